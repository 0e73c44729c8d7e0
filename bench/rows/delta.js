// Deltas: what it costs to merge them, and what it costs a recording that somebody takes them.
import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { labelSet } from "../data.js";

const [DELTAS, SETS, OPERATIONS] = [1000, 100, 1_000_000];
const LABELS = { method: "GET", path: "/", status: "200" };

/** What a sender took, one delta after the other: each tells of every one of its label sets. */
function taken(count) {
  const sender = new Pulsetree();
  const requests = sender.getMetric("web.requests", "counter");
  const bound = Array.from({ length: SETS }, (_, i) => requests.with(labelSet(i)));
  const deltas = Array.from({ length: count }, () => {
    bound.forEach((one) => one.runtime());
    const delta = sender.takeDelta();
    sender.acknowledge(delta.sequence, delta.sender);
    return delta.bytes;
  });
  sender.dispose();
  return deltas;
}

/** A receiver that knows the label sets from the first delta is told the rest. */
function merge() {
  const [first, ...rest] = taken(DELTAS + 1);
  let receiver = new Pulsetree();
  const before = () => {
    receiver.dispose();
    receiver = new Pulsetree();
    receiver.merge(first);
  };
  const run = () => rest.forEach((delta) => receiver.merge(delta));
  const check = () => {
    const told = receiver.getMetric("web.requests", "counter").toJSON()._;
    assert.equal(told.length, SETS);
    assert.ok(told.every(({ _: count }) => count === DELTAS + 1));
  };
  return { ours: { operations: DELTAS * SETS, before, run }, peer: 1000, check, close: () => receiver.dispose() };
}

/** A recording where deltas are taken, beside the same where nobody ever asked for one. */
const tracked = (type) => () => {
  const [ours, peer] = [new Pulsetree(), new Pulsetree()];
  const side = (pulse) => {
    const handle = pulse.getMetric("web.value", type).with(LABELS);
    handle.runtime(1);
    return { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) handle.runtime(i); } };
  };
  const sides = { ours: side(ours), peer: side(peer) };
  const { sequence, sender } = ours.takeDelta();
  ours.acknowledge(sequence, sender);
  const close = () => [ours, peer].forEach((pulse) => pulse.dispose());
  return { ...sides, check: () => assert.ok(ours.takeDelta()), close };
};

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "merge of 1000 deltas, per label set that is known", peerName: "the limit: 1 M a second", unit: "ns", mark: 1, sides: merge },
  { name: "counter, bound, deltas taken", peerName: "pulsetree, no deltas", unit: "ns", most: 2, sides: tracked("counter") },
  { name: "gauge, bound, deltas taken", peerName: "pulsetree, no deltas", unit: "ns", most: 2, sides: tracked("float") },
];
