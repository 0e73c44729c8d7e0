// A chart with all that belongs to it: title, summary, plot, legend, and its data as a table.
import { toUPlot } from "pulsetree/uplot";
import uPlot from "uplot";
import { html } from "../shared/elements.js";
import { stamp } from "../shared/format.js";
import { axes } from "./axes.js";
import { coloursOf, palette } from "./colours.js";
import { connectKeys } from "./keys.js";
import { makeLegend } from "./legend.js";
import { drawnAs, finished } from "./shapes.js";
import { makeSummary } from "./summary.js";
import { makeTable } from "./table.js";
import { makeTooltip } from "./tooltip.js";

/**
 * @typedef {{ key: string, label: string, timestamps: Float64Array, values: Float64Array, metric: string, tags: Record<string, string>, counts?: boolean, step?: number, stampedAtEnd?: boolean, thinned?: boolean }} Line
 * @typedef {{ lines: Line[], from: number, to: number, unit?: string }} Picture times in ms
 * @typedef {{ onRange?: (from: number, to: number) => void, announceEvery?: number, table?: boolean }} ChartOptions
 */

/** CSS pixels. */
const ROOM = 32;

/** @param {HTMLElement} figure with a caption within @param {ChartOptions} [options] */
export function makeChart(figure, { onRange, announceEvery = 0, table = true } = {}) {
  const title = figure.querySelector(".chart-title")?.textContent ?? "";
  const place = html("div", { class: "plot", tabindex: 0, role: "group" });
  const tooltip = makeTooltip();
  const legend = makeLegend(title, (index) => toggle(index));
  const summary = makeSummary(announceEvery);
  const data = table ? makeTable(title, () => picture) : undefined;
  place.setAttribute("aria-label", `${title}: chart. Arrow keys move the cursor${onRange ? ", + and − zoom" : ""}, Escape leaves it.`);
  figure.append(place, legend.element, ...summary.elements, ...(data ? [data.element] : []));

  /** @type {Picture} */
  let picture = { lines: [], from: 0, to: 1 };
  /** @type {uPlot | undefined} */
  let plot;
  /** What the present plot was made for: the lines of a uPlot are fixed. */
  let madeFor = "";
  /** @type {Set<string>} */
  const hidden = new Set();

  const toggle = (/** @type {number} */ index) => {
    const { key } = /** @type {Line} */ (picture.lines[index]);
    if (!hidden.delete(key)) hidden.add(key);
    plot?.setSeries(index + 1, { show: !hidden.has(key) });
    legend.shown(index, !hidden.has(key));
  };
  const point = (/** @type {number | null | undefined} */ index) => {
    if (!plot) return;
    legend.values(plot, index ?? undefined);
    tooltip.show(plot, index ?? undefined, picture.lines);
  };
  const announce = (/** @type {number} */ index) => plot && summary.say(`${stamp((plot.data[0][index] ?? 0) * 1000)}: ${legend.text()}`);
  connectKeys(place, { plot: () => plot, announce, leave: () => summary.tell(picture), onRange });

  const size = () => ({ width: Math.max(120, place.clientWidth), height: Math.max(120, place.clientHeight) });
  new ResizeObserver(() => plot?.setSize(size())).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw(picture));

  /** @param {Picture} next */
  function draw(next) {
    const now = Date.now();
    picture = { ...next, lines: next.lines.map((line) => finished(line, now)) };
    const { lines, unit = "" } = picture;
    const colours = palette();
    const chosen = coloursOf(lines.map(({ key }) => key)).map((index) => /** @type {string} */ (colours.lines[index]));
    const { data: columns, series } = toUPlot(lines, { label: (_, index) => lines[index]?.label ?? "", stroke: (_, index) => chosen[index] ?? "", gap: gapOf(picture) });
    const need = JSON.stringify([unit, colours, chosen, lines.map(({ key, label, counts, step, thinned }) => [key, label, counts, step, thinned])]);
    if (need !== madeFor || !plot) {
      plot?.destroy();
      const drawn = series.map((one, index) => {
        const line = lines[index - 1];
        return line ? { ...one, ...drawnAs(line, lines.length, chosen[index - 1] ?? ""), show: !hidden.has(line.key) } : one;
      });
      plot = new uPlot(/** @type {any} */ (optionsOf(drawn, axes(colours, unit))), /** @type {any} */ (columns), place);
      tooltip.into(plot);
      legend.fill(lines, chosen, hidden);
      madeFor = need;
    } else plot.setData(/** @type {any} */ (columns));
    point(plot.cursor.idx);
    summary.tell(picture);
    data?.fill();
  }

  /** @param {any[]} series @param {any[]} drawnAxes */
  const optionsOf = (series, drawnAxes) => ({
    ...size(),
    series,
    axes: drawnAxes,
    // Half of the last label of the time lies beyond the last instant.
    padding: [null, ROOM, null, null],
    legend: { show: false },
    scales: { x: { range: () => [picture.from / 1000, picture.to / 1000] }, y: { range: (/** @type {unknown} */ _, /** @type {number} */ least, /** @type {number} */ most) => limits(least, most, picture.lines.some(({ counts }) => counts)) } },
    cursor: { drag: { x: onRange !== undefined, y: false, setScale: false }, points: { size: 7 } },
    hooks: {
      setCursor: [(/** @type {uPlot} */ { cursor }) => point(cursor.idx)],
      setSelect: [(/** @type {uPlot} */ self) => select(self)],
    },
  });

  /** @param {uPlot} self */
  function select(self) {
    const { left, width } = self.select;
    if (width < 4) return;
    const [from, to] = [self.posToVal(left, "x") * 1000, self.posToVal(left + width, "x") * 1000];
    self.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    onRange?.(Math.floor(from), Math.ceil(to));
  }

  return { draw, place };
}

/** Counts from zero; what moves little, and far from it, in its own range; with room above. @param {number | null} least @param {number | null} most @param {boolean} counts @returns {[number, number]} */
function limits(least, most, counts) {
  const [low, high] = [least ?? 0, most ?? 1];
  const close = !counts && low > 0 && high - low < high / 3;
  const from = close ? low : Math.min(0, low);
  const room = (high - from || 1) * 0.08;
  return [close ? Math.max(0, from - room) : from < 0 ? from - room : 0, high + room];
}

/** How far apart points may stand for a line to go on: some steps, or a part of the chart. @param {Picture} picture */
const gapOf = ({ lines, from, to }) => Math.max(1, 3 * Math.max(0, ...lines.map(({ step }) => step ?? 0)), (to - from) / 40);
