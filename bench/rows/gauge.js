import assert from "node:assert/strict";
import { Gauge, Registry } from "prom-client";
import { Pulsetree } from "pulsetree";

const OPERATIONS = 1_000_000;
const LABELS = { queue: "mail", region: "eu", zone: "a" };

function bound(ourStep, peerStep) {
  const pulse = new Pulsetree();
  const metric = pulse.getMetric("queue.length", "float");
  const gauge = new Gauge({ name: "queue_length", help: "Length", labelNames: Object.keys(LABELS), registers: [new Registry()] });
  return {
    ours: { operations: OPERATIONS, run: ourStep(metric.with(LABELS)) },
    peer: { operations: OPERATIONS, run: peerStep(gauge.labels(LABELS)) },
    check: async () => {
      const { values } = await gauge.get();
      assert.deepEqual(metric.toJSON(), [{ ...LABELS, _: values[0]?.value }]);
    },
    close: () => pulse.dispose(),
  };
}

const set = () =>
  bound(
    (handle) => () => { for (let i = 0; i < OPERATIONS; i++) handle.runtime(i); },
    (child) => () => { for (let i = 0; i < OPERATIONS; i++) child.set(i); },
  );
const add = () =>
  bound(
    (handle) => () => { for (let i = 0; i < OPERATIONS; i++) handle.add(1); },
    (child) => () => { for (let i = 0; i < OPERATIONS; i++) child.inc(); },
  );

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "gauge, bound, set", peerName: "prom-client labels(…) held, set(v)", unit: "ns", mark: 25, sides: set },
  { name: "gauge, bound, add 1", peerName: "prom-client labels(…) held, inc()", unit: "ns", mark: 25, sides: add },
];
