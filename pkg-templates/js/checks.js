// Guards for what callers hand in: each names the argument, the value and what was expected.
import { invalid, PulsetreeError, tagOf, unreadable } from "./errors.js";

/** How deeply what is handed to the wasm may nest: as deep as JSON text may. */
const DEPTH = 128;
/** As much of a path without an end as a message repeats. */
const SHOWN = 80;

/**
 * What a caller's object is read by, whose getters and traps may throw: what they throw is the cause of an error that names the argument.
 * @template T @param {string} argument @param {() => T} read @returns {T}
 */
export function reading(argument, read) {
  try {
    return read();
  } catch (cause) {
    throw unreadable(argument, cause);
  }
}

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

/** The ms of a Date, of any realm: NaN for one that is not valid, undefined for what is none. @param {unknown} value */
export function dateMs(value) {
  if (tagOf(value) !== "Date") return undefined;
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    // It only calls itself one.
    return NaN;
  }
}

/** The same, of valid ones. @param {string} argument @param {unknown} value */
export function msOf(argument, value) {
  const ms = dateMs(value);
  if (Number.isNaN(ms)) throw invalid(argument, value, "a valid Date");
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

/** Whether nothing but own properties and those of every object are there to be read. @param {object} value */
export function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Whether there are fields of its own to read, as an array, a Map, a Date, a typed array, a function have none.
 * @param {unknown} value @returns {value is Record<string, unknown>}
 */
export const hasFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && (isPlain(value) || tagOf(value) === "Object");

/** @param {string} argument @param {unknown} value @param {string} expected @returns {Record<string, unknown>} */
export function fieldsOf(argument, value, expected) {
  if (!reading(argument, () => hasFields(value))) throw invalid(argument, value, expected);
  return /** @type {Record<string, unknown>} */ (value);
}

/** The fields of a caller's object, each read once. @param {string} argument @param {unknown} value @returns {Record<string, unknown>} */
export function readFields(argument, value) {
  const source = fieldsOf(argument, value, "an object");
  const names = reading(argument, () => Object.keys(source));
  return Object.fromEntries(names.map((name) => [name, reading(`${argument}.${name}`, () => source[name])]));
}

/**
 * The options of an object that has only the fields it may have; what is absent or null is left out.
 * @template {object} T
 * @param {string} argument
 * @param {T | null | undefined} value
 * @param {readonly string[]} fields
 * @returns {T}
 */
export function options(argument, value, fields) {
  /** @type {Record<string, unknown>} */
  const given = {};
  if (value === undefined || value === null) return /** @type {T} */ (given);
  const source = fieldsOf(argument, value, "an object");
  for (const key of reading(argument, () => Object.keys(source))) {
    if (!fields.includes(key)) throw new PulsetreeError("invalid_argument", `${argument}.${key} is not an option; expected one of ${fields.join(", ")}`);
    const option = reading(`${argument}.${key}`, () => source[key]);
    if (option !== null) given[key] = option;
  }
  return /** @type {T} */ (given);
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
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") throw invalid(argument, value, "plain data");
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEPTH) throw new PulsetreeError("invalid_argument", `${argument.slice(0, SHOWN)}… nests deeper than ${DEPTH} levels; expected less`);
  let at = argument;
  try {
    if (Array.isArray(value)) return Array.from(value, (element, i) => plain(`${argument}[${i}]`, element, depth + 1));
    if (!hasFields(value)) throw invalid(argument, value, "plain data");
    /** @type {Record<string, unknown>} */
    const copy = {};
    for (const key of Object.keys(value)) {
      at = `${argument}.${key}`;
      const field = plain(at, value[key], depth + 1);
      // Assigning to "__proto__" would set the prototype.
      if (field !== undefined) Object.defineProperty(copy, key, { value: field, enumerable: true, configurable: true, writable: true });
    }
    return copy;
  } catch (cause) {
    throw unreadable(at, cause);
  }
}
