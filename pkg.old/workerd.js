// Ready at import on workerd, which compiles wasm only when it is imported as a module.
import module from "./pulsetree.wasm";
import { loadSync } from "./js/load.js";

loadSync(module);

export * from "./js/index.js";
