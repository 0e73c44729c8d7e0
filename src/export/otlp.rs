//! OTLP/HTTP JSON: an `ExportMetricsServiceRequest` (opentelemetry-proto 1, `/v1/metrics`), cumulative.
//!
//! Counters are monotonic sums, histograms and summaries with counted calls what they are; all else, the store's points
//! among it, are gauges. Families are named as OpenMetrics names them: a counter without `_total`, which receivers that
//! speak Prometheus put there.

use super::json::{push_attribute, push_comma, push_count, push_double, push_nanoseconds};
use super::labels::{self, Pair};
use super::part::Part;
use super::{BODY_BYTES, Body};
use crate::expose::{Dialect, Head, Sample, Scope, Sink, Type, walk};
use crate::feed::Point;
use crate::hits::Hits;
use crate::json::write_string;
use crate::order::sort_by;
use crate::store::Store;
use crate::time::rounded;
use crate::tree::Tree;

/// The end of a body: of its metrics, scope, scopes, resource, resources and itself.
const END: &str = "]}]}]}";

/// One tick's bodies as they grow.
#[derive(Debug)]
pub struct Otlp {
    /// Up to the list of metrics: the same of every body.
    start: String,
    out: String,
    bodies: Vec<Body>,
    /// Bytes of those.
    full: usize,
    samples: usize,
    /// What the points of the current metric say beside their values, and the metric up to the list of them.
    metric: String,
    kind: Type,
    /// Where the points of the current metric begin; `None` before there is one.
    points: Option<usize>,
    /// When what is counted began, and when the tick is, in ms.
    began: i64,
    now: i64,
    set: Set,
}

/// What samples say of one label set of a histogram or a summary.
#[derive(Debug, Default)]
struct Set {
    /// Its attributes and its time, once it has a sample.
    head: Option<(String, i64)>,
    /// Cumulative.
    buckets: Vec<f64>,
    bounds: String,
    quantiles: String,
    sum: Option<f64>,
    count: Option<f64>,
}

impl Otlp {
    /// An empty tick; `resource` are the attributes of the resource. Times in ms; what is counted `began` then, or, where
    /// that is 0, at a time unknown.
    #[must_use]
    pub fn new(resource: &[(&str, &str)], began: i64, now: i64) -> Self {
        let mut start = "{\"resourceMetrics\":[{\"resource\":{\"attributes\":[".to_owned();
        let list = start.len();
        for (name, value) in resource {
            push_comma(list, &mut start);
            push_attribute(name, value, &mut start);
        }
        start.push_str("]},\"scopeMetrics\":[{\"scope\":{\"name\":\"pulsetree\",\"version\":\"");
        start.extend([crate::VERSION, "\"},\"metrics\":["]);
        Self {
            out: start.clone(),
            start,
            bodies: Vec::new(),
            full: 0,
            samples: 0,
            metric: String::new(),
            kind: Type::Gauge,
            points: None,
            began,
            now,
            set: Set::default(),
        }
    }

    /// Takes points of the store, of each series in order of arrival; those before 1970, which OTLP has no time for, aside.
    pub fn add_points(&mut self, store: &Store, points: &mut [Point]) {
        let place = |point: &Point| (store.metric(point.series.slot), point.series.slot);
        sort_by(points, |a, b| place(a).cmp(&place(b)));
        for of_metric in points.chunk_by(|a, b| place(a).0 == place(b).0) {
            let Some((name, _)) = of_metric.first().map(place) else { continue };
            self.begin(&labels::metric(name), Type::Gauge, "", "");
            for of_series in of_metric.chunk_by(|a, b| a.series == b.series) {
                let Some(slot) = of_series.first().map(|point| point.series.slot) else { continue };
                let attributes = attributes(&labels::of_series(store, slot, ""));
                for point in of_series.iter().filter(|point| point.time > 0) {
                    self.point(&attributes, point.time, point.value);
                }
            }
            self.end();
        }
    }

    /// Bytes held.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.full + self.out.len()
    }

    /// Takes the current values of the tree and of the hits that are in a part. `now_ms` is the clock for cps, `mono_ms` the
    /// monotonic one. The tree must be settled. Returns the label set that the next part begins with, 0 where none is left.
    pub fn add_tree(&mut self, tree: &Tree, hits: &Hits, (now_ms, mono_ms): (f64, f64), part: Part) -> usize {
        let scope = Scope { common: "", dialect: Dialect::OpenMetrics, now_ms, mono_ms };
        let mut current = Current { tick: self, part };
        walk(tree, hits, &scope, &mut current);
        current.part.rest()
    }

    /// The bodies, each of about [`BODY_BYTES`].
    #[must_use]
    pub fn bodies(mut self) -> Vec<Body> {
        self.finish();
        self.bodies
    }

    fn finish(&mut self) {
        if self.samples > 0 {
            self.out.push_str(END);
            let mut text = std::mem::replace(&mut self.out, self.start.clone());
            // it has grown by doubling, and may wait for long
            text.shrink_to_fit();
            self.full += text.len();
            self.bodies.push(Body { bytes: text.into_bytes(), samples: self.samples, in_order: false });
        }
        self.samples = 0;
    }

    /// Begins a metric, which is written with its first point.
    fn begin(&mut self, name: &str, kind: Type, unit: &str, help: &str) {
        self.kind = kind;
        self.metric.clear();
        for (field, text) in [("{\"name\":", name), (",\"unit\":", unit), (",\"description\":", help)] {
            if !text.is_empty() {
                self.metric.push_str(field);
                write_string(text, &mut self.metric);
            }
        }
        self.metric.push_str(match kind {
            Type::Counter => ",\"sum\":{\"aggregationTemporality\":2,\"isMonotonic\":true,\"dataPoints\":[",
            Type::Histogram => ",\"histogram\":{\"aggregationTemporality\":2,\"dataPoints\":[",
            Type::Summary => ",\"summary\":{\"dataPoints\":[",
            Type::Gauge | Type::Quantiles => ",\"gauge\":{\"dataPoints\":[",
        });
        self.points = None;
    }

    /// Opens the metric where it is not open; begins its next point.
    fn next_point(&mut self, attributes: &str, time: i64) {
        if self.out.len() > BODY_BYTES {
            self.end();
            self.finish();
        }
        match self.points {
            Some(start) => push_comma(start, &mut self.out),
            None => {
                if self.samples > 0 {
                    self.out.push(',');
                }
                self.out.push_str(&self.metric);
                self.points = Some(self.out.len());
            }
        }
        self.samples += 1;
        self.out.push_str("{\"attributes\":[");
        self.out.push_str(attributes);
        if self.began > 0 && !matches!(self.kind, Type::Gauge | Type::Quantiles) {
            self.out.push_str("],\"startTimeUnixNano\":");
            push_nanoseconds(self.began.min(time), &mut self.out);
            self.out.push_str(",\"timeUnixNano\":");
        } else {
            self.out.push_str("],\"timeUnixNano\":");
        }
        push_nanoseconds(time, &mut self.out);
    }

    /// Ends the metric.
    fn end(&mut self) {
        if self.points.take().is_some() {
            self.out.push_str("]}}");
        }
    }

    fn point(&mut self, attributes: &str, time: i64, value: f64) {
        self.next_point(attributes, time);
        self.out.push_str(",\"asDouble\":");
        push_double(value, &mut self.out);
        self.out.push('}');
    }

    /// Takes a sample of a histogram or summary.
    fn part(&mut self, sample: &Sample<'_>, value: f64) {
        let set = &mut self.set;
        match (sample.suffix, sample.step) {
            ("_sum", _) => set.sum = Some(value),
            ("_count", _) => set.count = Some(value),
            ("_bucket", Some(step)) => {
                if step.value.is_finite() {
                    push_comma(0, &mut set.bounds);
                    push_double(step.value, &mut set.bounds);
                }
                set.buckets.push(value);
            }
            (_, Some(step)) if !value.is_nan() => {
                push_comma(0, &mut set.quantiles);
                set.quantiles.push_str("{\"quantile\":");
                push_double(step.value, &mut set.quantiles);
                set.quantiles.push_str(",\"value\":");
                push_double(value, &mut set.quantiles);
                set.quantiles.push('}');
            }
            _ => {}
        }
    }
}

/// Takes samples into a tick.
struct Current<'a> {
    tick: &'a mut Otlp,
    part: Part,
}

impl Sink for Current<'_> {
    fn open(&mut self, head: &Head<'_>) {
        self.tick.open(head);
    }

    fn sample(&mut self, sample: Sample<'_>, value: f64) {
        if self.part.takes() {
            self.tick.sample(&sample, value);
        }
    }

    fn end_set(&mut self) {
        if self.part.takes() {
            self.tick.end_set();
        }
        self.part.end_set(self.tick.bytes());
    }

    fn close(&mut self) {
        self.tick.end();
    }
}

impl Otlp {
    fn open(&mut self, head: &Head<'_>) {
        // without counted calls a summary is no more than its quantiles, as a percentile is
        let kind = if head.kind == Type::Summary && !head.counts_calls { Type::Quantiles } else { head.kind };
        self.begin(head.name, kind, head.unit, head.help);
    }

    fn sample(&mut self, sample: &Sample<'_>, value: f64) {
        let time = sample.time.and_then(rounded).unwrap_or(self.now);
        if !matches!(self.kind, Type::Histogram | Type::Summary) {
            return self.point(&attributes(&labels::of_sample(sample, "")), time, value);
        }
        let plain = Sample { step: None, ..*sample };
        self.set.head.get_or_insert_with(|| (attributes(&labels::of_sample(&plain, "")), time));
        self.part(sample, value);
    }

    fn end_set(&mut self) {
        let set = std::mem::take(&mut self.set);
        let Some((attributes, time)) = set.head else { return };
        self.next_point(&attributes, time);
        let all = set.buckets.last().copied();
        self.out.push_str(",\"count\":");
        push_count(set.count.or(all).unwrap_or_default(), &mut self.out);
        if let Some(sum) = set.sum {
            self.out.push_str(",\"sum\":");
            push_double(sum, &mut self.out);
        }
        if self.kind == Type::Summary {
            self.out.extend([",\"quantileValues\":[", &set.quantiles, "]}"]);
            return;
        }
        self.out.extend([",\"explicitBounds\":[", &set.bounds, "],\"bucketCounts\":["]);
        let (start, mut below) = (self.out.len(), 0.0);
        for count in set.buckets {
            push_comma(start, &mut self.out);
            push_count(count - below, &mut self.out);
            below = count;
        }
        self.out.push_str("]}");
    }
}

fn attributes(labels: &[Pair<'_>]) -> String {
    let mut out = String::new();
    for (name, value) in labels {
        push_comma(0, &mut out);
        push_attribute(name, value, &mut out);
    }
    out
}
