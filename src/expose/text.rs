//! Lines of output: names, labels, values.

use super::dialect::Dialect;
use super::number::write_value;
use crate::error::{Error, Result};
use crate::json::{is_counted, write_between};
use crate::tree::is_label;
use crate::tree::labelset::{pairs, text_of};

/// The labels for every sample, as the text of a set.
pub(super) fn common_labels(labels: &[(&str, &str)]) -> Result<String> {
    for (name, _) in labels {
        if !is_label(name) {
            let expected = "[A-Za-z_][A-Za-z0-9_]*, not \"_\" nor beginning with \"__\"";
            return Err(Error::invalid("label name", name, expected));
        }
    }
    Ok(text_of(&[], labels))
}

/// Writes a pair whose value is escaped already, after a comma if something stands between `start` and it.
fn push_raw((name, value): (&str, &str), start: usize, out: &mut String) {
    if out.len() > start {
        out.push(',');
    }
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(value);
    out.push('"');
}

/// Writes a label set's text with the common labels that neither it nor the sample's own label has, names ascending.
pub(super) fn merge(common: &str, set: &str, own: &str, out: &mut String) {
    let start = out.len();
    let mut common = pairs(common).filter(|pair| pair.0 != own);
    let mut next = common.next();
    for pair in pairs(set) {
        while let Some(other) = next.filter(|other| other.0 <= pair.0) {
            if other.0 != pair.0 {
                push_raw(other, start, out);
            }
            next = common.next();
        }
        push_raw(pair, start, out);
    }
    while let Some(other) = next {
        push_raw(other, start, out);
        next = common.next();
    }
}

/// Writes a sample's time, in ms; one that is no time on any calendar is left out.
pub(super) fn write_time(dialect: Dialect, time: Option<f64>, out: &mut String) {
    if let Some(time) = time.filter(|time| time.abs() < 1e15) {
        out.push(' ');
        dialect.time(time, out);
    }
}

/// The longest text in bytes: what JavaScript's strings hold. Long label values, each written with every bucket, would
/// come to many times the memory that holds them.
const LONGEST: usize = (1 << 29) - 24;

/// The text as it grows.
pub(super) struct Lines {
    pub out: String,
    /// Whether lines were left off, as the text would have been longer than [`LONGEST`].
    pub is_cut: bool,
    /// See [`common_labels`].
    pub common: String,
    pub dialect: Dialect,
    pub now_ms: f64,
    pub mono_ms: f64,
}

/// What the samples of one label set share.
#[derive(Clone, Copy)]
pub(super) struct Sample<'a> {
    /// The family.
    pub name: &'a str,
    pub set: &'a str,
    /// The label that the family's type writes, which wins over a common one of its name; "" if it writes none.
    pub own: &'static str,
    /// In ms, if it is shown.
    pub time: Option<f64>,
}

impl Lines {
    /// Takes the memory of more lines ahead, as far as there is any.
    pub(super) fn reserve(&mut self, bytes: usize) {
        // where there is none, the text grows as it is written
        let _ = self.out.try_reserve(bytes.min(LONGEST - self.out.len().min(LONGEST)));
    }

    /// Whether one more line of a sample may be written.
    fn has_room(&mut self, sample: Sample<'_>) -> bool {
        let line = sample.name.len() + sample.set.len() + self.common.len();
        self.is_cut |= self.out.len() + line > LONGEST;
        !self.is_cut
    }

    /// A sample without a label of its own, in three pieces where nothing is special: `head` is the name up to the brace.
    pub(super) fn plain(&mut self, head: &str, sample: Sample<'_>, suffix: &str, value: f64) {
        let special = sample.set.is_empty() || sample.time.is_some() || !self.common.is_empty();
        if special || !is_counted(value) {
            return self.sample(sample, suffix, "", value);
        }
        if !self.has_room(sample) {
            return;
        }
        self.out.push_str(head);
        self.out.push_str(sample.set);
        write_between(b"} ", value as u64, b"\n", &mut self.out);
    }

    /// One sample; `step` is the value of the label that the family's type writes, "" where it has none.
    pub(super) fn sample(&mut self, sample: Sample<'_>, suffix: &str, step: &str, value: f64) {
        if !self.has_room(sample) {
            return;
        }
        let out = &mut self.out;
        out.push_str(sample.name);
        if !suffix.is_empty() {
            out.push_str(suffix);
        }
        if !(sample.set.is_empty() && step.is_empty() && self.common.is_empty()) {
            out.push('{');
            let start = out.len();
            if self.common.is_empty() {
                out.push_str(sample.set);
            } else {
                merge(&self.common, sample.set, sample.own, out);
            }
            if !step.is_empty() {
                push_raw((sample.own, step), start, out);
            }
            if out.len() == start {
                out.pop();
            } else {
                out.push('}');
            }
        }
        out.push(' ');
        write_value(value, out);
        write_time(self.dialect, sample.time, out);
        out.push('\n');
    }
}
