//! Which series belong together, in which order the groups come, and what a group is called.

use super::eval::Found;
use super::plan::{Grouping, Plan};
use crate::cost::Budget;
use crate::error::Result;
use crate::labels::{Map, code_unit_order};
use crate::order::sort_by;
use crate::store::Store;
use std::cmp::Ordering;

/// Series that belong together before the first stage.
pub struct Scope<'a> {
    /// The values of the tags by which series are grouped.
    pub by: Vec<Option<&'a str>>,
    /// In order of first write.
    pub slots: Vec<u32>,
}

/// The groups before the first stage, by the values of their keys in code-unit order, absent ones first; of series that are
/// groups of their own by their tags.
///
/// # Errors
/// `limit_exceeded` for what `budget` has not left.
pub fn scopes<'a>(plan: &Plan, store: &'a Store, mut slots: Vec<u32>, budget: &mut Budget) -> Result<Vec<Scope<'a>>> {
    let keys = match &plan.grouping {
        Grouping::By(keys) | Grouping::ByAny(keys) => keys.as_slice(),
        Grouping::Each | Grouping::Apart => &[],
    };
    budget.work(tags(store, &slots).saturating_mul(keys.len().max(1) as u64))?;
    Ok(match &plan.grouping {
        Grouping::By(keys) => by_keys(keys, true, store, &slots, budget)?,
        Grouping::ByAny(keys) => by_keys(keys, false, store, &slots, budget)?,
        Grouping::Each => {
            sort_by(&mut slots, |a, b| compare(store.tags(*a), store.tags(*b)));
            slots.into_iter().map(|slot| Scope { by: Vec::new(), slots: vec![slot] }).collect()
        }
        Grouping::Apart => vec![Scope { by: Vec::new(), slots }],
    })
}

/// How many tags series have, one at least: what looking for a tag of each costs.
pub fn tags(store: &Store, slots: &[u32]) -> u64 {
    slots.iter().map(|&slot| store.tag_count(slot).max(1) as u64).sum()
}

/// By the numbers of values, which are hashed and compared in no time. `all`: a series that lacks a key is left out.
fn by_keys<'a>(
    keys: &[String],
    all: bool,
    store: &'a Store,
    slots: &[u32],
    budget: &mut Budget,
) -> Result<Vec<Scope<'a>>> {
    let keys: Vec<Option<u32>> = keys.iter().map(|key| store.key_number(key)).collect();
    let mut groups: Map<Vec<Option<u32>>, Vec<u32>> = Map::default();
    let mut values = Vec::with_capacity(keys.len());
    for &slot in slots {
        let value = |key: &Option<u32>| {
            let mut tags = store.tag_numbers(slot);
            key.and_then(|key| tags.find(|(of, _)| *of == key)).map(|(_, value)| value)
        };
        values.clear();
        values.extend(keys.iter().map(value));
        if all && values.contains(&None) {
            continue;
        }
        match groups.get_mut(&values) {
            Some(group) => group.push(slot),
            None => {
                budget.answer(size_of::<Scope<'_>>() + keys.len() * size_of::<Option<&str>>())?;
                groups.insert(values.clone(), vec![slot]);
            }
        }
    }
    let text = |value: Option<u32>| value.map(|value| store.value_text(value));
    let scope = |(values, slots): (Vec<_>, _)| Scope { by: values.into_iter().map(text).collect(), slots };
    let mut scopes: Vec<Scope<'_>> = groups.into_iter().map(scope).collect();
    sort_by(&mut scopes, |a, b| absent_first(&a.by, &b.by));
    Ok(scopes)
}

fn absent_first(a: &[Option<&str>], b: &[Option<&str>]) -> Ordering {
    let each = a.iter().zip(b).map(|pair| match pair {
        (Some(a), Some(b)) => code_unit_order(a, b),
        (a, b) => a.is_some().cmp(&b.is_some()),
    });
    each.fold(Ordering::Equal, Ordering::then)
}

/// The order of lists of pairs, each by key and then value in code-unit order.
pub fn compare(
    mut left: impl Iterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    mut right: impl Iterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
) -> Ordering {
    loop {
        let ((k1, v1), (k2, v2)) = match (left.next(), right.next()) {
            (Some(left), Some(right)) => (left, right),
            (left, right) => return left.is_some().cmp(&right.is_some()),
        };
        let order = code_unit_order(k1.as_ref(), k2.as_ref());
        let order = order.then_with(|| code_unit_order(v1.as_ref(), v2.as_ref()));
        if order.is_ne() {
            return order;
        }
    }
}

/// A tag key of a group: its value in the series where it was seen first, and how it goes on.
struct Seen {
    value: u32,
    series: usize,
    one_value: bool,
}

/// Tags that all series have with one value, and the sorted keys of all the others.
pub fn common_tags(store: &Store, slots: &[u32]) -> (Vec<(String, String)>, Vec<String>) {
    let mut keys: Map<u32, Seen> = Map::default();
    for &slot in slots {
        for (key, value) in store.tag_numbers(slot) {
            let seen = keys.entry(key).or_insert(Seen { value, series: 0, one_value: true });
            seen.series += 1;
            seen.one_value &= seen.value == value;
        }
    }
    let mut keys: Vec<_> = keys.into_iter().map(|(key, seen)| (store.key_text(key), seen)).collect();
    sort_by(&mut keys, |(a, _), (b, _)| code_unit_order(a, b));
    let (mut tags, mut aggregated) = (Vec::new(), Vec::new());
    for (key, seen) in keys {
        if seen.one_value && seen.series == slots.len() {
            tags.push((key.to_owned(), store.value_text(seen.value).to_owned()));
        } else {
            aggregated.push(key.to_owned());
        }
    }
    (tags, aggregated)
}

/// A group by what all of its series are called.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The metric of the group's first series.
    pub metric: String,
    /// The tags that all series of the group have with one value, by key.
    pub tags: Vec<(String, String)>,
    /// Every other tag key of the group's series, sorted.
    pub aggregated: Vec<String>,
    /// The ids of the group's series, sorted, where they are asked for.
    pub tsuids: Vec<String>,
    /// Ascending, in milliseconds.
    pub times: Vec<i64>,
    /// One per time.
    pub values: Vec<f64>,
}

impl Group {
    /// What was found, named.
    ///
    /// # Errors
    /// `limit_exceeded` for what `budget` has not left.
    pub fn of(found: Found<'_>, store: &Store, with_tsuids: bool, budget: &mut Budget) -> Result<Self> {
        let Found { slots, points, .. } = found;
        budget.work(tags(store, &slots))?;
        let (common, aggregated) = common_tags(store, &slots);
        let metric = slots.first().map(|slot| store.metric(*slot).to_owned()).unwrap_or_default();
        let tsuids = if with_tsuids { tsuids(store, &slots, budget)? } else { Vec::new() };
        let group = Self { metric, tags: common, aggregated, tsuids, times: points.times, values: points.values };
        budget.answer(group.name_bytes())?;
        Ok(group)
    }

    /// Bytes beside the points and the ids.
    #[must_use]
    pub fn name_bytes(&self) -> usize {
        let tags = self.tags.iter().map(|(key, value)| 2 * size_of::<String>() + key.len() + value.len());
        let keys = self.aggregated.iter().map(|key| size_of::<String>() + key.len());
        size_of::<Self>() + self.metric.len() + tags.sum::<usize>() + keys.sum::<usize>()
    }
}

fn tsuids(store: &Store, slots: &[u32], budget: &mut Budget) -> Result<Vec<String>> {
    let bytes = slots.iter().map(|&slot| size_of::<String>() + Store::tsuid_bytes(store.tag_count(slot)));
    budget.answer(bytes.sum())?;
    let mut ids: Vec<String> = slots.iter().map(|slot| store.tsuid(*slot)).collect();
    sort_by(&mut ids, Ord::cmp);
    Ok(ids)
}
