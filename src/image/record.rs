//! The records that an image is made of.

use super::reader::{Reader, corrupt};
use super::store::{SeriesState, read_points, write_points};
use super::writer::Writer;
use super::{hits, tree};
use crate::error::Result;
use crate::hits::HitsState;
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
}

/// The limits of a world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Bytes.
    pub memory: u64,
    /// Milliseconds; `None` keeps points.
    pub retention: Option<i64>,
    /// Label sets a metric.
    pub series: u64,
    /// Series in the store.
    pub store_series: u64,
}

/// What an image begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
}

const END: u8 = 0;
const HEAD: u8 = 1;
const SERIES: u8 = 9;
const POINTS: u8 = 10;
const CHUNK: u8 = 11;

impl Limits {
    pub(super) fn write(&self, out: &mut Writer) {
        out.varint(self.memory);
        out.varint(self.retention.map_or(0, |age| age as u64 + 1));
        out.varint(self.series);
        out.varint(self.store_series);
    }

    pub(super) fn read(input: &mut Reader<'_>) -> Result<Self> {
        let (memory, age) = (input.varint()?, input.varint()?);
        let retention = age.checked_sub(1).map(|age| i64::try_from(age).map_err(|_| corrupt("a number of ms")));
        Ok(Self { memory, retention: retention.transpose()?, series: input.varint()?, store_series: input.varint()? })
    }
}

impl Head {
    fn write(&self, out: &mut Writer) {
        self.limits.write(out);
        let counts = [self.dropped_sets, self.dropped_series, self.dropped_points, self.entry];
        counts.into_iter().for_each(|count| out.varint(count));
    }

    fn read(input: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            limits: Limits::read(input)?,
            dropped_sets: input.varint()?,
            dropped_series: input.varint()?,
            dropped_points: input.varint()?,
            entry: input.varint()?,
        })
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
            CHUNK => Self::Chunk(Cow::Owned(input.with(Chunk::from_bytes, "a chunk of points")?)),
            _ => return Err(corrupt("a record that is known here")),
        })
    }
}
