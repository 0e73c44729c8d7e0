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

use crate::error::{Code, Error};
use crate::json::write_integer;

/// `invalid_argument` in these words.
#[cold]
#[inline(never)]
fn invalid(message: &[&str]) -> Error {
    Error::new(Code::InvalidArgument, message.concat())
}

/// `invalid_argument`: a field of `place` has a value that is not what was expected.
#[cold]
#[inline(never)]
fn refused(place: &str, field: &str, value: &str, expected: &str) -> Error {
    Error::invalid(&[place, field].concat(), value, expected)
}

/// `invalid_argument`: a field of `place` has to be there.
#[cold]
#[inline(never)]
fn missing(place: &str, field: &str, expected: &str) -> Error {
    invalid(&[place, field, " is missing; expected ", expected])
}

/// `list[index]`, as messages name an element.
fn element(list: &str, index: usize) -> String {
    let mut path = [list, "["].concat();
    write_integer(index as u64, &mut path);
    path.push(']');
    path
}
