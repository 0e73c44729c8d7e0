// What a trap leaves behind: nothing of that instance may be used again, by a handle, a number or a callback.
import { __wbg_reset_state as instantiateAnew } from "../glue.js";
import { because } from "./errors.js";
import { uninstalled } from "./ready.js";

/**
 * @typedef {import("./errors.js").PulsetreeError} PulsetreeError
 * @typedef {import("./world.js").World} World
 * @typedef {{ worlds: Map<number, WeakRef<World>> }} Instance its worlds by the engine's number, weakly: one that nobody holds is still freed
 */

/** @type {Instance} */
let instance = { worlds: new Map() };
/** @type {Set<(error: PulsetreeError) => void>} */
const listeners = new Set();

/** The instance in use: numbers of another one mean nothing to it. */
export const current = () => instance;

/** Runs after each trap. @param {(error: PulsetreeError) => void} run */
export function onTrap(run) {
  listeners.add(run);
}

/** What to throw for what a call of the wasm threw. @param {unknown} error */
export function trapped(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return error;
  const { worlds } = instance;
  instance = { worlds: new Map() };
  for (const world of worlds.values()) world.deref()?.abandon();
  instantiateAnew();
  uninstalled();
  const told = because("internal", "the engine failed, and every Pulsetree it held is disposed of; a new one works", error);
  for (const run of listeners) run(told);
  return told;
}
