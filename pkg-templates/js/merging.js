// What other worlds send to this one.
import * as glue from "./asked.js";
import { isBytes } from "./bytes.js";
import { options as checkOptions } from "./checks.js";
import { invalid } from "./errors.js";
import { flatLabels } from "./labels.js";

/**
 * @param {import("./world.js").World} world @param {unknown} delta
 * @param {{ labels?: import("../pulsetree.d.ts").Labels } | undefined} given
 * @returns {import("../pulsetree.d.ts").MergeOutcome}
 */
export function merge(world, delta, given) {
  world.check();
  if (!isBytes(delta)) throw invalid("delta", delta, "a Uint8Array whose buffer is still there");
  const { labels } = checkOptions("options", given, ["labels"]);
  world.kept?.admit();
  const outcome = glue.merge(world.engine, delta, flatLabels("options.labels", labels), world.clock());
  world.kept?.written();
  world.wake();
  return outcome;
}
