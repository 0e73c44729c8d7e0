// A million of each thing within the memory that was set, ten of `npm run soak`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulsetree } from "pulsetree";

const COUNT = Number(process.env.SOAK_RECORDINGS ?? 1_000_000);

test(`${COUNT} recordings over churning label sets stay within the budget, and every one is counted`, () => {
  const memoryLimit = 8 * 2 ** 20;
  const pulse = new Pulsetree({ memoryLimit, seriesLimit: 15_000 });
  const counter = pulse.getMetric("churn", "counter");
  let removed = 0;
  let highest = 0;
  for (let i = 0; i < COUNT; i++) {
    // a user records a few times and is gone for good
    counter.runtime(1, { user: i >> 3, page: i & 1 });
    if ((i & 0xffff) === 0xffff) {
      highest = Math.max(highest, pulse.stats().bytes);
      const { sum } = /** @type {any} */ (counter.toJSON());
      removed += sum._;
      counter.remove();
    }
  }
  const { sum } = /** @type {any} */ (counter.toJSON());
  assert.equal(removed + sum._, COUNT);
  assert.ok(highest <= memoryLimit, `${highest} bytes were held`);
  assert.ok(pulse.stats().droppedSeries > 0, "sets past the limit are counted");
  counter.remove();
  // what is left is the memory of which sets were refused, so that they are counted exactly
  assert.ok(pulse.stats().bytes < 65_536 * 24, `${pulse.stats().bytes} bytes are left after everything was removed`);
  pulse.dispose();
});

test(`${COUNT} hits on 100 000 targets stay within the budget, counts exact`, () => {
  const memoryLimit = 64 * 2 ** 20;
  let now = 1.6e12;
  const pulse = new Pulsetree({ memoryLimit, clock: () => now });
  const site = pulse.metricman("site");
  const targets = Array.from({ length: 100_000 }, (_, i) => `/page/${i}`);
  let highest = 0;
  for (let i = 0; i < COUNT; i++) {
    site.hit(/** @type {string} */ (targets[(i * 7919) % targets.length]));
    if (i % 1000 === 0) now += 1;
    if (i % 100_000 === 0) highest = Math.max(highest, pulse.stats().bytes);
  }
  const { message } = site.aggregate();
  assert.equal(message.length, targets.length);
  assert.ok(message.every(({ hits }) => hits === COUNT / targets.length), "each target was hit as often");
  assert.ok(highest <= memoryLimit + 65_536, `${highest} bytes were held`);
  assert.equal(pulse.stats().hits, COUNT);
  pulse.dispose();
});

test("a reader that goes away frees what it held", async () => {
  const pulse = new Pulsetree();
  const site = pulse.metricman("site", { historyLimit: 1, record: false });
  site.hit("Home");
  const before = pulse.stats().bytes;
  const readers = Array.from({ length: 20 }, () => site.pipeline({ buffer: 200_000 }));
  const streams = Array.from({ length: 5 }, () => site.stream({ buffer: 200_000 }));
  for (let i = 0; i < 100_000; i++) site.hit("Home");
  assert.ok(pulse.stats().bytes > before + 100_000 * 16, "undelivered hits are held, and counted");
  for (const reader of readers) await reader.return?.();
  for (const stream of streams) await stream.cancel();
  assert.ok(pulse.stats().bytes <= before + 4096, `${pulse.stats().bytes - before} bytes more than before`);
  pulse.dispose();
});
