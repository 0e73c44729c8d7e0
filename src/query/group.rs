//! Which series belong together, in which order the groups come, and which tags a group has.

use super::plan::{Grouping, Plan};
use crate::labels::{Map, code_unit_order, sort_ids};
use crate::store::Store;
use std::cmp::Ordering;

/// The series of each group, in order of first write; groups by the values of their keys, names in code-unit order.
pub fn groups(plan: &Plan, store: &Store, slots: Vec<u32>) -> Vec<Vec<u32>> {
    match &plan.grouping {
        Grouping::Each => {
            let mut slots = slots;
            sort_ids(&mut slots, &mut |a, b| compare_tags(store, a, b));
            slots.into_iter().map(|slot| vec![slot]).collect()
        }
        Grouping::By(keys) if keys.is_empty() && slots.is_empty() => Vec::new(),
        Grouping::By(keys) if keys.is_empty() => vec![slots],
        Grouping::By(keys) => by_keys(keys, store, &slots),
    }
}

fn by_keys(keys: &[String], store: &Store, slots: &[u32]) -> Vec<Vec<u32>> {
    let mut numbers: Map<Vec<u8>, usize> = Map::default();
    let mut groups: Vec<Vec<u32>> = Vec::new();
    let mut values = Vec::new();
    for &slot in slots {
        if !write_values(keys, store, slot, &mut values) {
            continue;
        }
        let number = match numbers.get(values.as_slice()) {
            Some(&number) => number,
            None => {
                numbers.insert(values.clone(), groups.len());
                groups.push(Vec::new());
                groups.len() - 1
            }
        };
        if let Some(group) = groups.get_mut(number) {
            group.push(slot);
        }
    }
    sorted(groups, &mut |a, b| compare_values(keys, store, a, b))
}

/// The values of the keys, each led by its length so that no two tuples read alike; false if one is missing.
fn write_values(keys: &[String], store: &Store, slot: u32, out: &mut Vec<u8>) -> bool {
    out.clear();
    keys.iter().all(|key| {
        let Some(value) = store.tag(slot, key) else { return false };
        out.extend_from_slice(&(value.len() as u32).to_le_bytes());
        out.extend_from_slice(value.as_bytes());
        true
    })
}

/// Groups in the order of their first series.
fn sorted(mut groups: Vec<Vec<u32>>, order: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<Vec<u32>> {
    let first =
        |groups: &[Vec<u32>], at: u32| groups.get(at as usize).and_then(|g| g.first()).copied().unwrap_or_default();
    let mut ids: Vec<u32> = (0..groups.len() as u32).collect();
    sort_ids(&mut ids, &mut |a, b| order(first(&groups, a), first(&groups, b)));
    ids.iter().map(|id| groups.get_mut(*id as usize).map(std::mem::take).unwrap_or_default()).collect()
}

fn compare_values(keys: &[String], store: &Store, a: u32, b: u32) -> Ordering {
    let value = |slot, key: &str| store.tag(slot, key).unwrap_or_default();
    let mut orders = keys.iter().map(|key| code_unit_order(value(a, key), value(b, key)));
    orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

fn compare_tags(store: &Store, a: u32, b: u32) -> Ordering {
    let (mut left, mut right) = (store.tags(a), store.tags(b));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some((k1, v1)), Some((k2, v2))) => code_unit_order(k1, k2).then_with(|| code_unit_order(v1, v2)),
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// A tag key of a group: its value in the series where it was seen first, and how it goes on.
struct Seen<'a> {
    value: &'a str,
    series: usize,
    one_value: bool,
}

/// Tags that all series have with one value, and the sorted keys of all the others.
pub fn common_tags(store: &Store, slots: &[u32]) -> (Vec<(String, String)>, Vec<String>) {
    let mut numbers: Map<&str, u32> = Map::default();
    let mut keys: Vec<(&str, Seen<'_>)> = Vec::new();
    for &slot in slots {
        for (key, value) in store.tags(slot) {
            let number = numbers.get(key).copied();
            match number.and_then(|n| keys.get_mut(n as usize)) {
                Some((_, seen)) => {
                    seen.series += 1;
                    seen.one_value &= seen.value == value;
                }
                None => {
                    numbers.insert(key, keys.len() as u32);
                    keys.push((key, Seen { value, series: 1, one_value: true }));
                }
            }
        }
    }
    let mut order: Vec<u32> = numbers.into_values().collect();
    let key = |n: u32| keys.get(n as usize).map(|(key, _)| *key).unwrap_or_default();
    sort_ids(&mut order, &mut |a, b| code_unit_order(key(a), key(b)));
    let (mut tags, mut aggregated) = (Vec::new(), Vec::new());
    for (key, seen) in order.iter().filter_map(|n| keys.get(*n as usize)) {
        if seen.one_value && seen.series == slots.len() {
            tags.push(((*key).to_owned(), seen.value.to_owned()));
        } else {
            aggregated.push((*key).to_owned());
        }
    }
    (tags, aggregated)
}
