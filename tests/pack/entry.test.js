// What the entries that carry the wasm within them promise of themselves.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { before, test } from "node:test";
import { Script, createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { both, expected, expectedOfBoth, fifteen } from "./fifteen.js";
import { install } from "./install.js";

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

test("slim: an answer that is not the file is told with its status", async () => {
  const { init } = required(await read("slim.cjs"), createContext({}));
  const refused = { name: "PulsetreeError", code: "unavailable", message: /404/ };
  await assert.rejects(init(new Response("nothing here", { status: 404 })), refused);
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
