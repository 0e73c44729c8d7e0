// The page as it is served: one script for it and its worker, one style sheet, each under a name that tells its content, so
// that it may be kept for ever. Every address is relative: any host will do, under any path.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { renderDocs } from "./docs.mjs";
import { inRoot, pkg } from "./project.mjs";

/** What goes along as it is: the documentation names it too. */
const ASIDE = { "www/icon.svg": "icon.svg", "www/docs/docs.css": "docs/docs.css", "node_modules/uplot/LICENSE": "uPlot.LICENSE" };

/** The wasm is a file beside the script, told where it is: what would carry it within is left out. @type {import("esbuild").Plugin} */
const without = {
  name: "without the wasm's text",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/inline\.js$/ }, ({ path }) => ({ path, namespace: "without" }));
    onLoad({ filter: /./, namespace: "without" }, () => ({ contents: "" }));
  },
};

/** Makes pkg/www/ from www/ and the package as it is laid out. */
export async function buildSite() {
  const out = join(pkg, "www");
  mkdirSync(out, { recursive: true });
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: { app: inRoot("www", "main.js"), style: inRoot("www", "style.css") },
    outdir: out,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".wasm": "file" },
    plugins: [without],
    logLevel: "warning",
  });
  const names = new Map(Object.entries(metafile.outputs).map(([file, { entryPoint, inputs }]) => [basename(entryPoint ?? Object.keys(inputs)[0]), basename(file)]));
  const page = readFileSync(inRoot("www", "index.html"), "utf8").replaceAll(/(?<=(?:href|src)="\.\/)[\w-]+\.(?:js|css)(?=")/g, (name) => {
    const made = names.get(name);
    if (!made) throw new Error(`www/index.html names ${name}, which is not built; expected one of ${[...names.keys()].join(", ")}`);
    return made;
  });
  writeFileSync(join(out, "index.html"), page);
  await renderDocs(join(out, "docs"));
  for (const [from, to] of Object.entries(ASIDE)) cpSync(inRoot(from), join(out, to));
}
