// Files compressed once, when they are first asked for so, and held: all of them together are a megabyte.
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
/** Half a second for the largest file, and within 5 % of what the highest one, in several, makes of it. */
const QUALITY = 9;

/** @type {Record<string, (bytes: Buffer) => Promise<Buffer>>} in the order in which they are preferred */
const CODINGS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** The best coding that an `Accept-Encoding` takes, if it takes one. @param {string | null} accept */
export function codingOf(accept) {
  const taken = (accept ?? "").toLowerCase().split(",").filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(";")[0]?.trim());
  return Object.keys(CODINGS).find((coding) => taken.includes(coding));
}

/** @type {Map<string, Promise<Buffer>>} */
const made = new Map();

/** @param {string} key of the very content @param {string} coding @param {Buffer} bytes */
export function compressed(key, coding, bytes) {
  const name = `${coding} ${key}`;
  const held = made.get(name) ?? /** @type {(bytes: Buffer) => Promise<Buffer>} */ (CODINGS[coding])(bytes);
  made.set(name, held);
  return held;
}
