//! What arrived, in order: one log for all topics and all readers, within a limit of bytes.
//!
//! A reader is a cursor and a limit. It is given everything that arrived on its topic since it was opened, in order; one
//! that falls further behind than its limit or than the log reaches back fails at its next read, so that nothing is
//! lost silently, and holds nothing of its own until then. A cursor is given what travels, whatever its topic; what
//! leaves the log before it was read is counted, and the cursor goes on behind it.
//!
//! ```
//! use pulsetree::feed::Feed;
//! let mut feed = Feed::new(1 << 16);
//! let reader = feed.open(7, 100)?;
//! feed.push(7, "arrived");
//! feed.push(8, "nobody reads this topic");
//! let mut read = Vec::new();
//! feed.read(reader, 10, &mut |item| read.push(*item))?;
//! assert_eq!(read, ["arrived"]);
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod cursors;
mod log;

#[cfg(feature = "query")]
pub use cursors::Unread;
pub use cursors::{CURSOR_BYTES, Class, Cursor, MOST_CURSORS};

use crate::error::{Code, Error, Result};
use crate::labels::{Handle, Map};
use cursors::Cursors;
use log::Log;

/// Readers that may be open.
pub const MOST_READERS: usize = 10_000;

/// What live readers are told of; the topic is the hit's recorder, or stands for the point's metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrival {
    /// A recorder was hit.
    Hit(Hit),
    /// A point was stored.
    Point(Point),
    /// Hits within one ms, `value` of them, were counted in another world and came with labels, as the series has them.
    #[cfg(feature = "query")]
    Toll(Point),
}

/// The caller of a hit within its recorder, or none, in four bytes: an arrival has 32.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caller(u32);

impl From<Option<u32>> for Caller {
    fn from(caller: Option<u32>) -> Self {
        Self(caller.unwrap_or(u32::MAX))
    }
}

impl Caller {
    /// Its number.
    #[must_use]
    pub fn number(self) -> Option<u32> {
        (self.0 != u32::MAX).then_some(self.0)
    }
}

/// Where a hit was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Here.
    Here,
    /// In another world, which counts it by itself.
    Elsewhere,
    /// In another world, with others within the same ms: `total` of them.
    Summed,
}

/// One hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it was counted.
    pub origin: Origin,
    /// The recorder.
    pub recorder: u32,
    /// The target within the recorder.
    pub target: u32,
    /// The caller within the recorder.
    pub caller: Caller,
    /// When, in microseconds.
    pub time_us: i64,
    /// The target's hits, this one included.
    pub total: u64,
}

/// One point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The series.
    pub series: Handle,
    /// When, in milliseconds.
    pub time: i64,
    /// What is stored there now.
    pub value: f64,
}

/// The log and its readers. Topics are any numbers, as recorders are.
pub struct Feed<T> {
    log: Log<T>,
    /// Bytes that the log may hold, and those that there is room for now.
    limit: usize,
    room: usize,
    /// Only those that someone reads.
    topics: Map<u32, Topic>,
    /// By their numbers, which are never given out again.
    readers: Map<u32, Reader>,
    cursors: Cursors,
    next_reader: u32,
    wakes: Vec<u32>,
    /// What was done since the log was last looked through for what nobody needs: with as many readers, it is time.
    done: usize,
}

/// What is read together.
#[derive(Default)]
struct Topic {
    /// How many arrivals it has had.
    arrived: u64,
    /// Number in the log of the latest of them.
    latest: Option<u64>,
    readers: usize,
    /// Readers that had been given everything and were not woken since.
    idle: Vec<u32>,
}

struct Reader {
    topic: u32,
    limit: u64,
    /// How many arrivals of its topic were before what it is given next.
    given: u64,
    /// Number in the log of what it is given next; `None` while it has everything.
    next: Option<u64>,
}

impl Reader {
    /// Whether it may still be given all that arrived.
    fn keeps_up(&self, topic: &Topic, first: u64) -> bool {
        topic.arrived - self.given <= self.limit && self.next.is_none_or(|next| next >= first)
    }
}

/// Bytes of a reader, and of its topic if it reads it alone.
pub const READER_BYTES: usize = 2 * (size_of::<(u32, Reader)>() + size_of::<(u32, Topic)>() + 4 * size_of::<u32>());

impl<T> Feed<T> {
    /// Nobody reads yet; the log holds no more than `limit` bytes, the readers no more than half as many beside it.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self {
            log: Log::new(),
            limit,
            room: limit,
            topics: Map::default(),
            readers: Map::default(),
            cursors: Cursors::default(),
            next_reader: 0,
            wakes: Vec::new(),
            done: 0,
        }
    }

    /// The log may hold so many bytes from now on.
    #[cfg(feature = "query")]
    pub const fn set_limit(&mut self, bytes: usize) {
        self.limit = bytes;
        self.room = bytes;
    }

    /// Tells how many bytes of the log there is room for now, within the limit; past it, the oldest arrivals go.
    pub fn set_room(&mut self, bytes: usize) {
        self.room = bytes.min(self.limit);
        self.log.keep_within(self.room);
    }

    /// A reader of all that arrives on a topic from now on, with at most `limit` of it undelivered.
    ///
    /// # Errors
    /// `limit_exceeded` where [`MOST_READERS`] are open, or fewer that hold as many bytes as they may.
    pub fn open(&mut self, topic: u32, limit: usize) -> Result<u32> {
        let most = MOST_READERS.min(self.limit / 2 / READER_BYTES);
        if self.readers.len() >= most {
            let message = format!("{most} live readers are open; expected one of them to be closed first");
            return Err(Error::new(Code::LimitExceeded, message));
        }
        let number = self.next_reader;
        self.next_reader += 1;
        let followed = self.topics.entry(topic).or_default();
        followed.readers += 1;
        followed.idle.push(number);
        self.readers.insert(number, Reader { topic, limit: limit as u64, given: followed.arrived, next: None });
        Ok(number)
    }

    /// Whether no topic is read and no cursor wants hits: then only points have to be told, and they to the cursors alone.
    #[inline]
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.topics.is_empty() && !self.cursors.want(Class::Hit)
    }

    /// Appends an arrival for the readers of its topic, if there are any; returns whether some are to be woken.
    #[inline]
    pub fn push(&mut self, topic: u32, item: T) -> bool {
        !self.is_unread() && self.append(Some(topic), item, None)
    }

    /// As [`Feed::push`] for what travels: the cursors are given it as well, or, without a topic, they alone.
    pub fn put(&mut self, topic: Option<u32>, item: T, class: Class) -> bool {
        self.append(topic, item, Some(class))
    }

    #[inline(never)]
    fn append(&mut self, topic: Option<u32>, item: T, travels: Option<Class>) -> bool {
        let topic = topic.and_then(|topic| self.topics.get_mut(&topic));
        let travels = travels.filter(|class| self.cursors.want(*class));
        if topic.is_none() && travels.is_none() {
            return false;
        }
        let number = self.log.push(item, travels);
        self.log.keep_within(self.room);
        let Some(topic) = topic else { return false };
        if let Some(latest) = topic.latest.replace(number)
            && let Some(entry) = self.log.get_mut(latest)
        {
            entry.next = (number - latest) as u32;
        }
        topic.arrived += 1;
        let wakes = !topic.idle.is_empty();
        for idle in topic.idle.drain(..) {
            if let Some(reader) = self.readers.get_mut(&idle) {
                reader.next = Some(number);
            }
            self.wakes.push(idle);
        }
        wakes
    }

    /// Hands the reader's next arrivals out, `max` at most; returns how many.
    ///
    /// # Errors
    /// `limit_exceeded` for a reader that fell behind by more than its limit or than the log reaches back; `not_found` for
    /// one that is closed, as one that failed is.
    pub fn read(&mut self, number: u32, max: usize, out: &mut dyn FnMut(&T)) -> Result<usize> {
        let Some((reader, topic)) = reader_of(&mut self.readers, &mut self.topics, number) else {
            return Err(Error::new(Code::NotFound, "reader is closed; expected one that is open"));
        };
        remove(number, &mut self.wakes);
        if !reader.keeps_up(topic, self.log.first()) {
            self.close(number);
            return Err(Error::new(Code::LimitExceeded, "buffer is full: more arrived than was read"));
        }
        let mut count = 0;
        while count < max
            && let Some(at) = reader.next
            && let Some(entry) = self.log.get(at)
        {
            out(&entry.item);
            reader.next = (entry.next > 0).then_some(at + u64::from(entry.next));
            count += 1;
        }
        reader.given += count as u64;
        if count > 0 && reader.next.is_none() {
            topic.idle.push(number);
        }
        self.trim_at_times();
        Ok(count)
    }

    /// How many arrivals the reader has yet to be given; 0 for one that is closed or fell behind.
    #[must_use]
    pub fn pending(&self, number: u32) -> usize {
        let Some(reader) = self.readers.get(&number) else { return 0 };
        let Some(topic) = self.topics.get(&reader.topic) else { return 0 };
        if reader.keeps_up(topic, self.log.first()) { (topic.arrived - reader.given) as usize } else { 0 }
    }

    /// Lets go of a reader; returns whether it was open.
    pub fn close(&mut self, number: u32) -> bool {
        let Some(reader) = self.readers.remove(&number) else { return false };
        remove(number, &mut self.wakes);
        if let Some(topic) = self.topics.get_mut(&reader.topic) {
            remove(number, &mut topic.idle);
            topic.readers -= 1;
            if topic.readers == 0 {
                self.topics.remove(&reader.topic);
            }
        }
        if 4 * self.readers.len() <= self.readers.capacity() {
            self.readers.shrink_to(self.readers.len() * 2);
            self.topics.shrink_to(self.topics.len() * 2);
            self.wakes.shrink_to(self.readers.len());
        }
        if self.readers.is_empty() && self.cursors.is_empty() {
            self.log.clear();
        }
        self.trim_at_times();
        true
    }

    /// Drops what no reader needs; linear in the readers, and so not done each time.
    fn trim_at_times(&mut self) {
        self.done += 1;
        if self.done < self.readers.len() {
            return;
        }
        self.done = 0;
        let first = self.log.first();
        let keeps_up =
            |reader: &&Reader| self.topics.get(&reader.topic).is_some_and(|topic| reader.keeps_up(topic, first));
        let needed = self.readers.values().filter(keeps_up).filter_map(|reader| reader.next).min();
        let needed = needed.unwrap_or(self.log.end()).min(self.cursors.needed());
        self.log.drop_before(needed);
    }

    /// The readers that something arrived for since they had been given everything, each once.
    pub fn take_wakes(&mut self) -> Vec<u32> {
        core::mem::take(&mut self.wakes)
    }

    /// Open readers.
    #[must_use]
    pub fn reader_count(&self) -> usize {
        self.readers.len()
    }

    /// Bytes of the log.
    #[must_use]
    pub fn log_bytes(&self) -> usize {
        self.log.bytes()
    }

    /// Bytes beside the log; a reader's number is in one list of the idle or the woken.
    #[must_use]
    pub fn reader_bytes(&self) -> usize {
        let lists = 2 * self.readers.len() * size_of::<u32>() + self.wakes.capacity() * size_of::<u32>();
        self.readers.allocation_size() + self.topics.allocation_size() + lists
    }
}

/// An open reader and its topic.
fn reader_of<'a>(
    readers: &'a mut Map<u32, Reader>,
    topics: &'a mut Map<u32, Topic>,
    number: u32,
) -> Option<(&'a mut Reader, &'a mut Topic)> {
    let reader = readers.get_mut(&number)?;
    let topic = topics.get_mut(&reader.topic)?;
    Some((reader, topic))
}

/// Takes a reader's number out of a list that holds it once at most.
#[inline(never)]
fn remove(number: u32, list: &mut Vec<u32>) {
    if let Some(place) = list.iter().position(|&other| other == number) {
        list.swap_remove(place);
    }
}
