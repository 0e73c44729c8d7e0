//! Lines of output: names, labels, values.

use super::dialect::Dialect;
use super::number::write_value;
use super::samples::{Head, Sample, Sink};
use crate::error::{Error, Result};
use crate::json::{LONGEST, is_counted};
use crate::tree::is_label;
use crate::tree::labelset::{pairs, text_of};
use pulsetree_kernels::{push_counted_line, push_line};

/// The labels for every sample, as the text of a set.
///
/// # Errors
/// `invalid_argument` for a label's name.
pub fn common_labels(labels: &[(&str, &str)]) -> Result<String> {
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
pub fn merge(common: &str, set: &str, own: &str, out: &mut String) {
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

/// Bytes of a line beyond its name, guessed.
const LINE: usize = 48;

/// The text as it grows.
pub(super) struct Lines<'a> {
    pub out: String,
    /// Whether lines were left off, as the text would have been longer than [`LONGEST`].
    pub is_cut: bool,
    /// See [`common_labels`].
    pub common: &'a str,
    pub dialect: Dialect,
    /// What the family's own samples end with, and their name up to the brace.
    suffix: &'static str,
    plain_head: String,
    /// The text of a value.
    value: String,
    /// Where the family's head begins and ends.
    head: [usize; 2],
}

impl<'a> Lines<'a> {
    pub(super) const fn new(common: &'a str, dialect: Dialect) -> Self {
        Self {
            out: String::new(),
            is_cut: false,
            common,
            dialect,
            suffix: "",
            plain_head: String::new(),
            value: String::new(),
            head: [0; 2],
        }
    }

    /// Whether one more line of a sample may be written: long label values, each written with every bucket, would come to
    /// many times the memory that holds them.
    fn has_room(&mut self, sample: Sample<'_>) -> bool {
        let line = sample.name.len() + sample.set.len() + self.common.len();
        self.is_cut |= self.out.len() + line > LONGEST;
        !self.is_cut
    }

    fn push_labels(&mut self, sample: Sample<'_>) {
        let out = &mut self.out;
        out.push('{');
        let start = out.len();
        if self.common.is_empty() {
            out.push_str(sample.set);
        } else {
            merge(self.common, sample.set, sample.own, out);
        }
        if let Some(step) = sample.step {
            push_raw((sample.own, &step.text), start, out);
        }
        if out.len() == start {
            out.pop();
        } else {
            out.push('}');
        }
    }
}

impl Sink for Lines<'_> {
    fn open(&mut self, head: &Head<'_>) {
        let start = self.out.len();
        let bytes = head.samples.saturating_mul(head.name.len() + LINE);
        // where there is no memory to take ahead, the text grows as it is written
        let _ = self.out.try_reserve(bytes.min(LONGEST - start.min(LONGEST)));
        self.dialect.head(head, &mut self.out);
        self.head = [start, self.out.len()];
        self.suffix = head.suffix;
        self.plain_head.clear();
        self.plain_head.extend([head.name, head.suffix, "{"]);
    }

    fn sample(&mut self, sample: Sample<'_>, value: f64) {
        if !self.has_room(sample) {
            return;
        }
        let only_set = sample.step.is_none() && self.common.is_empty();
        let no_labels = only_set && sample.set.is_empty();
        let plain = only_set && !no_labels && sample.time.is_none() && sample.suffix == self.suffix;
        if plain && is_counted(value) {
            return push_counted_line(&self.plain_head, sample.set, value as u64, &mut self.out);
        }
        if plain {
            self.value.clear();
            write_value(value, &mut self.value);
            return push_line(&self.plain_head, sample.set, &self.value, &mut self.out);
        }
        self.out.push_str(sample.name);
        self.out.push_str(sample.suffix);
        if !no_labels {
            self.push_labels(sample);
        }
        self.out.push(' ');
        write_value(value, &mut self.out);
        write_time(self.dialect, sample.time, &mut self.out);
        self.out.push('\n');
    }

    /// A family without a sample has no head either.
    fn close(&mut self) {
        let [start, end] = self.head;
        if self.out.len() == end {
            self.out.truncate(start);
        }
    }
}
