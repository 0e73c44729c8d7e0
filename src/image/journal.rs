//! What a journal is made of: the writes that were asked for, as they were, in the order in which they were applied.

use super::engines::{BodyState, EngineHead, LastSent, read_sent, write_sent};
use super::envelope::{Form, open};
use super::reader::{Reader, corrupt};
use super::record::{Limits, read_id};
use super::writer::Writer;
use crate::error::Result;
use crate::relay::Id;
use std::borrow::Cow;

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry<'a> {
    /// The limits that hold from here on.
    Limits(Limits),
    /// A request over HTTP.
    Request {
        /// Such as `POST`.
        method: &'a str,
        /// Still percent-encoded.
        path: &'a str,
        /// Without the question mark.
        query: &'a str,
        /// As text.
        body: &'a str,
    },
    /// A message of a WebSocket.
    Message(&'a str),
    /// Lines `put …`.
    Lines(&'a str),
    /// A delta of another world, with the labels that were given.
    Merge(&'a [u8], Vec<(&'a str, &'a str)>),
    /// All that was recorded was frozen.
    Freeze(FreezeEntry<'a>),
    /// Somebody asked for a delta, for the first time.
    Asked,
    /// An engine that is written to from here on.
    Engine(EngineHead<'a>),
    /// All that there was for an engine was made bodies of: its number, when that was in ms, the bodies, and what they hold
    /// of series at times of their own.
    Tick(u32, i64, Vec<BodyState<'a>>, Cow<'a, [LastSent]>),
    /// An engine, by its number, took its next body, or else refused it for good.
    Settled(u32, bool),
}

/// A freeze of everything.
#[derive(Clone, Debug, PartialEq)]
pub struct FreezeEntry<'a> {
    /// Under which id.
    pub sender: Id,
    /// The number of the first delta.
    pub first: u64,
    /// Each in order.
    pub deltas: Vec<Cow<'a, [u8]>>,
    /// Whether all that was frozen before was acknowledged.
    pub is_alone: bool,
}

const LIMITS: u8 = 0;
const REQUEST: u8 = 1;
const MESSAGE: u8 = 2;
const LINES: u8 = 3;
const MERGE: u8 = 4;
const FREEZE: u8 = 5;
const ENGINE: u8 = 6;
const TICK: u8 = 7;
const TAKEN: u8 = 8;
const REFUSED: u8 = 9;
const ASKED: u8 = 10;
const ALONE: u8 = 11;

/// Bytes of a body at least: whether it is in order, how many samples, its length.
const LEAST_BODY: usize = 3;

impl<'a> Entry<'a> {
    /// Writes it, with the time at which it was applied.
    pub fn write(&self, now: f64, out: &mut Writer) {
        let mut begin = |tag: u8| {
            out.u8(tag);
            out.number(now);
        };
        match self {
            Self::Limits(limits) => {
                begin(LIMITS);
                limits.write(out);
            }
            Self::Request { method, path, query, body } => {
                begin(REQUEST);
                [method, path, query, body].into_iter().for_each(|text| out.text(text));
            }
            Self::Message(text) => {
                begin(MESSAGE);
                out.text(text);
            }
            Self::Lines(text) => {
                begin(LINES);
                out.text(text);
            }
            Self::Merge(bytes, labels) => {
                begin(MERGE);
                out.blob(bytes);
                out.pairs(labels);
            }
            Self::Freeze(FreezeEntry { sender, first, deltas, is_alone }) => {
                begin(if *is_alone { ALONE } else { FREEZE });
                out.raw(&sender.0);
                out.varint(*first);
                out.varint(deltas.len() as u64);
                deltas.iter().for_each(|delta| out.blob(delta));
            }
            Self::Asked => begin(ASKED),
            Self::Engine(head) => {
                begin(ENGINE);
                head.write(out);
            }
            Self::Tick(engine, instant, bodies, sent) => {
                begin(TICK);
                out.varint(u64::from(*engine));
                out.zigzag(*instant);
                out.varint(bodies.len() as u64);
                bodies.iter().for_each(|body| body.write(out));
                write_sent(sent, out);
            }
            Self::Settled(engine, taken) => {
                begin(if *taken { TAKEN } else { REFUSED });
                out.varint(u64::from(*engine));
            }
        }
    }

    /// Reads the next one, with the time at which it was applied.
    ///
    /// # Errors
    /// `corrupt` for anything else.
    pub fn read(input: &mut Reader<'a>) -> Result<(Self, f64)> {
        let (tag, now) = (input.u8()?, input.number()?);
        let entry = match tag {
            LIMITS => Self::Limits(Limits::read(input)?),
            REQUEST => {
                Self::Request { method: input.text()?, path: input.text()?, query: input.text()?, body: input.text()? }
            }
            MESSAGE => Self::Message(input.text()?),
            LINES => Self::Lines(input.text()?),
            MERGE => Self::Merge(input.blob()?, input.pairs()?),
            FREEZE | ALONE => {
                let (sender, first, count) = (read_id(input)?, input.varint()?, input.count(1)?);
                let deltas = (0..count).map(|_| input.blob().map(Cow::Borrowed)).collect::<Result<_>>()?;
                Self::Freeze(FreezeEntry { sender, first, deltas, is_alone: tag == ALONE })
            }
            ASKED => Self::Asked,
            ENGINE => Self::Engine(EngineHead::read(input)?),
            TICK => {
                let (engine, instant, count) = (input.varint32()?, input.zigzag()?, input.count(LEAST_BODY)?);
                let bodies = (0..count).map(|_| BodyState::read(input)).collect::<Result<_>>()?;
                Self::Tick(engine, instant, bodies, Cow::Owned(read_sent(input)?))
            }
            TAKEN | REFUSED => Self::Settled(input.varint32()?, tag == TAKEN),
            _ => return Err(corrupt("an entry that is known here")),
        };
        Ok((entry, now))
    }
}

/// The frame of entries that are stored together, of which the first has a number.
#[must_use]
pub fn frame(first: u64, entries: &[u8]) -> Vec<u8> {
    let mut out = Writer::envelope(Form::Journal);
    out.varint(first);
    out.raw(entries);
    out.seal()
}

/// The number of the first entry of a frame, and its entries.
///
/// # Errors
/// `corrupt` for what is no frame.
pub fn open_frame(bytes: &[u8]) -> Result<(u64, Reader<'_>)> {
    let mut content = open(Form::Journal, bytes)?;
    Ok((content.varint()?, content))
}
