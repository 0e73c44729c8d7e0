// What the editor begins with, in each language, and what it offers to begin with.

/** @type {Record<string, { name: string, text: string, range?: string }[]>} */
export const EXAMPLES = {
  timeseries: [
    { name: "Frame times: slowest and 95th percentile", text: "max:auto-max:page.frame.ms\nmax:auto-p95:page.frame.ms" },
    { name: "Hits per second, by target", text: "zimsum:1s-sum-zero:page{target=*}" },
    { name: "Clicks so far, by element", text: "sum:auto-max:page.clicks{element=*}" },
    { name: "Fetch time, by status", text: "avg:auto-avg:page.fetch.ms{status=*}" },
    { name: "Time lost to long tasks", text: "zimsum:auto-sum:page.task.ms" },
    { name: "Made-up requests per second, by status", text: "sum:rate:auto-max:load.requests{status=*}" },
    { name: "Ten million points: mean load by core", text: "avg:auto-avg:demo.load{core=*}", range: "1d" },
  ],
  heroic: [
    { name: "Hits by target, the five most hit", text: '{\n  "key": "page",\n  "groupBy": ["target"],\n  "aggregators": [\n    {"type": "sum", "sampling": {"unit": "seconds", "value": 10}},\n    {"type": "topk", "k": 5}\n  ],\n  "options": {"bucketStrategy": "end"}\n}' },
    { name: "Mean frame time", text: '{\n  "key": "page.frame.ms",\n  "aggregators": [{"type": "average", "sampling": {"unit": "seconds", "value": 1}}],\n  "options": {"bucketStrategy": "end"}\n}' },
    { name: "No more than one series (incomplete)", text: '{\n  "key": "page.clicks",\n  "groupBy": ["element"],\n  "options": {"bucketStrategy": "end", "seriesLimit": 1}\n}' },
  ],
  hql: [
    { name: "Mean frame time", text: "average(1s) where $key = page.frame.ms" },
    { name: "Hits by target, the five most hit", text: "sum(10s) by target | topk(5) where $key = page" },
    { name: "Slowest core of each host", text: "max(10m) by core | topk(3) where $key = demo.load", range: "1d" },
  ],
};
