//! A run of points that later points no longer reach: sealed, or open again for late ones.

use super::leaves::Leaves;
use super::piece::Piece;
use super::points::{CHUNK, Chunk, Write, Written};
use crate::blocks::allocated;

/// At most [`CHUNK`] points, times strictly ascending; never empty.
pub enum Run {
    Sealed(Chunk),
    /// What a late write opened; no larger than a chunk.
    Open(Open),
}

/// Points that a late write opened.
pub struct Open {
    /// The time of the first: a search for a run looks at no points.
    first: i64,
    points: Leaves,
    /// Whether one was written since the last look: what is quiet is sealed again.
    touched: bool,
}

/// Sealed runs take no more for it.
const _: () = assert!(size_of::<Open>() <= size_of::<Chunk>(), "an open run is larger than a sealed one");

impl Run {
    /// A run of one point.
    pub fn one(time: i64, value: f64) -> Self {
        Self::open(Leaves::one(time, value))
    }

    fn open(points: Leaves) -> Self {
        Self::Open(Open { first: points.first().unwrap_or_default(), points, touched: true })
    }

    pub fn len(&self) -> usize {
        match self {
            Self::Sealed(chunk) => chunk.len(),
            Self::Open(open) => open.points.len(),
        }
    }

    pub fn is_full(&self) -> bool {
        self.len() >= CHUNK
    }

    pub const fn first(&self) -> i64 {
        match self {
            Self::Sealed(chunk) => chunk.summary().first_time,
            Self::Open(open) => open.first,
        }
    }

    pub fn last(&self) -> Option<i64> {
        match self {
            Self::Sealed(chunk) => Some(chunk.summary().last_time),
            Self::Open(open) => open.points.last(),
        }
    }

    /// Whether all points are before a time.
    pub fn ends_before(&self, time: i64) -> bool {
        self.last().is_none_or(|last| last < time)
    }

    /// Whether all points are after a time.
    pub const fn starts_after(&self, time: i64) -> bool {
        self.first() > time
    }

    /// Heap bytes.
    pub fn bytes(&self) -> usize {
        match self {
            Self::Sealed(chunk) => allocated(chunk.bytes()),
            Self::Open(open) => open.points.bytes(),
        }
    }

    /// The time of the first point at or after a time.
    pub fn next(&self, time: i64) -> Option<i64> {
        match self {
            Self::Sealed(chunk) => chunk.next(time),
            Self::Open(open) => open.points.next(time),
        }
    }

    /// Shows the points from `from` to `to`, both included, in one piece or several, none without a point.
    pub fn each_piece<'a>(&'a self, from: i64, to: i64, f: &mut dyn FnMut(Piece<'a>)) {
        match self {
            Self::Sealed(chunk) => {
                let range = chunk.range(from, to);
                if !range.is_empty() {
                    f(Piece::Sealed(chunk, range));
                }
            }
            Self::Open(open) => {
                let pieces = open.points.slices(from, to).filter(|(times, _)| !times.is_empty());
                pieces.for_each(|(times, values)| f(Piece::Points(times, values)));
            }
        }
    }

    /// How many points there are from `from` to `to`, both included.
    pub fn count(&self, from: i64, to: i64) -> usize {
        match self {
            Self::Sealed(chunk) => chunk.range(from, to).len(),
            Self::Open(open) => open.points.slices(from, to).map(|(times, _)| times.len()).sum(),
        }
    }

    /// Writes anywhere; what is sealed is opened for it. Where there is no room it stays as it is.
    pub fn write(&mut self, time: i64, value: f64, how: Write) -> Written {
        let open = self.reopen();
        open.touched = true;
        let written = open.points.write(time, value, how);
        if written == Written::Added {
            open.first = time.min(open.first);
        }
        written
    }

    /// Appends points that follow those of an open one, if it is one that has room; whether it is.
    pub fn extend(&mut self, times: &[i64], values: &[f64]) -> bool {
        let Self::Open(open) = self else { return false };
        let has_room = open.points.len() + times.len() <= CHUNK;
        if has_room {
            open.points.extend(times, values);
        }
        has_room
    }

    /// Takes the upper half away.
    pub fn split(&mut self) -> Self {
        Self::open(self.reopen().points.split())
    }

    /// Whether late writes may come cheaply.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open(..))
    }

    fn reopen(&mut self) -> &mut Open {
        match self {
            Self::Open(open) => open,
            Self::Sealed(chunk) => {
                *self = Self::open(Leaves::of_chunk(chunk));
                self.reopen()
            }
        }
    }

    /// Seals what was not written to since the last look, or in any case.
    pub fn seal_quiet(&mut self, anyway: bool) {
        let Self::Open(open) = self else { return };
        if std::mem::take(&mut open.touched) && !anyway {
            return;
        }
        *self = Self::Sealed(open.points.seal());
    }

    /// Drops the points before a time, those of a chunk go together; some stay. Returns how many.
    pub fn drop_before(&mut self, time: i64) -> usize {
        let Self::Open(open) = self else { return 0 };
        let gone = open.points.drop_before(time);
        open.first = open.points.first().unwrap_or_default();
        gone
    }

    /// About what [`Run::drop_before`] would give back, in bytes.
    pub fn bytes_before(&self, time: i64) -> usize {
        match self {
            Self::Open(open) => open.points.bytes_before(time),
            Self::Sealed(_) => 0,
        }
    }

    /// The first broken invariant.
    #[cfg(debug_assertions)]
    pub fn validate(&self) -> Result<(), String> {
        match self {
            Self::Sealed(chunk) => chunk.internal_validate().map_err(str::to_owned),
            Self::Open(open) if open.points.first() != Some(open.first) => Err("a run begins elsewhere".to_owned()),
            Self::Open(open) => open.points.validate(),
        }
    }
}
