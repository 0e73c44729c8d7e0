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

/// Reads a line without its end. Runs of spaces count as one, white space at the end as none; a tag's value may hold
/// further `=`.
///
/// # Errors
/// `invalid_argument` naming the field.
pub fn parse(line: &str) -> Result<Line<'_>> {
    let mut rest = line.trim_ascii_end();
    let verb = word(&mut rest);
    if verb != "put" {
        return Err(Error::invalid("the line's first word", verb, "put"));
    }
    let mut fields = [""; 3];
    for (field, name) in fields.iter_mut().zip(["metric", "timestamp", "value"]) {
        *field = word(&mut rest);
        if field.is_empty() {
            return Err(missing(name));
        }
    }
    let [metric, time, value] = fields;
    let (time, value) = (wire_ms("timestamp", field("timestamp", time)?)? as f64, field("value", value)?);
    let mut tags = Vec::new();
    loop {
        let tag = word(&mut rest);
        match tag.split_once('=') {
            Some((key, value)) if !key.is_empty() && !value.is_empty() => tags.push((key, value)),
            _ if tag.is_empty() => return Ok(Line { metric, tags, time, value }),
            _ => return Err(Error::invalid("tag", tag, "key=value")),
        }
    }
}

/// Takes the next word, empty at the end.
#[inline(never)]
fn word<'a>(rest: &mut &'a str) -> &'a str {
    let text = rest.trim_start_matches(' ');
    let (word, after) = text.split_once(' ').unwrap_or((text, ""));
    *rest = after;
    word
}

fn missing(name: &str) -> Error {
    let message = format!("{name} is missing; expected put <metric> <timestamp> <value> [<key>=<value> …]");
    Error::new(Code::InvalidArgument, message)
}

fn field(name: &str, text: &str) -> Result<f64> {
    number(text).ok_or_else(|| Error::invalid(name, text, "a number"))
}

/// A double in text: decimal and no more than the greatest, or `nan`, `inf` or `infinity` in any case, with a sign if
/// wanted, as the languages that clients are written in print them.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let infinite = ["inf", "infinity"].iter().any(|name| unsigned.eq_ignore_ascii_case(name));
    if unsigned.eq_ignore_ascii_case("nan") {
        Some(f64::NAN)
    } else if infinite {
        Some(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY })
    } else {
        parse_number(text).filter(|number| number.is_finite())
    }
}
