// Engines behind of a kept world: one that is down while the world is killed and opened again misses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { open } from "../../pkg/keep/index.js";
import { memory } from "./storage.js";

const NOW = 1_700_000_000_000;

/** An engine that answers as told, 204 where nothing is. */
function engine() {
  const there = { answers: [], posts: [], errors: [] };
  there.fetch = async (_, { body }) => {
    there.posts.push(body);
    return (there.answers.shift() ?? (() => new Response(null, { status: 204 })))();
  };
  return there;
}

const answering = (status, text = "") => () => new Response(text, { status });
const lost = () => Promise.reject(new TypeError("fetch failed"));

/** A kept world that writes to an engine, and how a process finds it that follows one that was killed. */
async function opened(t, storage, there, kind = "remoteWrite") {
  let now = there.now ?? NOW;
  const kept = await open(storage, { clock: () => now, onError() {} });
  t.after(() => kept.stop().catch(() => {}));
  const pusher = kept.pulse[kind]({ url: "http://there/write", fetch: there.fetch, onError: (error) => there.errors.push(error) });
  const pass = (ms) => (there.now = now += ms);
  return { ...kept, pusher, pass, counter: kept.pulse.getMetric("c", "counter") };
}

const after = (storage) => memory([...storage.pieces]);
const put = (pulse, n) => pulse.fetch(new Request("http://host/api/put", { method: "POST", body: JSON.stringify({ metric: "m", timestamp: NOW - 60_000 + n, value: n }) }));
/** The values of bodies of OTLP by their metrics. */
const said = (posts, name) => posts.flatMap((body) => [...new TextDecoder().decode(body).matchAll(new RegExp(`"name":"${name}".*?"asDouble":([\\d.]+)`, "g"))].map(([, value]) => Number(value)));

test("what waits for an engine that is down is sent by the next process, the very same, and then what came meanwhile", async (t) => {
  const [storage, there] = [memory(), engine()];
  const first = await opened(t, storage, there);
  first.counter.runtime(5);
  await put(first.pulse, 1);
  there.answers.push(answering(503));
  assert.equal(await first.pusher.flush(), false);
  await put(first.pulse, 2);
  const second = await opened(t, after(storage), there);
  assert.equal(await second.pusher.flush(), true);
  assert.equal(there.posts.length, 3);
  assert.deepEqual(there.posts[1], there.posts[0]);
  assert.notDeepEqual(there.posts[2], there.posts[0]);
  assert.equal(second.pulse.stats().droppedWrites + second.pulse.stats().unsentPoints, 0);
});

for (const kind of /** @type {const} */ (["remoteWrite", "otlp"])) {
  test(`what a writer that was stopped could not store, the next stores before it sends it: ${kind}`, async (t) => {
    const [storage, there] = [memory(), engine()];
    const world = await opened(t, storage, there, kind);
    world.counter.runtime(5);
    storage.how = async () => Promise.reject(new Error("no space"));
    assert.equal(await world.pusher.flush(), false);
    await world.pusher.stop();
    const next = world.pulse[kind]({ url: "http://there/write", fetch: there.fetch, onError() {} });
    assert.equal(await next.flush(), false);
    assert.deepEqual(there.posts, []);
    storage.how = async () => {};
    assert.equal(await next.flush(), true);
    assert.ok(there.posts.length > 0);
    const again = await opened(t, after(storage), there, kind);
    assert.match(again.pulse.toPrometheus(), /^c_total 5$/m);
  });
}

test("over OTLP: no point is lost, no counter goes back, and counting began when it did", async (t) => {
  let storage = memory();
  const there = engine();
  for (let round = 0; round < 6; round += 1) {
    const world = await opened(t, storage, there, "otlp");
    world.pass(1000);
    await put(world.pulse, round);
    world.counter.runtime(10);
    if (round % 2 === 0) there.answers.push(answering(503));
    await world.pusher.flush();
    // by call, and so in no entry: it is lost, and nobody was told of it
    world.counter.runtime(1);
    storage = after(storage);
  }
  there.posts = there.posts.filter((body, at) => at % 3 !== 0);
  const last = await opened(t, storage, there, "otlp");
  assert.equal(await last.pusher.flush(), true);
  const [points, counts] = [said(there.posts, "m"), said(there.posts, "c")];
  assert.deepEqual(points, [...points].sort((a, b) => a - b));
  assert.deepEqual([...new Set(points)], [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(counts, [...counts].sort((a, b) => a - b));
  const starts = there.posts.flatMap((body) => [...new TextDecoder().decode(body).matchAll(/"startTimeUnixNano":"(\d+)"/g)].map(([, start]) => start));
  assert.deepEqual([...new Set(starts)], [`${NOW}000000`]);
});

test("over OTLP: an engine that is written to first by a world of an image counts since the first world did", async () => {
  const there = engine();
  const first = new Pulsetree({ clock: () => NOW });
  first.getMetric("c", "counter").runtime(5);
  const second = new Pulsetree({ image: first.save(), clock: () => NOW + 60_000 });
  await second.otlp({ url: "http://there/", fetch: there.fetch }).flush();
  const [{ sum }] = JSON.parse(new TextDecoder().decode(there.posts[0])).resourceMetrics[0].scopeMetrics[0].metrics;
  assert.deepEqual(sum.dataPoints, [{ attributes: [], startTimeUnixNano: `${NOW}000000`, timeUnixNano: `${NOW + 60_000}000000`, asDouble: 5 }]);
});

test("what an engine refused for good is still counted after a restart, whether an image or an entry holds it", async (t) => {
  let storage = memory();
  const there = engine();
  for (let round = 1; round <= 3; round += 1) {
    const { pulse, pusher, counter, flush } = await opened(t, storage, there);
    counter.runtime(1);
    there.answers.push(answering(400, "out of order sample\n"));
    assert.equal(await pusher.flush(), false);
    if (round === 2) assert.equal(await flush(), true);
    else await put(pulse, round);
    assert.equal(pulse.stats().droppedWrites, round);
    storage = after(storage);
    there.now = (there.now ?? NOW) + 60_000;
  }
});

test("a body that was taken, which nobody was told, is not called dropped when it is sent again", async (t) => {
  const [storage, there] = [memory(), engine()];
  const first = await opened(t, storage, there);
  first.counter.runtime(5);
  there.answers.push(lost);
  assert.equal(await first.pusher.flush(), false);
  const second = await opened(t, after(storage), there);
  there.answers.push(answering(400, "out of order sample\n"));
  assert.equal(await second.pusher.flush(), true);
  assert.equal(second.pulse.stats().droppedWrites, 0);
  // one that was never sent before is
  second.pass(1000);
  there.answers.push(answering(400, "out of order sample\n"));
  assert.equal(await second.pusher.flush(), false);
  assert.equal(second.pulse.stats().droppedWrites, 1);
});

test("that a body was taken is stored before the next is sent", async (t) => {
  const [storage, there] = [memory(), engine()];
  const { pulse, pusher } = await opened(t, storage, there);
  // a late point has a body of its own
  await put(pulse, 10);
  await pusher.flush();
  await put(pulse, 20);
  await put(pulse, 5);
  const before = there.posts.length;
  there.answers.push(() => {
    storage.how = async () => { throw new Error("disk full"); };
    return new Response(null, { status: 204 });
  });
  assert.equal(await pusher.flush(), false);
  assert.equal(there.posts.length, before + 1);
  storage.how = async () => {};
  const second = await opened(t, after(storage), there);
  assert.equal(await second.pusher.flush(), true);
  assert.deepEqual(there.posts[before + 1], there.posts[before], "the last one that was sent, and none before it");
});

test("nothing is sent that is not stored, also while an image that holds it cannot be", async (t) => {
  const [storage, there] = [memory(), engine()];
  const first = await opened(t, storage, there, "otlp");
  first.counter.runtime(5);
  storage.how = async (what) => { if (what === "replace") throw new Error("disk full"); };
  assert.equal(await first.pusher.flush(), false);
  await put(first.pulse, 1);
  assert.equal(await first.flush(), false);
  assert.equal(there.posts.length, 0);
  const second = await opened(t, after(storage), there, "otlp");
  await second.pusher.flush();
  assert.deepEqual(said(there.posts, "c"), [0], "the count was never stored, and so never sent");
});

test("a pusher that is stopped leaves what waits to the next one", async (t) => {
  const [storage, there] = [memory(), engine()];
  const first = await opened(t, storage, there);
  await put(first.pulse, 1);
  there.answers.push(answering(503));
  await first.pusher.flush();
  await first.pusher.stop();
  await put(first.pulse, 2);
  await first.stop();
  const second = await opened(t, storage, there);
  assert.equal(await second.pusher.flush(), true);
  assert.deepEqual(there.posts[1], there.posts[0]);
  assert.equal(there.posts.length, 3);
});
