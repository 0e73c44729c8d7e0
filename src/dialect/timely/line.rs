//! The `put` line: `put <metric> <timestamp> <value> [<key>=<value> …]`.

use crate::error::{Code, Error, Result};
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
    let mut field = |name: &str| words.next().ok_or_else(|| missing(name));
    let metric = field("metric")?;
    let time = wire_ms(number("timestamp", field("timestamp")?)?)? as f64;
    let value = number("value", field("value")?)?;
    let tag = |word| split_tag(word).ok_or_else(|| Error::invalid("tag", word, "key=value"));
    let tags = words.map(tag).collect::<Result<_>>()?;
    Ok(Line { metric, tags, time, value })
}

fn missing(name: &str) -> Error {
    Error::new(
        Code::InvalidArgument,
        [name, " is missing; expected put <metric> <timestamp> <value> [<key>=<value> …]"].concat(),
    )
}

fn split_tag(word: &str) -> Option<(&str, &str)> {
    word.split_once('=').filter(|(key, value)| !key.is_empty() && !value.is_empty())
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
