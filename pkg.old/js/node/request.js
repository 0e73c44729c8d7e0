// node:http's request as a WHATWG Request.

/** @typedef {import("node:http").IncomingMessage & { body?: unknown }} Incoming Express leaves a parsed body there */

/** What may stand where a host stands: nothing that ends the authority of a URL, or that its parser drops. */
const HOST = /^[^/?#\\@\s]+$/;
/** A request line with a whole address, as proxies send it: its host counts, not the header's. */
const ABSOLUTE = /^https?:\/\/([^/?#]*)([^#]*)$/i;

/**
 * @param {Incoming} incoming
 * @param {AbortSignal} [signal]
 * @returns {Request | undefined} undefined if it is not a request the Fetch standard can hold
 */
export function toRequest(incoming, signal) {
  const { method = "GET" } = incoming;
  const address = addressOf(incoming);
  if (address === undefined) return undefined;
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    const headers = headersOf(incoming);
    return new Request(address, { method, headers, ...(signal && { signal }), ...(hasBody && { body: bodyOf(incoming, headers), duplex: "half" }) });
  } catch {
    return undefined;
  }
}

/** @param {Incoming} incoming @returns {string | undefined} */
function addressOf({ url = "/", headers }) {
  if (headers.host && !HOST.test(headers.host)) return undefined;
  const [, host = headers.host || "localhost", path = url] = ABSOLUTE.exec(url) ?? [];
  if (!HOST.test(host) || !/^(\/|\?|$)/.test(path)) return undefined;
  // Joined, not resolved: resolving would read "//host/path" as another host.
  return `http://${host}${path}`;
}

/** @param {Incoming} incoming */
function headersOf({ rawHeaders }) {
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(String(rawHeaders[i]), String(rawHeaders[i + 1]));
  return headers;
}

/** The body as it comes, or as a parser before us has left it. @param {Incoming} incoming @param {Headers} headers */
function bodyOf(incoming, headers) {
  if (!incoming.readableEnded || incoming.body === undefined) return streamOf(incoming);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { body } = incoming;
  return typeof body === "string" || body instanceof Uint8Array ? /** @type {BodyInit} */ (body) : JSON.stringify(body);
}

/**
 * Pulled chunk by chunk. Cancelling it leaves the connection alone: the answer still has to go out.
 * @param {Incoming} incoming
 * @returns {ReadableStream<Uint8Array>}
 */
function streamOf(incoming) {
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
