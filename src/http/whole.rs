//! `GET /tree` and `GET /image`: all there is, as JSON and as bytes to start another from.

use super::{Operation, Reply, Request, timely};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::json::to_text;

/// The whole tree, as `toJSON` gives it.
pub(super) fn tree(engine: &Engine, request: Request<'_>, now: f64, mono: f64) -> Result<String> {
    timely::bare(request, Operation::Tree)?;
    let root = engine.tree().find("").ok_or_else(|| Error::new(Code::Internal, "the tree has no root"))?;
    to_text(&engine.tree_json(root, now, mono)?)
}

/// Refuses parameters. The bytes are the host's to send: they leave the engine in pieces, never as one.
pub(super) fn check_image(request: Request<'_>) -> Result<Reply> {
    timely::bare(request, Operation::Image)?;
    Ok(Reply::new(200, "application/octet-stream", String::new()))
}
