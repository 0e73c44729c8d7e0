// An answer as a chart.
import { toUPlot } from "pulsetree/uplot";
import uPlot from "uplot";

const HEIGHT = 280;

/** @param {HTMLElement} place @returns {(columns: import("pulsetree").ColumnResult[]) => void} */
export function makeChart(place) {
  /** @type {uPlot | undefined} */
  let plot;
  let names = "";
  return (columns) => {
    const { data, series } = toUPlot(columns, { label: ({ metric, tags }) => tags.target ?? metric });
    // The lines of a uPlot are fixed: others need another one.
    const wanted = series.map(({ label }) => label).join();
    if (wanted === names) return plot?.setData(data);
    plot?.destroy();
    plot = new uPlot({ width: place.clientWidth, height: HEIGHT, series }, data, place);
    names = wanted;
  };
}
