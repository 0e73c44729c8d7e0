// Levels: who records, who inherits, and that a refused call is silent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEBUG, DISABLED, INHERIT, Pulsetree, RUNTIME } from "../../pkg/inline.js";

test("the names", () => {
  assert.deepEqual([DISABLED, RUNTIME, DEBUG, INHERIT], ["disabled", "runtime", "debug", "inherit"]);
});

test("debug counts only where the level in force is DEBUG", () => {
  const pulse = new Pulsetree();
  const loud = pulse.getMetric("loud", "float", DEBUG);
  const quiet = pulse.getMetric("quiet", "int");
  loud.runtime(2);
  loud.debug(1);
  quiet.runtime(3);
  quiet.debug(2);
  assert.deepEqual(pulse.toJSON(), { loud: { _: 1 }, quiet: { _: 3 } });
});

test("INHERIT does as the nearest above does", () => {
  const pulse = new Pulsetree();
  const child = pulse.getMetric("a.b.c", "float", INHERIT);
  pulse.getMetric("a").level = RUNTIME;
  child.runtime(2);
  child.debug(3);
  assert.deepEqual(child.toJSON(), { _: 2 });
});

test("a level is given to all that a call creates", () => {
  const pulse = new Pulsetree();
  pulse.getMetric("a.b.c", "int", DEBUG);
  assert.deepEqual(["", "a", "a.b", "a.b.c"].map((name) => pulse.find(name).level), [RUNTIME, DEBUG, DEBUG, DEBUG]);
  const metric = pulse.getMetric("a.x", "int");
  assert.equal(metric.level, INHERIT);
  assert.equal(metric.effectiveLevel, DEBUG);
  pulse.getMetric("a.x", "int", DISABLED);
  assert.deepEqual([metric.level, pulse.find("a").level], [DISABLED, DEBUG]);
  pulse.getMetric("a.x", "int");
  assert.equal(metric.level, DISABLED, "no level given leaves it alone");
});

test("a switch reaches the whole subtree at once, through every handle", () => {
  const pulse = new Pulsetree();
  const recorders = {
    metric: pulse.getMetric("top.deep.counter", "counter"),
    labelled: pulse.getMetric("top.labelled", "counter"),
    own: pulse.getMetric("top.own", "counter", RUNTIME),
  };
  pulse.getMetric("top").level = INHERIT;
  pulse.getMetric("top.deep").level = INHERIT;
  const bound = recorders.metric.with({ k: 1 });
  const record = () => {
    recorders.metric.runtime();
    recorders.metric.debug();
    recorders.labelled.runtime({ k: 1 });
    recorders.labelled.debug({ k: 1 });
    recorders.own.debug();
    bound.runtime();
    bound.debug();
  };
  const counts = () => [recorders.metric, recorders.labelled, recorders.own].map((metric) => metric.toJSON().sum?._ ?? metric.toJSON()._);
  const expected = { [RUNTIME]: [2, 1, 0], [DEBUG]: [4, 2, 0], [DISABLED]: [0, 0, 0] };
  let sums = [0, 0, 0];
  for (const level of [RUNTIME, DEBUG, DISABLED, DEBUG, RUNTIME, DISABLED]) {
    pulse.getMetric("top").switchLevel(level);
    record();
    sums = sums.map((sum, i) => sum + expected[level][i]);
    assert.deepEqual(counts(), sums, level);
  }
  pulse.getMetric("").level = DEBUG;
  pulse.getMetric("top").level = INHERIT;
  record();
  assert.deepEqual(counts(), sums.map((sum, i) => sum + expected[DEBUG][i]));
});

test("the root is never INHERIT", () => {
  const pulse = new Pulsetree();
  const root = pulse.getMetric();
  root.level = DISABLED;
  root.level = INHERIT;
  assert.deepEqual([root.level, root.effectiveLevel], [RUNTIME, RUNTIME]);
});

test("a refused call validates nothing", () => {
  const pulse = new Pulsetree();
  for (const type of ["base", "int", "counter", "cps", "string", "linkfail", "histogram", "empty", "uptime"]) {
    const metric = pulse.getMetric(`m.${type}`, type, DISABLED);
    for (const value of [undefined, null, "x", NaN, {}, Symbol("s")]) {
      metric.runtime(value, null);
      metric.debug(value, { "bad name": null });
      metric.with?.({}).runtime(value);
    }
  }
  const debugged = pulse.getMetric("d", "int");
  debugged.debug("not a number", 5);
  debugged.with({}).debug("not a number");
  assert.deepEqual(debugged.toJSON(), { _: null });
});

test("what has been recorded stays visible", () => {
  const pulse = new Pulsetree();
  const metric = pulse.getMetric("m", "int");
  metric.runtime(1);
  metric.level = DISABLED;
  metric.runtime(2);
  assert.deepEqual(pulse.toJSON(), { m: { _: 1 } });
});

test("an unknown level is refused by name", () => {
  const metric = new Pulsetree().getMetric("m", "int");
  for (const level of ["loud", 3, null, undefined]) {
    assert.throws(() => metric.switchLevel(level), { code: "invalid_argument", message: /level is .*; expected one of disabled, runtime, debug, inherit/ });
    assert.throws(() => (metric.level = level), { code: "invalid_argument" });
  }
  assert.equal(metric.level, INHERIT);
});
