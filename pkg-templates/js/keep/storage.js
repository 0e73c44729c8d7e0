// What a kept world is stored in: bytes, appended and replaced.
import { because, PulsetreeError } from "../errors.js";

/**
 * @typedef {object} Storage
 * @property {() => Promise<Uint8Array[]>} readAll what `replace` was given last and `append` since, in order
 * @property {(bytes: Uint8Array) => Promise<void>} append
 * @property {(pieces: Iterable<Uint8Array>) => Promise<void>} replace
 * @property {() => Promise<void>} [open] takes it for this process alone, or rejects with `locked`
 * @property {() => Promise<void>} [close] lets it go
 * @property {boolean} [lost] whether what it held may be gone, so that nothing is appended before it is replaced
 */

/** Bytes that are written and read at once. */
export const PIECE = 1024 * 1024;

/** What a storage's own error becomes. @param {string} what was tried, such as `write /data/image` @param {unknown} cause */
export function unavailable(what, cause) {
  const { code, message, name } = /** @type {{ code?: unknown, message?: unknown, name?: unknown }} */ (cause ?? {});
  // A browser's own may have a name and no message, as that of a full storage.
  const reason = typeof code === "string" ? code : String(message || name || cause);
  return because("unavailable", `could not ${what}: ${reason}`, cause);
}

/** Work of a storage; an error that is not ours says what was tried. @template T @param {string} what @param {() => Promise<T>} work @returns {Promise<T>} */
export async function trying(what, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PulsetreeError ? error : unavailable(what, error);
  }
}

/** @param {string} where such as `/data` */
export const locked = (where) => new PulsetreeError("locked", `${where} is open already; expected one process, page or world at a time`);
