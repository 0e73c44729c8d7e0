//! What was frozen, in order, until it is acknowledged.

use super::Id;
use crate::error::{Code, Error, Result};
use std::collections::VecDeque;
use std::rc::Rc;

/// Bytes that an entry has beside its content.
const ENTRY: usize = size_of::<Waiting>() + 2 * size_of::<usize>();

/// Ids that are known after they were taken back, and that a delta claims at most.
#[cfg(feature = "query")]
pub const MOST_CLAIMS: usize = 256;

/// One delta: the very same bytes until it is acknowledged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// Under which id.
    pub sender: Id,
    /// Its number: 1, 2, 3 … of that id.
    pub sequence: u64,
    /// The delta.
    pub bytes: Rc<[u8]>,
}

/// One delta in the queue.
#[derive(Debug)]
struct Waiting {
    frozen: Frozen,
    /// Whether it is known to have been frozen with labels.
    labelled: bool,
}

/// The queue of one world.
#[derive(Debug, Default)]
pub struct Outbox {
    /// What is frozen from now on goes under this id, after this number.
    id: Option<(Id, u64)>,
    /// Whether an image has that id of a time when nobody had asked for a delta, so that a copy may claim it.
    #[cfg(feature = "query")]
    is_shown: bool,
    /// Ids before, each with its last number.
    former: Vec<(Id, u64)>,
    queue: VecDeque<Waiting>,
    /// Whether the head was given out, perhaps before a restart.
    given: bool,
    /// Whether the head was given out since, so that its bytes stay.
    settled: bool,
    bytes: usize,
}

impl Outbox {
    /// What is frozen from now on goes under a new id, from 1.
    pub fn begin(&mut self, id: Id) {
        self.former.extend(self.id.replace((id, 0)));
    }

    /// Takes back what waits, none of which was ever given out: what is frozen next is frozen under a new id. Of very many
    /// ids before, only the first, which each copy sends under first, and the newest are known from here on.
    #[cfg(feature = "query")]
    pub fn take_back(&mut self) {
        self.former.extend(self.id.take());
        if let Some(more) = self.former.len().checked_sub(MOST_CLAIMS) {
            self.former.drain(1..=more);
        }
        (self.queue, self.bytes) = (VecDeque::new(), 0);
        (self.given, self.settled) = (false, false);
    }

    /// Told that an image has the id in use, and that nobody has asked for a delta yet.
    #[cfg(feature = "query")]
    pub const fn show(&mut self) {
        self.is_shown = self.id.is_some();
    }

    /// Told that a delta is asked for, for the first time: what is frozen next is frozen under an id that no copy can claim.
    #[cfg(feature = "query")]
    pub fn ask(&mut self) {
        if self.is_shown {
            self.former.extend(self.id.take());
        }
    }

    /// Makes an id one of those that this world had, without a delta under it.
    #[cfg(feature = "query")]
    pub fn reserve(&mut self, id: Id) {
        self.former.push((id, 0));
    }

    /// The id that is frozen under now.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        self.id.map(|(id, _)| id)
    }

    /// The number of the next delta.
    #[must_use]
    pub fn next(&self) -> u64 {
        self.id.map_or(1, |(_, last)| last + 1)
    }

    /// Whether an id is or was this world's.
    #[must_use]
    pub fn is_own(&self, id: Id) -> bool {
        self.ids().any(|(own, _)| own == id)
    }

    /// Every id this world ever had, each with its last number; the one in use is last.
    pub fn ids(&self) -> impl Iterator<Item = (Id, u64)> {
        self.former.iter().copied().chain(self.id)
    }

    /// Appends a delta under the id in use, which was frozen with labels or without.
    pub fn push(&mut self, bytes: Vec<u8>, labelled: bool) {
        if let Some((id, last)) = &mut self.id {
            *last += 1;
            let frozen = Frozen { sender: *id, sequence: *last, bytes: bytes.into() };
            self.bytes += frozen.bytes.len() + ENTRY;
            self.queue.push_back(Waiting { frozen, labelled });
        }
    }

    /// Takes over what an image or a journal kept: ids with their last numbers, as [`Outbox::ids`] gives them, and the
    /// queue. No id is in use then; what is queued may have been given out before.
    pub fn restore(&mut self, ids: Vec<(Id, u64)>, queue: Vec<Frozen>) {
        self.bytes = queue.iter().map(|frozen| frozen.bytes.len() + ENTRY).sum();
        (self.id, self.former) = (None, ids);
        self.queue = queue.into_iter().map(|frozen| Waiting { frozen, labelled: false }).collect();
        (self.given, self.settled) = (true, false);
    }

    /// The head of the queue, to be sent.
    pub fn give(&mut self) -> Option<&Frozen> {
        self.given = !self.queue.is_empty();
        self.settled = self.given;
        self.queue.front().map(|head| &head.frozen)
    }

    /// The head of the queue, where labels may still be added: it was never given out since the world was made, nor is it
    /// known to have some.
    #[must_use]
    pub fn unlabelled(&self) -> Option<&Frozen> {
        self.queue.front().filter(|head| !self.settled && !head.labelled).map(|head| &head.frozen)
    }

    /// Puts what [`Outbox::unlabelled`] gave, with labels, in its place.
    pub fn set_labelled(&mut self, bytes: Vec<u8>) {
        if let Some(head) = self.queue.front_mut() {
            self.bytes = self.bytes - head.frozen.bytes.len() + bytes.len();
            head.frozen.bytes = bytes.into();
            head.labelled = true;
        }
    }

    /// What waits, in order.
    pub fn queue(&self) -> impl DoubleEndedIterator<Item = &Frozen> + ExactSizeIterator {
        self.queue.iter().map(|waiting| &waiting.frozen)
    }

    /// Lets the head go if both are its; `false` for one that went before.
    ///
    /// # Errors
    /// `invalid_argument` for a delta that was never given out.
    pub fn acknowledge(&mut self, sequence: u64, sender: Id) -> Result<bool> {
        let waiting = self.queue().find(|frozen| frozen.sender == sender).map(|frozen| frozen.sequence);
        let last = self.ids().find(|(own, _)| *own == sender).map(|(_, last)| last);
        let went_below = waiting.or_else(|| last.map(|last| last + 1)).unwrap_or(0);
        if (1..went_below).contains(&sequence) {
            return Ok(false);
        }
        let is_head = |head: &Frozen| self.given && head.sender == sender && head.sequence == sequence;
        if !self.queue().next().is_some_and(is_head) {
            let message = format!("delta {sequence} of {} was not given out; expected the last that was", sender.hex());
            return Err(Error::new(Code::InvalidArgument, message));
        }
        self.bytes -= self.queue.pop_front().map_or(0, |head| head.frozen.bytes.len() + ENTRY);
        (self.given, self.settled) = (false, false);
        Ok(true)
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes + self.former.capacity() * size_of::<(Id, u64)>()
    }
}
