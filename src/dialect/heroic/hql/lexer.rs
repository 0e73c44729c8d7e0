//! A text to tokens.

use super::Syntax;
use crate::time::{DAY, align, parse_time};
use std::iter::Peekable;
use std::str::CharIndices;

/// One token, and the bytes that it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Letters, digits and `:/_-.`: a name, a number, a duration, or a text that needs no quotes.
    Run(String),
    /// A text in quotes.
    Quoted(String),
    /// `$name`.
    Reference(String),
    /// An instant, in milliseconds.
    Instant(i64),
    /// An operator or a bracket.
    Sign(&'static str),
    /// After the last one.
    End,
}

/// Longer ones first.
const SIGNS: [&str; 20] =
    ["!=", "!^", "!~", "(", ")", "[", "]", "{", "}", ",", ";", "|", "+", "-", "*", "/", "=", "^", "~", "!"];

/// The tokens of a text, [`Kind::End`] the last; `now` in milliseconds tells which day a time of day is of.
///
/// # Errors
/// For what begins no token, and for a text or an escape without its end.
pub fn tokens(text: &str, now: i64) -> Result<Vec<Token>, Syntax> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let (kind, length) = match first {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '#' => {
                at += rest.find('\n').unwrap_or(rest.len());
                continue;
            }
            '"' => quoted(rest, at)?,
            '$' => reference(rest, at)?,
            '{' => instant(rest, now).unwrap_or((Kind::Sign("{"), 1)),
            c if is_part(c) && c != '-' && c != '/' => {
                let run: String = rest.chars().take_while(|c| is_part(*c)).collect();
                let length = run.len();
                (Kind::Run(run), length)
            }
            c => sign(rest).ok_or_else(|| Syntax::new(format!("unexpected token: {c}"), at, at + c.len_utf8()))?,
        };
        tokens.push(Token { kind, start: at, end: at + length });
        at += length;
    }
    tokens.push(Token { kind: Kind::End, start: text.len(), end: text.len() });
    Ok(tokens)
}

const fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '_' | '-' | '.')
}

fn sign(rest: &str) -> Option<(Kind, usize)> {
    let found = SIGNS.iter().find(|sign| rest.starts_with(**sign))?;
    Some((Kind::Sign(found), found.len()))
}

fn reference(rest: &str, at: usize) -> Result<(Kind, usize), Syntax> {
    let name: String = rest.chars().skip(1).take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if name.is_empty() {
        return Err(Syntax::new("unexpected token: $", at, at + 1));
    }
    let length = name.len() + 1;
    Ok((Kind::Reference(name), length))
}

fn quoted(rest: &str, at: usize) -> Result<(Kind, usize), Syntax> {
    let mut text = String::new();
    let mut chars = rest.char_indices().peekable();
    chars.next();
    while let Some((place, c)) = chars.next() {
        match c {
            '"' => return Ok((Kind::Quoted(text), place + 1)),
            '\\' if chars.peek().is_none() => break,
            '\\' => {
                let c = escaped(&mut chars);
                text.push(c.ok_or_else(|| Syntax::new("unknown escape", at + place, at + place + 1))?);
            }
            c => text.push(c),
        }
    }
    Err(Syntax::new("unterminated string", at, at + rest.len()))
}

fn escaped(chars: &mut Peekable<CharIndices<'_>>) -> Option<char> {
    let (_, c) = chars.next()?;
    Some(match c {
        'b' => '\u{8}',
        't' => '\t',
        'n' => '\n',
        'f' => '\u{c}',
        'r' => '\r',
        '"' | '\'' | '\\' => c,
        'u' => {
            let first = unit(chars)?;
            if !(0xd800..0xdc00).contains(&first) {
                return char::from_u32(first);
            }
            // the second half of a pair must follow
            let pair = (chars.next()?.1, chars.next()?.1, unit(chars)?);
            let ('\\', 'u', low @ 0xdc00..0xe000) = pair else { return None };
            char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00))?
        }
        _ => return None,
    })
}

fn unit(chars: &mut Peekable<CharIndices<'_>>) -> Option<u32> {
    (0..4).try_fold(0, |value, _| Some(value * 16 + chars.next()?.1.to_digit(16)?))
}

/// Bytes of an instant within its braces.
const LONGEST: usize = "2014-01-01 10:00:00.000".len();

/// `{2014-01-01 10:00:00.000}`, of which the date or the time may be left out: a time alone is of the day of `now`.
fn instant(rest: &str, now: i64) -> Option<(Kind, usize)> {
    let inside = rest.strip_prefix('{')?;
    let inside = inside.get(..inside.bytes().take(LONGEST + 1).position(|byte| byte == b'}')?)?;
    let (date, clock) = match inside.split_once(' ') {
        Some((date, clock)) => (Some(date), Some(clock)),
        None if inside.contains(':') => (None, Some(inside)),
        None => (Some(inside), None),
    };
    let day = match date {
        Some(date) => midnight(date)?,
        None => align(now, DAY),
    };
    let ms = clock.map_or(Some(0), of_day)?;
    Some((Kind::Instant(day + ms), inside.len() + 2))
}

fn midnight(date: &str) -> Option<i64> {
    let shaped = date.len() == 10 && date.split('-').map(str::len).eq([4, 2, 2]);
    if shaped { parse_time("date", &date.replace('-', "/"), 0).ok() } else { None }
}

/// The milliseconds of `HH:mm[:ss[.SSS]]`.
fn of_day(clock: &str) -> Option<i64> {
    let (clock, fraction) = clock.split_once('.').map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let mut parts = clock.split(':');
    let mut part = |limit: i64| match parts.next() {
        Some(digits) => digits_of(digits, 2).filter(|value| *value < limit).map(Some),
        None => Some(None),
    };
    let (hour, minute, second) = (part(24)??, part(60)??, part(60)?);
    let ms = match (fraction, second) {
        (None, _) => 0,
        (Some(fraction), Some(_)) => digits_of(fraction, 3)?,
        (Some(_), None) => return None,
    };
    let end = parts.next().is_none();
    end.then_some(((hour * 60 + minute) * 60 + second.unwrap_or(0)) * 1000 + ms)
}

fn digits_of(text: &str, count: usize) -> Option<i64> {
    let digits = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
