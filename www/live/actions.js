// The buttons that do something worth measuring.
import { byId } from "../shared/elements.js";
import { whole } from "../shared/format.js";

const ASK_EVERY_MS = 1000;
const BUSY_MS = 150;
const BURST = 20_000;
/** Clicks of one task. */
const AT_ONCE = 500;

/** @param {(path: string, caller: string | null) => Promise<Response>} fetches recorded */
export function connectActions(fetches) {
  const outcome = byId("outcome");
  const say = (/** @type {string} */ text) => (outcome.textContent = text);
  const own = new URL(document.baseURI).pathname;
  const ask = async (/** @type {string} */ path, /** @type {string | null} */ caller) => {
    const began = performance.now();
    try {
      const response = await fetches(path, caller);
      await response.text();
      say(`GET ${path}: ${response.status} after ${(performance.now() - began).toFixed(1)} ms`);
    } catch (error) {
      say(`GET ${path}: ${error instanceof Error ? error.message : error}`);
    }
  };
  byId("ask").addEventListener("click", () => ask(own, "Fetch this page"));
  byId("ask-missing").addEventListener("click", () => ask(`${own.replace(/[^/]*$/, "")}nothing-is-here`, "Fetch nothing"));
  byId("busy").addEventListener("click", () => keepBusy(say));
  byId("burst").addEventListener("click", () => burst(say));
  // What repeats by itself is called by nobody.
  connectRepeat(byId("keep-asking"), () => ask(own, null));
}

/** @param {(text: string) => void} say */
function keepBusy(say) {
  const until = performance.now() + BUSY_MS;
  let turns = 0;
  while (performance.now() < until) turns += 1;
  say(`The page did nothing else for ${BUSY_MS} ms, and looked at the clock ${whole(turns)} times.`);
}

/** Clicks the stars, as fast as the page takes them. @param {(text: string) => void} say */
async function burst(say) {
  const pad = byId("pad-star");
  const began = performance.now();
  for (let done = 0; done < BURST; done += AT_ONCE) {
    for (let click = 0; click < AT_ONCE; click++) pad.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  say(`${whole(BURST)} clicks of Star in ${(performance.now() - began).toFixed(0)} ms, each a recording and a hit.`);
}

/** A button that stays down and repeats its work until it is pressed again. @param {HTMLElement} button @param {() => void} work */
function connectRepeat(button, work) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  button.addEventListener("click", () => {
    clearInterval(timer);
    timer = timer === undefined ? setInterval(work, ASK_EVERY_MS) : undefined;
    button.setAttribute("aria-pressed", String(timer !== undefined));
    if (timer !== undefined) work();
  });
}
