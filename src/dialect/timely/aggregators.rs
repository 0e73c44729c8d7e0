//! What queries can be made of: the names of the aggregators, and the types of filters.

use crate::json::{Object, to_string};
use crate::query::aggregate::AGGREGATORS;
use serde::Serialize;

/// The array of every aggregator's name, as JSON text.
#[must_use]
pub fn aggregators() -> String {
    to_string(&AGGREGATORS.iter().map(|known| known.name).collect::<Vec<_>>())
}

/// What a type of filters is for, in words for whoever chooses one.
#[derive(Serialize)]
struct Described {
    /// How it is written.
    examples: &'static str,
    /// What it lets through.
    description: &'static str,
}

/// Every type by its name.
const TYPES: [(&str, Described); 8] = [
    described("literal_or", "host=literal_or(web01|web02)", "The value is one of those listed."),
    described("iliteral_or", "host=iliteral_or(WEB01|web02)", "The value is one of those listed, in any case."),
    described("not_literal_or", "host=not_literal_or(web01)", "The value is none of those listed, or absent."),
    described("not_iliteral_or", "host=not_iliteral_or(WEB01)", "The value is none of those in any case, or absent."),
    described("wildcard", "host=wildcard(web*)", "The value matches; * stands for any text."),
    described("iwildcard", "host=iwildcard(WEB*)", "The value matches in any case; * stands for any text."),
    described("regexp", "host=regexp(web[0-9]+)", "The expression is found anywhere in the value."),
    described("not_key", "host=not_key()", "The tag is absent."),
];

const fn described(name: &'static str, examples: &'static str, description: &'static str) -> (&'static str, Described) {
    (name, Described { examples, description })
}

/// The types of filters by name, as JSON text: what OpenTSDB's `/api/config/filters` answers.
#[must_use]
pub fn filter_types() -> String {
    to_string(&Object(TYPES.as_slice()))
}
