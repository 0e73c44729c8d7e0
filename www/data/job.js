// Work of the worker that takes a while: its progress, and a button that ends it.
import { enable } from "../shared/elements.js";
import { RemoteError } from "../shared/rpc.js";

/** @typedef {{ progress: HTMLProgressElement, text: HTMLElement, cancel: HTMLButtonElement, start: HTMLButtonElement }} Parts */

/**
 * @param {Parts} parts @param {(progress: { done: number, total: number }) => string} write
 * @returns {(work: (options: import("../shared/rpc.js").CallOptions) => Promise<any>) => Promise<any>} undefined where it failed, which is told
 */
export function job({ progress, text, cancel, start }, write) {
  /** @type {AbortController | undefined} */
  let running;
  cancel.addEventListener("click", () => running?.abort());
  const busy = (/** @type {boolean} */ is) => {
    progress.hidden = !is;
    enable([cancel, is], [start, !is]);
  };
  return async (work) => {
    running = new AbortController();
    busy(true);
    progress.removeAttribute("value");
    text.classList.remove("error");
    text.textContent = "";
    try {
      return await work({
        signal: running.signal,
        onProgress(far) {
          progress.max = far.total;
          progress.value = far.done;
          text.textContent = write(far);
        },
      });
    } catch (error) {
      const cancelled = error instanceof RemoteError && error.name === "AbortError";
      text.textContent = cancelled ? "Cancelled." : /** @type {Error} */ (error).message;
      text.classList.toggle("error", !cancelled);
      return undefined;
    } finally {
      busy(false);
    }
  };
}
