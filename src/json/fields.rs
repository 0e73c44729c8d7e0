//! Walks one object, so that every dialect names the bad field by its path.

use super::{Value, described};
use crate::error::{Code, Error, Result};

/// The fields of one object, each asked for by name; what nobody asked for is refused at the end.
///
/// A field that is JSON `null` counts as absent.
#[derive(Debug)]
pub struct Fields<'a> {
    path: String,
    entries: &'a [(String, Value)],
    asked: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// The fields of `value`, which messages call `path` (such as `queries[0]`; empty for the whole).
    ///
    /// # Errors
    /// `invalid_argument` if it is not an object.
    pub fn of(value: &'a Value, path: &str) -> Result<Self> {
        let Value::Object(entries) = value else {
            return Err(refused(if path.is_empty() { "the request" } else { path }, value, "an object"));
        };
        Ok(Self { path: path.into(), entries, asked: Vec::new() })
    }

    /// The path of a field of this object, as messages name it.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        if self.path.is_empty() { name.into() } else { [&self.path, ".", name].concat() }
    }

    /// A field of any type.
    pub fn get(&mut self, name: &'a str) -> Option<&'a Value> {
        self.asked.push(name);
        let (_, value) = self.entries.iter().find(|(key, _)| key == name)?;
        (!matches!(value, Value::Null)).then_some(value)
    }

    /// A field of one type, which the message names.
    #[inline(never)]
    fn typed(&mut self, name: &'a str, fits: fn(&Value) -> bool, expected: &str) -> Result<Option<&'a Value>> {
        match self.get(name) {
            Some(value) if !fits(value) => Err(self.bad(name, value, expected)),
            value => Ok(value),
        }
    }

    /// A string.
    ///
    /// # Errors
    /// `invalid_argument` for any other type; so do the other readers of one type.
    pub fn string(&mut self, name: &'a str) -> Result<Option<&'a str>> {
        let value = self.typed(name, |value| matches!(value, Value::String(_)), "a string")?;
        Ok(value.and_then(Value::as_str))
    }

    /// A number.
    ///
    /// # Errors
    /// As [`Fields::string`].
    pub fn number(&mut self, name: &'a str) -> Result<Option<f64>> {
        let value = self.typed(name, |value| matches!(value, Value::Number(_)), "a number")?;
        Ok(value.and_then(Value::as_number))
    }

    /// A boolean.
    ///
    /// # Errors
    /// As [`Fields::string`].
    pub fn boolean(&mut self, name: &'a str) -> Result<Option<bool>> {
        let value = self.typed(name, |value| matches!(value, Value::Bool(_)), "true or false")?;
        Ok(value.map(|value| matches!(value, Value::Bool(true))))
    }

    /// An array.
    ///
    /// # Errors
    /// As [`Fields::string`].
    pub fn array(&mut self, name: &'a str) -> Result<Option<&'a [Value]>> {
        let value = self.typed(name, |value| matches!(value, Value::Array(_)), "an array")?;
        Ok(value.map(|value| if let Value::Array(items) = value { items.as_slice() } else { &[] }))
    }

    /// An object, to be walked in its turn.
    ///
    /// # Errors
    /// As [`Fields::string`].
    pub fn object(&mut self, name: &'a str) -> Result<Option<Self>> {
        match self.get(name) {
            None => Ok(None),
            Some(value) => Self::of(value, &self.path(name)).map(Some),
        }
    }

    /// A string that must be there.
    ///
    /// # Errors
    /// `invalid_argument` if it is absent or of another type.
    pub fn required_string(&mut self, name: &'a str) -> Result<&'a str> {
        self.string(name)?.ok_or_else(|| self.missing(name, "a string"))
    }

    /// A number that must be there.
    ///
    /// # Errors
    /// `invalid_argument` if it is absent or of another type.
    pub fn required_number(&mut self, name: &'a str) -> Result<f64> {
        self.number(name)?.ok_or_else(|| self.missing(name, "a number"))
    }

    /// An array that must be there.
    ///
    /// # Errors
    /// `invalid_argument` if it is absent or of another type.
    pub fn required_array(&mut self, name: &'a str) -> Result<&'a [Value]> {
        self.array(name)?.ok_or_else(|| self.missing(name, "an array"))
    }

    /// Refuses what was not asked for.
    ///
    /// # Errors
    /// `invalid_argument` naming the first unknown field and those that exist.
    pub fn finish(&self) -> Result<()> {
        let unknown = self.entries.iter().find(|(key, _)| !self.asked.contains(&key.as_str()));
        let Some((key, _)) = unknown else { return Ok(()) };
        let message = [&self.path(key), " is not a field; expected one of ", &self.asked.join(", ")].concat();
        Err(Error::new(Code::InvalidArgument, message))
    }

    /// The refusal of a field's value.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn bad(&self, name: &str, value: &Value, expected: &str) -> Error {
        refused(&self.path(name), value, expected)
    }

    #[cold]
    #[inline(never)]
    fn missing(&self, name: &str, expected: &str) -> Error {
        Error::new(Code::InvalidArgument, [&self.path(name), " is missing; expected ", expected].concat())
    }
}

fn refused(path: &str, value: &Value, expected: &str) -> Error {
    Error::new(Code::InvalidArgument, [path, " is ", &described(value), "; expected ", expected].concat())
}
