//! Every label set's current value as points (spec: sample()).

use super::cells::Data;
use super::labelset::{pairs, unescape};
use super::view::{Family, SetView};
use super::window::quantile;
use super::{Linkfail, Tree};
use crate::json::print_number;
use std::borrow::Cow;

/// Takes a point: metric, tags with names ascending but for the kind's own, which is last, and value.
pub type Point<'a> = &'a mut dyn FnMut(&str, &[(&str, &str)], f64);

impl Tree {
    /// Calls `f` for every current number of every metric that is not internal; what was never recorded, strings and
    /// empties give none.
    pub fn sample(&self, now_ms: f64, mono_ms: f64, f: Point<'_>) {
        self.each_metric(&mut |family| {
            family.each_seen(mono_ms, &mut |set| {
                if set.recorded {
                    sample_set(&family, set, now_ms, f);
                }
            });
        });
    }
}

fn sample_set(family: &Family<'_>, set: &SetView<'_>, now_ms: f64, f: Point<'_>) {
    let values: Vec<(&str, Cow<'_, str>)> = pairs(set.set).map(|(name, value)| (name, unescape(value))).collect();
    // The store holds no empty tag: as in both text formats, a label without a value is no label.
    let tags = values.iter().map(|(name, value)| (*name, &**value)).filter(|tag| !tag.1.is_empty());
    let tags: Vec<(&str, &str)> = tags.collect();
    let name = family.metric();
    let part = |part: &str| [name, ".", part].concat();
    let mut stepped = |metric: &str, label: &str, step: f64, value: f64| {
        let step = if step == f64::INFINITY { "+Inf".to_owned() } else { print_number(step) };
        let mut tags = tags.clone();
        tags.push((label, &step));
        f(metric, &tags, value);
    };
    match set.data {
        Data::Unset | Data::Nothing | Data::Text(_) => {}
        Data::Float(value) | Data::Int(value) | Data::Counter(value) => f(name, &tags, *value),
        Data::Counted(both) => {
            let [sum, _] = **both;
            f(name, &tags, sum);
        }
        Data::Clicks(clicks) => {
            family.steps().iter().for_each(|period| stepped(name, "period", *period, clicks.count(*period, now_ms)));
        }
        Data::Window(window) => {
            let sorted = window.sorted();
            family.steps().iter().for_each(|q| stepped(name, "quantile", *q, quantile(&sorted, *q)));
            if family.counts_calls() {
                f(&part("sum"), &tags, window.sum());
                f(&part("count"), &tags, window.count());
            }
        }
        Data::Histogram(histogram) => {
            let bucket = part("bucket");
            histogram.cumulative().for_each(|(bound, count)| stepped(&bucket, "le", bound, count));
            f(&part("sum"), &tags, histogram.sum());
            f(&part("count"), &tags, histogram.count());
        }
        Data::Linkfail(link) => {
            let readings = Linkfail::NAMES.into_iter().zip(link.readings());
            readings.for_each(|(name, value)| f(&part(name), &tags, value));
        }
    }
}
