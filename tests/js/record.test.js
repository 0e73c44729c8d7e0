// pulsetree/record: what records is the whole's, and what asks is not there.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as whole from "../../pkg/inline.js";
import * as record from "../../pkg/record/inline.js";

const METHODS = [
  ...["acknowledge", "constructor", "dispose", "exposition", "find", "getMetric", "metricman", "pushEvery", "put", "putLines", "removeMetric"],
  ...["sample", "sampleEvery", "sampleIfDue", "series", "stats", "takeDelta", "toJSON", "toPrometheus"],
];

/** The names that an object answers to, its own and its classes'. */
function namesOf(object) {
  const names = new Set();
  for (let at = object; at !== Object.prototype; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  names.delete("world");
  return [...names].sort();
}

test("it has what records, and nothing that asks or serves", () => {
  assert.deepEqual(namesOf(new record.Pulsetree()), METHODS);
  assert.deepEqual(Object.keys(record).sort(), Object.keys(whole).sort());
  for (const name of METHODS) assert.equal(name in new whole.Pulsetree(), true, name);
});

test("an error and the functions over trees are those of the whole", () => {
  assert.equal(record.PulsetreeError, whole.PulsetreeError);
  const tree = { a: { _: 1 } };
  assert.deepEqual(record.annotateEveryLeafNodeWithLabels(tree, { host: "x" }), whole.annotateEveryLeafNodeWithLabels(tree, { host: "x" }));
  assert.deepEqual(record.update(tree, { b: { _: 2 } }), whole.update(tree, { b: { _: 2 } }));
  assert.equal(record.jsonToPrometheus(tree), whole.jsonToPrometheus(tree));
});

test("both answer the same, call by call", () => {
  const clock = () => 1600000020000;
  const told = [record, whole].map(({ Pulsetree, DEBUG }) => {
    const pulse = new Pulsetree({ clock, monotonic: () => 0 });
    pulse.getMetric("app", "base", DEBUG);
    const kinds = { string: "x", int: 3.9, float: 0.5, counter: 2, percentile: 1, summary: 2, histogram: 0.3, empty: 1, linkfail: false };
    for (const [kind, value] of Object.entries(kinds)) pulse.getMetric(`app.${kind}`, kind).debug(value, { address: "a" });
    pulse.getMetric("app.cps", "cps").runtime();
    pulse.getMetric("app.callable", "callable", undefined, { value: () => 7 });
    const site = pulse.metricman("site");
    site.hit("Home", { caller: "Blog", time: 1 });
    const put = [pulse.put([{ metric: "m", timestamp: 1600000020, value: 1 }, { metric: "", timestamp: 1, value: 1 }]), pulse.putLines("put m 1600000021 2 a=b\nput")];
    pulse.series("m", { a: "b" }).append(clock(), 3);
    const sampled = pulse.sample();
    const exposition = pulse.exposition("application/openmetrics-text", { host: "h" });
    const { bytes, ...stats } = pulse.stats();
    const hits = [site.timeSeries(), site.aggregate(), site.graph()];
    return { tree: pulse.toJSON(), text: pulse.toPrometheus(), exposition, put, sampled, stats, hits, found: pulse.find("app.int").name, removed: pulse.removeMetric("app.int") };
  });
  assert.deepEqual(told[0], told[1]);
});

test("live readers are there, and end with it", async () => {
  const pulse = new record.Pulsetree();
  const site = pulse.metricman("site");
  const reader = site.pipeline();
  const stream = site.stream({ data: "aggregate" }).getReader();
  site.hit("Home");
  assert.equal((await reader.next()).value.id, "Home");
  assert.deepEqual((await stream.read()).value, { id: "Home", hits: 1 });
  const waiting = reader.next();
  pulse.dispose();
  await assert.rejects(waiting, { code: "disposed" });
});

for (const name of ["authenticate", "cors", "basePath", "bodyLimit", "queryLimit"]) {
  test(`the option ${name} is refused: there is nothing for it to do`, () => {
    assert.throws(() => new record.Pulsetree({ [name]: undefined }), { code: "invalid_argument", message: new RegExp(name) });
  });
}

test("its wasm is its own: worlds of both live side by side", () => {
  const [a, b] = [new record.Pulsetree(), new whole.Pulsetree()];
  a.getMetric("x", "counter").runtime();
  assert.equal(b.find("x"), undefined);
  a.dispose();
  b.getMetric("x", "counter").runtime();
  assert.match(b.toPrometheus(), /^x_total 1$/m);
  assert.throws(() => a.stats(), { code: "disposed" });
});
