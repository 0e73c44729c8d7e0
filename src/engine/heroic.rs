//! Heroic's questions to the store.

use super::{Engine, Result};
use crate::dialect::heroic::{MetricsQuery, metrics};
use crate::query::chain::chained;

impl Engine {
    /// The answer to a query of `POST /metrics`, as JSON text.
    ///
    /// # Errors
    /// `limit_exceeded` for a query that costs more than a request may.
    pub fn metrics_json(&self, query: &MetricsQuery, now: f64) -> Result<String> {
        let mut budget = self.budget.of_request();
        let answer = chained(&query.chain(self.budget.floor(now)), &self.store, &mut budget)?;
        let answer = metrics(query, answer, &self.store, &mut budget)?;
        budget.text(&answer)
    }
}
