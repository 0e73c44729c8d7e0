//! OTLP's messages as protobuf's JSON has them: as many of their fields as are sent (opentelemetry-proto 1).
//!
//! A body grows point by point, so the lists of metrics and of points are empty here: what stands before them is a derived
//! message up to there, what stands behind them ends it.

use crate::json::{Fragment, append, print_number};
use serde::{Serialize, Serializer};
use std::fmt::{self, Display};
use std::io::Write;

/// A list whose elements come later.
type Growing = [(); 0];

/// What of a message stands before its growing list, which is the last thing in it, `end` being all from its bracket on.
fn opened(message: &impl Serialize, end: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    append(message, &mut text);
    debug_assert!(text.ends_with(end), "{}", text.escape_ascii());
    text.truncate(text.len().saturating_sub(end.len()));
    text
}

/// `ExportMetricsServiceRequest`
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Request<'a> {
    /// One.
    resource_metrics: [ResourceMetrics<'a>; 1],
}

/// All that is measured of one resource.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResourceMetrics<'a> {
    /// Of what.
    resource: Resource<'a>,
    /// One.
    scope_metrics: [ScopeMetrics; 1],
}

/// What is measured.
#[derive(Serialize)]
struct Resource<'a> {
    /// What the app says of it.
    attributes: Attributes<'a, &'a str>,
}

/// All that one library measures.
#[derive(Serialize)]
struct ScopeMetrics {
    /// The library.
    scope: Scope,
    /// Each a [`Metric`].
    metrics: Growing,
}

/// A library: this one.
#[derive(Serialize)]
struct Scope {
    /// The package's name.
    name: &'static str,
    /// And its version.
    version: &'static str,
}

impl Request<'_> {
    /// What is behind the metrics.
    pub const END: &'static [u8] = b"]}]}]}";

    /// What is before them.
    pub fn opened(attributes: &[(&str, &str)]) -> Vec<u8> {
        let scope_metrics = [ScopeMetrics { scope: Scope { name: "pulsetree", version: crate::VERSION }, metrics: [] }];
        let resource = Resource { attributes: Attributes(attributes) };
        opened(&Request { resource_metrics: [ResourceMetrics { resource, scope_metrics }] }, Self::END)
    }
}

/// A metric: what it is called, and its points.
#[derive(Serialize)]
pub(super) struct Metric<'a> {
    /// As OpenMetrics names a family.
    pub name: &'a str,
    /// As the exposition has it.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub unit: &'a str,
    /// The help of the exposition.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub description: &'a str,
    /// The points by the type of them.
    #[serde(flatten)]
    pub data: Data,
}

/// Of which type the points of a metric are.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Data {
    /// Each a number that goes up and down.
    Gauge(Points),
    /// Each a number that adds up.
    Sum(Points),
    /// Each how many values are in which bucket.
    Histogram(Points),
    /// Each some quantiles, and how many values there were.
    Summary(Points),
}

/// The points of a metric.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Points {
    /// Of what adds up: whether it does so since the metric began.
    #[serde(skip_serializing_if = "Option::is_none")]
    aggregation_temporality: Option<u8>,
    /// Of a sum: whether it never falls.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_monotonic: Option<bool>,
    /// Each a [`DataPoint`], or what [`append_number`] writes.
    data_points: Growing,
}

impl Points {
    /// `AGGREGATION_TEMPORALITY_CUMULATIVE`
    const CUMULATIVE: u8 = 2;

    /// Of what adds up.
    pub fn cumulative(is_monotonic: Option<bool>) -> Self {
        Self { aggregation_temporality: Some(Self::CUMULATIVE), is_monotonic, data_points: [] }
    }
}

impl Metric<'_> {
    /// What is behind the points.
    pub const END: &'static [u8] = b"]}}";

    /// What is before them.
    pub fn opened(&self) -> Vec<u8> {
        opened(self, Self::END)
    }
}

/// A point of a histogram or summary: what it is of, when, and what was observed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DataPoint<'a> {
    /// [`Attributes`] as they are written.
    pub attributes: Fragment<'a>,
    /// Since when it is counted, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_unix_nano: Option<Nanoseconds>,
    /// Of when it is.
    pub time_unix_nano: Nanoseconds,
    /// How many values.
    pub count: Count,
    /// Those added up, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum: Option<Double>,
    /// Of a summary: what is known of its quantiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantile_values: Option<&'a [Quantile]>,
    /// Of a histogram: what its buckets but the last reach to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit_bounds: Option<&'a [Double]>,
    /// Of a histogram: how many values are in each bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_counts: Option<&'a [Count]>,
}

/// Appends a point of a gauge or sum: what it is of, when, and its value. No derived type, as most points are such: with one,
/// 20 000 points of 200 series took 12 ms, not 6.
pub(super) fn append_number(
    attributes: &[u8],
    start: Option<Nanoseconds>,
    time: Nanoseconds,
    value: f64,
    out: &mut Vec<u8>,
) {
    out.extend_from_slice(b"{\"attributes\":");
    out.extend_from_slice(attributes);
    // a Vec takes all that is written
    if let Some(start) = start {
        let _ = write!(out, ",\"startTimeUnixNano\":\"{start}\"");
    }
    let _ = write!(out, ",\"timeUnixNano\":\"{time}\",\"asDouble\":");
    append(&Double(value), out);
    out.push(b'}');
}

/// A quantile.
#[derive(Debug, Serialize)]
pub(super) struct Quantile {
    /// From 0 to 1.
    pub quantile: Double,
    /// What it comes to.
    pub value: Double,
}

/// What a point or a resource is known by.
pub(super) struct Attributes<'a, Text>(pub &'a [(Text, Text)]);

impl<Text: AsRef<str>> Serialize for Attributes<'_, Text> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.0.iter().map(|(key, value)| {
            let value = AnyValue { string_value: value.as_ref() };
            KeyValue { key: key.as_ref(), value }
        }))
    }
}

/// One of them.
#[derive(Serialize)]
struct KeyValue<'a> {
    /// Its name.
    key: &'a str,
    /// Its value.
    value: AnyValue<'a>,
}

/// A text, as all values are.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnyValue<'a> {
    /// It.
    string_value: &'a str,
}

/// A double: what JSON has no number for as a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Double(pub f64);

impl Serialize for Double {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            value if value.is_finite() => out.serialize_f64(value),
            value => out.serialize_str(&print_number(value)),
        }
    }
}

/// A whole number of 64 bits, which is a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Count(pub f64);

impl Serialize for Count {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&(self.0 as u64))
    }
}

/// An instant in whole ms, written in nanoseconds as such a number; those before 1970 are 1970.
#[derive(Clone, Copy, Debug)]
pub(super) struct Nanoseconds(pub i64);

impl Display for Nanoseconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            ms @ 1.. => write!(f, "{ms}000000"),
            _ => f.write_str("0"),
        }
    }
}

impl Serialize for Nanoseconds {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}
