//! What a journal is made of: the writes that were asked for, as they were, in the order in which they were applied.

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
    /// All that was recorded was frozen: the id, the number of the first delta, and the deltas.
    Freeze(Id, u64, Vec<Cow<'a, [u8]>>),
    /// What an engine writer noted, by its kind; given back as it was.
    Note(u64, &'a [u8]),
}

const LIMITS: u8 = 0;
const REQUEST: u8 = 1;
const MESSAGE: u8 = 2;
const LINES: u8 = 3;
const MERGE: u8 = 4;
const FREEZE: u8 = 5;
const NOTE: u8 = 6;

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
                out.varint(labels.len() as u64);
                labels.iter().flat_map(|(name, value)| [name, value]).for_each(|text| out.text(text));
            }
            Self::Freeze(Id(id), first, deltas) => {
                begin(FREEZE);
                out.raw(id);
                out.varint(*first);
                out.varint(deltas.len() as u64);
                deltas.iter().for_each(|delta| out.blob(delta));
            }
            Self::Note(kind, bytes) => {
                begin(NOTE);
                out.varint(*kind);
                out.blob(bytes);
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
            MERGE => {
                let (bytes, count) = (input.blob()?, input.count(2)?);
                let labels = (0..count).map(|_| Ok((input.text()?, input.text()?))).collect::<Result<_>>()?;
                Self::Merge(bytes, labels)
            }
            FREEZE => {
                let (id, first, count) = (read_id(input)?, input.varint()?, input.count(1)?);
                let deltas = (0..count).map(|_| input.blob().map(Cow::Borrowed)).collect::<Result<_>>()?;
                Self::Freeze(id, first, deltas)
            }
            NOTE => Self::Note(input.varint()?, input.blob()?),
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
