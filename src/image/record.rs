//! The records that an image is made of.

use super::engines::{self, EngineState};
use super::reader::{Reader, corrupt, instant};
use super::store::{SeriesState, read_points, write_points};
use super::writer::Writer;
use super::{hits, tree};
use crate::error::Result;
use crate::hits::HitsState;
use crate::relay::{Heard, Id, MOST_HOPS};
use crate::tree::TreeState;
use pulsetree_kernels::Chunk;
use std::borrow::Cow;

/// One record.
#[derive(Clone, Debug, PartialEq)]
pub enum Record<'a> {
    /// The last one.
    End,
    /// The first one.
    Head(Head),
    /// A metric or a label set.
    Tree(TreeState<'a>),
    /// A recorder or what it holds.
    Hits(HitsState<'a>),
    /// A series of the store.
    Series(SeriesState<'a>),
    /// The next points of the series before: ascending times in ms, and as many values.
    Points(Cow<'a, [i64]>, Cow<'a, [f64]>),
    /// The next points of the series before, sealed.
    Chunk(Cow<'a, Chunk>),
    /// An id that the world froze under, and the number of its last delta under it.
    Own(Id, u64),
    /// The next delta of the queue: its sender, number and bytes.
    Queued(Id, u64, &'a [u8]),
    /// A sender that was heard.
    Sender(Id, Heard),
    /// The latest time at which a sender that is forgotten was heard.
    Horizon(f64),
    /// An engine behind, or what waits for it.
    Engine(EngineState<'a>),
}

/// The limits of a world.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Bytes.
    pub memory: u64,
    /// Milliseconds; `None` keeps points.
    pub retention: Option<i64>,
    /// Label sets a metric.
    pub series: u64,
    /// Series in the store.
    pub store_series: u64,
    /// How long senders are remembered, in ms.
    pub sender_ttl: f64,
}

/// What an image begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Head {
    /// The limits that it ran under.
    pub limits: Limits,
    /// Label sets of the tree that were refused.
    pub dropped_sets: u64,
    /// Series of the store that were refused.
    pub dropped_series: u64,
    /// Points that gave way.
    pub dropped_points: u64,
    /// The number of the journal's last entry that is in it.
    pub entry: u64,
    /// Deltas that came after a hole, were refused for their age, were refused by their receiver; points and hits that left
    /// the feed unsent.
    pub relayed: [u64; 4],
    /// Whether somebody ever asked for a delta.
    pub asked: bool,
    /// Whether nothing of it is frozen: whoever sends it first claims the ids in it.
    pub unfrozen: bool,
    /// How often what is not frozen was merged on, at most.
    pub hops: u8,
}

const END: u8 = 0;
const HEAD: u8 = 1;
const SERIES: u8 = 9;
const POINTS: u8 = 10;
const CHUNK: u8 = 11;
const OWN: u8 = 12;
const QUEUED: u8 = 13;
const SENDER: u8 = 14;
const HORIZON: u8 = 15;

/// The sixteen bytes of an id.
pub(super) fn read_id(input: &mut Reader<'_>) -> Result<Id> {
    let bytes = input.raw(size_of::<Id>())?;
    bytes.first_chunk().map(|id| Id(*id)).ok_or_else(|| corrupt("an id"))
}

impl Limits {
    pub(super) fn write(&self, out: &mut Writer) {
        out.varint(self.memory);
        out.varint(self.retention.map_or(0, |age| age as u64 + 1));
        out.varint(self.series);
        out.varint(self.store_series);
        out.number(self.sender_ttl);
    }

    pub(super) fn read(input: &mut Reader<'_>) -> Result<Self> {
        let (memory, age) = (input.varint()?, input.varint()?);
        let retention = age.checked_sub(1).map(|age| i64::try_from(age).map_err(|_| corrupt("a number of ms")));
        Ok(Self {
            memory,
            retention: retention.transpose()?,
            series: input.varint()?,
            store_series: input.varint()?,
            sender_ttl: input.number()?,
        })
    }
}

impl Head {
    fn write(&self, out: &mut Writer) {
        self.limits.write(out);
        let counts = [self.dropped_sets, self.dropped_series, self.dropped_points, self.entry];
        counts.into_iter().chain(self.relayed).for_each(|count| out.varint(count));
        out.u8(u8::from(self.asked) | u8::from(self.unfrozen) << 1 | self.hops << 2);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self> {
        let head = Self {
            limits: Limits::read(input)?,
            dropped_sets: input.varint()?,
            dropped_series: input.varint()?,
            dropped_points: input.varint()?,
            entry: input.varint()?,
            relayed: [input.varint()?, input.varint()?, input.varint()?, input.varint()?],
            ..Self::default()
        };
        let flags = input.u8()?;
        let hops = flags >> 2;
        if hops > MOST_HOPS + 1 {
            return Err(corrupt("whether it was asked for, whether it is frozen, and how often it was merged on"));
        }
        Ok(Self { asked: flags & 1 != 0, unfrozen: flags & 2 != 0, hops, ..head })
    }
}

impl<'a> Record<'a> {
    /// Writes it.
    pub fn write(&self, out: &mut Writer) {
        match self {
            Self::End => out.u8(END),
            Self::Head(head) => {
                out.u8(HEAD);
                head.write(out);
            }
            Self::Tree(state) => tree::write(state, out),
            Self::Hits(state) => hits::write(state, out),
            Self::Series(state) => {
                out.u8(SERIES);
                state.write(out);
            }
            Self::Points(times, values) => {
                out.u8(POINTS);
                write_points(times, values, out);
            }
            Self::Chunk(chunk) => {
                out.u8(CHUNK);
                chunk.to_bytes(out.end());
            }
            Self::Own(Id(id), last) => {
                out.u8(OWN);
                out.raw(id);
                out.varint(*last);
            }
            Self::Queued(Id(id), sequence, bytes) => {
                out.u8(QUEUED);
                out.raw(id);
                out.varint(*sequence);
                out.blob(bytes);
            }
            Self::Sender(Id(id), heard) => {
                out.u8(SENDER);
                out.raw(id);
                out.varint(heard.last);
                out.number(heard.at);
            }
            Self::Horizon(time) => {
                out.u8(HORIZON);
                out.number(*time);
            }
            Self::Engine(state) => engines::write(state, out),
        }
    }

    /// Reads the next one.
    ///
    /// # Errors
    /// `corrupt` for anything else.
    pub fn read(input: &mut Reader<'a>) -> Result<Self> {
        Ok(match input.u8()? {
            END => Self::End,
            HEAD => Self::Head(Head::read(input)?),
            tag @ (tree::METRIC | tree::CELL) => Self::Tree(tree::read(tag, input)?),
            tag @ hits::RECORDER..=hits::VISITS => Self::Hits(hits::read(tag, input)?),
            SERIES => Self::Series(SeriesState::read(input)?),
            POINTS => {
                let (times, values) = read_points(input)?;
                Self::Points(Cow::Owned(times), Cow::Owned(values))
            }
            CHUNK => {
                let chunk = input.with(Chunk::from_bytes, "a chunk of points")?;
                let known = chunk.summary();
                instant(known.first_time)?;
                instant(known.last_time)?;
                Self::Chunk(Cow::Owned(chunk))
            }
            OWN => Self::Own(read_id(input)?, input.varint()?),
            QUEUED => Self::Queued(read_id(input)?, input.varint()?, input.blob()?),
            SENDER => Self::Sender(read_id(input)?, Heard { last: input.varint()?, at: input.number()? }),
            HORIZON => Self::Horizon(input.number()?),
            tag if engines::TAGS.contains(&tag) => Self::Engine(engines::read(tag, input)?),
            _ => return Err(corrupt("a record that is known here")),
        })
    }
}
