// Hits through the JavaScript API: the seed's JSON, the store's numbers, what is refused.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = Date.UTC(2022, 0, 9, 18, 26, 51, 409);

function world(options = {}) {
  const time = { now: NOW };
  return { pulse: new Pulsetree({ clock: () => time.now, ...options }), time };
}

test("aggregate and time series are the seed's", () => {
  const { pulse, time } = world();
  const man = pulse.metricman("Test");
  man.hit("Home");
  time.now += 10_952.0625;
  man.hit("Blog");
  time.now += 1000;
  man.hit("Home", { caller: "Blog" });
  assert.deepEqual(man.aggregate(), {
    message: [
      { hits: 2, id: "Home" },
      { hits: 1, id: "Blog" },
    ],
    response: 200,
  });
  const [first, second, third] = ["2022-01-09 18:26:51.409000", "2022-01-09 18:27:02.361062", "2022-01-09 18:27:03.361062"];
  const near = (text) => [text, text.replace(/62$/, "63")];
  const { message, response } = man.timeSeries();
  assert.equal(response, 200);
  assert.equal(message.id, "Test");
  const [home, blog] = message.nodes;
  assert.deepEqual([home.id, home.hits, home.time], ["Home", 2, first]);
  assert.deepEqual(home.callers[0], { caller: null, time: first });
  assert.equal(home.callers[1].caller, "Blog");
  assert.ok(near(third).includes(home.callers[1].time), home.callers[1].time);
  assert.deepEqual([blog.id, blog.hits, blog.callers.length], ["Blog", 1, 1]);
  assert.ok(near(second).includes(blog.time), blog.time);
});

test("the same id gives the same recorder, and an empty one is empty", () => {
  const { pulse } = world();
  const man = pulse.metricman("a");
  assert.equal(pulse.metricman("a"), man);
  assert.equal(man.id, "a");
  assert.notEqual(pulse.metricman("b"), man);
  assert.deepEqual(man.aggregate(), { message: [], response: 200 });
  assert.deepEqual(man.timeSeries(), { message: { id: "a", nodes: [] }, response: 200 });
});

test("the graph knows callers that were never hit", () => {
  const { pulse } = world();
  const man = pulse.metricman("a");
  man.hit("Blog", { caller: "Home" });
  man.hit("Blog", { caller: "Home" });
  man.hit("Blog", { caller: null });
  assert.deepEqual(man.graph(), { nodes: [{ hits: 3, id: "Blog" }], edges: [{ caller: "Home", target: "Blog", hits: 2 }] });
});

test("the same name in two layers is two nodes", () => {
  const { pulse } = world();
  const man = pulse.metricman("a");
  for (const layer of [undefined, "api", "api"]) man.hit("Home", layer === undefined ? undefined : { layer });
  assert.deepEqual(man.aggregate().message, [
    { hits: 1, id: "Home" },
    { hits: 2, id: "Home", layer: "api" },
  ]);
  assert.equal(man.timeSeries().message.nodes[1].layer, "api");
});

test("a snapshot is not changed by what comes after", () => {
  const { pulse } = world();
  const man = pulse.metricman("a");
  man.hit("Home");
  const taken = [man.pipeline({ data: "time_series", mode: "snapshot" }), man.pipeline({ mode: "snapshot" }), man.pipeline({ data: "aggregate", mode: "snapshot" })];
  const before = JSON.stringify(taken);
  man.hit("Home");
  man.hit("Blog");
  assert.equal(JSON.stringify(taken), before);
  assert.deepEqual(taken[0], taken[1]);
  assert.deepEqual(taken[2].message, [{ hits: 1, id: "Home" }]);
});

test("historyLimit keeps the newest, and counts all", () => {
  const { pulse, time } = world();
  const man = pulse.metricman("a", { historyLimit: 2 });
  for (let i = 0; i < 5; i += 1) {
    man.hit("Home", { caller: `c${i}` });
    time.now += 1;
  }
  const [home] = man.timeSeries().message.nodes;
  assert.deepEqual([home.hits, home.callers.map(({ caller }) => caller)], [5, ["c3", "c4"]]);
  assert.match(home.time, /\.409000$/, "the first hit's");
});

describe("in the store", () => {
  const query = (pulse, queries) => pulse.query({ start: 1, end: NOW + 1e6, queries: [{ aggregator: "zimsum", downsample: "0all-sum", ...queries }] });

  test("hits at one instant add up", () => {
    const { pulse } = world();
    const man = pulse.metricman("Test");
    for (let i = 0; i < 1000; i += 1) man.hit("Home");
    man.hit("Home", { caller: "Blog" });
    assert.deepEqual(pulse.stats().points, 2);
    const [home] = query(pulse, { metric: "Test", tags: { target: "*" } });
    assert.deepEqual([home.tags.target, Object.values(home.dps)], ["Home", [1001]]);
    const [called] = query(pulse, { metric: "Test", tags: { caller: "Blog" } });
    assert.deepEqual(Object.values(called.dps), [1]);
  });

  test("hits out of order too, at the time they say", () => {
    const { pulse } = world();
    const man = pulse.metricman("Test");
    for (const time of [NOW - 5000, NOW - 9000, new Date(NOW - 9000), NOW - 1000]) man.hit("Home", { time });
    const [home] = pulse.query({ start: 1, msResolution: true, queries: [{ aggregator: "none", metric: "Test" }] });
    assert.deepEqual(home.dps, { [NOW - 9000]: 2, [NOW - 5000]: 1, [NOW - 1000]: 1 });
    assert.match(man.timeSeries().message.nodes[0].time, /46\.409000$/, "the first recorded");
  });

  test("not with record: false", () => {
    const { pulse } = world();
    pulse.metricman("Test", { record: false }).hit("Home");
    assert.deepEqual([pulse.stats().series, pulse.stats().hits], [0, 1]);
  });

  test("past storeSeriesLimit they add up under overflow, and the recorder counts on", () => {
    const { pulse } = world({ storeSeriesLimit: 3 });
    const man = pulse.metricman("Test");
    for (let i = 0; i < 10; i += 1) man.hit(`t${i}`);
    assert.equal(man.aggregate().message.length, 10);
    const all = query(pulse, { metric: "Test" });
    assert.deepEqual(Object.values(all[0].dps), [10]);
  });
});

describe("the real access log", () => {
  const file = new URL("../../../shared/data/access-log.tsv", import.meta.url);
  test("gives the numbers that counting it gives", { skip: existsSync(file) ? false : "the data is not here" }, () => {
    const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
    const { pulse } = world({ clock: () => Date.UTC(2015, 5, 1) });
    const man = pulse.metricman("site");
    const byPath = new Map();
    const edges = new Map();
    for (const line of lines) {
      const [time, , path, , , referrer] = line.split("\t");
      man.hit(path, { time: Number(time), caller: referrer || null });
      byPath.set(path, (byPath.get(path) ?? 0) + 1);
      if (referrer) edges.set(`${referrer}\t${path}`, (edges.get(`${referrer}\t${path}`) ?? 0) + 1);
    }
    const counted = new Map(man.aggregate().message.map(({ id, hits }) => [id, hits]));
    assert.deepEqual(counted, byPath);
    assert.deepEqual([...counted.keys()], [...byPath.keys()], "in order of first hit");
    assert.deepEqual(new Map(man.graph().edges.map(({ caller, target, hits }) => [`${caller}\t${target}`, hits])), edges);
    const answer = pulse.query({ start: 1, queries: [{ aggregator: "zimsum", downsample: "0all-sum", metric: "site", tags: { target: "*" } }] });
    assert.deepEqual(new Map(answer.map(({ tags, dps }) => [tags.target, Object.values(dps)[0]])), byPath);
    const perMinute = pulse.query({ start: 1, queries: [{ aggregator: "zimsum", downsample: "1m-sum", metric: "site" }] });
    assert.equal(Object.values(perMinute[0].dps).reduce((sum, value) => sum + value, 0), lines.length);
  });
});

test("100 000 targets and many hits stay within memoryLimit, counts exact", () => {
  const limit = 32 * 1024 * 1024;
  const { pulse, time } = world({ memoryLimit: limit });
  const man = pulse.metricman("a", { record: false });
  const targets = Array.from({ length: 100_000 }, (_, i) => `target ${i}`);
  for (let round = 0; round < 8; round += 1) {
    time.now += 1;
    for (const target of targets) man.hit(target);
  }
  const { bytes, hits } = pulse.stats();
  assert.equal(hits, 800_000);
  assert.ok(bytes <= limit, `${bytes} bytes`);
  const { message } = man.aggregate();
  assert.deepEqual([message.length, message.every((entry) => entry.hits === 8)], [100_000, true]);
});

test("names of callers fill memoryLimit, and no more; known ones still count", () => {
  const limit = 4 * 1024 * 1024;
  const { pulse } = world({ memoryLimit: limit });
  const man = pulse.metricman("a", { record: false });
  let counted = 0;
  assert.throws(
    () => {
      for (; counted < 300_000; counted += 1) man.hit("Home", { caller: `https://referrer.example/${counted}` });
    },
    { name: "PulsetreeError", code: "limit_exceeded" },
  );
  man.hit("Home", { caller: "https://referrer.example/0" });
  const { bytes, hits } = pulse.stats();
  assert.deepEqual([hits, man.aggregate().message], [counted + 1, [{ hits: counted + 1, id: "Home" }]]);
  assert.ok(bytes <= limit * 1.05, `${bytes} bytes`);
});

describe("refused", () => {
  const rows = [
    [(man) => man.hit(""), /target is ""/],
    [(man) => man.hit(), /target is undefined/],
    [(man) => man.hit(5), /target is 5/],
    [(man) => man.hit(null, { caller: "x" }), /target is null/],
    [(man) => man.hit("a", { caller: "" }), /caller is ""/],
    [(man) => man.hit("a", { caller: 5 }), /caller is 5/],
    [(man) => man.hit("a", { layer: "" }), /layer is ""/],
    [(man) => man.hit("a", { layer: 7 }), /layer is 7/],
    [(man) => man.hit("a", { time: NaN }), /time is NaN/],
    [(man) => man.hit("a", { time: Infinity }), /time is Infinity/],
    [(man) => man.hit("a", { time: "2022" }), /time is "2022"/],
    [(man) => man.hit("a", { time: new Date("x") }), /time is/],
    [(man) => man.hit("a", { time: -1 }), /^time is -1;/],
    [(man) => man.hit("a", { time: 1e13 }), /^time is 10000000000000;/],
    [(man) => man.hit("a", { calller: "x" }), /options\.calller is not an option; expected one of caller, time, layer/],
    [(man) => man.hit("a", []), /options is an array/],
    [(man) => man.hit("a".repeat(8193)), /target/],
    [(man) => man.pipeline({ data: "nodes" }), /data is "nodes"; expected time_series or aggregate/],
    [(man) => man.pipeline({ mode: "interval" }), /mode is "interval"; expected live or snapshot/],
    [(man) => man.pipeline({ buffer: -1 }), /buffer is -1/],
    [(man) => man.pipeline({ buffer: 1.5 }), /buffer is 1\.5/],
    [(man) => man.pipeline({ buffer: "9" }), /buffer is "9"/],
    [(man) => man.pipeline({ signal: {} }), /signal is an object; expected an AbortSignal/],
    [(man) => man.pipeline({ limit: 1 }), /options\.limit/],
    [(man) => man.stream({ mode: "snapshot" }), /mode is "snapshot"; expected live/],
    [(man) => man.stream({ data: 5 }), /data is 5/],
  ];
  for (const [run, message] of rows) {
    test(String(message), () => {
      const { pulse } = world();
      const man = pulse.metricman("a");
      assert.throws(() => run(man), { name: "PulsetreeError", code: "invalid_argument", message });
      assert.deepEqual([man.aggregate().message, pulse.stats().series], [[], 0]);
      man.hit("fine");
    });
  }

  const recorders = [
    [[""], /id is ""/],
    [[5], /id is 5/],
    [["a", { historyLimit: -1 }], /historyLimit is -1/],
    [["a", { record: 1 }], /record is 1/],
    [["a", { prometheus: "no" }], /prometheus is "no"/],
    [["a", { history: 1 }], /options\.history /],
  ];
  for (const [given, message] of recorders) {
    test(`a recorder with ${JSON.stringify(given)}`, () => {
      assert.throws(() => world().pulse.metricman(...given), { code: "invalid_argument", message });
    });
  }

  test("a hit older than retention is too_old", () => {
    const { pulse } = world({ retention: 60_000 });
    const man = pulse.metricman("a");
    assert.throws(() => man.hit("Home", { time: NOW - 61_000 }), { code: "too_old", message: /^time is/ });
    man.hit("Home", { time: NOW - 59_000 });
    assert.deepEqual(man.aggregate().message, [{ hits: 1, id: "Home" }]);
  });
});

test("who hit what for the first time is refused where names fill the memory; who is known counts on", () => {
  const { pulse } = world({ memoryLimit: 1 << 20 });
  const man = pulse.metricman("a", { record: false, historyLimit: 1 });
  const pairs = [];
  const hitAll = () => {
    for (let target = 0; target < 300; target += 1) {
      for (let caller = 0; caller < 300; caller += 1) {
        man.hit(`target ${target}`, { caller: `caller ${caller}` });
        pairs.push([target, caller]);
      }
    }
  };
  assert.throws(hitAll, { name: "PulsetreeError", code: "limit_exceeded" });
  assert.ok(pairs.length > 1000, `${pairs.length} pairs were counted`);
  man.hit("target 0", { caller: "caller 0" });
  man.hit("target 0");
  const { hits, bytes } = pulse.stats();
  assert.equal(hits, pairs.length + 2);
  assert.ok(bytes <= (1 << 20) * 1.05, `${bytes} bytes`);
});
