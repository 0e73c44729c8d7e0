//! Points as JSON: one object or an array of them.

use super::invalid;
use super::line::number;
use super::tags::Tags;
use crate::error::{Error, Result};
use crate::json::{Fit, Misfit, Value, described, fit};
use crate::time::wire_ms;
use serde::Deserialize;
use serde::de::{Deserializer, Unexpected, Visitor};
use std::fmt;

/// One point to store.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point<'a> {
    /// The metric's name.
    pub metric: &'a str,
    /// In milliseconds; of ten digits or fewer, in seconds.
    pub timestamp: f64,
    /// Any double; a string may hold it as a line does.
    #[serde(deserialize_with = "double")]
    pub value: f64,
    /// In the order given.
    #[serde(borrow)]
    pub tags: Option<Tags<'a>>,
}

impl Point<'_> {
    /// The whole millisecond that the point is of.
    ///
    /// # Errors
    /// `invalid_argument` for a timestamp that is no instant.
    pub fn ms(&self) -> Result<i64> {
        wire_ms("timestamp", self.timestamp)
    }

    /// The tags' keys and values.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        self.tags.iter().flat_map(|tags| &tags.0).map(|(key, value)| (&**key, &**value)).collect()
    }
}

/// The points of a body: `{metric, timestamp, value, tags}` or an array of these; each fails alone.
///
/// # Errors
/// `invalid_argument` where the body is neither an object nor an array.
pub fn points(body: &Value) -> Result<impl Iterator<Item = Fit<Point<'_>>>> {
    let items = match body {
        Value::Array(items) => items.as_slice(),
        Value::Object(_) => std::slice::from_ref(body),
        _ => return Err(invalid(format!("the body is {}; expected a point or an array of points", described(body)))),
    };
    Ok(items.iter().map(fit))
}

/// The refusal of a point, in words.
#[must_use]
pub fn refusal(misfit: Misfit) -> Error {
    if misfit.is_whole() { misfit.into_error("the point") } else { misfit.into_error("") }
}

fn double<'de, D: Deserializer<'de>>(source: D) -> std::result::Result<f64, D::Error> {
    source.deserialize_any(Double)
}

struct Double;

impl Visitor<'_> for Double {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<f64, E> {
        Ok(value)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> std::result::Result<f64, E> {
        number(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}
