import assert from "node:assert/strict";
import { START, STEP } from "../data.js";
import { inFreshWorld } from "../fresh.js";

const POINTS = 10_000;
/** A body of about a megabyte. */
const BODY = JSON.stringify(
  Array.from({ length: POINTS }, (_, i) => ({
    metric: "sys.cpu.user",
    timestamp: START + i * STEP,
    value: Math.round(Math.sin(i) * 1e6) / 1e4,
    tags: { host: `web${i % 10}`, cpu: String(i % 4) },
  })),
);

const post = (pulse) => pulse.fetch(new Request("http://localhost/api/put", { method: "POST", body: BODY }));

/** The least that a store in JavaScript could do with the same body: parse it, and keep the points by series. */
function storeInMaps() {
  const series = new Map();
  for (const { metric, timestamp, value, tags } of JSON.parse(BODY)) {
    const name = `${metric} ${Object.entries(tags).sort().join()}`;
    const points = series.get(name) ?? [];
    points.push([timestamp, value]);
    series.set(name, points);
  }
  return series;
}

function sides() {
  const fresh = inFreshWorld(post);
  let series = new Map();
  return {
    ours: fresh.side,
    peer: { operations: 1, run: () => { series = storeInMaps(); } },
    check: () => {
      assert.deepEqual([fresh.stats().points, fresh.stats().series], [POINTS, series.size]);
    },
    close: fresh.close,
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [{ name: "POST /api/put, a body of 1 MB", peerName: "JSON.parse and a Map of arrays", unit: "ms", sides }];
