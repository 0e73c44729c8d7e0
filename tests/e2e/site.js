// The page as a visitor has it, served by the real server; every test ends with: it reported no errors.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch, open } from "./browser.js";
import { startServer } from "./server.js";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;

/** To be called once in each file. */
export function served() {
  before(async () => {
    [server, browser] = await Promise.all([startServer(), launch()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
}

export const origin = () => server.http;
export const chromium = () => browser;

/**
 * A visit of the page at `hash`, over when the test is.
 * @param {import("node:test").TestContext} t @param {string} hash
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function visit(t, hash, options) {
  const { page, errors, close } = await open(browser, `${server.http}/${hash}`, options);
  t.after(async () => {
    await close();
    assert.deepEqual(errors, [], "the page reports no errors");
  });
  await page.waitForFunction(() => document.body.dataset.ready !== undefined || !document.querySelector("#problem")?.hasAttribute("hidden"));
  assert.equal(await page.locator("#problem").textContent(), "");
  return page;
}

/** Waits until the element's text matches. @param {import("playwright-core").Page} page @param {string} selector @param {RegExp} pattern @param {number} [timeout] ms */
export const textOf = (page, selector, pattern, timeout = 15_000) =>
  page.waitForFunction(
    ([query, source, flags]) => new RegExp(source, flags).test(document.querySelector(query)?.textContent ?? ""),
    /** @type {[string, string, string]} */ ([selector, pattern.source, pattern.flags]),
    { timeout },
  );

/** What the element says. @param {import("playwright-core").Page} page @param {string} selector */
export const said = async (page, selector) => (await page.locator(selector).textContent()) ?? "";

/** Lets a file be chosen. @param {import("playwright-core").Page} page @param {string} name @param {string | Buffer} content */
export const choose = (page, name, content) => page.locator("#file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

/** Loads put lines. @param {import("playwright-core").Page} page @param {string} text */
export async function load(page, text) {
  await page.evaluate(() => (location.hash = "#data"));
  await choose(page, "lines.txt", text);
  await page.locator("#import-run").click();
  await textOf(page, "#import-report", /stored in/);
}

/** Watches for tasks over 50 ms from here on. @param {import("playwright-core").Page} page */
export const watchTasks = (page) =>
  page.evaluate(() => {
    const tasks = /** @type {any} */ (globalThis);
    tasks.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
    }).observe({ type: "longtask" });
  });

/** How long the longest was since this was last asked, in ms. @param {import("playwright-core").Page} page @returns {Promise<number>} */
export const longestTask = (page) =>
  page.evaluate(() => {
    const tasks = /** @type {any} */ (globalThis);
    const { longest } = tasks;
    tasks.longest = 0;
    return longest;
  });
