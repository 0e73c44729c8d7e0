// What the entries that carry the wasm within them promise of themselves.
import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { before, describe, test } from "node:test";
import { Script, createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { EdgeVM } from "@edge-runtime/vm";
import { nodeFileTrace } from "@vercel/nft";
import { build } from "esbuild";
import { both, expected, expectedOfBoth, fifteen } from "./fifteen.js";
import { install, run } from "./install.js";

let folder;
let home;
let wasm;
let smaller;
before(async () => {
  ({ folder, home } = await install());
  [wasm, smaller] = await Promise.all(["pulsetree.wasm", "record/record.wasm"].map((file) => readFile(join(home, file))));
});

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const read = (file) => readFile(join(home, file), "utf8");

test("an entry is at most 8 % larger than its wasm, gzipped", async () => {
  assert.ok(gzipped(await readFile(join(home, "inline.js"))) <= 1.08 * gzipped(wasm));
  assert.ok(gzipped(await readFile(join(home, "record", "inline.js"))) <= 1.08 * gzipped(smaller));
});

test("what is traced for a deployment is all that Node asks for there", { timeout: 60_000 }, async () => {
  // As Vercel, Netlify, Nuxt and Next's standalone output do with what they do not bundle.
  const programs = {
    "traced.mjs": 'import { Pulsetree } from "pulsetree"; import { open } from "pulsetree/keep"; import * as record from "pulsetree/record";',
    "traced.cjs": 'const { Pulsetree } = require("pulsetree"), { open } = require("pulsetree/keep"), record = require("pulsetree/record");',
  };
  const ask = "console.log(typeof open, [Pulsetree, record.Pulsetree].map((World) => new World().stats().points).join())";
  for (const [file, imports] of Object.entries(programs)) await writeFile(join(folder, file), `${imports}\n${ask}\n`);
  const { fileList } = await nodeFileTrace(Object.keys(programs).map((file) => join(folder, file)), { base: folder, processCwd: folder });
  const deployed = join(folder, "deployed");
  for (const file of fileList) await cp(join(folder, file), join(deployed, file), { recursive: true });
  for (const file of Object.keys(programs)) assert.equal(await run(process.execPath, [file], { cwd: deployed }), "function 0,0\n", file);
});

test("the text that carries the wasm is read back as it was", async () => {
  const { unpack } = await import("../../target/face/js/unpack.js");
  const text = Array.from(wasm, (byte) => String.fromCharCode((byte + 1) & 255)).join("");
  for (const length of [text.length, 0, 1, 7, 8, 9]) {
    assert.deepEqual(Buffer.from(unpack(text.slice(0, length))), wasm.subarray(0, length));
  }
});

/** Runs the CommonJS build in a realm, with nothing but the language and what `globals` has. */
function required(text, context) {
  const wrapped = new Script(`(function (module, exports, require) {${text}\n})`).runInContext(context);
  const module = { exports: {} };
  wrapped(module, module.exports, () => assert.fail("nothing is required"));
  return module.exports;
}

/** A realm whose every global that is not the language's own says that it was touched. */
function untouchable(touched) {
  const context = createContext({});
  const own = new Set(runInContext("Object.getOwnPropertyNames(globalThis)", context));
  for (const name of Object.getOwnPropertyNames(globalThis).filter((name) => !own.has(name))) {
    const get = () => touched.push(name) && globalThis[name];
    Object.defineProperty(context, name, { configurable: true, get });
  }
  return context;
}

test("no global of the runtime is touched at import but WebAssembly", async () => {
  const touched = [];
  const context = untouchable(touched);
  required(await read("js/defaults/index.cjs"), context);
  const exports = [required(await read("pulsetree.cjs"), context), required(await read("record/record.cjs"), context)];
  assert.deepEqual(touched, []);
  assert.deepEqual(JSON.parse(JSON.stringify(both(...exports))), expectedOfBoth);
});

test("without a TextDecoder and a TextEncoder, Node's util has them", async () => {
  const exports = required(await read("pulsetree.cjs"), createContext({ process, performance }));
  assert.deepEqual(JSON.parse(JSON.stringify(fifteen(exports))), expected);
});

test("with none anywhere, what is missing is named", async () => {
  const { Pulsetree } = required(await read("pulsetree.cjs"), createContext({ performance }));
  assert.throws(() => new Pulsetree().getMetric("größe", "counter"), { name: "PulsetreeError", code: "unavailable", message: /TextEncoder/ });
});

for (const how of ["initSync", "init"]) {
  test(`slim: ${how} takes a WebAssembly.Module and bytes of another realm`, async () => {
    const text = await read("slim.cjs");
    for (const source of ["new WebAssembly.Module(bytes)", "bytes", "bytes.buffer", "new DataView(bytes.buffer)"]) {
      const context = createContext({ process, performance });
      const given = runInContext(source, createContext({ bytes: new Uint8Array(wasm) }));
      const exports = required(text, context);
      await exports[how](given);
      assert.deepEqual(JSON.parse(JSON.stringify(fifteen(exports))), expected);
    }
  });
}

test("slim: what is no source is refused by name", async () => {
  const { init, initSync } = required(await read("slim.cjs"), createContext({}));
  const refused = { name: "PulsetreeError", code: "invalid_argument", message: /^source is .*; expected .*WebAssembly\.Module$/ };
  for (const source of [undefined, null, 5, {}, []]) {
    assert.throws(() => initSync(source), refused);
    await assert.rejects(init(source), refused);
  }
});

test("slim: another .wasm is refused, and the right one taken after it", async () => {
  const { init, initSync, ...exports } = required(await read("slim.cjs"), createContext({ process, performance }));
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  // (import "a" "b" (func)), with the type it needs
  const importing = [...header, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x61, 1, 0x62, 0, 0];
  const refused = { name: "PulsetreeError", code: "invalid_argument", message: /expected the \.wasm of this very version of pulsetree/ };
  for (const bytes of [[], [1, 2, 3], header, importing, smaller]) {
    const source = Uint8Array.from(bytes);
    assert.throws(() => initSync(source), refused);
    await assert.rejects(init(source), refused);
    await assert.rejects(init(new Response(source, { headers: { "content-type": "application/wasm" } })), refused);
  }
  const gone = new DataView(new ArrayBuffer(8));
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  const named = { name: "PulsetreeError", code: "invalid_argument", message: /^source is a DataView; expected bytes that are still there$/ };
  assert.throws(() => initSync(gone), named);
  await assert.rejects(init(gone), named);
  assert.throws(() => initSync(Uint8Array.from(header)), /^PulsetreeError: source is a Uint8Array; expected the \.wasm/, "as it was given");
  initSync(new Uint8Array(wasm));
  assert.deepEqual(JSON.parse(JSON.stringify(fifteen(exports))), expected);
});

describe("what cannot be had is told by its address, with what the platform threw as its cause", () => {
  const ADDRESS = "https://example.org/pulsetree.wasm";
  const answer = (body, type, status = 200) => Object.defineProperty(new Response(body, { status, headers: { "content-type": type } }), "url", { value: ADDRESS });
  /** Ends before it is complete, as a connection that is lost. */
  const broken = () => new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
  const read = answer("", "application/wasm");
  const lost = () => Promise.reject(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }));
  const rows = [
    ["a fetch that fails", "unavailable", lost, `"${ADDRESS}" could not be read: fetch failed (connect ECONNREFUSED)`, "TypeError"],
    ["another status", "unavailable", () => answer("nothing here", "text/html", 404), `"${ADDRESS}" was answered with 404`],
    ["a page in its place", "invalid_argument", () => answer("<!doctype html>", "text/html; charset=utf-8"), `"${ADDRESS}" (text/html; charset=utf-8)`, "CompileError"],
    ["a page that calls itself wasm", "invalid_argument", () => answer("<!doctype html>", "application/wasm"), `"${ADDRESS}" (application/wasm)`, "CompileError"],
    ["a part of the file", "invalid_argument", () => answer(wasm.subarray(0, 100_000), "application/wasm"), `"${ADDRESS}" (application/wasm)`, "CompileError"],
    ["one that breaks off", "unavailable", () => answer(broken(), "application/wasm"), `"${ADDRESS}" could not be read: terminated`, "TypeError"],
    ["one of no type that breaks off", "unavailable", () => answer(broken(), ""), `"${ADDRESS}" could not be read: terminated`, "TypeError"],
    ["an answer that was read", "invalid_argument", () => read, "a Response; expected a Response that nobody has read"],
    ["nothing at all", "invalid_argument", () => answer(null, "application/wasm"), `"${ADDRESS}" (application/wasm)`, "CompileError"],
  ];
  before(() => read.text());
  for (const entry of ["slim.cjs", join("record", "slim.cjs")]) {
    for (const [what, code, respond, message, cause] of rows) {
      test(`${entry}: ${what}`, async () => {
        const { init } = required(await readFile(join(home, entry), "utf8"), createContext({ fetch: async () => respond() }));
        for (const source of [ADDRESS, new URL(ADDRESS), new Request(ADDRESS), respond]) {
          const given = typeof source === "function" ? respond() : source;
          await assert.rejects(init(given), (error) => {
            // A promise has no address, and its answer only what it was asked by.
            const told = source === respond && respond === lost ? "source could not be read: fetch failed (connect ECONNREFUSED)" : message;
            assert.deepEqual([error.name, error.code, error.cause?.name], ["PulsetreeError", code, cause]);
            assert.ok(error.message.includes(told), error.message);
            return true;
          });
        }
      });
    }
  }
});

test("slim: a promise that is rejected, and what only calls itself a source", async () => {
  const { init, initSync, PulsetreeError } = required(await read("slim.cjs"), createContext({}));
  const called = (name) => ({ [Symbol.toStringTag]: name });
  const shared = new Uint8Array(new SharedArrayBuffer(8));
  for (const source of [called("WebAssembly.Module"), called("ArrayBuffer"), called("Response"), called("URL"), shared, shared.buffer]) {
    assert.throws(() => initSync(source), PulsetreeError);
    await assert.rejects(init(source), PulsetreeError);
  }
  for (const reason of [new Error("why"), "why"]) {
    await assert.rejects(init(Promise.reject(reason)), { code: "unavailable", message: /^source could not be read: why;/, cause: reason });
  }
  const ours = new PulsetreeError("locked", "mine");
  await assert.rejects(init(Promise.reject(ours)), (error) => error === ours);
});

test("slim: one that fails does not take those with it that were called meanwhile", async () => {
  const { init, Pulsetree } = required(await read("slim.cjs"), createContext({ process, performance }));
  const [bad, good, late] = await Promise.allSettled([init(new Response("", { status: 404 })), init(new Response(wasm)), init(Uint8Array.of(1))]);
  assert.deepEqual([bad.reason?.code, good.status, late.status], ["unavailable", "fulfilled", "fulfilled"]);
  assert.equal(new Pulsetree().stats().points, 0);
});

test("without WebAssembly every entry says so", async () => {
  const without = () => {
    const context = createContext({});
    runInContext("delete globalThis.WebAssembly", context);
    return context;
  };
  const refused = { name: "PulsetreeError", code: "unavailable", message: /^there is no WebAssembly here/ };
  for (const [file, slim] of [["pulsetree.cjs", "slim.cjs"], [join("record", "record.cjs"), join("record", "slim.cjs")]]) {
    const texts = await Promise.all([file, slim].map(read));
    assert.throws(() => required(texts[0], without()), refused);
    const { init, initSync } = required(texts[1], without());
    assert.throws(() => initSync(wasm), refused);
    await assert.rejects(init(wasm), refused);
  }
});

test("slim: a response with and without its content type, an address, again and again", async () => {
  for (const type of ["application/wasm", "application/octet-stream"]) {
    const respond = async () => new Response(new Uint8Array(wasm), { headers: { "content-type": type } });
    const exports = required(await read("slim.cjs"), createContext({ process, performance, fetch: respond }));
    await Promise.all([exports.init("https://example.org/pulsetree.wasm"), exports.init(respond())]);
    await exports.init(new URL("https://example.org/pulsetree.wasm"));
    assert.deepEqual(JSON.parse(JSON.stringify(fifteen(exports))), expected);
  }
});

/** Bundles a program for the edge; a `.wasm?module` is what its platform makes of it: a module that is there already. */
async function forEdge(conditions) {
  const contents = `import * as pulsetree from "pulsetree";
    import * as record from "pulsetree/record";
    import { both } from "./fifteen.js";
    globalThis.answer = JSON.stringify(both(pulsetree, record));`;
  const asModule = {
    name: "wasm-module",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: "module" }));
      onLoad({ filter: /.*/, namespace: "module" }, ({ path }) => ({ contents: `export default globalThis.compiled[${JSON.stringify(basename(path))}]` }));
    },
  };
  const stdin = { contents, resolveDir: folder };
  const made = await build({ stdin, bundle: true, write: false, format: "iife", target: "es2022", conditions, plugins: [asModule], logLevel: "warning" });
  return made.outputFiles[0].text;
}

const edge = () => new EdgeVM({ codeGeneration: { strings: false, wasm: false } });

test("EdgeVM, which compiles no wasm: the entry for edge-light imports it as a module", async () => {
  const vm = edge();
  vm.context.compiled = { "pulsetree.wasm?module": new WebAssembly.Module(wasm), "record.wasm?module": new WebAssembly.Module(smaller) };
  vm.evaluate(await forEdge(["edge-light"]));
  assert.deepEqual(JSON.parse(vm.evaluate("answer")), expectedOfBoth);
});

test("EdgeVM, which compiles no wasm: the entry with the bytes says what to do", async () => {
  const text = await forEdge([]);
  assert.throws(() => edge().evaluate(text), { name: "PulsetreeError", code: "forbidden", message: /import the \.wasm of pulsetree as a module/ });
});
