// The one error type, and the sentences that its messages are made of.

/** @typedef {import("../pulsetree.d.ts").ErrorCode} ErrorCode */

/** @type {Readonly<Record<ErrorCode, number>>} */
const STATUS = {
  invalid_argument: 400,
  invalid_name: 400,
  parse_error: 400,
  too_old: 400,
  corrupt: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  no_such_metric: 404,
  method_not_allowed: 405,
  type_conflict: 409,
  not_a_container: 409,
  payload_too_large: 413,
  unsupported_encoding: 415,
  misdirected: 421,
  limit_exceeded: 422,
  locked: 423,
  disposed: 500,
  internal: 500,
  unavailable: 503,
};

/** Longest piece of a caller's string that a message repeats, in UTF-16 units. */
const SHOWN = 80;

/** Every error thrown by this package: a code, its HTTP status, and a message that names the argument and the value. */
export class PulsetreeError extends Error {
  /** @param {ErrorCode} code @param {string} message @param {number} [position] where in a text, in UTF-16 units */
  constructor(code, message, position) {
    super(message);
    /** @readonly */
    this.code = code;
    /** @readonly */
    this.status = STATUS[code] ?? 500;
    if (position !== undefined) {
      /** @readonly @type {number | undefined} */
      this.position = position;
    }
  }

  static {
    // Not an own field: a printed error would show it twice.
    Object.defineProperty(this.prototype, "name", { value: "PulsetreeError", configurable: true, writable: true });
  }
}

/** What an object calls itself: Object, Map, Date … @param {object} value */
export const tagOf = (value) => Object.prototype.toString.call(value).slice("[object ".length, -1);

/** A value as a message shows it. @param {unknown} value @returns {string} */
export function show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return tagOf(value) === "Object" ? "an object" : `${/^[AEIO]/.test(tagOf(value)) ? "an" : "a"} ${tagOf(value)}`;
  return String(value);
}

/**
 * `invalid_argument`: "`argument` is `value`; expected `expected`".
 * @param {string} argument @param {unknown} value @param {string} expected
 */
export function invalid(argument, value, expected) {
  return new PulsetreeError("invalid_argument", `${argument} is ${show(value)}; expected ${expected}`);
}

/** What every method of a disposed object throws. */
export function disposed() {
  return new PulsetreeError("disposed", "this Pulsetree has been disposed of");
}
