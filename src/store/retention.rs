//! What is dropped, and what that frees.

use super::Store;
use super::index::Sweep;
use crate::blocks::allocated;

/// What the index holds of a series for each of its lists, beyond names.
const LISTED: usize = allocated(size_of::<u32>());

impl Store {
    /// About how many bytes [`Store::drop_before`] would give back, names aside. Linear in series and runs.
    #[must_use]
    pub fn bytes_before(&self, time: i64) -> usize {
        if self.oldest().is_none_or(|oldest| oldest >= time) {
            return 0;
        }
        let mut freed = 0;
        for &slot in &self.written {
            let Some(series) = self.slots.get(slot) else { continue };
            freed += series.column.bytes_before(time);
            if series.column.last().is_none_or(|last| last < time) {
                freed += series.bytes() + (series.tags.len() + 1) * LISTED;
            }
        }
        freed
    }

    /// Drops every point with a time before this one, those of a sealed run when all are, and frees the series that are
    /// left without any: their handles go stale, their names and their places in the index are given back. Returns the
    /// number of points dropped. Linear in series and in what is dropped; a series that never had a point stays.
    pub fn drop_before(&mut self, time: i64) -> u64 {
        if self.oldest().is_none_or(|oldest| oldest >= time) {
            return 0;
        }
        let (mut dropped, mut emptied) = (0, Vec::new());
        self.oldest = i64::MAX;
        for &slot in &self.written {
            let Some(series) = self.slots.get_mut(slot) else { continue };
            dropped += series.column.drop_before(time, &mut self.point_bytes) as u64;
            match series.column.first() {
                Some(first) => self.oldest = self.oldest.min(first),
                None => emptied.push(slot),
            }
        }
        self.points -= dropped;
        if self.points == 0 {
            self.newest = i64::MIN;
        }
        self.free(&emptied);
        dropped
    }

    /// Seals what is open and worth it: all points then take as little memory as can be. Linear in series, and in runs of
    /// those that late points opened.
    pub fn compact(&mut self) {
        for &slot in &self.written {
            if let Some(series) = self.slots.get_mut(slot) {
                series.column.compact(&mut self.point_bytes);
            }
        }
    }

    /// Frees listed series in one batch.
    fn free(&mut self, emptied: &[u32]) {
        if emptied.is_empty() {
            return;
        }
        let mut batch = Sweep::default();
        for &slot in emptied {
            if let Some(series) = self.slots.remove(slot) {
                self.point_bytes -= series.column.bytes();
                self.index.release(slot, &series, &mut batch);
            }
        }
        self.index.sweep(&self.slots, batch);
        self.written.retain(|slot| self.slots.get(*slot).is_some());
        if self.written.len() * 2 < self.written.capacity() {
            self.written.shrink_to_fit();
        }
        self.name_bytes = self.count_names();
    }
}
