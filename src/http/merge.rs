//! `POST /merge`: a delta of another world, its bytes as the body.

use super::{Reply, Request, url};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::json::to_string;
use crate::order::sort_by;

/// What names a label among the query parameters: `label.colo=ams`.
const LABEL: &str = "label.";

/// Seconds after which one may try again where nothing tells: what waits to be stored soon is.
const SOON: u64 = 1;

pub(super) fn merge(engine: &mut Engine, request: Request<'_>, now: f64) -> Result<Reply> {
    let given = url::pairs(request.query);
    let mut labels = Vec::with_capacity(given.len());
    for (name, value) in &given {
        let label = name.strip_prefix(LABEL);
        let label = label.ok_or_else(|| Error::invalid("query parameter", name, "label. and the name of a label"))?;
        if !value.is_empty() {
            labels.push((label, value.as_str()));
        }
    }
    sort_by(&mut labels, Ord::cmp);
    let twice = labels.windows(2).find_map(|pair| match pair {
        [(name, _), (next, _)] if name == next => Some(*name),
        _ => None,
    });
    if let Some(name) = twice {
        return Err(Error::invalid("query parameter", &format!("{LABEL}{name}"), "each label once"));
    }
    match engine.merge(request.bytes, &labels, now) {
        Ok(merged) => Ok(Reply::json(200, to_string(&merged))),
        Err(error) if error.code == Code::Unavailable => {
            let mut reply = Reply::error(&error);
            reply.headers.push(("retry-after", error.retry_after.unwrap_or(SOON).to_string()));
            // else a page of another origin cannot read it
            reply.headers.push(("access-control-expose-headers", "retry-after".to_owned()));
            Ok(reply)
        }
        Err(error) => Err(error),
    }
}
