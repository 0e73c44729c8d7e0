// Who called whom: targets on a ring, calls as arrows between them.
import { byId, svg } from "./elements.js";
import { page } from "./visits.js";

const CENTRE = { x: 240, y: 170 };
const RING = { x: 150, y: 112 };
/** More than this on one ring is a tangle. */
const NODES = 12;
const LABEL = 16;

/** @typedef {{ id: string, hits: number, x: number, y: number, radius: number, angle: number }} Placed */

export function drawGraph() {
  const { nodes, edges } = page.graph();
  const placed = place(nodes, edges);
  const shown = edges.filter((edge) => placed.has(edge.caller) && placed.has(edge.target));
  byId("graph-picture").replaceChildren(
    arrowhead(),
    ...shown.map((edge) => arrow(edge, placed)),
    ...Array.from(placed.values(), circle),
  );
  byId("graph-summary").textContent = summary(edges, nodes.length - placed.size);
}

/**
 * A caller that was never hit itself is drawn too.
 * @param {{ id: string, hits: number }[]} nodes
 * @param {{ caller: string, target: string }[]} edges
 * @returns {Map<string, Placed>}
 */
function place(nodes, edges) {
  const hits = new Map(edges.map((edge) => [edge.caller, 0]));
  for (const node of nodes) hits.set(node.id, node.hits);
  const top = [...hits].sort((a, b) => b[1] - a[1]).slice(0, NODES);
  const most = Math.max(1, ...top.map(([, count]) => count));
  // By name around the ring: a node keeps its neighbours while the counts move.
  top.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(top.map(([id, count], index) => {
    const angle = (2 * Math.PI * index) / top.length - Math.PI / 2;
    const radius = 7 + 11 * Math.sqrt(count / most);
    return [id, { id, hits: count, angle, radius, x: CENTRE.x + RING.x * Math.cos(angle), y: CENTRE.y + RING.y * Math.sin(angle) }];
  }));
}

const arrowhead = () =>
  svg("defs", {}, svg("marker", { id: "arrowhead", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: "userSpaceOnUse", orient: "auto" },
    svg("path", { d: "M0 0 8 4 0 8z" })));

/** @param {{ caller: string, target: string, hits: number }} edge @param {Map<string, Placed>} placed */
function arrow({ caller, target, hits }, placed) {
  const from = /** @type {Placed} */ (placed.get(caller));
  const to = /** @type {Placed} */ (placed.get(target));
  const path = svg("path", {
    d: from === to ? loop(from) : bow(from, to),
    "stroke-width": (1 + Math.log2(hits) / 2).toFixed(2),
    "marker-end": "url(#arrowhead)",
    class: "edge",
    "data-edge": `${caller} → ${target}`,
  });
  path.append(svg("title", {}, `${caller} called ${target} ×${hits}`));
  return path;
}

/** Bent to its left, so that the call back does not lie on top of it. @param {Placed} from @param {Placed} to */
function bow(from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: (from.x + to.x) / 2 + dy * 0.14, y: (from.y + to.y) / 2 - dx * 0.14 };
  const start = towards(from, bend, from.radius);
  const end = towards(to, bend, to.radius + 2);
  return `M${point(start)} Q${point(bend)} ${point(end)}`;
}

/** A call of itself, drawn inside the ring, where no label is. @param {Placed} node */
function loop(node) {
  const inward = node.angle + Math.PI;
  const at = (/** @type {number} */ turn, /** @type {number} */ far) => point({
    x: node.x + far * Math.cos(inward + turn),
    y: node.y + far * Math.sin(inward + turn),
  });
  return `M${at(-0.5, node.radius)} C${at(-0.7, node.radius + 34)} ${at(0.7, node.radius + 34)} ${at(0.5, node.radius + 2)}`;
}

/** @param {{ x: number, y: number }} from @param {{ x: number, y: number }} to @param {number} far */
function towards(from, to, far) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * far) / length, y: from.y + ((to.y - from.y) * far) / length };
}

/** @param {{ x: number, y: number }} at */
const point = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** @param {Placed} node */
function circle({ id, hits, x, y, radius, angle }) {
  const side = Math.cos(angle);
  const anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
  const far = radius + 8;
  const label = svg("text", { x: x + far * side, y: y + (far + 4) * Math.sin(angle) + 4, "text-anchor": anchor }, shorten(id));
  return svg("g", { class: "node", "data-node": id }, svg("title", {}, `${id}: ${hits} hits`), svg("circle", { cx: x, cy: y, r: radius }), label);
}

/** @param {string} text */
const shorten = (text) => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text);

/** @param {{ caller: string, target: string, hits: number }[]} edges @param {number} left out of the picture */
function summary(edges, left) {
  if (edges.length === 0) return "No calls yet.";
  const strongest = [...edges].sort((a, b) => b.hits - a.hits).slice(0, 3);
  const text = strongest.map(({ caller, target, hits }) => `${caller} → ${target} ×${hits}`).join(", ");
  return `Most often: ${text}.${left > 0 ? ` ${left} rarer targets are not drawn.` : ""}`;
}
