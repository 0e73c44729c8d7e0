// Whether an output is still what its inputs make: by content, so that a checkout, a touch or a deletion is judged rightly.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { root, target } from "./project.mjs";

/** The files at and under a path, sorted; none if it does not exist. @param {string} path @returns {string[]} */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name !== "node_modules").sort();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over the names and contents of `inputs`. @param {readonly string[]} inputs paths, relative ones in the repository */
export function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesUnder(resolve(root, input)))) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * Runs `make` unless it ran to its end on the same inputs and its outputs are there. What was made in a quick way is fresh to
 * whoever asks for no more than that.
 * @param {{name: string, inputs: readonly string[], outputs: readonly string[], quick?: boolean}} step
 * @param {() => Promise<void>} make
 * @returns {Promise<boolean>} whether it ran
 */
export async function unlessFresh({ name, inputs, outputs, quick = false }, make) {
  const stamp = join(target, "stamps", name);
  const whole = fingerprint(inputs);
  const now = quick ? `${whole} quick` : whole;
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (outputs.every((output) => existsSync(output)) && (before === whole || before === now)) return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
