//! Hits over HTTP: snapshots, and the check before a live stream.

use super::{Operation, Reply, Request, body_of, no_parameters, url};
use crate::engine::{Engine, HitsView, LiveData};
use crate::error::{Code, Error, Result};
use crate::labels::check_text;

/// Counts hits, one or many; each fails alone.
pub(super) fn count(engine: &mut Engine, id: &str, request: Request<'_>, now: f64) -> Result<Reply> {
    no_parameters(request)?;
    Ok(Reply::batch(&engine.hit_json(id, &body_of(request.body, Operation::Hits)?, now)?))
}

pub(super) fn read(engine: &Engine, id: &str, request: Request<'_>, view: HitsView) -> Result<String> {
    no_parameters(request)?;
    engine.hits_json(recorder(engine, id)?, view)
}

/// Refuses a live stream of unknown data, or of what is no id. Its recorder may come later; the stream itself is the host's.
pub(super) fn check_live(id: &str, request: Request<'_>) -> Result<Reply> {
    check_text("id", id)?;
    let pairs = url::pairs(request.query);
    for (name, value) in &pairs {
        match name.as_str() {
            "data" => LiveData::parse(value)?,
            _ => return Err(Error::invalid("query parameter", name, "data")),
        };
    }
    if pairs.len() > 1 {
        return Err(Error::new(Code::InvalidArgument, "data is given twice; expected it once"));
    }
    Ok(Reply::new(200, "text/event-stream", String::new()))
}

fn recorder(engine: &Engine, id: &str) -> Result<u32> {
    engine.hits().find(id).ok_or_else(|| Error::of(Code::NotFound, "id", id, "a recorder that has been hit"))
}
