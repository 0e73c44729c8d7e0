//! JSON: one value that every message passes through, filled from text here and from a `JsValue` in `js`.
//!
//! ```text
//! text ───── serde_json ──┐
//!                         ├─► Value ─ its Deserializer ─► a derived request; errors name the path of the bad field
//! JsValue ───── js ───────┘
//! a derived answer ─ to_string ─► text, with numbers as JavaScript prints them
//! ```
//!
//! Through [`Value`], because each request type is then compiled once and not once for each source, and because unknown
//! fields, absent ones and nulls are seen alike wherever they come from.
//!
//! ```
//! use pulsetree::json::{Value, parse};
//! let value = parse(r#"{"start": "1h-ago"}"#)?;
//! assert_eq!(value.get("start").and_then(Value::as_str), Some("1h-ago"));
//! assert_eq!(parse("[1,]").unwrap_err().position, Some(3));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod literals;
mod misfit;
mod number;
mod points;
mod printed;
mod read;
mod text;
mod typed;
mod write;

pub use literals::parse_with_literals;
pub use misfit::{Misfit, described};
pub use number::{is_counted, parse_number, print_number, write_finite, write_integer};
pub use points::{serialize_entries, serialize_pairs};
pub use printed::{Printed, PrintedMap};
pub use read::{ENTRY, MAX_DEPTH};
pub use text::parse;
pub use typed::{Fit, fit, from_value};
pub use write::{Fragment, LONGEST, List, Object, append, to_string, to_string_within, to_text};

use std::borrow::Cow;

/// A JSON value; texts without escapes are those of the text it was read from.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; NaN and the infinities only come from JavaScript.
    Number(f64),
    /// Text.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Self>),
    /// In the order of the text; keys are distinct.
    Object(Vec<Entry<'a>>),
}

/// A key and its value.
pub type Entry<'a> = (Cow<'a, str>, Value<'a>);

impl Value<'_> {
    /// The value under a key of an object; `None` for any other value. Linear in the number of keys.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The number of a number.
    #[must_use]
    pub const fn as_number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    /// The same with texts of its own.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(flag),
            Self::Number(number) => Value::Number(number),
            Self::String(text) => Value::String(Cow::Owned(text.into_owned())),
            Self::Array(items) => Value::Array(items.into_iter().map(Self::into_owned).collect()),
            Self::Object(entries) => {
                let owned = |(key, value): Entry<'_>| (Cow::Owned(key.into_owned()), value.into_owned());
                Value::Object(entries.into_iter().map(owned).collect())
            }
        }
    }

    /// The name of its type, as JSON names it.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }
}
