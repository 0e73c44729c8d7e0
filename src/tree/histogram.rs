//! Counts of values by bucket, with their count and sum.

use crate::blocks::allocated;
use pulsetree_kernels::below;
use std::rc::Rc;

/// Buckets counted apart and added up when read, so that a recording touches one.
pub struct Histogram {
    bounds: Rc<[f64]>,
    /// One more than the bounds: the last is what lies above them all.
    counts: Box<[f64]>,
    sum: f64,
}

impl Histogram {
    pub(super) fn new(bounds: &Rc<[f64]>) -> Self {
        Self { bounds: Rc::clone(bounds), counts: vec![0.0; bounds.len() + 1].into(), sum: 0.0 }
    }

    /// Takes a finite value; a bucket's bound belongs to it.
    #[inline]
    pub(super) fn observe(&mut self, value: f64) {
        let bucket = below(&self.bounds, value);
        if let Some(count) = self.counts.get_mut(bucket) {
            *count += 1.0;
        }
        self.sum += value;
    }

    /// Each upper bound with the number of values up to it; the last bound is +∞.
    pub fn cumulative(&self) -> impl Iterator<Item = (f64, f64)> {
        let mut below = 0.0;
        self.counts.iter().enumerate().map(move |(at, count)| {
            below += count;
            (self.bounds.get(at).copied().unwrap_or(f64::INFINITY), below)
        })
    }

    /// Values by bucket, not added up; the last is what lies above all bounds.
    pub(super) fn counts(&self) -> &[f64] {
        &self.counts
    }

    /// Adds what another was told.
    #[cfg(feature = "query")]
    pub(super) fn add(&mut self, counts: &[f64], sum: f64) {
        self.counts.iter_mut().zip(counts).for_each(|(count, more)| *count += more);
        self.sum += sum;
    }

    /// Values taken.
    #[must_use]
    pub fn count(&self) -> f64 {
        self.counts.iter().sum()
    }

    /// Their sum.
    #[must_use]
    pub const fn sum(&self) -> f64 {
        self.sum
    }

    /// Whether a value below zero could lie in a bucket of its own: its lowest bound is negative.
    #[must_use]
    pub fn has_negative_bound(&self) -> bool {
        self.bounds.first().is_some_and(|bound| *bound < 0.0)
    }

    /// With counts and a sum that were kept; `None` for counts of other buckets.
    #[cfg(feature = "query")]
    pub(super) fn with_state(mut self, counts: &[f64], sum: f64) -> Option<Self> {
        if counts.len() != self.counts.len() {
            return None;
        }
        self.counts.copy_from_slice(counts);
        self.sum = sum;
        Some(self)
    }

    pub(super) fn bytes(&self) -> usize {
        allocated(size_of_val(&*self.counts))
    }
}
