// A page whose world is kept: two tabs with one truth, and a reload in the middle of a write.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launchWithCache } from "./browser.js";
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

/** Opens a durable world, `told` of each error; `put` gives the status of a point's answer. */
const OPEN = `(async () => {
  const { indexedDb, open } = await import("/keep/browser.js");
  globalThis.told = [];
  Object.assign(globalThis, await open(indexedDb("pulse"), { durable: true, onError: ({ code, message }) => told.push(code + ": " + message) }));
  let at = 1600000000;
  globalThis.put = async (tag = "b") => {
    const body = JSON.stringify({ metric: "p", timestamp: (at += 1), value: 1, tags: { a: tag } });
    return (await pulse.fetch(new Request("http://tab/api/put", { method: "POST", body }))).status;
  };
})()`;
const POINTS = "pulse.stats().points";

/** Deletes it, or makes it another's, without asking whoever has it open. @type {[string, (page: import("playwright-core").Page) => Promise<unknown>][]} */
const TAKEN_AWAY = [
  ["deleted by a page", (page) => page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase("pulse").onsuccess = resolve)))],
  ["cleared by the visitor", async (page) => (await devtools(page)).send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "all" })],
];

/** @param {import("playwright-core").Page} page */
const devtools = (page) => page.context().newCDPSession(page);

for (const [how, takeAway] of TAKEN_AWAY) {
  test(`a database that is ${how} while a world is kept in it: the next write, and flush, store the whole anew`, async (t) => {
    const page = await tab(await visitor(t));
    await page.evaluate(OPEN);
    await page.evaluate(COUNT);
    assert.deepEqual([await page.evaluate("put()"), await page.evaluate("flush()")], [204, true]);
    await takeAway(page);
    assert.deepEqual([await page.evaluate("put()"), await page.evaluate("put()")], [204, 204]);
    await takeAway(page);
    assert.equal(await page.evaluate("flush()"), true);
    assert.deepEqual(await page.evaluate("told"), []);
    await page.reload();
    await page.evaluate(OPEN);
    assert.deepEqual([await page.evaluate(TOTAL), await page.evaluate(POINTS)], [1, 3]);
    await takeAway(page);
    await page.evaluate("stop()");
    await page.evaluate(OPEN);
    assert.deepEqual([await page.evaluate(TOTAL), await page.evaluate(POINTS)], [1, 3]);
  });
}

test("cleared by the visitor, then opened in a second tab: one of the two keeps it, and all that it said to be stored is there", async (t) => {
  const context = await visitor(t);
  const [first, second] = [await tab(context), await tab(context)];
  await first.evaluate(OPEN);
  assert.equal(await first.evaluate("put()"), 204);
  await TAKEN_AWAY[1]?.[1](first);
  await second.evaluate(OPEN);
  assert.equal(await second.evaluate("put('c')"), 204);
  assert.deepEqual([await first.evaluate("put()"), await first.evaluate("put()"), await first.evaluate("flush()")], [423, 423, false]);
  assert.deepEqual(await first.evaluate("told"), ['locked: the database "pulse" is open already; expected one process, page or world at a time']);
  assert.deepEqual([await second.evaluate("put('d')"), await second.evaluate("flush()"), await second.evaluate("told")], [204, true, []]);
  await first.reload();
  await second.reload();
  await first.evaluate(OPEN);
  assert.equal(await first.evaluate(POINTS), 2);
});

test("a browser whose storage is full: refused by name, told once, recording goes on, and all is stored when there is room", async (t) => {
  const page = await tab(await visitor(t));
  const quota = async (/** @type {number} */ bytes) => (await devtools(page)).send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, ...(bytes > 0 && { quotaSize: bytes }) });
  const FULL = 'unavailable: could not write the database "pulse": QuotaExceededError';
  await quota(1);
  assert.equal(await page.evaluate(`${OPEN}.catch(({ code, message }) => code + ": " + message)`), FULL);
  await quota(0);
  await page.evaluate(OPEN);
  assert.equal(await page.evaluate("put()"), 204);
  // What was open goes on by what it was granted: of one that is opened anew it is asked.
  await TAKEN_AWAY[1]?.[1](page);
  await quota(1);
  await page.evaluate(COUNT);
  assert.deepEqual([await page.evaluate("put()"), await page.evaluate("put()"), await page.evaluate("flush()")], [503, 503, false]);
  assert.deepEqual(await page.evaluate("told"), [FULL]);
  await quota(0);
  assert.equal(await page.evaluate("put()"), 204);
  await page.reload();
  await page.evaluate(OPEN);
  assert.deepEqual([await page.evaluate(TOTAL), await page.evaluate(POINTS)], [1, 4]);
});

test("a database that becomes another's, of a higher version: told once, never written, and no other tab is let in", async (t) => {
  const context = await visitor(t);
  const page = await tab(context);
  await page.evaluate(OPEN);
  await page.evaluate(async () => {
    const request = indexedDB.open("pulse", 2);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
  });
  assert.deepEqual([await page.evaluate("put()"), await page.evaluate("flush()")], [503, false]);
  const told = /** @type {string[]} */ (await page.evaluate("told"));
  assert.match(told.join(), /^unavailable: could not open the database "pulse": [^,]*version[^,]*$/);
  assert.equal(await (await tab(context)).evaluate(`${OPEN}.catch(({ code }) => code)`), "locked");
});

test("a page that was left keeps on when the button brings it back, and goes where the next page opens its database", async (t) => {
  const browser = await launchWithCache();
  t.after(() => browser.close());
  const page = await tab(await browser.newContext());
  const [first, second] = [page.url(), page.url().replace("package", "record/package")];
  const back = () => page.goBack({ waitUntil: "commit" });
  await page.evaluate(OPEN);
  await page.evaluate(COUNT);
  await page.goto(second);
  await back();
  // What was opened is there still: the page is the one that was left.
  await page.evaluate(COUNT);
  assert.deepEqual([page.url(), await page.evaluate("flush()")], [first, true]);
  await page.goto(second);
  await page.evaluate(OPEN);
  assert.equal(await page.evaluate(TOTAL), 2);
  await page.evaluate(COUNT);
  assert.equal(await page.evaluate("flush()"), true);
  await back();
  assert.deepEqual([page.url(), await page.evaluate("typeof pulse")], [first, "undefined"]);
});
