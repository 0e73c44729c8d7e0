//! The store's series and points.

use super::reader::{Reader, corrupt, instant};
use super::writer::Writer;
use crate::error::Result;

/// What a series is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesState<'a> {
    /// Its metric.
    pub metric: &'a str,
    /// Its tags, by key in code-unit order.
    pub tags: Vec<(&'a str, &'a str)>,
    /// Whether `sample()` made it, and nobody put.
    pub sampled: bool,
}

impl<'a> SeriesState<'a> {
    pub(super) fn write(&self, out: &mut Writer) {
        out.text(self.metric);
        out.pairs(&self.tags);
        out.u8(u8::from(self.sampled));
    }

    pub(super) fn read(input: &mut Reader<'a>) -> Result<Self> {
        Ok(Self { metric: input.text()?, tags: input.pairs()?, sampled: input.u8()? != 0 })
    }
}

/// Bytes of a point at least: one of its time, and its value.
const LEAST: usize = 1 + size_of::<f64>();

pub(super) fn write_points(times: &[i64], values: &[f64], out: &mut Writer) {
    out.varint(times.len() as u64);
    let (mut last, mut step) = (0_i64, 0_i64);
    for time in times {
        let next = time.wrapping_sub(last);
        out.zigzag(next.wrapping_sub(step));
        (last, step) = (*time, next);
    }
    values.iter().for_each(|value| out.f64(*value));
}

pub(super) fn read_points(input: &mut Reader<'_>) -> Result<(Vec<i64>, Vec<f64>)> {
    let count = input.count(LEAST)?;
    let (mut times, mut values) = (Vec::with_capacity(count), Vec::with_capacity(count));
    let (mut last, mut step) = (0_i64, 0_i64);
    for at in 0..count {
        step = step.wrapping_add(input.zigzag()?);
        let time = last.wrapping_add(step);
        if at > 0 && time <= last {
            return Err(corrupt("times that ascend"));
        }
        times.push(instant(time)?);
        last = time;
    }
    for _ in 0..count {
        values.push(input.f64()?);
    }
    Ok((times, values))
}
