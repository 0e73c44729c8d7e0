// The query view: three languages, completion, errors where they are, ranges, the answer in three forms.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, origin, said, served, textOf, visit } from "./site.js";

served();

const START = Date.UTC(2024, 0, 1) / 1000;
const LINES = Array.from({ length: 120 }, (_, i) => ["a", "b", "c"].map((host, k) => `put cpu ${START + 60 * i} ${(k + 1) * 10 + (i % 5)} host=${host}\n`).join("")).join("");

/** A page that holds an hour twice of three hosts. @param {import("node:test").TestContext} t */
async function withPoints(t) {
  const page = await visit(t, "#data");
  await load(page, LINES);
  return page;
}

/** @param {import("playwright-core").Page} page @param {Record<string, string>} state */
const query = (page, state) => page.evaluate((hash) => (location.hash = hash), `#query?${new URLSearchParams(state)}`);

/** @param {import("playwright-core").Page} page */
const legend = (page) => page.locator("#result .legend button").allTextContents();

/** @param {import("playwright-core").Page} page */
const underlined = (page) => page.locator("#editor .wrong").textContent();

describe("languages", () => {
  /** @type {[string, string, string[]][]} */
  const rows = [
    ["timeseries", "avg:5m-avg:cpu{host=*}", ["a12", "b22", "c32"]],
    ["timeseries", "# sums\nsum:1h-avg:cpu{host=a|b}{}", ["a12", "b22"]],
    ["timeseries", "max:1h-max:cpu\nmin:1h-min:cpu", ["max cpu34", "min cpu10"]],
    ["heroic", '{"key": "cpu", "groupBy": ["host"], "aggregators": [{"type": "average", "sampling": {"unit": "hours", "value": 1}}], "options": {"bucketStrategy": "end"}}', ["a12.03", "b22.03", "c32.03"]],
    ["hql", "average(1h) by host where $key = cpu", ["a12.03", "b22.03", "c32.03"]],
  ];
  for (const [language, text, expected] of rows) {
    test(`${language}: ${text.split("\n")[0]}`, async (t) => {
      const page = await withPoints(t);
      await query(page, { language, text, range: "all" });
      await textOf(page, "#query-cost", /series, .* read in [\d.]+ m?s, .* points\/s/);
      assert.equal(await said(page, "#query-error"), "");
      assert.deepEqual(await legend(page), expected);
      assert.match(await said(page, "#result .summary"), /series, .* from 202[34]-/);
    });
  }
});

describe("errors are shown and underlined where they are", () => {
  /** @type {[string, string, string, RegExp][]} */
  const rows = [
    ["timeseries", "sun:1m-avg:cpu", "sun", /aggregator is "sun"; expected one of sum/],
    ["timeseries", "sum:1m-avg:cpu\nsum:1x-avg:cpu", "1x-avg", /"1x-avg"; expected an interval/],
    ["timeseries", "sum:cpu{host=*", "{host", /not closed/],
    ["timeseries", "sum:cpu{host}", "host", /host is no tag=value/],
    ["timeseries", "sum:fast:cpu", "fast", /fast is none of rate/],
    ["heroic", '{"key": "cpu" "groupBy": []}', '"groupBy"', /no JSON/],
    ["heroic", '{"key": "cpu", "aggregators": [{"type": "summ"}]}', "summ", /"summ"; expected one of sum/],
    ["hql", "sum(1m) by host were $key = cpu", "were", /unexpected token: were/],
    ["hql", "foo(10m) where $key = cpu", "foo", /no such function: foo/],
    ["hql", "sum(1m) where $key = cpu and and", "and", /./],
  ];
  for (const [language, text, token, message] of rows) {
    test(`${language}: ${text.replaceAll("\n", " ")}`, async (t) => {
      const page = await withPoints(t);
      await query(page, { language, text, range: "1h" });
      await textOf(page, "#query-error", message);
      assert.equal(await page.locator("#query-text").getAttribute("aria-invalid"), "true");
      const marked = await underlined(page);
      assert.ok(marked === token || marked === token[0], `${marked} is underlined`);
      // Mended, it goes.
      await page.locator("#query-text").fill({ timeseries: "sum:cpu", heroic: '{"key": "cpu"}', hql: "sum where $key = cpu" }[language] ?? "");
      await textOf(page, "#query-error", /^$/);
      assert.equal(await page.locator("#editor .wrong").count(), 0);
    });
  }
});

test("a Heroic result that says it is incomplete is told", async (t) => {
  const page = await withPoints(t);
  await query(page, { language: "heroic", text: '{"key": "cpu", "groupBy": ["host"], "options": {"bucketStrategy": "end", "seriesLimit": 1}}', range: "all" });
  await textOf(page, "#query-error", /^What is shown is incomplete: 2 series were left out\.$/);
  assert.equal(await page.locator("#query-error").getAttribute("class"), "warning");
});

describe("completion", () => {
  /** @type {[string, string, string][]} */
  const rows = [
    ["timeseries", "su", "sum:"],
    ["timeseries", "sum:cp", "cpu"],
    ["timeseries", "sum:cpu{", "host="],
    ["timeseries", "sum:1m-av", "avg:"],
    ["timeseries", "sum:cpu{host=", "a"],
    ["heroic", '{"key": "cp', "cpu"],
    ["heroic", '{"key": "cpu", "groupBy": ["h', "host"],
    ["hql", "sum(1m) where $key = cp", "cpu"],
    ["hql", "sum(1m) where $key = cpu and host = ", "a"],
  ];
  for (const [language, typed, choice] of rows) {
    test(`${language}: ${typed}`, async (t) => {
      const page = await withPoints(t);
      await query(page, { language, text: "", range: "1h" });
      await page.locator("#query-text").focus();
      await page.locator("#query-text").fill("");
      await page.keyboard.type(typed);
      await page.locator("#choices [role=option]", { hasText: choice }).first().waitFor();
      const choices = await page.locator("#choices [role=option]").allTextContents();
      for (let down = 0; down <= choices.indexOf(choice); down++) await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator("#choices [aria-selected=true]").textContent(), choice);
      await page.keyboard.press("Enter");
      const value = await page.locator("#query-text").inputValue();
      assert.ok(value.endsWith(choice), value);
    });
  }

  test("Tab leaves the editor where nothing is chosen", async (t) => {
    const page = await withPoints(t);
    await query(page, { text: "sum:cpu", range: "all" });
    await page.locator("#query-text").focus();
    await page.keyboard.press("Tab");
    assert.notEqual(await page.evaluate(() => document.activeElement?.id), "query-text");
  });
});

describe("the chart", () => {
  test("a range drawn on it is asked for, and there is a way back", async (t) => {
    const page = await withPoints(t);
    await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "all" });
    await textOf(page, "#query-cost", /360 points from/);
    const box = await page.locator("#result .u-over").boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width * 0.25, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => /range=between&from=\d+&to=\d+/.test(location.hash));
    await textOf(page, "#query-cost", /^3 series, (8|9)\d points/);
    assert.match(await page.locator("#range-from").inputValue(), /^2024-01-01 \d\d:\d\d:\d\d$|^2023-12-31 \d\d:\d\d:\d\d$/);
    await page.locator("#zoom-back").click();
    await textOf(page, "#query-cost", /360 points from/);
  });

  test("cursor, zoom and legend by keyboard", async (t) => {
    const page = await withPoints(t);
    await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "all" });
    await textOf(page, "#query-cost", /360 points from/);
    await page.locator("#result .plot").focus();
    await page.keyboard.press("Home");
    await textOf(page, "#result .summary", /:00: a 10, b 20, c 30$/);
    await page.keyboard.press("ArrowRight");
    await textOf(page, "#result .summary", /:01:00: a 11, b 21, c 31$/);
    await page.keyboard.press("Escape");
    await textOf(page, "#result .summary", /^3 series/);
    await page.locator("#result .legend button").first().focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#result .legend button").first().getAttribute("aria-pressed"), "false");
    await page.locator("#result .plot").focus();
    await page.keyboard.press("Home");
    await textOf(page, "#result .summary", /:00: b 20, c 30$/);
    await page.keyboard.press("+");
    await page.waitForFunction(() => location.hash.includes("range=between"));
  });

  test("a tooltip follows the pointer", async (t) => {
    const page = await withPoints(t);
    await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "all" });
    await textOf(page, "#query-cost", /360 points from/);
    await page.locator("#result .u-over").hover();
    await textOf(page, "#result .tooltip", /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\dc3\db2\da1\d$/);
  });

  test("a series keeps its colour", async (t) => {
    const page = await withPoints(t);
    const colours = () => page.locator("#result .legend button").evaluateAll((buttons) => Object.fromEntries(buttons.map((button) => [button.querySelector(".name")?.textContent, /** @type {HTMLElement} */ (button.querySelector(".swatch")).style.background])));
    await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "all" });
    await textOf(page, "#query-cost", /^3 series/);
    const before = await colours();
    await page.locator("#query-text").fill("avg:1m-avg:cpu{host=b|c}");
    await textOf(page, "#query-cost", /^2 series/);
    const { b, c } = await colours();
    assert.deepEqual([b, c], [before.b, before.c]);
    assert.notEqual(b, c);
  });
});

test("the table has every row, the JSON what the API answers", async (t) => {
  const page = await withPoints(t);
  await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "all", show: "table" });
  await textOf(page, "#rows-shown", /^Rows 1 to 100 of 120 rows$/);
  await page.locator("#rows-later").click();
  await textOf(page, "#rows-shown", /^Rows 101 to 120 of 120 rows$/);
  assert.equal(await page.locator("#result-table tbody tr").count(), 20);
  await page.locator("#show-json").click();
  await textOf(page, "#result-json", /^\[\{"metric":"cpu"/);
  const answer = JSON.parse(await said(page, "#result-json"));
  const server = await fetch(`${origin()}/api/put`, { method: "POST", body: JSON.stringify(LINES.trim().split("\n").map((line) => line.split(" ")).map(([, metric, timestamp, value, tag = ""]) => ({ metric, timestamp: Number(timestamp), value: Number(value), tags: Object.fromEntries([tag.split("=")]) }))) });
  assert.equal(server.status, 204);
  const same = await (await fetch(`${origin()}/api/query?start=0&m=avg:1m-avg:cpu%7Bhost=*%7D`)).json();
  assert.deepEqual(answer, same);
  assert.match(page.url(), /show=json/);
});

test("copy as curl and as JavaScript", async (t) => {
  const page = await withPoints(t);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "1h" });
  await textOf(page, "#query-cost", /^0 series|^\d series/);
  await page.locator("#copy-curl").click();
  await textOf(page, "#copy-curl", /^Copied$/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `curl http://127.0.0.1:4242/api/query -H 'content-type: application/json' -d '{"start":"1h-ago","queries":[{"aggregator":"avg","metric":"cpu","downsample":"1m-avg","tags":{"host":"*"}}]}'`);
  await page.locator("#copy-js").click();
  await textOf(page, "#copy-js", /^Copied$/);
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /pulse\.queryColumns\(\{\n {2}"start": "1h-ago"/);
});

test("the address is the state: a link shows the same", async (t) => {
  const page = await withPoints(t);
  await query(page, { text: "max:1h-max:cpu", range: "all" });
  await page.locator("#refresh").selectOption("5");
  await page.locator("#show-table").click();
  const { hash } = new URL(page.url());
  const other = await visit(t, hash);
  await textOf(other, "#query-cost", /series/);
  assert.equal(await other.locator("#query-text").inputValue(), "max:1h-max:cpu");
  assert.equal(await other.locator("#range").inputValue(), "all");
  assert.equal(await other.locator("#refresh").inputValue(), "5");
  assert.equal(await other.locator("#panel-table").isVisible(), true);
});

test("what an address has that is none of the page's is passed over", async (t) => {
  const page = await visit(t, "#query?language=constructor&range=valueOf&show=toString&text=max%3A1m-max%3Apage.frame.ms");
  await textOf(page, "#query-cost", /series/);
  assert.equal(await page.locator("#range").inputValue(), "5m");
  assert.equal(await page.locator("#panel-chart").isVisible(), true);
  assert.equal(await page.locator("input[name=language]:checked").inputValue(), "timeseries");
});

test("a range that is none is told", async (t) => {
  const page = await withPoints(t);
  await query(page, { text: "max:1h-max:cpu", range: "all" });
  await page.locator("#range-from").fill("2024-01-01 25:00");
  await page.locator("#range-from").blur();
  await textOf(page, "#query-error", /expected|each as/);
  assert.equal(await page.locator("#range-from").getAttribute("aria-invalid"), "true");
});
