//! A query as it is asked: the JSON of POST, WebSocket and JavaScript, which a URL's parameters are read into as well.
//!
//! Absent and null are alike. What is lowered to plans, and what is refused for its meaning, is in `lower`.

use super::tags::TagMap;
use crate::time::INSTANT;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// A query: which range, which sub-queries, and how the answer is printed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Request<'a> {
    /// First instant.
    #[serde(borrow)]
    pub start: Instant<'a>,
    /// Last instant; now unless given.
    #[serde(borrow)]
    pub end: Option<Instant<'a>>,
    /// At least one.
    #[serde(borrow)]
    pub queries: Vec<SubQuery<'a>>,
    /// Keys of `dps` in milliseconds, not seconds.
    pub ms_resolution: Option<bool>,
    /// Results carry the ids of their series.
    #[serde(rename = "showTSUIDs")]
    pub show_tsuids: Option<bool>,
    /// Whose days and weeks: UTC's.
    #[serde(borrow)]
    pub timezone: Option<&'a str>,
    /// Annotations are not kept: only false.
    pub no_annotations: Option<bool>,
    /// As `noAnnotations`.
    pub global_annotations: Option<bool>,
    /// Only false.
    pub show_summary: Option<bool>,
    /// Only false.
    pub show_query: Option<bool>,
    /// Only false.
    pub show_stats: Option<bool>,
    /// Only false.
    pub delete: Option<bool>,
}

/// One sub-query. Needs a metric, or ids.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SubQuery<'a> {
    /// How the values of a group become one.
    pub aggregator: &'a str,
    /// The metric's exact name.
    #[serde(borrow)]
    pub metric: Option<&'a str>,
    /// Ids of series.
    #[serde(borrow)]
    pub tsuids: Option<Vec<&'a str>>,
    /// Change per second instead of the values.
    pub rate: Option<Flag>,
    /// How a falling value is taken; only beside `rate`.
    pub rate_options: Option<RateOptions>,
    /// `<count><unit>-<aggregator>[-<fill>]`, or `0all-…` for the whole range.
    #[serde(borrow)]
    pub downsample: Option<&'a str>,
    /// Filters that group as well: a literal, `a|b`, a glob or `type(expression)` for each key.
    #[serde(borrow)]
    pub tags: Option<TagMap<'a>>,
    /// As `tags`, but without grouping: what the second braces of a URL's `m` hold.
    #[serde(skip)]
    pub narrowing: TagMap<'a>,
    /// Filters by type.
    #[serde(borrow)]
    pub filters: Option<Vec<Filter<'a>>>,
    /// Only series whose tags are those that the filters name.
    pub explicit_tags: Option<bool>,
    /// What a series without a point at an instant contributes; the aggregator's own rule unless given.
    pub interpolate: Option<Interpolate>,
}

/// One filter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Filter<'a> {
    /// Such as `literal_or`.
    pub r#type: &'a str,
    /// The tag's key.
    pub tagk: &'a str,
    /// The expression, as the type reads it; empty unless given.
    #[serde(borrow)]
    pub filter: Option<&'a str>,
    /// One result per value; false unless given.
    pub group_by: Option<bool>,
}

/// How a counter is described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RateOptions {
    /// A falling value is a counter's; false unless given.
    pub counter: Option<bool>,
    /// Where a counter rolls over; at 2⁶³ − 1 unless given.
    pub counter_max: Option<f64>,
    /// A rate above this after a rollover is a restart; 0, never, unless given.
    pub reset_value: Option<f64>,
    /// A falling counter began again, and gives no rate; false unless given.
    pub drop_resets: Option<bool>,
}

/// What a series without a point at an instant contributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Interpolate {
    /// Nothing.
    None,
    /// The straight line between its neighbours.
    Linear,
    /// The value before.
    Previous,
    /// 0.
    Zero,
}

/// An instant: a number is milliseconds, or seconds with ten digits or fewer; a text is read by
/// [`parse_time`](crate::time::parse_time).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Instant<'a> {
    /// As it came.
    Number(f64),
    /// As it came.
    Text(&'a str),
}

impl Default for Instant<'_> {
    /// The epoch.
    fn default() -> Self {
        Self::Number(0.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Instant<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(InstantVisitor)
    }
}

struct InstantVisitor;

impl<'de> Visitor<'de> for InstantVisitor {
    type Value = Instant<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(INSTANT)
    }

    fn visit_f64<E>(self, number: f64) -> Result<Instant<'de>, E> {
        Ok(Instant::Number(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Instant<'de>, E> {
        Ok(Instant::Text(text))
    }
}

/// True or false, also as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag(pub bool);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(FlagVisitor)
    }
}

struct FlagVisitor;

impl Visitor<'_> for FlagVisitor {
    type Value = Flag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Flag, E> {
        Ok(Flag(flag))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Flag, E> {
        match text {
            "true" => Ok(Flag(true)),
            "false" => Ok(Flag(false)),
            _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }
}
