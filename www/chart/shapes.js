// How a series is drawn: measurements as lines, counts as bars, several counts as steps, since bars would hide each other.
import uPlot from "uplot";

/** The part of a bucket that is left between two bars. */
const GAP = 0.15;

/**
 * @typedef {{ counts?: boolean, step?: number, stampedAtEnd?: boolean, thinned?: boolean }} Kind `step` in ms
 * @typedef {(plot: uPlot, index: number, first: number, last: number) => any} Paths
 */

/** @param {Kind} kind @param {number} columns how many there are @param {string} colour */
export function drawnAs(kind, columns, colour) {
  if (!kind.counts) return { width: 1.75 };
  if (columns === 1) return { paths: bars(kind), fill: `${colour}66`, width: 1, points: { show: false } };
  return { paths: steps(kind), width: 1.5, points: { show: false } };
}

/** @param {Kind} kind */
const align = ({ stampedAtEnd }) => (stampedAtEnd ? -1 : 1);

/** Each value over the whole of its bucket, the last one too. Where there is none, nothing was counted; what comes after the last is not known. @param {Kind} kind @returns {Paths | undefined} */
function steps(kind) {
  if (!kind.step || kind.thinned) return uPlot.paths.stepped?.({ align: align(kind) });
  return (plot, index, first, last) => {
    const stroke = new Path2D();
    const ground = groundOf(plot);
    let end = -Infinity;
    for (const { from, to, y } of buckets(kind, plot, index, first, last)) {
      if (from - end > 1) {
        stroke.lineTo(end, ground);
        stroke.moveTo(from, ground);
      }
      stroke.lineTo(from, y);
      stroke.lineTo(to, y);
      end = to;
    }
    return { stroke, flags: 1 };
  };
}

/** @param {Kind} kind @returns {Paths | undefined} */
function bars(kind) {
  if (!kind.step || kind.thinned) return uPlot.paths.bars?.({ size: [1 - GAP, 64], align: align(kind), gap: 1 });
  return (plot, index, first, last) => {
    const fill = new Path2D();
    const ground = groundOf(plot);
    for (const { from, to, y } of buckets(kind, plot, index, first, last)) fill.rect(from, y, Math.max(1, Math.round((to - from) * (1 - GAP))), ground - y);
    return { stroke: fill, fill, flags: 1 };
  };
}

/** Where nothing is. @param {uPlot} plot */
const groundOf = (plot) => Math.round(plot.valToPos(Math.max(0, plot.scales.y?.min ?? 0), "y", true));

/** Where each value lies, in pixels of the canvas. @param {Kind} kind @param {uPlot} plot @param {number} index @param {number} first @param {number} last */
function* buckets({ step = 0, stampedAtEnd }, plot, index, first, last) {
  const seconds = step / 1000;
  const before = stampedAtEnd ? seconds : 0;
  const column = (/** @type {number} */ time) => Math.round(plot.valToPos(time, "x", true));
  for (let at = first; at <= last; at++) {
    const value = plot.data[index]?.[at];
    if (value === null || value === undefined) continue;
    const start = /** @type {number} */ (plot.data[0][at]) - before;
    yield { from: column(start), to: column(start + seconds), y: Math.round(plot.valToPos(value, "y", true)) };
  }
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
