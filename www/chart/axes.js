// Ticks of time with 24 hours, and of values with a unit's prefix.
import { short } from "../shared/format.js";

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
/** uPlot's table: from which step on, how it is written, and what is added where the year, the day or the minute changes. */
const TIMES = [
  [365 * DAY, "{YYYY}", null, null, null, null, null, null, 1],
  [28 * DAY, "{MMM}", "\n{YYYY}", null, null, null, null, null, 1],
  [DAY, "{D} {MMM}", "\n{YYYY}", null, null, null, null, null, 1],
  [HOUR, "{HH}:{mm}", "\n{D} {MMM} {YYYY}", null, "\n{D} {MMM}", null, null, null, 1],
  [MINUTE, "{HH}:{mm}", "\n{D} {MMM} {YYYY}", null, "\n{D} {MMM}", null, null, null, 1],
  [1, "{HH}:{mm}:{ss}", "\n{D} {MMM} {YYYY}", null, "\n{D} {MMM}", null, null, null, 1],
  [0.001, ":{ss}.{fff}", "\n{D} {MMM} {YYYY} {HH}:{mm}", null, "\n{D} {MMM} {HH}:{mm}", null, "\n{HH}:{mm}", null, 1],
];

/** @param {{ text: string, grid: string }} colours @param {string} unit @returns {any[]} */
export function axes({ text, grid }, unit) {
  // Whole: of 14.4px a uPlot takes the 4, and writes the date over the time.
  const size = Math.max(12, Math.round(0.72 * parseFloat(getComputedStyle(document.documentElement).fontSize)));
  const font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const axis = { stroke: text, font, labelFont: font, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1, size: 4 } };
  const values = (/** @type {unknown} */ _, /** @type {number[]} */ splits) => splits.map((value) => short(value));
  return [{ ...axis, values: TIMES, size: 4 + 3 * size, space: 5 * size + 4 }, { ...axis, values, size: 58, ...(unit && { label: unit, labelSize: 16, labelGap: 0 }) }];
}
