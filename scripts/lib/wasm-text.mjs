// Bytes as a string literal of JavaScript that compresses nearly as well as they do: js/unpack.js takes it back.

/** What may not stand in a literal in single quotes as it is. @type {Readonly<Record<string, string>>} */
const escapes = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\0": "\\x00" };

/**
 * What stands between the quotes, to be written as UTF-8: each byte as the UTF-16 unit one above it, 255 as 0. Bytes from
 * 127 on take two, which gzip finds again.
 * @param {Uint8Array} bytes
 */
export function asText(bytes) {
  return Array.from(bytes, (byte) => {
    const unit = String.fromCharCode((byte + 1) & 255);
    return escapes[unit] ?? unit;
  }).join("");
}
