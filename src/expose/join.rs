//! Label sets that the labels of a call make one (exposition: every line stands once): counters, histograms and the
//! counts and sums of summaries add up; of all else the set that has the labels by itself speaks, else the later.

use super::text::merge;
use crate::labels::{Map, Set};
use crate::order::sort_by;
use crate::tree::labelset::pairs;
use crate::tree::{Data, Family, SetView};

/// Of several label sets that are one, what adds up.
#[derive(Default)]
pub(super) struct Total {
    /// A counter's sum and its calls.
    pub numbers: [f64; 2],
    /// A histogram's cumulative buckets.
    pub buckets: Vec<f64>,
    /// Of a summary or histogram.
    pub count: f64,
    /// Of a summary or histogram.
    pub sum: f64,
}

/// The label sets of a family of which several are one.
#[derive(Default)]
pub(super) struct Joins {
    /// By the set that speaks for the others.
    totals: Map<String, Total>,
    /// The others.
    silent: Set<String>,
}

/// The label sets that come to one text.
#[derive(Default)]
struct Group {
    sets: Vec<String>,
    total: Total,
}

impl Joins {
    /// What `common` labels, with `own` the type's label, make one. Nothing is joined, and no set is taken apart, unless
    /// one of them has a common label by itself.
    pub fn of(family: &Family<'_>, common: &str, own: &str, mono_ms: f64) -> Self {
        if common.is_empty() {
            return Self::default();
        }
        let mut any = false;
        let common_pairs: Vec<String> = pairs(common).map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        family.each(mono_ms, &mut |set| any |= common_pairs.iter().any(|pair| set.set.contains(pair)));
        if !any {
            return Self::default();
        }
        let mut groups: Map<String, Group> = Map::default();
        family.each(mono_ms, &mut |set| {
            let mut text = String::new();
            merge(common, set.set, own, &mut text);
            let group = groups.entry(text).or_default();
            group.sets.push(set.set.to_owned());
            group.total.add(set);
        });
        let mut joins = Self::default();
        for Group { mut sets, total } in groups.into_values().filter(|group| group.sets.len() > 1) {
            // the sort is stable: of equals the later stays the last
            sort_by(&mut sets, |a, b| pairs(a).count().cmp(&pairs(b).count()));
            joins.totals.extend(sets.pop().map(|speaker| (speaker, total)));
            joins.silent.extend(sets);
        }
        joins
    }

    /// Whether another set speaks for this one.
    pub fn is_silent(&self, set: &str) -> bool {
        !self.silent.is_empty() && self.silent.contains(set)
    }

    /// What the sets that this one speaks for come to together.
    pub fn total(&self, set: &str) -> Option<&Total> {
        if self.totals.is_empty() { None } else { self.totals.get(set) }
    }
}

impl Total {
    fn add(&mut self, set: &SetView<'_>) {
        match set.data {
            Data::Counter(sum) => self.add_numbers([*sum, 0.0]),
            Data::Counted(numbers) => self.add_numbers(**numbers),
            Data::Window(window) => self.add_sum(window.count(), window.sum()),
            Data::Histogram(histogram) => {
                self.add_sum(histogram.count(), histogram.sum());
                let counts = histogram.cumulative().map(|(_, count)| count);
                if self.buckets.is_empty() {
                    self.buckets = counts.collect();
                } else {
                    self.buckets.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
                }
            }
            _ => {}
        }
    }

    fn add_numbers(&mut self, [sum, calls]: [f64; 2]) {
        let [sums, all_calls] = &mut self.numbers;
        *sums += sum;
        *all_calls += calls;
    }

    fn add_sum(&mut self, count: f64, sum: f64) {
        self.count += count;
        self.sum += sum;
    }
}
