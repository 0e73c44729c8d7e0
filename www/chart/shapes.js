// How a series is drawn: measurements as lines, counts as bars, several counts as steps, since bars would hide each other.
import uPlot from "uplot";

const bars = uPlot.paths.bars?.({ size: [0.85, 64], align: 1, gap: 1 });
const barsBefore = uPlot.paths.bars?.({ size: [0.85, 64], align: -1, gap: 1 });
const steps = uPlot.paths.stepped?.({ align: 1 });
const stepsBefore = uPlot.paths.stepped?.({ align: -1 });

/** @typedef {"line" | "bars" | "steps"} Shape */

/** @param {{ counts?: boolean }} column @param {number} columns how many there are @returns {Shape} */
export const shapeOf = ({ counts }, columns) => (!counts ? "line" : columns === 1 ? "bars" : "steps");

/** @param {Shape} shape @param {boolean} stampedAtEnd @param {string} colour */
export function drawnAs(shape, stampedAtEnd, colour) {
  if (shape === "bars") return { paths: stampedAtEnd ? barsBefore : bars, fill: `${colour}66`, width: 1, points: { show: false } };
  if (shape === "steps") return { paths: stampedAtEnd ? stepsBefore : steps, width: 1.5, points: { show: false } };
  return { width: 1.75 };
}

/**
 * Without the bucket that is still being filled, which would look like a fall to zero.
 * @template {{ timestamps: Float64Array, values: Float64Array, step?: number, stampedAtEnd?: boolean }} C
 * @param {C} column @param {number} now @returns {C}
 */
export function finished(column, now) {
  const { timestamps, values, step = 0, stampedAtEnd = false } = column;
  let length = timestamps.length;
  while (length > 0 && /** @type {number} */ (timestamps[length - 1]) + (stampedAtEnd ? 0 : step) > now) length -= 1;
  return length === timestamps.length ? column : { ...column, timestamps: timestamps.subarray(0, length), values: values.subarray(0, length) };
}
