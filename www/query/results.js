// An answer in its three forms: a chart, a table, the raw JSON.
import { makeChart } from "../chart/chart.js";
import { tableOf } from "../chart/table.js";
import { download } from "../shared/copy.js";
import { byId, enable } from "../shared/elements.js";
import { count, size } from "../shared/format.js";

/** Rows at once, fewer of many columns: laying out more cells than these keeps the page from answering. */
const [MOST_ROWS, CELLS] = [100, 1000];
const SERIES = 50;

/** @param {import("../shared/rpc.js").Call} call @param {(from: number, to: number) => void} onRange */
export function makeResults(call, onRange) {
  const chart = makeChart(byId("result"), { onRange, table: false });
  let from = 0;
  let rowsAtOnce = MOST_ROWS;
  let shown = "chart";
  let ticket = 0;
  /** @type {Blob | undefined} */
  let file;

  async function drawTable() {
    const mine = ++ticket;
    const { total, labels, rows } = await call("rows", { from, count: rowsAtOnce, series: SERIES });
    if (mine !== ticket) return;
    // Whoever pressed again before the last page was there is past it.
    if (rows.length === 0 && total > 0) return turn(total - (total % rowsAtOnce || rowsAtOnce));
    byId("result-table").replaceChildren(...tableOf(labels, rows));
    byId("rows-shown").textContent = total === 0 ? "No rows." : `Rows ${from + 1} to ${Math.min(total, from + rowsAtOnce)} of ${count(total, "row")}`;
    enable([byId("rows-earlier"), from > 0], [byId("rows-later"), from + rowsAtOnce < total]);
  }
  /** @param {number} to the first row @returns {Promise<void>} */
  function turn(to) {
    from = Math.max(0, to);
    return drawTable();
  }
  async function drawJson() {
    const { head, length, file: whole } = await call("json");
    file = whole;
    byId("result-json").textContent = head;
    byId("json-shown").textContent = length > head.length ? `The first ${size(head.length)} of ${size(length)}.` : size(length);
  }
  const drawn = { chart: async () => {}, table: drawTable, json: drawJson };
  byId("rows-earlier").addEventListener("click", () => turn(from - rowsAtOnce));
  byId("rows-later").addEventListener("click", () => turn(from + rowsAtOnce));
  byId("json-download").addEventListener("click", () => file && download(file, "result.json"));

  return {
    /** @param {string} form chart, table or json */
    show(form) {
      shown = Object.hasOwn(drawn, form) ? form : "chart";
      for (const name of Object.keys(drawn)) {
        byId(`panel-${name}`).hidden = name !== shown;
        byId(`show-${name}`).setAttribute("aria-pressed", String(name === shown));
      }
      return shown;
    },
    /** @param {any} answer @param {import("./ranges.js").Bounds} bounds @param {boolean} anew whether another question was asked */
    async draw(answer, { start, end }, anew) {
      if (anew) from = 0;
      rowsAtOnce = Math.min(MOST_ROWS, Math.floor(CELLS / Math.max(1, Math.min(SERIES, answer.series))));
      chart.draw({ lines: answer.columns, from: start, to: end });
      await drawn[/** @type {keyof typeof drawn} */ (shown)]();
    },
    redraw: () => drawn[/** @type {keyof typeof drawn} */ (shown)](),
  };
}
