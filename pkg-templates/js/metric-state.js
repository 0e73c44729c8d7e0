// What a Metric and everything bound to it share, and the one way from a label set to its cell.
import * as glue from "./guarded.js";
import { invalid, disposed, PulsetreeError } from "./errors.js";
import { Cell, joined, NOWHERE, unflat } from "./labels.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("../pulsetree.d.ts").Labels} Labels
 * @typedef {import("../pulsetree.d.ts").MetricType} MetricType
 * @typedef {(address: string, labels: Labels) => void} LinkCallback
 */

/** By the engine's number. @type {readonly MetricType[]} */
export const KINDS = [
  "base", "string", "int", "float", "counter", "cps", "percentile", "summary", "histogram", "callable", "uptime", "linkfail", "empty",
];

/** The level in force from which on `runtime` and `debug` record. */
export const RUNTIME = 1;
export const DEBUG = 2;
/** Values of `effective` beside the levels, so that one comparison finds every reason not to record. */
export const DISPOSED = -1;
export const REMOVED = -2;

export class MetricState {
  /** @param {World} world @param {string} name @param {Uint32Array} described what the engine says of it */
  constructor(world, name, described) {
    const [id = 0, generation = 0, kind = 0, , effective = 0, timestamps = 0] = described;
    this.world = world;
    this.engine = world.engine;
    this.name = name;
    this.id = id;
    this.generation = generation;
    /** @type {MetricType} */
    this.type = /** @type {MetricType} */ (KINDS[kind]);
    /** Where the unlabelled value lives. */
    this.cell = new Cell(NOWHERE, 0);
    /** The level in force as a number, or why nothing is recorded any more. */
    this.effective = effective;
    /** Whether a recording needs the time. */
    this.timed = timestamps === 1 || this.type === "cps";
    /** @type {(() => unknown) | undefined} */
    this.value = undefined;
    /** @type {LinkCallback | undefined} */
    this.onOffline = undefined;
    /** @type {LinkCallback | undefined} */
    this.onOnline = undefined;
    /** The address that all of a linkfail's calls share, where its own labels name one. */
    this.address = "";
  }
}

/** For a call that the level in force refuses: silent, unless there is no level any more. @param {MetricState} state */
export function refused(state) {
  if (state.effective < 0) throw gone(state);
}

/** @param {MetricState} state */
export function gone(state) {
  if (state.effective === DISPOSED) return disposed();
  return new PulsetreeError("no_such_metric", `the metric "${state.name}" was removed; getMetric makes it anew`);
}

/** Before anything but a recording. @param {MetricState} state */
export function checkAlive(state) {
  if (state.effective < 0) throw gone(state);
}

/** @param {MetricState} state */
function nowOf(state) {
  return state.timed ? state.world.clock() : 0;
}

/** What the engine answers to a recording. */
const STALE = 1;
const REFUSED = 2;
const OFFLINE = 3;
const ONLINE = 4;
const FULL = 5;

/** What a recording does with its value. */
export const RECORD = 0;
export const ADD = 1;
export const TEXT = 2;

/** @param {MetricState} state @param {Cell} cell @param {number} verb @param {any} value @returns {number} */
function perform(state, cell, verb, value) {
  const { engine } = state;
  const now = nowOf(state);
  if (verb === ADD) return glue.addTo(engine, cell.slot, cell.generation, value, now);
  if (verb === TEXT) return glue.setText(engine, cell.slot, cell.generation, value, now);
  return glue.record(engine, cell.slot, cell.generation, value, now);
}

/**
 * Refuses a number before its label set is looked up: a refused call makes none, and does not count one as dropped.
 * @param {MetricState} state @param {unknown} value
 */
export function checkValue(state, value) {
  // A finite number that is not below 0 is refused by no type that takes numbers.
  if (typeof value === "number" && !(value >= 0 && value < Infinity)) glue.checkValue(state.engine, state.id, state.generation, value);
}

/** @param {MetricState} state @param {string[]} flat @returns {Cell} */
export function resolve(state, flat) {
  return cellOf(resolved(state, flat));
}

/** A cell, packed; past the limit of label sets less than 0. @param {MetricState} state @param {string[]} flat @returns {number} */
export function resolved(state, flat) {
  const { engine, id, generation } = state;
  const labels = joined(flat);
  const packed = glue.resolve(engine, id, generation, labels);
  if (Number.isNaN(packed)) glue.refuseLabels(engine, id, generation, labels);
  return packed;
}

/** @param {number} packed */
export const cellOf = (packed) => Cell.unpack(packed < 0 ? -1 - packed : packed);

/**
 * Records in a cell that was just resolved.
 * @param {MetricState} state @param {Cell} cell @param {string[]} flat @param {number} verb @param {unknown} value
 */
export function recordIn(state, cell, flat, verb, value) {
  settle(state, flat, value, perform(state, cell, verb, value));
}

/**
 * Whether a cell has gone, so that its label set has to be resolved anew.
 * @param {number} status
 */
export const isStale = (status) => status === STALE;

/**
 * Does what a status other than "recorded" asks for.
 * @param {MetricState} state @param {string[]} flat @param {unknown} value @param {number} status
 */
export function settle(state, flat, value, status) {
  if (status === 0) return;
  if (status === REFUSED) glue.refusal(state.engine, state.id, state.generation, Number(value));
  if (status === FULL) throw new PulsetreeError("limit_exceeded", `the value of "${state.name}" takes more memory than the memoryLimit has room for; expected a shorter text, or fewer calls of a cps in its longest window`);
  const callback = status === OFFLINE ? state.onOffline : status === ONLINE ? state.onOnline : undefined;
  if (callback) {
    const labels = unflat(flat);
    callback(labels.address ?? state.address, labels);
  }
  if (status === STALE) throw new PulsetreeError("internal", `a label set of "${state.name}" went while it was recorded; expected it to stay`);
}

/** @param {unknown} value @param {string} expected */
export const wrongValue = (value, expected) => invalid("value", value, expected);
