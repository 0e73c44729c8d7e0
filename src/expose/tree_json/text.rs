//! Any tree as text: what its path names, with the labels on the way.

use super::super::number::{canonical, write_value};
use super::super::text::common_labels;
use super::{TIME, VALUE, entry, is_label_entry, is_scalar};
use crate::error::{Code, Error, Result};
use crate::json::Value;
use crate::labels::{Interner, sort_ids};
use crate::tree::labelset::text_of;
use crate::tree::mangle;

/// Appends a tree as Prometheus text, or as OpenMetrics with every family `unknown`; families in name order. `labels`
/// are on every sample, a sample's own of the same name winning. Of two values of one name and label set the last counts.
///
/// # Errors
/// `invalid_argument` for a bad label name, and for a value that has no name above it.
pub fn json_to_prometheus(tree: &Value, openmetrics: bool, labels: &[(&str, &str)], out: &mut String) -> Result<()> {
    common_labels(labels)?;
    let mut samples = Samples { openmetrics, ..Samples::default() };
    for (name, value) in labels {
        samples.labels.push(((*name).to_owned(), (*value).to_owned()));
    }
    samples.walk(tree);
    if samples.nameless {
        return Err(Error::new(Code::InvalidArgument, "tree has a value at its root; expected a name above it"));
    }
    samples.write(out);
    Ok(())
}

#[derive(Default)]
struct Samples {
    openmetrics: bool,
    /// Whether a value had no name above it.
    nameless: bool,
    /// The path so far, joined by `_`.
    name: String,
    /// The labels so far, outer ones first.
    labels: Vec<(String, String)>,
    /// Name and labels of each sample: its number is its place in `values`.
    series: Interner,
    values: Vec<Sample>,
}

#[derive(Clone, Copy)]
struct Sample {
    /// Length of its name.
    name: usize,
    value: f64,
    time: Option<f64>,
}

impl Samples {
    fn walk(&mut self, node: &Value) {
        match node {
            Value::Array(items) => {
                for item in items {
                    self.walk(item);
                }
            }
            Value::Object(entries) => {
                let outer = self.labels.len();
                for (key, value) in entries {
                    if is_label_entry(key, value) && !key.is_empty() {
                        self.take_label(key, value);
                    }
                }
                for (key, value) in entries {
                    match value {
                        Value::Number(number) if key == VALUE => self.add(*number, entry(entries, TIME)),
                        value => self.enter(key, value),
                    }
                }
                self.labels.truncate(outer);
            }
            _ => {}
        }
    }

    fn take_label(&mut self, key: &str, value: &Value) {
        let mut text = String::new();
        match value {
            Value::String(label) => text.push_str(label),
            Value::Number(step) if self.openmetrics && (key == "le" || key == "quantile") => text = canonical(*step),
            Value::Number(number) => write_value(*number, &mut text),
            other => crate::json::write(other, &mut text),
        }
        let mut name = String::with_capacity(key.len());
        for (index, part) in mangle(key).split(':').enumerate() {
            name.push_str(if index == 0 { "" } else { "_" });
            name.push_str(part);
        }
        self.labels.push((name, text));
    }

    fn enter(&mut self, key: &str, value: &Value) {
        if is_scalar(value) {
            return;
        }
        let outer = self.name.len();
        if key != VALUE {
            self.name.push_str(if outer == 0 { "" } else { "_" });
            self.name.push_str(key);
        }
        self.walk(value);
        self.name.truncate(outer);
    }

    fn add(&mut self, value: f64, time: Option<&Value>) {
        self.nameless |= self.name.is_empty();
        let mut labels = Vec::with_capacity(self.labels.len());
        for (name, value) in &self.labels {
            labels.push((name.as_str(), value.as_str()));
        }
        let mut series = mangle(&self.name);
        let sample = Sample { name: series.len(), value, time: time.and_then(Value::as_number) };
        let labels = text_of(&[], &labels);
        if !labels.is_empty() {
            for part in ["{", &labels, "}"] {
                series.push_str(part);
            }
        }
        let place = self.series.acquire(&series) as usize;
        match self.values.get_mut(place) {
            Some(earlier) => *earlier = sample,
            None => self.values.push(sample),
        }
    }

    /// The name of the sample of a number.
    fn name_of(&self, number: u32) -> &str {
        let length = self.values.get(number as usize).map_or(0, |sample| sample.name);
        self.series.text(number).get(..length).unwrap_or_default()
    }

    fn write(&self, out: &mut String) {
        let mut order: Vec<u32> = (0..self.values.len() as u32).collect();
        sort_ids(&mut order, &mut |a, b| self.name_of(a).cmp(self.name_of(b)));
        let mut family = "";
        for number in order {
            let Some(sample) = self.values.get(number as usize) else { continue };
            let name = self.name_of(number);
            if self.openmetrics && name != family {
                for part in ["# TYPE ", name, " unknown\n"] {
                    out.push_str(part);
                }
                family = name;
            }
            out.push_str(self.series.text(number));
            out.push(' ');
            write_value(sample.value, out);
            if let Some(time) = sample.time {
                out.push(' ');
                write_value(if self.openmetrics { time / 1000.0 } else { (time + 0.5).floor() }, out);
            }
            out.push('\n');
        }
        if self.openmetrics {
            out.push_str("# EOF\n");
        }
    }
}
