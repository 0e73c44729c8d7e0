// Hits by target, the most hit first.
import { byId, html } from "./elements.js";
import { page } from "./visits.js";

export function drawTable() {
  const { nodes, edges } = page.graph();
  const hit = nodes.filter((node) => node.hits > 0).sort((a, b) => b.hits - a.hits);
  const most = hit[0]?.hits ?? 1;
  const callers = mainCallers(edges);
  byId("hits-empty").hidden = hit.length > 0;
  byId("hits-rows").replaceChildren(...hit.map((node) => row(node, node.hits / most, callers.get(node.id))));
}

/** @param {{ id: string, hits: number }} node @param {number} share @param {{ caller: string, hits: number } | undefined} main */
function row({ id, hits }, share, main) {
  const bar = html("meter", { min: 0, max: 1, value: share, "aria-hidden": "true" });
  return html(
    "tr",
    { "data-target": id },
    html("th", { scope: "row" }, id),
    html("td", { class: "number" }, String(hits), bar),
    html("td", {}, main ? `${main.caller} ×${main.hits}` : "–"),
  );
}

/** @param {{ caller: string, target: string, hits: number }[]} edges */
function mainCallers(edges) {
  const main = new Map();
  for (const edge of edges) {
    if (!(main.get(edge.target)?.hits >= edge.hits)) main.set(edge.target, edge);
  }
  return main;
}
