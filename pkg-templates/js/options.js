// The constructor's options, each checked by name.
import { callback, options as checkOptions, positive, whole } from "./checks.js";
import { invalid, PulsetreeError, show } from "./errors.js";

/**
 * @typedef {import("../pulsetree.d.ts").PulsetreeOptions} PulsetreeOptions
 * @typedef {Required<Omit<PulsetreeOptions, "authenticate" | "queryLimit">> & Pick<PulsetreeOptions, "authenticate">} Given
 * @typedef {Given & { queryLimit: { work: number, answerBytes: number } }} Settings
 */

const MIB = 1024 * 1024;
const MOST = 0xffffffff;
/** With less, what is held of each kind already passes the limit. */
const LEAST_MEMORY = MIB;

/** @type {{ [Name in keyof PulsetreeOptions]-?: (argument: string, value: any) => unknown }} */
const CHECKS = {
  clock: callback,
  monotonic: callback,
  memoryLimit: checkMemoryLimit,
  retention: positive,
  seriesLimit: (argument, value) => whole(argument, value, 0),
  storeSeriesLimit: (argument, value) => whole(argument, value, 0),
  authenticate: callback,
  cors: checkOrigins,
  basePath: checkBasePath,
  bodyLimit: (argument, value) => whole(argument, value, 1),
  queryLimit: checkQueryLimit,
};

/** Those of a Pulsetree that only records: nothing is asked of it, and nothing served. */
export const RECORDING = ["clock", "monotonic", "memoryLimit", "retention", "seriesLimit", "storeSeriesLimit"];

/** @param {PulsetreeOptions | undefined} given @param {readonly string[]} [known] @returns {Settings} */
export function readOptions(given, known = Object.keys(CHECKS)) {
  const options = checkOptions("options", given, known);
  for (const [name, check] of Object.entries(CHECKS)) {
    const value = options[/** @type {keyof PulsetreeOptions} */ (name)];
    if (value !== undefined) check(`options.${name}`, value);
  }
  const memoryLimit = Math.min(options.memoryLimit ?? 64 * MIB, MOST);
  const { work = 500e6, answerBytes = memoryLimit } = checkQueryLimit("options.queryLimit", options.queryLimit);
  return {
    clock: options.clock === undefined ? Date.now : checkedClock("options.clock", options.clock),
    monotonic: options.monotonic === undefined ? () => performance.now() : checkedClock("options.monotonic", options.monotonic),
    memoryLimit,
    retention: options.retention ?? Infinity,
    seriesLimit: options.seriesLimit ?? 2000,
    storeSeriesLimit: options.storeSeriesLimit ?? 1_000_000,
    authenticate: options.authenticate,
    cors: options.cors === undefined || options.cors === "*" ? (options.cors ?? []) : [...options.cors],
    basePath: options.basePath ?? "",
    bodyLimit: options.bodyLimit ?? 16 * MIB,
    queryLimit: { work, answerBytes: Math.min(answerBytes, MOST) },
  };
}

/** @param {string} argument @param {() => number} clock @returns {() => number} */
function checkedClock(argument, clock) {
  return () => {
    let time;
    try {
      time = clock();
    } catch (cause) {
      throw Object.assign(new PulsetreeError("internal", `${argument} threw; expected it to give a number of milliseconds`), { cause });
    }
    if (typeof time === "number") return time;
    throw new PulsetreeError("internal", `${argument} gave ${show(time)}; expected a number of milliseconds`);
  };
}

/** @param {string} argument @param {unknown} value */
function checkOrigins(argument, value) {
  if (value === "*") return;
  if (!Array.isArray(value)) throw invalid(argument, value, `"*" or an array of origins`);
  for (const [index, origin] of value.entries()) {
    if (!isOrigin(origin)) throw invalid(`${argument}[${index}]`, origin, "an origin such as https://example.org, without a path");
  }
}

/** @param {unknown} text */
function isOrigin(text) {
  if (text === "null") return true;
  if (typeof text !== "string" || !text.includes("://")) return false;
  try {
    const url = new URL(text);
    // Of a scheme that the URL standard does not know, such as an app's own, it cannot tell the origin.
    return url.origin === text || url.origin === "null";
  } catch {
    return false;
  }
}

/** @param {string} argument @param {unknown} value */
function checkMemoryLimit(argument, value) {
  if (typeof value !== "number" || !(value >= LEAST_MEMORY)) throw invalid(argument, value, `a number of bytes, at least ${LEAST_MEMORY} (1 MiB)`);
}

/** @param {string} argument @param {PulsetreeOptions["queryLimit"]} value */
function checkQueryLimit(argument, value) {
  const limits = checkOptions(argument, value, ["work", "answerBytes"]);
  for (const [name, limit] of Object.entries(limits)) if (limit !== undefined) positive(`${argument}.${name}`, limit);
  return limits;
}

/** @param {string} argument @param {unknown} value */
function checkBasePath(argument, value) {
  if (value === "" || (typeof value === "string" && /^\/.*[^/]$/.test(value) && !/[?#]/.test(value))) return;
  throw invalid(argument, value, `"" or a path such as /pulse, without a slash at its end`);
}
