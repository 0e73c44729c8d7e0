// Columns as uPlot takes them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { toUPlot } from "../../pkg/js/uplot/index.js";

const floats = (...numbers) => Float64Array.from(numbers);
const column = (timestamps, values, tags = {}) => ({ metric: "cpu", tags, aggregatedTags: [], timestamps: floats(...timestamps), values: floats(...values) });
const lines = (columns, options) => toUPlot(columns, options).data.map((line) => Array.from(line));

describe("data", () => {
  const rows = [
    ["nothing", [], [[]]],
    ["one column", [column([1000, 2500], [1, 2])], [[1, 2.5], [1, 2]]],
    ["the same instants", [column([1000, 2000], [1, 2]), column([1000, 2000], [3, 4])], [[1, 2], [1, 2], [3, 4]]],
    ["instants that differ", [column([1000, 3000], [1, 3]), column([2000, 3000], [20, 30])], [[1, 2, 3], [1, null, 3], [null, 20, 30]]],
    ["as many, and others", [column([1000, 2000], [1, 2]), column([1000, 3000], [3, 4])], [[1, 2, 3], [1, 2, null], [3, null, 4]]],
    ["none in common", [column([3000], [3]), column([1000], [1]), column([2000], [2])], [[1, 2, 3], [null, null, 3], [1, null, null], [null, 2, null]]],
    ["a column without points", [column([], []), column([1000], [1])], [[1], [null], [1]]],
    ["NaN and the infinities", [column([1, 2, 3, 4], [NaN, 1, Infinity, -Infinity])], [[0.001, 0.002, 0.003, 0.004], [null, 1, null, null]]],
  ];
  for (const [what, columns, expected] of rows) test(what, () => assert.deepEqual(lines(columns), expected));

  test("values are the very same where nothing is missing, and nothing handed in changes", () => {
    const [a, b] = [column([1000, 2000], [1, 2]), column([1000], [5])];
    const { data } = toUPlot([a, b]);
    assert.equal(data[1], a.values);
    assert.deepEqual([a, b], [column([1000, 2000], [1, 2]), column([1000], [5])]);
  });

  test("a query's answer", () => {
    const pulse = new Pulsetree({ clock: () => 10_000 });
    for (const [host, value] of [["a", 1], ["b", 2]]) pulse.series("cpu", { host }).append(5000, value);
    pulse.series("cpu", { host: "b" }).append(6000, 3);
    const { data, series } = toUPlot(pulse.queryColumns({ start: 0, queries: [{ aggregator: "sum", metric: "cpu", tags: { host: "*" } }] }));
    assert.deepEqual(data.map((line) => Array.from(line)), [[5, 6], [1, null], [2, 3]]);
    assert.deepEqual(series.map(({ label }) => label), ["time", "cpu{host=a}", "cpu{host=b}"]);
  });
});

describe("series", () => {
  const columns = [column([1], [1], { host: "a", core: "0" }), column([1], [1])];

  test("a name and a colour each", () => {
    const { series } = toUPlot(columns);
    assert.deepEqual(series.map(({ label }) => label), ["time", "cpu{host=a,core=0}", "cpu"]);
    assert.notEqual(series[1].stroke, series[2].stroke);
    assert.equal(toUPlot([{ ...columns[1], tags: undefined }]).series[1].label, "cpu");
  });

  test("more columns than colours: each has one, from the first on again", () => {
    const strokes = toUPlot(Array.from({ length: 20 }, () => columns[1])).series.slice(1).map(({ stroke }) => stroke);
    const colours = new Set(strokes).size;
    assert.ok(colours >= 8 && strokes.every((stroke, index) => typeof stroke === "string" && stroke === strokes[index % colours]));
  });

  test("options", () => {
    const { series } = toUPlot(columns, { label: ({ tags }, index) => `${index} ${tags.host}`, stroke: () => "red", spanGaps: true });
    assert.deepEqual(series.slice(1), [{ label: "0 a", stroke: "red", width: 2, spanGaps: true }, { label: "1 undefined", stroke: "red", width: 2, spanGaps: true }]);
  });

  test("gap: narrow ones are none", () => {
    const { series } = toUPlot(columns, { gap: 2000 });
    const plot = { posToVal: (position) => position / 10 };
    assert.deepEqual(series[1].gaps(plot, 1, 0, 9, [[0, 20], [30, 51], [60, 61]]), [[30, 51]]);
  });
});

describe("refusals", () => {
  const rows = [
    [undefined, undefined, /^columns is undefined; expected/],
    [[null], undefined, /^columns\[0\] is null/],
    [[{ metric: "a", tags: {}, timestamps: [], values: floats() }], undefined, /^columns\[0\]\.timestamps is an array of 0; expected a Float64Array/],
    [[{ ...column([1], [1]), metric: 5 }], undefined, /^columns\[0\]\.metric is 5; expected a string/],
    [[{ ...column([1], [1]), values: [1] }], undefined, /^columns\[0\]\.values is an array of 1; expected a Float64Array/],
    [[column([1], [])], undefined, /^columns\[0\]\.values is .*; expected 1 values/],
    [[], { colour: 1 }, /^options\.colour is 1/],
    [[], { label: "x" }, /^options\.label is "x"; expected a function/],
    [[], { gap: 0 }, /^options\.gap is 0; expected a positive number/],
    [[], { spanGaps: "no" }, /^options\.spanGaps is "no"/],
  ];
  for (const [columns, options, message] of rows) {
    test(String(message), () => assert.throws(() => toUPlot(columns, options), { name: "PulsetreeError", code: "invalid_argument", message }));
  }
});
