//! State as bytes, and bytes as checked plain data, which the engine applies: nothing here holds state or changes any.
//!
//! # The format, byte by byte
//!
//! Whole numbers of more than one byte are little-endian. What is written is a chain of *envelopes*:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | the magic number `F5 70 74 72`: no text begins so |
//! | 1 | the format's version, [`VERSION`]; whoever reads version n reads all up to n |
//! | 1 | the [`Form`]: what the content is |
//! | 4 | the content's length in bytes |
//! | … | the content |
//! | 4 | the CRC-32C of all bytes before it |
//!
//! A content is a sequence of these:
//!
//! | name | bytes |
//! |---|---|
//! | `u8` | one byte |
//! | `u32` | four bytes |
//! | `varint` | a whole number below 2⁶⁴, seven bits a byte, the lowest first; the top bit says that more follow |
//! | `zigzag` | a varint: 0, −1, 1, −2 … as 0, 1, 2, 3 … |
//! | `f64` | the eight bytes of an IEEE double, whatever its bits |
//! | `number` | the same bits with their eight bytes in the other order, as a varint: a small whole number takes two or three bytes |
//! | `text` | a varint, the length in bytes, and as much UTF-8 |
//! | `bytes` | a varint, the length, and as many bytes |
//! | `list of x` | a varint, how many, and each |
//!
//! A length or a count that is more than the rest of the content can hold is told before anything is allocated.
//!
//! A *definition* is what a metric is:
//!
//! | what | as |
//! |---|---|
//! | its type | `u8`: the place in [`crate::tree::Kind::ALL`] |
//! | flags | `varint`: 1 internal, 2 timestamps, 4 aggregateChildren, 8 countCalls, 16 merge is "add", 32 labels follow, 64 help follows, 128 unit follows |
//! | its own labels, ascending by name | `list of` (`text` name, `text` value), with flag 32 |
//! | help | `text`, with flag 64 |
//! | unit | `text`, with flag 128 |
//! | of a percentile or summary: lastCalls | `varint` |
//! | of a linkfail: failuresToOffline, successesToOnline | two `varint`s |
//! | of a cps, percentile, summary or histogram: windows, quantiles or bounds | `list of f64` |
//!
//! Every option has the value in force, so that another default changes nothing that was written before.

mod definition;
mod envelope;
mod reader;
mod writer;

pub use definition::{read_definition, write_definition};
pub use envelope::{Form, VERSION, open, split};
pub use reader::{Reader, corrupt};
pub use writer::Writer;
