//! State as bytes, and bytes as checked plain data, which the engine applies: nothing here holds state or changes any.
//!
//! # The format, byte by byte
//!
//! Whole numbers of more than one byte are little-endian. What is written is a chain of *envelopes*:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | the magic number `F5 70 74 72`: no text begins so |
//! | 1 | the version of the form, [`Form::version`]; whoever reads version n reads all up to n |
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
//!
//! # Images
//!
//! An image is a chain of envelopes of [`Form::Image`], its *parts*, each of about 1 MiB, one after the other. A part's
//! content is a `u32`, the CRC-32C that the part before ends with (0 in the first), and then records, none of which goes
//! on in the next part. A record is a `u8`, and:
//!
//! | `u8` | record | as |
//! |---|---|---|
//! | 0 | the end, of the last part | nothing |
//! | 1 | the head, the first of all | `varint`s: memoryLimit, retention + 1 (0: none), seriesLimit, storeSeriesLimit; `number` senderTtl; `varint`s: label sets refused, series refused, points dropped, the number of the journal's last entry, gaps, refused deltas, dropped deltas, unsent points; `u8` flags (1 somebody ever asked for a delta; since version 3: 2 nothing of it is frozen, and whoever sends it first claims the ids of records 12; and 4 for each time that what is not frozen was merged on, at most) |
//! | 2 | a metric, each before those under it | `text` name, a definition, `u8` the level's place in [`crate::tree::Level::ALL`], `varint` flags (1 its type was asked for, 2 no option was given, 4 it was exported), `list of varint`: hashes of the refused label sets |
//! | 3 | a label set of the metric before, first seen first | `text` (as it is exported), `number` the last recording's time in ms, `u8` what it holds, and that |
//! | 4 | a recorder of hits | `text` id, `varint` flags (1 record, 2 prometheus), `varint` historyLimit |
//! | 5 | its next caller | `text` |
//! | 6 | its next target, in order of first hits, those without hits last | `text` name, `text` layer ("": none), `varint` hits, `zigzag` the first hit's time in µs, `u8` 1 if one came from no caller |
//! | 7 | an edge of it | `varint`s: the caller's place, the target's place, hits |
//! | 8 | the next hits of a target's history | `varint` the target's place, `list of` (`zigzag` µs since the one before, `varint` the caller's place + 1, 0: none) |
//! | 9 | a series | `text` metric, `list of` (`text` key, `text` value), `u8` flags (1 `sample()` made it; since version 3: 2 it counts hits that came with labels, of which the tag `target` tells the target, 4 `caller` the caller and 8 `layer` the layer, each other a label) |
//! | 10 | its next points | `varint` how many; of each `zigzag`, how much longer the step from the time before is than the step before that, in ms; of each `f64` |
//! | 11 | its next points, sealed | a chunk: see `codec` among the kernels |
//! | 12 | an id that was frozen under | 16 bytes, `varint` the number of the last delta |
//! | 13 | the next delta of the queue | 16 bytes, the sender; `varint` its number; `bytes` |
//! | 14 | a sender that was heard | 16 bytes, `varint` the last delta that was applied, `number` when it was heard, in ms |
//! | 15 | the latest time at which a sender that is forgotten was heard | `number` |
//! | 16 | an engine behind, which was given all points that wait in records before this, and none after it | an *engine* |
//! | 17 | its next body that is not settled | a *body* |
//! | 18 | what was sent last of its next series, at times of their own | `list of` *sent* |
//! | 19 | its next series that ended, to be told so | `bytes`: the labels as remote write has them |
//! | 20 | the next series that points wait of | `text` metric, `list of` (`text` key, `text` value) |
//! | 21 | the next points that wait for engines, in order of arrival | `list of` (`varint` the series' place among those of 20, `zigzag` ms since the one before, `f64`) |
//! | 22 | of all engines behind, before the first of them; since version 2 | `zigzag` when counting began, in ms (0: unknown), `varint` how many bodies were refused for good |
//!
//! An *engine* is `varint` its number, `u8` 1 for OTLP or 0 for remote write, `u32` the CRC-32C of its URL (which may hold
//! a secret), `list of` (`text` name, `text` value) of its labels, `zigzag` when counting began and `zigzag` when the last
//! tick was, both in ms, and `number`, for how many ms nobody has written to it. A *body* is `u8` 1 if all its samples are
//! newer than what was sent of their series before, `varint` how many samples, `bytes`. A *sent* is 8 bytes, the hash of the
//! labels, `zigzag` ms since the one before, and 8 bytes, the value's bits.
//!
//! # Journals
//!
//! A journal goes on from an image, byte by byte: envelopes of [`Form::Journal`], *frames*, each of entries that were
//! stored at once. A frame's content is a `varint`, the number of its first entry (each other has the next one), and the
//! entries: `u8` what it is, `number` the time in ms at which it was applied, and
//!
//! | `u8` | entry | as |
//! |---|---|---|
//! | 0 | the limits that hold from here on | as the head of an image begins |
//! | 1 | a request | `text`s: method, path, query, body |
//! | 2 | a message of a WebSocket | `text` |
//! | 3 | lines `put …` | `text` |
//! | 4 | a delta that was merged | `bytes`, `list of` (`text` name, `text` value) of the labels that were given |
//! | 5 | a freeze | 16 bytes, the id; `varint` the number of the first delta; `list of bytes` |
//! | 6 | an engine is written to from here on | an *engine* |
//! | 7 | what there was for an engine was made bodies of | `varint` its number, `zigzag` the tick's time in ms, `list of` *body*, `list of` *sent* |
//! | 8 | an engine took its next body; in version 1, or refused it for good | `varint` its number |
//! | 9 | an engine refused its next body for good; since version 2 | `varint` its number |
//! | 10 | somebody asked for a delta, for the first time; since version 2 | nothing |
//! | 11 | a freeze before which all deltas were acknowledged; since version 3 | as 5 |
//!
//! Entries whose number is not above that of the image's head are passed over. A frame that is torn is cut off if no whole
//! one follows.
//!
//! What a label set of an image holds:
//!
//! | `u8` | what | as |
//! |---|---|---|
//! | 0 | what an `empty` was told | nothing |
//! | 1, 2, 3 | a float, counter, int | `number` |
//! | 4 | a counter with its calls | two `number`s |
//! | 5 | a string | `text` |
//! | 6 | the clicks of a cps | `number` the last time, `number` what is added to the clock, `list of list of number`: the ascending times of groups of 1, 2, 4 … clicks |
//! | 7 | a window | `number` count, `number` sum, `list of number` the values, oldest first |
//! | 8 | a histogram | `number` sum, `list of number` each bucket's count, the one above all bounds last |
//! | 9 | a linkfail | `number` consecutive failures, `number` successes, `u8` 1 while online |
//!
//! A delta's content is a head, `16 bytes` the sender's id, `varint` its number, `f64` when it was frozen in ms, `u8` how
//! often what it holds was merged on already, and then items until the end. Its version is the highest that one of them
//! wants, 1 unless another is named:
//!
//! | `u8` | item | as |
//! |---|---|---|
//! | 1 | the metric that the next label sets are of | `name`, its definition without labels |
//! | 2 | a counter's increment | `set`, `number` |
//! | 3 | the same with its calls | `set`, `number` sum, `number` calls |
//! | 4 | the change of an int or float that adds | `set`, `number` |
//! | 5 | a histogram's increments | `set`, a `number` for each bound and one above them all, `number` sum |
//! | 6 | a percentile's or summary's | `set`, `list of number` the newest values, oldest first, `number` count, `number` sum |
//! | 7 | an int's or float's value | `set`, `number`, `f64` its time |
//! | 8 | a string's | `set`, `text`, `f64` its time |
//! | 9 | a linkfail's | `set`, three `number`s: 1 while online, consecutive failures, successes; `f64` its time |
//! | 10 | the recorder that the next hits are of | `name`, `u8` 1 counted in the store + 2 exported, `varint` historyLimit |
//! | 11 | hits | `way`, `varint` how many, `zigzag` the time of the target's first in µs |
//! | 12 | a hit to be kept in full | `way`, `time` |
//! | 13 | hits of one ms, as the store counts them | `way`, `time`, `varint` how many |
//! | 14 | the series that the next points are of | `name`, `list of` (`name` key, `name` value) |
//! | 15 | a point | `zigzag` ms since the last point of the delta, `number` |
//! | 16 | the ids that the rest may have been sent under, too, before all others; version 2 | `list of` 16 bytes |
//! | 17 | the labels that the next hits of 13 came with, none at first; version 2 | `list of` (`name` name, `name` value) |
//!
//! A `name` is the `varint` 0 and a `text`, or from 1 on the number of a text that a `name` of this delta wrote before. A
//! `set` is a `text`, the labels as the text exposition has them. A `way` is a `name`, the target, and its layer and the
//! caller, each as `u8` 0 for none, or 1 and a `name`. A `time` is a `zigzag`, the µs since the `time` before.
//!
//! ```
//! use pulsetree::image::{Form, Writer, open};
//! let mut writer = Writer::envelope(Form::Delta);
//! writer.text("web.requests");
//! let bytes = writer.seal();
//! assert_eq!(open(Form::Delta, &bytes)?.text()?, "web.requests");
//! assert_eq!(open(Form::Delta, &bytes[1..]).unwrap_err().code.name(), "corrupt");
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod definition;
mod delta;
#[cfg(feature = "query")]
mod delta_items;
#[cfg(feature = "query")]
mod delta_labels;
#[cfg(feature = "query")]
mod engines;
mod envelope;
#[cfg(feature = "query")]
mod hits;
#[cfg(feature = "query")]
mod journal;
#[cfg(feature = "query")]
mod parts;
mod reader;
#[cfg(feature = "query")]
mod record;
#[cfg(feature = "query")]
mod store;
#[cfg(feature = "query")]
mod tree;
mod writer;

pub use definition::{read_definition, write_definition};
pub use delta::{Cutter, DeltaHead, RecorderSource, Way};
#[cfg(feature = "query")]
pub use delta_items::{Item, Items, read_delta};
#[cfg(feature = "query")]
pub use delta_labels::{add_labels, labelled_bytes};
#[cfg(feature = "query")]
pub use engines::{AllEngines, BodyState, EngineHead, EngineState, LastSent, WaitingPoint};
pub use envelope::{Form, is_frame, is_intact, length, open, split};
#[cfg(feature = "query")]
pub use journal::{Entry, FreezeEntry, frame, open_frame};
#[cfg(feature = "query")]
pub use parts::{Chain, Parts};
pub use reader::{Reader, corrupt};
#[cfg(feature = "query")]
pub use record::{Head, Limits, Record};
#[cfg(feature = "query")]
pub use store::{SeriesState, WayTags};
#[cfg(feature = "query")]
pub use tree::next_number;
pub use writer::Writer;
