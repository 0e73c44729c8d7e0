// The demo page, used as a visitor uses it, served by the real server.
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { launch, open } from "./browser.js";
import { startServer } from "./server.js";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
/** @type {Awaited<ReturnType<typeof open>>} */
let visit;
/** @type {import("playwright-core").Page} */
let page;

before(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  visit = await open(browser, server.http);
  page = visit.page;
});
afterEach(async () => {
  const { errors } = visit;
  await visit.close();
  assert.deepEqual(errors, [], "the page reports no errors");
});

const press = (/** @type {string[]} */ ...names) =>
  names.reduce((before, name) => before.then(() => page.locator(`[data-hit="${name}"]`).click()), Promise.resolve());

const row = (/** @type {string} */ target) => page.locator(`#hits-rows tr[data-target="${target}"]`);

/** The feed's targets, newest first, without what a slow machine adds. */
const feed = async () => (await page.locator("#feed-items b").allTextContents()).filter((target) => target !== "Long task");

/** Waits until the element's text matches. @param {string} selector @param {RegExp} pattern */
const textOf = (selector, pattern) =>
  page.waitForFunction(
    ([query, source, flags]) => new RegExp(source, flags).test(document.querySelector(query)?.textContent ?? ""),
    /** @type {[string, string, string]} */ ([selector, pattern.source, pattern.flags]),
  );

test("clicks appear in the table, the graph, the feed and the Prometheus text", async () => {
  await press("Sun", "Moon", "Sun");
  await textOf('#hits-rows tr[data-target="Sun"]', /^Sun2Moon ×1$/);
  await textOf('#hits-rows tr[data-target="Moon"]', /^Moon1Sun ×1$/);
  await page.locator('#graph-picture [data-edge="Sun → Moon"]').waitFor({ state: "attached" });
  await page.locator('#graph-picture [data-edge="Moon → Sun"]').waitFor({ state: "attached" });
  await textOf('#graph-picture [data-node="Sun"] title', /^Sun: 2 hits$/);
  await textOf("#graph-summary", /Sun → Moon ×1/);
  assert.deepEqual(await feed(), ["Sun", "Moon", "Sun"]);
  assert.match(await page.locator('#feed-items li[data-target="Moon"]').innerText(), /called by Sun/);
  await textOf("#exposition-text", /^page_clicks_total\{element="Sun"\} 2$/m);
  await textOf("#exposition-text", /^page_hits_total\{target="Moon"\} 1$/m);
  await textOf('[data-stat="hits"]', /^[3-9]$/);
});

test("a click of the same button twice is a call of itself", async () => {
  await press("Star", "Star");
  await page.locator('#graph-picture [data-edge="Star → Star"]').waitFor({ state: "attached" });
});

test("the paused feed loses nothing", async () => {
  await press("Sun", "Pause", "Moon", "Star");
  await textOf("#feed-state", /^Paused: [2-9] hits wait\.$/);
  assert.deepEqual(await feed(), ["Pause", "Sun"]);
  await textOf('#hits-rows tr[data-target="Star"]', /Star1/);
  assert.equal(await page.locator("#feed-pause").getAttribute("aria-pressed"), "true");
  await press("Pause");
  await textOf("#feed-state", /^Following every hit\.$/);
  await page.waitForFunction(() => document.querySelectorAll('#feed-items li[data-target="Pause"]').length === 2);
  assert.deepEqual(await feed(), ["Pause", "Star", "Moon", "Pause", "Sun"]);
});

/** Waits until the chart holds colour: its axes and grid are grey. */
const lineIsDrawn = () =>
  page.waitForFunction(() => {
    const canvas = document.querySelector("#plot canvas");
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
    copy?.drawImage(canvas, 0, 0);
    const { data } = /** @type {ImageData} */ (copy?.getImageData(0, 0, canvas.width, canvas.height));
    let coloured = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(i, i + 4);
      if (opacity > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured += 1;
    }
    return coloured > 12;
  });

test("every offered query draws its line", async () => {
  await press("Sun", "Ask the server", "Keep busy", "Moon");
  await row("GET /version").waitFor();
  await row("Long task").waitFor();
  const names = await page.locator("#query-name option").allTextContents();
  assert.ok(names.length >= 5);
  for (const name of names) {
    await page.locator("#query-name").selectOption(name);
    await textOf("#plot-caption", /^[1-9]\d* series/);
    assert.equal(await page.locator("#query-error").isVisible(), false, name);
    await lineIsDrawn();
  }
});

test("an error of a query is shown, and goes when the query is mended", async () => {
  const downsample = page.locator("#query-downsample");
  await downsample.fill("1x-sum");
  await textOf("#query-error", /1x-sum/);
  assert.equal(await page.locator("#query-error").isVisible(), true);
  assert.equal(await downsample.getAttribute("aria-invalid"), "true");
  await downsample.fill("5s-sum");
  await page.locator("#query-error").waitFor({ state: "hidden" });
});

test("the page's own fetches are recorded by path and status", async () => {
  await press("Ask the server");
  await textOf("#outcome", /^GET \/version: 200 after /);
  await textOf('#hits-rows tr[data-target="GET /version"]', /1Ask the server ×1$/);
  await press("Ask for nothing");
  await textOf("#outcome", /^GET \/nothing-is-here: 404 after /);
  await textOf("#exposition-text", /^page_fetch_seconds_count\{path="\/version",status="200"\} 1$/m);
  await textOf("#exposition-text", /^page_fetch_seconds_count\{path="\/nothing-is-here",status="404"\} 1$/m);
});

test("the button that keeps asking asks until it is pressed again", async () => {
  await press("Keep asking");
  await textOf('#hits-rows tr[data-target="GET /version"] td', /^[2-9]$/);
  await press("Keep asking");
  assert.equal(await page.locator("#keep-asking").getAttribute("aria-pressed"), "false");
});

test("frames and long tasks are measured", async () => {
  await press("Keep busy");
  await row("Long task").waitFor();
  await textOf("#exposition-text", /^page_tasks_total [1-9]/m);
  await textOf("#exposition-text", /^page_frame_seconds_count [1-9]/m);
  await textOf("#exposition-text", /^page_uptime_seconds [0-9]/m);
  await textOf("#exposition-text", /^page_elements [1-9]/m);
});

test("a beacon reaches the server's own recorder", async () => {
  const url = `${server.http}/hits/beacon`;
  await fetch(url, { method: "POST", body: JSON.stringify({ target: "first" }) });
  const live = await fetch(`${url}/live?data=time_series`);
  await press("Send a beacon");
  let received = "";
  const decoder = new TextDecoder();
  for await (const chunk of /** @type {ReadableStream<Uint8Array>} */ (live.body)) {
    received += decoder.decode(chunk, { stream: true });
    if (received.includes('"hits":1')) break;
  }
  const [, data = ""] = /^data: ?(.*)$/m.exec(received) ?? [];
  assert.equal(JSON.parse(data).id, "/");
  const aggregate = await (await fetch(`${url}/aggregate`)).json();
  assert.deepEqual(aggregate.message, [{ hits: 1, id: "first" }, { hits: 1, id: "/" }]);
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`a phone's width is enough, ${colorScheme}`, async () => {
    const phone = await open(browser, server.http, { viewport: { width: 360, height: 740 }, colorScheme });
    try {
      await phone.page.locator('[data-hit="Sun"]').click();
      await phone.page.locator('#hits-rows tr[data-target="Sun"]').waitFor();
      await phone.page.locator("#plot canvas").waitFor();
      assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth), 360);
      assert.deepEqual(phone.errors, []);
    } finally {
      await phone.close();
    }
  });
}

test("every control can be reached and is named", async () => {
  const unnamed = await page.evaluate(() =>
    Array.from(document.querySelectorAll("button, select, input, [tabindex]"))
      .filter((control) => !control.textContent?.trim() && !control.getAttribute("aria-labelledby") && !control.closest("label"))
      .map((control) => control.outerHTML));
  assert.deepEqual(unnamed, []);
});

test("Heroic's answer is shown, and an incomplete one with an error", async () => {
  await press("Sun", "Sun");
  await textOf("#heroic-rows", /Sun: 2/);
  assert.equal(await page.locator("#heroic-trust").isHidden(), true);
  const shown = await page.evaluate(async () => {
    const { showResponse } = await import(/** @type {any} */ ("/heroic.js"));
    const row = { successful: 1, failed: 1, cancelled: 0 };
    const rpc = { successful: 0, failed: 0, onlineNodes: 0, offlineNodes: 0 };
    const statistics = { aggregator: { sampleSize: 0, outOfBounds: 0 }, row, rpc };
    showResponse({ result: [], statistics });
    const notice = document.querySelector("#heroic-trust");
    return [notice?.className, notice?.textContent, notice instanceof HTMLElement && notice.hidden];
  });
  assert.deepEqual(shown, ["error", "What is shown is probably inconsistent: row.failed is 1.", false]);
});
