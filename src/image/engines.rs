//! Engines behind: what each was sent, what waits for it, and points that it was not given yet.

use super::reader::{Reader, corrupt, instant};
use super::writer::Writer;
use crate::error::Result;
use std::borrow::Cow;

/// A record of engines behind.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineState<'a> {
    /// An engine, which was given all points before here and none after.
    Head(EngineHead<'a>),
    /// Its next body that is not settled.
    Body(BodyState<'a>),
    /// What was sent last of its next series.
    Sent(Cow<'a, [LastSent]>),
    /// The labels of its next series that ended, as remote write has them.
    Ended(&'a [u8]),
    /// The next series that points wait of.
    Series(&'a str, Vec<(&'a str, &'a str)>),
    /// The next points that wait, in order of arrival.
    Points(Cow<'a, [WaitingPoint]>),
    /// What is so of all of them.
    All(AllEngines),
}

/// What is so of all engines behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllEngines {
    /// When counting began, in ms; 0 if that is unknown.
    pub began: i64,
    /// Bodies that were refused for good.
    pub dropped_writes: u64,
}

/// What an engine behind is known by, and how far it is.
#[derive(Clone, Debug, PartialEq)]
pub struct EngineHead<'a> {
    /// What the world calls it.
    pub number: u32,
    /// Whether it is spoken to in OTLP, and not by remote write.
    pub otlp: bool,
    /// The CRC-32C of where it is: that may hold a secret.
    pub place: u32,
    /// What is on every series or, over OTLP, on the resource; names ascending.
    pub labels: Vec<(&'a str, &'a str)>,
    /// When counting began, in ms; 0 if that is unknown, until the first tick.
    pub began: i64,
    /// When the last tick was, in ms.
    pub last: i64,
    /// For how long nobody has written to it, in ms.
    pub idle: f64,
}

/// One request's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyState<'a> {
    /// As it is sent.
    pub bytes: Cow<'a, [u8]>,
    /// Samples in it.
    pub samples: u64,
    /// Whether each is newer than all that was sent of its series before.
    pub in_order: bool,
}

/// The last sample of a series that was sent at a time of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastSent {
    /// The hash of its labels.
    pub series: u64,
    /// When, in ms.
    pub time: i64,
    /// The bits of its value.
    pub value: u64,
}

/// A point that an engine was not given yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaitingPoint {
    /// Its series: the place among the records of such.
    pub series: u32,
    /// When, in ms.
    pub time: i64,
    /// What is stored there.
    pub value: f64,
}

const HEAD: u8 = 16;
const BODY: u8 = 17;
const SENT: u8 = 18;
const ENDED: u8 = 19;
const SERIES: u8 = 20;
const POINTS: u8 = 21;
const ALL: u8 = 22;
/// The tags of such records.
pub(super) const TAGS: std::ops::RangeInclusive<u8> = HEAD..=ALL;

pub(super) fn write(state: &EngineState<'_>, out: &mut Writer) {
    match state {
        EngineState::Head(head) => {
            out.u8(HEAD);
            head.write(out);
        }
        EngineState::Body(body) => {
            out.u8(BODY);
            body.write(out);
        }
        EngineState::Sent(sent) => {
            out.u8(SENT);
            write_sent(sent, out);
        }
        EngineState::Ended(labels) => {
            out.u8(ENDED);
            out.blob(labels);
        }
        EngineState::Series(metric, tags) => {
            out.u8(SERIES);
            out.text(metric);
            out.pairs(tags);
        }
        EngineState::Points(points) => {
            out.u8(POINTS);
            write_points(points, out);
        }
        EngineState::All(AllEngines { began, dropped_writes }) => {
            out.u8(ALL);
            out.zigzag(*began);
            out.varint(*dropped_writes);
        }
    }
}

pub(super) fn read<'a>(tag: u8, input: &mut Reader<'a>) -> Result<EngineState<'a>> {
    Ok(match tag {
        HEAD => EngineState::Head(EngineHead::read(input)?),
        BODY => EngineState::Body(BodyState::read(input)?),
        SENT => EngineState::Sent(Cow::Owned(read_sent(input)?)),
        ENDED => EngineState::Ended(input.blob()?),
        SERIES => EngineState::Series(input.text()?, input.pairs()?),
        POINTS => EngineState::Points(Cow::Owned(read_points(input)?)),
        ALL => EngineState::All(AllEngines { began: input.zigzag()?, dropped_writes: input.varint()? }),
        _ => return Err(corrupt("a record that is known here")),
    })
}

impl<'a> EngineHead<'a> {
    pub(super) fn write(&self, out: &mut Writer) {
        out.varint(u64::from(self.number));
        out.u8(u8::from(self.otlp));
        out.u32(self.place);
        out.pairs(&self.labels);
        out.zigzag(self.began);
        out.zigzag(self.last);
        out.number(self.idle);
    }

    pub(super) fn read(input: &mut Reader<'a>) -> Result<Self> {
        Ok(Self {
            number: input.varint32()?,
            otlp: input.u8()? != 0,
            place: input.u32()?,
            labels: input.pairs()?,
            began: input.zigzag()?,
            last: input.zigzag()?,
            idle: input.number()?,
        })
    }
}

impl<'a> BodyState<'a> {
    pub(super) fn write(&self, out: &mut Writer) {
        out.u8(u8::from(self.in_order));
        out.varint(self.samples);
        out.blob(&self.bytes);
    }

    pub(super) fn read(input: &mut Reader<'a>) -> Result<Self> {
        Ok(Self { in_order: input.u8()? != 0, samples: input.varint()?, bytes: Cow::Borrowed(input.blob()?) })
    }
}

/// Bytes of a series' last sample at least: its hash, its time and its value.
const LEAST_SENT: usize = 8 + 1 + 8;

pub(super) fn write_sent(sent: &[LastSent], out: &mut Writer) {
    out.varint(sent.len() as u64);
    let mut before = 0_i64;
    for last in sent {
        out.u64(last.series);
        out.zigzag(last.time.wrapping_sub(before));
        out.u64(last.value);
        before = last.time;
    }
}

pub(super) fn read_sent(input: &mut Reader<'_>) -> Result<Vec<LastSent>> {
    let count = input.count(LEAST_SENT)?;
    let mut before = 0_i64;
    let mut next = || {
        let series = input.u64()?;
        before = before.wrapping_add(input.zigzag()?);
        Ok(LastSent { series, time: before, value: input.u64()? })
    };
    (0..count).map(|_| next()).collect()
}

/// Bytes of a point that waits at least: its series, its time and its value.
const LEAST_POINT: usize = 1 + 1 + 8;

fn write_points(points: &[WaitingPoint], out: &mut Writer) {
    out.varint(points.len() as u64);
    let mut before = 0_i64;
    for point in points {
        out.varint(u64::from(point.series));
        out.zigzag(point.time.wrapping_sub(before));
        out.f64(point.value);
        before = point.time;
    }
}

fn read_points(input: &mut Reader<'_>) -> Result<Vec<WaitingPoint>> {
    let count = input.count(LEAST_POINT)?;
    let mut before = 0_i64;
    let mut next = || {
        let series = input.varint32()?;
        before = instant(before.wrapping_add(input.zigzag()?))?;
        Ok(WaitingPoint { series, time: before, value: input.f64()? })
    };
    (0..count).map(|_| next()).collect()
}
