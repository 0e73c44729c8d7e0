// A request's body as text, within a limit.
import { PulsetreeError } from "./errors.js";

/**
 * Reads no further than the limit.
 * @param {Request} request @param {number} limit bytes @returns {Promise<string>}
 * @throws payload_too_large, invalid_argument for what is not UTF-8
 */
export async function readBody(request, limit) {
  if (request.body === null) return "";
  if (Number(request.headers.get("content-length")) > limit) {
    await request.body.cancel().catch(() => {});
    throw tooLarge(limit);
  }
  const chunks = await readChunks(request.body.getReader(), limit);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
  } catch {
    throw new PulsetreeError("invalid_argument", "body is not UTF-8; expected UTF-8 text");
  }
}

/** @param {ReadableStreamDefaultReader<Uint8Array>} reader @param {number} limit */
async function readChunks(reader, limit) {
  const chunks = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new PulsetreeError("invalid_argument", "body ended before it was complete; expected all of it");
    });
    if (done) return chunks;
    bytes += value.byteLength;
    if (bytes > limit) {
      reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

/** @param {number} limit */
const tooLarge = (limit) => new PulsetreeError("payload_too_large", `body is longer than ${limit} bytes; expected at most that`);
