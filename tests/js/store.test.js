// Points into the store and out again: put, putLines, series, suggest, query.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runInNewContext } from "node:vm";
import { Pulsetree } from "../../pkg/inline.js";
import { worked } from "./processor.js";

const NOW = 1_600_000_000_000;
const world = (options = {}) => new Pulsetree({ clock: () => NOW, ...options });
const all = (pulse, query = {}) => pulse.query({ start: 0, end: NOW, msResolution: true, queries: [{ aggregator: "none", metric: "m", ...query }] });
const point = (given = {}) => ({ metric: "m", timestamp: NOW - 1000, value: 1, ...given });

describe("put", () => {
  test("one point, or many, tags as an object or as pairs", () => {
    const pulse = world();
    assert.deepEqual(pulse.put(point({ tags: { a: "1", b: "2" } })), { success: 1, failed: 0, errors: [] });
    const pairs = [
      { key: "b", value: "2" },
      { key: "a", value: "1" },
    ];
    assert.equal(pulse.put([point({ timestamp: NOW - 900, tags: pairs }), point({ timestamp: NOW - 800 })]).success, 2);
    // the same tag with the same value is one tag
    assert.equal(pulse.put(point({ timestamp: NOW - 900, tags: [...pairs, { key: "b", value: 2 }] })).success, 1);
    assert.deepEqual(
      all(pulse).map(({ tags, dps }) => [tags, Object.keys(dps).length]),
      [
        [{}, 1],
        [{ a: "1", b: "2" }, 2],
      ],
    );
    assert.deepEqual(pulse.put([]), { success: 0, failed: 0, errors: [] });
  });

  test("ten digits or fewer are seconds", () => {
    const pulse = world();
    pulse.put([point({ timestamp: 1_500_000_000, value: 1 }), point({ timestamp: 1_500_000_001_000, value: 2 }), point({ timestamp: 5, value: 3 })]);
    assert.deepEqual(all(pulse)[0].dps, { 5000: 3, 1_500_000_000_000: 1, 1_500_000_001_000: 2 });
  });

  test("a Date is milliseconds, however few digits it has", () => {
    const pulse = world();
    const times = [5, 5000, 1_500_000_000, 9_999_999_999, NOW - 1];
    pulse.put(times.map((time) => point({ timestamp: new Date(time) })));
    assert.deepEqual(Object.keys(all(pulse)[0].dps).map(Number), times);
    const foreign = runInNewContext("new Date(7)");
    assert.equal(pulse.put(point({ timestamp: foreign })).success, 1);
    const [{ dps }] = pulse.query({ start: foreign, end: new Date(5000), msResolution: true, queries: [{ aggregator: "sum", metric: "m" }] });
    assert.deepEqual(Object.keys(dps), ["7", "5000"]);
    assert.throws(() => pulse.query({ start: new Date(NaN), queries: [] }), { code: "invalid_argument", message: /^start is/ });
    pulse.getMetric("sampled", "int").runtime(1);
    assert.equal(pulse.sample(new Date(NOW)), 1);
    assert.throws(() => pulse.sample(new Date(NaN)), { code: "invalid_argument", message: /^time is/ });
  });

  test("tags are taken as text, as labels are", () => {
    const pulse = world();
    const { failed } = pulse.put([
      point({ tags: { status: 200, ok: true, big: 5, none: undefined } }),
      point({ timestamp: NOW - 1, tags: [{ key: "status", value: 200 }, { key: "ok", value: true }, { key: "big", value: "5" }] }),
      point({ timestamp: NOW - 2, tags: { big: "5", ok: "true", status: "200" } }),
    ]);
    pulse.series("m", { status: 200, ok: true, big: 5 }).append(new Date(NOW - 3), 1);
    assert.deepEqual([failed, pulse.stats().series, pulse.stats().points], [0, 1, 4]);
    const [{ tags }] = pulse.query({ start: NOW - 9, queries: [{ aggregator: "sum", metric: "m", tags: { status: 200, ok: true } }] });
    assert.deepEqual(tags, { big: "5", ok: "true", status: "200" });
  });

  test("the last write to an instant wins, out of order is fine", () => {
    const pulse = world();
    const times = [5000, 1000, 3000, 1000, 5000];
    pulse.put(times.map((time, value) => point({ timestamp: NOW - time, value })));
    assert.deepEqual(Object.values(all(pulse)[0].dps), [4, 2, 3].sort((a, b) => times[b] - times[a]));
  });

  /** [a bad point, code, message] */
  const bad = [
    [point({ metric: "" }), "invalid_argument", /metric/],
    [point({ metric: 5 }), "invalid_argument", /metric is 5/],
    [{ timestamp: 1, value: 1 }, "invalid_argument", /metric is undefined/],
    [point({ timestamp: NaN }), "invalid_argument", /NaN/],
    [point({ timestamp: -1 }), "invalid_argument", /-1/],
    [point({ timestamp: 1e14 }), "invalid_argument", /100000000000000/],
    [point({ timestamp: "1h-ago" }), "invalid_argument", /timestamp is "1h-ago"/],
    [point({ timestamp: new Date(NaN) }), "invalid_argument", /timestamp is a Date; expected a valid Date/],
    [point({ timestamp: new Date(-1) }), "invalid_argument", /timestamp is -/],
    [point({ value: "1" }), "invalid_argument", /value is "1"/],
    [point({ value: null }), "invalid_argument", /value is null/],
    [point({ value: undefined }), "invalid_argument", /value is undefined/],
    [point({ tags: "a=1" }), "invalid_argument", /tags is "a=1"/],
    [point({ tags: { a: 5n } }), "invalid_argument", /tags\.a is 5n; expected a string, a number or a boolean/],
    [point({ tags: { a: null } }), "invalid_argument", /tags\.a is null/],
    [point({ tags: { a: {} } }), "invalid_argument", /tags\.a is an object/],
    [point({ tags: { a: "" } }), "invalid_argument", /a/],
    [point({ tags: { "": "a" } }), "invalid_argument", /tag/],
    [point({ tags: { a: "x".repeat(2_000_000) } }), "invalid_argument", /8192/],
    [point({ tags: ["a=1"] }), "invalid_argument", /tags\[0\] is "a=1"/],
    [point({ tags: [{ key: "a", value: "1", unit: "s" }] }), "invalid_argument", /tags\[0\]\.unit/],
    [point({ tags: [{ key: "a", value: "1" }, { key: "a", value: "2" }] }), "invalid_argument", /a/],
    [point({ tags: [{ key: "a", value: "1" }, { key: "b", value: "1" }, { key: "a", value: "1" }, { key: "a", value: "2" }] }), "invalid_argument", /"a"; expected each key once/],
    [point({ unit: "s" }), "invalid_argument", /unit is not a field/],
    [null, "invalid_argument", /point is null/],
    [5, "invalid_argument", /point is 5/],
    [[], "invalid_argument", /point is an array/],
  ];
  test("the good are stored, and each bad one is reported by its index", () => {
    const pulse = world();
    const batch = bad.flatMap(([given], i) => [given, point({ timestamp: NOW - i })]);
    for (let round = 0; round < 2; round += 1) {
      const { success, failed, errors } = pulse.put(batch);
      assert.deepEqual([success, failed], [bad.length, bad.length]);
      bad.forEach(([, code, message], i) => {
        assert.deepEqual([errors[i].index, errors[i].code], [2 * i, code], String(message));
        assert.match(errors[i].message, message);
      });
    }
    assert.deepEqual([pulse.stats().points, pulse.stats().series], [bad.length, 1], "a refused point makes no series");
  });

  test("what is neither a point nor an array throws", () => {
    for (const given of [undefined, null, 5, "put m 1 1"]) assert.throws(() => world().put(given), { code: "invalid_argument", message: /points is/ });
  });

  test("errors are the first 1000, failures all counted", () => {
    const batch = Array.from({ length: 5000 }, (_, i) => (i % 2 ? point({ value: "x" }) : point({ timestamp: NaN })));
    const { failed, errors } = world().put(batch);
    assert.deepEqual([failed, errors.length, errors[999].index], [5000, 1000, 999]);
  });

  test("the first 1000 are named in their order, whether a point is refused as it is read or as it is stored", () => {
    const pulse = world({ retention: 10_000 });
    pulse.put(point());
    const kinds = [{ timestamp: NOW - 10_001 }, { value: "x" }, {}, { metric: "" }, { tags: { a: {} } }, { tags: [{ key: 5 }] }];
    const batch = Array.from({ length: 200_000 }, (_, i) => point(kinds[i % 6]));
    const { success, failed, errors } = pulse.put(batch);
    const good = batch.filter((_, i) => i % 6 === 2).length;
    assert.deepEqual([success, failed], [good, batch.length - good]);
    const named = [...batch.keys()].filter((i) => i % 6 !== 2).slice(0, 1000);
    assert.deepEqual(errors.map(({ index }) => index), named);
    assert.deepEqual(errors.slice(0, 5).map(({ code, message }) => [code, message.split(";")[0]]), [
      ["too_old", "timestamp is 1599999989999"],
      ["invalid_argument", 'value is "x"'],
      ["invalid_argument", 'metric is ""'],
      ["invalid_argument", "tags.a is an object"],
      ["invalid_argument", "tags[0].key is 5"],
    ]);
  });

  test("hundreds of thousands of bad points take time as good ones do", () => {
    const pulse = world({ storeSeriesLimit: 1 });
    const kinds = [{ value: "x" }, { timestamp: NaN }, { timestamp: "x" }, { timestamp: new Date(NaN) }, { metric: "" }, { tags: { a: "" } }, { tags: { a: {} } }, { tags: [{}] }, { tags: { new: 1 } }, { more: 1 }, { value: undefined }];
    const batch = Array.from({ length: 300_000 }, (_, i) => (i % 12 === 11 ? 0 : point(kinds[i % 12])));
    const putting = worked();
    pulse.put(Array.from({ length: batch.length }, (_, i) => point({ timestamp: NOW + i })));
    const good = putting();
    const spent = worked();
    const { failed, errors } = pulse.put(batch);
    const bad = spent();
    assert.deepEqual([failed, errors.length], [batch.length, 1000]);
    assert.ok(bad < 4 * good, `took ${bad} ms, good ones ${good}; an error with a stack for each took 4 s where this takes 0.5`);
    assert.equal(pulse.stats().droppedSeries, batch.length / 12, "each counted once");
  });

  test("too old", () => {
    const pulse = world({ retention: 10_000 });
    const { success, errors } = pulse.put([point({ timestamp: NOW - 10_001 }), point({ timestamp: NOW - 9000 })]);
    assert.deepEqual([success, errors.map(({ index, code }) => [index, code])], [1, [[0, "too_old"]]]);
    assert.equal(pulse.stats().series, 1);
    const known = pulse.put([point({ timestamp: NOW - 10_001 })]);
    assert.equal(known.errors[0].code, "too_old", "of a known series too");
  });

  test("past storeSeriesLimit a new series is refused, the old ones go on", () => {
    const pulse = world({ storeSeriesLimit: 2 });
    const batch = ["a", "b", "c", "a", "d"].map((a, i) => point({ timestamp: NOW - i, tags: { a } }));
    const { success, errors } = pulse.put(batch);
    assert.deepEqual([success, errors.map(({ index, code }) => [index, code])], [3, [[2, "limit_exceeded"], [4, "limit_exceeded"]]]);
  });

  test("a getter may call back", () => {
    const pulse = world();
    const sly = {
      metric: "m",
      timestamp: NOW,
      get value() {
        pulse.put(point({ metric: "other" }));
        return pulse.stats().points;
      },
    };
    assert.equal(pulse.put([sly, sly]).success, 2);
  });

  test("series that retention empties come back", () => {
    let now = NOW;
    const pulse = new Pulsetree({ clock: () => now, retention: 1000 });
    const writer = pulse.series("m", { a: "w" });
    for (let round = 0; round < 5; round += 1) {
      writer.append(now, round);
      assert.equal(pulse.put([point({ timestamp: now, tags: { a: "p" } })]).success, 1);
      now += 5000;
      pulse.put(point({ metric: "other", timestamp: now }));
    }
    writer.append(now, 9);
    writer.appendMany(Float64Array.of(now - 1), Float64Array.of(8));
    const [written] = pulse.query({ start: 1, end: now, msResolution: true, queries: [{ aggregator: "sum", metric: "m", tags: { a: "w" } }] });
    assert.deepEqual(written.dps, { [now - 1]: 8, [now]: 9 });
  });

  for (const tags of [undefined, {}, [], { a: "p" }, [{ key: "a", value: "p" }], { a: "p", b: 1 }]) {
    test(`so they do where it is put with the tags ${JSON.stringify(tags)}, point by point and with others of its kind`, () => {
      let now = NOW;
      const pulse = new Pulsetree({ clock: () => now, retention: 1000 });
      const put = (value) => pulse.put({ metric: "m", timestamp: now, value, ...(tags && { tags }) });
      for (let round = 0; round < 5; round += 1) {
        for (const value of [1, 2]) assert.deepEqual(put(value), { success: 1, failed: 0, errors: [] });
        const both = [{ metric: "m", timestamp: now - 1, value: 7, tags }, { metric: "m", timestamp: now, value: round, tags: [{ key: "of", value: "its own" }] }];
        assert.deepEqual(pulse.put(both), { success: 2, failed: 0, errors: [] });
        now += 5000;
        pulse.metricman("site").hit("Home");
        assert.equal(pulse.stats().points, 1, "the hit's");
      }
      const held = pulse.stats().bytes;
      for (let round = 0; round < 50; round += 1) {
        put(round);
        now += 5000;
        pulse.metricman("site").hit("Home");
      }
      assert.ok(pulse.stats().bytes <= held + 2048, `${pulse.stats().bytes - held} bytes more`);
    });
  }

  test("memory gives way oldest first, and is counted", () => {
    const limit = 2 * 1024 * 1024;
    const pulse = world({ memoryLimit: limit });
    const times = Float64Array.from({ length: 10_000 }, (_, i) => NOW - 1e9 + i);
    for (let round = 0; round < 100; round += 1) {
      pulse.series(`m${round % 5}`).appendMany(
        times.map((time) => time + round * 10_000),
        new Float64Array(10_000).map(() => Math.random()),
      );
    }
    const { bytes, points, droppedPoints } = pulse.stats();
    assert.ok(bytes <= limit, `${bytes} bytes`);
    assert.ok(droppedPoints > 0 && points > 10_000);
    assert.equal(points + droppedPoints, 1_000_000);
  });

  test("a point that gives way at once is refused, and counted so", () => {
    const pulse = world({ memoryLimit: 1 << 20 });
    const full = Float64Array.from({ length: 160_000 }, (_, i) => NOW - 160_000 + i);
    const writer = pulse.series("m");
    // doubles that no chunk holds in fewer bits
    writer.appendMany(full, full.map(Math.sin));
    // older ones come in until there is no room for one more; each way of writing tells of those that went at once
    const old = (i) => NOW - 1e9 - i;
    const times = Float64Array.from({ length: 20_000 }, (_, i) => old(i));
    assert.throws(() => writer.appendMany(times, times.map(Math.sin)), { code: "limit_exceeded", message: /^\d+ of 20000 points were refused, as they gave way to newer ones/ });
    const batch = pulse.put(Array.from({ length: 20_000 }, (_, i) => ({ metric: "m", timestamp: old(20_000 + i), value: Math.sin(i) })));
    const lines = pulse.putLines(Array.from({ length: 20_000 }, (_, i) => `put m ${old(40_000 + i)} ${Math.sin(i)}`).join("\n"));
    for (const { success, failed, errors } of [batch, lines]) {
      assert.ok(success > 0 && failed > 0 && success + failed === 20_000, `${success} stored, ${failed} refused`);
      assert.deepEqual(new Set(errors.map(({ code }) => code)), new Set(["limit_exceeded"]));
    }
    const append = () => { for (let i = 0; i < 20_000; i += 1) writer.append(old(60_000 + i), Math.sin(i)); };
    assert.throws(append, { code: "limit_exceeded" });
    writer.append(NOW + 1, 1);
  });

  test("points that give way at once take none with them that follow in the same call", () => {
    const pulse = world({ memoryLimit: 1 << 20 });
    const full = Float64Array.from({ length: 200_000 }, (_, i) => NOW - 200_000 + i);
    pulse.series("full").appendMany(full, full.map(Math.sin));
    const times = Float64Array.from({ length: 101_000 }, (_, i) => (i < 100_000 ? 1000 + i : NOW + i));
    const before = pulse.stats();
    assert.throws(() => pulse.series("m").appendMany(times, times.map(Math.sin)), { code: "limit_exceeded" });
    const [{ timestamps }] = pulse.queryColumns({ start: NOW, end: NOW + 1e6, queries: [{ aggregator: "none", metric: "m" }] });
    assert.deepEqual(timestamps, times.subarray(100_000));
    const after = pulse.stats();
    assert.equal(after.points + after.droppedPoints - before.points - before.droppedPoints, times.length);
  });

  test("more new series than memory holds: the oldest give way, as they do line by line", () => {
    const names = Array.from({ length: 5000 }, (_, i) => `m${i}${"n".repeat(300)}`);
    const [batch, lines] = [world({ memoryLimit: 1 << 20 }), world({ memoryLimit: 1 << 20 })];
    const { success, failed } = batch.put(names.map((metric, i) => ({ metric, timestamp: NOW - 5000 + i, value: 1 })));
    assert.deepEqual([success, failed], [5000, 0]);
    assert.equal(lines.putLines(names.map((metric, i) => `put ${metric} ${NOW - 5000 + i} 1`).join("\n")).success, 5000);
    for (const pulse of [batch, lines]) {
      assert.deepEqual(pulse.suggest({ type: "metrics", q: "m4999" }), [names[4999]]);
      assert.deepEqual(pulse.suggest({ type: "metrics", q: "m0n" }), []);
    }
  });
});

describe("putLines", () => {
  test("text of any length arrives whole, wherever what is not ASCII stands in it", () => {
    for (const length of [1, 62, 63, 64, 65, 127, 1000, 8000]) {
      for (const [odd, stored] of [["", ""], ["é", "é"], ["€", "€"], ["😀", "😀"], ["\0", "\0"], ["\x7f", "\x7f"], ["\ud800", "\ufffd"]]) {
        for (const before of new Set([0, length >> 1, length - 1])) {
          const pulse = world();
          const name = (/** @type {string} */ text) => `${"a".repeat(before)}${text}${"b".repeat(length - before)}`;
          assert.equal(pulse.putLines(`put ${name(odd)} ${NOW} 1`).success, 1);
          assert.deepEqual(pulse.suggest({ type: "metrics" }), [name(stored)]);
        }
      }
    }
  });

  test("stores lines and names those that are none", () => {
    const pulse = world();
    const summary = pulse.putLines("put m 1500000000 1.5 host=a\nput m 1500000001000 2 host=a\n\nput m x 1\nget m\n");
    assert.deepEqual([summary.success, summary.failed, summary.errors.map(({ index }) => index)], [2, 2, [3, 4]]);
    assert.deepEqual(all(pulse)[0].dps, { 1_500_000_000_000: 1.5, 1_500_000_001_000: 2 });
    assert.deepEqual(pulse.putLines(""), { success: 0, failed: 0, errors: [] });
    assert.throws(() => pulse.putLines(5), { code: "invalid_argument", message: /text is 5/ });
  });
});

describe("series", () => {
  test("appends in ms, one or many", () => {
    const pulse = world();
    const writer = pulse.series("m", { a: "1" });
    writer.append(5, 1);
    writer.append(NOW, NaN);
    writer.appendMany(Float64Array.of(7, 6), Float64Array.of(3, 2));
    assert.deepEqual(all(pulse, { metric: "m" })[0].dps, { 5: 1, 6: 2, 7: 3, [NOW]: null });
    pulse.series("m", { a: "1" }).append(5, 9);
    assert.equal(pulse.stats().series, 1);
  });

  const refused = [
    [(pulse) => pulse.series(""), /metric/],
    [(pulse) => pulse.series(5), /metric is 5/],
    [(pulse) => pulse.series("m", { a: [] }), /tags\.a is an array of 0/],
    [(pulse) => pulse.series("m", "a=1"), /tags is "a=1"/],
    [(pulse) => pulse.series("m").append("1", 1), /timestamp is "1"/],
    [(pulse) => pulse.series("m").append(1, "1"), /value is "1"/],
    [(pulse) => pulse.series("m").append(NaN, 1), /NaN/],
    [(pulse) => pulse.series("m").append(-5, 1), /-5/],
    [(pulse) => pulse.series("m").appendMany([1], [1]), /timestamps is an array of 1; expected a Float64Array/],
    [(pulse) => pulse.series("m").appendMany(Float64Array.of(1), [1]), /values is an array/],
    [(pulse) => pulse.series("m").appendMany(Float64Array.of(1, 2), Float64Array.of(1)), /as many as there are timestamps, 2/],
  ];
  describe("appendMany takes arrays for what they are", () => {
    const written = (times, values) => {
      const pulse = world();
      pulse.series("m").appendMany(times, values);
      return Object.keys(pulse.query({ start: 0, end: 1e12, msResolution: true, queries: [{ aggregator: "sum", metric: "m" }] })[0].dps).map(Number);
    };
    class Longer extends Float64Array {
      get length() {
        return 5000;
      }
      *entries() {
        yield [0, "x"];
      }
    }
    const own = (length, ...numbers) => Object.defineProperty(Float64Array.of(...numbers), "length", { value: length });

    test("whatever length they claim", () => {
      assert.deepEqual(written(own(5000, 1, 2), Float64Array.of(1, 2)), [1, 2]);
      assert.deepEqual(written(Float64Array.of(1, 2), own(5000, 1, 2)), [1, 2]);
      assert.deepEqual(written(own(0, 1, 2), own(1, 1, 2)), [1, 2]);
      assert.deepEqual(written(Longer.of(1, 2), Longer.of(1, 2)), [1, 2]);
      assert.deepEqual(written(new Float64Array([9, 1, 2, 9]).subarray(1, 3), Float64Array.of(1, 2)), [1, 2]);
      assert.deepEqual(written(runInNewContext("Float64Array.of(1, 2)"), Float64Array.of(1, 2)), [1, 2]);
    });

    test("and what is wrong with one is said, of a subclass too", () => {
      assert.throws(() => world().series("m").appendMany(Longer.of(1, NaN), Longer.of(1, 2)), { code: "invalid_argument", message: /^timestamps\[1\]: .*NaN/ });
    });

    const detached = () => {
      const numbers = Float64Array.of(1, 2);
      structuredClone(numbers.buffer, { transfer: [numbers.buffer] });
      return numbers;
    };
    const shrunk = () => {
      const buffer = new ArrayBuffer(16, { maxByteLength: 16 });
      const numbers = new Float64Array(buffer, 0, 2);
      buffer.resize(8);
      return numbers;
    };
    test("a clock that takes one away is read before", () => {
      for (const taken of [0, 1]) {
        const arrays = [Float64Array.of(1, 2), Float64Array.of(1, 2)];
        const clock = () => {
          const { buffer } = arrays[taken];
          if (armed && buffer.byteLength > 0) structuredClone(buffer, { transfer: [buffer] });
          return NOW;
        };
        let armed = false;
        const writer = world({ clock }).series("m");
        armed = true;
        assert.throws(() => writer.appendMany(...arrays), { code: "invalid_argument", message: /whose buffer is still there/ });
      }
    });
    const never = [
      ["a view that its buffer is too small for", shrunk(), shrunk(), /timestamps is a Float64Array; expected a Float64Array whose buffer is still there/],
      ["values so", Float64Array.of(), shrunk(), /values is a Float64Array; expected a Float64Array whose/],
      ["both detached", detached(), detached(), /timestamps is a Float64Array; expected a Float64Array whose buffer is still there/],
      ["values detached", Float64Array.of(), detached(), /values is a Float64Array; expected a Float64Array whose/],
      ["only the prototype of one", Object.create(Float64Array.prototype), Float64Array.of(), /timestamps is an object; expected a Float64Array/],
      ["another kind", Float32Array.of(1), Float64Array.of(1), /timestamps is a Float32Array; expected a Float64Array/],
      ["a proxy of one", new Proxy(Float64Array.of(1), {}), Float64Array.of(1), /timestamps is an object/],
      ["lengths that only seem the same", own(2, 1), Float64Array.of(1, 2), /values\.length is 2; expected as many as there are timestamps, 1/],
    ];
    for (const [what, times, values, message] of never) {
      test(`refuses ${what}`, () => assert.throws(() => world().series("m").appendMany(times, values), { name: "PulsetreeError", code: "invalid_argument", message }));
    }
  });

  for (const [run, message] of refused) {
    test(`refuses: ${message}`, () => {
      const pulse = world();
      assert.throws(() => run(pulse), { code: "invalid_argument", message });
      assert.equal(pulse.stats().points, 0);
    });
  }

  test("of many, the good are stored and the first bad one is named", () => {
    const pulse = world();
    const writer = pulse.series("m");
    assert.throws(() => writer.appendMany(Float64Array.of(1, NaN, 3, -4), Float64Array.of(1, 2, 3, 4)), {
      code: "invalid_argument",
      message: /timestamps\[1\].*NaN.*2 of 4 points were refused/,
    });
    assert.deepEqual(all(pulse)[0].dps, { 1: 1, 3: 3 });
  });

  test("too old", () => {
    const writer = world({ retention: 1000 }).series("m");
    assert.throws(() => writer.append(NOW - 1001, 1), { code: "too_old" });
    writer.append(NOW - 999, 1);
  });

  test("past the limit", () => {
    const pulse = world({ storeSeriesLimit: 1 });
    pulse.series("a").append(1, 1);
    assert.throws(() => pulse.series("b"), { code: "limit_exceeded" });
  });
});

describe("suggest", () => {
  const pulse = world();
  pulse.put([point({ metric: "sys.cpu.user", tags: { host: "a", rack: "r1" } }), point({ metric: "sys.cpu.idle", tags: { host: "b" } }), point({ metric: "web", tags: { path: "/" } })]);
  const rows = [
    [{ type: "metrics" }, ["sys.cpu.idle", "sys.cpu.user", "web"]],
    [{ type: "metrics", q: "sys" }, ["sys.cpu.idle", "sys.cpu.user"]],
    [{ type: "metrics", q: "sys", max: 1 }, ["sys.cpu.idle"]],
    [{ type: "tagk" }, ["host", "path", "rack"]],
    [{ type: "tagk", metric: "sys.cpu.idle" }, ["host"]],
    [{ type: "tagv" }, ["/", "a", "b", "r1"]],
    [{ type: "tagv", metric: "sys.cpu.user", tag: "rack" }, ["r1"]],
    [{ type: "tagv", q: "z" }, []],
  ];
  for (const [request, expected] of rows) test(JSON.stringify(request), () => assert.deepEqual(pulse.suggest(request), expected));
  for (const [request, message] of [
    [undefined, /request is undefined/],
    [{}, /type/],
    [{ type: "names" }, /names/],
    [{ type: "metrics", prefix: "a" }, /prefix/],
    [{ type: "metrics", q: 5 }, /q/],
  ]) {
    test(`refuses ${JSON.stringify(request)}`, () => assert.throws(() => pulse.suggest(request), { code: "invalid_argument", message }));
  }
});

describe("query", () => {
  /** OpenTSDB's two series of the specification's row O1. */
  const two = () => {
    const pulse = world();
    const B = 1_356_998_400_000;
    for (const [host, points] of Object.entries({ a: [[0, 40], [10_000, 50], [30_000, 70]], b: [[10_000, 37], [20_000, 48]] })) {
      const writer = pulse.series("m", { host });
      for (const [offset, value] of points) writer.append(B + offset, value);
    }
    const ask = (query) => pulse.query({ start: B, end: B + 60_000, msResolution: true, queries: [{ metric: "m", ...query }] });
    return { pulse, B, ask };
  };
  const rows = {
    sum: [40, 87, 108, 70],
    zimsum: [40, 87, 48, 70],
    count: [1, 2, 2, 1],
    avg: [40, 43.5, 54, 70],
    min: [40, 37, 48, 70],
    max: [40, 50, 60, 70],
  };
  for (const [aggregator, expected] of Object.entries(rows)) {
    test(aggregator, () => {
      const { ask, B } = two();
      const [group] = ask({ aggregator });
      assert.deepEqual(group.dps, Object.fromEntries([0, 10_000, 20_000, 30_000].map((offset, i) => [B + offset, expected[i]])));
      assert.deepEqual([group.tags, group.aggregatedTags, group.aggregateTags], [{}, ["host"], ["host"]]);
    });
  }

  test("as JSON text, as columns, and grouped", () => {
    const { pulse, B } = two();
    const request = { start: B, end: B + 60_000, queries: [{ metric: "m", aggregator: "sum", downsample: "20s-sum", tags: { host: "*" } }] };
    const answer = pulse.query(request);
    assert.deepEqual(JSON.parse(pulse.queryJson(request)), answer);
    const columns = pulse.queryColumns(request);
    assert.deepEqual(
      answer.map(({ tags, dps }) => [tags, dps]),
      columns.map(({ tags, timestamps, values }) => [tags, Object.fromEntries([...timestamps].map((time, i) => [time / 1000, values[i]]))]),
    );
    assert.ok(columns[0].timestamps instanceof Float64Array && columns[0].values instanceof Float64Array);
    assert.deepEqual(columns.map(({ tags }) => tags), [{ host: "a" }, { host: "b" }]);
    const [all] = pulse.queryColumns({ start: B, queries: [{ metric: "m", aggregator: "sum" }] });
    assert.deepEqual([all.metric, all.tags, all.aggregatedTags], ["m", {}, ["host"]]);
  });

  test("values that are no numbers are null in JSON, exact in columns", () => {
    const pulse = world();
    const writer = pulse.series("m");
    [NaN, Infinity, -Infinity].forEach((value, i) => writer.append(NOW + i, value));
    const request = { start: NOW, end: NOW + 10, msResolution: true, queries: [{ metric: "m", aggregator: "none" }] };
    assert.deepEqual(Object.values(pulse.query(request)[0].dps), [null, null, null]);
    assert.deepEqual([...pulse.queryColumns(request)[0].values], [NaN, Infinity, -Infinity]);
  });

  test("nothing matches: nothing, and no error", () => {
    assert.deepEqual(world().query({ start: 1, queries: [{ metric: "none", aggregator: "sum" }] }), []);
  });

  const cycle = { start: 1 };
  cycle.queries = [cycle];
  const refused = [
    [undefined, "invalid_argument", /request is undefined/],
    [{}, "invalid_argument", /start|queries/],
    [{ start: 2, end: 1, queries: [{ aggregator: "sum", metric: "m" }] }, "invalid_argument", /end/],
    [{ start: 1, queries: [{ aggregator: "sum", metric: "m", wat: 1 }] }, "invalid_argument", /queries\[0\].*wat/],
    [{ start: 1, queries: [{ aggregator: "sum", metric: "m" }, { aggregator: "nope", metric: "m" }] }, "invalid_argument", /queries\[1\].*nope/],
    [{ start: 1, queries: [{ aggregator: "sum", metric: "m", downsample: "1m-hurp" }] }, "invalid_argument", /queries\[0\].*hurp/],
    [{ start: 1, queries: [{ aggregator: "sum", metric: "m", tags: new Map() }] }, "invalid_argument", /Map/],
    [{ start: 1, queries: [{ aggregator: () => "sum", metric: "m" }] }, "invalid_argument", /function|aggregator/],
    [{ start: NaN, queries: [{ aggregator: "sum", metric: "m" }] }, "invalid_argument", /start/],
    [cycle, "invalid_argument", /128/],
  ];
  for (const [request, code, message] of refused) {
    test(`refuses: ${message}`, () => {
      const pulse = world();
      for (const method of ["query", "queryJson", "queryColumns"]) assert.throws(() => pulse[method](request), { name: "PulsetreeError", code, message });
    });
  }
});

test("a point whose getter throws is refused alone", () => {
  const pulse = new Pulsetree();
  const trap = { metric: "m", value: 1, get timestamp() { throw new Error("mine"); } };
  const { success, failed, errors } = pulse.put([{ metric: "m", timestamp: 1.6e12, value: 1 }, trap, { metric: "m", timestamp: 1.6e12 + 1, value: 2 }]);
  assert.deepEqual([success, failed, errors[0]?.index, errors[0]?.code], [2, 1, 1, "invalid_argument"]);
  assert.match(String(errors[0]?.message), /point.*mine/);
  assert.equal(pulse.stats().points, 2);
});
