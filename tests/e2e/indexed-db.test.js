// A page's database as a storage: one tab at a time, and nothing that was said to be stored is lost to a reload.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filed, tab, visitor } from "./files.js";

filed();

/** Opens the storage and gives its text, or the code of the refusal. @param {import("playwright-core").Page} page */
const open = (page) =>
  page.evaluate(async () => {
    const { indexedDb } = await import(/** @type {any} */ ("/keep/browser.js"));
    const storage = indexedDb("kept");
    try {
      await storage.open();
    } catch (error) {
      return /** @type {any} */ (error).code;
    }
    const text = async () => (await storage.readAll()).map((/** @type {Uint8Array} */ piece) => new TextDecoder().decode(piece)).join("");
    Object.assign(globalThis, { storage, text, bytes: (/** @type {string} */ given) => new TextEncoder().encode(given) });
    return text();
  });

test("what was replaced and appended is read again, in order, after a reload", async (t) => {
  const page = await tab(await visitor(t));
  assert.equal(await open(page), "");
  const program = `(async () => {
    await storage.append(bytes("a"));
    await storage.replace([bytes("image "), bytes("in pieces;")]);
    await storage.append(bytes("b"));
    await storage.append(bytes("c"));
    return text();
  })()`;
  assert.equal(await page.evaluate(program), "image in pieces;bc");
  await page.reload();
  assert.equal(await open(page), "image in pieces;bc");
  assert.equal(await page.evaluate("storage.close().then(() => storage.append(bytes('d'))).catch(({ code, message }) => [code, message].join())"), 'unavailable,could not write the database "kept": it is closed');
});

test("a second tab is refused until the first has gone", async (t) => {
  const context = await visitor(t);
  const [first, second] = [await tab(context), await tab(context)];
  assert.equal(await open(first), "");
  assert.equal(await open(second), "locked");
  assert.equal(await first.evaluate("storage.append(bytes('a')).then(text)"), "a");
  await first.close();
  assert.equal(await open(second), "a");
});

test("reloaded in the middle of a write, again and again: all that was said to be stored is there, in order", async (t) => {
  const page = await tab(await visitor(t));
  let said = -1;
  let between = 0;
  await page.exposeFunction("say", (/** @type {number} */ at) => (said = Math.max(said, at)));
  for (let round = 0; round < 6; round += 1) {
    const text = await open(page);
    assert.notEqual(text, "locked");
    const numbers = text.split(";").slice(0, -1).map((/** @type {string} */ each) => Number(each.split(" ")[1]));
    const first = numbers[0] ?? 0;
    assert.deepEqual(numbers, numbers.map((/** @type {number} */ _, /** @type {number} */ i) => first + i), "nothing is missing or there twice");
    const last = numbers.at(-1) ?? -1;
    assert.ok(last >= said, `${said} was stored, ${last} is the last there`);
    if (last > said) between += 1;
    const moved = page.evaluate(`(async () => {
      for (let at = ${last + 1}; ; at += 1) {
        const body = bytes((at % 5 === 4 ? "image " : "append ") + at + " " + "x".repeat((at * 7919) % 30000) + ";");
        await (at % 5 === 4 ? storage.replace([body.subarray(0, 5), body.subarray(5)]) : storage.append(body));
        await say(at);
      }
    })()`);
    moved.catch(() => {});
    await page.waitForTimeout(20 + ((round * 13) % 60));
    await page.reload();
  }
  assert.ok(said > 0);
});

test("without Web Locks, as over plain http, it says what is missing", async (t) => {
  const page = await tab(await visitor(t));
  await page.evaluate("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })");
  assert.equal(await open(page), "unavailable");
});

test("without a database, as some private windows and embedded pages are, it says what is missing, and locks nothing", async (t) => {
  const context = await visitor(t);
  const page = await tab(context);
  await page.evaluate("Object.defineProperty(globalThis, 'indexedDB', { value: undefined })");
  const told = await page.evaluate(async () => {
    const { indexedDb } = await import(/** @type {any} */ ("/keep/browser.js"));
    return indexedDb("kept").open().catch((/** @type {any} */ { code, message }) => `${code}: ${message}`);
  });
  assert.equal(told, 'unavailable: could not open the database "kept": indexedDB is missing, which pages have, and their workers');
  assert.equal(await open(await tab(context)), "");
});

test("a database that waits for its deletion, which another page holds up: it is told after 30 s, and locks nothing", async (t) => {
  const context = await visitor(t);
  const [page, other] = [await tab(context), await tab(context)];
  await other.evaluate(async () => {
    const request = indexedDB.open("kept", 1);
    await new Promise((resolve) => (request.onsuccess = resolve));
    const deleted = indexedDB.deleteDatabase("kept");
    await new Promise((resolve) => (deleted.onblocked = resolve));
    Object.assign(globalThis, { held: request.result });
  });
  await page.clock.install();
  const opening = page.evaluate(async () => {
    const { indexedDb } = await import(/** @type {any} */ ("/keep/browser.js"));
    const { open } = indexedDB;
    const asked = new Promise((resolve) => {
      IDBFactory.prototype.open = function (...given) {
        resolve(undefined);
        return open.apply(this, given);
      };
    });
    Object.assign(globalThis, { asked });
    return indexedDb("kept").open().catch((/** @type {any} */ { code, message }) => `${code}: ${message}`);
  });
  await page.waitForFunction("globalThis.asked");
  await page.evaluate("asked");
  await page.clock.runFor(30_000);
  assert.match(String(await opening), /^unavailable: could not open the database "kept": the browser has not answered for 30 s/);
  await other.evaluate("held.close()");
  assert.equal(await open(await tab(context)), "");
});

test("a database of another version, or of somebody else's, is told by name and left as it is", async (t) => {
  for (const [version, told] of /** @type {const} */ ([[2, /^unavailable: could not open the database "kept": .*version/], [1, /^unavailable: could not read the database "kept": .*object store/]])) {
    const page = await tab(await visitor(t));
    const answer = await page.evaluate(async (version) => {
      const request = indexedDB.open("kept", version);
      request.onupgradeneeded = () => request.result.createObjectStore("theirs");
      await new Promise((resolve) => (request.onsuccess = resolve));
      request.result.close();
      const { indexedDb, open } = await import(/** @type {any} */ ("/keep/browser.js"));
      const told = await open(indexedDb("kept")).catch((/** @type {any} */ { code, message }) => `${code}: ${message}`);
      const databases = await indexedDB.databases();
      return { told, databases };
    }, version);
    assert.match(String(answer.told), told);
    assert.deepEqual(answer.databases, [{ name: "kept", version }]);
  }
});
