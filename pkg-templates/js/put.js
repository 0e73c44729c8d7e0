// Points into the store: names become handles once, points cross side by side in columns.
import * as glue from "./guarded.js";
import { dateMs, hasFields, isPlain, reading } from "./checks.js";
import { disposed, invalid, PulsetreeError, unreadable } from "./errors.js";
import { Cell } from "./labels.js";
import { STALE } from "./series.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./labels.js").Refusal} Refusal
 * @typedef {import("../pulsetree.d.ts").PutSummary} PutSummary
 * @typedef {{ metric: string, timestamp: number, value: number, tags: object | undefined }} ReadPoint
 */

/** Refusals that a summary names; the rest are only counted. */
const MOST_ERRORS = 1000;
/** New series that wait for their points: one without any cannot give way, and they must not fill the memory together. */
const MOST_NEW = 256;
/** Points that cross at once: the wasm holds what crosses beside all else. */
const MOST_WAITING = 2 ** 16;
/** The first number that is not seconds. */
const FIRST_MS = 1e10;
const FIELDS = ["metric", "timestamp", "value", "tags"];

/** The points of one `put`, side by side, and what became of each. */
class Batch {
  /** @param {World} world @param {readonly unknown[]} points @param {number} length of them: what a proxy says of it may change */
  constructor(world, points, length) {
    this.world = world;
    this.points = points;
    this.length = length;
    this.now = world.clock();
    /** Of the points that can be tried: where in `points`. @type {number[]} */
    this.indexes = [];
    /** @type {Cell[]} */
    this.cells = [];
    /** @type {number[]} */
    this.times = [];
    /** @type {number[]} */
    this.values = [];
    /** Series made since points were last stored. */
    this.made = 0;
    this.failed = 0;
    /** @type {PutSummary["errors"]} */
    this.errors = [];
    /** The last point whose refusal may be named. */
    this.lastNamed = Infinity;
  }

  read() {
    for (let index = 0; index < this.length; index += 1) {
      this.take(index);
      if (this.made >= MOST_NEW || this.indexes.length >= MOST_WAITING) this.store(true);
    }
  }

  /** What a point's own getters throw refuses that point too. @param {number} index @param {boolean} [anew] its series went, and is made again */
  take(index, anew = false) {
    try {
      const point = readPoint(this.points[index]);
      if (typeof point === "function") return this.refuse(index, point);
      if (anew) this.world.series.forget(point.metric, point.tags);
      this.add(index, point);
    } catch (error) {
      this.refuse(index, () => unreadable("point", error));
    }
  }

  /** @param {number} index @param {ReadPoint} point */
  add(index, point) {
    const cell = this.world.series.find(point.metric, point.tags) ?? this.make(index, point);
    if (!(cell instanceof Cell)) return this.refuse(index, cell);
    this.indexes.push(index);
    this.cells.push(cell);
    this.times.push(point.timestamp);
    this.values.push(point.value);
  }

  /** @param {number} index @param {ReadPoint} point */
  make(index, { metric, tags, timestamp }) {
    const made = this.world.series.make(metric, tags, timestamp, this.now, index <= this.lastNamed);
    if (made instanceof Cell) this.made += 1;
    return made;
  }

  /** Stores what was read; a series that went meanwhile is made anew, once. @param {boolean} retry */
  store(retry) {
    const statuses = glue.putColumns(
      this.world.engine,
      Uint32Array.from(this.cells, (cell) => cell.slot),
      Uint32Array.from(this.cells, (cell) => cell.generation),
      Float64Array.from(this.times),
      Float64Array.from(this.values),
      true,
      this.now,
    );
    const { indexes, times } = this;
    this.indexes = [];
    this.cells = [];
    this.times = [];
    this.values = [];
    this.made = 0;
    statuses.forEach((status, i) => {
      const index = /** @type {number} */ (indexes[i]);
      if (status !== 0) this.settle(status, index, /** @type {number} */ (times[i]), retry);
    });
    if (this.indexes.length > 0) this.store(false);
  }

  /** @param {number} status @param {number} index @param {number} time @param {boolean} retry */
  settle(status, index, time, retry) {
    if (status === STALE && retry) this.take(index, true);
    else this.refuse(index, () => this.refusalOf(status, time));
  }

  /** @param {number} status @param {number} time @returns {PulsetreeError} */
  refusalOf(status, time) {
    try {
      if (status !== STALE) glue.pointRefusal(this.world.engine, "timestamp", time, true, this.now);
    } catch (error) {
      return /** @type {PulsetreeError} */ (error);
    }
    return new PulsetreeError("limit_exceeded", "the point's series gave way to newer ones; expected room for it");
  }

  /** What ended the whole is nobody's refusal. @param {number} index @param {Refusal} [why] absent where it is not told */
  refuse(index, why) {
    if (this.world.disposed) throw why?.() ?? disposed();
    this.failed += 1;
    if (why === undefined || index > this.lastNamed) return;
    const { code, message } = why();
    this.errors.push({ index, code, message });
    if (this.errors.length >= 2 * MOST_ERRORS) this.cut();
  }

  /** Points that were stored late are refused late. */
  cut() {
    this.errors.sort((a, b) => a.index - b.index);
    this.errors.length = Math.min(this.errors.length, MOST_ERRORS);
    this.lastNamed = this.errors[MOST_ERRORS - 1]?.index ?? Infinity;
  }

  /** @returns {PutSummary} */
  summary() {
    this.cut();
    return { success: this.length - this.failed, failed: this.failed, errors: this.errors };
  }
}

/** @param {unknown} given @returns {ReadPoint | Refusal} */
function readPoint(given) {
  if (!hasFields(given)) return () => invalid("point", given, "an object with metric, timestamp and value");
  const point = isPlain(given) ? given : { ...given };
  for (const field in point) {
    if (field !== "metric" && field !== "timestamp" && field !== "value" && field !== "tags") {
      return () => new PulsetreeError("invalid_argument", `${field} is not a field of a point; expected one of ${FIELDS.join(", ")}`);
    }
  }
  const { metric, timestamp, value, tags } = /** @type {any} */ (point);
  if (typeof metric !== "string") return () => invalid("metric", metric, "text that is not empty");
  const time = wireTime(timestamp);
  if (time === undefined) return () => notInstant(timestamp);
  if (typeof value !== "number") return () => invalid("value", value, "a number");
  if (typeof tags !== "object" && tags !== undefined) return () => invalid("tags", tags, "an object of tags, or an array of {key, value}");
  return { metric, timestamp: time, value, tags: tags ?? undefined };
}

/** A time as `put` takes it: a number of ten digits or fewer would be seconds, which a Date never is. @param {unknown} time */
function wireTime(time) {
  if (typeof time === "number") return time;
  const ms = dateMs(time);
  if (ms === undefined || Number.isNaN(ms)) return undefined;
  return ms < FIRST_MS ? ms / 1000 : ms;
}

/** @param {unknown} time */
const notInstant = (time) => invalid("timestamp", time, dateMs(time) === undefined ? "milliseconds since the epoch, or a Date" : "a valid Date");

/** @param {World} world @param {unknown} points @returns {PutSummary} */
export function put(world, points) {
  world.check();
  if (typeof points !== "object" || points === null) throw invalid("points", points, "a point or an array of points");
  const list = reading("points", () => (Array.isArray(points) ? points : [points]));
  const batch = new Batch(world, list, reading("points", () => list.length));
  batch.read();
  batch.store(true);
  return batch.summary();
}
