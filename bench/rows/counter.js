import assert from "node:assert/strict";
import { Counter, Registry } from "prom-client";
import { Pulsetree } from "pulsetree";
import { METHODS } from "../data.js";

const OPERATIONS = 1_000_000;
const FRESH = 200_000;
const LABELS = { method: "GET", path: "/", status: "200" };
const labelNames = Object.keys(LABELS);
const PATHS = Array.from({ length: 25 }, (_, i) => `/articles/${i}`);

function counters() {
  const pulse = new Pulsetree();
  const ours = pulse.getMetric("web.requests", "counter");
  const peer = new Counter({ name: "web_requests_total", help: "Requests", labelNames, registers: [new Registry()] });
  return { pulse, ours, peer };
}

/** Both counted the same, label set by label set. */
async function same(ours, peer) {
  const { values } = await peer.get();
  const key = ({ method, path, status }, value) => `${method} ${path} ${status} ${value}`;
  const tree = ours.toJSON()._;
  assert.deepEqual(tree.map((leaf) => key(leaf, leaf._)).sort(), values.map((one) => key(one.labels, one.value)).sort());
}

function bound() {
  const { pulse, ours, peer } = counters();
  const handle = ours.with(LABELS);
  const child = peer.labels(LABELS);
  return {
    ours: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) handle.runtime(); } },
    peer: { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) child.inc(); } },
    check: () => same(ours, peer),
    close: () => pulse.dispose(),
  };
}

function fresh() {
  const { pulse, ours, peer } = counters();
  const labels = (i) => ({ method: METHODS[i & 3], path: PATHS[i % 25], status: "200" });
  return {
    ours: { operations: FRESH, run: () => { for (let i = 0; i < FRESH; i++) ours.runtime(1, labels(i)); } },
    peer: { operations: FRESH, run: () => { for (let i = 0; i < FRESH; i++) peer.inc(labels(i), 1); } },
    check: () => same(ours, peer),
    close: () => pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "counter, bound", peerName: "prom-client labels(…) held, inc()", unit: "ns", mark: 25, sides: bound },
  { name: "counter, fresh object of 3 labels", peerName: "prom-client inc({3 labels})", unit: "ns", mark: 3, sides: fresh },
];
