//! The rules for names, and the table of exposition names with their owners.

use super::Kind;
use crate::error::{Code, Error, Result};
use crate::labels::Map;
use std::rc::Rc;

/// Parts a name may have: trees are walked by recursion.
const MOST_PARTS: usize = 100;

/// Checks a dotted name; "" is the root.
///
/// # Errors
/// `invalid_name` if a part is not `[A-Za-z_:][A-Za-z0-9_:]*`, is `_`, begins with `__`, or is one of more than 100.
pub fn check_name(name: &str) -> Result<()> {
    if name.is_empty() {
        return Ok(());
    }
    let wrong = |expected| Err(Error::of(Code::InvalidName, "name", name, expected));
    if name.split('.').count() > MOST_PARTS {
        return wrong("at most 100 parts");
    }
    if name.split('.').all(|part| is_word(part, true) && part != "_" && !part.starts_with("__")) {
        return Ok(());
    }
    wrong("parts of the form [A-Za-z_:][A-Za-z0-9_:]*, not \"_\" nor beginning with \"__\", joined by dots")
}

/// Checks the name of a label for metrics of a kind.
///
/// # Errors
/// `invalid_argument` if it is not `[A-Za-z_][A-Za-z0-9_]*`, is `_` or `_timestamp`, begins with `__`, or is one that
/// the kind writes itself.
pub fn check_label(kind: Kind, name: &str) -> Result<()> {
    if !is_label(name) || name == "_timestamp" {
        let expected = "[A-Za-z_][A-Za-z0-9_]*, not \"_\", \"_timestamp\" nor beginning with \"__\"";
        return Err(Error::invalid("label name", name, expected));
    }
    if own_label(kind) == Some(name) {
        let expected = ["a name that a ", kind.name(), " does not write itself"].concat();
        return Err(Error::invalid("label name", name, &expected));
    }
    Ok(())
}

/// Whether a label may have that name in both text formats and in JSON: `[A-Za-z_][A-Za-z0-9_]*`, not `_`, nor beginning
/// with `__`.
#[must_use]
pub fn is_label(name: &str) -> bool {
    is_word(name, false) && name != "_" && !name.starts_with("__")
}

/// The label that a kind writes beside a metric's own.
#[must_use]
pub const fn own_label(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Histogram => Some("le"),
        Kind::Percentile | Kind::Summary => Some("quantile"),
        Kind::Cps => Some("period"),
        _ => None,
    }
}

fn is_word(text: &str, colons: bool) -> bool {
    let start = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_' || (colons && byte == b':');
    text.bytes().next().is_some_and(start) && text.bytes().all(|byte| start(byte) || byte.is_ascii_digit())
}

/// A name as both text formats take it: every character outside `[a-zA-Z0-9_:]`, and a leading digit, becomes `_`.
#[must_use]
pub fn mangle(name: &str) -> String {
    let fits = |at: usize, c: char| c == '_' || c == ':' || c.is_ascii_alphabetic() || (at > 0 && c.is_ascii_digit());
    name.char_indices().map(|(at, c)| if fits(at, c) { c } else { '_' }).collect()
}

/// The family a metric is exported as: its mangled path with its unit, without a counter's `_total`.
#[must_use]
pub(super) fn family(name: &str, kind: Kind, unit: Option<&str>) -> String {
    let mut family = mangle(name);
    if kind == Kind::Counter && family.len() > TOTAL.len() && family.ends_with(TOTAL) {
        family.truncate(family.len() - TOTAL.len());
    }
    if let Some(unit) = unit {
        let suffix = ["_", unit].concat();
        if !family.ends_with(&suffix) {
            family.push_str(&suffix);
        }
    }
    family
}

/// What the name of a counter's sample ends with.
pub const TOTAL: &str = "_total";
const COUNTER: [&str; 3] = ["", TOTAL, "_created"];
const CALLS: [&str; 3] = ["_calls", "_calls_total", "_calls_created"];

/// What may follow the family's name in a line of output, of either format.
fn suffixes(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Base | Kind::String | Kind::Empty => &[],
        Kind::Int | Kind::Float | Kind::Callable | Kind::Uptime | Kind::Cps => &[""],
        Kind::Counter => &COUNTER,
        // A percentile is a summary in text 0.0.4, whose parsers take these names as its own.
        Kind::Percentile => &["", "_count", "_sum"],
        Kind::Summary => &["", "_count", "_sum", "_created"],
        Kind::Histogram => &["", "_bucket", "_count", "_sum", "_created"],
        Kind::Linkfail => &["", "_status", "_consecutive_failures", "_consecutive_successes"],
    }
}

/// Every name that a metric of a family may write.
pub(super) fn written(family: &str, kind: Kind, calls: bool) -> Vec<String> {
    let more: &[&str] = if kind == Kind::Counter && calls { &CALLS } else { &[] };
    suffixes(kind).iter().chain(more).map(|suffix| [family, suffix].concat()).collect()
}

/// Who may write which name of the exposition (spec: two that may write one name are a `type_conflict`).
#[derive(Default)]
pub(super) struct Claims {
    owners: Map<Box<str>, Rc<str>>,
    bytes: usize,
}

/// What an entry costs beyond its text.
const CLAIM_COST: usize = 48;

impl Claims {
    /// Refuses if one of the names has another owner.
    pub fn check(&self, names: &[String], owner: &str) -> Result<()> {
        for name in names {
            if let Some(other) = self.owners.get(name.as_str())
                && **other != *owner
            {
                let words = ["\"", owner, "\" and \"", other, "\" would both write ", name, " when exported"];
                return Err(Error::new(Code::TypeConflict, words.concat()));
            }
        }
        Ok(())
    }

    pub fn take(&mut self, names: Vec<String>, owner: &Rc<str>) {
        for name in names {
            let bytes = name.len() + CLAIM_COST;
            if self.owners.insert(name.into_boxed_str(), Rc::clone(owner)).is_none() {
                self.bytes += bytes;
            }
        }
    }

    pub fn release(&mut self, names: &[String]) {
        for name in names {
            if self.owners.remove(name.as_str()).is_some() {
                self.bytes -= name.len() + CLAIM_COST;
            }
        }
    }

    pub const fn bytes(&self) -> usize {
        self.bytes
    }
}

/// The names that a counter known by its full name (`x_total`) writes.
pub(super) fn counter_names(name: &str) -> Vec<String> {
    written(name.strip_suffix(TOTAL).unwrap_or(name), Kind::Counter, false)
}
