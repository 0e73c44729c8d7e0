// Heroic's requests, as JSON.
import { placesOf } from "./json-places.js";
import { stepOf } from "./steps.js";
import { TextError, nearest, placed } from "./text-error.js";
import { trust } from "./trust.js";

/** @param {import("pulsetree").Pulsetree} pulse @param {string} text @param {import("./languages.js").Range} range @returns {import("./languages.js").Answered} */
export function heroic(pulse, text, { start, end }) {
  const asked = { range: { type: "absolute", start, end }, ...parsed(text) };
  const response = placed((path) => nearest(placesOf(text).places, path) ?? 0, () => pulse.queryMetrics(asked));
  const stages = [asked.aggregators ?? []].flat();
  const sampled = stages.findLast((/** @type {any} */ stage) => stage?.sampling ?? stage?.size);
  const columns = response.result.map(({ key, tags, values }) => pointsOf(key ?? asked.key ?? "", tags, values));
  return {
    parts: [{ columns, step: stepOf(sampled && samplingOf(sampled)), counts: /^(sum|count)$/.test(sampled?.type ?? ""), stampedAtEnd: true, ...(asked.groupBy && { grouped: asked.groupBy }) }],
    request: asked,
    read: () => response.statistics.aggregator.sampleSize,
    notice: trust(response.statistics),
    json: () => JSON.stringify(response),
  };
}

const ENDINGS = { milliseconds: "ms", seconds: "s", minutes: "m", hours: "h", days: "d", weeks: "w" };

/** As the Timeseries API writes it, where that can. @param {any} stage */
const samplingOf = ({ sampling, size }) => (sampling ? `${sampling.value}${ENDINGS[/** @type {keyof typeof ENDINGS} */ (String(sampling.unit ?? "minutes").toLowerCase())]}` : `${size}ms`);

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TextError(`no JSON: ${/** @type {Error} */ (error).message}`, placesOf(text).wrong ?? text.length);
  }
}

/** @param {string} metric @param {Record<string, string | null>} tags @param {[number, number | null][]} values @returns {import("./languages.js").Column} */
export function pointsOf(metric, tags, values) {
  const timestamps = Float64Array.from(values, ([time]) => time);
  return { metric, tags: /** @type {Record<string, string>} */ (tags), timestamps, values: Float64Array.from(values, ([, value]) => value ?? NaN) };
}
