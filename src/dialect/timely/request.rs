//! A query as it is asked: the JSON of POST, WebSocket and JavaScript, which a URL's parameters are read into as well.
//!
//! Absent and null are alike. What is lowered to plans, and what is refused for its meaning, is in `lower`.

use super::loose::{Count, Double, Flag, filled, nothing, object};
use super::tags::{TagMap, with_values};
use crate::matcher::Matcher;
use crate::time::INSTANT;
use serde::de::{Deserializer, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A query: which range, which sub-queries, and how the answer is printed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Request<'a> {
    /// First instant.
    #[serde(borrow)]
    pub start: Instant<'a>,
    /// Last instant; now unless given.
    #[serde(borrow, deserialize_with = "filled_instant")]
    pub end: Option<Instant<'a>>,
    /// At least one.
    #[serde(borrow)]
    pub queries: Vec<SubQuery<'a>>,
    /// Keys of `dps` in milliseconds, not seconds.
    pub ms_resolution: Option<Flag>,
    /// Results carry the ids of their series.
    #[serde(rename = "showTSUIDs")]
    pub show_tsuids: Option<Flag>,
    /// `dps` are `[[time, value], …]`.
    pub arrays: Option<Flag>,
    /// Results carry their sub-query.
    pub show_query: Option<Flag>,
    /// Whose calendar and clocks, an IANA name: UTC's unless given.
    #[serde(borrow, deserialize_with = "filled")]
    pub timezone: Option<&'a str>,
    /// Either way: there are no annotations.
    pub no_annotations: Option<Flag>,
    /// Results carry the annotations of all series: an empty list.
    pub global_annotations: Option<Flag>,
    /// Points outside the range are not returned: only false.
    #[serde(deserialize_with = "nothing")]
    pub padding: (),
    /// Every interval is the calendar's, as if each ended with `c`.
    pub use_calendar: Option<Flag>,
    /// Holds nothing.
    #[serde(deserialize_with = "nothing")]
    pub options: (),
    /// Only false.
    #[serde(deserialize_with = "nothing")]
    pub show_summary: (),
    /// Only false.
    #[serde(deserialize_with = "nothing")]
    pub show_stats: (),
    /// Only false.
    #[serde(deserialize_with = "nothing")]
    pub delete: (),
}

/// One sub-query. Needs a metric, or ids.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SubQuery<'a> {
    /// How the values of a group become one.
    pub aggregator: &'a str,
    /// The metric's exact name.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub metric: Option<&'a str>,
    /// Ids of series.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub tsuids: Option<Vec<&'a str>>,
    /// Change per second instead of the values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Flag>,
    /// How a falling value is taken; only beside `rate`.
    #[serde(deserialize_with = "object", skip_serializing_if = "Option::is_none")]
    pub rate_options: Option<RateOptions>,
    /// `<count><unit>-<aggregator>[-<fill>]`, or `0all-…` for the whole range.
    #[serde(borrow, deserialize_with = "filled", skip_serializing_if = "Option::is_none")]
    pub downsample: Option<&'a str>,
    /// Filters that group as well: a literal, `a|b`, a glob or `type(expression)` for each key; one without a value
    /// is none.
    #[serde(borrow, deserialize_with = "with_values", skip_serializing_if = "Option::is_none")]
    pub tags: Option<TagMap<'a>>,
    /// As `tags`, but without grouping: what the second braces of a URL's `m` hold.
    #[serde(
        rename(serialize = "filters"),
        skip_deserializing,
        skip_serializing_if = "TagMap::is_empty",
        serialize_with = "as_filters"
    )]
    pub narrowing: TagMap<'a>,
    /// Filters by type.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter<'a>>>,
    /// Only series whose tags are those that the filters name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit_tags: Option<Flag>,
    /// The client's own number for it, which `showQuery` does not ask for: results carry the place in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<Count>,
    /// Holds nothing.
    #[serde(skip_serializing, deserialize_with = "nothing")]
    pub percentiles: (),
    /// Holds nothing.
    #[serde(skip_serializing, deserialize_with = "nothing")]
    pub gexp: (),
    /// What a series without a point at an instant contributes; the aggregator's own rule unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpolate: Option<Interpolate>,
}

/// One filter.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Filter<'a> {
    /// Such as `literal_or`.
    pub r#type: &'a str,
    /// The tag's key.
    pub tagk: &'a str,
    /// The expression, as the type reads it; empty unless given.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub filter: Option<&'a str>,
    /// One result per value; false unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<Flag>,
    /// The same, as OpenTSDB's own clients may spell it; either is enough.
    #[serde(rename = "group_by", skip_serializing_if = "Option::is_none")]
    pub grouped: Option<Flag>,
}

/// How a counter is described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RateOptions {
    /// A falling value is a counter's; false unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter: Option<Flag>,
    /// Where a counter rolls over; at 2⁶³ − 1 unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter_max: Option<Double>,
    /// A rate above this after a rollover is a restart; 0, never, unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_value: Option<Double>,
    /// A falling counter began again, and gives no rate; false unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_resets: Option<Flag>,
}

/// What a series without a point at an instant contributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
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

/// An instant, or `None` where it is an empty text.
fn filled_instant<'de: 'a, 'a, D: Deserializer<'de>>(source: D) -> Result<Option<Instant<'a>>, D::Error> {
    let instant: Option<Instant<'a>> = Option::deserialize(source)?;
    Ok(instant.filter(|instant| *instant != Instant::Text("")))
}

/// Tags that only filter, as the filters that they stand for.
fn as_filters<S: Serializer>(tags: &TagMap<'_>, out: S) -> Result<S::Ok, S::Error> {
    let filters = tags.0.iter().map(|(key, value)| {
        let (r#type, filter) = Matcher::type_of(value);
        Filter { r#type, tagk: key, filter: Some(filter), group_by: None, grouped: None }
    });
    out.collect_seq(filters)
}
