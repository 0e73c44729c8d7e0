//! Points as JSON: one object or an array of them.

use super::line::number;
use super::{element, invalid};
use crate::error::{Error, Result};
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
    let items = match body {
        Value::Array(items) => items.as_slice(),
        Value::Object(_) => core::slice::from_ref(body),
        _ => return Err(invalid(&["the body is ", &described(body), "; expected a point or an array of points"])),
    };
    let mut points = Vec::with_capacity(items.len());
    for item in items {
        points.push(point(item));
    }
    Ok(points)
}

fn point(item: &Value) -> Result<Point> {
    if !matches!(item, Value::Object(_)) {
        return Err(invalid(&["the point is ", &described(item), "; expected an object"]));
    }
    let mut fields = Fields::of(item, "")?;
    let metric = fields.required_string("metric")?;
    let time = wire_ms("timestamp", fields.required_number("timestamp")?)? as f64;
    let value = match item.get("value") {
        Some(Value::String(_)) => number("value", fields.required_string("value")?)?,
        _ => fields.required_number("value")?,
    };
    let given = fields.get("tags");
    fields.finish()?;
    let mut tags = Vec::new();
    if let Some(given) = given {
        read_tags(given, &mut tags)?;
    }
    let mut owned = Vec::with_capacity(tags.len());
    for (key, value) in tags {
        owned.push((key.to_owned(), value.to_owned()));
    }
    Ok(Point { metric: metric.to_owned(), tags: owned, time, value })
}

/// Borrows the tags: a refusal has no texts to free.
fn read_tags<'a>(given: &'a Value, tags: &mut Vec<(&'a str, &'a str)>) -> Result<()> {
    match given {
        Value::Object(entries) => {
            for (key, value) in entries {
                let Value::String(text) = value else {
                    return Err(invalid(&["tags.", key, " is ", &described(value), "; expected a string"]));
                };
                tags.push((key, text));
            }
        }
        Value::Array(items) => {
            for item in items {
                tags.push(read_pair(&element("tags", tags.len()), item)?);
            }
        }
        _ => return Err(invalid(&["tags is ", &described(given), "; expected an object or an array"])),
    }
    Ok(())
}

fn read_pair<'a>(path: &str, item: &'a Value) -> Result<(&'a str, &'a str)> {
    if let Value::String(text) = item {
        return text.split_once('=').ok_or_else(|| Error::invalid(path, text, "key=value"));
    }
    let mut fields = Fields::of(item, path)?;
    let pair = (fields.required_string("key")?, fields.required_string("value")?);
    fields.finish()?;
    Ok(pair)
}
