// The live view: what the page does, as the worker has it.
import { makeChart } from "../chart/chart.js";
import { byId } from "../shared/elements.js";
import { connectActions } from "./actions.js";
import { tellCalls } from "./calls.js";
import { drawGraph } from "./graph.js";
import { connectSlider } from "./slider.js";
import { drawTable } from "./table.js";
import { metricTree } from "./tree.js";

const WINDOW = 60_000;
/** Charts that move by themselves are told to screen readers no more often than this, in ms. */
const ANNOUNCE = 30_000;

/** @typedef {import("../page.js").Page} Page */

/** @param {Page} page */
export function liveView({ call, pulse, handOverNow, fetches, load, drawStats }) {
  const frames = makeChart(byId("frames"), { announceEvery: ANNOUNCE });
  const hits = makeChart(byId("hit-rates"), { announceEvery: ANNOUNCE });
  const tell = tellCalls(byId("graph-told"), byId("graph-data"), byId("graph-rows"), ANNOUNCE);
  const drawTree = metricTree(byId("tree-rows"), pulse, () => handOverNow().then(refresh));
  const drawReached = connectSlider(load);
  connectActions(fetches);

  /** @type {any} */
  let last;
  const drawCalls = () => last && drawGraph(byId("graph-picture"), byId("graph-summary"), last);
  new ResizeObserver(drawCalls).observe(byId("graph-picture"));

  async function refresh() {
    const now = Date.now();
    const [told, columns] = await Promise.all([call("overview", {}), call("live", { now })]);
    last = told;
    drawStats(told);
    drawTree(told.tree);
    drawTable(byId("hits-rows"), byId("hits-empty"), told);
    drawCalls();
    tell(told.edges, byId("graph-summary").textContent);
    const picture = { from: now - WINDOW, to: now };
    frames.draw({ ...picture, unit: "ms", lines: columns.frames.map((/** @type {any} */ line) => ({ ...line, step: 500 })) });
    hits.draw({ ...picture, unit: "hits/s", lines: columns.hits.map((/** @type {any} */ line) => ({ ...line, step: 1000, counts: true })) });
    drawReached();
  }
  return { show: refresh, tick: refresh };
}
