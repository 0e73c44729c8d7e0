// The page as a visitor has it, served by the real server; every test ends with: it reported no errors.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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

/**
 * What a button copies, which says so for a moment: a watch sees it however busy the machine is.
 * @param {import("playwright-core").Page} page with the permissions of a clipboard @param {string} id of the button
 */
export async function copied(page, id) {
  const watch = await page.evaluateHandle((button) => {
    const at = /** @type {HTMLElement} */ (document.getElementById(button));
    const told = new Promise((resolve) => {
      new MutationObserver((_, watching) => {
        if (!/^Cop(ied|ying)/.test(at.textContent ?? "")) return;
        watching.disconnect();
        resolve(at.textContent);
      }).observe(at, { childList: true, characterData: true, subtree: true });
    });
    return { told };
  }, id);
  await page.locator(`#${id}`).click();
  assert.equal(await watch.evaluate(({ told }) => told), "Copied");
  return page.evaluate(() => navigator.clipboard.readText());
}

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

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** What axe finds: each rule that is broken, and by which elements. @param {import("playwright-core").Page} page @returns {Promise<[string, string[]][]>} */
export async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] }));
  return found.map((/** @type {any} */ { id, nodes }) => [id, nodes.map((/** @type {any} */ { html }) => html)]);
}

/** Waits until the element says something else. @param {import("playwright-core").Page} page @param {string} selector */
export async function changeOf(page, selector) {
  const before = await said(page, selector);
  await page.waitForFunction(([query, text]) => document.querySelector(query ?? "")?.textContent !== text, [selector, before]);
}

/**
 * The longest task of the page's own thread while something is done, in ms of the processor: what a busy machine gives to
 * others meanwhile says nothing of the page.
 * @param {import("playwright-core").Page} page @param {() => Promise<unknown>} work @returns {Promise<number>}
 */
export async function longestTask(page, work) {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const trace = await work().then(
    () => browser.stopTracing(),
    (error) => browser.stopTracing().then(() => Promise.reject(error)),
  );
  /** @type {{ traceEvents: { ph: string, name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(String(trace));
  const thread = (/** @type {{ pid: number, tid: number }} */ { pid, tid }) => `${pid}/${tid}`;
  const own = new Set(traceEvents.filter(({ ph, args }) => ph === "M" && args.name === "CrRendererMain").map(thread));
  const tasks = traceEvents.filter((event) => event.name.endsWith("RunTask") && own.has(thread(event)) && event.tdur !== undefined);
  assert.ok(tasks.length > 0, "the trace has the page's tasks");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
