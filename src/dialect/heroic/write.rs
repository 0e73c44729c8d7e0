//! Points as `POST /write` has them: those of one series.

use super::invalid;
use crate::dialect::timely::TagMap;
use crate::error::Result;
use crate::json::{Misfit, Value, from_value};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Request<'a> {
    /// The series that the points are of.
    #[serde(borrow)]
    time_serie: TimeSerie<'a>,
    /// Points as `[ms, number]`.
    data: Vec<Value<'a>>,
}

/// The series of a write.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeSerie<'a> {
    /// Its key.
    pub key: &'a str,
    /// Its tags; none unless given.
    #[serde(borrow)]
    pub tags: Option<TagMap<'a>>,
}

/// What is answered, whatever was written.
#[derive(Debug, Serialize)]
pub struct Written {
    /// Always 0, as there.
    size: u32,
}

impl Written {
    /// The one answer there is.
    pub const OK: Self = Self { size: 0 };
}

/// What a point is, as messages say it.
const POINT: &str = "[milliseconds, number or null]";

/// A series, and its points as time in milliseconds and value; null is NaN.
///
/// # Errors
/// `invalid_argument` naming the field by its path.
pub fn written<'a>(request: &'a Value<'_>) -> Result<(TimeSerie<'a>, Vec<(f64, f64)>)> {
    let Request { time_serie, data } = from_value(request, "")?;
    let point = |(place, pair): (usize, &Value<'_>)| match pair {
        Value::Array(items) => match items.as_slice() {
            [Value::Number(time), Value::Number(value)] => Ok((*time, *value)),
            [Value::Number(time), Value::Null] => Ok((*time, f64::NAN)),
            _ => Err(invalid(format!("data[{place}] is another array; expected {POINT}"))),
        },
        other => Err(Misfit::refused(other, POINT).at(place).under("data").into_error("")),
    };
    let points = data.iter().enumerate().map(point).collect::<Result<_>>()?;
    Ok((time_serie, points))
}
