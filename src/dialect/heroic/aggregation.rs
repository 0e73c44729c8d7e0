//! Aggregations from JSON: `{"type": "sum", "sampling": {"unit": "minutes", "value": 10}}`.

use super::duration::{duration, of_unit};
use super::known_fields;
use crate::json::{Fit, Misfit, Value, fit};
use crate::query::stage::{By, Function, Keep, Pointwise};
use serde::Deserialize;
use serde::de::Error;

/// One stage as it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Aggregation {
    /// One value per window.
    Sample(Function, Sampling),
    /// A function of a group's points, one after the other.
    Points(Pointwise),
    /// Some of the groups.
    Keep(Keep),
    /// Series grouped anew, each group through stages of its own.
    Group(By, Vec<Self>),
    /// One after the other.
    Chain(Vec<Self>),
    /// Sizes for the stages inside that have none of their own.
    Opts(Sampling, Vec<Self>),
    /// The points as they are.
    Empty,
}

/// How time is cut, in milliseconds; what is not given comes from the enclosing options, or from the range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sampling {
    /// From one window to the next.
    pub size: Option<i64>,
    /// How long a window is.
    pub extent: Option<i64>,
}

/// What an aggregation does with its arguments.
enum Form {
    /// Nothing more than sampling.
    Sampled(Function),
    Quantile,
    Cardinality,
    Pointwise(Pointwise),
    /// A number of groups.
    Ranked(fn(usize) -> Keep),
    /// A threshold of groups.
    Bounded(fn(f64) -> Keep),
    /// A threshold of points.
    Threshold(fn(f64) -> Pointwise),
    /// What is meant where `of` is null, and how where it is a list.
    Grouping(By, fn(Vec<String>) -> By),
    Chain,
    Opts,
    Empty,
}

/// The arguments of what samples.
const SAMPLED: &[&str] = &["size", "extent", "sampling"];

/// Every aggregation: its name, its arguments in the order of those without a name, and what it does.
static TABLE: [(&str, &[&str], Form); 26] = [
    ("sum", SAMPLED, Form::Sampled(Function::Sum)),
    ("average", SAMPLED, Form::Sampled(Function::Average)),
    ("min", SAMPLED, Form::Sampled(Function::Min)),
    ("max", SAMPLED, Form::Sampled(Function::Max)),
    ("sum2", SAMPLED, Form::Sampled(Function::SumSquares)),
    ("count", SAMPLED, Form::Sampled(Function::Count)),
    ("stddev", SAMPLED, Form::Sampled(Function::StdDev)),
    ("spread", SAMPLED, Form::Sampled(Function::Spread)),
    ("quantile", &["size", "extent", "q", "error", "sampling"], Form::Quantile),
    ("ratePerSecond", SAMPLED, Form::Sampled(Function::RatePerSecond)),
    ("cardinality", &["size", "extent", "method", "sampling"], Form::Cardinality),
    ("tdigest", SAMPLED, Form::Sampled(Function::Digest)),
    ("delta", &[], Form::Pointwise(Pointwise::Delta)),
    ("deltaPerSecond", &[], Form::Pointwise(Pointwise::DeltaPerSecond)),
    ("notNegative", &[], Form::Pointwise(Pointwise::NotNegative)),
    ("topk", &["k"], Form::Ranked(Keep::Top)),
    ("bottomk", &["k"], Form::Ranked(Keep::Bottom)),
    ("abovek", &["k"], Form::Bounded(Keep::Above)),
    ("belowk", &["k"], Form::Bounded(Keep::Below)),
    ("pointsabove", &["threshold"], Form::Threshold(Pointwise::Above)),
    ("pointsbelow", &["threshold"], Form::Threshold(Pointwise::Below)),
    ("group", &["of", "each"], Form::Grouping(By::AllBut(Vec::new()), By::Tags)),
    ("collapse", &["of", "each"], Form::Grouping(By::Tags(Vec::new()), By::AllBut)),
    ("chain", &["chain"], Form::Chain),
    ("opts", &["size", "extent", "aggregation", "sampling"], Form::Opts),
    ("empty", &[], Form::Empty),
];

/// How different values are counted: every method is exact here.
#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Method {
    Exact,
    Hll,
    Hllp,
}

/// A method as an object.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct MethodObject {
    /// Which method: there must be one.
    r#type: Option<Method>,
    /// Whether equal values of different series are different; not with `hll`.
    include_key: Option<bool>,
}

/// `sampling` as an object.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SamplingObject<'a> {
    /// What numbers beside it count; minutes by default.
    #[serde(borrow)]
    unit: Option<&'a str>,
    /// The size in `unit`s.
    value: Option<f64>,
    /// The size as a duration, in place of `value`.
    size: Option<Value<'a>>,
    /// How long a window is, as a duration; as long as the size by default.
    extent: Option<Value<'a>>,
}

/// The aggregations of a list.
///
/// # Errors
/// The misfit of the first bad one, by its place in the list.
pub fn aggregations(values: &[Value]) -> Fit<Vec<Aggregation>> {
    values.iter().enumerate().map(|(at, value)| aggregation(value).map_err(|misfit| misfit.at(at))).collect()
}

/// One aggregation.
///
/// # Errors
/// The misfit of its bad field.
fn aggregation(value: &Value<'_>) -> Fit<Aggregation> {
    let Value::Object(fields) = value else { return Err(Misfit::refused(value, "an aggregation, an object")) };
    let Some(kind) = value.get("type") else { return Err(Misfit::missing("an aggregation's name").under("type")) };
    let Some((_, arguments, form)) = TABLE.iter().find(|(known, ..)| kind.as_str() == Some(known)) else {
        let names = TABLE.iter().map(|(name, ..)| *name).collect::<Vec<_>>().join(", ");
        return Err(Misfit::refused(kind, format!("one of {names}")).under("type"));
    };
    known_fields(fields, arguments)?;
    read(form, value)
}

/// The arguments of an aggregation, or of a method of one, in the order of those without a name.
pub fn arguments(name: &str) -> Option<&'static [&'static str]> {
    let found = TABLE.iter().find(|(known, ..)| *known == name).map(|(_, arguments, _)| *arguments);
    // HQL writes a method as a function
    let is_method = || fit::<Method>(&Value::String(name.into())).is_ok();
    found.or_else(|| is_method().then_some(&["includeKey"]))
}

fn read(form: &Form, own: &Value<'_>) -> Fit<Aggregation> {
    Ok(match form {
        Form::Sampled(function) => Aggregation::Sample(*function, sampled(own)?),
        Form::Quantile => Aggregation::Sample(quantile(own)?, sampled(own)?),
        Form::Cardinality => {
            let by_series = present(own, "method").map_or(Ok(false), includes_key);
            let by_series = by_series.map_err(|misfit| misfit.under("method"))?;
            Aggregation::Sample(Function::Cardinality { by_series }, sampled(own)?)
        }
        Form::Pointwise(function) => Aggregation::Points(*function),
        Form::Ranked(make) => match required::<u64>(own, "k", "a number of groups")? {
            0 => return Err(Misfit::custom("is 0; expected a number of groups, at least 1").under("k")),
            k => Aggregation::Keep(make(usize::try_from(k).unwrap_or(usize::MAX))),
        },
        Form::Bounded(make) => Aggregation::Keep(make(required(own, "k", "a number")?)),
        Form::Threshold(make) => Aggregation::Points(make(required(own, "threshold", "a number")?)),
        Form::Grouping(of_none, of_some) => {
            let of: Option<Vec<String>> = optional(own, "of")?;
            Aggregation::Group(of.map_or_else(|| of_none.clone(), of_some), inner(own, "each")?)
        }
        Form::Chain => {
            if present(own, "chain").is_none() {
                return Err(Misfit::missing("an array of aggregations").under("chain"));
            }
            Aggregation::Chain(inner(own, "chain")?)
        }
        Form::Opts => Aggregation::Opts(sampled(own)?, inner(own, "aggregation")?),
        Form::Empty => Aggregation::Empty,
    })
}

fn present<'a>(own: &'a Value<'a>, name: &str) -> Option<&'a Value<'a>> {
    own.get(name).filter(|value| **value != Value::Null)
}

fn optional<'de, T: Deserialize<'de>>(own: &'de Value<'de>, name: &str) -> Fit<Option<T>> {
    present(own, name).map(|value| fit(value).map_err(|misfit| misfit.under(name))).transpose()
}

fn required<'de, T: Deserialize<'de>>(own: &'de Value<'de>, name: &str, expected: &'static str) -> Fit<T> {
    optional(own, name)?.ok_or_else(|| Misfit::missing(expected).under(name))
}

/// One aggregation or a list of them, or none.
fn inner(own: &Value<'_>, name: &str) -> Fit<Vec<Aggregation>> {
    let inside = match present(own, name) {
        None => return Ok(Vec::new()),
        Some(Value::Array(values)) => aggregations(values),
        Some(one) => aggregation(one).map(|one| vec![one]),
    };
    inside.map_err(|misfit| misfit.under(name))
}

/// A quantile is exact: the error that is allowed is not needed.
fn quantile(own: &Value<'_>) -> Fit<Function> {
    let q = optional(own, "q")?.unwrap_or(0.5);
    for (name, share) in [("q", q), ("error", optional(own, "error")?.unwrap_or(0.01))] {
        if !(0.0..=1.0).contains(&share) {
            return Err(Misfit::refused(&Value::Number(share), "a number from 0 to 1").under(name));
        }
    }
    Ok(Function::Quantile(q))
}

/// Whether equal values of different series are different.
fn includes_key(method: &Value<'_>) -> Fit<bool> {
    let Value::Object(_) = method else { return fit::<Method>(method).map(|_| false) };
    let MethodObject { r#type, include_key } = fit(method)?;
    let kind = r#type.ok_or_else(|| Misfit::missing("one of exact, hll, hllp").under("type"))?;
    let includes = include_key.unwrap_or(false);
    if includes && kind == Method::Hll {
        return Err(Misfit::custom("is true; expected false with hll").under("includeKey"));
    }
    Ok(includes)
}

/// `sampling`, or `size` and `extent` beside it.
fn sampled(own: &Value<'_>) -> Fit<Sampling> {
    let (size, extent) = (present(own, "size"), present(own, "extent"));
    let Some(sampling) = present(own, "sampling") else { return of_sizes(size, extent, None) };
    if let Some((name, _)) = [("size", size), ("extent", extent)].into_iter().find(|(_, given)| given.is_some()) {
        return Err(Misfit::custom("is given beside sampling; expected one of them").under(name));
    }
    of_object(sampling).map_err(|misfit| misfit.under("sampling"))
}

/// What is sampled by where no size is given, in ms.
const TEN_MINUTES: i64 = 600_000;

/// `{unit, value, extent}` or `{unit, size, extent}`; ten minutes unless one is given.
fn of_object(sampling: &Value<'_>) -> Fit<Sampling> {
    let SamplingObject { unit, value, size, extent } = fit(sampling)?;
    let extent = extent.as_ref();
    match (value, size) {
        (Some(_), Some(_)) => Err(Misfit::custom("is given beside value; expected one of them").under("size")),
        (None, Some(size)) => of_sizes(Some(&size), extent, unit),
        (None, None) => {
            let extent = of_sizes(None, extent, unit.or(Some("minutes")))?;
            Ok(Sampling { size: Some(TEN_MINUTES), ..extent })
        }
        (Some(value), None) => {
            let unit = unit.unwrap_or("minutes");
            let size = of_unit(value, unit).and_then(|ms| positive("size", value, ms));
            let size = size.map_err(|misfit| if misfit.is_whole() { misfit.under("value") } else { misfit })?;
            Ok(Sampling { size: Some(size), ..of_sizes(None, extent, Some(unit))? })
        }
    }
}

fn positive(name: &str, given: f64, ms: i64) -> Fit<i64> {
    if ms > 0 {
        return Ok(ms);
    }
    Err(Misfit::refused(&Value::Number(given), format!("at least a millisecond: '{name}' must be a positive value")))
}

/// `size` and `extent` as durations; a number is in `unit`.
fn of_sizes(size: Option<&Value<'_>>, extent: Option<&Value<'_>>, unit: Option<&str>) -> Fit<Sampling> {
    let ms = |name: &str, value: Option<&Value<'_>>| {
        let Some(value) = value else { return Ok(None) };
        let ms = duration(value, unit).and_then(|ms| positive(name, value.as_number().unwrap_or(ms as f64), ms));
        // a unit stands beside, not inside
        ms.map(Some).map_err(|misfit| if misfit.is_whole() || unit.is_none() { misfit.under(name) } else { misfit })
    };
    Ok(Sampling { size: ms("size", size)?, extent: ms("extent", extent)? })
}
