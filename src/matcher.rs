//! Tests of one tag's value: every filter of every query dialect is lowered to these.

use crate::error::{Error, Result};
use crate::regexp::Regexp;

/// A tag's key and what its value must be.
#[derive(Clone, Debug)]
pub struct TagFilter {
    /// The tag's key, compared exactly.
    pub key: String,
    /// What the value must be.
    pub matcher: Matcher,
}

/// A test of a tag's value, which may be absent.
///
/// Only [`Matcher::Absent`] and negations accept an absent value.
#[derive(Clone, Debug)]
pub enum Matcher {
    /// One of these values, exactly.
    OneOf(Vec<String>),
    /// One of these values, which are lower case, whatever the case.
    OneOfAnyCase(Vec<String>),
    /// `*` stands for any text, the rest for itself; both ends are anchored.
    Glob(Glob),
    /// The expression is found anywhere in the value.
    Regexp(Regexp),
    /// Any value.
    Present,
    /// No value.
    Absent,
    /// The opposite; so an absent value passes where the inner test wants one.
    Not(Box<Matcher>),
}

/// A pattern with `*`, folded where it is for any case.
#[derive(Clone, Debug)]
pub struct Glob {
    pattern: String,
    any_case: bool,
}

/// What a filter's expression is.
#[derive(Clone, Copy)]
enum Form {
    Values { any_case: bool, negated: bool },
    Wildcard { any_case: bool },
    Regexp,
    NoKey,
}

/// The filter types of Timely and OpenTSDB.
const FORMS: [(&str, Form); 8] = [
    ("literal_or", Form::Values { any_case: false, negated: false }),
    ("iliteral_or", Form::Values { any_case: true, negated: false }),
    ("not_literal_or", Form::Values { any_case: false, negated: true }),
    ("not_iliteral_or", Form::Values { any_case: true, negated: true }),
    ("wildcard", Form::Wildcard { any_case: false }),
    ("iwildcard", Form::Wildcard { any_case: true }),
    ("regexp", Form::Regexp),
    ("not_key", Form::NoKey),
];

/// The names of [`FORMS`], as messages list them.
const TYPES: &str =
    "one of literal_or, iliteral_or, not_literal_or, not_iliteral_or, wildcard, iwildcard, regexp, not_key";

impl Matcher {
    /// Exactly this value.
    #[must_use]
    pub fn equals(value: &str) -> Self {
        Self::OneOf(vec![value.to_owned()])
    }

    /// A pattern in which `*` stands for any text; `*` alone is [`Matcher::Present`].
    #[must_use]
    pub fn glob(pattern: &str, any_case: bool) -> Self {
        if pattern == "*" {
            return Self::Present;
        }
        Self::Glob(Glob { pattern: if any_case { fold(pattern) } else { pattern.to_owned() }, any_case })
    }

    /// An expression that is found anywhere in the value.
    ///
    /// # Errors
    /// `invalid_argument` naming `argument` and what is wrong with the expression.
    pub fn regexp(argument: &str, pattern: &str) -> Result<Self> {
        match Regexp::new(pattern) {
            Ok(regexp) => Ok(Self::Regexp(regexp)),
            Err(wrong) => Err(Error::invalid(argument, pattern, &["a regular expression: ", wrong].concat())),
        }
    }

    /// A value of a Timely query's `tags`: a literal, `a|b`, a glob in any case, or `type(expression)`.
    ///
    /// # Errors
    /// `invalid_argument` naming `argument` for an empty value, an unknown type or a bad expression.
    pub fn timely(argument: &str, value: &str) -> Result<Self> {
        if let Some((kind, rest)) = value.split_once('(')
            && let Some(filter) = rest.strip_suffix(')')
            && !kind.is_empty()
            && kind.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        {
            return match form(kind) {
                Some(form) => Self::of_form(argument, form, filter),
                None => Err(Error::invalid(argument, value, TYPES)),
            };
        }
        if value.contains('*') { Ok(Self::glob(value, true)) } else { Self::one_of(argument, value, false) }
    }

    /// A filter given as its type and its expression.
    ///
    /// # Errors
    /// `invalid_argument` naming `place.type` or `place.filter`.
    pub fn of_type(place: &str, kind: &str, filter: &str) -> Result<Self> {
        match form(kind) {
            Some(form) => Self::of_form(&[place, ".filter"].concat(), form, filter),
            None => Err(Error::invalid(&[place, ".type"].concat(), kind, TYPES)),
        }
    }

    fn of_form(argument: &str, form: Form, filter: &str) -> Result<Self> {
        let expected = match form {
            Form::Values { any_case, negated } => {
                let values = Self::one_of(argument, filter, any_case)?;
                return Ok(if negated { values.negated() } else { values });
            }
            Form::NoKey if filter.is_empty() => return Ok(Self::Absent),
            Form::NoKey => "an empty filter for not_key",
            _ if filter.is_empty() => "a filter that is not empty",
            Form::Regexp => return Self::regexp(argument, filter),
            Form::Wildcard { any_case } => return Ok(Self::glob(filter, any_case)),
        };
        Err(Error::invalid(argument, filter, expected))
    }

    /// The values of `a|b|c`. No tag value is empty, so an empty alternative matches nothing and is left out.
    fn one_of(argument: &str, text: &str, any_case: bool) -> Result<Self> {
        if text.bytes().all(|b| b == b'|') {
            return Err(Error::invalid(argument, text, "a value, or values separated by |"));
        }
        let mut values = Vec::new();
        for value in text.split('|') {
            if !value.is_empty() {
                values.push(if any_case { fold(value) } else { value.to_owned() });
            }
        }
        Ok(if any_case { Self::OneOfAnyCase(values) } else { Self::OneOf(values) })
    }

    /// The opposite test.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// The values that pass, where the test is a plain list of them: an index can look these up.
    #[must_use]
    pub fn exact(&self) -> Option<&[String]> {
        match self {
            Self::OneOf(values) => Some(values),
            _ => None,
        }
    }

    /// Whether the tag's value, or its absence, passes.
    #[must_use]
    pub fn matches(&self, value: Option<&str>) -> bool {
        match (self, value) {
            (Self::Not(inner), _) => !inner.matches(value),
            (Self::Absent, _) => value.is_none(),
            (_, None) => false,
            (Self::Present, _) => true,
            (Self::OneOf(values), Some(value)) => holds(values, value),
            (Self::OneOfAnyCase(values), Some(value)) => holds(values, &fold(value)),
            (Self::Glob(glob), Some(value)) if glob.any_case => covers(&glob.pattern, &fold(value)),
            (Self::Glob(glob), Some(value)) => covers(&glob.pattern, value),
            (Self::Regexp(regexp), Some(value)) => regexp.is_match(value),
        }
    }
}

fn form(kind: &str) -> Option<Form> {
    FORMS.iter().find(|(name, _)| *name == kind).map(|(_, form)| *form)
}

fn holds(values: &[String], value: &str) -> bool {
    values.iter().any(|v| v == value)
}

/// Whether texts in place of the stars make the pattern the value. A star first takes nothing; where the rest does not
/// fit, the last star takes one byte more: what an earlier one took is never better taken otherwise.
fn covers(pattern: &str, value: &str) -> bool {
    let (mut pattern, mut value) = (pattern.as_bytes(), value.as_bytes());
    let mut star = None;
    loop {
        match (pattern, value) {
            ([], []) => return true,
            ([b'*', after @ ..], _) => (pattern, star) = (after, Some((after, value))),
            ([p, after @ ..], [v, rest @ ..]) if p == v => (pattern, value) = (after, rest),
            _ => {
                let Some((after, [_, rest @ ..])) = star else { return false };
                (pattern, value, star) = (after, rest, Some((after, rest)));
            }
        }
    }
}

/// Lower case, character by character: a sigma folds alike at the end of a word and inside it.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| out.push(lower(c)));
    out
}

/// Lower case by arithmetic on code points in ASCII, Latin-1, Latin Extended-A, the Greek alphabet and Cyrillic; all other
/// characters, and U+0130, whose lower case is two, stand for themselves. Tables for all of Unicode take 5 KB of wasm.
fn lower(c: char) -> char {
    let code = u32::from(c);
    let lower = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => code + 32,
        0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177 | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code | 1,
        0x139..=0x148 | 0x179..=0x17E | 0x4C1..=0x4CE => code + code % 2,
        0x178 => 0xFF,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E..=0x38F => code + 63,
        0x400..=0x40F => code + 80,
        0x4C0 => 0x4CF,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(c)
}
