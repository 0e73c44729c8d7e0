// A metric of the tree, and the one way from a recording with labels to its cell.
import * as glue from "./guarded.js";
import { LabelSets } from "./cache.js";
import { invalid } from "./errors.js";
import { flatLabels, joined, readLabels, WrittenLabels } from "./labels.js";
import { checkLevel, levelName } from "./levels.js";
import { cellOf, checkAlive, checkValue, DEBUG, gone, isStale, RECORD, recordIn, refused, resolved, RUNTIME, settle } from "./metric-state.js";
import { tag } from "./public.js";

/**
 * @typedef {import("./metric-state.js").MetricState} MetricState
 * @typedef {import("../pulsetree.d.ts").Level} Level
 * @typedef {import("../pulsetree.d.ts").TreeNode} TreeNode
 */

const NO_LABELS = new WrittenLabels([], [], []);

/** What every type has; of the types that take no value, all there is. */
export class Metric {
  /** @param {MetricState} state */
  constructor(state) {
    this.state = state;
    this.name = state.name;
    this.sets = new LabelSets(state.world.cache);
  }

  static {
    tag(this.prototype, "Metric");
  }

  get type() {
    return this.state.type;
  }

  /** @returns {Level} */
  get level() {
    const { state } = this;
    checkAlive(state);
    const described = glue.findMetric(state.engine, state.name);
    if (described?.[0] !== state.id || described[1] !== state.generation) throw gone(state);
    return levelName(/** @type {number} */ (described[3]));
  }

  set level(level) {
    this.switchLevel(level);
  }

  get effectiveLevel() {
    checkAlive(this.state);
    return /** @type {Exclude<Level, "inherit">} */ (levelName(this.state.effective));
  }

  /** @param {Level} level */
  switchLevel(level) {
    const { state } = this;
    checkAlive(state);
    glue.switchLevel(state.engine, state.id, state.generation, checkLevel("level", level));
    state.world.followLevels();
  }

  /** @param {unknown} [labels] @returns {boolean} */
  remove(labels) {
    const { state } = this;
    checkAlive(state);
    if (labels === undefined) {
      this.sets.clear();
      return glue.removeSets(state.engine, state.id, state.generation);
    }
    const written = readLabels("labels", labels);
    this.sets.remove(written);
    return glue.removeSet(state.engine, state.id, state.generation, written.flat);
  }

  /** @returns {TreeNode} */
  toJSON() {
    const { state } = this;
    checkAlive(state);
    const { world } = state;
    world.readCallables();
    checkAlive(state);
    return glue.treeJson(state.engine, state.id, state.generation, world.clock(), world.monotonic());
  }

  /** @param {unknown} value @param {unknown} [_labels] */
  runtime(value, _labels) {
    const { state } = this;
    if (state.effective < RUNTIME) return refused(state);
    throw takesNone(state, value);
  }

  /** @param {unknown} value @param {unknown} [_labels] */
  debug(value, _labels) {
    const { state } = this;
    if (state.effective < DEBUG) return refused(state);
    throw takesNone(state, value);
  }

  /** @param {"runtime" | "debug"} level @param {unknown} [value] @param {unknown} [labels] */
  handle(level, value, labels) {
    if (level === "runtime") this.runtime(/** @type {any} */ (value), labels);
    else if (level === "debug") this.debug(/** @type {any} */ (value), labels);
    else throw invalid("level", level, "runtime or debug");
  }
}

/** @param {MetricState} state @param {unknown} value */
const takesNone = (state, value) => invalid(`the value of ${state.name}`, value, "no recording: the type takes none");

/**
 * Refuses labels before work begins that is to be recorded under them: afterwards there is a result to be lost.
 * @param {Metric} metric @param {unknown} labels
 */
export function checkLabels({ state, sets }, labels) {
  // What the level in force refuses is silent.
  if (labels === undefined || state.effective < RUNTIME || sets.find(/** @type {object} */ (labels)) !== undefined) return;
  glue.checkSet(state.engine, state.id, state.generation, joined(readLabels("labels", labels).flat));
}

/** Records a number under labels; the level and the value's type have been looked at. @param {Metric} metric @param {number} value @param {any} labels */
export function record(metric, value, labels) {
  const state = metric.state;
  const cell = labels === undefined ? state.cell : metric.sets.find(labels);
  if (cell !== undefined) {
    const status = glue.record(state.engine, cell.slot, cell.generation, value, state.timed ? state.world.clock() : 0);
    if (status === 0) return;
    if (!isStale(status)) return settle(state, flatLabels("labels", labels), value, status);
  }
  recordAnew(metric, RECORD, value, labels);
}

/**
 * Records under labels that are not known, or whose cell has gone, and knows them from their second use on.
 * @param {Metric} metric @param {number} verb @param {unknown} value @param {unknown} labels
 */
export function recordAnew(metric, verb, value, labels) {
  const { state } = metric;
  const written = labels === undefined ? NO_LABELS : readLabels("labels", labels);
  checkValue(state, value);
  const packed = resolved(state, written.flat);
  const cell = cellOf(packed);
  // What overflows today may have room tomorrow.
  if (packed >= 0) {
    if (labels === undefined) state.cell = cell;
    else if (state.world.cache.meet(cell.slot)) metric.sets.add(written, cell);
  }
  recordIn(state, cell, written.flat, verb, value);
}
