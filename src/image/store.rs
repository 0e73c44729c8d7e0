//! The store's series and points.

use super::reader::{Reader, corrupt, instant};
use super::writer::Writer;
use crate::error::Result;

/// Which tags of a series of hits tell the way that they went: its target always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayTags {
    /// Whether its caller does.
    pub caller: bool,
    /// Whether its layer does.
    pub layer: bool,
}

/// What a series is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesState<'a> {
    /// Its metric.
    pub metric: &'a str,
    /// Its tags, by key in code-unit order.
    pub tags: Vec<(&'a str, &'a str)>,
    /// Whether `sample()` made it, and nobody put.
    pub sampled: bool,
    /// Of one that counts hits which came with labels.
    pub hits: Option<WayTags>,
}

const SAMPLED: u8 = 1;
const HITS: u8 = 2;
const CALLER: u8 = 4;
const LAYER: u8 = 8;

impl<'a> SeriesState<'a> {
    pub(super) fn write(&self, out: &mut Writer) {
        out.text(self.metric);
        out.pairs(&self.tags);
        let flag = |flag: u8, is_set: bool| if is_set { flag } else { 0 };
        let way = |way: WayTags| HITS | flag(CALLER, way.caller) | flag(LAYER, way.layer);
        out.u8(flag(SAMPLED, self.sampled) | self.hits.map_or(0, way));
    }

    pub(super) fn read(input: &mut Reader<'a>) -> Result<Self> {
        let (metric, tags, flags) = (input.text()?, input.pairs()?, input.u8()?);
        let is_set = |flag: u8| flags & flag != 0;
        let hits = is_set(HITS).then(|| WayTags { caller: is_set(CALLER), layer: is_set(LAYER) });
        let state = Self { metric, tags, sampled: is_set(SAMPLED), hits };
        if flags >= 2 * LAYER || !state.has_way() {
            return Err(corrupt("what a series of such tags is"));
        }
        Ok(state)
    }

    /// Whether it has the tags that tell the way its hits went.
    fn has_way(&self) -> bool {
        let has = |key: &str| self.tags.iter().any(|(own, _)| *own == key);
        self.hits.is_none_or(|way| has("target") && (!way.caller || has("caller")) && (!way.layer || has("layer")))
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
