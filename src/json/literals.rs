//! JSON text with numbers that JSON lacks: what scripting languages write for points.

use super::text::{read, refusal};
use super::{Value, parse_number};
use crate::error::Result;

/// As [`parse`](super::parse), but `NaN`, `Infinity`, `-Infinity` and numbers out of range stand as strings of their own
/// words, for the reader of each field to take or to refuse.
///
/// # Errors
/// `parse_error`, with its position in UTF-16 units of the text as it is given.
pub fn parse_with_literals(text: &str) -> Result<Value<'_>> {
    let (at, words) = match read(text) {
        Ok(value) => return Ok(value),
        Err(broken) => broken,
    };
    let quoted = Quoted::of(text);
    if quoted.quotes.is_empty() {
        return Err(refusal(text, at, &words));
    }
    read(&quoted.text).map(Value::into_owned).map_err(|(at, words)| refusal(text, quoted.origin(at), &words))
}

/// A text whose odd numbers have been put in quotes.
struct Quoted {
    text: String,
    /// The offsets of the quotes added, ascending.
    quotes: Vec<usize>,
}

impl Quoted {
    /// One pass: strings are left as they are.
    fn of(text: &str) -> Self {
        let mut quoted = Self { text: String::with_capacity(text.len()), quotes: Vec::new() };
        let mut rest = text;
        while let Some(first) = rest.bytes().next() {
            let length = match first {
                b'"' => string_length(rest),
                _ => rest.bytes().take_while(|byte| is_word(*byte)).count(),
            };
            let (token, after) = rest.split_at_checked(length.max(1)).unwrap_or((rest, ""));
            let odd = is_odd(token);
            if odd {
                quoted.quote();
            }
            quoted.text.push_str(token);
            if odd {
                quoted.quote();
            }
            rest = after;
        }
        quoted
    }

    fn quote(&mut self) {
        self.quotes.push(self.text.len());
        self.text.push('"');
    }

    /// Where a byte of the text stood before.
    fn origin(&self, at: usize) -> usize {
        at - self.quotes.partition_point(|quote| *quote < at)
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// Whether a word outside strings is a number that JSON has no text for, or one that no double holds.
fn is_odd(word: &str) -> bool {
    matches!(word, "NaN" | "Infinity" | "-Infinity") || parse_number(word).is_some_and(f64::is_infinite)
}

/// The bytes of the string that a text begins with, quotes included.
fn string_length(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return at + 1,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
    text.len()
}
