//! One JSON value for the whole crate: parsed from text here, from a `JsValue` in `js`; walkers name the bad field.

mod decimal;
mod fields;
mod number;
mod parse;

pub use decimal::parse_number;
pub use fields::{Fields, described};
pub use number::{is_counted, print_number, write_between, write_integer, write_number};
pub use parse::{MAX_DEPTH, parse};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; NaN and the infinities only come from JavaScript.
    Number(f64),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Self>),
    /// In the order of the text; keys are distinct.
    Object(Vec<(String, Self)>),
}

impl Value {
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

/// Appends the value as JSON text without white space, as `JSON.stringify` writes it.
pub fn write(value: &Value, out: &mut String) {
    let mut separator = "";
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => write_number(*number, out),
        Value::String(text) => write_string(text, out),
        Value::Array(items) => {
            out.push('[');
            for item in items {
                out.push_str(separator);
                write(item, out);
                separator = ",";
            }
            out.push(']');
        }
        Value::Object(entries) => {
            out.push('{');
            for (key, value) in entries {
                out.push_str(separator);
                write_string(key, out);
                out.push(':');
                write(value, out);
                separator = ",";
            }
            out.push('}');
        }
    }
}

/// Appends a string in quotes, escaped as `JSON.stringify` escapes.
pub fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(text.get(copied..at).unwrap_or_default());
        copied = at + 1;
        write_escape(byte, out);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    out.push('"');
}

fn write_escape(byte: u8, out: &mut String) {
    let short = match byte {
        b'\n' => 'n',
        b'\r' => 'r',
        b'\t' => 't',
        0x08 => 'b',
        0x0C => 'f',
        b'"' | b'\\' => char::from(byte),
        _ => {
            out.push_str(if byte < 0x10 { "\\u000" } else { "\\u001" });
            return out.push(char::from_digit(u32::from(byte & 0xF), 16).unwrap_or('0'));
        }
    };
    out.push('\\');
    out.push(short);
}
