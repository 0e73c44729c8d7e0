//! Clicks within the last seconds, in bounded memory whatever their rate.
//!
//! The newest clicks are kept one by one. Older ones are kept in groups of 2, 4, 8 …, of each size at most [`GROUPS`]:
//! a window that ends inside a group of 2ʲ has at least `EXACT + (GROUPS − 2)·(2ʲ − 2)` newer clicks that are counted
//! exactly, so that half a group is less than 1 % of the count.

use std::collections::VecDeque;

/// Clicks kept one by one; above 4096, up to which the count is exact.
const EXACT: usize = 4160;
/// Groups of one size; the two oldest become one of the next size.
const GROUPS: usize = 54;
/// Clicks and groups kept before a list grows.
const FIRST: usize = 4;

/// The clicks of one label set.
pub struct Clicks {
    /// The longest window, in ms.
    longest: f64,
    /// `sizes[j]` holds the time of the newest click of each group of 2ʲ, ascending; every group of one size is newer
    /// than every group of the next.
    sizes: Vec<VecDeque<f64>>,
    /// The last time given, and what is added to the clock because it went back.
    last: f64,
    shift: f64,
}

impl Clicks {
    /// Windows are in seconds.
    pub(super) fn new(windows: &[f64]) -> Self {
        let longest = windows.iter().copied().fold(0.0, f64::max) * 1000.0;
        Self { longest, sizes: Vec::new(), last: f64::NEG_INFINITY, shift: 0.0 }
    }

    /// The time that clicks are told apart by: the clock's, but never going back.
    fn time(&self, now: f64) -> f64 {
        let time = now + self.shift;
        if time >= self.last { time } else { self.last }
    }

    /// Takes a click; returns the change in bytes.
    pub(super) fn click(&mut self, now: f64) -> isize {
        let before = self.bytes();
        let time = self.time(now);
        if now.is_finite() && time.is_finite() {
            self.shift = time - now;
            self.last = time;
        }
        self.expire(time - self.longest);
        self.push(0, time);
        self.bytes() as isize - before as isize
    }

    /// Drops what is older than the longest window, the oldest first.
    fn expire(&mut self, end: f64) {
        while let Some(oldest) = self.sizes.last_mut() {
            while oldest.front().is_some_and(|newest| *newest <= end) {
                oldest.pop_front();
            }
            if !oldest.is_empty() {
                return;
            }
            self.sizes.pop();
        }
    }

    fn push(&mut self, size: usize, newest: f64) {
        let most = if size == 0 { EXACT } else { GROUPS };
        let Some(groups) = self.sizes.get_mut(size) else {
            self.sizes.push(VecDeque::from([newest]));
            return;
        };
        let merged = if groups.len() == most {
            groups.pop_front();
            groups.pop_front()
        } else {
            None
        };
        if groups.len() == groups.capacity() {
            groups.reserve_exact(groups.len().max(FIRST).min(most - groups.len()));
        }
        groups.push_back(newest);
        if let Some(newest) = merged {
            self.push(size + 1, newest);
        }
    }

    /// Clicks within the last `window` seconds.
    #[must_use]
    pub fn count(&self, window: f64, now: f64) -> f64 {
        let end = self.time(now) - window * 1000.0;
        let (mut count, mut size, mut oldest) = (0.0, 1.0, 1.0_f64);
        for groups in &self.sizes {
            let inside = groups.len() - groups.partition_point(|newest| *newest <= end);
            if inside > 0 {
                count += size * inside as f64;
                oldest = size;
            }
            if inside < groups.len() {
                break;
            }
            size *= 2.0;
        }
        // The window may end inside the oldest group, of which only the newest click is known to be within.
        count - ((oldest - 1.0) / 2.0).floor()
    }

    pub(super) fn bytes(&self) -> usize {
        let lists: usize = self.sizes.iter().map(VecDeque::capacity).sum();
        lists * size_of::<f64>() + self.sizes.capacity() * size_of::<VecDeque<f64>>()
    }
}
