//! Change per second between neighbouring points of one series.

use super::Points;

/// Change per second between a series' neighbouring points, stamped at the later one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// What a falling value means.
    pub falling: Falling,
    /// A rate above this after a rollover is a restart, and 0; 0: never.
    pub reset_value: f64,
}

/// What a value that is smaller than the one before means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Falling {
    /// A negative rate.
    Falls,
    /// A counter that ran over this maximum.
    RollsOver(f64),
    /// A counter that began again: no rate at this point.
    Restarts,
}

impl Rate {
    /// Replaces the points from index `from` on by their rates; the first has none, and NaN is passed over as if it were no
    /// point.
    pub fn apply(&self, from: usize, points: &mut Points) {
        let mut kept = from;
        let mut before: Option<(i64, f64)> = None;
        for at in from..points.times.len() {
            let (Some(&time), Some(&value)) = (points.times.get(at), points.values.get(at)) else { break };
            if value.is_nan() {
                continue;
            }
            if let Some(rate) = before.and_then(|before| self.between(before, (time, value)))
                && let (Some(t), Some(v)) = (points.times.get_mut(kept), points.values.get_mut(kept))
            {
                (*t, *v) = (time, rate);
                kept += 1;
            }
            before = Some((time, value));
        }
        points.times.truncate(kept);
        points.values.truncate(kept);
    }

    /// A restart is looked for only after a rollover: an ordinary large increase stays as it is.
    #[inline]
    fn between(&self, (t0, v0): (i64, f64), (t1, v1): (i64, f64)) -> Option<f64> {
        let seconds = (t1 - t0) as f64 / 1000.0;
        match self.falling {
            Falling::Restarts if v1 < v0 => None,
            Falling::RollsOver(maximum) if v1 < v0 => {
                let rate = (maximum - v0 + v1) / seconds;
                Some(if self.reset_value > 0.0 && rate > self.reset_value { 0.0 } else { rate })
            }
            _ => Some((v1 - v0) / seconds),
        }
    }
}
