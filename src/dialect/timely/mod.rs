//! The Timeseries API of Timely, which borrows OpenTSDB's query language.
//!
//! Every field is honoured or refused by name, never ignored; a message about a sub-query begins `queries[i]`.

mod get;
pub mod line;
pub mod put;
mod request;
mod response;
mod sub;
mod suggest;

pub use request::Query;
pub use response::write_json;
pub use suggest::SuggestRequest;
