// A process: CPU, memory, event-loop lag, garbage collections, handles; as far as Node, Deno and Bun tell.
import { options, string } from "../checks.js";
import { pulsetree } from "../given.js";
import { quietly } from "../quietly.js";
import { everyMs } from "../timers.js";

/**
 * @typedef {Pick<import("../../pulsetree.d.ts").Pulsetree, "getMetric">} Pulsetree
 * @typedef {() => () => void} Start begins to watch; what it gives ends that
 */

/** How often the event loop is looked at, in ms. */
const LAG_MS = 500;
/** By the number that Node gives them. @type {Readonly<Record<number, string>>} */
const COLLECTIONS = { 1: "minor", 2: "major", 4: "incremental", 8: "weak" };

/** @type {typeof import("./index.d.ts").processMetrics} */
export function processMetrics(pulse, given) {
  const { prefix = "process" } = options("options", given, ["prefix"]);
  string("options.prefix", prefix);
  pulsetree(pulse, "getMetric");
  const host = /** @type {Partial<NodeJS.Process> | undefined} */ (globalThis.process);
  cpu(pulse, prefix, host);
  memory(pulse, prefix, host);
  handles(pulse, prefix, host);
  pulse.getMetric(`${prefix}.uptime`, "uptime", undefined, { help: "Seconds since this began to be measured." });
  // Nothing watches before every metric is there: whoever is told that one cannot be has nothing to stop.
  const starts = [lag(pulse, prefix), collections(pulse, prefix)];
  const stops = starts.map((start) => start());
  return { stop: () => stops.forEach((stop) => stop()) };
}

/** @param {Pulsetree} pulse @param {string} prefix @param {Partial<NodeJS.Process> | undefined} host */
function cpu(pulse, prefix, host) {
  if (!host?.cpuUsage) return;
  for (const mode of /** @type {const} */ (["user", "system"])) {
    const value = () => (host.cpuUsage?.()[mode] ?? NaN) / 1e6;
    pulse.getMetric(`${prefix}.cpu_seconds.${mode}`, "callable", undefined, { value, help: `CPU seconds spent in ${mode} mode.` });
  }
}

/** @param {Pulsetree} pulse @param {string} prefix @param {Partial<NodeJS.Process> | undefined} host */
function memory(pulse, prefix, host) {
  if (!host?.memoryUsage) return;
  const kinds = /** @type {const} */ ({ resident: "rss", heap_used: "heapUsed", heap_size: "heapTotal", external: "external" });
  for (const [name, field] of Object.entries(kinds)) {
    const value = () => Number(host.memoryUsage?.()[field]);
    pulse.getMetric(`${prefix}.memory_bytes.${name}`, "callable", undefined, { value, help: `Bytes of memory: ${field} of process.memoryUsage().` });
  }
}

/** @param {Pulsetree} pulse @param {string} prefix @param {Partial<NodeJS.Process> | undefined} host */
function handles(pulse, prefix, host) {
  if (!host?.getActiveResourcesInfo) return;
  const value = () => host.getActiveResourcesInfo?.().length ?? NaN;
  pulse.getMetric(`${prefix}.handles`, "callable", undefined, { value, help: "Resources that keep the event loop alive." });
}

/** How much later than asked a timer comes. @param {Pulsetree} pulse @param {string} prefix @returns {Start} */
function lag(pulse, prefix) {
  const seconds = pulse.getMetric(`${prefix}.eventloop_lag_seconds`, "histogram", undefined, { help: "How much later than asked a timer came." });
  return () => {
    let due = performance.now() + LAG_MS;
    const timer = everyMs(() => {
      const now = performance.now();
      quietly(() => seconds.runtime(Math.max(0, now - due) / 1000));
      due = now + LAG_MS;
    }, LAG_MS);
    return () => clearInterval(timer);
  };
}

/** @param {Pulsetree} pulse @param {string} prefix @returns {Start} */
function collections(pulse, prefix) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("gc")) return () => () => {};
  const seconds = pulse.getMetric(`${prefix}.gc_seconds`, "histogram", undefined, { help: "Garbage collections, by kind." });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { kind } = /** @type {{ detail?: { kind?: number } }} */ (/** @type {unknown} */ (entry)).detail ?? {};
      quietly(() => seconds.runtime(entry.duration / 1000, { kind: COLLECTIONS[kind ?? 0] ?? "other" }));
    }
  });
  return () => {
    observer.observe({ entryTypes: ["gc"] });
    return () => observer.disconnect();
  };
}
