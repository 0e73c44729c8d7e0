//! The last values of a percentile or summary, with their lifetime count and sum.

use crate::labels::sort_numbers;
use std::collections::VecDeque;

/// Values kept before a window grows.
const FIRST: usize = 8;

/// A ring of the last values.
pub struct Window {
    values: VecDeque<f64>,
    limit: usize,
    count: f64,
    sum: f64,
}

impl Window {
    pub(super) const fn new(limit: u32) -> Self {
        Self { values: VecDeque::new(), limit: limit as usize, count: 0.0, sum: 0.0 }
    }

    /// Takes a finite value; returns the bytes it grew by.
    pub(super) fn push(&mut self, value: f64) -> usize {
        let before = self.values.capacity();
        if self.values.len() == self.limit {
            self.values.pop_front();
        } else if self.values.len() == before {
            let more = before.max(FIRST).min(self.limit - before);
            self.values.reserve_exact(more);
        }
        self.values.push_back(value);
        self.count += 1.0;
        self.sum += value;
        (self.values.capacity() - before) * size_of::<f64>()
    }

    /// Values ever taken.
    #[must_use]
    pub const fn count(&self) -> f64 {
        self.count
    }

    /// Their sum.
    #[must_use]
    pub const fn sum(&self) -> f64 {
        self.sum
    }

    /// Adds the values that are kept to `out`.
    pub(super) fn append_to(&self, out: &mut Vec<f64>) {
        out.extend(self.values.iter());
    }

    /// The values that are kept, ascending.
    #[must_use]
    pub fn sorted(&self) -> Vec<f64> {
        let mut values = Vec::with_capacity(self.values.len());
        self.append_to(&mut values);
        sort_numbers(&mut values);
        values
    }

    pub(super) fn bytes(&self) -> usize {
        self.values.capacity() * size_of::<f64>()
    }
}

/// The quantile `q` of ascending values; 0 of none (spec: Quantiles).
#[must_use]
pub fn quantile(sorted: &[f64], q: f64) -> f64 {
    let at = sorted.len().saturating_sub(1) as f64 * q;
    let (low, high) = (at.floor(), at.ceil());
    let value = |index: f64| sorted.get(index as usize).copied().unwrap_or(0.0);
    if low == high { value(low) } else { value(low) * (high - at) + value(high) * (at - low) }
}
