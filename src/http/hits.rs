//! Hits over HTTP: snapshots, and the check before a live stream.

use super::{Reply, Request, url};
use crate::engine::{Engine, HitsView, LiveData};
use crate::error::{Code, Error, Result};

pub(super) fn read(engine: &Engine, id: &str, view: HitsView) -> Result<String> {
    engine.hits_json(recorder(engine, id)?, view)
}

/// Refuses a live stream of unknown data. Its recorder may come later; the stream itself is the host's.
pub(super) fn check_live(request: Request<'_>) -> Result<Reply> {
    for (name, value) in url::pairs(request.query) {
        match name.as_str() {
            "data" => LiveData::parse(&value)?,
            _ => return Err(Error::invalid("query parameter", &name, "data")),
        };
    }
    Ok(Reply::new(200, "text/event-stream", String::new()))
}

fn recorder(engine: &Engine, id: &str) -> Result<u32> {
    engine.hits().find(id).ok_or_else(|| Error::of(Code::NotFound, "id", id, "a recorder that has been hit"))
}
