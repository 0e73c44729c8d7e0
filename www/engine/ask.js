// One question: asked, timed, and made ready to be drawn.
import { Moved } from "../shared/rpc.js";
import { thinned } from "./thin.js";
import { LANGUAGES } from "./languages.js";

/** More lines than this are a thicket: the largest are drawn. */
const LINES = 24;
/** Points of one line beyond which only its extremes are drawn: no screen has more columns. */
const DRAWN = 4000;
/** As much JSON as a page can lay out at once. */
const SHOWN = 100_000;

/** @typedef {import("./languages.js").Column & { key: string, label: string, counts: boolean, step?: number, stampedAtEnd?: boolean }} Shown */

/** @param {import("./world.js").World} world @param {{ language: string, text: string, start: number, end: number }} question */
export function ask(world, { language, text, start, end }) {
  const began = performance.now();
  const answered = LANGUAGES[language](world.pulse, text, { start, end });
  const ms = performance.now() - began;
  const columns = named(answered.parts);
  world.last = { answered, columns };
  const drawn = largest(columns).map((column) => ({ ...column, ...thinned(column, DRAWN) }));
  const { notice, request } = answered;
  const points = columns.reduce((sum, { values }) => sum + values.length, 0);
  const value = { columns: drawn, series: columns.length, points, ms, read: answered.read(), notice, request };
  return new Moved(value, drawn.flatMap(({ timestamps, values }) => [timestamps.buffer, values.buffer]));
}

/** Columns with the name that tells each from the others. @param {import("./languages.js").Part[]} parts @returns {Shown[]} */
function named(parts) {
  const all = parts.flatMap(({ columns, ...part }) => columns.map((column) => ({ part, column, told: toldBy(column, part.grouped) })));
  const keys = [...new Set(all.flatMap(({ told }) => Object.keys(told)))];
  const telling = keys.filter((key) => new Set(all.map(({ told }) => told[key])).size > 1);
  const metrics = new Set(all.map(({ column }) => column.metric)).size;
  return all.map(({ part: { name, grouped, ...part }, column, told }) => {
    const values = telling.map((key) => told[key]).filter((value) => value !== undefined && value !== null);
    const label = [name ?? (metrics > 1 || values.length === 0 ? column.metric : ""), values.join(", ")].filter(Boolean).join(" ");
    return { ...part, ...column, label: label || "all", key: keyOf(column.metric, told, name) };
  });
}

/** What a series is known by, whoever asks for it. @param {string} metric @param {Record<string, string | undefined>} tags @param {string} [name] */
export const keyOf = (metric, tags, name) => JSON.stringify([name, metric, tags]);

/** The tags that tell a column apart, by name. @param {import("./languages.js").Column} column @param {string[]} [grouped] @returns {Record<string, string | undefined>} */
const toldBy = ({ tags }, grouped = Object.keys(tags)) => Object.fromEntries([...grouped].sort().map((key) => [key, tags[key]]));

/** The largest lines, in the order they came. @param {Shown[]} columns */
function largest(columns) {
  if (columns.length <= LINES) return columns;
  const sizes = new Map(columns.map((column) => [column, column.values.reduce((sum, value) => sum + Math.abs(value || 0), 0)]));
  const [least] = [...sizes.values()].sort((a, b) => b - a).slice(LINES - 1);
  return columns.filter((column) => /** @type {number} */ (sizes.get(column)) >= /** @type {number} */ (least)).slice(0, LINES);
}

/** Rows of the last answer: an instant, and each series' value there. @param {import("./world.js").World} world @param {{ from: number, count: number, series: number }} which */
export function rowsOf(world, { from, count, series }) {
  const columns = (world.last?.columns ?? []).slice(0, series);
  const instants = [...new Set(columns.flatMap(({ timestamps }) => Array.from(timestamps)))].sort((a, b) => a - b);
  const rows = instants.slice(from, from + count).map((instant) => ({ instant, values: columns.map((column) => valueAt(column, instant)) }));
  return { total: instants.length, labels: columns.map(({ label }) => label), rows };
}

/** @param {Shown} column @param {number} instant */
function valueAt({ timestamps, values }, instant) {
  let [low, high] = [0, timestamps.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {number} */ (timestamps[middle]) < instant) low = middle + 1;
    else high = middle;
  }
  const value = timestamps[low] === instant ? values[low] : undefined;
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The last answer as the API writes it: its beginning, and all of it as a file. @param {import("./world.js").World} world */
export function jsonOf(world) {
  const text = world.last?.answered.json() ?? "";
  return { head: text.slice(0, SHOWN), length: text.length, file: new Blob([text], { type: "application/json" }) };
}
