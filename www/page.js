// The page: records what happens on it, hands that to the engine in a worker, and shows what the engine answers.
import { dataView } from "./data/view.js";
import { exportView } from "./export/view.js";
import { handOver } from "./handover.js";
import { liveView } from "./live/view.js";
import { queryView } from "./query/view.js";
import { recordClicks } from "./record/clicks.js";
import { recordDetails } from "./record/details.js";
import { fetcher } from "./record/fetches.js";
import { recordFrames } from "./record/frames.js";
import { syntheticLoad } from "./record/load.js";
import { openRecorder } from "./record/pulse.js";
import { recordTasks } from "./record/tasks.js";
import { byId } from "./shared/elements.js";
import { size, whole } from "./shared/format.js";
import { route } from "./shared/route.js";
import { caller } from "./shared/rpc.js";

const TICK_MS = 1000;

/**
 * @typedef {object} Page what a view is given
 * @property {import("./shared/rpc.js").Call} call asks the engine
 * @property {import("./record/pulse.js").Pulse} pulse records
 * @property {() => Promise<void>} handOverNow
 * @property {(path: string, caller: string | null) => Promise<Response>} fetches
 * @property {ReturnType<typeof syntheticLoad>} load
 * @property {(told: any) => void} drawStats
 */

export async function startPage() {
  const engine = new Worker(import.meta.url, { type: "module", name: "pulsetree engine" });
  const call = caller(engine);
  showView(route().view);
  engine.addEventListener("error", ({ message }) => complain(`The engine stopped: ${message ?? "its script could not be loaded"}. Reload the page.`));
  // What a press began and nobody waits for.
  addEventListener("unhandledrejection", ({ reason }) => complain(reason));
  try {
    const pulse = await openRecorder();
    const { last } = recordClicks(pulse);
    recordFrames(pulse);
    recordTasks(pulse, last);
    const handOverNow = handOver(pulse, call, recordDetails(pulse));
    const page = { call, pulse, handOverNow, fetches: fetcher(pulse), load: syntheticLoad(pulse), drawStats };
    page.handOverNow().catch(complain);
    // What is kept is stored before the page may go.
    document.addEventListener("visibilitychange", () => document.hidden && handOverNow().then(() => call("flush")).catch(() => {}));
    run({ live: liveView(page), query: queryView(page), data: dataView(page), export: exportView(page) }, call);
    document.body.dataset.ready = "";
  } catch (error) {
    complain(/** @type {Error} */ (error));
  }
}

/** @param {Record<string, { show: (state: Record<string, string>) => unknown, tick: () => unknown }>} views @param {import("./shared/rpc.js").Call} call */
function run(views, call) {
  let shown = "";
  const show = async () => {
    const { view, state } = route();
    shown = view;
    showView(view);
    await views[view]?.show(state);
  };
  addEventListener("hashchange", () => show().catch(complain));
  show().catch(complain);
  const tick = async () => {
    if (document.hidden) return;
    await views[shown]?.tick();
    if (shown === "query" || shown === "export") drawStats(await call("overview", { details: false }));
  };
  let busy = false;
  setInterval(() => {
    // While the worker is busy with one, the next waits.
    if (busy) return;
    busy = true;
    tick().catch(complain).finally(() => (busy = false));
  }, TICK_MS);
}

/** @param {string} view */
function showView(view) {
  for (const section of document.querySelectorAll("main > .view")) section.toggleAttribute("hidden", section.id !== view);
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === `#${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${view[0]?.toUpperCase()}${view.slice(1)} · pulsetree`;
}

/** What the engine holds, in the header. @param {{ stats: { hits: number, series: number, points: number, bytes: number } }} told */
function drawStats({ stats: { hits, series, points, bytes } }) {
  const shown = { hits: whole(hits), series: whole(series), points: whole(points), bytes: size(bytes) };
  for (const [name, text] of Object.entries(shown)) {
    const place = document.querySelector(`[data-stat="${name}"]`);
    if (place) place.textContent = text;
  }
}

/** @param {Error | string} problem */
function complain(problem) {
  const place = byId("problem");
  place.textContent = typeof problem === "string" ? problem : problem.message;
  place.hidden = false;
}
