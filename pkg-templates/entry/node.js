// Ready at import on Node, Deno and Bun: the wasm is read from the package.
import { readFileSync } from "node:fs";
import { initSync } from "./glue.js";

initSync({ module: readFileSync(new URL("./pulsetree.wasm", import.meta.url)) });

export * from "./js/index.js";
