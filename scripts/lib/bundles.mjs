// The package's scripts: each entry in one file and what it shares with the others in two, what `require` loads, and what a
// page loads without a bundler. Of seventy small files each took Node half a millisecond from the import to the first answer.
import { chmodSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { modules } from "./modules.mjs";
import { face, pkg } from "./project.mjs";

/** @type {import("esbuild").BuildOptions} The wasm's text stays UTF-8: escaped to ASCII it would take a fifth more. */
const common = { bundle: true, target: "es2022", charset: "utf8", logLevel: "warning" };

/** What is copied for somebody else to build. */
const templates = /^(page|worker)\//;

/** What is inside the entries. @param {string} file in the face */
export const isBundled = (file) => /\.js$|^(record\/)?glue\.d\.ts$/.test(file) && !templates.test(file.replaceAll(sep, "/"));

/** @param {string} folder of the face @returns {string[]} its scripts */
const scripts = (folder) => readdirSync(join(face, folder)).filter((name) => name.endsWith(".js")).map((name) => `${folder}/${name}`);

/** The files that are imported from outside, or by each other. */
const entries = () => [
  ...modules.flatMap(({ home }) => ["inline.js", "workerd.js", "edge.js", "slim.js"].map((entry) => join(home, entry).replaceAll(sep, "/"))),
  ...["node", "defaults", "uplot"].map((folder) => `js/${folder}/index.js`),
  ...scripts("keep"),
  ...scripts("bin"),
];

/** What a script imports, and what that imports. @param {string} id @param {import("rollup").GetModuleInfo} infoOf @param {Set<string>} [found] @returns {Set<string>} */
function reached(id, infoOf, found = new Set()) {
  for (const imported of infoOf(id)?.importedIds ?? []) {
    if (!found.has(imported)) reached(imported, infoOf, found.add(imported));
  }
  return found;
}

/** What both modules' entries load is one file, and what else the entries of the whole load another. @returns {import("rollup").GetManualChunk} */
function chunks() {
  /** @type {Set<string>[] | undefined} */
  let known;
  return (id, { getModuleInfo }) => {
    const [whole, record] = (known ??= modules.map(({ home }) => reached(join(face, home, "slim.js"), getModuleInfo)));
    return whole.has(id) ? (record.has(id) ? "common" : "whole") : undefined;
  };
}

/** Entry → its CommonJS build, both inside pkg/. @type {Readonly<Record<string, string>>} */
const required = {
  ...Object.fromEntries(
    modules.flatMap(({ name, home }) => [
      [join(home, "inline.js"), join(home, `${name}.cjs`)],
      [join(home, "slim.js"), join(home, "slim.cjs")],
    ]),
  ),
  "js/node/index.js": "js/node/index.cjs",
  "js/defaults/index.js": "js/defaults/index.cjs",
  "js/uplot/index.js": "js/uplot/index.cjs",
  "keep/index.js": "keep/keep.cjs",
};

/**
 * What has a Pulsetree and its errors of the package's own `require`: of another copy they would be others.
 * @type {import("esbuild").Plugin}
 */
const ofTheWhole = {
  name: "of the whole",
  setup({ onResolve }) {
    onResolve({ filter: /\/(inline|pulsetree-error)\.js$/ }, ({ importer }) => (importer === "" ? undefined : { path: "../pulsetree.cjs", external: true }));
  },
};

/** A third of the text is comments, which Node reads at each start. @type {import("rollup").Plugin} */
const uncommented = {
  name: "uncommented",
  renderChunk: async (code) => (await import("esbuild")).transform(code, { target: common.target, charset: common.charset }),
};

/** Each entry a file, which shares what it shares: an error of one is one of the others. */
async function split() {
  const { rollup } = await import("rollup");
  const input = Object.fromEntries(entries().map((file) => [file.replace(/\.js$/, ""), join(face, file)]));
  const files = new Set(Object.values(input));
  const bundle = await rollup({
    input,
    external: [/^node:/, "ws", "web-vitals", /\.wasm(\?module)?$/],
    makeAbsoluteExternalsRelative: false,
    treeshake: { moduleSideEffects: (id) => files.has(id) },
  });
  await bundle.write({
    dir: pkg,
    format: "es",
    chunkFileNames: "js/[name]-[hash].js",
    hashCharacters: "hex",
    manualChunks: chunks(),
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    plugins: [uncommented],
  });
  await bundle.close();
}

/** Makes them in pkg/ from the face. */
export async function bundle() {
  const { build } = await import("esbuild");
  const outside = ["node:*", "web-vitals"];
  const made = Object.entries(required).map(([entry, file]) =>
    build({ ...common, format: "cjs", platform: "neutral", external: outside, entryPoints: [join(face, entry)], outfile: join(pkg, file), plugins: entry.startsWith("keep/") ? [ofTheWhole] : [] }),
  );
  const minified = modules.map(({ name, home }) =>
    build({ ...common, format: "esm", minify: true, entryPoints: [join(face, home, "inline.js")], outfile: join(pkg, "dist", `${name}.min.js`) }),
  );
  await Promise.all([split(), ...made, ...minified]);
  chmodSync(join(pkg, "bin", "pulsetree.js"), 0o755);
}
