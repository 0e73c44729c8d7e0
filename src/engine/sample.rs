//! The tree's current values as points.

use super::held::Held;
use super::{Engine, Result};
use crate::feed::{Arrival, Point};

impl Engine {
    /// Appends every label set's value as it is `now` to the store, as of `time` (both in ms); returns the number of
    /// points stored. Callables must have been read before (see [`crate::tree::Tree::set_callable`]).
    ///
    /// # Errors
    /// Those of [`Engine::check_point`] for `time`.
    pub fn sample(&mut self, time: f64, now: f64, mono: f64) -> Result<usize> {
        let instant = self.check_point("time", time, now)?;
        let (mut stored, mut refused) = (0, 0);
        let apart = self.apart();
        let Self { tree, store, hits, feed, topics, sampled, budget, .. } = self;
        let mut held = Held { store, hits, feed, apart };
        tree.sample(now, mono, &mut |metric, tags, value| {
            let made = match held.store.find_or_growth(metric, tags) {
                Ok(series) => Ok(series),
                Err(more) => {
                    let room = budget.room_for_names(&mut held, more, now);
                    let made = room.and_then(|()| held.store.intern(metric, tags));
                    made.inspect(|series| sampled.insert(*series, held.store))
                }
            };
            match made {
                Ok(series) => {
                    held.store.append(series, instant, value);
                    if !topics.is_empty()
                        && let Some(topic) = topics.of(held.store, series)
                    {
                        held.feed.push(topic, Arrival::Point(Point { series, time: instant, value }));
                    }
                    let cut = budget.keep_within(&mut held, now);
                    stored += usize::from(held.store.keeps(series.slot, instant, cut));
                }
                Err(_) => refused += 1,
            }
        });
        self.budget.dropped_series += refused;
        Ok(stored)
    }
}
