// What the values are where the pointer is. For the eye only: the legend and the summary say the same.
import { html } from "../shared/elements.js";
import { digits, stamp } from "../shared/format.js";

const SHOWN = 8;

export function makeTooltip() {
  const element = html("div", { class: "tooltip", "aria-hidden": "true" });
  element.hidden = true;
  return {
    /** @param {import("uplot")} plot */
    into: (plot) => plot.over.append(element),
    /** @param {import("uplot")} plot @param {number | undefined} index @param {{ label: string }[]} lines */
    show(plot, index, lines) {
      const { left = -1, top = 0 } = plot.cursor;
      element.hidden = index === undefined || left < 0;
      if (element.hidden) return;
      const at = /** @type {number} */ (index);
      const values = lines.map(({ label }, line) => ({ label, value: plot.series[line + 1]?.show ? plot.data[line + 1]?.[at] : null, colour: strokeOf(plot, line + 1) }));
      const there = values.filter(({ value }) => value !== null && value !== undefined).sort((a, b) => Number(b.value) - Number(a.value));
      element.replaceChildren(
        html("div", { class: "when" }, stamp(Math.round((plot.data[0][at] ?? 0) * 1000))),
        ...there.slice(0, SHOWN).map(row),
        ...(there.length > SHOWN ? [html("div", {}, `and ${there.length - SHOWN} more`)] : []),
      );
      const { width, height } = plot.over.getBoundingClientRect();
      const x = left > width / 2 ? left - element.offsetWidth - 14 : left + 14;
      const y = Math.max(0, Math.min(top + 14, height - element.offsetHeight));
      element.style.transform = `translate(${Math.round(Math.max(-40, Math.min(x, width - element.offsetWidth)))}px, ${Math.round(y)}px)`;
    },
  };
}

/** @param {{ label: string, value: any, colour: string }} line */
function row({ label, value, colour }) {
  const swatch = html("span", { class: "swatch" });
  swatch.style.background = colour;
  return html("div", { class: "entry" }, swatch, html("span", { class: "name" }, label), html("b", {}, digits(value)));
}

/** @param {import("uplot")} plot @param {number} index */
function strokeOf(plot, index) {
  const stroke = /** @type {any} */ (plot.series[index])?.stroke;
  return typeof stroke === "function" ? String(stroke(plot, index)) : String(stroke ?? "");
}
