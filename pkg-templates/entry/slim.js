// For those who ship the wasm themselves: nothing is ready until one of the two has run.
import load, { initSync as loadSync } from "./glue.js";
import { invalid } from "./js/errors.js";

/**
 * Loads the wasm from where it is served, or from what has been fetched; again, it does nothing.
 * @type {typeof import("./slim.d.ts").init}
 */
export async function init(source) {
  const given = await source;
  if (given === undefined || given === null) throw invalid("source", given, "a URL, a Request, a Response, bytes or a WebAssembly.Module");
  await load({ module_or_path: given });
}

/**
 * Compiles the wasm at once from bytes, or takes a compiled module; again, it does nothing.
 * @type {typeof import("./slim.d.ts").initSync}
 */
export function initSync(source) {
  if (source === undefined || source === null) throw invalid("source", source, "bytes or a WebAssembly.Module");
  loadSync({ module: source });
}

export * from "./js/index.js";
