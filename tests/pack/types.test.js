import assert from "node:assert/strict";
import { cp, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { binary, borrow, install, root, run, tsc } from "./install.js";

const NODENEXT = { moduleResolution: "nodenext", module: "nodenext" };
const BUNDLER = { moduleResolution: "bundler", module: "esnext" };

let folder;
let sources;
before(async () => {
  ({ folder } = await install());
  const types = join(root, "tests", "types");
  await borrow(folder, "@types/node", "undici-types");
  await symlink(join(root, "node_modules", "uplot"), join(folder, "node_modules", "uplot"), "junction");
  sources = (await readdir(types)).filter((file) => file.endsWith(".ts"));
  for (const file of sources) await cp(join(types, file), join(folder, file));
});

/** What of a platform the compiler knows, and which of the sources need no more. */
const PLATFORMS = {
  dom: { lib: ["es2023", "dom", "dom.iterable"], types: [] },
  none: { lib: ["es2023"], types: [] },
  node: { lib: ["es2023"], types: ["node"] },
};
const NEED_DOM = ["hits.ts", "slim.ts", "store.ts", "uplot.ts"];

/** @type {[compiler: "newest" | "oldest", platform: keyof typeof PLATFORMS, mode: { moduleResolution: string, module: string }][]} */
const CASES = [
  ["newest", "dom", NODENEXT],
  ["newest", "dom", BUNDLER],
  ["newest", "none", BUNDLER],
  ["newest", "node", NODENEXT],
  ["oldest", "dom", BUNDLER],
  ["oldest", "none", NODENEXT],
];
/** The oldest that the package promises is 5.7. */
const COMPILERS = { newest: tsc, oldest: binary("tsc") };

for (const [compiler, platform, mode] of CASES) {
  test(`the ${compiler} TypeScript, --strict, libs of ${platform}, moduleResolution ${mode.moduleResolution}`, async () => {
    const compilerOptions = { ...mode, ...PLATFORMS[platform], strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: "es2022" };
    const config = join(folder, `tsconfig.${compiler}.${platform}.${mode.moduleResolution}.json`);
    const files = sources.filter((file) => platform === "dom" || !NEED_DOM.includes(file));
    await writeFile(config, JSON.stringify({ compilerOptions, files }));
    assert.ok(files.length > 0);
    assert.equal(await run(COMPILERS[compiler], ["-p", config], { cwd: folder }), "");
  });
}

test("a .cts file requires each entry", async () => {
  const source = ["pulsetree", "pulsetree/slim", "pulsetree/node", "pulsetree/defaults", "pulsetree/uplot", "pulsetree/keep"].map((entry, i) => `import e${i} = require("${entry}");`);
  const uses = "new e0.Pulsetree().getMetric('a', 'counter').runtime(1, { path: '/' }); e1.initSync(new Uint8Array(8)); e2.handler(new e0.Pulsetree()); e3.processMetrics(new e0.Pulsetree()).stop(); e4.toUPlot([]);";
  await writeFile(join(folder, "required.cts"), `${source.join("\n")}\n${uses}\n`);
  const config = join(folder, "tsconfig.required.json");
  const compilerOptions = { module: "nodenext", strict: true, noEmit: true, target: "es2022", lib: ["es2023"], types: [] };
  await writeFile(config, JSON.stringify({ compilerOptions, files: ["required.cts"] }));
  assert.equal(await run(tsc, ["-p", config], { cwd: folder }), "");
});
