//! Sealed points: a run of points of one series in as few bytes as they need, every bit of every double kept.
//!
//! | file | what |
//! |---|---|
//! | `bits` | numbers of a few bits, packed side by side |
//! | `vector` | the lanes of packed numbers all at once |
//! | `ints` | a column of whole numbers: differences, frame of reference, packed bits, outliers |
//! | `decimal` | doubles that are short decimals as whole numbers (ALP: Afroozeh, Kuffó, Boncz, SIGMOD 2023) |
//! | `values` | a column of doubles: the one place that decides how it is held |
//! | `summary` | what is known of a column of doubles without reading it |
//! | `chunk` | times and values together |
//! | `image` | a chunk as bytes, and back from bytes that nobody vouches for |

mod bits;
mod chunk;
mod decimal;
mod image;
mod ints;
mod summary;
mod values;
mod vector;
mod words;

pub use chunk::Chunk;
pub use summary::Summary;
pub(crate) use summary::of_values;
pub(crate) use values::Numbers;

/// Most points of one chunk.
pub const MAX: usize = 1024;
