// The export view: what it shows is what the API gives.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { load, said, served, textOf, visit } from "./site.js";

served();

test("Prometheus, OpenMetrics, the JSON tree: shown, copied, downloaded, and one tree", async (t) => {
  const page = await visit(t, "#live");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator('[data-hit="Sun"]').click();
  await page.evaluate(() => (location.hash = "#export"));
  await textOf(page, "#export-text", /page_clicks_total\{element="Sun"\} 1/);
  await page.locator("#export-copy").click();
  await textOf(page, "#export-copy", /^Copied$/);
  const prometheus = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(prometheus, /^# TYPE page_clicks_total counter\npage_clicks_total\{element="Sun"\} 1$/m);
  assert.equal(await said(page, "#export-curl"), "curl http://127.0.0.1:4242/metrics");

  await page.locator("#formats label", { hasText: "OpenMetrics" }).click();
  await textOf(page, "#export-text", /^# EOF\n?$/m);
  assert.match(await said(page, "#export-text"), /^# TYPE page_clicks counter$/m);
  assert.match(page.url(), /#export\?format=openmetrics$/);

  await page.locator("#formats label", { hasText: "JSON tree" }).click();
  await textOf(page, "#export-text", /^\{/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#export-download").click()]);
  assert.equal(file.suggestedFilename(), "tree.json");
  const tree = JSON.parse(readFileSync(await file.path(), "utf8"));
  assert.deepEqual(tree.page.clicks._.filter((/** @type {any} */ { element }) => element === "Sun"), [{ element: "Sun", _: 1 }]);
});

test("an image starts another pulsetree", async (t) => {
  const page = await visit(t, "#data");
  await load(page, "put cpu 1700000000 1 host=a\nput cpu 1700000060 3 host=b\n");
  await page.evaluate(() => (location.hash = "#export?format=image"));
  await textOf(page, "#export-text", /^\d+ bytes: /);
  assert.equal(await page.locator("#export-copy").isDisabled(), true);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#export-download").click()]);
  const pulse = new Pulsetree({ image: new Uint8Array(readFileSync(await file.path())) });
  const answer = pulse.queryColumns({ start: 0, queries: [{ aggregator: "none", metric: "cpu" }] });
  assert.deepEqual(answer.map(({ tags, values }) => [tags.host, values[0]]), [["a", 1], ["b", 3]]);
});
