//! What labels and tags take for text.

use super::print_number;
use serde::de::{Deserialize, Deserializer, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// A string, or a number or boolean as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed<'a>(pub Cow<'a, str>);

impl Deref for Printed<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Printed<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(PrintedVisitor)
    }
}

struct PrintedVisitor;

impl<'de> Visitor<'de> for PrintedVisitor {
    type Value = Printed<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, number or boolean")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Printed<'de>, E> {
        Ok(Printed(Cow::Borrowed(text)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Printed<'de>, E> {
        Ok(Printed(Cow::Owned(print_number(number))))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Printed<'de>, E> {
        Ok(Printed(Cow::Borrowed(if flag { "true" } else { "false" })))
    }
}
