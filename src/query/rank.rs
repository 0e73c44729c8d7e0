//! Which groups are kept, by what lies between their points and zero.

use super::stage::Keep;
use crate::order::sort_by;
use pulsetree_kernels::{Points, Reduce};

/// The area between zero and the line through the points, in value × milliseconds; below zero it is negative. NaN is
/// passed over.
#[must_use]
pub fn area(points: &Points) -> f64 {
    let known = |(time, value): (&i64, &f64)| (!value.is_nan()).then_some((*time, *value));
    let mut known = points.times.iter().zip(&points.values).filter_map(known);
    let Some(mut before) = known.next() else { return 0.0 };
    let mut total = 0.0;
    for point in known {
        total += segment(before, point);
        before = point;
    }
    total
}

/// The signed trapezoid: where the line crosses zero, the triangles on both sides add up to the same.
fn segment((t0, v0): (i64, f64), (t1, v1): (i64, f64)) -> f64 {
    (t1 - t0) as f64 * (v0 + v1) / 2.0
}

impl Keep {
    /// Which of the groups' points are kept, by their place, ascending.
    pub(super) fn places(self, groups: &[Points]) -> Vec<usize> {
        let filled = groups.iter().enumerate().filter(|(_, points)| points.values.iter().any(|value| !value.is_nan()));
        let scratch = &mut Vec::new();
        let mut kept: Vec<(usize, f64)> = match self {
            Self::Top(_) => filled.map(|(at, points)| (at, -area(points))).collect(),
            Self::Bottom(_) => filled.map(|(at, points)| (at, area(points))).collect(),
            Self::Above(_) => filled.map(|(at, points)| (at, Reduce::Max.apply(&points.values, scratch))).collect(),
            Self::Below(_) => filled.map(|(at, points)| (at, Reduce::Min.apply(&points.values, scratch))).collect(),
        };
        match self {
            Self::Top(count) | Self::Bottom(count) => {
                sort_by(&mut kept, |a, b| a.1.total_cmp(&b.1));
                kept.truncate(count);
                sort_by(&mut kept, |a, b| a.0.cmp(&b.0));
            }
            Self::Above(threshold) => kept.retain(|(_, max)| *max > threshold),
            Self::Below(threshold) => kept.retain(|(_, min)| *min < threshold),
        }
        kept.into_iter().map(|(at, _)| at).collect()
    }
}
