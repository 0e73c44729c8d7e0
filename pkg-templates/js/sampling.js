// Sampling: the tree's values into the store, when asked and on a beat.
import * as glue from "./guarded.js";
import { finite, instant, positive } from "./checks.js";
import { disposable } from "./disposable.js";
import { checkBeat, everyMs } from "./timers.js";

/** @typedef {import("./world.js").World} World */

/** @param {World} world @param {number | Date} [time] ms @returns {number} points */
export function sample(world, time) {
  world.check();
  const at = time === undefined ? undefined : finite("time", instant("time", time));
  world.readCallables();
  world.check();
  const now = world.clock();
  const points = glue.sample(world.engine, at ?? now, now, world.monotonic());
  world.wake();
  world.sampled = now;
  return points;
}

/** @param {World} world @param {number} intervalMs @returns {number} points, 0 if it is not due */
export function sampleIfDue(world, intervalMs) {
  world.check();
  positive("intervalMs", intervalMs);
  const since = world.clock() - world.sampled;
  // A clock that was set back must not stop the sampling until it has caught up.
  if (since >= 0 && since < intervalMs) return 0;
  return sample(world);
}

/** @param {World} world @param {number} intervalMs */
export function sampleEvery(world, intervalMs) {
  world.check();
  checkBeat("intervalMs", intervalMs);
  const timer = everyMs(once(() => sample(world)), intervalMs);
  const beat = {
    stop() {
      clearInterval(timer);
      world.running.delete(beat);
    },
  };
  world.running.add(beat);
  return disposable(beat, beat.stop);
}

/** What fails at each beat is told once, and never stops the beat or the process. @param {() => void} work */
function once(work) {
  let told = false;
  return () => {
    try {
      work();
    } catch (error) {
      if (!told) console.error(error);
      told = true;
    }
  };
}
