//! Sampling: the points of all series of a group that lie in each of evenly spaced windows become one value.

use super::codec::of_values;
use super::reduce::{squares, sum};
use std::ops::Range;

/// Windows `[first + i·size, first + i·size + extent)` for `i` from 0 to before `count`. They overlap where the extent is
/// greater than the size, and leave gaps where it is smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// Where the first begins, in milliseconds.
    pub first: i64,
    /// From the start of one to the start of the next, at least 1.
    pub size: i64,
    /// How long each is, at least 1.
    pub extent: i64,
    /// How many there are.
    pub count: usize,
}

impl Windows {
    /// Where a window begins.
    #[must_use]
    pub const fn start(&self, at: usize) -> i64 {
        self.first + at as i64 * self.size
    }

    /// From the start of the first to the end of the last; where there is none, nothing.
    #[must_use]
    pub const fn hull(&self) -> (i64, i64) {
        match self.count.checked_sub(1) {
            Some(last) => (self.first, self.start(last) + self.extent),
            None => (self.first, self.first),
        }
    }

    /// How many windows hold an instant, at most.
    #[must_use]
    pub const fn depth(&self) -> u64 {
        let (depth, count) = (((self.extent + self.size - 1) / self.size) as u64, self.count as u64);
        if depth < count { depth } else { count }
    }

    /// The first window that ends after an instant.
    const fn first_ending_after(&self, time: i64) -> usize {
        let at = (time - self.first - self.extent).div_euclid(self.size) + 1;
        if at > 0 { at as usize } else { 0 }
    }

    /// Whether a window holds an instant.
    #[must_use]
    pub const fn holds(&self, time: i64) -> bool {
        let at = self.first_ending_after(time);
        at < self.count && self.start(at) <= time
    }

    /// Shows each window that holds some of the ascending times, and which of them.
    pub fn each(&self, times: &[i64], f: &mut dyn FnMut(usize, Range<usize>)) {
        let Some(&earliest) = times.first() else { return };
        let (mut window, mut at, mut run) = (self.first_ending_after(earliest), 0, 0);
        while window < self.count {
            let start = self.start(window);
            let rest = times.get(at..).unwrap_or_default();
            let low =
                at + if rest.first().is_some_and(|t| *t >= start) { 0 } else { rest.partition_point(|t| *t < start) };
            let rest = times.get(low..).unwrap_or_default();
            let Some(&next) = rest.first() else { return };
            if next >= start + self.extent {
                (window, at) = (self.first_ending_after(next), low);
                continue;
            }
            run = super::bucket::run_before(rest, start + self.extent, run);
            f(window, low..low + run);
            window += 1;
            at = if self.extent > self.size { low } else { low + run };
        }
    }
}

/// What of a [`Tally`] is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tallied {
    /// The sum and the number of values.
    Sum,
    /// The sum of the squares and the number of values.
    Squares,
    /// The smallest.
    Min,
    /// The largest.
    Max,
    /// All of these.
    All,
}

/// What is known of many values, NaN aside; it can be had of parts and put together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally {
    /// How many.
    pub count: f64,
    /// Σ.
    pub sum: f64,
    /// Σ of the squares.
    pub squares: f64,
    /// The smallest; NaN of none.
    pub min: f64,
    /// The largest; NaN of none.
    pub max: f64,
}

impl Tally {
    /// That of no values.
    pub const EMPTY: Self = Self { count: 0.0, sum: 0.0, squares: 0.0, min: f64::NAN, max: f64::NAN };

    /// Adds values, as far as it is wanted.
    pub fn add(&mut self, wanted: Tallied, values: &[f64]) {
        let all = wanted == Tallied::All;
        if all || wanted == Tallied::Sum {
            let (total, count) = sum(values);
            self.sum += total;
            self.count += count;
        }
        if all || wanted == Tallied::Squares {
            let (total, count) = squares(values, 0.0);
            self.squares += total;
            self.count += if all { 0.0 } else { count };
        }
        if all || matches!(wanted, Tallied::Min | Tallied::Max) {
            let (min, max, ..) = of_values(values);
            // the least is above the greatest where there is no number
            if min <= max {
                (self.min, self.max) = (self.min.min(min), self.max.max(max));
            }
        }
    }

    /// Adds what is known of other values.
    pub fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.squares += other.squares;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }
}
