//! Heroic's API, that of 2014 and what it grew after.
//!
//! Every field is honoured or refused by name, never ignored.
//!
//! ```
//! use pulsetree::{dialect::heroic::{Filter, filter}, json::parse};
//! let read = filter(&parse(r#"["and", ["=", "host", "a"], ["+", "core"]]"#)?).map_err(|misfit| misfit.into_error("filter"))?;
//! let wanted = vec![Filter::Equals("host".into(), "a".into()), Filter::Has("core".into())];
//! assert_eq!(read, Filter::And(wanted));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod aggregation;
mod duration;
mod filter;
mod hql;
mod hql_response;
mod lower;
mod metadata;
mod request;
mod response;
mod windows;
mod write;

pub use filter::{Filter, filter};
pub use hql::{HqlQuery, HqlRequest, Parsed, Syntax, filter_of, parsed, printed};
pub use hql_response::{HqlResponse, hql};
pub use lower::MetricsQuery;
pub use metadata::{Kind, MetadataQuery, MetadataResponse};
pub use request::{BucketStrategy, Options};
pub use response::{MetricsResponse, metrics};
pub use windows::{Cut, sample};
pub use write::{Written, written};

use crate::error::{Code, Error};
use crate::json::{Entry, Fit};

/// Filters, tags or aggregators that one request may have.
const MOST: usize = 1000;

/// The values of each tag; tags in code-unit order.
type ByTag<'a> = Vec<(&'a str, Vec<&'a str>)>;

/// Refuses a field of an object that its `type` does not have.
fn known_fields(given: &[Entry<'_>], known: &'static [&'static str]) -> Fit<()> {
    match given.iter().find(|(name, _)| name != "type" && !known.contains(&name.as_ref())) {
        Some((name, _)) => Err(serde::de::Error::unknown_field(name, known)),
        None => Ok(()),
    }
}

/// `invalid_argument` in these words.
#[cold]
fn invalid(message: String) -> Error {
    Error::new(Code::InvalidArgument, message)
}
