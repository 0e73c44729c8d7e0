// Levels by name here, by number on the boundary.
import { invalid } from "./errors.js";

/** @typedef {import("../pulsetree.d.ts").Level} Level */

/** Records nothing. @type {"disabled"} */
export const DISABLED = "disabled";
/** Records `runtime` calls. @type {"runtime"} */
export const RUNTIME = "runtime";
/** Records `runtime` and `debug` calls. @type {"debug"} */
export const DEBUG = "debug";
/** Does as the nearest container above does. @type {"inherit"} */
export const INHERIT = "inherit";

/** By number. @type {readonly Level[]} */
const NAMES = [DISABLED, RUNTIME, DEBUG, INHERIT];

/** @param {number} level */
export function levelName(level) {
  return /** @type {Level} */ (NAMES[level]);
}

/** @param {string} argument @param {unknown} value @returns {Level} */
export function checkLevel(argument, value) {
  const level = NAMES.find((name) => name === value);
  if (level === undefined) throw invalid(argument, value, `one of ${NAMES.join(", ")}`);
  return level;
}
