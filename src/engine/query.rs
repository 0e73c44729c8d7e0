//! Questions to the store.

use super::{Engine, Result};
use crate::dialect::timely::{LookupRequest, Query, SuggestRequest, answer, html, json};
use crate::error::{Code, Error};
use crate::query::{Group, eval};

/// Bytes of a listed series beside its names, escapes aside.
const LISTED_BYTES: usize = 32;
/// Bytes beside a listed tag's texts.
const LISTED_TAG_BYTES: usize = 24;

/// What a list of all series is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// The API's JSON.
    Json,
    /// A page with a table.
    Html,
}

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

    /// The tags of the series that a request asks for, as the Timeseries API's JSON text.
    #[must_use]
    pub fn lookup(&self, request: &LookupRequest) -> String {
        request.answer(&self.store.lookup(request.asked(), request.limit()))
    }

    /// Every series' metric and tags.
    ///
    /// # Errors
    /// `limit_exceeded` where the text would be longer than the memory limit: a long name is listed with each series.
    pub fn list_metrics(&self, listing: Listing) -> Result<String> {
        let tag_bytes = |(key, value): (&str, &str)| key.len() + value.len() + LISTED_TAG_BYTES;
        let sizes = self
            .store
            .each_series()
            .map(|(metric, tags)| metric.len() + LISTED_BYTES + tags.map(tag_bytes).sum::<usize>());
        let (bytes, limit) = (sizes.sum::<usize>(), self.budget.memory_limit());
        if bytes > limit {
            let message = format!("the list of all series has {bytes} bytes; expected at most {limit}: use lookup");
            return Err(Error::new(Code::LimitExceeded, message));
        }
        Ok(match listing {
            Listing::Json => json(&self.store),
            Listing::Html => html(&self.store),
        })
    }
}
