// What is asked: a name for the list, and the query.

/** @type {{ name: string, request: import("pulsetree").QueryRequest }[]} */
export const QUESTIONS = [
  { name: "hits per second, by button", request: { start: "1m-ago", queries: [{ aggregator: "zimsum", downsample: "1s-sum-zero", metric: "page", tags: { target: "*" } }] } },
  { name: "hits per hour of the last week", request: { start: "7d-ago", queries: [{ aggregator: "zimsum", downsample: "1h-sum", metric: "page", tags: { target: "*" } }] } },
  { name: "slowest frame of each second, in ms", request: { start: "1m-ago", queries: [{ aggregator: "max", downsample: "1s-max", metric: "page.frame.ms" }] } },
];
