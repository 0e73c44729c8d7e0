// Mutated requests in wasm, where a panic is a trap: none may end in a RuntimeError, and every refusal is typed.
// FUZZ_SECONDS (5 unless given) and FUZZ_SEED as for tests/fuzz.rs, whose seeds these are.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { annotateEveryLeafNodeWithLabels, jsonToPrometheus, Pulsetree, PulsetreeError, update } from "../../pkg/inline.js";

const NOW = 1_600_000_100_000;
const ROUND = 400;
const seconds = Number(process.env.FUZZ_SECONDS ?? 5);
const seedNumber = Number(process.env.FUZZ_SEED ?? process.pid);

/** @returns {{ entry: string, head: string, text: string }[]} */
const seeds = readFileSync(new URL("../data/fuzz.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, entry, rest] = /^(\w+) (.*)$/.exec(line);
    const [, head, text] = entry === "http" ? /^(\S+ [^ ?]+) ?(.*)$/.exec(rest) : entry === "options" ? /^(\S+) (.*)$/.exec(rest) : [rest, "", rest];
    return { entry, head, text: text.replaceAll("⏎", "\n") };
  });

/** Values that only JavaScript has. */
const ODD = [undefined, null, NaN, -0, 1n, "", Symbol("s"), () => 1, new Map([["a", 1]]), new Set([1]), new Date(0), new Float64Array(2), [], {}, Object.create({ inherited: 1 }), "\ud800"];

let state = BigInt(seedNumber);
/** SplitMix64. @param {number} end */
function below(end) {
  state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
  let mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
  mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
  return Number((mixed ^ (mixed >> 31n)) % BigInt(Math.max(end, 1)));
}
const oneOf = (list) => list[below(list.length)];

const TOKENS = ["", "0", "-0", "1e400", "99999999999999", "null", "NaN", '"', "\\", "\\ud800", "[[[[[[", '{"a":{"a":', "}", "]", ",", ":", "*", "(", "%ff", "\0", "😀", "__proto__", "regexp(", "1ms-sum-zero", "1n-count", "now", "none"];

/** @param {string} text */
function mutated(text) {
  for (let changes = 1 + below(6); changes > 0; changes -= 1) {
    const from = below(text.length + 1);
    const to = from + below(12);
    const other = oneOf(seeds).text;
    const middle = [oneOf(TOKENS), text.slice(from, to).repeat(2), "", other.slice(below(other.length), below(other.length)), String.fromCharCode(below(65536))][below(5)];
    text = text.slice(0, from) + middle + text.slice(to);
  }
  return text;
}

/** A parsed text, with one value in it changed for one that JSON may not have. @param {any} value */
function bent(value) {
  if (typeof value !== "object" || value === null || below(4) === 0) return oneOf(ODD);
  const keys = Object.keys(value);
  const key = keys.length === 0 ? "k" : oneOf(keys);
  value[key] = bent(value[key]);
  return value;
}

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Runs what may be refused, but only with an error of ours. @param {() => unknown} run */
function refusable(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof PulsetreeError && error.code !== "internal", `${error?.stack ?? String(error)}`);
  }
}

/** @param {Pulsetree} pulse @param {{ entry: string, head: string }} seed @param {string} text */
async function give(pulse, { entry, head }, text) {
  if (entry === "http") {
    const [method, path] = head.split(" ");
    const get = method === "GET" || method === "HEAD";
    // a query string stays in its place: what begins another part of the URL is escaped
    const url = `http://localhost${path}${get ? text.replaceAll("#", "%23") : ""}`;
    const response = await pulse.fetch(new Request(url, { method, ...(!get && { body: text }) }));
    if (response.status === 500) {
      // Heroic's own refusals are 500 too: they say `{"message": …}` of the request
      const told = await response.text();
      assert.ok(told.startsWith('{"message":') && !told.includes("could not be handled"), `${method} ${path} ${text}`);
    }
    await response.body?.cancel().catch(() => {});
    if (path === "/metrics") refusable(() => pulse.queryMetrics(bent(parsed(text))));
    if (path === "/query/metrics") refusable(() => pulse.queryHql(text));
    if (path === "/tags" || path === "/timeseries") refusable(() => pulse.heroicMetadata(path.slice(1), bent(parsed(text))));
    if (path === "/api/query" && method === "POST") refusable(() => pulse.query(bent(parsed(text))));
    if (path === "/api/suggest" && method === "POST") refusable(() => pulse.suggest(bent(parsed(text))));
    if (path === "/api/put") refusable(() => pulse.put(bent(parsed(text))));
    return;
  }
  if (entry === "socket") pulse.socket({ send: () => {}, close: (_, reason) => assert.doesNotMatch(reason, /^internal/) }).message(text);
  if (entry === "lines") refusable(() => pulse.putLines(text));
  if (entry === "options") refusable(() => pulse.getMetric(`m.${head}`, head, undefined, bent(parsed(text))));
  if (entry === "accept") refusable(() => pulse.exposition(text));
  if (entry === "tree") {
    const tree = parsed(text);
    refusable(() => update(tree, bent(parsed(text))));
    refusable(() => annotateEveryLeafNodeWithLabels(bent(parsed(text)), { a: "b" }));
    refusable(() => jsonToPrometheus(bent(parsed(text))));
  }
}

test(`no mutation traps (${seconds} s, FUZZ_SEED=${seedNumber})`, async () => {
  const end = Date.now() + seconds * 1000;
  let done = 0;
  while (Date.now() < end) {
    const pulse = new Pulsetree({ clock: () => NOW, memoryLimit: 4 * 2 ** 20 });
    pulse.putLines("put cpu 1600000020 1 host=a rack=1\nput cpu 1600000080 3 host=b rack=2\nput mem 1600000020 7");
    pulse.metricman("site").hit("Home");
    for (let i = 0; i < ROUND; i += 1) {
      const seed = oneOf(seeds);
      const text = mutated(seed.text);
      try {
        await give(pulse, seed, text);
      } catch (error) {
        throw new Error(`${seed.entry} ${seed.head} on ${JSON.stringify(text)}`, { cause: error });
      }
      done += 1;
    }
    pulse.dispose();
  }
  assert.ok(done > 0);
});
