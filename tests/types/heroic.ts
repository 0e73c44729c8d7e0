import { type HeroicFilter, type HeroicMetadataResponse, type HeroicRequest, type HqlResponse, type MetricsResponse, Pulsetree } from "pulsetree";
import { is } from "./expect.js";

const pulse = new Pulsetree();
const filter: HeroicFilter = ["and", ["=", "host", "a"], { type: "hasTag", tag: "site" }];
const request: HeroicRequest = {
  key: "cpu",
  tags: { site: "lon" },
  filter,
  hasTags: ["host"],
  groupBy: ["host"],
  range: { type: "relative", unit: "HOURS", value: 2 },
  aggregators: [{ type: "sum", sampling: { unit: "minutes", value: 10 } }, { type: "topk", k: 3 }],
  options: { bucketStrategy: "end", seriesLimit: 10 },
};
is<MetricsResponse>()(pulse.queryMetrics(request));
is<[number, number | null][]>()(pulse.queryMetrics({ key: "cpu" }).result.flatMap(({ values }) => values));
pulse.queryMetrics({ key: "cpu", range: { type: "absolute", start: new Date(0), end: Date.now() } });
// @ts-expect-error a strategy is one of three
pulse.queryMetrics({ key: "cpu", options: { bucketStrategy: "middle" } });
// @ts-expect-error an absolute range has both ends
pulse.queryMetrics({ key: "cpu", range: { type: "absolute", start: 1 } });
is<HqlResponse>()(pulse.queryHql("sum(10m) from points(1d)"));
// @ts-expect-error a query is a text
pulse.queryHql({ query: "sum" });
is<HeroicMetadataResponse>()(pulse.heroicMetadata("tags", { matchKey: "cpu", include: ["host"] }));
is<number>()(pulse.heroicMetadata("keys").sampleSize);
// @ts-expect-error there are three kinds
pulse.heroicMetadata("series");
