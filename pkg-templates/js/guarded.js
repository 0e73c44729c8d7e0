// Every call of the wasm, with one answer to a trap: a memory that ran out, or a fault of ours. What trapped is lost as a
// whole; its worlds are disposed of, and the module is instantiated anew for those that come.
import * as raw from "../glue.js";
import { trapped } from "./trap.js";

/** @template {(...given: any[]) => any} F @param {F} call @returns {F} */
function guard(call) {
  return /** @type {F} */ (
    (...given) => {
      try {
        return call(...given);
      } catch (error) {
        throw trapped(error);
      }
    }
  );
}

/** Every call of the glue, guarded. @template {object} Glue @param {Glue} glue @returns {Glue} */
export function guarded(glue) {
  const calls = Object.entries(glue).filter(([, call]) => typeof call === "function");
  return /** @type {Glue} */ (Object.fromEntries(calls.map(([name, call]) => [name, guard(call)])));
}

// The hot calls by themselves: with arguments by name the guard costs nothing that can be measured.

/** @type {typeof raw.record} */
export function record(world, slot, generation, value, now) {
  try {
    return raw.record(world, slot, generation, value, now);
  } catch (error) {
    throw trapped(error);
  }
}

/** @type {typeof raw.addTo} */
export function addTo(world, slot, generation, delta, now) {
  try {
    return raw.addTo(world, slot, generation, delta, now);
  } catch (error) {
    throw trapped(error);
  }
}

/** @type {typeof raw.resolve} */
export function resolve(world, id, generation, labels) {
  try {
    return raw.resolve(world, id, generation, labels);
  } catch (error) {
    throw trapped(error);
  }
}

/** @type {typeof raw.append} */
export function append(world, slot, generation, time, value, now) {
  try {
    return raw.append(world, slot, generation, time, value, now);
  } catch (error) {
    throw trapped(error);
  }
}

/** @type {typeof raw.hit} */
export function hit(world, recorder, target, caller, time, now) {
  try {
    return raw.hit(world, recorder, target, caller, time, now);
  } catch (error) {
    throw trapped(error);
  }
}

/** @type {typeof raw.setText} */
export function setText(world, slot, generation, text, now) {
  try {
    return raw.setText(world, slot, generation, text, now);
  } catch (error) {
    throw trapped(error);
  }
}

export const {
  acknowledge,
  annotate,
  appendMany,
  beginExport,
  cacheBytes,
  caller,
  callerName,
  checkLabels,
  checkSet,
  checkValue,
  closeReader,
  create,
  dispose,
  dropDelta,
  exposition,
  findMetric,
  findRecorder,
  forgets,
  hasId,
  hitsJson,
  jsonToPrometheus,
  levelChanges,
  memoryLimit,
  metric,
  openReader,
  pointRefusal,
  prometheus,
  putColumns,
  putLines,
  readHits,
  recorder,
  refusal,
  refuseLabels,
  removeMetric,
  removeSet,
  removeSets,
  sample,
  series,
  seriesOfPoint,
  setCallable,
  stats,
  switchLevel,
  takeDelta,
  target,
  targetLayer,
  targetName,
  treeJson,
  update,
  wakes,
} = guarded(raw);
