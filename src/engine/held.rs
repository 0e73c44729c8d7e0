//! What is held against the memory limit, and which of it may give way.

use super::Engine;
use crate::feed::{Arrival, Feed};
use crate::hits::Hits;
use crate::store::Store;
use std::ops::RangeInclusive;

/// What may give way, and the bytes of what may not.
pub(super) struct Held<'a> {
    pub(super) store: &'a mut Store,
    pub(super) hits: &'a mut Hits,
    /// Nothing gives way to it: it takes what is left over.
    pub(super) feed: &'a mut Feed<Arrival>,
    pub(super) apart: usize,
}

impl Held<'_> {
    pub(super) fn bytes(&self) -> usize {
        self.store.bytes() + self.hits.bytes() + self.apart
    }

    /// The oldest and the newest instant held, in ms; where nothing is held, the first is after the second.
    pub(super) fn span(&self) -> (i64, i64) {
        let (mut oldest, mut newest) = (i64::MAX, i64::MIN);
        if let (Some(first), Some(last)) = (self.store.oldest(), self.store.newest()) {
            (oldest, newest) = (first, last);
        }
        if let (Some(first), Some(last)) = (self.hits.oldest(), self.hits.newest()) {
            (oldest, newest) = (oldest.min(first / 1000), newest.max(last / 1000));
        }
        (oldest, newest)
    }

    /// The earliest instant found whose past frees what is wanted; each look costs a pass over the series.
    pub(super) fn cut(&self, mut low: i64, mut high: i64, wanted: RangeInclusive<usize>) -> i64 {
        let history = self.hits.history_profile();
        while low + 1 < high {
            let middle = low + (high - low) / 2;
            let freed = self.store.bytes_before(middle) + history.bytes_before(middle.saturating_mul(1000));
            if freed < *wanted.start() {
                low = middle;
            } else {
                high = middle;
            }
            if wanted.contains(&freed) {
                break;
            }
        }
        high
    }
}

impl Engine {
    /// Bytes held against the memory limit.
    #[inline(never)]
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.hits.bytes() + self.store.bytes() + self.apart() + self.feed.log_bytes()
    }

    /// Bytes of what does not give way, and to which other things do.
    pub(super) fn apart(&self) -> usize {
        #[cfg(feature = "query")]
        let exporters = self.exporters.bytes();
        #[cfg(not(feature = "query"))]
        let exporters = 0;
        exporters
            + self.tree.bytes()
            + self.routes.bytes()
            + self.sampled.bytes()
            + self.outbox.bytes()
            + self.senders_bytes()
            + self.feed.reader_bytes()
            + self.topics.bytes()
            + self.budget.face_bytes
            + self.kept_bytes()
    }

    /// Bytes of what waits to be stored.
    const fn kept_bytes(&self) -> usize {
        #[cfg(feature = "query")]
        return self.journal_bytes();
        #[cfg(not(feature = "query"))]
        return 0;
    }

    #[cfg(feature = "query")]
    fn senders_bytes(&self) -> usize {
        self.senders.bytes()
    }

    #[cfg(not(feature = "query"))]
    #[expect(clippy::unused_self, reason = "what only records hears nobody")]
    const fn senders_bytes(&self) -> usize {
        0
    }
}
