//! Any data of serde's model to a [`Value`], its depth and its memory bounded.

use super::Value;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::collections::BTreeMap;
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

impl<'de> Deserialize<'de> for Value {
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
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.take(text.len())?;
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        self.take(text.len())?;
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inner)? {
            self.take(ITEM)?;
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            self.take(ENTRY + key.len())?;
            entries.push((key, map.next_value_seed(inner)?));
        }
        last_wins(&mut entries);
        Ok(Value::Object(entries))
    }
}

/// Objects up to this size are searched for equal keys pair by pair.
const FEW: usize = 8;

/// Leaves of entries with equal keys the first, with the value of the last. Of many keys a tree is made, not a hash table:
/// they are a stranger's, and a table whose hash is known to all can be made slow on purpose.
fn last_wins(entries: &mut Vec<(String, Value)>) {
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
fn repeated_of_few(entries: &[(String, Value)]) -> Vec<(usize, usize)> {
    let first = |(at, (key, _)): (usize, &(String, Value))| {
        let first = entries.iter().take(at).position(|(before, _)| before == key)?;
        Some((first, at))
    };
    entries.iter().enumerate().filter_map(first).collect()
}

fn repeated_of_many(entries: &[(String, Value)]) -> Vec<(usize, usize)> {
    let mut places = BTreeMap::new();
    let mut repeated = Vec::new();
    for (at, (key, _)) in entries.iter().enumerate() {
        let first = *places.entry(key).or_insert(at);
        if first != at {
            repeated.push((first, at));
        }
    }
    repeated
}
