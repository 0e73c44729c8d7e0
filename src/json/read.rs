//! Any data of serde's model to a [`Value`], its depth bounded.

use super::Value;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Deepest nesting of arrays and objects that is read.
pub const MAX_DEPTH: usize = 128;

/// How a value that nests deeper is refused.
pub(super) const TOO_DEEP: &str = "nests deeper than 128 levels";

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Within(MAX_DEPTH).deserialize(source)
    }
}

/// Reads a value that may nest this many levels deep.
#[derive(Clone, Copy)]
struct Within(usize);

impl Within {
    fn inner<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom(TOO_DEEP))
    }
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within {
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

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut entries = Vec::new();
        while let Some(key) = map.next_key()? {
            entries.push((key, map.next_value_seed(inner)?));
        }
        last_wins(&mut entries);
        Ok(Value::Object(entries))
    }
}

/// Objects up to this size are searched for equal keys pair by pair.
const FEW: usize = 8;

/// Leaves of entries with equal keys the first, with the value of the last. Many are sorted rather than hashed: the keys
/// are a stranger's, and a table whose hash is known to all can be made slow on purpose.
fn last_wins(entries: &mut Vec<(String, Value)>) {
    let repeats = |(at, entry): (usize, &(String, Value))| entries.iter().take(at).any(|before| before.0 == entry.0);
    let distinct = match entries.len() {
        ..=FEW => !entries.iter().enumerate().any(repeats),
        _ => entries.is_sorted_by(|a, b| a.0 < b.0),
    };
    if distinct {
        return;
    }
    let mut placed: Vec<(usize, (String, Value))> = entries.drain(..).enumerate().collect();
    placed.sort_by(|(_, a), (_, b)| a.0.cmp(&b.0));
    placed.dedup_by(|(_, later), (_, first)| {
        let same = later.0 == first.0;
        if same {
            std::mem::swap(&mut first.1, &mut later.1);
        }
        same
    });
    placed.sort_by_key(|(place, _)| *place);
    entries.extend(placed.into_iter().map(|(_, entry)| entry));
}
