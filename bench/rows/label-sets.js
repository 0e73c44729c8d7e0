import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { labelSet } from "../data.js";

const [FEW, MANY] = [10_000, 100_000];
const LABELS = Array.from({ length: MANY }, (_, i) => labelSet(i));
const utf8 = new TextEncoder();

/** Makes `count` label sets of one counter and reads every one of them back. */
function makeAndRead(count) {
  let read = 0;
  const run = () => {
    const pulse = new Pulsetree({ seriesLimit: MANY, memoryLimit: 2 ** 30 });
    const counter = pulse.getMetric("web.requests", "counter");
    for (let i = 0; i < count; i++) counter.runtime(1, LABELS[i]);
    read = counter.toJSON()._.length;
    pulse.dispose();
  };
  return { side: { operations: count, run }, check: () => assert.equal(read, count) };
}

/** Makes label sets of one counter, nothing else. */
function make() {
  const limits = { seriesLimit: MANY, memoryLimit: 2 ** 30 };
  let pulse = new Pulsetree(limits);
  let counter = pulse.getMetric("web.requests", "counter");
  const before = () => {
    pulse.dispose();
    pulse = new Pulsetree(limits);
    counter = pulse.getMetric("web.requests", "counter");
  };
  const run = () => { for (let i = 0; i < MANY; i++) counter.runtime(1, LABELS[i]); };
  return { ours: { operations: MANY, before, run }, peer: 3000, close: () => pulse.dispose() };
}

function linear() {
  const [few, many] = [makeAndRead(FEW), makeAndRead(MANY)];
  const check = () => {
    few.check();
    many.check();
  };
  return { ours: many.side, peer: few.side, check };
}

/** Bytes of one label set in `stats().bytes`, its value strings taken off. */
function bytes() {
  const pulse = new Pulsetree({ seriesLimit: MANY, memoryLimit: 2 ** 30 });
  const counter = pulse.getMetric("web.requests", "counter");
  counter.runtime(1, { user: "nobody" });
  const before = pulse.stats().bytes;
  let strings = 0;
  for (let i = 0; i < MANY; i++) {
    const user = `user-${String(i).padStart(8, "0")}`;
    strings += utf8.encode(user).length;
    counter.runtime(1, { user });
  }
  const ours = (pulse.stats().bytes - before - strings) / MANY;
  pulse.dispose();
  return { ours, peer: 200 };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "make a label set, of 100 000", peerName: "the limit", unit: "ns", mark: 1, sides: make },
  {
    name: "make and read back a label set, of 100 000",
    peerName: "pulsetree, of 10 000 (linear: about 1×)",
    unit: "ns",
    mark: 0.5,
    sides: linear,
  },
  {
    name: "memory of a counter's label set beyond its strings",
    peerName: "the limit",
    unit: "bytes",
    mark: 1,
    rounds: 1,
    sides: bytes,
  },
];
