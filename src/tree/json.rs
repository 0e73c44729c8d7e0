//! The tree as nested objects (spec: JSON): a leaf is its labels and its value under `_`.

use super::cells::Data;
use super::chain::NONE;
use super::labelset::{pairs, unescape};
use super::names::{TIMESTAMP, own_label};
use super::view::{Family, SetView};
use super::window::quantile;
use super::{Kind, Linkfail, MetricId, Tree};
use crate::error::{Code, Error, Result};
use crate::json::{ENTRY, Entry};

type Value = crate::json::Value<'static>;
type Entries = Vec<Entry<'static>>;

/// Most bytes of the objects, of the 2 GiB that WebAssembly has beside the greatest world.
const MAX_BYTES: usize = 1 << 30;

impl Tree {
    /// The metric and everything under it; internal and empty ones, and callables that threw, are left out.
    ///
    /// # Errors
    /// `no_such_metric` for a stale handle; `limit_exceeded` for what takes more than 1 GiB so.
    pub fn to_json(&self, metric: MetricId, now_ms: f64, mono_ms: f64) -> Result<Value> {
        let id = self.alive(metric)?;
        if self.json_bytes(id, mono_ms) > MAX_BYTES {
            let expected = "expected fewer label sets, or shorter ones, or a part of the tree";
            return Err(Error::new(Code::LimitExceeded, format!("the tree takes more than 1 GiB as JSON; {expected}")));
        }
        Ok(self.value(id, now_ms, mono_ms).unwrap_or_else(|| Value::Object(Vec::new())))
    }

    /// What [`Tree::value`] will take, without making it.
    fn json_bytes(&self, id: u32, mono_ms: f64) -> usize {
        let Some(family) = self.view(id) else { return 0 };
        let mut bytes = ENTRY + family.node.part().len();
        if family.kind() != Kind::Base {
            family.each_seen(mono_ms, &mut |set| bytes = bytes.saturating_add(leaf_bytes(&family, set)));
            return bytes;
        }
        let mut child = family.node.children.first;
        while let Some(node) = self.nodes.get(child) {
            if !node.settings.internal {
                bytes = bytes.saturating_add(self.json_bytes(child, mono_ms));
            }
            child = node.siblings.after;
        }
        bytes
    }

    /// `None` if there is nothing to show.
    fn value(&self, id: u32, now_ms: f64, mono_ms: f64) -> Option<Value> {
        let family = self.view(id)?;
        if family.kind() != Kind::Base {
            return Page::of(&family, now_ms, mono_ms)?.value();
        }
        let mut entries = Entries::new();
        let mut child = family.node.children.first;
        while child != NONE {
            let node = self.nodes.get(child)?;
            if !node.settings.internal
                && let Some(value) = self.value(child, now_ms, mono_ms)
            {
                put(&mut entries, node.part(), value);
            }
            child = node.siblings.after;
        }
        Some(Value::Object(entries))
    }
}

/// What the leaves of a label set take: labels stand in each quantile's and each period's, a bucket has none.
fn leaf_bytes(family: &Family<'_>, set: &SetView<'_>) -> usize {
    let steps = family.steps().len();
    let labels = set.set.len() + ENTRY * (2 + pairs(set.set).count());
    let value = if let Data::Text(text) = set.data { text.len() } else { 0 };
    match family.kind() {
        Kind::Cps | Kind::Percentile | Kind::Summary => steps.saturating_mul(labels + ENTRY),
        Kind::Histogram => labels + ENTRY * (2 * steps + 8),
        Kind::Linkfail => Linkfail::NAMES.len() * labels,
        Kind::Counter => labels * (1 + usize::from(family.counts_calls())),
        _ => labels + value,
    }
}

/// A metric that holds values.
struct Page<'a, 'b> {
    family: &'a Family<'b>,
    now_ms: f64,
    mono_ms: f64,
    /// Whether a label set stands beside the unlabelled value.
    labelled: bool,
}

impl<'a, 'b> Page<'a, 'b> {
    /// `None` if the metric is read at export and could not be.
    fn of(family: &'a Family<'b>, now_ms: f64, mono_ms: f64) -> Option<Self> {
        let (mut any, mut labelled) = (false, false);
        family.each_seen(mono_ms, &mut |set| {
            any = true;
            labelled |= set.set != family.node.settings.own_set;
        });
        any.then_some(Self { family, now_ms, mono_ms, labelled })
    }

    fn value(&self) -> Option<Value> {
        let mut entries = Entries::new();
        match self.family.kind() {
            Kind::Empty => return None,
            Kind::Counter => {
                entries = self.counter(0);
                if self.family.counts_calls() {
                    put(&mut entries, "count", Value::Object(self.counter(1)));
                }
            }
            Kind::Cps | Kind::Percentile | Kind::Summary => return Some(self.flat()),
            Kind::Linkfail => {
                for (part, name) in Linkfail::NAMES.iter().enumerate() {
                    let leaves = self.leaves(&mut |set| number(set.data, part));
                    put(&mut entries, name, self.one_or_list(leaves));
                }
            }
            _ => return Some(self.one_or_list(self.leaves(&mut |set| number(set.data, 0)))),
        }
        Some(Value::Object(entries))
    }

    /// The leaf of each label set.
    fn leaves(&self, value: &mut dyn FnMut(&SetView<'_>) -> Value) -> Vec<Value> {
        let mut leaves = Vec::new();
        self.family.each_seen(self.mono_ms, &mut |set| leaves.push(self.leaf(set, None, value(set))));
        leaves
    }

    /// A metric with labelled values is a list, even of one; without, it is its one leaf.
    fn one_or_list(&self, mut leaves: Vec<Value>) -> Value {
        if self.labelled { Value::Array(leaves) } else { leaves.pop().unwrap_or(Value::Null) }
    }

    /// The sums (`part` 0) or the calls (1), their total beside them where totals are wanted.
    fn counter(&self, part: usize) -> Entries {
        let mut total = 0.0;
        let mut leaves = self.leaves(&mut |set| {
            let value = number(set.data, part);
            total += value.as_number().unwrap_or(0.0);
            value
        });
        if !self.labelled
            && let Some(Value::Object(leaf)) = leaves.pop()
        {
            return leaf;
        }
        let mut entries = Entries::new();
        put(&mut entries, "_", Value::Array(leaves));
        if self.family.node.settings.aggregate_children {
            put(&mut entries, "sum", self.total(total));
        }
        entries
    }

    /// A flat list of quantiles or periods, and totals beside it.
    fn flat(&self) -> Value {
        let mut leaves = Vec::new();
        let (mut count, mut sum) = (0.0, 0.0);
        self.family.each_seen(self.mono_ms, &mut |set| {
            self.family.each_step(set.data, self.now_ms, &mut |step, value| {
                leaves.push(self.leaf(set, Some(step), Value::Number(value)));
            });
            if let Data::Window(window) = set.data {
                count += window.count();
                sum += window.sum();
            }
        });
        let totals = self.family.node.settings.aggregate_children;
        let lifetime = self.family.kind() == Kind::Summary && self.family.counts_calls();
        let leaves = Value::Array(leaves);
        if !self.labelled && !lifetime {
            return leaves;
        }
        let mut entries = Entries::new();
        put(&mut entries, "_", leaves);
        if self.labelled && totals {
            put(&mut entries, "sum", self.flat_total());
        }
        if lifetime && (!self.labelled || totals) {
            put(&mut entries, "count", self.total(count));
            put(&mut entries, "total", self.total(sum));
        }
        Value::Object(entries)
    }

    /// Clicks of all label sets within each period; quantiles of all their values.
    fn flat_total(&self) -> Value {
        let mut values = Vec::new();
        self.family.each_seen(self.mono_ms, &mut |set| {
            if let Data::Window(window) = set.data {
                window.append_to(&mut values);
            }
        });
        values.sort_unstable_by(f64::total_cmp);
        let mut leaves = Vec::new();
        for step in self.family.steps() {
            let mut value = quantile(&values, *step);
            self.family.each_seen(self.mono_ms, &mut |set| {
                if let Data::Clicks(clicks) = set.data {
                    value += clicks.count(*step, self.now_ms);
                }
            });
            leaves.push(self.leaf(&self.own(), Some(*step), Value::Number(value)));
        }
        Value::Array(leaves)
    }

    /// A total carries the metric's own labels, as every value of it does.
    fn total(&self, value: f64) -> Value {
        self.leaf(&self.own(), None, Value::Number(value))
    }

    fn own(&self) -> SetView<'_> {
        SetView { set: &self.family.node.settings.own_set, time: None, data: &Data::Unset, recorded: false }
    }

    /// A value with its labels, among them the period or quantile; a histogram's buckets with its count and sum.
    fn leaf(&self, set: &SetView<'_>, step: Option<f64>, mut value: Value) -> Value {
        let mut entries = Entries::new();
        for (name, value) in pairs(set.set) {
            put(&mut entries, name, Value::String(unescape(value).into_owned().into()));
        }
        if let (Some(step), Some(label)) = (step, own_label(self.family.kind())) {
            put_number(&mut entries, label, step);
        }
        if let Data::Histogram(_) = set.data {
            value = self.buckets(set.data);
        }
        put(&mut entries, "_", value);
        if let Some(time) = set.time {
            put_number(&mut entries, TIMESTAMP, time);
        }
        if let Data::Histogram(histogram) = set.data {
            for (name, value) in [("count", histogram.count()), ("sum", histogram.sum())] {
                let mut alone = Entries::new();
                put_number(&mut alone, "_", value);
                put(&mut entries, name, Value::Object(alone));
            }
        }
        Value::Object(entries)
    }

    fn buckets(&self, data: &Data) -> Value {
        let mut buckets = Vec::new();
        self.family.each_step(data, self.now_ms, &mut |bound, count| {
            let mut bucket = Entries::new();
            if bound < f64::INFINITY {
                put_number(&mut bucket, "le", bound);
            } else {
                put(&mut bucket, "le", Value::String("+Inf".into()));
            }
            put_number(&mut bucket, "_", count);
            buckets.push(Value::Object(bucket));
        });
        Value::Array(buckets)
    }
}

#[inline(never)]
fn put(entries: &mut Entries, name: &str, value: Value) {
    entries.push((name.to_owned().into(), value));
}

#[inline(never)]
fn put_number(entries: &mut Entries, name: &str, value: f64) {
    put(entries, name, Value::Number(value));
}

/// The value of a kind that has one; `part` tells a counter's sum from its calls, and a linkfail's three apart.
fn number(data: &Data, part: usize) -> Value {
    let value = match data {
        Data::Text(text) => return Value::String((**text).to_owned().into()),
        Data::Float(value) | Data::Int(value) => Some(*value),
        Data::Counter(sum) => [*sum, 0.0].get(part).copied(),
        Data::Counted(both) => both.get(part).copied(),
        Data::Linkfail(link) => link.readings().get(part).copied(),
        _ => None,
    };
    value.map_or(Value::Null, Value::Number)
}
