// The query view: three languages, completion, errors where they are, ranges, the answer in three forms.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { trust } from "../../www/engine/trust.js";
import { run, workplace } from "./shell.js";
import { copied, load, origin, said, served, textOf, visit } from "./site.js";

served();

const START = Date.UTC(2024, 0, 1) / 1000;
const LINES = Array.from({ length: 120 }, (_, i) => ["a", "b", "c"].map((host, k) => `put cpu ${START + 60 * i} ${(k + 1) * 10 + (i % 5)} host=${host}\n`).join("")).join("");

/** Puts the same into the server. */
async function put() {
  const points = LINES.trim().split("\n").map((line) => line.split(" ")).map(([, metric, timestamp, value, tag = ""]) => ({ metric, timestamp: Number(timestamp), value: Number(value), tags: Object.fromEntries([tag.split("=")]) }));
  const { status } = await fetch(`${origin()}/api/put`, { method: "POST", body: JSON.stringify(points) });
  assert.equal(status, 204);
}

/** A page that holds an hour twice of three hosts. @param {import("node:test").TestContext} t */
async function withPoints(t) {
  const page = await visit(t, "#data");
  await load(page, LINES);
  return page;
}

/** @param {import("playwright-core").Page} page @param {Record<string, string>} state */
const query = (page, state) => page.evaluate((hash) => (location.hash = hash), `#query?${new URLSearchParams(state)}`);

/** Waits until the legend says that. @param {import("playwright-core").Page} page @param {readonly string[]} expected */
const legendOf = (page, expected) =>
  page.waitForFunction((all) => [...document.querySelectorAll("#result .legend button")].map((button) => button.textContent).join() === all, expected.join());

test("three languages, each with its time and its points a second", async (t) => {
  const page = await withPoints(t);
  for (const [language, text, expected] of /** @type {const} */ ([
    ["timeseries", "avg:5m-avg:cpu{host=*}", ["a12", "b22", "c32"]],
    ["timeseries", "# sums\nsum:1h-avg:cpu{host=a|b}{}", ["a12", "b22"]],
    ["timeseries", "max:1h-max:cpu\nmin:1h-min:cpu", ["max cpu34", "min cpu10"]],
    ["heroic", '{"key": "cpu", "groupBy": ["host"], "aggregators": [{"type": "average", "sampling": {"unit": "hours", "value": 1}}], "options": {"bucketStrategy": "end"}}', ["a12.03", "b22.03", "c32.03"]],
    ["hql", "average(1h) by host where $key = cpu", ["a12.03", "b22.03", "c32.03"]],
  ])) {
    await query(page, { language, text, range: "all" });
    await legendOf(page, expected);
    assert.match(await said(page, "#query-cost"), /series, .* read in [\d.]+ m?s, .* points\/s/);
    assert.equal(await said(page, "#query-error"), "");
    assert.match(await said(page, "#result .summary"), /series, .* from 202[34]-/);
  }
});

// Where each error of each language stands is in tests/js/page-languages.test.js.
test("an error is shown and underlined where it is, until it is mended", async (t) => {
  const page = await withPoints(t);
  for (const [language, text, token, message, mended] of /** @type {const} */ ([
    ["timeseries", "sum:1m-avg:cpu\nsum:1x-avg:cpu", "1x-avg", /"1x-avg"; expected an interval/, "sum:cpu"],
    ["heroic", '{"key": "cpu" "groupBy": []}', '"groupBy"', /no JSON/, '{"key": "cpu"}'],
    ["heroic", '{"key": "cpu", "aggregators": [{"type": "summ"}]}', '"summ"', /"summ"; expected one of sum/, '{"key": "cpu"}'],
    ["hql", "sum(1m) by host were $key = cpu", "were", /unexpected token: were/, "sum where $key = cpu"],
  ])) {
    await query(page, { language, text, range: "1h" });
    await textOf(page, "#query-error", message);
    assert.equal(await page.locator("#query-text").getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator("#editor .wrong").textContent(), token);
    assert.equal(await page.locator("#copy-curl:disabled, #copy-js:disabled").count(), 2);
    await page.locator("#query-text").fill(mended);
    await textOf(page, "#query-error", /^$/);
    assert.equal(await page.locator("#editor .wrong").count(), 0);
    assert.equal(await page.locator("#copy-curl:enabled, #copy-js:enabled").count(), 2);
  }
});

test("a Heroic result that says it is incomplete is told", async (t) => {
  const page = await withPoints(t);
  await query(page, { language: "heroic", text: '{"key": "cpu", "groupBy": ["host"], "options": {"bucketStrategy": "end", "seriesLimit": 1}}', range: "all" });
  await textOf(page, "#query-error", /^The limit of the request left 2 series out\.$/);
  assert.equal(await page.locator("#query-error").getAttribute("class"), "warning");
});

test("a Heroic result whose statistics say that data is missing is shown as an error", async (t) => {
  const page = await withPoints(t);
  const { statistics } = new Pulsetree().queryMetrics({ key: "cpu" });
  const notice = trust({ ...statistics, rpc: { ...statistics.rpc, failed: 2 } });
  // In one process no shard fails: the worker's answer is given what it would say then.
  await page.evaluate((told) => {
    const { get } = /** @type {any} */ (Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data"));
    Object.defineProperty(MessageEvent.prototype, "data", {
      get() {
        const data = get.call(this);
        if (data?.value?.notice) data.value.notice = told;
        return data;
      },
    });
  }, notice);
  await query(page, { language: "heroic", text: '{"key": "cpu", "options": {"bucketStrategy": "end"}}', range: "all" });
  await textOf(page, "#query-error", /^What is shown is probably inconsistent: rpc\.failed is 2\.$/);
  assert.equal(await page.locator("#query-error").getAttribute("class"), "error");
});

// What is offered at each place of each language is in tests/js/page-completion.test.js.
test("completion: offered while typing, chosen by keyboard, also right after what ends in : or =", async (t) => {
  const page = await withPoints(t);
  for (const [language, typed, choice] of /** @type {const} */ ([
    ["timeseries", "sum:cpu{", "host="],
    ["heroic", '{"key": "cp', "cpu"],
    ["hql", "sum(1m) where $key = cpu and host = ", "a"],
  ])) {
    await query(page, { language, text: "", range: "1h" });
    await page.locator(`input[name=language][value=${language}]:checked`).waitFor({ state: "attached" });
    await page.locator("#query-text").fill("");
    await page.keyboard.type(typed);
    await page.locator("#choices [role=option]", { hasText: new RegExp(`^${choice}$`) }).waitFor();
    const choices = await page.locator("#choices [role=option]").allTextContents();
    for (let down = 0; down <= choices.indexOf(choice); down++) await page.keyboard.press("ArrowDown");
    assert.equal(await page.locator("#choices [aria-selected=true]").textContent(), choice);
    await page.keyboard.press("Enter");
    const value = await page.locator("#query-text").inputValue();
    assert.ok(value.endsWith(choice), value);
    if (choice === "host=") await page.locator("#choices [role=option]", { hasText: /^b$/ }).waitFor();
  }
});

test("what is chosen stays chosen while it is typed on, as long as it is offered", async (t) => {
  const page = await withPoints(t);
  await query(page, { text: "", range: "1h" });
  await page.locator("#query-text").fill("");
  await page.keyboard.type("sum:c");
  const chosen = page.locator("#choices [aria-selected=true]");
  await page.locator("#choices [role=option]", { hasText: /^cpu$/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal(await chosen.textContent(), "cpu");
  const old = await page.locator("#choices [role=option]").first().elementHandle();
  await page.keyboard.type("p");
  await page.waitForFunction((option) => !option?.isConnected, old);
  assert.equal(await chosen.textContent(), "cpu");
});

test("Tab leaves the editor where nothing is chosen", async (t) => {
  const page = await withPoints(t);
  await query(page, { text: "sum:cpu", range: "all" });
  await page.locator("#query-text").focus();
  await page.keyboard.press("Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement?.id), "query-text");
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
  await put();
  const same = await (await fetch(`${origin()}/api/query?start=0&m=avg:1m-avg:cpu%7Bhost=*%7D`)).json();
  assert.deepEqual(answer, same);
  assert.match(page.url(), /show=json/);
});

test("copied as curl and as JavaScript it is the same question", async (t) => {
  const folder = workplace(t);
  await put();
  const page = await withPoints(t);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [language, text] of /** @type {const} */ ([
    ["timeseries", "avg:1m-avg:cpu{host=*}"],
    ["heroic", '{"key": "cpu", "groupBy": ["host"], "options": {"bucketStrategy": "end"}}'],
    ["hql", "average(1h) by host where $key = cpu"],
  ])) {
    await query(page, { language, text, range: "all", show: "json" });
    await page.locator(`input[name=language][value=${language}]:checked`).waitFor({ state: "attached" });
    await textOf(page, "#query-cost", language === "hql" ? /^3 series, \d+ points/ : /^3 series, 360 points/);
    await textOf(page, "#result-json", /** @type {RegExp} */ ({ timeseries: /^\[/, heroic: /"statistics"/, hql: /"preAggregationSampleSize"/ }[language]));
    const shown = JSON.parse(await said(page, "#result-json"));
    const printed = JSON.parse(await run((await copied(page, "copy-curl")).replace("http://127.0.0.1:4242", origin()), folder));
    const program = (await copied(page, "copy-js")).replace(/(new Pulsetree\(\);).*/, `$1 pulse.putLines(${JSON.stringify(LINES)});`).replace("console.log(answer)", "console.log(JSON.stringify(answer))");
    writeFileSync(join(folder, "program.mjs"), program);
    const made = JSON.parse(await run("node program.mjs", folder));
    assert.deepEqual(printed, shown);
    if (language === "timeseries") assert.deepEqual(made.map((/** @type {any} */ { tags }) => tags), shown.map((/** @type {any} */ { tags }) => tags));
    else assert.deepEqual(made, shown);
  }

  // A range that ends now is asked for as such.
  await query(page, { text: "avg:1m-avg:cpu{host=*}", range: "7d" });
  await textOf(page, "#query-cost", /^0 series/);
  assert.equal(await copied(page, "copy-curl"), `curl http://127.0.0.1:4242/api/query -H 'content-type: application/json' -d '{"start":"7d-ago","queries":[{"aggregator":"avg","metric":"cpu","downsample":"1m-avg","tags":{"host":"*"}}]}'`);
  assert.match(await copied(page, "copy-js"), /pulse\.queryColumns\(\{\n {2}"start": "7d-ago"/);
});

test("a table of many columns has fewer rows at once, and each of them on some page", async (t) => {
  const page = await visit(t, "#data");
  await load(page, Array.from({ length: 30 * 60 }, (_, i) => `put wide ${START + Math.floor(i / 60)} ${i} host=h${i % 60}\n`).join(""));
  await query(page, { text: "none:wide", range: "all", show: "table" });
  await textOf(page, "#rows-shown", /^Rows 1 to 20 of 30 rows$/);
  assert.equal(await page.locator("#result-table thead th").count(), 51);
  await page.locator("#rows-later").click();
  await textOf(page, "#rows-shown", /^Rows 21 to 30 of 30 rows$/);
  assert.equal(await page.locator("#result-table tbody tr").count(), 10);
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

test("the bare name of the view leads back to it as it was left; a link with a state says all of it", async (t) => {
  const page = await withPoints(t);
  await query(page, { language: "hql", text: "sum(1h) where $key = cpu", range: "all", show: "table" });
  await textOf(page, "#query-cost", /^1 series/);
  await page.locator("nav a", { hasText: "Data" }).click();
  await page.locator("nav a", { hasText: "Query" }).click();
  await page.waitForFunction(() => location.hash.includes("language=hql") && location.hash.includes("range=all") && location.hash.includes("show=table"));
  await query(page, { text: "max:1h-max:cpu", range: "1h" });
  await textOf(page, "#query-cost", /^0 series/);
  assert.equal(await page.locator("input[name=language]:checked").inputValue(), "timeseries");
  assert.equal(await page.locator("#panel-chart").isVisible(), true);
});

test("from the last minute to the last week, each as long as it says", async (t) => {
  const page = await visit(t, "#query?text=max%3Aauto-max%3Apage.frame.ms");
  const names = await page.locator("#range option").evaluateAll((options) => options.map((option) => /** @type {HTMLOptionElement} */ (option).value));
  const lasts = { "1m": 60, "5m": 300, "15m": 900, "1h": 3600, "6h": 21_600, "1d": 86_400, "7d": 604_800 };
  assert.deepEqual(names, [...Object.keys(lasts), "all", "between"]);
  for (const [name, seconds] of Object.entries(lasts)) {
    await page.locator("#range").selectOption(name);
    await page.waitForFunction((expected) => {
      const [from, to] = ["range-from", "range-to"].map((id) => Date.parse(/** @type {HTMLInputElement} */ (document.getElementById(id)).value.replace(" ", "T")));
      return Math.abs(Number(to) - Number(from) - expected * 1000) <= 3_600_000 * Number(expected > 86_400) + 2000;
    }, seconds);
  }
});

test("what is asked again every second moves", async (t) => {
  const page = await visit(t, "#query?text=max%3A1s-max%3Apage.frame.ms&range=1m");
  await page.locator("#refresh").selectOption("1");
  for (let turn = 0; turn < 2; turn++) {
    const before = await page.locator("#range-to").inputValue();
    await page.waitForFunction((to) => /** @type {any} */ (document.querySelector("#range-to")).value > to, before);
  }
  await page.locator("#refresh").selectOption("0");
  assert.doesNotMatch(page.url(), /refresh/);
});

test("what an address has that is none of the page's is passed over", async (t) => {
  const page = await visit(t, "#query?language=constructor&range=valueOf&show=toString&refresh=NaN&text=max%3A1m-max%3Apage.frame.ms");
  await textOf(page, "#query-cost", /series/);
  assert.equal(await page.locator("#range").inputValue(), "5m");
  assert.equal(await page.locator("#refresh").inputValue(), "0");
  assert.equal(await page.locator("#panel-chart").isVisible(), true);
  assert.equal(await page.locator("input[name=language]:checked").inputValue(), "timeseries");
});

test("a range that is none is told", async (t) => {
  const page = await withPoints(t);
  await query(page, { text: "max:1h-max:cpu", range: "all" });
  await page.locator("#range-from").fill("2024-01-01 25:00");
  await page.locator("#range-from").blur();
  await textOf(page, "#query-error", /^A range is from an earlier to a later time, each as/);
  assert.equal(await page.locator("#range-from").getAttribute("aria-invalid"), "true");
});
