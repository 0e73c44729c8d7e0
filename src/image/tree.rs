//! Metrics and their label sets.

use super::definition::{read_definition, write_definition};
use super::reader::{Reader, corrupt};
use super::writer::Writer;
use crate::error::Result;
use crate::tree::{CellState, DataState, Level, MetricState, TreeState};
use std::borrow::Cow;

pub(super) const METRIC: u8 = 2;
pub(super) const CELL: u8 = 3;

const EXPLICIT: u64 = 1;
const PLAIN: u64 = 2;
const EXPORTED: u64 = 4;

/// What a label set holds, by the number that it is told by.
const NOTHING: u8 = 0;
const FLOAT: u8 = 1;
const COUNTER: u8 = 2;
const INT: u8 = 3;
const COUNTED: u8 = 4;
const TEXT: u8 = 5;
const CLICKS: u8 = 6;
const WINDOW: u8 = 7;
const HISTOGRAM: u8 = 8;
const LINKFAIL: u8 = 9;

pub(super) fn write(state: &TreeState<'_>, out: &mut Writer) {
    match state {
        TreeState::Metric(metric) => {
            out.u8(METRIC);
            write_metric(metric, out);
        }
        TreeState::Cell(cell) => {
            out.u8(CELL);
            out.text(cell.set);
            out.number(cell.time);
            write_data(&cell.data, out);
        }
    }
}

pub(super) fn read<'a>(tag: u8, input: &mut Reader<'a>) -> Result<TreeState<'a>> {
    if tag == METRIC {
        return read_metric(input).map(|metric| TreeState::Metric(Box::new(metric)));
    }
    Ok(TreeState::Cell(CellState { set: input.text()?, time: input.number()?, data: read_data(input)? }))
}

/// The next record if it is a label set that holds a number, as most of most images are; `None`, and nothing read, for
/// others and for what is refused. Compiled where it is called, for speed.
#[inline]
pub fn next_number<'a>(input: &mut Reader<'a>) -> Option<CellState<'a>> {
    let mut rest = Reader::new(input.rest().strip_prefix(&[CELL])?);
    let (set, time) = (rest.text().ok()?, rest.number().ok()?);
    let of_number = match rest.u8().ok()? {
        FLOAT => DataState::Float,
        COUNTER => DataState::Counter,
        INT => DataState::Int,
        _ => return None,
    };
    let data = of_number(rest.number().ok()?);
    *input = rest;
    Some(CellState { set, time, data })
}

fn write_metric(metric: &MetricState<'_>, out: &mut Writer) {
    out.text(metric.name);
    write_definition(metric.kind, &metric.options, out);
    out.u8(metric.level as u8);
    let flags = [(EXPLICIT, metric.explicit), (PLAIN, metric.plain), (EXPORTED, metric.exported)];
    out.varint(flags.into_iter().filter(|(_, is_set)| *is_set).map(|(flag, _)| flag).sum());
    out.varint(metric.refused.len() as u64);
    metric.refused.iter().for_each(|hash| out.varint(*hash));
}

fn read_metric<'a>(input: &mut Reader<'a>) -> Result<MetricState<'a>> {
    let name = input.text()?;
    let (kind, options) = read_definition(input)?;
    let level = Level::ALL.get(input.u8()? as usize).copied().ok_or_else(|| corrupt("a level"))?;
    let flags = input.varint()?;
    let count = input.count(1)?;
    let refused = (0..count).map(|_| input.varint()).collect::<Result<_>>()?;
    let is_set = |flag| flags & flag != 0;
    let (explicit, plain, exported) = (is_set(EXPLICIT), is_set(PLAIN), is_set(EXPORTED));
    Ok(MetricState { name, kind, options, level, explicit, plain, exported, refused })
}

fn write_numbers(numbers: &[f64], out: &mut Writer) {
    out.varint(numbers.len() as u64);
    numbers.iter().for_each(|number| out.number(*number));
}

fn read_numbers(input: &mut Reader<'_>) -> Result<Cow<'static, [f64]>> {
    let count = input.count(1)?;
    (0..count).map(|_| input.number()).collect::<Result<_>>().map(Cow::Owned)
}

fn write_data(data: &DataState<'_>, out: &mut Writer) {
    let mut tagged = |tag, numbers: &[f64]| {
        out.u8(tag);
        numbers.iter().for_each(|number| out.number(*number));
    };
    match data {
        DataState::Nothing => tagged(NOTHING, &[]),
        DataState::Float(value) => tagged(FLOAT, &[*value]),
        DataState::Counter(sum) => tagged(COUNTER, &[*sum]),
        DataState::Int(value) => tagged(INT, &[*value]),
        DataState::Counted(both) => tagged(COUNTED, both),
        DataState::Text(text) => {
            tagged(TEXT, &[]);
            out.text(text);
        }
        DataState::Clicks(last, shift, sizes) => {
            tagged(CLICKS, &[*last, *shift]);
            out.varint(sizes.len() as u64);
            sizes.iter().for_each(|times| write_numbers(times, out));
        }
        DataState::Window(values, lifetime) => {
            tagged(WINDOW, lifetime);
            write_numbers(values, out);
        }
        DataState::Histogram(counts, sum) => {
            tagged(HISTOGRAM, &[*sum]);
            write_numbers(counts, out);
        }
        DataState::Linkfail(runs, online) => {
            tagged(LINKFAIL, runs);
            out.u8(u8::from(*online));
        }
    }
}

fn read_data<'a>(input: &mut Reader<'a>) -> Result<DataState<'a>> {
    Ok(match input.u8()? {
        NOTHING => DataState::Nothing,
        FLOAT => DataState::Float(input.number()?),
        COUNTER => DataState::Counter(input.number()?),
        INT => DataState::Int(input.number()?),
        COUNTED => DataState::Counted([input.number()?, input.number()?]),
        TEXT => DataState::Text(input.text()?),
        CLICKS => {
            let (last, shift, count) = (input.number()?, input.number()?, input.count(1)?);
            DataState::Clicks(last, shift, (0..count).map(|_| read_numbers(input)).collect::<Result<_>>()?)
        }
        WINDOW => {
            let lifetime = [input.number()?, input.number()?];
            DataState::Window(read_numbers(input)?, lifetime)
        }
        HISTOGRAM => {
            let sum = input.number()?;
            DataState::Histogram(read_numbers(input)?, sum)
        }
        LINKFAIL => DataState::Linkfail([input.number()?, input.number()?], input.u8()? != 0),
        _ => return Err(corrupt("a value that is known here")),
    })
}
