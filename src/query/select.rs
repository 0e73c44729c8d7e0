//! Which series a question looks at.

use super::group::tags;
use super::plan::{Selection, Test};
use crate::cost::Budget;
use crate::error::Result;
use crate::matcher::TagFilter;
use crate::order::sort_ids;
use crate::store::Store;

/// The series with points that pass, in order of first write.
///
/// # Errors
/// `limit_exceeded` for what `budget` has not left.
pub fn select(selection: &Selection, store: &Store, budget: &mut Budget) -> Result<Vec<u32>> {
    let Selection { metric, tsuids, filters, exact_keys, test } = selection;
    let mut slots = match tsuids {
        None => store.select(metric.as_deref(), filters, &mut |work| budget.work(work))?,
        Some(ids) => by_ids(selection, store, ids, budget)?,
    };
    let tests = 1 + exact_keys.as_ref().map_or(0, Vec::len);
    budget.work(tags(store, &slots).saturating_mul(tests as u64))?;
    if let Some(keys) = exact_keys {
        slots.retain(|&slot| {
            store.tag_count(slot) == keys.len() && keys.iter().all(|key| store.tag(slot, key).is_some())
        });
    }
    let Some(test) = test else { return Ok(slots) };
    let mut passed = Vec::new();
    for slot in slots {
        if test.passes(store, slot, budget)? {
            passed.push(slot);
        }
    }
    Ok(passed)
}

/// The series of these ids, those unknown aside, that pass the filters.
fn by_ids(selection: &Selection, store: &Store, ids: &[String], budget: &mut Budget) -> Result<Vec<u32>> {
    budget.work(ids.len() as u64)?;
    let mut slots: Vec<u32> = ids.iter().filter_map(|id| store.find_tsuid(id)).collect();
    sort_ids(&mut slots, &mut |a, b| store.order(a).cmp(&store.order(b)));
    slots.dedup();
    slots.retain(|&slot| selection.metric.as_ref().is_none_or(|metric| store.metric(slot) == metric));
    let mut passed = Vec::new();
    for slot in slots {
        if passes(&selection.filters, store, slot, budget)? {
            passed.push(slot);
        }
    }
    Ok(passed)
}

/// Whether a series passes every filter.
///
/// # Errors
/// `limit_exceeded` for what `budget` has not left.
pub fn passes(filters: &[TagFilter], store: &Store, slot: u32, budget: &mut Budget) -> Result<bool> {
    for filter in filters {
        if !passes_one(filter, store, slot, budget)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn passes_one(filter: &TagFilter, store: &Store, slot: u32, budget: &mut Budget) -> Result<bool> {
    let value = store.tag(slot, &filter.key);
    budget.work(store.tag_count(slot) as u64 + value.map_or(1, |value| filter.matcher.cost(value)))?;
    Ok(filter.matcher.matches(value))
}

impl Test {
    /// Whether a series passes.
    fn passes(&self, store: &Store, slot: u32, budget: &mut Budget) -> Result<bool> {
        match self {
            Self::All(tests) => Self::each_is(true, tests, store, slot, budget),
            Self::Any(tests) => Ok(!Self::each_is(false, tests, store, slot, budget)?),
            Self::Not(test) => Ok(!test.passes(store, slot, budget)?),
            Self::Metric(name) => {
                budget.work(1)?;
                Ok(store.metric(slot) == name)
            }
            Self::Tag(filter) => passes_one(filter, store, slot, budget),
        }
    }

    fn each_is(wanted: bool, tests: &[Self], store: &Store, slot: u32, budget: &mut Budget) -> Result<bool> {
        for test in tests {
            if test.passes(store, slot, budget)? != wanted {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
