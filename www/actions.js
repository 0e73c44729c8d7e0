// The buttons that do something worth measuring.
import { byId } from "./elements.js";

const ASK_EVERY_MS = 1000;
const BUSY_MS = 150;

export function connectActions() {
  const outcome = byId("outcome");
  /** @param {string} text */
  const say = (text) => (outcome.textContent = text);

  byId("ask").addEventListener("click", () => ask("/version", say));
  byId("ask-missing").addEventListener("click", () => ask("/nothing-is-here", say));
  byId("beacon").addEventListener("click", () => sendBeacon(say));
  byId("busy").addEventListener("click", () => keepBusy(say));
  connectRepeat(byId("keep-asking"), () => ask("/version", say));
}

/** @param {string} path @param {(text: string) => void} say */
async function ask(path, say) {
  const began = performance.now();
  try {
    const response = await fetch(path);
    await response.text();
    say(`GET ${path}: ${response.status} after ${(performance.now() - began).toFixed(1)} ms`);
  } catch (error) {
    say(`GET ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A hit for the server's own recorder `beacon`, sent the way a page says goodbye. @param {(text: string) => void} say */
function sendBeacon(say) {
  const taken = navigator.sendBeacon("/hits/beacon", JSON.stringify({ target: location.pathname, caller: document.referrer || null }));
  say(taken ? "The browser took the beacon; the server lists it at /hits/beacon/aggregate." : "The browser refused the beacon.");
}

/** @param {(text: string) => void} say */
function keepBusy(say) {
  const until = performance.now() + BUSY_MS;
  let turns = 0;
  while (performance.now() < until) turns += 1;
  say(`The page did nothing else for ${BUSY_MS} ms, and looked at the clock ${turns.toLocaleString("en")} times.`);
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
