//! What is known of a column of doubles without reading it.

/// Of a chunk's points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// How many points, at least 1.
    pub count: usize,
    /// The time of the first, in milliseconds.
    pub first_time: i64,
    /// The time of the last, in milliseconds.
    pub last_time: i64,
    /// The value of the first.
    pub first: f64,
    /// The value of the last.
    pub last: f64,
    /// The smallest value; no matter what where there is a NaN.
    pub min: f64,
    /// The largest value; no matter what where there is a NaN.
    pub max: f64,
    /// Σ of the values; no matter what where there is a NaN.
    pub sum: f64,
    /// Whether a value is NaN: then the points have to be read.
    pub has_nan: bool,
}

/// Sums that are kept side by side, for the compiler to make vectors of.
const LANES: usize = 8;

/// The smallest, the largest, the sum, and whether there is a NaN.
pub fn of_values(values: &[f64]) -> (f64, f64, f64, bool) {
    let (mut min, mut max) = ([f64::INFINITY; LANES], [f64::NEG_INFINITY; LANES]);
    let (mut sum, mut nan) = ([0.0; LANES], [false; LANES]);
    let (whole, rest) = values.as_chunks::<LANES>();
    let mut add = |at: usize, value: f64| {
        if let (Some(min), Some(max), Some(sum), Some(nan)) =
            (min.get_mut(at), max.get_mut(at), sum.get_mut(at), nan.get_mut(at))
        {
            *min = if value < *min { value } else { *min };
            *max = if value > *max { value } else { *max };
            *sum += value;
            *nan |= value.is_nan();
        }
    };
    for lanes in whole {
        for (at, value) in lanes.iter().enumerate() {
            add(at, *value);
        }
    }
    for (at, value) in rest.iter().enumerate() {
        add(at, *value);
    }
    let min = min.into_iter().fold(f64::INFINITY, f64::min);
    let max = max.into_iter().fold(f64::NEG_INFINITY, f64::max);
    (min, max, sum.into_iter().sum(), nan.contains(&true))
}
