// What the page tells of itself at each hand-over; the details at level DEBUG only.

/** @param {import("./pulse.js").Pulse} pulse @returns {(handed: { bytes: number, ms: number }) => void} records now */
export function recordDetails(pulse) {
  pulse.getMetric("page.uptime", "uptime", { unit: "seconds", help: "Time since the page was opened." });
  const handovers = pulse.getMetric("page.handover.deltas", "counter", { help: "Deltas handed to the worker." });
  const bytes = pulse.getMetric("page.handover.bytes", "summary", { unit: "bytes", help: "Size of a delta." });
  const seconds = pulse.getMetric("page.handover.ms", "float", { help: "Until the worker had taken the last one." });
  const elements = pulse.getMetric("page.document.elements", "int", { help: "Elements in the document." });
  const [width, height] = ["width", "height"].map((side) => pulse.getMetric(`page.window.${side}`, "int", { unit: "px", help: `Inner ${side} of the window.` }));
  const pointer = pulse.getMetric("page.pointer.moves", "counter", { help: "Moves of the pointer." });
  addEventListener("pointermove", () => pointer.debug(), { passive: true });
  return (handed) => {
    if (handed.bytes > 0) {
      handovers.runtime();
      bytes.debug(handed.bytes);
      seconds.debug(handed.ms);
    }
    elements.debug(document.querySelectorAll("*").length);
    width?.debug(innerWidth);
    height?.debug(innerHeight);
  };
}
