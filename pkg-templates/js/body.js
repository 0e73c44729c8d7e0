// A request's body as text or as bytes, decoded, within a limit.
import { joined } from "./bytes.js";
import { invalid, PulsetreeError, show } from "./errors.js";
import { strictDecoder } from "./text.js";

/** By the name in Content-Encoding. @type {Readonly<Record<string, CompressionFormat>>} */
const FORMATS = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" };
/** What may be sent, as Accept-Encoding says it. */
export const CODINGS = Object.keys(FORMATS).join(", ");
/** Bytes of the longest text. */
const LONGEST = 2 ** 29 - 24;
/** Codings, one over another, that are undone: each costs memory of its own. */
const MOST_CODINGS = 4;

/**
 * Reads no further than the limit, which counts decoded bytes, nor once the signal says that nobody wants it.
 * @param {Request} request @param {number} limit bytes @param {AbortSignal} signal @returns {Promise<string>}
 * @throws payload_too_large, unsupported_encoding, parse_error for what is not UTF-8, invalid_argument for what is not in its encoding
 */
export async function readBody(request, limit, signal) {
  return textOf(await chunksOf(request, Math.min(limit, LONGEST), signal));
}

/**
 * The same for a body that is no text.
 * @param {Request} request @param {number} limit bytes @param {AbortSignal} signal @returns {Promise<Uint8Array>}
 * @throws payload_too_large, unsupported_encoding, invalid_argument for what is not in its encoding
 */
export async function readBytes(request, limit, signal) {
  return joined(await chunksOf(request, limit, signal));
}

/** @param {Request} request @param {number} limit @param {AbortSignal} signal */
async function chunksOf(request, limit, signal) {
  const body = await bodyOf(request);
  if (!body) return [];
  try {
    const encoding = request.headers.get("content-encoding") ?? "";
    const formats = formatsOf(encoding);
    if (formats.length === 0 && Number(request.headers.get("content-length")) > limit) throw tooLarge(limit);
    return await readChunks(decoded(body, formats, limit), limit, encoding, signal);
  } catch (error) {
    // A body that is being read is cancelled through its reader. Not waited for: one that `authenticate` holds on to never is.
    if (!body.locked) body.cancel().catch(() => {});
    throw error;
  }
}

/** Firefox tells a request's body only whole. @param {Request} request @returns {Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>} */
async function bodyOf(request) {
  return request.body === undefined ? new Response(await request.arrayBuffer()).body : request.body;
}

/** @param {string} encoding a Content-Encoding: what was done to the body, first to last */
function formatsOf(encoding) {
  const names = encoding.toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
  const known = names.every((name) => Object.hasOwn(FORMATS, name)) && typeof DecompressionStream === "function";
  if (names.length > 0 && !known) throw unsupported(encoding, `one of ${CODINGS}`);
  if (names.length > MOST_CODINGS) throw unsupported(encoding, `at most ${MOST_CODINGS} codings`);
  return names.map((name) => /** @type {CompressionFormat} */ (FORMATS[name]));
}

/** @param {ReadableStream<Uint8Array>} body @param {CompressionFormat[]} formats @param {number} limit @returns {ReadableStream<Uint8Array>} */
function decoded(body, formats, limit) {
  if (formats.length === 0) return body;
  return formats.reduceRight(
    (stream, format) => stream.pipeThrough(/** @type {TransformStream<any, any>} */ (new DecompressionStream(format))),
    body.pipeThrough(meter(limit)),
  );
}

/** Ends what decodes to nothing for ever: no encoding makes a body much longer. @param {number} limit */
function meter(limit) {
  let left = limit + limit / 64 + 1024;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) throw tooLarge(limit);
      controller.enqueue(chunk);
    },
  });
}

/** @param {ReadableStream<Uint8Array>} body @param {number} limit @param {string} encoding @param {AbortSignal} signal */
async function readChunks(body, limit, encoding, signal) {
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  const chunks = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw error instanceof PulsetreeError ? error : broken(encoding);
    });
    if (done) return chunks;
    bytes += value.byteLength;
    if (!ArrayBuffer.isView(value) || bytes > limit) {
      stop();
      throw ArrayBuffer.isView(value) ? tooLarge(limit) : invalid("a chunk of the body", value, "a Uint8Array");
    }
    chunks.push(value);
  }
}

/** @param {Uint8Array[]} chunks */
function textOf(chunks) {
  const decoder = strictDecoder();
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
  } catch {
    throw new PulsetreeError("parse_error", "body is not UTF-8; expected UTF-8 text");
  }
}

/** @param {string} encoding @param {string} expected */
const unsupported = (encoding, expected) => new PulsetreeError("unsupported_encoding", `content-encoding is ${show(encoding)}; expected ${expected}`);

/** @param {string} encoding */
const broken = (encoding) =>
  encoding === ""
    ? new PulsetreeError("invalid_argument", "body ended before it was complete; expected all of it")
    : invalid("content-encoding", encoding, "that of the body, which is not or broke off");

/** @param {number} limit */
const tooLarge = (limit) => new PulsetreeError("payload_too_large", `body is longer than ${limit} bytes; expected at most that`);
