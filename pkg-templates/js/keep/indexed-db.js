// A page's own database, which one tab at a time has.
import { invalid } from "../errors.js";
import { locked, unavailable } from "./storage.js";

const STORE = "pieces";
/** The tab that a reload takes away may hold the lock for a moment. */
const PATIENCE_MS = 1000;
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
    /** @type {IDBDatabase | undefined} */
    this.database = undefined;
    /** @type {(() => void) | undefined} */
    this.release = undefined;
    /** Whether what it held may be gone: it is opened again, and filled anew, under the same lock. */
    this.lost = false;
  }

  async open() {
    this.release ??= await lock(`pulsetree:${this.name}`, `the database ${JSON.stringify(this.name)}`);
    try {
      this.database = await opened(this.name, (database) => this.#lose(database));
    } catch (error) {
      if (!this.lost) await this.close();
      throw unavailable(`open the database ${JSON.stringify(this.name)}`, error);
    }
  }

  /** @returns {Promise<Uint8Array[]>} */
  async readAll() {
    return this.#run("read", "readonly", (store) => store.getAll());
  }

  /** @param {Uint8Array} bytes */
  async append(bytes) {
    await this.#run("write", "readwrite", (store) => {
      if (this.lost) throw new Error("what it held was taken away");
      return store.add(bytes);
    });
  }

  /** @param {Iterable<Uint8Array>} pieces */
  async replace(pieces) {
    await this.#run("write", "readwrite", (store) => {
      const cleared = store.clear();
      for (const piece of pieces) store.add(piece);
      return cleared;
    });
    this.lost = false;
  }

  async close() {
    this.database?.close();
    this.release?.();
    [this.database, this.release, this.lost] = [undefined, undefined, false];
  }

  /**
   * One transaction, which is stored as a whole or not at all.
   * @template T
   * @param {string} what @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} ask @returns {Promise<T>}
   */
  #run(what, mode, ask) {
    return new Promise((resolve, reject) => {
      const failed = (/** @type {unknown} */ cause) => reject(unavailable(`${what} the database ${JSON.stringify(this.name)}`, cause));
      try {
        const transaction = this.#transaction(mode);
        const request = ask(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => failed(transaction.error);
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
