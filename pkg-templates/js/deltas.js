// What this world sends to another, and the name it sends under.
import * as glue from "./guarded.js";
import { options as checkOptions, string, whole } from "./checks.js";
import { flatLabels } from "./labels.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("../pulsetree.d.ts").Delta} Delta
 */

const MAX_BYTES = 1024 * 1024;
const NO_ID = new Uint8Array(0);

/**
 * The head of the queue; where the queue is empty, what was recorded since is frozen into it first, unless `freeze` is false.
 * @param {World} world @param {number} maxBytes @param {string[]} labels flat @param {boolean} [freeze] @returns {Delta | undefined}
 */
export function nextDelta(world, maxBytes, labels, freeze = true) {
  world.check();
  if (freeze) world.readCallables();
  const given = glue.takeDelta(world.engine, maxBytes, labels, freeze ? newId(world) : NO_ID, world.clock(), world.monotonic(), freeze);
  if (freeze) world.deltas = { maxBytes, labels };
  world.kept?.written();
  if (given === undefined) return undefined;
  const [sender, sequence, bytes] = given;
  return { sender, sequence, bytes };
}

/** Drawn at the first freeze and never at import: edge runtimes forbid randomness there. @param {World} world */
export function newId(world) {
  return glue.hasId(world.engine) ? NO_ID : crypto.getRandomValues(new Uint8Array(16));
}

/** @param {World} world @param {{ maxBytes?: number, labels?: import("../pulsetree.d.ts").Labels } | undefined} given */
export function takeDelta(world, given) {
  const { maxBytes = MAX_BYTES, labels } = checkOptions("options", given, ["maxBytes", "labels"]);
  whole("options.maxBytes", maxBytes, 1);
  return nextDelta(world, maxBytes, flatLabels("options.labels", labels));
}

/** @param {World} world @param {unknown} sequence @param {unknown} sender */
export function acknowledge(world, sequence, sender) {
  world.check();
  whole("sequence", sequence, 1);
  glue.acknowledge(world.engine, /** @type {number} */ (sequence), string("sender", sender));
}
