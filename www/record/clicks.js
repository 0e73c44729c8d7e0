// Clicks by element: a labelled counter and a hit each, called by the click before.

/** @typedef {{ target: string, time: number }} Click `time`: when it was handled, which is within the task that it held */

/**
 * Every click costs a look at its element and two recordings: 20 000 in a burst are no long task.
 * @param {import("./pulse.js").Pulse} pulse
 * @returns {{ last: () => Click | undefined }}
 */
export function recordClicks(pulse) {
  const page = pulse.metricman("page");
  const clicks = pulse.getMetric("page.clicks", "counter", { help: "Clicks on the page's controls." });
  /** @type {Map<string, { runtime(): void }>} */
  const bound = new Map();
  /** @type {Click | undefined} */
  let last;
  // Captured on the way down, so that what a click causes is recorded after it.
  document.addEventListener("click", (event) => {
    const target = nameOf(event.target);
    if (target === undefined) return;
    let clicked = bound.get(target);
    if (!clicked) bound.set(target, (clicked = clicks.with({ element: target })));
    clicked.runtime();
    page.hit(target, { caller: last?.target ?? null });
    last = { target, time: performance.now() };
  }, { capture: true });
  return { last: () => last };
}

/** @param {EventTarget | null} element */
function nameOf(element) {
  if (!(element instanceof Element)) return undefined;
  const control = element.closest("[data-hit]");
  return control instanceof HTMLElement ? control.dataset.hit : undefined;
}
