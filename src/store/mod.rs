//! The time-series store: series found by metric and tags, their points in columns, the oldest dropped when asked.
//!
//! | file | what |
//! |---|---|
//! | `slots` | series by number; a freed number comes back with a new generation |
//! | `index`, `ids` | names to series: hash tables and inverted lists |
//! | `column`, `run`, `leaves`, `points` | the points of a series: runs, sealed or open for late points, and a head |
//! | `read`, `piece` | points as a question sees them |
//! | `select`, `suggest`, `lookup`, `tsuid`, `bits`, `least` | questions to the index |
//! | `retention` | what is dropped, and what that frees |
//!
//! Times are whole milliseconds, values are doubles. Reading never writes: no method with `&self` changes anything.
//!
//! ```
//! use pulsetree::store::Store;
//! let mut store = Store::new(1000);
//! let series = store.intern("cpu", &[("host", "a")])?;
//! store.append(series, 20, 2.0);
//! store.append(series, 10, 1.0); // late ones find their place
//! let mut values = Vec::new();
//! store.scan(series.slot, 0, 100, &mut |_, block| values.extend_from_slice(block));
//! assert_eq!(values, [1.0, 2.0]);
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

#[cfg(feature = "query")]
mod bits;
mod column;
mod ids;
mod index;
#[cfg(feature = "query")]
mod least;
mod leaves;
#[cfg(feature = "query")]
mod lookup;
mod piece;
mod points;
mod read;
mod retention;
mod run;
#[cfg(feature = "query")]
mod select;
mod slots;
#[cfg(feature = "query")]
mod suggest;
#[cfg(feature = "query")]
mod tsuid;
#[cfg(debug_assertions)]
mod validate;

#[cfg(feature = "query")]
pub use lookup::{Asked, Pairs};
pub use piece::Piece;
#[cfg(feature = "query")]
pub use suggest::Kind;

/// Asked before each piece of work of a question: what it counts. A refusal ends the question.
pub type Charge<'a> = dyn FnMut(u64) -> Result<()> + 'a;

use crate::blocks::{allocated, push, vec_bytes, vec_growth};
use crate::error::{Code, Error, Result, shown};
use crate::labels::{Handle, TEXT_LIMIT, code_unit_order};
use crate::order::sort_by;
use column::{Column, ascending};
use index::{Ids, Index};
use points::Write;
use slots::{Series, Slots};

const NAME: &str = "text of 1 to 8192 bytes";
const OVERFLOW: &[(&str, &str)] = &[("overflow", "true")];

/// Slots are numbered in 32 bits.
const MOST_SERIES: usize = u32::MAX as usize - 1;

/// What the first point of a series takes.
const FIRST_POINT: usize = allocated(size_of::<i64>()) + allocated(size_of::<f64>());

/// All series with their points.
pub struct Store {
    limit: usize,
    slots: Slots,
    index: Index,
    /// Series that have had a point, in order of first write.
    written: Vec<u32>,
    /// First writes so far.
    orders: u64,
    points: u64,
    point_bytes: usize,
    /// [`Store::count_names`] as of the last series made, listed or freed.
    name_bytes: usize,
    /// Exact while there are points.
    oldest: i64,
    newest: i64,
}

impl Store {
    /// An empty store that holds at most `series_limit` series, those without points yet included.
    #[must_use]
    pub fn new(series_limit: usize) -> Self {
        Self {
            limit: series_limit.min(MOST_SERIES),
            slots: Slots::default(),
            index: Index::default(),
            written: Vec::new(),
            orders: 0,
            points: 0,
            point_bytes: 0,
            name_bytes: 0,
            oldest: i64::MAX,
            newest: i64::MIN,
        }
    }

    /// At most so many series from now on; those that are there stay.
    #[cfg(feature = "query")]
    pub fn set_series_limit(&mut self, limit: usize) {
        self.limit = limit.min(MOST_SERIES);
    }

    /// The series of a metric and its tags, in any order; made if it is new.
    ///
    /// A series without points is not seen by queries, but counts against the limit, and is kept.
    ///
    /// # Errors
    /// `invalid_argument` for a name that is empty or longer than 8192 bytes or a key given twice; `limit_exceeded`
    /// for a new series past the limit.
    pub fn intern(&mut self, metric: &str, tags: &[(&str, &str)]) -> Result<Handle> {
        let tags = &sorted(tags);
        let ids = self.index.ids(metric, tags);
        if let Some(handle) = self.find_ids(&ids) {
            return Ok(handle);
        }
        check(metric, tags)?;
        let limit = match self.slots.live() < self.limit {
            true if self.index.has_room(tags.len()) => return Ok(self.make(metric, tags, &ids)),
            true => index::ID_LIMIT,
            false => self.limit,
        };
        let expected = format!("a series that exists, past the limit of {limit}");
        Err(Error::of(Code::LimitExceeded, "metric", metric, &expected))
    }

    fn find_ids(&self, ids: &Ids) -> Option<Handle> {
        self.slots.handle(self.index.find(&self.slots, ids)?)
    }

    /// The series `{overflow:"true"}` of a metric, which is made past the limit too: where hits add up that would need
    /// a series too many (hits: "past storeSeriesLimit").
    ///
    /// # Errors
    /// `invalid_argument` for a name that is empty or longer than 8192 bytes.
    pub fn intern_overflow(&mut self, metric: &str) -> Result<Handle> {
        let ids = self.index.ids(metric, OVERFLOW);
        match self.find_ids(&ids) {
            Some(handle) => Ok(handle),
            None => check(metric, OVERFLOW).map(|()| self.make(metric, OVERFLOW, &ids)),
        }
    }

    /// The series of a metric and its tags, in any order.
    ///
    /// # Errors
    /// For one that was not interned: the most that it and its first point may take on top, in bytes.
    pub fn find_or_growth(&self, metric: &str, tags: &[(&str, &str)]) -> core::result::Result<Handle, usize> {
        let tags = &sorted(tags);
        let ids = self.index.ids(metric, tags);
        self.find_ids(&ids).ok_or_else(|| {
            let written = vec_growth(&self.written);
            self.index.growth(metric, tags, &ids) + self.slots.growth(tags.len()) + written + FIRST_POINT
        })
    }

    fn make(&mut self, metric: &str, tags: &[(&str, &str)], ids: &Ids) -> Handle {
        let (metric, tags) = self.index.acquire(metric, tags, ids);
        let handle = self.slots.insert(Series { metric, tags, order: 0, column: Column::default() });
        self.index.enter(&self.slots, handle.slot);
        self.name_bytes = self.count_names();
        handle
    }

    /// The series of a metric and its tags, in any order, if it was interned.
    #[must_use]
    pub fn find(&self, metric: &str, tags: &[(&str, &str)]) -> Option<Handle> {
        self.find_ids(&self.index.ids(metric, &sorted(tags)))
    }

    /// Stores a point; at a time that has one, the new value replaces it. False for a handle whose series was freed.
    #[inline]
    pub fn append(&mut self, handle: Handle, time: i64, value: f64) -> bool {
        self.write(handle, time, value, Write::Set)
    }

    /// Adds to the value at a time, stores it where there is none. False for a handle whose series was freed.
    #[inline]
    pub fn add(&mut self, handle: Handle, time: i64, delta: f64) -> bool {
        self.write(handle, time, delta, Write::Add)
    }

    /// How many leading times of those that a series is to have may be appended before it is asked what that takes: those after
    /// all that it has go together, of late ones each may open a run.
    #[must_use]
    pub fn at_once(&self, handle: Handle, times: &[i64]) -> usize {
        let last = self.slots.get(handle.slot).and_then(|series| series.column.last());
        ascending(times, last).max(1)
    }

    /// Appends pairs of time and value as [`Store::append`] would, one after the other; the longer slice's rest is
    /// left out. False for a handle whose series was freed.
    pub fn append_many(&mut self, handle: Handle, times: &[i64], values: &[f64]) -> bool {
        let Some(series) = self.slots.held(handle) else { return false };
        let pairs = times.len().min(values.len());
        let (Some(times), Some(values)) = (times.get(..pairs), values.get(..pairs)) else { return false };
        let added = series.column.write_many(times, values, &mut self.point_bytes);
        for &time in times {
            self.oldest = self.oldest.min(time);
            self.newest = self.newest.max(time);
        }
        self.wrote(handle.slot, added as u64);
        true
    }

    /// Appends a chunk of points that is after all that a series has. False where it is not, and for a handle whose series
    /// was freed.
    #[cfg(feature = "query")]
    pub fn push_chunk(&mut self, handle: Handle, chunk: pulsetree_kernels::Chunk) -> bool {
        let Some(series) = self.slots.held(handle) else { return false };
        let known = chunk.summary();
        if !series.column.push_chunk(chunk, &mut self.point_bytes) {
            return false;
        }
        self.oldest = self.oldest.min(known.first_time);
        self.newest = self.newest.max(known.last_time);
        self.wrote(handle.slot, known.count as u64);
        true
    }

    #[inline(always)]
    fn write(&mut self, handle: Handle, time: i64, value: f64, how: Write) -> bool {
        let Some(series) = self.slots.held(handle) else { return false };
        match series.column.write_end(time, value, how) {
            Some(added) => {
                self.points += u64::from(added);
                self.newest = self.newest.max(time);
            }
            None => self.write_anywhere(handle.slot, time, value, how),
        }
        true
    }

    fn write_anywhere(&mut self, slot: u32, time: i64, value: f64, how: Write) {
        let Some(series) = self.slots.get_mut(slot) else { return };
        let added = series.column.write(time, value, how, &mut self.point_bytes);
        self.oldest = self.oldest.min(time);
        self.newest = self.newest.max(time);
        self.wrote(slot, u64::from(added));
    }

    /// Bytes of all that is not points.
    fn count_names(&self) -> usize {
        self.slots.bytes() + self.index.bytes() + vec_bytes(&self.written)
    }

    /// Counts new points; the first ones of a series list it.
    fn wrote(&mut self, slot: u32, added: u64) {
        self.points += added;
        let Some(series) = self.slots.get_mut(slot) else { return };
        if series.order == 0 && added > 0 {
            self.orders += 1;
            series.order = self.orders;
            self.index.list(slot, series);
            push(&mut self.written, slot);
            self.name_bytes = self.count_names();
        }
    }
}

/// Tags by key in code-unit order.
fn sorted<'a>(tags: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut sorted = tags.to_vec();
    sort_by(&mut sorted, |(a, _), (b, _)| code_unit_order(a, b));
    sorted
}

fn check(metric: &str, tags: &[(&str, &str)]) -> Result<()> {
    let fits = |text: &str| (1..=TEXT_LIMIT).contains(&text.len());
    if !fits(metric) {
        return Err(Error::invalid("metric", metric, NAME));
    }
    let mut last = None;
    for (key, value) in tags {
        if !fits(key) {
            return Err(Error::invalid("tags: a key", key, NAME));
        }
        if last == Some(key) {
            return Err(Error::invalid("tags: a key", key, "each key once"));
        }
        if !fits(value) {
            return Err(Error::invalid(&format!("tags: the value of {}", shown(key)), value, NAME));
        }
        last = Some(key);
    }
    Ok(())
}
