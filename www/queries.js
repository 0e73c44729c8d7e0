// The questions the chart offers. Each is a sub-query; the form may change its aggregator and downsampling.

/** @type {{ name: string, unit: string, query: { metric: string, aggregator: string, downsample: string, rate?: boolean, tags?: Record<string, string> } }[]} */
export const QUERIES = [
  {
    name: "Hits per second, by target",
    unit: "hits",
    query: { metric: "page", aggregator: "zimsum", downsample: "1s-sum-zero", tags: { target: "*" } },
  },
  {
    name: "Clicks so far, by element",
    unit: "clicks",
    query: { metric: "page.clicks", aggregator: "sum", downsample: "1s-max", tags: { element: "*" } },
  },
  {
    name: "Clicks per second, all elements",
    unit: "clicks/s",
    query: { metric: "page.clicks", aggregator: "sum", downsample: "5s-max", rate: true },
  },
  {
    name: "Slowest frame of each second",
    unit: "ms",
    query: { metric: "page.frame.ms", aggregator: "max", downsample: "1s-max" },
  },
  {
    name: "Frame time, 95th percentile",
    unit: "ms",
    query: { metric: "page.frame.ms", aggregator: "max", downsample: "1s-p95" },
  },
  {
    name: "Fetch time, by status",
    unit: "ms",
    query: { metric: "page.fetch.ms", aggregator: "avg", downsample: "1s-avg", tags: { status: "*" } },
  },
  {
    name: "Time lost to long tasks",
    unit: "ms",
    query: { metric: "page.task.ms", aggregator: "zimsum", downsample: "1s-sum-zero" },
  },
];

/** How the series of one line may become one. */
export const AGGREGATORS = ["sum", "zimsum", "avg", "min", "max", "median", "p95", "count", "none"];
