// Recorders bound to one label set: what hot paths hold. Plain fields and one wasm call; the reasons not to record are
// all behind one comparison.
import * as glue from "./guarded.js";
import { readLabels } from "./labels.js";
import { ADD, checkAlive, checkValue, DEBUG, isStale, RECORD, recordIn, refused, resolve, RUNTIME, settle, TEXT, wrongValue } from "./metric-state.js";
import { tag } from "./public.js";
import { measure, startTimer } from "./timing.js";

/**
 * @typedef {import("./metric-state.js").MetricState} MetricState
 * @typedef {import("./metric.js").Metric} Metric
 */

class Bound {
  /** @param {Metric} metric @param {unknown} labels */
  constructor(metric, labels) {
    const { state } = metric;
    checkAlive(state);
    const { flat } = readLabels("labels", labels);
    const { slot, generation } = resolve(state, flat);
    this.state = state;
    this.flat = flat;
    // Not a cell's fields but its own: 7.0 ns a call, not 7.6.
    this.slot = slot;
    this.generation = generation;
  }

  static {
    tag(this.prototype, "Bound");
  }
}

/** @param {Bound} bound @param {number} value */
function record(bound, value) {
  const state = bound.state;
  const status = glue.record(state.engine, bound.slot, bound.generation, value, state.timed ? state.world.clock() : 0);
  if (status !== 0) again(bound, RECORD, value, status);
}

/** The way on from a status that is not "recorded". @param {Bound} bound @param {number} verb @param {unknown} value @param {number} status */
function again(bound, verb, value, status) {
  const { state, flat } = bound;
  if (!isStale(status)) return settle(state, flat, value, status);
  checkValue(state, value);
  const cell = resolve(state, flat);
  // One that was frozen resolves at each call.
  if (!Object.isFrozen(bound)) Object.assign(bound, cell);
  recordIn(state, cell, flat, verb, value);
}

class BoundNumber extends Bound {
  /** @param {number} value */
  runtime(value) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record(this, value);
  }

  /** @param {number} value */
  debug(value) {
    if (this.state.effective < DEBUG) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record(this, value);
  }
}

/** @param {Bound} bound @param {number} delta */
function add(bound, delta) {
  const state = bound.state;
  if (state.effective < RUNTIME) return refused(state);
  if (typeof delta !== "number") throw wrongValue(delta, "a number");
  const status = glue.addTo(state.engine, bound.slot, bound.generation, delta, state.timed ? state.world.clock() : 0);
  if (status !== 0) again(bound, ADD, delta, status);
}

export class BoundGauge extends BoundNumber {
  /** @param {number} delta */
  add(delta) {
    add(this, delta);
  }
}

export class BoundTimed extends BoundNumber {
  /** @template T @param {() => T} work @returns {T} */
  measure(work) {
    return measure(this.state, work, (seconds) => this.runtime(seconds));
  }

  startTimer() {
    return startTimer(this.state, (seconds) => this.runtime(seconds));
  }
}

export class BoundFloat extends BoundTimed {
  /** @param {number} delta */
  add(delta) {
    add(this, delta);
  }
}

export class BoundCounter extends Bound {
  runtime(value = 1) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record(this, value);
  }

  debug(value = 1) {
    if (this.state.effective < DEBUG) return refused(this.state);
    if (typeof value !== "number") throw wrongValue(value, "a number");
    record(this, value);
  }
}

export class BoundClicks extends Bound {
  runtime() {
    if (this.state.effective < RUNTIME) return refused(this.state);
    record(this, 1);
  }

  debug() {
    if (this.state.effective < DEBUG) return refused(this.state);
    record(this, 1);
  }
}

export class BoundText extends Bound {
  /** @param {unknown} value */
  runtime(value) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    this.write(value);
  }

  /** @param {unknown} value */
  debug(value) {
    if (this.state.effective < DEBUG) return refused(this.state);
    this.write(value);
  }

  /** @param {unknown} value */
  write(value) {
    const state = this.state;
    const text = textOf(value);
    const status = glue.setText(state.engine, this.slot, this.generation, text, state.timed ? state.world.clock() : 0);
    if (status !== 0) again(this, TEXT, text, status);
  }
}

export class BoundLink extends Bound {
  /** @param {boolean} value */
  runtime(value) {
    if (this.state.effective < RUNTIME) return refused(this.state);
    record(this, linkValue(value));
  }

  /** @param {boolean} value */
  debug(value) {
    if (this.state.effective < DEBUG) return refused(this.state);
    record(this, linkValue(value));
  }
}

/** Of a metric that accepts anything and shows nothing: there is no cell to bind to. */
export class BoundNothing {
  /** @param {Metric} metric @param {unknown} labels */
  constructor(metric, labels) {
    checkAlive(metric.state);
    readLabels("labels", labels);
    this.state = metric.state;
  }

  static {
    tag(this.prototype, "Bound");
  }

  /** @param {unknown} _value */
  runtime(_value) {
    refused(this.state);
  }

  /** @param {unknown} _value */
  debug(_value) {
    refused(this.state);
  }
}

/** @param {unknown} value */
export function textOf(value) {
  try {
    return String(value);
  } catch {
    throw wrongValue(value, "a value that String() takes");
  }
}

/** @param {unknown} value true: the peer answered */
export function linkValue(value) {
  if (typeof value !== "boolean") throw wrongValue(value, "true or false");
  return value ? 1 : 0;
}
