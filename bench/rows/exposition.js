import assert from "node:assert/strict";
import { Counter, Registry } from "prom-client";
import { Pulsetree } from "pulsetree";
import { labelSet } from "../data.js";

const SETS = 100_000;
const LABELS = Array.from({ length: SETS }, (_, i) => labelSet(i));
const labelNames = ["method", "path", "status"];

function makeOurs() {
  const pulse = new Pulsetree({ seriesLimit: SETS, memoryLimit: 2 ** 30 });
  const counter = pulse.getMetric("web.requests", "counter");
  const bound = LABELS.map((labels) => counter.with(labels));
  const count = () => bound.forEach((one) => one.runtime());
  count();
  return { pulse, count };
}

function makePeer() {
  const registry = new Registry();
  const counter = new Counter({ name: "web_requests_total", help: "Requests", labelNames, registers: [registry] });
  const count = () => LABELS.forEach((labels) => counter.inc(labels));
  count();
  return { registry, count };
}

const samples = (text) => text.split("\n").filter((line) => line.startsWith("web_requests_total{")).sort();

function same(ours, peer) {
  const [left, right] = [samples(ours), samples(peer)];
  assert.equal(left.length, SETS);
  assert.ok(left.every((line, i) => line === right[i]), "the two expositions hold different samples");
}

/** The page of one scrape after another: every value has changed since the last one. */
function steady() {
  const [ours, peer] = [makeOurs(), makePeer()];
  let [text, peerText] = ["", ""];
  return {
    ours: { operations: 1, before: ours.count, run: () => { text = ours.pulse.toPrometheus(); } },
    peer: { operations: 1, before: peer.count, run: async () => { peerText = await peer.registry.metrics(); } },
    check: () => same(text, peerText),
    close: () => ours.pulse.dispose(),
  };
}

/** The first page after all the label sets were made. */
function first() {
  let [ours, peer] = [makeOurs(), makePeer()];
  let [text, peerText] = ["", ""];
  return {
    ours: {
      operations: 1,
      before: () => { ours.pulse.dispose(); ours = makeOurs(); },
      run: () => { text = ours.pulse.toPrometheus(); },
    },
    peer: { operations: 1, before: () => { peer = makePeer(); }, run: async () => { peerText = await peer.registry.metrics(); } },
    check: () => same(text, peerText),
    close: () => ours.pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "text exposition, 100 000 labelled counters", peerName: "prom-client register.metrics()", unit: "ms", mark: 10, sides: steady },
  { name: "the same, first exposition", peerName: "prom-client register.metrics()", unit: "ms", mark: 5, rounds: 5, sides: first },
];
