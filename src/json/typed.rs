//! A [`Value`] as the types that derive `Deserialize`: what a request may hold, and how each misfit is told.
//!
//! A derived struct is shown every field it knows, also those that the object lacks or has as null: an `Option` takes
//! these for none, anything else refuses them in words that say what belongs there. So optional fields are `Option`s,
//! without `#[serde(default)]`. In a map of the caller's own keys null is a value like any other.

use super::misfit::Misfit;
use super::{Entry, Value};
use crate::error::Result as Checked;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;

/// A value of a type, or why it is none.
pub type Fit<T> = Result<T, Misfit>;

/// A value as a type of its own; `place` is what messages call it, such as `queries[0]`, and "" the whole request.
///
/// # Errors
/// `invalid_argument` naming the field by its path, its value and what was expected.
pub fn from_value<'de, T: Deserialize<'de>>(value: &'de Value<'de>, place: &str) -> Checked<T> {
    fit(value).map_err(|misfit| misfit.into_error(place))
}

/// The same, a refusal not yet put into words.
///
/// # Errors
/// The misfit of the first bad field.
pub fn fit<'de, T: Deserialize<'de>>(value: &'de Value<'de>) -> Fit<T> {
    T::deserialize(Slot(Some(value)))
}

/// Whole numbers below it fit in 64 bits.
const TWO_63: f64 = 9_223_372_036_854_775_808.0;

/// Where a value belongs: it is there, or the object that is read lacks it.
#[derive(Clone, Copy)]
struct Slot<'de>(Option<&'de Value<'de>>);

impl Slot<'_> {
    #[cold]
    fn refused<T>(self, expected: impl Into<Cow<'static, str>>) -> Fit<T> {
        Err(match self.0 {
            None => Misfit::missing(expected),
            Some(value) => Misfit::refused(value, expected),
        })
    }
}

/// The methods whose hint says as much as that of another.
macro_rules! alike {
    ($($other:ident: $($method:ident)*;)*) => {$($(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
            self.$other(visitor)
        }
    )*)*};
}

impl<'de> Deserializer<'de> for Slot<'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        match self.0 {
            None => self.refused((&visitor as &dyn Expected).to_string()),
            Some(Value::Null) => visitor.visit_unit(),
            Some(Value::Bool(flag)) => visitor.visit_bool(*flag),
            Some(Value::Number(number)) => visitor.visit_f64(*number),
            Some(Value::String(text)) => visitor.visit_borrowed_str(text),
            Some(Value::Array(items)) => visitor.visit_seq(Items(items.iter().enumerate())),
            Some(Value::Object(entries)) => visitor.visit_map(Entries::of_map(entries)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        let Some(Value::Bool(flag)) = self.0 else { return self.refused("true or false") };
        visitor.visit_bool(*flag)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        let Some(Value::Number(number)) = self.0 else { return self.refused("a number") };
        visitor.visit_f64(*number)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        match self.0 {
            Some(Value::Number(number)) if *number == number.trunc() && (0.0..TWO_63).contains(number) => {
                visitor.visit_u64(*number as u64)
            }
            _ => self.refused("a whole number not below 0"),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        match self.0 {
            Some(Value::Number(number)) if *number == number.trunc() && number.abs() < TWO_63 => {
                visitor.visit_i64(*number as i64)
            }
            _ => self.refused("a whole number"),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        let Some(Value::String(text)) = self.0 else { return self.refused("a string") };
        visitor.visit_borrowed_str(text)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        let Some(Value::Array(items)) = self.0 else { return self.refused("an array") };
        visitor.visit_seq(Items(items.iter().enumerate()))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        let Some(Value::Object(entries)) = self.0 else { return self.refused("an object") };
        visitor.visit_map(Entries::of_map(entries))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Fit<V::Value> {
        let Some(Value::Object(entries)) = self.0 else { return self.refused("an object") };
        visitor.visit_map(Entries::of_struct(entries, fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Fit<V::Value> {
        let Some(Value::String(text)) = self.0 else {
            return self.refused(format!("one of {}", variants.join(", ")));
        };
        visitor.visit_enum((&**text).into_deserializer())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        if let None | Some(Value::Null) = self.0 { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Fit<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    alike! {
        deserialize_f64: deserialize_f32;
        deserialize_u64: deserialize_u8 deserialize_u16 deserialize_u32;
        deserialize_i64: deserialize_i8 deserialize_i16 deserialize_i32;
        deserialize_str: deserialize_string deserialize_char deserialize_identifier;
    }

    forward_to_deserialize_any! { i128 u128 bytes byte_buf unit unit_struct tuple tuple_struct }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Fit<V::Value> {
        visitor.visit_unit()
    }
}

/// The elements of an array.
struct Items<'de>(std::iter::Enumerate<std::slice::Iter<'de, Value<'de>>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Fit<Option<T::Value>> {
        let Some((index, item)) = self.0.next() else { return Ok(None) };
        seed.deserialize(Slot(Some(item))).map(Some).map_err(|misfit| misfit.at(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The entries of an object, and after them the fields it lacks.
struct Entries<'de> {
    all: &'de [Entry<'de>],
    rest: std::slice::Iter<'de, Entry<'de>>,
    /// Fields that may be lacking: none of a map.
    fields: std::slice::Iter<'static, &'static str>,
    null_is_absent: bool,
    /// The key that was shown last, and its value.
    shown: (&'de str, Slot<'de>),
}

impl<'de> Entries<'de> {
    fn of_map(all: &'de [Entry<'de>]) -> Self {
        Self { null_is_absent: false, ..Self::of_struct(all, &[]) }
    }

    fn of_struct(all: &'de [Entry<'de>], fields: &'static [&'static str]) -> Self {
        Self { all, rest: all.iter(), fields: fields.iter(), null_is_absent: true, shown: ("", Slot(None)) }
    }

    fn next(&mut self) -> Option<(&'de str, Slot<'de>)> {
        if let Some((key, value)) = self.rest.next() {
            let absent = self.null_is_absent && matches!(value, Value::Null);
            return Some((key, Slot((!absent).then_some(value))));
        }
        let lacking = self.fields.find(|field| self.all.iter().all(|(key, _)| key != *field))?;
        Some((lacking, Slot(None)))
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Fit<Option<K::Value>> {
        let Some(shown) = self.next() else { return Ok(None) };
        self.shown = shown;
        seed.deserialize(BorrowedStrDeserializer::new(shown.0)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Fit<V::Value> {
        let (key, slot) = self.shown;
        seed.deserialize(slot).map_err(|misfit| misfit.under(key))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}
