// The metric tree through the JavaScript API: every vector of the specification, every type, every refusal.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEBUG, INHERIT, jsonToPrometheus, Pulsetree, RUNTIME } from "../../pkg/inline.js";
import { worked } from "./processor.js";

/** A world whose clocks stand still until they are moved. */
function world(options = {}) {
  const time = { now: 1_500_000_000_000, mono: 1000 };
  const pulse = new Pulsetree({ clock: () => time.now, monotonic: () => time.mono, ...options });
  return { pulse, time };
}

const each = (metric, values) => values.forEach((value) => metric.runtime(value));

describe("vectors", () => {
  /** [what, type, options, what is recorded, the metric's JSON] */
  const rows = [
    ["a never set int", "int", {}, () => {}, { _: null }],
    ["an int", "int", {}, (m) => m.runtime(3), { _: 3 }],
    ["an int truncates toward zero", "int", {}, (m) => m.runtime(-3.9), { _: -3 }],
    ["a static label", "int", { labels: { k: 2 } }, (m) => m.runtime(3), { k: "2", _: 3 }],
    [
      "labelled ints, in first-seen order",
      "int",
      {},
      (m) => (m.runtime(2, { label: "value" }), m.runtime(3, { label: "key" })),
      [
        { label: "value", _: 2 },
        { label: "key", _: 3 },
      ],
    ],
    ["a string", "string", {}, (m) => m.runtime("v"), { _: "v" }],
    ["a string of anything", "string", {}, (m) => m.runtime(12), { _: "12" }],
    ["a float", "float", {}, (m) => m.runtime(2.5), { _: 2.5 }],
    ["a float may be NaN", "float", {}, (m) => m.runtime(NaN), { _: NaN }],
    ["an unlabelled counter", "counter", {}, (m) => (m.runtime(), m.runtime(2)), { _: 3 }],
    [
      "percentile",
      "percentile",
      { quantiles: [0.5, 0.95] },
      (m) => each(m, [10, 10, 10, 10, 10, 10, 10, 10, 10, 15]),
      [
        { quantile: 0.5, _: 10 },
        { quantile: 0.95, _: 12.749999999999995 },
      ],
    ],
    [
      "percentile 1..4",
      "percentile",
      {},
      (m) => each(m, [1, 2, 3, 4]),
      [
        { quantile: 0.5, _: 2.5 },
        { quantile: 0.95, _: 3.8499999999999996 },
      ],
    ],
    [
      "percentile of the last calls",
      "percentile",
      { lastCalls: 3, quantiles: [0, 0.25, 0.5, 1] },
      (m) => each(m, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      [
        { quantile: 0, _: 8 },
        { quantile: 0.25, _: 8.5 },
        { quantile: 0.5, _: 9 },
        { quantile: 1, _: 10 },
      ],
    ],
    [
      "an empty percentile",
      "percentile",
      {},
      () => {},
      [
        { quantile: 0.5, _: 0 },
        { quantile: 0.95, _: 0 },
      ],
    ],
    [
      "cps with a label",
      "cps",
      { timeUnitVectors: [1] },
      (m) => m.runtime({ key: "value" }),
      { _: [{ key: "value", period: 1, _: 1 }], sum: [{ period: 1, _: 1 }] },
    ],
    [
      "summary",
      "summary",
      {},
      (m) => each(m, [1, 2, 3, 4]),
      {
        _: [
          { quantile: 0.5, _: 2.5 },
          { quantile: 0.95, _: 3.8499999999999996 },
        ],
        count: { _: 4 },
        total: { _: 10 },
      },
    ],
    [
      "a labelled summary",
      "summary",
      { quantiles: [0.5] },
      (m) => (m.runtime(10, { label: "value" }), m.runtime(20, { label: "wtf" })),
      {
        _: [
          { label: "value", quantile: 0.5, _: 10 },
          { label: "wtf", quantile: 0.5, _: 20 },
        ],
        sum: [{ quantile: 0.5, _: 15 }],
        count: { _: 2 },
        total: { _: 30 },
      },
    ],
    [
      "a labelled counter",
      "counter",
      {},
      (m) => (m.runtime(1, { service: "user" }), m.runtime(2, { service: "session" }), m.runtime({ service: "user" })),
      {
        _: [
          { service: "user", _: 2 },
          { service: "session", _: 2 },
        ],
        sum: { _: 4 },
      },
    ],
    [
      "a counter that counts calls",
      "counter",
      { countCalls: true },
      (m) => (m.runtime(1, { service: "user" }), m.runtime(2, { service: "session" }), m.runtime(1, { service: "user" })),
      {
        _: [
          { service: "user", _: 2 },
          { service: "session", _: 2 },
        ],
        sum: { _: 4 },
        count: {
          _: [
            { service: "user", _: 2 },
            { service: "session", _: 1 },
          ],
          sum: { _: 3 },
        },
      },
    ],
    [
      "a histogram is cumulative",
      "histogram",
      { buckets: [1, 2] },
      (m) => each(m, [0.5, 1, 1.5, 9]),
      {
        _: [
          { le: 1, _: 2 },
          { le: 2, _: 3 },
          { le: "+Inf", _: 4 },
        ],
        count: { _: 4 },
        sum: { _: 12 },
      },
    ],
    ["a callable", "callable", { value: () => 7 }, () => {}, { _: 7 }],
  ];
  for (const [what, type, options, record, expected] of rows) {
    test(what, () => {
      const { pulse } = world();
      const metric = pulse.getMetric("m", type, options);
      record(metric);
      assert.deepEqual(metric.toJSON(), expected);
      assert.deepEqual(pulse.toJSON(), { m: expected }, "and as the root shows it");
    });
  }

  test("names nest", () => {
    const { pulse } = world();
    pulse.getMetric("a.b", "int").runtime(3);
    assert.deepEqual(pulse.toJSON(), { a: { b: { _: 3 } } });
    assert.deepEqual(pulse.find("a").toJSON(), { b: { _: 3 } });
  });

  test("cps counts the clicks of its windows", () => {
    const { pulse, time } = world();
    const clicks = pulse.getMetric("c", "cps", { timeUnitVectors: [1, 2] });
    const shown = () => clicks.toJSON().map((leaf) => leaf._);
    clicks.runtime();
    assert.deepEqual(clicks.toJSON(), [
      { period: 1, _: 1 },
      { period: 2, _: 1 },
    ]);
    clicks.runtime();
    assert.deepEqual(shown(), [2, 2]);
    time.now += 1200;
    time.mono += 1200;
    assert.deepEqual(shown(), [0, 2]);
    time.now += 86_400_000;
    clicks.runtime();
    assert.deepEqual(shown(), [1, 1], "after a silence");
  });

  test("uptime counts seconds by the monotonic clock", () => {
    const { pulse, time } = world();
    const uptime = pulse.getMetric("up", "uptime");
    time.now += 86_400_000;
    time.mono += 2500;
    assert.deepEqual(uptime.toJSON(), { _: 2.5 });
  });

  test("linkfail goes offline and online, and tells", () => {
    const { pulse } = world();
    const told = [];
    const link = pulse.getMetric("link", "linkfail", {
      failuresToOffline: 2,
      successesToOnline: 2,
      onOffline: (address, labels) => told.push(["offline", address, labels]),
      onOnline: (address, labels) => told.push(["online", address, labels]),
    });
    const bound = link.with({ address: "b" });
    for (const answered of [false, false, true, true]) link.runtime(answered, { address: "a" });
    for (const answered of [false, false]) bound.runtime(answered);
    assert.deepEqual(told, [
      ["offline", "a", { address: "a" }],
      ["online", "a", { address: "a" }],
      ["offline", "b", { address: "b" }],
    ]);
    const { status } = link.toJSON();
    const byAddress = Object.fromEntries(status.map((leaf) => [leaf.address, leaf._]));
    assert.deepEqual(byAddress, { a: 1, b: 0 }, "1 is online");
  });

  test("an empty metric accepts anything and shows nothing", () => {
    const { pulse } = world();
    const empty = pulse.getMetric("e", "empty");
    for (const value of [1, "x", null, undefined, {}, NaN]) empty.runtime(value);
    empty.with({ a: 1 }).runtime(5);
    assert.deepEqual(pulse.toJSON(), {});
  });

  test("timestamps are exported in ms", () => {
    const { pulse, time } = world();
    const metric = pulse.getMetric("t", "int", { timestamps: true });
    metric.runtime(1);
    assert.deepEqual(metric.toJSON(), { _: 1, _timestamp: time.now });
  });

  test("internal metrics are left out", () => {
    const { pulse } = world();
    pulse.getMetric("shown", "int").runtime(1);
    pulse.getMetric("hidden", "int", { internal: true }).runtime(1);
    assert.deepEqual(pulse.toJSON(), { shown: { _: 1 } });
    assert.doesNotMatch(pulse.toPrometheus(), /hidden/);
  });
});

describe("getMetric", () => {
  test("the same name gives the same object", () => {
    const { pulse } = world();
    const metric = pulse.getMetric("a.b", "int", { help: "h" });
    assert.equal(pulse.getMetric("a.b"), metric);
    assert.equal(pulse.getMetric("a.b", "int", { help: "h" }), metric);
    assert.equal(pulse.find("a.b"), metric);
    assert.equal(pulse.find("a"), pulse.getMetric("a"));
    assert.equal(pulse.getMetric(), pulse.getMetric(""));
    assert.equal(pulse.find("nowhere"), undefined);
    assert.deepEqual([metric.name, metric.type, pulse.find("a").type], ["a.b", "int", "base"]);
  });

  test("a childless container made without a type may be given one, and stays the same object", () => {
    const { pulse } = world();
    const early = pulse.getMetric("a");
    const late = pulse.getMetric("a", "counter");
    assert.equal(early, late);
    late.runtime(2);
    late.with({ k: 1 }).runtime();
    assert.equal(late.type, "counter");
    assert.equal(early.toJSON().sum._, 3);
  });

  test("both overloads take a level", () => {
    const { pulse } = world();
    assert.equal(pulse.getMetric("a", "int", DEBUG, { help: "h" }).level, "debug");
    assert.equal(pulse.getMetric("b", "int", { level: DEBUG, help: "h" }).level, "debug");
  });

  /** [arguments, code, what the message names] */
  const refused = [
    [["a..b", "int"], "invalid_name", /a\.\.b/],
    [["1a", "int"], "invalid_name", /1a/],
    [["a-b", "int"], "invalid_name", /a-b/],
    [["a._", "int"], "invalid_name", /a\._/],
    [["a.__proto__", "int"], "invalid_name", /__proto__/],
    [[5, "int"], "invalid_argument", /name is 5/],
    [[null], "invalid_argument", /name is null/],
    [["a", "gauge"], "invalid_argument", /type is "gauge"; expected one of base, string/],
    [["a", 7], "invalid_argument", /type is 7/],
    [["a", "int", "loud"], "invalid_argument", /level is "loud"/],
    [["a", "int", 3], "invalid_argument", /level is 3/],
    [["a", "int", null], "invalid_argument", /level is null/],
    [["a", "int", { level: "loud" }], "invalid_argument", /level is "loud"/],
    [["a", "int", { buckets: [1] }], "invalid_argument", /buckets/],
    [["a", "int", { value: () => 1 }], "invalid_argument", /options\.value/],
    [["a", "int", { onOffline() {} }], "invalid_argument", /options\.onOffline/],
    [["a", "int", undefined, 5], "invalid_argument", /options is 5/],
    [["a", "int", { help: 5 }], "invalid_argument", /help/],
    [["a", "int", { labels: { k: null } }], "invalid_argument", /options\.labels\.k is null/],
    [["a", "int", { labels: "k" }], "invalid_argument", /options\.labels is "k"/],
    [["a", "int", { labels: { "a-b": 1 } }], "invalid_argument", /a-b/],
    [["a", "callable"], "invalid_argument", /options\.value is undefined/],
    [["a", "callable", { value: 7 }], "invalid_argument", /options\.value is 7/],
    [["a", "linkfail", { onOnline: 7 }], "invalid_argument", /options\.onOnline is 7/],
    [["a", "linkfail", { failuresToOffline: 0 }], "invalid_argument", /failuresToOffline/],
    [["a", "histogram", { buckets: [] }], "invalid_argument", /buckets/],
    [["a", "histogram", { buckets: [2, 1] }], "invalid_argument", /buckets/],
    [["a", "histogram", { buckets: "1" }], "invalid_argument", /buckets/],
    [["a", "percentile", { quantiles: [1.5] }], "invalid_argument", /quantiles/],
    [["a", "percentile", { quantiles: [-0.1] }], "invalid_argument", /quantiles/],
    [["a", "percentile", { lastCalls: 0 }], "invalid_argument", /lastCalls/],
    [["a", "cps", { timeUnitVectors: [0] }], "invalid_argument", /timeUnitVectors/],
  ];
  for (const [given, code, message] of refused) {
    test(`refuses ${JSON.stringify(given)} as ${code} and changes nothing`, () => {
      const { pulse } = world();
      const before = pulse.stats().metrics;
      assert.throws(() => pulse.getMetric(...given), { name: "PulsetreeError", code, message });
      assert.equal(pulse.stats().metrics, before);
      assert.deepEqual(pulse.toJSON(), {});
    });
  }

  /** [what is there, what is asked for, code, message] */
  const clashes = [
    [["a", "int"], ["a", "float"], "type_conflict", /"?a"?/],
    [["a", "int"], ["a.b", "int"], "not_a_container", /a/],
    [["a.b", "int"], ["a_b", "int"], "type_conflict", /a[._]b/],
    [["x", "counter"], ["x_total", "int"], "type_conflict", /x_total/],
    [["h", "histogram"], ["h_count", "int"], "type_conflict", /h_count/],
    [["h", "histogram", { buckets: [1] }], ["h", "histogram", { buckets: [2] }], "type_conflict", /buckets/],
    [["a", "int", { labels: { k: 1 } }], ["a", "int", { labels: { k: 2 } }], "type_conflict", /labels/],
  ];
  for (const [first, second, code, message] of clashes) {
    test(`${JSON.stringify(first)} then ${JSON.stringify(second)} is a ${code}`, () => {
      const { pulse } = world();
      pulse.getMetric(...first);
      const before = [pulse.stats().metrics, pulse.toPrometheus()];
      assert.throws(() => pulse.getMetric(...second), { code, message });
      assert.deepEqual([pulse.stats().metrics, pulse.toPrometheus()], before);
    });
  }

  test("a getter among the options may call back", () => {
    const { pulse } = world();
    const metric = pulse.getMetric("a", "int", {
      get help() {
        pulse.getMetric("other", "int").runtime(1);
        return pulse.toPrometheus().trim().split("\n").at(-1);
      },
    });
    metric.runtime(1);
    assert.match(pulse.toPrometheus(), /# HELP a other 1\n/);
  });
});

describe("recording", () => {
  /** [type, value, what the message says] */
  const refused = [
    ["int", NaN, / is NaN; expected/],
    ["int", Infinity, /Infinity/],
    ["int", "5", /value is "5"; expected a number/],
    ["int", undefined, /value is undefined/],
    ["int", null, /value is null/],
    ["int", 5n, /value is 5n/],
    ["int", {}, /value is an object/],
    ["float", "1", /value is "1"/],
    ["counter", -1, /-1/],
    ["counter", NaN, / is NaN; expected/],
    ["counter", "1", /value is "1"/],
    ["counter", null, /value is null/],
    ["histogram", NaN, / is NaN; expected/],
    ["histogram", -Infinity, /-Infinity/],
    ["summary", NaN, / is NaN; expected/],
    ["percentile", Infinity, /Infinity/],
    ["percentile", true, /value is true/],
    ["linkfail", 1, /value is 1; expected true or false/],
    ["base", 1, /value of m is 1; expected no recording/],
    ["callable", 1, /value of m is 1; expected no recording/],
    ["uptime", 1, /value of m is 1; expected no recording/],
  ];
  for (const [type, value, message] of refused) {
    test(`${type} refuses ${typeof value} ${typeof value === "object" ? JSON.stringify(value) : String(value)} and changes nothing`, () => {
      const { pulse } = world();
      const metric = pulse.getMetric("m", type, type === "callable" ? { value: () => 0 } : {});
      const before = JSON.stringify(metric);
      assert.throws(() => metric.runtime(value), { code: "invalid_argument", message });
      assert.throws(() => metric.handle("runtime", value), { code: "invalid_argument", message });
      if ("with" in metric) assert.throws(() => metric.with({}).runtime(value), { code: "invalid_argument", message });
      assert.equal(JSON.stringify(metric), before);
    });
  }

  test("handle names a level", () => {
    const { pulse } = world();
    const metric = pulse.getMetric("m", "int", DEBUG);
    metric.handle("runtime", 1);
    metric.handle("debug", 2, { k: 1 });
    assert.deepEqual(metric.toJSON(), [{ _: 1 }, { k: "1", _: 2 }]);
    assert.throws(() => metric.handle("info", 1), { code: "invalid_argument", message: /level is "info"/ });
  });

  test("a gauge adds to what is there, or to 0", () => {
    const { pulse } = world();
    const gauge = pulse.getMetric("g", "int");
    gauge.add(2);
    gauge.add(-3, { k: "a" });
    gauge.with({ k: "a" }).add(1);
    assert.deepEqual(gauge.toJSON(), [{ _: 2 }, { k: "a", _: -2 }]);
    assert.throws(() => gauge.add("1"), { code: "invalid_argument", message: /value is "1"/ });
    assert.throws(() => gauge.add(NaN), { code: "invalid_argument", message: /NaN/ });
    const float = pulse.getMetric("f", "float");
    float.with({}).add(0.5);
    float.add(0.25);
    assert.deepEqual(float.toJSON(), { _: 0.75 });
  });

  test("a counter takes its labels with or without a step", () => {
    const { pulse } = world();
    const counter = pulse.getMetric("c", "counter");
    counter.runtime({ k: 1 });
    counter.runtime(undefined, { k: 1 });
    counter.runtime(2, { k: 1 });
    assert.equal(counter.toJSON().sum._, 4);
    assert.throws(() => counter.runtime({ k: 1 }, { k: 2 }), { code: "invalid_argument", message: /value is an object/ });
  });

  test("every type that records binds", () => {
    const { pulse } = world();
    const values = { string: "x", int: 1, float: 1, counter: 1, cps: undefined, percentile: 1, summary: 1, histogram: 1, linkfail: true, empty: 1 };
    for (const [type, value] of Object.entries(values)) {
      const metric = pulse.getMetric(`t_${type}`, type, DEBUG);
      const bound = metric.with({ address: "a" });
      bound.runtime(value);
      bound.debug(value);
      assert.match(JSON.stringify(metric), type === "empty" ? /^\{?/ : /"address":"a"/, type);
    }
  });
});

describe("timing", () => {
  const types = ["float", "percentile", "summary", "histogram"];
  const seconds = (pulse) => pulse.toPrometheus().match(/m(?:_sum|\{.*quantile="0.95"\}|) ([\d.]+)$/m)?.[1];

  for (const type of types) {
    test(`${type} measures calls in seconds`, () => {
      const { pulse, time } = world();
      const metric = pulse.getMetric("m", type);
      const answer = metric.measure(() => ((time.mono += 1500), "answer"));
      assert.equal(answer, "answer");
      assert.equal(seconds(pulse), "1.5");
      metric.with({ k: 1 }).measure(() => {});
      assert.match(pulse.toPrometheus(), /k="1"/);
    });
  }

  test("async work is awaited", async () => {
    const { pulse, time } = world();
    const metric = pulse.getMetric("m", "float");
    const measured = metric.measure(async () => {
      await Promise.resolve();
      time.mono += 250;
      return 7;
    });
    assert.deepEqual(metric.toJSON(), { _: null }, "nothing yet");
    assert.equal(await measured, 7);
    assert.deepEqual(metric.toJSON(), { _: 0.25 });
  });

  test("a failing work is recorded and fails as it would have", async () => {
    const { pulse } = world();
    const metric = pulse.getMetric("m", "summary");
    const failure = new Error("its own");
    assert.throws(
      () =>
        metric.measure(() => {
          throw failure;
        }),
      failure,
    );
    await assert.rejects(
      metric.measure(async () => {
        throw failure;
      }),
      failure,
    );
    assert.equal(metric.toJSON().count._, 2);
    assert.throws(() => metric.measure(5), { code: "invalid_argument", message: /work is 5/ });
  });

  test("nothing is begun that could not be recorded for its labels or its metric", () => {
    const { pulse } = world();
    const metric = pulse.getMetric("m", "histogram");
    const begun = [];
    const work = () => begun.push("work");
    for (const labels of [5, [], null, new Map(), { a: {} }, { a: null }, { "a-b": 1 }, { __a: 1 }, { le: 1 }, { a: "x".repeat(8193) }]) {
      assert.throws(() => metric.measure(work, labels), { code: "invalid_argument" });
      assert.throws(() => metric.startTimer(labels), { code: "invalid_argument" });
    }
    assert.deepEqual([begun, metric.toJSON().count], [[], { _: 0 }], "nor is a label set made");
    metric.switchLevel("disabled");
    metric.measure(work, { a: {} }); // what the level refuses is silent
    assert.deepEqual(begun.splice(0), ["work"]);
    const bound = metric.with({ a: 1 });
    pulse.removeMetric("m");
    for (const gone of [metric, bound]) assert.throws(() => gone.measure(work), { code: "no_such_metric" });
    assert.deepEqual(begun, []);
  });

  test("a timer records and returns the seconds", () => {
    const { pulse, time } = world();
    const metric = pulse.getMetric("m", "float");
    const stop = metric.startTimer({ route: "/", code: "?" });
    time.mono += 40;
    assert.equal(stop({ code: 200 }), 0.04);
    assert.deepEqual(metric.toJSON(), [{ route: "/", code: "200", _: 0.04 }]);
    const stopBound = metric.with({ route: "/b" }).startTimer();
    time.mono += 10;
    assert.equal(stopBound(), 0.01);
  });
});

describe("generations", () => {
  test("after remove, the next recording makes the set anew", () => {
    const { pulse } = world();
    const counter = pulse.getMetric("c", "counter");
    const bound = counter.with({ k: 1 });
    bound.runtime(5);
    counter.runtime(7, { k: 2 });
    assert.equal(counter.remove({ k: 1 }), true);
    assert.equal(counter.remove({ k: 1 }), false);
    assert.deepEqual(counter.toJSON()._, [{ k: "2", _: 7 }]);
    counter.runtime(1, { k: "3" });
    bound.runtime();
    counter.runtime({ k: 1 });
    counter.runtime({ k: "1" });
    assert.deepEqual(counter.toJSON()._, [
      { k: "2", _: 7 },
      { k: "3", _: 1 },
      { k: "1", _: 3 },
    ]);
  });

  test("remove forgets one set, the unlabelled value, or all", () => {
    const { pulse } = world();
    const gauge = pulse.getMetric("g", "int");
    const fill = () => (gauge.runtime(1), gauge.runtime(2, { k: 1 }), gauge.runtime(3, { k: 2 }));
    fill();
    assert.equal(gauge.remove({}), true);
    assert.deepEqual(gauge.toJSON(), [
      { k: "1", _: 2 },
      { k: "2", _: 3 },
    ]);
    assert.equal(gauge.remove(), true);
    assert.deepEqual(gauge.toJSON(), { _: null });
    fill();
    assert.equal(gauge.toJSON().length, 3);
  });

  test("an old handle to a removed metric throws, whatever has taken its place", () => {
    const { pulse } = world();
    const old = pulse.getMetric("a.b", "counter");
    const bound = old.with({ k: 1 });
    old.runtime();
    bound.runtime();
    assert.equal(pulse.removeMetric("a"), true);
    assert.equal(pulse.removeMetric("a"), false);
    const fresh = pulse.getMetric("a.b", "counter");
    assert.notEqual(fresh, old);
    const refusal = { code: "no_such_metric", message: /a\.b/ };
    for (const use of [() => old.runtime(), () => old.runtime({ k: 1 }), () => bound.runtime(), () => old.debug(), () => old.toJSON(), () => old.level, () => old.remove(), () => old.with({})]) {
      assert.throws(use, refusal);
    }
    assert.deepEqual(fresh.toJSON(), { _: 0 });
  });

  test("removing the root empties the tree, and the root stays", () => {
    const { pulse } = world();
    const root = pulse.getMetric();
    pulse.getMetric("a", "callable", { value: () => assert.fail("it is gone") });
    const b = pulse.getMetric("b.c", "int");
    pulse.removeMetric("");
    assert.deepEqual(pulse.toJSON(), {});
    assert.deepEqual(pulse.getMetric().toJSON(), {});
    assert.equal(root.effectiveLevel, "runtime");
    assert.throws(() => b.runtime(1), { code: "no_such_metric" });
    assert.equal(pulse.stats().exportErrors, 0);
  });

  test("old handles never write into another's slot while names and sets churn", () => {
    const { pulse } = world({ seriesLimit: 8 });
    const holders = [];
    for (let round = 0; round < 500; round += 1) {
      const metric = pulse.getMetric(`m${round % 7}`, "counter");
      holders.push(metric.with({ round: round % 5 }));
      if (round % 3 === 0) metric.remove({ round: (round + 1) % 5 });
      if (round % 11 === 0) pulse.removeMetric(`m${(round + 1) % 7}`);
    }
    pulse.removeMetric("");
    const fresh = pulse.getMetric("fresh", "counter");
    fresh.runtime();
    for (const holder of holders) assert.throws(() => holder.runtime(1000), { code: "no_such_metric" });
    assert.deepEqual(fresh.toJSON(), { _: 1 });
  });
});

describe("callables", () => {
  test("one that throws is left out and counted, the rest exported", () => {
    const { pulse } = world();
    pulse.getMetric("good", "callable", { value: () => 1 });
    pulse.getMetric("bad", "callable", {
      value() {
        throw new Error("no");
      },
    });
    pulse.getMetric("text", "callable", { value: () => "7" });
    pulse.getMetric("int", "int").runtime(3);
    assert.match(pulse.toPrometheus(), /^good 1$/m);
    assert.match(pulse.toPrometheus(), /^int 3$/m);
    assert.doesNotMatch(pulse.toPrometheus(), /^(bad|text) /m);
    assert.equal(pulse.stats().exportErrors, 2);
    assert.equal(pulse.sample(), 2);
  });

  test("is read once for each export, before it", () => {
    const { pulse } = world();
    let reads = 0;
    pulse.getMetric("n", "callable", { value: () => (reads += 1) });
    const exports = [() => pulse.toJSON(), () => pulse.toPrometheus(), () => pulse.exposition(), () => pulse.sample(), () => pulse.find("n").toJSON()];
    exports.forEach((run, index) => {
      run();
      assert.equal(reads, index + 1);
    });
  });

  test("may call back into the same Pulsetree, exports included", () => {
    const { pulse } = world();
    const calls = pulse.getMetric("calls", "counter");
    let inner;
    pulse.getMetric("n", "callable", {
      value() {
        calls.runtime({ from: "callable" });
        pulse.getMetric("made.within", "int").runtime(4);
        inner = pulse.toPrometheus();
        pulse.toJSON();
        return 9;
      },
    });
    assert.match(pulse.toPrometheus(), /^n 9$/m);
    assert.match(inner, /^made_within 4$/m);
    assert.match(pulse.toPrometheus(), /calls_total\{from="callable"\} 2$/m);
  });

  test("may remove itself", () => {
    const { pulse } = world();
    pulse.getMetric("n", "callable", { value: () => Number(pulse.removeMetric("n")) });
    assert.deepEqual(pulse.toJSON(), {});
  });

  test("a linkfail callback may record and remove", () => {
    const { pulse } = world();
    const link = pulse.getMetric("link", "linkfail", {
      failuresToOffline: 1,
      onOffline(address) {
        pulse.getMetric("outages", "counter").runtime({ address });
        link.remove({ address });
      },
    });
    link.runtime(false, { address: "a" });
    link.runtime(false, { address: "a" });
    assert.equal(pulse.find("outages").toJSON().sum._, 2);
  });
});

describe("sampling", () => {
  test("writes what is there under path and labels", () => {
    const { pulse, time } = world();
    pulse.getMetric("web.requests", "counter", { labels: { app: "x" } }).runtime(3, { path: "/" });
    pulse.getMetric("web.latency", "histogram", { buckets: [1] }).runtime(0.5);
    pulse.getMetric("never", "int");
    pulse.getMetric("text", "string").runtime("x");
    assert.equal(pulse.sample(), 1 + 2 + 2);
    const [series] = pulse.query({ start: time.now - 1, end: time.now, queries: [{ aggregator: "sum", metric: "web.requests", tags: { path: "*" } }] });
    assert.deepEqual(series.tags, { app: "x", path: "/" });
    assert.deepEqual(Object.values(series.dps), [3]);
    assert.deepEqual(pulse.suggest({ type: "metrics" }), ["web.latency.bucket", "web.latency.count", "web.latency.sum", "web.requests"]);
  });

  test("takes a time, and refuses what is none", () => {
    const { pulse } = world();
    pulse.getMetric("n", "int").runtime(1);
    assert.equal(pulse.sample(5000), 1);
    for (const time of [NaN, "5000", -1, Infinity]) assert.throws(() => pulse.sample(time), { code: "invalid_argument", message: /time is/ });
  });

  test("sampleIfDue waits for the interval", () => {
    const { pulse, time } = world();
    pulse.getMetric("n", "int").runtime(1);
    assert.equal(pulse.sampleIfDue(1000), 1);
    time.now += 999;
    assert.equal(pulse.sampleIfDue(1000), 0);
    time.now += 1;
    assert.equal(pulse.sampleIfDue(1000), 1);
    time.now -= 60_000;
    assert.equal(pulse.sampleIfDue(1000), 1, "a clock that was set back does not stop it");
    assert.throws(() => pulse.sampleIfDue(0), { code: "invalid_argument", message: /intervalMs is 0/ });
  });

  test("sampleEvery samples until it is stopped", (t) => {
    t.mock.timers.enable({ apis: ["setInterval", "Date"], now: 1_600_000_000_000 });
    const pulse = new Pulsetree();
    pulse.getMetric("n", "int").runtime(1);
    const beat = pulse.sampleEvery(2);
    t.mock.timers.tick(1);
    assert.equal(pulse.stats().points, 0);
    for (let beats = 0; beats < 3; beats += 1) t.mock.timers.tick(2);
    assert.equal(pulse.stats().points, 3);
    beat.stop();
    beat.stop();
    beat[Symbol.dispose]();
    for (let beats = 0; beats < 3; beats += 1) t.mock.timers.tick(2);
    assert.equal(pulse.stats().points, 3);
    assert.throws(() => pulse.sampleEvery(-1), { code: "invalid_argument", message: /intervalMs is -1/ });
    assert.throws(() => pulse.sampleEvery(1e12), { code: "invalid_argument", message: /intervalMs/ });
  });
});

test("100 000 label sets are made, read back and removed without a quadratic step", () => {
  const { pulse } = world({ seriesLimit: 200_000, memoryLimit: 256 * 1024 * 1024 });
  const counter = pulse.getMetric("many", "counter");
  const spend = (from, to) => {
    const spent = worked();
    for (let i = from; i < to; i += 1) counter.runtime(1, { user: `u${i}` });
    return spent();
  };
  const first = spend(0, 20_000);
  spend(20_000, 80_000);
  const last = spend(80_000, 100_000);
  assert.ok(last < 20 * first + 200, `the last fifth took ${last} ms, the first ${first} ms`);
  assert.equal(counter.toJSON()._.length, 100_000);
  assert.equal(counter.remove(), true);
  assert.deepEqual(counter.toJSON(), { _: 0 });
});

test("INHERIT and RUNTIME are the levels of the fresh", () => {
  const { pulse } = world();
  assert.equal(pulse.getMetric("a.b", "int").level, INHERIT);
  assert.equal(pulse.getMetric().level, RUNTIME);
});

test("a refused value counts no label set as dropped", () => {
  const { pulse } = world({ seriesLimit: 1 });
  for (const [type, value] of [["int", NaN], ["counter", -1], ["histogram", Infinity], ["summary", NaN], ["percentile", NaN]]) {
    const metric = pulse.getMetric(type, type);
    metric.runtime(1, { k: 1 });
    for (const k of [2, 3]) assert.throws(() => metric.runtime(value, { k }), { code: "invalid_argument" });
  }
  assert.equal(pulse.stats().droppedSeries, 0);
});

describe("sample at a time", () => {
  const points = (pulse, metric) => pulse.queryColumns({ start: 0, end: "now", queries: [{ aggregator: "none", metric }] });

  test("does not age what is there, and counts clicks as of now", () => {
    const { pulse, time } = world({ retention: 60_000 });
    pulse.getMetric("clicks", "cps").runtime();
    assert.equal(pulse.sample(), 1);
    assert.equal(pulse.sample(time.now + 10_000_000), 1);
    assert.equal(pulse.stats().points, 2);
    assert.equal(pulse.sample(time.now - 60_000), 1);
    assert.deepEqual([...points(pulse, "clicks")[0].values], [1, 1]);
  });

  test("refuses what is too old or no instant", () => {
    const { pulse, time } = world({ retention: 60_000 });
    pulse.getMetric("m", "int").runtime(1);
    assert.throws(() => pulse.sample(time.now - 60_001), { code: "too_old" });
    for (const bad of [-1, 1e13, NaN]) assert.throws(() => pulse.sample(bad), { code: "invalid_argument", message: new RegExp(`^time is ${bad}`) });
    assert.equal(pulse.stats().points, 0);
  });
});

test("the refusal of a type without recordings shows what it was told", () => {
  const { pulse } = world();
  assert.throws(() => pulse.getMetric("m", "base").runtime("text"), /the value of m is "text"/);
});

test("the newest function answers, and a changed help and unit are taken", () => {
  const pulse = new Pulsetree();
  const first = pulse.getMetric("v", "callable", undefined, { value: () => 1, help: "old" });
  const second = pulse.getMetric("v", "callable", undefined, { value: () => 2, help: "new", unit: "ms" });
  assert.equal(second, first);
  assert.equal(pulse.toPrometheus(), "# HELP v_ms new\n# TYPE v_ms gauge\nv_ms 2\n");
  pulse.getMetric("v", "callable");
  assert.deepEqual(first.toJSON(), { _: 2 });
  assert.throws(() => pulse.getMetric("v", "callable", undefined, { value: () => 3, unit: "s" }), { code: "type_conflict" });
  assert.deepEqual(first.toJSON(), { _: 2 }, "a refused call changes nothing");
  const told = [];
  const link = pulse.getMetric("l", "linkfail", undefined, { failuresToOffline: 1, onOffline: () => told.push(1) });
  pulse.getMetric("l", "linkfail", undefined, { onOffline: () => told.push(2) });
  link.runtime(false);
  assert.deepEqual(told, [2]);
});

test("recorders whose ids come to one name are one family", () => {
  const pulse = new Pulsetree();
  for (const id of ["首页", "博客", "site.a", "site-a"]) pulse.metricman(id).hit("Home");
  assert.match(pulse.toPrometheus(), /^site_a_hits_total\{id="site-a",target="Home"\} 1\nsite_a_hits_total\{id="site\.a",target="Home"\} 1$/m);
});

test("every line of an exposition stands once", () => {
  const pulse = new Pulsetree();
  const hits = pulse.getMetric("h", "counter");
  hits.runtime(1);
  hits.runtime(2, { i: "x" });
  assert.equal(pulse.toPrometheus({ labels: { i: "x" } }), '# TYPE h_total counter\nh_total{i="x"} 3\n');
  assert.equal(jsonToPrometheus({ m: [{ i: "x", _: 2 }, { _: 1 }] }, { labels: { i: "x" } }), 'm{i="x"} 2\n');
  assert.equal(jsonToPrometheus({ m: [{ i: "x", _: 2 }, { i: "x", _: 3 }] }), 'm{i="x"} 3\n');
});
