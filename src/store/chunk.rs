//! A run of points of one series, times strictly ascending.

use crate::blocks::vec_bytes;
use std::ops::Range;

/// Most points in one run: what an out-of-order write may have to move.
pub const CHUNK: usize = 512;

/// What a write does where the series has a point at that time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Write {
    /// The new value replaces the old one.
    Set,
    /// The new value is added to the old one.
    Add,
}

impl Write {
    pub fn apply(self, to: &mut f64, value: f64) {
        match self {
            Self::Set => *to = value,
            Self::Add => *to += value,
        }
    }
}

/// What became of a write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Written {
    Added,
    /// There was a point at that time.
    Changed,
    /// There was none, and the run has no room.
    Full,
}

/// What reads points: blocks of times and of values, of one length.
pub type Visit<'a> = dyn FnMut(&[i64], &[f64]) + 'a;

/// At most [`CHUNK`] points, times strictly ascending.
#[derive(Default)]
pub struct Points {
    times: Vec<i64>,
    values: Vec<f64>,
}

impl Points {
    pub fn one(time: i64, value: f64) -> Self {
        Self { times: vec![time], values: vec![value] }
    }

    pub fn len(&self) -> usize {
        self.times.len()
    }

    pub fn is_empty(&self) -> bool {
        self.times.is_empty()
    }

    pub fn is_full(&self) -> bool {
        self.times.len() >= CHUNK
    }

    pub fn first(&self) -> Option<i64> {
        self.times.first().copied()
    }

    pub fn last(&self) -> Option<i64> {
        self.times.last().copied()
    }

    /// Whether all points are before a time; true of an empty run.
    pub fn ends_before(&self, time: i64) -> bool {
        self.last().is_none_or(|last| last < time)
    }

    /// Whether all points are after a time; true of an empty run.
    pub fn starts_after(&self, time: i64) -> bool {
        self.first().is_none_or(|first| first > time)
    }

    pub fn bytes(&self) -> usize {
        vec_bytes(&self.times) + vec_bytes(&self.values)
    }

    /// Writes at or after the last point where no memory is needed for it; None where that is not so.
    #[inline]
    pub fn write_end(&mut self, time: i64, value: f64, how: Write) -> Option<bool> {
        let last = *self.times.last()?;
        if time > last && self.times.len() < self.times.capacity() {
            self.times.push(time);
            self.values.push(value);
            return Some(true);
        }
        if time != last {
            return None;
        }
        self.values.last_mut().map(|to| {
            how.apply(to, value);
            false
        })
    }

    /// Writes anywhere, by binary search.
    #[inline(never)]
    pub fn write(&mut self, time: i64, value: f64, how: Write) -> Written {
        let at = self.count_before(time);
        if self.times.get(at) == Some(&time) {
            if let Some(to) = self.values.get_mut(at) {
                how.apply(to, value);
            }
            return Written::Changed;
        }
        if self.is_full() {
            return Written::Full;
        }
        self.reserve(1);
        self.times.insert(at, time);
        self.values.insert(at, value);
        Written::Added
    }

    /// Appends points that ascend from after the last; the caller keeps to [`CHUNK`].
    pub fn extend(&mut self, times: &[i64], values: &[f64]) {
        self.reserve(times.len());
        self.times.extend_from_slice(times);
        self.values.extend_from_slice(values);
    }

    /// Makes room for `more` points, doubling up to [`CHUNK`]; both columns keep one capacity.
    #[inline(never)]
    pub fn reserve(&mut self, more: usize) {
        let len = self.len();
        if len + more > self.times.capacity() {
            let room = (len * 2).min(CHUNK).max(len + more) - len;
            self.times.reserve_exact(room);
            self.values.reserve_exact(room);
        }
    }

    /// Takes the upper half away.
    pub fn split(&mut self) -> Self {
        let half = self.len() / 2;
        let upper = self.part(half, self.len());
        *self = self.part(0, half);
        upper
    }

    /// A copy of some points in no more memory than they need.
    #[inline(never)]
    fn part(&self, from: usize, to: usize) -> Self {
        let times = self.times.get(from..to).unwrap_or_default().to_vec();
        Self { times, values: self.values.get(from..to).unwrap_or_default().to_vec() }
    }

    /// The time of the first point at or after a time.
    pub fn next(&self, time: i64) -> Option<i64> {
        self.times.get(self.count_before(time)).copied()
    }

    /// How many points are before a time.
    #[inline(never)]
    pub fn count_before(&self, time: i64) -> usize {
        self.times.partition_point(|&t| t < time)
    }

    /// Drops the points before a time, and their memory; returns how many.
    pub fn drop_before(&mut self, time: i64) -> usize {
        let gone = self.count_before(time);
        if gone > 0 {
            *self = self.part(gone, self.len());
        }
        gone
    }

    /// The places of the points from `from` to `to`, both included.
    pub fn range(&self, from: i64, to: i64) -> Range<usize> {
        let start = if self.starts_after(from) { 0 } else { self.count_before(from) };
        let end = if to == i64::MAX || self.ends_before(to) { self.len() } else { self.count_before(to + 1) };
        start..end
    }

    /// Shows the points from `from` to `to`, both included.
    #[inline(never)]
    pub fn scan(&self, from: i64, to: i64, visit: &mut Visit<'_>) {
        let range = self.range(from, to);
        if let (Some(times), Some(values)) = (self.times.get(range.clone()), self.values.get(range))
            && !times.is_empty()
        {
            visit(times, values);
        }
    }
}
