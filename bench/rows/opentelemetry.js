import assert from "node:assert/strict";
import { AggregationTemporality, MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import { Pulsetree } from "pulsetree";
import { METHODS } from "../data.js";

const OPERATIONS = 200_000;
const PATHS = Array.from({ length: 25 }, (_, i) => `/articles/${i}`);
const SECONDS = Float64Array.from({ length: 1024 }, (_, i) => ((i * 7919) % 1024) / 100);
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const labels = (i) => ({ method: METHODS[i & 3], path: PATHS[i % 25], status: "200" });

/** A reader that nothing is pushed from: what it collects is looked at once. */
class Collected extends MetricReader {
  constructor() {
    super({ aggregationTemporalitySelector: () => AggregationTemporality.CUMULATIVE });
  }

  onForceFlush() {}

  onShutdown() {}

  /** Its only metric: attributes and value of each data point. */
  async points() {
    const { resourceMetrics } = await this.collect();
    return resourceMetrics.scopeMetrics[0].metrics[0].dataPoints;
  }
}

function metered() {
  const reader = new Collected();
  const provider = new MeterProvider({ readers: [reader] });
  return { reader, meter: provider.getMeter("bench"), shutdown: () => provider.shutdown() };
}

const key = ({ method, path, status }, value) => `${method} ${path} ${status} ${value}`;

function count() {
  const pulse = new Pulsetree();
  const ours = pulse.getMetric("web.requests", "counter");
  const { reader, meter, shutdown } = metered();
  const peer = meter.createCounter("web.requests");
  return {
    ours: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) ours.runtime(1, labels(i)); } },
    peer: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) peer.add(1, labels(i)); } },
    check: async () => {
      const points = await reader.points();
      assert.deepEqual(ours.toJSON()._.map((leaf) => key(leaf, leaf._)).sort(), points.map((one) => key(one.attributes, one.value)).sort());
    },
    close: async () => {
      pulse.dispose();
      await shutdown();
    },
  };
}

function observe() {
  const pulse = new Pulsetree();
  const ours = pulse.getMetric("request_seconds", "histogram", undefined, { buckets: BUCKETS });
  const { reader, meter, shutdown } = metered();
  const peer = meter.createHistogram("request_seconds", { advice: { explicitBucketBoundaries: BUCKETS } });
  return {
    ours: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) ours.runtime(SECONDS[i & 1023], labels(i)); } },
    peer: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) peer.record(SECONDS[i & 1023], labels(i)); } },
    check: async () => {
      const points = await reader.points();
      const buckets = (one) => one.value.buckets.counts.map((_, at, counts) => counts.slice(0, at + 1).reduce((sum, more) => sum + more, 0));
      const theirs = points.flatMap((one) => buckets(one).map((below, at) => key(one.attributes, `${BUCKETS[at] ?? "+Inf"} ${below}`)));
      const lines = pulse.toPrometheus().matchAll(/^request_seconds_bucket\{(.*)\} (\d+)$/gm);
      const mine = Array.from(lines, ([, text, below]) => {
        const set = Object.fromEntries(Array.from(text.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]));
        return key(set, `${set.le} ${below}`);
      });
      assert.deepEqual(mine.sort(), theirs.sort());
    },
    close: async () => {
      pulse.dispose();
      await shutdown();
    },
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "counter, a fresh object of 3 labels", peerName: "OpenTelemetry add(1, {3 attributes})", unit: "ns", mark: 3, sides: count },
  { name: "histogram, a fresh object of 3 labels", peerName: "OpenTelemetry record(v, {3 attributes})", unit: "ns", mark: 3, sides: observe },
];
