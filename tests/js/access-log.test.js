// Ten thousand real requests replayed through the package; every number is checked against plain maps over the same file.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Pulsetree } from "pulsetree";

const LOG = new URL("../../../shared/data/access-log.tsv", import.meta.url);
const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The requests in the order they were logged, which is not the order of their times. */
function readRequests() {
  const [, ...lines] = readFileSync(LOG, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [time, method, path, status, bytes, referrer] = line.split("\t");
    return { time: Number(time), method, path, status, bytes: Number(bytes), caller: referrer || null };
  });
}

/** Adds `amount` to what a map holds under a key. */
const add = (map, key, amount = 1) => map.set(key, (map.get(key) ?? 0) + amount);

/** Counts by `outer`, then by `inner`: a map of maps, in order of first appearance. */
function tally(rows, outer, inner, amount = () => 1) {
  const counted = new Map();
  for (const row of rows) {
    if (!counted.has(outer(row))) counted.set(outer(row), new Map());
    add(counted.get(outer(row)), inner(row), amount(row));
  }
  return counted;
}

/** A map as rows in key order, to compare what has no order of its own. */
const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

const floor = (time, span) => time - (time % span);

function replay(requests) {
  const pulse = new Pulsetree({ seriesLimit: 10_000, clock: () => Date.UTC(2015, 4, 21) });
  const site = pulse.metricman("site");
  const sent = pulse.getMetric("bytes.sent", "counter");
  for (const { time, path, status, bytes, caller } of requests) {
    site.hit(path, { caller, time });
    sent.runtime(bytes, { status });
  }
  const points = requests.map(({ time, status, bytes }) => ({ metric: "bytes", timestamp: time, value: bytes, tags: { status } }));
  const put = pulse.put(points);
  return { pulse, site, put };
}

const missing = !existsSync(LOG) && "there is no ../shared/data/access-log.tsv beside the repository";

describe("ten thousand real requests", { skip: missing }, () => {
  const requests = missing ? [] : readRequests();
  const { pulse, site, put } = replay(requests);
  const times = requests.map(({ time }) => time);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const hits = new Map();
  for (const { path } of requests) add(hits, path);

  /** One sub-query over the whole log, grouped by `tag`: the tag's value → stamp in ms → value. */
  function grouped(tag, query) {
    const groups = pulse.query({ start: floor(start, HOUR), end, msResolution: true, queries: [{ ...query, tags: { [tag]: "*" } }] });
    return new Map(groups.map(({ tags, dps }) => [tags[tag], new Map(Object.entries(dps).map(([key, value]) => [Number(key), value]))]));
  }

  /** Both are maps of maps; the inner ones ascend by time in an answer. */
  function sameGroups(actual, expected) {
    assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort());
    for (const [key, points] of expected) assert.deepEqual([...actual.get(key)], [...points].sort(([a], [b]) => a - b), key);
  }

  test("the log is the one the numbers are about", () => {
    assert.equal(requests.length, 10_000);
    assert.ok(times.some((time, i) => i > 0 && time < times[i - 1]), "times are out of order");
    assert.ok(new Set(requests.map(({ time, path, caller }) => `${time} ${path} ${caller}`)).size < 10_000, "hits share an instant");
  });

  test("aggregate: the hits of every path, in order of the first", () => {
    assert.deepEqual(
      site.aggregate().message.map(({ id, hits }) => [id, hits]),
      [...hits],
    );
  });

  test("time series: every hit with its caller and its time, in the order logged", () => {
    const printed = (time) => new Date(time).toISOString().replace("T", " ").replace("Z", "000");
    const nodes = new Map();
    for (const { path, time, caller } of requests) {
      if (!nodes.has(path)) nodes.set(path, { id: path, hits: 0, time: printed(time), callers: [] });
      nodes.get(path).hits += 1;
      nodes.get(path).callers.push({ caller, time: printed(time) });
    }
    assert.deepEqual(site.timeSeries(), { message: { id: "site", nodes: [...nodes.values()] }, response: 200 });
  });

  test("graph: who called whom, how often", () => {
    const edges = new Map();
    for (const { caller, path } of requests) if (caller !== null) add(edges, `${caller}\t${path}`);
    const graph = site.graph();
    assert.deepEqual(graph.nodes, site.aggregate().message);
    assert.deepEqual(sorted(new Map(graph.edges.map(({ caller, target, hits }) => [`${caller}\t${target}`, hits]))), sorted(edges));
    assert.equal(graph.edges.length, edges.size);
  });

  test("zimsum:1m-sum of the store gives the hits of every path in every minute", () => {
    const perMinute = tally(requests, ({ path }) => path, ({ time }) => floor(time, MINUTE));
    sameGroups(grouped("target", { aggregator: "zimsum", metric: "site", downsample: "1m-sum" }), perMinute);
  });

  test("0all-sum of the store gives the same totals as aggregate, with sum as with zimsum", () => {
    for (const aggregator of ["sum", "zimsum"]) {
      const queries = [{ aggregator, metric: "site", downsample: "0all-sum", tags: { target: "*" } }];
      const totals = pulse.query({ start, end: end + 1, msResolution: true, queries });
      assert.deepEqual(sorted(new Map(totals.map(({ tags, dps }) => [tags.target, dps[start]]))), sorted(hits));
    }
  });

  test("zimsum by caller gives the hits that each referrer sent, hour by hour", () => {
    const called = requests.filter(({ caller }) => caller !== null);
    const perHour = tally(called, ({ caller }) => caller, ({ time }) => floor(time, HOUR));
    sameGroups(grouped("caller", { aggregator: "zimsum", metric: "site", downsample: "1h-sum" }), perHour);
  });

  test("bytes: sums by status and hour; of two points at one instant the last written counts", () => {
    assert.deepEqual(put, { success: 10_000, failed: 0, errors: [] });
    const last = new Map(requests.map((request) => [`${request.status} ${request.time}`, request]));
    const hour = ({ time }) => floor(time, HOUR);
    const sums = tally([...last.values()], ({ status }) => status, hour, ({ bytes }) => bytes);
    const counts = tally([...last.values()], ({ status }) => status, hour);
    sameGroups(grouped("status", { aggregator: "sum", metric: "bytes", downsample: "1h-sum" }), sums);
    sameGroups(grouped("status", { aggregator: "sum", metric: "bytes", downsample: "1h-count" }), counts);
  });

  test("the same answer as columns", () => {
    const queries = [{ aggregator: "zimsum", metric: "site", downsample: "1h-sum" }];
    const [all] = pulse.queryColumns({ start: floor(start, HOUR), end, queries });
    const perHour = new Map();
    for (const { time } of requests) add(perHour, floor(time, HOUR));
    const expected = [...perHour].sort(([a], [b]) => a - b);
    assert.deepEqual(Array.from(all.timestamps, (time, i) => [time, all.values[i]]), expected);
  });

  test("Prometheus: the totals of every path and of the bytes by status", () => {
    const text = pulse.toPrometheus();
    const unescaped = (value) => value.replace(/\\(.)/g, (_, escape) => (escape === "n" ? "\n" : escape));
    const samples = (family) => {
      const lines = text.matchAll(new RegExp(`^${family}\\{\\w+="((?:[^"\\\\]|\\\\.)*)"\\} (\\d+)$`, "gm"));
      return new Map([...lines].map(([, label, value]) => [unescaped(label), Number(value)]));
    };
    const bytes = new Map();
    for (const request of requests) add(bytes, request.status, request.bytes);
    assert.deepEqual(sorted(samples("site_hits_total")), sorted(hits));
    assert.deepEqual(sorted(samples("bytes_sent_total")), sorted(bytes));
  });

  test("stats: every hit is counted, and every instant of every series is one point", () => {
    const instants = new Set(requests.map(({ time, path, caller }) => `${time}\t${path}\t${caller}`));
    const written = new Set(requests.map(({ time, status }) => `${time}\t${status}`));
    const { hits: counted, points } = pulse.stats();
    assert.deepEqual({ counted, points }, { counted: 10_000, points: instants.size + written.size });
  });
});
