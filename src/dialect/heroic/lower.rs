//! The request of `POST /metrics` to a plan.

use super::aggregation::aggregations;
use super::filter::{Filter, filter, select};
use super::request::{BucketStrategy, Request, range};
use super::windows::{Cut, check_spreads, stages};
use super::{MOST, invalid};
use crate::error::{Code, Error, Result};
use crate::json::{Value, from_value};
use crate::query::{Grouping, Plan};

/// A query of `POST /metrics`: its plan, and what the answer repeats.
#[derive(Debug)]
pub struct MetricsQuery {
    /// What is asked of the store.
    pub plan: Plan,
    pub(super) key: Option<String>,
    /// The tags that were asked for.
    pub(super) tags: Vec<(String, String)>,
    /// What grouped, in the order of the request.
    pub(super) group_by: Vec<String>,
    /// The range as it was rounded.
    pub(super) range: (i64, i64),
}

impl MetricsQuery {
    /// Reads the request's JSON; `now` in milliseconds.
    ///
    /// # Errors
    /// `invalid_argument` naming the field by its path, unknown fields included; `limit_exceeded` past 100 000 buckets and
    /// 1000 filters, tags or aggregators.
    pub fn from_value(request: &Value<'_>, now: i64) -> Result<Self> {
        let request: Request<'_> = from_value(request, "")?;
        within_counts(&request)?;
        let (start, end) = range(request.range.as_ref(), now)?;
        let options = request.options.unwrap_or_default();
        let strategy = options.bucket_strategy.unwrap_or_default();
        let wanted = aggregations(request.aggregators.as_deref().unwrap_or_default());
        let wanted = wanted.map_err(|misfit| misfit.under("aggregators").into_error(""))?;
        check_spreads("aggregators", &wanted).map_err(invalid)?;
        let (stages, cut) = stages(&wanted, Cut { start, end, strategy })?;
        let tags: Vec<(String, String)> = request
            .tags
            .iter()
            .flat_map(|tags| &tags.0)
            .map(|(key, value)| (key.to_string(), value.to_string()))
            .collect();
        let group_by: Vec<String> = request.group_by.iter().flatten().map(|key| (*key).to_owned()).collect();
        let plan = Plan {
            series: select(wanted_series(&request, &tags)?)?,
            grouping: Grouping::ByAny(group_by.clone()),
            start: cut.start,
            end: cut.end,
            finite: strategy != BucketStrategy::Legacy && !stages.is_empty(),
            most_series: options.series_limit.map(|most| usize::try_from(most).unwrap_or(usize::MAX)),
            stages,
        };
        Ok(Self { plan, key: request.key.map(str::to_owned), tags, group_by, range: (cut.start, cut.end) })
    }
}

/// Key, tags and filter as one.
fn wanted_series(request: &Request<'_>, tags: &[(String, String)]) -> Result<Filter> {
    let mut terms = Vec::new();
    match request.key {
        Some("") => return Err(Error::invalid("key", "", "a series' key: 'key' must be defined")),
        Some(key) => terms.push(Filter::Key(key.to_owned())),
        None if request.filter.is_none() && tags.is_empty() => {
            return Err(invalid("key is missing; expected it, filter or tags: 'key' must be defined".to_owned()));
        }
        None => {}
    }
    terms.extend(tags.iter().map(|(key, value)| Filter::Equals(key.clone(), value.clone())));
    terms.extend(request.has_tags.iter().flatten().map(|key| Filter::Has((*key).to_owned())));
    if let Some(value) = &request.filter {
        terms.push(filter(value).map_err(|misfit| misfit.under("filter").into_error(""))?);
    }
    Ok(Filter::And(terms))
}

fn within_counts(request: &Request<'_>) -> Result<()> {
    let list = |list: &Option<Vec<&str>>| list.as_ref().map_or(0, Vec::len);
    let tags = request.tags.as_ref().map_or(0, |tags| tags.0.len());
    let filters = request.filter.as_ref().map_or(0, parts) + tags + list(&request.has_tags);
    let aggregators = request.aggregators.iter().flatten().map(parts).sum();
    for (what, count) in [("filters", filters), ("groupBy", list(&request.group_by)), ("aggregators", aggregators)] {
        within_count(what, count)?;
    }
    Ok(())
}

/// Refuses more than [`MOST`] of something.
pub(super) fn within_count(what: &str, count: usize) -> Result<()> {
    if count <= MOST {
        return Ok(());
    }
    Err(Error::new(Code::LimitExceeded, format!("a request with {count} parts in {what}; expected at most {MOST}")))
}

/// How much there is in a value: lists and objects, and of texts each 64 bytes and each expression that they may hold.
pub(super) fn parts(value: &Value<'_>) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(parts).sum::<usize>(),
        Value::Object(fields) => 1 + fields.iter().map(|(_, value)| parts(value)).sum::<usize>(),
        Value::String(text) => text.len() / 64 + expressions(text),
        _ => 0,
    }
}

/// How many expressions a text of the filter language may hold: each costs a compilation.
pub(super) fn expressions(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'~').count()
}
