//! The journal of a world that is kept: each write that is asked for becomes an entry, once it was applied, and waits
//! here until it is taken to be stored.

use super::freeze::BESIDE;
use super::{Engine, LOG_SHARE, Result};
use crate::error::{Code, Error};
use crate::image::{Entry, FreezeEntry, Writer, frame};
use crate::relay::Frozen;
use std::borrow::Cow;
use std::collections::VecDeque;

/// Entries on their way to where they are stored.
#[derive(Default)]
pub(super) struct Journal {
    /// Whether the world is kept.
    kept: bool,
    /// Entries that nobody took yet.
    waiting: Writer,
    /// The number of the first of them.
    first: u64,
    /// The number of the last entry there ever was.
    pub(super) last: u64,
    /// Torn ends that were cut off.
    pub(super) torn: u64,
    /// The last entries of what was taken and is not known to be stored, and the bytes.
    taken: VecDeque<(u64, usize)>,
    taken_bytes: usize,
    /// What is not known to be stored and keeps deltas back: the entry of each freeze, and how many it made; and the entry of
    /// that one was asked for, and how many there were.
    frozen: VecDeque<(u64, usize)>,
}

impl Journal {
    /// Bytes of entries that are not known to be stored.
    const fn bytes(&self) -> usize {
        self.waiting.len() + self.taken_bytes
    }
}

impl Engine {
    /// From here on each write that is asked for becomes an entry; the first one tells the limits.
    pub fn keep(&mut self, now: f64) {
        self.journal.kept = true;
        let limits = self.budget.options.into();
        self.note(&Entry::Limits(limits), now);
    }

    /// Whether the world is kept.
    pub(super) const fn is_kept(&self) -> bool {
        self.journal.kept
    }

    /// Asked before a write that would become an entry of so many bytes.
    ///
    /// # Errors
    /// `unavailable` where entries that wait to be stored hold their share of the memory, or leave no room for one more;
    /// `limit_exceeded` where there is none beside what never gives way.
    pub fn may_write(&mut self, bytes: usize, now: f64) -> Result<()> {
        if !self.is_kept() {
            return Ok(());
        }
        let (waiting, limit) = (self.journal.bytes(), self.budget.memory_limit());
        if waiting <= limit / LOG_SHARE && (waiting + bytes <= limit / BESIDE || self.has_room(bytes, now)) {
            return Ok(());
        }
        if waiting == 0 {
            let limit = self.budget.limit_text();
            let message =
                format!("a write of {bytes} bytes does not fit, as an entry of the journal, into the {limit}");
            return Err(Error::new(Code::LimitExceeded, message));
        }
        Err(Error::new(
            Code::Unavailable,
            format!("{waiting} bytes of writes wait to be stored, and leave no room for {bytes} more; try again later"),
        ))
    }

    /// Makes an entry of what was applied, where the world is kept.
    pub fn note(&mut self, entry: &Entry<'_>, now: f64) {
        let journal = &mut self.journal;
        if !journal.kept {
            return;
        }
        journal.last += 1;
        if journal.waiting.is_empty() {
            journal.first = journal.last;
        }
        entry.write(now, &mut journal.waiting);
        // points may have come with it, and taken what was asked for
        self.look(now);
    }

    /// The number of the last entry.
    #[must_use]
    pub const fn last_entry(&self) -> u64 {
        self.journal.last
    }

    /// All entries that wait, as one frame to be stored at once; `None` where there is none.
    pub fn take_entries(&mut self) -> Option<Vec<u8>> {
        let journal = &mut self.journal;
        if journal.waiting.is_empty() {
            return None;
        }
        let bytes = frame(journal.first, std::mem::take(&mut journal.waiting).bytes());
        journal.taken.push_back((journal.last, bytes.len()));
        journal.taken_bytes += bytes.len();
        Some(bytes)
    }

    /// Told that all entries up to this one are stored.
    pub fn entries_stored(&mut self, number: u64) {
        let journal = &mut self.journal;
        while let Some((last, bytes)) = journal.taken.front().copied()
            && last <= number
        {
            journal.taken_bytes -= bytes;
            journal.taken.pop_front();
        }
        while journal.frozen.front().is_some_and(|(entry, _)| *entry <= number) {
            journal.frozen.pop_front();
        }
    }

    /// Makes an entry of a freeze, whose deltas are the last of the queue.
    pub(super) fn note_freeze(&mut self, deltas: usize, now: f64) {
        if !self.journal.kept || deltas == 0 {
            return;
        }
        let frozen: Vec<Frozen> = self.outbox.queue().rev().take(deltas).cloned().collect();
        let bytes = frozen.iter().rev().map(|frozen| Cow::Borrowed(&*frozen.bytes)).collect();
        let Some(Frozen { sender, sequence: first, .. }) = frozen.last() else { return };
        let is_alone = self.outbox.queue().len() == deltas;
        self.note(&Entry::Freeze(FreezeEntry { sender: *sender, first: *first, deltas: bytes, is_alone }), now);
        self.journal.frozen.push_back((self.journal.last, deltas));
    }

    /// Makes an entry of that a delta was asked for, at first: what was given out is not to be taken back after a crash.
    pub(super) fn note_asked(&mut self, now: f64) {
        if !self.journal.kept {
            return;
        }
        self.note(&Entry::Asked, now);
        self.journal.frozen.push_back((self.journal.last, self.outbox.queue().len()));
    }

    /// Whether the head of the queue may be given out: not before its freeze is stored, and that one was asked for.
    pub(super) fn may_give(&self) -> bool {
        let unstored: usize = self.journal.frozen.iter().map(|(_, deltas)| deltas).sum();
        self.outbox.queue().len() > unstored
    }

    /// Bytes of entries that are not known to be stored.
    pub(super) const fn journal_bytes(&self) -> usize {
        self.journal.bytes()
    }

    /// Told of each change that is no entry: only an image holds it.
    #[inline]
    pub const fn touch(&mut self) {
        self.touched = true;
    }

    /// Told that the image made last is to be stored where the world is kept: one made for anybody else stores nothing.
    pub const fn keep_image(&mut self) {
        self.touched = false;
    }

    /// Whether there was such a change since the last image that is to be stored.
    #[must_use]
    pub const fn is_touched(&self) -> bool {
        self.touched
    }
}
