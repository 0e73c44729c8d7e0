//! The tree and the hits as text.

use super::{Engine, Result};
use crate::expose::{self, Dialect};

impl Engine {
    /// The tree and the hit counters as text, `labels` on every sample.
    /// Callables must have been read before (see [`Engine::set_callable`]).
    ///
    /// # Errors
    /// `invalid_argument` for a bad label name.
    pub fn expose(&mut self, dialect: Dialect, labels: &[(&str, &str)], now: f64, mono: f64) -> Result<String> {
        self.settle();
        expose::write(dialect, &self.tree, &self.hits, labels, now, mono)
    }

    /// The same in the format that an `Accept` header ranks highest, with its content type.
    ///
    /// # Errors
    /// `invalid_argument` for a bad label name.
    pub fn exposition(
        &mut self,
        accept: Option<&str>,
        labels: &[(&str, &str)],
        now: f64,
        mono: f64,
    ) -> Result<(String, &'static str)> {
        let format = expose::negotiate(accept);
        self.settle();
        let body = expose::write(format.dialect(), &self.tree, &self.hits, labels, now, mono)?;
        Ok((body, format.content_type()))
    }

    /// Sorts new label sets into order: the one write that precedes a read.
    fn settle(&mut self) {
        self.tree.settle();
    }
}
