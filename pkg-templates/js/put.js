// Points into the store: names become handles once, points cross side by side in columns.
import * as glue from "./guarded.js";
import { fieldsOf, instant, isPlain } from "./checks.js";
import { invalid, PulsetreeError } from "./errors.js";

/**
 * @typedef {import("./labels.js").Cell} Cell
 * @typedef {import("./world.js").World} World
 * @typedef {import("../pulsetree.d.ts").PutSummary} PutSummary
 * @typedef {{ index: number, code: import("../pulsetree.d.ts").ErrorCode, message: string }} Refusal
 */

/** Refusals that a summary names; the rest are only counted. */
const MOST_ERRORS = 1000;
const STALE = 1;
/** New series that wait for their points: one without any cannot give way, and they must not fill the memory together. */
const MOST_NEW = 256;
/** Points that cross at once: the wasm holds what crosses beside all else. */
const MOST_WAITING = 2 ** 16;
/** The first number that is not seconds. */
const FIRST_MS = 1e10;
const FIELDS = ["metric", "timestamp", "value", "tags"];

/** The points of one `put`, side by side, and what became of each. */
class Batch {
  /** @param {World} world @param {readonly unknown[]} points */
  constructor(world, points) {
    this.world = world;
    this.points = points;
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
    /** @type {Refusal[]} */
    this.refusals = [];
  }

  read() {
    for (let index = 0; index < this.points.length; index += 1) {
      try {
        this.add(index, checkPoint(this.points[index]));
      } catch (error) {
        this.refuse(index, error);
      }
      if (this.made >= MOST_NEW || this.indexes.length >= MOST_WAITING) this.store(true);
    }
  }

  /** @param {number} index @param {{ metric: string, timestamp: number, value: number, tags: object | undefined }} point */
  add(index, { metric, timestamp, value, tags }) {
    const cell = this.world.series.find(metric, tags) ?? this.make(metric, tags, timestamp);
    this.indexes.push(index);
    this.cells.push(cell);
    this.times.push(timestamp);
    this.values.push(value);
  }

  /** A point that will be refused makes no series. @param {string} metric @param {object | undefined} tags @param {number} timestamp */
  make(metric, tags, timestamp) {
    glue.pointRefusal(this.world.engine, "timestamp", timestamp, true, this.now);
    this.made += 1;
    return this.world.series.make(metric, tags, this.now);
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
    try {
      if (status !== STALE) glue.pointRefusal(this.world.engine, "timestamp", time, true, this.now);
      if (status !== STALE || !retry) throw new PulsetreeError("limit_exceeded", "the point's series gave way to newer ones; expected room for it");
      const point = checkPoint(this.points[index]);
      this.world.series.forget(point.metric, point.tags);
      this.add(index, point);
    } catch (error) {
      this.refuse(index, error);
    }
  }

  /** What a point's own getters throw refuses that point too; what ended the whole is nobody's refusal. @param {number} index @param {unknown} error */
  refuse(index, error) {
    if (this.world.disposed) throw error;
    const { code, message } = error instanceof PulsetreeError ? error : invalid("point", this.points[index], `one that can be read; it threw ${String(error)}`);
    this.failed += 1;
    this.refusals.push({ index, code, message });
    if (this.refusals.length >= 2 * MOST_ERRORS) this.cut();
  }

  cut() {
    this.refusals.sort((a, b) => a.index - b.index);
    this.refusals.length = Math.min(this.refusals.length, MOST_ERRORS);
  }

  /** @returns {PutSummary} */
  summary() {
    this.cut();
    return { success: this.points.length - this.failed, failed: this.failed, errors: this.refusals };
  }
}

/** A time as `put` takes it: a number of ten digits or fewer would be seconds, which a Date never is. @param {unknown} time */
function wireTime(time) {
  if (typeof time === "number") return time;
  const ms = instant("timestamp", time);
  return ms < FIRST_MS ? ms / 1000 : ms;
}

/** @param {unknown} given */
function checkPoint(given) {
  const fields = fieldsOf("point", given, "an object with metric, timestamp and value");
  const point = isPlain(fields) ? fields : { ...fields };
  for (const field in point) {
    if (field !== "metric" && field !== "timestamp" && field !== "value" && field !== "tags") {
      throw new PulsetreeError("invalid_argument", `${field} is not a field of a point; expected one of ${FIELDS.join(", ")}`);
    }
  }
  const { metric, timestamp, value, tags } = /** @type {any} */ (point);
  if (typeof metric !== "string") throw invalid("metric", metric, "text that is not empty");
  const time = wireTime(timestamp);
  if (typeof value !== "number") throw invalid("value", value, "a number");
  if (typeof tags !== "object" && tags !== undefined) throw invalid("tags", tags, "an object of tags, or an array of {key, value}");
  return { metric, timestamp: time, value, tags: tags ?? undefined };
}

/** @param {World} world @param {unknown} points @returns {PutSummary} */
export function put(world, points) {
  world.check();
  if (typeof points !== "object" || points === null) throw invalid("points", points, "a point or an array of points");
  const batch = new Batch(world, Array.isArray(points) ? points : [points]);
  batch.read();
  batch.store(true);
  return batch.summary();
}
