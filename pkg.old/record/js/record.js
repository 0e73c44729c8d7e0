// Everything that pulsetree/record exports; its entries make the smaller wasm ready and re-export this.
import { readOptions, RECORDING } from "../../js/options.js";
import { Recording } from "./recording.js";

export class Pulsetree extends Recording {
  /** @param {import("../record.d.ts").RecordOptions} [options] */
  constructor(options) {
    super(readOptions(options, RECORDING));
  }
}

export { PulsetreeError } from "../../js/errors.js";
export { DEBUG, DISABLED, INHERIT, RUNTIME } from "../../js/levels.js";
export { annotateEveryLeafNodeWithLabels, jsonToPrometheus, update } from "./tree-json.js";
