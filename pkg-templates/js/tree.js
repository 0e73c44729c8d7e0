// getMetric and find: from a name to the one object that stands for the metric there.
import * as glue from "./guarded.js";
import { callback, plain, readFields, string } from "./checks.js";
import { invalid } from "./errors.js";
import { readLabels, unflat } from "./labels.js";
import { checkLevel } from "./levels.js";
import { KINDS, MetricState, REMOVED } from "./metric-state.js";
import { metricOf, retype } from "./recorders.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./metric.js").Metric} Metric
 * @typedef {import("../pulsetree.d.ts").Level} Level
 */

/** Options that are functions stay on this side, each of one type. @type {Readonly<Record<string, string>>} */
const FUNCTIONS = { value: "callable", onOffline: "linkfail", onOnline: "linkfail" };

/**
 * @param {World} world
 * @param {unknown} name
 * @param {unknown} type
 * @param {unknown} level a level, or the options
 * @param {unknown} given the options, where the level stands for itself
 * @returns {Metric}
 */
export function getMetric(world, name, type, level, given) {
  world.check();
  string("name", name);
  if (type !== undefined && !KINDS.some((kind) => kind === type)) throw invalid("type", type, `one of ${KINDS.join(", ")}`);
  const inOptions = typeof level === "object" && level !== null && given === undefined;
  const options = readOptions(inOptions ? level : given);
  const wanted = inOptions || level === undefined ? options.level : level;
  const checkedLevel = wanted === undefined ? undefined : checkLevel("level", wanted);
  return make(world, /** @type {string} */ (name), /** @type {string | undefined} */ (type), checkedLevel, options);
}

/** @param {unknown} given @returns {Record<string, unknown>} */
function readOptions(given) {
  if (given === undefined || given === null) return {};
  const fields = Object.entries(readFields("options", given));
  return Object.fromEntries(fields.filter(([, option]) => option !== undefined && option !== null));
}

/**
 * @param {World} world @param {string} name @param {string | undefined} type @param {Level | undefined} level
 * @param {Record<string, unknown>} options
 */
function make(world, name, type, level, options) {
  const existing = find(world, name);
  const kind = type ?? existing?.type ?? "base";
  checkFunctions(kind, options, existing?.type === kind);
  const crossing = { ...options };
  for (const field of ["level", ...Object.keys(FUNCTIONS)]) delete crossing[field];
  if (crossing.labels !== undefined) crossing.labels = unflat(readLabels("options.labels", crossing.labels).flat);
  const described = glue.metric(world.engine, name, type, level, plain("options", crossing), world.monotonic());
  world.followLevels();
  const metric = stand(world, name, described);
  keepFunctions(metric.state, { ...options, labels: crossing.labels });
  return metric;
}

/** @param {string} kind @param {Record<string, unknown>} options @param {boolean} exists */
function checkFunctions(kind, options, exists) {
  for (const [field, owner] of Object.entries(FUNCTIONS)) {
    const given = options[field];
    if (given === undefined) continue;
    if (kind !== owner) throw invalid(`options.${field}`, given, `nothing: the type ${kind} has no such option`);
    callback(`options.${field}`, given);
  }
  if (kind === "callable" && !exists) callback("options.value", options.value);
}

/** The newest function answers: code that is loaded anew hands in its own. @param {MetricState} state @param {Record<string, any>} options */
function keepFunctions(state, options) {
  if (state.type === "callable") {
    state.value = options.value ?? state.value;
    state.world.callables.add(state);
  }
  if (state.type !== "linkfail") return;
  state.onOffline = options.onOffline ?? state.onOffline;
  state.onOnline = options.onOnline ?? state.onOnline;
  const address = options.labels?.address;
  if (address !== undefined) state.address = String(address);
}

/** The object of a metric that the engine has described, made if there is none. @param {World} world @param {string} name @param {Uint32Array} described */
function stand(world, name, described) {
  const known = world.metrics.get(name);
  if (known && known.state.id === described[0] && known.state.generation === described[1]) {
    const type = KINDS[/** @type {number} */ (described[2])];
    return type === known.state.type ? known : become(known, described);
  }
  if (known) known.state.effective = REMOVED;
  const state = new MetricState(world, name, described);
  const metric = metricOf(state);
  world.metrics.set(name, metric);
  world.states.set(state.id, state);
  return metric;
}

/** @param {Metric} metric @param {Uint32Array} described @returns {Metric} */
function become(metric, described) {
  const { state } = metric;
  Object.assign(state, new MetricState(state.world, state.name, described));
  const retyped = retype(metric);
  state.world.metrics.set(state.name, retyped);
  return retyped;
}

/** @param {World} world @param {unknown} name @returns {Metric | undefined} */
export function find(world, name) {
  world.check();
  const described = glue.findMetric(world.engine, string("name", name));
  return described === undefined ? undefined : stand(world, /** @type {string} */ (name), described);
}

/** @param {World} world @param {unknown} name @returns {boolean} */
export function removeMetric(world, name) {
  world.check();
  const removed = glue.removeMetric(world.engine, string("name", name));
  if (removed) world.forgetMetrics(/** @type {string} */ (name));
  world.followLevels();
  return removed;
}
