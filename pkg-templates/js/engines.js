// Engines behind: what is held and what is put, written to Prometheus and its kin on a beat. The bodies are the engine's.
import * as glue from "./asked.js";
import { PulsetreeError } from "./errors.js";
import { flatLabels } from "./labels.js";
import { readPushOptions } from "./push-options.js";
import { startPusher } from "./pusher.js";
import { checkBeat } from "./timers.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {import("./answer.js").Post} Post
 * @typedef {import("./pusher.js").Verdict} Verdict
 * @typedef {import("../pulsetree.d.ts").EngineOptions} EngineOptions
 */

const EVERY_MS = 15_000;

/** @param {World} world @param {EngineOptions} options */
export const remoteWrite = (world, options) => write(world, options, false, judgeRemoteWrite);

/** @param {World} world @param {EngineOptions} options */
export const otlp = (world, options) => write(world, options, true, judgeOtlp);

/** @param {World} world @param {EngineOptions} given @param {boolean} isOtlp @param {(answer: Answer) => Verdict} judge */
function write(world, given, isOtlp, judge) {
  world.check();
  const options = readPushOptions(given, ["everyMs"]);
  const { everyMs = EVERY_MS, labels } = options;
  checkBeat("options.everyMs", everyMs);
  const number = glue.openEngine(world.engine, isOtlp, flatLabels("options.labels", labels), world.began);
  return startPusher(world, everyMs, options, new Bodies(world, number, isOtlp, judge));
}

class Bodies {
  /** @param {World} world @param {number} number the engine's @param {boolean} isOtlp @param {(answer: Answer) => Verdict} judge */
  constructor(world, number, isOtlp, judge) {
    this.world = world;
    this.number = number;
    this.headers = headersOf(isOtlp);
    this.judge = judge;
    /** The body that is not settled. @type {Post | undefined} */
    this.post = undefined;
    /** Whether a kept world has yet to store what the bodies say: a restart must not set a counter back that was sent. */
    this.unstored = false;
  }

  /** @param {boolean} collect @returns {Post | undefined | Promise<Post | undefined>} */
  next(collect) {
    this.world.check();
    if (collect && this.post === undefined) this.collect();
    return this.unstored ? this.onceStored() : this.head();
  }

  async onceStored() {
    const stored = await this.world.kept?.flush();
    if (stored === false) throw new PulsetreeError("unavailable", "what is to be written could not be stored; expected it to be, before it is sent");
    this.world.check();
    this.unstored = false;
    return this.head();
  }

  head() {
    const { world, number, headers } = this;
    if (this.post !== undefined) return this.post;
    const body = glue.engineBody(world.engine, number);
    this.post = body && { body: /** @type {Uint8Array<ArrayBuffer>} */ (body), headers };
    return this.post;
  }

  collect() {
    const { world, number } = this;
    world.readCallables();
    world.check();
    glue.engineTick(world.engine, number, world.clock(), world.monotonic());
    this.unstored = world.kept !== undefined;
  }

  /** @param {Post} post @param {"taken" | "refused"} verdict */
  settled(post, verdict) {
    if (post !== this.post || this.world.disposed) return;
    this.post = undefined;
    glue.engineSettled(this.world.engine, this.number, verdict === "taken");
  }

  close() {
    if (!this.world.disposed) glue.closeEngine(this.world.engine, this.number);
  }
}

/** @param {boolean} isOtlp @returns {Record<string, string>} */
function headersOf(isOtlp) {
  const flat = glue.engineHeaders(isOtlp);
  return Object.fromEntries(flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1]]] : [])));
}

/** What Prometheus 2.42 answers with 500 although it will never take it: a sample older than its window for late ones. */
const NEVER = /^too old sample/;

/** A page of HTML with a status of 200 is some portal's. @param {Answer} answer @returns {Verdict} */
function judgeRemoteWrite({ status, text }) {
  if (status >= 200 && status < 300) return /^\s*</.test(text) ? "again" : "taken";
  if (status >= 500) return NEVER.test(text) ? "refused" : "again";
  return status >= 400 && status !== 429 ? "refused" : "again";
}

/** What OTLP tells to try again; a success that took a part only is to be left at that. */
const PASSING = [429, 502, 503, 504];

/** @param {Answer} answer @returns {Verdict} */
function judgeOtlp({ status, text }) {
  if (status < 200 || status >= 300) return status < 400 || PASSING.includes(status) ? "again" : "refused";
  if (text.trim() === "") return "taken";
  try {
    return Number(JSON.parse(text)?.partialSuccess?.rejectedDataPoints ?? 0) > 0 ? "refused" : "taken";
  } catch {
    return "again";
  }
}
