//! A syntax tree to a chain.

use super::Syntax;
use super::lexer::tokens;
use super::parser::statements;
use super::tree::{Expression, Node, Query, Statement};
use super::value::{Names, Value};
use crate::dialect::heroic::aggregation::{Aggregation, aggregations};
use crate::dialect::heroic::filter::{Filter, select};
use crate::dialect::heroic::lower::expressions;
use crate::dialect::heroic::request::{BucketStrategy, Options, range};
use crate::dialect::heroic::windows::{Cut, check_spreads, stages};
use crate::dialect::heroic::{MOST, invalid};
use crate::error::{Code, Error, Result};
use crate::json::Value as Json;
use crate::query::{Grouping, Plan};
use crate::time::MAX_TIME;
use serde::Deserialize;

/// Bytes of a text.
const LONGEST: usize = 64 << 10;
/// Names that a text may give.
const MOST_NAMES: usize = 100;

/// What a text asks for, before a range is chosen.
#[derive(Clone, Debug)]
pub struct Parsed {
    aggregations: Vec<Aggregation>,
    range: Option<(i64, i64)>,
    filter: Filter,
}

/// A query in Heroic's language.
#[derive(Debug)]
pub struct HqlQuery {
    /// What is asked of the store.
    pub plan: Plan,
}

/// Reads a text; `now` in milliseconds.
///
/// # Errors
/// For everything that is wrong with the text, with its place.
pub fn parsed(text: &str, now: i64) -> core::result::Result<Parsed, Syntax> {
    if text.len() > LONGEST {
        return Err(Syntax::new(format!("a text of {} bytes; expected at most {LONGEST}", text.len()), 0, 0));
    }
    let expressions = expressions(text);
    if expressions > MOST {
        return Err(Syntax::new(format!("a text with {expressions} expressions; expected at most {MOST}"), 0, 0));
    }
    let mut names: Names = vec![("now".to_owned(), Value::Integer(now))];
    let mut queries: Vec<(String, Query)> = Vec::new();
    let mut found: Option<Query> = None;
    for statement in statements(&tokens(text, now)?)? {
        match statement {
            Statement::Let(_, Query { select, .. }) if names.len() + queries.len() > MOST_NAMES => {
                return Err(Syntax::new(
                    format!("one more let; expected at most {MOST_NAMES}"),
                    select.start,
                    select.end,
                ));
            }
            Statement::Let(name, query) if query.range.is_some() || query.filter.is_some() => {
                queries.push((name, query))
            }
            Statement::Let(name, query) => {
                let value = query.select.value(&names)?;
                names.push((name, value));
            }
            Statement::Query(query) if found.is_none() => found = Some(query),
            Statement::Query(Query { select, .. }) => {
                return Err(Syntax::new("Expected exactly one expression", select.start, select.end));
            }
        }
    }
    match found {
        Some(query) => lowered(&referred(query, &queries), &names, now),
        None => Err(Syntax::new("Expected exactly one expression", text.len(), text.len())),
    }
}

/// The query that a reference alone stands for, with the range and the filter that are given beside.
fn referred(query: Query, queries: &[(String, Query)]) -> Query {
    let Node::Reference(name) = &query.select.node else { return query };
    match queries.iter().rfind(|(known, _)| known == name) {
        None => query,
        Some((_, known)) => Query {
            select: known.select.clone(),
            range: query.range.or_else(|| known.range.clone()),
            filter: match (query.filter, known.filter.clone()) {
                (Some(own), Some(other)) => Some(Filter::And(vec![own, other])),
                (own, other) => own.or(other),
            },
        },
    }
}

fn lowered(query: &Query, names: &Names, now: i64) -> core::result::Result<Parsed, Syntax> {
    let Expression { start, end, .. } = query.select;
    let range = match &query.range {
        None => None,
        Some((first, second)) => Some(bounds(first, second.as_ref(), names, now)?),
    };
    let json = [query.select.aggregation(names)?];
    let aggregations = aggregations(&json);
    let aggregations =
        aggregations.map_err(|misfit| Syntax::new(misfit.into_error("aggregation").message.clone(), start, end))?;
    check_spreads("aggregation", &aggregations).map_err(|message| Syntax::new(message, start, end))?;
    if let Some((start, end)) = range {
        fitting(&aggregations, Cut { start, end, strategy: BucketStrategy::End }, &query.select)?;
    }
    Ok(Parsed { aggregations, range, filter: query.filter.clone().unwrap_or(Filter::True) })
}

/// Refuses sizes that the range beside them in the text is too short for; both strategies have as many windows.
fn fitting(aggregations: &[Aggregation], cut: Cut, select: &Expression) -> core::result::Result<(), Syntax> {
    match stages(aggregations, cut) {
        Err(error) if error.code == Code::InvalidArgument => select.wrong(error.message.clone()),
        // too many windows are no fault of the text
        _ => Ok(()),
    }
}

/// A distance to now, or both ends, in milliseconds.
fn bounds(
    first: &Expression,
    second: Option<&Expression>,
    names: &Names,
    now: i64,
) -> core::result::Result<(i64, i64), Syntax> {
    let ms = |expression: &Expression| match expression.value(names)? {
        Value::Integer(ms) | Value::Duration(ms) => Ok(ms),
        _ => expression.unfit("is no time; expected a duration, an instant or milliseconds"),
    };
    let (from, to) = match second {
        None => (now.saturating_sub(ms(first)?).max(0), now),
        Some(second) => (ms(first)?, ms(second)?),
    };
    let end = second.map_or(first.end, |second| second.end);
    if (0..=MAX_TIME).contains(&from) && (0..=MAX_TIME).contains(&to) && from < to {
        return Ok((from, to));
    }
    let message = format!("range is {from} to {to}; expected another: Range start must come before its end");
    Err(Syntax::new(message, first.start, end))
}

impl Parsed {
    /// The query over its own range, or the one that is given beside.
    ///
    /// # Errors
    /// `invalid_argument` without a range, for a legacy strategy, and where `stages` has errors.
    pub fn query(self, range_beside: Option<&Json<'_>>, options: Option<Options>, now: i64) -> Result<HqlQuery> {
        let options = options.unwrap_or_default();
        let strategy = options.bucket_strategy.unwrap_or(BucketStrategy::End);
        if strategy == BucketStrategy::Legacy {
            return Err(Error::invalid("options.bucketStrategy", "legacy", "one of end, start"));
        }
        let (start, end) = match (self.range, range_beside) {
            (Some(range), _) => range,
            (None, Some(_)) => range(range_beside, now)?,
            (None, None) => return Err(invalid("range is missing: Range must be present".to_owned())),
        };
        let (stages, cut) = stages(&self.aggregations, Cut { start, end, strategy })?;
        Ok(HqlQuery {
            plan: Plan {
                series: select(self.filter)?,
                grouping: Grouping::Apart,
                start: cut.start,
                end: cut.end,
                finite: true,
                most_series: options.series_limit.map(|most| usize::try_from(most).unwrap_or(usize::MAX)),
                stages,
            },
        })
    }
}

/// A query in JSON: the text, and what may stand beside it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HqlRequest<'a> {
    /// The text.
    pub query: &'a str,
    /// The range, where the text has none.
    #[serde(borrow)]
    range: Option<Json<'a>>,
    /// How it is answered.
    options: Option<Options>,
}

impl HqlRequest<'_> {
    /// The query of the text, which has been read.
    ///
    /// # Errors
    /// Those of [`Parsed::query`].
    pub fn query(&self, parsed: Parsed, now: i64) -> Result<HqlQuery> {
        parsed.query(self.range.as_ref(), self.options, now)
    }
}

impl HqlQuery {
    /// The query of a text that has its range within.
    ///
    /// # Errors
    /// `parse_error` with its position, `limit_exceeded` for too many buckets, `invalid_argument` without a range.
    pub fn of_text(text: &str, now: i64) -> Result<Self> {
        parsed(text, now).map_err(|syntax| syntax.into_error(text))?.query(None, None, now)
    }
}
