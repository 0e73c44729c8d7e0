//! What the two text formats do each its own way.

use super::escape::escape_help;
use super::number::canonical;
use super::samples::Head;
use crate::json::print_number;
use crate::tree::TOTAL;

/// The type of a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Grows until it begins again.
    Counter,
    /// Goes up and down.
    Gauge,
    /// Cumulative buckets, a sum and a count.
    Histogram,
    /// Quantiles, with count and sum where calls are counted.
    Summary,
    /// Quantiles without count and sum: a summary in text 0.0.4, which OpenMetrics does not have.
    Quantiles,
}

/// A text format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Prometheus text 0.0.4.
    Prometheus,
    /// OpenMetrics 1.0, which leaves out values that its types forbid.
    OpenMetrics,
}

impl Dialect {
    /// What a family's name ends with, and the name of its samples beyond it: text 0.0.4 names a counter's family as its
    /// samples, OpenMetrics without `_total`.
    pub(super) fn suffixes(self, kind: Type) -> (&'static str, &'static str) {
        match (kind, self) {
            (Type::Counter, Self::Prometheus) => (TOTAL, ""),
            (Type::Counter, Self::OpenMetrics) => ("", TOTAL),
            _ => ("", ""),
        }
    }

    /// Writes the metadata lines of a family; an empty help or unit is none.
    pub(super) fn head(self, head: &Head<'_>, out: &mut String) {
        let Head { name, unit, help, .. } = *head;
        let kind = match head.kind {
            Type::Counter => "counter",
            Type::Histogram => "histogram",
            Type::Summary => "summary",
            Type::Quantiles if self == Self::Prometheus => "summary",
            Type::Quantiles | Type::Gauge => "gauge",
        };
        match self {
            Self::Prometheus => {
                meta("# HELP ", name, help, false, out);
                meta("# TYPE ", name, kind, false, out);
            }
            Self::OpenMetrics => {
                meta("# TYPE ", name, kind, true, out);
                meta("# UNIT ", name, unit, true, out);
                meta("# HELP ", name, help, true, out);
            }
        }
    }

    /// The value of a label `le` or `quantile`.
    pub(super) fn step(self, step: f64) -> String {
        match self {
            Self::OpenMetrics => canonical(step),
            Self::Prometheus if step == f64::INFINITY => "+Inf".to_owned(),
            Self::Prometheus => print_number(step),
        }
    }

    /// Writes a time given in ms since the epoch: whole milliseconds, or seconds with the milliseconds as a fraction.
    pub(super) fn time(self, time_ms: f64, out: &mut String) {
        let ms = (time_ms.abs() + 0.5) as u64;
        let sign = if time_ms < 0.0 && ms > 0 { "-" } else { "" };
        out.push_str(&match self {
            Self::Prometheus => format!("{sign}{ms}"),
            Self::OpenMetrics => format!("{sign}{}.{:03}", ms / 1000, ms % 1000),
        });
    }
}

fn meta(word: &str, name: &str, text: &str, quotes: bool, out: &mut String) {
    if !text.is_empty() {
        out.extend([word, name, " "]);
        escape_help(text, quotes, out);
        out.push('\n');
    }
}
