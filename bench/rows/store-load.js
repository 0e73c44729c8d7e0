// Ten million points into the store: whole columns, one by one, late ones among them.
import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";
import { connect, insert } from "../duckdb.js";
import { inFreshWorld } from "../fresh.js";

const [SERIES, POINTS] = [1000, 10_000];
const ALL = SERIES * POINTS;
/** How many steps a late point comes late at most: an hour. */
const LATENESS = 360;

/** The arrays that both sides are given: one series after the other, whole series as the views that appendMany takes. */
function arrays() {
  const [series, time, value] = [new Int32Array(ALL), new BigInt64Array(ALL), new Float64Array(ALL)];
  const { timestamps } = columns(0, POINTS);
  const times = BigInt64Array.from(timestamps, BigInt);
  for (let at = 0; at < SERIES; at++) {
    series.fill(at, at * POINTS, (at + 1) * POINTS);
    time.set(times, at * POINTS);
    value.set(columns(at, POINTS).values, at * POINTS);
  }
  return { series, time, value, timestamps };
}

async function load() {
  const { series, time, value, timestamps } = arrays();
  const connection = await connect();
  const fresh = inFreshWorld((pulse) => {
    for (let at = 0; at < SERIES; at++) {
      pulse.series("load", { core: String(at) }).appendMany(timestamps, value.subarray(at * POINTS, (at + 1) * POINTS));
    }
  });
  // all at once, which is DuckDB's fastest: 20 to 500 series at a time take 7 to 27 % longer
  const insertAll = () => { insert(connection, "points", { series, time, value }, true); };
  return {
    ours: fresh.side,
    peer: { operations: 1, before: () => { connection.query("DROP TABLE IF EXISTS points"); }, run: insertAll },
    check: () => {
      assert.equal(fresh.stats().points, ALL);
      assert.equal(Number(connection.query("SELECT count(*) AS n FROM points").toArray()[0].n), ALL);
    },
    close: () => {
      fresh.close();
      connection.close();
    },
  };
}

/** A number from 0 to before 1 that only the two given decide. */
const chance = (a, b) => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
};

/** The order in which a series' points come: one in ten up to so many steps late. @param {number} late */
function order(series, late) {
  const comes = Float64Array.from({ length: POINTS }, (_, k) => k + (k % 10 === series % 10 ? Math.floor(chance(series, k) * late) : 0));
  return Int32Array.from(comes.keys()).sort((a, b) => comes[a] - comes[b] || a - b);
}

/** Points one by one, from all series in turn, as they come. */
function append(late) {
  const orders = Array.from({ length: 10 }, (_, series) => order(series, late));
  return inFreshWorld((pulse) => {
    const writers = Array.from({ length: SERIES }, (_, at) => pulse.series("load", { core: String(at) }));
    for (let n = 0; n < POINTS; n++) {
      for (let at = 0; at < SERIES; at++) {
        const k = orders[at % 10][n];
        writers[at].append(START + k * STEP, (k * 7 + at) / 100);
      }
    }
  });
}

const disorder = (late) => () => {
  const [ours, peer] = [append(late), append(0)];
  return {
    ours: ours.side,
    peer: peer.side,
    check: () => assert.deepEqual([ours.stats().points, peer.stats().points], [ALL, ALL]),
    close: () => { ours.close(); peer.close(); },
  };
};

const HITS = 1_000_000;

/** Hits of a hundred targets: at ascending times, or at any millisecond of the last day. */
function hits(time) {
  return inFreshWorld((pulse) => {
    const site = pulse.metricman("site", { historyLimit: 1 });
    for (let n = 0; n < HITS; n++) site.hit(`/page/${n % 100}`, { time: time(n) });
  });
}

function oldHits() {
  const day = 86_400_000;
  const ours = hits((n) => START + Math.floor(chance(n, 1) * day));
  const peer = hits((n) => START + n);
  return {
    ours: ours.side,
    peer: peer.side,
    check: () => assert.deepEqual([ours.stats().hits, peer.stats().hits], [HITS, HITS]),
    close: () => { ours.close(); peer.close(); },
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "10 M points by appendMany, sealed", peerName: "DuckDB-WASM, Arrow insert of the same arrays", unit: "ms", mark: 3, rounds: 5, sides: load },
  { name: "10 M points one by one, one in ten up to an hour late", peerName: "the same in order", unit: "ms", mark: 1 / 3, rounds: 5, sides: disorder(LATENESS) },
  { name: "10 M points one by one, one in ten at any time", peerName: "the same in order", unit: "ms", mark: 1 / 3, rounds: 5, sides: disorder(POINTS) },
  { name: "1 M hits at any millisecond of a day", peerName: "the same in order", unit: "ms", mark: 1 / 3, rounds: 5, sides: oldHits },
];
