// A live chart of one query over the last minute.
import uPlot from "./vendor/uPlot.esm.js";
import { byId, html } from "./elements.js";
import { pulse } from "./pulse.js";
import { AGGREGATORS, QUERIES } from "./queries.js";

const WINDOW_S = 60;
/** More lines than there are colours to tell them apart. */
const LINES = 8;
const HEIGHT = 260;

/** @typedef {{ label: string, timestamps: Float64Array, values: Float64Array }} Line */

/** @type {uPlot | undefined} */
let plot;
/** What the present plot was made for: the lines and colours of a uPlot are fixed. */
let madeFor = "";

export function connectChart() {
  byId("query-name").append(...QUERIES.map(({ name }, index) => html("option", { value: index }, name)));
  byId("query-aggregator").append(...AGGREGATORS.map((name) => html("option", {}, name)));
  byId("query-name").addEventListener("change", choose);
  byId("query").addEventListener("input", drawChart);
  byId("query").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawChart);
  new ResizeObserver(() => plot?.setSize({ width: byId("plot").clientWidth, height: HEIGHT })).observe(byId("plot"));
  choose();
}

export function drawChart() {
  const alert = byId("query-error");
  try {
    draw(ask());
    alert.hidden = true;
  } catch (error) {
    alert.textContent = error instanceof Error ? error.message : String(error);
    alert.hidden = false;
  }
  byId("query-downsample").setAttribute("aria-invalid", String(!alert.hidden));
}

const chosen = () => /** @type {typeof QUERIES[0]} */ (QUERIES[Number(byId("query-name").value)]);

function choose() {
  const { aggregator, downsample } = chosen().query;
  byId("query-aggregator").value = aggregator;
  byId("query-downsample").value = downsample;
  drawChart();
}

/** @returns {Line[]} */
function ask() {
  const { query } = chosen();
  const downsample = byId("query-downsample").value.trim() || undefined;
  const asked = { ...query, aggregator: byId("query-aggregator").value, downsample };
  const results = pulse.queryColumns({ start: `${WINDOW_S}s-ago`, queries: [asked] });
  // A result's tags are also those that all its series happen to share: the lines are told apart by what was asked for.
  const keys = Object.keys(query.tags ?? {});
  return results.map(({ metric, tags, timestamps, values }) => ({ label: keys.map((key) => tags[key]).join(", ") || metric, timestamps, values }));
}

/** @param {Line[]} lines */
function draw(lines) {
  const shown = [...lines].sort((a, b) => sum(b) - sum(a)).slice(0, LINES).sort((a, b) => (a.label < b.label ? -1 : 1));
  /** @type {uPlot.AlignedData} */
  const columns = lines.length === 0 ? [[]] : uPlot.join(shown.map(({ timestamps, values }) => [timestamps.map((ms) => ms / 1000), values]));
  const colours = palette();
  const need = JSON.stringify([chosen().unit, shown.map(({ label }) => label), colours]);
  if (need !== madeFor) {
    plot?.destroy();
    plot = new uPlot(options(shown, colours), columns, byId("plot"));
    madeFor = need;
  } else {
    plot?.setData(columns);
  }
  // Where nobody points at the chart, its legend tells the newest values.
  if (plot?.cursor.idx == null) plot?.setLegend({ idx: columns[0].length - 1 });
  byId("plot-caption").textContent = caption(lines.length);
}

/** @param {Line} line */
const sum = ({ values }) => values.reduce((total, value) => total + (value || 0), 0);

/** @param {number} count */
function caption(count) {
  if (count === 0) return "No points in the last minute.";
  return count > LINES ? `The ${LINES} largest of ${count} series, in ${chosen().unit}.` : `${count} series, in ${chosen().unit}.`;
}

/** @param {number | null | undefined} value */
const round = (value) => (value == null || Number.isNaN(value) ? "–" : String(Math.round(value * 100) / 100));

/** Colours are the style sheet's, which knows light from dark. */
function palette() {
  const style = getComputedStyle(document.documentElement);
  const read = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  return { text: read("--muted"), grid: read("--line"), lines: Array.from({ length: LINES }, (_, index) => read(`--line-${index + 1}`)) };
}

/** @param {Line[]} lines @param {ReturnType<typeof palette>} colours @returns {uPlot.Options} */
function options(lines, colours) {
  const axis = { stroke: colours.text, grid: { stroke: colours.grid, width: 1 }, ticks: { stroke: colours.grid, width: 1 } };
  return {
    width: byId("plot").clientWidth,
    height: HEIGHT,
    scales: {
      x: { range: () => [Date.now() / 1000 - WINDOW_S, Date.now() / 1000] },
      y: { range: (_, least, most) => [Math.min(0, least ?? 0), (most || 1) * 1.1] },
    },
    axes: [axis, { ...axis, size: 56, label: chosen().unit, labelSize: 18 }],
    cursor: { drag: { x: false, y: false } },
    series: [
      { label: "time", value: "{HH}:{mm}:{ss}" },
      ...lines.map(({ label }, index) => ({
        label,
        stroke: colours.lines[index],
        width: 2,
        spanGaps: true,
        value: (/** @type {unknown} */ _, /** @type {number | null} */ value) => round(value),
      })),
    ],
  };
}
