//! Every label set's current value as points (spec: sample()).

use super::cells::Data;
use super::labelset::{borrowed, pairs, unescape};
use super::names::own_label;
use super::view::{Family, SetView};
use super::{Linkfail, Tree};
use crate::json::print_number;

/// Takes a point: metric, tags with names ascending but for the kind's own, which is last, and value.
pub type Point<'a> = &'a mut dyn FnMut(&str, &[(&str, &str)], f64);

impl Tree {
    /// Calls `f` for every current number of every metric that is not internal; what was never recorded, strings and
    /// empties give none.
    pub fn sample(&self, now_ms: f64, mono_ms: f64, f: Point<'_>) {
        let mut name = String::new();
        self.each_metric(&mut |family| {
            family.each_seen(mono_ms, &mut |set| {
                if set.recorded {
                    sample_set(&family, set, now_ms, &mut name, f);
                }
            });
        });
    }
}

/// `name` is room for the metrics' names.
fn sample_set(family: &Family<'_>, set: &SetView<'_>, now_ms: f64, name: &mut String, f: Point<'_>) {
    let mut values = Vec::new();
    for (name, value) in pairs(set.set) {
        // The store holds no empty tag: as in both text formats, a label without a value is no label.
        if !value.is_empty() {
            values.push((name, unescape(value)));
        }
    }
    let tags = borrowed(&values);
    let mut point = |suffix: &str, step: Option<f64>, value: f64| {
        name.clear();
        name.push_str(family.metric());
        name.push_str(if suffix.is_empty() { "" } else { "." });
        name.push_str(suffix);
        match (step, own_label(family.kind())) {
            (Some(step), Some(label)) => {
                let step = if step == f64::INFINITY { "+Inf".to_owned() } else { print_number(step) };
                let mut tags = tags.clone();
                tags.push((label, &step));
                f(name, &tags, value);
            }
            _ => f(name, &tags, value),
        }
    };
    let bucket = if matches!(set.data, Data::Histogram(_)) { "bucket" } else { "" };
    family.each_step(set.data, now_ms, &mut |step, value| point(bucket, Some(step), value));
    match set.data {
        Data::Unset | Data::Nothing | Data::Text(_) | Data::Clicks(_) => {}
        Data::Float(value) | Data::Int(value) | Data::Counter(value) => point("", None, *value),
        Data::Counted(both) => {
            let [sum, _] = **both;
            point("", None, sum);
        }
        Data::Window(window) => {
            if family.counts_calls() {
                point("sum", None, window.sum());
                point("count", None, window.count());
            }
        }
        Data::Histogram(histogram) => {
            point("sum", None, histogram.sum());
            point("count", None, histogram.count());
        }
        Data::Linkfail(link) => {
            for (name, value) in Linkfail::NAMES.iter().zip(link.readings()) {
                point(name, None, value);
            }
        }
    }
}
