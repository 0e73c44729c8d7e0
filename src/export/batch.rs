//! The samples of one tick, and how they are cut into bodies: everything up to an instant before anything after it.

use super::BODY_BYTES;
use super::sent::{Flow, Sent, age};
use crate::blocks::vec_bytes;
use crate::labels::{Handle, Map, Set, hash_of};
use crate::order::sort_by;
use hashbrown::HashTable;

/// Samples of one tick with their series.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// Of all series, one after another, as the wire format has them.
    labels: Vec<u8>,
    series: Vec<Series>,
    /// By their labels.
    by_labels: HashTable<u32>,
    by_handle: Map<(u32, u32), u32>,
    items: Vec<Item>,
}

#[derive(Clone, Copy, Debug)]
struct Series {
    /// Where its labels end.
    end: usize,
    key: u64,
    /// The last body that it was met in, and its place there.
    met: (u32, u32),
}

/// One sample.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub time: i64,
    pub value: f64,
    pub series: u32,
    flow: Flow,
    /// Whether it has a time of its own, so that it is remembered.
    own_time: bool,
}

/// Bytes of a sample on the wire, at most.
const SAMPLE: usize = 22;
/// Bytes of a series on the wire beside its labels and samples.
const SERIES: usize = 6;

impl Batch {
    /// The series of a handle of the store, if it was met.
    pub(super) fn met(&self, handle: Handle) -> Option<u32> {
        self.by_handle.get(&(handle.slot, handle.generation)).copied()
    }

    /// The series with the labels that `write` appends; one of the store is found again by its handle.
    pub(super) fn stored(&mut self, handle: Handle, write: impl FnOnce(&mut Vec<u8>)) -> u32 {
        let series = self.shared(write);
        self.by_handle.insert((handle.slot, handle.generation), series);
        series
    }

    /// The series with the labels that `write` appends, which may have been met under other names.
    pub(super) fn shared(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> u32 {
        let (found, key) = self.find(write);
        found.unwrap_or_else(|| {
            let series = self.push(key);
            let Self { by_labels, series: all, .. } = self;
            by_labels.insert_unique(key, series, |at| all.get(*at as usize).map_or(0, |series| series.key));
            series
        })
    }

    /// Whether there is no series.
    pub(super) fn is_empty(&self) -> bool {
        self.series.is_empty()
    }

    /// Whether the series with these labels, of this hash, was met.
    pub(super) fn has(&self, key: u64, labels: &[u8]) -> bool {
        self.by_labels.find(key, |series| self.labels(*series) == labels).is_some()
    }

    /// The series that was met with the labels that `write` appends, and their hash; they stay appended where there is none.
    fn find(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> (Option<u32>, u64) {
        let start = self.labels.len();
        write(&mut self.labels);
        let labels = self.labels.get(start..).unwrap_or_default();
        let key = hash_of(labels);
        let found = self.by_labels.find(key, |series| self.labels(*series) == labels).copied();
        if found.is_some() {
            self.labels.truncate(start);
        }
        (found, key)
    }

    fn push(&mut self, key: u64) -> u32 {
        self.series.push(Series { end: self.labels.len(), key, met: (0, 0) });
        self.series.len() as u32 - 1
    }

    /// The hashes of the labels of all series.
    pub(super) fn keys(&self) -> Set<u64> {
        self.series.iter().map(|series| series.key).collect()
    }

    /// Adds a sample.
    pub(super) fn add(&mut self, series: u32, time: i64, value: f64, own_time: bool) {
        self.items.push(Item { time, value, series, flow: Flow::Newer, own_time });
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        let tables = self.by_labels.allocation_size() + self.by_handle.allocation_size();
        vec_bytes(&self.labels) + vec_bytes(&self.series) + vec_bytes(&self.items) + tables
    }

    /// The labels of a series.
    pub(super) fn labels(&self, series: u32) -> &[u8] {
        let at = series as usize;
        let start = at.checked_sub(1).and_then(|before| self.series.get(before)).map_or(0, |before| before.end);
        let end = self.series.get(at).map_or(start, |series| series.end);
        self.labels.get(start..end).unwrap_or_default()
    }

    fn key(&self, item: &Item) -> u64 {
        self.series.get(item.series as usize).map_or(0, |series| series.key)
    }

    /// Hands the bodies out in the order in which they are to be sent: the samples of each by series, those of a series
    /// ascending, the series by their first samples. Each sample is then one that was `sent`. `now` in ms.
    pub(super) fn cut(mut self, sent: &mut Sent, now: i64, body: &mut dyn FnMut(&Self, &[Item], bool)) {
        let mut items = std::mem::take(&mut self.items);
        self.place(&mut items, sent);
        for item in &items {
            sent.note(self.key(item), item.time, item.value, item.own_time);
        }
        sent.forget(now);
        let mut rest = &mut *items;
        for number in 1.. {
            if rest.is_empty() {
                break;
            }
            let size = self.fill(rest, number, now);
            let (of_body, after) = rest.split_at_mut(size);
            sort_by(of_body, |a, b| self.met_at(a).cmp(&self.met_at(b)));
            let in_order = of_body.first().is_some_and(|item| item.flow == Flow::Newer);
            body(&self, of_body, in_order);
            rest = after;
        }
    }

    /// Sorts samples into their flows, by time and series; of those of one instant the later arrival stays, and what was
    /// sent already goes.
    fn place(&self, items: &mut Vec<Item>, sent: &Sent) {
        sort_by(items, |a, b| (a.time, a.series).cmp(&(b.time, b.series)));
        items.dedup_by(|later, earlier| {
            let is_same = (later.time, later.series) == (earlier.time, earlier.series);
            if is_same {
                *earlier = *later;
            }
            is_same
        });
        if sent.is_empty() {
            return;
        }
        items.retain_mut(|item| {
            let flow = sent.flow(self.key(item), item.time, item.value);
            item.flow = flow.unwrap_or(Flow::Newer);
            flow.is_some()
        });
        sort_by(items, |a, b| a.flow.cmp(&b.flow));
    }

    /// How many of the samples the body takes, one at least; notes the order in which their series come.
    fn fill(&mut self, items: &[Item], body: u32, now: i64) -> usize {
        let (mut bytes, mut met) = (0, 0);
        let kind = |item: &Item| (item.flow, age(item.time, now));
        let first = items.first().map(kind);
        for (at, item) in items.iter().enumerate() {
            let labels = self.labels(item.series).len();
            let Some(series) = self.series.get_mut(item.series as usize) else { continue };
            let is_new = series.met.0 != body;
            bytes += SAMPLE + if is_new { labels + SERIES } else { 0 };
            if Some(kind(item)) != first || (bytes > BODY_BYTES && at > 0) {
                return at;
            }
            if is_new {
                series.met = (body, met);
                met += 1;
            }
        }
        items.len()
    }

    fn met_at(&self, item: &Item) -> u32 {
        self.series.get(item.series as usize).map_or(0, |series| series.met.1)
    }
}
