// pulsetree/keep: a world out of its storage, and kept there.
import { exhaust, trapping } from "./memory.js";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { file, open } from "../../pkg/keep/index.js";
import { memory } from "./storage.js";

const post = (pulse, path, body) => pulse.fetch(new Request(`http://host${path}`, { method: "POST", body }));
const point = (n) => ({ metric: "m", timestamp: 1_600_000_020_000 + n, value: n, tags: { a: "b" } });
const put = async (pulse, n) => (await post(pulse, "/api/put", JSON.stringify(point(n)))).status;
const values = (pulse) => pulse.queryColumns({ start: 1, queries: [{ aggregator: "none", metric: "m" }] }).flatMap(({ values }) => [...values]);
const total = (pulse, name = "c") => Number(new RegExp(`^${name}_total (\\d+)$`, "m").exec(pulse.toPrometheus())?.[1] ?? 0);

async function opened(t, storage, options) {
  const kept = await open(storage, { durable: true, onError() {}, ...options });
  t.after(() => kept.stop().catch(() => {}));
  return kept;
}

test("what is recorded by call is there after flush and stop; what is written over a transport when it is answered", async (t) => {
  const storage = memory();
  const first = await opened(t, storage);
  first.pulse.getMetric("c", "counter").runtime(3);
  assert.equal(await first.flush(), true);
  assert.equal(await put(first.pulse, 1), 204);
  assert.equal((await post(first.pulse, "/hits/site", '{"target":"Home"}')).status, 204);
  // As a process leaves it that is killed.
  const second = await opened(t, memory([...storage.pieces]));
  assert.deepEqual([total(second.pulse), values(second.pulse), second.pulse.metricman("site").aggregate().message[0].hits], [3, [1], 1]);
  first.pulse.getMetric("c", "counter").runtime(4);
  await first.stop();
  const third = await opened(t, storage);
  assert.deepEqual([total(third.pulse), values(third.pulse)], [7, [1]]);
});

test("an image for somebody else stores nothing", async (t) => {
  for (const ask of [async (pulse) => pulse.save(), async (pulse) => (await pulse.fetch(new Request("http://host/image"))).arrayBuffer()]) {
    const storage = memory();
    const { pulse, flush } = await opened(t, storage);
    pulse.getMetric("c", "counter").runtime(3);
    await ask(pulse);
    assert.equal(await flush(), true);
    assert.equal(total((await opened(t, memory([...storage.pieces]))).pulse), 3);
  }
});

test("an idle world is not written again", async (t) => {
  const storage = memory();
  const { pulse, flush } = await opened(t, storage, { every: 5 });
  assert.deepEqual(storage.log, ["replace"]);
  await put(pulse, 1);
  const written = storage.log.length;
  assert.equal(await flush(), true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(storage.log.length, written);
  pulse.getMetric("c", "counter").runtime(1);
  while (storage.log.length === written) await new Promise((resolve) => setTimeout(resolve, 1));
  await flush();
  assert.deepEqual(storage.log.slice(written), ["replace"]);
});

test("not durable: answers do not wait for a storage that is slow", async (t) => {
  const storage = memory();
  const { pulse, flush } = await opened(t, storage, { durable: false });
  const gate = Promise.withResolvers?.() ?? deferred();
  storage.how = () => gate.promise;
  assert.deepEqual([await put(pulse, 1), await put(pulse, 2)], [204, 204]);
  const flushed = flush();
  gate.resolve();
  assert.equal(await flushed, true);
  const again = await opened(t, memory([...storage.pieces]));
  assert.deepEqual(values(again.pulse), [1, 2]);
});

function deferred() {
  let resolve;
  const promise = new Promise((end) => (resolve = end));
  return { promise, resolve };
}

test("a storage that refuses: 503, told once, and all is there when it takes again", async (t) => {
  const [storage, errors] = [memory(), []];
  const { pulse, flush } = await opened(t, storage, { onError: (error) => errors.push(error) });
  storage.how = async () => {
    throw new Error("the disk is full");
  };
  assert.deepEqual([await put(pulse, 1), await put(pulse, 2), await flush()], [503, 503, false]);
  assert.deepEqual(errors.map(({ name, code, message }) => [name, code, /the disk is full/.test(message)]), [["PulsetreeError", "unavailable", true]]);
  storage.how = async () => {};
  assert.equal(await put(pulse, 3), 204);
  assert.deepEqual(values((await opened(t, memory([...storage.pieces]))).pulse), [1, 2, 3]);
});

test("past an eighth of the memory that waits to be stored a write is refused before it is applied", async (t) => {
  const storage = memory();
  const { pulse } = await opened(t, storage, { durable: false, memoryLimit: 1 << 20 });
  const gate = deferred();
  storage.how = () => gate.promise;
  const body = (n) => JSON.stringify(Array.from({ length: 100 }, (_, i) => point(n * 100 + i)));
  const statuses = [];
  for (let n = 0; n < 30; n += 1) statuses.push((await post(pulse, "/api/put", body(n))).status);
  gate.resolve();
  const taken = statuses.indexOf(503);
  assert.ok(taken > 5, String(statuses));
  assert.deepEqual([...new Set(statuses.slice(taken))], [503]);
  assert.equal(pulse.stats().points, taken * 100);
});

test("durable: what is refused so is told at once, the others once they are stored", async (t) => {
  const storage = memory();
  const { pulse } = await opened(t, storage, { memoryLimit: 1 << 20 });
  const gate = deferred();
  storage.how = () => gate.promise;
  const body = (n) => JSON.stringify(Array.from({ length: 100 }, (_, i) => point(n * 100 + i)));
  const answered = [];
  const posts = Array.from({ length: 30 }, async (_, n) => {
    const { status } = await post(pulse, "/api/put", body(n));
    answered.push(status);
    return status;
  });
  await Promise.race(posts);
  assert.deepEqual([...new Set(answered)], [503]);
  gate.resolve();
  const statuses = await Promise.all(posts);
  const taken = statuses.filter((status) => status === 204).length;
  assert.deepEqual([[...new Set(statuses)].sort(), pulse.stats().points], [[204, 503], taken * 100]);
});

for (const durable of [true, false]) {
  for (const way of ["HTTP", "WebSocket", "merge"]) {
    test(`what fills that eighth and failed is tried again with a write that it refuses: ${way}, ${durable ? "" : "not "}durable`, { timeout: 10_000 }, async (t) => {
      const storage = memory();
      const [gate, failed] = [deferred(), deferred()];
      const { pulse } = await opened(t, storage, { memoryLimit: 1 << 20, durable, onError: failed.resolve });
      storage.how = () => gate.promise.then(() => Promise.reject(new Error("the disk is full")));
      const body = (n) => JSON.stringify(Array.from({ length: 100 }, (_, i) => point(n * 100 + i)));
      const posts = Array.from({ length: 30 }, async (_, n) => (await post(pulse, "/api/put", body(n))).status);
      await Promise.race(posts);
      gate.resolve();
      assert.ok((await Promise.all(posts)).includes(503));
      await failed.promise;
      // it is told of while it ends
      await new Promise((resolve) => setImmediate(resolve));
      storage.how = async () => {};
      const written = storage.log.length;
      assert.equal(await refusedBy(way, pulse), true);
      while (storage.log.length === written) await new Promise((resolve) => setImmediate(resolve));
      assert.equal(await put(pulse, 1), 204);
    });
  }
}

/** Whether a write is refused for what waits. @param {string} way */
async function refusedBy(way, pulse) {
  if (way === "HTTP") return (await put(pulse, 1)) === 503;
  const sender = new Pulsetree();
  sender.getMetric("c", "counter").runtime();
  if (way === "merge") return assert.throws(() => pulse.merge(sender.takeDelta().bytes), { code: "unavailable" }) ?? true;
  return new Promise((resolve) => {
    const socket = pulse.socket({ send: () => resolve(false), close: (_, reason) => resolve(/^unavailable/.test(reason)) });
    socket.message(JSON.stringify({ operation: "put", ...point(1), tags: [{ key: "a", value: "b" }] }));
  });
}

test("a delta is given when its freeze is stored, and the very same after a crash", async (t) => {
  const storage = memory();
  const { pulse } = await opened(t, storage);
  const delta = new Pulsetree();
  delta.getMetric("c", "counter").runtime(5);
  const given = delta.takeDelta();
  assert.equal((await post(pulse, "/merge", given.bytes)).status, 200);
  const gate = deferred();
  storage.how = () => gate.promise;
  assert.equal(pulse.takeDelta(), undefined);
  gate.resolve();
  while (pulse.takeDelta() === undefined) await new Promise((resolve) => setImmediate(resolve));
  const head = pulse.takeDelta();
  const again = await opened(t, memory([...storage.pieces]));
  assert.deepEqual(again.pulse.takeDelta(), head);
  const answer = await (await post(again.pulse, "/merge", given.bytes)).json();
  assert.deepEqual([answer.applied, total(again.pulse)], [false, 5]);
});

test("what is no storage, and options that are none, are refused by name", async () => {
  const refused = (message) => ({ name: "PulsetreeError", code: "invalid_argument", message });
  await assert.rejects(open(), refused(/^storage is undefined; expected an object with readAll, append and replace.*readAll is missing/));
  await assert.rejects(open({ readAll() {}, append() {} }), refused(/replace is missing/));
  await assert.rejects(open(memory(), { every: 0 }), refused(/^options\.every is 0/));
  await assert.rejects(open(memory(), { durable: "yes" }), refused(/^options\.durable is "yes"/));
  await assert.rejects(open(memory(), { onError: 1 }), refused(/^options\.onError is 1/));
  await assert.rejects(open(memory(), { image: new Uint8Array() }), refused(/^options\.image is given/));
  await assert.rejects(open(memory(), { memoryLimt: 1 }), refused(/^options\.memoryLimt is not an option; expected one of .*, every, durable, onError$/));
  for (const options of [5, "x", [], () => {}]) await assert.rejects(open(memory(), options), refused(/^options is .*; expected an object$/));
  const { stop } = await open(memory(), { every: null, durable: null, onError: null, clock: null, image: null });
  await stop();
  await assert.rejects(open({ ...memory(), readAll: async () => "text" }), refused(/^storage\.readAll\(\) is "text"; expected an array of Uint8Array/));
});

test("a storage that cannot be read or written is told as unavailable", async () => {
  const failing = (method) => ({ ...memory(), [method]: async () => Promise.reject(new Error("EIO")) });
  for (const method of ["readAll", "replace", "open"]) await assert.rejects(open(failing(method), { onError() {} }), { name: "PulsetreeError", code: "unavailable", message: /EIO/ });
});

/** A folder for the time of a test. */
function folder(t) {
  const dir = mkdtempSync(join(tmpdir(), "pulsetree-kept-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

test("where the first image cannot be stored nothing is, and the next may begin", async () => {
  const storage = memory();
  storage.how = async (what) => {
    if (what === "replace") throw new Error("it is full");
  };
  await assert.rejects(open(storage, { onError: () => {} }), { code: "unavailable" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([storage.log, storage.pieces], [["replace"], []]);
  storage.how = async () => {};
  const { pulse, stop } = await open(storage);
  pulse.getMetric("c", "counter").runtime(1);
  await stop();
  assert.ok(storage.pieces.length > 0);
});

test("a folder that is open already is locked; after stop it is not", async (t) => {
  const dir = folder(t);
  const first = await opened(t, file(dir));
  await put(first.pulse, 1);
  await assert.rejects(open(file(dir)), { name: "PulsetreeError", code: "locked" });
  await first.stop();
  const second = await opened(t, file(dir));
  assert.deepEqual(values(second.pulse), [1]);
});

test("a torn end is cut off; anything else torn is corrupt, and nothing is changed", async (t) => {
  const dir = folder(t);
  const journal = join(dir, "journal");
  const first = await opened(t, file(dir));
  for (let n = 1; n <= 3; n += 1) await put(first.pulse, n);
  const bytes = readFileSync(journal);
  const image = readFileSync(join(dir, "image"));
  await first.stop();
  const laid = (given, picture = image) => {
    writeFileSync(journal, given);
    writeFileSync(join(dir, "image"), picture);
  };

  laid(bytes.subarray(0, bytes.length - 3));
  const second = await opened(t, file(dir));
  assert.deepEqual(values(second.pulse), [1, 2]);
  assert.equal(second.pulse.stats().tornEntries, 1);
  assert.equal(await put(second.pulse, 4), 204);
  await second.stop();
  const third = await opened(t, file(dir));
  assert.deepEqual(values(third.pulse), [1, 2, 4]);
  await third.stop();

  const flipped = Uint8Array.from(bytes);
  flipped[Math.floor(bytes.length / 3)] ^= 1;
  for (const [given, picture] of [[flipped, image], [bytes, image.subarray(0, image.length - 1)], [bytes, new Uint8Array(10)]]) {
    laid(given, picture);
    await assert.rejects(open(file(dir)), { name: "PulsetreeError", code: "corrupt" });
    assert.deepEqual([new Uint8Array(readFileSync(journal)), new Uint8Array(readFileSync(join(dir, "image")))], [new Uint8Array(given), new Uint8Array(picture)]);
    assert.deepEqual(readdirSync(dir).sort(), ["image", "journal"]);
  }
  truncateSync(journal);
});

test("what comes behind a torn end that was cut off is there after a crash", async (t) => {
  const storage = memory();
  const first = await opened(t, storage);
  for (let n = 1; n <= 2; n += 1) await put(first.pulse, n);
  const torn = memory(storage.pieces.map((piece, i, { length }) => (i === length - 1 ? piece.subarray(0, -3) : piece)));
  const second = await opened(t, torn);
  assert.equal(await put(second.pulse, 3), 204);
  assert.deepEqual(values((await opened(t, memory([...torn.pieces]))).pulse), [1, 3]);
});

test("after a trap the world is opened again from its storage, at once", async (t) => {
  const dir = folder(t);
  const first = await opened(t, file(dir));
  await put(first.pulse, 1);
  exhaust();
  assert.throws(() => first.pulse.putLines(trapping()), { code: "internal" });
  assert.equal(await first.flush(), false);
  const second = await opened(t, file(dir));
  assert.deepEqual(values(second.pulse), [1]);
  assert.equal(await put(second.pulse, 2), 204);
  await first.stop();
  assert.equal(await put(second.pulse, 3), 204);
});

test("once it is stopped no timer is left, and no listener of the page", async (t) => {
  const heard = new Set();
  const page = {
    addEventListener: (type, run) => heard.add(run),
    removeEventListener: (type, run) => heard.delete(run),
  };
  Object.assign(globalThis, { ...page, document: { ...page, visibilityState: "visible" } });
  t.after(() => [...Object.keys(page), "document"].forEach((name) => Reflect.deleteProperty(globalThis, name)));
  const timers = new Set();
  const { setInterval: starts, clearInterval: ends } = globalThis;
  t.mock.method(globalThis, "setInterval", (...given) => {
    const timer = starts(...given);
    timers.add(timer);
    return timer;
  });
  t.mock.method(globalThis, "clearInterval", (timer) => {
    timers.delete(timer);
    ends(timer);
  });
  const { pulse, stop } = await open(memory());
  const pusher = pulse.pushEvery(1000, { url: "http://there/merge", signal: /** @type {any} */ (page) });
  assert.ok(timers.size === 2 && heard.size === 5, `${timers.size} timers, ${heard.size} listeners`);
  await Promise.all([stop(), pusher.stop()]);
  assert.deepEqual([timers.size, heard.size], [0, 0]);
});

test("a world that is disposed of lets its storage go", async (t) => {
  const dir = folder(t);
  const first = await opened(t, file(dir));
  await put(first.pulse, 1);
  first.pulse.dispose();
  const second = await opened(t, file(dir));
  assert.deepEqual(values(second.pulse), [1]);
});

test("after stop nothing is taken that would not be stored", async (t) => {
  const { pulse, flush, stop } = await opened(t, memory());
  await stop();
  await stop();
  assert.deepEqual([await put(pulse, 1), await flush(), pulse.stats().points], [503, false, 0]);
});

test("stop leaves an image, and no entries behind it", async (t) => {
  const storage = memory();
  const first = await opened(t, storage);
  await put(first.pulse, 1);
  await first.stop();
  assert.deepEqual(storage.log, ["replace", "append", "replace"]);
  assert.deepEqual(values((await opened(t, storage)).pulse), [1]);
});

test("what is opened waits for those that are ending to let their storage go", async (t) => {
  const gate = deferred();
  const first = await open({ ...memory(), close: () => gate.promise });
  first.pulse.dispose();
  const order = [];
  const opening = opened(t, { ...memory(), open: async () => void order.push("opened") });
  for (let i = 0; i < 10; i += 1) await new Promise((resolve) => setImmediate(resolve));
  order.push("closed");
  gate.resolve();
  await opening;
  assert.deepEqual(order, ["closed", "opened"]);
});

test("stop says when the last image could not be stored", async (t) => {
  const storage = memory();
  const { pulse, stop } = await opened(t, storage);
  pulse.getMetric("c", "counter").runtime(1);
  storage.how = async () => Promise.reject(new Error("ENOSPC"));
  await assert.rejects(stop(), { name: "PulsetreeError", code: "unavailable", message: /ENOSPC/ });
});

test("limits may change at a start; what was written is replayed under those it was written under", async (t) => {
  const storage = memory();
  const first = await opened(t, storage, { seriesLimit: 2, storeSeriesLimit: 3 });
  for (const host of ["a", "b", "c", "d"]) await post(first.pulse, "/api/put", JSON.stringify({ metric: "m", timestamp: 1_600_000_020, value: 1, tags: { host } }));
  assert.equal(first.pulse.stats().series, 3);
  const second = await opened(t, memory([...storage.pieces]), { storeSeriesLimit: 10 });
  assert.equal(second.pulse.stats().series, 3);
  await post(second.pulse, "/api/put", JSON.stringify({ metric: "m", timestamp: 1_600_000_020, value: 1, tags: { host: "e" } }));
  assert.equal(second.pulse.stats().series, 4);
});
