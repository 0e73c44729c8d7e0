// A chart's points as a table, made when it is opened.
import { html } from "../shared/elements.js";
import { exact, stamp } from "../shared/format.js";

const ROWS = 120;

/** The head and the body of a table: a row for each instant, a column for each label. @param {string[]} labels @param {{ instant: number, values: (number | null | undefined)[] }[]} rows */
export function tableOf(labels, rows) {
  const head = html("tr", {}, html("th", { scope: "col" }, "time"), ...labels.map((label) => html("th", { scope: "col", class: "number" }, label)));
  const body = rows.map(({ instant, values }) => html("tr", {}, html("th", { scope: "row" }, stamp(instant)), ...values.map((value) => html("td", { class: "number" }, exact(value)))));
  return [html("thead", {}, head), html("tbody", {}, ...body)];
}

/** @param {string} title of the chart @param {() => import("./chart.js").Picture} picture */
export function makeTable(title, picture) {
  const body = html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `${title}: data` });
  const element = html("details", { class: "data" }, html("summary", {}, "Data as a table"), body);
  const fill = () => {
    if (!element.open) return;
    const { lines } = picture();
    const instants = [...new Set(lines.flatMap(({ timestamps }) => Array.from(timestamps)))].sort((a, b) => b - a).slice(0, ROWS);
    const values = lines.map(({ timestamps, values }) => new Map(Array.from(timestamps, (instant, index) => [instant, values[index]])));
    const rows = instants.map((instant) => ({ instant, values: values.map((column) => column.get(instant)) }));
    body.replaceChildren(html("table", { class: "points" }, ...tableOf(lines.map(({ label }) => label), rows)));
  };
  element.addEventListener("toggle", fill);
  return { element, fill };
}
