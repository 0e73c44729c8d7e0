// The wasm modules of the package: each is the crate with some of its features, with entries of its own for every runtime.
import { join } from "node:path";
import { target } from "./project.mjs";

/**
 * @typedef {object} Module
 * @property {string} name of its .wasm and its .d.ts
 * @property {string} home its folder in the package, "" for the package's own
 * @property {string} face the file in js/ that its entries re-export
 * @property {readonly string[] | undefined} features of the crate; undefined for the default ones
 */

/** @type {readonly Module[]} */
export const modules = [
  { name: "pulsetree", home: "", face: "index", features: undefined },
  { name: "record", home: "record", face: "record", features: [] },
];

/** Where the build leaves what a module is made of. @param {Module} module */
export function built({ name }) {
  const folder = join(target, "modules", name);
  return { folder, glue: join(folder, "glue.js"), types: join(folder, "glue.d.ts"), wasm: join(folder, `${name}.wasm`) };
}
