//! Downsampling: the points of each bucket of one series become one value.

use super::{Reduce, align};
use std::collections::TryReserveError;

/// Times and values of the same length, times ascending.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points {
    /// In milliseconds.
    pub times: Vec<i64>,
    /// One per time.
    pub values: Vec<f64>,
}

impl Points {
    /// Empties both.
    pub fn clear(&mut self) {
        self.times.clear();
        self.values.clear();
    }

    /// Takes the memory of `more` points.
    ///
    /// # Errors
    /// Where there is not so much.
    pub fn try_reserve(&mut self, more: usize) -> Result<(), TryReserveError> {
        self.times.try_reserve(more).and_then(|()| self.values.try_reserve(more))
    }

    /// Appends a point.
    pub fn push(&mut self, time: i64, value: f64) {
        self.times.push(time);
        self.values.push(value);
    }

    /// These points and others, which both ascend in time; of equal times its own come first.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut out = Self::default();
        let mut others = other.times.iter().zip(&other.values).peekable();
        for (&time, &value) in self.times.iter().zip(&self.values) {
            while let Some((earlier, value)) = others.next_if(|(other, _)| **other < time) {
                out.push(*earlier, *value);
            }
            out.push(time, value);
        }
        others.for_each(|(time, value)| out.push(*time, *value));
        out
    }

    /// Puts points in at a place.
    pub fn insert(&mut self, at: usize, points: &Self) {
        self.extend(&points.times, &points.values);
        if let (Some(times), Some(values)) = (self.times.get_mut(at..), self.values.get_mut(at..)) {
            times.rotate_right(points.times.len());
            values.rotate_right(points.values.len());
        }
    }

    /// Appends points.
    pub fn extend(&mut self, times: &[i64], values: &[f64]) {
        self.times.extend_from_slice(times);
        self.values.extend_from_slice(values);
    }
}

/// How time is cut.
#[derive(Clone, Copy)]
enum Cut<'a> {
    /// Every so many ms, counted from the epoch.
    Every(i64),
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
    /// Points of the bucket under way that earlier blocks held.
    open: Vec<f64>,
    /// How many points the last bucket had: regular series repeat it.
    run: usize,
    scratch: Vec<f64>,
    out: &'a mut Points,
}

impl<'a> Buckets<'a> {
    /// Buckets of `width` milliseconds counted from the epoch.
    pub fn every(width: i64, reduce: Reduce, out: &'a mut Points) -> Self {
        Self::new(Cut::Every(width), reduce, out)
    }

    /// Buckets as `cut` tells which `[start, end)` holds an instant.
    pub fn by(cut: &'a dyn Fn(i64) -> (i64, i64), reduce: Reduce, out: &'a mut Points) -> Self {
        Self::new(Cut::By(cut), reduce, out)
    }

    fn new(cut: Cut<'a>, reduce: Reduce, out: &'a mut Points) -> Self {
        Self { reduce, cut, stamp: 0, limit: i64::MIN, open: Vec::new(), run: 0, scratch: Vec::new(), out }
    }

    /// One bucket; whoever feeds it sees to it that the points lie in `[start, end)`.
    pub fn whole(start: i64, end: i64, reduce: Reduce, out: &'a mut Points) -> Self {
        Self { stamp: start, limit: end, ..Self::every(1, reduce, out) }
    }

    /// The next block of points, times ascending.
    pub fn feed(&mut self, mut times: &[i64], mut values: &[f64]) {
        while let Some(&first) = times.first() {
            if first >= self.limit {
                self.finish();
                self.open_at(first);
            }
            let run = run_before(times, self.limit, self.run);
            let Some(((_, later), (head, tail))) = times.split_at_checked(run).zip(values.split_at_checked(run)) else {
                return;
            };
            if later.is_empty() || !self.open.is_empty() {
                self.open.extend_from_slice(head);
            } else {
                // The whole bucket lies in this block: no copy.
                self.out.push(self.stamp, self.reduce.apply(head, &mut self.scratch));
                self.run = run;
            }
            (times, values) = (later, tail);
        }
    }

    /// No more points for the bucket under way.
    pub fn finish(&mut self) {
        if !self.open.is_empty() {
            self.out.push(self.stamp, self.reduce.apply(&self.open, &mut self.scratch));
            self.open.clear();
        }
    }

    /// Most often the next bucket, which needs no division.
    fn open_at(&mut self, time: i64) {
        let width = match self.cut {
            Cut::Every(width) => width,
            Cut::By(bucket) => {
                (self.stamp, self.limit) = bucket(time);
                return;
            }
        };
        let next = self.limit.saturating_add(width);
        self.stamp = if time < next && self.limit != i64::MIN { self.limit } else { align(time, width) };
        self.limit = self.stamp.saturating_add(width);
    }
}

/// How many of the ascending times lie before the limit; the guess is tried first.
pub(crate) fn run_before(times: &[i64], limit: i64, guess: usize) -> usize {
    let inside = guess.checked_sub(1).and_then(|last| times.get(last)).is_some_and(|t| *t < limit);
    if inside && times.get(guess).is_some_and(|t| *t >= limit) { guess } else { times.partition_point(|t| *t < limit) }
}
