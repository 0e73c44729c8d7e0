//! The loops that run once per point, or once per byte of what is recorded: a crate of its own because it is compiled for
//! speed, the rest for size.
//!
//! Columns in, columns or text out: nothing here knows series, names or requests.
//!
//! ```
//! use pulsetree_kernels::{Buckets, Points, Reduce, Scratch};
//! let (mut scratch, mut out) = (Scratch::default(), Points::default());
//! let mut buckets = Buckets::every(60_000, Reduce::Avg, &mut scratch, &mut out);
//! buckets.feed(&[0, 30_000, 60_000], &[1.0, 3.0, 5.0]);
//! buckets.finish()?;
//! assert_eq!((out.times, out.values), (vec![0, 60_000], vec![2.0, 5.0]));
//! # Ok::<(), std::collections::TryReserveError>(())
//! ```

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![deny(missing_docs)]
#![deny(unsafe_code)]

mod align;
mod bucket;
mod codec;
mod crc;
mod digits;
mod grid;
mod known;
pub mod label;
mod line;
mod number;
pub mod order;
mod points;
mod rate;
mod reduce;
mod scratch;
mod series;
mod stretch;
mod text;
mod varint;
mod windows;
mod words;

pub use align::Columns;
pub use bucket::Buckets;
pub use codec::{Chunk, MAX as CHUNK, Summary};
pub use crc::crc32c;
pub use line::{push_bytes, push_counted_line, push_line};
pub use number::{short_decimal, with_finite};
pub use points::Points;
pub use rate::{Falling, Rate};
pub use reduce::{Missing, Rank, Reduce, all_finite};
pub use scratch::Scratch;
pub use series::{WireSample, push_first_label, push_label, push_series};
pub use text::PointsText;
pub use varint::varint;
pub use windows::{Tallied, Tally, Windows};
pub use words::{common_prefix, first_words, word};

/// The start of the interval of `width` milliseconds, counted from the epoch, that holds `time`.
#[inline]
#[must_use]
pub const fn align(time: i64, width: i64) -> i64 {
    time - time.rem_euclid(width)
}

/// Bounds that are compared one by one.
const FEW: usize = 16;

/// How many of the ascending bounds are below a value.
#[must_use]
pub fn below(bounds: &[f64], value: f64) -> usize {
    // Adding up comparisons has no branch to guess wrong: it beats halving as long as the bounds are few.
    if bounds.len() <= FEW {
        bounds.iter().fold(0, |below, bound| below + usize::from(*bound < value))
    } else {
        bounds.partition_point(|bound| *bound < value)
    }
}

/// Times that are not halved.
const MANY: usize = 256;
/// Times in a line of memory.
const LINE: usize = 8;

/// How many of the ascending times are before a time.
///
/// Halving waits for memory at each step, comparisons added up ask for all of it at once: a late write among points that no
/// cache holds takes an eighth less. Of each line of memory one is compared, then those of the line that it is in.
#[inline(never)]
#[must_use]
pub fn count_before(times: &[i64], time: i64) -> usize {
    if times.len() > MANY {
        return times.partition_point(|other| *other < time);
    }
    let (lines, rest) = times.as_chunks::<LINE>();
    let whole = lines.iter().fold(0, |before, [.., last]| before + usize::from(*last < time));
    let line = lines.get(whole).map_or(rest, |line| line);
    line.iter().fold(whole * LINE, |before, other| before + usize::from(*other < time))
}
