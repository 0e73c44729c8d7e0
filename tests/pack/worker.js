// A program of the consumer's folder as a worker of Miniflare.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles as the platform's own tool does: its conditions, the `.wasm` left beside the script as a module. */
export async function worker(folder, name, source) {
  const outdir = join(folder, "workers", name);
  await writeFile(join(folder, `${name}.js`), source);
  await build({
    entryPoints: [join(folder, `${name}.js`)],
    outdir,
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:workers"],
    loader: { ".wasm": "copy" },
    logLevel: "warning",
  });
  return {
    name,
    modules: true,
    modulesRoot: outdir,
    scriptPath: join(outdir, `${name}.js`),
    modulesRules: [
      { type: "ESModule", include: ["**/*.js"] },
      { type: "CompiledWasm", include: ["**/*.wasm"] },
    ],
    compatibilityDate: "2026-04-01",
  };
}
