// An image of 100 000 label sets and a million points, beside v8's own of the same data as objects.
import assert from "node:assert/strict";
import { deserialize, serialize } from "node:v8";
import { Pulsetree } from "pulsetree";
import { columns, labelSet } from "../data.js";

const [SETS, SERIES, POINTS] = [100_000, 1000, 1000];
const options = { seriesLimit: SETS, memoryLimit: 2 ** 30 };

function filled() {
  const pulse = new Pulsetree(options);
  const counter = pulse.getMetric("web.requests", "counter");
  for (let i = 0; i < SETS; i++) counter.runtime(i, labelSet(i));
  for (let at = 0; at < SERIES; at++) {
    const { timestamps, values } = columns(at, POINTS);
    pulse.series("load", { core: String(at) }).appendMany(timestamps, values);
  }
  return pulse;
}

/** The same as whoever has no such thing would hold it. */
function objects() {
  const sets = Array.from({ length: SETS }, (_, i) => ({ labels: labelSet(i), value: i }));
  const series = Array.from({ length: SERIES }, (_, at) => {
    const { timestamps, values } = columns(at, POINTS);
    return { metric: "load", tags: { core: String(at) }, points: Array.from(timestamps, (time, k) => ({ time, value: values[k] })) };
  });
  return { sets, series };
}

function save() {
  const [pulse, data] = [filled(), objects()];
  let image = new Uint8Array(0);
  return {
    ours: { operations: 1, run: () => { image = pulse.save(); } },
    peer: { operations: 1, run: () => { serialize(data); } },
    check: () => assert.equal(new Pulsetree({ ...options, image }).stats().points, SERIES * POINTS),
    close: () => pulse.dispose(),
  };
}

function start() {
  const pulse = filled();
  const [image, bytes] = [pulse.save(), serialize(objects())];
  pulse.dispose();
  let points = 0;
  const run = () => {
    const started = new Pulsetree({ ...options, image });
    points = started.stats().points;
    started.dispose();
  };
  return { ours: { operations: 1, run }, peer: { operations: 1, run: () => { deserialize(bytes); } }, check: () => assert.equal(points, SERIES * POINTS) };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "save() of 100 000 label sets and 1 M points", peerName: "v8.serialize of the same as objects", unit: "ms", mark: 10, rounds: 5, sides: save },
  { name: "start from that image", peerName: "v8.deserialize", unit: "ms", mark: 10, rounds: 5, sides: start },
];
