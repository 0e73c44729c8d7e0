// What was sent to a peer and has not left: while there is much of it nothing more is made, and where it never leaves the
// peer is given up.
import { everyMs } from "./timers.js";

/** @typedef {{ readonly bufferedAmount?: number }} Peer */

/** Bytes that may wait for the network before more is held back. */
const FULL = 1024 * 1024;
/** How often a full peer is looked at, in ms: hosts do not tell when bytes leave. */
const LOOK = 10;
/** A peer that takes nothing for this long, in ms, is given up. */
const PATIENCE = 30_000;

export class Backlog {
  /** @param {Peer} peer @param {() => void} onStuck */
  constructor(peer, onStuck) {
    this.peer = peer;
    this.onStuck = onStuck;
    /** @type {(() => void)[]} */
    this.waiters = [];
    /** @type {any} */
    this.timer = undefined;
    this.lowest = 0;
    this.patience = 0;
    this.closed = false;
  }

  /** A peer that no longer tells is as one that never did: this is also read by a timer, where an error would end the process. */
  get bytes() {
    try {
      const { bufferedAmount } = this.peer;
      return typeof bufferedAmount === "number" ? bufferedAmount : 0;
    } catch {
      return 0;
    }
  }

  get full() {
    return this.bytes > FULL;
  }

  /** To be called after sending: what is full is looked at until it is not. */
  watch() {
    if (this.timer !== undefined || this.closed || !this.full) return;
    this.lowest = this.bytes;
    this.patience = PATIENCE;
    this.timer = everyMs(() => this.look(), LOOK);
  }

  look() {
    if (!this.full) return this.stop();
    if (this.bytes < this.lowest) {
      this.lowest = this.bytes;
      this.patience = PATIENCE;
    } else if ((this.patience -= LOOK) <= 0) {
      this.stop();
      this.onStuck();
    }
  }

  /** Settles when there is room, or nobody is there any more. */
  async room() {
    while (this.full && !this.closed) {
      this.watch();
      await new Promise((resolve) => this.waiters.push(() => resolve(undefined)));
    }
  }

  /** Looks no more until there is something to look at, and lets all go who wait. */
  stop() {
    clearInterval(this.timer);
    this.timer = undefined;
    for (const go of this.waiters.splice(0)) go();
  }

  /** The peer has gone. */
  close() {
    this.closed = true;
    this.stop();
  }
}
