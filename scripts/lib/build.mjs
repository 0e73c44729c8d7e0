// The whole build, set-up included: what `npm run build` does, and every command that needs the package.
import { layOut } from "./layout.mjs";
import { setUpPackages } from "./packages.mjs";
import { setUpRust } from "./rust.mjs";
import { buildWasm } from "./wasm.mjs";

/**
 * Leaves pkg/ as the sources make it.
 * @param {import("./project.mjs").Write} [write]
 * @param {{quick?: boolean}} [options] quick: to be tried, not published
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function build(write, { quick = false } = {}) {
  await setUpRust(write);
  const packages = setUpPackages(undefined, write);
  await Promise.all([buildWasm(packages, { quick, write }), packages]);
  return layOut(write);
}
