//! Questions to the store.

use super::{Engine, Result};
use crate::calendar::Zone;
use crate::cost;
use crate::dialect::timely::{LookupRequest, Query, SuggestRequest, Untimed, answer, html, json};
use crate::error::{Code, Error};
use crate::query::{Group, Plan, check_buckets, eval};
use std::rc::Rc;

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
    /// `limit_exceeded` for a query that would make too many buckets, or costs more than a request may; `unavailable` with
    /// the [`crate::error::NeedsZone`] that [`Engine::learn_zone`] is to be given first.
    pub fn query(&self, query: &Query, now: f64) -> Result<Vec<Vec<Group>>> {
        self.groups(query, now, &mut self.budget.of_request())
    }

    /// The answer as the Timeseries API's JSON text.
    ///
    /// # Errors
    /// Those of [`Engine::query`].
    pub fn query_json(&self, query: &Query, now: f64) -> Result<String> {
        let mut budget = self.budget.of_request();
        let groups = self.groups(query, now, &mut budget)?;
        budget.text(&answer(query, &groups))
    }

    /// One budget for all sub-queries.
    fn groups(&self, query: &Query, now: f64, budget: &mut cost::Budget) -> Result<Vec<Vec<Group>>> {
        let zone = self.zone(query)?;
        let (plans, floor) = (query.plans(&zone)?, self.budget.floor(now));
        for (place, plan) in plans.iter().enumerate() {
            check_buckets(plan).map_err(|error| error.within(&format!("queries[{place}]")))?;
        }
        plans.iter().map(|plan| self.answer(plan, floor, query.show_tsuids(), budget)).collect()
    }

    fn answer(&self, plan: &Plan, floor: i64, with_tsuids: bool, budget: &mut cost::Budget) -> Result<Vec<Group>> {
        let found = eval(plan, floor, &self.store, budget)?.groups;
        found.into_iter().map(|found| Group::of(found, &self.store, with_tsuids, budget)).collect()
    }

    /// The zone of a query's calendar.
    fn zone(&self, query: &Query) -> Result<Rc<Zone>> {
        let Some((name, from, to)) = query.zone(|| self.store.range()) else { return Ok(Rc::default()) };
        self.zones.find(name, from, to).ok_or_else(|| Error::needs_zone(name, from, to))
    }

    /// Takes the clocks of a zone over a range in ms, for the calendars of queries.
    pub fn learn_zone(&mut self, name: &str, from: i64, to: i64, zone: Zone) {
        self.zones.learn(name, from, to, zone);
    }

    /// Names that begin with a prefix, sorted.
    ///
    /// # Errors
    /// `limit_exceeded` for what costs more than a request may.
    pub fn suggest(&self, request: &SuggestRequest) -> Result<Vec<&str>> {
        let mut budget = self.budget.of_request();
        let prefix = request.q.as_deref().unwrap_or_default();
        let (metric, tag) = (request.metric.as_deref(), request.tag.as_deref());
        let charge = &mut |work| budget.work(work);
        let names = self.store.suggest(request.kind(), prefix, request.limit(), metric, tag, charge)?;
        budget.answer(names.iter().map(|name| size_of::<String>() + name.len()).sum())?;
        Ok(names)
    }

    /// The same as JSON text.
    ///
    /// # Errors
    /// Those of [`Engine::suggest`].
    pub fn suggest_json(&self, request: &SuggestRequest) -> Result<String> {
        self.budget.of_request().text(&self.suggest(request)?)
    }

    /// The tags of the series that a request asks for, as the Timeseries API's JSON text, which the caller tells how long
    /// it took.
    ///
    /// # Errors
    /// `limit_exceeded` for what costs more than a request may.
    pub fn lookup(&self, request: &LookupRequest) -> Result<Untimed> {
        let mut budget = self.budget.of_request();
        let pairs = self.store.lookup(request.asked(), request.limit(), &mut |work| budget.work(work))?;
        budget.text(&request.answer(&pairs)).map(Untimed::of)
    }

    /// Every series' metric and tags.
    ///
    /// # Errors
    /// `limit_exceeded` where the text would be longer than an answer may: a long name is listed with each series.
    pub fn list_metrics(&self, listing: Listing) -> Result<String> {
        let limit = self.budget.of_request().answer_limit();
        let text = match listing {
            Listing::Json => json(&self.store, limit),
            Listing::Html => html(&self.store, limit),
        };
        text.ok_or_else(|| {
            let expected = "expected less: use lookup";
            let message = format!("the list of all series is longer than queryLimit.answerBytes, {limit}; {expected}");
            Error::new(Code::LimitExceeded, message)
        })
    }
}
