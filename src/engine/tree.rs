//! The metric tree within the budget.

use super::{Engine, Result};
use crate::json::Value;
use crate::labels::Handle;
use crate::tree::{Growth, Kind, Level, Options, Outcome};

impl Engine {
    /// The metric at `name`, made if it is missing; see [`crate::tree::Tree::get_metric`].
    ///
    /// # Errors
    /// The tree's own, and `limit_exceeded` where names fill the memory.
    pub fn get_metric(
        &mut self,
        name: &str,
        kind: Option<Kind>,
        level: Option<Level>,
        options: Options,
        mono: f64,
    ) -> Result<Handle> {
        if self.tree.find(name).is_none() {
            let more = self.tree.metric_growth(name, kind.unwrap_or(Kind::Base), &options);
            self.room_for_names(more, 0.0)?;
        }
        #[cfg(feature = "query")]
        if let Some(kind) = kind {
            self.end_giving_way(|tree| tree.giving_way(name, kind, &options));
        }
        self.tree.get_metric(name, kind, level, options, mono)
    }

    /// Changes a metric's level; see [`crate::tree::Tree::switch_level`].
    ///
    /// # Errors
    /// `no_such_metric` for a metric that was removed.
    pub fn switch_level(&mut self, metric: Handle, level: Level) -> Result<()> {
        self.tree.switch_level(metric, level)
    }

    /// Metrics whose effective level changed since last asked, as (id, level).
    pub fn take_level_changes(&mut self) -> Vec<(u32, Level)> {
        self.tree.take_level_changes()
    }

    /// The cell of a label set, made if it is missing; where the memory is full, the overflow cell.
    ///
    /// # Errors
    /// `invalid_argument` for bad labels, `no_such_metric` for a metric that was removed.
    pub fn resolve(&mut self, metric: Handle, labels: &[(&str, &str)]) -> Result<Handle> {
        let set = self.tree.text_of_set(metric, labels)?;
        if let Some(cell) = self.tree.find_set(metric, &set) {
            return Ok(cell);
        }
        let full = !self.has_room(self.tree.growth(metric, &set), 0.0);
        self.tree.set_full(full);
        self.tree.add_set(metric, set)
    }

    /// Records a number in a cell; `now` is used by cps and by metrics with timestamps only.
    #[inline]
    pub fn record(&mut self, cell: Handle, value: f64, now: f64) -> Outcome {
        let outcome = self.tree.record_as(cell, value, now, Growth::Asked);
        if outcome == Outcome::Grows {
            self.record_growing(cell, value, now)
        } else {
            self.unless_refused(cell, outcome)
        }
    }

    /// A recording that takes more memory, if there is any.
    #[cold]
    #[inline(never)]
    fn record_growing(&mut self, cell: Handle, value: f64, now: f64) -> Outcome {
        let growth = self.tree.recording_growth(cell);
        let growth = if self.has_room(growth, 0.0) { Growth::Free } else { Growth::Refused };
        self.tree.record_as(cell, value, now, growth)
    }

    /// A refused call changes nothing: a cell that was made for its value goes again.
    #[inline]
    fn unless_refused(&mut self, cell: Handle, outcome: Outcome) -> Outcome {
        if outcome == Outcome::Refused {
            self.tree.drop_unset(cell);
        }
        outcome
    }

    /// Adds to a gauge's value.
    #[inline]
    pub fn add(&mut self, cell: Handle, delta: f64, now: f64) -> Outcome {
        let outcome = self.tree.add(cell, delta, now);
        self.unless_refused(cell, outcome)
    }

    /// Records a text in a cell of a string metric.
    pub fn set_text(&mut self, cell: Handle, text: &str, now: f64) -> Outcome {
        let growth = self.tree.text_growth(cell, text);
        if growth > 0 && !self.has_room(growth, now) {
            self.tree.drop_unset(cell);
            return Outcome::Full;
        }
        let outcome = self.tree.set_text(cell, text, now);
        self.unless_refused(cell, outcome)
    }

    /// Forgets one label set, or with `None` every value; tells whether there was any.
    ///
    /// # Errors
    /// `no_such_metric` for a metric that was removed.
    pub fn remove(&mut self, metric: Handle, labels: Option<&[(&str, &str)]>) -> Result<bool> {
        #[cfg(feature = "query")]
        self.end_sets(metric, labels);
        self.tree.remove(metric, labels)
    }

    /// Drops a metric and all under it; "" empties the tree.
    pub fn remove_metric(&mut self, name: &str) -> bool {
        #[cfg(feature = "query")]
        self.end_metrics(name);
        self.tree.remove_metric(name)
    }

    /// Forgets what the callables gave before; every export begins so.
    pub fn begin_export(&mut self) {
        self.tree.begin_export();
    }

    /// What a callable gave for the coming export; `None` if it failed.
    pub fn set_callable(&mut self, metric: Handle, value: Option<f64>) {
        self.tree.set_callable(metric, value);
    }

    /// A metric and all under it as nested objects.
    ///
    /// # Errors
    /// `no_such_metric` for a metric that was removed.
    pub fn tree_json(&self, metric: Handle, now: f64, mono: f64) -> Result<Value<'static>> {
        self.tree.to_json(metric, now, mono)
    }
}
