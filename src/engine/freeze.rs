//! Freezing: everything recorded since the last time, written into deltas; and taking back what nobody was given.

use super::delta::check_labels;
use super::freeze_points::{source_of, way_of};
use super::{Engine, Result};
use crate::error::Error;
use crate::feed::Cursor;
#[cfg(feature = "query")]
use crate::image::read_delta;
use crate::image::{Cutter, DeltaHead};
use crate::relay::Id;

/// What is read and not recorded is a reason to freeze only when so many ms have passed since the last freeze.
const LIVE_EVERY: f64 = 1000.0;
/// Bytes that an item of the feed takes at most in a delta, its names aside.
const ITEM: usize = 32;
/// A delta's share that points of the store, of the first freeze, may take of the memory limit.
const FIRST_SHARE: usize = super::LOG_SHARE;
/// Bytes that each delta takes in the queue beside its items.
const DELTA: usize = 160;
/// What is frozen, and what waits to be stored, may each hold this fraction of the limit even where all is full: counts
/// never give way, and leave no other way.
pub(super) const BESIDE: usize = 64;
/// How often what is to be sent is held where it is to be stored: itself, and in the entry that tells of it.
pub(super) const STORED: usize = 2;
/// So many times as long a delta may come to be when it is given labels, and fit.
#[cfg(feature = "query")]
const LABELLED: usize = 4;
/// For a freeze by parts no more gives way than makes room for this fraction of the limit.
const PART_SHARE: usize = 8;

/// How a freeze is made, where one is.
#[derive(Clone, Copy, Debug)]
pub struct Freeze<'a> {
    /// Bytes of a delta; one that holds a single item may be longer.
    pub max_bytes: usize,
    /// Labels for every label set and series that does not have them.
    pub labels: &'a [(&'a str, &'a str)],
    /// What this world is called from its first freeze on, drawn at random; not looked at after.
    pub id: Option<Id>,
    /// Wall clock, in ms.
    pub now: f64,
    /// The clock that never goes back, in ms.
    pub mono: f64,
}

/// How far the freezes by parts have come: label sets of the tree and ways of hits that are passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Passed {
    sets: usize,
    ways: usize,
}

/// All that there is.
const ALL: Passed = Passed { sets: usize::MAX, ways: usize::MAX };

impl Engine {
    /// Puts everything recorded since the last freeze into the queue; nothing where nothing was.
    ///
    /// # Errors
    /// `invalid_argument` for bad labels or a first freeze without an id, `limit_exceeded` where there is no memory for the
    /// bytes; nothing is frozen then.
    pub fn freeze(&mut self, how: Freeze<'_>) -> Result<()> {
        self.begin_freeze(how)?;
        let growth = self.frozen_growth(how);
        self.freeze_whole(how, growth)
    }

    /// The same, and where there is no memory for everything, for as much as there is: the next one goes on from there.
    ///
    /// # Errors
    /// As [`Engine::freeze`], where there is none at all; where a journal, which says of a freeze that it was of everything,
    /// or a claim, which does so too, is held to that, already where there is none for everything.
    pub(super) fn freeze_some(&mut self, how: Freeze<'_>) -> Result<()> {
        self.begin_freeze(how)?;
        let growth = self.frozen_growth(how);
        let mut room = self.room_beside();
        let part = growth.min(self.memory_limit() / PART_SHARE);
        if part > room && self.has_room(part, how.now) {
            room = part.max(self.room_beside());
        }
        let most = room.saturating_sub(self.sent_growth());
        if growth <= room || most == 0 || self.is_frozen_whole() {
            return self.freeze_whole(how, growth);
        }
        self.write_frozen(Freeze { max_bytes: how.max_bytes.min(most), ..how }, most)
    }

    /// How to freeze what is given labels only when it is given out: cut so that there is room for them whatever comes until.
    #[cfg(feature = "query")]
    pub(super) fn to_label<'a>(&self, how: Freeze<'a>) -> Freeze<'a> {
        Freeze { max_bytes: how.max_bytes.min(self.memory_limit() / BESIDE / LABELLED), ..how }
    }

    /// Whether there is room for a delta with labels beside itself without them.
    #[cfg(feature = "query")]
    pub(super) fn has_room_to_label(&mut self, growth: usize, now: f64) -> bool {
        growth <= self.memory_limit() / BESIDE || self.has_room_beside(growth, now)
    }

    /// Freezes everything, which takes so many bytes at most.
    fn freeze_whole(&mut self, how: Freeze<'_>, growth: usize) -> Result<()> {
        if !self.has_room_beside(growth, how.now) {
            return Err(self.no_room_beside("what was recorded, as bytes,"));
        }
        self.relayed.passed = Passed::default();
        self.write_frozen(how, usize::MAX)
    }

    fn begin_freeze(&mut self, how: Freeze<'_>) -> Result<()> {
        check_labels(how.labels)?;
        if !self.has_id() {
            self.outbox.begin(how.id.ok_or_else(no_id)?);
        }
        Ok(())
    }

    /// Whether a freeze has to be one of everything.
    fn is_frozen_whole(&self) -> bool {
        self.is_stored() || self.cursor.is_none() && !self.claims().is_empty()
    }

    /// Whether a freeze becomes an entry to be stored, too.
    const fn is_stored(&self) -> bool {
        #[cfg(feature = "query")]
        return self.is_kept();
        #[cfg(not(feature = "query"))]
        return false;
    }

    /// Writes what is not frozen yet, from where the last part ended, until it takes `most` bytes.
    fn write_frozen(&mut self, how: Freeze<'_>, most: usize) -> Result<()> {
        let first = self.cursor.is_none();
        let claims = if first { self.claims() } else { Vec::new() };
        let cursor = match self.cursor {
            Some(cursor) => cursor,
            None => self.add_cursor(true)?,
        };
        self.cursor = Some(cursor);
        let sender = self.outbox.id().unwrap_or(Id([0; 16]));
        let head = DeltaHead { sender, sequence: self.outbox.next(), frozen: how.now, hops: self.relayed.hops };
        let mut cutter = Cutter::new(head, &claims, how.max_bytes, how.labels);
        let from = self.relayed.passed;
        let to = self.write_counts(from, most, how, &mut cutter);
        let counted = !cutter.is_empty();
        let with_live = to == ALL && self.write_live(cursor, how, &mut cutter);
        if first {
            let left_out = self.write_first(self.first_items().min(most / PART_SHARE / ITEM), &mut cutter);
            self.feed.count_lost(Some(cursor), left_out);
        }
        if to == ALL {
            self.write_feed(cursor, most, &mut cutter);
        }
        // what goes on in the feed all the time is not to keep counts waiting
        let is_done = to == ALL && !(counted && self.feed.is_behind(cursor));
        self.relayed.passed = if is_done { Passed::default() } else { to };
        let is_new = !cutter.is_empty();
        if is_new {
            self.relayed.hops = if from == Passed::default() && is_done { 0 } else { self.relayed.hops };
            self.relayed.frozen = if to == ALL { how.now } else { self.relayed.frozen };
            #[cfg_attr(not(feature = "query"), expect(unused_variables, reason = "only the whole is kept"))]
            let made = cutter.finish().into_iter().map(|delta| self.outbox.push(delta, !how.labels.is_empty())).count();
            #[cfg(feature = "query")]
            self.note_freeze(made, how.now);
        }
        // the first, of nothing too: what is made from then on has room for what is sent of it
        if is_new || first {
            self.tree.set_frozen(from.sets..to.sets, how.now, with_live, how.mono);
            self.hits.set_frozen(from.ways..to.ways);
        }
        // now there is a log to leave room for, and a queue
        self.look(how.now);
        Ok(())
    }

    /// The ids under which older copies of this world may have sent what it never froze, or took back.
    fn claims(&self) -> Vec<Id> {
        let (ids, current) = (self.outbox.ids().map(|(id, _)| id), self.outbox.id());
        ids.filter(|id| Some(*id) != current).collect()
    }

    /// Takes back what was frozen, none of which was ever given out. What is recorded here goes to those who ask first,
    /// this world or one that is started from an image of it, and to nobody twice: see [`Senders::hear`].
    ///
    /// [`Senders::hear`]: crate::relay::Senders::hear
    #[cfg(feature = "query")]
    pub(super) fn thaw(&mut self, how: Freeze<'_>) -> Result<()> {
        if self.outbox.ids().next().is_none() {
            self.outbox.reserve(how.id.ok_or_else(no_id)?);
        }
        if let Some(cursor) = self.cursor.take() {
            let heads = self.outbox.queue().filter_map(|frozen| read_delta(&frozen.bytes).ok());
            self.relayed.hops = heads.map(|(head, _)| head.hops).fold(self.relayed.hops, u8::max);
            self.close_points(cursor, false);
            self.tree.set_unfrozen();
            self.hits.set_unfrozen();
        }
        self.outbox.take_back();
        Ok(())
    }

    /// Takes all that was recorded as frozen.
    #[cfg(feature = "query")]
    pub(super) fn set_frozen(&mut self, now: f64) {
        self.tree.set_frozen(0..usize::MAX, now, true, 0.0);
        self.hits.set_frozen(0..usize::MAX);
        self.relayed.hops = 0;
        self.relayed.frozen = now;
    }

    /// The most that a freeze of everything may take on top, in bytes.
    pub(super) fn frozen_growth(&self, how: Freeze<'_>) -> usize {
        let labels: usize = how.labels.iter().map(|(name, value)| name.len() + value.len() + ITEM).sum();
        let mut bytes = self.points_growth();
        let mut add = |item: usize| bytes += item + labels + ITEM;
        self.tree.frozen_sizes(&mut add);
        self.hits.frozen_sizes(&mut add);
        let deltas = bytes.div_ceil(how.max_bytes.max(ITEM));
        let copies = if self.is_stored() { STORED } else { 1 };
        (bytes + deltas * DELTA) * copies + self.sent_growth()
    }

    /// The most that what is remembered of a freeze may take on top, in bytes.
    fn sent_growth(&self) -> usize {
        self.tree.sent_growth() + self.hits.sent_growth()
    }

    /// How many bytes may be frozen without that anything gives way: what is free, and a little where all is full.
    fn room_beside(&self) -> usize {
        let limit = self.budget.limit();
        let free = limit.saturating_sub(self.bytes());
        free.max((limit / BESIDE).saturating_sub(self.outbox.bytes()))
    }

    /// Whether there is room for so much that waits to be sent, which may be a little more than the limit.
    pub(super) fn has_room_beside(&mut self, growth: usize, now: f64) -> bool {
        growth <= self.room_beside() || self.has_room(growth, now)
    }

    /// The most that points and hits in full may take of a delta, in bytes.
    fn points_growth(&self) -> usize {
        match self.cursor {
            Some(cursor) if !self.feed.is_behind(cursor) => 0,
            Some(_) => self.feed.log_bytes(),
            None => {
                let most = self.first_items();
                (most.min(self.store.point_count() as usize) + (most / 2).min(self.hits.visits())) * ITEM
            }
        }
    }

    /// How many points of the store the first freeze takes at most, and half as many hits in full.
    const fn first_items(&self) -> usize {
        self.memory_limit() / FIRST_SHARE / ITEM
    }

    /// Writes what the tree and the recorders counted, until all takes `most` bytes; how far that is.
    fn write_counts(&self, from: Passed, most: usize, how: Freeze<'_>, cutter: &mut Cutter<'_>) -> Passed {
        let mut remembered = 0;
        let sets = self.tree.unfrozen(from.sets, how.now, &mut |source, set, change| {
            cutter.change(source, set, &change);
            remembered += change.sent_bytes();
            cutter.bytes() + remembered < most
        });
        let most = most.saturating_sub(remembered);
        if cutter.bytes() >= most {
            return Passed { sets, ..from };
        }
        let ways = self.hits.unfrozen(from.ways, &mut |recorder, increment| {
            let way = way_of(&self.hits, recorder, increment.target, increment.caller);
            cutter.hits(source_of(&self.hits, recorder), way, increment.hits, increment.first_us);
            cutter.bytes() < most
        });
        if cutter.bytes() >= most { Passed { sets: ALL.sets, ways } } else { ALL }
    }

    /// Writes what is read and not recorded, where that is due; whether it is.
    fn write_live(&self, cursor: Cursor, how: Freeze<'_>, cutter: &mut Cutter<'_>) -> bool {
        let passed = (how.now - self.relayed.frozen).abs() >= LIVE_EVERY;
        let is_due = passed || !cutter.is_empty() || self.feed.is_behind(cursor);
        if is_due {
            self.tree.unfrozen_live(how.now, how.mono, &mut |source, set, change| {
                cutter.change(source, set, &change);
                true
            });
        }
        is_due
    }
}

#[cold]
fn no_id() -> Error {
    Error::invalid("sender", "", "an id to send under, at the first freeze")
}
