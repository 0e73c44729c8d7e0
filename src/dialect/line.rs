//! The `put` line: `put <metric> <timestamp> <value> [<key>=<value> …]`.

use crate::error::{Code, Error, Result};
use crate::json::parse_number;
use crate::time::wire_ms;
use pulsetree_kernels::{first_words, word};

/// A line cut into its fields, which are not read yet.
#[derive(Clone, Copy, Debug)]
pub struct Cut<'a> {
    /// The metric's name.
    pub metric: &'a str,
    /// All that is behind the value: the tags.
    pub tags: &'a str,
    time: &'a str,
    value: &'a str,
}

/// Cuts a line without its end. Runs of spaces count as one, white space at the end as none; a tag's value may hold further
/// `=`.
///
/// # Errors
/// `invalid_argument` for another first word, and naming the first field that is missing.
pub fn cut(line: &str) -> Result<Cut<'_>> {
    let ([verb, metric, time, value], tags) = first_words(line.trim_ascii_end());
    if verb != "put" {
        return Err(Error::invalid("the line's first word", verb, "put"));
    }
    if value.is_empty() {
        return Err(missing(if metric.is_empty() {
            "metric"
        } else if time.is_empty() {
            "timestamp"
        } else {
            "value"
        }));
    }
    Ok(Cut { metric, tags, time, value })
}

impl<'a> Cut<'a> {
    /// The time in whole ms, and the value.
    ///
    /// # Errors
    /// `invalid_argument` naming the one that is no number or no instant.
    pub fn point(&self) -> Result<(f64, f64)> {
        Ok((wire_ms("timestamp", field("timestamp", self.time)?)? as f64, field("value", self.value)?))
    }

    /// The tags, in the order given.
    ///
    /// # Errors
    /// `invalid_argument` for a word that is no tag.
    pub fn pairs(&self) -> Result<Vec<(&'a str, &'a str)>> {
        let (mut tags, mut rest) = (Vec::new(), self.tags);
        loop {
            let tag = word(&mut rest);
            match tag.split_once('=') {
                Some((key, value)) if !key.is_empty() && !value.is_empty() => tags.push((key, value)),
                _ if tag.is_empty() => return Ok(tags),
                _ => return Err(Error::invalid("tag", tag, "key=value")),
            }
        }
    }
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
    if let Some(number) = parse_number(text) {
        return Some(number).filter(|number| number.is_finite());
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let infinite = ["inf", "infinity"].iter().any(|name| unsigned.eq_ignore_ascii_case(name));
    if unsigned.eq_ignore_ascii_case("nan") {
        Some(f64::NAN)
    } else if infinite {
        Some(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY })
    } else {
        None
    }
}
