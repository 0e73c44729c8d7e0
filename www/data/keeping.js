// Whether the browser keeps what is here over reloads: only if the visitor says so.
import { byId } from "../shared/elements.js";

/** @param {import("../shared/rpc.js").Call} call @param {() => Promise<void>} handOverNow @param {() => Promise<void>} changed @returns {() => Promise<void>} draws what is so */
export function connectKeeping(call, handOverNow, changed) {
  const [box, text] = [byId("keep"), byId("keep-text")];
  const draw = (/** @type {{ kept: boolean, problem?: string }} */ { kept, problem }) => {
    box.checked = kept;
    text.textContent = problem ?? (kept ? "Kept in this browser: a reload finds it again." : "Not kept: a reload starts anew.");
    text.classList.toggle("error", problem !== undefined);
  };
  const ask = async (/** @type {string} */ method, /** @type {unknown} */ argument, otherwise = box.checked) => {
    try {
      draw(await call(method, argument));
    } catch (error) {
      draw({ kept: otherwise, problem: /** @type {Error} */ (error).message });
    }
  };
  box.addEventListener("change", async () => {
    // what the page asked when it began may be answered, and drawn, meanwhile
    const on = box.checked;
    await handOverNow().catch(() => {});
    await ask("keep", { on }, !on);
  });
  byId("forget").addEventListener("click", async () => {
    await ask("forget", undefined);
    await changed();
  });
  return () => ask("keeping", undefined);
}
