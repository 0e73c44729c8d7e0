// A page's own database, which one tab at a time has.
import { invalid, PulsetreeError } from "../errors.js";
import { locked, unavailable } from "./storage.js";

const STORE = "pieces";
/** The tab that a reload takes away may hold the lock for a moment. */
const PATIENCE_MS = 1000;
/** Keys of one that is new begin anywhere below this: nobody's are taken for those of one that had its name before. */
const KEYS = 2 ** 48;
/** One that is being deleted opens once every page has let it go, and nobody is told that it waits for that. */
const OPENING_MS = 30_000;

/** @type {typeof import("../../keep/keep.d.ts").indexedDb} */
export function indexedDb(name) {
  if (typeof name !== "string" || name === "") throw invalid("name", name, "the name of a database");
  return new DatabaseStorage(name);
}

class DatabaseStorage {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.where = `the database ${JSON.stringify(name)}`;
    /** @type {IDBDatabase | undefined} */
    this.database = undefined;
    /** @type {(() => void) | undefined} */
    this.release = undefined;
    /** Whether what it held may be gone: it is opened again, and filled anew, under the same lock. */
    this.lost = false;
    /** The last key that was read or written; none where there is nothing. @type {number | undefined} */
    this.last = undefined;
  }

  async open() {
    this.release ??= await lock(`pulsetree:${this.name}`, this.where);
    this.database?.close();
    this.database = undefined;
    try {
      this.database = await opened(this.name, (database) => this.#lose(database));
    } catch (error) {
      if (!this.lost) await this.close();
      throw unavailable(`open ${this.where}`, error);
    }
  }

  /** @returns {Promise<Uint8Array[]>} */
  async readAll() {
    const { result } = await this.#run("read", "readonly", (store, last) => {
      this.last = last;
      return store.getAll();
    });
    return result;
  }

  /** @param {Uint8Array} bytes */
  async append(bytes) {
    await this.#write([bytes], () => {
      if (this.lost) throw new Error("what it held was taken away");
    });
  }

  /** @param {Iterable<Uint8Array>} pieces */
  async replace(pieces) {
    await this.#write(pieces, (store) => store.clear());
    this.lost = false;
  }

  async close() {
    this.database?.close();
    this.release?.();
    [this.database, this.release, this.lost, this.last] = [undefined, undefined, false, undefined];
  }

  /**
   * Writes behind what was read or written last, if nobody else has written since: a browser that clears what a site keeps
   * forgets who holds its locks, and lets the next tab in.
   * @param {Iterable<Uint8Array>} pieces @param {(store: IDBObjectStore) => unknown} prepare
   */
  async #write(pieces, prepare) {
    this.last = await this.#run("write", "readwrite", (store, last) => {
      if (last !== undefined && last !== this.last) throw locked(this.where);
      this.lost ||= last !== this.last;
      prepare(store);
      let next = last ?? Math.floor(Math.random() * KEYS);
      let written;
      for (const piece of pieces) store.add(piece, (written = next += 1));
      return written;
    });
  }

  /**
   * One transaction, which is stored as a whole or not at all.
   * @template T
   * @param {string} what @param {IDBTransactionMode} mode @param {(store: IDBObjectStore, last: number | undefined) => T} ask is told the last key @returns {Promise<T>}
   */
  #run(what, mode, ask) {
    return new Promise((resolve, reject) => {
      const failed = (/** @type {unknown} */ cause) => reject(cause instanceof PulsetreeError ? cause : unavailable(`${what} ${this.where}`, cause));
      try {
        const transaction = this.#transaction(mode);
        const store = transaction.objectStore(STORE);
        const cursor = store.openKeyCursor(null, "prev");
        transaction.onabort = () => failed(transaction.error);
        cursor.onsuccess = () => {
          try {
            const asked = ask(store, /** @type {number | undefined} */ (cursor.result?.key));
            transaction.oncomplete = () => resolve(asked);
          } catch (cause) {
            failed(cause);
            transaction.abort();
          }
        };
      } catch (cause) {
        failed(cause);
      }
    });
  }

  /** @param {IDBTransactionMode} mode */
  #transaction(mode) {
    const { database } = this;
    if (database === undefined) throw new Error("it is closed");
    try {
      return database.transaction(STORE, mode, { durability: "strict" });
    } catch (error) {
      // It is closing, and its event has not come yet.
      this.#lose(database);
      throw error;
    }
  }

  /** @param {IDBDatabase} database */
  #lose(database) {
    database.close();
    if (this.database !== database) return;
    this.database = undefined;
    this.lost = true;
  }
}

/** Holds a Web Lock until its release is called. @param {string} name @param {string} where @returns {Promise<() => void>} */
function lock(name, where) {
  const { locks } = globalThis.navigator ?? {};
  if (locks === undefined) throw unavailable(`lock ${where}`, new Error("navigator.locks is missing, which pages have that came over https or from localhost"));
  return new Promise((resolve, reject) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    const held = locks.request(name, { signal: patience.signal }, () => {
      clearTimeout(timer);
      return new Promise((release) => resolve(() => release(undefined)));
    });
    held.catch((cause) => {
      clearTimeout(timer);
      reject(cause?.name === "AbortError" ? locked(where) : unavailable(`lock ${where}`, cause));
    });
  });
}

/** @param {string} name @param {(database: IDBDatabase) => void} lose told when it is taken away @returns {Promise<IDBDatabase>} */
async function opened(name, lose) {
  const { indexedDB } = globalThis;
  if (indexedDB === undefined) throw new Error("indexedDB is missing, which pages have, and their workers");
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error(`the browser has not answered for ${OPENING_MS / 1000} s; expected it to, but while it is being deleted and another page has it open`));
    }, OPENING_MS);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true });
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      if (late) return database.close();
      // Whoever deletes it need not wait for us; a visitor who clears what sites keep closes it.
      database.onversionchange = () => lose(database);
      database.onclose = () => lose(database);
      resolve(database);
    };
  });
}
