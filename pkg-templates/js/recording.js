// What records, exposes and stores: all of a world but questions about its points, and what carries them.
import * as glue from "./guarded.js";
import { string } from "./checks.js";
import { acknowledge, takeDelta } from "./deltas.js";
import { disposable } from "./disposable.js";
import { invalid } from "./errors.js";
import { metricman } from "./hits.js";
import { pushEvery } from "./push-every.js";
import { flatLabels } from "./labels.js";
import { sample, sampleEvery, sampleIfDue } from "./sampling.js";
import { hide, tag } from "./public.js";
import { put } from "./put.js";
import { SeriesWriter } from "./series.js";
import { readExposition } from "./tree-json.js";
import { find, getMetric, removeMetric } from "./tree.js";
import { World } from "./world.js";

/** @typedef {import("../pulsetree.d.ts").Labels} Labels */

export class Recording {
  /** @param {import("./options.js").Settings} settings */
  constructor(settings) {
    this.world = new World(settings);
    hide(this, "world");
  }

  static {
    disposable(this.prototype, this.prototype.dispose);
    tag(this.prototype, "Pulsetree");
  }

  /** @param {string} [name] @param {string} [type] @param {unknown} [level] @param {unknown} [options] @returns {any} */
  getMetric(name = "", type, level, options) {
    return getMetric(this.world, name, type, level, options);
  }

  /** @param {string} name */
  find(name) {
    return find(this.world, name);
  }

  /** @param {string} name */
  removeMetric(name) {
    return removeMetric(this.world, name);
  }

  toJSON() {
    return getMetric(this.world, "", undefined, undefined, undefined).toJSON();
  }

  /** @param {import("../pulsetree.d.ts").ExpositionOptions} [options] */
  toPrometheus(options) {
    const world = readyToExport(this.world);
    const { openmetrics, labels } = readExposition(options);
    return glue.prometheus(world.engine, openmetrics, labels, world.clock(), world.monotonic());
  }

  /** @param {string | null} [accept] @param {Labels} [labels] @returns {{ body: string, contentType: string }} */
  exposition(accept, labels) {
    const world = readyToExport(this.world);
    if (accept !== undefined && accept !== null) string("accept", accept);
    const flat = flatLabels("labels", labels);
    const [body, contentType] = glue.exposition(world.engine, accept ?? undefined, flat, world.clock(), world.monotonic());
    return { body, contentType };
  }

  /** @param {number} [time] */
  sample(time) {
    return sample(this.world, time);
  }

  /** @param {number} intervalMs */
  sampleIfDue(intervalMs) {
    return sampleIfDue(this.world, intervalMs);
  }

  /** @param {number} intervalMs */
  sampleEvery(intervalMs) {
    return sampleEvery(this.world, intervalMs);
  }

  /** @param {string} id @param {import("../pulsetree.d.ts").MetricmanOptions} [options] */
  metricman(id, options) {
    return metricman(this.world, id, options);
  }

  /** @param {unknown} points */
  put(points) {
    const summary = put(this.world, points);
    this.world.wake();
    return summary;
  }

  /** @param {string} text @returns {import("../pulsetree.d.ts").PutSummary} */
  putLines(text) {
    const world = this.world;
    world.check();
    const summary = glue.putLines(world.engine, string("text", text), world.clock());
    world.wake();
    return summary;
  }

  /** @param {string} metric @param {Labels} [tags] */
  series(metric, tags) {
    const world = this.world;
    world.check();
    if (tags !== undefined && (typeof tags !== "object" || tags === null)) throw invalid("tags", tags, "an object of tags");
    return new SeriesWriter(world, string("metric", metric), tags);
  }

  /** @param {{ maxBytes?: number, labels?: Labels }} [options] */
  takeDelta(options) {
    return takeDelta(this.world, options);
  }

  /** @param {number} sequence @param {string} sender */
  acknowledge(sequence, sender) {
    acknowledge(this.world, sequence, sender);
  }

  /** @param {number} ms @param {import("../pulsetree.d.ts").PushOptions} options */
  pushEvery(ms, options) {
    return pushEvery(this.world, ms, options);
  }

  /** @returns {import("../pulsetree.d.ts").Stats} */
  stats() {
    const world = this.world;
    world.check();
    world.cache.tell();
    return glue.stats(world.engine);
  }

  dispose() {
    this.world.dispose();
  }
}

/** @param {World} world */
function readyToExport(world) {
  world.check();
  world.readCallables();
  return world;
}
