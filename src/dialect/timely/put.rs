//! Points as JSON: one object or an array of them.

use super::line::number;
use crate::error::{Code, Error, Result};
use crate::json::{Fields, Value, described};
use crate::time::wire_ms;

/// One point to store.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The metric's name.
    pub metric: String,
    /// Tags, in the order given.
    pub tags: Vec<(String, String)>,
    /// Whole milliseconds.
    pub time: f64,
    /// Any double.
    pub value: f64,
}

/// Reads `{metric, timestamp, value, tags}` or an array of these; each point fails alone.
///
/// `timestamp` is in milliseconds, with ten digits or fewer in seconds; `value` a number or a numeric string; `tags` an
/// object, or a list of `{key, value}` or `"key=value"`.
///
/// # Errors
/// `invalid_argument` where the body is neither an object nor an array.
pub fn points(body: &Value) -> Result<Vec<Result<Point>>> {
    match body {
        Value::Array(items) => Ok(items.iter().map(point).collect()),
        Value::Object(_) => Ok(vec![point(body)]),
        _ => Err(invalid(&["the body is ", &described(body), "; expected a point or an array of points"])),
    }
}

fn invalid(message: &[&str]) -> Error {
    Error::new(Code::InvalidArgument, message.concat())
}

fn point(item: &Value) -> Result<Point> {
    if !matches!(item, Value::Object(_)) {
        return Err(invalid(&["the point is ", &described(item), "; expected an object"]));
    }
    let mut fields = Fields::of(item, "")?;
    let metric = fields.required_string("metric")?.to_owned();
    let time = wire_ms(fields.required_number("timestamp")?)? as f64;
    let value = match fields.get("value") {
        Some(Value::Number(value)) => *value,
        Some(Value::String(text)) => number("value", text)?,
        Some(other) => return Err(fields.bad("value", other, "a number")),
        None => fields.required_number("value")?,
    };
    let tags = fields.get("tags").map(tags).transpose()?.unwrap_or_default();
    fields.finish()?;
    Ok(Point { metric, tags, time, value })
}

fn tags(value: &Value) -> Result<Vec<(String, String)>> {
    let text = |key: &str, value: &Value| match value {
        Value::String(text) => Ok((key.to_owned(), text.clone())),
        _ => Err(invalid(&["tags.", key, " is ", &described(value), "; expected a string"])),
    };
    match value {
        Value::Object(entries) => entries.iter().map(|(key, value)| text(key, value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, item)| pair(i, item)).collect(),
        _ => Err(invalid(&["tags is ", &described(value), "; expected an object or an array"])),
    }
}

fn pair(index: usize, item: &Value) -> Result<(String, String)> {
    let path = ["tags[", &index.to_string(), "]"].concat();
    if let Value::String(text) = item {
        let (key, value) = text.split_once('=').ok_or_else(|| Error::invalid(&path, text, "key=value"))?;
        return Ok((key.to_owned(), value.to_owned()));
    }
    let mut fields = Fields::of(item, &path)?;
    let (key, value) = (fields.required_string("key")?, fields.required_string("value")?);
    fields.finish()?;
    Ok((key.to_owned(), value.to_owned()))
}
