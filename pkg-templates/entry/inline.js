// Ready at import wherever wasm may be compiled from bytes: no file is read and no loader is asked for, as bundlers move
// files. Each byte of the wasm is the UTF-16 unit one above it (255 is 0): its many zeros need no escape.
import { loadSync } from "./js/load.js";
import { unpack } from "./js/unpack.js";

loadSync(unpack('{{wasm as text}}'));

export * from "./js/{{face}}.js";
