import { type AggregateEntry, type Envelope, type HitNode, type LiveHits, type Metricman, Pulsetree, type TimeSeriesMessage } from "pulsetree";
import { is } from "./expect.js";

const site = new Pulsetree().metricman("site", { historyLimit: 10, record: false, prometheus: false });
is<Metricman>()(site);

is<void>()(site.hit("Home"));
site.hit("Blog", { caller: "Home", time: new Date(0), layer: "app" });
site.hit("Blog", { caller: null, time: 1 });
// @ts-expect-error a target is a string
site.hit(1);
// @ts-expect-error a caller is a string or null
site.hit("Blog", { caller: 1 });
// @ts-expect-error a recorder's id stays
site.id = "other";

is<Envelope<TimeSeriesMessage>>()(site.timeSeries());
is<200>()(site.aggregate().response);
is<AggregateEntry[]>()(site.aggregate().message);
is<{ caller: string | null; time: string }[]>()(site.timeSeries().message.nodes.flatMap((node) => node.callers));
is<{ nodes: AggregateEntry[]; edges: { caller: string; target: string; hits: number; layer?: string }[] }>()(site.graph());

// pipeline: data and mode decide between a snapshot and an iterator, and what of.
is<Envelope<AggregateEntry[]>>()(site.pipeline({ data: "aggregate", mode: "snapshot" }));
is<Envelope<TimeSeriesMessage>>()(site.pipeline({ data: "time_series", mode: "snapshot" }));
is<Envelope<TimeSeriesMessage>>()(site.pipeline({ mode: "snapshot" }));
is<LiveHits<AggregateEntry>>()(site.pipeline({ data: "aggregate" }));
is<LiveHits<AggregateEntry>>()(site.pipeline({ data: "aggregate", mode: "live", buffer: 10 }));
is<LiveHits<HitNode>>()(site.pipeline());
is<LiveHits<HitNode>>()(site.pipeline({ data: "time_series", signal: new AbortController().signal }));
const live: AsyncIterableIterator<HitNode> = site.pipeline();
void live;
await site.pipeline({ data: "aggregate" }).return();
// @ts-expect-error a snapshot is not iterated
for await (const _node of site.pipeline({ mode: "snapshot" })) break;
// @ts-expect-error there are two modes
site.pipeline({ mode: "interval" });
// @ts-expect-error there are two kinds of data
site.pipeline({ data: "graph" });

is<ReadableStream<HitNode | AggregateEntry>>()(site.stream({ data: "aggregate", buffer: 5 }));
