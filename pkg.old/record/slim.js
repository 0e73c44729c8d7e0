// For those who ship the wasm themselves: nothing is ready until one of the two has run.
export { load as init, loadSync as initSync } from "./js/load.js";
export * from "./js/record.js";
