//! Memory and age: the oldest points and hit history give way first; counts never do.

use super::{Engine, Options, Result};
use crate::cost::{self, Limits};
use crate::error::{Code, Error};
use crate::json::write_integer;
use std::ops::RangeInclusive;

/// A failed clean-up is tried again when this fraction of the limit has come on top.
const PATIENCE: usize = 64;
/// A clean-up frees this fraction of the limit more than it must, so that it is rare.
const SLACK: usize = 16;
/// Old points are dropped when this fraction of the retention has passed since the last time, in ms at least.
const TRIMS: i64 = 32;
const LEAST_TRIM: i64 = 1000;
/// More than one recording adds, but for a table that doubles: a new run of points.
const STEP: usize = 16 << 10;

/// From this size on memory is taken ahead of need, in bytes.
const LARGE: usize = 16 << 20;
/// How much is taken ahead, as a fraction of what is held.
const AHEAD: usize = 8;

/// The limits and what was dropped to keep them.
pub(super) struct Budget {
    pub(super) options: Options,
    /// The size past which the next clean-up is due.
    threshold: usize,
    /// When old points are dropped next, in ms; never without a retention.
    next_trim: f64,
    /// How many recordings may come before the size has to be looked at again.
    calm: usize,
    /// The size up to which memory was taken ahead.
    ahead: usize,
    /// Bytes that the label caches of the face hold.
    pub(super) face_bytes: usize,
    pub(super) dropped_points: u64,
    pub(super) dropped_series: u64,
}

impl Budget {
    pub(super) const fn new(options: Options) -> Self {
        Self {
            options,
            threshold: options.memory_limit,
            next_trim: if options.retention.is_some() { f64::NEG_INFINITY } else { f64::INFINITY },
            calm: 0,
            ahead: LARGE,
            face_bytes: 0,
            dropped_points: 0,
            dropped_series: 0,
        }
    }

    /// What a new request may cost.
    pub(super) fn of_request(&self) -> cost::Budget {
        let Options { memory_limit, query_limit, .. } = self.options;
        let answer_bytes = query_limit.answer_bytes.unwrap_or(memory_limit);
        cost::Budget::new(Limits { work: query_limit.work, answer_bytes, memory: memory_limit })
    }

    /// The oldest instant a point may have at `now`, in ms.
    #[inline]
    pub(super) fn floor(&self, now: f64) -> i64 {
        self.options.retention.map_or(i64::MIN, |age| (now as i64).saturating_sub(age))
    }
}

impl Engine {
    /// Bytes held against the memory limit.
    #[inline(never)]
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.tree.bytes()
            + self.hits.bytes()
            + self.store.bytes()
            + self.feed.bytes()
            + self.routes.bytes()
            + self.budget.face_bytes
    }

    /// Tells what the face's label caches hold.
    pub const fn set_face_bytes(&mut self, bytes: usize) {
        self.budget.face_bytes = bytes;
        self.budget.calm = 0;
    }

    /// Called after every recording: drops what is too old or too much, and looks only as often as it has to.
    #[inline]
    pub(super) fn keep_within(&mut self, now: f64) {
        if self.budget.calm > 0 && now < self.budget.next_trim {
            self.budget.calm -= 1;
            return;
        }
        self.look(now);
    }

    #[cold]
    #[inline(never)]
    fn look(&mut self, now: f64) {
        if now >= self.budget.next_trim {
            self.trim(now);
        }
        if self.bytes() > self.budget.threshold {
            self.make_room();
        }
        self.take_ahead();
        self.budget.calm = self.budget.threshold.saturating_sub(self.bytes()) / STEP;
    }

    /// Asks the allocator for one large piece and gives it back, to be used bit by bit: on wasm it would otherwise grow
    /// the memory by a page at a time, which costs a host of large memories a millisecond each.
    fn take_ahead(&mut self) {
        let held = self.bytes();
        let room = self.budget.options.memory_limit.saturating_sub(held);
        if held > self.budget.ahead && room > 0 {
            let more = (held / AHEAD).min(room);
            drop(std::hint::black_box(Vec::<u8>::with_capacity(more)));
            self.budget.ahead = held + more;
        }
    }

    /// Refuses what would add a name where names alone fill the memory.
    pub(super) fn room_for_names(&mut self, now: f64) -> Result<()> {
        self.look(now);
        if self.bytes() <= self.budget.options.memory_limit {
            return Ok(());
        }
        let mut message = "names alone fill the memoryLimit, which is ".to_owned();
        write_integer(self.budget.options.memory_limit as u64, &mut message);
        Err(Error::new(Code::LimitExceeded, message))
    }

    /// Whether names alone fill the memory.
    pub(super) fn is_full(&self) -> bool {
        self.bytes() > self.budget.options.memory_limit
    }

    #[cold]
    fn trim(&mut self, now: f64) {
        let age = self.budget.options.retention.unwrap_or(0);
        self.budget.next_trim = now + (age / TRIMS).max(LEAST_TRIM) as f64;
        self.budget.dropped_points += self.store.drop_before(self.budget.floor(now));
    }

    /// Finds the instant before which enough is held, and drops all before it.
    #[cold]
    fn make_room(&mut self) {
        let limit = self.budget.options.memory_limit;
        let wanted = self.bytes().saturating_sub(limit) + limit / SLACK;
        let (oldest, newest) = self.span();
        if oldest <= newest {
            let cut = self.cut(oldest, newest + 1, wanted..=wanted + limit / SLACK);
            self.budget.dropped_points += self.store.drop_before(cut);
            self.hits.drop_history_before(cut.saturating_mul(1000));
        }
        let left = self.bytes();
        self.budget.threshold = if left <= limit { limit } else { left + limit / PATIENCE };
    }

    /// The earliest instant found whose past frees what is wanted; each look costs a pass over the series.
    fn cut(&self, mut low: i64, mut high: i64, wanted: RangeInclusive<usize>) -> i64 {
        let history = self.hits.history_profile();
        while low + 1 < high {
            let middle = low + (high - low) / 2;
            let freed = self.store.bytes_before(middle) + history.bytes_before(middle.saturating_mul(1000));
            if freed < *wanted.start() {
                low = middle;
            } else {
                high = middle;
            }
            if wanted.contains(&freed) {
                break;
            }
        }
        high
    }

    /// The oldest and the newest instant held, in ms; where nothing is held, the first is after the second.
    fn span(&self) -> (i64, i64) {
        let (mut oldest, mut newest) = (i64::MAX, i64::MIN);
        if let (Some(first), Some(last)) = (self.store.oldest(), self.store.newest()) {
            (oldest, newest) = (first, last);
        }
        if let (Some(first), Some(last)) = (self.hits.oldest(), self.hits.newest()) {
            (oldest, newest) = (oldest.min(first / 1000), newest.max(last / 1000));
        }
        (oldest, newest)
    }
}
