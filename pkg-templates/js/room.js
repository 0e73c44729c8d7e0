// Memory for what crosses into the wasm, asked about before it is taken: wasm-bindgen's own answer to none is a trap.
import { PulsetreeError } from "./errors.js";

/** What is shorter finds room without a question, in bytes: that much is left of every world. */
const LARGE = 2 ** 20;
/** What has to be free beside it for what is made of it, in bytes. */
const BESIDE = 640 * 2 ** 20;
/** The most that can be taken at once, in bytes: Rust's lengths have a sign. */
const MOST = 2 ** 31 - 1;
/** What the wasm addresses, in bytes. */
const ADDRESSED = 2 ** 32;

/** @typedef {{ memory: WebAssembly.Memory, hasMemory(bytes: number): number, __wbindgen_free(at: number, size: number, align: number): void }} Exports */

/**
 * Asks only where the memory cannot simply grow by so much: asking takes it for a moment, and it never shrinks again.
 * @param {Exports} wasm @param {number} size bytes @throws limit_exceeded
 */
export function admit({ memory, hasMemory }, size) {
  if (size <= LARGE) return;
  const needed = size + BESIDE;
  if (size <= MOST && (memory.buffer.byteLength + needed <= ADDRESSED || (needed <= MOST && hasMemory(needed) !== 0))) return;
  throw new PulsetreeError("limit_exceeded", `an argument takes ${size} bytes, for which there is no memory; expected fewer`);
}

/**
 * The same of what is to become longer; what it is so far is freed where it may not.
 * @param {Exports} wasm @param {number} at @param {number} old bytes @param {number} size bytes @param {number} align @throws limit_exceeded
 */
export function admitMore(wasm, at, old, size, align) {
  try {
    if (size > old) admit(wasm, size);
  } catch (error) {
    wasm.__wbindgen_free(at, old, align);
    throw error;
  }
}
