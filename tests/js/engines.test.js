// Engines behind, against an other side that answers as told: what is posted, what an answer comes to, what is refused.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree, PulsetreeError } from "../../pkg/inline.js";

const NOW = 1_700_000_000_000;

/** A world with a counter, written to an engine that gives `answers` in their turn. */
function start(kind = "remoteWrite", answers = [], options = {}) {
  const pulse = new Pulsetree({ clock: () => NOW });
  const counter = pulse.getMetric("web.requests", "counter");
  counter.runtime(1, { path: "/" });
  const posts = [];
  const errors = [];
  const fetch = async (url, init) => {
    posts.push({ url, ...init });
    const answer = answers.shift() ?? (() => new Response(null, { status: 204 }));
    return answer(init);
  };
  const pusher = pulse[kind]({ url: "http://there/write", fetch, onError: (error) => errors.push(error), ...options });
  return { pulse, counter, posts, errors, pusher };
}

const answering = (status, body = null, headers = {}) => () => new Response(body, { status, headers });

test("remote write is posted with the headers of its protocol, and one's own", async () => {
  const { posts, pusher, pulse } = start("remoteWrite", [], { headers: { authorization: "Bearer x" } });
  assert.equal(await pusher.flush(), true);
  const [{ url, method, headers, body, redirect }] = posts;
  assert.deepEqual([url, method, redirect, body instanceof Uint8Array], ["http://there/write", "POST", "error", true]);
  assert.match(headers["user-agent"], /^pulsetree\/\d/);
  assert.deepEqual({ ...headers, "user-agent": "" }, {
    "content-type": "application/x-protobuf", "content-encoding": "snappy", "x-prometheus-remote-write-version": "0.1.0", "user-agent": "", authorization: "Bearer x",
  });
  pulse.dispose();
});

test("a header of one's own takes the place of the protocol's, however it is written", async () => {
  for (const headers of [{ "User-Agent": "mine" }, { "user-agent": "mine" }]) {
    const { posts, pusher, pulse } = start("otlp", [], { headers });
    assert.equal(await pusher.flush(), true);
    assert.deepEqual(Object.fromEntries(new Headers(posts[0].headers)), { "content-type": "application/json", "user-agent": "mine" });
    pulse.dispose();
  }
});

test("OTLP is posted as JSON, with the labels as its resource", async () => {
  const { posts, pusher, pulse } = start("otlp", [], { labels: { "service.name": "shop", empty: "" } });
  assert.equal(await pusher.flush(), true);
  const { resourceMetrics } = JSON.parse(new TextDecoder().decode(posts[0].body));
  assert.equal(posts[0].headers["content-type"], "application/json");
  assert.deepEqual(resourceMetrics[0].resource, { attributes: [{ key: "service.name", value: { stringValue: "shop" } }] });
  assert.deepEqual(resourceMetrics[0].scopeMetrics[0].metrics, [
    { name: "web_requests", sum: { aggregationTemporality: 2, isMonotonic: true, dataPoints: [{ attributes: [{ key: "path", value: { stringValue: "/" } }], startTimeUnixNano: `${NOW}000000`, timeUnixNano: `${NOW}000000`, asDouble: 1 }] } },
  ]);
  pulse.dispose();
});

describe("what an answer comes to", () => {
  const broken = () => Promise.reject(new TypeError("fetch failed"));
  for (const [kind, what, answer, dropped, code] of [
    ["remoteWrite", "200", answering(200), 0],
    ["remoteWrite", "a page of HTML", answering(200, "<!doctype html><title>Log in</title>"), undefined, "unavailable"],
    ["remoteWrite", "400", answering(400, "out of order sample"), 1, "invalid_argument"],
    ["remoteWrite", "401", answering(401), 1, "unauthorized"],
    ["remoteWrite", "413", answering(413), 1, "payload_too_large"],
    ["remoteWrite", "429", answering(429, "", { "retry-after": "7" }), undefined, "unavailable"],
    ["remoteWrite", "500", answering(500), undefined, "unavailable"],
    ["remoteWrite", "500 of what Prometheus never takes", answering(500, "too old sample\n"), 1, "unavailable"],
    ["remoteWrite", "503", answering(503), undefined, "unavailable"],
    ["remoteWrite", "a redirect", answering(307, null, { location: "http://elsewhere/" }), undefined, "unavailable"],
    ["remoteWrite", "no answer", broken, undefined, "unavailable"],
    ["otlp", "200", answering(200, "{}"), 0],
    ["otlp", "200 that took all", answering(200, '{"partialSuccess":{}}'), 0],
    ["otlp", "200 that took a part", answering(200, '{"partialSuccess":{"rejectedDataPoints":"1","errorMessage":"no"}}'), 1, "unavailable"],
    ["otlp", "a page of HTML", answering(200, "<!doctype html>"), undefined, "unavailable"],
    ["otlp", "a redirect", answering(307, null, { location: "http://elsewhere/" }), undefined, "unavailable"],
    ["otlp", "503", answering(503), undefined, "unavailable"],
    ["otlp", "504", answering(504), undefined, "unavailable"],
    ["otlp", "400", answering(400), 1, "invalid_argument"],
    ["otlp", "500", answering(500), 1, "unavailable"],
    ["otlp", "502", answering(502), undefined, "unavailable"],
  ]) {
    test(`${kind}: ${what}`, async () => {
      const { posts, errors, pusher, pulse, counter } = start(kind, [answer]);
      assert.equal(await pusher.flush(), dropped === 0);
      assert.deepEqual(errors.map((error) => [error instanceof PulsetreeError, error.code]), code ? [[true, code]] : []);
      assert.equal(pulse.stats().droppedWrites, dropped ?? 0);
      counter.runtime(5, { path: "/" });
      if (what === "429") assert.equal(await pusher.flush(), false, "it asked to be left alone");
      else {
        assert.equal(await pusher.flush(), true);
        // What is tried again is the very same; then comes what is new.
        assert.deepEqual(posts.length, dropped === undefined ? 3 : 2);
        if (dropped === undefined) assert.deepEqual(posts[1].body, posts[0].body);
        assert.notDeepEqual(posts.at(-1).body, posts[0].body);
      }
      pulse.dispose();
    });
  }
});

test("what an engine says it has is taken, where it was sent before and is in order", async () => {
  const lost = () => Promise.reject(new TypeError("fetch failed"));
  const known = answering(400, "out of order sample");
  const taken = answering(204);
  for (const [answers, late, dropped] of [
    [[lost, known], false, 0],
    [[lost, answering(400, "duplicate sample for timestamp")], false, 0],
    [[known], false, 1],
    // what is in order goes first
    [[taken, taken, lost, known], true, 1],
  ]) {
    const { pusher, pulse } = start("remoteWrite", [...answers]);
    pulse.put({ metric: "m", timestamp: NOW, value: 1 });
    const first = await pusher.flush();
    if (late) pulse.put({ metric: "m", timestamp: NOW - 5000, value: 1 });
    assert.deepEqual([first, await pusher.flush()], [late, !late]);
    assert.equal(await pusher.flush(), !late);
    assert.equal(pulse.stats().droppedWrites, dropped, `${answers.length} answers`);
    pulse.dispose();
  }
});

test("an engine that is away takes a little of the points of a full world, and all of the tree comes to it", async () => {
  for (const kind of ["otlp", "remoteWrite"]) {
    const limit = 1 << 20;
    const pulse = new Pulsetree({ clock: () => NOW, memoryLimit: limit });
    const counters = [0, 1, 2].map((i) => pulse.getMetric(`web.requests${i}`, "counter"));
    for (let i = 0; i < 3000; i += 1) counters[i % 3].runtime(1, { path: `/${i}/` });
    const times = Float64Array.from({ length: 200_000 }, (_, i) => NOW + i);
    pulse.series("m").appendMany(times, times.map(Math.sin));
    const found = new Set();
    let away = true;
    const fetch = async (_, { body }) => {
      if (!away) for (const [path] of Buffer.from(body).toString("latin1").matchAll(/\/\d+\//g)) found.add(path);
      return new Response(null, { status: away ? 503 : 204 });
    };
    const pusher = pulse[kind]({ url: "http://there/", fetch, onError() {} });
    const { points } = pulse.stats();
    assert.equal(await pusher.flush(), false);
    pulse.put({ metric: "m", timestamp: NOW + 1e6, value: 1 });
    assert.ok(pulse.stats().points > 0.8 * points, `${kind}: ${pulse.stats().points} of ${points}`);
    assert.ok(pulse.stats().bytes <= 1.05 * limit);
    away = false;
    assert.equal(await pusher.flush(), true);
    // those of remote write are compressed
    if (kind === "otlp") assert.equal(found.size, 3000);
    pulse.dispose();
  }
});

test("callables are read at each tick; one that throws is left out", async () => {
  const { posts, pusher, pulse } = start("otlp");
  let value = 1;
  pulse.getMetric("queue.length", "callable", undefined, { value: () => value });
  pulse.getMetric("queue.broken", "callable", undefined, { value: () => { throw new Error("no"); } });
  await pusher.flush();
  value = 2;
  await pusher.flush();
  const seen = posts.map(({ body }) => /"name":"queue_length".*?"asDouble":(\d)/.exec(new TextDecoder().decode(body))[1]);
  assert.deepEqual(seen, ["1", "2"]);
  assert.equal(pulse.stats().exportErrors, 1);
  pulse.dispose();
});

test("several engines are written to, each with what was put since its call", async () => {
  const { posts, pusher, pulse } = start("otlp");
  pulse.put({ metric: "early", timestamp: NOW, value: 1 });
  const other = [];
  const late = pulse.otlp({ url: "http://other/", fetch: async (_, init) => (other.push(new TextDecoder().decode(init.body)), new Response()) });
  pulse.put({ metric: "late", timestamp: NOW, value: 1 });
  assert.deepEqual([await pusher.flush(), await late.flush()], [true, true]);
  const names = (text) => [...text.matchAll(/"name":"(early|late)"/g)].map(([, name]) => name).sort();
  assert.deepEqual([names(new TextDecoder().decode(posts[0].body)), names(other[0])], [["early", "late"], ["late"]]);
  pulse.dispose();
});

test("a kept world stores first, and sends nothing that is not stored", async () => {
  const { posts, pusher, pulse, counter, errors } = start("otlp");
  const answers = [false, false, true];
  pulse.world.kept = { flush: async () => answers.shift(), settled: async () => true, byEntries: () => false, written() {} };
  assert.deepEqual([await pusher.flush(), await pusher.flush(), posts.length], [false, false, 0]);
  assert.deepEqual(errors.map(({ code }) => code), ["unavailable"]);
  counter.runtime(1, { path: "/" });
  answers.push(true);
  assert.equal(await pusher.flush(), true);
  // what was told of first, then what is new
  assert.deepEqual(posts.map(({ body }) => /"asDouble":(\d)/.exec(new TextDecoder().decode(body))[1]), ["1", "2"]);
  assert.deepEqual(answers, []);
  pulse.dispose();
});

test("one that is stopped holds nothing and sends nothing", async () => {
  const { posts, pusher, pulse } = start();
  const before = pulse.stats().bytes;
  const another = pulse.remoteWrite({ url: "http://another/", fetch: async () => new Response(null, { status: 503 }) });
  pulse.put({ metric: "m", timestamp: NOW, value: 1 });
  await another.flush();
  await another.stop();
  await another.stop();
  assert.equal(await another.flush(), false);
  await pusher.stop();
  assert.deepEqual(posts, []);
  assert.ok(pulse.stats().bytes < before + 2000);
  pulse.dispose();
  await pusher.stop();
});

test("bad options name the argument, the value and what was expected", () => {
  const pulse = new Pulsetree();
  for (const [options, message] of [
    [undefined, /^options is undefined; expected an object/],
    [{}, /^options\.url is undefined; expected a URL such as \S+\/api\/v1\/write$/],
    [{ url: "http://x/", everyMs: 0 }, /^options\.everyMs is 0; expected a positive number/],
    [{ url: "http://x/", every: 1 }, /^options\.every is not an option/],
    [{ url: "http://x/", labels: { "a.b": "c" } }, /^label name is "a\.b"/],
    [{ url: "http://x/", labels: { a: null } }, /^options\.labels\.a is null/],
  ]) {
    assert.throws(() => pulse.remoteWrite(options), { code: "invalid_argument", message });
  }
  assert.throws(() => pulse.otlp({ url: "here" }), { code: "invalid_argument", message: /^options\.url is "here"; expected a URL such as \S+\/v1\/metrics$/ });
  pulse.dispose();
  assert.throws(() => pulse.otlp({ url: "http://x/" }), { code: "disposed" });
});
