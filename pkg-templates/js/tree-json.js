// Trees as JSON, wherever they come from: labels added, two merged, one written as text.
import * as glue from "./guarded.js";
import { options as checkOptions, plain } from "./checks.js";
import { invalid } from "./errors.js";
import { flatLabels, readLabels } from "./labels.js";
import { ready } from "./ready.js";

/**
 * @typedef {import("../pulsetree.d.ts").TreeNode} TreeNode
 * @typedef {import("../pulsetree.d.ts").Labels} Labels
 * @typedef {import("../pulsetree.d.ts").ExpositionOptions} ExpositionOptions
 */

/** @template {TreeNode} T @param {T} tree @param {Labels} labels @returns {T} */
export function annotateEveryLeafNodeWithLabels(tree, labels) {
  ready();
  return glue.annotate(readTree("tree", tree), readLabels("labels", labels).flat);
}

/** @param {TreeNode} first @param {TreeNode} second @returns {TreeNode} */
export function update(first, second) {
  ready();
  return glue.update(readTree("first", first), readTree("second", second));
}

/** @param {TreeNode} tree @param {ExpositionOptions} [options] @returns {string} */
export function jsonToPrometheus(tree, options) {
  ready();
  const { openmetrics, labels } = readExposition(options);
  return glue.jsonToPrometheus(readTree("tree", tree), openmetrics, labels);
}

/** @param {ExpositionOptions | undefined} given */
export function readExposition(given) {
  const { format, labels } = checkOptions("options", given, ["format", "labels"]);
  if (format !== undefined && format !== "prometheus" && format !== "openmetrics") throw invalid("options.format", format, "prometheus or openmetrics");
  return { openmetrics: format === "openmetrics", labels: flatLabels("options.labels", labels) };
}

/** @param {string} argument @param {unknown} tree */
function readTree(argument, tree) {
  if (typeof tree !== "object" || tree === null) throw invalid(argument, tree, "an object or an array");
  return plain(argument, tree);
}
