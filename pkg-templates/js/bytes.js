// Bytes in pieces.
import { tagOf } from "./errors.js";

const { keys } = Uint8Array.prototype;

/** Of any realm. One whose buffer was detached or made smaller, which says that it is empty, is none. @param {unknown} value @returns {value is Uint8Array} */
export function isBytes(value) {
  if (!ArrayBuffer.isView(value) || tagOf(value) !== "Uint8Array") return false;
  try {
    keys.call(value);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly Uint8Array[]} pieces @returns {Uint8Array<ArrayBuffer>} all of them, one behind another */
export function joined(pieces) {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** @param {Uint8Array} bytes @param {number} size @returns {Generator<Uint8Array>} the bytes in pieces, in order */
export function* cut(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
