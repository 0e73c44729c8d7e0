// What a pusher is told: where to, how, and how often.
import { callback, fieldsOf, options as checkOptions, reading } from "./checks.js";
import { invalid, PulsetreeError, tagOf } from "./errors.js";

/** @typedef {import("../pulsetree.d.ts").PushOptions} PushOptions */

const KNOWN = ["url", "fetch", "headers", "labels", "signal", "onError"];

/**
 * @template {PushOptions} O @param {O} given
 * @param {string} [example] of a URL that takes what is sent @param {readonly string[]} [known] beside those of every pusher @returns {O}
 */
export function readPushOptions(given, example = "https://example.org/merge", known = []) {
  fieldsOf("options", given, "an object");
  const read = checkOptions("options", given, [...KNOWN, ...known]);
  if (read.fetch !== undefined) callback("options.fetch", read.fetch);
  if (read.onError !== undefined) callback("options.onError", read.onError);
  const { signal } = read;
  const headers = readHeaders(read.headers);
  if (signal !== undefined && reading("options.signal", () => [typeof signal.addEventListener, signal.aborted])[0] !== "function") throw invalid("options.signal", signal, "an AbortSignal");
  return { ...read, ...(headers && { headers }), url: urlOf(read.url, example) };
}

/** @param {unknown} url @param {string} example @returns {string} */
function urlOf(url, example) {
  const expected = `a URL such as ${example}`;
  if (typeof url !== "string" && tagOf(Object(url)) !== "URL") throw invalid("options.url", url, expected);
  let parsed;
  try {
    parsed = new URL(/** @type {string} */ (url), globalThis.location?.href);
  } catch {
    throw invalid("options.url", url, expected);
  }
  // fetch refuses such a URL each time.
  if (parsed.username !== "" || parsed.password !== "") throw new PulsetreeError("invalid_argument", "options.url names a user or a password; expected them in options.headers");
  return parsed.href;
}

/** What is looked at is what is kept. @param {unknown} headers @returns {Record<string, string> | undefined} */
function readHeaders(headers) {
  if (headers === undefined) return undefined;
  const source = fieldsOf("options.headers", headers, "an object of headers");
  const own = reading("options.headers", () => ({ ...source }));
  for (const [name, value] of Object.entries(own)) {
    try {
      new Headers().set(name, /** @type {string} */ (value));
    } catch {
      // The value may be a secret.
      throw new PulsetreeError("invalid_argument", `options.headers has ${JSON.stringify(name)}; expected a header's name and value`);
    }
  }
  return /** @type {Record<string, string>} */ (own);
}
