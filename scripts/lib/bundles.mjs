// The files of the package that are one for all they hold: what `require` loads, and what a page loads without a bundler.
import { join } from "node:path";
import { modules } from "./modules.mjs";
import { pkg } from "./project.mjs";

/** @type {import("esbuild").BuildOptions} The wasm's text stays UTF-8: escaped to ASCII it would take a fifth more. */
const common = { bundle: true, target: "es2022", charset: "utf8", logLevel: "warning" };

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

/** Makes them from what is laid out in pkg/. */
export async function bundle() {
  const { build } = await import("esbuild");
  const external = ["node:*", "web-vitals"];
  const made = Object.entries(required).map(([entry, file]) =>
    build({ ...common, format: "cjs", platform: "neutral", external, entryPoints: [join(pkg, entry)], outfile: join(pkg, file), plugins: entry.startsWith("keep/") ? [ofTheWhole] : [] }),
  );
  const minified = modules.map(({ name, home }) =>
    build({ ...common, format: "esm", minify: true, entryPoints: [join(pkg, home, "inline.js")], outfile: join(pkg, "dist", `${name}.min.js`) }),
  );
  await Promise.all([...made, ...minified]);
}
