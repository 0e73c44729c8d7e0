// From when to when a query asks: the last so much, all there is, or between two instants.
import { stamp } from "../shared/format.js";

/** @type {Record<string, number>} ms */
export const RANGES = { "1m": 60e3, "5m": 300e3, "15m": 900e3, "1h": 3600e3, "6h": 6 * 3600e3, "1d": 86400e3, "7d": 7 * 86400e3 };
export const ALL = "all";
export const BETWEEN = "between";

/** @typedef {{ name: string, from?: number, to?: number }} Range */
/** @typedef {{ start: number, end: number }} Bounds */

/** @param {Range} range @param {() => Promise<Bounds | undefined>} extent of all there is @returns {Promise<Bounds>} */
export async function boundsOf({ name, from, to }, extent) {
  const now = Date.now();
  if (name === BETWEEN && from !== undefined && to !== undefined) return { start: from, end: to };
  if (name === ALL) return (await extent()) ?? { start: now - 60e3, end: now };
  return { start: now - (RANGES[name] ?? 3600e3), end: now };
}

/** A local time such as `2015-05-17 10:05:03`. @param {string} text @returns {number} ms; NaN for what is none */
export function timeOf(text) {
  const [, date, time = "00:00"] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?))?$/.exec(text.trim()) ?? [];
  return date === undefined ? NaN : Date.parse(`${date}T${time}`);
}

/** @param {Record<string, string>} state @returns {Range} */
export function rangeOf({ range = "5m", from, to }) {
  const [first, last] = [Number(from), Number(to)];
  if (range === BETWEEN && last > first) return { name: BETWEEN, from: first, to: last };
  return { name: Object.hasOwn(RANGES, range) || range === ALL ? range : "5m" };
}

/** @param {Range} range @returns {Record<string, string>} */
export function stateOf({ name, from, to }) {
  return name === BETWEEN ? { range: name, from: String(from), to: String(to) } : { range: name };
}

/** @param {Bounds} bounds */
export const written = ({ start, end }) => ({ from: stamp(Math.floor(start / 1000) * 1000), to: stamp(Math.ceil(end / 1000) * 1000) });
