// Timers that keep no process alive.
import { positive } from "./checks.js";
import { invalid } from "./errors.js";

/** Longest span that timers know, in ms; a longer one would end at once. */
const LONGEST = 0x7fffffff;

/** @typedef {{ Deno?: { unrefTimer?(timer: number): void } }} Host */

/** @param {() => void} run @param {number} ms @returns {any} for `clearTimeout` */
export const later = (run, ms) => unheld(setTimeout(run, Math.min(ms, LONGEST)));

/** @param {() => unknown} run @param {number} ms @returns {any} for `clearInterval` */
export const everyMs = (run, ms) => unheld(setInterval(run, ms));

/** Node's and Bun's timers are objects; Deno's are numbers, as a browser's are. @param {any} timer */
function unheld(timer) {
  if (typeof timer === "number") /** @type {Host} */ (globalThis).Deno?.unrefTimer?.(timer);
  else timer?.unref?.();
  return timer;
}

/** @param {string} name of the beat's argument @param {unknown} ms */
export function checkBeat(name, ms) {
  if (positive(name, ms) > LONGEST) throw invalid(name, ms, `at most ${LONGEST}`);
}
