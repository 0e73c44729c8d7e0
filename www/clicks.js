// Clicks by element: a labelled counter, and a hit each.
import { pulse } from "./pulse.js";
import { visit } from "./visits.js";

const clicks = pulse.getMetric("page.clicks", "counter", { help: "Clicks on the page's controls." });

export function recordClicks() {
  // Captured on the way down, so that what a click causes is recorded after it.
  document.addEventListener("click", (event) => {
    const control = event.target instanceof Element && event.target.closest("[data-hit]");
    if (!(control instanceof HTMLElement) || !control.dataset.hit) return;
    clicks.runtime({ element: control.dataset.hit });
    visit(control.dataset.hit);
  }, { capture: true });
}
