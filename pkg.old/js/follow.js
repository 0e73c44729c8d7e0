// Live hits by a recorder's id: who asks before its first hit is not turned away.
import * as glue from "./guarded.js";
import { metricman } from "./hits.js";
import { DEFAULT_BUFFER, LiveReader } from "./live.js";

/** @typedef {import("./world.js").World} World */

/**
 * A reader of every hit from now on. Asking makes no recorder: what only reads must not fill the memory with names.
 * @param {World} world @param {string} id @param {import("./live.js").Data} data @returns {LiveReader}
 * @throws limit_exceeded
 */
export function follow(world, id, data) {
  const reader = new LiveReader(world, data, DEFAULT_BUFFER);
  if (glue.findRecorder(world.engine, id) === undefined) world.awaited.add(id, reader);
  else reader.open(metricman(world, id));
  return reader;
}

/** Makes the recorder that readers wait for, before what is about to be posted: they are to be told of it. @param {World} world @param {string} id */
export function expectHits(world, id) {
  if (world.awaited.readers.has(id)) metricman(world, id);
}
