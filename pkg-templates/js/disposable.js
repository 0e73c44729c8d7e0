// What `using` and `await using` end, where the runtime has them.

/** @typedef {{ [Symbol.asyncDispose](): Promise<void> }} Ended */

/** @template {object} T @param {T} object @param {symbol | undefined} name @param {() => unknown} stop @returns {T} */
function endedBy(object, name, stop) {
  if (name) Object.defineProperty(object, name, { value: stop, configurable: true, writable: true });
  return object;
}

/** Gives an object `[Symbol.dispose]`. @template {object} T @param {T} object @param {() => void} stop @returns {T} */
export const disposable = (object, stop) => endedBy(object, Symbol.dispose, stop);

/** Gives an object `[Symbol.asyncDispose]`. @template {object} T @param {T} object @param {() => Promise<void>} stop @returns {T & Ended} */
export const asyncDisposable = (object, stop) => /** @type {T & Ended} */ (endedBy(object, Symbol.asyncDispose, stop));
