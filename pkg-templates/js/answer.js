// One POST and what came of it: an answer within a time and a length, or why there is none.
import { reasonOf } from "./errors.js";
import { looseDecoder } from "./text.js";
import { later } from "./timers.js";

/**
 * @typedef {object} Post what is to be sent
 * @property {Uint8Array<ArrayBuffer> | string} body
 * @property {Readonly<Record<string, string>>} [headers] beside the caller's own
 *
 * @typedef {object} Answer
 * @property {number} status 0 where none came
 * @property {string} text as much of the body as is looked at, or why none came
 * @property {number} [retryAfter] ms, where the other side said so
 *
 * @typedef {object} Target
 * @property {string} url
 * @property {typeof fetch} fetch
 * @property {Readonly<Record<string, string>>} headers
 * @property {boolean} timers whether this host lets them be started
 * @property {Set<AbortController>} underWay
 */

/** No answer for this long is a failure, in ms. */
const ANSWER_MS = 30_000;
/** Bytes of an answer that are looked at: one that names each metric left out is long, and one of another kind may never end. */
const LOOKED_AT = 16 * 1024 * 1024;

/** @param {Target} target @param {Post} post @param {boolean} keepalive whether it is to outlive the page @returns {Promise<Answer>} */
export async function ask(target, post, keepalive) {
  const controller = target.timers ? new AbortController() : undefined;
  try {
    const work = answerOf(target, requestOf(target, post, keepalive, controller));
    return await (controller ? within(target, work, controller) : work);
  } catch (error) {
    return { status: 0, text: reasonOf(error) };
  }
}

/** @param {Target} target @param {Post} post @param {boolean} keepalive @param {AbortController | undefined} controller @returns {RequestInit} */
function requestOf({ headers, timers }, post, keepalive, controller) {
  const all = { ...post.headers, ...headers };
  return {
    method: "POST",
    body: post.body,
    // workerd knows no "error"; what is not followed is no 2xx either.
    redirect: timers ? "error" : "manual",
    ...(Object.keys(all).length > 0 && { headers: all }),
    ...(keepalive && { keepalive }),
    ...(controller && { signal: controller.signal }),
  };
}

/** @param {Target} target @param {RequestInit} init @returns {Promise<Answer>} */
async function answerOf({ fetch, url }, init) {
  const response = await fetch(url, init);
  const retryAfter = retryMs(response.headers);
  return { status: response.status, text: await textOf(response), ...(retryAfter !== undefined && { retryAfter }) };
}

/** Fails after a time, also where `fetch` does not heed its signal. @template T @param {Target} target @param {Promise<T>} work @param {AbortController} controller @returns {Promise<T>} */
function within({ underWay }, work, controller) {
  underWay.add(controller);
  const timer = later(() => controller.abort(new Error(`no answer for ${ANSWER_MS / 1000} s`)), ANSWER_MS);
  const aborted = new Promise((_, reject) => controller.signal.addEventListener("abort", () => reject(controller.signal.reason)));
  return /** @type {Promise<T>} */ (Promise.race([work, aborted])).finally(() => {
    clearTimeout(timer);
    underWay.delete(controller);
  });
}

/** @param {Response} response */
async function textOf(response) {
  // Some `fetch` of a caller's own have no streams.
  if (!response.body?.getReader) return String(await response.text());
  const reader = response.body.getReader();
  const decoder = looseDecoder();
  let text = "";
  for (let bytes = 0; bytes < LOOKED_AT; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel().catch(() => {});
  return text;
}

/** `Retry-After` in ms: seconds, or a date by the answer's own clock. @param {Headers} headers @returns {number | undefined} */
function retryMs(headers) {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (!Number.isFinite(until)) return undefined;
  const now = Date.parse(headers.get("date") ?? "");
  return Math.max(0, until - (Number.isFinite(now) ? now : Date.now()));
}
