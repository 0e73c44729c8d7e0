//! Questions to the store.

use super::{Engine, Result};
use crate::dialect::timely::{Query, SuggestRequest, write_json};
use crate::query::{Group, eval};

impl Engine {
    /// The groups of each sub-query, in request order.
    ///
    /// # Errors
    /// `limit_exceeded` for a query that would make too many buckets.
    pub fn query(&self, query: &Query, now: f64) -> Result<Vec<Vec<Group>>> {
        let mut answers = Vec::new();
        for plan in &query.plans(self.budget.floor(now)) {
            answers.push(eval(plan, &self.store)?);
        }
        Ok(answers)
    }

    /// The answer as the Timeseries API's JSON text.
    ///
    /// # Errors
    /// Those of [`Engine::query`].
    pub fn query_json(&self, query: &Query, now: f64) -> Result<String> {
        let groups = self.query(query, now)?;
        let mut text = String::new();
        write_json(query, &groups, &mut text);
        Ok(text)
    }

    /// Names that begin with a prefix, sorted.
    #[must_use]
    pub fn suggest(&self, request: &SuggestRequest) -> Vec<String> {
        let metric = request.metric.as_deref();
        self.store.suggest(request.kind, &request.prefix, request.max, metric, request.tag.as_deref())
    }
}
