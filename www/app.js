// The page: record, then show what was recorded.
import { connectActions } from "./actions.js";
import { connectChart, drawChart } from "./chart.js";
import { recordClicks } from "./clicks.js";
import { connectExposition, drawExposition } from "./exposition.js";
import { drawFeedState, runFeed } from "./feed.js";
import { recordFetches } from "./fetches.js";
import { recordFrames } from "./frames.js";
import { drawGraph } from "./graph.js";
import { drawHeroic } from "./heroic.js";
import { pulse } from "./pulse.js";
import { drawStats } from "./stats.js";
import { drawTable } from "./table.js";
import { recordTasks } from "./tasks.js";
import { page } from "./visits.js";

const SECOND = 1000;

recordClicks();
recordFetches();
recordFrames();
recordTasks();

connectActions();
connectChart();
connectExposition();
runFeed();
redrawOnHits();

pulse.sampleEvery(SECOND);
setInterval(drawMeasurements, SECOND);
drawMeasurements();

/** What moves by itself. */
function drawMeasurements() {
  if (document.hidden) return;
  drawStats();
  drawChart();
  drawHeroic();
  drawExposition();
}

/** What moves with each hit; many hits before one frame are one drawing. */
async function redrawOnHits() {
  let due = false;
  for await (const _ of page.pipeline({ data: "aggregate" })) {
    if (due) continue;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      drawTable();
      drawGraph();
      drawFeedState();
    });
  }
}
