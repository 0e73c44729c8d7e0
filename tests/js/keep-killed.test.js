// `pulsetree --data DIR --durable`, killed at random moments: every acknowledged point is there.
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startServer } from "../e2e/server.js";

const KILLS = 50;
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

/** The points that the server has. */
async function held(http) {
  const query = { start: START - 1, end: START + 10_000_000, msResolution: true, queries: [{ aggregator: "none", metric: "p" }] };
  const reply = await fetch(`${http}/api/query`, { method: "POST", body: JSON.stringify(query) });
  const results = reply.status === 200 ? await reply.json() : [];
  return new Map(results.flatMap(({ dps }) => Object.entries(dps).map(([time, value]) => [Number(time) - START, value])));
}

function check(points, writer) {
  for (const n of writer.acknowledged) assert.equal(points.get(n), n, `point ${n} was acknowledged`);
  for (const [n, value] of points) assert.ok(writer.tried.has(n) && value === n, `point ${n} was never put`);
}

test(`killed ${KILLS} times`, { timeout: 300_000 }, async (t) => {
  const dir = mkdtempSync(join(tmpdir(), "pulsetree-killed-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const next = random(20_261_126);
  const writer = new Writer();
  let inTheMiddle = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await startServer(["--data", dir, "--durable"]);
    t.after(() => server.child.kill("SIGKILL"));
    check(await held(server.http), writer);
    // After some answers, at any moment of what follows.
    let answers = Math.floor(next(12));
    const enough = new EventEmitter();
    const writing = writeOn(writer, server.http, () => (answers -= 1) < 0 && enough.emit("now"));
    await once(enough, "now");
    await new Promise((resolve) => setTimeout(resolve, next(8)));
    if (writer.underWay) inTheMiddle += 1;
    server.child.kill("SIGKILL");
    const { signal, stderr } = await server.exited;
    assert.deepEqual([signal, stderr], ["SIGKILL", ""]);
    await writing;
  }
  const server = await startServer(["--data", dir, "--durable"]);
  t.after(server.stop);
  const last = await held(server.http);
  check(last, writer);
  assert.ok(inTheMiddle >= KILLS / 2, `${inTheMiddle} kills in the middle of a write`);
  assert.ok(writer.acknowledged.size >= (KILLS / 2) * BATCH, `${writer.acknowledged.size} points acknowledged`);
  t.diagnostic(`${writer.acknowledged.size} of ${writer.tried.size} points acknowledged, ${last.size} there; ${inTheMiddle} kills while a request was under way`);
});
