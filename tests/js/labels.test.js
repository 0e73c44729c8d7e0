// Label sets: what counts as the same one, what is refused, and that knowing them stays bounded and right.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { jsonToPrometheus, Pulsetree } from "../../pkg/inline.js";

const MIB = 1024 * 1024;
const counted = (metric) => {
  const { _: leaves } = metric.toJSON();
  const list = Array.isArray(leaves) ? leaves : [{ _: leaves }];
  return Object.fromEntries(
    list.map(({ _: value, ...labels }) => [
      Object.entries(labels)
        .map(([key, text]) => `${key}=${text}`)
        .sort()
        .join(),
      value,
    ]),
  );
};

describe("one set however it is written", () => {
  const rows = [
    ["order", [{ a: 1, b: 2 }, { b: 2, a: 1 }], { "a=1,b=2": 2 }],
    ["kinds of value", [{ a: 1 }, { a: "1" }, { a: 1.0 }], { "a=1": 3 }],
    ["booleans", [{ a: true }, { a: "true" }], { "a=true": 2 }],
    ["undefined is absent", [{ a: 1, b: undefined }, { a: 1 }, { b: undefined, a: 1 }], { "a=1": 3 }],
    ["negative zero", [{ a: 0 }, { a: -0 }], { "a=0": 2 }],
    ["none", [{}, undefined, { a: undefined }], { "": 3 }],
    ["a prototype of null", [Object.assign(Object.create(null), { a: 1 }), { a: 1 }], { "a=1": 2 }],
    ["a key more or less", [{ a: 1 }, { a: 1, b: 1 }, { b: 1 }], { "a=1": 1, "a=1,b=1": 1, "b=1": 1 }],
    ["NaN", [{ a: NaN }, { a: NaN }], { "a=NaN": 2 }],
  ];
  for (const [what, sets, expected] of rows) {
    test(what, () => {
      const metric = new Pulsetree().getMetric("m", "counter");
      for (let round = 0; round < 3; round += 1) for (const labels of sets) metric.runtime(1, labels);
      const thrice = Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, 3 * value]));
      assert.deepEqual(counted(metric), thrice);
      for (const labels of sets) if (labels) metric.with(labels).runtime(0);
      assert.deepEqual(counted(metric), thrice);
    });
  }
});

test("inherited keys are no labels, whoever else has the same keys", () => {
  const metric = new Pulsetree().getMetric("m", "counter");
  const heir = Object.assign(Object.create({ b: 2 }), { a: 1 });
  for (let round = 0; round < 3; round += 1) {
    metric.runtime(1, { a: 1, b: 2 });
    metric.runtime(1, heir);
  }
  assert.deepEqual(counted(metric), { "a=1,b=2": 3, "a=1": 3 });
});

test("an object that changes is read anew each time", () => {
  const metric = new Pulsetree().getMetric("m", "counter");
  const labels = { a: 1 };
  metric.runtime(1, labels);
  labels.a = 2;
  metric.runtime(1, labels);
  labels.b = 3;
  metric.runtime(1, labels);
  delete labels.a;
  metric.runtime(1, labels);
  assert.deepEqual(counted(metric), { "a=1": 1, "a=2": 1, "a=2,b=3": 1, "b=3": 1 });
});

test("bound labels are those of the time of binding", () => {
  const metric = new Pulsetree().getMetric("m", "counter");
  const labels = { a: 1 };
  const bound = metric.with(labels);
  labels.a = 2;
  bound.runtime();
  assert.deepEqual(counted(metric), { "a=1": 1 });
});

describe("refused", () => {
  const rows = [
    [{ a: null }, /labels\.a is null/],
    [{ a: {} }, /labels\.a is an object/],
    [{ a: [1] }, /labels\.a is an array of 1/],
    [{ a: Symbol("s") }, /labels\.a is Symbol\(s\)/],
    [{ a: () => 1 }, /labels\.a is a function/],
    ["a=1", /labels is "a=1"/],
    [5, /labels is 5/],
    [null, /labels is null/],
    [["a"], /labels is an array of 1/],
    [{ "a-b": 1 }, /a-b/],
    [{ "": 1 }, /label/],
    [{ "1a": 1 }, /1a/],
    [{ _: 1 }, /_/],
    [{ _timestamp: 1 }, /_timestamp/],
    [{ __name__: 1 }, /__name__/],
    [{ é: 1 }, /é/],
  ];
  for (const [labels, message] of rows) {
    test(String(message), () => {
      const metric = new Pulsetree().getMetric("m", "counter");
      const refusal = { code: "invalid_argument", message };
      metric.runtime(1, { a: 1 });
      for (let round = 0; round < 2; round += 1) {
        assert.throws(() => metric.runtime(1, labels), refusal);
        assert.throws(() => metric.with(labels), refusal);
        assert.throws(() => metric.remove(labels), refusal);
      }
      assert.deepEqual(counted(metric), { "a=1": 1 });
    });
  }

  for (const [type, name] of Object.entries({ histogram: "le", percentile: "quantile", summary: "quantile", cps: "period" })) {
    test(`${name} on ${type}, which writes it itself`, () => {
      const metric = new Pulsetree().getMetric("m", type);
      assert.throws(() => (type === "cps" ? metric.runtime({ [name]: 1 }) : metric.runtime(1, { [name]: 1 })), { code: "invalid_argument", message: new RegExp(name) });
      assert.throws(() => new Pulsetree().getMetric("m", type, { labels: { [name]: 1 } }), { code: "invalid_argument" });
    });
  }
});

test("static labels are on every child, and a call's own wins", () => {
  const metric = new Pulsetree().getMetric("m", "int", { labels: { app: "x", zone: 1 } });
  metric.runtime(1, { path: "/" });
  metric.runtime(2, { zone: 2 });
  assert.deepEqual(metric.toJSON(), [
    { app: "x", zone: "1", path: "/", _: 1 },
    { app: "x", zone: "2", _: 2 },
  ]);
});

test("past seriesLimit, recordings overflow into one set, and come back when there is room", () => {
  const pulse = new Pulsetree({ seriesLimit: 3 });
  const metric = pulse.getMetric("m", "counter");
  for (let i = 0; i < 10; i += 1) for (let round = 0; round < 2; round += 1) metric.runtime(1, { i });
  assert.deepEqual(counted(metric), { "i=0": 2, "i=1": 2, "i=2": 2, "overflow=true": 14 });
  assert.equal(pulse.stats().droppedSeries, 7);
  metric.remove({ i: 0 });
  metric.runtime(1, { i: 9 });
  assert.equal(counted(metric)["i=9"], 1, "what overflowed is not stuck there");
});

test("what is known of label sets is bounded, counted and given back", () => {
  const pulse = new Pulsetree({ seriesLimit: 1_000_000, memoryLimit: 256 * MIB });
  const metric = pulse.getMetric("m", "counter");
  const empty = pulse.stats().bytes;
  for (let i = 0; i < 120_000; i += 1) for (let round = 0; round < 2; round += 1) metric.runtime(1, { i: `user-${i}` });
  const full = pulse.stats().bytes - empty;
  assert.ok(full / 120_000 < 300, `${full / 120_000} bytes a label set`);
  metric.remove();
  const left = pulse.stats().bytes - empty;
  assert.ok(left < full / 10, `${left} of ${full} bytes are left`);
  pulse.getMetric("m").runtime(1, { i: "user-5" });
  pulse.removeMetric("m");
  assert.ok(pulse.stats().bytes - empty < full / 10);
});

test("a label set that is used once is not remembered by the face, one that is used again is", () => {
  const pulse = new Pulsetree({ seriesLimit: 1_000_000, memoryLimit: 256 * MIB });
  const metric = pulse.getMetric("m", "counter");
  const bytesAfterARound = () => {
    for (let i = 0; i < 10_000; i += 1) metric.runtime(1, { i: `user-${i}` });
    return pulse.stats().bytes;
  };
  const [once, twice, often] = [bytesAfterARound(), bytesAfterARound(), bytesAfterARound()];
  assert.ok(twice - once > 10_000 * 50, `${once}, then ${twice} bytes`);
  assert.equal(often, twice);
  assert.equal(counted(metric)["i=user-9999"], 3);
});

test("churning label sets stay within the budget", () => {
  const pulse = new Pulsetree({ memoryLimit: 4 * MIB });
  const metric = pulse.getMetric("m", "counter");
  for (let i = 0; i < 300_000; i += 1) {
    metric.runtime(1, { i, kind: i % 3 });
    if (i % 2 === 0) metric.remove({ i, kind: i % 3 });
  }
  assert.ok(pulse.stats().bytes <= 4 * MIB, `${pulse.stats().bytes} bytes`);
});

test("many ways of writing the keys are as right as one", () => {
  const metric = new Pulsetree().getMetric("m", "counter");
  const keys = ["a", "b", "c", "d", "e"];
  for (let round = 0; round < 2; round += 1) {
    for (let mask = 1; mask < 32; mask += 1) {
      const chosen = keys.filter((_, bit) => mask & (1 << bit));
      metric.runtime(1, Object.fromEntries(chosen.map((key) => [key, mask])));
      metric.runtime(1, Object.fromEntries(chosen.reverse().map((key) => [key, mask])));
    }
  }
  const counts = Object.values(counted(metric));
  assert.deepEqual([counts.length, new Set(counts)], [31, new Set([4])]);
});

test("a label without a value is no label", () => {
  const pulse = new Pulsetree();
  const metric = pulse.getMetric("c", "int", undefined, { labels: { own: "" } });
  metric.runtime(5, { a: "" });
  metric.runtime(7);
  assert.deepEqual(metric.toJSON(), { _: 7 });
  const bound = metric.with({ a: "", b: undefined });
  bound.runtime(8);
  assert.deepEqual(metric.toJSON(), { _: 8 });
  assert.equal(pulse.sample(), 1);
  assert.equal(pulse.stats().points, 1);
  assert.equal(pulse.toPrometheus({ labels: { empty: "" } }), "# TYPE c gauge\nc 8\n");
  assert.equal(metric.remove({ a: "" }), true);
  assert.deepEqual(metric.toJSON(), { _: null });
  const told = [];
  const link = pulse.getMetric("l", "linkfail", undefined, { failuresToOffline: 1, onOffline: (address, labels) => told.push([address, labels]) });
  link.runtime(false, { address: "" });
  assert.deepEqual(told, [["", {}]]);
  assert.deepEqual(pulse.put({ metric: "m", timestamp: 1, value: 1, tags: { a: "" } }).failed, 1);
  pulse.series("s", { a: "", b: undefined }).append(1000, 1);
  pulse.series("s", { a: "", c: "d" }).append(1000, 2);
  assert.deepEqual(pulse.lookup({ metric: "s" }).results.map(({ tags }) => tags), [{ c: "d" }]);
  const [sum] = pulse.query({ start: 0, queries: [{ aggregator: "sum", metric: "s", tags: { a: "", c: "" } }] });
  assert.deepEqual([sum.tags, sum.dps], [{}, { 1: 3 }]);
  assert.equal(jsonToPrometheus({ m: [{ a: "", _: 1 }] }), "m 1\n");
});
