//! What a metric was told when it was made, with every default filled in.

use super::labelset::text_of;
use super::names::mangle;
use super::{Kind, Options};
use std::rc::Rc;

const BUCKETS: [f64; 11] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
const LAST_CALLS: u32 = 100;
const FAILURES_TO_OFFLINE: u32 = 100;
const SUCCESSES_TO_ONLINE: u32 = 10;

/// See [`Options`] for what each means.
#[derive(Clone, PartialEq)]
pub struct Settings {
    /// Static labels, names ascending.
    pub(super) labels: Box<[(String, String)]>,
    /// The same as a label set's text: the set of the unlabelled value.
    pub(super) own_set: Rc<str>,
    /// "" is none.
    pub(super) help: Box<str>,
    /// As it is exported; "" is none.
    pub(super) unit: Box<str>,
    pub(super) internal: bool,
    pub(super) timestamps: bool,
    pub(super) aggregate_children: bool,
    pub(super) count_calls: bool,
    pub(super) last_calls: u32,
    pub(super) failures_to_offline: u32,
    pub(super) successes_to_online: u32,
    /// Windows of a cps, quantiles of a percentile or summary, bounds of a histogram.
    pub(super) steps: Rc<[f64]>,
}

impl Settings {
    /// The settings of a new metric; the options have passed [`Options::check`].
    pub(super) fn new(kind: Kind, options: &Options) -> Self {
        let mut labels: Vec<(String, String)> = Vec::new();
        for (name, value) in options.labels.iter().flatten() {
            let pair = (name.clone(), value.clone());
            match labels.binary_search_by(|known| known.0.cmp(name)) {
                Ok(at) => labels.splice(at..=at, [pair]).for_each(drop),
                Err(at) => labels.insert(at, pair),
            }
        }
        let count = |given: Option<f64>, default| given.map_or(default, |n| n as u32);
        Self {
            own_set: Rc::from(text_of(&labels, &[])),
            labels: labels.into_boxed_slice(),
            help: options.help.as_deref().unwrap_or_default().into(),
            unit: mangle(options.unit.as_deref().unwrap_or_default()).into(),
            internal: options.internal.unwrap_or(false),
            timestamps: options.timestamps.unwrap_or(false),
            aggregate_children: options.aggregate_children.unwrap_or(true),
            count_calls: options.count_calls.unwrap_or(kind == Kind::Summary),
            last_calls: count(options.last_calls, LAST_CALLS),
            failures_to_offline: count(options.failures_to_offline, FAILURES_TO_OFFLINE),
            successes_to_online: count(options.successes_to_online, SUCCESSES_TO_ONLINE),
            steps: steps(kind, options),
        }
    }

    /// The first option that is given and would change what an existing metric puts out.
    pub(super) fn difference(&self, kind: Kind, options: &Options) -> Option<&'static str> {
        let wanted = Self::new(kind, options);
        let differs = |given: bool, same: bool| given && !same;
        let windows = self.steps == wanted.steps;
        let table = [
            ("labels", differs(options.labels.is_some(), self.labels == wanted.labels)),
            ("help", differs(options.help.is_some(), self.help == wanted.help)),
            ("unit", differs(options.unit.is_some(), self.unit == wanted.unit)),
            ("internal", differs(options.internal.is_some(), self.internal == wanted.internal)),
            ("timestamps", differs(options.timestamps.is_some(), self.timestamps == wanted.timestamps)),
            (
                "aggregateChildren",
                differs(options.aggregate_children.is_some(), self.aggregate_children == wanted.aggregate_children),
            ),
            ("countCalls", differs(options.count_calls.is_some(), self.count_calls == wanted.count_calls)),
            ("timeUnitVectors", differs(options.windows.is_some(), windows)),
            ("quantiles", differs(options.quantiles.is_some(), windows)),
            ("buckets", differs(options.buckets.is_some(), windows)),
            ("lastCalls", differs(options.last_calls.is_some(), self.last_calls == wanted.last_calls)),
            (
                "failuresToOffline",
                differs(options.failures_to_offline.is_some(), self.failures_to_offline == wanted.failures_to_offline),
            ),
            (
                "successesToOnline",
                differs(options.successes_to_online.is_some(), self.successes_to_online == wanted.successes_to_online),
            ),
        ];
        table.into_iter().find(|row| row.1).map(|row| row.0)
    }

    /// Bytes held, strings included.
    pub(super) fn bytes(&self) -> usize {
        let labels: usize = self.labels.iter().map(|(name, value)| name.len() + value.len() + 64).sum();
        size_of::<Self>() + labels + self.own_set.len() + self.help.len() + self.unit.len() + self.steps.len() * 8 + 64
    }
}

/// Zero has one sign here, so that `-0` is not another bound than `0`.
fn steps(kind: Kind, options: &Options) -> Rc<[f64]> {
    let (given, default): (_, &[f64]) = match kind {
        Kind::Cps => (&options.windows, &[1.0]),
        Kind::Percentile | Kind::Summary => (&options.quantiles, &[0.5, 0.95]),
        Kind::Histogram => (&options.buckets, &BUCKETS),
        _ => (&None, &[]),
    };
    let steps = given.as_deref().unwrap_or(default);
    steps.iter().filter(|step| step.is_finite()).map(|step| step + 0.0).collect()
}
