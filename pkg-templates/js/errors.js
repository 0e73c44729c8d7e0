// The sentences that errors are made of.
import { PulsetreeError } from "./pulsetree-error.js";

/** @typedef {import("./pulsetree-error.js").ErrorCode} ErrorCode */

export { PulsetreeError };

/** Longest piece of a caller's string that a message repeats, in UTF-16 units. */
const SHOWN = 80;

/** What an object calls itself: Object, Map, Date …; one that throws when it is asked is an Object. @param {unknown} value */
export function tagOf(value) {
  try {
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  } catch {
    return "Object";
  }
}

/** A value as a message shows it. @param {unknown} value @returns {string} */
export function show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (isList(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return tagOf(value) === "Object" ? "an object" : `${/^[AEIO]/.test(tagOf(value)) ? "an" : "a"} ${tagOf(value)}`;
  return String(value);
}

/** Whether it is an array that can be looked at, which a proxy may not be. @param {unknown} value @returns {value is unknown[]} */
function isList(value) {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
}

/**
 * `invalid_argument`: "`argument` is `value`; expected `expected`".
 * @param {string} argument @param {unknown} value @param {string} expected
 */
export function invalid(argument, value, expected) {
  return new PulsetreeError("invalid_argument", `${argument} is ${show(value)}; expected ${expected}`);
}

/** An error that another one has led to, of whichever realm and kind. @param {ErrorCode} code @param {string} message @param {unknown} cause */
export const because = (code, message, cause) => Object.assign(new PulsetreeError(code, message), { cause });

/**
 * What is told of a caller's object that threw while it was read: a getter, a proxy that was revoked. An error of ours that came through it stays.
 * @param {string} argument @param {unknown} cause @returns {PulsetreeError}
 */
export function unreadable(argument, cause) {
  try {
    if (cause instanceof PulsetreeError) return cause;
    return because("invalid_argument", `${argument} could not be read (${reasonOf(cause).slice(0, SHOWN)}); expected what can be`, cause);
  } catch {
    // What was thrown cannot be read either.
    return because("invalid_argument", `${argument} could not be read; expected what can be`, cause);
  }
}

/** What every method of a disposed object throws. */
export function disposed() {
  return new PulsetreeError("disposed", "this Pulsetree has been disposed of");
}

/** `fetch` says no more than that it failed; its cause says why. Errors of another realm are none of this one's. @param {unknown} error @returns {string} */
export function reasonOf(error) {
  const { message, cause } = /** @type {{ message?: unknown, cause?: { message?: unknown } }} */ (Object(error));
  if (typeof message !== "string" || message === "") return String(error);
  return typeof cause?.message === "string" && cause.message !== "" ? `${message} (${cause.message})` : message;
}
