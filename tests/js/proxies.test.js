// What callers hold may be wrapped and frozen: proxies, reactive frameworks, Object.freeze.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { reactive, shallowReactive } from "@vue/reactivity";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_000_000;

/** A proxy of every object that is reached through it, as frameworks with deep observation make them. */
const deep = (target) =>
  new Proxy(target, {
    get(of, name) {
      const value = Reflect.get(of, name, of);
      return typeof value === "function" ? (...given) => wrapped(value.apply(of, given)) : wrapped(value);
    },
  });
const wrapped = (value) => (typeof value === "object" && value !== null && !(value instanceof Promise) && !Array.isArray(value) ? deep(value) : value);

const WRAPS = {
  "a proxy": (object) => new Proxy(object, {}),
  "a proxy of proxies": deep,
  "Vue's reactive": reactive,
  "Vue's reactive, nested": (object) => reactive({ object }).object,
  "Vue's shallowReactive": shallowReactive,
  frozen: Object.freeze,
  sealed: Object.seal,
};

/** Every method of every public object, through its wrapping. */
async function useAll(wrap) {
  const pulse = wrap(new Pulsetree({ clock: () => NOW, retention: 86_400_000 }));
  const made = (name, type, options) => wrap(pulse.getMetric(name, type, undefined, options));
  const counter = made("n.counter", "counter");
  counter.runtime();
  counter.runtime(2, { a: "x" });
  wrap(counter.with({ a: "x" })).runtime();
  const float = made("n.float", "float");
  float.runtime(1);
  float.add(2);
  float.measure(() => 1, { a: "m" });
  float.startTimer()({ a: "t" });
  const bound = wrap(float.with({ b: 1 }));
  bound.add(1);
  bound.measure(() => 1);
  bound.startTimer()();
  made("n.text", "string").runtime("x");
  wrap(made("n.cps", "cps").with({ a: 1 })).runtime();
  wrap(made("n.link", "linkfail").with({ address: "a" })).runtime(false);
  made("n.empty", "empty").runtime("x");
  counter.level = "debug";
  counter.debug(1);
  assert.deepEqual([counter.level, counter.effectiveLevel, counter.type, counter.name], ["debug", "debug", "counter", "n.counter"]);
  assert.deepEqual(counter.toJSON().sum, { _: 5 });
  assert.equal(pulse.find("n").type, "base");
  assert.match(pulse.toPrometheus(), /n_counter_total\{a="x"\} 3/);
  assert.ok(pulse.exposition().body.length > 0);

  const man = wrap(pulse.metricman("site"));
  const live = wrap(man.pipeline({ data: "aggregate" }));
  const stream = man.stream();
  man.hit("Home");
  man.hit("Home", { caller: "Blog", layer: "web" });
  assert.equal((await live.next()).value.id, "Home");
  await live.return();
  await stream.cancel();
  assert.equal(man.aggregate().message.length, 2);
  assert.equal(man.timeSeries().message.id, "site");
  assert.equal(man.graph().edges.length, 1);

  const writer = wrap(pulse.series("w", { a: "x" }));
  writer.append(NOW, 1);
  writer.appendMany(Float64Array.of(NOW - 1), Float64Array.of(2));
  pulse.put({ metric: "p", timestamp: NOW, value: 1 });
  pulse.putLines(`put p ${NOW - 1} 2`);
  assert.ok(pulse.sample(NOW) > 0);
  assert.equal(pulse.sampleIfDue(1e9), 0);
  pulse.sampleEvery(1e6).stop();
  const query = { start: NOW - 10, queries: [{ aggregator: "sum", metric: "w" }] };
  assert.deepEqual(Object.keys(pulse.query({ ...query, msResolution: true })[0].dps), [String(NOW - 1), String(NOW)]);
  assert.equal(pulse.queryColumns(query).length, 1);
  assert.ok(pulse.suggest({ type: "metrics" }).includes("w"));
  assert.equal((await pulse.fetch(new Request("http://x/metrics"))).status, 200);
  const sent = [];
  const socket = pulse.socket({ send: (frame) => sent.push(frame), close() {} });
  socket.message('{"operation":"version"}');
  assert.equal(sent.length, 1);

  // What went while it was held is found anew.
  const other = wrap(counter.with({ gone: 1 }));
  counter.remove({ gone: 1 });
  other.runtime(4);
  other.runtime(4);
  counter.remove();
  counter.runtime(2);
  assert.deepEqual(counter.toJSON(), { _: 2 });
  assert.ok(pulse.stats().points > 0);
  assert.equal(pulse.removeMetric("n"), true);
  assert.throws(() => counter.runtime(1), { code: "no_such_metric" });
  pulse.dispose();
  for (const use of [() => pulse.stats(), () => man.hit("x"), () => writer.append(1, 1)]) assert.throws(use, { code: "disposed" });
}

for (const [what, wrap] of Object.entries(WRAPS)) test(`every method works through ${what}`, () => useAll(wrap));

test("a frozen container that is given a type goes on as what it was, and another stands for the metric", () => {
  const pulse = new Pulsetree();
  const container = Object.freeze(pulse.getMetric("a"));
  const counter = pulse.getMetric("a", "counter");
  counter.runtime(3);
  assert.equal(pulse.getMetric("a"), counter);
  assert.deepEqual([container.type, container.toJSON()], ["counter", counter.toJSON()]);
  assert.throws(() => container.runtime(1), { code: "invalid_argument" });
});

test("a series that retention emptied comes back through a frozen writer", () => {
  let now = NOW;
  const pulse = new Pulsetree({ clock: () => now, retention: 1000 });
  const writer = Object.freeze(pulse.series("m"));
  writer.append(now, 1);
  now += 100_000;
  pulse.put({ metric: "other", timestamp: now, value: 1 });
  for (let i = 0; i < 3; i += 1) writer.append(now + i, i);
  assert.equal(Object.keys(pulse.query({ start: now, end: now + 10, msResolution: true, queries: [{ aggregator: "sum", metric: "m" }] })[0].dps).length, 3);
});

test("nothing of the inside is printed or enumerated", () => {
  const pulse = new Pulsetree();
  assert.deepEqual(Object.keys(pulse), ["fetch"]);
  assert.ok(inspect(pulse).length < 200, inspect(pulse));
});
