//! Lines of output: labels, values, and what the two formats do differently.

use super::number::write_value;
use crate::error::{Error, Result};
use crate::tree::is_label;
use crate::tree::labelset::{pairs, text_of};

/// The type of a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Counter,
    Gauge,
    Histogram,
    Summary,
    /// Quantiles without count and sum: a summary in text 0.0.4, which OpenMetrics does not have.
    Quantiles,
}

/// One family's head.
pub(super) struct Head<'a> {
    /// Without a counter's `_total`.
    pub name: &'a str,
    pub kind: Type,
    /// "" is none.
    pub unit: &'a str,
    /// "" is none.
    pub help: &'a str,
}

/// What one format does its own way.
pub(super) trait Dialect {
    /// The name that heads a family, by which families are ordered.
    fn family_name(&self, name: &str, kind: Type) -> String;
    /// Metadata lines.
    fn head(&self, head: &Head<'_>, out: &mut String);
    /// The value of a label `le` or `quantile`.
    fn step(&self, step: f64) -> String;
    /// A time given in ms since the epoch.
    fn time(&self, time_ms: f64, out: &mut String);
    /// Whether values that the format's types forbid are left out.
    fn is_strict(&self) -> bool;
    /// What ends the page.
    fn end(&self) -> &'static str;
}

/// Escapes a HELP text: backslash and newline, and where `quotes` the quote too (OpenMetrics).
pub fn escape_help(text: &str, quotes: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '"' if quotes => out.push_str("\\\""),
            plain => out.push(plain),
        }
    }
}

/// The labels for every sample, names ascending.
pub(super) struct Common(String);

impl Common {
    pub fn new(labels: &[(&str, &str)]) -> Result<Self> {
        for (name, _) in labels {
            if !is_label(name) {
                let expected = "[A-Za-z_][A-Za-z0-9_]*, not \"_\" nor beginning with \"__\"";
                return Err(Error::invalid("label name", name, expected));
            }
        }
        Ok(Self(text_of(&[], labels)))
    }

    /// Writes a label set's text with the common labels it does not have, names ascending, and the family's own last.
    fn merge(&self, set: &str, own: Option<(&str, &str)>, out: &mut String) {
        let mut common = pairs(&self.0).filter(|pair| own.is_none_or(|own| own.0 != pair.0)).peekable();
        let start = out.len();
        for (name, value) in pairs(set) {
            while let Some((other, value)) = common.next_if(|pair| pair.0 < name) {
                push_raw(other, value, start, out);
            }
            common.next_if(|pair| pair.0 == name);
            push_raw(name, value, start, out);
        }
        common.for_each(|(name, value)| push_raw(name, value, start, out));
        if let Some((name, value)) = own {
            push_raw(name, value, start, out);
        }
    }
}

/// Writes a pair whose value is escaped already.
fn push_raw(name: &str, value: &str, start: usize, out: &mut String) {
    if out.len() > start {
        out.push(',');
    }
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(value);
    out.push('"');
}

/// The text as it grows.
pub(super) struct Lines {
    pub out: String,
    common: Common,
    pub now_ms: f64,
    pub mono_ms: f64,
}

impl Lines {
    pub const fn new(common: Common, now_ms: f64, mono_ms: f64) -> Self {
        Self { out: String::new(), common, now_ms, mono_ms }
    }

    /// One sample; `own` is the label that the family's type writes.
    pub fn sample(&mut self, name: &str, set: &str, own: Option<(&str, &str)>, value: f64, time: &str) {
        let out = &mut self.out;
        out.push_str(name);
        if !self.common.0.is_empty() {
            out.push('{');
            self.common.merge(set, own, out);
            out.push('}');
        } else if !set.is_empty() || own.is_some() {
            out.push('{');
            out.push_str(set);
            if let Some((label, value)) = own {
                if !set.is_empty() {
                    out.push(',');
                }
                out.push_str(label);
                out.push_str("=\"");
                out.push_str(value);
                out.push('"');
            }
            out.push('}');
        }
        out.push(' ');
        write_value(value, out);
        out.push_str(time);
        out.push('\n');
    }

    pub fn finish(self) -> String {
        self.out
    }
}
