// Memory for what crosses into the wasm, and for all worlds together: what there is none for is refused, and nothing else suffers.
import { CROSSES, grow } from "./memory.js";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";

const FULL = { name: "PulsetreeError", code: "limit_exceeded" };

/** Worlds until one is refused, and why. */
function fill() {
  const worlds = [];
  try {
    for (;;) worlds.push(new Pulsetree({ memoryLimit: Infinity }));
  } catch (error) {
    return { worlds, error };
  }
}

describe("worlds together", () => {
  test("as many as there is memory for, then refused; what is disposed of makes room", () => {
    const { worlds, error } = fill();
    assert.match(error.message, /^the worlds of this module hold the 2147483648 bytes that they have together; expected one less$/);
    assert.equal(error.code, "limit_exceeded");
    // Their limits are more than 32 bits count.
    assert.ok(worlds.length > 4096 && worlds.length < 20_000, `${worlds.length} worlds`);
    for (const world of worlds) {
      world.getMetric("n", "counter").runtime(1, { a: "b" });
      world.put({ metric: "m", timestamp: 1_600_000_000_000, value: 1 });
    }
    assert.ok(worlds.every((world) => world.toPrometheus().includes('n_total{a="b"} 1') && world.stats().points === 1));
    for (const world of worlds) world.dispose();
    const after = new Pulsetree({ memoryLimit: Infinity });
    after.put({ metric: "m", timestamp: 1_600_000_000_000, value: 1 });
    assert.equal(after.stats().points, 1);
    after.dispose();
  });
});

describe("arguments", () => {
  test("of more bytes than can be taken at once", () => {
    const [pulse, other] = [new Pulsetree(), new Pulsetree()];
    other.getMetric("n", "counter").runtime(1);
    assert.throws(() => pulse.merge(new Uint8Array(3_500_000_000)), { ...FULL, message: "an argument takes 3500000000 bytes, for which there is no memory; expected fewer" });
    assert.match(other.toPrometheus(), /^n_total 1$/m);
  });

  test("appended in pieces, however many", () => {
    const pulse = new Pulsetree();
    const times = Float64Array.from({ length: 2_500_000 }, (_, at) => 1_600_000_000_000 + at * 1000);
    pulse.series("m").appendMany(times, new Float64Array(times.length));
    assert.equal(pulse.stats().points, times.length);
    times[2_400_000] = NaN;
    const again = new Pulsetree();
    assert.throws(() => again.series("m").appendMany(times, new Float64Array(times.length)), { code: "invalid_argument", message: /^timestamps\[2400000\]: .* \(1 of 2500000 points were refused\)$/ });
    assert.equal(again.stats().points, times.length - 1, "and the others are stored");
  });

  const long = "x".repeat(64 * CROSSES);
  const wide = "é".repeat(CROSSES);
  const takes = {
    putLines: (pulse) => pulse.putLines(long),
    find: (pulse) => pulse.find(long),
    text: (pulse) => pulse.getMetric("t", "string").runtime(long),
    "text of two bytes a character": (pulse) => pulse.getMetric("t", "string").runtime(wide),
    label: (pulse) => pulse.getMetric("c", "counter").runtime(1, { a: long }),
    hit: (pulse) => pulse.metricman("a").hit(long),
    series: (pulse) => pulse.series(long),
    merge: (pulse) => pulse.merge(new Uint8Array(64 * CROSSES)),
    queryHql: (pulse) => pulse.queryHql(long),
    exposition: (pulse) => pulse.exposition(long),
  };
  for (const [what, run] of Object.entries(takes)) {
    test(`${what}, where there is no memory`, () => {
      const [pulse, other] = [new Pulsetree(), new Pulsetree()];
      other.getMetric("n", "counter").runtime(1);
      grow();
      assert.throws(() => run(pulse), { ...FULL, message: /^an argument takes \d+ bytes, for which there is no memory; expected fewer$/ });
      pulse.getMetric("n", "counter").runtime(1);
      for (const world of [pulse, other]) assert.match(world.toPrometheus(), /^n_total 1$/m);
    });
  }

  test("of a request, where there is no memory: 422", async () => {
    const pulse = new Pulsetree({ bodyLimit: 2 ** 31 });
    grow();
    const response = await pulse.fetch(new Request("http://a/api/put", { method: "POST", body: long }));
    assert.equal(response.status, 422);
    assert.equal((await response.json()).error.details, "limit_exceeded");
    assert.equal((await pulse.fetch(new Request("http://a/version"))).status, 200);
  });
});

describe("what grows with every recording", () => {
  const MIB = 2 ** 20;

  test("a window of any length stays within the memory", () => {
    const pulse = new Pulsetree({ memoryLimit: MIB });
    // Of eight bytes each, these would be just the bytes that an address of 32 bits can tell: none.
    const metric = pulse.getMetric("w", "summary", undefined, { lastCalls: 2 ** 29, quantiles: [1] });
    for (let value = 0; value < 1_000_000; value += 1) metric.runtime(value);
    assert.ok(pulse.stats().bytes <= MIB * 1.05, `${pulse.stats().bytes} bytes`);
    assert.deepEqual(pulse.toPrometheus().split("\n").slice(1, 4), ['w{quantile="1"} 999999', "w_sum 499999500000", "w_count 1000000"]);
  });

  test("clicks past it are refused, whichever way they come", () => {
    const pulse = new Pulsetree({ memoryLimit: MIB });
    const other = pulse.getMetric("other", "counter");
    other.runtime(1);
    const metric = pulse.getMetric("c", "cps");
    const sets = Array.from({ length: 1000 }, (_, n) => metric.with({ n }));
    const click = () => {
      for (let round = 0; round < 500; round += 1) for (const set of sets) set.runtime();
    };
    assert.throws(click, { ...FULL, message: /^the value of "c" takes more memory than the memoryLimit has room for; expected / });
    assert.throws(() => sets.forEach((set, n) => metric.runtime({ n })), FULL);
    assert.ok(pulse.stats().bytes <= MIB * 1.05, `${pulse.stats().bytes} bytes`);
    other.runtime(1);
    assert.match(pulse.toPrometheus(), /^other_total 2$/m);
  });

  test("names past it are refused by whatever makes one, and what has its name goes on", () => {
    const pulse = new Pulsetree({ memoryLimit: MIB });
    const site = pulse.metricman("site");
    const [counter, text] = [pulse.getMetric("c", "counter"), pulse.getMetric("t", "string")];
    site.hit("known", { caller: "known" });
    const long = (/** @type {number} */ n) => `${"x".repeat(1000)}${n}`;
    const makers = {
      getMetric: (/** @type {number} */ n) => pulse.getMetric(long(n), "int"),
      metricman: (/** @type {number} */ n) => pulse.metricman(long(n)),
      "hit, a target": (/** @type {number} */ n) => site.hit(long(n)),
      "hit, a caller": (/** @type {number} */ n) => site.hit("known", { caller: long(n) }),
      "runtime of a text": (/** @type {number} */ n) => text.runtime(long(n), { n }),
      series: (/** @type {number} */ n) => pulse.series(long(n)).append(Date.now(), 1),
      pipeline: () => site.pipeline(),
    };
    for (const [what, make] of Object.entries(makers)) {
      assert.throws(() => {
        for (let n = 0; n < 20_000; n += 1) make(n);
      }, FULL, what);
    }
    counter.runtime(1, { path: long(0) });
    site.hit("known", { caller: "known" });
    assert.match(pulse.toPrometheus(), /^c_total\{overflow="true"\} 1$/m);
    assert.ok(site.graph().edges.some(({ caller, hits }) => caller === "known" && hits === 2));
    assert.ok(pulse.stats().bytes <= MIB * 1.05, `${pulse.stats().bytes} bytes`);
  });

  test("label sets that are removed give back what was held to find them", () => {
    const pulse = new Pulsetree();
    const metric = pulse.getMetric("c", "counter");
    const sets = Array.from({ length: 5000 }, (_, n) => ({ n: `set ${n}` }));
    const comeAndGo = () => {
      // from its second use on a set is known
      for (let use = 0; use < 2; use += 1) for (const set of sets) metric.runtime(1, set);
      for (const set of sets) metric.remove(set);
      return pulse.stats().bytes;
    };
    comeAndGo();
    const held = comeAndGo();
    assert.ok(comeAndGo() < held + 128 * 1024);
  });

  test("no more than 50 000 label sets are held to be found", () => {
    const [once, twice] = [1, 2].map((uses) => {
      const pulse = new Pulsetree({ memoryLimit: 256 * MIB, seriesLimit: 200_000 });
      const metric = pulse.getMetric("c", "counter");
      for (let n = 0; n < 120_000; n += 1) for (let use = 0; use < uses; use += 1) metric.runtime(1, { n });
      const { bytes } = pulse.stats();
      pulse.dispose();
      return bytes;
    });
    assert.ok(twice - once < 50_000 * 128, `${twice - once} bytes`);
  });
});

describe("names that fill the memory", () => {
  const MIB = 2 ** 20;
  /** Numbers that look like chance, the same in each run. @param {number} seed */
  const chance = (seed) => () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;

  const kinds = {
    "label sets": { sets: 60_000 },
    "targets and points": { targets: 5000, tags: 3000 },
    "everything": { sets: 60_000, targets: 5000, tags: 3000 },
    "everything, which is pushed": { sets: 60_000, targets: 5000, tags: 3000, pushed: true },
  };
  for (const [what, { sets = 0, targets = 0, tags = 0, pushed = false }] of Object.entries(kinds)) {
    test(`${what}: what is known of them takes no more than there is, and nothing that was counted is lost`, () => {
      let now = 1_600_000_000_000;
      const pulse = new Pulsetree({ memoryLimit: MIB, seriesLimit: 100_000, clock: () => now });
      const other = new Pulsetree({ seriesLimit: 100_000, clock: () => now });
      const [counter, site, random] = [pulse.getMetric("c", "counter"), pulse.metricman("site"), chance(1)];
      const push = () => {
        for (let delta = pulse.takeDelta(); delta; delta = pulse.takeDelta()) {
          assert.deepEqual(other.merge(delta.bytes).conflicts, []);
          pulse.acknowledge(delta.sequence, delta.sender);
        }
      };
      if (pushed) push();
      let [counted, hits, most] = [0, 0, 0];
      for (let at = 0; at < 20_000; at += 1) {
        now += 1;
        if (sets > 0) counted += 1, counter.runtime({ a: `x${at % sets}` });
        if (targets > 0) {
          try {
            site.hit(`/${Math.floor(random() * targets)}`, { caller: `c${Math.floor(random() * 50)}` });
            hits += 1;
          } catch (error) {
            assert.equal(error.code, "limit_exceeded");
          }
        }
        if (tags > 0) pulse.put({ metric: `s${at % 5}`, timestamp: now, value: 1, tags: { h: `h${Math.floor(random() * tags)}` } });
        if (pushed && at % 50 === 0) push();
        if (at % 10 === 0) most = Math.max(most, pulse.stats().bytes);
      }
      assert.ok(most <= MIB * 1.05, `${most} bytes`);
      if (pushed) push();
      for (const world of pushed ? [pulse, other] : [pulse]) {
        const lines = world.toPrometheus().split("\n");
        const sum = (/** @type {string} */ name) => lines.filter((line) => line.startsWith(name)).reduce((all, line) => all + Number(line.split(" ").at(-1)), 0);
        assert.equal(sum("c_total"), counted);
        assert.equal(sum("site_hits_total"), hits);
      }
    });
  }
});
