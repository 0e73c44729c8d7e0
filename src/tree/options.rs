//! What a metric is told when it is made: the options as they are given.

use super::Kind;
use super::names::check_label;
use super::option_name::OptionName;
use crate::error::{Code, Error, Result, shortened};
use crate::json::{PrintedMap, Value, from_value, print_number, to_string};
use crate::order::sort_by;
use serde::{Deserialize, Deserializer};

/// So many numbers are longer than what a message shows of them.
const MOST_TOLD: usize = 80;

/// The options of `getMetric` as they are given: none of them has to be.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Options {
    /// Labels on every value of the metric.
    pub labels: Option<Labels>,
    /// The exposition's HELP text.
    pub help: Option<String>,
    /// The unit, which ends the exposition's name.
    pub unit: Option<String>,
    /// Kept out of every export; false unless given.
    pub internal: Option<bool>,
    /// Exports carry the time of the last recording; false unless given.
    pub timestamps: Option<bool>,
    /// `toJSON` also gives totals over the label sets; true unless given.
    pub aggregate_children: Option<bool>,
    /// Of a counter: also the number of calls; false unless given. Of a summary: also lifetime count and sum; true unless
    /// given.
    pub count_calls: Option<bool>,
    /// Values that a percentile or summary looks back on, from 1 to 2³² − 1; 100 unless given.
    pub last_calls: Option<f64>,
    /// Consecutive failures that take a peer offline, from 1 to 2³² − 1; 100 unless given.
    pub failures_to_offline: Option<f64>,
    /// Consecutive successes that bring it back, from 1 to 2³² − 1; 10 unless given.
    pub successes_to_online: Option<f64>,
    /// Windows of a cps in seconds, distinct and above 0; one of a second unless given.
    pub time_unit_vectors: Option<Vec<f64>>,
    /// Quantiles of a percentile or summary, distinct and from 0 to 1; 0.5 and 0.95 unless given.
    pub quantiles: Option<Vec<f64>>,
    /// How the values of several senders become an int's or float's; the last unless given.
    pub merge: Option<Merge>,
    /// Upper bounds of a histogram, ascending; a last one of +∞ goes without saying. 0.005 to 10 in eleven steps unless
    /// given.
    pub buckets: Option<Vec<f64>>,
}

/// How the values of several senders become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Merge {
    /// The latest.
    Last,
    /// All changes added up.
    Add,
}

/// Static labels: distinct names, and values; numbers and booleans count as what they are printed as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels(pub Vec<(String, String)>);

impl<'de> Deserialize<'de> for Labels {
    fn deserialize<D: Deserializer<'de>>(source: D) -> std::result::Result<Self, D::Error> {
        let PrintedMap(labels) = PrintedMap::deserialize(source)?;
        Ok(Self(labels.into_iter().map(|(name, value)| (name.0.into_owned(), value.0.into_owned())).collect()))
    }
}

impl Options {
    /// Reads the options of a metric of `kind` and checks them; `Null` is none at all, as it is for each of them.
    ///
    /// # Errors
    /// `invalid_argument` naming an option that does not exist, that the kind does not have, or whose value is wrong.
    pub fn from_value(kind: Kind, value: &Value<'_>) -> Result<Self> {
        let given: Option<Self> = from_value(value, "options")?;
        let options = given.unwrap_or_default();
        options.check(kind)?;
        Ok(options)
    }

    /// These, and of `others` those that are not given here.
    #[cfg(feature = "query")]
    pub(super) fn or(self, others: Self) -> Self {
        Self {
            labels: self.labels.or(others.labels),
            help: self.help.or(others.help),
            unit: self.unit.or(others.unit),
            internal: self.internal.or(others.internal),
            timestamps: self.timestamps.or(others.timestamps),
            aggregate_children: self.aggregate_children.or(others.aggregate_children),
            count_calls: self.count_calls.or(others.count_calls),
            last_calls: self.last_calls.or(others.last_calls),
            failures_to_offline: self.failures_to_offline.or(others.failures_to_offline),
            successes_to_online: self.successes_to_online.or(others.successes_to_online),
            time_unit_vectors: self.time_unit_vectors.or(others.time_unit_vectors),
            quantiles: self.quantiles.or(others.quantiles),
            buckets: self.buckets.or(others.buckets),
            merge: self.merge.or(others.merge),
        }
    }

    /// The options that are given, those that every kind has first.
    pub(super) fn given(&self) -> impl Iterator<Item = OptionName> {
        let rows = [
            (OptionName::Labels, self.labels.is_some()),
            (OptionName::Help, self.help.is_some()),
            (OptionName::Unit, self.unit.is_some()),
            (OptionName::Internal, self.internal.is_some()),
            (OptionName::Timestamps, self.timestamps.is_some()),
            (OptionName::AggregateChildren, self.aggregate_children.is_some()),
            (OptionName::CountCalls, self.count_calls.is_some()),
            (OptionName::LastCalls, self.last_calls.is_some()),
            (OptionName::FailuresToOffline, self.failures_to_offline.is_some()),
            (OptionName::SuccessesToOnline, self.successes_to_online.is_some()),
            (OptionName::TimeUnitVectors, self.time_unit_vectors.is_some()),
            (OptionName::Quantiles, self.quantiles.is_some()),
            (OptionName::Buckets, self.buckets.is_some()),
            (OptionName::Merge, self.merge.is_some()),
        ];
        rows.into_iter().filter(|(_, is_given)| *is_given).map(|(option, _)| option)
    }

    /// Whether a metric of `kind` has every option that is given, and may have their values.
    ///
    /// # Errors
    /// `invalid_argument` naming the first that is not so.
    pub fn check(&self, kind: Kind) -> Result<()> {
        if let Some(option) = self.given().find(|option| !kind.has(*option)) {
            let message = format!("options.{} is not an option of type {}", option.name(), kind.name());
            return Err(Error::new(Code::InvalidArgument, message));
        }
        for (name, value) in self.labels.iter().flat_map(|Labels(labels)| labels) {
            check_label(kind, name, value)?;
        }
        check_count(OptionName::LastCalls, self.last_calls)?;
        check_count(OptionName::FailuresToOffline, self.failures_to_offline)?;
        check_count(OptionName::SuccessesToOnline, self.successes_to_online)?;
        let windows = "a list of distinct numbers of seconds above 0, at least one";
        check_steps(OptionName::TimeUnitVectors, self.time_unit_vectors.as_deref(), windows, |steps| {
            steps.iter().all(|window| *window > 0.0 && *window < f64::INFINITY) && are_distinct(steps)
        })?;
        let quantiles = "a list of distinct numbers from 0 to 1, at least one";
        check_steps(OptionName::Quantiles, self.quantiles.as_deref(), quantiles, |steps| {
            steps.iter().all(|quantile| (0.0..=1.0).contains(quantile)) && are_distinct(steps)
        })?;
        let buckets = "a list of ascending finite numbers, at least one";
        check_steps(OptionName::Buckets, self.buckets.as_deref(), buckets, |steps| {
            steps.first().is_some_and(|first| first.is_finite()) && steps.is_sorted_by(|bound, next| bound < next)
        })
    }
}

fn check_count(option: OptionName, count: Option<f64>) -> Result<()> {
    match count {
        Some(count) if count.trunc() != count || !(1.0..=f64::from(u32::MAX)).contains(&count) => {
            Err(refused(option, &print_number(count), "a whole number from 1 to 4294967295"))
        }
        _ => Ok(()),
    }
}

/// Refuses a list that is empty or does not fit.
fn check_steps(option: OptionName, steps: Option<&[f64]>, expected: &str, fit: fn(&[f64]) -> bool) -> Result<()> {
    match steps {
        Some(steps) if steps.is_empty() || !fit(steps) => {
            let told = to_string(steps.get(..MOST_TOLD).unwrap_or(steps));
            Err(refused(option, &shortened(&told), expected))
        }
        _ => Ok(()),
    }
}

/// Whether no number is there twice; −0 is 0.
fn are_distinct(steps: &[f64]) -> bool {
    let mut sorted = steps.to_vec();
    sort_by(&mut sorted, f64::total_cmp);
    sorted.is_sorted_by(|before, next| before < next)
}

fn refused(option: OptionName, value: &str, expected: &str) -> Error {
    Error::new(Code::InvalidArgument, format!("options.{} is {value}; expected {expected}", option.name()))
}
