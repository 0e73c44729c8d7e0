//! Tags as messages hold them: the caller's own keys.

use super::loose::object;
use crate::error;
use crate::json::Printed;
use crate::matcher::{Matcher, TagFilter};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use std::borrow::Cow;
use std::fmt;

/// One tag.
pub type Tag<'a> = (Printed<'a>, Printed<'a>);

/// `{key: value, …}`: a query's.
pub use crate::json::PrintedMap as TagMap;

/// `{key: value, …}`, or a list of `{key, value}` or `"key=value"`: a point's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags<'a>(pub Vec<Tag<'a>>);

/// The tags of a query in JSON, or `None` where something else stands for none; one without a value is none.
///
/// # Errors
/// Those of [`object`].
pub fn with_values<'de: 'a, 'a, D: Deserializer<'de>>(source: D) -> Result<Option<TagMap<'a>>, D::Error> {
    let mut tags: Option<TagMap<'a>> = object(source)?;
    if let Some(TagMap(tags)) = &mut tags {
        tags.retain(|(_, value)| !value.is_empty());
    }
    Ok(tags)
}

/// What a tag of a query, one of those that messages call `place`, asks of a series.
///
/// # Errors
/// `invalid_argument` for a value that is no filter.
pub fn tag_filter(place: &str, (key, value): &Tag<'_>) -> error::Result<TagFilter> {
    let matcher = Matcher::timely(&format!("{place}.{}", &**key), value)?;
    Ok(TagFilter { key: key.to_string(), matcher })
}

impl<'de: 'a, 'a> Deserialize<'de> for Tags<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(TagsReader).map(Self)
    }
}

struct TagsReader;

impl<'de> Visitor<'de> for TagsReader {
    type Value = Vec<Tag<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<Tag<'de>>, E> {
        if text.is_empty() { Ok(Vec::new()) } else { Err(E::invalid_type(Unexpected::Str(text), &self)) }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<Tag<'de>>, A::Error> {
        TagMap::deserialize(MapAccessDeserializer::new(map)).map(|TagMap(tags)| tags)
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
    /// Text, or a number or boolean, which counts as its text.
    #[serde(borrow)]
    key: Printed<'a>,
    /// As the key.
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
