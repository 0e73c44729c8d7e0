// A folder of Node, Deno and Bun: the image in one file, what was appended since in another.
import { invalid, PulsetreeError } from "../errors.js";
import { makeFolder } from "./folder.js";
import { lock } from "./lock.js";
import { PIECE, trying } from "./storage.js";

/**
 * @typedef {import("node:fs/promises").FileHandle} FileHandle
 * @typedef {{ dev?: bigint, ino?: bigint }} FileId
 */

/** Nobody else's to read. */
const MODE = 0o600;
const FOLDER_MODE = 0o700;

/** @type {typeof import("../../keep/keep.d.ts").file} */
export function file(dir) {
  const path = typeof dir === "string" ? dir : dirOf(dir);
  if (path === "") throw invalid("dir", path, "the path of a folder");
  return new FileStorage(path);
}

/** @param {unknown} dir @returns {string} */
function dirOf(dir) {
  if (Object.prototype.toString.call(dir) !== "[object URL]") throw invalid("dir", dir, "the path of a folder");
  const { href, protocol, pathname } = /** @type {URL} */ (dir);
  try {
    if (protocol === "file:") return decodeURIComponent(pathname);
  } catch {
    // A % that begins no byte.
  }
  throw invalid("dir", href, "the path of a folder");
}

class FileStorage {
  /** @param {string} dir */
  constructor(dir) {
    this.dir = dir;
    /** @type {import("./lock.js").Lock | undefined} */
    this.lock = undefined;
    /** @type {FileHandle | undefined} */
    this.handle = undefined;
    /** Which file the handle is of. @type {FileId} */
    this.opened = {};
    /** Bytes of the journal that are stored for good. */
    this.length = 0;
    /** Whether there may be more in it than that. */
    this.torn = false;
  }

  async open() {
    await trying(`open ${this.dir}`, async () => {
      const { realpath } = await import("node:fs/promises");
      await makeFolder(this.dir, FOLDER_MODE);
      // The same folder from here on, wherever the process goes. Deno may have leave for the folder and none to ask that: after
      // a move it is then not found, see below.
      this.dir = await realpath(this.dir).catch(() => this.dir);
      this.lock = await lock(this.dir);
    });
  }

  get image() {
    return `${this.dir}/image`;
  }

  get journal() {
    return `${this.dir}/journal`;
  }

  async readAll() {
    const journal = await this.#journal();
    const pieces = await trying(`read ${this.image}`, () => readPieces(this.image));
    const entries = await trying(`read ${this.journal}`, () => readFrom(journal));
    this.length = entries.reduce((sum, { length }) => sum + length, 0);
    return [...pieces, ...entries];
  }

  /** @param {Uint8Array} bytes */
  async append(bytes) {
    const journal = await this.#journal();
    await trying(`write ${this.journal}`, async () => {
      await this.#heal(journal);
      this.torn = true;
      try {
        await writeAll(journal, bytes, this.length);
        await journal.datasync();
      } catch (error) {
        // If this fails too, it is tried again before the next.
        await this.#heal(journal).catch(() => {});
        throw error;
      }
      this.torn = false;
      this.length += bytes.length;
    });
  }

  /** @param {Iterable<Uint8Array>} pieces */
  async replace(pieces) {
    const { rename, rm } = await import("node:fs/promises");
    const journal = await this.#journal();
    await trying(`write ${this.image}`, async () => {
      const written = `${this.image}.new`;
      try {
        await writeFile(written, pieces);
        await rename(written, this.image);
      } catch (error) {
        await rm(written, { force: true }).catch(() => {});
        throw error;
      }
      await syncFolder(this.dir);
      // What of the journal outlives a crash here is in the image, which says so.
      [this.length, this.torn] = [0, true];
      await this.#heal(journal).catch(() => {});
    });
  }

  async close() {
    const { handle, lock } = this;
    [this.handle, this.lock] = [undefined, undefined];
    await handle?.close();
    await lock?.release();
  }

  /** Opened once: where the folder is gone since, or another is in its place, nothing is written that nobody would find, nor over another's. */
  async #journal() {
    const { constants, open, stat } = await import("node:fs/promises");
    if (this.handle === undefined) {
      this.handle = await trying(`open ${this.journal}`, () => open(this.journal, constants.O_RDWR | constants.O_CREAT, MODE));
      this.opened = await this.handle.stat({ bigint: true });
      return this.handle;
    }
    const { dev, ino } = await trying(`find ${this.journal}`, () => stat(this.journal, { bigint: true }));
    if (dev !== this.opened.dev || ino !== this.opened.ino) throw new PulsetreeError("locked", `another folder is in the place of ${this.dir}; expected the one that was opened`);
    return this.handle;
  }

  /** Cuts the journal to what is stored for good. @param {FileHandle} journal */
  async #heal(journal) {
    if (!this.torn) return;
    await journal.truncate(this.length);
    await journal.datasync();
    this.torn = false;
  }
}

/** @param {string} path @returns {Promise<Uint8Array[]>} none if there is no such file */
async function readPieces(path) {
  const { open } = await import("node:fs/promises");
  const handle = await open(path, "r").catch((error) => (error.code === "ENOENT" ? undefined : Promise.reject(error)));
  if (handle === undefined) return [];
  try {
    const pieces = await readFrom(handle);
    // It was written whole before it had its name: one without a byte was emptied since.
    if (pieces.length === 0) throw new PulsetreeError("corrupt", `${path} is empty; expected the bytes of an image`);
    return pieces;
  } finally {
    await handle.close();
  }
}

/** @param {FileHandle} handle @returns {Promise<Uint8Array[]>} */
async function readFrom(handle) {
  /** @type {Uint8Array[]} */
  const pieces = [];
  for (let at = 0; ; ) {
    const piece = new Uint8Array(PIECE);
    const { bytesRead } = await handle.read(piece, 0, PIECE, at);
    if (bytesRead === 0) return pieces;
    pieces.push(bytesRead === PIECE ? piece : piece.slice(0, bytesRead));
    at += bytesRead;
  }
}

/** @param {string} path @param {Iterable<Uint8Array>} pieces */
async function writeFile(path, pieces) {
  const { open } = await import("node:fs/promises");
  const handle = await open(path, "w", MODE);
  try {
    let at = 0;
    for (const piece of pieces) {
      await writeAll(handle, piece, at);
      at += piece.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @param {FileHandle} handle @param {Uint8Array} bytes @param {number} position */
async function writeAll(handle, bytes, position) {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}

/** Makes a rename outlive a loss of power. @param {string} dir */
async function syncFolder(dir) {
  // Windows has no such thing.
  if (process.platform === "win32") return;
  const { open } = await import("node:fs/promises");
  const handle = await open(dir, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
