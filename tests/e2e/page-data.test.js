// The data view: files of every sort, points that are made up, what is taken away.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Pulsetree } from "../../pkg/inline.js";
import { changeOf, choose, load, longestTask, said, served, textOf, visit } from "./site.js";

served();

const log = fileURLToPath(new URL("../../../shared/data/access-log.tsv", import.meta.url));
const near = [log, fileURLToPath(new URL("../../../../shared/data/access-log.tsv", import.meta.url))].find(existsSync);

/** What the page's roles for the columns are. @param {import("playwright-core").Page} page */
const roles = (page) => page.locator("#import-columns select").evaluateAll((selects) => selects.map((select) => /** @type {HTMLSelectElement} */ (select).value));

/** @param {import("playwright-core").Page} page */
const legend = (page) => page.locator("#result .legend .name").allTextContents();

test("the access log: dropped, its columns guessed, queried, exported as the API has it", { skip: near ? false : "the access log is not there" }, async (t) => {
  const page = await visit(t, "#data");
  const text = readFileSync(/** @type {string} */ (near), "utf8");
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "access-log.tsv"));
    return transfer;
  }, text);
  await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
  await textOf(page, "#import-what", /about \d+.\d{3} rows/);
  assert.deepEqual(await roles(page), ["time", "tag", "ignore", "tag", "value", "ignore"]);
  await page.locator("#import-run").click();
  await textOf(page, "#import-report", /10.000 rows of 10.000 stored/);

  // What one who has the API would see of the same rows.
  const rows = text.trimEnd().split("\n").slice(1).map((line) => line.split("\t"));
  const pulse = new Pulsetree();
  const bySeries = new Map();
  for (const [time, method, , status, bytes] of rows) {
    const key = `${method} ${status}`;
    if (!bySeries.has(key)) bySeries.set(key, []);
    bySeries.get(key).push([Number(time), Number(bytes)]);
  }
  for (const [key, points] of bySeries) {
    const [method, status] = key.split(" ");
    points.sort((/** @type {number[]} */ a, /** @type {number[]} */ b) => Number(a[0]) - Number(b[0]));
    let last = -1;
    const times = points.map(([time]) => (last = Math.max(time, last + 1)));
    pulse.series("access-log", { method, status }).appendMany(Float64Array.from(times), Float64Array.from(points, ([, value]) => value));
  }

  await page.locator('#import-report a').click();
  await textOf(page, "#query-cost", /^\d+ series, .* from 10.000 points read in /);
  const expected = pulse.queryColumns({ start: 0, queries: [{ aggregator: "zimsum", metric: "access-log", tags: { method: "*" } }] });
  assert.deepEqual((await legend(page)).sort(), expected.map(({ tags }) => tags.method).sort());

  await page.locator("#query-text").fill("zimsum:0all-sum:access-log{status=*}");
  await textOf(page, "#query-cost", /^\d+ series, \d+ points? from 10/);
  await page.locator("#show-table").click();
  const whole = pulse.queryColumns({ start: 0, queries: [{ aggregator: "zimsum", downsample: "0all-sum", metric: "access-log", tags: { status: "*" } }] });
  await textOf(page, "#result-table thead", new RegExp(`time${whole.map(({ tags }) => tags.status).join("")}`));
  const cells = await page.locator("#result-table tbody td").allTextContents();
  assert.deepEqual(cells.map(Number), whole.map(({ values }) => values[0]));

  await page.evaluate(() => (location.hash = "#data"));
  await page.locator("#dump-metric").selectOption("access-log");
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#dump-run").click()]);
  const [head, ...lines] = readFileSync(await file.path(), "utf8").trimEnd().split("\n");
  assert.equal(head, "timestamp,value,method,status");
  const dumped = lines.map((line) => line.split(",")).map(([time, value, method, status]) => `${time} ${value} ${method} ${status}`);
  const stored = pulse.queryColumns({ start: 0, queries: [{ aggregator: "none", metric: "access-log" }] });
  assert.deepEqual(dumped.sort(), stored.flatMap(({ tags, timestamps, values }) => Array.from(timestamps, (time, i) => `${time} ${values[i]} ${tags.method} ${tags.status}`)).sort());
});

test("a file that is held over the field is expected there, and moves nothing", async (t) => {
  const page = await visit(t, "#data");
  const heights = () => page.locator("#drop, #import-report").evaluateAll((all) => all.map((element) => [element.getBoundingClientRect().top, element.getBoundingClientRect().height]));
  const before = await heights();
  await page.dispatchEvent("#drop", "dragenter");
  assert.equal(await page.locator("#drop").getAttribute("class"), "drop over");
  assert.deepEqual(await heights(), before);
  await page.dispatchEvent("#drop", "dragleave");
  assert.equal(await page.locator("#drop").getAttribute("class"), "drop");
});

test("a file that is dropped beside the field does not take the page's place", async (t) => {
  const page = await visit(t, "#data");
  const stays = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["a"], "a.csv"));
    return ["dragover", "drop"].map((type) => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
  });
  assert.deepEqual(stays, [true, true]);
});

test("what was guessed can be corrected", async (t) => {
  const page = await visit(t, "#data");
  await choose(page, "My weather (1).csv", 'day;where;"rain; mm";note\n2024-05-01;Ulm;1.5;"a ""dry"" day"\n2024-05-02;Ulm;2;x\n2024-05-02;Bonn;3;y\n');
  await textOf(page, "#import-what", /about 4 rows/);
  assert.deepEqual(await roles(page), ["time", "tag", "value", "tag"]);
  assert.equal(await page.locator("#import-metric").inputValue(), "My_weather_1_");
  await page.locator("#import-metric").fill("rain");
  await page.locator('select[aria-label="What note is"]').selectOption("ignore");
  await page.locator("#import-run").click();
  await textOf(page, "#import-report", /3 rows of 3 stored/);
  await page.locator("#import-report a").click();
  await textOf(page, "#query-cost", /2 series, 3 points from 3 points read/);
  assert.deepEqual((await legend(page)).sort(), ["Bonn", "Ulm"]);
});

test("roles that make no points are told", async (t) => {
  const page = await visit(t, "#data");
  await choose(page, "a.csv", "time,value\n1700000000,1\n");
  await page.locator('select[aria-label="What time is"]').selectOption("ignore");
  await page.locator("#import-run").click();
  await textOf(page, "#import-report", /0 columns are the timestamp; expected one/);
});

test("put lines", async (t) => {
  const page = await visit(t, "#data");
  await choose(page, "lines.txt", "put cpu 1700000000 1 host=a\nput cpu yesterday 2 host=a\nput cpu 1700000060 3 host=b\nput mem 1700000060 3\nput oops\n");
  await page.locator("#import-run").click();
  await textOf(page, "#import-report", /3 rows of 5 stored/);
  const report = await said(page, "#import-report");
  assert.match(report, /2 rows refused/);
  assert.match(report, /row 2: /);
  assert.match(report, /row 5: /);
});

describe("bad files", () => {
  /** @type {[string, string | Buffer, RegExp][]} */
  const refused = [
    ["empty", "", /^row 1: the file is empty; expected a text/],
    ["white space", "\n \n\t\n", /^row 1: the file holds nothing but white space/],
    ["binary", Buffer.concat([Buffer.from("a,b\n1,2\n"), Buffer.from([0, 1, 2, 255])]), /^row 3: byte 8 is 0, which no text has: this is a binary file; expected a text/],
  ];
  test("what is no text is refused, and a good one after it is taken", async (t) => {
    const page = await visit(t, "#data");
    for (const [what, content, message] of refused) {
      await choose(page, "bad.csv", content);
      await textOf(page, "#import-text", message);
      assert.equal(await page.locator("#import").isHidden(), true, what);
      await choose(page, "good.csv", "time,value\n1700000000,1\n");
      await textOf(page, "#import-what", /good\.csv/);
      await page.locator("#import").waitFor();
      assert.equal(await said(page, "#import-text"), "");
    }
  });

  test("ragged rows: each named by its number, the good ones kept and counted", async (t) => {
    const page = await visit(t, "#data");
    await choose(page, "ragged.csv", "time,host,value\n1700000000,a,1\n1700000001,a\n1700000002,a,b,3\nnever,a,4\n1700000004,a,much\n1700000005,\"a\nb\",6\n1700000006,a,7\n");
    await page.locator("#import-run").click();
    await textOf(page, "#import-report", /3 rows of 7 stored/);
    const problems = await page.locator("#import-report li").allTextContents();
    assert.deepEqual(problems.map((problem) => problem.split(":")[0]), ["row 3", "row 4", "row 5", "row 6"]);
    assert.match(problems[0] ?? "", /2 columns where the first row has 3/);
    assert.match(problems[2] ?? "", /"never" is no time; expected/);
    assert.match(problems[3] ?? "", /"much" is no number/);
    await textOf(page, "#held-points", /^\d/);
  });

  test("an encoding that is not UTF-8: the rows it spoils are named; UTF-16 with its mark is read", async (t) => {
    const page = await visit(t, "#data");
    await choose(page, "latin1.csv", Buffer.from("time,town,value\n1700000000,Ulm,1\n1700000001,K\u00f6ln,2\n1700000002,Bonn,3\n", "latin1"));
    await page.locator("#import-run").click();
    await textOf(page, "#import-report", /2 rows of 3 stored/);
    assert.match(await said(page, "#import-report"), /row 3: bytes that are not UTF-8; save the file as UTF-8/);
    await choose(page, "utf16.csv", Buffer.from("\ufefftime,town,value\r\n1700000000,K\u00f6ln,2\r\n", "utf16le"));
    await textOf(page, "#import-what", /utf16\.csv/);
    await page.locator("#import-run").click();
    await textOf(page, "#import-report", /1 row of 1 stored/);
  });

  test("a billion rows: told before any is read", async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "pulsetree-rows-"));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, "huge.csv");
    writeFileSync(path, `time,value\n${"1700000000,1\n".repeat(6000)}`);
    // Sparse: it takes no room.
    truncateSync(path, 13e9);
    const page = await visit(t, "#data");
    await page.locator("#file").setInputFiles(path);
    await textOf(page, "#import-text", /^row [\d\s\u202f]+ and those after it would not fit: the file has about (1.)?\d{3}.\d{3}.\d{3} rows, .* are free; cut the file into smaller ones/);
  });
});

test("ten million points: no task of the page over 100 ms, bytes a point told", { timeout: 300_000 }, async (t) => {
  const page = await visit(t, "#data");
  const longest = await longestTask(page, async () => {
    await page.locator("#generate-run").click();
    await page.locator("#generate-progress[value]").waitFor();
    await textOf(page, "#generate-text", /^10.000.000 points in .*, [\d.]+ bytes a point/, 200_000);
  });
  assert.ok(longest <= 100, `${longest} ms`);
  await page.evaluate(() => (location.hash = "#query?text=avg%3Aauto-avg%3Ademo.load%7Bcore%3D*%7D&range=7d"));
  await textOf(page, "#query-cost", /^10 series, /, 60_000);
});

test("making points up can be cancelled", async (t) => {
  const page = await visit(t, "#data");
  await page.locator("#generate-run").click();
  await page.locator("#generate-progress[value]").waitFor();
  await page.locator("#generate-cancel").click();
  await textOf(page, "#generate-text", /^Cancelled after [\d\s\u202f]+ points/);
  assert.equal(await page.locator("#generate-run").isEnabled(), true);
});

test("by the keyboard alone: the focus goes from the button that begins to the one that cancels, and back", async (t) => {
  const page = await visit(t, "#data");
  const focused = (/** @type {string} */ id) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  await page.locator("#generate-run").press("Enter");
  await focused("generate-cancel");
  await page.locator("#generate-progress[value]").waitFor();
  await page.keyboard.press("Enter");
  await textOf(page, "#generate-text", /^Cancelled after/);
  await focused("generate-run");
  await page.evaluate(() => (location.hash = "#query?text=avg%3A1m-avg%3Ademo.load&range=all&show=table"));
  await page.locator("#rows-later:enabled").waitFor();
  for (const [from, to] of [["later", "earlier"], ["earlier", "later"]]) {
    await page.locator(`#rows-${from}`).focus();
    while (await page.locator(`#rows-${from}`).isEnabled()) {
      const change = changeOf(page, "#rows-shown");
      await page.keyboard.press("Enter");
      await change;
    }
    await focused(`rows-${to}`);
  }
  // pressed again and again before an answer comes, it ends at the last page
  await page.locator("#rows-later").focus();
  await page.evaluate(() => { for (let at = 0; at < 1000; at++) document.getElementById("rows-later")?.click(); });
  await focused("rows-earlier");
  assert.ok((await page.locator("#result-table tbody tr").count()) > 0);
});

test("a file that went meanwhile is told as an error", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "pulsetree-page-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "gone.csv");
  writeFileSync(file, "time,value\n1700000000,1\n");
  const page = await visit(t, "#data");
  await page.locator("#file").setInputFiles(file);
  await textOf(page, "#import-what", /gone\.csv/);
  rmSync(file);
  await page.locator("#import-run").click();
  await textOf(page, "#import-text.error", /could not be found|could not be read/);
  assert.equal(await page.locator("#import-run").isEnabled(), true);
});

test("forgetting all starts anew", async (t) => {
  const page = await visit(t, "#data");
  await load(page, "put cpu 1700000000 1\n");
  await page.locator("#dump-metric option", { hasText: /^cpu$/ }).waitFor({ state: "attached" });
  await page.locator("#forget").click();
  await page.locator("#dump-metric option", { hasText: /^cpu$/ }).waitFor({ state: "detached" });
});
