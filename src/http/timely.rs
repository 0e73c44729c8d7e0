//! The Timeseries API over HTTP; a WebSocket message asks the same of its body.

use super::{Request, body_of, url};
use crate::dialect::timely::{Query, SuggestRequest};
use crate::engine::Engine;
use crate::error::Result;
use crate::json::{Value, to_string};

pub(super) fn query(engine: &Engine, request: Request<'_>, now: f64) -> Result<String> {
    if request.method == "POST" {
        return query_text(engine, &body_of(request.body, "query")?, now);
    }
    engine.query_json(&Query::from_get(&url::pairs(request.query), now as i64)?, now)
}

pub(super) fn suggest(engine: &Engine, request: Request<'_>) -> Result<String> {
    if request.method == "POST" {
        return suggest_text(engine, &body_of(request.body, "suggest")?);
    }
    Ok(to_string(&engine.suggest(&SuggestRequest::from_get(&url::pairs(request.query))?)))
}

/// The answer to a query's body.
pub(crate) fn query_text(engine: &Engine, body: &Value, now: f64) -> Result<String> {
    engine.query_json(&Query::from_value(body, now as i64)?, now)
}

/// The answer to the body of a suggest request.
pub(crate) fn suggest_text(engine: &Engine, body: &Value) -> Result<String> {
    Ok(to_string(&engine.suggest(&SuggestRequest::from_value(body)?)))
}
