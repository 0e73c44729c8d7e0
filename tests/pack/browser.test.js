import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { after, before, test } from "node:test";
import * as esbuild from "esbuild";
import { build, createServer } from "vite";
import webpack from "webpack";
import { launch, reported, serve } from "./chromium.js";
import { expected, expectedOfBoth, expectedOfRecord } from "./fifteen.js";
import { install, program, programOf } from "./install.js";

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
async function answers(folder, path, wanted = expectedOfBoth, headers = {}) {
  const server = await serve(folder, headers);
  try {
    assert.deepEqual(JSON.parse(await reported(browser, `${server.origin}/${path}`)), wanted);
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
  await writeFile(join(folder, "plain.html"), page(programOf(served("."), "report")));
  await answers(folder, "plain.html", expected);
});

test("Chromium: plain module scripts of what only records", LIMIT, async () => {
  const { folder } = installed;
  for (const [name, from] of [["record", served("./record")], ["record-minified", "/node_modules/pulsetree/dist/record.min.js"]]) {
    await writeFile(join(folder, `${name}.html`), page(programOf(from, "report", "recorded")));
    await answers(folder, `${name}.html`, expectedOfRecord);
  }
});

test("Chromium: slim, the user fetches the .wasm", LIMIT, async () => {
  const { folder } = installed;
  const slim = served("./slim");
  const init = `import { init } from "${slim}";\nawait init(fetch("${served("./pulsetree.wasm")}"));`;
  await writeFile(join(folder, "slim.html"), page(init + programOf(slim, "report")));
  await answers(folder, "slim.html", expected);
});

test("Chromium: the one minified file", LIMIT, async () => {
  const { folder } = installed;
  await writeFile(join(folder, "minified.html"), page(programOf("/node_modules/pulsetree/dist/pulsetree.min.js", "report")));
  await answers(folder, "minified.html", expected);
});

/** A page whose module script is a file of its own. */
async function scripted(name, script) {
  const { folder } = installed;
  if (script !== undefined) await writeFile(join(folder, `${name}.js`), script);
  await writeFile(join(folder, `${name}.html`), page("").replace('module">', `module" src="/${name}.js">`));
  return `${name}.html`;
}

test("Chromium: a Vite production bundle", LIMIT, async () => {
  const { folder } = installed;
  await scripted("index", program("report"));
  await build({ root: folder, configFile: false, logLevel: "warn", build: { outDir: "built" } });
  await answers(join(folder, "built"), "index.html");
});

test("Chromium: Vite's development server", LIMIT, async () => {
  const { folder } = installed;
  const path = await scripted("developed", program("report"));
  const server = await createServer({ root: folder, configFile: false, logLevel: "warn", server: { host: "127.0.0.1", port: 0, hmr: false, watch: null } });
  try {
    await server.listen();
    const { port } = server.httpServer.address();
    assert.deepEqual(JSON.parse(await reported(browser, `http://127.0.0.1:${port}/${path}`)), expectedOfBoth);
    await writeFile(join(folder, "rendered.js"), `${program("export const answer = ")}`);
    const { answer } = await server.ssrLoadModule("/rendered.js");
    assert.deepEqual(JSON.parse(answer), expectedOfBoth);
  } finally {
    await server.close();
  }
});

test("Chromium: a webpack bundle", LIMIT, async () => {
  const { folder } = installed;
  await writeFile(join(folder, "source.js"), program("report"));
  const path = await scripted("packed");
  const output = { path: folder, filename: "packed.js" };
  const compiler = webpack({ mode: "production", target: "web", context: folder, entry: "./source.js", output, performance: false });
  const stats = await new Promise((resolve, reject) => compiler.run((error, made) => (error ? reject(error) : resolve(made))));
  assert.deepEqual(stats.toJson({ errors: true, warnings: true }).errors, []);
  await answers(folder, path);
});

test("Chromium: an esbuild bundle", LIMIT, async () => {
  const { folder } = installed;
  await writeFile(join(folder, "source.js"), program("report"));
  const path = await scripted("bundled");
  await esbuild.build({ entryPoints: [join(folder, "source.js")], outfile: join(folder, "bundled.js"), bundle: true, format: "esm", platform: "browser", logLevel: "warning" });
  await answers(folder, path);
});

const POLICY = "default-src 'self'; img-src data:; script-src 'self'";

test("Chromium: a page under script-src 'self' 'wasm-unsafe-eval'", LIMIT, async () => {
  const path = await scripted("strict", programOf(served("."), "report"));
  await answers(installed.folder, path, expected, { "content-security-policy": `${POLICY} 'wasm-unsafe-eval'` });
});

test("Chromium: a page that forbids WebAssembly is told which directive to add", LIMIT, async () => {
  const path = await scripted("forbidding", `import(${JSON.stringify(served("."))}).then(() => report("ready"), ({ name, code, message }) => report(JSON.stringify({ name, code, message })));`);
  const server = await serve(installed.folder, { "content-security-policy": POLICY });
  try {
    const { name, code, message } = JSON.parse(await reported(browser, `${server.origin}/${path}`, /Content Security Policy/));
    assert.deepEqual([name, code], ["PulsetreeError", "forbidden"]);
    assert.match(message, /add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy/);
  } finally {
    server.close();
  }
});
