import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";

const [SERIES, POINTS, HOSTS] = [1000, 1000, 100];
const END = START + POINTS * STEP;
const MINUTE = 60_000;
const [FIRST, LAST] = [Math.floor(START / MINUTE) * MINUTE, Math.ceil(END / MINUTE) * MINUTE];

/** The same question in both languages: the sum of each minute by host. */
const HEROIC = {
  key: "load",
  groupBy: ["host"],
  range: { type: "absolute", start: FIRST, end: LAST },
  aggregators: [{ type: "sum", sampling: { unit: "minutes", value: 1 } }],
  options: { bucketStrategy: "start" },
};
const TIMESERIES = {
  start: FIRST,
  end: LAST - 1,
  msResolution: true,
  arrays: true,
  queries: [{ aggregator: "zimsum", metric: "load", downsample: "1m-sum", tags: { host: "*" } }],
};

function sides() {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
  for (let series = 0; series < SERIES; series++) {
    const { timestamps, values } = columns(series, POINTS);
    pulse.series("load", { host: `host${series % HOSTS}`, core: String(series) }).appendMany(timestamps, values);
  }
  let ours;
  let peer;
  return {
    ours: { operations: 1, run: () => { ours = pulse.queryMetrics(HEROIC); } },
    peer: { operations: 1, run: () => { peer = pulse.query(TIMESERIES); } },
    check: () => {
      assert.equal(ours.result.length, HOSTS);
      ours.result.forEach(({ tags, values }, i) => {
        assert.deepEqual(tags, { host: peer[i].tags.host });
        assert.deepEqual(values.map(([time]) => time), peer[i].dps.map(([time]) => time));
        values.forEach(([, value], at) => assert.ok(Math.abs(value - peer[i].dps[at][1]) < 1e-6));
      });
    },
    close: () => pulse.dispose(),
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [{ name: "1 M points: sum of each minute by host, as Heroic asks", peerName: "pulsetree, the Timeseries query", unit: "ms", mark: 1 / 1.3, sides }];
