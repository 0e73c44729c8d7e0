// The constructor's options, each checked by name.
import { isBytes } from "./bytes.js";
import { callback, options as checkOptions, plain, reading, whole } from "./checks.js";
import { because, invalid, PulsetreeError, show } from "./errors.js";

/**
 * @typedef {import("../pulsetree.d.ts").PulsetreeOptions} PulsetreeOptions
 * @typedef {"clock" | "monotonic" | "authenticate" | "cors" | "basePath" | "bodyLimit" | "image"} Ours
 * @typedef {Required<Omit<Pick<PulsetreeOptions, Ours>, "authenticate" | "image">> & Pick<PulsetreeOptions, "authenticate" | "image"> & { limits: object }} Settings
 */

const MIB = 1024 * 1024;

/** What the face itself needs. @type {{ [Name in Ours]: (argument: string, value: any) => unknown }} */
const CHECKS = {
  clock: callback,
  monotonic: callback,
  authenticate: callback,
  cors: checkOrigins,
  basePath: checkBasePath,
  bodyLimit: (argument, value) => whole(argument, value, 1),
  image: checkBytes,
};
/** What the engine reads and checks: `engine::Options`. */
const LIMITS = /** @type {const} */ (["memoryLimit", "retention", "seriesLimit", "storeSeriesLimit", "queryLimit", "senderTtl"]);

/** Names after slashes, none of which a URL's parser takes away. */
const BASE_PATH = /^(\/(?!\.{1,2}(\/|$))[^/?#\\]+)*$/;

/** Those of a Pulsetree that only records: nothing is asked of it, and nothing served. */
export const RECORDING = ["clock", "monotonic", "memoryLimit", "retention", "seriesLimit", "storeSeriesLimit"];

/** Those of a Pulsetree. */
export const KNOWN = [...Object.keys(CHECKS), ...LIMITS];

/** @param {PulsetreeOptions | undefined} given @param {readonly string[]} [known] @returns {Settings} null, too, is absent */
export function readOptions(given, known = KNOWN) {
  const options = checkOptions("options", given, known);
  const origins = options.cors;
  // What is looked at is what is kept.
  if (origins !== undefined) options.cors = reading("options.cors", () => (Array.isArray(origins) ? [...origins] : origins));
  for (const [name, check] of Object.entries(CHECKS)) {
    const value = options[/** @type {Ours} */ (name)];
    if (value !== undefined) check(`options.${name}`, value);
  }
  const { clock, monotonic, authenticate, cors, basePath, bodyLimit, image } = options;
  return {
    // Looked up each time: tests put a clock of their own in its place, and take it away again.
    clock: clock ? checkedClock("options.clock", clock) : checkedClock("Date.now()", () => Date.now()),
    monotonic: monotonic ? checkedClock("options.monotonic", monotonic) : checkedClock("performance.now()", () => performance.now()),
    limits: Object.fromEntries(LIMITS.map((name) => [name, plain(`options.${name}`, options[name])])),
    authenticate,
    cors: cors ?? [],
    // As requests have it: what is not ASCII is escaped in them.
    basePath: basePath ? new URL(basePath, "http://localhost").pathname : "",
    bodyLimit: bodyLimit ?? 16 * MIB,
    image: image ?? undefined,
  };
}

/** @param {string} argument @param {() => number} clock @returns {() => number} */
function checkedClock(argument, clock) {
  return () => {
    let time;
    try {
      time = clock();
    } catch (cause) {
      throw because("internal", `${argument} threw; expected it to give a number of milliseconds`, cause);
    }
    if (Number.isFinite(time)) return time;
    throw new PulsetreeError("internal", `${argument} gave ${show(time)}; expected a number of milliseconds`);
  };
}

/** @param {string} argument @param {unknown} value */
function checkBytes(argument, value) {
  if (!isBytes(value)) throw invalid(argument, value, "a Uint8Array, as save() gives, whose buffer is still there");
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
function checkBasePath(argument, value) {
  if (typeof value === "string" && BASE_PATH.test(value)) return;
  throw invalid(argument, value, `"" or a path such as /pulse, without a slash at its end`);
}
