// Calls across a port: a method and one argument go over, its answer comes back. A call can be aborted and can tell how far it is.

/** An answer whose buffers move to the other side instead of being copied. */
export class Moved {
  /** @param {unknown} value @param {ArrayBufferLike[]} buffers */
  constructor(value, buffers) {
    this.value = value;
    this.buffers = [...new Set(buffers)];
  }
}

/** What a method threw on the other side. */
export class RemoteError extends Error {
  /** @param {{ message: string, name: string, code?: string, position?: number }} told */
  constructor({ message, name, code, position }) {
    super(message);
    this.name = name;
    this.code = code;
    this.position = position;
  }
}

/**
 * @typedef {{ signal?: AbortSignal, onProgress?: (progress: any) => void, transfer?: Transferable[] }} CallOptions
 * @typedef {(method: string, argument?: unknown, options?: CallOptions) => Promise<any>} Call
 * @typedef {{ signal: AbortSignal, progress: (progress: unknown) => void }} Context
 * @typedef {Record<string, (argument: any, context: Context) => unknown>} Methods
 * @typedef {Pick<Worker, "postMessage" | "addEventListener">} Port
 */

/** @param {Port} port @returns {Call} */
export function caller(port) {
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void, onProgress?: (progress: unknown) => void }>} */
  const waiting = new Map();
  let last = 0;
  port.addEventListener("message", (/** @type {any} */ { data: { id, value, error, progress } }) => {
    const call = waiting.get(id);
    if (progress !== undefined) return call?.onProgress?.(progress);
    waiting.delete(id);
    if (error) call?.reject(new RemoteError(error));
    else call?.resolve(value);
  });
  // A worker that cannot go on answers nobody.
  port.addEventListener("error", (/** @type {any} */ event) => {
    const error = new RemoteError({ name: "Error", message: `the engine stopped: ${event.message ?? "its script could not be loaded"}` });
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return (method, argument, { signal, onProgress, transfer = [] } = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject, onProgress });
      port.postMessage({ id, method, argument }, transfer);
      signal?.addEventListener("abort", () => port.postMessage({ id, abort: true }), { once: true });
    });
}

/** Answers the calls that come over `port`. @param {Port} port @param {Methods} methods */
export function answer(port, methods) {
  /** @type {Map<number, AbortController>} */
  const running = new Map();
  port.addEventListener("message", async (/** @type {any} */ { data: { id, method, argument, abort } }) => {
    if (abort) return running.get(id)?.abort();
    const controller = new AbortController();
    running.set(id, controller);
    const progress = (/** @type {unknown} */ far) => port.postMessage({ id, progress: far });
    try {
      const made = await methods[method](argument, { signal: controller.signal, progress });
      if (made instanceof Moved) port.postMessage({ id, value: made.value }, /** @type {any} */ (made.buffers));
      else port.postMessage({ id, value: made });
    } catch (error) {
      port.postMessage({ id, error: told(error) });
    } finally {
      running.delete(id);
    }
  });
}

/** @param {any} error */
function told(error) {
  const { name = "Error", message = String(error), code, position } = error ?? {};
  return { name, message, code, position };
}
