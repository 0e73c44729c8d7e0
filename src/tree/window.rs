//! The last values of a percentile or summary, with their lifetime count and sum.

use crate::blocks::{allocated, vec_bytes};

/// Values that a new window has room for.
const FIRST: usize = 8;

/// A ring of the last values.
pub struct Window {
    /// Oldest first from `oldest` on, and then from the start.
    values: Vec<f64>,
    oldest: usize,
    limit: usize,
    count: f64,
    sum: f64,
}

impl Window {
    pub(super) fn new(limit: u32) -> Self {
        let limit = limit as usize;
        Self { values: Vec::with_capacity(limit.min(FIRST)), oldest: 0, limit, count: 0.0, sum: 0.0 }
    }

    /// Takes a finite value. A window that is full and may not grow forgets its oldest, as one that has its limit does.
    pub(super) fn push(&mut self, value: f64, may_grow: bool) {
        self.count += 1.0;
        self.sum += value;
        if may_grow {
            self.grow(1);
        }
        if self.values.len() < self.values.capacity() {
            self.values.push(value);
        } else if let Some(oldest) = self.values.get_mut(self.oldest) {
            *oldest = value;
            self.oldest = if self.oldest + 1 < self.values.len() { self.oldest + 1 } else { 0 };
        }
    }

    /// Makes room for so many more values, as far as the limit lets it.
    fn grow(&mut self, more: usize) {
        if let Some(capacity) = self.wanted(more) {
            self.values.rotate_left(self.oldest);
            self.oldest = 0;
            self.values.reserve_exact(capacity - self.values.len());
        }
    }

    /// The capacity that so many more values want; `None` if it is there.
    fn wanted(&self, more: usize) -> Option<usize> {
        let (length, capacity) = (self.values.len(), self.values.capacity());
        let wanted = length.saturating_add(more).max(length + length / 2).min(self.limit);
        (length.saturating_add(more) > capacity && wanted > capacity).then_some(wanted)
    }

    /// The most that so many more values may take on top, in bytes, while the others move from the old memory.
    pub(super) fn growth(&self, more: usize) -> usize {
        self.wanted(more).map_or(0, |capacity| allocated(capacity.saturating_mul(size_of::<f64>())))
    }

    /// What a new one holds, in bytes.
    pub(super) fn least_bytes(limit: u32) -> usize {
        allocated((limit as usize).min(FIRST) * size_of::<f64>())
    }

    /// Takes values that another was told, and its increments of count and sum.
    #[cfg(feature = "query")]
    pub(super) fn add(&mut self, values: &[f64], [count, sum]: [f64; 2], may_grow: bool) {
        let (counted, summed) = (self.count + count, self.sum + sum);
        if may_grow {
            self.grow(values.len());
        }
        values.iter().for_each(|value| self.push(*value, false));
        (self.count, self.sum) = (counted, summed);
    }

    /// The newest values, as many as are kept, oldest first.
    pub(super) fn newest(&self, most: usize) -> Vec<f64> {
        let (later, earlier) = self.values.split_at_checked(self.oldest).unwrap_or_default();
        let skipped = self.values.len().saturating_sub(most);
        earlier.iter().chain(later).skip(skipped).copied().collect()
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
        out.extend_from_slice(&self.values);
    }

    /// The values that are kept, ascending.
    #[must_use]
    pub fn sorted(&self) -> Vec<f64> {
        let mut values = self.values.clone();
        values.sort_unstable_by(f64::total_cmp);
        values
    }

    /// The values that are kept, oldest first, before and after the ring's seam.
    #[cfg(feature = "query")]
    pub(super) fn halves(&self) -> [&[f64]; 2] {
        let (later, earlier) = self.values.split_at_checked(self.oldest).unwrap_or_default();
        if earlier.is_empty() { [later, earlier] } else { [earlier, later] }
    }

    /// With values that were kept, oldest first, and a lifetime's count and sum; `None` for more values than it keeps.
    #[cfg(feature = "query")]
    pub(super) fn with_state(mut self, values: &[f64], [count, sum]: [f64; 2]) -> Option<Self> {
        let fits = values.len() <= self.limit && values.iter().all(|value| value.is_finite());
        self.values.clear();
        self.values.reserve_exact(values.len());
        self.values.extend_from_slice(values);
        (self.count, self.sum) = (count, sum);
        fits.then_some(self)
    }

    pub(super) const fn bytes(&self) -> usize {
        vec_bytes(&self.values)
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
