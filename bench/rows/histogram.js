import assert from "node:assert/strict";
import { Histogram, Registry } from "prom-client";
import { Pulsetree } from "pulsetree";

const OPERATIONS = 500_000;
const ROUTE = { route: "/articles" };
const SECONDS = Float64Array.from({ length: 1024 }, (_, i) => ((i * 7919) % 1024) / 100);

const samples = (text) => text.split("\n").filter((line) => line.startsWith("request_seconds_bucket")).map(canonical).sort();

/** prom-client writes `le` first and we write labels sorted; the value is what has to be the same. */
function canonical(line) {
  const [, labels = "", value] = /\{(.*)\} (.*)$/.exec(line) ?? [];
  return `${labels.split(",").sort().join(",")} ${value}`;
}

function observe() {
  const pulse = new Pulsetree();
  const handle = pulse.getMetric("request_seconds", "histogram").with(ROUTE);
  const registry = new Registry();
  const histogram = new Histogram({ name: "request_seconds", help: "Duration", labelNames: ["route"], registers: [registry] });
  return {
    ours: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) handle.runtime(SECONDS[i & 1023]); } },
    peer: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) histogram.observe(ROUTE, SECONDS[i & 1023]); } },
    check: async () => assert.deepEqual(samples(pulse.toPrometheus()), samples(await registry.metrics())),
    close: () => pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "histogram, bound, 11 buckets", peerName: "prom-client observe({1 label}, v)", unit: "ns", mark: 10, sides: observe },
];
