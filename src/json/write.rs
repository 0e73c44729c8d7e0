//! Derived types as JSON text.

use super::Value;
use super::number::with_finite;
use crate::error::{Code, Error};
use pulsetree_kernels::push_bytes;
use serde::ser::{Serialize, Serializer};
use serde_json::ser::Formatter;
use std::ops::Deref;
use std::{fmt, io};

/// The longest text in bytes: what JavaScript's strings hold.
pub const LONGEST: usize = (1 << 29) - 24;

/// A value as JSON text without white space, as `JSON.stringify` writes it: whole numbers without a point, NaN and the
/// infinities as null.
#[must_use]
pub fn to_string(value: &(impl Serialize + ?Sized)) -> String {
    to_string_within(value, usize::MAX).unwrap_or_default()
}

/// As [`to_string`], where the text takes at most `limit` bytes; a longer one is given up before its memory is taken.
#[must_use]
pub fn to_string_within(value: &(impl Serialize + ?Sized), limit: usize) -> Option<String> {
    let mut out = serde_json::Serializer::with_formatter(Within { text: Vec::new(), limit }, Javascript);
    let written = value.serialize(&mut out);
    debug_assert!(written.is_ok() || limit < usize::MAX, "every type of ours has text for keys: {written:?}");
    let text = written.ok().and_then(|()| String::from_utf8(out.into_inner().text).ok());
    text.filter(|text| text.len() <= limit)
}

/// Appends a value as JSON text.
pub fn append(value: &(impl Serialize + ?Sized), out: &mut Vec<u8>) {
    let written = value.serialize(&mut serde_json::Serializer::with_formatter(out, Javascript));
    debug_assert!(written.is_ok(), "every type of ours has text for keys: {written:?}");
}

/// A value as JSON text that JavaScript can hold.
///
/// # Errors
/// `limit_exceeded` for a text longer than its strings may be.
pub fn to_text(value: &Value<'_>) -> Result<String, Error> {
    to_string_within(value, LONGEST).ok_or_else(|| Error::new(Code::LimitExceeded, TOO_LONG))
}

const TOO_LONG: &str = "the JSON text is longer than a string may be; expected a smaller tree";

/// Text that takes no more memory than its limit, nor than there is.
struct Within {
    text: Vec<u8>,
    limit: usize,
}

impl Within {
    /// Doubles the memory up to the limit; so the limit need not be looked at with each write.
    #[cold]
    fn grow(&mut self, more: usize) -> io::Result<()> {
        let (length, capacity) = (self.text.len(), self.text.capacity());
        if more > self.limit.saturating_sub(length) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let wanted = (2 * capacity).clamp(length + more, self.limit);
        Ok(self.text.try_reserve_exact(wanted - length)?)
    }
}

impl io::Write for Within {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if bytes.len() > self.text.capacity() - self.text.len() {
            self.grow(bytes.len())?;
        }
        push_bytes(bytes, &mut self.text);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A list that is walked when it is written, never held.
pub struct List<F>(pub F);

impl<I: IntoIterator<Item: Serialize>, F: Fn() -> I> Serialize for List<F> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq((self.0)())
    }
}

/// Pairs of key and value as an object.
#[derive(Debug)]
pub struct Object<Pairs>(pub Pairs);

impl<Key: Serialize, T: Serialize, Pairs: Deref<Target = [(Key, T)]>> Serialize for Object<Pairs> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// As JSON text.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_string(self))
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => out.serialize_unit(),
            Self::Bool(flag) => out.serialize_bool(*flag),
            Self::Number(number) => out.serialize_f64(*number),
            Self::String(text) => out.serialize_str(text),
            Self::Array(items) => out.collect_seq(items),
            Self::Object(entries) => Object(entries.as_slice()).serialize(out),
        }
    }
}

/// Text that is JSON already and stands in the answer as it is. It passes through serde as bytes, which no type of ours
/// has otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Fragment<'a>(pub &'a [u8]);

impl Serialize for Fragment<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_bytes(self.0)
    }
}

/// Prints numbers as JavaScript does: serde_json alone would write `1.0` and `1e21`.
struct Javascript;

impl Formatter for Javascript {
    fn write_f64<W: ?Sized + io::Write>(&mut self, out: &mut W, number: f64) -> io::Result<()> {
        with_finite(number, |text| out.write_all(text.as_bytes()))
    }
    fn write_byte_array<W: ?Sized + io::Write>(&mut self, out: &mut W, fragment: &[u8]) -> io::Result<()> {
        out.write_all(fragment)
    }
}
