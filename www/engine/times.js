// Instants as files write them.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The latest instant that the store takes. */
export const LATEST = 9_999_999_999_999;

/** @param {string} text a number of ten digits or fewer is in seconds, a date without a zone in UTC @returns {number} ms; NaN for what is none */
export function instantOf(text) {
  const ms = read(text.trim());
  return ms >= 0 && ms <= LATEST ? Math.round(ms) : NaN;
}

/** @param {string} text */
function read(text) {
  if (/^\d+(\.\d*)?$/.test(text)) return (text.indexOf(".") < 0 ? text.length : text.indexOf(".")) <= 10 ? Number(text) * 1000 : Number(text);
  const log = /^\[?(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ?([+-]\d{4})?\]?$/.exec(text);
  if (log) return Date.parse(`${log[3]}-${String(MONTHS.indexOf((log[2] ?? "").toLowerCase()) + 1).padStart(2, "0")}-${log[1]}T${log[4]}${(log[5] ?? "+0000").replace(/(\d\d)$/, ":$1")}`);
  const date = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?))?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (!date) return NaN;
  return Date.parse(`${date[1]}T${(date[2] ?? "00:00").replace(",", ".")}${(date[3] ?? "Z").toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2")}`);
}

/** @param {string} text @returns {number} NaN for what is none */
export function numberOf(text) {
  const trimmed = text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
}
