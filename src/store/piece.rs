//! Points of a series as a question sees them: run by run, as they lie there.

use super::points::{Chunk, Points};
use std::ops::Range;

/// Points of one run, times strictly ascending.
#[derive(Clone)]
pub enum Piece<'a> {
    /// As they are.
    Points(&'a [i64], &'a [f64]),
    /// Those at some places of a chunk.
    Sealed(&'a Chunk, Range<usize>),
}

impl<'a> Piece<'a> {
    /// The times and the values; those of a chunk are unpacked into the buffer.
    pub fn read<'b>(&self, buffer: &'b mut Points) -> (&'b [i64], &'b [f64])
    where
        'a: 'b,
    {
        match self {
            Self::Points(times, values) => (times, values),
            Self::Sealed(chunk, range) => {
                buffer.unpack(chunk);
                buffer.slices(range.clone())
            }
        }
    }
}
