// The package in a page's service worker: the recipe of the documentation, run as it stands there.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { serve } from "../pack/chromium.js";
import { launch } from "./browser.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [, recipe = ""] = /```jsx\n([^]*?)```/.exec(readFileSync(join(root, "www/docs/service-workers.md"), "utf8")) ?? [];

/** A site whose pages have the worker. */
const folder = mkdtempSync(join(tmpdir(), "pulsetree-site-"));
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
before(async () => {
  symlinkSync(join(root, "pkg"), join(folder, "pulsetree"), "junction");
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>A page</title>");
  writeFileSync(join(folder, "module.js"), recipe.replaceAll('"pulsetree/keep"', '"/pulsetree/keep/browser.js"'));
  await build({ stdin: { contents: recipe, resolveDir: root }, bundle: true, format: "iife", outfile: join(folder, "classic.js"), logLevel: "warning" });
  [site, browser] = await Promise.all([serve(folder), launch()]);
});
after(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the worker until it says so. @param {import("playwright-core").Page} page @param {RegExp} pattern */
async function told(page, pattern) {
  for (;;) {
    const text = await page.evaluate(async () => (await fetch("/pulse/metrics")).text());
    if (pattern.test(text)) return text;
  }
}

describe("in a service worker", { timeout: 60_000 }, () => {
  for (const type of /** @type {const} */ (["module", "classic"])) {
    test(`${type}: it counts what pages fetch, takes what they post, answers them, and goes on where it was ended`, async (t) => {
      const context = await browser.newContext();
      t.after(() => context.close());
      const page = await context.newPage();
      await page.goto(`${site.origin}/page.html`);
      await page.evaluate(async (type) => {
        await navigator.serviceWorker.register(`/${type}.js`, { type });
        await navigator.serviceWorker.ready;
      }, type);
      await page.reload();
      const asked = await page.evaluate(async () => {
        const found = await fetch("/page.html?again");
        const missing = await fetch("/nothing");
        const posted = await fetch("/pulse/hits/site", { method: "POST", body: '{"target":"Home"}' });
        const refused = await fetch("/pulse/api/put", { method: "POST", body: '{"metric":' });
        return [found.status, missing.status, posted.status, refused.status, (await refused.json()).error.details];
      });
      assert.deepEqual(asked, [200, 404, 204, 400, "parse_error"]);
      const counted = /^site_fetches_total\{status="404"\} 1$/m;
      const text = await told(page, counted);
      assert.match(text, /^site_fetches_total\{status="200"\} 1$/m);
      assert.match(text, /^site_fetches_total\{destination="document",status="200"\} 1$/m);
      assert.match(text, /^site_hits_total\{target="Home"\} 1$/m);

      // What is answered is stored, and what was counted before.
      assert.equal(await page.evaluate(async () => (await fetch("/pulse/hits/site", { method: "POST", body: '{"target":"Blog"}' })).status), 204);
      const devtools = await context.newCDPSession(page);
      const ended = new Promise((resolve) => {
        devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => versions.some(({ runningStatus }) => runningStatus === "stopped") && resolve(undefined));
      });
      await devtools.send("ServiceWorker.enable");
      await devtools.send("ServiceWorker.stopAllWorkers");
      await ended;
      const again = await told(page, /^site_hits_total\{target="Blog"\} 1$/m);
      assert.match(again, counted);
      assert.match(again, /^site_hits_total\{target="Home"\} 1$/m);
      // In an address bar, too.
      await page.goto(`${site.origin}/pulse/metrics`);
      assert.match(await page.locator("body").innerText(), counted);
    });
  }
});
