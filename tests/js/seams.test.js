// What JavaScript hands in and JSON does not know, at every place that takes plain data, labels, tags or options.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotateEveryLeafNodeWithLabels as annotate, jsonToPrometheus, Pulsetree, PulsetreeError, update } from "../../pkg/inline.js";
import { worked } from "./processor.js";

const B = 1_356_998_400_000;

/** A world with one of each. */
function world() {
  const pulse = new Pulsetree();
  pulse.put({ metric: "load", timestamp: B, value: 1, tags: { host: "a" } });
  return { pulse, counter: pulse.getMetric("requests", "counter"), gauge: pulse.getMetric("level", "float") };
}

const range = { start: B, end: B + 1000 };
const ask = (sub) => ({ ...range, queries: [{ aggregator: "sum", metric: "load", ...sub }] });

/** Calls that take plain data, where the bad value goes in somewhere, and how the refusal names that place. */
const DATA = {
  "a query": [(bad) => world().pulse.query(bad), "request"],
  "a query's columns": [(bad) => world().pulse.queryColumns(bad), "request"],
  "a query's field": [(bad) => world().pulse.queryJson({ ...ask({}), msResolution: bad }), "request.msResolution"],
  "a sub-query": [(bad) => world().pulse.query({ ...range, queries: [bad] }), "request.queries[0]"],
  "a sub-query's field": [(bad) => world().pulse.query(ask({ downsample: bad })), "request.queries[0].downsample"],
  "a query's tags": [(bad) => world().pulse.query(ask({ tags: bad })), "request.queries[0].tags"],
  "a query's tag": [(bad) => world().pulse.query(ask({ tags: { host: bad } })), "request.queries[0].tags.host"],
  "a suggestion": [(bad) => world().pulse.suggest(bad), "request"],
  "a suggestion's field": [(bad) => world().pulse.suggest({ type: "metrics", q: bad }), "request.q"],
  "an option of a metric": [(bad) => world().pulse.getMetric("m", "histogram", "runtime", { help: bad }), "options.help"],
  "a tree": [(bad) => annotate(bad, {}), "tree"],
  "a value of a tree": [(bad) => update({ a: { _: bad } }, {}), "first.a._"],
  "a tree to be merged": [(bad) => update({}, { a: [{ _: 1 }, { k: bad }] }), "second.a[1].k"],
  "a tree to be printed": [(bad) => jsonToPrometheus({ a: { _: bad } }), "tree.a._"],
};
const LABELS = {
  "labels of a recording": [(bad) => world().counter.runtime(1, bad), "labels"],
  "a label of a recording": [(bad) => world().counter.runtime(1, { path: bad }), "labels.path"],
  "labels of a gauge": [(bad) => world().gauge.add(1, bad), "labels"],
  "labels bound": [(bad) => world().counter.with(bad), "labels"],
  "a label bound": [(bad) => world().counter.with({ path: bad }), "labels.path"],
  "labels removed": [(bad) => world().counter.remove(bad), "labels"],
  "labels of an exposition": [(bad) => world().pulse.toPrometheus({ labels: bad }), "options.labels"],
  "a label of an exposition": [(bad) => world().pulse.toPrometheus({ labels: { instance: bad } }), "options.labels.instance"],
  "labels to negotiate": [(bad) => world().pulse.exposition("", bad), "labels"],
  "labels of a metric": [(bad) => world().pulse.getMetric("m", "counter", "runtime", { labels: bad }), "options.labels"],
  "a label of a metric": [(bad) => world().pulse.getMetric("m", "counter", "runtime", { labels: { a: bad } }), "options.labels.a"],
  "labels of a tree": [(bad) => annotate({ _: 1 }, bad), "labels"],
  "tags of a series": [(bad) => world().pulse.series("load", bad), "tags"],
  "a tag of a series": [(bad) => world().pulse.series("load", { host: bad }), "tags.host"],
};
const OPTIONS = {
  "a world's": [(bad) => new Pulsetree(bad), "options"],
  "a metric's": [(bad) => world().pulse.getMetric("m", "counter", "runtime", bad), "options"],
  "a recorder's": [(bad) => world().pulse.metricman("site", bad), "options"],
  "a hit's": [(bad) => world().pulse.metricman("site").hit("page", bad), "options"],
  "an exposition's": [(bad) => world().pulse.toPrometheus(bad), "options"],
  "a pipeline's": [(bad) => world().pulse.metricman("site").pipeline(bad), "options"],
};
/** What is no plain data, and how a message shows it. */
const STRANGE = [
  [new Map([["host", "a"]]), "a Map"],
  [new Set(["a"]), "a Set"],
  [new Float64Array(2), "a Float64Array"],
  [new Uint8Array(2), "a Uint8Array"],
  [new ArrayBuffer(2), "an ArrayBuffer"],
  [new Date(B), "a Date"],
  [/a/, "a RegExp"],
  [new Error("e"), "an Error"],
  [Promise.resolve(), "a Promise"],
  [() => 1, "a function"],
  [class {}, "a function"],
  [Symbol("s"), "Symbol(s)"],
  [5n, "5n"],
];

/** Whether a call refuses by name. */
function refuses(call, bad, place, shown) {
  assert.throws(() => call(bad), (error) => {
    assert.ok(error instanceof PulsetreeError, `${error}`);
    assert.equal(error.code, "invalid_argument");
    assert.ok(error.message.startsWith(`${place} is ${shown}; expected `), `${error.message}\nshould begin ${place} is ${shown}`);
    return true;
  });
}

for (const [kind, calls] of Object.entries({ "plain data": DATA, labels: LABELS, options: OPTIONS })) {
  describe(`what is no ${kind} is refused by name`, () => {
    for (const [name, [call, place]] of Object.entries(calls)) {
      test(name, () => {
        for (const [bad, shown] of STRANGE) refuses(call, bad, place, shown);
      });
    }
  });
}

describe("a point", () => {
  const outcome = (point) => {
    const { success, errors } = new Pulsetree().put([{ metric: "m", timestamp: B, value: 1 }, point]);
    assert.equal(success, 2 - errors.length, "the other point is stored");
    return errors[0]?.message;
  };
  const point = { metric: "m", timestamp: B, value: 2 };
  test("that is none fails alone", () => {
    for (const [bad, shown] of STRANGE) assert.match(outcome(bad), new RegExp(`^point is ${RegExp.escape?.(shown) ?? shown.replace(/[()]/g, "\\$&")}; expected `));
  });
  test("with tags or a tag that is none fails alone", () => {
    for (const [bad] of STRANGE) {
      assert.match(outcome({ ...point, tags: bad }), /^tags is /);
      assert.match(outcome({ ...point, tags: { host: bad } }), /^tags\.host is /);
      assert.match(outcome({ ...point, tags: [bad] }), /^tags\[0\] is /);
    }
  });
  test("may have its tags as null, but no null tag", () => {
    assert.equal(outcome({ ...point, tags: null }), undefined);
    assert.equal(outcome({ ...point, tags: undefined }), undefined);
    assert.match(outcome({ ...point, tags: { host: null } }), /^tags\.host is null; expected /);
  });
  test("inherits nothing", () => {
    class Inherits {
      get metric() {
        assert.fail("a getter of the prototype was read");
      }
    }
    assert.match(outcome(Object.assign(new Inherits(), { timestamp: B, value: 1 })), /^metric is undefined/);
    assert.match(outcome(Object.create(point)), /^metric is undefined/);
  });
});

describe("absent", () => {
  test("is what is undefined or null in a request", () => {
    for (const absent of [undefined, null]) {
      const { pulse } = world();
      const sub = { rate: absent, rateOptions: absent, downsample: absent, tags: absent, filters: absent, tsuids: absent, explicitTags: absent, interpolate: absent };
      const request = { ...ask(sub), end: absent, msResolution: absent, timezone: absent, showTSUIDs: absent };
      assert.deepEqual(pulse.query(request), pulse.query(ask({})));
      assert.deepEqual(pulse.suggest({ type: "metrics", q: absent, max: absent, metric: absent, tag: absent }), ["load"]);
      assert.throws(() => pulse.query({ ...ask({}), start: absent }), { message: /^start is missing; expected a time/ });
      assert.throws(() => pulse.query({ ...range, queries: absent }), { message: "queries is missing; expected an array" });
      assert.throws(() => pulse.suggest({ type: absent }), { message: "type is missing; expected one of metrics, tagk, tagv" });
    }
  });
  test("is what is undefined or null in options", () => {
    for (const absent of [undefined, null]) {
      const names = ["clock", "monotonic", "memoryLimit", "retention", "seriesLimit", "storeSeriesLimit", "authenticate", "cors", "basePath", "bodyLimit", "queryLimit"];
      const pulse = new Pulsetree(Object.fromEntries(names.map((name) => [name, absent])));
      pulse.getMetric("m", "summary", "runtime", { labels: absent, help: absent, unit: absent, internal: absent, quantiles: absent, lastCalls: absent });
      assert.equal(pulse.getMetric("n", "counter", "runtime", absent).type, "counter");
      pulse.metricman("site", { historyLimit: absent, record: absent, prometheus: absent }).hit("page", { caller: absent, time: absent, layer: absent });
      assert.match(pulse.toPrometheus({ format: absent, labels: absent }), /site_hits_total/);
      new Pulsetree(absent).dispose();
    }
  });
  test("is a label that is undefined; null is refused by name", () => {
    const { pulse, counter } = world();
    counter.runtime(1, { path: undefined });
    assert.match(pulse.toPrometheus(), /^requests_total 1$/m);
    for (const [call, place] of [LABELS["a label of a recording"], LABELS["a label bound"], LABELS["a label of an exposition"], LABELS["a label of a metric"], LABELS["a tag of a series"]]) {
      refuses(call, null, place, "null");
    }
    assert.throws(() => pulse.query(ask({ tags: { host: null } })), { message: /^queries\[0\]\.tags\.host is null; expected / });
  });
});

describe("what is inherited is not read", () => {
  class Options {
    get help() {
      assert.fail("a getter of the prototype was read");
    }
    get labels() {
      assert.fail("a getter of the prototype was read");
    }
    get tags() {
      assert.fail("a getter of the prototype was read");
    }
  }
  test("in options", () => {
    const pulse = new Pulsetree(Object.create({ seriesLimit: -1 }));
    pulse.getMetric("m", "counter", "runtime", Object.assign(new Options(), { unit: "bytes" }));
    assert.equal(typeof pulse.toPrometheus(Object.assign(new Options(), { format: "openmetrics" })), "string");
  });
  test("in requests and trees", () => {
    const { pulse } = world();
    const query = Object.assign(Object.create({ end: "never" }), range, { queries: [Object.assign(new Options(), { aggregator: "sum", metric: "load" })] });
    assert.deepEqual(pulse.query(query), pulse.query(ask({})));
    assert.deepEqual(annotate(Object.assign(Object.create({ b: 1 }), { a: { _: 1 } }), {}), { a: { _: 1 } });
  });
  test("in labels and tags", () => {
    const { pulse, counter } = world();
    counter.runtime(1, Object.assign(Object.create({ no: "no" }), { yes: "yes" }));
    assert.match(pulse.toPrometheus(), /^requests_total\{yes="yes"\} 1$/m);
    pulse.series("inherits", Object.assign(Object.create({ no: "no" }), { yes: "yes" })).append(B, 1);
    assert.deepEqual(pulse.suggest({ type: "tagk", metric: "inherits" }), ["yes"]);
  });
});

describe("structure", () => {
  test("a cycle ends in an error", () => {
    const tree = { _: 1 };
    tree.self = tree;
    const list = [];
    list.push(list);
    for (const cycle of [tree, list, { a: tree }]) {
      for (const call of [() => annotate(cycle, {}), () => update({}, cycle), () => jsonToPrometheus(cycle), () => world().pulse.query({ ...range, queries: [cycle] })]) {
        assert.throws(call, (error) => error instanceof PulsetreeError && /deeper than 128 levels/.test(error.message));
      }
    }
  });
  test("128 levels are read, 129 are not", () => {
    const nested = (levels) => Array.from({ length: levels }).reduce((inner) => [inner], 1);
    assert.throws(() => update(nested(128), {}), (error) => !/deeper/.test(error.message));
    assert.throws(() => update(nested(129), {}), { code: "invalid_argument", message: /nests deeper than 128 levels/ });
  });
  test("of 512 MiB nothing more is read", () => {
    const long = "x".repeat(2 ** 27);
    assert.throws(() => update({ a: [long, long, long, long] }, {}), { code: "invalid_argument", message: /takes more than 512 MiB/ });
    assert.deepEqual(update({ a: "x" }, {}), { a: "x" }, "the next is read");
  });
  test("keys of the caller's own are keys, whatever they are called", () => {
    const tree = JSON.parse('{"__proto__": {"_": 1}, "constructor": {"_": 2}, "toString": {"_": 3}}');
    const made = annotate(tree, { k: "v" });
    assert.deepEqual(Object.keys(made), ["__proto__", "constructor", "toString"]);
    assert.equal(Object.getPrototypeOf(made), Object.prototype);
    const { pulse } = world();
    pulse.put({ metric: "own", timestamp: B, value: 1, tags: JSON.parse('{"__proto__": "p", "constructor": "c"}') });
    const [column] = pulse.queryColumns({ ...range, queries: [{ aggregator: "sum", metric: "own" }] });
    assert.deepEqual(Object.entries(column.tags), [["__proto__", "p"], ["constructor", "c"]]);
    const [{ tags }] = pulse.query({ ...range, queries: [{ aggregator: "sum", metric: "own" }] });
    assert.deepEqual(Object.entries(tags), [["__proto__", "p"], ["constructor", "c"]]);
  });
  test("a getter that throws is told by its name, and breaks nothing", () => {
    const { pulse } = world();
    const own = new Error("mine");
    const query = Object.defineProperty(ask({}), "end", { enumerable: true, get: () => { throw own; } });
    for (let i = 0; i < 1000; i += 1) {
      assert.throws(() => pulse.query(query), { name: "PulsetreeError", code: "invalid_argument", message: "request.end could not be read (mine); expected what can be", cause: own });
    }
    assert.equal(pulse.query(ask({})).length, 1);
  });
});

describe("numbers", () => {
  test("−0, NaN and the infinities stay what they are in trees", () => {
    for (const number of [-0, NaN, Infinity, -Infinity, 0, 5e-324, 2 ** 53, 1e21]) {
      assert.ok(Object.is(annotate({ a: { _: number } }, { k: "v" }).a._, number), `${number}`);
      assert.ok(Object.is(update({ a: [{ _: number }] }, {}).a[0]._, number), `${number}`);
    }
  });
  test("and in points", () => {
    const { pulse } = world();
    const values = [-0, NaN, Infinity, -Infinity];
    pulse.put(values.map((value, i) => ({ metric: "odd", timestamp: B + i * 1000, value })));
    const [column] = pulse.queryColumns({ start: B, end: B + 9000, queries: [{ aggregator: "none", metric: "odd" }] });
    assert.ok(values.every((value, i) => Object.is(column.values[i], value)), String(column.values));
  });
});

describe("a body of points", () => {
  const post = async (pulse, body) => {
    const response = await pulse.fetch(new Request("http://localhost/api/put", { method: "POST", body }));
    const text = await response.text();
    return { status: response.status, answer: text === "" ? undefined : JSON.parse(text) };
  };
  const one = (value, time = B) => `{"metric":"m","timestamp":${time},"value":${value}}`;
  const values = (pulse) => {
    const [column] = pulse.queryColumns({ start: B, end: B + 9000, queries: [{ aggregator: "none", metric: "m" }] });
    return [...column.values];
  };

  test("has NaN and the infinities as what they say, and −0", async () => {
    const pulse = new Pulsetree();
    const literals = ["NaN", "Infinity", "-Infinity", "-0", "1.5"];
    const { status } = await post(pulse, `[${literals.map((literal, i) => one(literal, B + i * 1000))}]`);
    assert.ok(status < 300);
    assert.ok(values(pulse).every((value, i) => Object.is(value, Number(literals[i]))));
  });
  test("loses one point to a number out of range", async () => {
    const pulse = new Pulsetree();
    const { status, answer } = await post(pulse, `[${one(1)},${one("1e400")},${one("-1e400")},${one(2, B + 1000)}]`);
    assert.equal(status, 400);
    assert.deepEqual([answer.success, answer.failed, answer.errors.map(({ index }) => index)], [2, 2, [1, 2]]);
    assert.match(answer.errors[0].message, /^value is "1e400"; expected a number/);
    assert.deepEqual(values(pulse), [1, 2]);
  });
  test("that is no JSON says where, in UTF-16 units, whatever literals stand before", async () => {
    for (const [body, position] of [[`[${one("NaN")},é]`, one("NaN").length + 2], ['["🦀",', 6], ["", 0], ["[1e400,", 7]]) {
      const { status, answer } = await post(new Pulsetree(), body);
      assert.deepEqual([status, answer.error.details, answer.error.position], [400, "parse_error", position], body);
    }
  });
  test("takes the last of keys given twice, and U+FFFD for half a character", async () => {
    const pulse = new Pulsetree();
    await post(pulse, `{"metric":"x","metric":"m","timestamp":${B},"value":1,"value":7,"tags":{"a":"\\ud83e","a":"\\ud83ez"}}`);
    const [column] = pulse.queryColumns({ ...range, queries: [{ aggregator: "none", metric: "m" }] });
    assert.deepEqual([column.values[0], column.tags], [7, { a: "\ufffdz" }]);
  });
  test("of another kind has no numbers out of range", async () => {
    const body = `{"start":1e400,"queries":[]}`;
    const response = await new Pulsetree().fetch(new Request("http://localhost/api/query", { method: "POST", body }));
    const { error } = await response.json();
    assert.deepEqual([response.status, error.details, error.position], [400, "parse_error", 9]);
  });
  test("of fourteen million zeros is refused in time", { timeout: 30_000 }, async () => {
    const spent = worked();
    const { answer } = await post(new Pulsetree(), `[${"0,".repeat(7_000_000)}0]`);
    assert.deepEqual([answer.success, answer.failed, answer.errors.length], [0, 7_000_001, 1000]);
    assert.ok(spent() < 10_000, `took ${spent()} ms`);
  });
});
