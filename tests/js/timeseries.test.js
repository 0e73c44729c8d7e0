// The Timeseries API through its doors: methods, GET, POST and WebSocket messages give the same answers, and none opens unasked.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = 1_600_000_100_000;
const ORIGIN = "http://localhost";
/** What O and T rows count from. */
const B = 1_356_998_400_000;

const world = (options = {}) => new Pulsetree({ clock: () => NOW, ...options });
const get = (pulse, path, headers = {}) => pulse.fetch(new Request(ORIGIN + path, { headers }));
const post = (pulse, path, body) => pulse.fetch(new Request(ORIGIN + path, { method: "POST", body: JSON.stringify(body) }));

/** What a WebSocket answers to one message. */
function say(pulse, message) {
  const frames = [];
  const closed = [];
  const socket = pulse.socket({ send: (frame) => frames.push(frame), close: (...why) => closed.push(why) });
  socket.message(JSON.stringify(message));
  socket.close();
  assert.deepEqual(closed, []);
  return JSON.parse(frames[0]);
}

/** Stops the clock by which answers tell how long they took. */
function stoppedRuntimeClock(t) {
  t.mock.method(performance, "now", () => 0);
}

function filled() {
  const pulse = world();
  const lines = ["sys.cpu.user 1600000020 1 host=a rack=r1", "sys.cpu.user 1600000020 2 host=b rack=r1", "sys.mem 1600000020 3"];
  assert.equal(pulse.putLines(lines.map((line) => `put ${line}`).join("\n")).failed, 0);
  return pulse;
}

describe("operations answer alike through every door", () => {
  const encoded = (m) => `m=${encodeURIComponent(m)}`;
  const query = { start: 1_600_000_000, queries: [{ aggregator: "sum", metric: "sys.cpu.user", tags: { host: "*" } }] };
  const rows = [
    ["suggest", (pulse) => pulse.suggest({ type: "tagv", q: "r" }), "/api/suggest?type=tagv&q=r", "/api/suggest", { type: "tagv", q: "r" }],
    ["lookup", (pulse) => pulse.lookup({ metric: "sys.cpu.user", tags: { host: "*" }, limit: 1 }), `/api/search/lookup?${encoded("sys.cpu.user{host=*}")}&limit=1`, "/api/search/lookup", { metric: "sys.cpu.user", tags: [{ key: "host", value: "*" }], limit: 1 }],
    ["query", (pulse) => pulse.query(query), `/api/query?start=1600000000&${encoded("sum:sys.cpu.user{host=*}")}`, "/api/query", query],
    ["aggregators", (pulse) => pulse.aggregators(), "/api/aggregators", "/api/aggregators", {}],
    ["metrics", (pulse) => pulse.listMetrics(), "/api/metrics", "/api/metrics", {}],
  ];
  for (const [operation, call, path, place, body] of rows) {
    test(operation, async (t) => {
      const pulse = filled();
      stoppedRuntimeClock(t);
      const expected = call(pulse);
      assert.deepEqual(await (await get(pulse, path)).json(), expected);
      assert.deepEqual(await (await post(pulse, place, body)).json(), expected);
      assert.deepEqual(await (await post(pulse, place, { operation, ...body })).json(), expected);
      assert.deepEqual(say(pulse, { operation, sessionId: "s", ...body }), expected);
    });
  }

  test("lookup gives the seed's response", () => {
    const { time, ...rest } = filled().lookup({ metric: "sys.cpu.user", tags: [{ key: "rack", value: "*" }] });
    assert.ok(Number.isInteger(time) && time >= 0, String(time));
    assert.deepEqual(rest, {
      type: "LOOKUP", metric: "sys.cpu.user", tags: { rack: "*" }, limit: 25, totalResults: 1, results: [{ metric: null, tags: { rack: "r1" }, tsuid: null }],
    });
  });

  test("lookup tells how long it took, by a clock of no user's", async (t) => {
    const pulse = filled();
    const request = { metric: "sys.cpu.user" };
    const doors = async () => [
      pulse.lookup(request),
      await (await get(pulse, "/api/search/lookup?m=sys.cpu.user")).json(),
      await (await post(pulse, "/api/search/lookup", request)).json(),
      say(pulse, { operation: "lookup", ...request }),
    ].map(({ time }) => time);
    let ticks = 0;
    let step = () => 7.4;
    t.mock.method(performance, "now", () => (ticks += step()));
    assert.deepEqual(await doors(), [7, 7, 7, 7]);
    step = () => -1;
    assert.deepEqual(await doors(), [0, 0, 0, 0]);
    // one that a page has put in its place, and that asks the same world
    step = () => pulse.suggest({ type: "metrics" }).length;
    assert.deepEqual(await doors(), [2, 2, 2, 2]);
  });

  test("lookup answers where the runtime's clock throws, and where a world's clock is given", async (t) => {
    const pulse = filled();
    const clock = () => assert.fail("the user's clock was read");
    const other = world({ clock: () => NOW, monotonic: clock });
    assert.equal(other.lookup({ metric: "none" }).totalResults, 0);
    t.mock.method(performance, "now", () => assert.fail("no clock"));
    assert.equal(pulse.lookup({ metric: "sys.cpu.user" }).time, 0);
  });

  test("the aggregators are those that queries take", () => {
    const pulse = filled();
    const names = pulse.aggregators();
    assert.equal(names.length, 35);
    for (const aggregator of names) assert.ok(pulse.query({ start: 0, queries: [{ aggregator, metric: "sys.mem" }] }).length === 1, aggregator);
  });

  test("the types of filters are those that queries take", async () => {
    const pulse = filled();
    const types = await (await get(pulse, "/api/config/filters")).json();
    assert.equal(Object.keys(types).length, 8);
    for (const [type, { examples, description }] of Object.entries(types)) {
      assert.ok(examples.includes(type) && description.endsWith("."), type);
      const filter = type === "not_key" ? "" : "a";
      pulse.query({ start: 0, queries: [{ aggregator: "sum", metric: "sys.mem", filters: [{ type, tagk: "host", filter }] }] });
    }
  });
});

describe("rows of the originals' own tests, by method, GET and POST", () => {
  const rows = readFileSync(new URL("../data/query.txt", import.meta.url), "utf8").split(/^case /m).slice(1);
  for (const row of rows) {
    const [title, ...lines] = row.trim().split("\n");
    test(title, async () => {
      const pulse = world({ clock: () => B + 100_000_000 });
      for (const [at, line] of lines.entries()) {
        if (line.startsWith("load ")) load(pulse, line);
        const [, start, end, m] = /^ask (\S+) (\S+) (.*)$/.exec(line) ?? [];
        if (m === undefined) continue;
        const wanted = [];
        for (let next = at + 1; lines[next]?.startsWith("want "); next += 1) if (lines[next] !== "want nothing") wanted.push(lines[next].slice(5));
        await sameThroughEveryDoor(pulse, B + Number(start), B + Number(end), m, wanted);
      }
    });
  }

  function load(pulse, line) {
    const [, metric, tags = "", list] = /^load ([^{ ]+)(?:\{(.*?)\})? (.*)$/.exec(line);
    const pairs = Object.fromEntries(tags.split(",").filter(Boolean).map((tag) => tag.split("=")));
    const points = list.split(/\s+/).map((point) => {
      const [time, value] = point.split(":");
      return { metric, timestamp: B + Number(time), value: Number(value), tags: pairs };
    });
    assert.equal(pulse.put(points).failed, 0);
  }

  async function sameThroughEveryDoor(pulse, start, end, m, wanted) {
    const range = { start, end, msResolution: true };
    const byGet = await get(pulse, `/api/query?start=${start}&end=${end}&ms&show_query&m=${encodeURIComponent(m)}`);
    assert.equal(byGet.status, 200, m);
    const answer = await byGet.json();
    const shown = answer.map(({ tags, aggregatedTags, dps }) => {
      const points = Object.entries(dps).map(([time, value]) => [Number(time) - B, value]);
      return { tags: Object.entries(tags).map((tag) => tag.join("=")).join(","), aggregated: aggregatedTags.join(","), points };
    });
    assert.deepEqual(shown.length, wanted.length, m);
    for (const [at, text] of wanted.entries()) {
      const [tags, aggregated, list] = text.split(";").map((part) => part.trim());
      assert.deepEqual([shown[at].tags, shown[at].aggregated], [tags, aggregated], m);
      const points = list.split(/\s+/).filter(Boolean).map((point) => point.split(":"));
      assert.deepEqual(shown[at].points.map(([time]) => String(time)), points.map(([time]) => time), m);
      for (const [place, [, value]] of points.entries()) close(shown[at].points[place][1], value, m);
    }
    if (answer.length === 0) return;
    // what showQuery tells of a URL's sub-query is the JSON that asks the same
    const [{ query: { index, ...sub } }] = answer;
    assert.equal(index, 0);
    const bare = answer.map(({ query, ...result }) => result);
    assert.deepEqual(pulse.query({ ...range, queries: [sub] }), bare, m);
    assert.deepEqual(await (await post(pulse, "/api/query", { ...range, queries: [sub] })).json(), bare, m);
    const pairs = pulse.query({ ...range, arrays: true, queries: [sub] });
    assert.deepEqual(pairs.map(({ dps }) => dps), bare.map(({ dps }) => Object.entries(dps).map(([time, value]) => [Number(time), value])), m);
  }

  function close(value, text, m) {
    const number = /^(null|NaN|-?Infinity|-?inf|nan)$/i.test(text) ? null : Number(text);
    if (number === null) return assert.equal(value, null, m);
    assert.ok(Math.abs(value - number) <= 1e-9 * Math.max(1, Math.abs(number)), `${m}: ${value} is not ${text}`);
  }
});

describe("put", () => {
  const point = (more = {}) => ({ metric: "m", timestamp: 1_600_000_020, value: 1, ...more });

  test("tells as much as it is asked for", async () => {
    const pulse = world();
    for (const [path, status, body] of [
      ["/api/put", 204, ""],
      ["/api/put?sync", 204, ""],
      ["/api/put?sync=true&sync_timeout=60000", 204, ""],
      ["/api/put?summary", 200, '{"success":1,"failed":0}'],
      ["/api/put?details", 200, '{"success":1,"failed":0,"errors":[]}'],
      ["/api/put?summary=false&details=false", 204, ""],
    ]) {
      const answer = await post(pulse, path, point());
      assert.deepEqual([answer.status, await answer.text()], [status, body], path);
    }
    assert.equal((await post(pulse, "/api/put", [])).status, 204);
    const failed = await post(pulse, "/api/put?summary", [point(), point({ value: "one" })]);
    assert.equal(failed.status, 400);
    assert.match((await failed.json()).errors[0].message, /value is "one"; expected a number/);
  });

  test("takes numbers as text, every spelling of what is no number, and a tag said twice", async () => {
    const pulse = world();
    const texts = ["1", "1e3", "nan", "-nan", "NaN", "inf", "+Inf", "-INF", "Infinity", "-infinity"];
    const points = texts.map((value, at) => point({ value, timestamp: String(1_600_000_000 + at), tags: ["a=b", "a=b"] }));
    assert.equal((await post(pulse, "/api/put", points)).status, 204);
    const [{ values, tags }] = pulse.queryColumns({ start: 0, queries: [{ aggregator: "none", metric: "m" }] });
    assert.deepEqual([...values], [1, 1000, NaN, NaN, NaN, Infinity, Infinity, -Infinity, Infinity, -Infinity]);
    assert.deepEqual(tags, { a: "b" });
    const twice = await (await post(pulse, "/api/put", point({ tags: ["a=b", "a=c"] }))).json();
    assert.equal(twice.failed, 1);
    const lines = pulse.putLines("put n 1600000000 -nan a=b a=b \t \nput n 1600000001 +INF\t\r\nput n 1600000002 1 a=b a=c");
    assert.deepEqual([lines.success, lines.errors.map(({ index }) => index)], [2, [2]]);
  });
});

describe("with authenticate nothing is read or written unasked", () => {
  // the engine's own table, so that routes to come are in it
  const table = readFileSync(new URL("../../src/http/routes.rs", import.meta.url), "utf8");
  const routes = [...table.matchAll(/route\("(\w+)", "([^"]+)"/g)].map(([, method, path]) => [method, path.replace("{id}", "known")]);
  assert.ok(routes.length >= 23);
  const bodies = { "/merge": {}, "/api/put": { metric: "sys.cpu.user", timestamp: 1, value: 9 }, "/hits/known": { target: "a" }, "/write": { timeSerie: { key: "sys.cpu.user", tags: { host: "secret" } }, data: [[1, 9]] } };
  for (const [method, path] of routes) {
    test(`${method} ${path}`, async () => {
      const asked = [];
      const pulse = world({ authenticate: (session, access) => (asked.push(access), false) });
      pulse.putLines("put sys.cpu.user 1600000020 1 host=secret");
      pulse.metricman("known").hit("secret");
      const before = pulse.stats();
      const body = method === "POST" ? { body: JSON.stringify(bodies[path] ?? {}) } : {};
      for (const verb of method === "GET" ? ["GET", "HEAD"] : [method]) {
        const answer = await pulse.fetch(new Request(ORIGIN + path, { method: verb, ...body }));
        assert.equal(answer.status, 401);
        assert.doesNotMatch(await answer.text(), /secret/);
      }
      assert.ok(asked.every(({ operation, write }) => operation.length > 0 && write === (path in bodies)));
      assert.deepEqual(pulse.stats(), before);
      pulse.dispose();
    });
  }

  for (const operation of ["put", "query", "suggest", "lookup", "aggregators", "metrics", "version", "hits"]) {
    test(`WebSocket ${operation}`, () => {
      const closed = [];
      const pulse = world({ authenticate: (_, access) => (assert.equal(access.operation, operation), false) });
      const socket = pulse.socket({ send: assert.fail, close: (...why) => closed.push(why) });
      socket.message(JSON.stringify({ operation }));
      assert.equal(closed[0][0], 1008);
      assert.match(closed[0][1], /unauthorized/);
    });
  }
});
