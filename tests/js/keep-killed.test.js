// `pulsetree --data DIR --durable`, killed at random moments: every acknowledged point is there, and no count twice.
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { startServer } from "../e2e/server.js";

/** Fifty, with those of a server that sends on what it is told. */
const KILLS = 35;
const KILLS_PUSHING = 15;
const START = 1_600_000_000_000;
/** Points of one request: enough that images come between the kills. */
const BATCH = 50;

/** Numbers that look random, the same each time. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state / 2147483648) * below;
  };
}

/** One that puts points: which are acknowledged, and which may be there. */
class Writer {
  next = 0;
  acknowledged = new Set();
  tried = new Set();
  underWay = false;

  async write(http) {
    const numbers = Array.from({ length: BATCH }, () => (this.next += 1));
    for (const n of numbers) this.tried.add(n);
    this.underWay = true;
    const body = JSON.stringify(numbers.map((n) => ({ metric: "p", timestamp: START + n, value: n, tags: { from: "writer" } })));
    const { status } = await fetch(`${http}/api/put`, { method: "POST", body });
    this.underWay = false;
    assert.equal(status, 204);
    for (const n of numbers) this.acknowledged.add(n);
  }
}

/** One that counts, and sends its deltas until they are acknowledged. */
class Sender {
  constructor(name) {
    this.pulse = new Pulsetree();
    this.counter = this.pulse.getMetric("counted", "counter");
    this.name = name;
    this.recorded = 0;
    this.acknowledged = 0;
    this.underWay = false;
  }

  async write(http) {
    const queued = this.pulse.takeDelta();
    if (queued === undefined) {
      this.counter.runtime(3, { from: this.name });
      this.recorded += 3;
      return this.write(http);
    }
    this.underWay = true;
    const reply = await fetch(`${http}/merge`, { method: "POST", body: queued.bytes });
    const { sender, sequence } = await reply.json();
    this.underWay = false;
    assert.deepEqual([reply.status, sender, sequence], [200, queued.sender, queued.sequence]);
    this.pulse.acknowledge(sequence, sender);
    this.acknowledged += 3;
  }
}

/** Writes on until the server is gone; tells of each answer. */
async function writeOn(writer, http, answered) {
  for (;;) {
    try {
      await writer.write(http);
      answered();
    } catch (error) {
      if (error.name === "AssertionError") throw error;
      return;
    }
  }
}

/** The points that the server has, and its counts by sender. */
async function held(http) {
  const query = { start: START - 1, end: START + 10_000_000, msResolution: true, queries: [{ aggregator: "none", metric: "p" }] };
  const reply = await fetch(`${http}/api/query`, { method: "POST", body: JSON.stringify(query) });
  const results = reply.status === 200 ? await reply.json() : [];
  const text = await (await fetch(`${http}/metrics`)).text();
  const counts = new Map([...text.matchAll(/^counted_total\{from="(\w+)"\} (\d+)$/gm)].map(([, from, count]) => [from, Number(count)]));
  return { points: new Map(results.flatMap(({ dps }) => Object.entries(dps).map(([time, value]) => [Number(time) - START, value]))), counts };
}

function check({ points, counts }, writer, senders) {
  for (const n of writer.acknowledged) assert.equal(points.get(n), n, `point ${n} was acknowledged`);
  for (const [n, value] of points) assert.ok(writer.tried.has(n) && value === n, `point ${n} was never put`);
  for (const { name, acknowledged, recorded } of senders) {
    const count = counts.get(name) ?? 0;
    assert.ok(count >= acknowledged && count <= recorded, `${name}: ${count} counted, ${acknowledged} acknowledged, ${recorded} recorded`);
  }
}

/**
 * Writes to a server that is killed again and again, then starts it for the last time and sends it what it was not told.
 * @param {import("node:test").TestContext} t @param {number} kills @param {string[]} more words of the command line
 */
async function killed(t, kills, more, seed) {
  const dir = mkdtempSync(join(tmpdir(), "pulsetree-killed-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const words = ["--data", dir, "--durable", ...more];
  const next = random(seed);
  const writer = new Writer();
  const senders = ["one", "two", "three"].map((name) => new Sender(name));
  let inTheMiddle = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const server = await startServer(words);
    t.after(() => server.child.kill("SIGKILL"));
    check(await held(server.http), writer, senders);
    // After some answers, at any moment of what follows.
    let answers = Math.floor(next(12));
    const enough = new EventEmitter();
    const writers = [writer, ...senders].map((each) => writeOn(each, server.http, () => (answers -= 1) < 0 && enough.emit("now")));
    await once(enough, "now");
    await new Promise((resolve) => setTimeout(resolve, next(8)));
    if ([writer, ...senders].some(({ underWay }) => underWay)) inTheMiddle += 1;
    server.child.kill("SIGKILL");
    const { signal, stderr } = await server.exited;
    assert.deepEqual([signal, stderr], ["SIGKILL", ""]);
    await Promise.all(writers);
    for (const each of [writer, ...senders]) each.underWay = false;
  }
  const server = await startServer(words);
  t.after(server.stop);
  // What waits is sent again: each sender then has all it recorded acknowledged.
  for (const sender of senders) while (sender.acknowledged < sender.recorded) await sender.write(server.http);
  const last = await held(server.http);
  check(last, writer, senders);
  assert.ok(inTheMiddle >= kills / 2, `${inTheMiddle} kills in the middle of a write`);
  assert.ok(writer.acknowledged.size >= (kills / 2) * BATCH, `${writer.acknowledged.size} points acknowledged`);
  t.diagnostic(`${writer.acknowledged.size} of ${writer.tried.size} points acknowledged, ${last.points.size} there; ${inTheMiddle} kills while a request was under way`);
  return { last, senders };
}

/** What was recorded, by sender. */
const recorded = (senders) => Object.fromEntries(senders.map((sender) => [sender.name, sender.recorded]));

test(`killed ${KILLS} times`, { timeout: 300_000 }, async (t) => {
  const { last, senders } = await killed(t, KILLS, [], 20_261_126);
  assert.deepEqual(Object.fromEntries(last.counts), recorded(senders));
});

test(`killed ${KILLS_PUSHING} times while it pushes to another`, { timeout: 120_000 }, async (t) => {
  const other = await startServer([]);
  t.after(other.stop);
  const { last, senders } = await killed(t, KILLS_PUSHING, ["--push", `${other.http}/merge`, "--push-every", "20ms"], 20_261_127);
  const sum = (counts) => [...counts].reduce((total, count) => total + count, 0);
  const all = sum(senders.map((sender) => sender.recorded));
  let there = await held(other.http);
  while (there.points.size < last.points.size || sum(there.counts.values()) < all) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    there = await held(other.http);
  }
  // a push more, which must change nothing
  await new Promise((resolve) => setTimeout(resolve, 100));
  there = await held(other.http);
  assert.deepEqual(Object.fromEntries(there.counts), recorded(senders));
  assert.deepEqual([...there.points].sort(([a], [b]) => a - b), [...last.points].sort(([a], [b]) => a - b));
});
