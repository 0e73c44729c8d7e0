//! How the history is spread over time, from a sample: what a search for the instant to drop before asks.

use super::Hits;
use super::history::bytes_of;

/// Size of the sample. The hits are taken evenly from all rings, so the error of a share is below one in thirty.
const SAMPLE: usize = 1024;

/// The spread of the history over time.
pub struct Profile {
    /// Sorted; every member stands for the same number of hits.
    times: Vec<f64>,
    bytes: usize,
}

impl Profile {
    pub(super) fn of(hits: &Hits) -> Self {
        let step = hits.visits.div_ceil(SAMPLE).max(1);
        let mut times = Vec::with_capacity(SAMPLE.min(hits.visits));
        let mut next = 0;
        hits.each_history(&mut |history| {
            times.extend(history.sample(next, step).map(|visit| visit.time_us() as f64));
            let taken = history.len().saturating_sub(next).div_ceil(step);
            next = next + taken * step - history.len();
        });
        times.sort_unstable_by(f64::total_cmp);
        Self { times, bytes: bytes_of(hits.visits) }
    }

    /// About the bytes that dropping the history before `time_us` frees.
    #[must_use]
    pub fn bytes_before(&self, time_us: i64) -> usize {
        let before = self.times.partition_point(|&time| time < time_us as f64);
        (self.bytes as f64 * before as f64 / self.times.len().max(1) as f64) as usize
    }
}
