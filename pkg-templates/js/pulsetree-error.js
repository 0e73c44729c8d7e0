// The one error type: of all entries the same, in `require` too.

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
