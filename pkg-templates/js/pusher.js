// What is sent until it is taken: one body after another, again and again where it fails, on a beat and when asked. What
// the bodies are, and which answers take them, is the source's: deltas, and the writes of the engine writers.
import { ask } from "./answer.js";
import { asyncDisposable } from "./disposable.js";
import { PulsetreeError } from "./errors.js";
import { mayOutlive, onHidden } from "./hidden.js";
import { everyMs, later } from "./timers.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./answer.js").Post} Post
 * @typedef {import("./answer.js").Answer} Answer
 * @typedef {import("../pulsetree.d.ts").PushOptions} PushOptions
 * @typedef {import("../pulsetree.d.ts").Pusher} Pusher
 * @typedef {"taken" | "refused" | "again"} Verdict refused: for good
 */

/**
 * Where bodies come from, and what becomes of them. In workerd several requests use it side by side, and each may end anywhere.
 * @template {Post} [P=Post]
 * @typedef {object} Source
 * @property {(collect: boolean) => P | undefined | Promise<P | undefined>} next the oldest that is not settled, the very same until
 *   it is; `collect`: where there is none, what is new is made one first
 * @property {(answer: Answer, post: P) => Verdict} judge what an answer, of any status, comes to
 * @property {(post: P, verdict: "taken" | "refused", answer: Answer) => void} settled may come twice for one body
 * @property {() => void} [close] nothing more is asked; may come twice
 */

/** The first wait after a failure, which doubles, and the last, in ms. */
const FIRST_WAIT = 1000;
const LAST_WAIT = 300_000;
/** As much of an answer as a message repeats. */
const SHOWN = 200;

/** The codes of the statuses that have one; any other is `unavailable`. @type {Readonly<Record<number, import("./errors.js").ErrorCode>>} */
const CODES = {
  400: "invalid_argument",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  409: "type_conflict",
  413: "payload_too_large",
  414: "payload_too_large",
  415: "unsupported_encoding",
  422: "limit_exceeded",
  431: "payload_too_large",
};

/**
 * Sends what a source gives every `ms` until stopped.
 * @template {Post} P
 * @param {World} world @param {number} ms @param {PushOptions} options as `readPushOptions` gives them @param {Source<P>} source
 * @returns {Pusher}
 */
export function startPusher(world, ms, options, source) {
  const pusher = new Loop(world, options, source);
  const stop = () => pusher.stop();
  if (options.signal?.aborted) pusher.stop();
  else pusher.start(ms);
  return asyncDisposable({ flush: () => pusher.flush(), stop }, stop);
}

/** workerd lets a timer live no longer than the request that started it, and nothing of one request be awaited in another. */
const hasTimers = () => globalThis.navigator?.userAgent !== "Cloudflare-Workers";

/** @template {Post} P */
class Loop {
  /** @param {World} world @param {PushOptions} options @param {Source<P>} source */
  constructor(world, options, source) {
    this.world = world;
    this.source = source;
    this.options = options;
    this.target = {
      url: String(options.url),
      fetch: options.fetch ?? /** @type {typeof fetch} */ ((url, init) => globalThis.fetch(url, init)),
      // By their names in lower case, as the engines' are, whose place they take; a page's worklet has no Headers.
      headers: options.headers ? Object.fromEntries(new Headers(options.headers)) : {},
      timers: hasTimers(),
      underWay: /** @type {Set<AbortController>} */ (new Set()),
    };
    /** What is sent now, and the flush that waits for its end. @type {Promise<boolean> | undefined} */
    this.sending = undefined;
    /** @type {Promise<boolean> | undefined} */
    this.waiting = undefined;
    /** Whether the page's last words are said, and their answer has not come. */
    this.leaving = false;
    this.failures = 0;
    /** What the other side asked to be left alone for, in ms, and since when. */
    this.hold = { since: 0, ms: 0 };
    /** @type {any} */
    this.retry = undefined;
    this.stopped = false;
    /** @type {(() => void)[]} */
    this.ends = [];
  }

  /** @param {number} ms */
  start(ms) {
    const { signal } = this.options;
    this.world.running.add(this);
    const abort = () => this.abort();
    signal?.addEventListener("abort", abort);
    this.ends.push(() => signal?.removeEventListener("abort", abort));
    if (!this.target.timers) return;
    const beat = everyMs(() => this.beat(), ms);
    this.ends.push(() => clearInterval(beat), onHidden(() => this.sayFarewell()));
  }

  beat() {
    if (this.sending === undefined && this.retry === undefined) this.run();
  }

  /** @returns {Promise<boolean>} whether all that there is was taken */
  async flush() {
    if (this.stopped || this.held()) return false;
    if (!this.target.timers) return this.drain();
    if (this.sending === undefined) return this.run();
    this.waiting ??= this.sending.then(() => {
      this.waiting = undefined;
      return this.flush();
    });
    return this.waiting;
  }

  held() {
    const since = Date.now() - this.hold.since;
    return since >= 0 && since < this.hold.ms;
  }

  run() {
    this.clearRetry();
    this.sending = this.drain().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  /** What waits, then what is new: what is recorded meanwhile is the next beat's. @returns {Promise<boolean>} */
  async drain() {
    try {
      const waited = await this.sendAll(false);
      if (waited === "again") return false;
      const came = await this.sendAll(true);
      return waited === "taken" && came === "taken";
    } catch (error) {
      if (!this.world.disposed) this.failed({ status: 0, text: "" }, error);
      return false;
    }
  }

  /** @param {boolean} collect @returns {Promise<Verdict>} the worst */
  async sendAll(collect) {
    /** @type {Verdict} */
    let worst = "taken";
    for (let post = await this.next(collect); post !== undefined; post = await this.next(false)) {
      const verdict = await this.send(post, false);
      if (verdict === "again") return verdict;
      if (verdict === "refused") worst = verdict;
    }
    return this.stopped ? "again" : worst;
  }

  /** @param {boolean} collect */
  next(collect) {
    return this.stopped ? undefined : this.source.next(collect);
  }

  /** @param {P} post @param {boolean} keepalive @returns {Promise<Verdict>} */
  async send(post, keepalive) {
    const answer = await ask(this.target, post, keepalive && mayOutlive(post.body));
    if (this.world.disposed) return "again";
    const verdict = answer.status === 0 ? "again" : this.source.judge(answer, post);
    if (verdict === "again") this.failed(answer);
    else this.settled(post, verdict, answer);
    return verdict;
  }

  /** @param {P} post @param {"taken" | "refused"} verdict @param {Answer} answer */
  settled(post, verdict, answer) {
    this.failures = 0;
    this.hold.ms = 0;
    this.source.settled(post, verdict, answer);
    if (verdict === "refused") this.tell(this.errorOf(answer, "it was refused for good"));
  }

  /** Begins to wait before the next try; told once. @param {Answer} answer @param {unknown} [error] of ours */
  failed(answer, error) {
    if (this.stopped) return;
    const wait = answer.retryAfter === undefined ? Math.min(FIRST_WAIT * 2 ** this.failures, LAST_WAIT) : Math.max(answer.retryAfter, FIRST_WAIT);
    this.hold = { since: Date.now(), ms: answer.retryAfter === undefined ? 0 : wait };
    this.failures += 1;
    if (this.failures === 1) this.tell(error ?? this.errorOf(answer, "it is tried again"));
    if (!this.target.timers) return;
    this.clearRetry();
    this.retry = later(() => this.tryAgain(), wait);
  }

  tryAgain() {
    this.retry = undefined;
    this.beat();
  }

  clearRetry() {
    clearTimeout(this.retry);
    this.retry = undefined;
  }

  /** Exactly one body, which outlives the page: there may be no time for an answer. */
  async sayFarewell() {
    if (this.leaving) return;
    this.leaving = true;
    try {
      const post = await this.next(true);
      if (post !== undefined) await this.send(post, true);
    } catch {
      // The next beat tells.
    } finally {
      this.leaving = false;
    }
  }

  /** @param {Answer} answer @param {string} fate */
  errorOf({ status, text }, fate) {
    const { origin, pathname } = new URL(this.target.url);
    const why = status === 0 ? text : `${status} ${text.slice(0, SHOWN)}`.trim();
    return new PulsetreeError(CODES[status] ?? "unavailable", `POST ${origin}${pathname}: ${why}; ${fate}`);
  }

  /** What the caller's function throws is not the pusher's. @param {unknown} error */
  async tell(error) {
    try {
      await this.options.onError?.(/** @type {any} */ (error));
    } catch {
      // It has been told.
    }
  }

  /** Ends what is under way, too. */
  abort() {
    for (const controller of this.target.underWay) controller.abort(new Error("the pusher was aborted"));
    this.stop();
  }

  /** Begins nothing more, and ends when what is under way has. */
  async stop() {
    this.stopped = true;
    this.world.running.delete(this);
    this.clearRetry();
    for (const end of this.ends.splice(0)) end();
    if (this.target.timers) await this.sending;
    this.source.close?.();
  }
}
