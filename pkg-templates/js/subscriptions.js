// The subscriptions of one WebSocket: each sends the points of its metrics, stored ones first, as there is room and as they come.
import * as glue from "./asked.js";
import { PulsetreeError } from "./errors.js";
import { later } from "./timers.js";

/**
 * @typedef {import("./world.js").World} World
 * @typedef {{ room(): Promise<void>, send(frame: string): void, fail(error: unknown): void }} Line what carries the frames
 */

/** Subscriptions of one WebSocket. */
const MOST = 1000;
/** How soon points are looked for that wake nobody, as those of a series' writer do, in ms. */
const SOON = 1000;

/** One metric that is followed; the engine's log wakes it. */
class Follower {
  /** @param {World} world @param {Line} line @param {number} number @param {number} delay in ms, between two frames at least */
  constructor(world, line, number, delay) {
    this.world = world;
    this.line = line;
    this.number = number;
    this.delay = delay;
    this.isOpen = true;
    /** When the next frame may leave, by the monotonic clock. */
    this.due = -Infinity;
    this.busy = false;
    /** @type {any} */
    this.timer = undefined;
    /** @type {(() => void)[]} */
    this.closers = [];
    world.readers.set(number, this);
    this.look();
  }

  /** @param {() => void} run */
  onClose(run) {
    this.closers.push(run);
  }

  /** Something has arrived. */
  wake() {
    if (this.isOpen && !this.busy) this.look();
  }

  /** Reads now if a frame may leave, else when it may. */
  look() {
    clearTimeout(this.timer);
    const wait = this.due - performance.now();
    if (wait > 0) return this.later(wait);
    this.busy = true;
    this.read().catch((error) => this.isOpen && this.line.fail(error));
  }

  /** @param {number} ms */
  later(ms) {
    // It is the socket that keeps a process.
    this.timer = later(() => this.look(), ms);
  }

  async read() {
    await this.line.room();
    // From here on nothing is waited for: what arrives after is woken for.
    this.busy = false;
    if (!this.isOpen) return;
    this.world.check();
    const [text, more, complete] = glue.readSubscription(this.world.engine, this.number, this.world.clock());
    if (text !== undefined) {
      this.line.send(text);
      this.due = performance.now() + this.delay;
    }
    if (complete) return this.end();
    this.later(Math.max(this.due - performance.now(), more ? 0 : SOON));
  }

  /** @param {unknown} error */
  fail(error) {
    this.end();
    this.line.fail(error);
  }

  end() {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearTimeout(this.timer);
    for (const run of this.closers) run();
    this.world.readers.delete(this.number);
    if (!this.world.disposed) glue.unsubscribe(this.world.engine, this.number);
  }
}

export class Subscriptions {
  /** @param {World} world @param {Line} line */
  constructor(world, line) {
    this.world = world;
    this.line = line;
    /** By the subscription's id, then by metric. @type {Map<string, Map<string, Follower>>} */
    this.byId = new Map();
  }

  /** @param {string} id */
  create(id) {
    if (this.byId.has(id)) return;
    if (this.byId.size >= MOST) throw new PulsetreeError("limit_exceeded", `${MOST} subscriptions are open; expected one of them to be closed first`);
    this.byId.set(id, new Map());
  }

  /** @param {string} id @param {string} metric @param {number} number @param {number} delay @returns {Follower} */
  add(id, metric, number, delay) {
    const metrics = this.byId.get(id);
    if (metrics === undefined) {
      glue.unsubscribe(this.world.engine, number);
      throw unknown(id);
    }
    metrics.get(metric)?.end();
    const follower = new Follower(this.world, this.line, number, delay);
    metrics.set(metric, follower);
    return follower;
  }

  /** @param {string} id @param {string} metric */
  remove(id, metric) {
    const metrics = this.byId.get(id);
    if (metrics === undefined) throw unknown(id);
    metrics.get(metric)?.end();
    metrics.delete(metric);
  }

  /** @param {string} id */
  end(id) {
    const metrics = this.byId.get(id);
    if (metrics === undefined) throw unknown(id);
    for (const follower of metrics.values()) follower.end();
    this.byId.delete(id);
  }

  close() {
    for (const id of [...this.byId.keys()]) this.end(id);
  }
}

/** @param {string} id */
function unknown(id) {
  return new PulsetreeError("not_found", `subscriptionId is "${id}": Unknown subscription id, create subscription first`);
}
