//! The whole as an image.

use super::{Engine, Freeze, Options, Result, Stats};
use crate::image::{Head, Limits, Parts, Record, SeriesState};
use crate::store::Piece;
use std::borrow::Cow;

impl From<Options> for Limits {
    fn from(options: Options) -> Self {
        Self {
            memory: options.memory_limit as u64,
            retention: options.retention,
            series: options.series_limit as u64,
            store_series: options.store_series_limit as u64,
            sender_ttl: options.sender_ttl,
        }
    }
}

/// A queue that nobody ever asked for holds no more than this fraction of the memory.
const UNASKED: usize = 64;

impl Engine {
    /// The whole as bytes, in parts of about 1 MiB which `emit` is given in order: a world that [`Engine::load`] is given
    /// them answers as this one. What was never recorded or never had a point is not among it, and hits past the store's
    /// limit are counted as refused once more.
    ///
    /// All is frozen first (see [`Engine::freeze`]), so that no two worlds from one image send the same. Where nobody ever
    /// asked for a delta that is done only while the queue is short: it would grow for ever. Past that nothing stays frozen,
    /// and the image is of a world that goes whole to whoever it is asked by first: of it and all that are started from its
    /// images, the first that sends what it holds is heard, and what the others hold when they are asked first counts as sent,
    /// unless the receiver had to forget it for want of room. What comes after goes under ids that no such image has.
    ///
    /// # Errors
    /// Those of [`Engine::freeze`]; nothing was made then.
    pub fn save(&mut self, how: Freeze<'_>, emit: &mut dyn FnMut(Vec<u8>)) -> Result<()> {
        if self.relayed.asked || self.is_short_queue(how) {
            self.freeze(self.to_label(how))?;
        } else {
            self.thaw(how)?;
        }
        if !self.relayed.asked {
            self.outbox.show();
        }
        // of a world that was just loaded all are idle, however many are to be opened again
        self.forget_exporters(usize::MAX, how.now);
        let mut parts = Parts::new(emit);
        parts.push(&Record::Head(self.head()));
        self.tree.each_state(&mut |state| parts.push(&Record::Tree(state)));
        self.hits.each_state(&mut |state| parts.push(&Record::Hits(state)));
        self.save_store(&mut parts);
        self.save_relay(&mut parts);
        self.save_exporters(how.now, &mut parts);
        parts.finish();
        Ok(())
    }

    fn is_short_queue(&self, how: Freeze<'_>) -> bool {
        self.outbox.bytes() + self.frozen_growth(how) <= self.budget.memory_limit() / UNASKED
    }

    fn head(&self) -> Head {
        let Stats { gaps, refused_deltas, dropped_deltas, unsent_points, .. } = self.stats();
        Head {
            limits: self.budget.options.into(),
            dropped_sets: self.tree.dropped_series(),
            dropped_series: self.budget.dropped_series,
            dropped_points: self.budget.dropped_points,
            entry: self.last_entry(),
            relayed: [gaps, refused_deltas, dropped_deltas, unsent_points],
            asked: self.relayed.asked,
            unfrozen: self.cursor.is_none(),
            hops: self.relayed.hops,
        }
    }

    fn save_store(&self, parts: &mut Parts<'_>) {
        for slot in self.store.written() {
            let metric = self.store.metric(slot);
            let (tags, series) = (self.store.tags(slot).collect(), self.store.handle(slot));
            let sampled = series.is_some_and(|series| self.sampled.has(series));
            let hits = series.and_then(|series| self.routes.labelled(series));
            parts.push(&Record::Series(SeriesState { metric, tags, sampled, hits }));
            self.store.each_piece(slot, i64::MIN, i64::MAX, &mut |piece| {
                parts.push(&match piece {
                    Piece::Sealed(chunk, _) => Record::Chunk(Cow::Borrowed(chunk)),
                    Piece::Points(times, values) => Record::Points(Cow::Borrowed(times), Cow::Borrowed(values)),
                });
            });
        }
    }

    fn save_relay(&self, parts: &mut Parts<'_>) {
        let used = self.outbox.ids().filter(|(_, last)| *last > 0 || self.cursor.is_none());
        used.for_each(|(id, last)| parts.push(&Record::Own(id, last)));
        for frozen in self.outbox.queue() {
            parts.push(&Record::Queued(frozen.sender, frozen.sequence, &frozen.bytes));
        }
        self.senders.iter().for_each(|(id, heard)| parts.push(&Record::Sender(id, heard)));
        parts.push(&Record::Horizon(self.senders.horizon()));
    }
}
