//! A label set as the text it is exported as: `a="1",b="x"`, names ascending, values escaped.
//!
//! One string per set is all that is stored: it is the key, it is copied straight into an export, and the pairs are
//! read back from it where they are needed.

use crate::labels::common_prefix;
use crate::order::sort_by;
use pulsetree_kernels::label;
use std::borrow::Cow;
use std::cmp::Ordering;

pub use pulsetree_kernels::label::{push_escaped as escape_label, push_pair};

/// The value that [`escape_label`] wrote.
#[must_use]
pub fn unescape(value: &str) -> Cow<'_, str> {
    if !value.bytes().any(|byte| byte == b'\\') {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len());
    let mut escaped = false;
    for c in value.chars() {
        if c == '\\' && !escaped {
            escaped = true;
            continue;
        }
        out.push(if escaped && c == 'n' { '\n' } else { c });
        escaped = false;
    }
    Cow::Owned(out)
}

/// The text of `fixed` labels, as [`pairs`] reads them, and `call` labels, which win over them; the last of a name wins.
/// A label without a value is no label.
#[must_use]
pub fn text_of(fixed: &[(&str, &str)], call: &[(&str, &str)]) -> String {
    let mut all: Vec<(&str, &str, bool)> = Vec::with_capacity(fixed.len() + call.len());
    for (name, value) in fixed {
        all.push((name, value, true));
    }
    for (name, value) in call {
        if !value.is_empty() {
            all.push((name, value, false));
        }
    }
    sort_by(&mut all, |(a, ..), (b, ..)| a.cmp(b));
    label::join(&all)
}

/// Labels as they are handed on.
pub(super) fn borrowed<'a>(labels: &'a [(&'a str, Cow<'a, str>)]) -> Vec<(&'a str, &'a str)> {
    labels.iter().map(|(name, value)| (*name, &**value)).collect()
}

/// The pairs of a text: each name with its value, still escaped.
#[derive(Clone)]
pub struct Pairs<'a>(&'a str);

/// Reads a text that [`text_of`] wrote.
#[must_use]
pub const fn pairs(text: &str) -> Pairs<'_> {
    Pairs(text)
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        label::next_pair(&mut self.0)
    }
}

/// The order of two label sets: pair by pair, name before value, by code points.
///
/// Texts are compared as bytes up to the first difference; only there does it matter what ends, what is escaped.
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    let (left, right) = (a.as_bytes(), b.as_bytes());
    let at = common_prefix(left, right);
    let (Some(x), Some(y)) = (left.get(at), right.get(at)) else { return a.len().cmp(&b.len()) };
    let after_escape = at.checked_sub(1).and_then(|before| left.get(before)) == Some(&b'\\');
    let special = after_escape || [x, y].iter().any(|byte| matches!(byte, b'"' | b'\\' | b'='));
    if special { compare_pairs(pairs(a), pairs(b)) } else { x.cmp(y) }
}

fn compare_pairs(mut a: Pairs<'_>, mut b: Pairs<'_>) -> Ordering {
    loop {
        let ((name, value), (other_name, other_value)) = match (a.next(), b.next()) {
            (Some(x), Some(y)) => (x, y),
            (x, y) => return x.is_some().cmp(&y.is_some()),
        };
        let order = name.cmp(other_name).then_with(|| unescape(value).cmp(&unescape(other_value)));
        if order.is_ne() {
            return order;
        }
    }
}
