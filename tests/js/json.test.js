// Trees as JSON: annotate, update, jsonToPrometheus.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotateEveryLeafNodeWithLabels as annotate, jsonToPrometheus, Pulsetree, update } from "../../pkg/inline.js";
import { worked } from "./processor.js";

/** Freezes all of a tree: whoever changes it fails. */
function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe("annotateEveryLeafNodeWithLabels", () => {
  const rows = [
    [{ root: { metric: [{ period: 1, _: 25 }, { period: 2, _: 50 }] } }, { key: "value" }, { root: { metric: [{ period: 1, _: 25, key: "value" }, { period: 2, _: 50, key: "value" }] } }],
    [{ a: { _: 1, key: "own" } }, { key: "given" }, { a: { _: 1, key: "given" } }],
    [{ a: { _: [{ k: 1, _: 2 }], sum: { _: 2 } } }, { x: 1 }, { a: { _: [{ k: 1, _: 2, x: "1" }], sum: { _: 2, x: "1" } } }],
    [{ a: { b: { _: null } } }, { x: true, y: undefined }, { a: { b: { _: null, x: "true" } } }],
    [[{ _: 1 }], { k: "v" }, [{ _: 1, k: "v" }]],
    [{}, { k: "v" }, {}],
  ];
  for (const [tree, labels, expected] of rows) {
    test(JSON.stringify(tree), () => {
      assert.deepEqual(annotate(frozen(tree), frozen(labels)), expected);
    });
  }
});

describe("update", () => {
  const rows = [
    [[{ period: 1, _: 25 }, { period: 2, _: 50 }], [{ period: 1, _: 20 }], [{ period: 1, _: 20 }, { period: 2, _: 50 }]],
    [[{ k: 1, _: 1 }], [{ k: 2, _: 2 }], [{ k: 1, _: 1 }, { k: 2, _: 2 }]],
    [{ a: { _: 1 } }, { b: { _: 2 } }, { a: { _: 1 }, b: { _: 2 } }],
    [{ a: { _: 1 } }, { a: { _: 2 } }, { a: { _: 2 } }],
    [{ a: { _: 1 } }, { a: { _: null } }, { a: { _: 1 } }],
    [{ a: { _: null } }, { a: [{ k: 1, _: 2 }] }, { a: [{ k: 1, _: 2 }] }],
    [{ a: { _: 5 } }, { a: [{ k: 1, _: 2 }] }, { a: [{ _: 5 }, { k: 1, _: 2 }] }],
    [[{ k: 1, _: 1, _timestamp: 10 }], [{ k: 1, _: 2, _timestamp: 20 }], [{ k: 1, _: 2, _timestamp: 20 }]],
    [{}, {}, {}],
  ];
  for (const [first, second, expected] of rows) {
    test(`${JSON.stringify(first)} with ${JSON.stringify(second)}`, () => {
      assert.deepEqual(update(frozen(first), frozen(second)), expected);
    });
  }

  test("a clash names its path", () => {
    assert.throws(() => update({ a: { b: { c: { _: 1 } } } }, { a: { b: 5 } }), { code: "type_conflict", message: /a\.b/ });
  });

  test("is linear", () => {
    const list = (from) => Array.from({ length: 50_000 }, (_, i) => ({ k: `v${from + i}`, _: i }));
    const spent = worked();
    assert.equal(update({ m: list(0) }, { m: list(25_000) }).m.length, 75_000);
    assert.ok(spent() < 5000, `took ${spent()} ms`);
  });

  test("merges what two worlds export", () => {
    const worlds = [1, 2].map((step) => {
      const pulse = new Pulsetree();
      pulse.getMetric("requests", "counter").runtime(step, { host: `h${step}` });
      return pulse.toJSON();
    });
    assert.deepEqual(update(...worlds).requests._, [
      { host: "h1", _: 1 },
      { host: "h2", _: 2 },
    ]);
  });
});

describe("jsonToPrometheus", () => {
  test("writes what the tree holds", () => {
    const tree = frozen({ root: { metric: [{ k: 2, m: '"', _: 3 }, { k: 4, _: 6 }] } });
    assert.equal(jsonToPrometheus(tree), 'root_metric{k="2",m="\\""} 3\nroot_metric{k="4"} 6\n');
    assert.equal(jsonToPrometheus(tree), jsonToPrometheus(tree));
  });

  test("totals too", () => {
    assert.equal(jsonToPrometheus({ root: { _: [{ k: 2, _: 3 }], sum: { _: 4 } } }), 'root{k="2"} 3\nroot_sum 4\n');
  });

  test("labels and formats", () => {
    const text = jsonToPrometheus({ a: { _: 1, k: "own" } }, { format: "openmetrics", labels: { k: "given", i: 1 } });
    assert.equal(text, '# TYPE a unknown\na{i="1",k="own"} 1\n# EOF\n');
    assert.equal(jsonToPrometheus({}), "");
  });
});

describe("refused", () => {
  const cycle = { a: {} };
  cycle.a.b = cycle;
  const rows = [
    [() => annotate(5, {}), /tree is 5/],
    [() => annotate(null, {}), /tree is null/],
    [() => annotate({}, null), /labels is null/],
    [() => annotate({ a: { _: 1 } }, { _: 5 }), /label name is "_"/],
    [() => annotate({ a: { _: () => 1 } }, {}), /tree\.a\._ is a function; expected plain data/],
    [() => annotate({}, { k: null }), /labels\.k is null/],
    [() => annotate(cycle, {}), /128/],
    [() => update({}, "x"), /second is "x"/],
    [() => update(undefined, {}), /first is undefined/],
    [() => update(new Map(), {}), /Map/],
    [() => jsonToPrometheus([], { format: "xml" }), /options\.format is "xml"; expected prometheus or openmetrics/],
    [() => jsonToPrometheus({}, { labels: 5 }), /options\.labels is 5/],
    [() => jsonToPrometheus({}, { label: {} }), /options\.label is not an option; expected one of format, labels/],
    [() => jsonToPrometheus({ a: { _: () => 1 } }), /function/],
  ];
  for (const [run, message] of rows) test(String(message), () => assert.throws(run, { name: "PulsetreeError", code: "invalid_argument", message }));
});

test("a key called __proto__ is data like any other, or refused; never a prototype", () => {
  const tree = JSON.parse('{"__proto__": {"polluted": {"_": 1}}}');
  try {
    const annotated = annotate(tree, { k: 1 });
    assert.equal(Object.getPrototypeOf(annotated), Object.prototype);
  } catch (error) {
    assert.equal(error.name, "PulsetreeError");
  }
  assert.equal({}.polluted, undefined);
});
