// pulsetree/defaults where what the platform tells is known: which number goes where, in which unit, and until when.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { register } from "node:module";
import { describe, test } from "node:test";
import { Pulsetree } from "../../pkg/inline.js";
import { pageMetrics, processMetrics } from "../../pkg/js/defaults/index.js";
import { which } from "../../scripts/lib/run.mjs";

/** The samples of a text, without what is said about them. */
const samples = (pulse) => pulse.toPrometheus().split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const told = (pulse, pattern) => samples(pulse).filter((line) => pattern.test(line));

/** Observers of the platform that tell what a test hands them. */
function observers(t, ...types) {
  const open = new Set();
  const before = globalThis.PerformanceObserver;
  globalThis.PerformanceObserver = class {
    static supportedEntryTypes = types;
    constructor(heard) {
      this.heard = heard;
    }
    observe({ type, entryTypes = [type], buffered = false }) {
      Object.assign(this, { entryTypes, buffered });
      open.add(this);
    }
    disconnect() {
      open.delete(this);
    }
  };
  t.after(() => (globalThis.PerformanceObserver = before));
  const tell = (type, entry) => open.forEach((one) => one.entryTypes.includes(type) && one.heard({ getEntries: () => [entry] }));
  return { open, tell };
}

describe("a process", () => {
  test("CPU in seconds, memory in bytes, and how many handles", (t) => {
    t.mock.method(process, "cpuUsage", () => ({ user: 2_500_000, system: 250_000 }));
    t.mock.method(process, "memoryUsage", () => ({ rss: 4, heapUsed: 1, heapTotal: 2, external: 3 }));
    t.mock.method(process, "getActiveResourcesInfo", () => ["Timeout", "TCPSocketWrap"]);
    const pulse = new Pulsetree();
    processMetrics(pulse).stop();
    assert.deepEqual(told(pulse, /cpu|memory|handles/), [
      "process_cpu_seconds_system 0.25",
      "process_cpu_seconds_user 2.5",
      "process_handles 2",
      "process_memory_bytes_external 3",
      "process_memory_bytes_heap_size 2",
      "process_memory_bytes_heap_used 1",
      "process_memory_bytes_resident 4",
    ]);
  });

  test("the event loop's lag is how much later than asked each timer came", (t) => {
    t.mock.timers.enable({ apis: ["setInterval"] });
    let now = 1000;
    t.mock.method(performance, "now", () => now);
    const pulse = new Pulsetree();
    processMetrics(pulse);
    const comes = (ms) => {
      now += ms;
      t.mock.timers.tick(500);
      return told(pulse, /lag_seconds_sum/)[0];
    };
    assert.equal(comes(750), "process_eventloop_lag_seconds_sum 0.25");
    assert.equal(comes(400), "process_eventloop_lag_seconds_sum 0.25", "early is no lag");
    assert.equal(comes(750), "process_eventloop_lag_seconds_sum 0.5", "each is asked for anew");
  });

  test("garbage collections in seconds, by kind, until it is stopped", (t) => {
    const { open, tell } = observers(t, "gc");
    const pulse = new Pulsetree();
    const running = processMetrics(pulse);
    for (const [kind, duration] of [[1, 1], [2, 20], [4, 300], [8, 4000], [16, 50_000]]) tell("gc", { duration, detail: { kind } });
    assert.deepEqual(told(pulse, /gc_seconds_sum/), [
      'process_gc_seconds_sum{kind="incremental"} 0.3',
      'process_gc_seconds_sum{kind="major"} 0.02',
      'process_gc_seconds_sum{kind="minor"} 0.001',
      'process_gc_seconds_sum{kind="other"} 50',
      'process_gc_seconds_sum{kind="weak"} 4',
    ]);
    running.stop();
    assert.equal(open.size, 0);
  });
});

test("Prometheus finds nothing wrong with the names of a process", { skip: !which("promtool") && "no promtool: install it (Debian: apt-get install prometheus)" }, (t) => {
  const { tell } = observers(t, "gc");
  const pulse = new Pulsetree();
  const running = processMetrics(pulse);
  tell("gc", { duration: 1, detail: { kind: 1 } });
  const { status, stdout, stderr } = spawnSync("promtool", ["check", "metrics"], { input: pulse.toPrometheus(), encoding: "utf8" });
  running.stop();
  assert.deepEqual([stdout + stderr, status], ["", 0]);
});

describe("a page", () => {
  test("web vitals: seconds, the layout shift as it is, until it is stopped", async (t) => {
    const vitals = ["CLS", "FCP", "INP", "LCP", "TTFB"];
    const source = vitals.map((name) => `export const on${name} = (record) => globalThis.vitals.set("${name}", record);`).join("");
    const hooks = `export const resolve = (name, context, next) => (name === "web-vitals" ? { url: ${JSON.stringify(`data:text/javascript,${encodeURIComponent(source)}`)}, shortCircuit: true } : next(name, context));`;
    register(`data:text/javascript,${encodeURIComponent(hooks)}`);
    const asked = new Map();
    Object.assign(globalThis, { vitals: asked });
    t.after(() => Reflect.deleteProperty(globalThis, "vitals"));
    const pulse = new Pulsetree();
    const running = pageMetrics(pulse);
    while (asked.size < vitals.length) await new Promise((resolve) => setImmediate(resolve));
    for (const [name, record] of asked) record({ name, value: name === "CLS" ? 0.25 : 1500, rating: "poor" });
    const expected = vitals.map((name) => `page_vitals{name="${name}",rating="poor"} ${name === "CLS" ? 0.25 : 1.5}`);
    assert.deepEqual(told(pulse, /vitals\{/), expected);
    // What is told again of the page takes the place of what was.
    for (const [value, rating] of [[0.05, "good"], [0.15, "needs-improvement"], [0.25, "poor"]]) asked.get("CLS")({ name: "CLS", value, rating });
    assert.deepEqual(told(pulse, /vitals\{/), expected);
    running.stop();
    asked.get("FCP")({ name: "FCP", value: 9000, rating: "poor" });
    assert.deepEqual(told(pulse, /vitals\{/), expected);
  });

  test("long tasks and fetches in seconds, those before it as well, until it is stopped", (t) => {
    const { open, tell } = observers(t, "longtask", "resource");
    const pulse = new Pulsetree();
    const running = pageMetrics(pulse);
    assert.deepEqual([...open].map(({ entryTypes: [type], buffered }) => [type, buffered]), [["longtask", true], ["resource", true]]);
    tell("longtask", { duration: 80 });
    for (const [initiatorType, path, duration, responseStatus] of [
      ["fetch", "a?q=1", 500, 200],
      ["xmlhttprequest", "b", 250, 200],
      ["fetch", "c", 1000, 0],
      ["img", "d.png", 60_000, 200],
    ]) tell("resource", { initiatorType, name: `https://example.org/${path}`, duration, responseStatus });
    assert.deepEqual(told(pulse, /_sum/), [
      'page_fetch_seconds_sum{origin="https://example.org"} 1',
      'page_fetch_seconds_sum{origin="https://example.org",status="200"} 0.75',
      "page_longtask_seconds_sum 0.08",
    ]);
    running.stop();
    assert.equal(open.size, 0);
  });

  test("what it listens to it lets go of", (t) => {
    const heard = new Map();
    Object.assign(globalThis, {
      addEventListener: (type, run) => heard.set(type, run),
      removeEventListener: (type, run) => heard.get(type) === run && heard.delete(type),
    });
    t.after(() => ["addEventListener", "removeEventListener"].forEach((name) => Reflect.deleteProperty(globalThis, name)));
    const running = pageMetrics(new Pulsetree());
    assert.deepEqual([...heard.keys()], ["error", "unhandledrejection"]);
    running.stop();
    assert.equal(heard.size, 0);
  });
});
