// Numbers and times as the page writes them: always with 24 hours.

const SIZES = ["B", "KiB", "MiB", "GiB", "TiB"];
const LARGE = ["", " k", " M", " G", " T"];

/** 12 345 @param {number} value */
export const whole = (value) => Math.round(value).toLocaleString("en-GB").replaceAll(",", "\u202f");

/** 12.3 M @param {number} value */
export function short(value) {
  if (!Number.isFinite(value)) return "–";
  const power = Math.min(LARGE.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1) / 3)));
  return power === 0 ? digits(value) : `${digits(value / 1000 ** power)}${LARGE[power]}`;
}

/** Four digits that tell. @param {number | null | undefined} value */
export function digits(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  return String(Number(value.toPrecision(Math.abs(value) >= 1000 ? 6 : 4)));
}

/** All that a double tells for sure. @param {number | null | undefined} value */
export const exact = (value) => (value === null || value === undefined || Number.isNaN(value) ? "–" : String(Number(value.toPrecision(15))));

/** Three digits that tell. @param {number} value */
export const rough = (value) => digits(Number(value.toPrecision(3)));

/** @param {number} bytes */
export function size(bytes) {
  const power = Math.min(SIZES.length - 1, Math.max(0, Math.floor(Math.log2(bytes || 1) / 10)));
  return `${rough(bytes / 1024 ** power)} ${SIZES[power]}`;
}

/** @param {number} ms */
export const took = (ms) => (ms < 1000 ? `${rough(ms)} ms` : `${rough(ms / 1000)} s`);

/** @param {number} number @param {string} noun */
export const count = (number, noun) => `${whole(number)} ${noun}${number === 1 || noun === "series" ? "" : "s"}`;

const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** 17:04:05 @param {number} ms */
export function clock(ms) {
  const date = new Date(ms);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** 2015-05-17 17:04:05, local. @param {number} ms */
export function stamp(ms) {
  const date = new Date(ms);
  const rest = ms % 1000 === 0 ? "" : `.${String(date.getMilliseconds()).padStart(3, "0")}`;
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock(ms)}${rest}`;
}
