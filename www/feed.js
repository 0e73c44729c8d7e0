// Every hit as it happens, from a live pipeline. Paused, nothing is read and nothing is lost: the hits wait.
import { byId, html } from "./elements.js";
import { page } from "./visits.js";

const SHOWN = 60;

let paused = false;
let read = 0;
let reopen = () => {};

/** Ends only when the pipeline does: with an error, if more hits waited than it may hold. */
export async function runFeed() {
  byId("feed-pause").addEventListener("click", togglePause);
  try {
    for await (const hit of page.pipeline()) {
      if (paused) await new Promise((resolve) => (reopen = () => resolve(undefined)));
      read += 1;
      prepend(hit);
    }
  } catch (error) {
    byId("feed-pause").disabled = true;
    byId("feed-state").textContent = `The feed ended: ${error instanceof Error ? error.message : error}`;
  }
}

export function drawFeedState() {
  if (byId("feed-pause").disabled) return;
  const waiting = page.aggregate().message.reduce((sum, { hits }) => sum + hits, 0) - read;
  byId("feed-state").textContent = paused ? `Paused: ${waiting} ${waiting === 1 ? "hit waits" : "hits wait"}.` : "Following every hit.";
}

function togglePause() {
  paused = !paused;
  byId("feed-pause").setAttribute("aria-pressed", String(paused));
  byId("feed-pause").textContent = paused ? "Resume" : "Pause";
  if (!paused) reopen();
  drawFeedState();
}

/** @param {{ id: string, time: string, callers: { caller: string | null }[] }} hit */
function prepend({ id, time, callers }) {
  const list = byId("feed-items");
  const instant = new Date(`${time.slice(0, 23).replace(" ", "T")}Z`);
  const clock = instant.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 });
  const caller = callers[0]?.caller;
  list.prepend(html(
    "li",
    { "data-target": id },
    html("time", { datetime: instant.toISOString() }, clock),
    html("span", {}, html("b", {}, id), caller ? ` called by ${caller}` : ""),
  ));
  while (list.children.length > SHOWN) list.lastElementChild.remove();
}
