// Ready at import in Node, which finds the wasm beside this file: in two thirds of the time that it takes out of text.
// Bundlers, which move files, never ask for "node-addons" and "module-sync" both, and are given inline.js.
import { readFileSync } from "node:fs";
import { loadSync } from "./js/load.js";

loadSync(readFileSync(new URL("./{{name}}.wasm", import.meta.url)));

export * from "./js/{{face}}.js";
