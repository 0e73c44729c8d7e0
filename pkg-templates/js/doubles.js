// A caller's Float64Array as what it is, whatever it says of itself: the wasm copies as many numbers as its length tells.
import { invalid } from "./errors.js";

const intrinsic = Object.getPrototypeOf(Float64Array.prototype);
/** @param {string | symbol} name @returns {(this: unknown) => any} */
const getter = (name) => /** @type {any} */ (Object.getOwnPropertyDescriptor(intrinsic, name)).get;
const kindOf = getter(Symbol.toStringTag);
const bufferOf = getter("buffer");
const offsetOf = getter("byteOffset");
const lengthOf = getter("length");
/** Throws for a view that is out of its buffer, which was detached or made smaller: its length is told as 0. */
const { keys } = intrinsic;

/**
 * A plain view of the same numbers: no subclass, no `length` of its own.
 * @param {string} argument @param {unknown} value @returns {Float64Array}
 */
export function doubles(argument, value) {
  if (kindOf.call(value) !== "Float64Array") throw invalid(argument, value, "a Float64Array");
  try {
    keys.call(value);
    return new Float64Array(bufferOf.call(value), offsetOf.call(value), lengthOf.call(value));
  } catch {
    throw invalid(argument, value, "a Float64Array whose buffer is still there");
  }
}
