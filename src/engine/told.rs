//! Those who follow the points of a metric are told of each.

#![cfg_attr(not(feature = "query"), expect(dead_code, reason = "only what carries questions follows points so far"))]

use super::Engine;
use crate::feed::{Arrival, Point};
use crate::labels::{Handle, Map};
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

    /// Whether nobody follows any: then nothing has to be told.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.by_metric.is_empty()
    }

    /// The topic of a series, where someone follows its metric.
    pub fn of(&self, store: &Store, series: Handle) -> Option<u32> {
        self.by_metric.get(store.metric(series.slot)).map(|topic| topic.number)
    }
}

impl Engine {
    /// Tells of a point just stored; whether someone is to be woken.
    #[inline]
    pub(super) fn tell(&mut self, series: Handle, time: i64, value: f64) -> bool {
        !self.topics.is_empty() && self.tell_followers(series, time, value)
    }

    #[cold]
    fn tell_followers(&mut self, series: Handle, time: i64, value: f64) -> bool {
        let topic = self.topics.of(&self.store, series);
        topic.is_some_and(|topic| self.feed.push(topic, Arrival::Point(Point { series, time, value })))
    }
}
