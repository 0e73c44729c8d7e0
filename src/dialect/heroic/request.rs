//! The request of `POST /metrics`, as it is asked.

use super::duration::of_unit;
use crate::dialect::timely::TagMap;
use crate::error::Result;
use crate::json::{Fit, Misfit, Value, fit};
use crate::time::{DAY, MAX_TIME, whole_ms};
use serde::Deserialize;

/// What is asked: which series, how they are grouped, and what is made of them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Request<'a> {
    /// The series' key, exactly.
    #[serde(borrow)]
    pub key: Option<&'a str>,
    /// Tags that series must have, which the results have too.
    #[serde(borrow)]
    pub tags: Option<TagMap<'a>>,
    /// One result for each combination of these tags' values.
    #[serde(borrow)]
    pub group_by: Option<Vec<&'a str>>,
    /// `{type: "absolute", start, end}` or `{type: "relative", unit, value}`; the last seven days unless given.
    pub range: Option<Value<'a>>,
    /// Either way: nothing is cached.
    pub no_cache: Option<bool>,
    /// Stages, in order; none: the points as they are.
    pub aggregators: Option<Vec<Value<'a>>>,
    /// What series must pass beside.
    pub filter: Option<Value<'a>>,
    /// Tags that series must have, with any value.
    #[serde(borrow)]
    pub has_tags: Option<Vec<&'a str>>,
    /// How it is answered.
    pub options: Option<Options>,
}

/// How a request is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Options {
    /// Where windows lie; legacy unless given.
    pub bucket_strategy: Option<BucketStrategy>,
    /// How many series are read at most.
    pub series_limit: Option<u64>,
}

/// Where windows lie, and what is made of those without a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BucketStrategy {
    /// Stamped at the end, which is not inside; null without a value; the range is rounded to sizes.
    #[default]
    Legacy,
    /// Stamped at the end, which is inside, and the start is not.
    End,
    /// Stamped at the start, which is inside, and the end is not.
    Start,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum RangeKind {
    /// [`Absolute`].
    Absolute,
    /// [`Relative`].
    Relative,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Absolute {
    /// First instant, in ms.
    start: f64,
    /// Last instant, in ms: later.
    end: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Relative {
    /// What is counted back from now; days by default.
    unit: Option<String>,
    /// How many; 1 by default.
    value: Option<f64>,
}

/// A range in milliseconds, both ends included; the last seven days where none is given.
///
/// # Errors
/// `invalid_argument` naming the bad field of `range`, or both ends where they do not ascend.
pub fn range(value: Option<&Value<'_>>, now: i64) -> Result<(i64, i64)> {
    let Some(value) = value else { return Ok((now.saturating_sub(7 * DAY).max(0), now)) };
    let place = |misfit: Misfit| misfit.under("range").into_error("");
    let (start, end) = match kind(value).map_err(place)? {
        (RangeKind::Absolute, own) => {
            let Absolute { start, end } = fit(&own).map_err(place)?;
            (whole_ms("range.start", start)?, whole_ms("range.end", end)?)
        }
        (RangeKind::Relative, own) => {
            let Relative { unit, value } = fit(&own).map_err(place)?;
            let value = value.unwrap_or(1.0);
            let span = of_unit(value, unit.as_deref().unwrap_or("days"));
            let span = span.map_err(|misfit| if misfit.is_whole() { misfit.under("value") } else { misfit });
            (now.saturating_sub(span.map_err(place)?).clamp(0, MAX_TIME), now)
        }
    };
    if start < end {
        return Ok((start, end));
    }
    Err(super::invalid(format!("range is {start} to {end}; expected another: Range start must come before its end")))
}

/// The type of a range, and its other fields.
fn kind<'a>(value: &'a Value<'_>) -> Fit<(RangeKind, Value<'a>)> {
    let Value::Object(fields) = value else { return Err(Misfit::refused(value, "an object")) };
    let kind = value.get("type").ok_or_else(|| Misfit::missing("one of absolute, relative").under("type"))?;
    let kind = fit(kind).map_err(|misfit| misfit.under("type"))?;
    Ok((kind, Value::Object(fields.iter().filter(|(name, _)| name != "type").cloned().collect())))
}
