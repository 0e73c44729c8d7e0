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
 * @typedef {Post & { inOrder: boolean, again: boolean }} EnginePost whether all in it is newer than what was sent before, and
 *   whether it may have been taken already
 * @typedef {(answer: Answer, post: EnginePost) => Verdict} Judge
 * @typedef {import("../pulsetree.d.ts").EngineOptions} EngineOptions
 */

const EVERY_MS = 15_000;

/** @param {World} world @param {EngineOptions} options */
export const remoteWrite = (world, options) => write(world, options, false, judgeRemoteWrite);

/** @param {World} world @param {EngineOptions} options */
export const otlp = (world, options) => write(world, options, true, judgeOtlp);

/** @param {World} world @param {EngineOptions} given @param {boolean} isOtlp @param {Judge} judge */
function write(world, given, isOtlp, judge) {
  world.check();
  const options = readPushOptions(given, isOtlp ? "http://localhost:4318/v1/metrics" : "http://localhost:9090/api/v1/write", ["everyMs"]);
  const { everyMs = EVERY_MS, labels } = options;
  checkBeat("options.everyMs", everyMs);
  const number = glue.openEngine(world.engine, isOtlp, String(options.url), flatLabels("options.labels", labels), world.clock());
  world.kept?.written();
  return startPusher(world, everyMs, options, new Bodies(world, number, isOtlp, judge));
}

class Bodies {
  /** @param {World} world @param {number} number the engine's @param {boolean} isOtlp @param {Judge} judge */
  constructor(world, number, isOtlp, judge) {
    this.world = world;
    this.number = number;
    this.headers = headersOf(isOtlp);
    this.judge = judge;
    /** The body that is not settled. @type {EnginePost | undefined} */
    this.post = undefined;
    /** Whether bodies are none that were there before a restart. */
    this.made = false;
    /** Whether there was no room for all bodies at once: the next are made when the last of these is settled. */
    this.goesOn = false;
    /**
     * What a kept world has yet to store before anything is sent: what bodies say, so that a restart sets no counter back that
     * was sent; or which were settled, so that it sends no body again behind a later one.
     * Bodies of one that was stopped may wait here, and not be stored. @type {"all" | "entries" | undefined}
     */
    this.unstored = world.kept ? "all" : undefined;
  }

  /** @param {boolean} collect @returns {EnginePost | undefined | Promise<EnginePost | undefined>} */
  next(collect) {
    this.world.check();
    if ((collect || this.goesOn) && this.post === undefined) this.collect();
    return this.unstored === undefined ? this.head() : this.onceStored();
  }

  async onceStored() {
    const { kept } = this.world;
    const stored = await (this.unstored === "all" ? kept?.flush() : kept?.settled());
    if (stored === false) throw new PulsetreeError("unavailable", "what is to be written could not be stored; expected it to be, before it is sent");
    this.world.check();
    this.unstored = undefined;
    return this.head();
  }

  head() {
    const { world, number, headers, made } = this;
    if (this.post !== undefined) {
      this.post.again = true;
      return this.post;
    }
    const body = glue.engineBody(world.engine, number);
    const inOrder = glue.engineBodyInOrder(world.engine, number);
    this.post = body && { body: /** @type {Uint8Array<ArrayBuffer>} */ (body), headers, inOrder, again: !made };
    return this.post;
  }

  collect() {
    const { world, number } = this;
    world.readCallables();
    world.check();
    glue.engineTick(world.engine, number, world.clock(), world.monotonic(), world.kept?.byEntries() ?? true);
    this.made = true;
    this.goesOn = false;
    if (world.kept) this.unstored = "all";
  }

  /** @param {EnginePost} post @param {"taken" | "refused"} verdict */
  settled(post, verdict) {
    const { world, number } = this;
    if (post !== this.post || world.disposed) return;
    this.post = undefined;
    this.goesOn = glue.engineSettled(world.engine, number, verdict === "taken", world.clock());
    if (world.kept === undefined) return;
    world.kept.written();
    this.unstored ??= "entries";
  }

  close() {
    const { world, number } = this;
    if (!world.disposed) glue.closeEngine(world.engine, number, world.clock());
  }
}

/** @param {boolean} isOtlp @returns {Record<string, string>} */
function headersOf(isOtlp) {
  const flat = glue.engineHeaders(isOtlp);
  return Object.fromEntries(flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1]]] : [])));
}

/** What Prometheus 2.42 answers with 500 although it will never take it: a sample older than its window for late ones. */
const NEVER = /^too old sample/;

/** What an engine says of samples that it has already, of bodies that it takes whole or not at all. */
const KNOWN = /out of order|duplicate sample/i;

/** A page of HTML with a status of 200 is some portal's. @param {Answer} answer @param {EnginePost} post @returns {Verdict} */
function judgeRemoteWrite({ status, text }, { again, inOrder }) {
  if (status >= 200 && status < 300) return /^\s*</.test(text) ? "again" : "taken";
  // its answer did not arrive the last time
  if (status === 400 && again && inOrder && KNOWN.test(text)) return "taken";
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
