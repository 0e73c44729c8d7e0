// What is written to the engines, and what they are to say of it.
import assert from "node:assert/strict";
import { Pulsetree } from "../../pkg/inline.js";

/** A world with one of everything that is exported. */
export function fullWorld(options = {}) {
  const pulse = new Pulsetree(options);
  const requests = pulse.getMetric("web.requests", "counter", undefined, { countCalls: true, help: "Requests." });
  requests.runtime(3, { path: "/", method: "GET" });
  requests.runtime(2 ** 53 - 1, { path: '/a "quoted"\\\n', method: "é" });
  const seconds = pulse.getMetric("web.seconds", "histogram", undefined, { buckets: [0.1, 1, 10] });
  for (const value of [0.05, 0.5, 0.7, 5, 50]) seconds.runtime(value, { path: "/" });
  const size = pulse.getMetric("web.size", "summary", undefined, { unit: "bytes" });
  for (let value = 1; value <= 100; value += 1) size.runtime(value);
  pulse.getMetric("web.load", "float").runtime(-0.25);
  pulse.getMetric("web.peers", "linkfail").runtime(false, { address: "10.0.0.1" });
  pulse.metricman("site").hit("/index");
  return pulse;
}

const UNESCAPED = { '\\"': '"', "\\\\": "\\", "\\n": "\n" };

/** The samples of an exposition: each series as text with its value. @param {string} text */
export function exposed(text) {
  const samples = new Map();
  for (const line of text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))) {
    const [, name, labels = "", value] = /^([^{ ]+)(?:\{(.*)\})? (\S+)$/.exec(line);
    const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text.replace(/\\["\\n]/g, (pair) => UNESCAPED[pair])]);
    samples.set(seriesOf({ __name__: name, ...Object.fromEntries(pairs) }), Number(value.replace("Inf", "Infinity")));
  }
  return samples;
}

/** @param {Record<string, string>} labels */
export const seriesOf = (labels) => JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));

const HOSTS = 20;
const POINTS = 50_000;
/** All within 42 minutes: no engine finds that old. */
const STEP = 50;

/** A million points, host by host and each over all the time; every hundredth is held back. @param {Pulsetree} pulse @param {number} start ms */
export function putMillion(pulse, start) {
  const late = [];
  for (let host = 0; host < HOSTS; host += 1) {
    const writer = pulse.series("load.avg", { host: `host-${host}` });
    const [times, values] = [[], []];
    for (let i = 0; i < POINTS; i += 1) {
      const [time, value] = [start + i * STEP + host, ((i * 7 + host) % 1000) / 8];
      if (i % 100 === 50) late.push([host, time, value]);
      else times.push(time), values.push(value);
    }
    writer.appendMany(Float64Array.from(times), Float64Array.from(values));
  }
  return () => {
    for (const [host, timestamp, value] of late) pulse.series("load.avg", { host: `host-${host}` }).append(timestamp, value);
    return late.length;
  };
}

export const MILLION = HOSTS * POINTS;
export const SPAN = POINTS * STEP;

/** What the world itself says of its points: for each host times and values. @param {Pulsetree} pulse @param {number} start */
function pointsOf(pulse, start) {
  const found = pulse.queryColumns({ start, end: start + 2 * SPAN, queries: [{ aggregator: "none", metric: "load.avg" }] });
  return new Map(found.map(({ tags, timestamps, values }) => [tags.host, { timestamps: [...timestamps], values: [...values] }]));
}

/**
 * Of each host the same points, but for those that `but` says of their times; told by the first that differs.
 * @param {Map<string, { timestamps: number[], values: number[] }>} said @param {Pulsetree} pulse @param {number} start @param {(time: number) => boolean} [but]
 */
export function assertPoints(said, pulse, start, but = () => false) {
  const pairs = (/** @type {{ timestamps: number[], values: number[] }} */ { timestamps, values }) =>
    timestamps.flatMap((time, i) => (but(time) ? [] : [`${time - start} ${values[i]}`]));
  const expected = pointsOf(pulse, start);
  assert.deepEqual([...said.keys()].sort(), [...expected.keys()].sort());
  for (const [host, points] of expected) {
    const [found, wanted] = [pairs(/** @type {any} */ (said.get(host))), pairs(points)];
    const at = wanted.findIndex((pair, i) => pair !== found[i]);
    assert.deepEqual([host, found.length, at, found[at]], [host, wanted.length, -1, undefined], `expected ${wanted[at]}`);
  }
}
