// How large the package is to whoever loads it: the wasm, and each entry bundled and minified with the face.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { modules } from "./modules.mjs";
import { inRoot, pkg } from "./project.mjs";

/** @typedef {{raw: number, gzip: number, brotli: number}} Size bytes */

/** Each wasm must stay under this many bytes gzipped, about what it has. The marks, not reached, are 260 000 (182 000, and what came since) and 108 000. @type {Readonly<Record<string, number>>} */
export const wasmLimits = { "pulsetree.wasm": 428_000, "record/record.wasm": 160_000 };
/** How much larger than committed a size may get before somebody has to commit it. */
const tolerance = 0.01;

const entries = ["inline.js", "workerd.js", "edge.js", "slim.js"];

/** @param {Uint8Array} bytes @returns {Promise<Size>} */
async function sizeOf(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [gzipped, brotlied] = await Promise.all([promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes, { params })]);
  return { raw: bytes.length, gzip: gzipped.length, brotli: brotlied.length };
}

/** The sizes of what is in pkg/. @returns {Promise<Record<string, Size>>} */
export async function measure() {
  const found = modules.flatMap(({ name, home }) => [
    sizeIn(posix.join(home, `${name}.wasm`), readFileSync),
    ...entries.map((entry) => sizeIn(posix.join(home, entry), minified)),
    ...[posix.join(home, `${name}.cjs`), `dist/${name}.min.js`].map((file) => sizeIn(file, readFileSync)),
  ]);
  return Object.fromEntries(await Promise.all(found));
}

/** @param {string} file in pkg/ @param {(path: string) => Uint8Array | Promise<Uint8Array>} read @returns {Promise<[string, Size]>} */
async function sizeIn(file, read) {
  return [file, await sizeOf(await read(join(pkg, file)))];
}

/** With all that it imports but the wasm. @param {string} entry */
async function minified(entry) {
  const { build } = await import("esbuild");
  const common = { bundle: true, minify: true, write: false, target: "es2022", logLevel: /** @type {const} */ ("warning") };
  const made = await build({ ...common, format: "esm", charset: "utf8", external: ["*.wasm", "*.wasm?module"], entryPoints: [entry] });
  return /** @type {import("esbuild").OutputFile[]} */ (made.outputFiles)[0].contents;
}

export const committedFile = inRoot("size.json");

/** @returns {Record<string, Size>} */
export const committed = () => (existsSync(committedFile) ? JSON.parse(readFileSync(committedFile, "utf8")) : {});

/** What is too large, a line each. @param {Record<string, Size>} sizes @param {Record<string, Size>} before */
export function complaints(sizes, before) {
  const found = [];
  for (const [name, limit] of Object.entries(wasmLimits)) {
    if (sizes[name].gzip > limit) found.push(`${name} is ${sizes[name].gzip} bytes gzipped; expected at most ${limit}`);
  }
  for (const [name, size] of Object.entries(sizes)) {
    if (!before[name]) found.push(`${name} is not in size.json`);
    for (const way of /** @type {const} */ (["raw", "gzip", "brotli"])) {
      const allowed = Math.floor((before[name]?.[way] ?? Infinity) * (1 + tolerance));
      if (size[way] > allowed) found.push(`${name} ${way} is ${size[way]} bytes; size.json says ${before[name][way]}, and allows ${allowed}`);
    }
  }
  return found;
}
