import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { before, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { marked } from "marked";
import { publint } from "publint";
import { install, run } from "./install.js";

const ALLOWED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE-MIT|LICENSE-APACHE|LICENSE-SNAP)$/,
  /^(pulsetree|slim)\.(d\.ts|d\.cts|cjs)$/,
  /^record\/(record|slim)\.(d\.ts|d\.cts|cjs)$/,
  /^(record\/)?(edge|workerd|inline|slim)\.js$/,
  /^(pulsetree|record\/record)\.wasm$/,
  /^dist\/(pulsetree|record)\.min\.js$/,
  /^js\/[a-z]+(-[a-z]+)*-[0-9a-f]{8}\.js$/,
  /^js\/(node|defaults|uplot)\/index\.js$/,
  /^(node|defaults|uplot|keep|record)\/package\.json$/,
  /^keep\/(index|browser|workerd|edge)\.js$/,
  /^keep\/keep\.(d\.ts|d\.cts|cjs)$/,
  /^js\/(node|defaults|uplot)\/index\.(d\.ts|d\.cts|cjs)$/,
  /^bin\/[a-z-]+\.js$/,
  /^www\/([a-z-]+\/)*[\w.-]+\.(html|css|js|svg|wasm|LICENSE)$/,
  /^worker\/(README\.md|package\.json|tsconfig\.json|wrangler\.jsonc|src\/[a-z]+\.ts)$/,
  /^page\/(package\.json|README\.md|public\/index\.html|src\/[a-z]+\.(js|css))$/,
];
const REQUIRED = [
  "package.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE-MIT",
  "LICENSE-APACHE",
  "LICENSE-SNAP",
  "pulsetree.d.ts",
  "slim.d.ts",
  "pulsetree.wasm",
  "bin/pulsetree.js",
  "www/index.html",
];

let installed;
before(async () => {
  installed = await install();
});

/** Every file that a condition of `exports` names. */
const targets = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flatMap(targets));

test("the tarball holds what the package needs and nothing else", () => {
  const { files } = installed;
  assert.deepEqual(
    REQUIRED.filter((file) => !files.includes(file)),
    [],
    "missing",
  );
  assert.deepEqual(
    files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
    [],
    "not expected",
  );
});

test("every file that package.json names is in the tarball", () => {
  const { home, manifest } = installed;
  const named = [...targets(manifest.exports), ...Object.values(manifest.bin), manifest.types ?? "./pulsetree.d.ts"];
  assert.deepEqual(
    named.filter((file) => !existsSync(join(home, file))),
    [],
  );
});

test("every link of its Markdown that is no address leads to a file of the tarball", async () => {
  const { files, home } = installed;
  const documents = files.filter((file) => file.endsWith(".md"));
  const links = [];
  for (const file of documents) {
    marked.walkTokens(marked.lexer(await readFile(join(home, file), "utf8")), (token) => {
      if ((token.type === "link" || token.type === "image") && !/^([a-z]+:|#)/.test(token.href)) links.push([file, posix.join(posix.dirname(file), token.href.replace(/#.*/, ""))]);
    });
  }
  assert.ok(links.some(([, to]) => to === "pulsetree.d.ts") && links.some(([, to]) => to === "www/docs/api.html"));
  assert.deepEqual(links.filter(([, to]) => !files.includes(to)), []);
});

test("package.json is that of a published package", () => {
  const { manifest } = installed;
  assert.equal(manifest.name, "pulsetree");
  assert.equal(manifest.type, "module");
  assert.equal(manifest.license, "MIT OR Apache-2.0");
  assert.notEqual(manifest.private, true);
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === "object") assert.equal(Object.keys(entry)[0], "types");
  }
  for (const field of ["repository", "homepage", "bugs", "funding"]) assert.equal(manifest[field], undefined);
  assert.equal(manifest.scripts?.install ?? manifest.scripts?.postinstall, undefined);
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: installed.home, strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test("are the types wrong? for no kind of resolution", async () => {
  const tarball = createPackageFromTarballData(await readFile(installed.tarball));
  const { problems } = await checkPackage(tarball, { excludeEntrypoints: ["./pulsetree.wasm", "./record.wasm"] });
  assert.deepEqual(problems, []);
});

test("sideEffects names what makes the wasm ready at import, and nothing else", async () => {
  const { files, home, manifest } = installed;
  const ready = [];
  for (const file of files.filter((name) => /\.c?js$/.test(name) && !/^(bin|www|page)\/|(^|\/)(js|slim)\b/.test(name))) {
    const text = await readFile(join(home, file), "utf8");
    if (/^dist\//.test(file) || /^loadSync\(/m.test(text)) ready.push(`./${file.replace(/^dist\/.*/, "dist/*.min.js")}`);
  }
  assert.deepEqual([...manifest.sideEffects].sort(), [...new Set(ready)].sort());
  const nested = JSON.parse(await readFile(join(home, "record", "package.json"), "utf8"));
  assert.deepEqual(nested.sideEffects.sort(), manifest.sideEffects.filter((name) => name.startsWith("./record/")).map((name) => name.replace("record/", "")).sort());
});

test("npx pulsetree --version prints the package's version", async () => {
  const { folder, manifest } = installed;
  const printed = await run("npx", ["--no-install", "pulsetree", "--version"], { cwd: folder });
  assert.match(printed.trim(), new RegExp(`(^|\\s)${manifest.version.replaceAll(".", "\\.")}$`));
});
