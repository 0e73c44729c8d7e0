// A page whose world is kept: two tabs with one truth, and a reload in the middle of a write.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filed, tab, visitor } from "./files.js";

filed();

/**
 * What a page of many tabs does: the first keeps the world and merges what the others send it; each other has a world of
 * its own whose deltas go to the first over a channel.
 */
const JOIN = `(async () => {
  const { indexedDb, open } = await import("/keep/browser.js");
  const { Pulsetree } = await import("/inline.js");
  const channel = new BroadcastChannel("pulse");
  const opened = await open(indexedDb("pulse"), { durable: true }).catch(({ code }) => code);
  if (typeof opened === "object") {
    channel.onmessage = async ({ data: { id, bytes } }) => {
      const response = await opened.pulse.fetch(new Request("http://tab/merge", { method: "POST", body: bytes }));
      channel.postMessage({ answer: id, status: response.status, text: await response.text() });
    };
    Object.assign(globalThis, opened);
    return "kept";
  }
  globalThis.pulse = new Pulsetree();
  const post = (url, { body, signal }) => new Promise((resolve, reject) => {
    const id = crypto.randomUUID();
    channel.addEventListener("message", ({ data }) => data.answer === id && resolve(new Response(data.text, { status: data.status })));
    signal?.addEventListener("abort", () => reject(signal.reason));
    setTimeout(reject, 1000, new Error("nobody keeps it"));
    channel.postMessage({ id, bytes: body });
  });
  globalThis.pusher = pulse.pushEvery(60_000, { url: "http://tab/merge", fetch: post });
  return opened;
})()`;

const COUNT = `pulse.getMetric("clicks", "counter").runtime(1)`;
const TOTAL = `Number(/^clicks_total (\\d+)$/m.exec(pulse.toPrometheus())?.[1] ?? 0)`;

test("two tabs: the second is refused and pushes its deltas to the first, which counts for both, then to one that comes after it", { timeout: 60_000 }, async (t) => {
  const context = await visitor(t);
  const first = await tab(context);
  const second = await tab(context);
  assert.equal(await first.evaluate(JOIN), "kept");
  assert.equal(await second.evaluate(JOIN), "locked");
  await first.evaluate(COUNT);
  for (let i = 0; i < 3; i += 1) {
    await second.evaluate(COUNT);
    assert.equal(await second.evaluate("pusher.flush()"), true);
  }
  assert.equal(await first.evaluate(TOTAL), 4);
  assert.equal(await first.evaluate("flush()"), true);
  await first.close();
  await second.evaluate(COUNT);
  assert.equal(await second.evaluate("pusher.flush()"), false);
  const third = await tab(context);
  assert.equal(await third.evaluate(JOIN), "kept");
  assert.equal(await third.evaluate(TOTAL), 4);
  assert.equal(await second.evaluate("pusher.flush()"), true);
  assert.equal(await third.evaluate(TOTAL), 5);
  // What it took it has stored.
  await third.close();
  // The other, opened anew, is the one that keeps it now.
  await second.reload();
  assert.equal(await second.evaluate(JOIN), "kept");
  assert.equal(await second.evaluate(TOTAL), 5);
});

test("a page reloaded in the middle of a write: all that was said to be stored is there, nothing twice", async (t) => {
  const context = await visitor(t);
  const page = await tab(context);
  const said = { counted: 0, put: 0 };
  await page.exposeFunction("say", (/** @type {"counted" | "put"} */ what, /** @type {number} */ n) => (said[what] = Math.max(said[what], n)));
  const POINTS = `pulse.queryColumns({ start: 1, queries: [{ aggregator: "none", metric: "p" }] }).flatMap(({ values }) => [...values])`;
  for (let round = 0; round < 8; round += 1) {
    assert.equal(await page.evaluate(JOIN), "kept");
    const total = Number(await page.evaluate(TOTAL));
    const points = /** @type {number[]} */ (await page.evaluate(POINTS));
    assert.ok(total >= said.counted, `${said.counted} counted and stored, ${total} there`);
    assert.deepEqual(points, points.map((_, i) => i + 1));
    assert.ok(points.length >= said.put, `${said.put} put and answered, ${points.length} there`);
    const moved = page.evaluate(`(async () => {
      for (let n = ${total + 1}, at = ${points.length + 1}; ; n += 1, at += 1) {
        ${COUNT};
        if (await flush()) await say("counted", n);
        const body = JSON.stringify({ metric: "p", timestamp: 1600000000 + at, value: at, tags: { a: "b" } });
        const { status } = await pulse.fetch(new Request("http://tab/api/put", { method: "POST", body }));
        if (status === 204) await say("put", at);
      }
    })()`);
    moved.catch(() => {});
    await page.waitForTimeout(10 + ((round * 17) % 50));
    await page.reload();
  }
  assert.ok(said.counted > 0 && said.put > 0, JSON.stringify(said));
});

test("a page that is hidden writes what came", { timeout: 30_000 }, async (t) => {
  const context = await visitor(t);
  const page = await tab(context);
  assert.equal(await page.evaluate(JOIN), "kept");
  await page.evaluate(COUNT);
  await page.evaluate(`(async () => {
    const { transaction } = IDBDatabase.prototype;
    const stored = new Promise((resolve) => {
      IDBDatabase.prototype.transaction = function (...given) {
        const made = transaction.apply(this, given);
        if (given[1] === "readwrite") made.addEventListener("complete", resolve);
        return made;
      };
    });
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    await stored;
  })()`);
  await page.reload();
  assert.equal(await page.evaluate(JOIN), "kept");
  assert.equal(await page.evaluate(TOTAL), 1);
});
