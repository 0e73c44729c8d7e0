//! Request parts in, reply out: pure, so that every host serves the same answers.
//!
//! ```text
//! POST     /api/put                 points, one or many
//! GET POST /api/query               the Timely query
//! GET POST /api/suggest             names that begin with a prefix
//! GET POST /api/search/lookup       the tags of series
//! GET POST /api/aggregators         the aggregators' names
//! GET POST /api/metrics             every series' metric and tags, as JSON or a page
//! GET POST /version                 the version as text; /api/version as JSON
//! GET      /api/config              and /api/config/filters: what OpenTSDB's clients ask first
//! GET      /metrics                 the tree as Prometheus or OpenMetrics text
//! GET      /tree                    the tree as JSON
//! GET      /image                   all there is as bytes, which the host sends
//! POST     /metrics                 the Heroic query
//! POST     /query/metrics           a query in Heroic's language
//! POST     /tags                    and /keys, /timeseries: what there is, as Heroic lists it
//! POST     /write                   points of one series, as Heroic takes them
//! POST     /merge                   a delta of another world
//! POST     /hits/{id}               hits, one or many
//! GET      /hits/{id}/time_series   and /aggregate, /graph; /live is a stream that the host serves
//! ```
//!
//! ```
//! use pulsetree::engine::{Engine, Options};
//! use pulsetree::http::{Request, serve};
//! let mut engine = Engine::new(Options::default());
//! let body = r#"{"metric": "cpu", "timestamp": 1600000000, "value": 1}"#;
//! let request = Request { method: "POST", path: "/api/put", body, ..Request::default() };
//! assert_eq!(serve(&mut engine, request, 1.6e12, 0.0).status, 204);
//! ```

mod heroic;
mod hits;
mod merge;
mod metrics;
mod routes;
pub(crate) mod timely;
pub mod url;
mod whole;

pub use routes::{Matched, Operation, ROUTES, Route, find};

use routes::is_heroic;

use crate::dialect::heroic::Kind;
use crate::dialect::timely::{Untimed, aggregators, filter_types};
use crate::engine::{Engine, HitsView, Summary};
use crate::error::{Code, Error, NeedsZone, Result, shown};
use crate::image::Entry;
use crate::json::{Misfit, Value, parse, parse_with_literals, to_string};
use serde::Serialize;

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
    /// The body of a route that takes bytes.
    pub bytes: &'a [u8],
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
    /// What [`Reply::took`] makes the body of.
    pub untimed: Option<Untimed>,
    /// The zone whose clocks the engine is to be told before the request is made again; this reply is then not sent.
    pub zone: Option<NeedsZone>,
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
        Self { headers: vec![("content-type", content_type.to_owned())], body, ..Self::empty(status) }
    }

    /// No body.
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: String::new(), untimed: None, zone: None }
    }

    /// Told how many milliseconds it took, which a body may tell in turn: the host says so, as only it has a clock.
    pub fn took(&mut self, ms: f64) {
        if let Some(untimed) = self.untimed.take() {
            self.body = untimed.after(ms);
        }
    }

    /// The Timeseries API's error body.
    #[must_use]
    pub fn error(error: &Error) -> Self {
        let code = error.code.status();
        let told = ErrorDetails { code, message: &error.message, details: error.code, position: error.position };
        Self { zone: error.zone.clone(), ..Self::json(code, to_string(&ErrorBody { error: told })) }
    }

    /// The body of a refusal as the API of the route has it; a request for no route is the Timeseries API's.
    #[must_use]
    pub fn refusal(method: &str, path: &str, error: &Error) -> Self {
        if is_heroic(method, path) { heroic::refusal(error) } else { Self::error(error) }
    }

    /// A batch's outcome: 204 without a body, or 400 with the summary where any element failed.
    #[must_use]
    fn batch(summary: &Summary) -> Self {
        if summary.failed == 0 { Self::empty(204) } else { Self::json(400, to_string(summary)) }
    }
}

/// The body of a refusal.
#[derive(Serialize)]
struct ErrorBody<'a> {
    /// All there is to it.
    error: ErrorDetails<'a>,
}

/// Why a request was refused.
#[derive(Serialize)]
struct ErrorDetails<'a> {
    /// The status.
    code: u16,
    /// Names the field, the value and what was expected.
    message: &'a str,
    /// What kind of refusal.
    details: Code,
    /// Where in the text, in UTF-16 units.
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<u32>,
}

/// Answers a request; refusals are replies too. The host calls [`Reply::took`] before it sends one.
pub fn serve(engine: &mut Engine, request: Request<'_>, now: f64, mono: f64) -> Reply {
    let mut allowed = String::new();
    let answer = match find(request.method, request.path) {
        Matched::Route(route, id) => match route.operation.writes() {
            true => write(engine, route.operation, &id.unwrap_or_default(), request, now, mono),
            false => answer(engine, route.operation, &id.unwrap_or_default(), request, now, mono),
        },
        Matched::WrongMethod(allow) => {
            allowed = allow;
            Err(Error::of(Code::MethodNotAllowed, "method", request.method, "a method of the path, see allow"))
        }
        Matched::Nothing => Err(Error::of(Code::NotFound, "path", request.path, "one such as /api/query")),
    };
    let mut reply = answer.unwrap_or_else(|error| Reply::refusal(request.method, request.path, &error));
    if !allowed.is_empty() {
        reply.headers.push(("allow", allowed));
    }
    reply
}

/// A write is applied, then noted where the world is kept, then answered; what is refused as a whole changed nothing. Of a
/// merge the engine itself asks for room, and notes it.
fn write(
    engine: &mut Engine,
    operation: Operation,
    id: &str,
    request: Request<'_>,
    now: f64,
    mono: f64,
) -> Result<Reply> {
    if operation == Operation::Merge {
        return answer(engine, operation, id, request, now, mono);
    }
    let Request { method, path, query, body, .. } = request;
    engine.may_write(method.len() + path.len() + query.len() + body.len(), now)?;
    let reply = answer(engine, operation, id, request, now, mono)?;
    engine.note(&Entry::Request { method, path, query, body }, now);
    Ok(reply)
}

fn answer(
    engine: &mut Engine,
    operation: Operation,
    id: &str,
    request: Request<'_>,
    now: f64,
    mono: f64,
) -> Result<Reply> {
    let body = match operation {
        Operation::Put => return timely::put(engine, request, now),
        Operation::Hits => return hits::count(engine, id, request, now),
        Operation::Merge => return merge::merge(engine, request, now),
        Operation::Exposition => return metrics::exposition(engine, request, now, mono),
        Operation::Metrics => return timely::metrics(engine, request),
        Operation::Lookup => return timely::lookup(engine, request),
        Operation::Version => return timely::version(request),
        Operation::HitsLive => return hits::check_live(id, request),
        Operation::Image => return whole::check_image(request),
        Operation::Tree => whole::tree(engine, request, now, mono)?,
        Operation::Query => timely::query(engine, request, now)?,
        Operation::Suggest => timely::suggest(engine, request)?,
        Operation::Aggregators => timely::bare(request, operation).map(|()| aggregators())?,
        Operation::VersionJson => timely::bare(request, operation).map(|()| timely::version_json())?,
        Operation::Config => timely::bare(request, operation).map(|()| "{}".to_owned())?,
        Operation::ConfigFilters => timely::bare(request, operation).map(|()| filter_types())?,
        Operation::HitsTimeSeries => hits::read(engine, id, request, HitsView::TimeSeries)?,
        Operation::HitsAggregate => hits::read(engine, id, request, HitsView::Aggregate)?,
        Operation::HitsGraph => hits::read(engine, id, request, HitsView::Graph)?,
        Operation::QueryMetrics => heroic::query_metrics(engine, request, now)?,
        Operation::QueryHql => return heroic::query_hql(engine, request, now),
        Operation::Tags => heroic::metadata(engine, request, Kind::Tags)?,
        Operation::Keys => heroic::metadata(engine, request, Kind::Keys)?,
        Operation::Timeseries => heroic::metadata(engine, request, Kind::Timeseries)?,
        Operation::Write => heroic::write(engine, request, now)?,
    };
    Ok(Reply::json(200, body))
}

/// A JSON body without the envelope that a WebSocket message carries and a POST may.
///
/// # Errors
/// `parse_error` for text that is no JSON, `invalid_argument` for an `operation` that is not `expected`.
#[inline(never)]
pub fn body_of(text: &str, expected: Operation) -> Result<Value<'_>> {
    let mut value = if expected.takes_literals() { parse_with_literals(text)? } else { parse(text)? };
    if let Some(given) = value.get("operation")
        && given.as_str() != Some(expected.name())
    {
        return Err(Misfit::refused(given, expected.name()).under("operation").into_error(""));
    }
    open_envelope(&mut value);
    Ok(value)
}

/// Refuses parameters where all that may be asked stands in the path or in the body.
fn no_parameters(request: Request<'_>) -> Result<()> {
    match url::pairs(request.query).first() {
        Some((name, _)) => Err(Error::unknown_field(format!("query parameter is {}; expected none", shown(name)))),
        None => Ok(()),
    }
}

/// Takes away what only addresses a message.
pub(crate) fn open_envelope(message: &mut Value<'_>) {
    if let Value::Object(fields) = message {
        fields.retain(|(name, _)| name != "operation" && name != "sessionId");
    }
}
