import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { targets } from "../data.js";

const BURST = 50_000;
const BURSTS = 4;
const TARGETS = targets(1000);
const NS_AT_A_MILLION_PER_SECOND = 1000;

function recorder() {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
  const site = pulse.metricman("site", { historyLimit: 100 });
  const burst = () => { for (let i = 0; i < BURST; i++) site.hit(TARGETS[i % 1000]); };
  return { pulse, site, burst };
}

/** The reader alone: a burst lies ready and is read to its end. */
const reading = (data) => () => {
  const { pulse, site, burst } = recorder();
  const reader = site.pipeline({ data });
  let last;
  const run = async () => { for (let i = 0; i < BURST; i++) last = await reader.next(); };
  return {
    ours: { operations: BURST, before: burst, run },
    peer: NS_AT_A_MILLION_PER_SECOND,
    check: () => assert.equal(last.value.id, TARGETS[(BURST - 1) % 1000]),
    close: () => pulse.dispose(),
  };
};

/** Recording and reading together, burst after burst, the reader waiting in between. */
function both() {
  const { pulse, site, burst } = recorder();
  let read = 0;
  let wanted = 0;
  let reached = () => {};
  const live = site.pipeline();
  const follow = async () => {
    for await (const node of live) {
      read += node.callers.length;
      if (read === wanted) reached();
    }
  };
  follow();
  const run = async () => {
    for (let i = 0; i < BURSTS; i++) {
      wanted += BURST;
      const all = new Promise((resolve) => { reached = resolve; });
      burst();
      await all;
    }
  };
  return {
    ours: { operations: BURST * BURSTS, run },
    peer: NS_AT_A_MILLION_PER_SECOND,
    check: () => assert.equal(read, BURST * BURSTS),
    close: () => {
      live.return?.();
      pulse.dispose();
    },
  };
}

const row = { unit: "ns", mark: 1, peerName: "1 M hits/s" };

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { ...row, name: "live reader, time series, a hit read", sides: reading("time_series") },
  { ...row, name: "live reader, aggregate, a hit read", sides: reading("aggregate") },
  { ...row, name: "live reader, a hit recorded and read by for await", sides: both },
];
