//! The tree's current values as points.

use super::{Engine, Result};

impl Engine {
    /// Appends every label set's value as it is `now` to the store, as of `time` (both in ms); returns the number of
    /// points stored. Callables must have been read before (see [`crate::tree::Tree::set_callable`]).
    ///
    /// # Errors
    /// Those of [`Engine::check_point`] for `time`.
    pub fn sample(&mut self, time: f64, now: f64, mono: f64) -> Result<usize> {
        let instant = self.check_point("time", time, now)?;
        let (mut stored, mut refused) = (0, 0);
        let Self { tree, store, .. } = self;
        tree.sample(now, mono, &mut |metric, tags, value| match store.intern(metric, tags) {
            Ok(series) => stored += usize::from(store.append(series, instant, value)),
            Err(_) => refused += 1,
        });
        self.budget.dropped_series += refused;
        self.keep_within(now);
        Ok(stored)
    }
}
