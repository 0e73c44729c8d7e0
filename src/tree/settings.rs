//! What the options of a metric come to for its kind, every default filled in.

use super::Kind;
use super::labelset::{pairs, text_of, unescape};
use super::names::mangle;
use super::option_name::OptionName;
use super::options::{Labels, Merge, Options};
use crate::blocks::{allocated, rc_bytes};
use std::rc::Rc;

/// Upper bounds of a histogram that was given none.
const BUCKETS: &[f64] = &[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
const LAST_CALLS: u32 = 100;
const FAILURES_TO_OFFLINE: u32 = 100;
const SUCCESSES_TO_ONLINE: u32 = 10;

/// The settings of one metric.
pub(super) struct Settings {
    /// The static labels as a label set's text: the set of the unlabelled value.
    pub own_set: String,
    /// "" is none.
    pub help: String,
    /// As it is exported; "" is none.
    pub unit: String,
    /// Kept out of every export.
    pub internal: bool,
    /// Exports carry the time of the last recording.
    pub timestamps: bool,
    /// `toJSON` also gives totals over the label sets.
    pub aggregate_children: bool,
    /// Of a counter: also the number of calls. Of a summary: also lifetime count and sum.
    pub count_calls: bool,
    /// Values that a percentile or summary looks back on.
    pub last_calls: u32,
    /// Consecutive failures that take a peer offline.
    pub failures_to_offline: u32,
    /// Consecutive successes that bring it back.
    pub successes_to_online: u32,
    /// Windows of a cps in seconds, quantiles of a percentile or summary, bounds of a histogram.
    pub steps: Rc<[f64]>,
    /// The changes of several senders add up; else the latest value wins.
    pub adds: bool,
    /// Whether no option was given.
    pub plain: bool,
}

impl Settings {
    /// Of options that were checked for the kind.
    pub fn of(kind: Kind, options: &Options) -> Self {
        let count = |given: Option<f64>, default| given.map_or(default, |count| count as u32);
        Self {
            own_set: own_set(options),
            help: options.help.clone().unwrap_or_default(),
            unit: options.unit.as_deref().map(mangle).unwrap_or_default(),
            internal: options.internal.unwrap_or(false),
            timestamps: options.timestamps.unwrap_or(false),
            aggregate_children: options.aggregate_children.unwrap_or(true),
            count_calls: options.count_calls.unwrap_or(kind == Kind::Summary),
            last_calls: count(options.last_calls, LAST_CALLS),
            failures_to_offline: count(options.failures_to_offline, FAILURES_TO_OFFLINE),
            successes_to_online: count(options.successes_to_online, SUCCESSES_TO_ONLINE),
            steps: steps(kind, options),
            adds: options.merge == Some(Merge::Add),
            plain: *options == Options::default(),
        }
    }

    /// The options that are given in `wanted`, of the same kind, and would change what the metric stores or puts out; help
    /// and unit, which only name things, aside.
    pub fn differences(&self, kind: Kind, wanted: &Options) -> impl Iterator<Item = OptionName> {
        let other = Self::of(kind, wanted);
        let is_same = move |option| match option {
            OptionName::Labels => self.own_set == other.own_set,
            OptionName::Help | OptionName::Unit => true,
            OptionName::Internal => self.internal == other.internal,
            OptionName::Timestamps => self.timestamps == other.timestamps,
            OptionName::AggregateChildren => self.aggregate_children == other.aggregate_children,
            OptionName::CountCalls => self.count_calls == other.count_calls,
            OptionName::LastCalls => self.last_calls == other.last_calls,
            OptionName::FailuresToOffline => self.failures_to_offline == other.failures_to_offline,
            OptionName::SuccessesToOnline => self.successes_to_online == other.successes_to_online,
            OptionName::TimeUnitVectors | OptionName::Quantiles | OptionName::Buckets => self.steps == other.steps,
            OptionName::Merge => self.adds == other.adds,
        };
        wanted.given().filter(move |option| !is_same(*option))
    }

    /// The options that come to these settings, all that the kind has.
    pub fn options(&self, kind: Kind) -> Options {
        let labels = pairs(&self.own_set).map(|(name, value)| (name.to_owned(), unescape(value).into_owned()));
        Options { labels: Some(Labels(labels.collect())), ..self.unlabelled(kind) }
    }

    /// The same but for the labels.
    pub fn unlabelled(&self, kind: Kind) -> Options {
        let count = |option, count: u32| kind.has(option).then(|| f64::from(count));
        let steps = |option| kind.has(option).then(|| self.steps.to_vec());
        let merge = if self.adds { Merge::Add } else { Merge::Last };
        Options {
            labels: None,
            help: Some(self.help.clone()),
            unit: Some(self.unit.clone()),
            internal: Some(self.internal),
            timestamps: Some(self.timestamps),
            aggregate_children: kind.has(OptionName::AggregateChildren).then_some(self.aggregate_children),
            count_calls: kind.has(OptionName::CountCalls).then_some(self.count_calls),
            last_calls: count(OptionName::LastCalls, self.last_calls),
            failures_to_offline: count(OptionName::FailuresToOffline, self.failures_to_offline),
            successes_to_online: count(OptionName::SuccessesToOnline, self.successes_to_online),
            time_unit_vectors: steps(OptionName::TimeUnitVectors),
            quantiles: steps(OptionName::Quantiles),
            buckets: steps(OptionName::Buckets),
            merge: kind.has(OptionName::Merge).then_some(merge),
        }
    }

    /// Bytes held outside of itself.
    pub fn bytes(&self) -> usize {
        let texts = [&self.own_set, &self.help, &self.unit];
        texts.iter().map(|text| allocated(text.capacity())).sum::<usize>() + rc_bytes(&self.steps)
    }
}

fn own_set(options: &Options) -> String {
    let labels = options.labels.iter().flat_map(|Labels(labels)| labels);
    let labels: Vec<_> = labels.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    text_of(&[], &labels)
}

/// Zero has one sign, so that `-0` is not another bound than `0`; a last bound of +∞ is one that every histogram has.
fn steps(kind: Kind, options: &Options) -> Rc<[f64]> {
    let (given, default): (_, &[f64]) = match kind {
        Kind::Cps => (&options.time_unit_vectors, &[1.0]),
        Kind::Percentile | Kind::Summary => (&options.quantiles, &[0.5, 0.95]),
        Kind::Histogram => (&options.buckets, BUCKETS),
        _ => return Rc::default(),
    };
    let steps = given.as_deref().unwrap_or(default).iter().map(|step| step + 0.0);
    steps.filter(|step| *step < f64::INFINITY).collect()
}
