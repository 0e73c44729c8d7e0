//! Series by metric and tag filters: from the shortest list that holds all answers, the rest of the filters checked
//! on each of its series by number. A filter is evaluated once per distinct value of its tag, never once per series.

use super::bits::Bits;
use super::ids::List;
use super::slots::Series;
use super::{Charge, Store};
use crate::blocks::Blocks;
use crate::error::Result;
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
    /// What all candidates pass, as their lists are those that it asks for.
    passed: Option<Test<'a>>,
    tests: Vec<Test<'a>>,
}

/// The ids in the list of a number; none where there is no list.
pub(super) fn ids_at(lists: &Blocks<List>, at: u32) -> &[u32] {
    lists.get(at as usize).map_or(&[], |list| list)
}

impl Store {
    /// The series with points that have this metric, if one is given, and pass every filter, in order of first write.
    ///
    /// # Errors
    /// That of `charge`: 1 for each value looked up and each test of a series, [`Matcher::cost`] for each value matched.
    pub fn select(&self, metric: Option<&str>, filters: &[TagFilter], charge: &mut Charge<'_>) -> Result<Vec<u32>> {
        let metric = metric.map(|name| self.index.metrics.find(name));
        let all = match metric {
            None => self.written.as_slice(),
            Some(symbol) => symbol.map_or(&[][..], |symbol| ids_at(&self.index.by_metric, symbol)),
        };
        let mut plan = Plan { lists: vec![all], size: all.len(), passed: None, tests: Vec::new() };
        // Exact filters first: they make the list short that the others test.
        for exact in [true, false] {
            for filter in filters {
                if filter.matcher.exact().is_some() == exact && !self.lower(&mut plan, filter, charge)? {
                    return Ok(Vec::new());
                }
            }
        }
        charge(plan.size as u64)?;
        let mut candidates = Vec::with_capacity(plan.size);
        for list in &plan.lists {
            candidates.extend_from_slice(list);
        }
        if plan.lists.len() > 1 {
            sort_ids(&mut candidates, &mut |a, b| self.order(a).cmp(&self.order(b)));
        }
        let mut found = Vec::new();
        for slot in candidates {
            let Some(series) = self.slots.get(slot) else { continue };
            if metric.is_none_or(|metric| metric == Some(series.metric)) && self.passes(series, &plan.tests, charge)? {
                found.push(slot);
            }
        }
        Ok(found)
    }

    /// False where nothing can pass.
    fn lower<'a>(&'a self, plan: &mut Plan<'a>, filter: &'a TagFilter, charge: &mut Charge<'_>) -> Result<bool> {
        let (index, matcher) = (&self.index, &filter.matcher);
        let lacking = matcher.matches(None);
        let Some(key) = index.keys.find(&filter.key) else { return Ok(lacking) };
        let values = ids_at(&index.by_key, key);
        let (mut bits, mut lists, mut size) = (Bits::default(), Vec::<&[u32]>::new(), 0);
        let mut take = |id: u32| {
            if let Some(tag) = index.tag(id)
                && bits.insert(id)
            {
                lists.push(&tag.series);
                size += tag.series.len();
            }
        };
        if let Some(texts) = matcher.exact() {
            charge(texts.len() as u64)?;
            for text in texts {
                index.values.find(text).and_then(|value| index.tag_of(key, value)).into_iter().for_each(&mut take);
            }
        } else if plan.size < values.len() {
            plan.tests.push(Test::Value(key, matcher));
            return Ok(true);
        } else {
            for &id in values {
                let value = index.texts(id).1;
                charge(matcher.cost(value))?;
                if matcher.matches(Some(value)) != lacking {
                    take(id);
                }
            }
        }
        let mut test = Some(Test::Has(bits, !lacking));
        if !lacking && size < plan.size {
            (plan.lists, plan.size) = (lists, size);
            test = std::mem::replace(&mut plan.passed, test);
        }
        plan.tests.extend(test);
        Ok(true)
    }

    /// Whether a series passes all tests, each of which looks through its tags.
    fn passes(&self, series: &Series, tests: &[Test<'_>], charge: &mut Charge<'_>) -> Result<bool> {
        for test in tests {
            charge(series.tags.len().max(1) as u64)?;
            let passes = match test {
                Test::Has(tags, wanted) => series.tags.iter().any(|&id| tags.has(id)) == *wanted,
                Test::Value(key, matcher) => {
                    let value = self.value(series, *key);
                    charge(value.map_or(0, |value| matcher.cost(value)))?;
                    matcher.matches(value)
                }
            };
            if !passes {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
