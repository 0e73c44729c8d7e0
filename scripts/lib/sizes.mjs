// How large the package is to whoever loads it: the wasm, and each entry bundled and minified with the face.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { inRoot, pkg } from "./project.mjs";

/** @typedef {{raw: number, gzip: number, brotli: number}} Size bytes */

/** The wasm must stay under this many bytes gzipped. The mark for all that is in it is 182 000. */
export const wasmLimit = 232_000;
/** How much larger than committed a size may get before somebody has to commit it. */
const tolerance = 0.01;

/** @type {Record<string, import("esbuild").BuildOptions>} */
const entries = {
  "node.js": { platform: "node" },
  "workerd.js": { platform: "browser", external: ["*.wasm"] },
  "inline.js": { platform: "browser" },
  "slim.js": { platform: "browser" },
};

/** @param {Uint8Array} bytes @returns {Size} */
function sizeOf(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** The sizes of what is in pkg/. @returns {Promise<Record<string, Size>>} */
export async function measure() {
  const { build } = await import("esbuild");
  /** @type {Record<string, Size>} */
  const sizes = { "pulsetree.wasm": sizeOf(readFileSync(join(pkg, "pulsetree.wasm"))) };
  for (const [entry, options] of Object.entries(entries)) {
    const common = { bundle: true, minify: true, write: false, target: "es2022", logLevel: /** @type {const} */ ("warning") };
    const built = await build({ ...common, format: "esm", ...options, entryPoints: [join(pkg, entry)] });
    sizes[entry] = sizeOf(/** @type {import("esbuild").OutputFile[]} */ (built.outputFiles)[0].contents);
  }
  return sizes;
}

export const committedFile = inRoot("size.json");

/** @returns {Record<string, Size>} */
export const committed = () => (existsSync(committedFile) ? JSON.parse(readFileSync(committedFile, "utf8")) : {});

/** What is too large, a line each. @param {Record<string, Size>} sizes @param {Record<string, Size>} before */
export function complaints(sizes, before) {
  const found = [];
  const wasm = sizes["pulsetree.wasm"].gzip;
  if (wasm > wasmLimit) found.push(`pulsetree.wasm is ${wasm} bytes gzipped; expected at most ${wasmLimit}`);
  for (const [name, size] of Object.entries(sizes)) {
    if (!before[name]) found.push(`${name} is not in size.json`);
    for (const way of /** @type {const} */ (["raw", "gzip", "brotli"])) {
      const allowed = Math.floor((before[name]?.[way] ?? Infinity) * (1 + tolerance));
      if (size[way] > allowed) found.push(`${name} ${way} is ${size[way]} bytes; size.json says ${before[name][way]}, and allows ${allowed}`);
    }
  }
  return found;
}
