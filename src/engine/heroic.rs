//! Heroic's questions to the store.

use super::{Engine, Result};
use crate::cost::Budget;
use crate::dialect::heroic::{
    HqlQuery, HqlResponse, MetadataQuery, MetricsQuery, MetricsResponse, hql, metrics, written,
};
use crate::json::Value;
use crate::query::eval;
use pulsetree_kernels::Points;

impl Engine {
    /// The answer to a query of `POST /metrics`, as JSON text.
    ///
    /// # Errors
    /// `limit_exceeded` for a query that costs more than a request may.
    pub fn metrics_json(&self, query: &MetricsQuery, now: f64) -> Result<String> {
        let mut budget = self.budget.of_request();
        let answer = self.metrics(query, now, &mut budget)?;
        budget.text(&answer)
    }

    /// The same as JSON text without the points, and these, in the order of the groups.
    ///
    /// # Errors
    /// Those of [`Engine::metrics_json`].
    pub fn metrics_columns(&self, query: &MetricsQuery, now: f64) -> Result<(String, Vec<Points>)> {
        let mut budget = self.budget.of_request();
        let mut answer = self.metrics(query, now, &mut budget)?;
        let points = answer.take_points();
        Ok((budget.text(&answer)?, points))
    }

    fn metrics<'a>(&'a self, query: &'a MetricsQuery, now: f64, budget: &mut Budget) -> Result<MetricsResponse<'a>> {
        let answer = eval(&query.plan, self.budget.floor(now), &self.store, budget)?;
        metrics(query, answer, &self.store, budget)
    }

    /// The answer to a query in Heroic's language, as JSON text.
    ///
    /// # Errors
    /// `limit_exceeded` for a query that costs more than a request may.
    pub fn hql_json(&self, query: &HqlQuery, now: f64) -> Result<String> {
        let mut budget = self.budget.of_request();
        let answer = self.hql(query, now, &mut budget)?;
        budget.text(&answer)
    }

    /// The same as JSON text without the points, and these, in the order of the groups.
    ///
    /// # Errors
    /// Those of [`Engine::hql_json`].
    pub fn hql_columns(&self, query: &HqlQuery, now: f64) -> Result<(String, Vec<Points>)> {
        let mut budget = self.budget.of_request();
        let mut answer = self.hql(query, now, &mut budget)?;
        let points = answer.take_points();
        Ok((budget.text(&answer)?, points))
    }

    fn hql(&self, query: &HqlQuery, now: f64, budget: &mut Budget) -> Result<HqlResponse<'_>> {
        let answer = eval(&query.plan, self.budget.floor(now), &self.store, budget)?;
        hql(query, answer, &self.store, budget)
    }

    /// The tags, keys or series that there are, as JSON text.
    ///
    /// # Errors
    /// `limit_exceeded` for a request that costs more than one may.
    pub fn metadata_json(&self, query: &MetadataQuery) -> Result<String> {
        let mut budget = self.budget.of_request();
        let answer = query.answer(&self.store, &mut budget)?;
        budget.text(&answer)
    }

    /// Adds the points of a body of `POST /write`: all of them, or where one is refused for what it says, none.
    ///
    /// # Errors
    /// Those of [`Engine::put`], by the place of the point.
    pub fn write_heroic(&mut self, body: &Value<'_>, now: f64) -> Result<()> {
        let (series, points) = written(body)?;
        let tags = series.tags.unwrap_or_default().0;
        let tags: Vec<(&str, &str)> = tags.iter().map(|(key, value)| (&**key, &**value)).collect();
        for (place, (time, _)) in points.iter().enumerate() {
            self.check_point(&format!("data[{place}][0]"), *time, now)?;
        }
        for (place, (time, value)) in points.into_iter().enumerate() {
            let put = self.put(series.key, &tags, time, value, now);
            put.map_err(|error| error.within(&format!("data[{place}]")))?;
        }
        Ok(())
    }
}
