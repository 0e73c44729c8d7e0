//! Recorders with their callers, targets, edges and history.

use super::reader::{Reader, corrupt};
use super::writer::Writer;
use crate::error::Result;
use crate::hits::{HitsState, RecorderOptions};

pub(super) const RECORDER: u8 = 4;
const CALLER: u8 = 5;
const TARGET: u8 = 6;
const EDGE: u8 = 7;
pub(super) const VISITS: u8 = 8;

const RECORDS: u64 = 1;
const EXPORTS: u64 = 2;

pub(super) fn write(state: &HitsState<'_>, out: &mut Writer) {
    match state {
        HitsState::Recorder(id, options) => {
            out.u8(RECORDER);
            out.text(id);
            let flag = |flag, given| if given == Some(true) { flag } else { 0 };
            out.varint(flag(RECORDS, options.record) + flag(EXPORTS, options.prometheus));
            out.varint(options.history_limit.unwrap_or_default() as u64);
        }
        HitsState::Caller(name) => {
            out.u8(CALLER);
            out.text(name);
        }
        HitsState::Target(name, layer, hits, first_us, is_plain) => {
            out.u8(TARGET);
            out.text(name);
            out.text(layer.unwrap_or_default());
            out.varint(*hits);
            out.zigzag(*first_us);
            out.u8(u8::from(*is_plain));
        }
        HitsState::Edge { caller, target, hits } => {
            out.u8(EDGE);
            [u64::from(*caller), u64::from(*target), *hits].into_iter().for_each(|number| out.varint(number));
        }
        HitsState::Visits(target, visits) => {
            out.u8(VISITS);
            out.varint(u64::from(*target));
            write_visits(visits, out);
        }
    }
}

fn write_visits(visits: &[(i64, Option<u32>)], out: &mut Writer) {
    out.varint(visits.len() as u64);
    let mut last = 0;
    for (time_us, caller) in visits {
        out.zigzag(time_us.wrapping_sub(std::mem::replace(&mut last, *time_us)));
        out.varint(caller.map_or(0, |caller| u64::from(caller) + 1));
    }
}

pub(super) fn read<'a>(tag: u8, input: &mut Reader<'a>) -> Result<HitsState<'a>> {
    Ok(match tag {
        RECORDER => {
            let (id, flags, limit) = (input.text()?, input.varint()?, input.varint()?);
            let options = RecorderOptions {
                history_limit: Some(usize::try_from(limit).unwrap_or(usize::MAX)),
                record: Some(flags & RECORDS != 0),
                prometheus: Some(flags & EXPORTS != 0),
            };
            HitsState::Recorder(id, options)
        }
        CALLER => HitsState::Caller(input.text()?),
        TARGET => {
            let (name, layer) = (input.text()?, input.text()?);
            let layer = Some(layer).filter(|layer| !layer.is_empty());
            HitsState::Target(name, layer, input.varint()?, input.zigzag()?, input.u8()? != 0)
        }
        EDGE => HitsState::Edge { caller: input.varint32()?, target: input.varint32()?, hits: input.varint()? },
        VISITS => HitsState::Visits(input.varint32()?, read_visits(input)?),
        _ => return Err(corrupt("a record of hits")),
    })
}

fn read_visits(input: &mut Reader<'_>) -> Result<Vec<(i64, Option<u32>)>> {
    let count = input.count(2)?;
    let mut last = 0_i64;
    let mut visit = |_| {
        last = last.wrapping_add(input.zigzag()?);
        Ok((last, input.varint32()?.checked_sub(1)))
    };
    (0..count).map(&mut visit).collect()
}
