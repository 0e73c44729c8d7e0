import assert from "node:assert/strict";
import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { install, root, run, tsc } from "./install.js";

const MODES = [
  { moduleResolution: "nodenext", module: "nodenext" },
  { moduleResolution: "bundler", module: "esnext" },
];

let folder;
let sources;
before(async () => {
  ({ folder } = await install());
  const types = join(root, "tests", "types");
  sources = (await readdir(types)).filter((file) => file.endsWith(".ts"));
  for (const file of sources) await cp(join(types, file), join(folder, file));
});

for (const mode of MODES) {
  test(`tsc --strict: a consumer's types resolve with moduleResolution ${mode.moduleResolution}`, async () => {
    const compilerOptions = {
      ...mode,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
    };
    const config = join(folder, `tsconfig.${mode.moduleResolution}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files: sources }));
    assert.ok(sources.length > 0);
    assert.equal(await run(tsc, ["-p", config], { cwd: folder }), "");
  });
}
