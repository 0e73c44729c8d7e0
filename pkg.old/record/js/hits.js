// A recorder of hits: names become numbers once, hits cross as numbers.
import * as glue from "./guarded.js";
import { boolean, finite, instant, options as checkOptions, string, whole } from "../../js/checks.js";
import { invalid, PulsetreeError } from "../../js/errors.js";
import { openLive, streamOf } from "./streams.js";
import { tag } from "../../js/public.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("../../pulsetree.d.ts").MetricmanOptions} MetricmanOptions
 * @typedef {import("../../pulsetree.d.ts").LiveOptions} LiveOptions
 * @typedef {{ data?: "time_series" | "aggregate", mode?: "live" | "snapshot" } & Omit<LiveOptions, "mode">} PipelineOptions
 */

const NO_CALLER = 0xffffffff;
/** What the engine answers to a hit. */
const WAKE = 1;
const REFUSED = 2;
/** What a known name costs here, in bytes, beside its text. */
const NAME_BYTES = 56;

/** The numbers of the names that were hit by, within the budget of all caches. */
class Names {
  /** @param {World} world @param {(name: string) => number} resolve */
  constructor(world, resolve) {
    this.budget = world.cache;
    this.resolve = resolve;
    /** @type {Map<string, number>} */
    this.numbers = new Map();
    this.bytes = 0;
  }

  /** @param {string} name */
  learn(name) {
    const number = this.resolve(name);
    this.budget.admit(this);
    this.numbers.set(name, number);
    this.bytes += NAME_BYTES + name.length;
    this.budget.grow(1, NAME_BYTES + name.length);
    return number;
  }

  clear() {
    this.budget.grow(-this.numbers.size, -this.bytes);
    this.numbers.clear();
    this.bytes = 0;
  }
}

export class Metricman {
  /** @param {World} world @param {string} id @param {number} recorder its number in the engine */
  constructor(world, id, recorder) {
    const { engine } = world;
    this.world = world;
    this.id = id;
    this.recorder = recorder;
    this.targets = new Names(world, (name) => glue.target(engine, recorder, name, undefined));
    this.callers = new Names(world, (name) => glue.caller(engine, recorder, name));
  }

  static {
    tag(this.prototype, "Metricman");
  }

  /** @param {string} target @param {{ caller?: string | null, time?: number | Date, layer?: string }} [options] */
  hit(target, options) {
    const { world } = this;
    if (world.disposed) world.check();
    if (options !== undefined) return this.hitWith(target, options);
    const index = this.targets.numbers.get(target) ?? this.targets.learn(name("target", target));
    const now = world.clock();
    const status = glue.hit(world.engine, this.recorder, index, NO_CALLER, now, now);
    if (status !== 0) this.settle(status, now, now);
  }

  /** @param {string} target @param {{ caller?: string | null, time?: number | Date, layer?: string }} given */
  hitWith(target, given) {
    const { world } = this;
    const { caller, time, layer } = checkOptions("options", given, ["caller", "time", "layer"]);
    name("target", target);
    if (caller !== undefined && caller !== null) name("caller", caller);
    if (layer !== undefined) name("layer", layer);
    const now = world.clock();
    const at = time === undefined ? now : finite("time", instant("time", time));
    const index = layer === undefined ? (this.targets.numbers.get(target) ?? this.targets.learn(target)) : glue.target(world.engine, this.recorder, target, layer);
    const from = caller === undefined || caller === null ? NO_CALLER : (this.callers.numbers.get(caller) ?? this.callers.learn(caller));
    const status = glue.hit(world.engine, this.recorder, index, from, at, now);
    if (status !== 0) this.settle(status, at, now);
  }

  /** @param {number} status @param {number} time @param {number} now */
  settle(status, time, now) {
    if (status === WAKE) this.world.wake();
    else if (status === REFUSED) glue.pointRefusal(this.world.engine, "time", time, false, now);
    else throw new PulsetreeError("limit_exceeded", "names alone fill the memoryLimit; expected a caller that has hit the target before");
  }

  /** @returns {any} */
  timeSeries() {
    return this.snapshot("time_series");
  }

  /** @returns {any} */
  aggregate() {
    return this.snapshot("aggregate");
  }

  /** @returns {any} */
  graph() {
    return this.snapshot("graph");
  }

  /** @param {"time_series" | "aggregate" | "graph"} view */
  snapshot(view) {
    this.world.check();
    return JSON.parse(glue.hitsJson(this.world.engine, this.recorder, view));
  }

  /** @param {PipelineOptions} [given] @returns {any} */
  pipeline(given) {
    this.world.check();
    const options = checkOptions("options", given, ["data", "mode", "signal", "buffer"]);
    const data = checkData(options.data);
    if (options.mode === "snapshot") return this.snapshot(data);
    if (options.mode !== undefined && options.mode !== "live") throw invalid("mode", options.mode, "live or snapshot");
    return openLive(this, data, options);
  }

  /** @param {PipelineOptions} [given] @returns {ReadableStream<any>} */
  stream(given) {
    this.world.check();
    const options = checkOptions("options", given, ["data", "mode", "signal", "buffer"]);
    if (options.mode !== undefined && options.mode !== "live") throw invalid("mode", options.mode, "live");
    return streamOf(openLive(this, checkData(options.data), options));
  }
}

/** @param {unknown} data @returns {"time_series" | "aggregate"} */
function checkData(data) {
  if (data === undefined) return "time_series";
  if (data !== "time_series" && data !== "aggregate") throw invalid("data", data, "time_series or aggregate");
  return data;
}

/** @param {string} argument @param {unknown} value @returns {string} */
function name(argument, value) {
  if (typeof value !== "string" || value === "") throw invalid(argument, value, "text that is not empty");
  return value;
}

/** @param {World} world @param {unknown} id @param {MetricmanOptions} [given] @returns {Metricman} */
export function metricman(world, id, given) {
  world.check();
  string("id", id);
  const { historyLimit, record, prometheus } = checkOptions("options", given, ["historyLimit", "record", "prometheus"]);
  if (historyLimit !== undefined) whole("options.historyLimit", historyLimit, 0);
  if (record !== undefined) boolean("options.record", record);
  if (prometheus !== undefined) boolean("options.prometheus", prometheus);
  const recorder = glue.recorder(world.engine, /** @type {string} */ (id), historyLimit, record, prometheus);
  let made = world.recorders.get(recorder);
  if (made === undefined) {
    world.recorders.set(recorder, (made = new Metricman(world, /** @type {string} */ (id), recorder)));
    world.awaited.arrive(made);
  }
  return made;
}
