//! The series of a group to one: each downsampled and rated, with as many neighbours as interpolation and rate need; then aligned and aggregated.

use super::aggregate::Missing;
use super::plan::{Aggregate, Cut, Downsample, Falling, Interval, POINT_BYTES, Plan};
use crate::cost::{Budget, no_memory};
use crate::error::{Code, Error, Result};
use crate::store::{Piece, Store};
use crate::time::MAX_TIME;
use pulsetree_kernels::{Buckets, Columns, Points, Scratch};

/// Buckets that a fill may ask for, per series.
pub const MAX_BUCKETS: i64 = 100_000;

/// Refuses a fill of more than [`MAX_BUCKETS`] per series.
///
/// # Errors
/// `limit_exceeded`.
pub fn check_buckets(plan: &Plan) -> Result<()> {
    let count = match plan.aggregate().and_then(|aggregate| aggregate.downsample) {
        Some(Downsample { interval: Interval::Every(width), fill: Some(_), .. }) => (plan.end - plan.start) / width,
        Some(Downsample { interval: Interval::Calendar(calendar), fill: Some(_), .. }) => {
            (plan.end - plan.start) / calendar.least()
        }
        _ => return Ok(()),
    };
    if count <= MAX_BUCKETS {
        return Ok(());
    }
    let message = format!("downsample with a fill makes {count} buckets per series; expected at most {MAX_BUCKETS}");
    Err(Error::new(Code::LimitExceeded, message))
}

/// Reads one group after the other; buffers are kept from one to the next.
pub(super) struct Reader<'a> {
    plan: &'a Plan,
    aggregate: &'a Aggregate,
    /// Points before this are not seen at all.
    floor: i64,
    store: &'a Store,
    /// Points of `[from, to)` make the buckets that may come out.
    from: i64,
    to: i64,
    cut: Cut<'a>,
    /// One bucket from `from` on.
    whole: bool,
    beside: Points,
    columns: Columns,
    scratch: Scratch,
}

impl<'a> Reader<'a> {
    pub fn new(plan: &'a Plan, aggregate: &'a Aggregate, floor: i64, store: &'a Store) -> Self {
        let cut = aggregate.cut();
        let (from, to) = match aggregate.downsample {
            None => (plan.start, plan.end.saturating_add(1)),
            Some(Downsample { interval: Interval::Whole, .. }) => (plan.start, plan.end),
            Some(Downsample { interval: Interval::Every(_) | Interval::Calendar(_), fill, .. }) => {
                let last = if fill.is_some() { plan.end.saturating_sub(1) } else { plan.end };
                (cut.first_from(plan.start), cut.around(last).1)
            }
        };
        let whole = matches!(aggregate.downsample, Some(Downsample { interval: Interval::Whole, .. }));
        let (beside, columns, scratch) = (Points::default(), Columns::default(), Scratch::default());
        Self { plan, aggregate, floor, store, from, to, cut, whole, beside, columns, scratch }
    }

    /// A group's values. All points of its series count in downsampling, rate and interpolation; the plan's start and end
    /// bound the stamps that come out.
    ///
    /// # Errors
    /// `limit_exceeded` for what `budget` has not left, before it is read or made.
    pub fn group(&mut self, slots: &[u32], budget: &mut Budget) -> Result<Points> {
        let (plan, aggregate) = (self.plan, self.aggregate);
        let fill = aggregate.downsample.and_then(|d| d.fill);
        let grid = if fill.is_some() && aggregate.rate.is_none() { self.grid() } else { Vec::new() };
        let columns = self.columns(slots, budget)?;
        // What is read of one series alone is the answer: of a million points' averages a third of the time.
        let only = if fill.is_none() { columns.only(plan.start, plan.end, aggregate.reduce) } else { None };
        if let Some(points) = only {
            budget.work(points.times.len() as u64)?;
            budget.answer(points.times.len().saturating_mul(POINT_BYTES))?;
            return Ok(points);
        }
        // Rates may be missing on the grid, and are then held like any others.
        let (stamps, fill) = match fill {
            Some(_) if aggregate.rate.is_none() => (grid, fill),
            Some(_) => (columns.stamps(plan.start, plan.end - 1).map_err(no_memory)?, None),
            None => (columns.stamps(plan.start, plan.end).map_err(no_memory)?, None),
        };
        let mut out = Points::default();
        if stamps.is_empty() {
            return Ok(out);
        }
        let missing = if fill.is_some() { Missing::Skip } else { aggregate.missing };
        budget.work(columns.cost(&stamps, fill.is_some()))?;
        budget.answer(stamps.len().saturating_mul(POINT_BYTES))?;
        out.try_reserve(stamps.len()).map_err(no_memory)?;
        columns.aggregate(&stamps, aggregate.reduce, missing, fill, &mut out).map_err(no_memory)?;
        Ok(out)
    }

    /// The stamps where there is a fill.
    fn grid(&self) -> Vec<i64> {
        let next = |stamp: &i64| Some(self.cut.around(*stamp).1);
        let starts = std::iter::successors(Some(self.from), next).take_while(|stamp| *stamp < self.to);
        // A whole interval is one step, however long.
        if self.whole { starts.take(1).collect() } else { starts.collect() }
    }

    /// The points of a group's series, downsampled and rated, with as many neighbours as interpolation wants.
    fn columns(&mut self, slots: &[u32], budget: &mut Budget) -> Result<&mut Columns> {
        let Aggregate { rate, downsample, missing, .. } = *self.aggregate;
        let fill = downsample.and_then(|d| d.fill);
        // With a fill only rates have gaps: where a counter restarts, and where a value is NaN.
        let gaps = fill.is_none() || rate.is_some();
        let neighbours = gaps && slots.len() > 1 && missing != Missing::Skip;
        let filled = rate.and(fill).map(|fill| (fill, self.grid()));
        if let Some((_, grid)) = &filled {
            let values = grid.len().saturating_mul(slots.len());
            budget.work(values as u64)?;
            budget.hold(values.saturating_mul(POINT_BYTES))?;
        }
        let (mut columns, mut one) = (std::mem::take(&mut self.columns), Points::default());
        columns.clear();
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
        self.columns = columns;
        Ok(&mut self.columns)
    }

    fn restarts(&self) -> bool {
        self.aggregate.rate.is_some_and(|rate| rate.falling == Falling::Restarts)
    }

    /// Appends the series' points, downsampled but not rated.
    ///
    /// `neighbours`: also at least one point before and one after those, where there are any, as interpolation wants.
    fn read(&mut self, slot: u32, neighbours: bool, out: &mut Points, budget: &mut Budget) -> Result<()> {
        let at = out.times.len();
        self.scan(slot, (self.from, self.to), out, budget)?;
        let before = usize::from(self.aggregate.rate.is_some()) + usize::from(neighbours);
        let complete = self.aggregate.rate.is_none() && out.times.get(at) == Some(&self.from);
        let last = out.times.get(at..).and_then(<[i64]>::last).zip(out.values.last());
        let end = self.cut.start(self.to.saturating_sub(1));
        let open = self.restarts() || !last.is_some_and(|(time, value)| *time == end && self.counts(*value));
        if before > 0 && !complete && !self.whole {
            self.before(slot, before, budget)?;
            out.try_reserve(self.beside.times.len()).map_err(no_memory)?;
            out.insert(at, &self.beside);
        }
        if neighbours && !self.whole && open {
            self.after(slot, budget)?;
            out.try_reserve(self.beside.times.len()).map_err(no_memory)?;
            out.extend(&self.beside.times, &self.beside.values);
        }
        Ok(())
    }

    /// Whether interpolation and rate see a point of that value: a rate passes over NaN.
    const fn counts(&self, value: f64) -> bool {
        self.aggregate.rate.is_none() || !value.is_nan()
    }

    /// How many of the points beside the range are seen.
    fn seen_beside(&self) -> usize {
        self.beside.values.iter().filter(|value| self.counts(**value)).count()
    }

    /// At least `count` points before the range, if there are so many, found by looking ever further back.
    fn before(&mut self, slot: u32, count: usize, budget: &mut Budget) -> Result<()> {
        self.beside.clear();
        let Some(first) = self.store.first_time(slot) else { return Ok(()) };
        let first = first.max(self.floor);
        let mut width = self.first_width();
        let mut from = self.from;
        while self.seen_beside() < count && from > first {
            from = self.cut.start(self.from.saturating_sub(width)).max(self.cut.start(first));
            self.beside.clear();
            self.scan_beside(slot, (from, self.from), budget)?;
            width = width.saturating_mul(8);
        }
        Ok(())
    }

    /// At least one point after the range, if there is one.
    fn after(&mut self, slot: u32, budget: &mut Budget) -> Result<()> {
        self.beside.clear();
        let Some(last) = self.store.last_time(slot) else { return Ok(()) };
        let mut width = self.first_width();
        let mut to = self.to;
        while self.seen_beside() == 0 && to <= last {
            to = self.cut.around(self.to.saturating_add(width)).1;
            self.scan_beside(slot, (self.to, to), budget)?;
            width = width.saturating_mul(8);
        }
        Ok(())
    }

    /// Appends what downsampling makes of the series' points in `[from, to)`.
    fn scan(&mut self, slot: u32, (from, to): (i64, i64), out: &mut Points, budget: &mut Budget) -> Result<()> {
        let (store, scratch) = (self.store, &mut self.scratch);
        let from = from.max(self.floor);
        if from >= to {
            return Ok(());
        }
        let count = store.count(slot, from, to - 1);
        budget.work(count as u64)?;
        let reduce = match self.aggregate.downsample {
            None => {
                out.try_reserve(count).map_err(no_memory)?;
                store.scan(slot, from, to - 1, &mut |times, values| out.extend(times, values));
                return Ok(());
            }
            Some(Downsample { reduce, .. }) => reduce,
        };
        let (cut, interval) = (self.cut, self.aggregate.downsample.map(|downsample| downsample.interval));
        let most = match interval {
            Some(Interval::Every(width)) => (to - from) / width + 2,
            Some(Interval::Calendar(calendar)) => 2 * ((to - from) / calendar.least() + 2),
            Some(Interval::Whole) | None => 1,
        };
        out.try_reserve(count.min(usize::try_from(most).unwrap_or(usize::MAX))).map_err(no_memory)?;
        let bucket = |time| cut.around(time);
        let mut buckets = match interval {
            Some(Interval::Every(width)) => Buckets::every(width, reduce, scratch, out),
            Some(Interval::Calendar(_)) => Buckets::by(&bucket, reduce, scratch, out),
            Some(Interval::Whole) | None => Buckets::whole(self.plan.start, to, reduce, scratch, out),
        };
        store.each_piece(slot, from, to - 1, &mut |piece| match piece {
            Piece::Points(times, values) => buckets.feed(times, values),
            Piece::Sealed(chunk, range) => buckets.feed_chunk(chunk, range),
        });
        buckets.finish().map_err(no_memory)
    }

    /// The same to the points beside the range.
    fn scan_beside(&mut self, slot: u32, range: (i64, i64), budget: &mut Budget) -> Result<()> {
        let mut beside = std::mem::take(&mut self.beside);
        self.scan(slot, range, &mut beside, budget)?;
        self.beside = beside;
        Ok(())
    }

    /// About the width of a bucket.
    const fn least_step(&self) -> i64 {
        match self.cut {
            Cut::Every(width) => width,
            Cut::Calendar(calendar, _) => calendar.least(),
        }
    }

    /// A sixty-fourth of the range: what a series with points as dense there as inside would cost. Where a restarting
    /// counter may leave any number of points without a rate, everything.
    fn first_width(&self) -> i64 {
        match self.aggregate.rate {
            Some(rate) if rate.falling == Falling::Restarts => MAX_TIME.saturating_mul(2),
            _ => ((self.to - self.from) / 64).max(self.least_step()),
        }
    }
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
