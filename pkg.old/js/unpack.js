// The wasm as the inline entries carry it.

/** @param {string} text each byte as the UTF-16 unit one above it @returns {Uint8Array<ArrayBuffer>} */
export function unpack(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) - 1;
  return bytes;
}
