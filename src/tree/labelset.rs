//! A label set as the text it is exported as: `a="1",b="x"`, names ascending, values escaped.
//!
//! One string per set is all that is stored: it is the key, it is copied straight into an export, and the pairs are
//! read back from it where they are needed.

use std::borrow::Cow;
use std::cmp::Ordering;

/// Escapes a label value as both text formats want it: backslash, quote and newline.
pub fn escape_label(value: &str, out: &mut String) {
    let mut rest = value;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'\\' | b'"' | b'\n')) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        out.push_str(match special.as_bytes().first() {
            Some(b'\n') => "\\n",
            Some(b'"') => "\\\"",
            _ => "\\\\",
        });
        rest = special.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// The value that [`escape_label`] wrote.
#[must_use]
pub fn unescape(value: &str) -> Cow<'_, str> {
    if !value.contains('\\') {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some(escaped) => escaped,
                None => '\\',
            },
            plain => plain,
        });
    }
    Cow::Owned(out)
}

/// Writes `name="value"`, after a comma if something stands before it.
pub fn push_pair(name: &str, value: &str, out: &mut String) {
    if !out.is_empty() {
        out.push(',');
    }
    out.push_str(name);
    out.push_str("=\"");
    escape_label(value, out);
    out.push('"');
}

/// The text of `fixed` labels (names ascending) and `call` labels, which win over them; the last of a name wins.
#[must_use]
pub fn text_of(fixed: &[(String, String)], call: &[(&str, &str)]) -> String {
    let mut pairs: Vec<(&str, &str)> = fixed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for &(name, value) in call {
        match pairs.binary_search_by(|pair| pair.0.cmp(name)) {
            Ok(at) => {
                if let Some(pair) = pairs.get_mut(at) {
                    pair.1 = value;
                }
            }
            Err(at) => pairs.insert(at, (name, value)),
        }
    }
    let mut out = String::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 4).sum());
    pairs.iter().for_each(|(name, value)| push_pair(name, value, &mut out));
    out
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
        let (name, rest) = self.0.split_once("=\"")?;
        let mut escaped = false;
        let end = rest.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })?;
        let (value, rest) = rest.split_at(end);
        self.0 = rest.strip_prefix("\",").unwrap_or_default();
        Some((name, value))
    }
}

/// The order of two label sets: pair by pair, name before value, by code points.
///
/// Texts are compared as bytes up to the first difference; only there does it matter what ends, what is escaped.
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    let (Some(x), Some(y)) = (a.as_bytes().get(common), b.as_bytes().get(common)) else {
        return a.len().cmp(&b.len());
    };
    if !matches!((x, y), (b'"' | b'\\' | b'=', _) | (_, b'"' | b'\\' | b'=')) && !ends_open(a, common) {
        return x.cmp(y);
    }
    let (mut left, mut right) = (pairs(a), pairs(b));
    loop {
        let ((name, value), (other_name, other_value)) = match (left.next(), right.next()) {
            (Some(x), Some(y)) => (x, y),
            (x, y) => return x.is_some().cmp(&y.is_some()),
        };
        let order = name.cmp(other_name).then_with(|| unescape(value).cmp(&unescape(other_value)));
        if order.is_ne() {
            return order;
        }
    }
}

/// Whether the text before `end` ends in a backslash, so that what follows may be escaped.
fn ends_open(text: &str, end: usize) -> bool {
    end.checked_sub(1).and_then(|last| text.as_bytes().get(last)) == Some(&b'\\')
}
