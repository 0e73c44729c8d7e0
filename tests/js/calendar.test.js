// Calendar intervals in time zones: against Python's zoneinfo (tests/data/zones.py), through every door.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

/** @type {Record<string, { days: number[], months: number[], weeks: number[], years: number[] }>} */
const ZONES = JSON.parse(readFileSync(new URL("../data/zones.json", import.meta.url), "utf8"));
/** What T and O rows count from. */
const B = 1_356_998_400_000;
const ORIGIN = "http://localhost";

const world = (options = {}) => new Pulsetree({ clock: () => Date.UTC(2038, 0, 1), ...options });

/** A world with a metric's points, by their offsets from a time. @param {Record<number, number>} points */
function holding(points, from = B) {
  const pulse = world();
  const writer = pulse.series("m", {});
  for (const [at, value] of Object.entries(points)) writer.append(from + Number(at), value);
  return pulse;
}

const ask = (pulse, downsample, timezone, start, end) =>
  pulse.queryColumns({ start, end, timezone, queries: [{ aggregator: "sum", metric: "m", downsample }] }).flatMap(({ timestamps, values }) =>
    [...timestamps].map((time, at) => [time, values[at]]));

test("a zone whose clocks are known for other years is asked again", () => {
  const days = [2010, 2020].map((year) => {
    const noon = Date.UTC(year, 5, 15, 12);
    const pulse = new Pulsetree();
    pulse.put({ metric: "m", timestamp: noon, value: 1 });
    const [{ dps }] = pulse.query({
      start: noon - 43_200_000, end: noon, timezone: "America/Caracas", msResolution: true,
      queries: [{ aggregator: "sum", metric: "m", downsample: "1dc-sum" }],
    });
    return Object.keys(dps).map((time) => new Date(Number(time)).toISOString().slice(11, 16));
  });
  // Venezuela was half an hour behind from 2007 to 2016; no test before this one has asked for its clocks
  assert.deepEqual(days, [["04:30"], ["04:00"]]);
});

describe("beginnings as zoneinfo has them", () => {
  const units = { days: "1dc", months: "1nc", weeks: "1wc", years: "1yc" };
  for (const [zone, beginnings] of Object.entries(ZONES)) {
    test(zone, () => {
      for (const [unit, interval] of Object.entries(units)) {
        const pulse = world();
        const writer = pulse.series("m", {});
        const starts = [...new Set(beginnings[unit])].filter((start) => start > 0);
        const times = starts.flatMap((start) => [start - 1, start]);
        writer.appendMany(Float64Array.from(times), Float64Array.from(times));
        // The least of a bucket is its first point: where a bucket begins in time, it is stamped with that point's own time.
        const buckets = new Map(ask(pulse, `${interval}-min`, zone, 1, Date.UTC(2037, 11, 31)));
        for (const start of starts) assert.equal(buckets.get(start), start, `${interval} ${new Date(start).toISOString()}`);
        pulse.dispose();
      }
    });
  }
});

describe("rows of the specification", () => {
  test("O13: a day of Denver", () => {
    const pulse = holding(Object.fromEntries([1, 2, 4, 8, 16, 32].map((value, k) => [5000 + 10_000 * k, value])));
    assert.deepEqual(ask(pulse, "1dc-sum", "America/Denver", B - 86_400_000, B + 86_400_000), [[1_356_937_200_000, 63]]);
  });

  const hours = { 0: 1, 1_800_000: 2, 3_599_000: 3, 3_600_000: 4, 5_400_000: 5, 7_199_000: 6 };
  test("O14: hours of Kabul are half hours of ours", () => {
    const answer = ask(holding(hours), "1hc-sum", "Asia/Kabul", B - 3_600_000, B + 7_200_000);
    const first = 1_356_996_600_000;
    assert.deepEqual(answer, [[first, 1], [first + 3_600_000, 9], [first + 7_200_000, 11]]);
  });
  test("O14: hours of Funafuti are ours", () => {
    assert.deepEqual(ask(holding(hours), "1hc-sum", "Pacific/Funafuti", B, B + 7_200_000), [[B, 6], [B + 3_600_000, 15]]);
  });
});

describe("every door", () => {
  const pulse = () => holding({ 5000: 1, 15_000: 2 });
  const [start, end] = [B - 86_400_000, B + 86_400_000];
  const expected = { 1_356_937_200: 3 };
  const request = { start, end, timezone: "America/Denver", queries: [{ aggregator: "sum", metric: "m", downsample: "1dc-sum" }] };

  test("query, queryJson", () => {
    assert.deepEqual(pulse().query(request)[0].dps, expected);
    assert.deepEqual(JSON.parse(pulse().queryJson(request))[0].dps, expected);
  });
  test("useCalendar is c in every downsample", () => {
    const queries = [{ aggregator: "sum", metric: "m", downsample: "1d-sum" }];
    assert.deepEqual(pulse().query({ ...request, queries, useCalendar: true })[0].dps, expected);
    const whole = [{ aggregator: "sum", metric: "m", downsample: "0all-sum" }];
    assert.deepEqual(Object.values(pulse().query({ ...request, queries: whole, useCalendar: true })[0].dps), [3]);
  });
  test("GET and POST", async () => {
    const get = `/api/query?start=${start}&end=${end}&tz=America/Denver&m=sum:1dc-sum:m`;
    assert.deepEqual((await (await pulse().fetch(new Request(ORIGIN + get))).json())[0].dps, expected);
    const post = new Request(`${ORIGIN}/api/query`, { method: "POST", body: JSON.stringify(request) });
    assert.deepEqual((await (await pulse().fetch(post)).json())[0].dps, expected);
  });
  test("WebSocket", () => {
    const frames = [];
    const socket = pulse().socket({ send: (frame) => frames.push(JSON.parse(frame)), close: assert.fail });
    socket.message(JSON.stringify({ operation: "query", ...request }));
    assert.deepEqual(frames[0][0].dps, expected);
  });
  test("dates are what the zone's clocks show", async () => {
    // B is midnight in UTC, 17:00 of the day before in Denver
    const dated = { ...request, start: "2012/12/31-17:00:05", end: "2012/12/31 17:00:06", msResolution: true, queries: [{ aggregator: "sum", metric: "m" }] };
    const there = { [B + 5000]: 1 };
    assert.deepEqual(pulse().query(dated)[0].dps, there);
    assert.deepEqual(pulse().query({ ...dated, start: "2013/01/01-00:00:05", end: "2013/01/01 00:00:06", timezone: undefined })[0].dps, there);
    assert.deepEqual(pulse().query({ ...dated, start: "2013/01/01-04:30:05", end: "2013/01/01 04:30:06", timezone: "Asia/Kabul" })[0].dps, there);
    const get = "/api/query?start=2012/12/31-17:00:05&end=2012/12/31-17:00:06&tz=America/Denver&m=sum:m&ms";
    assert.deepEqual((await (await pulse().fetch(new Request(ORIGIN + get))).json())[0].dps, there);
    assert.throws(() => pulse().query({ ...dated, end: "2012/12/31 17:00:04" }), { code: "invalid_argument", message: /^end is 1356998404000; expected a time not before start/ });
  });
  test("an unknown zone is refused by name, with or without a calendar", async () => {
    for (const downsample of ["1dc-sum", "1h-sum"]) {
      const bad = { ...request, timezone: "Mars/Olympus", queries: [{ ...request.queries[0], downsample }] };
      const refused = { code: "invalid_argument", message: /timezone is "Mars\/Olympus"; expected the IANA name/ };
      assert.throws(() => pulse().query(bad), refused);
      const reply = await pulse().fetch(new Request(`${ORIGIN}/api/query`, { method: "POST", body: JSON.stringify(bad) }));
      assert.equal(reply.status, 400);
      assert.match((await reply.json()).error.message, refused.message);
      const closed = [];
      const socket = pulse().socket({ send: assert.fail, close: (...why) => closed.push(why) });
      socket.message(JSON.stringify({ operation: "query", ...bad }));
      assert.equal(closed[0][0], 1008);
      assert.match(closed[0][1], /Mars\/Olympus/);
    }
  });
  test("zone names that need no database", () => {
    for (const timezone of ["UTC", "GMT", "Etc/UTC", ""]) {
      assert.deepEqual(ask(pulse(), "1dc-sum", timezone, B - 1, B + 86_400_000), [[B, 3]], timezone);
    }
  });
});

test("intervals longer than time, and times at its end, are answered at once", () => {
  const pulse = holding({ 0: 1 });
  for (const interval of ["106751991167dc", "15250284452wc", "3558399705nc", "292471208yc", "1yc"]) {
    for (const [start, end] of [[0, 9_999_999_999_999], [B, B + 1]]) {
      const answer = ask(pulse, `${interval}-sum`, "America/Denver", start, end);
      assert.ok(answer.length <= 1, interval);
    }
  }
  assert.deepEqual(ask(pulse, "1yc-sum", "America/Denver", Date.UTC(2011, 6), B + 1), [[Date.UTC(2012, 0, 1, 7), 1]]);
});

describe("a day of 23 hours and one of 25", () => {
  for (const [name, day, length] of [["forward", "2013-03-10T07:00:00Z", 23], ["back", "2013-11-03T06:00:00Z", 25]]) {
    test(`clocks go ${name}`, () => {
      const midnight = Date.parse(day);
      const points = Object.fromEntries(Array.from({ length: length + 2 }, (_, hour) => [(hour - 1) * 3_600_000, 1]));
      const answer = ask(holding(points, midnight), "1dc-sum-zero", "America/Denver", midnight, midnight + 1 + length * 3_600_000);
      assert.deepEqual(answer, [[midnight, length], [midnight + length * 3_600_000, 1]]);
      const halves = ask(holding(points, midnight), "12hc-count", "America/Denver", midnight, midnight + (length - 1) * 3_600_000);
      const expected = length === 25 ? [12, 12, 1] : [12, 11];
      assert.deepEqual(halves.map(([, count]) => count), expected);
    });
  }
});
