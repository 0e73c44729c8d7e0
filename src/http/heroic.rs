//! Heroic's API over HTTP.

use super::{Reply, Request, url};
use crate::dialect::heroic::{Kind, MetadataQuery, MetricsQuery, Written};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::json::{Value, parse, to_string};
use serde::Serialize;

/// The body of a refusal.
#[derive(Serialize)]
struct ErrorMessage<'a> {
    /// Names the field, the value and what was expected.
    message: &'a str,
}

/// A refusal as Heroic tells it: what is no JSON or has a field that nobody knows is 400, what means nothing is 500.
pub(super) fn refusal(error: &Error) -> Reply {
    let status = match error.code {
        Code::InvalidArgument | Code::InvalidName | Code::TooOld if !error.unknown_field => 500,
        code => code.status(),
    };
    Reply::json(status, to_string(&ErrorMessage { message: &error.message }))
}

pub(super) fn query_metrics(engine: &Engine, request: Request<'_>, now: f64) -> Result<String> {
    engine.metrics_json(&MetricsQuery::from_value(&body(request)?, now as i64)?, now)
}

pub(super) fn metadata(engine: &Engine, request: Request<'_>, kind: Kind) -> Result<String> {
    engine.metadata_json(&MetadataQuery::from_value(kind, &body(request)?)?)
}

pub(super) fn write(engine: &mut Engine, request: Request<'_>, now: f64) -> Result<String> {
    engine.write_heroic(&body(request)?, now)?;
    Ok(to_string(&Written::OK))
}

/// The JSON of a request that has no parameters beside.
fn body(request: Request<'_>) -> Result<Value> {
    if let Some((name, _)) = url::pairs(request.query).first() {
        return Err(Error::unknown_field(format!(
            "query parameter {} is not there; expected none",
            crate::error::shown(name)
        )));
    }
    parse(request.body)
}
