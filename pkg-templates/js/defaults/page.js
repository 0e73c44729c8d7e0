// A page: web vitals, long tasks, fetches, errors.
import { options, string } from "../checks.js";
import { pulsetree } from "../given.js";
import { quietly } from "../quietly.js";

/** @typedef {import("./process.js").Pulsetree} Pulsetree */
/** @typedef {import("./process.js").Start} Start */

const VITALS = /** @type {const} */ (["CLS", "FCP", "INP", "LCP", "TTFB"]);

/** @type {typeof import("./index.d.ts").pageMetrics} */
export function pageMetrics(pulse, given) {
  const { prefix = "page" } = options("options", given, ["prefix"]);
  string("options.prefix", prefix);
  pulsetree(pulse, "getMetric");
  // Nothing watches before every metric is there: whoever is told that one cannot be has nothing to stop.
  const starts = [vitals(pulse, prefix), longTasks(pulse, prefix), fetches(pulse, prefix), errors(pulse, prefix)];
  const stops = starts.map((start) => start());
  return { stop: () => stops.forEach((stop) => stop()) };
}

/** Durations are in seconds; the layout shift has no unit. @param {Pulsetree} pulse @param {string} prefix @returns {Start} */
function vitals(pulse, prefix) {
  const values = pulse.getMetric(`${prefix}.vitals`, "float", undefined, { help: "Web vitals by name: seconds, the layout shift as it is." });
  let stopped = false;
  /** By name: a page has one of each at a time. @type {Map<string, string>} */
  const ratings = new Map();
  const put = (/** @type {{ name: string, value: number, rating: string }} */ { name, value, rating }) => {
    const before = ratings.get(name) ?? rating;
    if (before !== rating) values.remove({ name, rating: before });
    ratings.set(name, rating);
    values.runtime(name === "CLS" ? value : value / 1000, { name, rating });
  };
  const record = (/** @type {{ name: string, value: number, rating: string }} */ vital) => {
    if (!stopped) quietly(() => put(vital));
  };
  return () => {
    follow(record);
    return () => {
      stopped = true;
    };
  };
}

/** Within `try`, so that bundlers know that the package may be missing. @param {(vital: { name: string, value: number, rating: string }) => void} record */
async function follow(record) {
  try {
    const library = await import("web-vitals");
    for (const name of VITALS) library[/** @type {const} */ (`on${name}`)](record);
  } catch {
    // Without the package there are no vitals.
  }
}

/** @param {Pulsetree} pulse @param {string} prefix @returns {Start} */
function longTasks(pulse, prefix) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("longtask")) return () => () => {};
  const seconds = pulse.getMetric(`${prefix}.longtask_seconds`, "histogram", undefined, { help: "Tasks that held the page for 50 ms or more." });
  return observe("longtask", (entry) => seconds.runtime(entry.duration / 1000));
}

/** @param {Pulsetree} pulse @param {string} prefix @returns {Start} */
function fetches(pulse, prefix) {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("resource")) return () => () => {};
  const seconds = pulse.getMetric(`${prefix}.fetch_seconds`, "histogram", undefined, { help: "Fetches by origin and status." });
  return observe("resource", (entry) => {
    const { initiatorType, name, duration, responseStatus } = /** @type {PerformanceResourceTiming} */ (entry);
    if (initiatorType !== "fetch" && initiatorType !== "xmlhttprequest") return;
    seconds.runtime(duration / 1000, { origin: new URL(name).origin, status: responseStatus || undefined });
  });
}

/** @param {Pulsetree} pulse @param {string} prefix @returns {Start} */
function errors(pulse, prefix) {
  if (typeof addEventListener !== "function") return () => () => {};
  const count = pulse.getMetric(`${prefix}.errors`, "counter", undefined, { help: "Errors that nothing caught." });
  const onError = () => quietly(() => count.runtime(1, { kind: "error" }));
  const onRejection = () => quietly(() => count.runtime(1, { kind: "rejection" }));
  return () => {
    addEventListener("error", onError);
    addEventListener("unhandledrejection", onRejection);
    return () => {
      removeEventListener("error", onError);
      removeEventListener("unhandledrejection", onRejection);
    };
  };
}

/** @param {string} type @param {(entry: PerformanceEntry) => void} record @returns {Start} */
function observe(type, record) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) quietly(() => record(entry));
  });
  return () => {
    observer.observe({ type, buffered: true });
    return () => observer.disconnect();
  };
}
