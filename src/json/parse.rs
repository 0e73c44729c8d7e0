//! JSON text (RFC 8259, strictly) to a [`Value`]. Time is linear in the text but for sorting the keys of an object; depth is bounded.

use super::{Value, parse_number};
use crate::error::{Error, Result};

use crate::labels::sort_ids;

/// Deepest nesting of arrays and objects that is read.
pub const MAX_DEPTH: usize = 128;

/// Reads one JSON text. Of equal keys the last wins, in the place of the first; a lone surrogate becomes U+FFFD.
///
/// # Errors
/// `parse_error`, with its position in UTF-16 units.
pub fn parse(text: &str) -> Result<Value> {
    let mut parser = Parser { text, at: 0 };
    let value = parser.value(MAX_DEPTH)?;
    parser.space();
    if parser.peek().is_some() { Err(parser.unexpected("the end")) } else { Ok(value) }
}

struct Parser<'a> {
    text: &'a str,
    /// Byte offset, always on a character boundary.
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn since(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn error(&self, message: String) -> Error {
        let units = self.text.get(..self.at).unwrap_or_default().chars().map(char::len_utf16).sum::<usize>();
        Error::parse(message, u32::try_from(units).unwrap_or(u32::MAX))
    }

    fn unexpected(&self, expected: &str) -> Error {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let found = rest.get(..rest.chars().next().map_or(0, char::len_utf8)).unwrap_or_default();
        let found = if found.is_empty() { "the end".into() } else { ["'", found, "'"].concat() };
        self.error(["JSON: found ", &found, "; expected ", expected].concat())
    }

    fn value(&mut self, depth: usize) -> Result<Value> {
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Value::String(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<Value> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let words = [("null", Value::Null), ("true", Value::Bool(true)), ("false", Value::Bool(false))];
        let found = words.into_iter().find(|(word, _)| rest.starts_with(word));
        let Some((word, value)) = found else { return Err(self.unexpected("a value")) };
        self.at += word.len();
        Ok(value)
    }

    fn open(&mut self, depth: usize) -> Result<usize> {
        let Some(depth) = depth.checked_sub(1) else { return Err(self.error("JSON: nested deeper than 128".into())) };
        self.at += 1;
        self.space();
        Ok(depth)
    }

    fn array(&mut self, depth: usize) -> Result<Value> {
        let depth = self.open(depth)?;
        let mut items = Vec::new();
        if self.take(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.space();
            if self.take(b']') {
                return Ok(Value::Array(items));
            }
            self.expect(b',', "',' or ']'")?;
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value> {
        let depth = self.open(depth)?;
        let mut entries = Vec::new();
        if self.take(b'}') {
            return Ok(Value::Object(entries));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a key in double quotes"));
            }
            let key = self.string()?;
            self.space();
            self.expect(b':', "':'")?;
            entries.push((key, self.value(depth)?));
            self.space();
            if self.take(b'}') {
                return Ok(Value::Object(last_wins(entries)));
            }
            self.expect(b',', "',' or '}'")?;
        }
    }

    fn expect(&mut self, byte: u8, name: &str) -> Result<()> {
        if self.take(byte) { Ok(()) } else { Err(self.unexpected(name)) }
    }

    fn number(&mut self) -> Result<Value> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            let _sign = self.take(b'-') || self.take(b'+');
            self.digits()?;
        }
        parse_number(self.since(start)).map(Value::Number).ok_or_else(|| self.unexpected("a number"))
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    fn string(&mut self) -> Result<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while let Some(byte) = self.peek()
                && byte >= 0x20
                && byte != b'"'
                && byte != b'\\'
            {
                self.at += 1;
            }
            out.push_str(self.since(start));
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err(self.error("JSON: a control character in a string must be escaped".into())),
                None => return Err(self.unexpected("'\"'")),
            }
        }
    }

    fn escape(&mut self) -> Result<char> {
        self.at += 1;
        let plain = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.unexpected("one of \" \\ / b f n r t u after a backslash")),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode(&mut self) -> Result<char> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let after_first = self.at;
        if self.take(b'\\') && self.peek() == Some(b'u') {
            let second = self.unit()?;
            if (0xDC00..0xE000).contains(&second) {
                let scalar = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
        }
        self.at = after_first;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    /// `uXXXX`, from the `u` on.
    fn unit(&mut self) -> Result<u32> {
        self.at += 1;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else { return Err(self.unexpected("a hexadecimal digit")) };
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(unit)
    }
}

/// Objects up to this size are searched for equal keys pair by pair.
const FEW: usize = 8;

fn last_wins(mut entries: Vec<(String, Value)>) -> Vec<(String, Value)> {
    let few = entries.len() <= FEW;
    let key = |id: u32| entries.get(id as usize).map(|(key, _)| key);
    let mut ids: Vec<u32> = (0..entries.len() as u32).collect();
    if few && ids.iter().all(|&a| (0..a).all(|b| key(a) != key(b))) {
        return entries;
    }
    sort_ids(&mut ids, &mut |a, b| key(a).cmp(&key(b)));
    let mut winners = vec![None; entries.len()];
    for group in ids.chunk_by(|&a, &b| key(a) == key(b)) {
        if let (Some(&first), Some(&last)) = (group.first(), group.last())
            && let Some(winner) = winners.get_mut(first as usize)
        {
            *winner = Some(last as usize);
        }
    }
    let mut values: Vec<Value> = entries.iter_mut().map(|(_, value)| core::mem::replace(value, Value::Null)).collect();
    let mut winners = winners.into_iter();
    entries.retain_mut(|(_, value)| {
        let winner = winners.next().flatten().and_then(|last| values.get_mut(last));
        let kept = winner.is_some();
        winner.into_iter().for_each(|winner| core::mem::swap(winner, value));
        kept
    });
    entries
}
