/**
 * At most `most` points of a column: of each stretch the least and the greatest, so that no peak is lost. The arrays are the caller's own.
 * @param {{ timestamps: Float64Array, values: Float64Array }} column @param {number} most
 */
export function thinned({ timestamps, values }, most) {
  if (values.length <= most) return { timestamps: timestamps.slice(), values: values.slice(), thinned: false };
  const stretch = Math.ceil(values.length / (most / 2));
  /** @type {number[]} */
  const kept = [];
  for (let from = 0; from < values.length; from += stretch) kept.push(...extremes(values, from, Math.min(values.length, from + stretch)));
  return { timestamps: Float64Array.from(kept, (index) => timestamps[index] ?? 0), values: Float64Array.from(kept, (index) => values[index] ?? NaN), thinned: true };
}

/** @param {Float64Array} values @param {number} from @param {number} to */
function extremes(values, from, to) {
  let [least, most] = [from, from];
  for (let index = from + 1; index < to; index++) {
    if (/** @type {number} */ (values[index]) < /** @type {number} */ (values[least])) least = index;
    if (/** @type {number} */ (values[index]) > /** @type {number} */ (values[most])) most = index;
  }
  return least === most ? [least] : [Math.min(least, most), Math.max(least, most)];
}
