//! What was kept, applied again: the engine's own part by the engine, requests and messages by what answered them.

use crate::engine::{Engine, Found};
use crate::error::Result;
use crate::http::{self, Request};
use crate::image::Entry;
use crate::socket;

/// Takes the next bytes of what was kept into a world that was just made: see [`Engine::load`].
///
/// # Errors
/// `corrupt`; the world is then to be dropped.
pub fn load(engine: &mut Engine, bytes: &[u8]) -> Result<()> {
    engine.load(bytes, &mut apply)
}

/// A world from the bytes of an image alone, within the limits that it has.
///
/// # Errors
/// `corrupt`; the world is then to be dropped.
pub fn load_image(engine: &mut Engine, bytes: &[u8], now: f64) -> Result<Found> {
    load(engine, bytes)?;
    engine.loaded(false, now)
}

/// What was answered then is not answered again.
fn apply(engine: &mut Engine, entry: &Entry<'_>, now: f64) {
    match entry {
        Entry::Request { method, path, query, body } => {
            http::serve(engine, Request { method, path, query, body, ..Request::default() }, now, 0.0);
        }
        Entry::Message(text) => {
            socket::message(engine, text, now);
        }
        _ => {}
    }
}
