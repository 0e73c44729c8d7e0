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

    /// The name as `getMetric` takes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::String => "string",
            Self::Int => "int",
            Self::Float => "float",
            Self::Counter => "counter",
            Self::Cps => "cps",
            Self::Percentile => "percentile",
            Self::Summary => "summary",
            Self::Histogram => "histogram",
            Self::Callable => "callable",
            Self::Uptime => "uptime",
            Self::Linkfail => "linkfail",
            Self::Empty => "empty",
        }
    }

    /// The kind of that name.
    ///
    /// # Errors
    /// `invalid_argument` for any other text.
    pub fn named(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Error::invalid("type", text, &["one of ", &names].concat())
        })
    }

    /// Whether recordings may reach it; the others refuse every `runtime` and `debug`.
    #[must_use]
    pub const fn records(self) -> bool {
        !matches!(self, Self::Base | Self::Callable | Self::Uptime)
    }
}
