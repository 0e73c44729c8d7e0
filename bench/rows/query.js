import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";
import { connect, load } from "../duckdb.js";

const [SERIES, POINTS, HOSTS] = [1000, 1000, 100];
const END = START + POINTS * STEP;
const host = (series) => `host${String(series % HOSTS).padStart(3, "0")}`;
const every = (make) => Array.from({ length: SERIES }, (_, series) => make(series));

const REQUEST = {
  start: START,
  end: END,
  queries: [{ aggregator: "sum", metric: "load", downsample: "1m-avg", tags: { host: "*" } }],
};
// Of the ways to say it (time_bucket or date_trunc of a TIMESTAMP, host in the table of points) this one is DuckDB's fastest.
const SQL = `
  SELECT host, minute, sum(average) AS total
  FROM (SELECT series, time // 60000 AS minute, avg(value) AS average FROM points GROUP BY series, minute)
  JOIN hosts USING (series) GROUP BY host, minute ORDER BY host, minute`;

function storeInPulsetree(data) {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
  data.forEach(({ timestamps, values }, series) => {
    pulse.series("load", { host: host(series), core: String(series) }).appendMany(timestamps, values);
  });
  return pulse;
}

async function storeInDuckDB(data) {
  const connection = await connect();
  load(connection, "points", {
    series: Int32Array.from({ length: SERIES * POINTS }, (_, i) => Math.floor(i / POINTS)),
    time: BigInt64Array.from(data.flatMap(({ timestamps }) => Array.from(timestamps, BigInt))),
    value: Float64Array.from(data.flatMap(({ values }) => Array.from(values))),
  });
  load(connection, "hosts", { series: Int32Array.from(every(Number)), host: every(host) });
  return connection;
}

function same(results, table) {
  const ours = results.flatMap(({ tags, timestamps, values }) =>
    Array.from(timestamps, (time, i) => ({ host: tags.host, minute: time / 60_000, total: values[i] })),
  );
  assert.equal(ours.length, table.numRows);
  table.toArray().forEach((row, i) => {
    assert.deepEqual([ours[i]?.host, ours[i]?.minute], [row.host, Number(row.minute)]);
    assert.ok(Math.abs((ours[i]?.total ?? NaN) - row.total) < 1e-6 * Math.abs(row.total));
  });
}

async function sides() {
  const data = every((series) => columns(series, POINTS));
  const pulse = storeInPulsetree(data);
  const connection = await storeInDuckDB(data);
  let results;
  let table;
  return {
    ours: { operations: 1, run: () => { results = pulse.queryColumns(REQUEST); } },
    peer: { operations: 1, run: () => { table = connection.query(SQL); } },
    check: () => same(results, table),
    close: () => {
      pulse.dispose();
      connection.close();
    },
  };
}

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "1 M points: 1-minute average per series, summed by host", peerName: "DuckDB-WASM", unit: "ms", mark: 3, sides },
];
