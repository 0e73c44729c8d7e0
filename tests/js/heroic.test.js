// Heroic's API through its doors: the cases of tests/data by method and over HTTP, refusals, and what is told of a request.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { trust } from "../../www/engine/trust.js";

const NOW = 1_600_000_100_000;
const ORIGIN = "http://localhost";
const data = (name) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
const world = (options = {}) => new Pulsetree({ clock: () => NOW, ...options });
const send = (pulse, path, body, rest = {}) =>
  pulse.fetch(new Request(ORIGIN + path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), ...rest }));

/** Points with the base added to their times. */
const later = (points, base) => points.map(([time, value]) => [time + base, value]);

function loaded({ base, series }) {
  const pulse = world();
  for (const { metric, tags, points } of series) {
    const summary = pulse.put(later(points, base).map(([timestamp, value]) => ({ metric, tags, timestamp: new Date(timestamp), value })));
    assert.equal(summary.failed, 0, JSON.stringify(summary));
  }
  return pulse;
}

function moved(request, base) {
  const range = { ...request.range };
  for (const name of ["start", "end"]) if (name in range) range[name] += base;
  return { ...request, range };
}

function near(got, want, id) {
  assert.equal(got.length, want.length, `${id}: ${JSON.stringify(got)}`);
  got.forEach(([time, value], i) => {
    const [expectedTime, expected] = want[i];
    const same = value === expected || (value !== null && expected !== null && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(value), Math.abs(expected)));
    assert.ok(time === expectedTime && same, `${id}: ${JSON.stringify(got)} is not ${JSON.stringify(want)}`);
  });
}

function check(answer, { id, base, values, range, keys, ...counts }) {
  assert.deepEqual(answer.result.map(({ tags }) => tags), values.map(([tags]) => tags), id);
  answer.result.forEach((group, i) => near(group.values, later(values[i][1], base), id));
  for (const { hash } of answer.result) assert.match(hash, /^[0-9a-f]{16}$/);
  assert.equal(new Set(answer.result.map(({ hash }) => hash)).size, answer.result.length, id);
  if (range) assert.deepEqual(answer.range, { start: range[0] + base, end: range[1] + base }, id);
  if (keys) assert.deepEqual(answer.result.map(({ key }) => key), keys, id);
  const { aggregator, row } = answer.statistics;
  for (const [name, told] of Object.entries({ ...aggregator, ...row })) if (name in counts) assert.equal(told, counts[name], `${id}: ${name}`);
}

describe("cases of the specification, by method and over HTTP", () => {
  for (const row of JSON.parse(data("heroic.json"))) {
    test(row.id, async () => {
      const pulse = loaded(row);
      const request = moved(row.request, row.base);
      const answer = pulse.queryMetrics(request);
      check(answer, row);
      const response = await send(pulse, "/metrics", request);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), "application/json");
      assert.deepEqual(await response.json(), answer);
    });
  }
});

describe("refusals", () => {
  for (const { status, request, words } of JSON.parse(data("heroic-bad.json"))) {
    test(JSON.stringify(request).slice(0, 100), async () => {
      const pulse = world();
      const response = await send(pulse, "/metrics", request);
      const body = await response.json();
      assert.equal(response.status, status);
      assert.deepEqual(Object.keys(body), ["message"]);
      for (const word of words) assert.ok(body.message.includes(word), `${body.message} lacks ${word}`);
      assert.throws(() => pulse.queryMetrics(request), (error) => {
        assert.deepEqual([error.name, error.message, error.status], ["PulsetreeError", body.message, status === 422 ? 422 : 400]);
        assert.equal(error.code === "parse_error", body.message.includes("line 1, column"));
        return true;
      });
    });
  }

  test("what is no request is refused as each API tells it", async () => {
    const pulse = world({ authenticate: (_, { operation }) => operation !== "queryMetrics" });
    const told = async (answer) => {
      const response = await answer;
      return [response.status, Object.keys(await response.json())[0]];
    };
    assert.deepEqual(await told(send(pulse, "/metrics", "{}")), [401, "message"]);
    assert.deepEqual(await told(pulse.fetch(new Request(`${ORIGIN}/metrics`, { method: "PUT", body: "x" }))), [405, "error"]);
    assert.deepEqual(await told(send(pulse, "/nowhere", "{}")), [404, "error"]);
    const open = world();
    assert.deepEqual(await told(send(open, "/metrics", "{")), [400, "message"]);
    assert.deepEqual(await told(send(open, "/metrics", "", { body: Uint8Array.of(0x22, 0xff, 0x22) })), [400, "message"]);
    assert.deepEqual(await told(send(open, "/metrics", "x".repeat(17 << 20))), [413, "message"]);
    assert.deepEqual(await told(send(open, "/metrics", "{}", { headers: { "content-encoding": "br" } })), [415, "message"]);
    for (const request of [undefined, null, 7, "x", [], () => {}, { key: Symbol("k") }, { key: 1n }]) {
      assert.throws(() => open.queryMetrics(request), { name: "PulsetreeError", code: "invalid_argument" });
    }
  });
});

describe("metadata and writes", () => {
  const { series, cases, bad } = JSON.parse(data("heroic-metadata.json"));
  const filled = async () => {
    const pulse = world();
    for (const [key, tags] of series) {
      const response = await send(pulse, "/write", { timeSerie: { key, tags }, data: [[NOW, 1], [NOW - 1, null]] });
      assert.deepEqual([response.status, await response.json()], [200, { size: 0 }]);
    }
    return pulse;
  };
  for (const { kind, request, answer } of cases) {
    test(`${kind} ${JSON.stringify(request)}`, async () => {
      const pulse = await filled();
      assert.deepEqual(pulse.heroicMetadata(kind, request), answer);
      assert.deepEqual(await (await send(pulse, `/${kind}`, request)).json(), answer);
    });
  }
  for (const { kind, status, request, word } of bad) {
    test(`${kind} ${JSON.stringify(request)} is refused`, async () => {
      const pulse = world();
      const response = await send(pulse, `/${kind}`, request);
      const { message } = await response.json();
      assert.equal(response.status, status);
      assert.ok(message.includes(word), message);
      if (kind !== "write") assert.throws(() => pulse.heroicMetadata(kind, request), { code: "invalid_argument", message });
    });
  }
  test("kinds and requests are checked", () => {
    const pulse = world();
    assert.deepEqual(pulse.heroicMetadata("keys"), { result: [], sampleSize: 0 });
    for (const [kind, request] of [["series", {}], [7, {}], ["keys", null], ["keys", []]]) {
      assert.throws(() => pulse.heroicMetadata(kind, request), { name: "PulsetreeError", code: "invalid_argument" });
    }
  });
});

test("authenticate is told what is asked, and whether it writes", async () => {
  const told = [];
  const pulse = world({ authenticate: (_, { operation, write, transport }) => told.push([operation, write, transport]) > 0 });
  for (const path of ["/metrics", "/query/metrics", "/tags", "/keys", "/timeseries", "/write"]) await send(pulse, path, { key: "m" });
  assert.deepEqual(told, [...["queryMetrics", "queryHql", "tags", "keys", "timeseries"].map((name) => [name, false, "http"]), ["write", true, "http"]]);
});

describe("an incomplete response is told to be one", () => {
  const { statistics } = world().queryMetrics({ key: "m" });
  const level = (part, field, count) => trust({ ...statistics, [part]: { ...statistics[part], [field]: count } }).level;
  test("what one process answers is good", () => assert.deepEqual(trust(statistics), { level: "good", text: "" }));
  for (const [part, field] of [["row", "failed"], ["rpc", "failed"], ["rpc", "offlineNodes"]]) {
    test(`${part}.${field} above 0 is an error`, () => {
      assert.equal(level(part, field, 2), "error");
      assert.match(trust({ ...statistics, [part]: { ...statistics[part], [field]: 2 } }).text, new RegExp(`inconsistent: ${part}\\.${field} is 2\\.`));
    });
  }
  test("row.cancelled above 0 is a warning, cachedNans is nothing", () => {
    assert.equal(level("row", "cancelled", 1), "warning");
    assert.equal(level("cache", "cachedNans", 1), "good");
  });
});

test("both doors tell odd numbers alike", async () => {
  const pulse = world();
  pulse.put([-0, NaN, Infinity, -Infinity, 1e300].map((value, i) => ({ metric: "m", timestamp: NOW - 10 + i, value })));
  const request = { key: "m", range: { type: "absolute", start: NOW - 100, end: NOW } };
  const answer = pulse.queryMetrics(request);
  assert.deepEqual(answer.result[0].values.map(([, value]) => value), [0, null, null, null, 1e300]);
  assert.deepEqual(await (await send(pulse, "/metrics", request)).json(), answer);
});

test("a relative range ends now, seven days unless given", () => {
  const pulse = world();
  const DAY = 86_400_000;
  const range = (range) => pulse.queryMetrics({ key: "m", ...(range && { range }) }).range;
  assert.deepEqual(range(), { start: NOW - 7 * DAY, end: NOW });
  assert.deepEqual(range({ type: "relative" }), { start: NOW - DAY, end: NOW });
  assert.deepEqual(range({ type: "relative", unit: "Minutes", value: 5 }), { start: NOW - 300_000, end: NOW });
});

test("an absolute range takes Dates, as other times do, and names one that is not valid", () => {
  const pulse = world();
  pulse.put([{ metric: "m", timestamp: NOW - 500, value: 1 }]);
  const ask = (start, end) => pulse.queryMetrics({ key: "m", range: { type: "absolute", start, end } });
  const expected = ask(NOW - 1000, NOW);
  assert.equal(expected.result[0].values.length, 1);
  assert.deepEqual(ask(new Date(NOW - 1000), new Date(NOW)), expected);
  assert.deepEqual(ask(NOW - 1000, new Date(NOW)), expected);
  assert.throws(() => ask(new Date(NaN), NOW), { code: "invalid_argument", message: /^range\.start is .*; expected a valid Date/ });
  assert.throws(() => ask(NOW, new Date(-1)), { code: "invalid_argument", message: /^range\.end is -1/ });
});

test("points past the retention are not seen, and infinite ones are null in legacy buckets alone", () => {
  const old = world({ retention: 1000 });
  old.put([{ metric: "m", timestamp: NOW - 500, value: 1 }]);
  assert.equal(old.queryMetrics({ key: "m", range: { type: "relative", unit: "seconds", value: 10 } }).result[0].values.length, 1);
  const pulse = world();
  pulse.put([
    { metric: "m", timestamp: NOW - 20, value: Infinity },
    { metric: "m", timestamp: NOW - 10, value: 1 },
  ]);
  const ask = (bucketStrategy) =>
    pulse.queryMetrics({
      key: "m",
      range: { type: "absolute", start: NOW - 100, end: NOW },
      aggregators: [{ type: "sum", size: 100 }],
      options: { bucketStrategy },
    }).result[0].values;
  assert.deepEqual(ask("legacy"), [[NOW - 100, null], [NOW, null]]);
  assert.deepEqual(ask("start"), [[NOW - 100, 1]]);
});

test("the same question in both languages has the same numbers", () => {
  const pulse = world();
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const start = NOW - 3_600_000;
  for (let series = 0; series < 12; series++) {
    const writer = pulse.series("m", { host: `h${series % 3}`, core: `${series}` });
    for (let time = start; time < NOW; time += 1 + Math.floor(random() * 20_000)) writer.append(time, Math.round(random() * 1000));
  }
  // Of a merged group Heroic's sum, extremes and counts are those of the series' own.
  for (const [type, downsample, aggregator] of [["sum", "sum", "zimsum"], ["min", "min", "mimmin"], ["max", "max", "mimmax"], ["count", "count", "zimsum"], ["sum2", "squareSum", "zimsum"]]) {
    const theirs = pulse.query({ start: `${start}ms`, end: `${NOW - 1}ms`, msResolution: true, arrays: true, queries: [{ metric: "m", aggregator, downsample: `1m-${downsample}`, tags: { host: "*" } }] });
    const ours = pulse.queryMetrics({ key: "m", groupBy: ["host"], range: { type: "absolute", start: start - (start % 60_000), end: NOW - (NOW % 60_000) }, aggregators: [{ type, sampling: { unit: "minutes", value: 1 } }], options: { bucketStrategy: "start" } });
    assert.deepEqual(ours.result.map(({ tags }) => tags), theirs.map(({ tags }) => ({ host: tags.host })));
    const whole = (values) => values.filter(([time]) => time >= start && time + 60_000 <= NOW - (NOW % 60_000));
    ours.result.forEach(({ values }, i) => assert.deepEqual(whole(values), whole(theirs[i].dps), type));
    assert.ok(ours.result.every(({ values }) => values.length > 50));
  }
});

describe("texts in the query language, by method and over HTTP", () => {
  const { base, series, cases, bad } = JSON.parse(data("heroic-hql.json"));
  const filled = () => loaded({ base, series: series.map(([metric, tags, points]) => ({ metric, tags, points })) });
  for (const { id, text, groups, cadence, sampleSize, commonTags, tagCounts } of cases) {
    test(id, async () => {
      const pulse = filled();
      const answer = pulse.queryHql(text);
      if (groups) {
        assert.deepEqual(answer.result.map(({ tags, values }) => [tags, values]), groups.map(([tags, points]) => [tags, later(points, base)]));
      }
      const [first] = answer.result;
      if (cadence !== undefined) assert.equal(first.cadence, cadence);
      if (tagCounts) assert.deepEqual(first.tagCounts, tagCounts);
      if (commonTags) assert.deepEqual(answer.commonTags, commonTags);
      if (sampleSize) assert.equal(answer.preAggregationSampleSize, sampleSize);
      assert.deepEqual([answer.limits, answer.errors, first.type], [[], [], "points"]);
      assert.deepEqual(await (await send(pulse, "/query/metrics", text, { headers: { "content-type": "text/plain" } })).json(), answer);
      assert.deepEqual(await (await send(pulse, "/query/metrics", { query: text })).json(), answer);
    });
  }
  for (const { text, word, line, col } of bad) {
    test(`${JSON.stringify(text.slice(0, 40))} is refused`, async () => {
      const pulse = filled();
      const response = await send(pulse, "/query/metrics", text);
      const told = await response.json();
      assert.deepEqual([response.status, told.status, told.type, told.line, told.col], [400, 400, "parse-error", line, col]);
      assert.ok(told.message.includes(word), told.message);
      const position = text.split("\n").slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, col - 1);
      assert.throws(() => pulse.queryHql(text), { name: "PulsetreeError", code: "parse_error", status: 400, position, message: `line ${line}, column ${col}: ${told.message}` });
    });
  }
  test("a text cut anywhere is refused or answered", () => {
    const pulse = filled();
    for (const { text } of cases) {
      for (let end = 0; end < text.length; end += 1) {
        try {
          pulse.queryHql(text.slice(0, end));
        } catch (error) {
          assert.ok(["parse_error", "invalid_argument", "limit_exceeded"].includes(error.code), `${text.slice(0, end)}: ${error}`);
        }
      }
    }
    for (const text of [undefined, 7, {}]) assert.throws(() => pulse.queryHql(text), { name: "PulsetreeError", code: "invalid_argument" });
  });
});
