//! Tests of one tag's value: every filter of every query dialect is lowered to these.
//!
//! ```
//! use pulsetree::matcher::Matcher;
//! let web = Matcher::timely("tags", "web*")?;
//! assert!(web.matches(Some("web1")) && !web.matches(Some("db1")) && !web.matches(None));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

use crate::error::{Error, Result};
use crate::labels::Set;
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
    OneOf(Set<String>),
    /// One of these values, which are lower case, whatever the case.
    OneOfAnyCase(Set<String>),
    /// `*` stands for any text, the rest for itself; both ends are anchored.
    Glob(Glob),
    /// The value begins with this.
    Prefix(String),
    /// The expression is found anywhere in the value.
    Regexp(Regexp),
    /// Any value.
    Present,
    /// No value.
    Absent,
    /// The opposite; so an absent value passes where the inner test wants one.
    Not(Box<Matcher>),
}

/// A regular expression and what a try of it costs.
#[derive(Clone, Debug)]
pub struct Regexp {
    regex: Regex,
    units: usize,
}

/// What sizes of programs are counted in, in bytes; matching takes time in proportion to size and text.
const UNIT: usize = 64;
/// The largest program, in bytes.
const MOST_PROGRAM: usize = 64 << 10;

impl Regexp {
    /// Compiles within ever doubled limits: the least that is enough tells the size of the program.
    fn new(pattern: &str) -> core::result::Result<Self, regex_lite::Error> {
        let mut limit = UNIT;
        loop {
            match RegexBuilder::new(pattern).size_limit(limit).build() {
                Ok(regex) => return Ok(Self { regex, units: limit / UNIT }),
                Err(error) if limit == MOST_PROGRAM => return Err(error),
                Err(_) => limit *= 2,
            }
        }
    }
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
        Self::OneOf([value.to_owned()].into_iter().collect())
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
        let wrong = |error| Error::invalid(argument, pattern, &format!("a regular expression: {error}"));
        Regexp::new(pattern).map(Self::Regexp).map_err(wrong)
    }

    /// An expression that covers the whole value.
    ///
    /// # Errors
    /// What is wrong with the expression.
    pub fn whole_regexp(pattern: &str) -> core::result::Result<Self, String> {
        let anchored = Regexp::new(pattern).and_then(|_| Regexp::new(&format!("^(?:{pattern})$")));
        anchored.map(Self::Regexp).map_err(|error| error.to_string())
    }

    /// A value of a Timely query's `tags`: a literal, `a|b`, a glob in any case, or `type(expression)`.
    ///
    /// # Errors
    /// `invalid_argument` naming `argument` for an empty value, an unknown type or a bad expression.
    pub fn timely(argument: &str, value: &str) -> Result<Self> {
        let (kind, filter) = Self::type_of(value);
        match form(kind) {
            Some(form) => Self::of_form(argument, form, filter),
            None => Err(Error::invalid(argument, value, TYPES)),
        }
    }

    /// The type and the expression of the filter that a value of a Timely query's `tags` stands for; the type of
    /// `type(expression)` may be unknown.
    #[must_use]
    pub fn type_of(value: &str) -> (&str, &str) {
        if let Some((kind, rest)) = value.split_once('(')
            && let Some(filter) = rest.strip_suffix(')')
            && !kind.is_empty()
            && kind.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        {
            return (kind, filter);
        }
        (if value.contains('*') { "iwildcard" } else { "literal_or" }, value)
    }

    /// A filter given as its type and its expression.
    ///
    /// # Errors
    /// `invalid_argument` naming `place.type` or `place.filter`.
    pub fn of_type(place: &str, kind: &str, filter: &str) -> Result<Self> {
        match form(kind) {
            Some(form) => Self::of_form(&format!("{place}.filter"), form, filter),
            None => Err(Error::invalid(&format!("{place}.type"), kind, TYPES)),
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
        let values = text.split('|').filter(|value| !value.is_empty());
        Ok(if any_case {
            Self::OneOfAnyCase(values.map(fold).collect())
        } else {
            Self::OneOf(values.map(str::to_owned).collect())
        })
    }

    /// The opposite test.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// The values that pass, where the test is a plain list of them: an index can look these up.
    #[must_use]
    pub const fn exact(&self) -> Option<&Set<String>> {
        if let Self::OneOf(values) = self { Some(values) } else { None }
    }

    /// Bytes held beside the matcher itself.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match self {
            Self::OneOf(values) | Self::OneOfAnyCase(values) => {
                values.capacity() * size_of::<String>() + values.iter().map(String::len).sum::<usize>()
            }
            Self::Glob(Glob { pattern: text, .. }) | Self::Prefix(text) => text.len(),
            Self::Regexp(regexp) => regexp.units * UNIT,
            Self::Present | Self::Absent => 0,
            Self::Not(inner) => size_of::<Self>() + inner.bytes(),
        }
    }

    /// What one try on a value counts against a request's work: 1 for each 64 bytes begun, 1 for each byte where the
    /// case of more than ASCII is folded, of an expression the value's bytes times the 64s of its size.
    #[must_use]
    pub fn cost(&self, value: &str) -> u64 {
        let length = value.len().max(1);
        let cost = match self {
            Self::Regexp(regexp) => length * regexp.units,
            Self::OneOfAnyCase(_) | Self::Glob(Glob { any_case: true, .. }) if !value.is_ascii() => length,
            Self::OneOf(_) | Self::OneOfAnyCase(_) | Self::Glob(_) | Self::Prefix(_) => length.div_ceil(UNIT),
            Self::Present | Self::Absent => 1,
            Self::Not(inner) => return inner.cost(value),
        };
        cost as u64
    }

    /// Whether the tag's value, or its absence, passes.
    #[must_use]
    pub fn matches(&self, value: Option<&str>) -> bool {
        match (self, value) {
            (Self::Not(inner), _) => !inner.matches(value),
            (Self::Absent, _) => value.is_none(),
            (_, None) => false,
            (Self::Present, _) => true,
            (Self::OneOf(values), Some(value)) => values.contains(value),
            (Self::OneOfAnyCase(values), Some(value)) => values.contains(&fold(value)),
            (Self::Glob(glob), Some(value)) if glob.any_case => covers(&glob.pattern, &fold(value)),
            (Self::Glob(glob), Some(value)) => covers(&glob.pattern, value),
            (Self::Prefix(prefix), Some(value)) => value.starts_with(&**prefix),
            (Self::Regexp(regexp), Some(value)) => regexp.regex.is_match(value),
        }
    }
}

fn form(kind: &str) -> Option<Form> {
    FORMS.iter().find(|(name, _)| *name == kind).map(|(_, form)| *form)
}

/// Whether texts in place of the stars make the pattern the value: each piece between two stars is taken where it first
/// comes, as none is better found later. Linear in both.
fn covers(pattern: &str, value: &str) -> bool {
    let mut pieces = pattern.split('*');
    let Some(rest) = pieces.next().and_then(|first| value.strip_prefix(first)) else { return false };
    let Some(last) = pieces.next_back() else { return rest.is_empty() };
    let Some(rest) = rest.strip_suffix(last) else { return false };
    pieces.try_fold(rest, |rest, piece| rest.split_once(piece).map(|(_, after)| after)).is_some()
}

/// Lower case, character by character: a sigma folds alike at the end of a word and inside it.
fn fold(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().flat_map(char::to_lowercase).collect() }
}
