// From nothing to the first answer: each side in a process of its own, timed from its import on.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const program = (name) => fileURLToPath(new URL(`../programs/${name}.mjs`, import.meta.url));
const execute = promisify(execFile);

/** What a program prints: how long it took, in ms, and what it answered. @param {string} name */
async function run(name) {
  const { stdout } = await execute(process.execPath, [program(name)]);
  return JSON.parse(stdout);
}

function firstAnswer() {
  const answers = { pulsetree: NaN, duckdb: NaN };
  const side = (name) => ({
    timed: async () => {
      const { took, answer } = await run(name);
      answers[name] = answer;
      return took;
    },
  });
  return {
    ours: side("pulsetree"),
    peer: side("duckdb"),
    check: () => assert.deepEqual(answers, { pulsetree: 6, duckdb: 6 }),
  };
}

async function decoding() {
  const home = new URL("../../target/face/", import.meta.url);
  const [{ unpack }, wasm] = await Promise.all([import(new URL("js/unpack.js", home).href), readFile(new URL("pulsetree.wasm", home))]);
  const text = Array.from(wasm, (byte) => String.fromCharCode((byte + 1) & 255)).join("");
  let bytes;
  return {
    ours: { operations: 1, run: () => { bytes = unpack(text); } },
    peer: 3,
    check: () => assert.ok(wasm.equals(bytes)),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "from import to the first answer", peerName: "DuckDB-WASM", unit: "ms", mark: 50, sides: firstAnswer },
  { name: "the module, out of the text that carries it", peerName: "the limit", unit: "ms", mark: 1, sides: decoding },
];
