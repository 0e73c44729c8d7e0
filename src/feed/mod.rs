//! What arrived, in order: a log per topic, kept only as far back as a reader still needs it.
//!
//! A reader is a cursor and a limit. It is given everything that arrived since it was opened, in order; one that falls
//! further behind than its limit is given what it had kept and then fails, so that nothing is lost silently.

mod topic;

use crate::error::{Code, Error, Result};
use topic::{Reader, Topic, remove};

/// One hit, as live readers are told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The recorder: the topic that readers follow.
    pub recorder: u32,
    /// The target within the recorder.
    pub target: u32,
    /// The caller within the recorder.
    pub caller: Option<u32>,
    /// When, in microseconds.
    pub time_us: i64,
    /// The target's hits, this one included.
    pub total: u64,
}

/// The logs and their readers. Topics are small numbers, as recorders are.
#[derive(Default)]
pub struct Feed {
    /// By topic; only those that someone reads are there.
    topics: Vec<Option<Box<Topic>>>,
    /// The topic of each open reader, in order of the readers' numbers, which are never given out again.
    readers: Vec<(u32, u32)>,
    next_reader: u32,
    wakes: Vec<u32>,
    log_bytes: usize,
}

/// Bytes that a reader costs: its entries here and in the topic, and its share of a topic.
const READER_BYTES: usize = size_of::<(u32, u32)>() + size_of::<Reader>() + size_of::<Topic>();

impl Feed {
    /// Nobody reads yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A reader of all that arrives on a topic from now on, with at most `limit` of it undelivered.
    pub fn open(&mut self, topic: u32, limit: usize) -> u32 {
        let reader = self.next_reader;
        self.next_reader += 1;
        self.readers.push((reader, topic));
        let place = topic as usize;
        if self.topics.len() <= place {
            self.topics.resize_with(place + 1, || None);
        }
        if let Some(slot) = self.topics.get_mut(place) {
            slot.get_or_insert_default().open(reader, limit);
        }
        reader
    }

    /// Appends an arrival for the readers of its recorder, if there are any; returns whether some are to be woken.
    #[inline]
    pub fn push(&mut self, arrival: Arrival) -> bool {
        let Some(Some(topic)) = self.topics.get_mut(arrival.recorder as usize) else { return false };
        let (before, wakes) = (topic.bytes(), self.wakes.len());
        topic.push(arrival, &mut self.wakes);
        self.log_bytes = self.log_bytes + topic.bytes() - before;
        self.wakes.len() > wakes
    }

    /// Hands the reader's next arrivals out, `max` at most; returns how many.
    ///
    /// # Errors
    /// `limit_exceeded` once a reader that fell behind by more than its limit has been given all it had kept;
    /// `not_found` for a reader that is closed, as one that failed is.
    pub fn read(&mut self, reader: u32, max: usize, out: &mut dyn FnMut(&Arrival)) -> Result<usize> {
        let topic = self.place(reader).and_then(|(_, topic)| self.topics.get_mut(topic)?.as_deref_mut());
        let Some(topic) = topic else {
            return Err(Error::new(Code::NotFound, "reader is closed; expected one that is open"));
        };
        let before = topic.bytes();
        let read = topic.read(reader, max, out);
        let after = topic.bytes();
        self.log_bytes = self.log_bytes + after - before;
        remove(reader, &mut self.wakes);
        if read.is_err() {
            self.close(reader);
        }
        read
    }

    /// How many arrivals the reader has yet to be given; 0 for a closed one.
    #[must_use]
    pub fn pending(&self, reader: u32) -> usize {
        let topic = self.place(reader).and_then(|(_, topic)| self.topics.get(topic)?.as_deref());
        topic.map_or(0, |topic| topic.pending(reader))
    }

    /// Lets go of a reader and of all that is kept for it alone; returns whether it was open.
    pub fn close(&mut self, reader: u32) -> bool {
        let Some((place, topic)) = self.place(reader) else { return false };
        self.readers.remove(place);
        self.readers.shrink_to(self.readers.len() * 2);
        remove(reader, &mut self.wakes);
        let Some(Some(open)) = self.topics.get_mut(topic) else { return false };
        self.log_bytes -= open.bytes();
        open.close(reader);
        if open.is_unread() {
            self.forget(topic);
        } else {
            self.log_bytes += open.bytes();
        }
        true
    }

    /// Forgets a topic that nobody reads, and the places behind the last one that somebody does.
    fn forget(&mut self, topic: usize) {
        if let Some(slot) = self.topics.get_mut(topic) {
            *slot = None;
        }
        while let Some(None) = self.topics.last() {
            self.topics.pop();
        }
        self.topics.shrink_to(self.topics.len() * 2);
    }

    /// The readers that something arrived for since they had been given everything, each once.
    pub fn take_wakes(&mut self) -> Vec<u32> {
        core::mem::take(&mut self.wakes)
    }

    /// Open readers.
    #[must_use]
    pub const fn reader_count(&self) -> usize {
        self.readers.len()
    }

    /// Bytes held.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.log_bytes
            + self.readers.len() * READER_BYTES
            + self.topics.capacity() * size_of::<Option<Box<Topic>>>()
            + self.wakes.capacity() * size_of::<u32>()
    }

    /// The place of an open reader and that of its topic.
    fn place(&self, reader: u32) -> Option<(usize, usize)> {
        let place = self.readers.partition_point(|(number, _)| *number < reader);
        let (number, topic) = self.readers.get(place)?;
        (*number == reader).then_some((place, *topic as usize))
    }
}
