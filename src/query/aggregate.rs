//! The aggregators: a table of names.
//!
//! An aggregator is used twice: on the points of one bucket of one series, and on the values of a group's series at
//! one instant. What a series contributes at an instant where it has no point is the table's last column.

pub use pulsetree_kernels::{Missing, Rank, Reduce};

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aggregator {
    /// As queries name it.
    pub name: &'static str,
    /// How values are reduced.
    pub reduce: Reduce,
    /// What a series without a point contributes.
    pub missing: Missing,
}

const fn row(name: &'static str, reduce: Reduce, missing: Missing) -> Aggregator {
    Aggregator { name, reduce, missing }
}

const fn quantile(name: &'static str, rank: Rank, share: f64) -> Aggregator {
    row(name, Reduce::Quantile(rank, share), Missing::Linear)
}

/// The name that keeps every series apart; its row is the identity, and no downsampling can use it.
pub const NONE: &str = "none";

/// Every aggregator, in the order in which they are listed to users.
pub static AGGREGATORS: [Aggregator; 35] = [
    row("sum", Reduce::Sum, Missing::Linear),
    row("min", Reduce::Min, Missing::Linear),
    row("max", Reduce::Max, Missing::Linear),
    row("avg", Reduce::Avg, Missing::Linear),
    row(NONE, Reduce::First, Missing::Skip),
    row("median", Reduce::Median, Missing::Linear),
    row("mult", Reduce::Mult, Missing::Linear),
    row("dev", Reduce::Dev, Missing::Linear),
    row("diff", Reduce::Diff, Missing::Linear),
    row("count", Reduce::Count, Missing::Zero),
    row("zimsum", Reduce::Sum, Missing::Zero),
    row("mimmin", Reduce::Min, Missing::Skip),
    row("mimmax", Reduce::Max, Missing::Skip),
    row("first", Reduce::First, Missing::Zero),
    row("last", Reduce::Last, Missing::Zero),
    row("pfsum", Reduce::Sum, Missing::Previous),
    row("squareSum", Reduce::SquareSum, Missing::Zero),
    quantile("p999", Rank::Weibull, 0.999),
    quantile("p99", Rank::Weibull, 0.99),
    quantile("p95", Rank::Weibull, 0.95),
    quantile("p90", Rank::Weibull, 0.9),
    quantile("p75", Rank::Weibull, 0.75),
    quantile("p50", Rank::Weibull, 0.5),
    quantile("ep999r3", Rank::R3, 0.999),
    quantile("ep99r3", Rank::R3, 0.99),
    quantile("ep95r3", Rank::R3, 0.95),
    quantile("ep90r3", Rank::R3, 0.9),
    quantile("ep75r3", Rank::R3, 0.75),
    quantile("ep50r3", Rank::R3, 0.5),
    quantile("ep999r7", Rank::R7, 0.999),
    quantile("ep99r7", Rank::R7, 0.99),
    quantile("ep95r7", Rank::R7, 0.95),
    quantile("ep90r7", Rank::R7, 0.9),
    quantile("ep75r7", Rank::R7, 0.75),
    quantile("ep50r7", Rank::R7, 0.5),
];

/// The aggregator of this name, case-sensitive.
#[must_use]
pub fn find(name: &str) -> Option<Aggregator> {
    AGGREGATORS.iter().find(|a| a.name == name).copied()
}
