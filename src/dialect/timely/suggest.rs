//! Asking for names by prefix.

use super::invalid;
use crate::error::{Error, Result};
use crate::json::{Fields, Value, parse_number, print_number};
use crate::store::Kind;

/// Names to suggest unless the request says how many.
const DEFAULT_MAX: f64 = 25.0;

/// What a `suggest` asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestRequest {
    /// Metrics, tag keys or tag values.
    pub kind: Kind,
    /// What the names begin with.
    pub prefix: String,
    /// How many at most.
    pub max: usize,
    /// Only tags of this metric's series.
    pub metric: Option<String>,
    /// Only values of this tag.
    pub tag: Option<String>,
}

impl SuggestRequest {
    /// Reads `{type, q?, max?, metric?, tag?}`.
    ///
    /// # Errors
    /// `invalid_argument` naming the field, unknown ones included, and a `metric` or `tag` that would narrow nothing.
    pub fn from_value(request: &Value) -> Result<Self> {
        let mut fields = Fields::of(request, "")?;
        let name = fields.required_string("type")?;
        let Some(kind) = Kind::named(name) else {
            return Err(Error::invalid("type", name, "one of metrics, tagk, tagv"));
        };
        let prefix = fields.string("q")?.unwrap_or_default();
        let max = fields.number("max")?.unwrap_or(DEFAULT_MAX);
        if !(max >= 0.0 && max.trunc() == max) {
            return Err(invalid(&["max is ", &print_number(max), "; expected a whole number not below 0"]));
        }
        let (metric, tag) = (fields.string("metric")?, fields.string("tag")?);
        fields.finish()?;
        let unused = match kind {
            Kind::Metric if metric.is_some() => "metric",
            Kind::Metric | Kind::TagKey if tag.is_some() => "tag",
            _ => {
                let (metric, tag) = (metric.map(str::to_owned), tag.map(str::to_owned));
                return Ok(Self { kind, prefix: prefix.to_owned(), max: max as usize, metric, tag });
            }
        };
        Err(invalid(&[unused, " is given; expected none: it does not narrow what is asked for"]))
    }

    /// Reads the decoded pairs of a URL's query; the same fields.
    ///
    /// # Errors
    /// Those of [`SuggestRequest::from_value`].
    pub fn from_get(pairs: &[(String, String)]) -> Result<Self> {
        let mut fields = Vec::with_capacity(pairs.len());
        for (name, value) in pairs {
            let value = match parse_number(value) {
                Some(number) if name == "max" => Value::Number(number),
                _ => Value::String(value.clone()),
            };
            fields.push((name.clone(), value));
        }
        Self::from_value(&Value::Object(fields))
    }
}
