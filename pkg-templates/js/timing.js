// Durations in seconds, by the clock that never goes back.
import { callback } from "./checks.js";
import { checkAlive } from "./metric-state.js";

/**
 * @typedef {import("./metric-state.js").MetricState} MetricState
 */

/**
 * Times a call, and what it promises. A work that fails is recorded, and fails as it would have.
 * @template T
 * @param {MetricState} state
 * @param {() => T} work
 * @param {(seconds: number) => void} record
 * @returns {T}
 */
export function measure(state, work, record) {
  callback("work", work);
  checkAlive(state);
  const { world } = state;
  const started = world.monotonic();
  const stop = () => record((world.monotonic() - started) / 1000);
  let result;
  try {
    result = work();
  } catch (error) {
    afterFailure(stop);
    throw error;
  }
  if (!isThenable(result)) {
    stop();
    return result;
  }
  const settled = Promise.resolve(result).then(
    (value) => {
      stop();
      return value;
    },
    (error) => {
      afterFailure(stop);
      throw error;
    },
  );
  return /** @type {T} */ (settled);
}

/** What the work threw matters more than that it could not be recorded. @param {() => void} stop */
function afterFailure(stop) {
  try {
    stop();
  } catch {
    // The metric was removed, or its clock failed, while the work ran.
  }
}

/** @param {unknown} value @returns {value is PromiseLike<unknown>} */
function isThenable(value) {
  const type = typeof value;
  if ((type !== "object" && type !== "function") || value === null) return false;
  try {
    return typeof (/** @type {{ then?: unknown }} */ (value).then) === "function";
  } catch {
    // It is the caller's, whatever it is.
    return false;
  }
}

/**
 * @template {unknown[]} Rest
 * @param {MetricState} state
 * @param {(seconds: number, ...rest: Rest) => void} record
 * @returns {(...rest: Rest) => number}
 */
export function startTimer(state, record) {
  checkAlive(state);
  const { world } = state;
  const started = world.monotonic();
  return (...rest) => {
    checkAlive(state);
    const seconds = (world.monotonic() - started) / 1000;
    record(seconds, ...rest);
    return seconds;
  };
}
