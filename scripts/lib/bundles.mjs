// The package's scripts: each entry in one file and what it shares with the others, what `require` loads, and what a page
// loads without a bundler. Seventy small files took Node a quarter of the time from the import to the first answer.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
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

/**
 * An entry that another imports stays a file of its own, at its place.
 * @param {readonly string[]} entries @returns {import("esbuild").Plugin}
 */
const apart = (entries) => ({
  name: "entries apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ importer, path, resolveDir }) => {
      const isEntry = importer !== "" && entries.includes(relative(face, resolve(resolveDir, path)).replaceAll(sep, "/"));
      return isEntry ? { path, external: true } : undefined;
    });
  },
});

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

/** An import for nothing but its order, of what does nothing when it is loaded. */
const bare = /^import "[./\w-]*shared-\w+\.js";\n/gm;

/** @param {import("esbuild").OutputFile} file */
function write({ path, text }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.replaceAll(bare, ""));
}

/** Makes them in pkg/ from the face. */
export async function bundle() {
  const { build } = await import("esbuild");
  const outside = ["node:*", "web-vitals"];
  const files = entries();
  const split = build({
    ...common,
    format: "esm",
    platform: "neutral",
    splitting: true,
    entryPoints: files.map((file) => join(face, file)),
    outbase: face,
    outdir: pkg,
    chunkNames: "js/shared-[hash]",
    external: [...outside, "ws", "*.wasm", "*.wasm?module"],
    plugins: [apart(files)],
    write: false,
  }).then(({ outputFiles }) => outputFiles.forEach(write));
  const made = Object.entries(required).map(([entry, file]) =>
    build({ ...common, format: "cjs", platform: "neutral", external: outside, entryPoints: [join(face, entry)], outfile: join(pkg, file), plugins: entry.startsWith("keep/") ? [ofTheWhole] : [] }),
  );
  const minified = modules.map(({ name, home }) =>
    build({ ...common, format: "esm", minify: true, entryPoints: [join(face, home, "inline.js")], outfile: join(pkg, "dist", `${name}.min.js`) }),
  );
  await Promise.all([split, ...made, ...minified]);
  chmodSync(join(pkg, "bin", "pulsetree.js"), 0o755);
}
