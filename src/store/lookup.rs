//! Which tags the series of a metric have: pairs of key and value, and whole series.

use super::bits::Bits;
use super::least::Least;
use super::select::ids_at;
use super::slots::Series;
use super::{Charge, Store};
use crate::error::Result;
use crate::labels::code_unit_order;
use crate::matcher::{Matcher, TagFilter};
use std::cmp::Ordering;

/// Which series are looked at, and whose keys are listed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A metric's exact name, or else what names begin with.
    pub metric: String,
    /// What the tags of these keys must be.
    pub filters: Vec<TagFilter>,
    /// Tests that some tag of any key must pass, each.
    pub any_key: Vec<Matcher>,
    /// Only pairs of these keys; of every key if there are none.
    pub keys: Vec<String>,
}

/// Distinct pairs of key and value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs<'a> {
    /// How many there are.
    pub total: usize,
    /// The first of them, by key and then value in code-unit order.
    pub first: Vec<(&'a str, &'a str)>,
}

impl Store {
    /// The distinct tags, `max` at most, of the series with points that pass all filters.
    ///
    /// # Errors
    /// That of `charge`: what [`Store::select`] counts, and 1 for each tag of a series.
    pub fn lookup(&self, asked: &Asked, max: usize, charge: &mut Charge<'_>) -> Result<Pairs<'_>> {
        let mut wanted = Bits::default();
        for key in asked.keys.iter().filter_map(|key| self.index.keys.find(key)) {
            wanted.insert(key);
        }
        let (mut seen, mut total, mut first) = (Bits::default(), 0, Least::new(max));
        let order = &mut |a, b| self.order_of_tags(a, b);
        for slot in self.looked_up(asked, charge)? {
            let tags = self.slots.get(slot).map(|series| &*series.tags).unwrap_or_default();
            charge(tags.len() as u64)?;
            for &id in tags {
                let listed = asked.keys.is_empty() || self.index.tag(id).is_some_and(|tag| wanted.has(tag.key));
                if listed && seen.insert(id) {
                    total += 1;
                    first.offer(id, order);
                }
            }
        }
        Ok(Pairs { total, first: first.finish(order).into_iter().map(|id| self.index.texts(id)).collect() })
    }

    /// By key and then value in code-unit order.
    fn order_of_tags(&self, a: u32, b: u32) -> Ordering {
        let ((a_key, a_value), (b_key, b_value)) = (self.index.texts(a), self.index.texts(b));
        code_unit_order(a_key, b_key).then_with(|| code_unit_order(a_value, b_value))
    }

    /// The series with points that pass, in order of first write.
    fn looked_up(&self, asked: &Asked, charge: &mut Charge<'_>) -> Result<Vec<u32>> {
        let exact = self.index.metrics.find(&asked.metric);
        let exact = exact.filter(|symbol| !ids_at(&self.index.by_metric, *symbol).is_empty());
        let mut passed = Vec::new();
        for slot in self.select(exact.map(|_| asked.metric.as_str()), &asked.filters, charge)? {
            let Some(series) = self.slots.get(slot) else { continue };
            let begins = exact.is_some() || self.index.metrics.text(series.metric).starts_with(&asked.metric);
            if begins && self.some_tag_passes_each(series, &asked.any_key, charge)? {
                passed.push(slot);
            }
        }
        Ok(passed)
    }

    fn some_tag_passes_each(&self, series: &Series, tests: &[Matcher], charge: &mut Charge<'_>) -> Result<bool> {
        for test in tests {
            let mut passes = false;
            for &id in &series.tags {
                let value = self.index.texts(id).1;
                charge(test.cost(value))?;
                passes |= test.matches(Some(value));
                if passes {
                    break;
                }
            }
            if !passes {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Every series with points, in order of first write: its metric, and its tags by key in code-unit order.
    pub fn each_series(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = (&str, &str)>)> {
        self.written
            .iter()
            .filter_map(|slot| self.slots.get(*slot))
            .map(|series| (self.index.metrics.text(series.metric), series.tags.iter().map(|id| self.index.texts(*id))))
    }
}
