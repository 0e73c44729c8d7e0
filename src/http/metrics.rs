//! `GET /metrics`: text exposition, negotiated.

use super::{Reply, Request};
use crate::engine::Engine;
use crate::error::Result;

pub(super) fn exposition(engine: &mut Engine, request: Request<'_>, now: f64, mono: f64) -> Result<Reply> {
    let (body, content_type) = engine.exposition(request.accept, &[], now, mono)?;
    let mut reply = Reply::new(200, content_type, body);
    reply.headers.push(("vary", "accept".to_owned()));
    Ok(reply)
}
