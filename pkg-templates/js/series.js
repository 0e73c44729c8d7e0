// Series by metric and tags, and the writer to one of them.
import * as glue from "./guarded.js";
import { LabelSets } from "./cache.js";
import { hasFields, instant } from "./checks.js";
import { doubles } from "./doubles.js";
import { invalid, PulsetreeError, unreadable } from "./errors.js";
import { Cell, isLabelValue, joined, notLabelValue, NOWHERE, orThrow, tryLabels, WrittenLabels } from "./labels.js";
import { tag } from "./public.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./labels.js").Refusal} Refusal
 */

/** What the engine answers to a point whose series has gone. */
export const STALE = 1;

/** The series that points were put into, by metric and tags as they were written. */
export class SeriesCache {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    /** @type {Map<string, LabelSets>} */
    this.metrics = new Map();
  }

  /** @param {string} metric @param {object | undefined} tags @returns {Cell | undefined} */
  find(metric, tags) {
    return this.metrics.get(metric)?.find(tags ?? NO_TAGS);
  }

  /**
   * The series of a point that will be taken.
   * @param {string} metric @param {object | undefined} tags @param {number} timestamp of the point @param {number} now
   * @param {boolean} told whether it is thrown why the point is refused
   * @returns {Cell | Refusal | undefined} undefined: refused, and not told why
   */
  make(metric, tags, timestamp, now, told) {
    const written = tryTags(tags);
    if (typeof written === "function") return written;
    const packed = glue.seriesOfPoint(this.world.engine, metric, joined(written.flat), timestamp, now, told);
    if (packed < 0) return undefined;
    const cell = Cell.unpack(packed);
    if (written.isPlain()) this.setsOf(metric).add(written, cell);
    return cell;
  }

  /** @param {string} metric */
  setsOf(metric) {
    const known = this.metrics.get(metric);
    if (known && known.cells > 0) return known;
    // A metric whose sets were cleared is let go of with the others of its kind, so that names do not pile up.
    if (this.metrics.size > this.world.cache.cells + SPARE_NAMES) this.prune();
    const made = known ?? new LabelSets(this.world.cache);
    this.metrics.set(metric, made);
    return made;
  }

  prune() {
    for (const [metric, sets] of this.metrics) if (sets.cells === 0) this.metrics.delete(metric);
  }

  /** @param {string} metric @param {object | undefined} tags */
  forget(metric, tags) {
    this.metrics.get(metric)?.remove(readTags(tags));
  }
}

/** Names without a known set that may be held before they are looked through. */
const SPARE_NAMES = 1000;
/** Points of `appendMany` that cross at once: the wasm holds what crosses beside all else. */
const PIECE = 2 ** 20;
const NO_TAGS = Object.freeze({});

/** Tags as labels are written, or as pairs. @param {object | undefined} tags */
const readTags = (tags) => orThrow(tryTags(tags));

/** @param {object | undefined} tags @returns {WrittenLabels | Refusal} */
function tryTags(tags) {
  try {
    return Array.isArray(tags) ? pairsOf(tags) : tryLabels("tags", tags ?? NO_TAGS, true);
  } catch (cause) {
    return () => unreadable("tags", cause);
  }
}

/** @param {readonly unknown[]} tags @returns {WrittenLabels | Refusal} */
function pairsOf(tags) {
  /** @type {string[]} */
  const flat = [];
  for (const [index, pair] of tags.entries()) {
    const read = tryPair(`tags[${index}]`, pair);
    if (typeof read === "function") return read;
    flat.push(...read);
  }
  return new WrittenLabels(flat, [], []);
}

/** @param {string} at @param {unknown} pair @returns {[string, string] | Refusal} */
function tryPair(at, pair) {
  if (!hasFields(pair)) return () => invalid(at, pair, "an object {key, value}");
  const { key, value, ...rest } = { ...pair };
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) return () => new PulsetreeError("invalid_argument", `${at}.${unknown} is not a field; expected key and value`);
  if (typeof key !== "string") return () => invalid(`${at}.key`, key, "text that is not empty");
  return isLabelValue(value) ? [key, String(value)] : () => notLabelValue(`tags.${key}`, value);
}

/** A writer to one series. Plain fields: this is a hot path. */
export class SeriesWriter {
  /** @param {World} world @param {string} metric @param {object | undefined} tags */
  constructor(world, metric, tags) {
    this.world = world;
    this.metric = metric;
    this.flat = readTags(tags).flat;
    this.cell = new Cell(NOWHERE, 0);
    this.resolve();
  }

  static {
    tag(this.prototype, "SeriesWriter");
  }

  resolve(now = this.world.clock()) {
    Object.assign(this.cell, Cell.unpack(glue.series(this.world.engine, this.metric, joined(this.flat), now)));
  }

  /** @param {number | Date} timestamp ms @param {number} value */
  append(timestamp, value) {
    const { world, cell } = this;
    if (world.disposed) world.check();
    const time = typeof timestamp === "number" ? timestamp : instant("timestamp", timestamp);
    if (typeof value !== "number") throw invalid("value", value, "a number");
    const now = world.forgets ? world.clock() : 0;
    const status = glue.append(world.engine, cell.slot, cell.generation, time, value, now);
    if (status !== 0) this.again(status, time, value, now);
  }

  /** @param {number} status @param {number} timestamp @param {number} value @param {number} now */
  again(status, timestamp, value, now) {
    const { cell } = this;
    const { engine } = this.world;
    glue.pointRefusal(engine, "timestamp", timestamp, false, now);
    if (status === STALE) this.resolve();
    if (status !== STALE || glue.append(engine, cell.slot, cell.generation, timestamp, value, now) !== 0) throw noRoom();
  }

  /** @param {Float64Array} timestamps ms @param {Float64Array} values */
  appendMany(timestamps, values) {
    const { world } = this;
    world.check();
    // a caller's clock may do anything to the arrays
    const now = world.clock();
    const times = doubles("timestamps", timestamps);
    const numbers = doubles("values", values);
    if (times.length !== numbers.length) throw invalid("values.length", numbers.length, `as many as there are timestamps, ${times.length}`);
    let stored = 0;
    for (let at = 0; at < times.length; at += PIECE) {
      stored += this.appendPiece(times.subarray(at, at + PIECE), numbers.subarray(at, at + PIECE), now);
    }
    if (stored !== times.length) throw refusalAmong(world, times, stored, now);
  }

  /** @param {Float64Array} times @param {Float64Array} values @param {number} now @returns {number} how many were stored */
  appendPiece(times, values, now) {
    const { world, cell } = this;
    for (let at = 0; ; ) {
      const stored = glue.appendMany(world.engine, cell.slot, cell.generation, times.subarray(at), values.subarray(at), now);
      if (stored >= 0) return stored;
      // so many were too old for a full memory, and their series went with them
      at += -1 - stored;
      this.resolve(now);
    }
  }
}

const noRoom = () => new PulsetreeError("limit_exceeded", "the series gave way to newer ones; expected room for the point");

/** Why some of many points were refused: the first of them. @param {World} world @param {Float64Array} timestamps @param {number} stored @param {number} now */
function refusalAmong(world, timestamps, stored, now) {
  const refused = `${timestamps.length - stored} of ${timestamps.length} points were refused`;
  for (const [index, time] of timestamps.entries()) {
    try {
      glue.pointRefusal(world.engine, "timestamp", time, false, now);
    } catch (error) {
      if (!(error instanceof PulsetreeError)) return error;
      return new PulsetreeError(error.code, `timestamps[${index}]: ${error.message} (${refused})`);
    }
  }
  return new PulsetreeError("limit_exceeded", `${refused}, as they gave way to newer ones; expected room for the points`);
}
