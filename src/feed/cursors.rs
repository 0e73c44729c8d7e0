//! Cursors over what travels to other worlds and engines: in order, across all topics.

use super::Feed;
use super::log::Travelled;
use crate::error::{Code, Error, Result};
#[cfg(feature = "query")]
use crate::order::sort_by;

/// Cursors over points alone that may be open. Those that want hits are the world's own, and few.
pub const MOST_CURSORS: usize = 64;

/// Bytes of an open cursor.
pub const CURSOR_BYTES: usize = 2 * size_of::<(Cursor, At)>();

/// An open cursor's number, which is never given out again.
pub type Cursor = u32;

/// What travels, for those cursors that want it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Points that were put: for every cursor.
    Point,
    /// Hits: for cursors that want them.
    Hit,
}

/// What [`Feed::each_unread`] shows.
#[cfg(feature = "query")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread<'a, T> {
    /// A cursor is given what follows, and was given all before.
    Cursor(Cursor),
    /// What some were not given yet.
    Item(&'a T),
}

#[derive(Default)]
pub(super) struct Cursors {
    open: Vec<(Cursor, At)>,
    next: Cursor,
    /// How many want hits.
    hits: usize,
    /// What closed cursors had lost.
    lost: u64,
}

struct At {
    /// Number in the log of what it is given next.
    next: u64,
    /// How many that it wants there were before that.
    passed: u64,
    lost: u64,
    wants_hits: bool,
}

impl Cursors {
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Whether any wants what is of a class.
    pub fn want(&self, class: Class) -> bool {
        match class {
            Class::Point => !self.open.is_empty(),
            Class::Hit => self.hits > 0,
        }
    }

    /// The number in the log before which no cursor needs anything.
    pub fn needed(&self) -> u64 {
        self.open.iter().map(|(_, at)| at.next).min().unwrap_or(u64::MAX)
    }
}

impl At {
    /// Goes on where the log begins, if it begins behind; what was between is lost.
    fn catch_up(&mut self, first: u64, travelled: Travelled) {
        if self.next < first {
            let passed = self.of(travelled);
            self.lost += passed - self.passed;
            (self.next, self.passed) = (first, passed);
        }
    }

    const fn of(&self, [points, hits]: Travelled) -> u64 {
        points + if self.wants_hits { hits } else { 0 }
    }

    fn wants(&self, class: Option<Class>) -> bool {
        class == Some(Class::Point) || (self.wants_hits && class == Some(Class::Hit))
    }
}

impl<T> Feed<T> {
    /// A cursor over the points that travel from now on, with the hits or without.
    ///
    /// # Errors
    /// `limit_exceeded` where [`MOST_CURSORS`] over points alone are open.
    pub fn open_cursor(&mut self, wants_hits: bool) -> Result<Cursor> {
        if !wants_hits && self.cursors.open.len() - self.cursors.hits >= MOST_CURSORS {
            let message = format!("{MOST_CURSORS} readers of points are open; expected one of them to be closed first");
            return Err(Error::new(Code::LimitExceeded, message));
        }
        let number = self.cursors.next;
        self.cursors.next += 1;
        let mut at = At { next: self.log.end(), passed: 0, lost: 0, wants_hits };
        at.passed = at.of(self.log.travelled_before_end());
        self.cursors.hits += usize::from(wants_hits);
        self.cursors.open.push((number, at));
        Ok(number)
    }

    /// Whether a cursor is open.
    #[must_use]
    pub fn has_cursors(&self) -> bool {
        !self.cursors.is_empty()
    }

    /// Hands the next of what travels to `out` for as long as it returns `true`, which takes the item; returns how many
    /// were taken. None of a cursor that is closed.
    pub fn advance(&mut self, cursor: Cursor, out: &mut dyn FnMut(&T) -> bool) -> usize {
        let Some((_, at)) = self.cursors.open.iter_mut().find(|(number, _)| *number == cursor) else { return 0 };
        at.catch_up(self.log.first(), self.log.travelled());
        let before = at.passed;
        while let Some(entry) = self.log.get(at.next) {
            if at.wants(entry.travels) {
                if !out(&entry.item) {
                    break;
                }
                at.passed += 1;
            }
            at.next += 1;
        }
        let taken = (at.passed - before) as usize;
        self.trim_at_times();
        taken
    }

    /// Shows what travels to all cursors from where the first of some is on, and where each goes on: before what it is
    /// given next.
    #[cfg(feature = "query")]
    pub fn each_unread(&self, of: &[Cursor], out: &mut dyn FnMut(Unread<'_, T>)) {
        let open = self.cursors.open.iter().filter(|(number, _)| of.contains(number));
        let mut starts: Vec<(u64, Cursor)> =
            open.map(|(number, at)| (at.next.max(self.log.first()), *number)).collect();
        sort_by(&mut starts, |a, b| a.cmp(b));
        let Some((first, _)) = starts.first().copied() else { return };
        let mut starts = starts.into_iter().peekable();
        for at in first.. {
            while let Some((_, cursor)) = starts.next_if(|(start, _)| *start <= at) {
                out(Unread::Cursor(cursor));
            }
            let Some(entry) = self.log.get(at) else { return };
            if entry.travels == Some(Class::Point) {
                out(Unread::Item(&entry.item));
            }
        }
    }

    /// Whether there is something that a cursor was not given yet, or lost since.
    #[must_use]
    pub fn is_behind(&self, cursor: Cursor) -> bool {
        let open = self.cursors.open.iter().find(|(number, _)| *number == cursor);
        open.is_some_and(|(_, at)| at.of(self.log.travelled_before_end()) > at.passed)
    }

    /// Counts what a cursor was given but could not be sent as lost, or what those of another world lost.
    pub fn count_lost(&mut self, cursor: Option<Cursor>, items: u64) {
        let open = self.cursors.open.iter_mut().find(|(number, _)| Some(*number) == cursor);
        *open.map_or(&mut self.cursors.lost, |(_, at)| &mut at.lost) += items;
    }

    /// What left the log before its cursor came to it, over all cursors there ever were but one that is open.
    #[must_use]
    pub fn lost(&self, but: Option<Cursor>) -> u64 {
        let (first, travelled) = (self.log.first(), self.log.travelled());
        let unread = |at: &At| if at.next < first { at.of(travelled) - at.passed } else { 0 };
        let counted = self.cursors.open.iter().filter(|(number, _)| Some(*number) != but);
        self.cursors.lost + counted.map(|(_, at)| at.lost + unread(at)).sum::<u64>()
    }

    /// Lets go of a cursor; what it had not read is not lost but unwanted, and all is where what it lost does not `count`.
    /// Whether it was open.
    pub fn close_cursor(&mut self, cursor: Cursor, count: bool) -> bool {
        let Some(place) = self.cursors.open.iter().position(|(number, _)| *number == cursor) else { return false };
        let (_, mut at) = self.cursors.open.swap_remove(place);
        if count {
            at.catch_up(self.log.first(), self.log.travelled());
            self.cursors.lost += at.lost;
        }
        self.cursors.hits -= usize::from(at.wants_hits);
        if self.readers.is_empty() && self.cursors.is_empty() {
            self.log.clear();
        }
        true
    }
}
