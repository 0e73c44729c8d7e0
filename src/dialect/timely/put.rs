//! Points as JSON: one object or an array of them.

use super::get::{flag, once, unknown};
use super::invalid;
use super::loose::Double;
use super::tags::Tags;
use crate::dialect::line::number;
use crate::error::{Error, Result};
use crate::json::{Fit, Misfit, Value, described, fit, to_string};
use crate::time::wire_ms;
use serde::{Deserialize, Serialize};

/// One point to store.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point<'a> {
    /// The metric's name.
    pub metric: &'a str,
    /// In milliseconds; of ten digits or fewer, in seconds.
    pub timestamp: Double,
    /// Any double.
    pub value: Double,
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
        wire_ms("timestamp", self.timestamp.0)
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
pub fn points<'a>(body: &'a Value<'_>) -> Result<impl Iterator<Item = Fit<Point<'a>>>> {
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

/// How a put is to be answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PutFlags {
    summary: bool,
    details: bool,
}

/// How many points were stored.
#[derive(Serialize)]
struct Counts {
    /// Points that were stored.
    success: usize,
    /// Those that were refused.
    failed: usize,
}

impl PutFlags {
    /// Reads the decoded pairs of a URL's query: `summary`, `details`, and `sync` and `sync_timeout`, which change
    /// nothing: every put is stored when it is answered.
    ///
    /// # Errors
    /// `invalid_argument` naming the parameter.
    pub fn from_get(pairs: &[(String, String)]) -> Result<Self> {
        let mut flags = Self::default();
        for (at, (name, value)) in pairs.iter().enumerate() {
            match name.as_str() {
                "summary" => flags.summary = flag(name, value)?,
                "details" => flags.details = flag(name, value)?,
                "sync" => flag(name, value).map(|_| ())?,
                "sync_timeout" if number(value).is_some_and(|ms| ms >= 0.0) => {}
                "sync_timeout" => return Err(Error::invalid(name, value, "a number of milliseconds")),
                _ => return Err(unknown(name, "summary, details, sync, sync_timeout")),
            }
            once(pairs, at)?;
        }
        Ok(flags)
    }

    /// What is told of a put that went well; `None`: nothing.
    #[must_use]
    pub fn told(self, success: usize, all: &impl Serialize) -> Option<String> {
        match self {
            Self { details: true, .. } => Some(to_string(all)),
            Self { summary: true, .. } => Some(to_string(&Counts { success, failed: 0 })),
            _ => None,
        }
    }
}
