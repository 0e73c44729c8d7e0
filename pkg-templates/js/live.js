// A reader of live hits: the engine keeps what has not been read, this wakes who waits for it.
import * as glue from "./guarded.js";
import { reading, whole } from "./checks.js";
import { invalid, tagOf, unreadable } from "./errors.js";
import { FIELDS, Items } from "./items.js";
import { quietly } from "./quietly.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {import("./hits.js").Metricman} Metricman
 * @typedef {"time_series" | "aggregate"} Data
 * @typedef {{ resolve: (result: IteratorResult<any, undefined>) => void, reject: (error: unknown) => void }} Waiter
 */

export const DEFAULT_BUFFER = 65_536;
/** Hits fetched from the engine at once. They have left the reader's buffer there, so it is a small part of it. */
const BATCH = 1024;
const BATCH_SHARE = 1 / 16;
const EMPTY = new Float64Array(0);

/** Never points back at what callers hold of it, so that a reader can be seen to be abandoned. */
export class LiveReader {
  /** @param {World} world @param {Data} data @param {number} buffer */
  constructor(world, data, buffer) {
    this.world = world;
    this.data = data;
    this.buffer = buffer;
    /** Its number in the engine, once it reads a recorder. @type {number | undefined} */
    this.id = undefined;
    /** @type {Items | undefined} */
    this.items = undefined;
    /** @type {Float64Array} */
    this.batch = EMPTY;
    this.at = 0;
    /** @type {Waiter[]} */
    this.waiters = [];
    this.isOpen = true;
    /** What the next `next()` is to reject with. @type {{ error: unknown } | undefined} */
    this.failure = undefined;
    /** @type {(() => void)[]} */
    this.closers = [];
  }

  /** Reads a recorder from now on. @param {Metricman} metricman @throws limit_exceeded where too many read already */
  open(metricman) {
    this.id = glue.openReader(this.world.engine, metricman.recorder, this.buffer);
    this.items = new Items(metricman);
    this.world.readers.set(this.id, this);
  }

  /** As `open`, for one that was handed out before: it is told what is wrong. @param {Metricman} metricman */
  attach(metricman) {
    try {
      this.open(metricman);
    } catch (error) {
      this.fail(error);
    }
  }

  /** @param {() => void} run */
  onClose(run) {
    this.closers.push(run);
  }

  /** The next item that is there already. @returns {any} undefined if none is @throws limit_exceeded after the last one kept */
  poll() {
    if (this.at === this.batch.length) this.fetch();
    if (this.items === undefined || this.at === this.batch.length) return undefined;
    const item = this.items.make(this.data, this.batch, this.at);
    this.at += FIELDS;
    return item;
  }

  fetch() {
    if (!this.isOpen || this.id === undefined) return;
    this.drop();
    const most = Math.max(1, Math.min(BATCH, Math.floor(this.buffer * BATCH_SHARE)));
    try {
      this.batch = glue.readHits(this.world.engine, this.id, most);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** @returns {Promise<IteratorResult<any, undefined>>} */
  next() {
    if (this.waiters.length > 0) return this.wait();
    try {
      const item = this.poll();
      if (item !== undefined) return Promise.resolve({ value: item, done: false });
    } catch (error) {
      return Promise.reject(error);
    }
    if (this.isOpen) return this.wait();
    const { failure } = this;
    this.failure = undefined;
    return failure ? Promise.reject(failure.error) : Promise.resolve({ value: undefined, done: true });
  }

  /** @returns {Promise<IteratorResult<any, undefined>>} */
  wait() {
    return new Promise((resolve, reject) => this.waiters.push({ resolve, reject }));
  }

  /** There is something to read. */
  wake() {
    while (this.waiters.length > 0) {
      let item;
      try {
        item = this.poll();
      } catch (error) {
        this.waiters.shift()?.reject(error);
        this.finish();
        return;
      }
      if (item === undefined) return;
      this.waiters.shift()?.resolve({ value: item, done: false });
    }
  }

  /** Ends with an error, which who waits gets now, else who asks next. Nothing kept is delivered any more. @param {unknown} error */
  fail(error) {
    if (!this.isOpen) return;
    this.close();
    this.drop();
    const waiter = this.waiters.shift();
    if (waiter) waiter.reject(error);
    else this.failure = { error };
    this.finish();
  }

  /** Ends: nothing is kept, who waits is done. */
  end() {
    this.close();
    this.drop();
    this.failure = undefined;
    this.finish();
  }

  finish() {
    for (const waiter of this.waiters.splice(0)) waiter.resolve({ value: undefined, done: true });
  }

  drop() {
    this.batch = EMPTY;
    this.at = 0;
  }

  /** Frees what the engine keeps. */
  close() {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const run of this.closers) run();
    abandoned?.unregister(this);
    if (this.id === undefined) return;
    this.world.readers.delete(this.id);
    if (!this.world.disposed) glue.closeReader(this.world.engine, this.id);
  }
}

/** Closes the readers of iterators that nobody holds any more; some edge runtimes cannot tell. */
export const abandoned =
  typeof FinalizationRegistry === "function" ? new FinalizationRegistry((/** @type {LiveReader} */ reader) => quietly(() => reader.end())) : undefined;

/** @param {Metricman} metricman @param {Data} data @param {{ signal?: unknown, buffer?: unknown }} options @returns {LiveReader} */
export function openReader(metricman, data, { signal, buffer }) {
  if (buffer !== undefined) whole("buffer", buffer, 1);
  if (signal !== undefined && !reading("signal", () => isSignal(signal))) throw invalid("signal", signal, "an AbortSignal");
  const reader = new LiveReader(metricman.world, data, /** @type {number | undefined} */ (buffer) ?? DEFAULT_BUFFER);
  reader.open(metricman);
  if (signal === undefined) return reader;
  try {
    heed(reader, /** @type {AbortSignal} */ (signal));
  } catch (cause) {
    reader.end();
    throw unreadable("signal", cause);
  }
  return reader;
}

/** @param {LiveReader} reader @param {AbortSignal} signal */
function heed(reader, signal) {
  const onAbort = () => reader.fail(abortError(signal));
  if (signal.aborted) return onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  reader.onClose(() => signal.removeEventListener("abort", onAbort));
}

/** @param {unknown} value @returns {value is AbortSignal} */
function isSignal(value) {
  return typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value;
}

/** Always an AbortError; a reason of the caller's own is its cause. @param {AbortSignal} signal */
function abortError({ reason }) {
  if (typeof reason === "object" && reason !== null && tagOf(reason) === "DOMException" && reason.name === "AbortError") return reason;
  const error = new DOMException("the live pipeline was aborted", "AbortError");
  Object.defineProperty(error, "cause", { value: reason, configurable: true });
  return error;
}
