//! The answer to a text in Heroic's query language: that of the later versions.

use super::ByTag;
use super::hql::HqlQuery;
use super::response::{DateRange, Values, common_key, hash};
use crate::cost::Budget;
use crate::error::Result;
use crate::json::Object;
use crate::labels::code_unit_order;
use crate::order::sort_by;
use crate::query::stage::cadence;
use crate::query::{Answer, Found, compare};
use crate::store::Store;
use pulsetree_kernels::Points;
use serde::Serialize;

/// What a text comes to.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HqlResponse<'a> {
    /// The range that is asked for, as it is.
    range: DateRange,
    /// The tags that every group has, and their values in all of them, sorted.
    common_tags: Object<ByTag<'a>>,
    /// The groups that have points, by their tags.
    result: Vec<Group<'a>>,
    /// Points that were read.
    pre_aggregation_sample_size: usize,
    /// The limits that cut the answer short.
    limits: Vec<&'static str>,
    /// What went wrong with parts of it: they are all in one process.
    errors: [(); 0],
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Group<'a> {
    /// Always `points`.
    r#type: &'static str,
    /// Of the key and of the tags that the group was made by: 16 hex digits.
    hash: String,
    /// From one point to the next, in ms; 0: as they were put, −1: nothing is known.
    cadence: i64,
    /// Points as `[ms, number]`, ascending.
    values: Values,
    /// The key, where all series of the group have the same.
    key: Option<&'a str>,
    /// Tags of which the series have one value.
    tags: Object<Vec<(&'a str, &'a str)>>,
    /// How many values the others have.
    tag_counts: Object<Vec<(&'a str, usize)>>,
}

/// The answer; groups without points are left out, the others sorted by their tags.
///
/// # Errors
/// `limit_exceeded` for names that `budget` has no room for.
pub fn hql<'a>(query: &HqlQuery, answer: Answer<'a>, store: &'a Store, budget: &mut Budget) -> Result<HqlResponse<'a>> {
    let mut groups = answer.groups;
    groups.retain(|group| !group.points.times.is_empty());
    sort_by(&mut groups, |a, b| compare(a.key.iter().copied(), b.key.iter().copied()));
    let cadence = cadence(&query.plan.stages);
    let mut common: Option<ByTag<'_>> = None;
    let mut result = Vec::with_capacity(groups.len());
    for found in groups {
        let values = values_by_tag(&found, store, budget)?;
        match &mut common {
            None => common = Some(values.clone()),
            Some(common) => keep_both(common, &values),
        }
        result.push(group(found, values, cadence, store));
    }
    let common = common.into_iter().flatten().map(|(tag, values)| (tag, distinct(values))).collect();
    Ok(HqlResponse {
        range: DateRange { start: query.plan.start, end: query.plan.end },
        common_tags: Object(common),
        result,
        pre_aggregation_sample_size: answer.read.points,
        limits: if answer.read.cancelled > 0 { vec!["SERIES"] } else { Vec::new() },
        errors: [],
    })
}

impl HqlResponse<'_> {
    /// Takes the groups' points, in order, and leaves none: for those who have a quicker way for numbers than text.
    pub fn take_points(&mut self) -> Vec<Points> {
        self.result.iter_mut().map(|group| std::mem::take(&mut group.values.0)).collect()
    }
}

fn group<'a>(found: Found<'a>, values: ByTag<'a>, cadence: i64, store: &'a Store) -> Group<'a> {
    let key = common_key(store, &found.slots);
    let identity: Vec<_> = found.key.iter().map(|(key, value)| (*key, Some(*value))).collect();
    let (mut tags, mut tag_counts) = (Vec::new(), Vec::new());
    for (tag, values) in values {
        match values.as_slice() {
            [value] => tags.push((tag, *value)),
            _ => tag_counts.push((tag, values.len())),
        }
    }
    let (hash, values) = (hash(key, &identity), Values(found.points));
    Group { r#type: "points", hash, cadence, values, key, tags: Object(tags), tag_counts: Object(tag_counts) }
}

/// The values that the series of a group have, and what stages named.
fn values_by_tag<'a>(found: &Found<'a>, store: &'a Store, budget: &mut Budget) -> Result<ByTag<'a>> {
    let mut pairs = found.key.clone();
    for slot in &found.slots {
        let tags = store.tag_count(*slot);
        budget.work(tags.max(1) as u64)?;
        budget.answer(tags.saturating_mul(size_of::<(&str, &str)>()))?;
        pairs.extend(store.tags(*slot));
    }
    sort_by(&mut pairs, |(a, _), (b, _)| code_unit_order(a, b));
    let mut by_tag: ByTag<'a> = Vec::new();
    for (tag, value) in pairs {
        match by_tag.last_mut() {
            Some((last, values)) if *last == tag => values.push(value),
            _ => by_tag.push((tag, vec![value])),
        }
    }
    Ok(by_tag.into_iter().map(|(tag, values)| (tag, distinct(values))).collect())
}

/// Leaves the tags that another group has too, with its values beside.
fn keep_both<'a>(common: &mut ByTag<'a>, other: &ByTag<'a>) {
    common.retain_mut(|(tag, values)| {
        let found = other.binary_search_by(|(known, _)| code_unit_order(known, tag)).ok();
        let more = found.and_then(|at| other.get(at)).map(|(_, more)| values.extend(more));
        more.is_some()
    });
}

fn distinct(mut values: Vec<&str>) -> Vec<&str> {
    sort_by(&mut values, |a, b| code_unit_order(a, b));
    values.dedup();
    values
}
