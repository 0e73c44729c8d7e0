// The documentation as the page serves it: every page opens, every link leads somewhere.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { open } from "./browser.js";
import { chromium, origin, served, violations } from "./site.js";

served();

test("each Markdown file is a page of which axe has nothing to say, and its links lead somewhere", async () => {
  const names = readdirSync(new URL("../../www/docs/", import.meta.url)).filter((name) => name.endsWith(".md"));
  assert.ok(names.includes("index.md") && names.length > 10);
  const visit = await open(chromium(), `${origin()}/docs/`);
  const { page } = visit;
  const index = await page.title();
  /** @type {Set<string>} */
  const seen = new Set();
  for (const name of names) {
    await page.goto(`${origin()}/docs/${name.replace(/md$/, "html")}`);
    assert.equal(await page.locator("h1").count(), 1, name);
    if (name === "index.md") assert.equal(await page.title(), index);
    for (const link of await page.locator("a").evaluateAll((all) => all.map((a) => /** @type {HTMLAnchorElement} */ (a).href))) seen.add(link);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(wide, false, `${name} does not scroll sideways`);
    assert.deepEqual(await violations(page), [], name);
  }
  for (const link of [...seen].filter((link) => link.startsWith(origin()))) {
    const response = await fetch(link);
    assert.equal(response.status, 200, link);
    const { hash } = new URL(link);
    if (hash) assert.ok((await response.text()).includes(`id="${hash.slice(1)}"`), link);
    else await response.body?.cancel();
  }
  assert.deepEqual(visit.errors, []);
  await visit.close();
});
