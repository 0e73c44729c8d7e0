//! The limits of memory and age: the oldest points and hit history give way first; counts never do.

use super::held::Held;
use super::pool::{Pool, Share};
use super::{Engine, Options, Result};
use crate::blocks;
use crate::cost::{self, Limits};
use crate::error::{Code, Error};
use crate::store::Store;

/// A failed clean-up is tried again when this fraction of the limit has come on top.
const PATIENCE: usize = 128;
/// A clean-up frees this fraction of the limit more than it must, so that it is rare.
const SLACK: usize = 16;
/// Old points are dropped when this fraction of the retention has passed since the last time, in ms at least.
const TRIMS: i64 = 32;
const LEAST_TRIM: i64 = 1000;
/// More than one recording adds, but for a table that doubles: a run of points that is opened or sealed again.
const STEP: usize = 32 << 10;

/// From this size on memory is taken ahead of need, in bytes.
const LARGE: usize = 16 << 20;
/// How much is taken ahead, as a fraction of what is held.
const AHEAD: usize = 8;

/// The part of the limit that the log of hits may hold even where all is full.
const LEAST_LOG: usize = 128;

/// The limits and what was dropped to keep them.
pub(super) struct Budget {
    pub(super) options: Options,
    /// Of the memory that all worlds have.
    share: Share,
    /// Bytes that may be held: the memory limit, or what the other worlds leave.
    limit: usize,
    /// The size past which the next clean-up is due.
    threshold: usize,
    /// The size, with what was to come on top, for which there was no room when it was last tried to make it.
    tried: usize,
    /// When old points are dropped next, in ms; never without a retention.
    next_trim: f64,
    /// How many recordings may come before the size has to be looked at again.
    calm: usize,
    /// The size up to which memory was taken ahead, and how much of that was left when the size was looked at, less what
    /// was granted since.
    ahead: usize,
    left: usize,
    /// Bytes that the label caches of the face hold.
    pub(super) face_bytes: usize,
    pub(super) dropped_points: u64,
    pub(super) dropped_series: u64,
}

impl Budget {
    pub(super) fn new(options: Options, pool: &Pool) -> Self {
        Self {
            options,
            share: Share::new(pool, options),
            limit: options.memory_limit,
            threshold: options.memory_limit,
            tried: options.memory_limit,
            next_trim: first_trim(options),
            calm: 0,
            ahead: LARGE,
            left: 0,
            face_bytes: 0,
            dropped_points: 0,
            dropped_series: 0,
        }
    }

    /// Takes other limits; what was dropped stays counted.
    #[cfg(feature = "query")]
    pub(super) fn set_options(&mut self, options: Options) {
        self.share.set_limit(options.memory_limit);
        self.options = options;
        self.set_limit(options.memory_limit);
        self.next_trim = first_trim(options);
        self.calm = 0;
    }

    /// Takes another limit, which no clean-up has failed of yet.
    const fn set_limit(&mut self, limit: usize) {
        (self.limit, self.threshold, self.tried) = (limit, limit, limit);
    }

    /// Bytes that may be held where other worlds leave them.
    pub(super) const fn memory_limit(&self) -> usize {
        self.options.memory_limit
    }

    /// Bytes that may be held now.
    pub(super) const fn limit(&self) -> usize {
        self.limit
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

impl Budget {
    /// Drops what is too old or too much, and looks only as often as it has to; returns the instant before which all went.
    #[inline]
    pub(super) fn keep_within(&mut self, held: &mut Held<'_>, now: f64) -> i64 {
        if self.is_calm(now) { i64::MIN } else { self.look(held, 0, now) }
    }

    /// Whether there is surely nothing to drop.
    #[inline]
    fn is_calm(&mut self, now: f64) -> bool {
        let calm = self.calm > 0 && now < self.next_trim;
        self.calm -= usize::from(calm);
        calm
    }

    /// Refuses what would add a name where names alone fill the memory.
    pub(super) fn room_for_names(&mut self, held: &mut Held<'_>, more: usize, now: f64) -> Result<()> {
        if self.room(held, more, now) { Ok(()) } else { Err(self.names_fill_it()) }
    }

    #[cold]
    fn names_fill_it(&self) -> Error {
        Error::new(Code::LimitExceeded, format!("names alone fill the {}", self.limit_text()))
    }

    /// What is full where there is no room, and how much it is.
    pub(super) fn limit_text(&self) -> String {
        let limit = self.limit;
        if limit == self.options.memory_limit {
            return format!("memoryLimit, which is {limit}");
        }
        format!("{} bytes that all worlds have, of which others leave this one {limit}", self.share.of())
    }

    /// Whether there surely is room for so much, which no look at the size has to tell.
    fn is_roomy(&mut self, more: usize, now: f64) -> bool {
        let is_little = more <= self.left.min(STEP) && self.threshold == self.limit;
        let is_roomy = is_little && self.is_calm(now);
        self.left -= if is_roomy { more } else { 0 };
        is_roomy
    }

    /// Whether there is room for `more` bytes, made by dropping what is too old or too much.
    fn room(&mut self, held: &mut Held<'_>, more: usize, now: f64) -> bool {
        self.look(held, more, now);
        held.bytes() + more <= self.limit
    }

    /// Drops what is too old, and what is too much with `more` bytes on top; returns the instant before which all went.
    fn look(&mut self, held: &mut Held<'_>, more: usize, now: f64) -> i64 {
        if now >= self.next_trim {
            self.trim(held.store, now);
        }
        let limit = self.share.reserve(held.bytes() + more);
        if limit != self.limit {
            self.set_limit(limit);
        }
        let due = held.bytes() > self.threshold || held.bytes() + more > self.tried;
        let cut = if due { self.make_room(held, more) } else { i64::MIN };
        let bytes = held.bytes();
        self.take_ahead(bytes);
        self.left = self.ahead.saturating_sub(bytes);
        let mut free = self.threshold.saturating_sub(bytes);
        if held.feed.reader_count() > 0 || held.feed.has_cursors() {
            free = free.min(self.limit / LEAST_LOG);
            held.feed.set_room(self.log_room(bytes + more));
        }
        self.calm = free / STEP;
        cut
    }

    /// Bytes that the log may hold beside so many: what is left over, and a little in any case.
    fn log_room(&self, held: usize) -> usize {
        let limit = self.limit;
        limit.saturating_sub(held).max(limit / LEAST_LOG)
    }

    /// Takes memory ahead of need, within the limit, where what is held has come to what was taken.
    fn take_ahead(&mut self, held: usize) {
        let room = self.limit.saturating_sub(held);
        if held > self.ahead && room > 0 {
            let more = (held / AHEAD).min(room);
            blocks::take_ahead(more);
            self.ahead = held + more;
        }
    }

    #[cold]
    fn trim(&mut self, store: &mut Store, now: f64) {
        let age = self.options.retention.unwrap_or(0);
        self.next_trim = now + (age / TRIMS).max(LEAST_TRIM) as f64;
        self.dropped_points += store.drop_before(self.floor(now));
    }

    /// Seals all points, finds the instant before which enough is held, and drops all before it; returns it.
    #[cold]
    fn make_room(&mut self, held: &mut Held<'_>, more: usize) -> i64 {
        let limit = self.limit;
        held.store.compact();
        let wanted = (held.bytes() + more + limit / SLACK).saturating_sub(limit);
        let (oldest, newest) = held.span();
        let mut cut = i64::MIN;
        if wanted > 0 && oldest <= newest {
            cut = held.cut(oldest, newest + 1, wanted..=wanted + limit / SLACK);
            self.dropped_points += held.store.drop_before(cut);
            held.hits.drop_history_before(cut.saturating_mul(1000));
        }
        let next = |left: usize| if left <= limit { limit } else { left + limit / PATIENCE };
        (self.threshold, self.tried) = (next(held.bytes()), next(held.bytes() + more));
        cut
    }
}

/// When old points are first dropped, in ms.
const fn first_trim(options: Options) -> f64 {
    if options.retention.is_some() { f64::NEG_INFINITY } else { f64::INFINITY }
}

impl Engine {
    /// The budget and what it is of.
    fn held(&mut self) -> (&mut Budget, Held<'_>) {
        let apart = self.apart();
        (&mut self.budget, Held { store: &mut self.store, hits: &mut self.hits, feed: &mut self.feed, apart })
    }

    /// Tells what the face's label caches hold; whether there is room for it, points and history giving way.
    pub fn set_face_bytes(&mut self, bytes: usize) -> bool {
        self.budget.face_bytes = bytes;
        self.budget.calm = 0;
        self.has_room(0, 0.0)
    }

    /// Reserves what is held, where the worlds' limits have come to be more than there is: from here on what others hold
    /// counts.
    pub fn share(&mut self) {
        self.budget.share.reserve(self.bytes());
        self.budget.calm = 0;
    }

    /// Called after every recording: drops what is too old or too much, and looks only as often as it has to. Returns
    /// the instant before which all went.
    #[inline]
    pub(super) fn keep_within(&mut self, now: f64) -> i64 {
        if self.budget.is_calm(now) { i64::MIN } else { self.look(now) }
    }

    /// Looks at once: more may be held than a recording adds.
    #[cold]
    #[inline(never)]
    pub(super) fn look(&mut self, now: f64) -> i64 {
        let (budget, mut held) = self.held();
        budget.look(&mut held, 0, now)
    }

    /// Asked before memory is taken: whether there is room for so much on top.
    #[inline(never)]
    pub(super) fn has_room(&mut self, more: usize, now: f64) -> bool {
        if self.budget.is_roomy(more, now) {
            return true;
        }
        let (budget, mut held) = self.held();
        budget.room(&mut held, more, now)
    }

    /// Refuses what would add a name where names alone fill the memory.
    pub(super) fn room_for_names(&mut self, more: usize, now: f64) -> Result<()> {
        if self.has_room(more, now) { Ok(()) } else { Err(self.budget.names_fill_it()) }
    }
}
