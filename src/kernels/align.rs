//! One value per instant of many series that have their points at different times.

use super::grid;
use super::order::sort_ids;
use super::{Missing, Points, Reduce};
use std::collections::TryReserveError;

/// The points of a group's series, one series after the other.
#[derive(Default)]
pub struct Columns {
    /// All of them.
    pub points: Points,
    /// Where each series ends.
    ends: Vec<usize>,
}

impl Columns {
    /// Empties it; its memory stays.
    pub fn clear(&mut self) {
        self.points.clear();
        self.ends.clear();
    }

    /// The points pushed since the last call are one series.
    pub fn end_series(&mut self) {
        self.ends.push(self.points.times.len());
    }

    /// The points in `[start, end]` of the only series, taken out, where the reduction leaves them as they are.
    pub fn only(&mut self, start: i64, end: i64, reduce: Reduce) -> Option<Points> {
        if self.ends.len() != 1 || !reduce.keeps_one() {
            return None;
        }
        self.ends.clear();
        let mut points = std::mem::take(&mut self.points);
        points.retain(start, end);
        Some(points)
    }

    /// Every time in `[start, end]` at which some series has a point, ascending.
    ///
    /// # Errors
    /// Where there is no memory for so many.
    pub fn stamps(&self, start: i64, end: i64) -> Result<Vec<i64>, TryReserveError> {
        let mut runs: Vec<Vec<i64>> = Vec::new();
        for series in self.each() {
            let low = series.times.partition_point(|t| *t < start);
            let high = series.times.partition_point(|t| *t <= end);
            let inside = series.times.get(low..high).unwrap_or_default();
            // Series on one grid have the same times: they are compared, not merged.
            if !inside.is_empty() && runs.last().is_none_or(|last| !same(last, inside)) {
                runs.push(merged(inside, &[])?);
            }
        }
        // Two by two, what comes of them at the end: every time is copied once per doubling.
        let mut at = 0;
        while at + 1 < runs.len() {
            let both = merged(&taken(&mut runs, at), &taken(&mut runs, at + 1))?;
            runs.push(both);
            at += 2;
        }
        Ok(runs.pop().unwrap_or_default())
    }

    /// How many values [`Columns::aggregate`] looks at: where series are `filled` each one's at every stamp, else each
    /// one's at the stamps from its first to its last point.
    pub fn cost(&self, stamps: &[i64], filled: bool) -> u64 {
        let within = |one: Series<'_>| match one.times {
            _ if filled => stamps.len(),
            [] => 0,
            [first, .., last] => stamps.partition_point(|t| t <= last) - stamps.partition_point(|t| t < first),
            [_] => 1,
        };
        self.each().into_iter().map(|one| within(one) as u64).sum()
    }

    fn each(&self) -> Vec<Series<'_>> {
        let mut all = Vec::with_capacity(self.ends.len());
        let mut from = 0;
        for &to in &self.ends {
            all.push(Series {
                times: self.points.times.get(from..to).unwrap_or_default(),
                values: self.points.values.get(from..to).unwrap_or_default(),
                at: 0,
            });
            from = to;
        }
        all
    }

    /// The value of the group at each of the ascending stamps; stamps at which no series contributes are left out.
    ///
    /// A series without a point contributes what `missing` says, between its first and its last point, and else `fill`.
    ///
    /// # Errors
    /// Where there is no memory for a list of the series.
    pub fn aggregate(
        &self,
        stamps: &[i64],
        reduce: Reduce,
        missing: Missing,
        fill: Option<f64>,
        out: &mut Points,
    ) -> Result<(), TryReserveError> {
        let mut series = self.each();
        let columns: Option<Vec<&[f64]>> = series.iter().map(|one| one.at_all(stamps)).collect();
        if let Some(columns) = columns {
            grid::aggregate(&columns, stamps, reduce, out);
            return Ok(());
        }
        let all = (0..series.len() as u32).collect();
        let (mut waiting, mut active) =
            if fill.is_some() { (Waiting(Vec::new()), all) } else { (Waiting::new(&series, all), Vec::new()) };
        let (mut values, mut scratch) = (Vec::new(), Vec::new());
        for &stamp in stamps {
            waiting.join(&series, stamp, &mut active)?;
            values.clear();
            let mut over = false;
            for id in &active {
                let Some(one) = series.get_mut(*id as usize) else { continue };
                if let Some(value) = one.value(stamp, missing).or(fill) {
                    values.push(value);
                }
                over |= one.at >= one.times.len();
            }
            if over && fill.is_none() {
                active.retain(|id| series.get(*id as usize).is_some_and(|one| one.at < one.times.len()));
            }
            if !values.is_empty() {
                out.push(stamp, reduce.apply(&values, &mut scratch));
            }
        }
        Ok(())
    }
}

impl<'a> Series<'a> {
    /// The values at the stamps, if there is a point at all of them.
    fn at_all(&self, stamps: &[i64]) -> Option<&'a [f64]> {
        let start = *stamps.first()?;
        let low = self.times.partition_point(|t| *t < start);
        let end = low + stamps.len();
        if same(self.times.get(low..end)?, stamps) { self.values.get(low..end) } else { None }
    }
}

/// Whether two columns are the same: by vectors, as what the language calls compares byte by byte in WebAssembly.
fn same(a: &[i64], b: &[i64]) -> bool {
    let differ = |a: &[i64], b: &[i64]| a.iter().zip(b).fold(0, |differing, (a, b)| differing | (a ^ b));
    a.len() == b.len() && a.chunks(64).zip(b.chunks(64)).all(|(a, b)| differ(a, b) == 0)
}

fn taken(runs: &mut [Vec<i64>], at: usize) -> Vec<i64> {
    runs.get_mut(at).map(std::mem::take).unwrap_or_default()
}

/// The union of two ascending lists.
fn merged<T: Copy + Ord>(mut a: &[T], mut b: &[T]) -> Result<Vec<T>, TryReserveError> {
    let mut out = Vec::new();
    out.try_reserve_exact(a.len() + b.len())?;
    while let (Some((x, later_a)), Some((y, later_b))) = (a.split_first(), b.split_first()) {
        out.push(*x.min(y));
        if x <= y {
            a = later_a;
        }
        if y <= x {
            b = later_b;
        }
    }
    out.extend_from_slice(a);
    out.extend_from_slice(b);
    Ok(out)
}

/// Series that have not begun, the next to begin last.
struct Waiting(Vec<u32>);

impl Waiting {
    fn new(series: &[Series<'_>], mut ids: Vec<u32>) -> Self {
        ids.retain(|id| !of(series, *id).is_empty());
        sort_ids(&mut ids, &mut |a, b| of(series, b).first().cmp(&of(series, a).first()));
        Self(ids)
    }

    /// Moves the series that have begun by now, keeping `active` in the order of the series.
    fn join(&mut self, series: &[Series<'_>], stamp: i64, active: &mut Vec<u32>) -> Result<(), TryReserveError> {
        let begun = self.0.partition_point(|id| of(series, *id).first().is_some_and(|first| *first > stamp));
        let mut joined = self.0.split_off(begun);
        if !joined.is_empty() {
            sort_ids(&mut joined, &mut |a, b| a.cmp(&b));
            *active = merged(active, &joined)?;
        }
        Ok(())
    }
}

fn of<'a>(series: &[Series<'a>], id: u32) -> &'a [i64] {
    series.get(id as usize).map_or(&[], |s| s.times)
}

/// One series, read from its first point to its last.
struct Series<'a> {
    times: &'a [i64],
    values: &'a [f64],
    /// The first point not before the last stamp asked for.
    at: usize,
}

impl Series<'_> {
    /// What the series contributes at a stamp, which is not before the last one asked for.
    fn value(&mut self, stamp: i64, missing: Missing) -> Option<f64> {
        while self.times.get(self.at).is_some_and(|t| *t < stamp) {
            self.at += 1;
        }
        let (time, value) = (*self.times.get(self.at)?, *self.values.get(self.at)?);
        if time == stamp {
            return Some(value);
        }
        let before = self.at.checked_sub(1)?;
        let (earlier, held) = (*self.times.get(before)?, *self.values.get(before)?);
        match missing {
            Missing::Skip => None,
            Missing::Zero => Some(0.0),
            Missing::Previous => Some(held),
            // Multiplied first: whole numbers stay exact where the result is whole.
            Missing::Linear => Some(held + (stamp - earlier) as f64 * (value - held) / (time - earlier) as f64),
        }
    }
}
