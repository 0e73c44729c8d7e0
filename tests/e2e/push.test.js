// A page that records, and is closed: its last numbers arrive.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { handler } from "../../pkg/js/node/index.js";
import { Pulsetree } from "../../pkg/inline.js";
import { launchWithCache, open } from "./browser.js";
import { chromium, origin, served } from "./site.js";

const LIMIT = { timeout: 60_000 };

served();

/** A receiver of another origin, and what it is asked. @param {import("node:test").TestContext} t */
async function receiver(t) {
  const pulse = new Pulsetree({ cors: [origin()] });
  const serve = handler(pulse);
  /** @type {{ method?: string, type?: string, length: number }[]} */
  const asked = [];
  /** @type {(() => void)[]} */
  const waiting = [];
  const server = createServer((request, response) => {
    const { method, headers } = request;
    const type = headers["content-type"];
    asked.push({ ...(method !== undefined && { method }), ...(type !== undefined && { type }), length: Number(headers["content-length"] ?? 0) });
    response.once("close", () => waiting.splice(0).forEach((resolve) => resolve()));
    serve(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  /** Waits until the exposition matches. @param {RegExp} pattern */
  const shows = async (pattern) => {
    while (!pattern.test(pulse.toPrometheus())) await new Promise((resolve) => waiting.push(() => resolve(undefined)));
  };
  return { pulse, asked, url: `http://127.0.0.1:${port}/merge`, shows };
}

/** A page that has recorded 1, pushed it, and recorded 41 more. @param {string} url */
async function recordingPage(url, browser = chromium()) {
  // The site lets its own pages ask nobody else.
  const visit = await open(browser, `${origin()}/docs/`, { bypassCSP: true });
  await visit.page.evaluate(
    async (url) => {
      const { Pulsetree } = await import(/** @type {any} */ ("/pulsetree/inline.js"));
      const pulse = new Pulsetree();
      const clicks = pulse.getMetric("page.clicks", "counter");
      const pusher = pulse.pushEvery(60_000, { url, onError: (/** @type {Error} */ error) => console.error(error.message) });
      clicks.runtime(1);
      if (!(await pusher.flush())) throw new Error("it was not taken");
      clicks.runtime(41);
      Object.assign(globalThis, { pulse, clicks, pusher });
    },
    url,
  );
  return visit;
}

/** @type {[string, (page: import("playwright-core").Page) => Promise<unknown>][]} */
const WAYS = [
  ["closed", (page) => page.close({ runBeforeUnload: true })],
  ["left for another", (page) => page.goto("about:blank")],
  ["reloaded", (page) => page.reload()],
];
for (const [way, leave] of WAYS) {
  test(`a page that is ${way} hands on its last numbers, with one post and no preflight`, LIMIT, async (t) => {
    const { asked, url, shows } = await receiver(t);
    const { page, close } = await recordingPage(url);
    await leave(page);
    await shows(/^page_clicks_total 42$/m);
    await close();
    assert.deepEqual(asked.map(({ method, type }) => [method, type]), [["POST", undefined], ["POST", undefined]]);
  });
}

/** Records more in a page that was away, and sends it. @param {import("playwright-core").Page} page @param {Pick<Awaited<ReturnType<typeof receiver>>, "shows" | "asked">} receiver */
async function countsOn(page, { shows, asked }) {
  await page.evaluate(async () => {
    const { clicks, pusher } = /** @type {any} */ (globalThis);
    clicks.runtime(8);
    await pusher.flush();
  });
  await shows(/^page_clicks_total 50$/m);
  assert.ok(asked.every(({ method }) => method === "POST"));
}

test("a page that is frozen and comes back counts on, exactly", LIMIT, async (t) => {
  const { url, shows, asked } = await receiver(t);
  const { page, close } = await recordingPage(url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await countsOn(page, { shows, asked });
  await close();
});

test("a page that was left, and that the button brings back as it was, counts on, exactly", LIMIT, async (t) => {
  const { url, shows, asked } = await receiver(t);
  const browser = await launchWithCache();
  t.after(() => browser.close());
  const { page } = await recordingPage(url, browser);
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted })));
  await page.goto(`${origin()}/docs/api.html`);
  await shows(/^page_clicks_total 42$/m);
  await page.goBack({ waitUntil: "commit" });
  await page.waitForFunction("globalThis.persisted");
  await countsOn(page, { shows, asked });
});

test("deltas of a page are at most 60 000 bytes, however much it recorded", LIMIT, async (t) => {
  const { asked, url, shows } = await receiver(t);
  const { page, close } = await recordingPage(url);
  await page.evaluate(async () => {
    const { clicks, pusher } = /** @type {any} */ (globalThis);
    for (let i = 0; i < 1999; i += 1) clicks.runtime(1, { item: `${i}-${"x".repeat(100)}` });
    await pusher.flush();
  });
  await shows(/item="1998-x/);
  assert.ok(asked.length > 3);
  assert.ok(asked.every(({ length }) => length <= 60_000));
  await close();
});
