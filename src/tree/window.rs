//! The last values of a percentile or summary, with their lifetime count and sum.

/// Values kept before a window grows.
const FIRST: usize = 8;

/// A ring of the last values.
pub struct Window {
    /// In no order once there are `limit` of them.
    values: Vec<f64>,
    /// The oldest of them then.
    oldest: usize,
    limit: usize,
    count: f64,
    sum: f64,
}

impl Window {
    pub(super) const fn new(limit: u32) -> Self {
        Self { values: Vec::new(), oldest: 0, limit: limit as usize, count: 0.0, sum: 0.0 }
    }

    /// Takes a finite value.
    pub(super) fn push(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        if self.values.len() == self.limit {
            if let Some(oldest) = self.values.get_mut(self.oldest) {
                *oldest = value;
            }
            self.oldest = if self.oldest + 1 < self.limit { self.oldest + 1 } else { 0 };
            return;
        }
        let before = self.values.capacity();
        if self.values.len() == before {
            self.values.reserve_exact(before.max(FIRST).min(self.limit - before));
        }
        self.values.push(value);
    }

    /// Takes values that another was told, and its increments of count and sum.
    #[cfg(feature = "query")]
    pub(super) fn add(&mut self, values: &[f64], count: f64, sum: f64) {
        let (counted, summed) = (self.count + count, self.sum + sum);
        values.iter().for_each(|value| self.push(*value));
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
        self.values = values.to_vec();
        (self.count, self.sum) = (count, sum);
        fits.then_some(self)
    }

    pub(super) const fn bytes(&self) -> usize {
        self.limit * size_of::<f64>()
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
