import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { after, before, test } from "node:test";
import { build } from "vite";
import { launch, reported, serve } from "./chromium.js";
import { expected } from "./fifteen.js";
import { install, program } from "./install.js";

const LIMIT = { timeout: 60_000 };
let installed;
let browser;
before(async () => {
  installed = await install();
  browser = await launch();
});
after(() => browser?.close());

/** A page around one module script; an empty icon keeps the browser from asking for one. */
const page = (script) => `<!doctype html><link rel="icon" href="data:,"><title>fifteen lines</title>
<script type="module">${script}</script>`;

/** Serves `folder`, opens `path` in Chromium and checks what the fifteen lines answered there. */
async function answers(folder, path) {
  const server = await serve(folder);
  try {
    assert.deepEqual(JSON.parse(await reported(browser, `${server.origin}/${path}`)), expected);
  } finally {
    server.close();
  }
}

/** Where a browser that asks without conditions finds an entry of the package. */
function served(entry) {
  const target = installed.manifest.exports[entry];
  return posix.join("/node_modules/pulsetree", typeof target === "string" ? target : target.default);
}

test("Chromium: a plain module script, served without a bundler", LIMIT, async () => {
  const { folder } = installed;
  await writeFile(join(folder, "plain.html"), page(program(served("."), "report")));
  await answers(folder, "plain.html");
});

test("Chromium: slim, the user fetches the .wasm", LIMIT, async () => {
  const { folder } = installed;
  const slim = served("./slim");
  const init = `import { init } from "${slim}";\nawait init(fetch("${served("./pulsetree.wasm")}"));`;
  await writeFile(join(folder, "slim.html"), page(init + program(slim, "report")));
  await answers(folder, "slim.html");
});

test("Chromium: a Vite production bundle", LIMIT, async () => {
  const { folder } = installed;
  await writeFile(join(folder, "main.js"), program("pulsetree", "report"));
  await writeFile(join(folder, "index.html"), page("").replace("module\">", 'module" src="/main.js">'));
  await build({ root: folder, configFile: false, logLevel: "warn", build: { outDir: "dist" } });
  await answers(join(folder, "dist"), "index.html");
});
