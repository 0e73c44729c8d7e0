//! The `put` line: `put <metric> <timestamp> <value> [<key>=<value> …]`.

use super::invalid;
use crate::error::{Error, Result};
use crate::json::parse_number;
use crate::time::wire_ms;

/// One point of a text, which it borrows.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// The metric's name.
    pub metric: &'a str,
    /// Tags, in the order given.
    pub tags: Vec<(&'a str, &'a str)>,
    /// Whole milliseconds.
    pub time: f64,
    /// Any double.
    pub value: f64,
}

/// Reads a line without its end. Runs of spaces count as one; a tag's value may hold further `=`.
///
/// # Errors
/// `invalid_argument` naming the field.
pub fn parse(line: &str) -> Result<Line<'_>> {
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    let verb = words.next().unwrap_or_default();
    if verb != "put" {
        return Err(Error::invalid("the line's first word", verb, "put"));
    }
    let mut fields = [("metric", ""), ("timestamp", ""), ("value", "")];
    for (name, field) in &mut fields {
        let Some(word) = words.next() else { return Err(missing(name)) };
        *field = word;
    }
    let [(_, metric), (_, time), (_, value)] = fields;
    let (time, value) = (wire_ms(number("timestamp", time)?)? as f64, number("value", value)?);
    let mut tags = Vec::new();
    for word in words {
        match word.split_once('=') {
            Some((key, value)) if !key.is_empty() && !value.is_empty() => tags.push((key, value)),
            _ => return Err(Error::invalid("tag", word, "key=value")),
        }
    }
    Ok(Line { metric, tags, time, value })
}

fn missing(name: &str) -> Error {
    invalid(&[name, " is missing; expected put <metric> <timestamp> <value> [<key>=<value> …]"])
}

/// A double in text: decimal, or NaN, Infinity or -Infinity as JavaScript writes them.
///
/// # Errors
/// `invalid_argument` naming `argument`.
pub fn number(argument: &str, text: &str) -> Result<f64> {
    let word = match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        digits => parse_number(digits),
    };
    word.ok_or_else(|| Error::invalid(argument, text, "a number"))
}
