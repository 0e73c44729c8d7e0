//! Fields as clients in the field send them: numbers and booleans also as text, "" for what is absent, and [] for an object
//! without fields, which PHP's arrays become.

use crate::dialect::line::number;
use crate::error::{Error as Refused, Result as Checked};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::{Serialize, de};
use std::fmt;
use std::marker::PhantomData;

/// True or false, also as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Flag(pub bool);

/// Any double, also as text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Double(pub f64);

/// A whole number not below 0, also as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Count(pub u64);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(FlagVisitor)
    }
}

impl<'de> Deserialize<'de> for Double {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(DoubleVisitor)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(CountVisitor)
    }
}

/// What a [`Count`] is, as messages say it.
const COUNT: &str = "a whole number not below 0";

struct FlagVisitor;

impl Visitor<'_> for FlagVisitor {
    type Value = Flag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Flag, E> {
        Ok(Flag(flag))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Flag, E> {
        match text {
            "true" => Ok(Flag(true)),
            "false" => Ok(Flag(false)),
            _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }
}

struct DoubleVisitor;

impl Visitor<'_> for DoubleVisitor {
    type Value = Double;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_f64<E>(self, value: f64) -> Result<Double, E> {
        Ok(Double(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Double, E> {
        number(text).map(Double).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

impl Count {
    /// The number of a parameter's text.
    ///
    /// # Errors
    /// `invalid_argument` naming `argument`.
    pub fn of(argument: &str, text: &str) -> Checked<Self> {
        number(text).and_then(counted).ok_or_else(|| Refused::invalid(argument, text, COUNT))
    }
}

fn counted(value: f64) -> Option<Count> {
    let whole = value >= 0.0 && value == value.trunc() && value < i64::MAX as f64;
    whole.then_some(Count(value as u64))
}

struct CountVisitor;

impl Visitor<'_> for CountVisitor {
    type Value = Count;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(COUNT)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Count, E> {
        counted(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Count, E> {
        number(text).and_then(counted).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// A text, or `None` where it is empty.
///
/// # Errors
/// The source's, for anything but a text.
pub fn filled<'de: 'a, 'a, D: Deserializer<'de>>(source: D) -> Result<Option<&'a str>, D::Error> {
    let text: Option<&str> = Option::deserialize(source)?;
    Ok(text.filter(|text| !text.is_empty()))
}

/// An object, or `None` where "" or an empty list stands for it.
///
/// # Errors
/// The source's, for anything but an object, and those of the object.
pub fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(source: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<Object<T>>::deserialize(source)?.and_then(|Object(object)| object))
}

/// An object, if there is one.
struct Object<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(ObjectVisitor(PhantomData))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Object<T>, E> {
        if text.is_empty() { Ok(Object(None)) } else { Err(E::invalid_type(Unexpected::Str(text), &self)) }
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<Object<T>, A::Error> {
        match list.size_hint() {
            Some(0) => Ok(Object(None)),
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|object| Object(Some(object)))
    }
}

/// Only what holds nothing: null, false, "", an empty list or object; anything else is told to be not offered.
///
/// # Errors
/// The source's, naming what was given.
pub fn nothing<'de, D: Deserializer<'de>>(source: D) -> Result<(), D::Error> {
    Option::<Nothing>::deserialize(source).map(|_| ())
}

/// What holds nothing.
struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(NothingVisitor)
    }
}

struct NothingVisitor;

impl<'de> Visitor<'de> for NothingVisitor {
    type Value = Nothing;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("false or nothing: it is not offered")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Nothing, E> {
        if flag { Err(E::invalid_value(Unexpected::Bool(true), &self)) } else { Ok(Nothing) }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Nothing, E> {
        match text {
            "" | "false" => Ok(Nothing),
            _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<Nothing, A::Error> {
        match list.size_hint() {
            Some(0) => Ok(Nothing),
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Nothing, A::Error> {
        match map.size_hint() {
            Some(0) => Ok(Nothing),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}
