// What the store holds, in the header.
import { pulse } from "./pulse.js";

export function drawStats() {
  const { hits, series, points, bytes } = pulse.stats();
  const shown = { hits: whole(hits), series: whole(series), points: whole(points), bytes: `${whole(bytes / 1024)} KiB` };
  for (const [name, text] of Object.entries(shown)) {
    const place = document.querySelector(`[data-stat="${name}"]`);
    if (place) place.textContent = text;
  }
}

/** @param {number} value */
const whole = (value) => Math.round(value).toLocaleString("en");
