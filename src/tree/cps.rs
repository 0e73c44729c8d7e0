//! Clicks within the last seconds, in bounded memory whatever their rate.
//!
//! The newest clicks are kept one by one. Older ones are kept in groups of 2, 4, 8 …, of each size at most [`GROUPS`]:
//! a window that ends inside a group of 2ʲ has at least `EXACT + (GROUPS − 2)·(2ʲ − 2)` newer clicks that are counted
//! exactly, so that half a group is less than 1 % of the count.

use crate::blocks::{allocated, push, vec_bytes, vec_growth};

/// Clicks kept one by one; above 4096, up to which the count is exact.
const EXACT: usize = 4160;
/// Groups of one size; the two oldest become one of the next size.
const GROUPS: usize = 54;
/// Clicks and groups kept before a list grows.
const FIRST: usize = 4;
/// More sizes than clicks can be counted in.
#[cfg(feature = "query")]
const MOST_SIZES: usize = 64;

/// Times, ascending: the newest are added, the oldest taken away.
#[derive(Default)]
struct Times {
    all: Vec<f64>,
    /// Taken away already.
    gone: usize,
}

impl Times {
    fn live(&self) -> &[f64] {
        self.all.get(self.gone..).unwrap_or_default()
    }

    /// How many are not after `end`.
    fn until(&self, end: f64) -> usize {
        self.live().partition_point(|time| *time <= end)
    }

    /// Whether the next needs room that is not there.
    fn is_full(&self) -> bool {
        self.all.len() == self.all.capacity()
    }

    /// As many as it has room for when it grows.
    fn grown(&self) -> usize {
        let live = self.live().len();
        live + (live / 8).max(FIRST)
    }

    /// One more: in the place of those that were taken away, where it may not grow.
    fn push(&mut self, time: f64, may_grow: bool) {
        if self.is_full() && may_grow {
            let mut all = Vec::with_capacity(self.grown());
            all.extend_from_slice(self.live());
            *self = Self { all, gone: 0 };
        } else if self.is_full() {
            self.all.drain(..self.gone);
            self.gone = 0;
        }
        self.all.push(time);
    }
}

/// The clicks of one label set.
pub struct Clicks {
    /// The longest window, in ms.
    longest: f64,
    /// `sizes[j]` holds the time of the newest click of each group of 2ʲ, ascending; every group of one size is newer
    /// than every group of the next.
    sizes: Vec<Times>,
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

    /// Takes a click; `false` where it would have to grow and may not: then it is not counted.
    pub(super) fn click(&mut self, now: f64, may_grow: bool) -> bool {
        let time = self.time(now);
        self.expire(time - self.longest);
        if !may_grow && !self.has_room() {
            return false;
        }
        if now.is_finite() && time.is_finite() {
            self.shift = time - now;
            self.last = time;
        }
        self.push(time, may_grow);
        true
    }

    /// The lists that the next click adds to, each with whether its two oldest become one then.
    fn touched(&self) -> impl Iterator<Item = (&Times, bool)> {
        let most = std::iter::once(EXACT).chain(std::iter::repeat(GROUPS));
        let mut goes_on = true;
        self.sizes.iter().zip(most).map_while(move |(groups, most)| {
            let merges = groups.live().len() == most;
            std::mem::replace(&mut goes_on, merges).then_some((groups, merges))
        })
    }

    /// The most that the next click may take on top, in bytes, while the others move from the old memory.
    pub(super) fn growth(&self) -> usize {
        let (mut bytes, mut overflows) = (0, true);
        for (groups, merges) in self.touched() {
            bytes += if groups.is_full() { allocated(groups.grown() * size_of::<f64>()) } else { 0 };
            overflows = merges;
        }
        let list = || vec_growth(&self.sizes) + allocated(FIRST * size_of::<f64>());
        bytes + if overflows { list() } else { 0 }
    }

    /// Whether the next click has a place, if only that of one that went.
    fn has_room(&self) -> bool {
        let mut overflows = true;
        let fits = self.touched().all(|(groups, merges)| {
            overflows = merges;
            merges || groups.gone > 0 || !groups.is_full()
        });
        fits && !overflows
    }

    /// Drops what is older than the longest window, the oldest first.
    fn expire(&mut self, end: f64) {
        while let Some(oldest) = self.sizes.last_mut() {
            oldest.gone += oldest.until(end);
            if oldest.gone < oldest.all.len() {
                return;
            }
            self.sizes.pop();
        }
    }

    fn push(&mut self, mut newest: f64, may_grow: bool) {
        let mut most = EXACT;
        for groups in &mut self.sizes {
            let merged = match groups.live() {
                [_, second, ..] if groups.live().len() == most => Some(*second),
                _ => None,
            };
            groups.gone += if merged.is_some() { 2 } else { 0 };
            groups.push(newest, may_grow);
            let Some(second) = merged else { return };
            newest = second;
            most = GROUPS;
        }
        let mut groups = Times::default();
        groups.push(newest, true);
        push(&mut self.sizes, groups);
    }

    /// Clicks within the last `window` seconds.
    #[must_use]
    pub fn count(&self, window: f64, now: f64) -> f64 {
        let end = self.time(now) - window * 1000.0;
        let (mut count, mut size, mut oldest) = (0.0, 1.0, 1.0_f64);
        for groups in &self.sizes {
            let outside = groups.until(end);
            let inside = groups.live().len() - outside;
            if inside > 0 {
                count += size * inside as f64;
                oldest = size;
            }
            if outside > 0 {
                break;
            }
            size *= 2.0;
        }
        // The window may end inside the oldest group, of which only the newest click is known to be within.
        count - ((oldest - 1.0) / 2.0).floor()
    }

    /// The last time, what is added to the clock, and the times by the size of their groups.
    #[cfg(feature = "query")]
    pub(super) fn parts(&self) -> (f64, f64, impl Iterator<Item = &[f64]>) {
        (self.last, self.shift, self.sizes.iter().map(Times::live))
    }

    /// With what [`Clicks::parts`] told; `None` for what it never does.
    #[cfg(feature = "query")]
    pub(super) fn with_state(mut self, last: f64, shift: f64, sizes: &[std::borrow::Cow<'_, [f64]>]) -> Option<Self> {
        let mut newest = last;
        for (times, most) in sizes.iter().zip(std::iter::once(EXACT).chain(std::iter::repeat(GROUPS))) {
            let ascends = times.iter().rev().all(|time| *time <= std::mem::replace(&mut newest, *time));
            if !ascends || times.len() > most {
                return None;
            }
            self.sizes.push(Times { all: times.to_vec(), gone: 0 });
        }
        (self.last, self.shift) = (last, shift);
        (shift.is_finite() && sizes.len() <= MOST_SIZES).then_some(self)
    }

    pub(super) fn bytes(&self) -> usize {
        vec_bytes(&self.sizes) + self.sizes.iter().map(|times| vec_bytes(&times.all)).sum::<usize>()
    }
}
