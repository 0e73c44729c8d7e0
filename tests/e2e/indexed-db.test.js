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

test("without Web Locks, as over plain http, it says what is missing; without a name it is refused at once", async (t) => {
  const page = await tab(await visitor(t));
  await page.evaluate("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })");
  const told = await page.evaluate(async () => {
    const { indexedDb } = await import(/** @type {any} */ ("/keep/browser.js"));
    const refused = ["", undefined, 7].map((name) => {
      try {
        return indexedDb(name);
      } catch (error) {
        return /** @type {any} */ (error).message;
      }
    });
    return [...refused, await indexedDb("kept").open().catch((/** @type {any} */ { code, message }) => `${code}: ${message}`)];
  });
  assert.deepEqual(told, [
    'name is ""; expected the name of a database',
    "name is undefined; expected the name of a database",
    "name is 7; expected the name of a database",
    'unavailable: could not lock the database "kept": navigator.locks is missing, which pages have that came over https or from localhost',
  ]);
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
        const request = open.apply(this, given);
        resolve(request);
        return request;
      };
    });
    const opened = asked.then((request) => new Promise((resolve) => request.addEventListener("success", resolve)));
    Object.assign(globalThis, { asked, opened });
    return indexedDb("kept").open().catch((/** @type {any} */ { code, message }) => `${code}: ${message}`);
  });
  await page.waitForFunction("globalThis.asked");
  await page.evaluate("asked.then(() => {})");
  await page.clock.runFor(30_000);
  assert.match(String(await opening), /^unavailable: could not open the database "kept": the browser has not answered for 30 s/);
  await other.evaluate("held.close()");
  await page.evaluate("opened.then(() => {})");
  // What comes after all is let go of.
  assert.equal(await page.evaluate("asked.then(({ result }) => result.transaction('pieces')).catch(({ name }) => name)"), "InvalidStateError");
  assert.equal(await open(await tab(context)), "");
});

/** Takes the database away from under the storage that has it open. @type {[string, (page: import("playwright-core").Page) => Promise<unknown>][]} */
const TAKEN_AWAY = [
  ["deleted by a page", (page) => page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase("kept").onsuccess = resolve)))],
  ["cleared by the visitor", async (page) => (await page.context().newCDPSession(page)).send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "all" })],
];

/** What came of it. @param {import("playwright-core").Page} page @param {string} work */
const tried = (page, work) => page.evaluate(`${work}.then(() => "done", ({ code, message }) => code + ": " + message)`);

const LOCKED = 'locked: the database "kept" is open already; expected one process, page or world at a time';
const CLOSED = 'unavailable: could not write the database "kept": it is closed';
const GONE = 'unavailable: could not write the database "kept": what it held was taken away';

for (const [how, takeAway] of TAKEN_AWAY) {
  test(`a database that is ${how}: the storage says so itself, appends nothing to what is gone, and takes it anew`, async (t) => {
    const context = await visitor(t);
    const [page, other] = [await tab(context), await tab(context)];
    await page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...given) {
        Object.assign(globalThis, { before: this, manner: given[2] });
        return transaction.apply(this, given);
      };
    });
    assert.equal(await open(page), "");
    assert.equal(await tried(page, "storage.append(bytes('a'))"), "done");
    // What is said to be stored is on the disk.
    assert.deepEqual(await page.evaluate("manner"), { durability: "strict" });
    await page.evaluate("void (globalThis.old = before)");
    await takeAway(page);
    await page.waitForFunction("storage.lost");
    assert.equal(await tried(page, "storage.append(bytes('b'))"), CLOSED);
    assert.equal(await tried(page, "storage.replace([bytes('b')])"), CLOSED);
    assert.equal(await tried(page, "storage.open()"), "done");
    assert.equal(await tried(page, "storage.append(bytes('b'))"), GONE);
    assert.equal(await tried(page, "storage.replace([bytes('c')])"), "done");
    // Word of the old one that comes late is nothing to the new.
    await page.evaluate("void old.dispatchEvent(new Event('close'))");
    assert.equal(await tried(page, "storage.append(bytes('d'))"), "done");
    assert.equal(await page.evaluate("text()"), "cd");
    if (takeAway === TAKEN_AWAY[0]?.[1]) assert.equal(await open(other), "locked");
    await takeAway(page);
    await page.waitForFunction("storage.lost");
    // It goes as any other does, and begins as any other.
    await page.evaluate("storage.close()");
    assert.equal(await open(other), "");
    await other.close();
    assert.equal(await tried(page, "storage.open()"), "done");
    assert.deepEqual(await page.evaluate("storage.readAll()"), []);
    assert.equal(await tried(page, "storage.append(bytes('e'))"), "done");
    // Opened once more it lets go of what it had.
    await page.evaluate("void (globalThis.old = before)");
    await page.evaluate("storage.open()");
    assert.equal(await page.evaluate("(async () => old.transaction('pieces'))().catch(({ name }) => name)"), "InvalidStateError");
    assert.equal(await tried(page, "storage.append(bytes('e'))"), "done");
    // Emptied without a word it is filled anew, too.
    await page.evaluate("new Promise((resolve) => (before.transaction('pieces', 'readwrite').objectStore('pieces').clear().onsuccess = () => resolve()))");
    assert.equal(await tried(page, "storage.append(bytes('f'))"), GONE);
    assert.equal(await page.evaluate("storage.lost"), true);
    assert.equal(await tried(page, "storage.replace([bytes('f')])"), "done");
    // Closing, and its event has not come: the browser says so first.
    await page.evaluate("before.close()");
    assert.match(await tried(page, "storage.append(bytes('g'))"), /^unavailable: could not write the database "kept": .*closing/);
    assert.equal(await page.evaluate("storage.lost"), true);
  });
}

test("a browser that clears what a site keeps forgets its locks: of two tabs the one that writes first has the database, the other's writes are refused", async (t) => {
  for (const writer of [0, 1]) {
    const context = await visitor(t);
    const tabs = [await tab(context), await tab(context)];
    const [first, second] = tabs;
    assert.equal(await open(first), "");
    await first.evaluate("storage.replace([bytes('a')])");
    await TAKEN_AWAY[1]?.[1](first);
    await first.waitForFunction("storage.lost");
    assert.equal(await open(second), "");
    await first.evaluate("storage.open()");
    // As often as the other did before: neither takes the other's for its own.
    assert.equal(await tried(tabs[writer], "storage.replace([bytes('b')])"), "done");
    assert.equal(await tried(tabs[1 - writer], "storage.replace([bytes('c')])"), LOCKED);
    assert.equal(await tried(tabs[writer], "storage.append(bytes('d'))"), "done");
    assert.equal(await tried(tabs[1 - writer], "storage.append(bytes('e'))"), LOCKED);
    assert.equal(await tabs[writer].evaluate("text()"), "bd");
  }
});

test("a write that the browser gives up, as where the disk is full, or whose pieces end in an error: the reason is told, none of it is there, and the next is taken", async (t) => {
  const page = await tab(await visitor(t));
  await open(page);
  await page.evaluate("storage.append(bytes('a'))");
  const told = await page.evaluate(`(async () => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      Object.defineProperty(this.transaction, "error", { configurable: true, value: new DOMException("", "QuotaExceededError") });
      request.addEventListener("success", () => this.transaction.abort());
      return request;
    };
    const told = [];
    for (const work of [storage.replace([bytes("b"), bytes("c")]), storage.append(bytes("d"))]) await work.catch(({ code, message }) => told.push(code + ": " + message));
    IDBObjectStore.prototype.add = add;
    await storage.replace((function* () { yield bytes("e"); throw new Error("mine"); })()).catch(({ code, message }) => told.push(code + ": " + message));
    await storage.append(bytes("f"));
    return [...told, await text()];
  })()`);
  const FULL = 'unavailable: could not write the database "kept": QuotaExceededError';
  assert.deepEqual(told, [FULL, FULL, 'unavailable: could not write the database "kept": mine', "af"]);
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
