//! Tests of one tag's value: every filter of every query dialect is lowered to these.

use crate::error::{Error, Result};
use regex_lite::{Regex, RegexBuilder};

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
    Regexp(Regex),
    /// Any value.
    Present,
    /// No value.
    Absent,
    /// The opposite; so an absent value passes where the inner test wants one.
    Not(Box<Matcher>),
}

/// A pattern with `*`, cut at its stars.
#[derive(Clone, Debug)]
pub struct Glob {
    pieces: Vec<String>,
    any_case: bool,
}

/// Bytes that one compiled expression may take.
const REGEXP_LIMIT: usize = 1 << 18;

/// The filter types of Timely and OpenTSDB, as error messages list them.
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
        let folded = if any_case { fold(pattern) } else { pattern.to_owned() };
        Self::Glob(Glob { pieces: folded.split('*').map(str::to_owned).collect(), any_case })
    }

    /// An expression that is found anywhere in the value.
    ///
    /// # Errors
    /// `invalid_argument` naming `argument` where it does not compile or compiles to more than 256 KiB.
    pub fn regexp(argument: &str, pattern: &str) -> Result<Self> {
        let compiled = RegexBuilder::new(pattern).size_limit(REGEXP_LIMIT).build();
        let refused = |e: regex_lite::Error| {
            Error::invalid(argument, pattern, &["a regular expression: ", &e.to_string()].concat())
        };
        compiled.map(Self::Regexp).map_err(refused)
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
            return match Self::known_type(argument, kind, filter) {
                Some(matcher) => matcher,
                None => Err(Error::invalid(argument, value, &[TYPES, " before the parenthesis"].concat())),
            };
        }
        if value.contains('*') { Ok(Self::glob(value, true)) } else { alternatives(argument, value).map(Self::OneOf) }
    }

    /// A filter given as its type and its expression.
    ///
    /// # Errors
    /// `invalid_argument` naming `place.type` or `place.filter`.
    pub fn of_type(place: &str, kind: &str, filter: &str) -> Result<Self> {
        Self::known_type(&[place, ".filter"].concat(), kind, filter)
            .unwrap_or_else(|| Err(Error::invalid(&[place, ".type"].concat(), kind, TYPES)))
    }

    fn known_type(argument: &str, kind: &str, filter: &str) -> Option<Result<Self>> {
        let exact = || alternatives(argument, filter).map(Self::OneOf);
        let any_case =
            || alternatives(argument, filter).map(|of| Self::OneOfAnyCase(of.iter().map(|text| fold(text)).collect()));
        let wildcard = |any_case| filled(argument, filter).map(|()| Self::glob(filter, any_case));
        Some(match kind {
            "literal_or" => exact(),
            "iliteral_or" => any_case(),
            "not_literal_or" => exact().map(Self::negated),
            "not_iliteral_or" => any_case().map(Self::negated),
            "wildcard" => wildcard(false),
            "iwildcard" => wildcard(true),
            "regexp" => filled(argument, filter).and_then(|()| Self::regexp(argument, filter)),
            "not_key" if filter.is_empty() => Ok(Self::Absent),
            "not_key" => Err(Error::invalid(argument, filter, "an empty filter for not_key")),
            _ => return None,
        })
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
            (Self::OneOf(values), Some(value)) => values.iter().any(|v| v == value),
            (Self::OneOfAnyCase(values), Some(value)) => {
                values.iter().any(|v| v.chars().eq(value.chars().flat_map(char::to_lowercase)))
            }
            (Self::Glob(glob), Some(value)) => glob.matches(value),
            (Self::Regexp(regexp), Some(value)) => regexp.is_match(value),
        }
    }
}

impl Glob {
    fn matches(&self, value: &str) -> bool {
        if self.any_case { self.matches_folded(&fold(value)) } else { self.matches_folded(value) }
    }

    /// Each piece between two stars takes its first place after the one before: if any places do, these do.
    fn matches_folded(&self, value: &str) -> bool {
        let Some((first, rest)) = self.pieces.split_first() else { return false };
        let Some((last, middle)) = rest.split_last() else { return value == first };
        let Some(mut left) = value.strip_prefix(first.as_str()) else { return false };
        for piece in middle {
            let Some((_, after)) = left.split_once(piece.as_str()) else { return false };
            left = after;
        }
        left.ends_with(last.as_str())
    }
}

/// Lower case, character by character: a sigma folds alike at the end of a word and inside it.
fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

fn filled(argument: &str, filter: &str) -> Result<()> {
    if filter.is_empty() { Err(Error::invalid(argument, filter, "a filter that is not empty")) } else { Ok(()) }
}

/// The values of `a|b|c`. No tag value is empty, so an empty alternative matches nothing and is left out.
fn alternatives(argument: &str, text: &str) -> Result<Vec<String>> {
    let values: Vec<String> = text.split('|').filter(|v| !v.is_empty()).map(str::to_owned).collect();
    if values.is_empty() {
        Err(Error::invalid(argument, text, "a value, or values separated by |"))
    } else {
        Ok(values)
    }
}
