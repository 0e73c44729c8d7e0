//! The tree as nested objects (spec: JSON): a leaf is its labels and its value under `_`.

use super::cells::Data;
use super::chain::NONE;
use super::labelset::{pairs, unescape};
use super::view::{Family, SetView};
use super::window::quantile;
use super::{Kind, MetricId, Tree};
use crate::error::Result;
use crate::json::Value;
use crate::labels::sort_numbers;

type Entries = Vec<(String, Value)>;

impl Tree {
    /// The metric and everything under it; internal and empty ones, and callables that threw, are left out.
    ///
    /// # Errors
    /// `no_such_metric` for a stale handle.
    pub fn to_json(&self, metric: MetricId, now_ms: f64, mono_ms: f64) -> Result<Value> {
        let id = self.alive(metric)?;
        let clock = Clock { now_ms, mono_ms };
        Ok(self.value(id, clock).unwrap_or_else(|| Value::Object(Vec::new())))
    }

    /// `None` if there is nothing to show.
    fn value(&self, id: u32, clock: Clock) -> Option<Value> {
        let family = self.view(id)?;
        match family.kind() {
            Kind::Base => Some(Value::Object(self.children(&family, clock))),
            Kind::Empty => None,
            _ => metric(&family, clock),
        }
    }

    fn children(&self, family: &Family<'_>, clock: Clock) -> Entries {
        let mut entries = Entries::new();
        let mut child = family.node.children.first;
        while child != NONE {
            let Some(node) = self.nodes.get(child) else { break };
            if !node.settings.internal
                && let Some(value) = self.value(child, clock)
            {
                entries.push((node.part().to_owned(), value));
            }
            child = node.siblings.after;
        }
        entries
    }
}

#[derive(Clone, Copy)]
struct Clock {
    now_ms: f64,
    mono_ms: f64,
}

/// The lists that a metric's label sets add to, and the totals over them.
struct Lists<'a, 'b> {
    family: &'a Family<'b>,
    now_ms: f64,
    leaves: Vec<Value>,
    calls: Vec<Value>,
    /// A linkfail's three.
    links: [Vec<Value>; 3],
    /// Whether a label set stands beside the unlabelled value.
    labelled: bool,
    sum: f64,
    count: f64,
    window: Vec<f64>,
    periods: Vec<f64>,
}

/// A metric that holds values; `None` if it is read at export and could not be.
fn metric(family: &Family<'_>, clock: Clock) -> Option<Value> {
    let mut lists = Lists {
        family,
        now_ms: clock.now_ms,
        leaves: Vec::new(),
        calls: Vec::new(),
        links: Default::default(),
        labelled: false,
        sum: 0.0,
        count: 0.0,
        window: Vec::new(),
        periods: vec![0.0; family.steps().len()],
    };
    let mut any = false;
    family.each_seen(clock.mono_ms, &mut |set| {
        any = true;
        lists.labelled |= *set.set != *family.node.settings.own_set;
        lists.take(set);
    });
    any.then(|| lists.finish())
}

impl Lists<'_, '_> {
    fn take(&mut self, set: &SetView<'_>) {
        let steps = self.family.steps();
        match set.data {
            Data::Unset if self.family.kind() == Kind::Linkfail => {
                self.links.iter_mut().for_each(|list| list.push(leaf(set, None, Value::Null)));
            }
            Data::Unset | Data::Nothing => self.leaves.push(leaf(set, None, Value::Null)),
            Data::Float(value) | Data::Int(value) => self.leaves.push(leaf(set, None, Value::Number(*value))),
            Data::Text(text) => self.leaves.push(leaf(set, None, Value::String((**text).to_owned()))),
            Data::Counter(sum) => self.take_counter(set, *sum, 0.0),
            Data::Counted(both) => {
                let [sum, calls] = **both;
                self.take_counter(set, sum, calls);
            }
            Data::Clicks(clicks) => {
                for (period, total) in steps.iter().zip(&mut self.periods) {
                    let clicks = clicks.count(*period, self.now_ms);
                    *total += clicks;
                    self.leaves.push(leaf(set, Some(("period", *period)), Value::Number(clicks)));
                }
            }
            Data::Window(window) => {
                let sorted = window.sorted();
                let at = |q: f64| leaf(set, Some(("quantile", q)), Value::Number(quantile(&sorted, q)));
                self.leaves.extend(steps.iter().map(|q| at(*q)));
                window.append_to(&mut self.window);
                self.sum += window.sum();
                self.count += window.count();
            }
            Data::Histogram(histogram) => {
                let bucket = |(bound, count): (f64, f64)| {
                    let bound = if bound.is_finite() { Value::Number(bound) } else { Value::String("+Inf".to_owned()) };
                    Value::Object(vec![("le".to_owned(), bound), under(Value::Number(count))])
                };
                let buckets = histogram.cumulative().map(bucket).collect();
                let mut entries = entries(set, None, Value::Array(buckets));
                entries.push(("count".to_owned(), alone(histogram.count())));
                entries.push(("sum".to_owned(), alone(histogram.sum())));
                self.leaves.push(Value::Object(entries));
            }
            Data::Linkfail(link) => {
                for (list, value) in self.links.iter_mut().zip(link.readings()) {
                    list.push(leaf(set, None, Value::Number(value)));
                }
            }
        }
    }

    fn take_counter(&mut self, set: &SetView<'_>, sum: f64, calls: f64) {
        self.leaves.push(leaf(set, None, Value::Number(sum)));
        self.calls.push(leaf(set, None, Value::Number(calls)));
        self.sum += sum;
        self.count += calls;
    }

    fn finish(mut self) -> Value {
        match self.family.kind() {
            Kind::Counter => self.counter(),
            Kind::Cps | Kind::Percentile | Kind::Summary => self.flat(),
            Kind::Linkfail => {
                let names = super::Linkfail::NAMES.map(str::to_owned);
                let lists = self.links.map(|list| one_or_list(list, self.labelled));
                Value::Object(names.into_iter().zip(lists).collect())
            }
            _ => one_or_list(std::mem::take(&mut self.leaves), self.labelled),
        }
    }

    /// `sum` beside the leaves, where totals are wanted.
    fn counter(self) -> Value {
        let (labelled, totals) = (self.labelled, self.family.node.settings.aggregate_children);
        let calls = self.family.counts_calls();
        let (sum, count) = (self.total(self.sum), self.total(self.count));
        let list = |leaves, total| {
            let mut entries = vec![under(Value::Array(leaves))];
            entries.extend(totals.then(|| ("sum".to_owned(), total)));
            entries
        };
        if labelled {
            let mut entries = list(self.leaves, sum);
            entries.extend(calls.then(|| ("count".to_owned(), Value::Object(list(self.calls, count)))));
            return Value::Object(entries);
        }
        let mut value = one_or_list(self.leaves, false);
        if let (true, Value::Object(entries)) = (calls, &mut value) {
            entries.push(("count".to_owned(), one_or_list(self.calls, false)));
        }
        value
    }

    /// A flat list of quantiles or periods, and totals beside it.
    fn flat(mut self) -> Value {
        let totals = self.family.node.settings.aggregate_children;
        let lifetime = self.family.kind() == Kind::Summary && self.family.counts_calls();
        if !self.labelled && !lifetime {
            return Value::Array(self.leaves);
        }
        let mut entries = vec![under(Value::Array(std::mem::take(&mut self.leaves)))];
        if self.labelled && totals {
            entries.push(("sum".to_owned(), self.flat_total()));
        }
        if lifetime && (!self.labelled || totals) {
            entries.push(("count".to_owned(), self.total(self.count)));
            entries.push(("total".to_owned(), self.total(self.sum)));
        }
        Value::Object(entries)
    }

    fn flat_total(&mut self) -> Value {
        sort_numbers(&mut self.window);
        let clicks = self.family.kind() == Kind::Cps;
        let name = if clicks { "period" } else { "quantile" };
        let leaf = |(step, clicked): (&f64, &f64)| {
            let value = if clicks { *clicked } else { quantile(&self.window, *step) };
            leaf(&self.own(), Some((name, *step)), Value::Number(value))
        };
        Value::Array(self.family.steps().iter().zip(&self.periods).map(leaf).collect())
    }

    /// A total carries the metric's own labels, as every value of it does.
    fn total(&self, value: f64) -> Value {
        leaf(&self.own(), None, Value::Number(value))
    }

    fn own(&self) -> SetView<'_> {
        SetView { set: &self.family.node.settings.own_set, time: None, data: &Data::Unset, recorded: false }
    }
}

fn under(value: Value) -> (String, Value) {
    ("_".to_owned(), value)
}

fn alone(value: f64) -> Value {
    Value::Object(vec![under(Value::Number(value))])
}

fn entries(set: &SetView<'_>, step: Option<(&str, f64)>, value: Value) -> Entries {
    let label = |(name, value): (&str, &str)| (name.to_owned(), Value::String(unescape(value).into_owned()));
    let mut entries: Entries = pairs(set.set).map(label).collect();
    entries.extend(step.map(|(name, step)| (name.to_owned(), Value::Number(step))));
    entries.push(under(value));
    entries.extend(set.time.map(|time| ("_timestamp".to_owned(), Value::Number(time))));
    entries
}

fn leaf(set: &SetView<'_>, step: Option<(&str, f64)>, value: Value) -> Value {
    Value::Object(entries(set, step, value))
}

/// A metric with labelled values is a list, even of one; without, it is its one leaf.
fn one_or_list(mut leaves: Vec<Value>, labelled: bool) -> Value {
    if labelled {
        return Value::Array(leaves);
    }
    leaves.pop().unwrap_or(Value::Null)
}
