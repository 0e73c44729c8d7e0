//! Reading the points of series.

use super::eval::{Data, Evaluator, Node};
use super::plan::POINT_BYTES;
use crate::cost::no_memory;
use crate::error::Result;
use pulsetree_kernels::{Points, Windows, all_finite};

/// What was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Series.
    pub series: usize,
    /// Series that were left out, for the limit on their number.
    pub cancelled: usize,
    /// Points.
    pub points: usize,
    /// Points that are in no window.
    pub out_of_bounds: usize,
    /// Points of the series read last, those aside that are passed over in a window.
    pub(super) last: usize,
}

impl Read {
    /// How many of the points read last lie in windows.
    pub(super) fn note_inside(&mut self, windows: Windows, inside: usize) {
        // Without gaps there is no other place for a point, which may lie in several.
        if windows.extent < windows.size {
            self.out_of_bounds += self.last - inside;
        }
    }
}

impl<'a> Evaluator<'a, '_> {
    /// Takes a node's points, ascending in time; those of its series are read.
    pub(super) fn points(&mut self, node: &mut Node<'a>) -> Result<Points> {
        match std::mem::replace(&mut node.data, Data::Stored) {
            Data::Points(points) => Ok(points),
            Data::Spreads(..) => Ok(Points::default()),
            Data::Stored => {
                let mut parts = Vec::new();
                for slot in &node.slots {
                    parts.push(self.series(*slot, (self.plan.start, self.plan.end + 1), None)?);
                }
                Ok(together(parts))
            }
        }
    }

    /// A series' points of `[from, to)`, to be looked at once for each of the windows that hold them.
    pub(super) fn series(&mut self, slot: u32, range: (i64, i64), windows: Option<Windows>) -> Result<Points> {
        let count = self.store.count(slot, range.0.max(self.floor), range.1 - 1);
        self.budget.answer(count.saturating_mul(POINT_BYTES))?;
        let mut out = Points::default();
        out.try_reserve(count).map_err(no_memory)?;
        self.scan(slot, range, windows, &mut |times, values| out.extend(times, values))?;
        Ok(out)
    }

    /// Shows a series' points of `[from, to)`, to be looked at once for each of the windows that hold them.
    pub(super) fn scan(
        &mut self,
        slot: u32,
        (from, to): (i64, i64),
        windows: Option<Windows>,
        f: &mut dyn FnMut(&[i64], &[f64]),
    ) -> Result<()> {
        let from = from.max(self.floor);
        let count = self.store.count(slot, from, to - 1);
        self.budget.work((count as u64).saturating_mul(windows.map_or(1, |windows| windows.depth())))?;
        self.read.points += count;
        self.read.last = count;
        if !self.plan.finite {
            self.store.scan(slot, from, to - 1, f);
            return Ok(());
        }
        // those that are passed over, and in a window
        let (mut known, mut inside) = (Points::default(), 0);
        self.store.scan(slot, from, to - 1, &mut |times, values| {
            if all_finite(values) {
                return f(times, values);
            }
            known.clear();
            for (&time, &value) in times.iter().zip(values) {
                if value.is_finite() {
                    known.push(time, value);
                } else {
                    inside += usize::from(windows.is_none_or(|windows| windows.holds(time)));
                }
            }
            f(&known.times, &known.values);
        });
        self.read.last -= inside;
        Ok(())
    }
}

/// The points of all parts, each of which ascends in time, in order of time; of equal times in order of the parts.
pub(super) fn together(mut parts: Vec<Points>) -> Points {
    // Two by two: every point is copied once per doubling.
    while parts.len() > 1 {
        let pairs = parts.chunks_mut(2).map(|pair| match pair {
            [one, other] => one.merged(other),
            rest => rest.first_mut().map(std::mem::take).unwrap_or_default(),
        });
        parts = pairs.collect();
    }
    parts.pop().unwrap_or_default()
}
