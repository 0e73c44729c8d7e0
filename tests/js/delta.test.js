// Deltas between worlds, by call and over HTTP.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { Pulsetree } from "../../pkg/inline.js";
import { open } from "../../pkg/keep/index.js";
import { Pulsetree as Recorder } from "../../pkg/record/inline.js";
import { memory } from "./storage.js";

const clock = () => 1_600_000_000_000;
const code = (name) => ({ name: "PulsetreeError", code: name });

const post = (pulse, body, { path = "/merge", headers = {} } = {}) =>
  pulse.fetch(new Request(`http://localhost${path}`, { method: "POST", body, headers }));

test("a recorder's counts add up at a server, once", async () => {
  const edge = new Recorder({ clock });
  edge.getMetric("web.requests", "counter", { help: "Requests." }).runtime(2, { path: "/" });
  const delta = edge.takeDelta({ labels: { colo: "ams" } });
  assert.match(delta.sender, /^[0-9a-f]{32}$/);
  assert.equal(delta.sequence, 1);
  assert.ok(delta.bytes instanceof Uint8Array);
  edge.getMetric("web.requests", "counter").runtime(1, { path: "/" });
  assert.deepEqual(edge.takeDelta().bytes, delta.bytes);

  const root = new Pulsetree({ clock });
  const { sender, sequence } = delta;
  assert.deepEqual(root.merge(delta.bytes), { sender, sequence, applied: true, conflicts: [] });
  const response = await post(root, delta.bytes, { headers: { "content-type": "application/octet-stream" } });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.deepEqual(await response.json(), { sender, sequence, applied: false, conflicts: [] });
  edge.acknowledge(sequence, sender);
  edge.acknowledge(sequence, sender);
  const next = edge.takeDelta();
  assert.equal(next.sequence, 2);
  assert.equal((await (await post(root, next.bytes, { path: "/merge?label.colo=ams" })).json()).applied, true);
  edge.acknowledge(2, sender);
  assert.equal(edge.takeDelta(), undefined);
  assert.match(root.toPrometheus(), /# HELP web_requests_total Requests\.\n.*\nweb_requests_total\{colo="ams",path="\/"\} 3\n/);
});

test("labels that no label set may have are refused where they are named, also while a delta waits", async () => {
  const [edge, root] = [new Recorder({ clock }), new Pulsetree({ clock })];
  edge.getMetric("c", "counter").runtime(1);
  const { bytes } = edge.takeDelta();
  const url = "https://there.example/merge";
  for (const labels of [{ "1x": "y" }, { le: "x" }, { "": "x" }, { colo: "x".repeat(9000) }]) {
    const refused = { ...code("invalid_argument"), message: new RegExp(Object.keys(labels)[0]) };
    assert.throws(() => edge.takeDelta({ labels }), refused);
    assert.throws(() => edge.pushEvery(1000, { url, labels }), refused);
    assert.throws(() => root.merge(bytes, { labels }), refused);
  }
  assert.deepEqual(edge.takeDelta().bytes, bytes);
});

test("what an image and a kept world froze before pushEvery was called has its labels", async () => {
  const [storage, before, root] = [memory(), new Pulsetree({ clock }), new Pulsetree({ clock })];
  before.getMetric("c", "counter").runtime(1);
  before.put({ metric: "m", timestamp: clock(), value: 1, tags: { host: "a" } });
  const first = await open(storage, { clock });
  first.pulse.getMetric("c", "counter").runtime(2);
  await first.stop();
  const kept = await open(storage, { clock });
  const fetch = (url, init) => root.fetch(new Request(url, init));
  for (const [colo, pulse] of Object.entries({ ams: new Pulsetree({ image: before.save(), clock }), lhr: kept.pulse })) {
    const pusher = pulse.pushEvery(60_000, { url: "https://there.example/merge", labels: { colo }, fetch });
    assert.equal(await pusher.flush(), true);
    await pusher.stop();
  }
  await kept.stop();
  assert.match(root.toPrometheus(), /\nc_total\{colo="ams"\} 1\nc_total\{colo="lhr"\} 2\n/);
  assert.deepEqual(root.lookup({ metric: "m" }).results.map(({ tags }) => tags), [{ colo: "ams" }, { host: "a" }]);
});

test("what was frozen with the labels of a process before gets the names that it lacks, and no others", async () => {
  const [before, root] = [new Pulsetree({ clock }), new Pulsetree({ clock })];
  before.takeDelta({ labels: { colo: "ams", version: "1" } });
  before.getMetric("c", "counter").runtime(1, { path: "/" });
  const after = new Pulsetree({ image: before.save(), clock });
  after.getMetric("c", "counter").runtime(2, { path: "/" });
  for (let delta; (delta = after.takeDelta({ labels: { region: "eu", version: "2" } })); ) {
    root.merge(delta.bytes);
    after.acknowledge(delta.sequence, delta.sender);
  }
  const lines = root.toPrometheus().split("\n").slice(1, -1);
  assert.deepEqual(lines, ['c_total{colo="ams",path="/",region="eu",version="1"} 1', 'c_total{path="/",region="eu",version="2"} 2']);
});

test("of worlds from one large image the first is heard with it, and each with what it records after its call of pushEvery", async () => {
  const options = { clock, memoryLimit: 1024 * 1024 };
  const [base, root] = [new Pulsetree(options), new Pulsetree({ clock })];
  for (let i = 0; i < 1000; i += 1) base.getMetric("c", "counter").runtime(1, { number: i });
  const image = base.save();
  const storage = memory();
  await storage.replace([image]);
  const kept = await open(storage, options);
  const worlds = [new Pulsetree({ ...options, image }), new Pulsetree({ ...options, image }), kept.pulse, base];
  const fetch = (url, init) => root.fetch(new Request(url, init));
  const pushers = worlds.map((pulse) => pulse.pushEvery(60_000, { url: "http://there/merge", labels: { of: "all" }, fetch }));
  worlds.forEach((pulse, i) => {
    pulse.getMetric("c", "counter").runtime(10 ** i, { number: "own" });
    pulse.metricman("site").hit("/", { time: clock() });
    pulse.put({ metric: "m", timestamp: clock(), value: i, tags: { world: String(i) } });
  });
  for (const pusher of pushers) assert.equal(await pusher.flush(), true);
  const text = root.toPrometheus();
  assert.equal(text.match(/c_total\{number="\d+",of="all"\} 1$/gm)?.length, 1000);
  assert.match(text, /c_total\{number="own",of="all"\} 1111\n/);
  assert.match(text, /site_hits_total\{target="\/"\} 4\n/);
  assert.equal(root.stats().points, 5);
  await Promise.all([...pushers, kept].map((running) => running.stop()));
});

test("a large world that is pushed freezes what an image holds of it, before the first beat, too", async () => {
  const options = { clock, memoryLimit: 1024 * 1024 };
  const [first, root] = [new Pulsetree(options), new Pulsetree({ clock })];
  const fetch = (url, init) => root.fetch(new Request(url, init));
  const push = (pulse) => pulse.pushEvery(60_000, { url: "http://there/merge", fetch });
  const pushers = [push(first)];
  for (let i = 0; i < 1000; i += 1) first.getMetric("c", "counter").runtime(1, { number: i });
  const second = new Pulsetree({ ...options, image: first.save() });
  first.getMetric("c", "counter").runtime(1, { number: "own" });
  pushers.unshift(push(second));
  for (const pusher of pushers) assert.equal(await pusher.flush(), true);
  assert.match(root.toPrometheus(), /number="own"\} 1\n/);
  assert.equal(root.toPrometheus().match(/\} 1$/gm)?.length, 1001);
  await Promise.all(pushers.map((pusher) => pusher.stop()));
});

test("points of hits have the labels of pushEvery and of the merge, through tiers; their counts have none", async () => {
  const [edge, colo, root] = [new Recorder({ clock }), new Pulsetree({ clock }), new Pulsetree({ clock })];
  const push = async (from, to, labels, path) => {
    const fetch = (url, init) => to.fetch(new Request(url, init));
    const pusher = from.pushEvery(60_000, { url: `https://there.example${path}`, labels, fetch });
    assert.equal(await pusher.flush(), true);
    await pusher.stop();
  };
  edge.metricman("site").hit("Home", { caller: "Start", time: clock() });
  edge.metricman("site").hit("Home", { time: clock() });
  await push(edge, colo, { zone: "a" }, "/merge?label.colo=ams");
  await push(colo, root, { region: "eu" }, "/merge");
  for (const [world, labels] of [[colo, { colo: "ams", zone: "a" }], [root, { colo: "ams", region: "eu", zone: "a" }]]) {
    const columns = world.queryColumns({ start: 1, queries: [{ aggregator: "none", metric: "site" }] });
    const series = columns.map(({ tags, values }) => [tags, [...values]]);
    assert.deepEqual(series, [[{ ...labels, caller: "Start", target: "Home" }, [1]], [{ ...labels, target: "Home" }, [1]]]);
    assert.deepEqual(world.metricman("site").aggregate().message.map(({ hits }) => hits), [2]);
    assert.match(world.toPrometheus(), /^site_hits_total\{target="Home"\} 2$/m);
  }
});

test("a label that a post names twice is refused before anything is applied", async () => {
  const [edge, root] = [new Recorder({ clock }), new Pulsetree({ clock })];
  edge.getMetric("c", "counter").runtime(1);
  edge.put({ metric: "m", timestamp: clock(), value: 1, tags: { host: "a" } });
  const { bytes } = edge.takeDelta();
  const twice = await post(root, bytes, { path: "/merge?label.colo=ams&label.z=1&label.colo=lhr" });
  assert.deepEqual([twice.status, (await twice.json()).error.message], [400, 'query parameter is "label.colo"; expected each label once']);
  assert.deepEqual([root.toPrometheus(), root.stats().points], ["", 0]);
  const once = await (await post(root, bytes, { path: "/merge?label.z=1&label.colo=&label.colo=ams" })).json();
  assert.deepEqual([once.applied, once.conflicts, root.stats().points], [true, [], 1]);
});

test("what an image freezes has the labels of what is pushed", async () => {
  const [edge, root] = [new Pulsetree({ clock }), new Pulsetree({ clock })];
  const pusher = edge.pushEvery(1000, { url: "http://there/merge", labels: { colo: "ams" }, fetch: (url, init) => root.fetch(new Request(url, init)) });
  const counter = edge.getMetric("c", "counter");
  counter.runtime(1);
  edge.save();
  counter.runtime(2);
  assert.equal((await edge.fetch(new Request("http://localhost/image"))).status, 200);
  counter.runtime(4);
  assert.equal(await pusher.flush(), true);
  counter.runtime(8);
  await pusher.stop();
  const next = new Pulsetree({ clock, image: edge.save() });
  root.merge(next.takeDelta().bytes);
  assert.equal(root.toPrometheus(), '# TYPE c_total counter\nc_total{colo="ams"} 15\n');

  const byHand = new Pulsetree({ clock });
  byHand.getMetric("c", "counter").runtime(1);
  const { sequence, sender } = byHand.takeDelta({ labels: { colo: "lhr" } });
  byHand.getMetric("c", "counter").runtime(2);
  byHand.save();
  byHand.acknowledge(sequence, sender);
  root.merge(byHand.takeDelta().bytes);
  assert.match(root.toPrometheus(), /\{colo="lhr"\} 2\n/);
});

test("what an image freezes is cut as the deltas that were taken last, in a page as pages are to", (t) => {
  const many = (pulse) => {
    for (let i = 0; i < 3000; i += 1) pulse.getMetric("c", "counter").runtime(1, { number: i, text: "some text that takes room" });
  };
  const lengths = (image) => {
    const found = [];
    const next = new Pulsetree({ clock, seriesLimit: 10_000, image });
    for (let delta = next.takeDelta(); delta; delta = next.takeDelta()) {
      found.push(delta.bytes.length);
      next.acknowledge(delta.sequence, delta.sender);
    }
    return found;
  };
  const whole = new Pulsetree({ clock, seriesLimit: 10_000 });
  many(whole);
  assert.equal(lengths(whole.save()).length, 1);

  const cut = new Pulsetree({ clock, seriesLimit: 10_000 });
  cut.takeDelta({ maxBytes: 5000 });
  many(cut);
  assert.ok(lengths(cut.save()).every((length) => length <= 5000));

  const events = { addEventListener() {}, removeEventListener() {} };
  Object.assign(globalThis, { document: events, ...events });
  t.after(() => ["document", ...Object.keys(events)].forEach((name) => delete globalThis[name]));
  const early = new Pulsetree({ clock, seriesLimit: 10_000 });
  many(early);
  const beforeLabels = lengths(early.save());
  assert.ok(beforeLabels.every((length) => length <= 15_000), `there is room for labels: ${beforeLabels}`);

  const page = new Pulsetree({ clock, seriesLimit: 10_000 });
  page.pushEvery(1000, { url: "http://there/merge", fetch: () => Promise.reject(new Error("away")) });
  many(page);
  const inPage = lengths(page.save());
  assert.ok(inPage.length > 1 && inPage.every((length) => length <= 60_000), String(inPage));
  page.dispose();
});

test("nothing is frozen at a time that is none", () => {
  let time = clock();
  const [edge, root] = [new Recorder({ clock: () => time }), new Pulsetree({ clock })];
  edge.getMetric("c", "counter").runtime(3);
  for (time of [NaN, Infinity, "1"]) assert.throws(() => edge.takeDelta(), { ...code("internal"), message: /^options\.clock gave .*; expected a number of milliseconds$/ });
  time = clock();
  assert.equal(root.merge(edge.takeDelta().bytes).applied, true);
  assert.match(root.toPrometheus(), /c_total 3/);
});

test("bytes of another realm, as a test runner's are, merge too", () => {
  const edge = new Recorder({ clock });
  edge.getMetric("hits", "counter").runtime(1);
  const foreign = runInNewContext("Uint8Array").from(edge.takeDelta().bytes);
  assert.ok(!(foreign instanceof Uint8Array));
  const root = new Pulsetree({ clock });
  assert.equal(root.merge(foreign).applied, true);
  assert.match(root.toPrometheus(), /^hits_total 1$/m);
});

test("every kind travels", async () => {
  const edge = new Pulsetree({ clock });
  edge.getMetric("c", "counter", { countCalls: true }).runtime(5);
  edge.getMetric("i", "int").runtime(-3);
  edge.getMetric("f", "float", { merge: "add" }).runtime(1.5);
  edge.getMetric("s", "string").runtime("ünï");
  edge.getMetric("p", "percentile").runtime(7);
  edge.getMetric("q", "summary").runtime(8);
  edge.getMetric("h", "histogram", { buckets: [1, 2] }).runtime(1.5);
  edge.getMetric("l", "linkfail", { failuresToOffline: 1 }).runtime(false, { address: "x" });
  edge.getMetric("e", "callable", { value: () => 42 });
  edge.metricman("site").hit("/", { caller: "a", time: clock(), layer: "api" });
  edge.put({ metric: "sys.cpu", timestamp: clock(), value: 1, tags: { host: "a" } });
  const root = new Pulsetree({ clock });
  const outcome = root.merge(edge.takeDelta().bytes);
  assert.deepEqual(outcome.conflicts, []);
  assert.equal(root.toPrometheus(), edge.toPrometheus());
  assert.deepEqual(root.toJSON(), edge.toJSON());
  for (const answer of ["timeSeries", "aggregate", "graph"]) {
    assert.deepEqual(root.metricman("site")[answer](), edge.metricman("site")[answer](), answer);
  }
  const asked = { start: clock() - 1, end: clock() + 1, msResolution: true, queries: ["sys.cpu", "site"].map((metric) => ({ aggregator: "sum", metric })) };
  assert.deepEqual(root.query(asked), edge.query(asked));
});

test("what cannot be a delta is refused and changes nothing", async () => {
  const root = new Pulsetree({ clock });
  const edge = new Pulsetree({ clock });
  edge.getMetric("c", "counter").runtime();
  const { bytes } = edge.takeDelta();
  assert.throws(() => root.merge("text"), code("invalid_argument"));
  assert.throws(() => root.merge(new Uint8Array()), code("corrupt"));
  const sent = bytes.slice();
  structuredClone(sent, { transfer: [sent.buffer] });
  const shrunk = new ArrayBuffer(bytes.length, { maxByteLength: bytes.length });
  const view = new Uint8Array(shrunk, 0, bytes.length);
  shrunk.resize(1);
  for (const gone of [sent, view]) {
    const message = /is a Uint8Array; expected a Uint8Array(, as save\(\) gives,)? whose buffer is still there$/;
    assert.throws(() => root.merge(gone), { ...code("invalid_argument"), message });
    assert.throws(() => new Pulsetree({ image: gone }), { ...code("invalid_argument"), message });
  }
  assert.throws(() => root.merge(bytes.subarray(1)), code("corrupt"));
  assert.throws(() => root.merge(bytes, { labels: { le: 1 } }), code("invalid_argument"));
  assert.throws(() => root.merge(bytes, { label: {} }), code("invalid_argument"));
  assert.throws(() => edge.takeDelta({ maxBytes: 0 }), code("invalid_argument"));
  assert.throws(() => edge.acknowledge(1, "0".repeat(32)), code("invalid_argument"));
  assert.throws(() => edge.acknowledge(1.5, edge.takeDelta().sender), code("invalid_argument"));
  for (const [body, path, details] of [["", "/merge", "corrupt"], [bytes.slice(0, -1), "/merge", "corrupt"], [bytes, "/merge?colo=ams", "invalid_argument"]]) {
    const response = await post(root, body, { path });
    assert.equal(response.status, 400);
    assert.equal((await response.json()).error.details, details);
  }
  assert.equal(root.find("c"), undefined);
  assert.deepEqual(edge.merge(bytes).applied, false, "one's own");
});

test("merging is a write that authenticate sees", async () => {
  const asked = [];
  const root = new Pulsetree({ clock, authenticate: (_, access) => (asked.push([access.operation, access.write]), false) });
  assert.equal((await post(root, new Uint8Array(3))).status, 401);
  assert.deepEqual(asked, [["merge", true]]);
});
