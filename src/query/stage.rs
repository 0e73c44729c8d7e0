//! What groups of series go through, each stage working on what the one before made. Plain data.

use super::plan::Aggregate;
use crate::labels::Set;
use pulsetree_kernels::Windows;

/// One stage.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// The series of a group to one, instant by instant. Reads the store: only the first stage.
    Aggregate(Aggregate),
    /// One value per window of all that a group has.
    Sample(Sample),
    /// A function of a group's points, one after the other.
    Points(Pointwise),
    /// Some of the groups.
    Keep(Keep),
    /// The groups' series are grouped anew, and each new group goes through stages of its own.
    Group(By, Vec<Self>),
    /// What there is, as it is.
    Merge,
}

/// One value per window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// How a window's points become one value.
    pub function: Function,
    /// The windows.
    pub windows: Windows,
    /// What is added to the start of a window to have its stamp.
    pub stamp: i64,
}

/// How a window's points become one value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Function {
    /// Σ.
    Sum,
    /// Σ ÷ n.
    Average,
    /// The smallest.
    Min,
    /// The largest.
    Max,
    /// Σ of the squares.
    SumSquares,
    /// How many; 0 of none.
    Count,
    /// The population's standard deviation.
    StdDev,
    /// All that a sum, an average, an extreme or a deviation is made of; not a number.
    Spread,
    /// The value at a share of the values in their order.
    Quantile(f64),
    /// What increases add up to, per second between the first and the last point.
    RatePerSecond,
    /// How many different values; of equal values of different series each, where it is by series.
    Cardinality {
        /// Values of different series are different.
        by_series: bool,
    },
    /// The values at these shares, a group each, with its name as tag `tdigeststat`.
    Digest,
}

impl Function {
    /// Whether it can be told of a [`Function::Spread`].
    #[must_use]
    pub const fn reads_spreads(self) -> bool {
        matches!(
            self,
            Self::Sum
                | Self::Average
                | Self::Min
                | Self::Max
                | Self::SumSquares
                | Self::Count
                | Self::StdDev
                | Self::Spread
        )
    }
}

/// A function of a group's points, one after the other; NaN is passed over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pointwise {
    /// The change from one to the next.
    Delta,
    /// The change from one to the next, per second.
    DeltaPerSecond,
    /// Those not below 0.
    NotNegative,
    /// Those above a threshold.
    Above(f64),
    /// Those below a threshold.
    Below(f64),
}

/// Which groups are kept; those without points never.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Keep {
    /// So many with the greatest [`super::area`].
    Top(usize),
    /// So many with the smallest [`super::area`].
    Bottom(usize),
    /// Those whose largest value is above this.
    Above(f64),
    /// Those whose smallest value is below this.
    Below(f64),
}

/// By which tags series are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// By these, as far as a series has them.
    Tags(Vec<String>),
    /// By all but these.
    AllBut(Vec<String>),
}

/// Gives each grouping the tags, too, that later ones of its chain need; returns those that any of the stages needs.
pub fn keep_tags_for_later(stages: &mut [Stage]) -> Set<String> {
    let mut later = Set::default();
    for stage in stages.iter_mut().rev() {
        let Stage::Group(by, each) = stage else { continue };
        let within = keep_tags_for_later(each);
        match by {
            By::Tags(tags) => {
                let own: Set<String> = tags.iter().cloned().collect();
                tags.extend(later.iter().filter(|tag| !own.contains(*tag)).cloned());
                later.extend(own);
            }
            By::AllBut(tags) => tags.retain(|tag| !later.contains(tag)),
        }
        later.extend(within);
    }
    later
}

/// The distance of what comes out of the stages in milliseconds; 0: the points' own, -1: none.
#[must_use]
pub fn cadence(stages: &[Stage]) -> i64 {
    let of = |stage: &Stage| match stage {
        Stage::Sample(sample) => sample.windows.size,
        Stage::Group(_, each) => cadence(each),
        Stage::Aggregate(_) | Stage::Merge | Stage::Points(Pointwise::Above(_) | Pointwise::Below(_)) => 0,
        Stage::Points(_) | Stage::Keep(_) => -1,
    };
    if stages.is_empty() { 0 } else { stages.iter().rev().map(of).find(|cadence| *cadence >= 0).unwrap_or(-1) }
}
