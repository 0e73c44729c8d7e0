// Guards for what callers hand in: each names the argument, the value and what was expected.
import { invalid, PulsetreeError, show } from "./errors.js";

/** How deeply what is handed to the wasm may nest: as deep as JSON text may. */
const DEPTH = 128;

/** @param {string} argument @param {unknown} value @returns {string} */
export function string(argument, value) {
  if (typeof value !== "string") throw invalid(argument, value, "a string");
  return value;
}

/** @param {string} argument @param {unknown} value @returns {number} */
export function finite(argument, value) {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(argument, value, "a finite number");
  return value;
}

/** @param {string} argument @param {unknown} value @returns {number} */
export function positive(argument, value) {
  if (typeof value !== "number" || !(value > 0)) throw invalid(argument, value, "a positive number");
  return value;
}

/** The ms of a Date, of any realm; undefined for what is none. @param {string} argument @param {unknown} value */
export function msOf(argument, value) {
  if (Object.prototype.toString.call(value) !== "[object Date]") return undefined;
  let ms = NaN;
  try {
    ms = Date.prototype.getTime.call(value);
  } catch {
    // It only calls itself one.
  }
  if (!Number.isFinite(ms)) throw invalid(argument, value, "a valid Date");
  return ms;
}

/** An instant in ms. @param {string} argument @param {unknown} value @returns {number} */
export function instant(argument, value) {
  if (typeof value === "number") return value;
  const ms = msOf(argument, value);
  if (ms === undefined) throw invalid(argument, value, "milliseconds since the epoch, or a Date");
  return ms;
}

/** @param {string} argument @param {unknown} value @param {number} least @returns {number} */
export function whole(argument, value, least) {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= 0xffffffff) return value;
  throw invalid(argument, value, `a whole number from ${least} to 4294967295`);
}

/** @param {string} argument @param {unknown} value @returns {(...given: any[]) => any} */
export function callback(argument, value) {
  if (typeof value !== "function") throw invalid(argument, value, "a function");
  return /** @type {(...given: any[]) => any} */ (value);
}

/** @param {string} argument @param {unknown} value @returns {boolean} */
export function boolean(argument, value) {
  if (typeof value !== "boolean") throw invalid(argument, value, "true or false");
  return value;
}

/**
 * An options object that has only the fields it may have; absent stands for {}.
 * @template {object} T
 * @param {string} argument
 * @param {T | undefined} value
 * @param {readonly string[]} fields
 * @returns {T}
 */
export function options(argument, value, fields) {
  if (value === undefined) return /** @type {T} */ ({});
  if (typeof value !== "object" || value === null) throw invalid(argument, value, "an object");
  const unknown = Object.keys(value).find((key) => !fields.includes(key));
  if (unknown === undefined) return value;
  throw new PulsetreeError("invalid_argument", `${argument}.${unknown} is not an option; expected one of ${fields.join(", ")}`);
}

/**
 * A deep copy in plain objects and arrays. The wasm may read what it is handed while it is at work, when no getter of
 * a caller may run; and a value that contains itself has no end.
 * @param {string} argument
 * @param {unknown} value
 * @param {number} [depth]
 * @returns {any}
 */
export function plain(argument, value, depth = 0) {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new PulsetreeError("invalid_argument", `${argument} holds ${show(value)}; expected plain data`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEPTH) throw new PulsetreeError("invalid_argument", `${argument} nests more than ${DEPTH} deep; expected less`);
  if (Array.isArray(value)) return value.map((element) => plain(argument, element, depth + 1));
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]") throw new PulsetreeError("invalid_argument", `${argument} holds ${tag}; expected plain objects and arrays`);
  const source = /** @type {Record<string, unknown>} */ (value);
  /** @type {Record<string, unknown>} */
  const copy = {};
  for (const key of Object.keys(source)) {
    // Assigning to "__proto__" would set the prototype.
    Object.defineProperty(copy, key, { value: plain(argument, source[key], depth + 1), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
