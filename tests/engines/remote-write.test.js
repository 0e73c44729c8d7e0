// Remote write to Debian's Prometheus and VictoriaMetrics: what they answer is what the world itself says.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Pulsetree } from "../../pkg/inline.js";
import { missing, prometheus, victoria } from "./engine.js";
import { MILLION, SPAN, assertPoints, exposed, fullWorld, putMillion, seriesOf } from "./world.js";

/** Flushes until nothing is left that is tried again. @param {import("../../pkg/pulsetree.d.ts").Pusher} pusher @param {Pulsetree} pulse */
async function flushed(pusher, pulse) {
  for (let dropped = pulse.stats().droppedWrites; !(await pusher.flush()); await sleep(100)) {
    if (pulse.stats().droppedWrites > dropped) return;
  }
}

/**
 * A `fetch` through which the engine is stopped before one body and started again, and the answer to another is lost.
 * @param {import("./engine.js").Engine} engine @param {NodeJS.Signals} signal
 */
function troubled(engine, signal) {
  let posts = 0;
  const fetchIt = async (/** @type {any} */ url, /** @type {any} */ init) => {
    posts += 1;
    if (posts === 5) {
      await engine.stop(signal);
      fetchIt.restarted = engine.start();
    }
    const answer = await fetch(url, init);
    if (posts === 12) throw new TypeError("fetch failed: the answer was lost");
    return answer;
  };
  fetchIt.restarted = /** @type {Promise<unknown> | undefined} */ (undefined);
  return fetchIt;
}

describe("Prometheus", { skip: missing("prometheus"), timeout: 120_000 }, () => {
  /** @type {import("./engine.js").Engine} */
  let engine;
  before(async () => (engine = await prometheus()));
  after(() => engine?.end());

  /** @param {string} query @param {number} [time] ms */
  const ask = async (query, time = Date.now()) => JSON.parse(await engine.ask("/api/v1/query", { query, time: String(time / 1000) })).data.result;
  const write = () => `${engine.url}/api/v1/write`;

  test("every value of the tree is there under its name", async () => {
    const pulse = fullWorld();
    const pusher = pulse.remoteWrite({ url: write(), labels: { job: "full" } });
    assert.equal(await pusher.flush(), true);
    const said = new Map((await ask('{job="full"}')).map(({ metric, value: [, value] }) => [seriesOf(metric), Number(value.replace("Inf", "Infinity"))]));
    assert.deepEqual(said, exposed(pulse.toPrometheus({ labels: { job: "full" } })));

    pulse.getMetric("web.requests", "counter").remove({ path: "/", method: "GET" });
    assert.equal(await pusher.flush(), true);
    const left = await ask('{__name__=~"web_requests.*",job="full"}');
    assert.deepEqual(left.map(({ metric }) => metric.method), ["é", "é"], "what was removed has ended");
    pulse.dispose();
  });

  test("a million points, some late, through a kill and a lost answer", async () => {
    const pulse = new Pulsetree({ memoryLimit: 512 * 2 ** 20 });
    const errors = [];
    const trouble = troubled(engine, "SIGKILL");
    const pusher = pulse.remoteWrite({ url: write(), labels: { job: "million" }, fetch: trouble, onError: (error) => errors.push(error) });
    const start = Date.now() - SPAN;
    const putLate = putMillion(pulse, start);
    await flushed(pusher, pulse);
    await trouble.restarted;
    putLate();
    pulse.put({ metric: "load.avg", timestamp: start + SPAN, value: 1, tags: { host: "host-0" } });
    await flushed(pusher, pulse);
    const told = errors.map(({ message }) => /too old sample|ECONNREFUSED|ECONNRESET|other side closed|was lost/.exec(message)?.[0] ?? message);
    assert.deepEqual([/^(EC|other)/.test(told[0]), ...told.slice(1)], [true, "was lost", "too old sample"], "each told once");
    const found = new Map();
    for (const { metric, values } of await ask(`load_avg{job="million"}[50m]`, start + SPAN)) {
      found.set(metric.host, { timestamps: values.map(([time]) => Math.round(time * 1000)), values: values.map(([, value]) => Number(value)) });
    }
    // The last half hour is where late ones are taken; before it a body of them was refused.
    assert.equal(pulse.stats().droppedWrites, 1);
    const horizon = Date.now() - 30 * 60_000;
    const isRefused = (/** @type {number} */ time) => (Math.floor((time - start) / 50) % 100) === 50 && time < horizon;
    assertPoints(found, pulse, start, isRefused);
    await pusher.stop();
    pulse.dispose();
  });

  test("what it refuses takes nothing good along, and is told", async () => {
    const pulse = new Pulsetree();
    const errors = [];
    const pusher = pulse.remoteWrite({ url: write(), onError: (error) => errors.push(error) });
    const now = Date.now();
    const put = (/** @type {string} */ metric, /** @type {number} */ ago, /** @type {number} */ value) => pulse.put({ metric, timestamp: now - ago, value });
    put("spoilt.first", 0, 1);
    assert.equal(await pusher.flush(), true);
    put("spoilt.old", 2 * 3600_000, 1);
    put("spoilt.first", 0, 2);
    put("spoilt.good", 10, 3);
    assert.equal(await pusher.flush(), false);
    assert.deepEqual((await ask('{__name__=~"spoilt.*"}', now)).map(({ metric, value: [, value] }) => [metric.__name__, value]).sort(), [["spoilt_first", "1"], ["spoilt_good", "3"]]);
    assert.equal(pulse.stats().droppedWrites, 2);
    assert.deepEqual(errors.map(({ message }) => /too old sample|duplicate sample/.exec(message)?.[0]), ["too old sample", "duplicate sample"]);
    pulse.dispose();
  });
});

describe("VictoriaMetrics", { skip: missing("victoria-metrics"), timeout: 120_000 }, () => {
  /** @type {import("./engine.js").Engine} */
  let engine;
  before(async () => (engine = await victoria()));
  after(() => engine?.end());

  const write = () => `${engine.url}/api/v1/write`;
  /** What is searched may come a moment after it was taken. @param {string} match @param {number} points @returns {Promise<any[]>} */
  const exported = async (match, points) => {
    for (const until = Date.now() + 20_000; ; await sleep(200)) {
      await engine.ask("/internal/force_flush", {});
      const text = await engine.ask("/api/v1/export", { "match[]": match });
      const found = text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
      const count = found.reduce((sum, { values }) => sum + values.length, 0);
      if (count >= points || Date.now() > until) return found;
    }
  };

  test("every value of the tree is there under its name", async () => {
    const pulse = fullWorld();
    const pusher = pulse.remoteWrite({ url: write(), labels: { job: "full" } });
    assert.equal(await pusher.flush(), true);
    const expected = exposed(pulse.toPrometheus({ labels: { job: "full" } }));
    const said = new Map((await exported('{job="full"}', expected.size)).map(({ metric, values }) => [seriesOf(metric), values[0]]));
    assert.deepEqual(said, expected);
    pulse.dispose();
  });

  test("a million points, some late, through a stop and a lost answer", async () => {
    const pulse = new Pulsetree({ memoryLimit: 512 * 2 ** 20 });
    const trouble = troubled(engine, "SIGTERM");
    const pusher = pulse.remoteWrite({ url: write(), fetch: trouble });
    const start = Date.now() - SPAN;
    const putLate = putMillion(pulse, start);
    await flushed(pusher, pulse);
    await trouble.restarted;
    assert.equal(putLate(), MILLION / 100);
    await flushed(pusher, pulse);
    const found = await exported("load_avg", MILLION);
    assertPoints(new Map(found.map(({ metric, timestamps, values }) => [metric.host, { timestamps, values }])), pulse, start);
    assert.equal(pulse.stats().droppedWrites, 0);
    assert.equal(pulse.stats().unsentPoints ?? 0, 0);
    await pusher.stop();
    pulse.dispose();
  });
});
