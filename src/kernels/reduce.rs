//! Many values become one.

/// How many values become one. All but `Mult`, `Diff`, `First` and `Last` pass over NaN.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reduce {
    /// Σ.
    Sum,
    /// Σ ÷ n.
    Avg,
    /// The smallest.
    Min,
    /// The largest.
    Max,
    /// The middle one, the upper of two.
    Median,
    /// The product.
    Mult,
    /// The population's standard deviation; 0 for one value.
    Dev,
    /// The last minus the first.
    Diff,
    /// How many.
    Count,
    /// The first.
    First,
    /// The last.
    Last,
    /// Σ of the squares.
    SquareSum,
    /// The value below which the given share lies, by a rule for what lies between two values.
    Quantile(Rank, f64),
}

/// Where the quantile q of n sorted values lies, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rank {
    /// q(n + 1), straight lines between.
    Weibull,
    /// nq to the nearest, ties to even.
    R3,
    /// 1 + (n − 1)q, straight lines between.
    R7,
    /// nq, rounded up: always one of the values.
    Nearest,
}

/// What a series contributes at an instant between its first and its last point where it has none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Missing {
    /// Nothing.
    Skip,
    /// The straight line between its neighbours.
    Linear,
    /// The value before.
    Previous,
    /// 0.
    Zero,
}

impl Reduce {
    /// Whether it can be had from what is known of parts: count, sum, least and greatest, first and last.
    pub(crate) const fn is_known(self) -> bool {
        use Reduce::{Avg, Count, Diff, First, Last, Max, Min, Sum};
        matches!(self, Sum | Avg | Min | Max | Count | First | Last | Diff)
    }

    /// Whether it leaves one value alone as it is.
    pub(crate) const fn keeps_one(self) -> bool {
        !matches!(self, Self::Dev | Self::Diff | Self::Count | Self::SquareSum)
    }

    /// One value of many; without any (NaN aside) it is NaN, and `Count` is 0. `scratch` is the caller's, for sorting.
    #[must_use]
    pub fn apply(self, values: &[f64], scratch: &mut Vec<f64>) -> f64 {
        match self {
            Self::Avg => mean(values),
            Self::Sum => nan_if_none(sum(values)),
            Self::Count => sum(values).1,
            Self::SquareSum => nan_if_none(squares(values, 0.0)),
            Self::Min => values.iter().copied().fold(f64::NAN, f64::min),
            Self::Max => values.iter().copied().fold(f64::NAN, f64::max),
            Self::Mult => values.iter().product(),
            // In two passes, so that a small spread around a large mean is not lost.
            Self::Dev => {
                let (squares, count) = squares(values, Self::Avg.apply(values, scratch));
                (squares / count).sqrt()
            }
            Self::First => values.first().copied().unwrap_or(f64::NAN),
            Self::Last => values.last().copied().unwrap_or(f64::NAN),
            Self::Diff => values.last().zip(values.first()).map_or(f64::NAN, |(last, first)| last - first),
            Self::Median => {
                let sorted = sorted(values, scratch);
                sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
            }
            Self::Quantile(rank, share) => quantile_of(rank, share, sorted(values, scratch)),
        }
    }
}

/// Σ ÷ n of the values that are numbers.
#[inline]
pub(crate) fn mean(values: &[f64]) -> f64 {
    let total = total(values);
    // 0 ÷ 0 is NaN: no special case for no values
    if total.is_nan() { mean_of_numbers(values) } else { total / values.len() as f64 }
}

#[cold]
fn mean_of_numbers(values: &[f64]) -> f64 {
    let (total, count) = sum(values);
    total / count
}

/// Σ of the values that are numbers, and how many these are. A sum that is a number had no NaN in it.
pub(crate) fn sum(values: &[f64]) -> (f64, f64) {
    let total = total(values);
    if total.is_nan() { numbers(values, |value| value) } else { (total, values.len() as f64) }
}

/// Σ.
#[inline]
fn total(values: &[f64]) -> f64 {
    if values.len() < 32 { values.iter().sum() } else { total_of_many(values) }
}

/// Σ, side by side, as one addition after the other waits for the one before it.
#[inline(never)]
fn total_of_many(values: &[f64]) -> f64 {
    let (whole, rest) = values.as_chunks::<8>();
    let mut lanes = [0.0; 8];
    for values in whole {
        lanes.iter_mut().zip(values).for_each(|(lane, value)| *lane += value);
    }
    lanes.iter().chain(rest).sum()
}

/// Whether all values are numbers that are finite.
#[must_use]
pub fn all_finite(values: &[f64]) -> bool {
    // all of them, by vectors: most often they are
    values.iter().fold(true, |all, value| all & value.is_finite())
}

/// Σ of the squares of the distances of the values that are numbers, and how many these are.
pub(crate) fn squares(values: &[f64], from: f64) -> (f64, f64) {
    numbers(values, |value| (value - from) * (value - from))
}

/// Σ of the terms of the values that are numbers, and how many these are.
fn numbers(values: &[f64], term: impl Fn(f64) -> f64) -> (f64, f64) {
    let known = values.iter().filter(|value| !value.is_nan());
    known.fold((0.0, 0.0), |(total, count), value| (total + term(*value), count + 1.0))
}

fn nan_if_none((total, count): (f64, f64)) -> f64 {
    if count > 0.0 { total } else { f64::NAN }
}

fn sorted<'a>(values: &[f64], scratch: &'a mut Vec<f64>) -> &'a [f64] {
    scratch.clear();
    scratch.extend(values.iter().filter(|value| !value.is_nan()));
    scratch.sort_unstable_by(f64::total_cmp);
    scratch
}

fn quantile_of(rank: Rank, share: f64, sorted: &[f64]) -> f64 {
    let n = sorted.len() as f64;
    let position = match rank {
        Rank::Weibull => share * (n + 1.0),
        Rank::R3 => (share * n).round_ties_even(),
        Rank::R7 => 1.0 + (n - 1.0) * share,
        // a share such as 0.55 is a little more than it says
        Rank::Nearest => (share * n - 1e-9).ceil(),
    };
    let position = position.max(1.0).min(n.max(1.0));
    let below = position.floor();
    let at = |place: f64| sorted.get(place as usize - 1).copied();
    let Some(low) = at(below) else { return f64::NAN };
    // A position on a value takes it as it is: 0 × infinity must not make NaN of it.
    match at(below + 1.0) {
        Some(high) if position > below => low + (position - below) * (high - low),
        _ => low,
    }
}
