//! Request parts in, reply out: pure, so that every host serves the same answers.
//!
//! ```text
//! POST     /api/put                 points, one or many
//! GET POST /api/query               the Timely query
//! GET POST /api/suggest             names that begin with a prefix
//! GET POST /version                 the version as text
//! GET      /metrics                 the tree as Prometheus or OpenMetrics text
//! POST     /hits/{id}               hits, one or many
//! GET      /hits/{id}/time_series   and /aggregate, /graph; /live is a stream that the host serves
//! ```

mod hits;
mod metrics;
mod routes;
pub(crate) mod timely;
pub mod url;

pub use routes::{Matched, Operation, ROUTES, Route, find};

use crate::engine::{Engine, Summary};
use crate::error::{Code, Error, Result};
use crate::json::{self, Value, write_integer, write_string};

/// The parts of a request that answers depend on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// Such as `GET`.
    pub method: &'a str,
    /// Without query string, still percent-encoded.
    pub path: &'a str,
    /// Without the question mark.
    pub query: &'a str,
    /// The `Accept` header.
    pub accept: Option<&'a str>,
    /// The body as text; empty if there is none.
    pub body: &'a str,
}

/// What goes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// Names in lower case, with their values.
    pub headers: Vec<(&'static str, String)>,
    /// The body as text.
    pub body: String,
}

impl Reply {
    /// A body of JSON text.
    #[must_use]
    pub fn json(status: u16, body: String) -> Self {
        Self::new(status, "application/json", body)
    }

    /// A body of any type.
    #[must_use]
    pub fn new(status: u16, content_type: &str, body: String) -> Self {
        Self { status, headers: vec![("content-type", content_type.to_owned())], body }
    }

    /// No body.
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: String::new() }
    }

    /// `{"error":{"code":<status>,"message":…,"details":<code>,"position":…}}`, the Timeseries API's error body.
    #[must_use]
    pub fn error(error: &Error) -> Self {
        let status = error.code.status();
        let mut body = "{\"error\":{\"code\":".to_owned();
        write_integer(u64::from(status), &mut body);
        body.push_str(",\"message\":");
        write_string(&error.message, &mut body);
        body.push_str(",\"details\":");
        write_string(error.code.name(), &mut body);
        if let Some(position) = error.position {
            body.push_str(",\"position\":");
            write_integer(u64::from(position), &mut body);
        }
        body.push_str("}}");
        Self::json(status, body)
    }

    /// A batch's outcome: 400 with the summary where any element failed, else `done`.
    #[must_use]
    fn batch(summary: &Summary, done: Self) -> Self {
        if summary.failed == 0 { done } else { Self::json(400, summary.to_json()) }
    }
}

/// Answers a request; refusals are replies too.
pub fn serve(engine: &mut Engine, request: Request<'_>, now: f64, mono: f64) -> Reply {
    match find(request.method, request.path) {
        Matched::Route(route, id) => {
            let answer = answer(engine, route.operation, id.as_deref(), request, now, mono);
            answer.unwrap_or_else(|error| Reply::error(&error))
        }
        Matched::WrongMethod(allow) => {
            let expected = ["one of ", &allow].concat();
            let mut reply = Reply::error(&Error::of(Code::MethodNotAllowed, "method", request.method, &expected));
            reply.headers.push(("allow", allow));
            reply
        }
        Matched::Nothing => {
            Reply::error(&Error::of(Code::NotFound, "path", request.path, "a path of the API, such as /api/query"))
        }
    }
}

fn answer(
    engine: &mut Engine,
    operation: Operation,
    id: Option<&str>,
    request: Request<'_>,
    now: f64,
    mono: f64,
) -> Result<Reply> {
    let id = id.unwrap_or_default();
    match operation {
        Operation::Put => timely::put(engine, request, now),
        Operation::Query => timely::query(engine, request, now),
        Operation::Suggest => timely::suggest(engine, request),
        Operation::Version => Ok(Reply::new(200, "text/plain; charset=utf-8", crate::VERSION.to_owned())),
        Operation::Metrics => metrics::exposition(engine, request, now, mono),
        Operation::Hits => hits::record(engine, id, request, now),
        Operation::HitsTimeSeries | Operation::HitsAggregate | Operation::HitsGraph => {
            hits::read(engine, id, operation)
        }
        Operation::HitsLive => hits::check_live(engine, id, request),
    }
}

/// A JSON body without the envelope that a WebSocket message carries and a POST may.
///
/// # Errors
/// `parse_error` for text that is no JSON, `invalid_argument` for an `operation` that is not `expected`.
#[inline(never)]
pub fn body_of(text: &str, expected: &str) -> Result<Value> {
    let mut value = json::parse(text)?;
    if let Some(given) = value.get("operation")
        && given.as_str() != Some(expected)
    {
        return Err(Error::invalid("operation", given.as_str().unwrap_or(given.type_name()), expected));
    }
    open_envelope(&mut value);
    Ok(value)
}

/// Takes away what only addresses a message.
pub(crate) fn open_envelope(message: &mut Value) {
    if let Value::Object(fields) = message {
        fields.retain(|(name, _)| name != "operation" && name != "sessionId");
    }
}
