// From the numbers of a hit to the item that a live reader delivers.
import * as glue from "./guarded.js";

/**
 * @typedef {import("./hits.js").Metricman} Metricman
 * @typedef {import("./live.js").Data} Data
 */

/** Numbers a hit: target, caller (−1: none), time in µs, the target's total. */
export const FIELDS = 4;

/** Knows names by number, and the second it last printed. */
export class Items {
  /** @param {Metricman} metricman */
  constructor(metricman) {
    this.engine = metricman.world.engine;
    this.recorder = metricman.recorder;
    /** @type {{ id: string, layer: string | undefined }[]} */
    this.targets = [];
    /** @type {string[]} */
    this.callers = [];
    this.second = NaN;
    this.prefix = "";
  }

  /** @param {Data} data @param {Float64Array} batch @param {number} at @returns {object} */
  make(data, batch, at) {
    const [target = 0, caller = 0, micros = 0, total = 0] = [batch[at], batch[at + 1], batch[at + 2], batch[at + 3]];
    const { id, layer } = (this.targets[target] ??= this.target(target));
    if (data === "aggregate") return layer === undefined ? { hits: total, id } : { hits: total, id, layer };
    const time = this.time(micros);
    const callers = [{ caller: caller < 0 ? null : (this.callers[caller] ??= glue.callerName(this.engine, this.recorder, caller)), time }];
    return layer === undefined ? { callers, hits: 1, id, time } : { callers, hits: 1, id, layer, time };
  }

  /** @param {number} target */
  target(target) {
    return { id: glue.targetName(this.engine, this.recorder, target), layer: glue.targetLayer(this.engine, this.recorder, target) };
  }

  /** `YYYY-MM-DD HH:MM:SS.ffffff`, UTC. @param {number} micros */
  time(micros) {
    const second = Math.floor(micros / 1e6);
    if (second !== this.second) {
      this.second = second;
      this.prefix = `${new Date(second * 1000).toISOString().slice(0, 19).replace("T", " ")}.`;
    }
    return this.prefix + String(micros - second * 1e6).padStart(6, "0");
  }
}
