//! Why a value does not fit a type, and where in it.

use super::{Value, print_number};
use crate::error::{Code, Error, shown};
use serde::de::{Expected, Unexpected};
use std::fmt::{self, Display};

/// A refusal on its way out of the value it is about: each level puts its own step before the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit(Box<Content>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Content {
    /// From the value in hand to the bad one, such as `[1].downsample`; empty if it is the bad one.
    path: String,
    /// What follows the path, such as `is 7; expected a string`.
    words: String,
}

impl Misfit {
    /// The value in hand is not what was expected.
    #[cold]
    #[must_use]
    pub fn refused(value: &Value, expected: &dyn Display) -> Self {
        Self::new("", format!("is {}; expected {expected}", described(value)))
    }

    /// The value in hand is absent and may not be.
    #[cold]
    pub(super) fn missing(expected: &dyn Display) -> Self {
        Self::new("", format!("is missing; expected {expected}"))
    }

    #[cold]
    fn new(path: &str, words: String) -> Self {
        Self(Box::new(Content { path: path.to_owned(), words }))
    }

    /// The same, seen from the object that holds the value under a key.
    #[cold]
    #[must_use]
    pub fn under(mut self, key: &str) -> Self {
        self.0.path = joined(key, &self.0.path);
        self
    }

    /// The same, seen from the list that holds the value at an index.
    #[cold]
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.0.path = joined(&format!("[{index}]"), &self.0.path);
        self
    }

    /// `invalid_argument` for a value that messages call `place`; "" is the request.
    #[cold]
    #[must_use]
    pub fn into_error(self, place: &str) -> Error {
        let path = joined(place, &self.0.path);
        let path = if path.is_empty() { "the request" } else { &path };
        Error::new(Code::InvalidArgument, format!("{path} {}", self.0.words))
    }
}

fn joined(head: &str, tail: &str) -> String {
    let separator = if head.is_empty() || tail.is_empty() || tail.starts_with('[') { "" } else { "." };
    format!("{head}{separator}{tail}")
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.path, self.0.words)
    }
}

impl std::error::Error for Misfit {}

impl serde::de::Error for Misfit {
    /// The message follows the path of the value in hand: `is 7; expected an even number`.
    fn custom<T: Display>(message: T) -> Self {
        Self::new("", message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Bool(flag) => flag.to_string(),
            Unexpected::Unsigned(number) => number.to_string(),
            Unexpected::Signed(number) => number.to_string(),
            Unexpected::Float(number) => print_number(number),
            Unexpected::Str(text) => shown(text),
            Unexpected::Unit | Unexpected::Option => "null".to_owned(),
            Unexpected::Seq => "an array".to_owned(),
            Unexpected::Map => "an object".to_owned(),
            other => other.to_string(),
        };
        Self::new("", format!("is {found}; expected {expected}"))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new("", format!("is {}; expected one of {}", shown(variant), expected.join(", ")))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(field, format!("is not a field; expected one of {}", expected.join(", ")))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(field, "is missing".to_owned())
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(field, "is given twice; expected it once".to_owned())
    }
}

/// A value as a message shows it: scalars as they are, strings quoted and cut, the rest by type.
#[must_use]
pub fn described(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => print_number(*number),
        Value::String(text) => shown(text),
        Value::Array(_) => "an array".into(),
        Value::Object(_) => "an object".into(),
    }
}
