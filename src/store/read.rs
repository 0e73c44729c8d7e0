//! Reading a series, and the store's counts.

use super::Store;
use super::piece::Piece;
use super::points::Points;
use super::slots::Series;
use crate::labels::{Handle, Symbol};

impl Store {
    /// The handle of a series that lives in a slot now.
    #[must_use]
    pub fn handle(&self, slot: u32) -> Option<Handle> {
        self.slots.handle(slot)
    }

    /// A series' metric; empty for a slot that is free.
    #[must_use]
    pub fn metric(&self, slot: u32) -> &str {
        self.slots.get(slot).map_or("", |series| self.index.metrics.text(series.metric))
    }

    /// A series' tags as key and value, by key in code-unit order.
    pub fn tags(&self, slot: u32) -> impl Iterator<Item = (&str, &str)> {
        let tags = self.slots.get(slot).map(|series| &*series.tags).unwrap_or_default();
        tags.iter().map(|&id| self.index.texts(id))
    }

    /// The value of one of a series' tags.
    #[must_use]
    pub fn tag(&self, slot: u32, key: &str) -> Option<&str> {
        self.value(self.slots.get(slot)?, self.index.keys.find(key)?)
    }

    pub(super) fn value(&self, series: &Series, key: Symbol) -> Option<&str> {
        for &id in &series.tags {
            if let Some(tag) = self.index.tag(id)
                && tag.key == key
            {
                return Some(self.index.values.text(tag.value));
            }
        }
        None
    }

    /// The number of a key of tags, if a series has it. A key has one number as long as a series has it, a value too.
    #[must_use]
    pub fn key_number(&self, key: &str) -> Option<u32> {
        self.index.keys.find(key)
    }

    /// The key of a number.
    #[must_use]
    pub fn key_text(&self, number: u32) -> &str {
        self.index.keys.text(number)
    }

    /// The value of a number.
    #[must_use]
    pub fn value_text(&self, number: u32) -> &str {
        self.index.values.text(number)
    }

    /// A series' tags as the numbers of key and value, in the order of [`Store::tags`].
    pub fn tag_numbers(&self, slot: u32) -> impl Iterator<Item = (u32, u32)> {
        let tags = self.slots.get(slot).map(|series| &*series.tags).unwrap_or_default();
        tags.iter().filter_map(|&id| self.index.tag(id)).map(|tag| (tag.key, tag.value))
    }

    /// A series' place in the order of first writes, from 1; none until it has had a point.
    #[must_use]
    pub fn order(&self, slot: u32) -> Option<u64> {
        self.slots.get(slot).map(|series| series.order).filter(|&order| order > 0)
    }

    /// The value of a series' point at a time.
    #[must_use]
    pub fn value_at(&self, slot: u32, time: i64) -> Option<f64> {
        let mut found = None;
        self.scan(slot, time, time, &mut |_, values| found = values.first().copied());
        found
    }

    /// Shows a series' points from `from` to `to`, both included, ascending, in blocks of times and values.
    pub fn scan(&self, slot: u32, from: i64, to: i64, f: &mut dyn FnMut(&[i64], &[f64])) {
        let mut buffer = Points::default();
        self.each_piece(slot, from, to, &mut |piece| {
            let (times, values) = piece.read(&mut buffer);
            f(times, values);
        });
    }

    /// Shows the same points, run by run as they lie in the store; none without a point.
    pub fn each_piece<'a>(&'a self, slot: u32, from: i64, to: i64, f: &mut dyn FnMut(Piece<'a>)) {
        if let Some(series) = self.slots.get(slot) {
            series.column.each_piece(from, to, f);
        }
    }

    /// How many points [`Store::scan`] would show; only the runs are walked.
    #[must_use]
    pub fn count(&self, slot: u32, from: i64, to: i64) -> usize {
        self.slots.get(slot).map_or(0, |series| series.column.count(from, to))
    }

    /// How many tags a series has.
    #[must_use]
    pub fn tag_count(&self, slot: u32) -> usize {
        self.slots.get(slot).map_or(0, |series| series.tags.len())
    }

    /// The time of a series' first point.
    #[must_use]
    pub fn first_time(&self, slot: u32) -> Option<i64> {
        self.slots.get(slot)?.column.first()
    }

    /// The time of a series' first point at or after a time, in logarithmic time.
    #[must_use]
    pub fn next_time(&self, slot: u32, time: i64) -> Option<i64> {
        self.slots.get(slot)?.column.next(time)
    }

    /// The time of a series' last point.
    #[must_use]
    pub fn last_time(&self, slot: u32) -> Option<i64> {
        self.slots.get(slot)?.column.last()
    }

    /// The instant before which a series' points went when all that could go before `cut` went: those of a sealed run go
    /// together, so some before it may be left.
    #[must_use]
    pub fn first_kept(&self, slot: u32, cut: i64) -> i64 {
        self.first_time(slot).map_or(cut, |first| first.min(cut))
    }

    /// Whether a point that a series was just given is still there when all that could go before `cut` went.
    #[inline]
    #[must_use]
    pub fn keeps(&self, slot: u32, time: i64, cut: i64) -> bool {
        time >= cut || time >= self.first_kept(slot, cut)
    }

    /// The times of the oldest and the newest point of all series; linear in the series.
    #[must_use]
    pub fn range(&self) -> Option<(i64, i64)> {
        let ranges = self.written.iter().filter_map(|&slot| self.first_time(slot).zip(self.last_time(slot)));
        ranges.reduce(|(first, last), (from, to)| (first.min(from), last.max(to)))
    }

    /// The slots of the series with points, in order of first write.
    pub fn written(&self) -> impl Iterator<Item = u32> {
        self.written.iter().copied()
    }

    /// Number of series with points.
    #[must_use]
    pub fn series_count(&self) -> usize {
        self.written.len()
    }

    /// Number of points.
    #[must_use]
    pub fn point_count(&self) -> u64 {
        self.points
    }

    /// Bytes held, in constant time: points, index, names and tables, by their capacities.
    #[inline]
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.point_bytes + self.name_bytes
    }

    /// The time of the oldest point of all.
    #[must_use]
    pub fn oldest(&self) -> Option<i64> {
        (self.points > 0).then_some(self.oldest)
    }

    /// The time of the newest point of all.
    #[must_use]
    pub fn newest(&self) -> Option<i64> {
        (self.points > 0).then_some(self.newest)
    }
}
