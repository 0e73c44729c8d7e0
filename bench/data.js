/** The first instant of every generated series: a whole minute. */
export const START = 1600000020000;
/** Milliseconds between two points of a series. */
export const STEP = 10_000;

const noise = (series, k) => (k * 7919 + series * 104729) % 100;

/** The k-th value of a gauge with two decimals: a slow wave and noise. */
export const gauge = (series, k) => Math.round((50 + 20 * Math.sin((k + series) / 50) + noise(series, k) / 10) * 100) / 100;

const round2 = (x) => Math.round(x * 100) / 100;

/** Every bit of the mantissa in use. */
function random(series, k) {
  let x = (k * 2654435761 + series * 40503 + 12345) >>> 0;
  x ^= x << 13;
  x >>>= 0;
  x ^= x >>> 17;
  x ^= x << 5;
  x >>>= 0;
  return (x + ((x * 1597334677) >>> 0) / 4294967296) / 4294967296;
}

/** The k-th value of a series, by the name of what it is like. @type {Record<string, (series: number, k: number) => number>} */
export const kinds = {
  gauge,
  /** Grows by 1 to 13 a step. */
  counter: (series, k) => 7 * k + ((k * 7919 + series * 104729) % 7),
  /** In cents. */
  walk: (series, k) => round2(100 + Math.sin(k / 300 + series) * 30 + Math.sin(k / 7) * 0.5),
  constant: () => 42.5,
  random,
};

/** The first `count` points of a series as columns. @param {number} series @param {number} count @param {string} [kind] */
export function columns(series, count, kind = "gauge") {
  const [timestamps, values, value] = [new Float64Array(count), new Float64Array(count), kinds[kind]];
  for (let k = 0; k < count; k++) {
    timestamps[k] = START + k * STEP;
    values[k] = value(series, k);
  }
  return { timestamps, values };
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
