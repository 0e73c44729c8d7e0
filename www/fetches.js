// The page's own fetches, by path and status.
import { pulse } from "./pulse.js";
import { consequence } from "./visits.js";

const durations = pulse.getMetric("page.fetch", "histogram", {
  unit: "seconds",
  help: "Fetches of this page, until their answer's head.",
});

/** From here on every `fetch` of the page is recorded. */
export function recordFetches() {
  const fetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname;
    const began = performance.now();
    let status = "failed";
    consequence(`${request.method} ${path}`);
    try {
      const response = await fetch(request);
      status = String(response.status);
      return response;
    } finally {
      record(path, status, performance.now() - began);
    }
  };
}

/** @param {string} path @param {string} status @param {number} milliseconds */
function record(path, status, milliseconds) {
  durations.runtime(milliseconds / 1000, { path, status });
  pulse.put({ metric: "page.fetch.ms", timestamp: Date.now(), value: milliseconds, tags: { path, status } });
}
