//! OTLP/HTTP JSON: an `ExportMetricsServiceRequest` (opentelemetry-proto 1, `/v1/metrics`), cumulative.
//!
//! Counters are monotonic sums, histograms and summaries with counted calls what they are; all else, the store's points
//! among it, are gauges. Families are named as OpenMetrics names them: a counter without `_total`, which receivers that
//! speak Prometheus put there.

use super::labels::{self, Pair};
use super::message::{
    Attributes, Count, Data, DataPoint, Double, Metric, Nanoseconds, Points, Quantile, Request, append_number,
};
use super::part::Part;
use super::{BODY_BYTES, Body};
use crate::expose::{Dialect, Head, Sample, Scope, Sink, Type, walk};
use crate::feed::Point;
use crate::hits::Hits;
use crate::json::{Fragment, append};
use crate::order::sort_by;
use crate::store::Store;
use crate::time::rounded;
use crate::tree::Tree;

/// One tick's bodies as they grow.
#[derive(Debug)]
pub struct Otlp {
    /// Up to the list of metrics: the same of every body.
    start: Vec<u8>,
    out: Vec<u8>,
    bodies: Vec<Body>,
    /// Bytes of those.
    full: usize,
    samples: usize,
    /// The current metric up to the list of its points.
    metric: Vec<u8>,
    kind: Type,
    /// Whether the current metric has a point in the body.
    is_open: bool,
    /// When what is counted began, and when the tick is, in ms.
    began: i64,
    now: i64,
    set: Set,
}

/// What samples say of one label set of a histogram or a summary.
#[derive(Debug, Default)]
struct Set {
    /// Its attributes and its time, once it has a sample.
    head: Option<(Vec<u8>, i64)>,
    /// Cumulative.
    buckets: Vec<f64>,
    bounds: Vec<Double>,
    quantiles: Vec<Quantile>,
    sum: Option<Double>,
    count: Option<f64>,
}

impl Otlp {
    /// An empty tick; `resource` are the attributes of the resource. Times in ms; what is counted `began` then, or, where
    /// that is 0, at a time unknown.
    #[must_use]
    pub fn new(resource: &[(&str, &str)], began: i64, now: i64) -> Self {
        let start = Request::opened(resource);
        Self {
            out: start.clone(),
            start,
            bodies: Vec::new(),
            full: 0,
            samples: 0,
            metric: Vec::new(),
            kind: Type::Gauge,
            is_open: false,
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
            self.out.extend_from_slice(Request::END);
            let mut bytes = std::mem::replace(&mut self.out, self.start.clone());
            // it has grown by doubling, and may wait for long
            bytes.shrink_to_fit();
            self.full += bytes.len();
            self.bodies.push(Body { bytes, samples: self.samples, in_order: false });
        }
        self.samples = 0;
    }

    /// Begins a metric, which is written with its first point.
    fn begin(&mut self, name: &str, kind: Type, unit: &str, description: &str) {
        let data = match kind {
            Type::Counter => Data::Sum(Points::cumulative(Some(true))),
            Type::Histogram => Data::Histogram(Points::cumulative(None)),
            Type::Summary => Data::Summary(Points::default()),
            Type::Gauge | Type::Quantiles => Data::Gauge(Points::default()),
        };
        self.kind = kind;
        self.metric = Metric { name, unit, description, data }.opened();
        self.is_open = false;
    }

    /// Opens the metric where it is not open, and makes room for its next point.
    fn next_point(&mut self) {
        if self.out.len() > BODY_BYTES {
            self.end();
            self.finish();
        }
        if self.samples > 0 {
            self.out.push(b',');
        }
        if !self.is_open {
            self.out.extend_from_slice(&self.metric);
            self.is_open = true;
        }
        self.samples += 1;
    }

    /// When counting of a point's value began.
    fn start(&self, time: i64) -> Option<Nanoseconds> {
        let is_counted = self.began > 0 && !matches!(self.kind, Type::Gauge | Type::Quantiles);
        is_counted.then(|| Nanoseconds(self.began.min(time)))
    }

    /// Ends the metric.
    fn end(&mut self) {
        if std::mem::take(&mut self.is_open) {
            self.out.extend_from_slice(Metric::END);
        }
    }

    fn point(&mut self, attributes: &[u8], time: i64, value: f64) {
        self.next_point();
        append_number(attributes, self.start(time), Nanoseconds(time), value, &mut self.out);
    }

    /// Takes a sample of a histogram or summary.
    fn part(&mut self, sample: &Sample<'_>, value: f64) {
        let set = &mut self.set;
        match (sample.suffix, sample.step) {
            ("_sum", _) => set.sum = Some(Double(value)),
            ("_count", _) => set.count = Some(value),
            ("_bucket", Some(step)) => {
                if step.value.is_finite() {
                    set.bounds.push(Double(step.value));
                }
                set.buckets.push(value);
            }
            (_, Some(step)) if !value.is_nan() => {
                set.quantiles.push(Quantile { quantile: Double(step.value), value: Double(value) });
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
        let Set { head, buckets, bounds, quantiles, sum, count } = std::mem::take(&mut self.set);
        let Some((attributes, time)) = head else { return };
        let below = [0.0].iter().chain(&buckets);
        let bucket_counts: Vec<_> = buckets.iter().zip(below).map(|(count, below)| Count(count - below)).collect();
        let is_summary = self.kind == Type::Summary;
        let point = DataPoint {
            attributes: Fragment(&attributes),
            start_time_unix_nano: self.start(time),
            time_unix_nano: Nanoseconds(time),
            count: Count(count.or(buckets.last().copied()).unwrap_or_default()),
            sum,
            quantile_values: is_summary.then_some(&quantiles),
            explicit_bounds: (!is_summary).then_some(&bounds),
            bucket_counts: (!is_summary).then_some(&bucket_counts),
        };
        self.next_point();
        append(&point, &mut self.out);
    }
}

fn attributes(labels: &[Pair<'_>]) -> Vec<u8> {
    let mut out = Vec::with_capacity(ROOM);
    append(&Attributes(labels), &mut out);
    out
}

/// More bytes than the attributes of most label sets have.
const ROOM: usize = 256;
