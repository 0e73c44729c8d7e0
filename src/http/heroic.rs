//! Heroic's API over HTTP.

use super::{Reply, Request, no_parameters};
use crate::dialect::heroic::{HqlRequest, Kind, MetadataQuery, MetricsQuery, Written, parsed};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::json::{Value, from_value, parse, to_string};
use serde::Serialize;

/// The body of a refusal.
#[derive(Serialize)]
struct ErrorMessage {
    /// Names the field or the position, the value and what was expected.
    message: String,
}

/// A refusal as Heroic tells it: what is no JSON or has a field that nobody knows is 400, what means nothing is 500.
pub(super) fn refusal(error: &Error) -> Reply {
    let status = match error.code {
        Code::InvalidArgument | Code::InvalidName | Code::TooOld if !error.unknown_field => 500,
        code => code.status(),
    };
    let message = match error.position {
        Some(position) => format!("position {position}: {}", error.message),
        None => error.message.clone(),
    };
    Reply::json(status, to_string(&ErrorMessage { message }))
}

pub(super) fn query_metrics(engine: &Engine, request: Request<'_>, now: f64) -> Result<String> {
    engine.metrics_json(&MetricsQuery::from_value(&body(request)?, now as i64)?, now)
}

/// A text, or JSON with a text in it. What is wrong with the text is told with its place.
pub(super) fn query_hql(engine: &Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    no_parameters(request)?;
    let json = if request.body.trim_start().starts_with('{') { Some(parse(request.body)?) } else { None };
    let asked: Option<HqlRequest<'_>> = json.as_ref().map(|json| from_value(json, "")).transpose()?;
    let text = asked.as_ref().map_or(request.body, |asked| asked.query);
    let parsed = match parsed(text, now as i64) {
        Ok(parsed) => parsed,
        Err(syntax) => return Ok(Reply::json(400, to_string(&syntax.body(text)))),
    };
    let query = match &asked {
        Some(asked) => asked.query(parsed, now as i64)?,
        None => parsed.query(None, None, now as i64)?,
    };
    Ok(Reply::json(200, engine.hql_json(&query, now)?))
}

pub(super) fn metadata(engine: &Engine, request: Request<'_>, kind: Kind) -> Result<String> {
    engine.metadata_json(&MetadataQuery::from_value(kind, &body(request)?)?)
}

pub(super) fn write(engine: &mut Engine, request: Request<'_>, now: f64) -> Result<String> {
    engine.write_heroic(&body(request)?, now)?;
    Ok(to_string(&Written::OK))
}

/// The JSON of a request that has no parameters beside.
fn body(request: Request<'_>) -> Result<Value<'_>> {
    no_parameters(request)?;
    parse(request.body)
}
