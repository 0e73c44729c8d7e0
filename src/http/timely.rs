//! The Timeseries API over HTTP.

use super::{Reply, Request, body_of, url};
use crate::dialect::timely::{Query, SuggestRequest};
use crate::engine::Engine;
use crate::error::Result;
use crate::json::{self, Value};

pub(super) fn put(engine: &mut Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    let summary = engine.put_json(&body_of(request.body, "put")?, now)?;
    Ok(Reply::batch(&summary, Reply::json(200, summary.to_json())))
}

pub(super) fn query(engine: &Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    let query = if request.method == "POST" {
        Query::from_value(&body_of(request.body, "query")?, now as i64)?
    } else {
        Query::from_get(&url::pairs(request.query), now as i64)?
    };
    Ok(Reply::json(200, engine.query_json(&query, now)?))
}

pub(super) fn suggest(engine: &Engine, request: Request<'_>) -> Result<Reply> {
    let wanted = if request.method == "POST" {
        SuggestRequest::from_value(&body_of(request.body, "suggest")?)?
    } else {
        SuggestRequest::from_get(&url::pairs(request.query))?
    };
    let names = engine.suggest(&wanted).into_iter().map(Value::String).collect();
    let mut body = String::new();
    json::write(&Value::Array(names), &mut body);
    Ok(Reply::json(200, body))
}
