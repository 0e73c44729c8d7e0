import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";
import { inFreshWorld } from "../fresh.js";

const LIMITS = { memoryLimit: 2 ** 31 };
const SERIES = 1000;

/** A million lines of a thousand series, in order of time as collectors send them. */
function lines() {
  const text = [];
  for (let at = 0; at < 1000; at++) {
    for (let series = 0; series < SERIES; series++) {
      text.push(`put sys.cpu.user ${START + at * STEP} ${((series * 7 + at * 13) % 10_000) / 100} host=web${series % 100} cpu=${(series - (series % 100)) / 100}`);
    }
  }
  return text.join("\n");
}

/** What careful JavaScript does with the same lines: split, check, and keep the points in arrays by series. @param {string} text */
function storeInMaps(text) {
  const series = new Map();
  for (const line of text.split("\n")) {
    const [verb, metric, time, value, ...tags] = line.split(" ");
    const [timestamp, number] = [Number(time), Number(value)];
    if (verb !== "put" || !metric || Number.isNaN(timestamp) || Number.isNaN(number) || !tags.every((tag) => tag.indexOf("=") > 0)) continue;
    const name = `${metric} ${tags.sort().join(" ")}`;
    let points = series.get(name);
    if (points === undefined) series.set(name, (points = { times: [], values: [] }));
    points.times.push(timestamp);
    points.values.push(number);
  }
  return series;
}

function putLines() {
  const text = lines();
  const fresh = inFreshWorld((pulse) => pulse.putLines(text));
  let series = new Map();
  return {
    ours: fresh.side,
    peer: { operations: 1, run: () => { series = storeInMaps(text); } },
    check: () => assert.deepEqual([fresh.stats().points, fresh.stats().series], [1_000_000, series.size]),
    close: fresh.close,
  };
}

/** A million points as the API's JSON, beside JSON.stringify of the very result as JS objects. */
function queryJson() {
  const pulse = new Pulsetree(LIMITS);
  for (let series = 0; series < SERIES; series++) {
    const { timestamps, values } = columns(series, 1000);
    pulse.series("load", { core: String(series) }).appendMany(timestamps, values);
  }
  const request = { start: START, end: START + 1000 * STEP, msResolution: true, queries: [{ aggregator: "none", metric: "load" }] };
  const objects = pulse.query(request);
  let [ours, peer] = ["", ""];
  return {
    ours: { operations: 1, run: () => { ours = pulse.queryJson(request); } },
    peer: { operations: 1, run: () => { peer = JSON.stringify(objects); } },
    check: () => assert.deepEqual(JSON.parse(ours), JSON.parse(peer)),
    close: () => pulse.dispose(),
  };
}

/** A hundred thousand series of one metric, by host and core. */
function manySeries() {
  const pulse = new Pulsetree(LIMITS);
  const names = [];
  const text = [];
  for (let at = 0; at < 100_000; at++) {
    const tags = { core: String(at % 100), host: `host${String((at - (at % 100)) / 100).padStart(4, "0")}` };
    names.push(tags);
    text.push(`put load ${START} ${at} host=${tags.host} core=${tags.core}`);
  }
  pulse.putLines(text.join("\n"));
  return { pulse, names };
}

function suggest() {
  const { pulse, names } = manySeries();
  let [ours, peer] = [[""], [""]];
  return {
    ours: { operations: 1, run: () => { ours = pulse.suggest({ type: "tagv", q: "host09", max: 25 }); } },
    peer: {
      operations: 1,
      run: () => { peer = [...new Set(names.map(({ host }) => host).filter((host) => host.startsWith("host09")))].sort().slice(0, 25); },
    },
    check: () => assert.deepEqual(ours, peer),
    close: () => pulse.dispose(),
  };
}

function lookup() {
  const { pulse, names } = manySeries();
  let ours = { totalResults: 0 };
  let peer = 0;
  return {
    ours: { operations: 1, run: () => { ours = pulse.lookup({ metric: "load", tags: { host: "*", core: "7" }, limit: 25 }); } },
    peer: { operations: 1, run: () => { peer = new Set(names.filter(({ core }) => core === "7").map(({ host }) => host)).size; } },
    check: () => assert.ok(ours.totalResults >= peer, `${ours.totalResults} of ${peer}`),
    close: () => pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "putLines of 1 M lines", peerName: "split and a Map of arrays", unit: "ms", mark: 3, rounds: 3, sides: putLines },
  { name: "queryJson of 1 M points", peerName: "JSON.stringify of the same as JS objects", unit: "ms", mark: 2, rounds: 3, sides: queryJson },
  { name: "suggest over 100 000 series", peerName: "a filter of their tags in JS", unit: "ms", sides: suggest },
  { name: "lookup over 100 000 series", peerName: "a filter of their tags in JS", unit: "ms", sides: lookup },
];
