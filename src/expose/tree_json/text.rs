//! Any tree as text: what its path names, with the labels on the way.

use super::super::dialect::Dialect;
use super::super::number::{canonical, write_value};
use super::super::text::{common_labels, merge, write_time};
use super::{TIME, VALUE, entry, is_label_entry, is_scalar};
use crate::error::{Code, Error, Result};
use crate::json::Value;
use crate::labels::Map;
use crate::order::sort_by;
use crate::tree::{escape_label, mangle};

/// Appends a tree as Prometheus text, or as OpenMetrics with every family `unknown`; families in name order. `labels`
/// are on every sample, a sample's own of the same name winning. Of two values of one name and label set the one with more
/// labels by itself counts, else the last.
///
/// # Errors
/// `invalid_argument` for a bad label name, and for a value that has no name above it.
pub fn json_to_prometheus(tree: &Value<'_>, dialect: Dialect, labels: &[(&str, &str)], out: &mut String) -> Result<()> {
    let labels = common_labels(labels)?;
    let mut samples = Samples::new(dialect);
    samples.walk(tree, &labels, 0);
    if samples.nameless {
        return Err(Error::new(Code::InvalidArgument, "tree has a value at its root; expected a name above it"));
    }
    samples.write(out);
    Ok(())
}

struct Samples {
    dialect: Dialect,
    /// Whether a value had no name above it.
    nameless: bool,
    /// The path so far, joined by `_`.
    name: String,
    /// The place of each name with its labels.
    places: Map<String, usize>,
    samples: Vec<Sample>,
}

struct Sample {
    /// Its name and labels, as they are written.
    series: String,
    /// Length of its name.
    name: usize,
    /// How many labels of the tree it has.
    own: usize,
    value: f64,
    time: Option<f64>,
}

impl Sample {
    fn name(&self) -> &str {
        self.series.get(..self.name).unwrap_or_default()
    }
}

impl Samples {
    fn new(dialect: Dialect) -> Self {
        Self { dialect, nameless: false, name: String::new(), places: Map::default(), samples: Vec::new() }
    }

    /// Takes the samples of a node; `labels` is the label set of what is above it, `own` how many of them are the tree's.
    fn walk(&mut self, node: &Value<'_>, labels: &str, mut own: usize) {
        match node {
            Value::Array(items) => {
                for item in items {
                    self.walk(item, labels, own);
                }
            }
            Value::Object(entries) => {
                let mut labels = labels.to_owned();
                for (key, value) in entries {
                    // a label without a value is no label
                    if is_label_entry(key, value) && !key.is_empty() && value.as_str() != Some("") {
                        labels = self.with_label(&labels, key, value);
                        own += 1;
                    }
                }
                for (key, value) in entries {
                    match value {
                        Value::Number(number) if key == VALUE => self.add(*number, entry(entries, TIME), &labels, own),
                        value => self.enter(key, value, &labels, own),
                    }
                }
            }
            _ => {}
        }
    }

    fn with_label(&self, labels: &str, key: &str, value: &Value<'_>) -> String {
        let (mut pair, mut merged) = (String::new(), String::new());
        for byte in mangle(key).bytes() {
            pair.push(if byte == b':' { '_' } else { char::from(byte) });
        }
        pair.push_str("=\"");
        match value {
            Value::String(label) => escape_label(label, &mut pair),
            Value::Number(step) if self.dialect == Dialect::OpenMetrics && (key == "le" || key == "quantile") => {
                pair.push_str(&canonical(*step));
            }
            Value::Number(number) => write_value(*number, &mut pair),
            other => pair.push_str(&crate::json::to_string(other)),
        }
        pair.push('"');
        merge(labels, &pair, "", &mut merged);
        merged
    }

    fn enter(&mut self, key: &str, value: &Value<'_>, labels: &str, own: usize) {
        if is_scalar(value) {
            return;
        }
        let outer = self.name.len();
        if key != VALUE {
            self.name.push_str(if outer == 0 { "" } else { "_" });
            self.name.push_str(key);
        }
        self.walk(value, labels, own);
        self.name.truncate(outer);
    }

    fn add(&mut self, value: f64, time: Option<&Value<'_>>, labels: &str, own: usize) {
        self.nameless |= self.name.is_empty();
        let name = mangle(&self.name);
        let (length, time) = (name.len(), time.and_then(Value::as_number));
        let series = if labels.is_empty() { name } else { format!("{name}{{{labels}}}") };
        let place = *self.places.entry_ref(&series).or_insert(self.samples.len());
        let sample = Sample { series, name: length, own, value, time };
        match self.samples.get_mut(place) {
            Some(earlier) if earlier.own > own => {}
            Some(earlier) => *earlier = sample,
            None => self.samples.push(sample),
        }
    }

    fn write(mut self, out: &mut String) {
        sort_by(&mut self.samples, |a, b| a.name().cmp(b.name()));
        let mut family = "";
        for sample in &self.samples {
            let name = sample.name();
            if self.dialect == Dialect::OpenMetrics && name != family {
                out.extend(["# TYPE ", name, " unknown\n"]);
                family = name;
            }
            out.push_str(&sample.series);
            out.push(' ');
            write_value(sample.value, out);
            write_time(self.dialect, sample.time, out);
            out.push('\n');
        }
        if self.dialect == Dialect::OpenMetrics {
            out.push_str("# EOF\n");
        }
    }
}
