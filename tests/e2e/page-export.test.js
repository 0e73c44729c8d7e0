// The export view: what it shows is what the API gives.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { startServer } from "./server.js";
import { run, workplace } from "./shell.js";
import { copied, load, said, served, textOf, visit } from "./site.js";

served();

test("Prometheus, OpenMetrics, the JSON tree: shown, copied, downloaded, and one tree", async (t) => {
  const page = await visit(t, "#live");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator('[data-hit="Sun"]').click();
  await page.evaluate(() => (location.hash = "#export"));
  await textOf(page, "#export-text", /page_clicks_total\{element="Sun"\} 1/);
  const prometheus = await copied(page, "export-copy");
  assert.match(prometheus, /^# TYPE page_clicks_total counter\npage_clicks_total\{element="Sun"\} 1$/m);

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

test("the command line and the JavaScript of each format do the same", async (t) => {
  const folder = workplace(t);
  const server = await startServer();
  t.after(server.stop);
  const pulse = new Pulsetree();
  pulse.getMetric("jobs", "counter").runtime(3, { queue: "mail" });
  const { bytes = new Uint8Array() } = pulse.takeDelta() ?? {};
  assert.equal((await fetch(`${server.http}/merge`, { method: "POST", headers: { "content-type": "application/octet-stream" }, body: bytes })).status, 200);

  const page = await visit(t, "#export");
  /** @param {string} format @returns {Promise<[string, unknown]>} the command's output, and what the script makes */
  const both = async (format) => {
    await page.locator(`input[name=format][value=${format}]`).evaluate((input) => /** @type {HTMLElement} */ (input).click());
    await page.locator("#export-text:not([aria-busy])").waitFor();
    const command = (await said(page, "#export-command")).replace("http://127.0.0.1:4242", server.http);
    return [await run(command, folder), new Function("pulse", `return ${await said(page, "#export-js")}`)(pulse)];
  };
  for (const format of ["prometheus", "openmetrics"]) {
    const [printed, made] = await both(format);
    assert.match(printed, /^jobs_total\{queue="mail"\} 3$/m);
    assert.equal(printed, made);
  }
  const [printed, tree] = await both("json");
  assert.deepEqual(JSON.parse(printed), { jobs: { _: [{ queue: "mail", _: 3 }], sum: { _: 3 } } });
  assert.equal(JSON.stringify(JSON.parse(printed), undefined, 2), tree);
  const [, image] = await both("image");
  for (const bytes of [/** @type {Uint8Array} */ (image), readFileSync(join(folder, "pulsetree.image"))]) {
    assert.deepEqual(new Pulsetree({ image: bytes }).toJSON(), JSON.parse(printed));
  }
});
