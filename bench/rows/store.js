// Ten million points: what is asked of them, beside DuckDB-WASM with the same points in a table.
import assert from "node:assert/strict";
import { Pulsetree } from "pulsetree";
import { columns, START, STEP } from "../data.js";
import { connect, insert, load } from "../duckdb.js";

const [SERIES, POINTS, HOSTS] = [1000, 10_000, 10];
const END = START + POINTS * STEP;
const MILLION = 1_000_000;
const HOUR = 3_600_000;
const host = (series) => `host${series % HOSTS}`;
const every = (make) => Array.from({ length: SERIES }, (_, series) => make(series));

/** The points of every series in both stores. @param {string} kind */
async function both(kind) {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 31 });
  const connection = await connect();
  connection.query("CREATE TABLE points (series INTEGER, time BIGINT, value DOUBLE)");
  const batch = 50;
  for (let from = 0; from < SERIES; from += batch) {
    const data = Array.from({ length: batch }, (_, i) => columns(from + i, POINTS, kind));
    data.forEach(({ timestamps, values }, i) => {
      pulse.series("load", { host: host(from + i), core: String(from + i) }).appendMany(timestamps, values);
    });
    const value = new Float64Array(batch * POINTS);
    data.forEach(({ values }, i) => value.set(values, i * POINTS));
    insert(connection, "batch", {
      series: Int32Array.from({ length: batch * POINTS }, (_, i) => from + Math.floor(i / POINTS)),
      time: BigInt64Array.from({ length: batch * POINTS }, (_, i) => BigInt(START + (i % POINTS) * STEP)),
      value,
    }, true);
    connection.query("INSERT INTO points SELECT * FROM batch");
    connection.query("DROP TABLE batch");
  }
  load(connection, "hosts", { series: Int32Array.from(every(Number)), host: every(host) });
  return { pulse, connection };
}

/** @type {Map<string, ReturnType<typeof both>>} */
const made = new Map();
const stored = (kind) => made.get(kind) ?? made.set(kind, both(kind)).get(kind);

/** Equal to nine digits. @param {number} a @param {number} b */
function near(a, b) {
  assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)), `${a} and ${b}`);
}

/** All hosts' minutes: rows of host, minute and total in order. */
function sameByHost(results, table) {
  const ours = results.flatMap(({ tags, timestamps, values }) =>
    Array.from(timestamps, (time, i) => ({ host: tags.host, minute: time / 60_000, total: values[i] })),
  );
  assert.equal(ours.length, table.numRows);
  table.toArray().forEach((row, i) => {
    assert.deepEqual([ours[i]?.host, ours[i]?.minute], [row.host, Number(row.minute)]);
    near(ours[i]?.total ?? NaN, row.total);
  });
}

/** One number on each side. */
function sameTotal(results, table) {
  near(results.flatMap(({ values }) => [...values]).reduce((sum, value) => sum + value, 0), table.toArray()[0].total);
}

const beside = (kind, query, sql, same, start = START) => async () => {
  const { pulse, connection } = await stored(kind);
  const request = { start, end: END, queries: [{ metric: "load", ...query }] };
  let [results, table] = [undefined, undefined];
  return {
    ours: { operations: 1, run: () => { results = pulse.queryColumns(request); } },
    peer: { operations: 1, run: () => { table = connection.query(sql); } },
    check: () => same(results, table),
  };
};

const byHost = (of, inner) => `
  SELECT host, minute, ${of} AS total FROM (${inner}) JOIN hosts USING (series)
  WHERE total_of_series IS NOT NULL GROUP BY host, minute ORDER BY host, minute`;
// Of the ways to say it (time_bucket or date_trunc of a TIMESTAMP, host in the table of points) this one is DuckDB's fastest.
const perMinute = (value) => `SELECT series, time // 60000 AS minute, ${value} AS total_of_series FROM points GROUP BY series, minute`;

const AVERAGES = byHost("sum(total_of_series)", perMinute("avg(value)"));
const P95 = byHost("max(total_of_series)", perMinute("quantile_cont(value, 0.95)"));
const RATES = byHost("sum(total_of_series)", `
  SELECT series, minute, (last - lag(last) OVER (PARTITION BY series ORDER BY minute)) / 60 AS total_of_series
  FROM (SELECT series, time // 60000 AS minute, max(value) AS last FROM points GROUP BY series, minute)`);

/** By place: an iterator and a variable of a closure take five times as long. @param {Float64Array} values */
function greatest(values) {
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) if (values[at] > most) most = values[at];
  return most;
}

/** One series of a million points. */
async function longest() {
  const pulse = new Pulsetree({ memoryLimit: 2 ** 30 });
  const connection = await connect();
  const { timestamps, values } = columns(0, MILLION);
  pulse.series("load", {}).appendMany(timestamps, values);
  load(connection, "points", { time: BigInt64Array.from(timestamps, BigInt), value: values });
  const request = { start: START, end: START + MILLION * STEP, queries: [{ aggregator: "none", metric: "load", downsample: "1m-avg" }] };
  const sql = "SELECT max(average) AS total FROM (SELECT avg(value) AS average FROM points GROUP BY time // 60000)";
  let [ours, table] = [NaN, undefined];
  const run = () => {
    const [{ values: averages }] = pulse.queryColumns(request);
    ours = greatest(averages);
  };
  return {
    ours: { operations: 1, run },
    peer: { operations: 1, run: () => { table = connection.query(sql); } },
    check: () => near(ours, table.toArray()[0].total),
    close: () => {
      pulse.dispose();
      connection.close();
    },
  };
}

const TAGS = { tags: { host: "*" } };
const AVERAGE_QUERY = { aggregator: "sum", downsample: "1m-avg", ...TAGS };
const SUM_SQL = "SELECT sum(value) AS total FROM points";

/** @type {import("../measure.js").Row[]} */
export const rows = [
  { name: "10 M points: 1-minute average per series, summed by 10 hosts", peerName: "DuckDB-WASM", unit: "ms", mark: 30, sides: beside("gauge", AVERAGE_QUERY, AVERAGES, sameByHost) },
  { name: "sum of 10 M points", peerName: "DuckDB-WASM", unit: "ms", mark: 2, sides: beside("gauge", { aggregator: "sum", downsample: "0all-sum" }, SUM_SQL, sameTotal) },
  { name: "sum of 10 M points by the hour, each point read", peerName: "DuckDB-WASM, sum without hours", unit: "ms", mark: 0.8, sides: beside("gauge", { aggregator: "sum", downsample: "1h-sum" }, SUM_SQL, sameTotal, START - HOUR) },
  { name: "p95 (ep95r7) per minute over 10 M points, the greatest by host", peerName: "DuckDB-WASM quantile_cont", unit: "ms", mark: 5, sides: beside("gauge", { aggregator: "max", downsample: "1m-ep95r7", ...TAGS }, P95, sameByHost) },
  { name: "rate over 10 M counter points, per minute, summed by host", peerName: "DuckDB-WASM, window function", unit: "ms", mark: 20, sides: beside("counter", { aggregator: "sum", downsample: "1m-max", rate: true, ...TAGS }, RATES, sameByHost) },
  { name: "max of 1-minute averages of one series of 1 M points", peerName: "DuckDB-WASM", unit: "ms", mark: 20, sides: longest },
];
