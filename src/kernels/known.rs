//! What is known of many values, from which some reductions can be had, of parts put together.

use super::Summary;
use super::codec::of_values;
use super::reduce::{Reduce, sum};

/// Of the values of a bucket under way. NaN is a point, but nothing else than the first or the last value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// Points, NaN or not.
    pub points: usize,
    /// Values that are numbers.
    pub count: f64,
    /// Σ.
    pub sum: f64,
    /// The smallest; NaN of none.
    pub min: f64,
    /// The largest; NaN of none.
    pub max: f64,
    /// The first.
    pub first: f64,
    /// The last.
    pub last: f64,
}

impl Known {
    /// Of no values.
    pub const NOTHING: Self =
        Self { points: 0, count: 0.0, sum: 0.0, min: f64::NAN, max: f64::NAN, first: f64::NAN, last: f64::NAN };

    /// Of values, as much as a reduction needs.
    pub fn of(values: &[f64], reduce: Reduce) -> Self {
        let (Some(&first), Some(&last)) = (values.first(), values.last()) else { return Self::NOTHING };
        let known = Self { points: values.len(), first, last, ..Self::NOTHING };
        if !matches!(reduce, Reduce::Min | Reduce::Max) {
            let (sum, count) = sum(values);
            return Self { count, sum, ..known };
        }
        let (min, max, total, has_nan) = of_values(values);
        let (sum, count) = if has_nan { sum(values) } else { (total, values.len() as f64) };
        // the least is above the greatest where there is no number
        let (min, max) = if min > max { (f64::NAN, f64::NAN) } else { (min, max) };
        Self { count, sum, min, max, ..known }
    }

    /// Of a chunk without NaN.
    pub fn of_chunk(chunk: &Summary) -> Self {
        let Summary { count, sum, min, max, first, last, .. } = *chunk;
        Self { points: count, count: count as f64, sum, min, max, first, last }
    }

    /// Adds what is known of the values behind these.
    pub fn extend(&mut self, later: &Self) {
        if self.points == 0 {
            self.first = later.first;
        }
        if later.points > 0 {
            self.last = later.last;
        }
        self.points += later.points;
        self.count += later.count;
        self.sum += later.sum;
        self.min = self.min.min(later.min);
        self.max = self.max.max(later.max);
    }

    /// What a reduction that [`Reduce::is_known`] makes of the values.
    pub fn reduced(&self, reduce: Reduce) -> f64 {
        match reduce {
            Reduce::Count => self.count,
            _ if self.points == 0 => f64::NAN,
            Reduce::First => self.first,
            Reduce::Last => self.last,
            Reduce::Diff => self.last - self.first,
            _ if self.count == 0.0 => f64::NAN,
            Reduce::Sum => self.sum,
            Reduce::Avg => self.sum / self.count,
            Reduce::Min => self.min,
            Reduce::Max => self.max,
            _ => f64::NAN,
        }
    }
}
