// The legend: a button for each line, which shows and hides it, with its value at the cursor, else its newest.
import { html } from "../shared/elements.js";
import { digits } from "../shared/format.js";

/** @param {string} title of the chart @param {(index: number) => void} toggle */
export function makeLegend(title, toggle) {
  const element = html("ul", { class: "legend", "aria-label": `${title}: series` });
  /** @type {{ button: Element, value: Element, label: string }[]} */
  let entries = [];

  element.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button");
    const index = entries.findIndex((entry) => entry.button === button);
    if (index >= 0) toggle(index);
  });

  return {
    element,
    /** @param {{ key: string, label: string }[]} lines @param {string[]} colours @param {ReadonlySet<string>} hidden */
    fill(lines, colours, hidden) {
      entries = lines.map(({ key, label }, index) => {
        const swatch = html("span", { class: "swatch", "aria-hidden": "true" });
        swatch.style.background = colours[index] ?? "";
        const value = html("b", {}, "–");
        const button = html("button", { type: "button", "aria-pressed": String(!hidden.has(key)), title: label }, swatch, html("span", { class: "name" }, label), value);
        return { button, value, label };
      });
      element.replaceChildren(...entries.map(({ button }) => html("li", {}, button)));
    },
    /** @param {number} index @param {boolean} shown */
    shown: (index, shown) => entries[index]?.button.setAttribute("aria-pressed", String(shown)),
    /** @param {import("uplot")} plot @param {number} [index] */
    values(plot, index) {
      entries.forEach(({ value }, line) => {
        const text = digits(valueAt(plot.data[line + 1], index));
        if (value.textContent !== text) value.textContent = text;
      });
    },
    text: () => entries.filter(({ button }) => button.getAttribute("aria-pressed") === "true").map(({ label, value }) => `${label} ${value.textContent}`).join(", "),
  };
}

/** At the index, else the last there is. @param {any} values @param {number | undefined} index */
function valueAt(values, index) {
  if (index !== undefined) return values?.[index];
  for (let at = (values?.length ?? 0) - 1; at >= 0; at--) if (values[at] !== null && !Number.isNaN(values[at])) return values[at];
  return undefined;
}
