// UTF-8 both ways, by the platform's coders. They are made when first needed: in some test environments (jest's jsdom)
// there are none before, and none at all but Node's own.
import { PulsetreeError } from "./errors.js";

/** What Safari's decoder takes in all before it fails. */
const MOST_DECODED = 2 ** 31 - 2 ** 20;

/** @type {TextEncoder | undefined} */
let encoder;
/** @type {TextDecoder | undefined} */
let decoder;
let decoded = 0;

/** @template {"TextDecoder" | "TextEncoder"} Name @param {Name} name @returns {typeof globalThis[Name]} */
function coder(name) {
  const found = globalThis[name] ?? /** @type {any} */ (globalThis).process?.getBuiltinModule?.("node:util")?.[name];
  if (found) return found;
  throw new PulsetreeError("unavailable", `there is no ${name} here; expected the runtime or globalThis.${name} to give one`);
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
export function encode(text) {
  encoder ??= new (coder("TextEncoder"))();
  return /** @type {Uint8Array<ArrayBuffer>} */ (encoder.encode(text));
}

/** As much of the text as has room. @param {string} text @param {Uint8Array} into @returns {{ read: number, written: number }} in UTF-16 units, in bytes */
export function encodeInto(text, into) {
  encoder ??= new (coder("TextEncoder"))();
  return encoder.encodeInto(text, into);
}

/** @param {Uint8Array} bytes of UTF-8 that is known to be right */
export function decode(bytes) {
  decoded += bytes.length;
  if (decoder === undefined || decoded >= MOST_DECODED) {
    decoder = new (coder("TextDecoder"))("utf-8", { ignoreBOM: true });
    decoded = bytes.length;
  }
  return decoder.decode(bytes);
}

/** For pieces of what may be anything: it makes do. */
export const looseDecoder = () => new (coder("TextDecoder"))();

/** For pieces of UTF-8 that may be wrong: it throws. */
export const strictDecoder = () => new (coder("TextDecoder"))("utf-8", { fatal: true });
