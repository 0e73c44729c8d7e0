// The storage of a Durable Object where what it stands on fails.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { durableObject, open } from "../../pkg/keep/index.js";

/** What an object's storage has, in memory; `how` is asked before and after an operation, and can make it fail. */
function values() {
  const held = new Map();
  /** What outlives a crash. */
  let synced = new Map();
  const step = (work) => async (given) => {
    await there.how("before");
    const done = work(given);
    await there.how("after");
    return done;
  };
  const there = {
    how: async (_) => {},
    held,
    get: step((key) => held.get(key)),
    put: step((entries) => Object.entries(entries).forEach(([key, value]) => held.set(key, value))),
    list: step(({ prefix, limit, startAfter = "" }) => {
      const keys = [...held.keys()].filter((key) => key.startsWith(prefix) && key > startAfter).sort();
      return new Map(keys.slice(0, limit).map((key) => [key, held.get(key)]));
    }),
    delete: step((keys) => keys.forEach((key) => held.delete(key))),
    sync: step(() => (synced = new Map(held))),
    crash() {
      held.clear();
      synced.forEach((value, key) => held.set(key, value));
    },
  };
  return there;
}

const bytesOf = (text) => new TextEncoder().encode(text);
const textOf = (pieces) => pieces.map((piece) => new TextDecoder().decode(piece)).join("");

const IMAGE = "image;";
/** More than are deleted at once, and one of several pieces among them. */
const ENTRIES = Array.from({ length: 70 }, (_, i) => `${i === 30 ? "x".repeat(300_000) : i};`);
const HELD = IMAGE + ENTRIES.join("");
/** More pieces than are put at once. */
const LARGE = `${"y".repeat(65 * 120 * 1024)};`;

/** One that holds an image and entries. @param {readonly string[]} entries */
async function filled(entries) {
  const there = values();
  const storage = durableObject(there);
  await storage.readAll();
  await storage.replace([bytesOf(IMAGE)]);
  for (const entry of entries) await storage.append(bytesOf(entry));
  return { there, storage };
}

/** Makes the step with that number fail, counted from now on. */
function failAt(there, when, step) {
  let left = step;
  there.how = async (at) => {
    if (at !== when) return;
    left -= 1;
    if (left < 0) throw new Error("it is overloaded");
  };
}

/** Does it again and again, each time failing at the next step, until all of it is done. */
async function failing(operation, when, then, entries = ENTRIES) {
  for (let step = 0; ; step += 1) {
    const { there, storage } = await filled(entries);
    failAt(there, when, step);
    const code = await operation(storage).then(() => "none", (error) => error.code);
    there.how = async () => {};
    await then(there, storage, code);
    if (code === "none") return assert.ok(step > 2);
    assert.equal(code, "unavailable");
  }
}

for (const when of ["before", "after"]) {
  describe(`what fails ${when} any step`, () => {
    test("an append is not there, nor is part of it in the next", () =>
      failing((storage) => storage.append(bytesOf(LARGE)), when, async (there, storage, code) => {
        await storage.append(bytesOf("next;"));
        there.crash();
        const pieces = await durableObject(there).readAll();
        assert.ok(textOf(pieces) === `${HELD}${code === "none" ? LARGE : ""}next;`);
        assert.equal(there.held.size, 1 + pieces.length, "nothing else is left");
      }));

    for (const loses of ["what is not synced", "nothing"]) {
      test(`an append, and a crash that loses ${loses}: it is there or it is not, and the next follows`, () =>
        failing((storage) => storage.append(bytesOf(LARGE)), when, async (there) => {
          if (loses !== "nothing") there.crash();
          const storage = durableObject(there);
          const read = textOf(await storage.readAll());
          assert.ok([HELD, HELD + LARGE].includes(read));
          await storage.append(bytesOf("next;"));
          const pieces = await durableObject(there).readAll();
          assert.ok(textOf(pieces) === `${read}next;`);
          assert.equal(there.held.size, 1 + pieces.length, "nothing else is left");
        }));
    }

    for (const crash of ["", ", and a crash that loses what is not synced", ", and a crash that loses nothing"]) {
      test(`a replacement${crash}: the old or the new, and the next entry follows`, () =>
        failing((storage) => storage.replace([bytesOf("new "), bytesOf("image;")]), when, async (there, before) => {
          if (/not synced$/.test(crash)) there.crash();
          const storage = crash ? durableObject(there) : before;
          if (crash) await storage.readAll();
          await storage.append(bytesOf("next;"));
          const read = textOf(await durableObject(there).readAll());
          // What is left of entries that are in the image is their beginning.
          const begun = ENTRIES.map((_, i) => ENTRIES.slice(0, i + 1).join(""));
          assert.ok([HELD, ...["", ...begun].map((left) => `new image;${left}`)].some((held) => read === `${held}next;`));
          await storage.replace([bytesOf("end;")]);
          assert.equal(textOf(await durableObject(there).readAll()), "end;");
          assert.equal(there.held.size, 2, "a pointer and its image");
        }));
    }

    test("a replacement, and a crash in the next", async () => {
      for (let step = 0; step < 12; step += 1) {
        await failing((storage) => storage.replace([bytesOf("n"), bytesOf("ew;")]), when, async (there, storage) => {
          failAt(there, when, step);
          await storage.replace([bytesOf("newer;")]).catch(() => {});
          there.how = async () => {};
          there.crash();
          const read = textOf(await durableObject(there).readAll());
          assert.match(read, /^(image|new|newer);(a;)?$/);
        }, ["a;"]);
      }
    });
  });
}

test("an image that lacks a piece is corrupt", async () => {
  const { there } = await filled(ENTRIES);
  there.held.delete([...there.held.keys()].find((key) => key.includes("/image/")));
  await assert.rejects(durableObject(there).readAll(), { code: "corrupt", message: "the image has 0 pieces; expected 1" });
});

test("what is no storage is refused", () => {
  for (const given of [undefined, null, 5, {}]) {
    assert.throws(() => durableObject(/** @type {any} */ (given)), { code: "invalid_argument", message: /^storage is .*; expected the ctx\.storage of a Durable Object$/ });
  }
});

test("a write is answered once it is stored", async () => {
  const there = values();
  const { pulse, stop } = await open(durableObject(there));
  let storing = () => {};
  const begun = new Promise((resolve) => {
    there.how = () => new Promise((goOn) => {
      storing = goOn;
      resolve(undefined);
    });
  });
  let answered = false;
  const answer = pulse.fetch(new Request("http://x/api/put", { method: "POST", body: '{"metric":"m","timestamp":1,"value":1}' })).then(() => (answered = true));
  await begun;
  for (let i = 0; i < 10; i += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(answered, false);
  there.how = async () => {};
  storing();
  await answer;
  await stop();
});
