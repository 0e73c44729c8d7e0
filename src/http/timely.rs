//! The Timeseries API over HTTP; a WebSocket message asks the same of its body.

use super::{Reply, Request, body_of, url};
use crate::dialect::timely::{Query, SuggestRequest};
use crate::engine::Engine;
use crate::error::Result;
use crate::json::{Value, write_string};

pub(super) fn put(engine: &mut Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    let summary = engine.put_json(&body_of(request.body, "put")?, now)?;
    Ok(Reply::batch(&summary, Reply::json(200, summary.to_json())))
}

pub(super) fn query(engine: &Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    if request.method == "POST" {
        return Ok(Reply::json(200, query_text(engine, &body_of(request.body, "query")?, now)?));
    }
    let query = Query::from_get(&url::pairs(request.query), now as i64)?;
    Ok(Reply::json(200, engine.query_json(&query, now)?))
}

pub(super) fn suggest(engine: &Engine, request: Request<'_>) -> Result<Reply> {
    if request.method == "POST" {
        return Ok(Reply::json(200, suggest_text(engine, &body_of(request.body, "suggest")?)?));
    }
    Ok(Reply::json(200, names(engine, &SuggestRequest::from_get(&url::pairs(request.query))?)))
}

/// The answer to a query's body.
pub(crate) fn query_text(engine: &Engine, body: &Value, now: f64) -> Result<String> {
    engine.query_json(&Query::from_value(body, now as i64)?, now)
}

/// The answer to the body of a suggest request.
pub(crate) fn suggest_text(engine: &Engine, body: &Value) -> Result<String> {
    Ok(names(engine, &SuggestRequest::from_value(body)?))
}

fn names(engine: &Engine, wanted: &SuggestRequest) -> String {
    let mut text = "[".to_owned();
    for name in engine.suggest(wanted) {
        if text.len() > 1 {
            text.push(',');
        }
        write_string(&name, &mut text);
    }
    text.push(']');
    text
}
