//! The few pieces of JSON that OTLP's messages are made of.

use crate::json::{write_finite, write_integer, write_string};

/// Appends a double: what JSON has no number for as the words of protobuf's JSON.
pub(super) fn push_double(value: f64, out: &mut String) {
    if value.is_finite() {
        write_finite(value, out);
    } else if value.is_nan() {
        out.push_str("\"NaN\"");
    } else {
        out.push_str(if value > 0.0 { "\"Infinity\"" } else { "\"-Infinity\"" });
    }
}

/// Appends a whole number of 64 bits, which protobuf's JSON writes as a text.
pub(super) fn push_count(count: f64, out: &mut String) {
    out.push('"');
    write_integer(count as u64, out);
    out.push('"');
}

/// Appends an instant, given in whole ms, as a text of nanoseconds.
pub(super) fn push_nanoseconds(ms: i64, out: &mut String) {
    out.push('"');
    write_integer(ms.max(0) as u64, out);
    out.push_str(if ms > 0 { "000000\"" } else { "\"" });
}

/// Appends an attribute.
pub(super) fn push_attribute(name: &str, value: &str, out: &mut String) {
    out.push_str("{\"key\":");
    write_string(name, out);
    out.push_str(",\"value\":{\"stringValue\":");
    write_string(value, out);
    out.push_str("}}");
}

/// Appends the comma between the elements of a list that begins at `start`.
pub(super) fn push_comma(start: usize, out: &mut String) {
    if out.len() > start {
        out.push(',');
    }
}
