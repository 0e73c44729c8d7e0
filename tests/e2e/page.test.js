// The live view, used as a visitor uses it: the page records, the worker answers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said, served, textOf, visit } from "./site.js";

served();

/** @param {import("playwright-core").Page} page @param {string[]} names */
const press = (page, ...names) => names.reduce((before, name) => before.then(() => page.locator(`[data-hit="${name}"]`).first().click()), Promise.resolve());

/** @param {import("playwright-core").Page} page */
const exposition = async (page) => {
  await page.evaluate(() => (location.hash = "#export"));
  await textOf(page, "#export-text", /# EOF|# TYPE/);
  await page.locator("#export-refresh").click();
  await page.locator("#export-text:not([aria-busy])").waitFor();
  return said(page, "#export-text");
};

test("frame times from the first second on, by way of the engine's worker", async (t) => {
  const page = await visit(t, "#live");
  assert.equal(page.workers().length, 1);
  await textOf(page, "#frames .summary", /^2 series in ms, /);
  assert.deepEqual(await page.locator("#frames .legend .name").allTextContents(), ["slowest frame", "median frame"]);
  await page.locator("#frames details summary").click();
  await textOf(page, "#frames details table", /^timeslowest framemedian frame\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
});

test("clicks appear in the table, the graph and the Prometheus text; the header agrees", async (t) => {
  const page = await visit(t, "#live");
  await press(page, "Sun", "Moon", "Sun");
  await textOf(page, '#hits-rows tr[data-target="Sun"]', /^Sun2Moon ×1$/);
  await textOf(page, '#hits-rows tr[data-target="Moon"]', /^Moon1Sun ×1$/);
  await page.locator('#graph-picture [data-edge="Sun → Moon"]').waitFor({ state: "attached" });
  await page.locator('#graph-picture [data-edge="Moon → Sun"]').waitFor({ state: "attached" });
  await textOf(page, '#graph-picture [data-node="Sun"] title', /^Sun: 2 hits$/);
  await textOf(page, "#graph-summary", /Sun → Moon ×1/);
  // What is seen is told, too, and a table.
  await textOf(page, "#graph-told", /^Most often: .* → .* ×1/);
  await page.locator("#graph-data summary").click();
  await textOf(page, "#graph-rows", /MoonSun1/);
  const { header, rows } = await page.evaluate(() => ({
    header: Number(document.querySelector('[data-stat="hits"]')?.textContent),
    rows: [...document.querySelectorAll("#hits-rows td.number")].reduce((sum, cell) => sum + Number(cell.textContent), 0),
  }));
  assert.equal(header, rows);
  const text = await exposition(page);
  assert.match(text, /^page_clicks_total\{element="Sun"\} 2$/m);
  assert.match(text, /^page_hits_total\{target="Moon"\} 1$/m);
});

// That they are drawn as steps is in tests/js/page-chart.test.js.
test("hits keep their colours while others come", async (t) => {
  const page = await visit(t, "#live");
  await press(page, "Sun");
  await textOf(page, "#hit-rates .legend", /Sun/);
  const colour = () => page.locator("#hit-rates .legend button", { hasText: "Sun" }).locator(".swatch").evaluate((swatch) => swatch.style.background);
  const before = await colour();
  await press(page, "Cloud", "Moon");
  await textOf(page, "#hit-rates .legend", /Cloud.*Moon/);
  assert.equal(await colour(), before);
  // And in the other view's chart.
  await page.evaluate(() => (location.hash = "#query?text=zimsum%3A1s-sum-zero%3Apage%7Btarget%3D*%7D&range=1m"));
  await textOf(page, "#result .legend", /Sun/);
  assert.equal(await page.locator("#result .legend button", { hasText: "Sun" }).locator(".swatch").evaluate((swatch) => swatch.style.background), before);
});

describe("levels", () => {
  test("DEBUG shows more, at once; DISABLED stops", async (t) => {
    const page = await visit(t, "#live");
    const value = '#tree-rows [data-metric-row="page.window.width"] td.number';
    await textOf(page, value, /^–$/);
    await page.locator('select[aria-label="Level of page"]').selectOption("debug");
    await textOf(page, value, new RegExp(`^${page.viewportSize()?.width}$`));
    assert.match(await page.locator('select[aria-label="Level of page.window.width"] option').first().innerText(), /^debug \(as above\)$/);
    await page.locator('select[aria-label="Level of page.clicks"]').selectOption("disabled");
    await press(page, "Sun", "Moon");
    await textOf(page, '#hits-rows tr[data-target="Moon"]', /^Moon1/);
    assert.doesNotMatch(await exposition(page), /page_clicks_total\{element="Sun"\}/);
  });
});

test("the synthetic load reaches what its slider says", async (t) => {
  const page = await visit(t, "#live");
  for (const [end, said] of [["1", "10"], ["6", "1\u202f000\u202f000"]]) {
    await page.locator("#load-rate").fill(String(end));
    assert.equal(await page.locator("#load-rate").getAttribute("aria-valuetext"), `${said} recordings a second`);
  }
  await page.locator("#load-rate").fill("5");
  assert.equal(await page.locator("#load-rate").getAttribute("aria-valuetext"), "100\u202f000 recordings a second");
  await page.locator("#load-run").click();
  await textOf(page, '#tree-rows [data-metric-row="load.requests"] td.number', /^[\d\u202f]{6,} in 12 label sets$/);
  await textOf(page, '#tree-rows [data-metric-row="load.seconds"] td.number', /^4 label sets, /);
  await textOf(page, "#load-reached", /^[\d.]+ k\/s of 100 k\/s/);
  await page.locator("#load-run").click();
  await textOf(page, "#load-reached", /when it runs$/);
  // a rate needs two samples, which are taken once a second: asked until there are
  await page.evaluate(() => (location.hash = "#query?text=sum%3Arate%3A1s-max%3Aload.requests%7Bstatus%3D*%7D&range=1m&refresh=1"));
  await textOf(page, "#query-cost", /^3 series/);
});

test("the page's fetches are recorded by path and status; what repeats by itself is called by nobody", async (t) => {
  const page = await visit(t, "#live");
  await press(page, "Fetch this page");
  await textOf(page, "#outcome", /^GET \/: 200 after /);
  await textOf(page, '#hits-rows tr[data-target="GET /"]', /1Fetch this page ×1$/);
  await press(page, "Fetch nothing");
  await textOf(page, "#outcome", /^GET \/nothing-is-here: 404 after /);
  await press(page, "Keep fetching");
  await textOf(page, '#hits-rows tr[data-target="GET /"]', /^GET \/[3-9]Fetch this page ×1$/);
  await press(page, "Keep fetching");
  const text = await exposition(page);
  assert.match(text, /^page_fetch_seconds_count\{path="\/",status="200"\} [3-9]/m);
  assert.match(text, /^page_fetch_seconds_count\{path="\/nothing-is-here",status="404"\} 1$/m);
});

// By which click, and by which not, is in tests/js/page-record.test.js.
test("a long task is called by the click that it held", async (t) => {
  const page = await visit(t, "#live");
  await press(page, "Block the page");
  await page.locator('#graph-picture [data-edge="Block the page → Long task"]').waitFor({ state: "attached" });
});

test("the views are links: with one the visitor comes back to it", async (t) => {
  const page = await visit(t, "#data");
  assert.equal(await page.locator("#data").isVisible(), true);
  await page.locator("nav a", { hasText: "Export" }).click();
  await textOf(page, "#export-text", /# TYPE/);
  assert.equal(await page.locator("nav a[aria-current]").innerText(), "Export");
  assert.equal(await page.title(), "Export · pulsetree");
  await page.goBack();
  assert.equal(await page.locator("#data").isVisible(), true);
});
