// Worlds come and go: nothing is shared between them, and a disposed one says so.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

test("there is no global registry", () => {
  const [one, two] = [new Pulsetree(), new Pulsetree()];
  one.getMetric("m", "int").runtime(1);
  one.metricman("a").hit("Home");
  one.put({ metric: "m", timestamp: 1, value: 1 });
  assert.deepEqual(two.toJSON(), {});
  assert.deepEqual(two.metricman("a").aggregate().message, []);
  assert.deepEqual([two.stats().points, two.stats().hits], [0, 0]);
});

test("every method of what was disposed of throws disposed", async () => {
  const pulse = new Pulsetree();
  const metrics = ["base", "string", "int", "float", "counter", "cps", "percentile", "summary", "histogram", "uptime", "linkfail", "empty"].map((type) => pulse.getMetric(`m.${type}`, type));
  const bound = metrics.filter((metric) => "with" in metric).map((metric) => metric.with({ address: "a" }));
  const stop = pulse.find("m.float").startTimer();
  const man = pulse.metricman("a");
  const live = man.pipeline();
  const writer = pulse.series("s");
  const closed = [];
  const socket = pulse.socket({ send: () => {}, close: (...given) => closed.push(given) });
  const beat = pulse.sampleEvery(1000);
  pulse.dispose();
  pulse.dispose();
  pulse[Symbol.dispose]();
  const uses = {
    getMetric: () => pulse.getMetric("x"),
    find: () => pulse.find("m"),
    removeMetric: () => pulse.removeMetric("m"),
    toJSON: () => pulse.toJSON(),
    toPrometheus: () => pulse.toPrometheus(),
    exposition: () => pulse.exposition(),
    sample: () => pulse.sample(),
    sampleIfDue: () => pulse.sampleIfDue(1),
    sampleEvery: () => pulse.sampleEvery(1),
    metricman: () => pulse.metricman("a"),
    put: () => pulse.put([]),
    putLines: () => pulse.putLines(""),
    series: () => pulse.series("s"),
    suggest: () => pulse.suggest({ type: "metrics" }),
    query: () => pulse.query({ start: 1, queries: [] }),
    queryColumns: () => pulse.queryColumns({ start: 1, queries: [] }),
    queryJson: () => pulse.queryJson({ start: 1, queries: [] }),
    socket: () => pulse.socket({ send() {}, close() {} }),
    stats: () => pulse.stats(),
    stop,
    hit: () => man.hit("a"),
    hitWith: () => man.hit("a", { caller: "b" }),
    timeSeries: () => man.timeSeries(),
    aggregate: () => man.aggregate(),
    graph: () => man.graph(),
    pipeline: () => man.pipeline(),
    stream: () => man.stream(),
    append: () => writer.append(1, 1),
    appendMany: () => writer.appendMany(new Float64Array(1), new Float64Array(1)),
  };
  for (const metric of metrics) {
    const verbs = {
      runtime: () => metric.runtime(1),
      debug: () => metric.debug(1),
      level: () => metric.level,
      setLevel: () => (metric.level = "debug"),
      effectiveLevel: () => metric.effectiveLevel,
      remove: () => metric.remove(),
      json: () => metric.toJSON(),
      with: metric.with && (() => metric.with({})),
      add: metric.add && (() => metric.add(1)),
      measure: metric.measure && (() => metric.measure(() => 1)),
      startTimer: metric.startTimer && (() => metric.startTimer()),
    };
    for (const [verb, use] of Object.entries(verbs)) if (use) uses[`${metric.name}.${verb}`] = use;
  }
  bound.forEach((each, i) => (uses[`bound ${i}`] = () => each.runtime(1)));
  for (const [name, use] of Object.entries(uses)) assert.throws(use, { name: "PulsetreeError", code: "disposed" }, name);
  await assert.rejects(pulse.fetch(new Request("http://x/version")), { code: "disposed" });
  await assert.rejects(live.next(), { code: "disposed" });
  socket.message('{"operation":"version"}');
  assert.equal(closed[0][0], 1008);
  socket.close();
  beat.stop();
});

test("a disposed world gives its timers up", (t) => {
  t.mock.timers.enable({ apis: ["setInterval"] });
  let reads = 0;
  const pulse = new Pulsetree();
  pulse.getMetric("c", "callable", { value: () => (reads += 1) });
  pulse.sampleEvery(1);
  t.mock.timers.tick(2);
  assert.equal(reads, 2);
  pulse.dispose();
  t.mock.timers.tick(20);
  assert.equal(reads, 2);
});

test("a callable that disposes ends the export with disposed", () => {
  const pulse = new Pulsetree();
  pulse.getMetric("c", "callable", { value: () => pulse.dispose() ?? 1 });
  assert.throws(() => pulse.toPrometheus(), { code: "disposed" });
});

test("what is held is counted", () => {
  const pulse = new Pulsetree();
  const empty = pulse.stats();
  const held = ["bytes", "hits", "metrics", "points", "series"];
  const gaveWay = ["droppedDeltas", "droppedPoints", "droppedSeries", "droppedWrites", "exportErrors", "gaps", "refusedDeltas", "tornEntries", "unsentPoints"];
  assert.deepEqual(Object.keys(empty).sort(), [...held, ...gaveWay].sort());
  pulse.getMetric("a.b", "int").runtime(1);
  pulse.metricman("site").hit("Home");
  pulse.put({ metric: "m", timestamp: 1, value: 1 });
  const full = pulse.stats();
  assert.deepEqual([full.metrics - empty.metrics, full.hits, full.points, full.series], [2, 1, 2, 2]);
  assert.ok(full.bytes > empty.bytes);
});

test("many worlds are made and dropped", () => {
  for (let i = 0; i < 300; i += 1) {
    const pulse = new Pulsetree();
    pulse.getMetric("m", "counter").runtime(1, { i });
    pulse.put({ metric: "m", timestamp: 1, value: 1 });
    assert.equal(pulse.stats().points, 1);
    pulse.dispose();
  }
});

test("runs where there is no FinalizationRegistry, as workerd before May 2025", () => {
  const script = `
    delete globalThis.FinalizationRegistry;
    const { Pulsetree } = await import(${JSON.stringify(new URL("../../pkg/inline.js", import.meta.url).href)});
    const pulse = new Pulsetree();
    pulse.metricman("a").hit("Home");
    await pulse.metricman("a").pipeline().return();
    pulse.dispose();
  `;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

describe("the runtime's own clocks", () => {
  test("are looked up each time: what tests put in their place counts, in a world from before, too, and no longer than it is there", (t) => {
    const pulse = new Pulsetree();
    const man = pulse.metricman("a");
    const clicks = pulse.getMetric("c", "cps");
    const wall = t.mock.method(Date, "now", () => 1_000_000);
    const steady = t.mock.method(performance, "now", () => 5_000_000);
    const during = new Pulsetree();
    man.hit("x");
    during.metricman("a").hit("x");
    clicks.runtime();
    assert.equal(pulse.toJSON().c[0]._, 1);
    wall.mock.mockImplementation(() => 1_002_000);
    assert.equal(pulse.toJSON().c[0]._, 0);
    const stop = pulse.getMetric("f", "float").startTimer();
    steady.mock.mockImplementation(() => 5_007_000);
    assert.equal(stop(), 7);
    wall.mock.restore();
    steady.mock.restore();
    man.hit("x");
    during.metricman("a").hit("x");
    for (const { message } of [man.timeSeries(), during.metricman("a").timeSeries()]) {
      const times = message.nodes[0].callers.map(({ time }) => time);
      assert.equal(times[0], "1970-01-01 00:16:40.000000");
      assert.ok(times[1] > "2020");
    }
  });

  test("that give no number are named", (t) => {
    const pulse = new Pulsetree();
    const man = pulse.metricman("a");
    for (const bad of [NaN, Infinity, undefined, 5n]) {
      const mocked = t.mock.method(Date, "now", () => bad);
      for (const call of [() => man.hit("x"), () => pulse.takeDelta(), () => pulse.sample(), () => new Pulsetree()]) {
        assert.throws(call, { code: "internal", message: /^Date\.now\(\) gave .*; expected a number of milliseconds$/ });
      }
      mocked.mock.restore();
    }
    assert.deepEqual(man.aggregate().message, []);
  });
});
