import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, test } from "node:test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild from "esbuild";
import { rollup } from "rollup";
import { minify } from "terser";
import * as vite from "vite";
import webpack from "webpack";
import { expectedOfBoth } from "./fifteen.js";
import { binary, install, program, run } from "./install.js";

/** Told by the spy below: the SHA-256 of the bytes that were compiled. */
const SPY = `
import { createHash } from "node:crypto";
const { Module } = WebAssembly;
WebAssembly.Module = new Proxy(Module, {
  construct(target, [bytes]) {
    console.error("compiled " + createHash("sha256").update(bytes).digest("hex"));
    return new target(bytes);
  },
});
`;

let folder;
let home;
/** What is to be compiled, sorted. */
let wanted;
before(async () => {
  ({ folder, home } = await install());
  await writeFile(join(folder, "main.js"), program());
  await writeFile(join(folder, "spy.mjs"), SPY);
  const files = await Promise.all(["pulsetree.wasm", "record/record.wasm"].map((file) => readFile(join(home, file))));
  wanted = files.map((bytes) => `compiled ${createHash("sha256").update(bytes).digest("hex")}`).sort();
});

const inFolder = (...parts) => join(folder, ...parts);

/** @param {import("esbuild").BuildOptions} options */
async function withEsbuild(outfile, options) {
  await esbuild.build({ entryPoints: [inFolder("main.js")], outfile, bundle: true, logLevel: "warning", ...options });
}

/** @param {import("rollup").Plugin[]} more */
async function withRollup(file, more = []) {
  const bundle = await rollup({ input: inFolder("main.js"), plugins: [nodeResolve({ exportConditions: ["node"] }), ...more] });
  await bundle.write({ file, format: "esm" });
  await bundle.close();
}

/** @param {string} outfile @param {object} options */
async function withWebpack(outfile, options) {
  const output = { path: folder, filename: outfile.slice(folder.length + 1) };
  const compiler = webpack({ mode: "production", context: folder, entry: "./main.js", output, performance: false, ...options });
  const stats = await new Promise((resolve, reject) => compiler.run((error, made) => (error ? reject(error) : resolve(made))));
  await new Promise((resolve) => compiler.close(resolve));
  assert.deepEqual(stats.toJson({ errors: true, warnings: true }).errors, []);
  assert.deepEqual(stats.toJson({ warnings: true }).warnings, []);
}

/** @param {string} outfile @param {boolean | undefined} noExternal */
async function withViteSsr(outfile, noExternal, minified = false) {
  const fileName = outfile.slice(folder.length + 1);
  await vite.build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    ssr: noExternal ? { noExternal: true } : {},
    build: { ssr: "main.js", outDir: dirname(fileName), minify: minified, rolldownOptions: { output: { entryFileNames: basename(fileName) } } },
  });
}

async function withBun(outfile, ...args) {
  await run(binary("bun"), ["build", "main.js", ...args, "--outfile", outfile], { cwd: folder });
}

const node = (file) => [process.execPath, file];
const bun = (file) => [binary("bun"), file];
const itself = (file) => [file];

/** What is bundled, by what, and what runs it. @type {[name: string, file: string, make: (file: string) => Promise<void>, runner: (file: string) => string[]][]} */
const BUNDLES = [
  ["esbuild --platform=node, ESM", "esbuild-node.mjs", (file) => withEsbuild(file, { platform: "node", format: "esm" }), node],
  ["esbuild --platform=node, CommonJS", "esbuild-node.cjs", (file) => withEsbuild(file, { platform: "node", format: "cjs" }), node],
  ["esbuild --platform=browser", "esbuild-browser.mjs", (file) => withEsbuild(file, { platform: "browser", format: "esm" }), node],
  ["webpack for Node", "webpack-node.cjs", (file) => withWebpack(file, { target: "node" }), node],
  ["Rollup with the node condition", "rollup.mjs", (file) => withRollup(file), node],
  ["Vite SSR, the package external", "vite-external/main.mjs", (file) => withViteSsr(file, undefined), node],
  ["Vite SSR with noExternal", "vite-ssr/main.mjs", (file) => withViteSsr(file, true), node],
  ["bun build --target=node", "bun-node.mjs", (file) => withBun(file, "--target=node"), node],
  ["bun build --target=bun", "bun-bun.mjs", (file) => withBun(file, "--target=bun"), bun],
  ["bun build --compile", "bun-compiled", (file) => withBun(file, "--compile"), itself],
];

for (const [name, file, make, runner] of BUNDLES) {
  test(name, async () => {
    await make(inFolder(file));
    const [command, ...args] = runner(inFolder(file));
    assert.deepEqual(JSON.parse(await run(command, args, { cwd: folder })), expectedOfBoth);
  });
}

const minifiedByTerser = async (file) => {
  await withEsbuild(file, { format: "esm", charset: "utf8" });
  const { code } = await minify(await readFile(file, "utf8"), { module: true, toplevel: true });
  await writeFile(file, code);
};

/** @type {[name: string, file: string, make: (file: string) => Promise<void>][]} */
const MINIFIED = [
  ["esbuild", "min-esbuild.mjs", (file) => withEsbuild(file, { format: "esm", minify: true })],
  ["esbuild, left as UTF-8", "min-utf8.mjs", (file) => withEsbuild(file, { format: "esm", minify: true, charset: "utf8" })],
  ["esbuild for an old target", "min-old.mjs", (file) => withEsbuild(file, { format: "esm", minify: true, target: "es2020" })],
  ["terser", "min-terser.mjs", minifiedByTerser],
  ["webpack", "min-webpack.cjs", (file) => withWebpack(file, { target: "node" })],
  ["Rollup", "min-rollup.mjs", (file) => withRollup(file, [terser()])],
  ["Vite", "min-vite/main.mjs", (file) => withViteSsr(file, true, true)],
];

for (const [name, file, make] of MINIFIED) {
  test(`${name} minifies the entries and leaves the wasm as it is, byte for byte`, async () => {
    await make(inFolder(file));
    const spied = `import ${JSON.stringify(pathToFileURL(inFolder("spy.mjs")).href)};
      console.error = (line) => console.log(line);
      await import(${JSON.stringify(pathToFileURL(inFolder(file)).href)});`;
    await writeFile(inFolder("spied.mjs"), spied);
    const lines = (await run(process.execPath, ["spied.mjs"], { cwd: folder })).trim().split("\n");
    const answer = lines.pop();
    assert.deepEqual(lines.sort(), wanted);
    assert.deepEqual(JSON.parse(answer), expectedOfBoth);
  });
}

/** @type {[name: string, file: string, make: (file: string, entry: string) => Promise<void>][]} */
const KEPT_IN_PAGES = [
  ["esbuild", "kept-esbuild.js", (outfile, entry) => esbuild.build({ entryPoints: [entry], outfile, bundle: true, platform: "browser", format: "esm", logLevel: "warning" })],
  ["webpack", "kept-webpack.js", (file, entry) => withWebpack(file, { target: "web", entry })],
];
for (const [name, file, make] of KEPT_IN_PAGES) {
  test(`${name} bundles pulsetree/keep for a page, without a module of Node`, async () => {
    const entry = inFolder("kept-page.js");
    await writeFile(entry, `import { indexedDb, open } from "pulsetree/keep"; globalThis.keep = () => open(indexedDb("kept"));`);
    await make(inFolder(file), entry);
    assert.equal(/node:(fs|net|os|path)/.test(await readFile(inFolder(file), "utf8")), false);
  });
}
