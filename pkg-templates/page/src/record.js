// What is recorded: clicks and frame times.

/** @param {import("pulsetree").Pulsetree} pulse */
export function record(pulse) {
  const page = pulse.metricman("page");
  const clicks = pulse.getMetric("page.clicks", "counter", undefined, { help: "Clicks by button." });
  document.addEventListener("click", ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset.hit : undefined;
    if (name === undefined) return;
    clicks.runtime({ button: name });
    page.hit(name);
  });

  const frames = pulse.series("page.frame.ms");
  /** @type {number | undefined} */
  let last;
  const frame = (/** @type {number} */ now) => {
    if (last !== undefined && now > last) frames.append(Date.now(), now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
