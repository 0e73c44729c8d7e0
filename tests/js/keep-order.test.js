// The order of storing, against a model: a world that crashes between any two steps has every answered write, each once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Keeper } from "../../target/face/js/keep/keeper.js";

const encode = (value) => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

/** A generator of the same numbers for the same seed. */
function random(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A world that only remembers: writes are entries, calls are in images alone. */
class World {
  constructor(pieces = []) {
    [this.writes, this.calls, this.entry] = [[], [], 0];
    this.pending = [];
    this.changed = false;
    this.storedUpTo = 0;
    for (const piece of pieces) this.load(decode(piece));
  }

  load({ image, entries = [] }) {
    if (image) [this.writes, this.calls, this.entry] = [image.writes, image.calls, image.entry];
    for (const { number, write } of entries) {
      if (number <= this.entry) continue;
      assert.equal(number, this.entry + 1, "no entry is missing");
      this.entry = number;
      this.writes.push(write);
    }
  }

  write(write) {
    this.entry += 1;
    this.writes.push(write);
    this.pending.push({ number: this.entry, write });
  }

  call(call) {
    this.calls.push(call);
    this.changed = true;
  }

  added = () => this.entry;
  stored = (upTo) => (this.storedUpTo = upTo);
  unsaved = () => this.changed;
  take = () => (this.pending.length > 0 ? encode({ entries: this.pending.splice(0) }) : undefined);
  image = () => {
    this.changed = false;
    const { writes, calls, entry } = this;
    return [encode({ image: { writes: [...writes], calls: [...calls], entry } })];
  };
}

/** A storage whose operations end when they are told to, and how. */
class Storage {
  pieces = [];
  under = undefined;

  append = (bytes) => this.#begin([...this.pieces, bytes]);
  replace = (pieces) => this.#begin([...pieces]);

  #begin(after) {
    assert.equal(this.under, undefined, "one operation at a time");
    return new Promise((resolve, reject) => {
      this.under = { after, resolve, reject };
    });
  }

  /** @param {"done" | "refused" | "done and refused"} how */
  end(how) {
    const { under } = this;
    this.under = undefined;
    if (how !== "refused") this.pieces = under.after;
    if (how === "done") under.resolve();
    else under.reject(new Error(how));
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** One life of a world after another, with a crash at the end of each; all that was answered has to be in the next. */
async function schedule(seed, failures) {
  const next = random(seed);
  const storage = new Storage();
  const [answered, kept, tried] = [new Set(), new Set(), new Set()];
  let number = 0;
  for (let life = 0; life < 4; life += 1) {
    const world = new World(storage.pieces);
    check(world, answered, kept, tried);
    // Small worlds outgrow their images at once, or not at all.
    const keeper = new Keeper(world, storage, { durable: true, onError() {}, patience: 1e6, least: next(2) * 1e6 });
    if (storage.pieces.length === 0) keeper.wanted = true;
    for (let step = 0; step < 30; step += 1) {
      const what = next(10);
      if (what < 4) {
        const write = (number += 1);
        tried.add(write);
        world.write(write);
        const wait = keeper.stored();
        if (wait === undefined) answered.add(write);
        else wait.then(() => answered.add(write), () => {});
      } else if (what < 5) {
        const call = (number += 1);
        tried.add(call);
        world.call(call);
        if (next(2)) keeper.flush().then((all) => all && kept.add(call));
      } else if (what < 6) keeper.tick();
      else if (storage.under) storage.end(next(100) < failures ? (next(2) ? "refused" : "done and refused") : "done");
      if (next(2)) await settled();
    }
    // The crash: what is under way may have happened.
    await settled();
    if (storage.under) {
      const { after } = storage.under;
      if (next(2)) storage.pieces = after;
      storage.under = undefined;
    }
  }
  check(new World(storage.pieces), answered, kept, tried);
  return answered.size;
}

function check(world, answered, kept, tried) {
  const writes = new Set(world.writes);
  assert.equal(writes.size, world.writes.length, "no write twice");
  assert.deepEqual([...answered].filter((write) => !writes.has(write)), [], "answered and lost");
  assert.deepEqual([...kept].filter((call) => !world.calls.includes(call)), [], "said to be stored and lost");
  assert.deepEqual([...writes, ...world.calls].filter((each) => !tried.has(each)), []);
  assert.deepEqual(world.writes, [...world.writes].sort((a, b) => a - b), "in order");
}

for (const failures of [0, 20, 60]) {
  test(`random schedules with crashes, ${failures} % of operations failing`, async () => {
    let answered = 0;
    for (let seed = 1; seed <= 200; seed += 1) answered += await schedule(seed * 7919 + failures, failures);
    assert.ok(answered > (failures === 60 ? 200 : 2000), `${answered} answered`);
  });
}

/** A keeper of a fresh world whose first image is stored. */
async function begun(manner = {}) {
  const [world, storage, errors] = [new World(), new Storage(), []];
  const keeper = new Keeper(world, storage, { durable: true, onError: (error) => errors.push(error), ...manner });
  keeper.wanted = true;
  keeper.work();
  storage.end("done");
  await settled();
  return { world, storage, keeper, errors };
}

test("entries that come while one append is under way go together with the next", async () => {
  const { world, storage, keeper } = await begun();
  world.write(1);
  const first = keeper.stored();
  world.write(2);
  const second = keeper.stored();
  world.write(3);
  const third = keeper.stored();
  storage.end("done");
  await first;
  await settled();
  assert.deepEqual(decode(storage.under.after.at(-1)).entries.map(({ write }) => write), [2, 3]);
  storage.end("done");
  await Promise.all([second, third]);
  assert.equal(world.storedUpTo, 3);
});

test("a failed append is told to those who wait, once to the host, and tried again with the next write", async () => {
  const { world, storage, keeper, errors } = await begun();
  world.write(1);
  const first = keeper.stored();
  storage.end("refused");
  await assert.rejects(first, { name: "PulsetreeError", code: "unavailable", message: /refused/ });
  world.write(2);
  const second = keeper.stored();
  storage.end("refused");
  await assert.rejects(second, { code: "unavailable" });
  assert.deepEqual(errors.map(({ code }) => code), ["unavailable"]);
  const flushed = keeper.flush();
  await settled();
  storage.end("refused");
  assert.equal(await flushed, false);
  world.write(3);
  const third = keeper.stored();
  storage.end("done");
  await settled();
  storage.end("done");
  await third;
  assert.deepEqual(new World(storage.pieces).writes, [1, 2, 3]);
});

test("a storage that never answers: who waits is told, and writes are refused before they are applied", async (t) => {
  // The keeper's own timer keeps nothing alive.
  const alive = setInterval(() => {}, 1000);
  t.after(() => clearInterval(alive));
  const { world, storage, keeper, errors } = await begun({ patience: 20 });
  world.write(1);
  await assert.rejects(keeper.stored(), { code: "unavailable", message: /has not answered/ });
  assert.throws(() => keeper.admit(), { code: "unavailable" });
  assert.equal(await keeper.flush(), false);
  assert.equal(errors.length, 1);
  storage.end("done");
  await settled();
  keeper.admit();
  assert.equal(await keeper.settled(), true);
});

test("not durable: answers do not wait, and entries are stored none the less", async () => {
  const { world, storage, keeper } = await begun({ durable: false });
  world.write(1);
  assert.equal(keeper.stored(), undefined);
  storage.end("done");
  await settled();
  assert.deepEqual(new World(storage.pieces).writes, [1]);
});

test("entries are held back from the building of an image until it is stored", async () => {
  const { world, storage, keeper } = await begun();
  world.call("called");
  const flushed = keeper.flush();
  world.write(1);
  let answered = false;
  const write = keeper.stored().then(() => (answered = true));
  await settled();
  assert.equal(answered, false);
  assert.deepEqual(decode(storage.under.after[0]).image.writes, []);
  assert.equal(keeper.byEntries(), false, "the image may fail");
  storage.end("done");
  assert.equal(await flushed, true);
  await settled();
  assert.equal(answered, false);
  storage.end("done");
  await write;
  assert.equal(keeper.byEntries(), true);
  assert.deepEqual([new World(storage.pieces).writes, new World(storage.pieces).calls], [[1], ["called"]]);
});

test("an image that fails takes nothing with it: entries are appended, and flush says false", async () => {
  const { world, storage, keeper } = await begun();
  world.call("called");
  const flushed = keeper.flush();
  world.write(1);
  const write = keeper.stored();
  storage.end("refused");
  assert.equal(await flushed, false);
  await settled();
  storage.end("done");
  await write;
  const again = keeper.flush();
  await settled();
  storage.end("done");
  assert.equal(await again, true);
  assert.deepEqual(new World(storage.pieces).calls, ["called"]);
});

test("a journal that has outgrown its image is replaced by another", async () => {
  const { world, storage, keeper } = await begun();
  world.write("x".repeat(300_000));
  const wait = keeper.stored();
  storage.end("done");
  await wait;
  await settled();
  assert.equal(storage.under.after.length, 1);
  storage.end("done");
  await settled();
  assert.equal(storage.under, undefined);
});

test("an image that could not be stored is tried again when the journal is more than twice as long", async () => {
  const { world, storage, keeper } = await begun();
  for (const isTried of [true, false, true]) {
    world.write("x".repeat(300_000));
    const wait = keeper.stored();
    await settled();
    storage.end("done");
    await wait;
    await settled();
    assert.equal(storage.under !== undefined, isTried);
    if (isTried) storage.end("refused");
    await settled();
  }
});

test("a journal that was left longer than its image is replaced at once", async () => {
  const [world, storage] = [new World(), new Storage()];
  const keeper = new Keeper(world, storage, { durable: true, onError() {}, held: { image: 1000, journal: 300_000 } });
  keeper.tick();
  assert.ok(decode(storage.under.after[0]).image);
});

test("each outage is told once", async () => {
  const { world, storage, keeper, errors } = await begun();
  for (const how of ["refused", "done", "refused"]) {
    world.write(how);
    const told = keeper.stored().catch(() => {});
    storage.end(how);
    await settled();
    if (how === "done") storage.end(how);
    await told;
  }
  assert.equal(errors.length, 2);
});

test("the end does not wait for a storage that never answers", async (t) => {
  // The keeper's own timer keeps nothing alive.
  const alive = setInterval(() => {}, 1000);
  t.after(() => clearInterval(alive));
  const { world, keeper } = await begun({ patience: 20 });
  world.write(1);
  const wait = keeper.stored();
  const ended = keeper.end(new Error("gone"));
  await assert.rejects(wait, { message: "gone" });
  await ended;
});

test("the end: what was taken is stored, who waits is told, and nothing more is taken", async () => {
  const { world, storage, keeper } = await begun();
  world.write(1);
  const wait = keeper.stored();
  const why = Object.assign(new Error("gone"), { code: "disposed" });
  const ended = keeper.end(why);
  await assert.rejects(wait, why);
  world.write(2);
  assert.throws(() => keeper.admit(), why);
  await assert.rejects(keeper.stored(), why);
  storage.end("done");
  await ended;
  assert.deepEqual([new World(storage.pieces).writes, await keeper.flush()], [[1], false]);
});
