// A chart in a sentence, which screen readers are told: at once, or not more often than every so often where it moves by itself.
import { html } from "../shared/elements.js";
import { count, digits, stamp } from "../shared/format.js";

/** @param {number} every ms */
export function makeSummary(every) {
  const seen = html("p", { class: "summary", "aria-hidden": "true" });
  const heard = html("p", { class: "hidden", "aria-live": "polite" });
  let next = 0;
  const say = (/** @type {string} */ text) => {
    seen.textContent = text;
    if (heard.textContent !== text) heard.textContent = text;
  };
  return {
    elements: [seen, heard],
    say,
    /** @param {import("./chart.js").Picture} picture */
    tell(picture) {
      const now = performance.now();
      const text = sentence(picture);
      seen.textContent = text;
      if (now < next) return;
      if (picture.lines.length > 0) next = now + every;
      say(text);
    },
  };
}

/** @param {import("./chart.js").Picture} picture */
function sentence({ lines, from, to, unit }) {
  if (lines.length === 0) return "No points in this range.";
  const points = lines.reduce((sum, { values }) => sum + values.length, 0);
  const named = lines.slice(0, 3).map(({ label, values }) => `${label}: ${range(values)}`);
  const more = lines.length > 3 ? `; and ${lines.length - 3} more` : "";
  return `${count(lines.length, "series")}${unit ? ` in ${unit}` : ""}, ${count(points, "point")}, from ${stamp(Math.round(from / 1000) * 1000)} to ${stamp(Math.round(to / 1000) * 1000)}. ${named.join("; ")}${more}.`;
}

/** @param {Float64Array} values */
function range(values) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > most ? "no values" : `${digits(least)} to ${digits(most)}`;
}
