// What goes on while a world is kept: a new image each while, one when the page is hidden, one at the end.
import { asyncDisposable } from "../disposable.js";
import { PulsetreeError } from "../errors.js";
import { onHidden } from "../hidden.js";
import { everyMs } from "../timers.js";

/**
 * @typedef {object} Parts
 * @property {import("../pulsetree.js").Pulsetree} pulse
 * @property {import("./keeper.js").Keeper} keeper
 * @property {import("../../keep/keep.d.ts").Storage} storage
 * @property {Set<Promise<unknown>>} ending
 * @property {number} every ms
 */

/** @param {Parts} parts @returns {import("../../keep/keep.d.ts").Kept} */
export function keepUp({ pulse, keeper, storage, ending, every }) {
  const { world } = pulse;
  const beat = everyMs(() => keeper.tick(), every);
  const unhide = onHidden(() => keeper.tick());
  /** @type {Promise<void> | undefined} */
  let ended;

  /** @param {PulsetreeError} why */
  const end = (why) => {
    ended ??= (async () => {
      clearInterval(beat);
      unhide();
      world.running.delete(task);
      await keeper.end(why);
      await storage.close?.();
    })();
    ending.add(ended);
    return ended.finally(() => ending.delete(/** @type {Promise<void>} */ (ended)));
  };
  /** The world is disposed of, or was lost to a trap: what it had given away for storing is stored. */
  const task = { stop: () => void end(new PulsetreeError("disposed", "this Pulsetree has been disposed of")).catch(() => {}) };
  world.running.add(task);
  world.kept = keeper;

  /** @type {Promise<void> | undefined} */
  let stopped;
  const stop = () =>
    (stopped ??= (async () => {
      const error = ended ? undefined : await keeper.save(keeper.held.journal > 0).catch((/** @type {unknown} */ failure) => failure);
      await end(new PulsetreeError("unavailable", "this Pulsetree is not kept any more; expected no more writes"));
      if (error) throw error;
    })());
  const kept = asyncDisposable({ pulse, flush: () => keeper.flush(), stop }, stop);
  return /** @type {import("../../keep/keep.d.ts").Kept} */ (/** @type {unknown} */ (kept));
}
