//! Any tree as text: what its path names, with the labels on the way.

use super::super::number::{canonical, write_value};
use super::{TIME, VALUE, entry, is_label_entry, is_scalar};
use crate::error::{Code, Error, Result};
use crate::json::Value;
use crate::labels::{Interner, sort_ids};
use crate::tree::labelset::text_of;
use crate::tree::{is_label, mangle};

/// Appends a tree as Prometheus text, or as OpenMetrics with every family `unknown`; families in name order. `labels`
/// are on every sample, a sample's own of the same name winning. Of two values of one name and label set the last counts.
///
/// # Errors
/// `invalid_argument` for a bad label name, and for a value that has no name above it.
pub fn json_to_prometheus(tree: &Value, openmetrics: bool, labels: &[(&str, &str)], out: &mut String) -> Result<()> {
    if let Some((name, _)) = labels.iter().find(|(name, _)| !is_label(name)) {
        return Err(Error::invalid("label name", name, "[A-Za-z_][A-Za-z0-9_]*, not \"_\" nor beginning with \"__\""));
    }
    let mut samples = Samples { openmetrics, ..Samples::default() };
    samples.labels.extend(labels.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())));
    samples.walk(tree)?;
    samples.write(out);
    Ok(())
}

#[derive(Default)]
struct Samples {
    openmetrics: bool,
    /// The path so far, joined by `_`.
    name: String,
    /// The labels so far, outer ones first.
    labels: Vec<(String, String)>,
    /// Name and labels of each sample: its number is its place in `values`.
    series: Interner,
    /// Name, value and time of each sample.
    values: Vec<(u32, f64, Option<f64>)>,
    names: Interner,
}

impl Samples {
    fn walk(&mut self, node: &Value) -> Result<()> {
        match node {
            Value::Array(items) => items.iter().try_for_each(|item| self.walk(item)),
            Value::Object(entries) => {
                let outer = self.labels.len();
                self.take_labels(entries);
                let done = entries.iter().try_for_each(|(key, value)| self.enter(entries, key, value));
                self.labels.truncate(outer);
                done
            }
            _ => Ok(()),
        }
    }

    fn take_labels(&mut self, entries: &[(String, Value)]) {
        for (key, value) in entries.iter().filter(|(key, value)| is_label_entry(key, value) && !key.is_empty()) {
            let is_step = matches!(key.as_str(), "le" | "quantile");
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Number(step) if is_step && self.openmetrics => canonical(*step),
                Value::Number(number) => exposed(*number),
                other => if *other == Value::Bool(true) { "true" } else { "false" }.to_owned(),
            };
            self.labels.push((mangle(key).replace(':', "_"), text));
        }
    }

    fn enter(&mut self, entries: &[(String, Value)], key: &str, value: &Value) -> Result<()> {
        match value {
            Value::Number(number) if key == VALUE => self.add(*number, entry(entries, TIME).and_then(Value::as_number)),
            value if is_scalar(value) => Ok(()),
            value if key == VALUE => self.walk(value),
            value => {
                let outer = self.name.len();
                self.name.push_str(if outer == 0 { "" } else { "_" });
                self.name.push_str(key);
                let done = self.walk(value);
                self.name.truncate(outer);
                done
            }
        }
    }

    fn add(&mut self, value: f64, time: Option<f64>) -> Result<()> {
        if self.name.is_empty() {
            return Err(Error::new(Code::InvalidArgument, "tree has a value at its root; expected a name above it"));
        }
        let labels: Vec<_> = self.labels.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let (mut series, labels) = (mangle(&self.name), text_of(&[], &labels));
        let sample = (self.names.acquire(&series), value, time);
        if !labels.is_empty() {
            series.extend(["{", &labels, "}"]);
        }
        let place = self.series.acquire(&series) as usize;
        match self.values.get_mut(place) {
            Some(earlier) => *earlier = sample,
            None => self.values.push(sample),
        }
        Ok(())
    }

    fn write(&self, out: &mut String) {
        let name = |sample: u32| self.values.get(sample as usize).map_or("", |&(name, ..)| self.names.text(name));
        let mut order: Vec<u32> = (0..self.values.len() as u32).collect();
        sort_ids(&mut order, &mut |a, b| name(a).cmp(name(b)));
        for family in order.chunk_by(|&a, &b| name(a) == name(b)) {
            if self.openmetrics {
                out.extend(["# TYPE ", family.first().map_or("", |&first| name(first)), " unknown\n"]);
            }
            for &sample in family {
                let Some(&(_, value, time)) = self.values.get(sample as usize) else { continue };
                out.extend([self.series.text(sample), " "]);
                write_value(value, out);
                if let Some(time) = time {
                    out.push(' ');
                    write_value(if self.openmetrics { time / 1000.0 } else { time.round() }, out);
                }
                out.push('\n');
            }
        }
        if self.openmetrics {
            out.push_str("# EOF\n");
        }
    }
}

fn exposed(number: f64) -> String {
    let mut text = String::new();
    write_value(number, &mut text);
    text
}
