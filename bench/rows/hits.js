import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { START, targets } from "../data.js";

const OPERATIONS = 500_000;
const TARGETS = targets(1000);
const LIMIT = 100;
const clock = () => START;
const PYMETRIX_HITS_PER_SECOND = 2200;

/** What a careful person writes: the oldest caller of a full history makes place for the newest. */
class PlainRecorder {
  nodes = new Map();

  node(target, time) {
    let node = this.nodes.get(target);
    if (node === undefined) {
      node = { id: target, hits: 0, time, callers: [] };
      this.nodes.set(target, node);
    }
    return node;
  }

  hit(target, caller = null) {
    const time = clock();
    const node = this.node(target, time);
    node.hits += 1;
    node.callers.push({ caller, time });
    if (node.callers.length > LIMIT) node.callers.shift();
  }
}

/** The same with a ring in place of the shift. */
class RingRecorder extends PlainRecorder {
  hit(target, caller = null) {
    const time = clock();
    const node = this.node(target, time);
    node.callers[node.hits % LIMIT] = { caller, time };
    node.hits += 1;
  }
}

function recorder(options) {
  const pulse = new Pulsetree({ clock });
  const site = pulse.metricman("site", { historyLimit: LIMIT, ...options });
  const side = { operations: OPERATIONS, run: () => { for (let i = 0; i < OPERATIONS; i++) site.hit(TARGETS[i % 1000]); } };
  return { side, site, close: () => pulse.dispose() };
}

/** The first turn brings every target's history to its cap. */
const against = (Peer, options) => () => {
  const { side, site, close } = recorder(options);
  const peer = new Peer();
  const check = () => {
    const plain = [...peer.nodes.values()].map(({ id, hits }) => ({ id, hits }));
    assert.deepEqual(site.aggregate().message, plain);
    assert.ok([...peer.nodes.values()].every((node) => node.callers.length === LIMIT));
  };
  const run = () => { for (let i = 0; i < OPERATIONS; i++) peer.hit(TARGETS[i % 1000]); };
  return { ours: side, peer: { operations: OPERATIONS, run }, check, close };
};

function pymetrix() {
  const { side, close } = recorder({});
  return { ours: side, peer: 1e9 / PYMETRIX_HITS_PER_SECOND, close };
}

const shifting = { unit: "ns", mark: 2, peerName: "plain JS: Map, callers capped by shift" };
const ring = { unit: "ns", peerName: "plain JS: Map, callers in a ring" };
const constant = { unit: "ns", mark: 1000, peerName: "Pymetrix, 2200 hits/s at 1000 targets" };

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { ...shifting, name: "hit(target), 1000 targets", sides: against(PlainRecorder, {}) },
  { ...shifting, name: "hit(target), not counted in the store too", sides: against(PlainRecorder, { record: false }) },
  { ...ring, name: "hit(target), 1000 targets, against a ring", sides: against(RingRecorder, {}) },
  { ...constant, name: "hit(target), 1000 targets, against Pymetrix", sides: pymetrix },
];
