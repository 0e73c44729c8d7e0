// Hits by target, the most hit first. Rows stay what they are while their numbers move.
import { html } from "../shared/elements.js";
import { whole } from "../shared/format.js";

const SHOWN = 100;

/**
 * @param {HTMLElement} body of the table @param {HTMLElement} empty what stands there without hits
 * @param {{ nodes: { id: string, hits: number }[], edges: { caller: string, target: string, hits: number }[] }} graph
 */
export function drawTable(body, empty, { nodes, edges }) {
  const hit = nodes.filter((node) => node.hits > 0).sort((a, b) => b.hits - a.hits);
  const most = hit[0]?.hits ?? 1;
  const callers = mainCallers(edges);
  empty.hidden = hit.length > 0;
  body.replaceChildren(...hit.slice(0, SHOWN).map((node) => row(node, node.hits / most, callers.get(node.id))));
}

/** @param {{ id: string, hits: number }} node @param {number} share @param {{ caller: string, hits: number } | undefined} main */
function row({ id, hits }, share, main) {
  const bar = html("span", { class: "bar", "aria-hidden": "true" });
  bar.style.setProperty("--share", String(share));
  return html(
    "tr",
    { "data-target": id },
    html("th", { scope: "row" }, id),
    html("td", { class: "number" }, whole(hits), bar),
    html("td", {}, main ? `${main.caller} ×${whole(main.hits)}` : "–"),
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
