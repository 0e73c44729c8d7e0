// A headless Chromium with a profile of its own.
import { chromium } from "playwright-core";
import { chromiumArgs } from "../../scripts/lib/chromium.mjs";

/** @param {import("playwright-core").LaunchOptions} [options] */
export const launch = (options) =>
  chromium.launch({ executablePath: process.env.CHROME_PATH || "/usr/bin/chromium", args: chromiumArgs, ...options });

/** One that keeps a page that was left for the button that leads back, as users' own do. */
export const launchWithCache = () => launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });

/**
 * The page at `url` in a context of its own, and every error it reports.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function open(browser, url, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // The browser itself reports an answer of 404; the page asks for one on purpose.
    if (message.type() === "error" && !message.location().url.endsWith("/nothing-is-here")) errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors, close: () => context.close() };
}
