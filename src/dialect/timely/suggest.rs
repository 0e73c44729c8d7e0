//! Asking for names by prefix.

use crate::error::{Code, Error, Result};
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
        let kind = kind(fields.required_string("type")?)?;
        let prefix = fields.string("q")?.unwrap_or_default().to_owned();
        let max = whole(fields.number("max")?.unwrap_or(DEFAULT_MAX))?;
        let metric = fields.string("metric")?.map(str::to_owned);
        let tag = fields.string("tag")?.map(str::to_owned);
        fields.finish()?;
        Self { kind, prefix, max, metric, tag }.checked()
    }

    /// Reads the decoded pairs of a URL's query; the same fields.
    ///
    /// # Errors
    /// Those of [`SuggestRequest::from_value`].
    pub fn from_get(pairs: &[(String, String)]) -> Result<Self> {
        let fields = pairs.iter().map(|(name, value)| {
            let number = if name == "max" { parse_number(value) } else { None };
            (name.clone(), number.map_or_else(|| Value::String(value.clone()), Value::Number))
        });
        Self::from_value(&Value::Object(fields.collect()))
    }

    fn checked(self) -> Result<Self> {
        let unused = match self.kind {
            Kind::Metric if self.metric.is_some() => "metric",
            Kind::Metric | Kind::TagKey if self.tag.is_some() => "tag",
            _ => return Ok(self),
        };
        let message = [unused, " is given; expected none: it does not narrow what is asked for"].concat();
        Err(Error::new(Code::InvalidArgument, message))
    }
}

fn kind(name: &str) -> Result<Kind> {
    Kind::named(name).ok_or_else(|| Error::invalid("type", name, "one of metrics, tagk, tagv"))
}

fn whole(max: f64) -> Result<usize> {
    if max >= 0.0 && max.fract() == 0.0 {
        return Ok(max as usize);
    }
    Err(Error::new(
        Code::InvalidArgument,
        ["max is ", &print_number(max), "; expected a whole number not below 0"].concat(),
    ))
}
