//! The Timeseries API of Timely, which borrows OpenTSDB's query language.
//!
//! Every field is honoured or refused by name, never ignored; a message about a sub-query begins `queries[i]`.
//!
//! ```
//! use pulsetree::{dialect::timely::Query, json::parse};
//! let request = parse(r#"{"start": 0, "queries": [{"aggregator": "sun", "metric": "cpu"}]}"#)?;
//! let error = Query::from_value(&request, 0).err().ok_or("it is refused")?;
//! assert!(error.message.starts_with(r#"queries[0].aggregator is "sun"; expected one of sum, "#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod aggregators;
mod get;
mod lookup;
pub mod loose;
mod lower;
mod metrics;
mod pair;
pub mod put;
pub mod request;
mod response;
mod subscribe;
mod suggest;
mod tags;

pub use aggregators::{aggregators, filter_types};
pub use lookup::{LookupRequest, Untimed};
pub use lower::Query;
pub use metrics::{html, json, prefers_html};
pub use put::PutFlags;
pub use response::answer;
pub use subscribe::{Add, Notice, Remove, Subscription, Wanted, notices};
pub use suggest::{SuggestRequest, What};
pub use tags::{Tag, TagMap, Tags};

use crate::error::{Code, Error};

/// `invalid_argument` in these words.
#[cold]
fn invalid(message: String) -> Error {
    Error::new(Code::InvalidArgument, message)
}
