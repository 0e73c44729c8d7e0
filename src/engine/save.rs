//! The whole as an image.

use super::{Engine, Options};
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
        }
    }
}

impl Engine {
    /// The whole as bytes, in parts of about 1 MiB which `emit` is given in order: a world that [`Engine::load`] is given
    /// them answers as this one. What was never recorded or never had a point is not among it, and hits past the store's
    /// limit are counted as refused once more.
    pub fn save(&mut self, emit: &mut dyn FnMut(Vec<u8>)) {
        let mut parts = Parts::new(emit);
        parts.push(&Record::Head(Head {
            limits: self.budget.options.into(),
            dropped_sets: self.tree.dropped_series(),
            dropped_series: self.budget.dropped_series,
            dropped_points: self.budget.dropped_points,
            entry: self.last_entry(),
        }));
        self.tree.each_state(&mut |state| parts.push(&Record::Tree(state)));
        self.hits.each_state(&mut |state| parts.push(&Record::Hits(state)));
        for slot in self.store.written() {
            let metric = self.store.metric(slot);
            parts.push(&Record::Series(SeriesState { metric, tags: self.store.tags(slot).collect() }));
            for piece in self.store.pieces(slot, i64::MIN, i64::MAX) {
                parts.push(&match piece {
                    Piece::Sealed(chunk, _) => Record::Chunk(Cow::Borrowed(chunk)),
                    Piece::Points(times, values) => Record::Points(Cow::Borrowed(times), Cow::Borrowed(values)),
                });
            }
        }
        parts.finish();
        self.touched = false;
    }
}
