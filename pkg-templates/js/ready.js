// Whether the wasm is there, and has its way to make errors.
import { install } from "../glue.js";
import { because, PulsetreeError } from "./errors.js";

/** @typedef {import("../pulsetree.d.ts").ErrorCode} ErrorCode */

let installed = false;

/** The wasm was instantiated anew. */
export function uninstalled() {
  installed = false;
}

/** Gives the wasm its way to make errors. Before anything else is asked of it; at import it may not be loaded yet. */
export function ready() {
  if (installed) return;
  try {
    install((/** @type {ErrorCode} */ code, /** @type {string} */ message, /** @type {number | undefined} */ position) => {
      return new PulsetreeError(code, message, position);
    });
  } catch (cause) {
    throw because("internal", "the wasm of pulsetree is not loaded; call init or initSync of the slim entry first", cause);
  }
  installed = true;
}
