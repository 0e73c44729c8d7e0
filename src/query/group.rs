//! Which series belong together, in which order the groups come, and which tags a group has.

use super::plan::{Grouping, Plan};
use crate::cost::Budget;
use crate::error::Result;
use crate::labels::{Map, code_unit_order};
use crate::order::{sort_by, sort_ids};
use crate::store::Store;
use std::cmp::Ordering;

/// The series that belong together, each group's in order of first write; groups by the values of their keys, names in
/// code-unit order.
///
/// # Errors
/// `limit_exceeded` for what `budget` has not left.
pub fn groups(plan: &Plan, store: &Store, mut slots: Vec<u32>, budget: &mut Budget) -> Result<Vec<Vec<u32>>> {
    let keys = if let Grouping::By(keys) = &plan.grouping { keys.len().max(1) } else { 1 };
    budget.work(tags(store, &slots).saturating_mul(keys as u64))?;
    Ok(match &plan.grouping {
        Grouping::By(keys) => by_keys(keys, store, &slots),
        Grouping::Each => {
            sort_ids(&mut slots, &mut |a, b| compare(store.tags(a), store.tags(b)));
            slots.into_iter().map(|slot| vec![slot]).collect()
        }
    })
}

/// How many tags series have, one at least: what looking for a tag of each costs.
pub fn tags(store: &Store, slots: &[u32]) -> u64 {
    slots.iter().map(|&slot| store.tag_count(slot).max(1) as u64).sum()
}

/// By the numbers of values, which are hashed and compared in no time.
fn by_keys(keys: &[String], store: &Store, slots: &[u32]) -> Vec<Vec<u32>> {
    let Some(numbers) = keys.iter().map(|key| store.key_number(key)).collect::<Option<Vec<u32>>>() else {
        return Vec::new();
    };
    let mut groups: Map<Vec<u32>, Vec<u32>> = Map::default();
    let mut values = Vec::with_capacity(keys.len());
    for &slot in slots {
        let value = |key: &u32| store.tag_numbers(slot).find(|(of, _)| of == key).map(|(_, value)| value);
        values.clear();
        values.extend(numbers.iter().filter_map(value));
        if values.len() == keys.len() {
            match groups.get_mut(&values) {
                Some(group) => group.push(slot),
                None => drop(groups.insert(values.clone(), vec![slot])),
            }
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    let texts = |values: &[u32]| values.iter().map(|value| store.value_text(*value)).collect::<Vec<_>>();
    sort_by(&mut groups, |(a, _), (b, _)| compare(keys.iter().zip(texts(a)), keys.iter().zip(texts(b))));
    groups.into_iter().map(|(_, slots)| slots).collect()
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
