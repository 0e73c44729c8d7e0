// node:http's request as a WHATWG Request.

/** @typedef {import("node:http").IncomingMessage} Incoming */

/**
 * @param {Incoming} incoming
 * @param {AbortSignal} [signal]
 * @returns {Request | undefined} undefined if it is not a request the Fetch standard can hold
 */
export function toRequest(incoming, signal) {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  if (!url.startsWith("/")) return undefined;
  const headers = new Headers();
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(String(rawHeaders[i]), String(rawHeaders[i + 1]));
    // Joined, not resolved: resolving would read "//host/path" as another host.
    const address = `http://${incoming.headers.host || "localhost"}${url}`;
    return new Request(address, { method, headers, ...(signal && { signal }), ...(hasBody && { body: bodyOf(incoming), duplex: "half" }) });
  } catch {
    return undefined;
  }
}

/**
 * Pulled chunk by chunk. Cancelling it leaves the connection alone: the answer still has to go out.
 * @param {Incoming} incoming
 * @returns {ReadableStream<Uint8Array>}
 */
function bodyOf(incoming) {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
