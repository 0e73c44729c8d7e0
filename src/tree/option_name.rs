//! Which options there are, and which kinds of metric have them.

use super::Kind;

/// An option of `getMetric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionName {
    /// [`Options::labels`](super::Options::labels).
    Labels,
    /// [`Options::help`](super::Options::help).
    Help,
    /// [`Options::unit`](super::Options::unit).
    Unit,
    /// [`Options::internal`](super::Options::internal).
    Internal,
    /// [`Options::timestamps`](super::Options::timestamps).
    Timestamps,
    /// [`Options::aggregate_children`](super::Options::aggregate_children).
    AggregateChildren,
    /// [`Options::count_calls`](super::Options::count_calls).
    CountCalls,
    /// [`Options::last_calls`](super::Options::last_calls).
    LastCalls,
    /// [`Options::failures_to_offline`](super::Options::failures_to_offline).
    FailuresToOffline,
    /// [`Options::successes_to_online`](super::Options::successes_to_online).
    SuccessesToOnline,
    /// [`Options::time_unit_vectors`](super::Options::time_unit_vectors).
    TimeUnitVectors,
    /// [`Options::quantiles`](super::Options::quantiles).
    Quantiles,
    /// [`Options::buckets`](super::Options::buckets).
    Buckets,
    /// [`Options::merge`](super::Options::merge).
    Merge,
}

const TOTALLED: &[Kind] = &[Kind::Counter, Kind::Cps, Kind::Percentile, Kind::Summary, Kind::Histogram];
const QUANTILED: &[Kind] = &[Kind::Percentile, Kind::Summary];

impl OptionName {
    /// As JavaScript spells it, and the kinds that have it.
    const fn row(self) -> (&'static str, &'static [Kind]) {
        match self {
            Self::Labels => ("labels", &Kind::ALL),
            Self::Help => ("help", &Kind::ALL),
            Self::Unit => ("unit", &Kind::ALL),
            Self::Internal => ("internal", &Kind::ALL),
            Self::Timestamps => ("timestamps", &Kind::ALL),
            Self::AggregateChildren => ("aggregateChildren", TOTALLED),
            Self::CountCalls => ("countCalls", &[Kind::Counter, Kind::Summary]),
            Self::LastCalls => ("lastCalls", QUANTILED),
            Self::FailuresToOffline => ("failuresToOffline", &[Kind::Linkfail]),
            Self::SuccessesToOnline => ("successesToOnline", &[Kind::Linkfail]),
            Self::TimeUnitVectors => ("timeUnitVectors", &[Kind::Cps]),
            Self::Quantiles => ("quantiles", QUANTILED),
            Self::Buckets => ("buckets", &[Kind::Histogram]),
            Self::Merge => ("merge", &[Kind::Int, Kind::Float]),
        }
    }

    /// The name as JavaScript spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().0
    }
}

impl Kind {
    /// Whether metrics of this kind have an option.
    #[must_use]
    pub fn has(self, option: OptionName) -> bool {
        option.row().1.contains(&self)
    }
}
