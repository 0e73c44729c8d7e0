// The three languages: from the text in the editor to what the engine is asked, and back from what it refused to a place in the text.
import { autoStep, stepOf } from "./steps.js";
import { trust } from "./trust.js";

/**
 * @typedef {{ timestamps: Float64Array, values: Float64Array, metric: string, tags: Record<string, string> }} Column
 * @typedef {{ columns: Column[], step?: number, counts: boolean, stampedAtEnd?: boolean, name?: string, grouped?: string[] }} Part one
 *   question's answer; `grouped` are the tags that were asked to tell its columns apart: a column has those, too, that all its series happen to share
 * @typedef {{ parts: Part[], read: () => number, notice?: import("./trust.js").Trust, json: () => string, request: unknown }} Answered
 * @typedef {{ start: number, end: number }} Range
 * @typedef {import("pulsetree").Pulsetree} Pulsetree
 * @typedef {import("pulsetree").SubQuery} SubQuery
 */

/** What is wrong in a text, and where. */
class TextError extends Error {
  /** @param {string} message @param {number} position */
  constructor(message, position) {
    super(message);
    this.name = "TextError";
    this.code = "parse_error";
    this.position = position;
  }
}

/** @type {Record<string, (pulse: Pulsetree, text: string, range: Range) => Answered>} */
export const LANGUAGES = { timeseries, heroic, hql };

/** @param {Pulsetree} pulse @param {string} text @param {Range} range @returns {Answered} */
function timeseries(pulse, text, { start, end }) {
  const lines = linesOf(text).map((line) => ({ ...line, sub: subQuery(line.text, line.at, end - start) }));
  if (lines.length === 0) throw new TextError("there is no query; expected a line such as sum:auto-avg:metric{tag=*}", 0);
  const request = { start, end, queries: lines.map(({ sub }) => sub) };
  const several = lines.length > 1;
  const parts = lines.map(({ sub, text: said, at }) => ({
    columns: placed(said, at, () => /** @type {Column[]} */ (pulse.queryColumns({ start, end, queries: [sub] }))),
    step: stepOf(sub.downsample),
    counts: countsOf(sub),
    ...(sub.aggregator !== "none" && { grouped: Object.keys(sub.tags ?? {}) }),
    ...(several && { name: `${sub.downsample?.split("-")[1] ?? sub.aggregator} ${sub.metric}` }),
  }));
  return { parts, request, json: () => pulse.queryJson(request), read: () => lines.reduce((sum, { sub }) => sum + pointsRead(pulse, sub, start, end), 0) };
}

/** The points that a sub-query reads. @param {Pulsetree} pulse @param {SubQuery} sub @param {number} start @param {number} end */
function pointsRead(pulse, sub, start, end) {
  const { rate, rateOptions, ...rest } = sub;
  const counted = pulse.queryColumns({ start, end, queries: [{ ...rest, aggregator: "zimsum", downsample: "0all-count" }] });
  return counted.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
}

/** @param {SubQuery} sub */
const countsOf = ({ aggregator, downsample = "", rate }) => !rate && (aggregator === "count" || /-(count|sum|zimsum)\b/.test(downsample));

/** Lines that say something. @param {string} text @returns {{ text: string, at: number }[]} */
function linesOf(text) {
  let at = 0;
  const lines = text.split("\n").map((line) => {
    const found = { text: line.trim(), at: at + line.length - line.trimStart().length };
    at += line.length + 1;
    return found;
  });
  return lines.filter((line) => line.text !== "" && !line.text.startsWith("#"));
}

/** `aggregator:[rate:][1m-avg:][explicit_tags:]metric{tag=value,…}{filter=value,…}` @param {string} text @param {number} at @param {number} span @returns {SubQuery} */
function subQuery(text, at, span) {
  const brace = text.indexOf("{", text.lastIndexOf(":", text.search(/[^:]*\{|$/)) + 1);
  const lastColon = text.lastIndexOf(":", brace < 0 ? text.length : brace);
  if (lastColon < 0) throw new TextError("expected aggregator:[rate:][1m-avg:]metric{tag=value,…}", at);
  const [aggregator = "", ...middle] = text.slice(0, lastColon).split(/:(?![^{]*\})/);
  const [metric, ...braces] = text.slice(lastColon + 1).split("{");
  if (!metric?.trim()) throw new TextError("the metric is missing", at + lastColon + 1);
  /** @type {SubQuery} */
  const sub = { aggregator, metric: metric.trim() };
  for (const part of middle) addPart(sub, part, at + text.indexOf(part, aggregator.length), span);
  const open = at + text.indexOf("{", lastColon);
  const [tags, filters] = braces.map((brace) => pairsOf(brace, open));
  return {
    ...sub,
    ...(tags && { tags: Object.fromEntries(tags) }),
    ...(filters && { filters: filters.map(([tagk, filter]) => ({ type: "wildcard", tagk, filter, groupBy: false })) }),
  };
}

/** @param {SubQuery} sub @param {string} part @param {number} at @param {number} span */
function addPart(sub, part, at, span) {
  if (part === "explicit_tags") sub.explicitTags = true;
  else if (part === "rate" || /^rate\{.*\}$/.test(part)) Object.assign(sub, { rate: true }, part.includes("counter") && { rateOptions: { counter: true, dropResets: part.includes("dropcounter") } });
  else if (/^(\d|auto-)/.test(part)) sub.downsample = part.replace(/^auto/, autoStep(span));
  else throw new TextError(`${part} is none of rate, a downsample such as 1m-avg or auto-avg, and explicit_tags`, at);
}

/** @param {string} brace what follows a `{` @param {number} at @returns {[string, string][]} */
function pairsOf(brace, at) {
  if (!brace.trimEnd().endsWith("}")) throw new TextError("a { that is not closed", at);
  const inside = brace.trimEnd().slice(0, -1);
  if (inside.trim() === "") return [];
  // A comma within the brackets of a filter such as regexp(a,b) parts nothing.
  return inside.split(/,(?![^(]*\))/).map((pair) => {
    const [, key, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    if (!key || value === undefined || value === "") throw new TextError(`${pair.trim() || "nothing"} is no tag=value`, at + 1 + Math.max(0, inside.indexOf(pair)));
    return [key, value];
  });
}

/** @param {Pulsetree} pulse @param {string} text @param {Range} range @returns {Answered} */
function heroic(pulse, text, { start, end }) {
  const asked = { range: { type: "absolute", start, end }, ...parsed(text) };
  const response = placed(text, 0, () => pulse.queryMetrics(asked));
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

/** @param {any} stage */
const samplingOf = ({ sampling, size }) => (sampling ? `${sampling.value}${{ milliseconds: "ms", seconds: "s", minutes: "m", hours: "h", days: "d" }[String(sampling.unit ?? "").toLowerCase()] ?? "m"}` : `${size?.value ?? size}ms`);

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    const before = text.split("\n").slice(0, Number(line) - 1).join("\n").length;
    throw new TextError(`no JSON: ${message}`, position ? Number(position) : line ? before + Number(column) : text.length);
  }
}

/** @param {Pulsetree} pulse @param {string} text @param {Range} range @returns {Answered} */
function hql(pulse, text, range) {
  const { asked, at, length } = ranged(text, range);
  const response = placed(text, 0, () => within(at, length, () => pulse.queryHql(asked)));
  const columns = response.result.map(({ key, tags, values }) => pointsOf(key ?? "", tags, values));
  const told = [...response.errors.map(({ error }) => error), ...response.limits.map((limit) => `limit ${limit}`)];
  return {
    parts: [{ columns, step: response.result[0]?.cadence, counts: /^\s*(sum|count)\b/.test(text), stampedAtEnd: true }],
    request: asked,
    read: () => response.preAggregationSampleSize,
    notice: told.length === 0 ? { level: "good", text: "" } : { level: "error", text: `This result is incomplete, and what is shown is probably wrong: ${told.join(", ")}.` },
    json: () => JSON.stringify(response),
  };
}

/** The text with the page's range, unless it has one of its own. @param {string} text @param {Range} range */
function ranged(text, { start, end }) {
  if (/\bfrom\s/.test(text)) return { asked: text, at: Infinity, length: 0 };
  const place = text.search(/\s(where|with|as)\s/);
  const at = place < 0 ? text.trimEnd().length : place;
  const from = ` from points(${start}, ${end})`;
  return { asked: text.slice(0, at) + from + text.slice(at), at, length: from.length };
}

/** Errors behind what was put in stand where they do in the text without it. @template T @param {number} at @param {number} length @param {() => T} work */
function within(at, length, work) {
  try {
    return work();
  } catch (error) {
    const { position, message } = /** @type {any} */ (error);
    if (position === undefined) throw error;
    throw new TextError(message.replace(/^line \d+, column \d+: /, ""), position > at ? Math.max(at, position - length) : position);
  }
}

/** An error that names a value stands where the text has it. @template T @param {string} text @param {number} at @param {() => T} work */
function placed(text, at, work) {
  try {
    return work();
  } catch (error) {
    const { position, message } = /** @type {any} */ (error);
    if (position !== undefined) throw error;
    const [, shown] = / (?:is|there: [^"]*:) "((?:[^"\\]|\\.)*)"/.exec(message) ?? [];
    const found = shown === undefined ? -1 : text.indexOf(shown);
    throw new TextError(message, at + Math.max(0, found));
  }
}

/** @param {string} metric @param {Record<string, string | null>} tags @param {[number, number | null][]} values @returns {Column} */
function pointsOf(metric, tags, values) {
  const timestamps = Float64Array.from(values, ([time]) => time);
  return { metric, tags: /** @type {Record<string, string>} */ (tags), timestamps, values: Float64Array.from(values, ([, value]) => value ?? NaN) };
}
