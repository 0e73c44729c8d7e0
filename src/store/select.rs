//! Series by metric and tag filters: from the shortest list that holds all answers, the rest of the filters checked
//! on each of its series by number. A filter is evaluated once per distinct value of its tag, never once per series.

use super::Store;
use super::ids::{Bits, List};
use super::slots::Series;
use crate::labels::{Symbol, sort_ids};
use crate::matcher::{Matcher, TagFilter};

/// Where candidates come from.
enum Source {
    All,
    Metric(Symbol),
    /// The series of these tags, which are different values of one key.
    Tags(Vec<u32>),
}

/// One filter, lowered to tags.
enum Test<'a> {
    /// The series has one of these tags.
    Has(Bits),
    /// The series has none of these tags.
    Lacks(Bits),
    /// Fewer candidates than values: the value itself is tested.
    Value(Symbol, &'a Matcher),
}

/// A selection in the making.
struct Plan<'a> {
    source: Source,
    /// Candidates of the source.
    size: usize,
    tests: Vec<Test<'a>>,
}

impl Store {
    /// The series with points that have this metric, if one is given, and pass every filter, in order of first write.
    #[must_use]
    pub fn select(&self, metric: Option<&str>, filters: &[TagFilter]) -> Vec<u32> {
        let metric = match metric.map(|name| self.index.metrics.find(name)) {
            Some(None) => return Vec::new(),
            Some(found) => found,
            None => None,
        };
        let Some(plan) = self.plan(metric, filters) else { return Vec::new() };
        let mut found = self.candidates(&plan.source);
        found.retain(|&slot| {
            self.slots.get(slot).is_some_and(|series| {
                metric.is_none_or(|metric| series.metric == metric)
                    && plan.tests.iter().all(|test| self.passes(series, test))
            })
        });
        found
    }

    /// None where nothing can pass.
    fn plan<'a>(&self, metric: Option<Symbol>, filters: &'a [TagFilter]) -> Option<Plan<'a>> {
        let (source, size) = match metric {
            None => (Source::All, self.written.len()),
            Some(symbol) => (Source::Metric(symbol), self.index.by_metric.get(symbol as usize).map_or(0, List::len)),
        };
        let mut plan = Plan { source, size, tests: Vec::new() };
        let (exact, open): (Vec<_>, Vec<_>) = filters.iter().partition(|filter| filter.matcher.exact().is_some());
        for TagFilter { key, matcher } in exact.into_iter().chain(open) {
            let lacking = matcher.matches(None);
            match self.index.keys.find(key) {
                Some(key) => self.lower(&mut plan, key, matcher, lacking),
                None if lacking => {}
                None => return None,
            }
        }
        Some(plan)
    }

    fn lower<'a>(&self, plan: &mut Plan<'a>, key: Symbol, matcher: &'a Matcher, lacking: bool) {
        let values = self.index.by_key.get(key as usize).map(List::ids).unwrap_or_default();
        let mut tags: Vec<u32> = match matcher.exact() {
            Some(texts) => {
                let symbols = texts.iter().filter_map(|text| self.index.values.find(text));
                symbols.filter_map(|value| self.index.tag_of(key, value)).collect()
            }
            None if plan.size < values.len() => return plan.tests.push(Test::Value(key, matcher)),
            None => {
                let text = |id: u32| self.index.tag(id).map(|tag| self.index.values.text(tag.value));
                values.iter().copied().filter(|&id| matcher.matches(text(id)) != lacking).collect()
            }
        };
        let mut bits = Bits::default();
        tags.retain(|&id| bits.insert(id));
        if lacking {
            return plan.tests.push(Test::Lacks(bits));
        }
        plan.tests.push(Test::Has(bits));
        let size = tags.iter().filter_map(|&id| self.index.tag(id)).map(|tag| tag.series.len()).sum();
        if size < plan.size {
            (plan.source, plan.size) = (Source::Tags(tags), size);
        }
    }

    fn candidates(&self, source: &Source) -> Vec<u32> {
        match source {
            Source::All => self.written.clone(),
            Source::Metric(symbol) => {
                self.index.by_metric.get(*symbol as usize).map(List::ids).unwrap_or_default().to_vec()
            }
            Source::Tags(tags) => {
                let mut slots = Vec::new();
                for tag in tags.iter().filter_map(|&id| self.index.tag(id)) {
                    slots.extend_from_slice(tag.series.ids());
                }
                if tags.len() > 1 {
                    sort_ids(&mut slots, &mut |a, b| self.order(a).cmp(&self.order(b)));
                }
                slots
            }
        }
    }

    fn passes(&self, series: &Series, test: &Test<'_>) -> bool {
        match test {
            Test::Has(tags) => series.tags.iter().any(|&id| tags.has(id)),
            Test::Lacks(tags) => !series.tags.iter().any(|&id| tags.has(id)),
            Test::Value(key, matcher) => {
                let mut tags = series.tags.iter().filter_map(|&id| self.index.tag(id));
                matcher.matches(tags.find(|tag| tag.key == *key).map(|tag| self.index.values.text(tag.value)))
            }
        }
    }
}
