//! A run of points that later points no longer reach: sealed, or open again for late ones.

use super::piece::Piece;
use super::points::{CHUNK, Chunk, Points, Write, Written};
use crate::blocks::allocated;

/// Points that a late write opened.
pub struct Reopened {
    points: Points,
    /// Whether one was written since the last look: what is quiet is sealed again.
    touched: bool,
}

/// At most [`CHUNK`] points, times strictly ascending; never empty.
pub enum Run {
    Sealed(Chunk),
    Open(Box<Reopened>),
}

impl Run {
    pub fn open(points: Points) -> Self {
        Self::Open(Box::new(Reopened { points, touched: true }))
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

    pub fn first(&self) -> Option<i64> {
        match self {
            Self::Sealed(chunk) => Some(chunk.summary().first_time),
            Self::Open(open) => open.points.first(),
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
    pub fn starts_after(&self, time: i64) -> bool {
        self.first().is_none_or(|first| first > time)
    }

    /// Heap bytes.
    pub fn bytes(&self) -> usize {
        match self {
            Self::Sealed(chunk) => allocated(chunk.bytes()),
            Self::Open(open) => allocated(size_of::<Reopened>()) + open.points.bytes(),
        }
    }

    /// The time of the first point at or after a time.
    pub fn next(&self, time: i64) -> Option<i64> {
        match self {
            Self::Sealed(chunk) => chunk.next(time),
            Self::Open(open) => open.points.next(time),
        }
    }

    /// The points from `from` to `to`, both included.
    pub fn piece(&self, from: i64, to: i64) -> Piece<'_> {
        match self {
            Self::Open(open) => {
                let (times, values) = open.points.slices(open.points.range(from, to));
                Piece::Points(times, values)
            }
            Self::Sealed(chunk) => Piece::Sealed(chunk, chunk.range(from, to)),
        }
    }

    /// Writes anywhere; what is sealed is opened for it. Where there is no room it stays as it is.
    pub fn write(&mut self, time: i64, value: f64, how: Write) -> Written {
        let open = self.reopen();
        open.touched = true;
        open.points.write(time, value, how)
    }

    /// Takes the upper half away.
    pub fn split(&mut self) -> Self {
        Self::open(self.reopen().points.split())
    }

    /// Whether late writes may come cheaply.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open(_))
    }

    fn reopen(&mut self) -> &mut Reopened {
        match self {
            Self::Open(open) => open,
            Self::Sealed(chunk) => {
                let points = Points::of_chunk(chunk, usize::from(chunk.len() < CHUNK));
                *self = Self::open(points);
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

    /// Drops the points before a time; those of a chunk go together. Returns how many.
    pub fn drop_before(&mut self, time: i64) -> usize {
        match self {
            Self::Open(open) => open.points.drop_before(time),
            Self::Sealed(_) => 0,
        }
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
            Self::Open(open) if open.points.is_empty() => Err("a run is empty".to_owned()),
            Self::Open(_) => Ok(()),
        }
    }
}
