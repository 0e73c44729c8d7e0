//! A filter as the filter language writes it: `a = b and (+c or !+d)`.

use super::Filter;
use crate::dialect::heroic::hql::RESERVED;
use std::fmt::{self, Display, Formatter, Write};

impl Display for Filter {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Not(inner) => match &**inner {
                Self::True => f.write_str("!true"),
                Self::False => f.write_str("!false"),
                compound @ (Self::And(_) | Self::Or(_) | Self::Not(_)) => write!(f, "!({compound})"),
                single => single.print(f, "!"),
            },
            Self::And(terms) => joined(f, terms, " and ", "true"),
            Self::Or(terms) => joined(f, terms, " or ", "false"),
            single => single.print(f, ""),
        }
    }
}

impl Filter {
    /// A single test, or with `!` its opposite.
    fn print(&self, f: &mut Formatter<'_>, not: &str) -> fmt::Result {
        match self {
            Self::True => f.write_str("true"),
            Self::False => f.write_str("false"),
            Self::Key(key) => write!(f, "$key {not}= {}", quoted(key)),
            Self::Has(tag) => write!(f, "{not}+{}", quoted(tag)),
            Self::Equals(tag, value) => write!(f, "{} {not}= {}", quoted(tag), quoted(value)),
            Self::StartsWith(tag, value) => write!(f, "{} {not}^ {}", quoted(tag), quoted(value)),
            Self::Regex(tag, value) => write!(f, "{} {not}~ {}", quoted(tag), quoted(value)),
            Self::Not(_) | Self::And(_) | Self::Or(_) => write!(f, "{not}({self})"),
        }
    }
}

/// Terms of more than one part stand in parentheses.
fn joined(f: &mut Formatter<'_>, terms: &[Filter], between: &str, empty: &str) -> fmt::Result {
    if terms.is_empty() {
        return f.write_str(empty);
    }
    for (at, term) in terms.iter().enumerate() {
        if at > 0 {
            f.write_str(between)?;
        }
        match term {
            Filter::And(_) | Filter::Or(_) => write!(f, "({term})")?,
            single => write!(f, "{single}")?,
        }
    }
    Ok(())
}

/// A text, in quotes where it is not simple, or always.
pub struct Quoted<'a> {
    pub text: &'a str,
    pub always: bool,
}

/// In quotes where it must be.
const fn quoted(text: &str) -> Quoted<'_> {
    Quoted { text, always: false }
}

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { text, always } = *self;
        let simple = |byte: u8| byte.is_ascii_alphanumeric() || b":/_-.".contains(&byte);
        let begins = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
        if !always && begins && text.bytes().all(simple) && !RESERVED.contains(&text) {
            return f.write_str(text);
        }
        f.write_char('"')?;
        for c in text.chars() {
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}
