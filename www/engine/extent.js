// From when to when there are points.
import { LATEST } from "./times.js";

const MONTH = 30 * 86_400_000;
const HOUR = 3_600_000;

/** @param {import("pulsetree").Pulsetree} pulse @param {string[]} metrics none: all @returns {{ start: number, end: number } | undefined} */
export function extentOf(pulse, metrics) {
  const asked = metrics.length > 0 ? metrics : pulse.suggest({ type: "metrics", max: 200 });
  const found = asked.map((metric) => ofMetric(pulse, metric)).filter((extent) => extent !== undefined);
  if (found.length === 0) return undefined;
  return { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) };
}

/** By months first, then by the hours of the first and the last. @param {import("pulsetree").Pulsetree} pulse @param {string} metric */
function ofMetric(pulse, metric) {
  /** @param {number} start @param {number} end @param {string} downsample */
  const buckets = (start, end, downsample) => pulse.queryColumns({ start, end, queries: [{ aggregator: "zimsum", metric, downsample }] })[0]?.timestamps ?? [];
  const months = buckets(0, LATEST, "30d-count");
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const start = buckets(first, first + MONTH, "1h-count")[0] ?? first;
  const hours = buckets(last, last + MONTH, "1h-count");
  return { start, end: (hours[hours.length - 1] ?? last) + HOUR };
}
