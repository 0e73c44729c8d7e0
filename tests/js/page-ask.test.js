// What the page's worker makes of an answer: which lines are drawn, what they are called, their rows, and the numbers' own look.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { ask, rowsOf } from "../../www/engine/ask.js";
import { extentOf } from "../../www/engine/extent.js";
import { autoStep, stepOf } from "../../www/engine/steps.js";
import { thinned } from "../../www/engine/thin.js";
import { trust } from "../../www/engine/trust.js";
import { rangeOf, written } from "../../www/query/ranges.js";
import { asCurl } from "../../www/query/snippets.js";
import { digits, short, size } from "../../www/shared/format.js";

const START = 1_700_000_000_000;
const HOUR = 3_600_000;
const question = (text) => ({ language: "timeseries", text, start: START, end: START + HOUR });

/** A world with points of a metric, each line as put lines have it. */
function world(...lines) {
  const pulse = new Pulsetree();
  pulse.putLines(lines.map((line) => `put ${line}\n`).join(""));
  return { pulse };
}

test("of many lines the largest are drawn, whatever their sign, in the order they came", () => {
  const here = world(...Array.from({ length: 30 }, (_, i) => `m 1700000000 ${i % 2 ? -i : i} n=${String(i).padStart(2, "0")}`));
  const { columns, series, points } = ask(here, question("none:m")).value;
  assert.deepEqual([series, points], [30, 30]);
  assert.deepEqual(columns.map(({ label }) => Number(label)), Array.from({ length: 24 }, (_, i) => i + 6));
});

test("a line is called by what tells it from the others", () => {
  const here = world("m 1700000000 1 host=a core=0", "m 1700000000 2 host=b core=0", "n 1700000000 3 host=a core=0");
  const labels = (text) => ask(here, question(text)).value.columns.map(({ label }) => label);
  assert.deepEqual(labels("none:m"), ["a", "b"]);
  assert.deepEqual(labels("sum:m"), ["m"]);
  assert.deepEqual(labels("none:m\nnone:n"), ["none m a", "none m b", "none n a"]);
});

test("rows: each instant once, and nothing where a series has no value", () => {
  const here = world("m 1700000000 1 host=a", "m 1700000060 2 host=b", "m 1700000120 3 host=a");
  ask(here, question("none:m"));
  assert.deepEqual(rowsOf(/** @type {any} */ (here), { from: 1, count: 5, series: 9 }), {
    total: 3,
    labels: ["a", "b"],
    rows: [{ instant: START + 60_000, values: [null, 2] }, { instant: START + 120_000, values: [3, null] }],
  });
});

test("of too many points the least and the greatest of each stretch are drawn, where they stand", () => {
  const values = Float64Array.of(0, 9, -9, 1, 2, 3, 3, 3);
  const { values: drawn, timestamps } = thinned({ timestamps: values.map((_, i) => i), values }, 4);
  assert.deepEqual([[...timestamps], [...drawn]], [[1, 2, 4, 5], [9, -9, 2, 3]]);
});

test("all there is: from the hour of the first point to the end of that of the last", () => {
  const { pulse } = world("m 1600000000 1", "n 1700000000 1");
  const hour = (ms) => ms - (ms % HOUR);
  assert.deepEqual(extentOf(pulse, []), { start: hour(1_600_000_000_000), end: hour(START) + HOUR });
  assert.deepEqual(extentOf(pulse, ["n"]), { start: hour(START), end: hour(START) + HOUR });
  assert.equal(extentOf(pulse, ["none"]), undefined);
});

describe("how far an answer can be trusted", () => {
  for (const [failed, cancelled, offlineNodes, level] of [[0, 0, 0, "good"], [0, 1, 0, "warning"], [1, 1, 0, "error"], [0, 0, 1, "error"]]) {
    test(level, () => assert.equal(trust({ row: { failed, cancelled }, rpc: { failed: 0, offlineNodes } }).level, level));
  }
});

describe("intervals", () => {
  const DAY = 24 * HOUR;
  for (const [text, ms] of [["500ms-avg", 500], ["1s", 1000], ["5m-sum", 300_000], ["2h", 2 * HOUR], ["1d", DAY], ["1w", 7 * DAY], ["1n", 30 * DAY], ["1y", 365 * DAY], ["0all-sum", undefined], ["avg", undefined], [undefined, undefined]]) {
    test(String(text), () => assert.equal(stepOf(text), ms));
  }
  for (const [span, step] of [[1000, "100ms"], [240_000, "1s"], [240_001, "5s"], [HOUR, "30s"], [7 * DAY, "1h"], [1e15, "365d"]]) {
    test(`over ${span} ms`, () => assert.equal(autoStep(span), step));
  }
});

describe("numbers as the page writes them", () => {
  for (const [write, number, text] of [
    [digits, 12.3456, "12.35"], [digits, 123_456.78, "123457"], [digits, null, "–"], [short, 999, "999"], [short, 12_345_678, "12.35 M"], [short, Infinity, "–"], [size, 1024, "1 KiB"], [size, 1_500_000, "1.43 MiB"], [size, 0, "0 B"],
  ]) {
    test(`${write.name} ${number}`, () => assert.equal(write(/** @type {any} */ (number)), text));
  }
});

test("a range from the address: between two instants only where the second is later", () => {
  const range = (from, to) => rangeOf({ range: "between", from: String(from), to: String(to) });
  assert.deepEqual([range(1, 2), range(2, 2), range("x", 2)], [{ name: "between", from: 1, to: 2 }, { name: "5m" }, { name: "5m" }]);
  const { from, to } = written({ start: START + 1, end: START + 1 });
  assert.ok(from < to, "whole seconds around it");
});

test("a question as curl: quotes are the shell's", () => {
  const asked = (request) => asCurl({ language: "hql", range: { name: "1h" }, request });
  assert.match(asked("sum(1m) from points(1, 2) where a = \"it's\""), / -d 'sum\(1m\) from points\(1h\) where a = "it'\\''s"'$/);
});
