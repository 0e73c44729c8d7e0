//! Columns of points.

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

    /// Leaves only the points in `[start, end]`; the times ascend.
    pub fn retain(&mut self, start: i64, end: i64) {
        let high = self.times.partition_point(|time| *time <= end);
        let low = self.times.partition_point(|time| *time < start).min(high);
        self.times.truncate(high);
        self.values.truncate(high);
        self.times.drain(..low);
        self.values.drain(..low);
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

    /// Appends the points whose time, rounded to the whole millisecond, is at least 0 and in `[from, to]`, at most 2⁵¹; the
    /// others are left out. Both columns are of one length.
    pub fn extend_rounded(&mut self, times: &[f64], values: &[f64], from: i64, to: i64) {
        let (from, to) = (from.max(0) as f64, to as f64);
        let rounded = |time: &f64| (time + 0.5).floor();
        let is_kept = |time: &f64| *time >= 0.0 && rounded(time) >= from && rounded(time) <= to;
        // one by one only where one is left out
        if times.iter().fold(true, |all, time| all & is_kept(time)) {
            self.times.extend(times.iter().map(|time| whole(rounded(time))));
            self.values.extend_from_slice(values);
            return;
        }
        for (time, value) in times.iter().zip(values).filter(|(time, _)| is_kept(time)) {
            self.push(whole(rounded(time)), *value);
        }
    }
}

/// A whole number from 0 to 2⁵¹ by its bits: vectors have no conversion.
#[inline(always)]
fn whole(number: f64) -> i64 {
    const UNIT: f64 = (1_u64 << 52) as f64;
    (number + UNIT).to_bits().wrapping_sub(UNIT.to_bits()) as i64
}
