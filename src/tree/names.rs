//! The rules for names, and the table of exposition names with their owners.

use super::Kind;
use crate::error::{Code, Error, Result, shown};
use crate::labels::TEXT_LIMIT;
use pulsetree_kernels::label::is_word;

/// Parts a name may have: trees are walked by recursion.
const MOST_PARTS: usize = 100;

/// Checks a dotted name; "" is the root.
///
/// # Errors
/// `invalid_name` if a part is not `[A-Za-z_:][A-Za-z0-9_:]*`, is `_`, begins with `__`, or is one of more than 100, or
/// the name is longer than [`TEXT_LIMIT`].
pub fn check_name(name: &str) -> Result<()> {
    let mut expected = "at most 100 parts";
    let mut parts = 0;
    for part in name.split('.') {
        parts += 1;
        if !is_word(part, true) && !name.is_empty() {
            expected =
                "parts of the form [A-Za-z_:][A-Za-z0-9_:]*, not \"_\" nor beginning with \"__\", joined by dots";
            parts = usize::MAX;
            break;
        }
    }
    if name.len() > TEXT_LIMIT {
        (expected, parts) = ("at most 8192 bytes", usize::MAX);
    }
    if parts > MOST_PARTS { Err(Error::of(Code::InvalidName, "name", name, expected)) } else { Ok(()) }
}

/// What a value's time is shown as among labels in JSON.
pub(super) const TIMESTAMP: &str = "_timestamp";

/// Checks a label for metrics of a kind.
///
/// # Errors
/// `invalid_argument` if the name or value is longer than [`TEXT_LIMIT`], or the name is not `[A-Za-z_][A-Za-z0-9_]*`, is `_` or `_timestamp`, begins with `__`, or is one that
/// the kind writes itself.
pub fn check_label(kind: Kind, name: &str, value: &str) -> Result<()> {
    if name.len().max(value.len()) > TEXT_LIMIT {
        return Err(Error::invalid(&format!("label {}", shown(name)), value, "at most 8192 bytes"));
    }
    let expected = if !is_label(name) || name == TIMESTAMP {
        "[A-Za-z_][A-Za-z0-9_]*, not \"_\", \"_timestamp\" nor beginning with \"__\""
    } else if own_label(kind) == Some(name) {
        "a name that the type does not write itself"
    } else {
        return Ok(());
    };
    Err(Error::invalid("label name", name, expected))
}

/// Whether a label may have that name in both text formats and in JSON: `[A-Za-z_][A-Za-z0-9_]*`, not `_`, nor beginning
/// with `__`.
#[must_use]
pub fn is_label(name: &str) -> bool {
    is_word(name, false)
}

/// The label that a kind writes beside a metric's own.
#[must_use]
#[inline]
pub const fn own_label(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Histogram => Some("le"),
        Kind::Percentile | Kind::Summary => Some("quantile"),
        Kind::Cps => Some("period"),
        _ => None,
    }
}

/// A name as both text formats take it: every character outside `[a-zA-Z0-9_:]`, and a leading digit, becomes `_`.
#[must_use]
pub fn mangle(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        let fits = if out.is_empty() { c.is_ascii_alphabetic() } else { c.is_ascii_alphanumeric() };
        out.push(if fits || c == ':' { c } else { '_' });
    }
    out
}

/// What the name of a counter's sample ends with.
pub const TOTAL: &str = "_total";

/// The family a metric is exported as: its mangled path with its unit, without a counter's `_total`; "" of a container.
#[must_use]
pub(super) fn family(name: &str, kind: Kind, unit: &str) -> String {
    if kind == Kind::Base {
        return String::new();
    }
    let mut family = mangle(name);
    if kind == Kind::Counter && family.len() > TOTAL.len() && family.ends_with(TOTAL) {
        family.truncate(family.len() - TOTAL.len());
    }
    let suffix = format!("_{unit}");
    if !unit.is_empty() && !family.ends_with(&suffix) {
        family.push_str(&suffix);
    }
    family
}
