// The Timeseries API's queries, a line each: `aggregator:[rate:][1m-avg:][explicit_tags:]metric{tag=value,…}{filter=value,…}`.
import { autoStep, stepOf } from "./steps.js";
import { TextError, nearest, placed } from "./text-error.js";

/**
 * @typedef {import("pulsetree").Pulsetree} Pulsetree
 * @typedef {import("pulsetree").SubQuery} SubQuery
 * @typedef {{ text: string, at: number }} Piece of the editor's text, and where it begins
 * @typedef {{ sub: SubQuery, places: Map<string, number> }} Parsed where each field stands, by its name
 */

/** @param {Pulsetree} pulse @param {string} text @param {import("./languages.js").Range} range @returns {import("./languages.js").Answered} */
export function timeseries(pulse, text, { start, end }) {
  const lines = linesOf(text).map((line) => subQuery(line, end - start));
  if (lines.length === 0) throw new TextError("there is no query; expected a line such as sum:auto-avg:metric{tag=*}", 0);
  const request = { start, end, queries: lines.map(({ sub }) => sub) };
  const several = lines.length > 1;
  const parts = lines.map(({ sub, places }) => ({
    columns: placed(
      (path) => nearest(places, path.replace(/^queries\[0\]\.?/, "")) ?? 0,
      () => /** @type {import("./languages.js").Column[]} */ (pulse.queryColumns({ start, end, queries: [sub] })),
    ),
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

/** Lines that say something. @param {string} text @returns {Piece[]} */
const linesOf = (text) => piecesOf({ text, at: 0 }, /\n/).filter((line) => line.text !== "" && !line.text.startsWith("#"));

/** @param {Piece} whole @param {RegExp} between @returns {Piece[]} without white space around them */
function piecesOf({ text, at }, between) {
  let from = at;
  return text.split(between).map((piece) => {
    const found = { text: piece.trim(), at: from + piece.length - piece.trimStart().length };
    from += piece.length + 1;
    return found;
  });
}

/** @param {Piece} line @param {number} span @returns {Parsed} */
function subQuery({ text, at }, span) {
  // Those of rate{counter} hold no tags.
  const brace = text.replace(/:\s*rate\{[^{}]*\}(?=\s*:)/, (rate) => rate.replace(/[{}]/g, " ")).indexOf("{");
  const lastColon = text.lastIndexOf(":", brace < 0 ? text.length : brace);
  if (lastColon < 0) throw new TextError("expected aggregator:[rate:][1m-avg:]metric{tag=value,…}", at);
  const [aggregator, ...middle] = piecesOf({ text: text.slice(0, lastColon), at }, /:(?![^{]*\})/);
  const [metric, ...braces] = piecesOf({ text: text.slice(lastColon + 1), at: at + lastColon + 1 }, /\{/);
  if (!metric?.text) throw new TextError("the metric is missing", at + lastColon + 1);
  const places = new Map([["", at], ["aggregator", at], ["metric", metric.at]]);
  /** @type {SubQuery} */
  const sub = { aggregator: aggregator?.text ?? "", metric: metric.text };
  for (const part of middle) addPart(sub, places, part, span);
  const [tags, filters] = braces.map(pairsOf);
  for (const { key, valueAt } of tags ?? []) places.set(`tags.${key}`, valueAt);
  filters?.forEach(({ valueAt }, index) => places.set(`filters[${index}]`, valueAt));
  if (tags) sub.tags = Object.fromEntries(tags.map(({ key, value }) => [key, value]));
  if (filters) sub.filters = filters.map(({ key, value }) => ({ type: "wildcard", tagk: key, filter: value, groupBy: false }));
  return { sub, places };
}

/** @param {SubQuery} sub @param {Map<string, number>} places @param {Piece} part @param {number} span */
function addPart(sub, places, { text, at }, span) {
  if (text === "explicit_tags") sub.explicitTags = true;
  else if (text === "rate" || /^rate\{.*\}$/.test(text)) Object.assign(sub, { rate: true }, text.includes("counter") && { rateOptions: { counter: true, dropResets: text.includes("dropcounter") } });
  else if (/^(\d|auto-)/.test(text)) {
    sub.downsample = text.replace(/^auto/, autoStep(span));
    places.set("downsample", at);
  } else throw new TextError(`${text} is none of rate, a downsample such as 1m-avg or auto-avg, and explicit_tags`, at);
}

/** @param {Piece} brace what follows a `{` @returns {{ key: string, value: string, valueAt: number }[]} */
function pairsOf({ text, at }) {
  if (!text.endsWith("}")) throw new TextError("a { that is not closed", at - 1);
  const inside = text.slice(0, -1);
  if (inside.trim() === "") return [];
  // A comma within the brackets of a filter such as regexp(a,b) parts nothing.
  return piecesOf({ text: inside, at }, /,(?![^(]*\))/).map((pair) => {
    const [, key, between = "", value] = /^([^=]+?)(\s*=\s*)(.+)$/.exec(pair.text) ?? [];
    if (!key || !value) throw new TextError(`${pair.text || "nothing"} is no tag=value`, pair.at);
    return { key, value, valueAt: pair.at + key.length + between.length };
  });
}
