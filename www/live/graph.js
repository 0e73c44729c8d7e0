// Who called whom: targets on a ring, calls as arrows between them.
import { svg } from "../shared/elements.js";
import { count } from "../shared/format.js";

/** More than this on one ring is a tangle; a narrow one holds fewer. */
const NODES = { wide: 12, narrow: 8 };
const NARROW = 480;
/** Of the page's own, so that it grows with it on a large screen. */
const FONT = 0.75;
const MARGIN = 6;

/** @typedef {{ id: string, hits: number, x: number, y: number, radius: number, angle: number }} Placed */
/** @typedef {{ id: string, hits: number }} Node */
/** @typedef {{ caller: string, target: string, hits: number }} Edge */

/**
 * Drawn in CSS pixels: its text is as large at any width, and every label stays inside.
 * @param {SVGSVGElement} picture @param {HTMLElement} text its summary @param {{ nodes: Node[], edges: Edge[] }} graph
 */
export function drawGraph(picture, text, { nodes, edges }) {
  const [width, height] = [Math.max(240, picture.clientWidth), Math.max(240, picture.clientHeight)];
  const font = FONT * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const hits = hitsOf(nodes, edges);
  const placed = place(hits, width, height);
  const shown = edges.filter((edge) => placed.has(edge.caller) && placed.has(edge.target));
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  picture.replaceChildren(arrowhead(), ...shown.map((edge) => arrow(edge, placed)), ...Array.from(placed.values(), (node) => circle(node, width, font)));
  text.textContent = summary(edges, hits.size - placed.size);
}

/** By name; a caller that was never hit itself is drawn too. @param {Node[]} nodes @param {Edge[]} edges @returns {Map<string, number>} */
function hitsOf(nodes, edges) {
  const hits = new Map(edges.map(({ caller }) => [caller, 0]));
  for (const node of nodes) hits.set(node.id, node.hits);
  return hits;
}

/** @param {Map<string, number>} hits @param {number} width @param {number} height @returns {Map<string, Placed>} */
function place(hits, width, height) {
  const top = [...hits].sort((a, b) => b[1] - a[1]).slice(0, width < NARROW ? NODES.narrow : NODES.wide);
  const most = Math.max(1, ...top.map(([, count]) => count));
  const tall = height / 2 - 50;
  const ring = { x: Math.min(2.1 * tall, width / 2 - Math.min(135, width * 0.27)), y: tall };
  // By name around the ring: a node keeps its neighbours while the counts move.
  top.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(top.map(([id, count], index) => {
    const angle = (2 * Math.PI * index) / top.length - Math.PI / 2;
    const radius = 7 + 11 * Math.sqrt(count / most);
    return [id, { id, hits: count, angle, radius, x: width / 2 + ring.x * Math.cos(angle), y: height / 2 + ring.y * Math.sin(angle) }];
  }));
}

const arrowhead = () =>
  svg("defs", {}, svg("marker", { id: "arrowhead", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: "userSpaceOnUse", orient: "auto" },
    svg("path", { d: "M0 0 8 4 0 8z" })));

/** @param {Edge} edge @param {Map<string, Placed>} placed */
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

/** @param {Placed} node @param {number} width of the picture @param {number} font px */
function circle({ id, hits, x, y, radius, angle }, width, font) {
  const side = Math.cos(angle);
  const anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
  const far = radius + 6;
  const at = x + far * side;
  const room = anchor === "start" ? width - at : anchor === "end" ? at : 2 * Math.min(at, width - at);
  const name = shorten(id, room - MARGIN, font);
  const label = svg("text", { x: at.toFixed(1), y: (y + (far + 6) * Math.sin(angle) + 4).toFixed(1), "text-anchor": anchor, "font-size": font }, name);
  return svg("g", { class: "node", "data-node": id }, svg("title", {}, `${id}: ${count(hits, "hit")}`), svg("circle", { cx: x, cy: y, r: radius }), label);
}

/** As much of a text as fits. @param {string} text @param {number} room @param {number} font */
function shorten(text, room, font) {
  if (widthOf(text, font) <= room) return text;
  let length = text.length - 1;
  while (length > 1 && widthOf(`${text.slice(0, length)}…`, font) > room) length -= 1;
  return `${text.slice(0, length)}…`;
}

/** @type {CanvasRenderingContext2D | null | undefined} */
let ruler;

/** @param {string} text @param {number} font */
function widthOf(text, font) {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return text.length * font;
  ruler.font = `${font}px ${getComputedStyle(document.body).fontFamily}`;
  return ruler.measureText(text).width;
}

/** @param {Edge[]} edges @param {number} left out of the picture */
function summary(edges, left) {
  if (edges.length === 0) return "No calls yet.";
  const strongest = [...edges].sort((a, b) => b.hits - a.hits).slice(0, 3);
  const text = strongest.map(({ caller, target, hits }) => `${caller} → ${target} ×${hits}`).join(", ");
  return `Most often: ${text}.${left > 0 ? ` ${left} rarer targets are not drawn.` : ""}`;
}
