"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// pkg/js/defaults/index.js
var index_exports = {};
__export(index_exports, {
  pageMetrics: () => pageMetrics,
  processMetrics: () => processMetrics
});
module.exports = __toCommonJS(index_exports);

// pkg/js/quietly.js
function quietly(work) {
  try {
    work();
  } catch {
  }
}

// pkg/js/defaults/page.js
var VITALS = (
  /** @type {const} */
  ["CLS", "FCP", "INP", "LCP", "TTFB"]
);
function pageMetrics(pulse, { prefix = "page" } = {}) {
  const stops = [vitals(pulse, prefix), longTasks(pulse, prefix), fetches(pulse, prefix), errors(pulse, prefix)];
  return { stop: () => stops.forEach((stop) => stop()) };
}
function vitals(pulse, prefix) {
  const values = pulse.getMetric(`${prefix}.vitals`, "float", void 0, { help: "Web vitals by name: seconds, the layout shift as it is." });
  let stopped = false;
  const record = ({ name, value, rating }) => {
    if (!stopped) quietly(() => values.runtime(name === "CLS" ? value : value / 1e3, { name, rating }));
  };
  follow(record);
  return () => {
    stopped = true;
  };
}
async function follow(record) {
  try {
    const library = await import("web-vitals");
    for (const name of VITALS) library[
      /** @type {const} */
      `on${name}`
    ](record);
  } catch {
  }
}
function longTasks(pulse, prefix) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("longtask")) return () => {
  };
  const seconds = pulse.getMetric(`${prefix}.longtask_seconds`, "histogram", void 0, { help: "Tasks that held the page for 50 ms or more." });
  return observe("longtask", (entry) => seconds.runtime(entry.duration / 1e3));
}
function fetches(pulse, prefix) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("resource")) return () => {
  };
  const seconds = pulse.getMetric(`${prefix}.fetch_seconds`, "histogram", void 0, { help: "Fetches by origin and status." });
  return observe("resource", (entry) => {
    const { initiatorType, name, duration, responseStatus } = (
      /** @type {PerformanceResourceTiming} */
      entry
    );
    if (initiatorType !== "fetch" && initiatorType !== "xmlhttprequest") return;
    seconds.runtime(duration / 1e3, { origin: new URL(name).origin, status: responseStatus || void 0 });
  });
}
function errors(pulse, prefix) {
  if (typeof addEventListener !== "function") return () => {
  };
  const count = pulse.getMetric(`${prefix}.errors`, "counter", void 0, { help: "Errors that nothing caught." });
  const onError = () => quietly(() => count.runtime(1, { kind: "error" }));
  const onRejection = () => quietly(() => count.runtime(1, { kind: "rejection" }));
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  return () => {
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", onRejection);
  };
}
function observe(type, record) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) quietly(() => record(entry));
  });
  observer.observe({ type, buffered: true });
  return () => observer.disconnect();
}

// pkg/js/defaults/process.js
var LAG_MS = 500;
var COLLECTIONS = { 1: "minor", 2: "major", 4: "incremental", 8: "weak" };
function processMetrics(pulse, { prefix = "process" } = {}) {
  const host = (
    /** @type {Partial<NodeJS.Process> | undefined} */
    globalThis.process
  );
  cpu(pulse, prefix, host);
  memory(pulse, prefix, host);
  handles(pulse, prefix, host);
  pulse.getMetric(`${prefix}.uptime`, "uptime", void 0, { help: "Seconds since this began to be measured." });
  const stops = [lag(pulse, prefix), collections(pulse, prefix)];
  return { stop: () => stops.forEach((stop) => stop()) };
}
function cpu(pulse, prefix, host) {
  if (!host?.cpuUsage) return;
  for (
    const mode of
    /** @type {const} */
    ["user", "system"]
  ) {
    const value = () => (host.cpuUsage?.()[mode] ?? NaN) / 1e6;
    pulse.getMetric(`${prefix}.cpu_seconds.${mode}`, "callable", void 0, { value, help: `CPU seconds spent in ${mode} mode.` });
  }
}
function memory(pulse, prefix, host) {
  if (!host?.memoryUsage) return;
  const kinds = (
    /** @type {const} */
    { resident: "rss", heap_used: "heapUsed", heap_total: "heapTotal", external: "external" }
  );
  for (const [name, field] of Object.entries(kinds)) {
    const value = () => Number(host.memoryUsage?.()[field]);
    pulse.getMetric(`${prefix}.memory_bytes.${name}`, "callable", void 0, { value, help: `Bytes of memory: ${field} of process.memoryUsage().` });
  }
}
function handles(pulse, prefix, host) {
  if (!host?.getActiveResourcesInfo) return;
  const value = () => host.getActiveResourcesInfo?.().length ?? NaN;
  pulse.getMetric(`${prefix}.handles`, "callable", void 0, { value, help: "Resources that keep the event loop alive." });
}
function lag(pulse, prefix) {
  const seconds = pulse.getMetric(`${prefix}.eventloop_lag_seconds`, "histogram", void 0, { help: "How much later than asked a timer came." });
  let due = performance.now() + LAG_MS;
  const timer = (
    /** @type {any} */
    setInterval(() => {
      const now = performance.now();
      quietly(() => seconds.runtime(Math.max(0, now - due) / 1e3));
      due = now + LAG_MS;
    }, LAG_MS)
  );
  timer.unref?.();
  return () => clearInterval(timer);
}
function collections(pulse, prefix) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("gc")) return () => {
  };
  const seconds = pulse.getMetric(`${prefix}.gc_seconds`, "histogram", void 0, { help: "Garbage collections, by kind." });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { kind } = (
        /** @type {{ detail?: { kind?: number } }} */
        /** @type {unknown} */
        entry.detail ?? {}
      );
      quietly(() => seconds.runtime(entry.duration / 1e3, { kind: COLLECTIONS[kind ?? 0] ?? "other" }));
    }
  });
  observer.observe({ entryTypes: ["gc"] });
  return () => observer.disconnect();
}
