//! Any data of serde's model to a [`Value`], its depth and its memory bounded.

use super::{Entry, Value};
use crate::order::sort_by;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// Deepest nesting of arrays and objects that is read.
pub const MAX_DEPTH: usize = 128;

/// How a value that nests deeper is refused.
pub(super) const TOO_DEEP: &str = "nests deeper than 128 levels";

/// Most bytes that a value takes, by [`ITEM`], [`ENTRY`] and its texts. WebAssembly has 4 GiB, of which a world may hold 2;
/// two such values may be at hand, and what is made of them takes as much again.
const MAX_BYTES: usize = 512 << 20;

/// How a value that takes more is refused.
const TOO_LARGE: &str = "takes more than 512 MiB";

/// Bytes of an item of a list, with what the list has in reserve.
const ITEM: usize = 32;

/// Bytes of an entry of an object beside its key's, with what the object has in reserve.
pub const ENTRY: usize = 64;

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Within { depth: MAX_DEPTH, room: &Cell::new(MAX_BYTES) }.deserialize(source)
    }
}

/// Reads a value that may nest so many levels deep and take so many bytes.
#[derive(Clone, Copy)]
struct Within<'a> {
    depth: usize,
    room: &'a Cell<usize>,
}

impl Within<'_> {
    fn inner<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| refusal(TOO_DEEP))?;
        Ok(Self { depth, ..self })
    }

    fn take<E: Error>(self, bytes: usize) -> Result<(), E> {
        if taken(self.room, bytes) { Ok(()) } else { Err(refusal(TOO_LARGE)) }
    }
}

#[inline(never)]
fn taken(room: &Cell<usize>, bytes: usize) -> bool {
    let left = room.get().checked_sub(bytes);
    room.set(left.unwrap_or(0));
    left.is_some()
}

#[cold]
#[inline(never)]
fn refusal<E: Error>(words: &'static str) -> E {
    E::custom(words)
}

impl<'de> DeserializeSeed<'de> for Within<'_> {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value<'de>, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value<'de>, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value<'de>, E> {
        Ok(Value::Number(number))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Value<'de>, E> {
        Text.visit_borrowed_str(text).map(Value::String)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value<'de>, E> {
        self.take(text.len())?;
        Text.visit_str(text).map(Value::String)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value<'de>, E> {
        self.take(text.len())?;
        Text.visit_string(text).map(Value::String)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
        let inner = self.inner()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inner)? {
            self.take(ITEM)?;
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let inner = self.inner()?;
        let mut entries = Vec::new();
        while let Some(key) = map.next_key_seed(Text)? {
            self.take(ENTRY + key.len())?;
            entries.push((key, map.next_value_seed(inner)?));
        }
        last_wins(&mut entries);
        Ok(Value::Object(entries))
    }
}

/// A text: that of the source where it stands there as it is, else one of its own.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Cow<'de, str>, D::Error> {
        source.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text))
    }
}

/// Objects up to this size are searched for equal keys pair by pair.
const FEW: usize = 8;

/// Leaves of entries with equal keys the first, with the value of the last. Many keys are sorted, not put into a hash table:
/// they are a stranger's, and a table whose hash is known to all can be made slow on purpose.
fn last_wins(entries: &mut Vec<Entry<'_>>) {
    let repeated = if entries.len() <= FEW { repeated_of_few(entries) } else { repeated_of_many(entries) };
    for (first, again) in &repeated {
        if let Ok([(_, kept), (_, newer)]) = entries.get_disjoint_mut([*first, *again]) {
            std::mem::swap(kept, newer);
        }
    }
    let mut gone = repeated.iter().map(|(_, again)| *again).peekable();
    let mut place = 0..;
    if gone.peek().is_some() {
        entries.retain(|_| gone.next_if_eq(&place.next().unwrap_or_default()).is_none());
    }
}

/// Where a key stands that stood before, ascending, and where it stood first.
fn repeated_of_few(entries: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let first = |(at, (key, _)): (usize, &Entry<'_>)| {
        let first = entries.iter().take(at).position(|(before, _)| before == key)?;
        Some((first, at))
    };
    entries.iter().enumerate().filter_map(first).collect()
}

fn repeated_of_many(entries: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let mut keys: Vec<(&str, usize)> = entries.iter().enumerate().map(|(at, (key, _))| (&**key, at)).collect();
    sort_by(&mut keys, |(a, _), (b, _)| a.cmp(b));
    let alike = keys.chunk_by(|(a, _), (b, _)| a == b).filter_map(<[_]>::split_first);
    let mut repeated: Vec<(usize, usize)> =
        alike.flat_map(|((_, first), again)| again.iter().map(|(_, again)| (*first, *again))).collect();
    sort_by(&mut repeated, |(_, a), (_, b)| a.cmp(b));
    repeated
}
