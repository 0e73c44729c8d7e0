// Live hits: every one, in order, as they come; and nothing kept for a reader that has gone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Pulsetree } from "../../pkg/inline.js";

const NOW = Date.UTC(2022, 0, 9, 18, 26, 51, 409);

function recorder(options = {}) {
  const time = { now: NOW };
  const pulse = new Pulsetree({ clock: () => time.now, ...options });
  return { pulse, man: pulse.metricman("Test"), time };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

/** The next `count` items. */
async function take(iterator, count) {
  const items = [];
  while (items.length < count) {
    const { value, done } = await iterator.next();
    assert.equal(done, false, "it ended early");
    items.push(value);
  }
  return items;
}

describe("items", () => {
  test("time series: a node with that one hit", async () => {
    const { man, time } = recorder();
    const live = man.pipeline();
    man.hit("Home");
    time.now += 1000.5;
    man.hit("Home", { caller: "Blog", layer: "api" });
    assert.deepEqual(await take(live, 2), [
      { id: "Home", hits: 1, time: "2022-01-09 18:26:51.409000", callers: [{ caller: null, time: "2022-01-09 18:26:51.409000" }] },
      { id: "Home", hits: 1, layer: "api", time: "2022-01-09 18:26:52.409500", callers: [{ caller: "Blog", time: "2022-01-09 18:26:52.409500" }] },
    ]);
  });

  test("aggregate: the target's new total", async () => {
    const { man } = recorder();
    man.hit("Home");
    const live = man.pipeline({ data: "aggregate" });
    for (const target of ["Home", "Blog", "Home"]) man.hit(target);
    assert.deepEqual(await take(live, 3), [
      { id: "Home", hits: 2 },
      { id: "Blog", hits: 1 },
      { id: "Home", hits: 3 },
    ]);
  });

  test("of this recorder only, from the call of pipeline on", async () => {
    const { pulse, man } = recorder();
    man.hit("before");
    const live = man.pipeline({ data: "aggregate" });
    man.hit("after");
    pulse.metricman("other").hit("elsewhere");
    man.hit("last");
    assert.deepEqual(
      (await take(live, 2)).map(({ id }) => id),
      ["after", "last"],
    );
  });
});

test("waits for hits, whoever makes them", async () => {
  const { pulse, man } = recorder();
  const live = man.pipeline({ data: "aggregate" });
  const makers = [
    () => man.hit("a"),
    () => pulse.fetch(new Request("http://x/hits/Test", { method: "POST", body: '{"target":"a"}' })),
    () => man.hit("a", { caller: "c" }),
    () => pulse.fetch(new Request("http://x/hits/Test", { method: "POST", body: '[{"target":"a"},{"target":"a"}]' })),
  ];
  const totals = [];
  const reading = (async () => {
    for await (const { hits } of live) {
      totals.push(hits);
      if (hits === 5) return;
    }
  })();
  for (const make of makers) {
    await tick();
    await make();
  }
  await reading;
  assert.deepEqual(totals, [1, 2, 3, 4, 5]);
});

test("100 000 hits in one burst are 100 000 items, in order", async () => {
  const { man } = recorder();
  const live = man.pipeline({ data: "aggregate", buffer: 200_000 });
  const slow = man.pipeline({ data: "aggregate", buffer: 200_000 });
  const waiting = live.next();
  for (let i = 0; i < 100_000; i += 1) man.hit(`t${i % 1000}`);
  const items = [(await waiting).value, ...(await take(live, 99_999))];
  items.forEach(({ id, hits }, i) => {
    if (id !== `t${i % 1000}` || hits !== Math.floor(i / 1000) + 1) assert.fail(`item ${i} is ${id} ${hits}`);
  });
  assert.deepEqual(await take(slow, 100_000), items, "every reader sees the same");
});

test("several next() at once are answered in order", async () => {
  const { man } = recorder();
  const live = man.pipeline({ data: "aggregate" });
  const asked = [live.next(), live.next(), live.next()];
  for (const target of ["a", "b", "c"]) man.hit(target);
  assert.deepEqual(
    (await Promise.all(asked)).map(({ value }) => value.id),
    ["a", "b", "c"],
  );
});

describe("ends", () => {
  test("by return()", async () => {
    const { man } = recorder();
    const live = man.pipeline();
    const waiting = live.next();
    man.hit("a");
    man.hit("b");
    assert.deepEqual(await live.return("given"), { value: "given", done: true });
    assert.equal((await waiting).value.id, "a");
    assert.deepEqual(await live.next(), { value: undefined, done: true });
    const idle = man.pipeline();
    const pending = idle.next();
    await idle.return();
    assert.deepEqual(await pending, { value: undefined, done: true });
  });

  test("by throw()", async () => {
    const { man } = recorder();
    const live = man.pipeline();
    const failure = new Error("its own");
    await assert.rejects(live.throw(failure), failure);
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("by break", async () => {
    const { man } = recorder();
    const live = man.pipeline();
    man.hit("a");
    man.hit("b");
    for await (const item of live) {
      assert.equal(item.id, "a");
      break;
    }
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("by a signal, while waiting", async () => {
    const { man } = recorder();
    const controller = new AbortController();
    const live = man.pipeline({ signal: controller.signal });
    const waiting = [live.next(), live.next()];
    controller.abort();
    await assert.rejects(waiting[0], { name: "AbortError" });
    assert.deepEqual(await waiting[1], { value: undefined, done: true });
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("by a signal, before it was asked", async () => {
    const { man } = recorder();
    const controller = new AbortController();
    const live = man.pipeline({ signal: controller.signal });
    man.hit("a");
    controller.abort(new Error("enough"));
    await assert.rejects(live.next(), (error) => error instanceof DOMException && error.name === "AbortError" && error.cause.message === "enough");
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("by a signal that was aborted before", async () => {
    const { man } = recorder();
    const live = man.pipeline({ signal: AbortSignal.abort() });
    man.hit("a");
    await assert.rejects(live.next(), { name: "AbortError" });
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("by dispose", async () => {
    const { pulse, man } = recorder();
    const live = man.pipeline();
    const waiting = live.next();
    pulse.dispose();
    await assert.rejects(waiting, { code: "disposed" });
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("and takes its listener off the signal", async () => {
    const { man } = recorder();
    const signal = new AbortController().signal;
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...given) => ((listeners += 1), addEventListener.apply(signal, given));
    signal.removeEventListener = (...given) => ((listeners -= 1), removeEventListener.apply(signal, given));
    const live = man.pipeline({ signal });
    assert.equal(listeners, 1);
    await live.return();
    assert.equal(listeners, 0);
  });
});

describe("a reader that is too slow", () => {
  test("gets limit_exceeded at its next read, then the end", async () => {
    const { man } = recorder();
    const live = man.pipeline({ data: "aggregate", buffer: 10 });
    for (let i = 0; i < 11; i += 1) man.hit("a");
    await assert.rejects(live.next(), { name: "PulsetreeError", code: "limit_exceeded", status: 422 });
    assert.deepEqual(await live.next(), { value: undefined, done: true });
  });

  test("does not harm the others, and exactly buffer is not too many", async () => {
    const { man } = recorder();
    const slow = man.pipeline({ buffer: 1 });
    const exact = man.pipeline({ buffer: 3 });
    const quick = man.pipeline();
    for (const target of ["a", "b", "c"]) man.hit(target);
    assert.deepEqual((await take(exact, 3)).length, 3);
    assert.deepEqual((await take(quick, 3)).length, 3);
    await assert.rejects(slow.next(), { code: "limit_exceeded" });
    man.hit("d");
    assert.equal((await exact.next()).value.id, "d");
  });

  test("fifty that never read share one log: no point gives way, others go on, each of them fails", async () => {
    const { pulse, man } = recorder();
    const writer = pulse.series("points");
    const times = Float64Array.from({ length: 1_000_000 }, (_, i) => 1e12 + i);
    writer.appendMany(times, new Float64Array(times.length));
    const quick = man.pipeline({ data: "aggregate" });
    const before = pulse.stats();
    const slow = Array.from({ length: 50 }, () => man.pipeline());
    for (let i = 1; i <= 80_000; i += 1) {
      man.hit("a");
      if (i % 1000 === 0) assert.equal((await take(quick, 1000)).at(-1).hits, i);
    }
    const { points, droppedPoints, bytes } = pulse.stats();
    assert.equal(droppedPoints, before.droppedPoints);
    assert.ok(points >= before.points);
    assert.ok(bytes - before.bytes < 10 * 2 ** 20, `${bytes - before.bytes} bytes more`);
    for (const reader of slow) await assert.rejects(reader.next(), { code: "limit_exceeded" });
    await quick.return();
  });

  test("ten thousand may read, one more is refused", async () => {
    const { man } = recorder();
    const readers = Array.from({ length: 10_000 }, () => man.pipeline());
    assert.throws(() => man.pipeline(), { name: "PulsetreeError", code: "limit_exceeded", message: /10000 live readers/ });
    for (let i = 0; i < 100; i += 1) man.hit("a");
    assert.equal((await take(readers[9999], 100)).length, 100);
    await readers[0].return();
    await man.pipeline().return();
    for (const reader of readers) await reader.return();
  });
});

describe("as a stream", () => {
  test("delivers, with backpressure", async () => {
    const { man } = recorder();
    const stream = man.stream({ data: "aggregate", buffer: 5 });
    for (let i = 0; i < 5; i += 1) man.hit("a");
    await tick();
    const reader = stream.getReader();
    for (let i = 1; i <= 5; i += 1) assert.equal((await reader.read()).value.hits, i);
    for (let i = 0; i < 5; i += 1) man.hit("a");
    await tick();
    for (let i = 6; i <= 10; i += 1) assert.equal((await reader.read()).value.hits, i, "nothing was taken before it was asked for");
    for (let i = 0; i < 6; i += 1) man.hit("a");
    await assert.rejects(reader.read(), { code: "limit_exceeded" });
  });

  test("ends by cancel and by signal", async () => {
    const { pulse, man } = recorder();
    const cancelled = man.stream().getReader();
    const pending = cancelled.read();
    await cancelled.cancel();
    assert.deepEqual(await pending, { value: undefined, done: true });
    const controller = new AbortController();
    const aborted = man.stream({ signal: controller.signal }).getReader();
    const waiting = aborted.read();
    controller.abort();
    await assert.rejects(waiting, { name: "AbortError" });
    const bytes = pulse.stats().bytes;
    for (let i = 0; i < 1000; i += 1) man.hit("a", { time: NOW });
    assert.ok(pulse.stats().bytes - bytes < 40_000, "nothing is kept for them");
  });
});

describe("frees what it held", () => {
  /** Bytes that hits of one instant keep: nearly none, unless a reader has yet to read them. */
  const growth = (pulse, man) => {
    const quiet = pulse.metricman("quiet", { record: false, historyLimit: 1 });
    quiet.hit("a");
    const before = pulse.stats().bytes;
    for (let i = 0; i < 50_000; i += 1) man.hit("a");
    return pulse.stats().bytes - before;
  };
  const world = () => {
    const pulse = new Pulsetree({ clock: () => NOW });
    const man = pulse.metricman("Test", { record: false, historyLimit: 1 });
    man.hit("a");
    return { pulse, man };
  };

  test("what a reader keeps is counted, and given back when it has read it", async () => {
    const { pulse, man } = world();
    const live = man.pipeline();
    const held = growth(pulse, man);
    assert.ok(held > 50_000 * 8, `${held} bytes`);
    await take(live, 50_000);
    man.hit("a");
    await take(live, 1);
    assert.ok(growth(pulse, world().man) < held / 4);
    assert.ok(pulse.stats().bytes < held / 2, `${pulse.stats().bytes} of ${held}`);
    await live.return();
  });

  test("when it is closed", async () => {
    const { pulse, man } = world();
    const before = pulse.stats().bytes;
    const live = man.pipeline();
    growth(pulse, man);
    await live.return();
    man.hit("a");
    assert.ok(pulse.stats().bytes - before < 50_000, `${pulse.stats().bytes - before} bytes are left`);
    assert.ok(growth(pulse, man) < 50_000);
  });

  test("when it is abandoned, once it is collected", async () => {
    setFlagsFromString("--expose-gc");
    const gc = runInNewContext("gc");
    const { pulse, man } = world();
    const before = pulse.stats().bytes;
    (() => {
      for (let i = 0; i < 20; i += 1) man.pipeline();
      man.stream();
    })();
    growth(pulse, man);
    const held = pulse.stats().bytes - before;
    for (let i = 0; i < 50 && pulse.stats().bytes - before > held / 10; i += 1) {
      gc();
      await tick();
      man.hit("a");
    }
    assert.ok(pulse.stats().bytes - before < held / 10, `${pulse.stats().bytes - before} of ${held} bytes are left`);
  });

  test("but not while somebody waits", async () => {
    setFlagsFromString("--expose-gc");
    const gc = runInNewContext("gc");
    const { man } = world();
    const seen = [];
    (() => {
      (async () => {
        for await (const { id } of man.pipeline()) seen.push(id);
      })();
    })();
    for (let i = 0; i < 5; i += 1) {
      gc();
      await tick();
    }
    man.hit("still there");
    await tick();
    assert.deepEqual(seen, ["still there"]);
  });
});
