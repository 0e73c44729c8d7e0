// The types that record, by family.
import * as glue from "./guarded.js";
import { BoundClicks, BoundCounter, BoundFloat, BoundGauge, BoundLink, BoundNothing, BoundText, BoundTimed, linkValue, textOf } from "./bound.js";
import { reading } from "./checks.js";
import { flatLabels, readLabels } from "./labels.js";
import { checkLabels, Metric, record, recordAnew } from "./metric.js";
import { ADD, DEBUG, isStale, refused, RUNTIME, settle, TEXT, wrongValue } from "./metric-state.js";
import { measure, startTimer } from "./timing.js";

/**
 * @typedef {import("./metric-state.js").MetricState} MetricState
 * @typedef {import("../pulsetree.d.ts").Labels} Labels
 * @typedef {import("../pulsetree.d.ts").MetricType} MetricType
 */

class NumberRecorder extends Metric {
  /** @override @param {number} value @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record(this, value, labels);
  }

  /** @override @param {number} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record(this, value, labels);
  }
}

/** @param {Metric} metric @param {number} delta @param {Labels | undefined} labels */
function add(metric, delta, labels) {
  const state = metric.state;
  if (state.effective < RUNTIME) return refused(state);
  if (typeof delta !== "number") throw wrongValue(delta, "a number");
  const cell = labels === undefined ? state.cell : metric.sets.find(labels);
  if (cell !== undefined) {
    const status = glue.addTo(state.engine, cell.slot, cell.generation, delta, state.timed ? state.world.clock() : 0);
    if (!isStale(status)) return settle(state, [], delta, status);
  }
  recordAnew(metric, ADD, delta, labels);
}

/** int */
class Gauge extends NumberRecorder {
  /** @param {number} delta @param {Labels} [labels] */
  add(delta, labels) {
    add(this, delta, labels);
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundGauge(this, labels);
  }
}

/** percentile, summary, histogram */
class Timed extends NumberRecorder {
  /** @template T @param {() => T} work @param {Labels} [labels] @returns {T} */
  measure(work, labels) {
    checkLabels(this, labels);
    return measure(this.state, work, (seconds) => this.runtime(seconds, labels));
  }

  /** @param {Labels} [labels] @returns {(labels?: Labels) => number} */
  startTimer(labels) {
    checkLabels(this, labels);
    return startTimer(this.state, (seconds, /** @type {Labels | undefined} */ late) => {
      this.runtime(seconds, late === undefined || labels === undefined ? (late ?? labels) : reading("labels", () => ({ ...labels, ...late })));
    });
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundTimed(this, labels);
  }
}

/** float */
class FloatGauge extends Timed {
  /** @param {number} delta @param {Labels} [labels] */
  add(delta, labels) {
    add(this, delta, labels);
  }

  /** @override @param {Labels} labels */
  with(labels) {
    return new BoundFloat(this, labels);
  }
}

class Counter extends Metric {
  /** @override @param {number | Labels} [value] @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    if (typeof value === "number") record(this, value, labels);
    else count(this, value, labels);
  }

  /** @override @param {number | Labels} [value] @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG) return refused(this.state);
    if (typeof value === "number") record(this, value, labels);
    else count(this, value, labels);
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundCounter(this, labels);
  }
}

/** Adds 1, with the labels wherever they stand. @param {Counter} counter @param {unknown} value @param {Labels | undefined} labels */
function count(counter, value, labels) {
  if (value === undefined) record(counter, 1, labels);
  else if (typeof value === "object" && value !== null && labels === undefined) record(counter, 1, value);
  else throw wrongValue(value, "a number");
}

/** cps: each call is a click, and says nothing more. */
class Clicks extends Metric {
  /** @override @param {any} [labels] */
  runtime(labels) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    record(this, 1, labels);
  }

  /** @override @param {any} [labels] */
  debug(labels) {
    if (this.state.effective < DEBUG) return refused(this.state);
    record(this, 1, labels);
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundClicks(this, labels);
  }
}

class TextRecorder extends Metric {
  /** @override @param {unknown} value @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    this.write(textOf(value), labels);
  }

  /** @override @param {unknown} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG) return refused(this.state);
    this.write(textOf(value), labels);
  }

  /** @param {string} text @param {Labels | undefined} labels */
  write(text, labels) {
    const { state } = this;
    const cell = labels === undefined ? state.cell : this.sets.find(labels);
    if (cell !== undefined) {
      const status = glue.setText(state.engine, cell.slot, cell.generation, text, state.timed ? state.world.clock() : 0);
      if (!isStale(status)) return settle(state, flatLabels("labels", labels), text, status);
    }
    recordAnew(this, TEXT, text, labels);
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundText(this, labels);
  }
}

class LinkRecorder extends Metric {
  /** @override @param {boolean} value @param {Labels} [labels] */
  runtime(value, labels) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    record(this, linkValue(value), labels);
  }

  /** @override @param {boolean} value @param {Labels} [labels] */
  debug(value, labels) {
    if (this.state.effective < DEBUG) return refused(this.state);
    record(this, linkValue(value), labels);
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundLink(this, labels);
  }
}

class EmptyRecorder extends Metric {
  /** @override @param {unknown} [_value] @param {unknown} [labels] */
  runtime(_value, labels) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    if (labels !== undefined) readLabels("labels", labels);
  }

  /** @override @param {unknown} [_value] @param {unknown} [labels] */
  debug(_value, labels) {
    if (this.state.effective < DEBUG) return refused(this.state);
    if (labels !== undefined) readLabels("labels", labels);
  }

  /** @param {Labels} labels */
  with(labels) {
    return new BoundNothing(this, labels);
  }
}

/** @type {Readonly<Record<MetricType, typeof Metric>>} */
const CLASSES = {
  base: Metric,
  string: TextRecorder,
  int: Gauge,
  float: FloatGauge,
  counter: Counter,
  cps: Clicks,
  percentile: Timed,
  summary: Timed,
  histogram: Timed,
  callable: Metric,
  uptime: Metric,
  linkfail: LinkRecorder,
  empty: EmptyRecorder,
};

/** @param {MetricState} state */
export const metricOf = (state) => new CLASSES[state.type](state);

/**
 * A container without children has been given a type: the object that was handed out becomes of that type. One that was
 * frozen cannot; another stands for the metric from then on.
 * @param {Metric} metric
 */
export function retype(metric) {
  if (!Object.isExtensible(metric)) return metricOf(metric.state);
  return /** @type {Metric} */ (Object.setPrototypeOf(metric, CLASSES[metric.state.type].prototype));
}
