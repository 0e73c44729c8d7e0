// The storage of a Durable Object: values of at most 128 KiB under keys of text, put together by up to 128.
import { cut } from "../bytes.js";
import { invalid, PulsetreeError } from "../errors.js";
import { trying } from "./storage.js";

/**
 * @typedef {import("../../keep/keep.d.ts").DurableObjectStorage} Values
 * @typedef {{ generation: number, pieces: number }} Pointer to the image that counts
 */

const PREFIX = "pulsetree/";
const POINTER = `${PREFIX}pointer`;
const ENTRY = `${PREFIX}entry/`;
const IMAGE = `${PREFIX}image/`;
/** A value is stored with a few bytes around it. */
const PIECE = 120 * 1024;
/** Values that are put, read or deleted at once: no more than 128 may be, nor many megabytes. */
const BATCH = 64;
/** The first byte of a piece of an entry: whether more of it follow. */
const MORE = 0;
const LAST = 1;

/** @type {typeof import("../../keep/keep.d.ts").durableObject} */
export function durableObject(storage) {
  if (typeof storage !== "object" || storage === null || typeof storage.put !== "function") throw invalid("storage", storage, "the ctx.storage of a Durable Object");
  return new ObjectStorage(storage);
}

class ObjectStorage {
  /** Nothing is lost by waiting: the object's own answers wait for its storage anyway. */
  durable = true;

  /** @param {Values} values */
  constructor(values) {
    this.values = values;
    /** The number of the next piece of an entry. */
    this.next = 0;
    /** Whether there may be pieces from that number on. */
    this.torn = false;
  }

  readAll() {
    return told("read", async () => {
      const { generation, pieces } = await this.#pointer();
      if (generation === 0) return [];
      const image = [...(await this.#list(imageKey(generation))).values()];
      if (image.length !== pieces) throw new PulsetreeError("corrupt", `the image has ${image.length} pieces; expected ${pieces}`);
      return [...image, ...(await this.#entries())];
    });
  }

  /** @param {Uint8Array} bytes */
  append(bytes) {
    return told("write", async () => {
      await this.#heal();
      this.torn = true;
      const pieces = [...cut(bytes, PIECE - 1)];
      await this.#put(pieces.map((piece, i) => [entryKey(this.next + i), marked(piece, i + 1 === pieces.length)]));
      this.torn = false;
      this.next += pieces.length;
    });
  }

  /** @param {Iterable<Uint8Array>} pieces */
  replace(pieces) {
    return told("write", async () => {
      // One that failed may count all the same. If it does not, what it has left goes first: this one will have its number.
      const { generation: counts } = await this.#pointer();
      await this.#drop(IMAGE, imageKey(counts));
      const generation = counts + 1;
      let count = 0;
      for (const large of pieces) {
        const cuts = [...cut(large, PIECE)];
        await this.#put(cuts.map((piece, i) => [imageKey(generation, count + i), piece.slice()]));
        count += cuts.length;
      }
      await this.#put([[POINTER, { generation, pieces: count }]]);
      // What of these outlives a crash here is in the image, or of an older one. What is left of entries goes before another comes, as
      // half of one may be.
      [this.next, this.torn] = [0, true];
      await this.#heal();
      await this.#drop(IMAGE, imageKey(generation));
    });
  }

  /** @returns {Promise<Pointer>} of generation 0 where there is none yet */
  async #pointer() {
    return /** @type {Pointer | undefined} */ (await this.values.get(POINTER)) ?? { generation: 0, pieces: 0 };
  }

  /** Stores in the order given; a crash leaves the first of them. @param {[string, unknown][]} values */
  async #put(values) {
    for (let at = 0; at < values.length; at += BATCH) await this.values.put(Object.fromEntries(values.slice(at, at + BATCH)));
    await this.values.sync?.();
  }

  /** Every entry that came to its end. */
  async #entries() {
    /** @type {Uint8Array[]} */
    const whole = [];
    /** @type {Uint8Array[]} */
    const open = [];
    for (const [key, value] of await this.#list(ENTRY)) {
      open.push(value.subarray(1));
      if (value[0] !== LAST) continue;
      whole.push(...open.splice(0));
      this.next = Number(key.slice(ENTRY.length)) + 1;
    }
    this.torn = open.length > 0;
    return whole;
  }

  /** @param {string} prefix @returns {Promise<Map<string, Uint8Array>>} */
  async #list(prefix) {
    const found = new Map();
    for (let after = {}; ; ) {
      const some = await this.values.list({ prefix, limit: BATCH, ...after });
      for (const [key, value] of some) found.set(key, value);
      if (some.size < BATCH) return found;
      after = { startAfter: [...some.keys()].at(-1) };
    }
  }

  /** Takes away what an append or a replacement that failed has left. */
  async #heal() {
    if (!this.torn) return;
    const keys = [...(await this.#list(ENTRY)).keys()];
    await this.#delete(keys.filter((key) => key >= entryKey(this.next)));
    this.torn = false;
  }

  /** @param {string} prefix @param {string} but those that begin with it stay */
  async #drop(prefix, but) {
    const keys = [...(await this.#list(prefix)).keys()];
    await this.#delete(keys.filter((key) => !key.startsWith(but)));
  }

  /** The last first: what a crash leaves of entries is their beginning, and an end that is torn. @param {string[]} keys */
  async #delete(keys) {
    for (let end = keys.length; end > 0; end -= BATCH) await this.values.delete(keys.slice(Math.max(end - BATCH, 0), end));
  }
}

/** Keys are listed in the order of their text. @param {number} number */
const digits = (number) => String(number).padStart(12, "0");
/** @param {number} number */
const entryKey = (number) => `${ENTRY}${digits(number)}`;
/** @param {number} generation @param {number} [piece] */
const imageKey = (generation, piece) => `${IMAGE}${digits(generation)}/${piece === undefined ? "" : digits(piece)}`;

/** @param {Uint8Array} piece @param {boolean} last */
function marked(piece, last) {
  const value = new Uint8Array(piece.length + 1);
  value[0] = last ? LAST : MORE;
  value.set(piece, 1);
  return value;
}

/** @template T @param {"read" | "write"} what @param {() => Promise<T>} work @returns {Promise<T>} */
const told = (what, work) => trying(`${what} the object's storage`, work);
