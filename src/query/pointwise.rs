//! Functions of a group's points, one after the other.

use super::stage::Pointwise;
use pulsetree_kernels::Points;

impl Pointwise {
    /// What becomes of the points, ascending; of NaN nothing.
    pub(super) fn apply(self, points: &Points) -> Points {
        let mut out = Points::default();
        let mut before: Option<(i64, f64)> = None;
        let known = points.times.iter().zip(&points.values).filter(|(_, value)| !value.is_nan());
        for (&time, &value) in known {
            if let Some(made) = self.of(before, (time, value)) {
                out.push(time, made);
            }
            before = Some((time, value));
        }
        out
    }

    fn of(self, before: Option<(i64, f64)>, (time, value): (i64, f64)) -> Option<f64> {
        match self {
            Self::Delta => before.map(|(_, last)| value - last),
            Self::DeltaPerSecond => {
                // Two series may have points at one time: no time has passed, and nothing can be told.
                let (earlier, last) = before.filter(|(earlier, _)| *earlier < time)?;
                Some((value - last) * 1000.0 / (time - earlier) as f64)
            }
            Self::NotNegative => (value >= 0.0).then_some(value),
            Self::Above(threshold) => (value > threshold).then_some(value),
            Self::Below(threshold) => (value < threshold).then_some(value),
        }
    }
}
