// Deltas to a receiver that answers in every way: what is acknowledged, dropped, tried again.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { deltaSource } from "../../target/face/js/push.js";
import { readPushOptions } from "../../target/face/js/push-options.js";
import { startPusher } from "../../target/face/js/pusher.js";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] }));
afterEach(() => mock.timers.reset());

const settle = async () => {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve));
};
const sender = "0123456789abcdef0123456789abcdef";
const named = (sequence, more = {}) => JSON.stringify({ sender, sequence, applied: true, conflicts: [], ...more });

/** A queue of deltas, and a receiver that gives one answer, then takes all. */
function push(answers) {
  const queue = [1, 2].map((sequence) => ({ sender, sequence, bytes: new Uint8Array([sequence]) }));
  const [acknowledged, dropped, asked, errors] = [[], [], [], []];
  const leave = (told) => ({ sequence }) => {
    if (queue[0]?.sequence === sequence) told.push(queue.shift().sequence);
  };
  const deltas = {
    take: (maxBytes, freeze) => (asked.push([maxBytes, freeze]), queue[0]),
    stored: () => undefined,
    acknowledge: leave(acknowledged),
    drop: leave(dropped),
  };
  const posted = [];
  const fetch = async (_, { body }) => {
    posted.push(body[0]);
    return answers.shift()?.() ?? new Response(named(body[0]));
  };
  const options = readPushOptions({ url: "http://there/merge", fetch, onError: (error) => errors.push(error) });
  const pusher = startPusher({ disposed: false, running: new Set() }, 1000, options, deltaSource(deltas));
  return { pusher, posted, acknowledged, dropped, asked, errors };
}

/** @type {[string, () => Response | Promise<Response>][]} */
const RETRIED = [
  ["the page of a captive portal", () => new Response("<!doctype html><title>Log in</title>", { headers: { "content-type": "text/html" } })],
  ["200 with nothing", () => new Response()],
  ["200 with other JSON", () => Response.json({ ok: true })],
  ["200 with JSON that is no object", () => new Response("null")],
  ["200 that names another sender", () => new Response(named(1, { sender: "f".repeat(32) }))],
  ["200 that names another number", () => new Response(named(2))],
  ["204", () => new Response(null, { status: 204 })],
  ["a redirect that fetch refuses", () => Promise.reject(new TypeError("fetch failed", { cause: new Error("unexpected redirect") }))],
  ["a redirect that was not followed", () => new Response(null, { status: 302, headers: { location: "/login" } })],
  ...[401, 403, 404, 405, 408, 421, 423, 429, 500, 502, 503, 504].map((status) => /** @type {any} */ ([`${status}`, () => new Response(named(1), { status })])),
];
for (const [name, answer] of RETRIED) {
  test(`tried again: ${name}`, async () => {
    const { pusher, posted, acknowledged, dropped, errors } = push([answer]);
    assert.equal(await pusher.flush(), false);
    assert.deepEqual([posted, acknowledged, dropped, errors.length], [[1], [], [], 1]);
    mock.timers.tick(1000);
    await settle();
    assert.deepEqual([posted, acknowledged, dropped, errors.length], [[1, 1, 2], [1, 2], [], 1]);
  });
}

for (const status of [400, 409, 415, 422, 413, 414, 431]) {
  test(`dropped: ${status}`, async () => {
    const { pusher, posted, acknowledged, dropped, errors, asked } = push([() => new Response("no", { status })]);
    assert.equal(await pusher.flush(), false);
    assert.deepEqual([posted, acknowledged, dropped, errors.length], [[1, 2], [2], [1], 1]);
    const halved = [413, 414, 431].includes(status);
    assert.equal(asked.at(-1)[0], halved ? 1024 : 1024 * 1024, "no less than 1 KiB");
  });
}

test("too large: later deltas are half as long as what was refused, which all pieces of one freeze halve once", async () => {
  const queue = [10_001, 9999, 10_000, 3000].map((length, i) => ({ sender, sequence: i + 1, bytes: new Uint8Array(length) }));
  const sizes = [];
  const deltas = { take: (maxBytes) => (sizes.push(maxBytes), queue[0]), stored() {}, acknowledge: () => void queue.shift(), drop: () => void queue.shift() };
  const answers = [413, 413, 413, 200];
  const fetch = async () => new Response(named(queue[0].sequence), { status: answers.shift() });
  const options = readPushOptions({ url: "http://there/merge", fetch });
  await startPusher({ disposed: false, running: new Set() }, 1000, options, deltaSource(deltas)).flush();
  assert.deepEqual(sizes.slice(0, 4), [1024 * 1024, 5000, 4999, 4999]);
  assert.equal(sizes.at(-1), 4999);
});

test("taken: any 2xx that names it, applied or there already", async () => {
  const { pusher, acknowledged } = push([() => new Response(named(1, { applied: false }), { status: 202 })]);
  assert.equal(await pusher.flush(), true);
  assert.deepEqual(acknowledged, [1, 2]);
});

test("a beat freezes once, after all that waited is gone", async () => {
  const { pusher, asked } = push([]);
  await pusher.flush();
  assert.deepEqual(asked.map(([, freeze]) => freeze), [false, false, false, true]);
});

test("a receiver that refuses every size is sent deltas of 1 KiB, not of one item each", async () => {
  const queue = Array.from({ length: 30 }, (_, i) => ({ sender, sequence: i + 1, bytes: new Uint8Array(1) }));
  const sizes = [];
  const deltas = { take: (maxBytes) => (sizes.push(maxBytes), queue[0]), stored() {}, acknowledge() {}, drop: () => void queue.shift() };
  const options = readPushOptions({ url: "http://there/merge", fetch: async () => new Response("", { status: 413 }) });
  await startPusher({ disposed: false, running: new Set() }, 1000, options, deltaSource(deltas)).flush();
  assert.equal(sizes.at(-1), 1024);
});

test("a kept world's delta goes once it is stored; where it cannot be, that is a failure", async () => {
  for (const kept of [true, false]) {
    const delta = { sender, sequence: 1, bytes: new Uint8Array([1]) };
    let queue = [];
    const deltas = {
      take: (_, freeze) => (freeze ? undefined : queue[0]),
      stored: async () => (kept && (queue = [delta]), kept),
      acknowledge: () => void (queue = []),
    };
    const posted = [];
    const errors = [];
    const fetch = async (_, { body }) => (posted.push(body[0]), new Response(named(1)));
    const options = readPushOptions({ url: "http://there/merge", fetch, onError: (error) => errors.push(error.code) });
    const pusher = startPusher({ disposed: false, running: new Set() }, 1000, options, deltaSource(deltas));
    assert.equal(await pusher.flush(), kept);
    assert.deepEqual([posted, errors], kept ? [[1], []] : [[], ["unavailable"]]);
    await pusher.stop();
  }
});
