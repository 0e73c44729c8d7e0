//! Which tags the series of a metric have: pairs of key and value, and whole series.

use super::Store;
use super::ids::Bits;
use super::index::ids_at;
use super::slots::Series;
use crate::labels::code_unit_order;
use crate::matcher::{Matcher, TagFilter};
use crate::order::sort_ids;

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
pub struct Pairs {
    /// How many there are.
    pub total: usize,
    /// The first of them, by key and then value in code-unit order.
    pub first: Vec<(String, String)>,
}

impl Store {
    /// The distinct tags, `max` at most, of the series with points that pass all filters.
    #[must_use]
    pub fn lookup(&self, asked: &Asked, max: usize) -> Pairs {
        let wanted: Vec<_> = asked.keys.iter().map(|key| self.index.keys.find(key)).collect();
        let (mut seen, mut total, mut kept) = (Bits::default(), 0, Vec::new());
        for id in self.looked_up(asked).flat_map(|series| series.tags.iter().copied()) {
            let listed = wanted.is_empty() || self.index.tag(id).is_some_and(|tag| wanted.contains(&Some(tag.key)));
            if listed && seen.insert(id) {
                total += 1;
                kept.push(id);
                if kept.len() / 2 > max {
                    self.keep_first(&mut kept, max);
                }
            }
        }
        self.keep_first(&mut kept, max);
        let owned = |id| {
            let (key, value) = self.index.texts(id);
            (key.to_owned(), value.to_owned())
        };
        Pairs { total, first: kept.into_iter().map(owned).collect() }
    }

    fn keep_first(&self, tags: &mut Vec<u32>, max: usize) {
        sort_ids(tags, &mut |a, b| {
            let ((a_key, a_value), (b_key, b_value)) = (self.index.texts(a), self.index.texts(b));
            code_unit_order(a_key, b_key).then_with(|| code_unit_order(a_value, b_value))
        });
        tags.truncate(max);
    }

    /// The series with points that pass, in order of first write.
    fn looked_up<'a>(&'a self, asked: &'a Asked) -> impl Iterator<Item = &'a Series> {
        let exact = self.index.metrics.find(&asked.metric);
        let exact = exact.filter(|symbol| !ids_at(&self.index.by_metric, *symbol).is_empty());
        let slots = self.select(exact.map(|_| asked.metric.as_str()), &asked.filters);
        let begins = move |series: &Series| self.index.metrics.text(series.metric).starts_with(&asked.metric);
        let has = |series: &Series, matcher: &Matcher| {
            series.tags.iter().any(|id| matcher.matches(Some(self.index.texts(*id).1)))
        };
        let passes = move |series: &&Series| {
            (exact.is_some() || begins(series)) && asked.any_key.iter().all(|matcher| has(series, matcher))
        };
        slots.into_iter().filter_map(|slot| self.slots.get(slot)).filter(passes)
    }

    /// Every series with points, in order of first write: its metric, and its tags by key in code-unit order.
    pub fn each_series(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = (&str, &str)>)> {
        self.written
            .iter()
            .filter_map(|slot| self.slots.get(*slot))
            .map(|series| (self.index.metrics.text(series.metric), series.tags.iter().map(|id| self.index.texts(*id))))
    }
}
