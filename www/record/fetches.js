// The page's own fetches, by path and status.

/**
 * @param {import("./pulse.js").Pulse} pulse
 * @returns {(path: string, caller: string | null) => Promise<Response>} a fetch that is recorded; `caller` is what was used to make it, null for nobody
 */
export function fetcher(pulse) {
  const durations = pulse.getMetric("page.fetch", "histogram", { unit: "seconds", help: "Fetches of this page, until their answer's head." });
  const page = pulse.metricman("page");
  return async (path, caller) => {
    const began = performance.now();
    let status = "failed";
    page.hit(`GET ${path}`, { caller });
    try {
      const response = await fetch(path, { cache: "no-store" });
      status = String(response.status);
      return response;
    } finally {
      const milliseconds = performance.now() - began;
      durations.runtime(milliseconds / 1000, { path, status });
      pulse.series("page.fetch.ms", { path, status }).append(Date.now(), milliseconds);
    }
  };
}
