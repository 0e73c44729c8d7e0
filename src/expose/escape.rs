//! Escaping of HELP texts; that of label values is the tree's, which holds them escaped.

use crate::tree::escape_label;

/// Escapes a HELP text: backslash and newline, and where `quotes` the quote too (OpenMetrics).
pub fn escape_help(text: &str, quotes: bool, out: &mut String) {
    if quotes {
        return escape_label(text, out);
    }
    for (index, part) in text.split('"').enumerate() {
        if index > 0 {
            out.push('"');
        }
        escape_label(part, out);
    }
}
