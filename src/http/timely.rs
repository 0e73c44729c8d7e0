//! The Timeseries API over HTTP; a WebSocket message asks the same of its body.

use super::{Operation, Reply, Request, body_of, no_parameters, url};
use crate::dialect::timely::{LookupRequest, PutFlags, Query, SuggestRequest, Untimed, prefers_html};
use crate::engine::{Engine, Listing};
use crate::error::Result;
use crate::json::{Value, from_value, to_string};
use serde::{Deserialize, Serialize};

/// Stores points; says what became of them as the query's flags ask.
pub(super) fn put(engine: &mut Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    let flags = PutFlags::from_get(&url::pairs(request.query))?;
    let summary = engine.put_json(&body_of(request.body, Operation::Put)?, now)?;
    Ok(match flags.told(summary.success, &summary) {
        _ if summary.failed > 0 => Reply::batch(&summary),
        Some(text) => Reply::json(200, text),
        None => Reply::batch(&summary),
    })
}

pub(super) fn query(engine: &Engine, request: Request<'_>, now: f64) -> Result<String> {
    let pairs = url::pairs(request.query);
    let query = match request.method {
        "POST" => Query::from_post(&body_of(request.body, Operation::Query)?, &pairs, now as i64),
        _ => Query::from_get(&pairs, now as i64),
    };
    engine.query_json(&query?, now)
}

pub(super) fn suggest(engine: &Engine, request: Request<'_>) -> Result<String> {
    if request.method == "POST" {
        no_parameters(request)?;
        return suggest_text(engine, &body_of(request.body, Operation::Suggest)?);
    }
    engine.suggest_json(&SuggestRequest::from_get(&url::pairs(request.query))?)
}

pub(super) fn lookup(engine: &Engine, request: Request<'_>) -> Result<Reply> {
    let text = if request.method == "POST" {
        no_parameters(request)?;
        lookup_text(engine, &body_of(request.body, Operation::Lookup)?)?
    } else {
        engine.lookup(&LookupRequest::from_get(&url::pairs(request.query))?)?
    };
    Ok(Reply { untimed: Some(text), ..Reply::json(200, String::new()) })
}

/// A page where the reader would rather have that, else JSON.
pub(super) fn metrics(engine: &Engine, request: Request<'_>) -> Result<Reply> {
    bare(request, Operation::Metrics)?;
    let mut reply = if prefers_html(request.accept) {
        Reply::new(200, "text/html; charset=utf-8", engine.list_metrics(Listing::Html)?)
    } else {
        Reply::json(200, engine.list_metrics(Listing::Json)?)
    };
    reply.headers.push(("vary", "accept".to_owned()));
    Ok(reply)
}

/// Refuses parameters and fields where there are none to give; a body may be left out.
pub(super) fn bare(request: Request<'_>, operation: Operation) -> Result<()> {
    no_parameters(request)?;
    if request.method != "POST" || request.body.trim_ascii().is_empty() {
        return Ok(());
    }
    no_fields(&body_of(request.body, operation)?)
}

/// A request without fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

/// Refuses a body with a field.
pub(crate) fn no_fields(body: &Value<'_>) -> Result<()> {
    from_value::<NoFields>(body, "").map(|_| ())
}

pub(super) fn version(request: Request<'_>) -> Result<Reply> {
    bare(request, Operation::Version)?;
    Ok(Reply::new(200, "text/plain; charset=utf-8", crate::VERSION.to_owned()))
}

/// What `/api/version` answers.
#[derive(Serialize)]
struct Version {
    /// The package's, such as `0.1.0`.
    version: &'static str,
}

pub(super) fn version_json() -> String {
    to_string(&Version { version: crate::VERSION })
}

/// The answer to a query's body.
pub(crate) fn query_text(engine: &Engine, body: &Value<'_>, now: f64) -> Result<String> {
    engine.query_json(&Query::from_value(body, now as i64)?, now)
}

/// The answer to the body of a suggest request.
pub(crate) fn suggest_text(engine: &Engine, body: &Value<'_>) -> Result<String> {
    engine.suggest_json(&SuggestRequest::from_value(body)?)
}

/// The answer to the body of a lookup.
pub(crate) fn lookup_text(engine: &Engine, body: &Value<'_>) -> Result<Untimed> {
    engine.lookup(&LookupRequest::from_value(body)?)
}
