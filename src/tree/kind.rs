//! The thirteen kinds of metric and their names.

use crate::error::{Error, Result};

/// What a metric holds and how it answers (spec: the table of types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A container; holds children, no value.
    Base,
    /// The last string.
    String,
    /// The last integer, truncated toward zero.
    Int,
    /// The last number.
    Float,
    /// A running sum.
    Counter,
    /// Clicks within the last seconds.
    Cps,
    /// Quantiles of the last values.
    Percentile,
    /// Quantiles of the last values, with lifetime count and sum.
    Summary,
    /// Cumulative buckets, count and sum.
    Histogram,
    /// A number read at export.
    Callable,
    /// Seconds since it was made.
    Uptime,
    /// Whether peers answer.
    Linkfail,
    /// Accepts anything, shows nothing.
    Empty,
}

impl Kind {
    /// Every kind, in the order of the specification.
    pub const ALL: [Self; 13] = [
        Self::Base,
        Self::String,
        Self::Int,
        Self::Float,
        Self::Counter,
        Self::Cps,
        Self::Percentile,
        Self::Summary,
        Self::Histogram,
        Self::Callable,
        Self::Uptime,
        Self::Linkfail,
        Self::Empty,
    ];

    /// Their names, in the same order.
    const NAMES: [&str; 13] = [
        "base",
        "string",
        "int",
        "float",
        "counter",
        "cps",
        "percentile",
        "summary",
        "histogram",
        "callable",
        "uptime",
        "linkfail",
        "empty",
    ];

    /// The name as `getMetric` takes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.get(self as usize).copied().unwrap_or_default()
    }

    /// The kind of that name.
    ///
    /// # Errors
    /// `invalid_argument` for any other text.
    pub fn named(text: &str) -> Result<Self> {
        let expected = "one of base, string, int, float, counter, cps, percentile, summary, histogram, callable, uptime, \
                        linkfail, empty";
        let place = Self::NAMES.iter().position(|name| *name == text);
        let kind = place.and_then(|place| Self::ALL.get(place).copied());
        kind.ok_or_else(|| Error::invalid("type", text, expected))
    }

    /// Whether recordings may reach it; the others refuse every `runtime` and `debug`.
    #[must_use]
    pub const fn records(self) -> bool {
        !matches!(self, Self::Base | Self::Callable | Self::Uptime)
    }
}
