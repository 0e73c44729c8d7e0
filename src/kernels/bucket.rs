//! Downsampling: the points of each bucket of one series become one value.

use super::codec::Numbers;
use super::known::Known;
use super::stretch::Stretch;
use super::{Chunk, Points, Reduce, Scratch, Summary, Windows, align};
use std::collections::TryReserveError;
use std::ops::Range;

/// How time is cut.
#[derive(Clone, Copy)]
enum Cut<'a> {
    /// Every so many ms, counted from an instant.
    Every { width: i64, from: i64 },
    /// As it tells: the bucket that holds an instant.
    By(&'a dyn Fn(i64) -> (i64, i64)),
}

/// Cuts a series' blocks, fed in ascending order, into buckets.
pub struct Buckets<'a> {
    reduce: Reduce,
    cut: Cut<'a>,
    /// The bucket under way is `[stamp, limit)`.
    stamp: i64,
    limit: i64,
    /// What is known of its points in earlier blocks, where that is all the reduction needs.
    known: Known,
    /// How many points the last bucket had: regular series repeat it.
    run: usize,
    scratch: &'a mut Scratch,
    /// Why not all points of a bucket could be held.
    short: Option<TryReserveError>,
    out: &'a mut Points,
}

impl<'a> Buckets<'a> {
    /// Buckets of `width` milliseconds counted from the epoch.
    pub fn every(width: i64, reduce: Reduce, scratch: &'a mut Scratch, out: &'a mut Points) -> Self {
        Self::new(Cut::Every { width, from: 0 }, reduce, scratch, out)
    }

    /// Buckets as windows that neither overlap nor leave gaps; whoever feeds it sees to it that the points lie in them.
    pub fn of(windows: &Windows, reduce: Reduce, scratch: &'a mut Scratch, out: &'a mut Points) -> Self {
        Self::new(Cut::Every { width: windows.size, from: windows.first }, reduce, scratch, out)
    }

    /// Buckets as `cut` tells which `[start, end)` holds an instant.
    pub fn by(
        cut: &'a dyn Fn(i64) -> (i64, i64),
        reduce: Reduce,
        scratch: &'a mut Scratch,
        out: &'a mut Points,
    ) -> Self {
        Self::new(Cut::By(cut), reduce, scratch, out)
    }

    fn new(cut: Cut<'a>, reduce: Reduce, scratch: &'a mut Scratch, out: &'a mut Points) -> Self {
        scratch.open.clear();
        let known = Known::NOTHING;
        Self { reduce, cut, stamp: 0, limit: i64::MIN, known, run: 0, scratch, short: None, out }
    }

    /// One bucket; whoever feeds it sees to it that the points lie in `[start, end)`.
    pub fn whole(start: i64, end: i64, reduce: Reduce, scratch: &'a mut Scratch, out: &'a mut Points) -> Self {
        Self { stamp: start, limit: end, ..Self::every(1, reduce, scratch, out) }
    }

    /// The next block of points, times ascending.
    pub fn feed(&mut self, times: &[i64], values: &[f64]) {
        match (self.cut, even_step(times), times.first()) {
            (Cut::Every { width, .. }, Some(step), Some(&time)) if width % step == 0 => {
                self.feed_even(Grid { time, step, width }, values.get(..times.len()).unwrap_or_default());
            }
            _ => self.feed_each(times, values),
        }
    }

    fn feed_each(&mut self, mut times: &[i64], mut values: &[f64]) {
        while let Some(&first) = times.first() {
            self.open_for(first);
            let run = run_before(times, self.limit, self.run);
            let Some(((_, later), (head, tail))) = times.split_at_checked(run).zip(values.split_at_checked(run)) else {
                return;
            };
            if later.is_empty() || self.is_begun() {
                self.hold(head);
            } else {
                // The whole bucket lies in this block: no copy.
                self.out.push(self.stamp, self.reduce.apply(head, &mut self.scratch.sorted));
                self.run = run;
            }
            (times, values) = (later, tail);
        }
    }

    /// The next points, at these places of a chunk: without reading them where they all lie in one bucket and what is
    /// known of the chunk is enough, without their times where these are regular and so are the buckets.
    pub fn feed_chunk(&mut self, chunk: &Chunk, range: Range<usize>) {
        let known = chunk.summary();
        let Some(step) = chunk.step().filter(|_| !range.is_empty()) else { return self.feed_irregular(chunk, range) };
        let time = |place: usize| known.first_time + place as i64 * step;
        self.open_for(time(range.start));
        let is_in_one = time(range.end - 1) < self.limit;
        if is_in_one && self.is_enough(&known, &range) {
            return self.known.extend(&Known::of_chunk(&known));
        }
        let width = match self.cut {
            Cut::Every { width, .. } if step > 0 && width % step == 0 => width,
            _ if is_in_one => 0,
            _ => return self.feed_read(chunk, range),
        };
        let grid = Grid { time: time(range.start), step: step.max(1), width };
        let mut near = std::mem::take(&mut self.scratch.near);
        chunk.with_numbers(self.reduce.is_known(), &mut near, &mut |numbers| match numbers {
            Numbers::Doubles(values) => self.feed_even(grid, values.get(range.clone()).unwrap_or_default()),
            Numbers::Near(near) => self.feed_even(grid, near.part(&range)),
            Numbers::Whole(whole) => self.feed_even(grid, whole.part(&range)),
        });
        self.scratch.near = near;
    }

    fn feed_irregular(&mut self, chunk: &Chunk, range: Range<usize>) {
        let known = chunk.summary();
        if self.is_enough(&known, &range) {
            self.open_for(known.first_time);
            if known.last_time < self.limit {
                return self.known.extend(&Known::of_chunk(&known));
            }
        }
        self.feed_read(chunk, range);
    }

    /// Whether the points of these places need not be read if they are in one bucket.
    fn is_enough(&self, known: &Summary, range: &Range<usize>) -> bool {
        self.reduce.is_known() && !known.has_nan && range.len() == known.count
    }

    #[inline(never)]
    fn feed_read(&mut self, chunk: &Chunk, range: Range<usize>) {
        let (mut times, mut values) = ([0; super::CHUNK], [0.0; super::CHUNK]);
        chunk.read(&mut times, &mut values);
        self.feed_each(times.get(range.clone()).unwrap_or_default(), values.get(range).unwrap_or_default());
    }

    /// Points at even times, of which every bucket has as many but where they begin and end.
    fn feed_even(&mut self, mut grid: Grid, mut values: impl Stretch) {
        let size = (grid.width / grid.step).max(1) as usize;
        while values.len() > 0 {
            self.open_for(grid.time);
            let is_at_start = self.limit.wrapping_sub(self.stamp) == grid.width && grid.time - self.stamp < grid.step;
            // whether more belongs to the last, the points after it tell
            let full = if is_at_start && !self.is_begun() { (values.len() - 1) / size } else { 0 };
            if full > 0 {
                let (head, tail) = values.split(full * size);
                let stamp = self.stamp;
                push_stamps(&mut self.out.times, stamp, grid.width, full);
                head.each(size, self.reduce, self.scratch, &mut self.out.values);
                grid.time += full as i64 * grid.width;
                values = tail;
                self.limit = stamp + full as i64 * grid.width;
                continue;
            }
            let inside = self.limit.abs_diff(grid.time).div_ceil(grid.step as u64).min(values.len() as u64) as usize;
            let (head, tail) = values.split(inside);
            self.hold(head);
            grid.time += inside as i64 * grid.step;
            values = tail;
        }
    }

    fn is_begun(&self) -> bool {
        self.known.points > 0 || !self.scratch.open.is_empty()
    }

    /// Keeps points of the bucket under way.
    fn hold(&mut self, values: impl Stretch) {
        if self.reduce.is_known() {
            return self.known.extend(&values.known(self.reduce));
        }
        match self.reserve(values.len()) {
            Ok(()) => values.append(&mut self.scratch.open),
            Err(error) => self.short = Some(error),
        }
    }

    /// Takes the memory to hold so many points more, and to sort all: sealed they may have taken a hundredth of it.
    fn reserve(&mut self, more: usize) -> Result<(), TryReserveError> {
        let Scratch { open, sorted, .. } = &mut *self.scratch;
        open.try_reserve(more)?;
        sorted.clear();
        sorted.try_reserve(open.len() + more)
    }

    /// No more points.
    ///
    /// # Errors
    /// Where there was no memory for all points of a bucket, which what needs them at once (a median, say) holds.
    pub fn finish(mut self) -> Result<(), TryReserveError> {
        self.close();
        self.short.map_or(Ok(()), Err)
    }

    /// No more points for the bucket under way.
    fn close(&mut self) {
        if self.known.points > 0 {
            self.out.push(self.stamp, self.known.reduced(self.reduce));
            self.known = Known::NOTHING;
        } else if !self.scratch.open.is_empty() {
            let Scratch { open, sorted, .. } = &mut *self.scratch;
            self.out.push(self.stamp, self.reduce.apply(open, sorted));
            open.clear();
        }
    }

    /// Sees to it that the bucket under way is that of a time, which is not before it: most often the next, which needs
    /// no division.
    fn open_for(&mut self, time: i64) {
        if time < self.limit {
            return;
        }
        self.close();
        let (width, from) = match self.cut {
            Cut::Every { width, from } => (width, from),
            Cut::By(bucket) => {
                (self.stamp, self.limit) = bucket(time);
                return;
            }
        };
        let next = self.limit.saturating_add(width);
        self.stamp = if time < next && self.limit != i64::MIN { self.limit } else { from + align(time - from, width) };
        self.limit = self.stamp.saturating_add(width);
    }
}

/// Even times in even buckets.
#[derive(Clone, Copy)]
struct Grid {
    /// The next.
    time: i64,
    /// From one to the next, at least 1.
    step: i64,
    /// Of a bucket: some steps; 0 where the bucket under way holds them all.
    width: i64,
}

/// Appends so many stamps, from one to the next a width: a product of each would take longer.
fn push_stamps(stamps: &mut Vec<i64>, mut next: i64, width: i64, count: usize) {
    stamps.extend(std::iter::repeat_n((), count).map(|()| {
        let stamp = next;
        next += width;
        stamp
    }));
}

/// From one to the next of times that are even and enough to make it worth a look: most heads are.
fn even_step(times: &[i64]) -> Option<i64> {
    const FEW: usize = 16;
    let [first, second, .., last] = *times else { return None };
    let (step, count) = (second.wrapping_sub(first), times.len() as i64 - 1);
    // all of them, by vectors: uneven ones end elsewhere most often
    let differing =
        || times.iter().zip(times.iter().skip(1)).fold(0, |differing, (a, b)| differing | b.wrapping_sub(*a) ^ step);
    (times.len() >= FEW && step > 0 && last.wrapping_sub(first) == step.wrapping_mul(count) && differing() == 0)
        .then_some(step)
}

/// How many of the ascending times lie before the limit; the guess is tried first.
pub(crate) fn run_before(times: &[i64], limit: i64, guess: usize) -> usize {
    let inside = guess.checked_sub(1).and_then(|last| times.get(last)).is_some_and(|t| *t < limit);
    if inside && times.get(guess).is_some_and(|t| *t >= limit) { guess } else { times.partition_point(|t| *t < limit) }
}
