//! JSON text (RFC 8259, strictly) to a [`Value`], and where it breaks.

use super::Value;
use super::read::{MAX_DEPTH, TOO_DEEP};
use crate::error::{Error, Result, shown};
use serde::Deserialize;

/// Reads one JSON text. Of equal keys the last wins, in the place of the first; a lone surrogate becomes U+FFFD.
///
/// # Errors
/// `parse_error`, with its position in UTF-16 units.
pub fn parse(text: &str) -> Result<Value<'_>> {
    read(text).map_err(|(at, words)| refusal(text, at, &words))
}

/// The same, a refusal as the byte where the text breaks and why.
pub(super) fn read(text: &str) -> std::result::Result<Value<'_>, (usize, String)> {
    let error = match read_once(text) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    // serde_json takes a lone surrogate for an error: only then is the text looked through for them
    match without_lone_surrogates(text) {
        Some(mended) => read_once(&mended).map(Value::into_owned).map_err(|error| broken(&mended, &error)),
        None => Err(broken(text, &error)),
    }
}

fn read_once(text: &str) -> serde_json::Result<Value<'_>> {
    let mut source = serde_json::Deserializer::from_str(text);
    source.disable_recursion_limit();
    let value = Value::deserialize(&mut source)?;
    source.end().map(|()| value)
}

/// `parse_error` at a byte of the text, in UTF-16 units.
pub(super) fn refusal(text: &str, at: usize, words: &str) -> Error {
    let at = text.floor_char_boundary(at);
    let (before, rest) = text.split_at_checked(at).unwrap_or_default();
    let found = rest.chars().next().map_or_else(|| "the end".to_owned(), |found| format!("'{found}'"));
    let units = before.chars().map(char::len_utf16).sum::<usize>();
    Error::parse(format!("JSON: {words}, found {found}"), u32::try_from(units).unwrap_or(u32::MAX))
}

/// How serde_json says that no double is as great as a number.
const OUT_OF_RANGE: &str = "number out of range";

/// The byte where a text breaks, and why.
fn broken(text: &str, error: &serde_json::Error) -> (usize, String) {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let words = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    let at = if error.is_eof() { text.len() } else { byte_of(text, line, column) };
    if words == TOO_DEEP {
        return (deepest(text), words.to_owned());
    }
    if words == OUT_OF_RANGE {
        let (start, number) = number_around(text, at);
        return (start, format!("{} is out of range", shown(number)));
    }
    if let Some(at) = bad_hex_digit(text, at) {
        return (at, "expected a hexadecimal digit".to_owned());
    }
    match words.strip_prefix("EOF while parsing") {
        Some(what) => (at, format!("expected more of{what}")),
        None => (at, words.to_owned()),
    }
}

/// The offset of the byte that ends at a column of a line, which serde_json counts from 1 and in bytes.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let lines_before = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    (lines_before + column).saturating_sub(1)
}

/// The offset of the first bracket that opens a level too many.
fn deepest(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let opens_too_deep = |byte: u8| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth += 1,
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_DEPTH
    };
    text.bytes().position(opens_too_deep).unwrap_or(text.len())
}

/// The number that a byte is part of, and its offset.
fn number_around(text: &str, at: usize) -> (usize, &str) {
    let part = |c: char| c.is_ascii_alphanumeric() || ['+', '-', '.'].contains(&c);
    let start = text.get(..at).map_or(0, |before| before.trim_end_matches(part).len());
    let rest = text.get(start..).unwrap_or_default();
    (start, rest.split(|c| !part(c)).next().unwrap_or_default())
}

/// The byte of the escape of four digits before `at` that is no hexadecimal digit: serde_json tells of all four at once.
fn bad_hex_digit(text: &str, at: usize) -> Option<usize> {
    let (start, escape) =
        (0..=at).rev().take(6).find_map(|start| Some((start, text.get(start..)?.strip_prefix("\\u")?)))?;
    let backslashes = text.get(..=start)?.bytes().rev().take_while(|byte| *byte == b'\\').count();
    let bad = escape.bytes().take(4).position(|byte| !byte.is_ascii_hexdigit())?;
    (backslashes % 2 == 1).then_some(start + 2 + bad)
}

/// The text with U+FFFD for every escape of a lone surrogate, as long as before; `None` where there is none.
fn without_lone_surrogates(text: &str) -> Option<String> {
    let mut mended = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('\\')) {
        at += found;
        at += match (unit(text, at), unit(text, at + 6)) {
            (None, _) => 2,
            (Some(0xD800..0xDC00), Some(0xDC00..0xE000)) => 12,
            (Some(0xD800..0xE000), _) => {
                mended.push_str(text.get(copied..at)?);
                mended.push_str("\\ufffd");
                copied = at + 6;
                6
            }
            _ => 6,
        };
    }
    mended.push_str(text.get(copied..)?);
    (copied > 0).then_some(mended)
}

/// The unit of the escape of four digits that begins at a byte.
fn unit(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok()
}
