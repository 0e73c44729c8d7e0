//! What labels and tags take for text.

use super::print_number;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};
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

/// An object of the caller's own keys, in its order: `{key: value, …}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintedMap<'a>(pub Vec<(Printed<'a>, Printed<'a>)>);

impl PrintedMap<'_> {
    /// Whether there is no entry.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for PrintedMap<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(key, value)| (&**key, &**value)))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for PrintedMap<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_map(MapVisitor)
    }
}

struct MapVisitor;

impl<'de> Visitor<'de> for MapVisitor {
    type Value = PrintedMap<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<PrintedMap<'de>, A::Error> {
        let mut entries = Vec::with_capacity(map.size_hint().unwrap_or(0));
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(PrintedMap(entries))
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
