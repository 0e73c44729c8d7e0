//! Heroic's query language: `sum(10m) by host | topk(3) from points(1d) where +host`.
//!
//! | file | what |
//! |---|---|
//! | `lexer` | a text to tokens |
//! | `parser` | tokens to a syntax tree |
//! | `tree` | that tree |
//! | `condition` | the part of it that is a filter |
//! | `value` | what its expressions come to |
//! | `plan` | the tree to a chain |
//! | `print` | the tree to a text that reads as the same |
//! | `syntax` | what is wrong with a text, and where |

mod condition;
mod lexer;
mod parser;
mod plan;
mod print;
mod syntax;
mod tree;
mod value;

pub use plan::{HqlQuery, HqlRequest, Parsed, parsed};
pub use syntax::Syntax;
pub use tree::RESERVED;

use super::filter::Filter;

/// A filter as the filter language writes it.
///
/// # Errors
/// For everything that is wrong with the text, with its place.
pub fn filter_of(text: &str) -> Result<Filter, Syntax> {
    parser::filter(&lexer::tokens(text, 0)?)
}

/// A text as its syntax tree is printed: what means the same by the grammar alone is the same. Times of day are those of the
/// day of `now`, in milliseconds.
///
/// # Errors
/// For a text that is not of the grammar.
pub fn printed(text: &str, now: i64) -> Result<String, Syntax> {
    let statements = parser::statements(&lexer::tokens(text, now)?)?;
    Ok(statements.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}
