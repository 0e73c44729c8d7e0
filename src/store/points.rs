//! A run of points of one series as they are, times strictly ascending.

use crate::blocks::vec_bytes;
use pulsetree_kernels::count_before;
pub use pulsetree_kernels::{CHUNK, Chunk};
use std::ops::Range;

/// Points that a series holds as they are before they are sealed: 4 KB of each series, where a whole run took 16.
pub const HEAD: usize = 256;

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

/// At most [`CHUNK`] points, times strictly ascending: what is sealed and read at once, and what an out-of-order write may
/// have to move.
#[derive(Default)]
pub struct Points {
    pub times: Vec<i64>,
    pub values: Vec<f64>,
}

impl Points {
    pub fn one(time: i64, value: f64) -> Self {
        Self { times: vec![time], values: vec![value] }
    }

    /// All points of a chunk, with room for some more.
    pub fn of_chunk(chunk: &Chunk, more: usize) -> Self {
        let mut points = Self::default();
        points.reserve(chunk.len() + more);
        points.unpack(chunk);
        points
    }

    /// Takes the points of a chunk instead.
    pub fn unpack(&mut self, chunk: &Chunk) {
        self.times.resize(chunk.len(), 0);
        self.values.resize(chunk.len(), 0.0);
        chunk.read(&mut self.times, &mut self.values);
    }

    pub fn seal(&self) -> Chunk {
        Chunk::seal(&self.times, &self.values)
    }

    pub fn len(&self) -> usize {
        self.times.len()
    }

    pub fn is_empty(&self) -> bool {
        self.times.is_empty()
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

    pub fn bytes(&self) -> usize {
        vec_bytes(&self.times) + vec_bytes(&self.values)
    }

    /// Writes at or after the last point where that takes no memory and does not fill it; None where that is not so.
    #[inline]
    pub fn write_end(&mut self, time: i64, value: f64, how: Write) -> Option<bool> {
        let last = *self.times.last()?;
        if time > last && self.times.len() + 1 < self.times.capacity() {
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

    /// Writes anywhere, by binary search; true if there is one point more.
    pub fn write(&mut self, time: i64, value: f64, how: Write) -> bool {
        let at = self.count_before(time);
        if self.change(at, time, value, how) {
            return false;
        }
        self.reserve(1);
        self.insert(at, time, value);
        true
    }

    /// Changes the point at a place, if it has this time.
    pub fn change(&mut self, at: usize, time: i64, value: f64, how: Write) -> bool {
        if self.times.get(at) != Some(&time) {
            return false;
        }
        if let Some(to) = self.values.get_mut(at) {
            how.apply(to, value);
        }
        true
    }

    /// Puts a point at a place.
    pub fn insert(&mut self, at: usize, time: i64, value: f64) {
        self.times.insert(at, time);
        self.values.insert(at, value);
    }

    /// Appends points that ascend from after the last; the caller keeps to [`CHUNK`].
    pub fn extend(&mut self, times: &[i64], values: &[f64]) {
        self.reserve(times.len());
        self.times.extend_from_slice(times);
        self.values.extend_from_slice(values);
    }

    /// Makes room for `more` points, doubling up to [`HEAD`]; both columns keep one capacity.
    #[inline(never)]
    pub fn reserve(&mut self, more: usize) {
        let len = self.len();
        if len + more > self.times.capacity() {
            self.reserve_exact((len * 2).min(HEAD).max(len + more) - len);
        }
    }

    /// Makes room for `more` points and no others.
    pub fn reserve_exact(&mut self, more: usize) {
        self.times.reserve_exact(more);
        self.values.reserve_exact(more);
    }

    /// Whether the next point takes memory.
    pub fn is_at_capacity(&self) -> bool {
        self.times.len() == self.times.capacity()
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
    pub fn part(&self, from: usize, to: usize) -> Self {
        let times = self.times.get(from..to).unwrap_or_default().to_vec();
        Self { times, values: self.values.get(from..to).unwrap_or_default().to_vec() }
    }

    /// The time of the first point at or after a time.
    pub fn next(&self, time: i64) -> Option<i64> {
        // most questions are of times from before
        let before = if self.first()? >= time { 0 } else { self.count_before(time) };
        self.times.get(before).copied()
    }

    /// How many points are before a time.
    pub fn count_before(&self, time: i64) -> usize {
        count_before(&self.times, time)
    }

    /// Drops the points before a time, and their memory; returns how many.
    pub fn drop_before(&mut self, time: i64) -> usize {
        let gone = self.count_before(time);
        if gone > 0 {
            *self = self.part(gone, self.len());
        }
        gone
    }

    /// About what [`Points::drop_before`] would give back, in bytes.
    pub fn bytes_before(&self, time: i64) -> usize {
        self.bytes() * self.count_before(time) / self.len().max(1)
    }

    /// The places of the points from `from` to `to`, both included.
    pub fn range(&self, from: i64, to: i64) -> Range<usize> {
        let start = if self.first().is_none_or(|first| first >= from) { 0 } else { self.count_before(from) };
        let end = if self.last().is_none_or(|last| last <= to) { self.len() } else { self.count_before(to + 1) };
        start..end
    }

    /// The points at some places.
    pub fn slices(&self, range: Range<usize>) -> (&[i64], &[f64]) {
        (self.times.get(range.clone()).unwrap_or_default(), self.values.get(range).unwrap_or_default())
    }
}
