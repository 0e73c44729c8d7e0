// pulsetree/uplot: what `queryColumns` answers, as a uPlot takes it.
import { boolean, callback, fieldsOf, positive, reading, string } from "../checks.js";
import { invalid } from "../errors.js";

/** Told apart on white and on black, by those who see few colours too. */
const PALETTE = ["#0f8b80", "#d9480f", "#5b5bd6", "#b7791f", "#c2255c", "#1c7ed6", "#5c940d", "#868e96"];
const OPTIONS = ["label", "stroke", "spanGaps", "gap"];

/**
 * @typedef {import("./index.js").UPlotColumns} Columns
 * @typedef {import("./index.js").UPlotSeries} Series
 * @typedef {Float64Array | (number | null)[]} Line
 */

/**
 * @param {readonly Columns[]} given what `queryColumns` answered
 * @param {import("./index.js").UPlotOptions} [options]
 */
export function toUPlot(given, options) {
  const columns = reading("columns", () => (Array.isArray(given) ? given.map(read) : undefined));
  if (columns === undefined) throw invalid("columns", given, "an array of what queryColumns answers");
  const { label = nameOf, stroke = colourOf, ...gaps } = checked(options);
  const instants = merged(columns.map(({ timestamps }) => timestamps));
  /** @type {[Float64Array, ...Line[]]} */
  const data = [instants.map(inSeconds), ...columns.map((column) => aligned(column, instants))];
  /** @type {Series[]} */
  const series = [{ label: "time" }];
  columns.forEach((column, index) => series.push({ label: label(column, index), stroke: stroke(column, index), width: 2, ...gaps }));
  return { data, series };
}

/** @param {unknown} options */
function checked(options) {
  if (options === undefined || options === null) return {};
  const source = fieldsOf("options", options, "an object of options");
  const given = /** @type {Record<string, any>} */ (reading("options", () => ({ ...source })));
  for (const key of Object.keys(given)) if (!OPTIONS.includes(key)) throw invalid(`options.${key}`, given[key], `nothing of that name: there are ${OPTIONS.join(", ")}`);
  const { label, stroke, spanGaps, gap } = given;
  return {
    ...(label !== undefined && { label: callback("options.label", label) }),
    ...(stroke !== undefined && { stroke: callback("options.stroke", stroke) }),
    ...(spanGaps !== undefined && { spanGaps: boolean("options.spanGaps", spanGaps) }),
    ...(gap !== undefined && { gaps: widerThan(positive("options.gap", gap)) }),
  };
}

/** What is looked at is what is drawn. @param {Columns} given @param {number} index @returns {Columns} */
function read(given, index) {
  const at = `columns[${index}]`;
  const column = { ...fieldsOf(at, given, "an element of what queryColumns answers") };
  const { metric, tags, timestamps, values } = column;
  string(`${at}.metric`, metric);
  if (!(timestamps instanceof Float64Array)) throw invalid(`${at}.timestamps`, timestamps, "a Float64Array");
  if (!(values instanceof Float64Array)) throw invalid(`${at}.values`, values, "a Float64Array");
  if (timestamps.length !== values.length) throw invalid(`${at}.values`, values, `${timestamps.length} values, as there are timestamps`);
  return /** @type {any} */ ({ ...column, ...(tags !== null && typeof tags === "object" && { tags: { ...tags } }) });
}

/** @param {number} ms */
const inSeconds = (ms) => ms / 1000;

/** @param {Columns} column */
function nameOf({ metric, tags }) {
  const pairs = Object.entries(tags ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? metric : `${metric}{${pairs.join(",")}}`;
}

/** @param {Columns} _column @param {number} index */
const colourOf = (_column, index) => /** @type {string} */ (PALETTE[index % PALETTE.length]);

/** Every instant of any column once, ascending. What a downsampled query answers has the same for all: then it is theirs. @param {Float64Array[]} all */
function merged(all) {
  const [first = new Float64Array(0), ...others] = all;
  if (others.every((other) => same(first, other))) return first;
  const every = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    every.set(one, at);
    at += one.length;
  }
  let kept = 0;
  for (const instant of every.sort()) if (kept === 0 || instant !== every[kept - 1]) every[kept++] = instant;
  return every.slice(0, kept);
}

/** @param {Float64Array} a @param {Float64Array} b */
const same = (a, b) => a === b || (a.length === b.length && a.every((instant, i) => instant === b[i]));

/** The values at the instants: the very column where each has one, else with null where there is none. @param {Columns} column @param {Float64Array} instants @returns {Line} */
function aligned({ timestamps, values }, instants) {
  if (timestamps.length === instants.length && values.every(Number.isFinite)) return values;
  let next = 0;
  return Array.from(instants, (instant) => {
    if (timestamps[next] !== instant) return null;
    const value = /** @type {number} */ (values[next++]);
    return Number.isFinite(value) ? value : null;
  });
}

/** uPlot's `gaps` that leaves out the narrow ones. @param {number} ms @returns {NonNullable<Series["gaps"]>} */
function widerThan(ms) {
  return (plot, _series, _from, _to, found) =>
    found.filter(([from, to]) => (plot.posToVal(to, "x", true) - plot.posToVal(from, "x", true)) * 1000 > ms);
}
