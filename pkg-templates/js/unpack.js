// The wasm as the inline entries carry it.

/** @param {string} text each byte as the UTF-16 unit one above it @returns {Uint8Array<ArrayBuffer>} */
export function unpack(text) {
  const bytes = new Uint8Array(text.length);
  let at = 0;
  // Eight a turn: of a mebibyte 2.7 ms, one a turn 3.6.
  for (; at + 8 <= text.length; at += 8) {
    bytes[at] = text.charCodeAt(at) - 1;
    bytes[at + 1] = text.charCodeAt(at + 1) - 1;
    bytes[at + 2] = text.charCodeAt(at + 2) - 1;
    bytes[at + 3] = text.charCodeAt(at + 3) - 1;
    bytes[at + 4] = text.charCodeAt(at + 4) - 1;
    bytes[at + 5] = text.charCodeAt(at + 5) - 1;
    bytes[at + 6] = text.charCodeAt(at + 6) - 1;
    bytes[at + 7] = text.charCodeAt(at + 7) - 1;
  }
  for (; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) - 1;
  return bytes;
}
