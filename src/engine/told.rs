//! Those who follow the points of a metric are told of each; the cursors, of each that was put.

#![cfg_attr(not(feature = "query"), expect(dead_code, reason = "only what carries questions follows a metric"))]

use super::{Engine, Result};
use crate::feed::{Arrival, CURSOR_BYTES, Class, Cursor, Point};
use crate::labels::{Handle, Map, Set};
use crate::store::Store;

/// Topics of metrics have this bit, those of recorders never.
const METRICS: u32 = 1 << 31;

/// Bytes of a topic beside its metric's name.
pub(super) const TOPIC_BYTES: usize = size_of::<(String, Topic)>();

/// The topics of the metrics that someone follows.
#[derive(Default)]
pub(super) struct Topics {
    /// Bytes of those who follow.
    bytes: usize,
    by_metric: Map<String, Topic>,
    next: u32,
    /// Cursors that are open.
    cursors: usize,
}

/// Series that `sample` made, which nobody put.
#[derive(Default)]
pub(super) struct Sampled(Set<u64>);

/// A series as one number.
pub(super) const fn packed(series: Handle) -> u64 {
    (series.generation as u64) << 32 | series.slot as u64
}

/// Whether a series of that number was not freed.
pub(super) fn is_held(packed: u64, store: &Store) -> bool {
    let series = Handle { slot: packed as u32, generation: (packed >> 32) as u32 };
    store.handle(series.slot) == Some(series)
}

impl Sampled {
    pub fn insert(&mut self, series: Handle, store: &Store) {
        self.0.insert(packed(series));
        if self.0.len() > 2 * store.series_count() {
            self.0.retain(|packed| is_held(*packed, store));
        }
    }

    pub fn has(&self, series: Handle) -> bool {
        self.0.contains(&packed(series))
    }

    pub fn bytes(&self) -> usize {
        self.0.allocation_size()
    }
}

struct Topic {
    number: u32,
    followers: usize,
}

impl Topics {
    /// The topic of a metric, for one more follower of so many bytes.
    pub fn follow(&mut self, metric: &str, bytes: usize) -> u32 {
        self.bytes += bytes;
        if let Some(topic) = self.by_metric.get_mut(metric) {
            topic.followers += 1;
            return topic.number;
        }
        let number = METRICS | self.next;
        self.next = self.next.wrapping_add(1) & !METRICS;
        self.by_metric.insert(metric.to_owned(), Topic { number, followers: 1 });
        number
    }

    /// One follower less.
    pub fn leave(&mut self, metric: &str, bytes: usize) {
        self.bytes -= bytes;
        let Some(topic) = self.by_metric.get_mut(metric) else { return };
        topic.followers -= 1;
        if topic.followers == 0 {
            self.by_metric.remove(metric);
        }
    }

    /// Bytes held, those who follow included.
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether nobody follows any and no cursor is open: then nothing has to be told.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.cursors == 0 && self.by_metric.is_empty()
    }

    /// The topic of a series, where someone follows its metric.
    pub fn of(&self, store: &Store, series: Handle) -> Option<u32> {
        if self.by_metric.is_empty() {
            return None;
        }
        self.by_metric.get(store.metric(series.slot)).map(|topic| topic.number)
    }
}

impl Engine {
    /// Tells of a point just put; whether someone is to be woken.
    #[inline]
    pub(super) fn tell(&mut self, series: Handle, time: i64, value: f64) -> bool {
        !self.topics.is_empty() && self.tell_all(series, time, value)
    }

    #[cold]
    fn tell_all(&mut self, series: Handle, time: i64, value: f64) -> bool {
        let topic = self.topics.of(&self.store, series);
        self.feed.put(topic, Arrival::Point(Point { series, time, value }), Class::Point)
    }

    /// Tells of a point that nobody put, such as a sum of hits: it travels by what it was made from.
    #[cold]
    pub(super) fn tell_followers(&mut self, series: Handle, time: i64, value: f64) -> bool {
        let topic = self.topics.of(&self.store, series);
        topic.is_some_and(|topic| self.feed.push(topic, Arrival::Point(Point { series, time, value })))
    }

    /// A cursor over every point that is put from now on, wherever it came from: not those that [`Engine::sample`] wrote,
    /// nor the sums of hits. What leaves the feed before it was read is counted in [`Engine::unsent_points`].
    ///
    /// # Errors
    /// `limit_exceeded` where too many are open or names fill the memory.
    pub fn open_points(&mut self) -> Result<Cursor> {
        self.open_cursor(false)
    }

    pub(super) fn open_cursor(&mut self, wants_hits: bool) -> Result<Cursor> {
        self.room_for_names(CURSOR_BYTES, 0.0)?;
        let cursor = self.add_cursor(wants_hits)?;
        // from now on there is a log to leave room for
        self.look(0.0);
        Ok(cursor)
    }

    /// A cursor for which nothing gives way.
    pub(super) fn add_cursor(&mut self, wants_hits: bool) -> Result<Cursor> {
        let cursor = self.feed.open_cursor(wants_hits)?;
        self.topics.cursors += 1;
        self.topics.bytes += CURSOR_BYTES;
        Ok(cursor)
    }

    /// Hands the cursor's next points to `out` for as long as it returns `true`, which takes the point; returns how many
    /// were taken. A point whose series is gone by then is counted as one that left.
    pub fn next_points(&mut self, cursor: Cursor, out: &mut dyn FnMut(&Store, &Point) -> bool) -> usize {
        let Self { feed, store, .. } = self;
        let mut gone = 0;
        let taken = feed.advance(cursor, &mut |arrival| match arrival {
            Arrival::Point(point) if store.handle(point.series.slot) == Some(point.series) => out(store, point),
            _ => {
                gone += 1;
                true
            }
        });
        feed.count_lost(Some(cursor), gone);
        taken - gone as usize
    }

    /// Lets go of a cursor; whether what it lost counts.
    pub fn close_points(&mut self, cursor: Cursor, count: bool) {
        if self.feed.close_cursor(cursor, count) {
            self.topics.cursors -= 1;
            self.topics.bytes -= CURSOR_BYTES;
        }
    }

    /// Points that left the feed before a cursor came to them, over all cursors there ever were, that of deltas from when one was
    /// asked for.
    #[must_use]
    pub fn unsent_points(&self) -> u64 {
        self.feed.lost(self.cursor.filter(|_| !self.relayed.asked))
    }
}
