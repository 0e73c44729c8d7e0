// Which names a server on a loopback address answers to. A page's own host name can be made to lead to 127.0.0.1; its
// browser then takes this server for that page's own, and only the Host header tells.

/** @typedef {(request: Request) => boolean} Hosts whether a request's host is one of this server's */

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * @param {string} address that is listened on
 * @param {string} host as `--host` names it
 * @param {readonly string[] | "*"} cors origins that may call
 * @returns {Hosts}
 */
export function hostsOf(address, host, cors) {
  if (cors === "*" || !LOOPBACK.test(address)) return () => true;
  const sites = cors.filter((origin) => /^https?:/.test(origin)).map((origin) => new URL(origin).hostname);
  const names = new Set(["localhost", "127.0.0.1", "[::1]", nameIn(host), ...sites]);
  return (request) => names.has(new URL(request.url).hostname);
}

/** A host as URLs write it. @param {string} host */
function nameIn(host) {
  const url = `http://${host.includes(":") ? `[${host}]` : host}/`;
  return URL.canParse(url) ? new URL(url).hostname : host;
}
