//! Why a value does not fit a type, and where in it.

use super::{Value, print_number};
use crate::error::{Code, Error, shown};
use serde::de::{Expected, Unexpected};
use std::borrow::Cow;
use std::fmt::{self, Display};

/// A refusal on its way out of the value it is about: each level puts its own step before the path. Put into words only
/// when it is told, as a batch may have millions of which it tells a few.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit(Box<Content>);

#[derive(Clone, Debug, PartialEq)]
struct Content {
    /// From the bad value outwards.
    steps: Vec<Step>,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

#[derive(Clone, Debug, PartialEq)]
enum Fault {
    /// A value, without what is in it, and what was expected.
    Refused(Value<'static>, Cow<'static, str>),
    /// What was expected where nothing is.
    Missing(Cow<'static, str>),
    /// Words that follow the path.
    Told(String),
    /// The same, of a text that does not follow its grammar.
    Unparsed(String),
    /// A field that nobody knows, and what is known instead.
    Unknown(String),
}

impl Misfit {
    /// The value in hand is not what was expected.
    #[cold]
    #[must_use]
    pub fn refused(value: &Value<'_>, expected: impl Into<Cow<'static, str>>) -> Self {
        let value = match value {
            Value::Array(_) => Value::Array(Vec::new()),
            Value::Object(_) => Value::Object(Vec::new()),
            scalar => scalar.clone().into_owned(),
        };
        Self::of(Fault::Refused(value, expected.into()))
    }

    /// The value in hand is absent and may not be.
    #[cold]
    #[must_use]
    pub fn missing(expected: impl Into<Cow<'static, str>>) -> Self {
        Self::of(Fault::Missing(expected.into()))
    }

    /// The value in hand is a text that does not follow its grammar: `why` says where in it, too.
    #[cold]
    #[must_use]
    pub fn unparsed(text: &str, expected: &str, why: &str) -> Self {
        Self::of(Fault::Unparsed(format!("is {}; expected {expected}: {why}", shown(text))))
    }

    fn of(fault: Fault) -> Self {
        Self(Box::new(Content { steps: Vec::new(), fault }))
    }

    /// The same, seen from the object that holds the value under a key.
    #[cold]
    #[must_use]
    pub fn under(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.to_owned()));
        self
    }

    /// The same, seen from the list that holds the value at an index.
    #[cold]
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// Whether it is about all of the value in hand, not about a part of it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.steps.is_empty()
    }

    /// `invalid_argument` for a value that messages call `place`, or `parse_error` where a text within is not of its grammar;
    /// "" is the request.
    #[cold]
    #[must_use]
    pub fn into_error(self, place: &str) -> Error {
        let mut path = place.to_owned();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(key) if path.is_empty() => path.push_str(key),
                Step::Key(key) => path.push_str(&format!(".{key}")),
            }
        }
        let path = if path.is_empty() { "the request" } else { &path };
        let message = format!("{path} {}", self.0.fault);
        match self.0.fault {
            Fault::Unknown(_) => Error::unknown_field(message),
            Fault::Unparsed(_) => Error::new(Code::ParseError, message),
            _ => Error::new(Code::InvalidArgument, message),
        }
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(value, expected) => write!(f, "is {}; expected {expected}", described(value)),
            Self::Missing(expected) => write!(f, "is missing; expected {expected}"),
            Self::Told(words) | Self::Unparsed(words) => f.write_str(words),
            Self::Unknown(known) => write!(f, "is not a field; expected {known}"),
        }
    }
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.clone().into_error("").message)
    }
}

impl std::error::Error for Misfit {}

impl serde::de::Error for Misfit {
    /// The message follows the path of the value in hand: `is 7; expected an even number`.
    fn custom<T: Display>(message: T) -> Self {
        Self::of(Fault::Told(message.to_string()))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Bool(flag) => flag.to_string(),
            Unexpected::Float(number) => print_number(number),
            Unexpected::Str(text) => shown(text),
            Unexpected::Unit | Unexpected::Option => "null".to_owned(),
            Unexpected::Seq => "an array".to_owned(),
            Unexpected::Map => "an object".to_owned(),
            Unexpected::Unsigned(number) => number.to_string(),
            Unexpected::Signed(number) => number.to_string(),
            // what no value of ours is
            _ => "something else".to_owned(),
        };
        Self::custom(format_args!("is {found}; expected {expected}"))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::custom(format_args!("is {}; expected one of {}", shown(variant), expected.join(", ")))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let known = if expected.is_empty() { "none".to_owned() } else { format!("one of {}", expected.join(", ")) };
        Self::of(Fault::Unknown(known)).under(field)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::custom("is missing; expected it to be given").under(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::custom("is given twice; expected it once").under(field)
    }
}

/// A value as a message shows it: scalars as they are, strings quoted and cut, the rest by type.
#[must_use]
pub fn described(value: &Value<'_>) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => print_number(*number),
        Value::String(text) => shown(text),
        Value::Array(_) => "an array".into(),
        Value::Object(_) => "an object".into(),
    }
}
