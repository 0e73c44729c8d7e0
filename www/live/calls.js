// The call graph for those who do not see it: its summary is told, its calls are a table.
import { html } from "../shared/elements.js";
import { whole } from "../shared/format.js";

const SHOWN = 100;

/** @typedef {{ caller: string, target: string, hits: number }} Edge */

/**
 * @param {HTMLElement} told a live region @param {HTMLDetailsElement} details @param {HTMLElement} rows of the table within
 * @param {number} every ms between two tellings @returns {(edges: Edge[], summary: string) => void}
 */
export function tellCalls(told, details, rows, every) {
  /** @type {Edge[]} */
  let calls = [];
  let next = 0;
  const fill = () => {
    if (!details.open) return;
    const most = [...calls].sort((a, b) => b.hits - a.hits).slice(0, SHOWN);
    rows.replaceChildren(...most.map(({ caller, target, hits }) => html("tr", {}, html("th", { scope: "row" }, caller), html("td", {}, target), html("td", { class: "number" }, whole(hits)))));
  };
  details.addEventListener("toggle", fill);
  return (edges, summary) => {
    calls = edges;
    fill();
    const now = performance.now();
    if (calls.length === 0 || now < next) return;
    next = now + every;
    told.textContent = summary;
  };
}
