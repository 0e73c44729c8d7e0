//! A filter as what the store selects by: as much of it as can be looked up in the index, the rest as a test.

use super::Filter;
use crate::error::{Error, Result};
use crate::matcher::{Matcher, TagFilter};
use crate::query::{Selection, Test};
use std::rc::Rc;

/// The series that a filter passes.
///
/// # Errors
/// `invalid_argument` for an expression that is none.
pub fn select(filter: Filter) -> Result<Selection> {
    let terms = match filter.simplified() {
        Filter::And(terms) => terms,
        single => vec![single],
    };
    let (mut metric, mut filters, mut tests) = (None, Vec::new(), Vec::new());
    for term in terms {
        match term {
            Filter::True => {}
            Filter::Key(key) => metric = Some(key),
            Filter::Or(terms) => match one_of(&terms) {
                Some(filter) => filters.push(filter),
                None => tests.push(Test::Any(terms.iter().map(test).collect::<Result<_>>()?)),
            },
            other => match test(&other)? {
                Test::Tag(filter) => filters.push(filter),
                rest => tests.push(rest),
            },
        }
    }
    let test = (!tests.is_empty()).then_some(Test::All(tests));
    Ok(Selection { metric, filters: Rc::new(filters), test, ..Selection::default() })
}

/// A list of one tag's values, which the index can look up.
fn one_of(terms: &[Filter]) -> Option<TagFilter> {
    let Filter::Equals(key, _) = terms.first()? else { return None };
    let value = |term: &Filter| match term {
        Filter::Equals(other, value) if other == key => Some(value.clone()),
        _ => None,
    };
    let values = terms.iter().map(value).collect::<Option<_>>()?;
    Some(TagFilter { key: key.clone(), matcher: Matcher::OneOf(values) })
}

fn test(filter: &Filter) -> Result<Test> {
    let tag = |key: &str, matcher| Test::Tag(TagFilter { key: key.to_owned(), matcher });
    Ok(match filter {
        Filter::True => Test::All(Vec::new()),
        Filter::False => Test::Any(Vec::new()),
        Filter::Key(key) => Test::Metric(key.clone()),
        Filter::Has(key) => tag(key, Matcher::Present),
        Filter::Equals(key, value) => tag(key, Matcher::equals(value)),
        Filter::StartsWith(key, prefix) => tag(key, Matcher::Prefix(prefix.clone())),
        Filter::Regex(key, pattern) => {
            let wrong = |why| Error::invalid("filter", pattern, &format!("a regular expression: {why}"));
            tag(key, Matcher::whole_regexp(pattern).map_err(wrong)?)
        }
        Filter::Not(inner) => match test(inner)? {
            Test::Tag(TagFilter { key, matcher }) => Test::Tag(TagFilter { key, matcher: matcher.negated() }),
            other => Test::Not(Box::new(other)),
        },
        Filter::And(terms) => Test::All(terms.iter().map(test).collect::<Result<_>>()?),
        Filter::Or(terms) => match one_of(terms) {
            Some(filter) => Test::Tag(filter),
            None => Test::Any(terms.iter().map(test).collect::<Result<_>>()?),
        },
    })
}
