// Opening a port, with one line for each way that fails.

/** @type {Record<string, string>} */
const REASONS = {
  EADDRINUSE: "the port is already in use; free it or choose another",
  EACCES: "this user may not open the port",
  EADDRNOTAVAIL: "this machine does not have the address",
  ENOTFOUND: "the host name is not known",
};

/**
 * @param {import("node:net").Server} server
 * @param {string} option the option that chose the port
 * @param {number} port 0 takes a free one
 * @param {string} host
 * @returns {Promise<{ address: string, place: string }>} where it listens; `place` is `address:port`
 */
export function listen(server, option, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const refused = (error) => {
      const reason = REASONS[error.code ?? ""] ?? error.message;
      reject(new Error(`cannot listen on ${join(host, port)} (${option} ${port}): ${reason}`));
    };
    server.once("error", refused);
    server.listen({ port, host }, () => {
      server.off("error", refused);
      const { address, port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve({ address, place: join(address, port) });
    });
  });
}

/** @param {string} host @param {number} port */
const join = (host, port) => `${host.includes(":") ? `[${host}]` : host}:${port}`;
