// Everything the package exports; the entries make the wasm ready and re-export this.
export { Pulsetree } from "./pulsetree.js";
export { PulsetreeError } from "./errors.js";
export { DEBUG, DISABLED, INHERIT, RUNTIME } from "./levels.js";
export { annotateEveryLeafNodeWithLabels, jsonToPrometheus, update } from "./tree-json.js";
