// The tree of metrics, with the level of each. Values are the worker's; levels are where the recording is, on the page.
import { html } from "../shared/elements.js";
import { count as counted, digits, whole } from "../shared/format.js";

const LEVELS = ["inherit", "disabled", "runtime", "debug"];

/** @typedef {{ row: HTMLElement, value: HTMLElement, select?: HTMLSelectElement }} Shown */

/**
 * @param {HTMLElement} body of the table @param {import("../record/pulse.js").Pulse} pulse
 * @param {() => void} switched told of each level that was switched
 */
export function metricTree(body, pulse, switched) {
  /** @type {Map<string, Shown>} */
  const rows = new Map();
  body.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    pulse.find(target.dataset.metric ?? "")?.switchLevel(/** @type {any} */ (target.value));
    switched();
  });

  /** @param {any} tree */
  return (tree) => {
    const found = new Map([...leavesOf(pulse.toJSON()), ...leavesOf(tree)]);
    const names = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
    for (const [name, { row }] of rows) {
      if (found.has(name)) continue;
      row.remove();
      rows.delete(name);
    }
    names.forEach((name, index) => {
      let shown = rows.get(name);
      if (!shown) {
        rows.set(name, (shown = makeRow(name, pulse)));
        body.insertBefore(shown.row, body.children[index] ?? null);
      }
      update(shown, describe(found.get(name)), pulse.find(name));
    });
  };
}

/** @param {string} name @param {import("../record/pulse.js").Pulse} pulse @returns {Shown} */
function makeRow(name, pulse) {
  const value = html("td", { class: "number" });
  const level = html("td", {});
  const select = pulse.find(name) && html("select", { "data-metric": name, "aria-label": `Level of ${name}`, "data-hit": "Switch a level" }, ...LEVELS.map((choice) => html("option", { value: choice }, choice)));
  if (select) level.append(select);
  const parts = name.split(".");
  const head = html("th", { scope: "row" }, html("span", { class: "above" }, parts.slice(0, -1).map((part) => `${part}.`).join("")), parts.at(-1) ?? "");
  return { row: html("tr", { "data-metric-row": name }, head, level, value), value, select: /** @type {HTMLSelectElement | undefined} */ (select) };
}

/** @param {Shown} shown @param {string} text @param {import("pulsetree/record").Metric | undefined} metric */
function update({ value, select, row }, text, metric) {
  if (value.textContent !== text) value.textContent = text;
  if (!select || !metric) return;
  const inherited = metric.level === "inherit" ? `${metric.effectiveLevel} (as above)` : "inherit";
  const first = /** @type {HTMLOptionElement} */ (select.options[0]);
  if (first.textContent !== inherited) first.textContent = inherited;
  if (select.value !== metric.level) select.value = metric.level;
  row.dataset.level = metric.effectiveLevel;
}

/** Each metric of a tree with its node; containers with undefined. @param {any} node @param {string} path @returns {Iterable<[string, any]>} */
function* leavesOf(node, path = "") {
  if (isMetric(node)) return void (yield [path, node]);
  if (path !== "") yield [path, undefined];
  for (const [key, below] of Object.entries(node)) {
    if (typeof below === "object" && below !== null) yield* leavesOf(below, path === "" ? key : `${path}.${key}`);
  }
}

/** @param {any} node */
const isMetric = (node) => Array.isArray(node) || "_" in node;

/** What a metric says, in a few words. @param {any} node @returns {string} */
function describe(node) {
  if (node === undefined) return "";
  if (Array.isArray(node)) return `${counted(node.length, "label set")}${totalOf(node)}`;
  const { _: value, count, sum, total } = node;
  if (count) return `${whole(count._ ?? 0)} ×, mean ${digits(((sum ?? total)?._ ?? NaN) / (count._ || NaN))}`;
  if (Array.isArray(value)) return sum ? `${whole(sum._)} in ${counted(value.length, "label set")}` : value.map((one) => `${one._ === null ? "–" : digits(one._)}`).join(", ");
  if (value === null) return "–";
  return typeof value === "number" ? digits(value) : String(value);
}

/** @param {any[]} nodes */
function totalOf(nodes) {
  const counts = nodes.map(({ count }) => count?._).filter((count) => typeof count === "number");
  return counts.length === 0 ? "" : `, ${whole(counts.reduce((sum, count) => sum + count, 0))} ×`;
}
