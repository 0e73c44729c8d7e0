//! Which series belong together, in which order the groups come, and which tags a group has.

use super::plan::{Grouping, Plan};
use crate::json::write_integer;
use crate::labels::{Interner, code_unit_order, sort_ids};
use crate::store::Store;
use std::cmp::Ordering;

/// Series that belong together, each group's in order of first write; groups by the values of their keys, names in
/// code-unit order.
pub struct Groups {
    lists: Vec<Vec<u32>>,
    order: Vec<u32>,
}

impl Groups {
    pub fn of(plan: &Plan, store: &Store, slots: Vec<u32>) -> Self {
        match &plan.grouping {
            Grouping::Each => Self { lists: Vec::new(), order: sorted(slots, &mut |a, b| compare_tags(store, a, b)) },
            Grouping::By(keys) => by_keys(keys, store, &slots),
        }
    }

    /// Hands over one group after the other. Series that stay by themselves have no lists of their own.
    pub fn each(&self, f: &mut dyn FnMut(&[u32])) {
        for n in &self.order {
            f(self.lists.get(*n as usize).map_or(std::slice::from_ref(n), Vec::as_slice));
        }
    }
}

fn sorted(mut ids: Vec<u32>, order: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    sort_ids(&mut ids, order);
    ids
}

fn by_keys(keys: &[String], store: &Store, slots: &[u32]) -> Groups {
    let mut numbers = Interner::default();
    let mut lists: Vec<Vec<u32>> = Vec::new();
    let mut values = String::new();
    for &slot in slots {
        if !write_values(keys, store, slot, &mut values) {
            continue;
        }
        let number = numbers.acquire(&values) as usize;
        match lists.get_mut(number) {
            Some(list) => list.push(slot),
            None => lists.push(vec![slot]),
        }
    }
    let first = |n: u32| lists.get(n as usize).and_then(|list| list.first()).copied().unwrap_or_default();
    let all = (0..lists.len() as u32).collect();
    let order = sorted(all, &mut |a, b| compare_values(keys, store, first(a), first(b)));
    Groups { lists, order }
}

/// The values of the keys, each led by its length so that no two tuples read alike; false if one is missing.
fn write_values(keys: &[String], store: &Store, slot: u32, out: &mut String) -> bool {
    out.clear();
    for key in keys {
        let Some(value) = store.tag(slot, key) else { return false };
        write_integer(value.len() as u64, out);
        out.push(':');
        out.push_str(value);
    }
    true
}

fn compare_values(keys: &[String], store: &Store, a: u32, b: u32) -> Ordering {
    let value = |slot, key: &str| store.tag(slot, key).unwrap_or_default();
    let mut order = Ordering::Equal;
    for key in keys {
        order = order.then_with(|| code_unit_order(value(a, key), value(b, key)));
    }
    order
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
    key: &'a str,
    value: &'a str,
    series: usize,
    one_value: bool,
}

/// Tags that all series have with one value, and the sorted keys of all the others.
pub fn common_tags(store: &Store, slots: &[u32]) -> (Vec<(String, String)>, Vec<String>) {
    let (mut tags, mut aggregated) = (Vec::new(), Vec::new());
    if let [slot] = slots {
        store.tags(*slot).for_each(|(key, value)| tags.push((key.to_owned(), value.to_owned())));
        return (tags, aggregated);
    }
    let mut numbers = Interner::default();
    let mut keys: Vec<Seen<'_>> = Vec::new();
    for &slot in slots {
        for (key, value) in store.tags(slot) {
            match keys.get_mut(numbers.acquire(key) as usize) {
                Some(seen) => {
                    seen.series += 1;
                    seen.one_value &= seen.value == value;
                }
                None => keys.push(Seen { key, value, series: 1, one_value: true }),
            }
        }
    }
    let key = |n: u32| keys.get(n as usize).map_or("", |seen| seen.key);
    let order = sorted((0..keys.len() as u32).collect(), &mut |a, b| code_unit_order(key(a), key(b)));
    for n in order {
        let Some(seen) = keys.get(n as usize) else { break };
        if seen.one_value && seen.series == slots.len() {
            tags.push((seen.key.to_owned(), seen.value.to_owned()));
        } else {
            aggregated.push(seen.key.to_owned());
        }
    }
    (tags, aggregated)
}
