// What a visitor wants kept over reloads, and only that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium, load, origin, served, textOf, visit } from "./site.js";

served();

/** @param {import("playwright-core").Page} page */
const keep = async (page) => {
  await page.locator("#keep").check();
  await textOf(page, "#keep-text", /^Kept in this browser/);
};

/** @param {import("playwright-core").Page} page */
const again = async (page) => {
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
};

test("only if the visitor says so: a reload finds the data again, and goes on with it", async (t) => {
  const page = await visit(t, "#data");
  await load(page, "put cpu 1700000000 1\n");
  await again(page);
  await textOf(page, "#keep-text", /^Not kept/);
  assert.equal(await page.locator("#dump-metric option", { hasText: /^cpu$/ }).count(), 0);

  await load(page, "put cpu 1700000000 1\nput cpu 1700000060 2\n");
  await keep(page);
  await load(page, "put cpu 1700000120 3\n");
  await again(page);
  await textOf(page, "#keep-text", /^Kept in this browser/);
  await page.evaluate(() => (location.hash = "#query?text=none%3Acpu&range=all"));
  await textOf(page, "#query-cost", /^1 series, 3 points/);
  await page.evaluate(() => (location.hash = "#data"));

  await page.locator("#keep").uncheck();
  await textOf(page, "#keep-text", /^Not kept/);
  await page.locator("#dump-metric option", { hasText: /^cpu$/ }).waitFor({ state: "attached" });
  await again(page);
  await textOf(page, "#keep-text", /^Not kept/);
  assert.equal(await page.locator("#dump-metric option", { hasText: /^cpu$/ }).count(), 0);
});

test("what a newer version kept is said and not destroyed", async (t) => {
  const page = await visit(t, "#data");
  await load(page, "put cpu 1700000000 1\n");
  await keep(page);
  await page.goto("about:blank");
  await page.goto(`${origin()}/docs/index.html`);
  const newer = await page.evaluate(rewriteAsNewer);
  await page.goto(`${origin()}/#data`);
  await textOf(page, "#keep-text", /^What is kept could not be read, and is left as it is: .*version/);
  // Neither saying so again nor leaving changes it.
  await page.locator("#keep").click();
  await textOf(page, "#keep-text", /left as it is/);
  await page.locator("#keep:not(:checked)").waitFor();
  await page.goto(`${origin()}/docs/index.html`);
  assert.equal(await page.evaluate(readKept), newer);
  await page.goto(`${origin()}/#data`);
  await textOf(page, "#keep-text", /left as it is/);
  await page.locator("#forget").click();
  await textOf(page, "#keep-text", /^Not kept/);
});

test("another tab that has it open: said, and nothing is forgotten from under it", async (t) => {
  const page = await visit(t, "#data");
  await load(page, "put cpu 1700000000 1\n");
  await keep(page);
  const other = await page.context().newPage();
  await other.goto(`${origin()}/#data`);
  await textOf(other, "#keep-text", /^What is kept is open in another tab/);
  await other.locator("#forget").click();
  await textOf(other, "#keep-text", /close that one first/);
  await again(page);
  await textOf(page, "#keep-text", /^Kept in this browser/);
  await page.locator("#dump-metric option", { hasText: /^cpu$/ }).waitFor({ state: "attached" });
});

for (const [what, script, answer] of /** @type {const} */ ([
  ["that does not list its databases", "IDBFactory.prototype.databases = undefined;", /^Kept in this browser/],
  ["that lets pages store nothing", 'Object.defineProperty(globalThis, "indexedDB", { get() { throw new Error("denied"); } });', /denied/],
])) {
  test(`a browser ${what}: the page is there, and keeps what it can`, async (t) => {
    const context = await chromium().newContext();
    t.after(() => context.close());
    // In the worker, too, where an init script does not come.
    await context.route(/app-\w+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: script + (await response.text()) });
    });
    const page = await context.newPage();
    await page.goto(`${origin()}/#data`);
    await textOf(page, "#keep-text", /^Not kept/);
    await textOf(page, "#held-points", /^[1-9]/);
    await page.locator("#keep").click();
    await textOf(page, "#keep-text", answer);
  });
}

/** Every byte that is kept, as text. */
async function readKept() {
  const database = await new Promise((resolve) => (indexedDB.open("pulsetree").onsuccess = (/** @type {any} */ { target }) => resolve(target.result)));
  const pieces = await new Promise((resolve) => (database.transaction("pieces").objectStore("pieces").getAll().onsuccess = (/** @type {any} */ { target }) => resolve(target.result)));
  database.close();
  return pieces.map(String).join("|");
}

/** Raises the version of the first envelope that is kept, its check made anew; answers every byte that is kept then. */
async function rewriteAsNewer() {
  const database = await new Promise((resolve) => (indexedDB.open("pulsetree").onsuccess = (/** @type {any} */ { target }) => resolve(target.result)));
  const store = database.transaction("pieces", "readwrite").objectStore("pieces");
  const [key, piece] = await new Promise((resolve) => (store.openCursor().onsuccess = (/** @type {any} */ { target }) => resolve([target.result.key, target.result.value])));
  const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
  const body = 10 + view.getUint32(6, true);
  view.setUint8(4, view.getUint8(4) + 1);
  let crc = ~0;
  for (let at = 0; at < body; at++) {
    crc ^= piece[at];
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  view.setUint32(body, ~crc >>> 0, true);
  const pieces = await new Promise((resolve) => {
    store.put(piece, key);
    store.getAll().onsuccess = (/** @type {any} */ { target }) => resolve(target.result);
  });
  database.close();
  return pieces.map(String).join("|");
}
