//! Aggregations from JSON: `{"type": "sum", "sampling": {"unit": "minutes", "value": 10}}`.

use super::duration::{duration, of_unit};
use crate::json::{Fit, Misfit, Value, fit};
use crate::query::chain::{By, Function, Keep, Pointwise};
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

/// What an aggregation's own fields are.
enum Form {
    /// `sampling`, or `size` and `extent`.
    Sampled(Function),
    /// These, and `q` and `error`.
    Quantile,
    /// These, and `method`.
    Cardinality,
    /// None.
    Pointwise(Pointwise),
    /// `k`, a number of groups.
    Ranked(fn(usize) -> Keep),
    /// `k`, a threshold.
    Bounded(fn(f64) -> Keep),
    /// `threshold`.
    Threshold(fn(f64) -> Pointwise),
    /// `of` and `each`; what is meant where `of` is null; how it is meant where it is a list.
    Grouping(By, fn(Vec<String>) -> By),
    /// `chain`.
    Chain,
    /// `sampling` and `aggregation`.
    Opts,
    /// None: the points as they are.
    Empty,
}

/// Every aggregation: its name, its fields, and what it does.
static TABLE: [(&str, Form); 26] = [
    ("sum", Form::Sampled(Function::Sum)),
    ("average", Form::Sampled(Function::Average)),
    ("min", Form::Sampled(Function::Min)),
    ("max", Form::Sampled(Function::Max)),
    ("sum2", Form::Sampled(Function::SumSquares)),
    ("count", Form::Sampled(Function::Count)),
    ("stddev", Form::Sampled(Function::StdDev)),
    ("spread", Form::Sampled(Function::Spread)),
    ("quantile", Form::Quantile),
    ("ratePerSecond", Form::Sampled(Function::RatePerSecond)),
    ("cardinality", Form::Cardinality),
    ("tdigest", Form::Sampled(Function::Digest)),
    ("delta", Form::Pointwise(Pointwise::Delta)),
    ("deltaPerSecond", Form::Pointwise(Pointwise::DeltaPerSecond)),
    ("notNegative", Form::Pointwise(Pointwise::NotNegative)),
    ("topk", Form::Ranked(Keep::Top)),
    ("bottomk", Form::Ranked(Keep::Bottom)),
    ("abovek", Form::Bounded(Keep::Above)),
    ("belowk", Form::Bounded(Keep::Below)),
    ("pointsabove", Form::Threshold(Pointwise::Above)),
    ("pointsbelow", Form::Threshold(Pointwise::Below)),
    ("group", Form::Grouping(By::AllBut(Vec::new()), By::Tags)),
    ("collapse", Form::Grouping(By::Tags(Vec::new()), By::AllBut)),
    ("chain", Form::Chain),
    ("opts", Form::Opts),
    ("empty", Form::Empty),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampledFields {
    sampling: Option<Value>,
    size: Option<Value>,
    extent: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuantileFields {
    sampling: Option<Value>,
    size: Option<Value>,
    extent: Option<Value>,
    /// 0.5 unless given.
    q: Option<f64>,
    /// The error that is allowed: there is none.
    error: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardinalityFields {
    sampling: Option<Value>,
    size: Option<Value>,
    extent: Option<Value>,
    method: Option<Value>,
}

/// Every method is exact here.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Method {
    Exact,
    Hll,
    Hllp,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct MethodFields {
    r#type: Method,
    /// Equal values of different series are different; false unless given.
    include_key: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SamplingFields {
    unit: Option<String>,
    /// 10 minutes unless this or `size` is given.
    value: Option<f64>,
    size: Option<Value>,
    extent: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RankFields {
    k: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BoundFields {
    k: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThresholdFields {
    threshold: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupingFields {
    of: Option<Vec<String>>,
    each: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChainFields {
    chain: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptsFields {
    sampling: Option<Value>,
    aggregation: Option<Value>,
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
pub fn aggregation(value: &Value) -> Fit<Aggregation> {
    let Value::Object(fields) = value else { return Err(Misfit::refused(value, "an aggregation, an object")) };
    let Some(kind) = value.get("type") else { return Err(Misfit::missing("an aggregation's name").under("type")) };
    let own = Value::Object(fields.iter().filter(|(name, _)| name != "type").cloned().collect());
    match TABLE.iter().find(|(known, _)| kind.as_str() == Some(known)) {
        Some((_, form)) => read(form, &own),
        None => {
            let names = TABLE.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
            Err(Misfit::refused(kind, format!("one of {names}")).under("type"))
        }
    }
}

fn read(form: &Form, own: &Value) -> Fit<Aggregation> {
    Ok(match form {
        Form::Sampled(function) => {
            let SampledFields { sampling, size, extent } = fit(own)?;
            Aggregation::Sample(*function, sampled(sampling, size, extent)?)
        }
        Form::Quantile => {
            let QuantileFields { sampling, size, extent, q, error } = fit(own)?;
            Aggregation::Sample(quantile(q, error)?, sampled(sampling, size, extent)?)
        }
        Form::Cardinality => {
            let CardinalityFields { sampling, size, extent, method } = fit(own)?;
            let by_series = includes_key(method).map_err(|misfit| misfit.under("method"))?;
            Aggregation::Sample(Function::Cardinality { by_series }, sampled(sampling, size, extent)?)
        }
        Form::Pointwise(function) => fit::<NoFields>(own).map(|_| Aggregation::Points(*function))?,
        Form::Ranked(make) => {
            let RankFields { k } = fit(own)?;
            if k == 0 {
                return Err(Misfit::custom("is 0; expected a number of groups, at least 1").under("k"));
            }
            Aggregation::Keep(make(usize::try_from(k).unwrap_or(usize::MAX)))
        }
        Form::Bounded(make) => Aggregation::Keep(make(fit::<BoundFields>(own)?.k)),
        Form::Threshold(make) => Aggregation::Points(make(fit::<ThresholdFields>(own)?.threshold)),
        Form::Grouping(of_none, of_some) => {
            let GroupingFields { of, each } = fit(own)?;
            let each = each.map_or(Ok(Vec::new()), |each| inner(&each)).map_err(|misfit| misfit.under("each"))?;
            Aggregation::Group(of.map_or_else(|| of_none.clone(), of_some), each)
        }
        Form::Chain => {
            let ChainFields { chain } = fit(own)?;
            Aggregation::Chain(aggregations(&chain).map_err(|misfit| misfit.under("chain"))?)
        }
        Form::Opts => {
            let OptsFields { sampling, aggregation } = fit(own)?;
            let inside = aggregation.map_or(Ok(Vec::new()), |inside| inner(&inside));
            let inside = inside.map_err(|misfit| misfit.under("aggregation"))?;
            Aggregation::Opts(sampled(sampling, None, None)?, inside)
        }
        Form::Empty => fit::<NoFields>(own).map(|_| Aggregation::Empty)?,
    })
}

/// One aggregation or a list of them.
fn inner(value: &Value) -> Fit<Vec<Aggregation>> {
    match value {
        Value::Array(values) => aggregations(values),
        one => aggregation(one).map(|one| vec![one]),
    }
}

/// `quantile` of a share; the error that is allowed is not needed.
///
/// # Errors
/// For what is no share.
pub fn quantile(q: Option<f64>, error: Option<f64>) -> Fit<Function> {
    let q = q.unwrap_or(0.5);
    for (name, share) in [("q", q), ("error", error.unwrap_or(0.01))] {
        if !(0.0..=1.0).contains(&share) {
            return Err(Misfit::refused(&Value::Number(share), "a number from 0 to 1").under(name));
        }
    }
    Ok(Function::Quantile(q))
}

fn includes_key(method: Option<Value>) -> Fit<bool> {
    match method {
        Some(method @ Value::Object(_)) => {
            let MethodFields { r#type, include_key } = fit(&method)?;
            let includes = include_key.unwrap_or(false);
            if includes && !matches!(r#type, Method::Hllp | Method::Exact) {
                return Err(Misfit::custom("is true; expected false with hll").under("includeKey"));
            }
            Ok(includes)
        }
        Some(method) => fit::<Method>(&method).map(|_| false),
        None => Ok(false),
    }
}

/// `sampling`, or `size` and `extent` beside it.
fn sampled(sampling: Option<Value>, size: Option<Value>, extent: Option<Value>) -> Fit<Sampling> {
    let Some(sampling) = sampling else { return of_sizes(size.as_ref(), extent.as_ref(), None) };
    for (name, beside) in [("size", size), ("extent", extent)] {
        if beside.is_some() {
            return Err(Misfit::custom("is given beside sampling; expected one of them").under(name));
        }
    }
    of_fields(&sampling).map_err(|misfit| misfit.under("sampling"))
}

fn of_fields(sampling: &Value) -> Fit<Sampling> {
    let SamplingFields { unit, value, size, extent } = fit(sampling)?;
    let value = match (value, &size) {
        (Some(_), Some(_)) => return Err(Misfit::custom("is given beside value; expected one of them").under("size")),
        (None, Some(_)) => return of_sizes(size.as_ref(), extent.as_ref(), unit.as_deref()),
        (value, None) => value.unwrap_or(10.0),
    };
    let unit = unit.as_deref().unwrap_or("minutes");
    let size = of_unit(value, unit).and_then(|ms| positive("size", value, ms));
    let size = size.map_err(|misfit| if misfit.is_whole() { misfit.under("value") } else { misfit })?;
    let extent = of_sizes(None, extent.as_ref(), Some(unit))?.extent;
    Ok(Sampling { size: Some(size), extent })
}

fn positive(name: &str, given: f64, ms: i64) -> Fit<i64> {
    if ms > 0 {
        return Ok(ms);
    }
    Err(Misfit::refused(&Value::Number(given), format!("at least a millisecond: '{name}' must be a positive value")))
}

fn of_sizes(size: Option<&Value>, extent: Option<&Value>, unit: Option<&str>) -> Fit<Sampling> {
    let ms = |name: &str, value: Option<&Value>| {
        let Some(value) = value else { return Ok(None) };
        let ms = duration(value, unit).and_then(|ms| {
            let given = value.as_number().unwrap_or(ms as f64);
            positive(name, given, ms)
        });
        // a unit stands beside, not inside
        ms.map(Some).map_err(|misfit| if misfit.is_whole() || unit.is_none() { misfit.under(name) } else { misfit })
    };
    Ok(Sampling { size: ms("size", size)?, extent: ms("extent", extent)? })
}
