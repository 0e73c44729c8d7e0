// What the columns of a table are, by its first rows.
import { instantOf, numberOf } from "./times.js";

const DELIMITERS = ["\t", ",", ";", "|"];
/** A column with more values than this in the sample is no tag: each value would be a series of its own. */
const TAG_VALUES = 50;
/** Nor is one of long texts, such as addresses and sentences: what is seen of it is seldom all. */
const TAG_LENGTH = 40;
const EARLY = Date.UTC(1990, 0);

/** @typedef {"time" | "value" | "tag" | "ignore"} Role */

/** The one that parts most lines into as many fields. @param {string[]} lines */
export function delimiterOf(lines) {
  const parts = (/** @type {string} */ delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const [first = 0] = counts;
    return first === 0 ? 0 : counts.filter((count) => count === first).length * 100 + first;
  };
  return DELIMITERS.reduce((best, delimiter) => (parts(delimiter) > parts(best) ? delimiter : best));
}

/** Whether the first row names the columns. @param {string[]} first */
export const isHeader = (first) => first.every((field) => Number.isNaN(numberOf(field)) && Number.isNaN(instantOf(field)));

/** @param {string[]} names @param {string[][]} rows @returns {Role[]} */
export function rolesOf(names, rows) {
  const columns = names.map((name, index) => describe(name, rows.map((row) => row[index] ?? "")));
  const time = best(columns, ({ times, name }) => (times < 0.5 ? 0 : times + (/time|date|^ts$/i.test(name) ? 1 : 0)));
  const value = best(columns, ({ numbers, name, distinct }, index) => (index === time || numbers < 0.5 ? 0 : numbers + (/value|bytes|size|amount|count|temp|price|duration|ms$/i.test(name) ? 2 : 0) + distinct / 10_000));
  return columns.map(({ distinct, filled, length }, index) => {
    if (index === time) return "time";
    if (index === value) return "value";
    return filled > 0 && distinct <= TAG_VALUES && length <= TAG_LENGTH ? "tag" : "ignore";
  });
}

/** @param {string} name @param {string[]} texts */
function describe(name, texts) {
  const filled = texts.filter((text) => text !== "");
  const share = (/** @type {(text: string) => boolean} */ is) => (filled.length === 0 ? 0 : filled.filter(is).length / filled.length);
  return {
    name,
    filled: filled.length,
    distinct: new Set(filled).size,
    length: filled.reduce((sum, text) => sum + text.length, 0) / (filled.length || 1),
    times: share((text) => instantOf(text) > EARLY),
    numbers: share((text) => !Number.isNaN(numberOf(text))),
  };
}

/** The index of the column with the highest score above 0; -1. @param {ReturnType<typeof describe>[]} columns @param {(column: ReturnType<typeof describe>, index: number) => number} score */
function best(columns, score) {
  const scores = columns.map(score);
  const most = Math.max(0, ...scores);
  return most > 0 ? scores.indexOf(most) : -1;
}
