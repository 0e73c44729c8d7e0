/** The first instant of every generated series: a whole minute. */
export const START = 1600000020000;
/** Milliseconds between two points of a series. */
export const STEP = 10_000;

const noise = (series, k) => (k * 7919 + series * 104729) % 100;

/** The k-th value of a gauge with two decimals: a slow wave and noise. */
export const gauge = (series, k) => Math.round((50 + 20 * Math.sin((k + series) / 50) + noise(series, k) / 10) * 100) / 100;

/** The first `count` points of a series as columns. */
export function columns(series, count) {
  const timestamps = Float64Array.from({ length: count }, (_, k) => START + k * STEP);
  return { timestamps, values: timestamps.map((_, k) => gauge(series, k)) };
}

export const METHODS = ["GET", "HEAD", "POST", "PUT"];
const STATUSES = ["200", "301", "404", "500", "503"];

/** The i-th of as many different sets of three labels as are asked for, keys in order. */
export const labelSet = (i) => ({
  method: METHODS[i % METHODS.length],
  path: `/articles/${Math.floor(i / 20)}`,
  status: STATUSES[Math.floor(i / METHODS.length) % STATUSES.length],
});

/** `count` targets, and the order in which they are hit: a shuffle that is always the same. */
export function targets(count) {
  const names = Array.from({ length: count }, (_, i) => `/articles/${i}/index.html`);
  return names.map((_, i) => names[(i * 617 + 13) % count]);
}
