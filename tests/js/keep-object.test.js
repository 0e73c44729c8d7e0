// The storage of a Durable Object where what it stands on fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { durableObject } from "../../pkg/keep/index.js";

/** What an object's storage has, in memory; `how` can make an operation fail. */
function values() {
  const held = new Map();
  const there = {
    how: (_) => {},
    get: async (key) => held.get(key),
    put: async (entries) => Object.entries(entries).forEach(([key, value]) => held.set(key, value)),
    list: async ({ prefix, limit, startAfter = "" }) => {
      const keys = [...held.keys()].filter((key) => key.startsWith(prefix) && key > startAfter).sort();
      return new Map(keys.slice(0, limit).map((key) => [key, held.get(key)]));
    },
    delete: async (keys) => {
      there.how("delete");
      keys.forEach((key) => held.delete(key));
    },
  };
  return there;
}

test("what a replacement left of an entry when it failed is not taken for the beginning of the next", async () => {
  const there = values();
  const storage = durableObject(there);
  await storage.replace([Uint8Array.of(1)]);
  await storage.append(new Uint8Array(100 * 120 * 1024));
  let deletes = 0;
  there.how = () => {
    deletes += 1;
    if (deletes === 2) throw new Error("it is overloaded");
  };
  await assert.rejects(storage.replace([Uint8Array.of(2)]), { code: "unavailable" });
  await storage.append(Uint8Array.of(3));
  assert.deepEqual((await durableObject(there).readAll()).map((piece) => [...piece]), [[2], [3]]);
});
