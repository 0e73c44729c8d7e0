//! Reading one series for a plan: the buckets that may come out, and as many neighbours as interpolation and rate need.

use super::plan::{Downsample, Falling, Interval, Plan};
use crate::store::Store;
use crate::time::{MAX_TIME, align};
use pulsetree_kernels::{Buckets, Points};

/// Reads one series after the other; buffers are kept from one to the next.
pub struct Reader<'a> {
    plan: &'a Plan,
    store: &'a Store,
    /// Points of `[from, to)` make the buckets that may come out.
    from: i64,
    to: i64,
    /// Widths of time are multiples of this.
    step: i64,
    /// One bucket from `from` on.
    whole: bool,
    inside: Points,
    beside: Points,
}

impl<'a> Reader<'a> {
    pub fn new(plan: &'a Plan, store: &'a Store) -> Self {
        let (from, to, step) = match plan.downsample {
            None => (plan.start, plan.end.saturating_add(1), 1),
            Some(Downsample { interval: Interval::Whole, .. }) => (plan.start, plan.end, 1),
            Some(Downsample { interval: Interval::Every(width), fill, .. }) => {
                let last = if fill.is_some() { plan.end.saturating_sub(1) } else { plan.end };
                let to = align(last, width).saturating_add(width);
                (align(plan.start.saturating_add(width - 1), width), to, width)
            }
        };
        let whole = matches!(plan.downsample, Some(Downsample { interval: Interval::Whole, .. }));
        Self { plan, store, from, to, step, whole, inside: Points::default(), beside: Points::default() }
    }

    /// The stamps of a plan with a fill.
    pub fn grid(&self) -> Vec<i64> {
        // A whole interval is one step, however long.
        let step = if self.whole { i64::MAX } else { self.step };
        let (mut stamps, mut stamp) = (Vec::new(), self.from);
        while stamp < self.to {
            stamps.push(stamp);
            stamp = stamp.saturating_add(step);
        }
        stamps
    }

    /// Appends the series' points, downsampled but not rated.
    ///
    /// `neighbours`: also at least one point before and one after those, where there are any, as interpolation wants.
    pub fn read(&mut self, slot: u32, neighbours: bool, out: &mut Points) {
        let Some((first, last)) = self.store.first_time(slot).zip(self.store.last_time(slot)) else { return };
        let first = first.max(self.plan.floor);
        self.inside.clear();
        scan(self.plan, self.store, slot, (self.from, self.to), &mut self.inside);
        let restarts = self.plan.rate.is_some_and(|rate| rate.falling == Falling::Restarts);
        let before = usize::from(self.plan.rate.is_some()) + usize::from(neighbours);
        let complete = self.plan.rate.is_none() && self.inside.times.first() == Some(&self.from);
        if before > 0 && !complete && !self.whole {
            self.before(slot, before, first);
            out.extend(&self.beside.times, &self.beside.values);
        }
        out.extend(&self.inside.times, &self.inside.values);
        if neighbours && !self.whole && (restarts || self.inside.times.last() != Some(&(self.to - self.step))) {
            self.after(slot, last);
            out.extend(&self.beside.times, &self.beside.values);
        }
    }

    /// At least `count` points before the range, if there are so many, found by looking ever further back.
    fn before(&mut self, slot: u32, count: usize, first: i64) {
        self.beside.clear();
        let mut width = self.first_width();
        let mut from = self.from;
        while self.beside.times.len() < count && from > first {
            from = align(self.from.saturating_sub(width), self.step).max(align(first, self.step));
            self.beside.clear();
            scan(self.plan, self.store, slot, (from, self.from), &mut self.beside);
            width = width.saturating_mul(8);
        }
    }

    /// At least one point after the range, if there is one.
    fn after(&mut self, slot: u32, last: i64) {
        self.beside.clear();
        let mut width = self.first_width();
        let mut to = self.to;
        while self.beside.times.is_empty() && to <= last {
            to = align(self.to.saturating_add(width), self.step).saturating_add(self.step);
            scan(self.plan, self.store, slot, (self.to, to), &mut self.beside);
            width = width.saturating_mul(8);
        }
    }

    /// A sixty-fourth of the range: what a series with points as dense there as inside would cost. Where a restarting
    /// counter may leave any number of points without a rate, everything.
    fn first_width(&self) -> i64 {
        match self.plan.rate {
            Some(rate) if rate.falling == Falling::Restarts => MAX_TIME + self.step,
            _ => ((self.to - self.from) / 64).max(self.step),
        }
    }
}

/// Appends what the plan makes of the series' points in `[from, to)`.
fn scan(plan: &Plan, store: &Store, slot: u32, (from, to): (i64, i64), out: &mut Points) {
    let from = from.max(plan.floor);
    if from >= to {
        return;
    }
    let mut buckets = match plan.downsample {
        None => return store.scan(slot, from, to - 1, &mut |times, values| out.extend(times, values)),
        Some(Downsample { interval: Interval::Every(width), reduce, .. }) => Buckets::every(width, reduce, out),
        Some(Downsample { interval: Interval::Whole, reduce, .. }) => Buckets::whole(plan.start, to, reduce, out),
    };
    store.scan(slot, from, to - 1, &mut |times, values| buckets.feed(times, values));
    buckets.finish();
}
