//! Filters from JSON: `["=", "host", "a"]` or `{"type": "matchTag", "tag": "host", "value": "a"}`.

use super::Filter;
use crate::dialect::heroic::hql::{Syntax, filter_of};
use crate::dialect::heroic::known_fields;
use crate::json::{Entry, Fit, Misfit, Value};
use crate::matcher::Matcher;
use serde::de::Error;

/// What a filter is made of.
enum Form {
    /// Any number of filters.
    Many(fn(Vec<Filter>) -> Filter),
    One(fn(Box<Filter>) -> Filter),
    Text(fn(String) -> Filter),
    Pair(fn(String, String) -> Filter),
    Bare(Filter),
    /// As the filter language writes it.
    Written,
}

/// Every filter: its operator in arrays, its type in objects, its fields there, and what it is.
static FORMS: [(&str, &str, &[&str], Form); 11] = [
    ("and", "and", &["filters"], Form::Many(Filter::And)),
    ("or", "or", &["filters"], Form::Many(Filter::Or)),
    ("not", "not", &["filter"], Form::One(Filter::Not)),
    ("key", "key", &["key"], Form::Text(Filter::Key)),
    ("=", "matchTag", &["tag", "value"], Form::Pair(Filter::Equals)),
    ("+", "hasTag", &["tag"], Form::Text(Filter::Has)),
    ("^", "startsWith", &["tag", "value"], Form::Pair(Filter::StartsWith)),
    ("~", "regex", &["tag", "value"], Form::Pair(Filter::Regex)),
    ("true", "true", &[], Form::Bare(Filter::True)),
    ("false", "false", &[], Form::Bare(Filter::False)),
    ("q", "raw", &["filter"], Form::Written),
];

/// A filter in either form.
///
/// # Errors
/// The misfit of the part that is none.
pub fn filter(value: &Value<'_>) -> Fit<Filter> {
    match value {
        Value::Array(items) => of_array(items),
        Value::Object(fields) => of_object(value, fields),
        _ => Err(Misfit::refused(value, "a filter: an array or an object")),
    }
}

fn of_array(items: &[Value]) -> Fit<Filter> {
    let Some((operator, operands)) = items.split_first() else {
        return Err(Misfit::custom("is empty; Expected operator (string)"));
    };
    let Value::String(name) = operator else {
        return Err(Misfit::refused(operator, "an operator: Expected operator (string)").at(0));
    };
    let Some((_, _, fields, form)) = FORMS.iter().find(|(known, ..)| known == name) else {
        let names = FORMS.iter().map(|(name, ..)| *name).collect::<Vec<_>>().join(" ");
        return Err(Misfit::custom(format_args!(
            "is an operator that is not there: No such operator: {}; expected one of {names}",
            crate::error::shown(name)
        ))
        .at(0));
    };
    let part = |place: usize| Part { value: operands.get(place), step: Step::Index(place + 1) };
    if let Form::Many(make) = form {
        let parts = (0..operands.len()).map(|place| part(place).filter()).collect::<Fit<_>>()?;
        return Ok(make(parts));
    }
    if operands.len() != fields.len() {
        let (count, expected) = (operands.len(), fields.len());
        return Err(Misfit::custom(format_args!(
            "has {count} operands; expected {expected} of {name}: {}",
            fields.join(", ")
        )));
    }
    made(form, part(0), part(1))
}

fn of_object(value: &Value<'_>, given: &[Entry<'_>]) -> Fit<Filter> {
    let Some(name) = value.get("type") else { return Err(Misfit::missing("the type of a filter").under("type")) };
    let Some((_, _, fields, form)) = FORMS.iter().find(|(_, known, ..)| name.as_str() == Some(known)) else {
        let names = FORMS.iter().map(|(_, name, ..)| *name).collect::<Vec<_>>().join(", ");
        return Err(Misfit::refused(name, format!("one of {names}")).under("type"));
    };
    known_fields(given, fields)?;
    let part = |place: usize| {
        let name = fields.get(place).copied().unwrap_or_default();
        Part { value: value.get(name), step: Step::Key(name) }
    };
    match form {
        Form::Many(make) => match part(0) {
            Part { value: Some(Value::Array(items)), step } => {
                let one = |(place, item)| filter(item).map_err(|misfit| step.before(misfit.at(place)));
                Ok(make(items.iter().enumerate().map(one).collect::<Fit<_>>()?))
            }
            other => Err(other.refused("an array of filters")),
        },
        _ => made(form, part(0), part(1)),
    }
}

fn made(form: &Form, first: Part<'_>, second: Part<'_>) -> Fit<Filter> {
    Ok(match form {
        Form::Many(_) => return Err(first.refused("filters")),
        Form::One(make) => make(Box::new(first.filter()?)),
        Form::Text(make) => make(first.text()?),
        Form::Pair(make) => {
            let made = make(first.text()?, second.text()?);
            if let Filter::Regex(_, pattern) = &made {
                Matcher::whole_regexp(pattern).map_err(|why| second.refused(format!("a regular expression: {why}")))?;
            }
            made
        }
        Form::Bare(made) => made.clone(),
        Form::Written => {
            let text = first.text()?;
            let wrong = |syntax: Syntax| Misfit::unparsed(&text, "a filter", &syntax.into_error(&text).message);
            filter_of(&text).map_err(|syntax| first.step.before(wrong(syntax)))?
        }
    })
}

/// Where a part of a filter stands in it.
#[derive(Clone, Copy)]
enum Step {
    Index(usize),
    Key(&'static str),
}

impl Step {
    fn before(self, misfit: Misfit) -> Misfit {
        match self {
            Self::Index(place) => misfit.at(place),
            Self::Key(name) => misfit.under(name),
        }
    }
}

/// A part of a filter.
#[derive(Clone, Copy)]
struct Part<'a> {
    value: Option<&'a Value<'a>>,
    step: Step,
}

impl Part<'_> {
    fn refused(self, expected: impl Into<std::borrow::Cow<'static, str>>) -> Misfit {
        self.step.before(match self.value {
            Some(value) => Misfit::refused(value, expected),
            None => Misfit::missing(expected),
        })
    }

    fn text(self) -> Fit<String> {
        match self.value {
            Some(Value::String(text)) => Ok(text.clone().into_owned()),
            _ => Err(self.refused("a string")),
        }
    }

    fn filter(self) -> Fit<Filter> {
        match self.value {
            Some(value) => filter(value).map_err(|misfit| self.step.before(misfit)),
            None => Err(self.refused("a filter")),
        }
    }
}
