// The time from each frame to the next.

/** @param {import("./pulse.js").Pulse} pulse */
export function recordFrames(pulse) {
  const frames = pulse.getMetric("page.frame", "histogram", {
    unit: "seconds",
    help: "Time from one frame to the next.",
    buckets: [0.005, 0.01, 0.017, 0.034, 0.05, 0.1, 0.25, 1],
  }).with({});
  const milliseconds = pulse.series("page.frame.ms");
  /** @type {number | undefined} */
  let last;
  const frame = (/** @type {number} */ now) => {
    // The clock of frames may start a hair before the page's own.
    if (last !== undefined && now >= last) {
      frames.runtime((now - last) / 1000);
      milliseconds.append(Date.now(), now - last);
    }
    last = now;
    requestAnimationFrame(frame);
  };
  // A hidden page draws no frames: the gap is not one.
  document.addEventListener("visibilitychange", () => (last = undefined));
  requestAnimationFrame(frame);
}
