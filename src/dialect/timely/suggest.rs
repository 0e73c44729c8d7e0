//! Asking for names by prefix.

use super::invalid;
use super::loose::Count;
use crate::error::Result;
use crate::json::{Value, from_value};
use crate::store::Kind;
use serde::Deserialize;

/// Names to suggest unless the request says how many.
const DEFAULT_MAX: Count = Count(25);

/// What a `suggest` asks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuggestRequest {
    /// Metrics, tag keys or tag values.
    #[serde(rename = "type")]
    pub what: What,
    /// What the names begin with.
    pub q: Option<String>,
    /// How many at most.
    pub max: Option<Count>,
    /// Only tags of this metric's series.
    pub metric: Option<String>,
    /// Only values of this tag.
    pub tag: Option<String>,
}

/// What names are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// Metrics.
    Metrics,
    /// Keys of tags.
    TagK,
    /// Values of tags.
    TagV,
}

impl SuggestRequest {
    /// Reads `{type, q?, max?, metric?, tag?}`.
    ///
    /// # Errors
    /// `invalid_argument` naming the field, unknown ones included, and a `metric` or `tag` that would narrow nothing.
    pub fn from_value(request: &Value<'_>) -> Result<Self> {
        let request: Self = from_value(request, "")?;
        let unused = match request.what {
            What::Metrics if request.metric.is_some() => "metric",
            What::Metrics | What::TagK if request.tag.is_some() => "tag",
            _ => return Ok(request),
        };
        Err(invalid(format!("{unused} is given; expected none: it does not narrow what is asked for")))
    }

    /// Reads the decoded pairs of a URL's query; the same fields.
    ///
    /// # Errors
    /// Those of [`SuggestRequest::from_value`].
    pub fn from_get<'a>(pairs: &'a [(String, String)]) -> Result<Self> {
        let field = |(name, value): &'a (String, String)| (name.into(), Value::String(value.into()));
        Self::from_value(&Value::Object(pairs.iter().map(field).collect()))
    }

    /// What the store is asked for.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self.what {
            What::Metrics => Kind::Metric,
            What::TagK => Kind::TagKey,
            What::TagV => Kind::TagValue,
        }
    }

    /// How many names at most.
    #[must_use]
    pub fn limit(&self) -> usize {
        usize::try_from(self.max.unwrap_or(DEFAULT_MAX).0).unwrap_or(usize::MAX)
    }
}
