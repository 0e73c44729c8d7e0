// The whole build, set-up included: what `npm run build` does, and every command that needs the package.
import { layOut } from "./layout.mjs";
import { setUpPackages } from "./packages.mjs";
import { setUpBindgen, setUpRust } from "./rust.mjs";
import { buildWasm } from "./wasm.mjs";

/** Leaves pkg/ as the sources make it. @param {import("./project.mjs").Write} [write] @returns {Promise<boolean>} whether it had to be made */
export async function build(write) {
  await setUpRust(write);
  const { bindgen } = await setUpBindgen(write);
  await setUpPackages(undefined, write);
  await buildWasm(bindgen, write);
  return layOut(write);
}
