//! The tree's current values as points.

use super::Engine;
use crate::time;

impl Engine {
    /// Appends every label set's value at `now` (ms) to the store; returns the number of points stored.
    /// Callables must have been read before (see [`crate::tree::Tree::set_callable`]).
    pub fn sample(&mut self, now: f64, mono: f64) -> usize {
        let Ok(instant) = time::whole_ms(now) else { return 0 };
        let (mut stored, mut refused) = (0, 0);
        let Self { tree, store, .. } = self;
        tree.sample(now, mono, &mut |metric, tags, value| match store.intern(metric, tags) {
            Ok(series) => stored += usize::from(store.append(series, instant, value)),
            Err(_) => refused += 1,
        });
        self.budget.dropped_series += refused;
        self.keep_within(now);
        stored
    }
}
