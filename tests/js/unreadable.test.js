// Arguments that throw while they are read: getters, proxies with traps, proxies that were revoked.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotateEveryLeafNodeWithLabels, jsonToPrometheus, Pulsetree, PulsetreeError, update } from "../../pkg/inline.js";
import { pageMetrics, processMetrics } from "../../pkg/js/defaults/index.js";
import { handler, middleware } from "../../pkg/js/node/index.js";
import { toUPlot } from "../../pkg/js/uplot/index.js";
import { open } from "../../pkg/keep/index.js";

const B = 1_356_998_400_000;
const mine = new Error("mine");
const fail = () => {
  throw mine;
};

/** A world with one of everything. */
function world() {
  const pulse = new Pulsetree({ clock: () => B, queryLimit: { work: 1e6 } });
  const metrics = Object.fromEntries(["string", "int", "float", "counter", "cps", "summary", "histogram", "linkfail", "empty"].map((type) => [type, pulse.getMetric(`all.${type}`, type)]));
  metrics.counter.runtime(1, { a: "x" });
  metrics.counter.runtime(1, { a: "x" });
  const man = pulse.metricman("site");
  man.hit("Home");
  const writer = pulse.series("load", { host: "a" });
  writer.append(B, 1);
  return { pulse, ...metrics, man, writer };
}

const query = { start: B, end: B + 1000, queries: [{ aggregator: "sum", metric: "load", tags: { host: "a" }, filters: [{ type: "wildcard", tagk: "host", filter: "*" }], rate: true, rateOptions: { counter: true } }] };
const heroic = { range: { type: "absolute", start: B, end: B + 1000 }, filter: ["key", "load"], aggregators: [{ type: "sum", sampling: { value: 1, unit: "minutes" } }] };
const columns = [{ metric: "m", tags: { a: "x" }, aggregatedTags: [], timestamps: Float64Array.of(1), values: Float64Array.of(1) }];
const push = { url: "http://localhost:1/", headers: { a: "b" }, labels: { page: "x" }, signal: new AbortController().signal };
const storage = { readAll: async () => [], append: async () => {}, replace: async () => {} };
/** A response of node:http that says nothing. */
const tree = { a: { b: [{ _: 1, host: "x" }] } };

/** Every method that is handed an object, and that object: what is in it is made to throw. @type {Record<string, [(world: any, given: any) => unknown, object]>} */
const CALLS = {
  "new Pulsetree": [(_, given) => new Pulsetree(given), { clock: Date.now, cors: ["https://a.example"], queryLimit: { work: 5 }, basePath: "/a" }],
  getMetric: [({ pulse }, given) => pulse.getMetric("new", "linkfail", given), { level: "runtime", labels: { address: "x" }, help: "x", onOffline: () => {} }],
  "getMetric, the options last": [({ pulse }, given) => pulse.getMetric("new", "summary", "runtime", given), { labels: { a: "x" }, quantiles: [0.5], help: "x" }],
  toPrometheus: [({ pulse }, given) => pulse.toPrometheus(given), { format: "openmetrics", labels: { a: "x" } }],
  exposition: [({ pulse }, given) => pulse.exposition("*/*", given), { a: "x" }],
  metricman: [({ pulse }, given) => pulse.metricman("new", given), { historyLimit: 5, record: true }],
  series: [({ pulse }, given) => pulse.series("new", given), { host: "x" }],
  "series, its tags as pairs": [({ pulse }, given) => pulse.series("new", given), [{ key: "host", value: "x" }]],
  suggest: [({ pulse }, given) => pulse.suggest(given), { type: "metrics", q: "l" }],
  lookup: [({ pulse }, given) => pulse.lookup(given), { metric: "load", tags: { host: "*" } }],
  query: [({ pulse }, given) => pulse.query(given), query],
  queryJson: [({ pulse }, given) => pulse.queryJson(given), query],
  queryColumns: [({ pulse }, given) => pulse.queryColumns(given), query],
  queryMetrics: [({ pulse }, given) => pulse.queryMetrics(given), heroic],
  heroicMetadata: [({ pulse }, given) => pulse.heroicMetadata("tags", given), { filter: ["key", "load"] }],
  socket: [({ pulse }, given) => pulse.socket(given).close(), { send: () => {}, close: () => {}, sessionId: "x", bufferedAmount: 0 }],
  takeDelta: [({ pulse }, given) => pulse.takeDelta(given), { maxBytes: 5000, labels: { a: "x" } }],
  merge: [({ pulse }, given) => pulse.merge(new Pulsetree().takeDelta()?.bytes ?? delta(), given), { labels: { a: "x" } }],
  pushEvery: [({ pulse }, given) => pulse.pushEvery(1e6, given).stop(), push],
  remoteWrite: [({ pulse }, given) => pulse.remoteWrite(given).stop(), push],
  otlp: [({ pulse }, given) => pulse.otlp(given).stop(), push],
  hit: [({ man }, given) => man.hit("New", given), { caller: "x", time: B, layer: "web" }],
  pipeline: [({ man }, given) => man.pipeline(given).return(), { data: "aggregate", mode: "live", buffer: 5 }],
  "pipeline, its signal": [({ man }, signal) => man.pipeline({ signal }).return(), { aborted: false, addEventListener() {}, removeEventListener() {} }],
  stream: [({ man }, given) => man.stream(given).cancel(), { data: "aggregate", buffer: 5 }],
  remove: [({ counter }, given) => counter.remove(given), { a: "x" }],
  "with": [({ counter }, given) => counter.with(given), { a: "x" }],
  "counter.runtime": [({ counter }, given) => counter.runtime(1, given), { a: "x" }],
  "counter.runtime, the labels first": [({ counter }, given) => counter.runtime(given), { a: "x" }],
  "counter.handle": [({ counter }, given) => counter.handle("runtime", 1, given), { a: "x" }],
  "cps.runtime": [({ cps }, given) => cps.runtime(given), { a: "x" }],
  "string.runtime": [({ string }, given) => string.runtime("x", given), { a: "x" }],
  "linkfail.runtime": [({ linkfail }, given) => linkfail.runtime(true, given), { address: "x" }],
  "empty.runtime": [({ empty }, given) => empty.runtime(1, given), { a: "x" }],
  "int.add": [({ int }, given) => int.add(1, given), { a: "x" }],
  "float.measure": [({ float }, given) => float.measure(() => {}, given), { a: "x" }],
  "histogram.startTimer": [({ histogram }, given) => histogram.startTimer(given), { a: "x" }],
  "a timer's late labels": [({ histogram }, given) => histogram.startTimer({ b: "y" })(given), { a: "x" }],
  annotateEveryLeafNodeWithLabels: [(_, given) => annotateEveryLeafNodeWithLabels(given, {}), tree],
  "annotateEveryLeafNodeWithLabels, its labels": [(_, given) => annotateEveryLeafNodeWithLabels(tree, given), { a: "x" }],
  update: [(_, given) => update({}, given), tree],
  jsonToPrometheus: [(_, given) => jsonToPrometheus(given), tree],
  "jsonToPrometheus, its options": [(_, given) => jsonToPrometheus(tree, given), { format: "openmetrics", labels: { a: "x" } }],
  middleware: [({ pulse }, given) => middleware(pulse, given), { route: () => "x" }],
  handler: [(_, given) => handler(given), { fetch: () => {} }],
  processMetrics: [({ pulse }, given) => processMetrics(pulse, given).stop(), { prefix: "x" }],
  pageMetrics: [({ pulse }, given) => pageMetrics(pulse, given).stop(), { prefix: "x" }],
  toUPlot: [(_, given) => toUPlot(given), columns],
  "toUPlot, its options": [(_, given) => toUPlot(columns, given), { label: () => "x", gap: 5 }],
  "open, its options": [(_, given) => open(storage, given).then(({ stop }) => stop()), { every: 1000, durable: false, cors: ["https://a.example"] }],
  "open, its storage": [(_, given) => open(given).then(({ stop }) => stop()), storage],
  fetch: [({ pulse }, given) => pulse.fetch(given), { method: "GET", url: "http://localhost/version", headers: new Headers(), body: null }],
};

/** A delta of some world, with something in it. */
function delta() {
  const sender = new Pulsetree();
  sender.getMetric("sent", "counter").runtime(1);
  return sender.takeDelta().bytes;
}

const isBranch = (/** @type {unknown} */ value) => typeof value === "object" && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** The same with one branch of it in place of another. @param {any} source @param {string[]} path @param {(branch: any) => any} change @returns {any} */
function changed(source, path, change) {
  if (path.length === 0) return change(source);
  const [name = "", ...rest] = path;
  const copy = Array.isArray(source) ? [...source] : { ...source };
  copy[name] = changed(source[name], rest, change);
  return copy;
}

/** Paths to all that is in an object, and itself. @param {any} source @returns {string[][]} */
function branches(source) {
  const inner = Object.keys(source).filter((name) => isBranch(source[name]));
  return [[], ...inner.flatMap((name) => branches(source[name]).map((path) => [name, ...path]))];
}

const copyOf = (/** @type {any} */ branch) => (Array.isArray(branch) ? [...branch] : { ...branch });
const TRAPS = /** @type {const} */ (["get", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "has"]);
/** Ways for a branch to throw. @type {Record<string, (branch: any) => any>} */
const WAYS = {
  "that was revoked": (branch) => {
    const { proxy, revoke } = Proxy.revocable(branch, {});
    revoke();
    return proxy;
  },
  ...Object.fromEntries(TRAPS.map((trap) => [`with a trap ${trap}`, (/** @type {any} */ branch) => new Proxy(branch, { [trap]: fail })])),
  "with getters": (branch) => {
    const copy = copyOf(branch);
    for (const name of Object.keys(copy)) Object.defineProperty(copy, name, { get: fail, enumerable: true });
    return copy;
  },
  "whose second reading throws": (branch) => {
    const copy = copyOf(branch);
    for (const name of Object.keys(copy)) {
      let read = 0;
      Object.defineProperty(copy, name, { get: () => ((read += 1) > 1 ? fail() : branch[name]), enumerable: true });
    }
    return copy;
  },
  "that calls itself so": (branch) => Object.defineProperty(copyOf(branch), Symbol.toStringTag, { get: fail }),
  "of a class, with getters": (branch) => Object.assign(Object.create({ get [Symbol.toStringTag]() { return fail(); } }), branch),
};

/** What a call comes to: it may do without what throws, but throws nothing else than a PulsetreeError. @param {() => unknown} call */
async function outcome(call) {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}

for (const [name, [call, given]] of Object.entries(CALLS)) {
  describe(name, () => {
    test("works with what can be read", async () => assert.equal(await outcome(() => call(world(), given)), undefined));

    for (const [way, change] of Object.entries(WAYS)) {
      test(`refuses what is ${way}, and goes on`, async () => {
        for (const path of branches(given)) {
          const one = world();
          const before = { ...one.pulse.stats(), bytes: 0 };
          const error = await outcome(() => call(one, changed(given, path, change)));
          if (error !== undefined) {
            // What a storage throws once it is at work is its own.
            assert.ok(error instanceof PulsetreeError && (error.code === "invalid_argument" || (name === "open, its storage" && error.code === "unavailable")), `${path}: ${error}`);
            assert.match(error.message, /^[a-zA-Z]/);
            if (error.message.includes("could not be read (mine)")) assert.equal(error.cause, mine);
            assert.deepEqual({ ...one.pulse.stats(), bytes: 0 }, before, `${path}: nothing is half done`);
          }
          assert.equal(await outcome(() => call(one, given)), undefined, `${path}: and it works`);
        }
      });
    }
  });
}

describe("what is thrown", () => {
  const labels = (/** @type {() => unknown} */ get) => Object.defineProperty({}, "a", { get, enumerable: true });
  const refused = (/** @type {object} */ given) => {
    const error = /** @type {any} */ ((() => {
      try {
        world().counter.runtime(1, given);
      } catch (thrown) {
        return thrown;
      }
    })());
    assert.ok(error instanceof PulsetreeError, String(error));
    return error;
  };
  test("is the cause, and told", () => {
    const { code, message, cause } = refused(labels(fail));
    assert.deepEqual([code, message, cause], ["invalid_argument", "labels could not be read (mine); expected what can be", mine]);
  });
  test("may be anything, a proxy that was revoked too", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const thrown of [undefined, null, 5, "text", Symbol("s"), Object.create(null), proxy]) {
      const error = refused(labels(() => { throw thrown; }));
      assert.equal(error.cause, thrown);
      assert.match(error.message, /^labels could not be read/);
    }
    assert.ok(refused(labels(() => { throw new Error("x".repeat(1e6)); })).message.length < 200);
  });
  test("by us stays what it is", () => {
    const gone = new Pulsetree();
    gone.dispose();
    assert.equal(refused(labels(() => gone.stats())).code, "disposed");
  });
});

describe("where values go", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const odd = /** @type {any} */ (proxy);
  /** @type {Record<string, (world: any) => unknown>} */
  const calls = {
    "a name": ({ pulse }) => pulse.getMetric(odd),
    "a type": ({ pulse }) => pulse.getMetric("m", odd),
    "a level": ({ pulse, counter }) => pulse.getMetric("all.counter", "counter", odd, {}) ?? counter.switchLevel(odd),
    "a value": ({ int }) => int.runtime(odd),
    "a counter's value": ({ counter }) => counter.runtime(odd, {}),
    "a text": ({ string }) => string.runtime(odd),
    "a label": ({ counter }) => counter.runtime(1, { a: odd }),
    "a target": ({ man }) => man.hit(odd),
    "a time": ({ man }) => man.hit("Home", { time: odd }),
    "an instant": ({ writer }) => writer.append(odd, 1),
    "instants": ({ writer }) => writer.appendMany(odd, odd),
    "a sample's time": ({ pulse }) => pulse.sample(odd),
    "a query's start": ({ pulse }) => pulse.query({ ...query, start: odd }),
    "a delta": ({ pulse }) => pulse.merge(odd),
    "an image": () => new Pulsetree({ image: odd }),
    "points": ({ pulse }) => pulse.put(odd),
    "lines": ({ pulse }) => pulse.putLines(odd),
    "a session": ({ pulse }) => pulse.socket({ send() {}, close() {}, sessionId: odd }),
    "a URL": ({ pulse }) => pulse.pushEvery(5, { url: odd }),
  };
  for (const [what, call] of Object.entries(calls)) {
    test(`${what} that was revoked is refused`, () => assert.throws(() => call(world()), { name: "PulsetreeError", code: "invalid_argument" }));
  }

  test("what work gives is the caller's, whatever it is", () => {
    const { float } = world();
    assert.equal(float.measure(() => odd), odd);
    assert.equal(typeof float.toJSON()._, "number");
  });
});

describe("points", () => {
  const point = { metric: "p", timestamp: B, value: 1, tags: { host: "x" } };
  for (const [way, change] of Object.entries(WAYS)) {
    test(`one ${way} fails alone, if it fails`, () => {
      for (const path of branches(point)) {
        const { pulse } = world();
        const { points } = pulse.stats();
        const { success, failed, errors } = pulse.put([{ ...point, timestamp: B + 1 }, changed(point, path, change), { ...point, timestamp: B + 2 }]);
        assert.deepEqual([success, failed], failed === 0 ? [3, 0] : [2, 1]);
        assert.ok(errors.every(({ index, code }) => index === 1 && code === "invalid_argument"));
        assert.equal(pulse.stats().points, points + success);
      }
    });
  }

  test("a list of them whose elements throw is refused one by one, and one whose length does as a whole", () => {
    const { pulse } = world();
    const list = (/** @type {string} */ trapped) => new Proxy([point, { ...point, timestamp: B + 1 }], { get: (of, name) => (name === trapped ? fail() : Reflect.get(of, name)) });
    assert.deepEqual([pulse.put(list("1")).success, pulse.put(list("1")).failed], [1, 1]);
    assert.throws(() => pulse.put(list("length")), { name: "PulsetreeError", message: /^points could not be read/, cause: mine });
  });
});
