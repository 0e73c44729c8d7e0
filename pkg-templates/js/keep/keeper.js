// The order in which a world is stored: applied, appended, answered; one operation of the storage at a time.
import { because, PulsetreeError, reasonOf } from "../errors.js";
import { quietly } from "../quietly.js";
import { later } from "../timers.js";

/**
 * @typedef {object} Source a world, as what is stored sees it; entries are numbered 1, 2, 3 …
 * @property {() => number} added the number of the last entry
 * @property {() => Uint8Array | undefined} take the entries that were not taken yet
 * @property {(upTo: number) => void} stored they are stored up to this one
 * @property {() => Uint8Array[]} image the whole, its last entry included
 * @property {() => boolean} unsaved whether anything came since the last image that is no entry
 *
 * @typedef {object} Waiter
 * @property {number} entry to be stored
 * @property {number} image to be stored, by the number of its building
 * @property {() => void} resolve
 * @property {(error: PulsetreeError) => void} reject
 *
 * @typedef {object} Manner
 * @property {boolean} durable whether answers wait
 * @property {(error: PulsetreeError) => void} onError
 * @property {number} [patience] how long an operation of the storage may take until its answers are told so, in ms
 * @property {{ image: number, journal: number }} [held] bytes in the storage
 * @property {number} [least] bytes of journal that are not worth another image
 */

const LEAST = 256 * 1024;
const PATIENCE_MS = 30_000;

export class Keeper {
  /** @param {Source} source @param {import("./storage.js").Storage} storage @param {Manner} manner */
  constructor(source, storage, { durable, onError, patience = PATIENCE_MS, held = { image: 0, journal: 0 }, least = LEAST }) {
    this.source = source;
    this.storage = storage;
    this.durable = durable;
    this.onError = onError;
    this.patience = patience;
    this.held = held;
    this.least = least;
    /** Taken and not stored yet, in order; a frame is stored by one append. @type {{ bytes: Uint8Array, upTo: number }[]} */
    this.frames = [];
    /** The last entry that is stored. */
    this.upTo = source.added();
    /** Images built so far, the last one stored, and whether another is to be. */
    this.built = 0;
    this.replaced = 0;
    this.wanted = false;
    /** Bytes of journal from which on an image is tried again after one that could not be stored. */
    this.again = 0;
    /** @type {Waiter[]} */
    this.waiters = [];
    /** Whether an operation of the storage is under way, whether it is an image's, and whether it takes too long. */
    this.busy = false;
    this.imaging = false;
    this.late = false;
    /** Told when nothing is under way any more. @type {(() => void) | undefined} */
    this.idle = undefined;
    /** Whether the last one failed, which is told once. */
    this.failing = false;
    /** Whether nothing more is to come from the world. @type {PulsetreeError | undefined} */
    this.ended = undefined;
    this.wanted = this.outgrown();
  }

  /** Before a write is applied. @throws unavailable */
  admit() {
    if (this.ended) throw this.ended;
    if (this.late) throw tooSlow(this.patience);
    // What failed may leave no room for this one, after which nobody would try it again.
    if (this.failing) this.work();
  }

  /**
   * After a write was applied: its answer may leave when this is fulfilled, or now if it is undefined.
   * @returns {Promise<void> | undefined} rejects with `unavailable`
   */
  stored() {
    if (this.durable && (this.ended || this.source.added() > this.upTo)) return this.reach(0);
    this.written();
    return undefined;
  }

  /** Entries may have been added for which nobody waits. */
  written() {
    if (!this.ended) this.work();
  }

  /** Whether all entries added so far came to be stored. @returns {Promise<boolean>} */
  settled() {
    return succeeded(this.reach(0));
  }

  /** Whether all that was recorded so far came to be stored. @returns {Promise<boolean>} */
  flush() {
    return succeeded(this.save());
  }

  /** Stores all that was recorded so far. @param {boolean} [anew] by an image in any case @returns {Promise<void>} */
  async save(anew = false) {
    if (this.ended) throw this.ended;
    this.wanted ||= anew || this.unsaved();
    return this.reach(this.wanted ? this.built + 1 : this.built);
  }

  /** Whether nothing but entries is to be stored, so that another is stored behind all that it says. */
  byEntries() {
    return !this.imaging && !this.unsaved();
  }

  /** Stores a new image if anything came that is no entry; tries what failed again. */
  tick() {
    if (this.ended) return;
    this.wanted ||= this.unsaved();
    this.work();
  }

  /** What is to be stored yet is; the world is not asked again. @param {PulsetreeError} why */
  async end(why) {
    if (this.ended) return;
    this.ended = why;
    this.fail(why);
    this.wanted = false;
    this.work();
    if (this.busy && !this.late) await new Promise((resolve) => (this.idle = () => resolve(undefined)));
  }

  /** An image that was built and not stored has taken with it what was unsaved; so has a storage that lost what it held. */
  unsaved() {
    return this.source.unsaved() || this.storage.lost === true || (!this.imaging && this.replaced < this.built);
  }

  /** Whether there is an image that entries go on from; without it they mean nothing. */
  founded() {
    return this.held.image > 0 && !this.storage.lost;
  }

  /** @param {number} image @returns {Promise<void>} */
  reach(image) {
    if (this.ended) return Promise.reject(this.ended);
    if (this.late) return Promise.reject(tooSlow(this.patience));
    const entry = this.source.added();
    return new Promise((resolve, reject) => {
      this.waiters.push({ entry, image, resolve, reject });
      this.work();
    });
  }

  /** Stores what there is to store, unless that is under way. */
  work() {
    if (this.busy) return;
    const operation = this.next();
    if (operation === undefined) return this.rest();
    this.busy = true;
    const timer = later(() => this.slow(), this.patience);
    operation().then((goOn) => {
      clearTimeout(timer);
      [this.busy, this.late] = [false, false];
      // Whoever came after a failure was told has not been told of it.
      if (goOn || this.waiters.length > 0) this.work();
      else this.rest();
    });
  }

  rest() {
    this.settle();
    this.idle?.();
  }

  /** @returns {(() => Promise<boolean>) | undefined} an operation, which tells whether to go on */
  next() {
    if ((this.wanted || this.storage.lost) && !this.ended) return () => this.replace();
    if (!this.ended && this.frames.length === 0) this.take();
    return this.frames.length > 0 ? () => this.append() : undefined;
  }

  take() {
    const bytes = this.source.take();
    if (bytes !== undefined) this.frames.push({ bytes, upTo: this.source.added() });
  }

  async append() {
    const { bytes, upTo } = /** @type {{ bytes: Uint8Array, upTo: number }} */ (this.frames[0]);
    try {
      await this.storage.append(bytes);
    } catch (error) {
      this.tell(error);
      // Those behind it cannot be stored before it: they are told now, and it is tried again with the next.
      this.fail(this.failure(error));
      return false;
    }
    this.frames.shift();
    this.held.journal += bytes.length;
    this.wanted ||= this.outgrown();
    this.reached(upTo);
    return true;
  }

  outgrown() {
    const { image, journal } = this.held;
    return journal > Math.max(image, this.least, this.again);
  }

  /** Entries that come while an image is on its way wait, and are appended after it. */
  async replace() {
    [this.wanted, this.imaging] = [false, true];
    const number = this.built + 1;
    try {
      if (this.storage.lost) await this.storage.open?.();
      this.take();
      const pieces = this.source.image();
      this.built = number;
      this.take();
      const upTo = this.source.added();
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      await this.storage.replace(pieces);
      this.held = { image: length, journal: 0 };
      this.again = 0;
      this.replaced = number;
      this.frames = this.frames.filter((frame) => frame.upTo > upTo);
      this.reached(upTo);
    } catch (error) {
      this.tell(error);
      this.again = 2 * this.held.journal;
      // The storage holds what it held, or the image, which passes the entries over that it has: they are appended now.
      this.fail(this.failure(error), ({ image }) => image > this.replaced || !this.founded());
    } finally {
      this.imaging = false;
    }
    return this.founded();
  }

  /** @param {number} upTo */
  reached(upTo) {
    this.failing = false;
    this.upTo = Math.max(this.upTo, upTo);
    if (!this.ended) this.source.stored(this.upTo);
    this.settle();
  }

  /** Fulfills what waited for what is stored by now. */
  settle() {
    for (const { resolve } of this.release(({ entry, image }) => entry <= this.upTo && image <= this.replaced)) resolve();
  }

  /** @param {PulsetreeError} error @param {(waiter: Waiter) => boolean} [which] */
  fail(error, which = () => true) {
    for (const { reject } of this.release(which)) reject(error);
  }

  /** Those that wait no longer. @param {(waiter: Waiter) => boolean} which @returns {Waiter[]} */
  release(which) {
    const { waiters } = this;
    this.waiters = waiters.filter((waiter) => !which(waiter));
    return waiters.filter(which);
  }

  /** The storage has not answered: what it will come to is not known. */
  slow() {
    this.late = true;
    const error = tooSlow(this.patience);
    this.tell(error);
    this.fail(error);
    this.idle?.();
  }

  /** @param {unknown} error */
  failure(error) {
    return error instanceof PulsetreeError ? error : because("unavailable", `it could not be stored: ${reasonOf(error)}`, error);
  }

  /** @param {unknown} error */
  tell(error) {
    if (this.failing) return;
    this.failing = true;
    quietly(() => this.onError(this.failure(error)));
  }
}

/** @param {Promise<void>} work @returns {Promise<boolean>} */
const succeeded = (work) =>
  work.then(
    () => true,
    () => false,
  );

/** @param {number} patience */
const tooSlow = (patience) => new PulsetreeError("unavailable", `the storage has not answered for ${patience / 1000} s; expected it to, before more is written`);
