// HTTP: node:http's request → a WHATWG Request → an answer to it → its Response, streamed out.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pulsetree } from "../given.js";
import { toRequest } from "./request.js";

/** How long a body that nobody wanted may still arrive after its answer, so that the client gets to read the answer. */
const LINGER_MS = 5000;

/**
 * @typedef {import("./request.js").Incoming} Incoming
 * @typedef {import("node:http").ServerResponse} Outgoing
 * @typedef {(request: Request) => Promise<Response>} Answer
 */

/** @type {typeof import("./index.d.ts").handler} */
export function handler(pulse) {
  pulsetree(pulse, "fetch");
  return listener((request) => pulse.fetch(request));
}

/** @param {Answer} answer @returns {(incoming: Incoming, outgoing: Outgoing) => void} */
export function listener(answer) {
  return (incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch(() => outgoing.destroy());
  };
}

/** @param {Answer} answer @param {Incoming} incoming @param {Outgoing} outgoing */
async function respond(answer, incoming, outgoing) {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = toRequest(incoming, gone.signal);
  const response = request
    ? await answer(request).catch((error) => failure(500, error?.code === "disposed" ? "disposed" : "internal", "the request could not be handled"))
    : failure(400, "invalid_argument", "the request line or a header is not valid");
  if (!incoming.complete) outgoing.once("finish", () => linger(incoming));
  await send(response, incoming.method === "HEAD", outgoing);
}

/** Reads and forgets the rest of a body whose answer is out, for a while. @param {Incoming} incoming */
function linger(incoming) {
  const timer = setTimeout(() => incoming.socket.destroy(), LINGER_MS);
  incoming.once("close", () => clearTimeout(timer));
  incoming.once("end", () => clearTimeout(timer));
  incoming.resume();
}

/** @param {Response} response @param {boolean} headOnly @param {Outgoing} outgoing */
async function send(response, headOnly, outgoing) {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (!response.body || headOnly) {
    await response.body?.cancel();
    outgoing.end();
    return;
  }
  // An event stream may have nothing to say for long; its reader must learn now that it is open.
  outgoing.flushHeaders();
  const body = Readable.fromWeb(/** @type {import("node:stream/web").ReadableStream} */ (response.body));
  // A client that goes away destroys `outgoing`, which cancels the body; there is nobody left to tell.
  await pipeline(body, outgoing).catch(() => {});
}

/** The API's error shape, for what never reaches the API. @param {number} code @param {string} details @param {string} message */
export const failure = (code, details, message) => Response.json({ error: { code, message, details } }, { status: code });
