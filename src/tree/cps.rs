//! Clicks within the last seconds, in bounded memory whatever their rate.
//!
//! The newest clicks are kept one by one. Older ones are kept in groups of 2, 4, 8 …, of each size at most [`GROUPS`]:
//! a window that ends inside a group of 2ʲ has at least `EXACT + (GROUPS − 2)·(2ʲ − 2)` newer clicks that are counted
//! exactly, so that half a group is less than 1 % of the count.

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

    fn push(&mut self, time: f64) {
        if self.all.len() == self.all.capacity() {
            let live = self.live();
            let mut all = Vec::with_capacity(live.len() + (live.len() / 8).max(FIRST));
            all.extend_from_slice(live);
            *self = Self { all, gone: 0 };
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

    /// Takes a click; returns the change in bytes.
    pub(super) fn click(&mut self, now: f64) -> isize {
        let before = self.bytes();
        let time = self.time(now);
        if now.is_finite() && time.is_finite() {
            self.shift = time - now;
            self.last = time;
        }
        self.expire(time - self.longest);
        self.push(time);
        self.bytes() as isize - before as isize
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

    fn push(&mut self, mut newest: f64) {
        let mut most = EXACT;
        for groups in &mut self.sizes {
            let merged = match groups.live() {
                [_, second, ..] if groups.live().len() == most => Some(*second),
                _ => None,
            };
            groups.push(newest);
            let Some(second) = merged else { return };
            groups.gone += 2;
            newest = second;
            most = GROUPS;
        }
        self.sizes.push(Times::default());
        if let Some(groups) = self.sizes.last_mut() {
            groups.push(newest);
        }
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
        let mut bytes = self.sizes.capacity() * size_of::<Times>();
        for times in &self.sizes {
            bytes += times.all.capacity() * size_of::<f64>();
        }
        bytes
    }
}
