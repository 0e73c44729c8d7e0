//! Questions to the store.

use super::{Engine, Result};
use crate::dialect::timely::{Query, SuggestRequest, answer};
use crate::query::{Group, eval};

impl Engine {
    /// The groups of each sub-query, in request order.
    ///
    /// # Errors
    /// `limit_exceeded` for a query that would make too many buckets.
    pub fn query(&self, query: &Query, now: f64) -> Result<Vec<Vec<Group>>> {
        query.plans(self.budget.floor(now)).iter().map(|plan| eval(plan, &self.store)).collect()
    }

    /// The answer as the Timeseries API's JSON text.
    ///
    /// # Errors
    /// Those of [`Engine::query`].
    pub fn query_json(&self, query: &Query, now: f64) -> Result<String> {
        Ok(answer(query, &self.query(query, now)?))
    }

    /// Names that begin with a prefix, sorted.
    #[must_use]
    pub fn suggest(&self, request: &SuggestRequest) -> Vec<String> {
        let prefix = request.q.as_deref().unwrap_or_default();
        self.store.suggest(request.kind(), prefix, request.limit(), request.metric.as_deref(), request.tag.as_deref())
    }
}
