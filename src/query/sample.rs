//! The points of a group to one value per window.

use super::eval::{Data, Evaluator, Node};
use super::plan::POINT_BYTES;
use super::read::together;
use super::stage::{Function, Sample};
use super::tally::{tallied, value};
use crate::cost::no_memory;
use crate::error::Result;
use pulsetree_kernels::{Points, Rank, Reduce, Tallied, Tally};

/// What a digest tells, and by which name.
const DIGEST: [(&str, f64); 3] = [("p50", 0.5), ("p75", 0.75), ("p99", 0.99)];
/// The tag of that name.
const DIGEST_TAG: &str = "tdigeststat";

impl<'a> Evaluator<'a, '_> {
    /// One group, or a digest's three, of the nodes of one group.
    pub(super) fn sample(&mut self, nodes: Vec<Node<'a>>, sample: &Sample) -> Result<Vec<Node<'a>>> {
        // what is stored is charged when it is read
        let made: usize = nodes.iter().map(|node| node.data.len()).sum();
        self.budget.work((made as u64).saturating_mul(sample.windows.depth()))?;
        self.budget.work(sample.windows.count as u64)?;
        let scope = nodes.first().map_or(0, |node| node.scope);
        let slots = nodes.iter().flat_map(|node| node.slots.iter().copied()).collect();
        let made = |data| Node { scope, key: Vec::new(), slots, data };
        let spreads = nodes.iter().any(|node| matches!(node.data, Data::Spreads(..)));
        let data = match (sample.function, tallied(sample.function, spreads)) {
            (Function::Spread, Some(wanted)) => self.spreads(nodes, sample, wanted)?,
            (function, Some(wanted)) => {
                let tallies = self.tallies(nodes, sample, wanted)?;
                let values = tallies.iter().map(|tally| value(function, tally));
                Data::Points(self.emitted(sample, values)?)
            }
            (Function::Digest, None) => {
                let Node { slots, .. } = made(Data::Stored);
                return self.digest(nodes, sample, &slots);
            }
            (function, None) => {
                let values = self.gathered(nodes, sample, function)?;
                Data::Points(self.emitted(sample, values.into_iter())?)
            }
        };
        Ok(vec![made(data)])
    }

    fn spreads(&mut self, nodes: Vec<Node<'a>>, sample: &Sample, wanted: Tallied) -> Result<Data> {
        let tallies = self.tallies(nodes, sample, wanted)?;
        let filled = tallies.iter().filter(|tally| tally.count > 0.0).count();
        self.budget.answer(filled.saturating_mul(size_of::<Tally>() + size_of::<i64>()))?;
        let kept = tallies.into_iter().enumerate().filter(|(_, tally)| tally.count > 0.0);
        let (times, spreads) = kept.map(|(at, tally)| (sample.windows.start(at) + sample.stamp, tally)).unzip();
        Ok(Data::Spreads(times, spreads))
    }

    /// The value of each window, of all its points in order of time.
    fn gathered(&mut self, nodes: Vec<Node<'a>>, sample: &Sample, function: Function) -> Result<Vec<f64>> {
        let by_series = function == Function::Cardinality { by_series: true };
        let empty = if matches!(function, Function::Cardinality { .. }) { 0.0 } else { f64::NAN };
        let mut values = self.held(sample.windows.count, empty)?;
        for points in self.apart(nodes, sample, by_series)? {
            let scratch = &mut Vec::new();
            sample.windows.each(&points.times, &mut |window, range| {
                let (times, inside) = (points.times.get(range.clone()), points.values.get(range));
                let made = of_points(function, times.unwrap_or_default(), inside.unwrap_or_default(), scratch);
                if let Some(value) = values.get_mut(window) {
                    *value = if by_series { *value + made } else { made };
                }
            });
        }
        Ok(values)
    }

    /// The points of all nodes together in order of time, or those of each series.
    fn apart(&mut self, nodes: Vec<Node<'a>>, sample: &Sample, by_series: bool) -> Result<Vec<Points>> {
        let hull = sample.windows.hull();
        let mut parts = Vec::new();
        for node in nodes {
            match node.data {
                Data::Points(points) => parts.push(points),
                Data::Stored => {
                    for slot in node.slots {
                        let points = self.series(slot, hull, Some(sample.windows))?;
                        let mut inside = 0;
                        sample.windows.each(&points.times, &mut |_, range| inside += range.len());
                        self.read.note_inside(sample.windows, inside);
                        parts.push(points);
                    }
                }
                Data::Spreads(..) => {}
            }
        }
        if by_series {
            return Ok(parts);
        }
        Ok(vec![together(parts)])
    }

    fn digest(&mut self, nodes: Vec<Node<'a>>, sample: &Sample, slots: &[u32]) -> Result<Vec<Node<'a>>> {
        let scope = nodes.first().map_or(0, |node| node.scope);
        let points = self.apart(nodes, sample, false)?;
        let mut made = Vec::new();
        for (name, share) in DIGEST {
            let node = Node {
                scope,
                key: Vec::new(),
                slots: slots.to_vec(),
                data: Data::Points(points.first().cloned().unwrap_or_default()),
            };
            let values = self.gathered(vec![node], sample, Function::Quantile(share))?;
            let data = Data::Points(self.emitted(sample, values.into_iter())?);
            made.push(Node { scope, key: vec![(DIGEST_TAG, name)], slots: slots.to_vec(), data });
        }
        Ok(made)
    }

    /// The windows' values at their stamps: all of them, or those that are numbers.
    fn emitted(&mut self, sample: &Sample, values: impl Iterator<Item = f64> + Clone) -> Result<Points> {
        let shown = |value: &f64| !self.plan.finite || value.is_finite();
        let count = values.clone().filter(shown).count();
        self.budget.answer(count.saturating_mul(POINT_BYTES))?;
        let mut out = Points::default();
        out.try_reserve(count).map_err(no_memory)?;
        for (at, value) in values.enumerate().filter(|(_, value)| !self.plan.finite || value.is_finite()) {
            out.push(sample.windows.start(at) + sample.stamp, value);
        }
        Ok(out)
    }

    /// So many of a value, for a while.
    pub(super) fn held<T: Clone>(&self, count: usize, value: T) -> Result<Vec<T>> {
        self.budget.hold(count.saturating_mul(size_of::<T>()))?;
        let mut held = Vec::new();
        held.try_reserve_exact(count).map_err(no_memory)?;
        held.resize(count, value);
        Ok(held)
    }
}

fn of_points(function: Function, times: &[i64], values: &[f64], scratch: &mut Vec<f64>) -> f64 {
    match function {
        Function::StdDev => Reduce::Dev.apply(values, scratch),
        Function::Quantile(share) => Reduce::Quantile(Rank::Nearest, share).apply(values, scratch),
        Function::RatePerSecond => rate(times, values),
        _ => distinct(values, scratch),
    }
}

/// Increases alone count, so that a counter may begin again.
fn rate(times: &[i64], values: &[f64]) -> f64 {
    let mut known = times.iter().zip(values).filter(|(_, value)| !value.is_nan());
    let Some((&first, &(mut before))) = known.next() else { return f64::NAN };
    let (mut last, mut risen) = (first, 0.0);
    for (&time, &value) in known {
        risen += (value - before).max(0.0);
        (last, before) = (time, value);
    }
    if last > first { risen * 1000.0 / (last - first) as f64 } else { f64::NAN }
}

fn distinct(values: &[f64], scratch: &mut Vec<f64>) -> f64 {
    scratch.clear();
    scratch.extend(values.iter().filter(|value| !value.is_nan()));
    scratch.sort_unstable_by(f64::total_cmp);
    scratch.dedup();
    scratch.len() as f64
}
