// Ready at import on Vercel's edge runtime, which compiles wasm only when it is imported as a module, and asks for that so.
import module from "./record.wasm?module";
import { loadSync } from "./js/load.js";

loadSync(module);

export * from "./js/record.js";
