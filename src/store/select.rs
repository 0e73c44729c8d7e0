//! Series by metric and tag filters: from the shortest list that holds all answers, the rest of the filters checked
//! on each of its series by number. A filter is evaluated once per distinct value of its tag, never once per series.

use super::Store;
use super::ids::Bits;
use super::index::ids_at;
use super::slots::Series;
use crate::labels::Symbol;
use crate::matcher::{Matcher, TagFilter};
use crate::order::sort_ids;

/// One filter, lowered to tags.
enum Test<'a> {
    /// Whether the series has one of these tags must be this.
    Has(Bits, bool),
    /// Fewer candidates than values: the value itself is tested.
    Value(Symbol, &'a Matcher),
}

/// A selection in the making.
struct Plan<'a> {
    /// Where candidates come from: lists without a common series.
    lists: Vec<&'a [u32]>,
    /// Candidates in all lists.
    size: usize,
    tests: Vec<Test<'a>>,
}

impl Store {
    /// The series with points that have this metric, if one is given, and pass every filter, in order of first write.
    #[must_use]
    pub fn select(&self, metric: Option<&str>, filters: &[TagFilter]) -> Vec<u32> {
        let metric = metric.map(|name| self.index.metrics.find(name));
        let all = match metric {
            None => self.written.as_slice(),
            Some(symbol) => symbol.map_or(&[][..], |symbol| ids_at(&self.index.by_metric, symbol)),
        };
        let mut plan = Plan { lists: vec![all], size: all.len(), tests: Vec::new() };
        // Exact filters first: they make the list short that the others test.
        for exact in [true, false] {
            for filter in filters {
                if filter.matcher.exact().is_some() == exact && !self.lower(&mut plan, filter) {
                    return Vec::new();
                }
            }
        }
        let mut found = Vec::with_capacity(plan.size);
        for list in &plan.lists {
            found.extend_from_slice(list);
        }
        if plan.lists.len() > 1 {
            sort_ids(&mut found, &mut |a, b| self.order(a).cmp(&self.order(b)));
        }
        found.retain(|slot| {
            self.slots.get(*slot).is_some_and(|series| {
                metric.is_none_or(|metric| metric == Some(series.metric))
                    && plan.tests.iter().all(|test| self.passes(series, test))
            })
        });
        found
    }

    /// False where nothing can pass.
    fn lower<'a>(&'a self, plan: &mut Plan<'a>, filter: &'a TagFilter) -> bool {
        let (index, matcher) = (&self.index, &filter.matcher);
        let lacking = matcher.matches(None);
        let Some(key) = index.keys.find(&filter.key) else { return lacking };
        let values = ids_at(&index.by_key, key);
        let (mut bits, mut lists, mut size) = (Bits::default(), Vec::new(), 0);
        let mut take = |id: u32| {
            if let Some(tag) = index.tag(id)
                && bits.insert(id)
            {
                lists.push(tag.series.ids());
                size += tag.series.ids().len();
            }
        };
        if let Some(texts) = matcher.exact() {
            for text in texts {
                index.values.find(text).and_then(|value| index.tag_of(key, value)).into_iter().for_each(&mut take);
            }
        } else if plan.size < values.len() {
            plan.tests.push(Test::Value(key, matcher));
            return true;
        } else {
            for &id in values {
                if matcher.matches(Some(index.texts(id).1)) != lacking {
                    take(id);
                }
            }
        }
        if !lacking && size < plan.size {
            (plan.lists, plan.size) = (lists, size);
        }
        plan.tests.push(Test::Has(bits, !lacking));
        true
    }

    fn passes(&self, series: &Series, test: &Test<'_>) -> bool {
        match test {
            Test::Has(tags, wanted) => series.tags.iter().any(|&id| tags.has(id)) == *wanted,
            Test::Value(key, matcher) => matcher.matches(self.value(series, *key)),
        }
    }
}
