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
    let mut value = Value::Null;
    parser.value(&mut value, MAX_DEPTH)?;
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

    #[inline(never)]
    fn error(&self, message: &str) -> Error {
        let units = self.text.get(..self.at).unwrap_or_default().chars().map(char::len_utf16).sum::<usize>();
        Error::parse(message, u32::try_from(units).unwrap_or(u32::MAX))
    }

    fn unexpected(&self, expected: &str) -> Error {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let found = rest.get(..rest.chars().next().map_or(0, char::len_utf8)).unwrap_or_default();
        let (found, quote) = if found.is_empty() { ("the end", "") } else { (found, "'") };
        self.error(&["JSON: found ", quote, found, quote, "; expected ", expected].concat())
    }

    /// Reads a value into its place, so that a refusal leaves nothing in hand that would have to be dropped.
    fn value(&mut self, out: &mut Value, depth: usize) -> Result<()> {
        self.space();
        *out = match self.peek() {
            Some(b'{') => Value::Object(Vec::new()),
            Some(b'[') => Value::Array(Vec::new()),
            Some(b'"') => Value::String(String::new()),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => self.word()?,
        };
        match out {
            Value::Object(entries) => self.object(entries, depth),
            Value::Array(items) => self.array(items, depth),
            Value::String(text) => self.string(text),
            _ => Ok(()),
        }
    }

    fn word(&mut self) -> Result<Value> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let (value, length) = if rest.starts_with("null") {
            (Value::Null, 4)
        } else if rest.starts_with("true") {
            (Value::Bool(true), 4)
        } else if rest.starts_with("false") {
            (Value::Bool(false), 5)
        } else {
            return Err(self.unexpected("a value"));
        };
        self.at += length;
        Ok(value)
    }

    /// Passes an opening bracket; true if its closing one follows at once.
    fn open(&mut self, close: u8, depth: usize) -> Result<bool> {
        if depth == 0 {
            return Err(self.error("JSON: nested deeper than 128"));
        }
        self.at += 1;
        self.space();
        Ok(self.take(close))
    }

    /// Passes what stands after an item; true if it is the closing bracket.
    fn close(&mut self, close: u8, expected: &str) -> Result<bool> {
        self.space();
        if self.take(close) { Ok(true) } else { self.expect(b',', expected).map(|()| false) }
    }

    fn array(&mut self, items: &mut Vec<Value>, depth: usize) -> Result<()> {
        let mut done = self.open(b']', depth)?;
        while !done {
            items.push(Value::Null);
            if let Some(item) = items.last_mut() {
                self.value(item, depth - 1)?;
            }
            done = self.close(b']', "',' or ']'")?;
        }
        Ok(())
    }

    fn object(&mut self, entries: &mut Vec<(String, Value)>, depth: usize) -> Result<()> {
        let mut done = self.open(b'}', depth)?;
        while !done {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a key in double quotes"));
            }
            entries.push((String::new(), Value::Null));
            if let Some((key, value)) = entries.last_mut() {
                self.string(key)?;
                self.space();
                self.expect(b':', "':'")?;
                self.value(value, depth - 1)?;
            }
            done = self.close(b'}', "',' or '}'")?;
        }
        last_wins(entries);
        Ok(())
    }

    fn expect(&mut self, byte: u8, name: &str) -> Result<()> {
        if self.take(byte) { Ok(()) } else { Err(self.unexpected(name)) }
    }

    fn number(&mut self) -> Result<f64> {
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
        parse_number(self.since(start)).ok_or_else(|| self.unexpected("a number"))
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    fn string(&mut self, out: &mut String) -> Result<()> {
        self.at += 1;
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
                    return Ok(());
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err(self.error("JSON: a control character in a string must be escaped")),
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

/// Leaves of entries with equal keys the first, with the value of the last.
fn last_wins(entries: &mut Vec<(String, Value)>) {
    let mut distinct = entries.len() <= FEW;
    for (at, (key, _)) in entries.iter().enumerate().take(FEW) {
        distinct &= entries.iter().take(at).all(|(before, _)| before != key);
    }
    if distinct {
        return;
    }
    let key = |id: u32| entries.get(id as usize).map(|(key, _)| key.as_str()).unwrap_or_default();
    let mut ids: Vec<u32> = (0..entries.len() as u32).collect();
    sort_ids(&mut ids, &mut |a, b| key(a).cmp(key(b)));
    // Of equal keys the last comes first here: its value wanders to the first.
    let mut kept = vec![true; ids.len()];
    for pair in ids.windows(2).rev() {
        let &[first, again] = pair else { break };
        if entries.get(first as usize).map(|e| &e.0) == entries.get(again as usize).map(|e| &e.0) {
            move_value(entries, again as usize, first as usize);
            kept.get_mut(again as usize).into_iter().for_each(|kept| *kept = false);
        }
    }
    let mut kept = kept.into_iter();
    entries.retain(|_| kept.next() == Some(true));
}

fn move_value(entries: &mut [(String, Value)], from: usize, to: usize) {
    let value = entries.get_mut(from).map(|(_, value)| core::mem::replace(value, Value::Null));
    if let Some((value, (_, slot))) = value.zip(entries.get_mut(to)) {
        *slot = value;
    }
}
