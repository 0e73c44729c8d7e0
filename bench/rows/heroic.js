import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";

const [SERIES, POINTS, HOSTS] = [1000, 1000, 100];
const END = START + POINTS * STEP;
const MINUTE = 60_000;
const [FIRST, LAST] = [Math.floor(START / MINUTE) * MINUTE, Math.ceil(END / MINUTE) * MINUTE];

/** One value of each minute by host, as Heroic asks. @param {string} type */
const heroic = (type) => ({
  key: "load",
  groupBy: ["host"],
  range: { type: "absolute", start: FIRST, end: LAST },
  aggregators: [{ type, sampling: { unit: "minutes", value: 1 } }],
  options: { bucketStrategy: "start" },
});
/** The same question to the Timeseries API. @param {string} aggregator of series @param {string} reduction of each one's points */
const timeseries = (aggregator, reduction) => ({
  start: FIRST,
  end: LAST - 1,
  msResolution: true,
  arrays: true,
  queries: [{ aggregator, metric: "load", downsample: `1m-${reduction}`, tags: { host: "*" } }],
});

/** @param {ReturnType<typeof heroic>} asked @param {ReturnType<typeof timeseries>} same */
function sides(asked, same) {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
  for (let series = 0; series < SERIES; series++) {
    const { timestamps, values } = columns(series, POINTS);
    pulse.series("load", { host: `host${series % HOSTS}`, core: String(series) }).appendMany(timestamps, values);
  }
  let ours;
  let peer;
  return {
    ours: { operations: 1, run: () => { ours = pulse.queryMetrics(asked); } },
    peer: { operations: 1, run: () => { peer = pulse.query(same); } },
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

/** All series have a point at each second: the average over them is the average of theirs. */
const QUESTIONS = [
  ["sum", heroic("sum"), timeseries("zimsum", "sum")],
  ["largest", heroic("max"), timeseries("mimmax", "max")],
  ["average", heroic("average"), timeseries("avg", "avg")],
];

/** @type {import("../measure.js").Row[]} */
export const rows = QUESTIONS.map(([what, asked, same]) => ({
  name: `1 M points: ${what} of each minute by host, as Heroic asks`,
  peerName: "pulsetree, the Timeseries query",
  unit: "ms",
  mark: 1 / 1.3,
  sides: () => sides(asked, same),
}));
