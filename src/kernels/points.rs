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
