// What the store holds: bytes a point, bytes a series; and whether time grows with what is asked of, no faster.
import assert from "node:assert/strict";
import { readFileSync, existsSync } from "node:fs";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";

const [SERIES, POINTS] = [100, 10_000];
const MILLION = 1_000_000;

/** Bytes of a point beyond what the series itself takes. @param {(pulse: Pulsetree, many: boolean) => number} fill */
function perPoint(fill) {
  const bytes = (many) => {
    const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
    const points = fill(pulse, many);
    const held = pulse.stats().bytes;
    pulse.dispose();
    return { held, points };
  };
  const [none, all] = [bytes(false), bytes(true)];
  return (all.held - none.held) / all.points;
}

/** @param {string} kind @param {number} most */
function bytesOf(kind, most) {
  const fill = (pulse, many) => {
    for (let at = 0; at < SERIES; at++) {
      const { timestamps, values } = columns(at, many ? POINTS : 1, kind);
      pulse.series("load", { core: String(at) }).appendMany(timestamps, values);
    }
    return SERIES * POINTS;
  };
  return { name: `bytes of a point, ${kind}`, peerName: "the limit", unit: "bytes", mark: 1, rounds: 1, sides: () => ({ ours: perPoint(fill), peer: most }) };
}

/** Handed out beside the repository: the row is left out where it is missing. */
const log = ["../../../", "../../../../"].map((up) => new URL(`${up}shared/data/access-log.tsv`, import.meta.url)).find((file) => existsSync(file));

/** Sizes of the answers of a real web site, at the milliseconds at which they were given. */
function accessLog() {
  const lines = readFileSync(log, "utf8").trim().split("\n").map((line) => line.split("\t")).filter(([time]) => Number(time) > 0);
  const fill = (pulse, many) => {
    const writer = pulse.series("bytes", {});
    const sent = many ? lines : lines.slice(0, 1);
    writer.appendMany(Float64Array.from(sent, ([time]) => Number(time)), Float64Array.from(sent, (line) => Number(line[4]) || 0));
    return many ? pulse.stats().points : 1;
  };
  return { ours: perPoint(fill), peer: 16 };
}

const COUNTERS = ["cpu ", "intr ", "ctxt ", "processes "];
const GAUGES = ["MemFree:", "Cached:", "AnonPages:", "Dirty:"];

/** What /proc says of this machine as columns, ten thousand times, each at a millisecond of its own. @param {string} file @param {string[]} keys */
function recorded(file, keys) {
  const timestamps = new Float64Array(POINTS);
  const values = keys.map(() => new Float64Array(POINTS));
  for (let k = 0, last = 0; k < POINTS; k++) {
    let [text, now] = ["", last];
    for (; now === last; now = Date.now()) text = readFileSync(file, "utf8");
    timestamps[k] = last = now;
    keys.forEach((key, i) => { values[i][k] = Number.parseInt(text.slice(text.indexOf(key) + key.length).trim(), 10); });
  }
  return { timestamps, values };
}

/** @param {string} name @param {string} file @param {string[]} keys */
function ofProc(name, file, keys) {
  const sides = () => {
    const { timestamps, values } = recorded(file, keys);
    const fill = (pulse, many) => {
      values.forEach((column, i) => {
        const count = many ? POINTS : 1;
        pulse.series("proc", { key: keys[i] }).appendMany(timestamps.slice(0, count), column.slice(0, count));
      });
      return keys.length * POINTS;
    };
    return { ours: perPoint(fill), peer: 16 };
  };
  return { name: `bytes of a point, ${name}`, peerName: "a time and a double", unit: "bytes", rounds: 1, sides };
}

/** @type {import("../measure.js").Row[]} */
const fromProc = existsSync("/proc/meminfo") ? [ofProc("counters of /proc/stat, a millisecond or more apart", "/proc/stat", COUNTERS), ofProc("gauges of /proc/meminfo, likewise", "/proc/meminfo", GAUGES)] : [];

/** A million series of ten points: a thousand hosts of a thousand cores. @param {number} count */
function manySeries(count) {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 31, storeSeriesLimit: 2 * MILLION });
  const { timestamps, values } = columns(0, 10);
  for (let at = 0; at < count; at++) {
    pulse.series("load", { host: `host${at % 1000}`, core: String(Math.floor(at / 1000)) }).appendMany(timestamps, values);
  }
  return pulse;
}

function create() {
  const side = (count) => ({ operations: count, run: () => manySeries(count).dispose() });
  return { ours: side(MILLION), peer: side(MILLION / 10) };
}

function indexBytes() {
  const pulse = manySeries(MILLION);
  const { bytes, points } = pulse.stats();
  assert.equal(points, 10 * MILLION);
  pulse.dispose();
  return { ours: bytes / MILLION - 10 * 16, peer: 250 };
}

function select() {
  const pulse = manySeries(MILLION);
  let found;
  return {
    ours: { operations: 1, run: () => { found = pulse.lookup({ metric: "load", tags: { host: "host7" }, limit: 10 }); } },
    peer: 1,
    check: () => assert.ok(found.totalResults > 0),
    close: () => pulse.dispose(),
  };
}

/** A minute's averages of so many points, summed by ten hosts. @param {number} points @param {number} series */
function averages(points, series) {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 31 });
  for (let at = 0; at < series; at++) {
    const { timestamps, values } = columns(at, points / series);
    pulse.series("load", { host: `host${at % 10}`, core: String(at) }).appendMany(timestamps, values);
  }
  const request = { start: START, end: START + (points / series) * STEP, queries: [{ aggregator: "sum", metric: "load", downsample: "1m-avg", tags: { host: "*" } }] };
  return { side: { operations: points, run: () => pulse.queryColumns(request) }, close: () => pulse.dispose() };
}

/** @param {number} points @param {number} series */
const scaling = (points, series) => () => {
  const [ours, peer] = [averages(points, series), averages(10 * MILLION, 1000)];
  return { ours: ours.side, peer: peer.side, close: () => { ours.close(); peer.close(); } };
};

// Few points are asked for as often as it takes V8 to compile what it runs for speed.
const scale = (points, series, mark) => ({
  rounds: points < 10 * MILLION ? 60 : 7,
  name: `${points / MILLION} M points in ${series} series: 1-minute averages by host, of a point`,
  peerName: "the same of 10 M points in 1000",
  unit: "ns",
  mark,
  sides: scaling(points, series),
});

/** @type {import("../measure.js").Row[]} */
const ofTheLog = log === undefined ? [] : [{ name: "bytes of a point, an access log's sizes at its milliseconds", peerName: "a time and a double", unit: "bytes", rounds: 1, sides: accessLog }];

/** @type {import("../measure.js").Row[]} */
export const rows = [
  bytesOf("gauge", 1.9),
  bytesOf("counter", 0.8),
  bytesOf("walk", 1.6),
  bytesOf("constant", 0.1),
  bytesOf("random", 8.3),
  ...fromProc,
  ...ofTheLog,
  { name: "1 M series of 10 points: index of a series", peerName: "the limit", unit: "bytes", mark: 1, rounds: 1, sides: indexBytes },
  { name: "1 M series of 10 points: create one", peerName: "of 100 000 (linear: about 1×)", unit: "ns", mark: 0.8, rounds: 5, sides: create },
  { name: "1 M series: select by one tag of a thousand values", peerName: "the limit", unit: "ms", mark: 1, rounds: 60, sides: select },
  // series as long as the others': 10 000 points each
  scale(0.1 * MILLION, 10, 0.5),
  scale(MILLION, 100, 0.8),
  scale(50 * MILLION, 5000, 0.8),
  // as many series
  scale(0.1 * MILLION, 1000, 0.5),
  scale(MILLION, 1000, 0.8),
  scale(50 * MILLION, 1000, 0.8),
];
