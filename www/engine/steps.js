// Intervals, as the Timeseries API writes them.

const UNITS = { ms: 1, s: 1e3, m: 60e3, h: 3600e3, d: 86400e3, w: 7 * 86400e3, n: 30 * 86400e3, y: 365 * 86400e3 };
const STEPS = ["100ms", "500ms", "1s", "5s", "10s", "30s", "1m", "5m", "10m", "30m", "1h", "3h", "6h", "12h", "1d", "7d", "30d", "365d"];
/** About so many steps over a range: a chart shows them apart. */
const WANTED = 240;

/** @param {string | undefined} text such as 1m-avg or 1m @returns {number | undefined} ms */
export function stepOf(text) {
  const [, number, unit] = /^(\d+)(ms|[smhdwny])/.exec(text ?? "") ?? [];
  return number === undefined || number === "0" ? undefined : Number(number) * UNITS[/** @type {keyof typeof UNITS} */ (unit)];
}

/** A round interval, for a chart over so many ms. @param {number} span */
export const autoStep = (span) => STEPS.find((step) => /** @type {number} */ (stepOf(step)) >= span / WANTED) ?? "365d";
