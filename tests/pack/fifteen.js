/**
 * The same lines in every runtime: a counter with labels, hits, a point put and queried, an error with its code.
 * @param {typeof import("pulsetree")} pulsetree
 */
export function fifteen({ Pulsetree, PulsetreeError }) {
  const pulse = new Pulsetree();
  const requests = pulse.getMetric("web.requests", "counter", "runtime", { help: "Requests served" });
  requests.runtime(1, { path: "/", status: 200 });
  const site = pulse.metricman("site");
  for (const target of ["Home", "Blog", "Home"]) site.hit(target, { time: 1600000020000 });
  const put = pulse.put([20, 22].map((value, i) => ({ metric: "temp", timestamp: 1600000020 + i, value, tags: { room: "a" } })));
  const query = { aggregator: "sum", metric: "temp", downsample: "1m-avg" };
  const [answer] = pulse.query({ start: 1600000020, end: 1600000100, queries: [query] });
  let code;
  try {
    pulse.getMetric("a..b");
  } catch (error) {
    code = error instanceof PulsetreeError ? error.code : String(error);
  }
  return { text: pulse.toPrometheus(), hits: site.aggregate().message, put, dps: answer?.dps, code };
}

/** What every runtime answers, as it comes out of JSON. */
export const expected = {
  text: [
    "# HELP site_hits_total Hits of each target.",
    "# TYPE site_hits_total counter",
    'site_hits_total{target="Blog"} 1',
    'site_hits_total{target="Home"} 2',
    "# HELP web_requests_total Requests served",
    "# TYPE web_requests_total counter",
    'web_requests_total{path="/",status="200"} 1',
    "",
  ].join("\n"),
  hits: [
    { id: "Home", hits: 2 },
    { id: "Blog", hits: 1 },
  ],
  put: { success: 2, failed: 0, errors: [] },
  dps: { 1600000020: 21 },
  code: "invalid_name",
};

/**
 * The same of what only records.
 * @param {typeof import("pulsetree/record")} record
 */
export function recorded({ Pulsetree, PulsetreeError }) {
  const pulse = new Pulsetree();
  pulse.getMetric("web.requests", "counter", "runtime", { help: "Requests served" }).runtime(1, { path: "/", status: 200 });
  const site = pulse.metricman("site");
  for (const target of ["Home", "Blog", "Home"]) site.hit(target, { time: 1600000020000 });
  const put = pulse.put([{ metric: "temp", timestamp: 1600000020, value: 20, tags: { room: "a" } }]);
  pulse.sample();
  let code;
  try {
    pulse.getMetric("a..b");
  } catch (error) {
    code = error instanceof PulsetreeError ? error.code : String(error);
  }
  return { text: pulse.toPrometheus(), hits: site.aggregate().message, put, asks: "query" in pulse, code };
}

const { text, hits, code } = expected;
export const expectedOfRecord = { text, hits, put: { success: 1, failed: 0, errors: [] }, asks: false, code };

/** What both modules answer side by side. @param {typeof import("pulsetree")} pulsetree @param {typeof import("pulsetree/record")} record */
export const both = (pulsetree, record) => ({ whole: fifteen(pulsetree), record: recorded(record) });
export const expectedOfBoth = { whole: expected, record: expectedOfRecord };
