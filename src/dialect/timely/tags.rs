//! Tags as messages hold them: the caller's own keys.

use crate::error;
use crate::json::Printed;
use crate::matcher::{Matcher, TagFilter};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// One tag.
pub type Tag<'a> = (Printed<'a>, Printed<'a>);

/// `{key: value, …}`: a query's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagMap<'a>(pub Vec<Tag<'a>>);

/// `{key: value, …}`, or a list of `{key, value}` or `"key=value"`: a point's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags<'a>(pub Vec<Tag<'a>>);

impl TagMap<'_> {
    /// Whether there is no tag.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a tag of a query, one of those that messages call `place`, asks of a series.
///
/// # Errors
/// `invalid_argument` for a value that is no filter.
pub fn tag_filter(place: &str, (key, value): &Tag<'_>) -> error::Result<TagFilter> {
    let matcher = Matcher::timely(&format!("{place}.{}", &**key), value)?;
    Ok(TagFilter { key: key.to_string(), matcher })
}

impl Serialize for TagMap<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(key, value)| (&**key, &**value)))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for TagMap<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_map(Reader { expected: "an object" }).map(Self)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Tags<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Reader { expected: "an object or an array" }).map(Self)
    }
}

/// Reads either form; what it says is expected depends on who may have both.
struct Reader {
    expected: &'static str,
}

impl<'de> Visitor<'de> for Reader {
    type Value = Vec<Tag<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<Tag<'de>>, A::Error> {
        let mut tags = Vec::with_capacity(map.size_hint().unwrap_or(0));
        while let Some(tag) = map.next_entry()? {
            tags.push(tag);
        }
        Ok(tags)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Tag<'de>>, A::Error> {
        let mut tags = Vec::with_capacity(list.size_hint().unwrap_or(0));
        while let Some(Pair(tag)) = list.next_element()? {
            tags.push(tag);
        }
        Ok(tags)
    }
}

/// One tag of a list.
struct Pair<'a>(Tag<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Pair<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(PairReader).map(Self)
    }
}

/// `{"key": …, "value": …}`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyValue<'a> {
    #[serde(borrow)]
    key: Printed<'a>,
    #[serde(borrow)]
    value: Printed<'a>,
}

struct PairReader;

impl<'de> Visitor<'de> for PairReader {
    type Value = Tag<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{key, value} or key=value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Tag<'de>, E> {
        let (key, value) = text.split_once('=').ok_or_else(|| E::invalid_value(Unexpected::Str(text), &"key=value"))?;
        Ok((Printed(Cow::Borrowed(key)), Printed(Cow::Borrowed(value))))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Tag<'de>, A::Error> {
        let KeyValue { key, value } = Deserialize::deserialize(MapAccessDeserializer::new(map))?;
        Ok((key, value))
    }
}
