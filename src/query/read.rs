//! Reading the series of a group for a plan: the buckets that may come out, and as many neighbours as interpolation and rate need.

use super::aggregate::Missing;
use super::plan::{Downsample, Falling, Interval, POINT_BYTES, Plan};
use crate::cost::{Budget, no_memory};
use crate::error::Result;
use crate::store::Store;
use crate::time::{MAX_TIME, align};
use pulsetree_kernels::{Buckets, Columns, Points};

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

    /// The points of a group's series, downsampled and rated, with as many neighbours as interpolation wants.
    ///
    /// # Errors
    /// `limit_exceeded` for what `budget` has not left, before it is read or made.
    pub fn columns(&mut self, slots: &[u32], budget: &mut Budget) -> Result<Columns> {
        let Plan { rate, downsample, missing, .. } = *self.plan;
        let fill = downsample.and_then(|d| d.fill);
        // With a fill only a restarting counter has gaps.
        let gaps = fill.is_none() || self.restarts();
        let neighbours = gaps && slots.len() > 1 && missing != Missing::Skip;
        let filled = rate.and(fill).map(|fill| (fill, self.grid()));
        if let Some((_, grid)) = &filled {
            let values = grid.len().saturating_mul(slots.len());
            budget.work(values as u64)?;
            budget.hold(values.saturating_mul(POINT_BYTES))?;
        }
        let (mut columns, mut one) = (Columns::default(), Points::default());
        for &slot in slots {
            let points = &mut columns.points;
            let from = points.times.len();
            match &filled {
                Some((fill, grid)) => {
                    one.clear();
                    self.read(slot, neighbours, &mut one, budget)?;
                    points.try_reserve(one.times.len() + grid.len()).map_err(no_memory)?;
                    fill_in(&one, grid, *fill, points);
                }
                None => self.read(slot, neighbours, points, budget)?,
            }
            if let Some(rate) = rate {
                rate.apply(from, points);
            }
            columns.end_series();
        }
        Ok(columns)
    }

    fn restarts(&self) -> bool {
        self.plan.rate.is_some_and(|rate| rate.falling == Falling::Restarts)
    }

    /// Appends the series' points, downsampled but not rated.
    ///
    /// `neighbours`: also at least one point before and one after those, where there are any, as interpolation wants.
    fn read(&mut self, slot: u32, neighbours: bool, out: &mut Points, budget: &mut Budget) -> Result<()> {
        let Some((first, last)) = self.store.first_time(slot).zip(self.store.last_time(slot)) else { return Ok(()) };
        let first = first.max(self.plan.floor);
        self.inside.clear();
        scan(self.plan, self.store, slot, (self.from, self.to), &mut self.inside, budget)?;
        let before = usize::from(self.plan.rate.is_some()) + usize::from(neighbours);
        let complete = self.plan.rate.is_none() && self.inside.times.first() == Some(&self.from);
        if before > 0 && !complete && !self.whole {
            self.before(slot, before, first, budget)?;
            append(&self.beside, out)?;
        }
        append(&self.inside, out)?;
        let open = self.restarts() || self.inside.times.last() != Some(&(self.to - self.step));
        if neighbours && !self.whole && open {
            self.after(slot, last, budget)?;
            append(&self.beside, out)?;
        }
        Ok(())
    }

    /// At least `count` points before the range, if there are so many, found by looking ever further back.
    fn before(&mut self, slot: u32, count: usize, first: i64, budget: &mut Budget) -> Result<()> {
        self.beside.clear();
        let mut width = self.first_width();
        let mut from = self.from;
        while self.beside.times.len() < count && from > first {
            from = align(self.from.saturating_sub(width), self.step).max(align(first, self.step));
            self.beside.clear();
            scan(self.plan, self.store, slot, (from, self.from), &mut self.beside, budget)?;
            width = width.saturating_mul(8);
        }
        Ok(())
    }

    /// At least one point after the range, if there is one.
    fn after(&mut self, slot: u32, last: i64, budget: &mut Budget) -> Result<()> {
        self.beside.clear();
        let mut width = self.first_width();
        let mut to = self.to;
        while self.beside.times.is_empty() && to <= last {
            to = align(self.to.saturating_add(width), self.step).saturating_add(self.step);
            scan(self.plan, self.store, slot, (self.to, to), &mut self.beside, budget)?;
            width = width.saturating_mul(8);
        }
        Ok(())
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

fn append(points: &Points, out: &mut Points) -> Result<()> {
    out.try_reserve(points.times.len()).map_err(no_memory)?;
    out.extend(&points.times, &points.values);
    Ok(())
}

/// Appends what the plan makes of the series' points in `[from, to)`.
fn scan(
    plan: &Plan,
    store: &Store,
    slot: u32,
    (from, to): (i64, i64),
    out: &mut Points,
    budget: &mut Budget,
) -> Result<()> {
    let from = from.max(plan.floor);
    if from >= to {
        return Ok(());
    }
    let count = store.count(slot, from, to - 1);
    budget.work(count as u64)?;
    let (width, reduce) = match plan.downsample {
        None => {
            out.try_reserve(count).map_err(no_memory)?;
            store.scan(slot, from, to - 1, &mut |times, values| out.extend(times, values));
            return Ok(());
        }
        Some(Downsample { interval: Interval::Every(width), reduce, .. }) => (Some(width), reduce),
        Some(Downsample { interval: Interval::Whole, reduce, .. }) => (None, reduce),
    };
    let most = width.map_or(1, |width| (to - from) / width + 2);
    out.try_reserve(count.min(most as usize)).map_err(no_memory)?;
    let mut buckets = match width {
        Some(width) => Buckets::every(width, reduce, out),
        None => Buckets::whole(plan.start, to, reduce, out),
    };
    store.scan(slot, from, to - 1, &mut |times, values| buckets.feed(times, values));
    buckets.finish();
    Ok(())
}

/// Appends the points with a value at every stamp of the grid; those beside it stay.
fn fill_in(points: &Points, grid: &[i64], fill: f64, out: &mut Points) {
    let mut known = points.times.iter().copied().zip(points.values.iter().copied());
    let mut next = known.next();
    for &stamp in grid {
        while let Some((time, value)) = next
            && time < stamp
        {
            out.push(time, value);
            next = known.next();
        }
        match next {
            Some((time, value)) if time == stamp => {
                out.push(time, value);
                next = known.next();
            }
            _ => out.push(stamp, fill),
        }
    }
    while let Some((time, value)) = next {
        out.push(time, value);
        next = known.next();
    }
}
