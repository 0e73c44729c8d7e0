// The package's files on an origin of their own, and a browser for them: pages that import what they like.
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../pack/chromium.js";
import { launch } from "./browser.js";

/** @type {Awaited<ReturnType<typeof serve>>} */
let files;
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;

/** To be called once in each test file. */
export function filed() {
  before(async () => {
    [files, browser] = await Promise.all([serve(fileURLToPath(new URL("../../pkg", import.meta.url))), launch()]);
  });
  after(async () => {
    await browser?.close();
    files?.close();
  });
}

/** What tabs of one visitor share, over when the test is. @param {{ after(run: () => Promise<void>): void }} t */
export async function visitor(t) {
  const context = await browser.newContext();
  t.after(() => context.close());
  return context;
}

/** Any page of that origin will do. @param {import("playwright-core").BrowserContext} context */
export async function tab(context) {
  const page = await context.newPage();
  await page.goto(`${files.origin}/package.json`);
  return page;
}
