//! What is known of the values in each window.

use super::eval::{Data, Evaluator, Node};
use super::stage::{Function, Sample};
use crate::cost::no_memory;
use crate::error::Result;
use crate::store::Piece;
use pulsetree_kernels::{Buckets, Points, Reduce, Scratch, Tallied, Tally, Windows, all_finite};

impl Evaluator<'_, '_> {
    /// What is known of each window's values.
    pub(super) fn tallies(&mut self, nodes: Vec<Node<'_>>, sample: &Sample, wanted: Tallied) -> Result<Vec<Tally>> {
        let windows = sample.windows;
        let mut tallies = self.held(windows.count, Tally::EMPTY)?;
        let mut scratch = Scratch::default();
        let is_alone = nodes.iter().map(|node| node.slots.len()).sum::<usize>() == 1;
        let reductions = if windows.extent == windows.size { reductions(sample.function, is_alone) } else { &[] };
        for node in nodes {
            match node.data {
                Data::Spreads(times, spreads) => windows.each(&times, &mut |window, range| {
                    let parts = spreads.get(range).unwrap_or_default();
                    if let Some(tally) = tallies.get_mut(window) {
                        parts.iter().for_each(|part| tally.merge(part));
                    }
                }),
                Data::Points(points) => windows.each(&points.times, &mut |window, range| {
                    add(&mut tallies, window, wanted, points.values.get(range));
                }),
                Data::Stored => {
                    for slot in node.slots {
                        if !reductions.is_empty() && self.has_only_numbers(slot, windows) {
                            self.reduce(slot, windows, reductions, &mut tallies, &mut scratch)?;
                        } else {
                            self.look(slot, windows, wanted, &mut tallies)?;
                        }
                    }
                }
            }
        }
        Ok(tallies)
    }

    /// Adds a series' values, looking at each.
    fn look(&mut self, slot: u32, windows: Windows, wanted: Tallied, tallies: &mut [Tally]) -> Result<()> {
        let mut inside = 0;
        self.scan(slot, windows.hull(), Some(windows), &mut |times, values| {
            windows.each(times, &mut |window, range| {
                inside += range.len();
                add(tallies, window, wanted, values.get(range));
            });
        })?;
        self.read.note_inside(windows, inside);
        Ok(())
    }

    /// Whether a series can be cut into the windows as it lies in the store: most points need not be looked at then, which
    /// takes down to a third of the time.
    fn has_only_numbers(&self, slot: u32, windows: Windows) -> bool {
        let (from, to) = windows.hull();
        let mut numbers = true;
        self.store.each_piece(slot, from.max(self.floor), to - 1, &mut |piece| {
            numbers &= match piece {
                Piece::Points(_, values) => all_finite(values),
                Piece::Sealed(chunk, _) => {
                    let known = chunk.summary();
                    !known.has_nan && known.sum.is_finite()
                }
            };
        });
        numbers
    }

    /// Adds what the reductions make of a series' points in each window that has some.
    fn reduce(
        &mut self,
        slot: u32,
        windows: Windows,
        reductions: &[Reduction],
        tallies: &mut [Tally],
        scratch: &mut Scratch,
    ) -> Result<()> {
        let (from, to) = windows.hull();
        let from = from.max(self.floor);
        let count = self.store.count(slot, from, to - 1);
        self.budget.work(count as u64)?;
        self.read.points += count;
        let mut made = Points::default();
        made.try_reserve(count.min(windows.count)).map_err(no_memory)?;
        for (reduce, add) in reductions {
            made.clear();
            let mut buckets = Buckets::of(&windows, *reduce, scratch, &mut made);
            self.store.each_piece(slot, from, to - 1, &mut |piece| match piece {
                Piece::Points(times, values) => buckets.feed(times, values),
                Piece::Sealed(chunk, range) => buckets.feed_chunk(chunk, range),
            });
            buckets.finish().map_err(no_memory)?;
            for (time, value) in made.times.iter().zip(&made.values) {
                let window = usize::try_from((time - windows.first) / windows.size).ok();
                if let Some(tally) = window.and_then(|window| tallies.get_mut(window)) {
                    add(tally, *value);
                }
            }
        }
        Ok(())
    }
}

/// What is made of the values in a window, all of them finite, and how that is added to what is known of it.
type Reduction = (Reduce, fn(&mut Tally, f64));

const COUNT: Reduction = (Reduce::Count, |tally, count| tally.count += count);
/// Without their count before it, it tells only that there are some.
const SUM: Reduction = (Reduce::Sum, |tally, sum| (tally.sum, tally.count) = (tally.sum + sum, tally.count.max(1.0)));
/// Of one series alone.
const AVERAGE: Reduction = (Reduce::Avg, |tally, average| (tally.sum, tally.count) = (average, 1.0));
const MIN: Reduction = (Reduce::Min, |tally, min| tally.min = tally.min.min(min));
const MAX: Reduction = (Reduce::Max, |tally, max| tally.max = tally.max.max(max));

/// What a function's value can be had from, of a series by itself or of many; nothing where that needs the values themselves.
const fn reductions(function: Function, is_alone: bool) -> &'static [Reduction] {
    match function {
        Function::Sum => &[SUM],
        Function::Average if is_alone => &[AVERAGE],
        Function::Average => &[COUNT, SUM],
        Function::Count => &[COUNT],
        Function::Min => &[MIN],
        Function::Max => &[MAX],
        _ => &[],
    }
}

fn add(tallies: &mut [Tally], window: usize, wanted: Tallied, values: Option<&[f64]>) {
    if let Some((tally, values)) = tallies.get_mut(window).zip(values) {
        tally.add(wanted, values);
    }
}

/// What must be known of a window's values; `None`: these themselves.
pub(super) const fn tallied(function: Function, of_spreads: bool) -> Option<Tallied> {
    match function {
        Function::Sum | Function::Average | Function::Count => Some(Tallied::Sum),
        Function::Min => Some(Tallied::Min),
        Function::Max => Some(Tallied::Max),
        Function::SumSquares => Some(Tallied::Squares),
        Function::Spread => Some(Tallied::All),
        Function::StdDev if of_spreads => Some(Tallied::All),
        // of values in two passes, so that a small spread around a large mean is not lost
        Function::StdDev
        | Function::Quantile(_)
        | Function::RatePerSecond
        | Function::Cardinality { .. }
        | Function::Digest => None,
    }
}

pub(super) fn value(function: Function, tally: &Tally) -> f64 {
    let any = |value| if tally.count > 0.0 { value } else { f64::NAN };
    match function {
        Function::Sum => any(tally.sum),
        Function::SumSquares => any(tally.squares),
        Function::Min => tally.min,
        Function::Max => tally.max,
        Function::Count => tally.count,
        Function::StdDev => {
            let mean = tally.sum / tally.count;
            // rounding may leave a little less than nothing; the order keeps NaN
            let variance = tally.squares / tally.count - mean * mean;
            if variance < 0.0 { 0.0 } else { variance.sqrt() }
        }
        // 0 ÷ 0 is NaN
        _ => tally.sum / tally.count,
    }
}
