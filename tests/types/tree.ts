import {
  type Bound,
  type Clicks,
  type Counter,
  type FloatGauge,
  DEBUG,
  type Gauge,
  type Level,
  type Metric,
  type MetricOf,
  type MetricType,
  Pulsetree,
  type Recorder,
  type Timed,
  type TreeJson,
  type TreeNode,
  annotateEveryLeafNodeWithLabels,
  jsonToPrometheus,
  update,
} from "pulsetree";
import { is } from "./expect.js";

const pulse = new Pulsetree({ clock: () => 0, seriesLimit: 10 });

// The type's name decides what getMetric gives back.
is<Metric>()(pulse.getMetric());
is<Metric>()(pulse.getMetric("a"));
is<Metric>()(pulse.getMetric("a", "base"));
is<Recorder<string>>()(pulse.getMetric("a", "string"));
is<Gauge>()(pulse.getMetric("a", "int"));
is<FloatGauge>()(pulse.getMetric("a", "float"));
const either: Gauge & Timed = pulse.getMetric("a", "float");
either.with({}).add(1);
is<Counter>()(pulse.getMetric("a", "counter"));
is<Clicks>()(pulse.getMetric("a", "cps"));
is<Timed>()(pulse.getMetric("a", "percentile"));
is<Timed>()(pulse.getMetric("a", "summary"));
is<Timed>()(pulse.getMetric("a", "histogram"));
is<Metric>()(pulse.getMetric("a", "callable", undefined, { value: () => 1 }));
is<Metric>()(pulse.getMetric("a", "uptime"));
is<Recorder<boolean>>()(pulse.getMetric("a", "linkfail"));
is<Recorder<unknown>>()(pulse.getMetric("a", "empty"));
is<Metric | undefined>()(pulse.find("a"));
is<keyof MetricOf>()("base" as MetricType);
// @ts-expect-error there is no such type of metric
pulse.getMetric("a", "meter");

// Each type has its own options, with or without a level between.
pulse.getMetric("a", "counter", "runtime", { countCalls: true, aggregateChildren: false, help: "h", unit: "bytes" });
pulse.getMetric("a", "counter", { level: DEBUG, countCalls: true, labels: { region: "eu", shard: 3, spot: true, none: undefined } });
pulse.getMetric("a", "histogram", undefined, { buckets: [0.1, 1] });
pulse.getMetric("a", "summary", { quantiles: [0.5], lastCalls: 10, countCalls: false });
pulse.getMetric("a", "cps", { timeUnitVectors: [1, 60] });
pulse.getMetric("a", "linkfail", { onOffline: (address, labels) => is<string>()(address) ?? labels });
// @ts-expect-error a counter has no buckets
pulse.getMetric("a", "counter", "runtime", { buckets: [1] });
// @ts-expect-error a histogram does not count calls
pulse.getMetric("a", "histogram", { countCalls: true });
// @ts-expect-error a level is one of four words
pulse.getMetric("a", "counter", "verbose");
// @ts-expect-error null is no label value
pulse.getMetric("a", "counter", { labels: { region: null } });

// Counters take a step, labels or both.
const counter = pulse.getMetric("a", "counter");
counter.runtime();
counter.runtime({ path: "/" });
counter.debug(2, { path: "/" });
counter.handle("debug", 1, { path: "/" });
counter.with({ path: "/" }).runtime();
// @ts-expect-error a counter's step is a number
counter.runtime("1");

// Gauges add and set, bound too; strings do neither.
const gauge = pulse.getMetric("a", "int");
gauge.add(1, { path: "/" });
is<Bound<number> & { add(delta: number): void }>()(gauge.with({}));
// @ts-expect-error a gauge needs a value
gauge.runtime();
// @ts-expect-error a string has nothing to add to
pulse.getMetric("a", "string").add(1);
// @ts-expect-error a container records nothing
pulse.getMetric("a").runtime(1);
// @ts-expect-error a click has no value
pulse.getMetric("a", "cps").runtime(1);

// measure gives back what the work gives, promises too.
const histogram = pulse.getMetric("a", "histogram");
is<number>()(histogram.measure(() => 1));
is<Promise<string>>()(histogram.measure(async () => "done", { path: "/" }));
is<number>()(histogram.startTimer()({ status: 200 }));
is<number>()(histogram.startTimer({ path: "/" })());
is<() => number>()(histogram.with({}).startTimer());

// Levels and names.
is<Level>()(counter.level);
is<"disabled" | "runtime" | "debug">()(counter.effectiveLevel);
counter.level = "inherit";
// @ts-expect-error the level in force is not set, it follows
counter.effectiveLevel = "runtime";
// @ts-expect-error a name stays
counter.name = "b";
is<boolean>()(counter.remove({ path: "/" }));

// Trees and text.
is<TreeJson>()(pulse.toJSON());
is<TreeNode>()(counter.toJSON());
is<TreeNode>()(update(pulse.toJSON(), counter.toJSON()));
is<TreeJson>()(annotateEveryLeafNodeWithLabels(pulse.toJSON(), { host: "a" }));
is<string>()(jsonToPrometheus(pulse.toJSON(), { format: "openmetrics", labels: { host: "a" } }));
is<string>()(pulse.toPrometheus());
is<{ body: string; contentType: string }>()(pulse.exposition(null));
// @ts-expect-error there are two formats
pulse.toPrometheus({ format: "json" });

{
  using sampler = pulse.sampleEvery(1000);
  is<void>()(sampler.stop());
}
