//! What was kept, applied again: the engine's own part by the engine, requests and messages by what answered them.
//!
//! ```
//! use pulsetree::engine::{Engine, Freeze, Options};
//! use pulsetree::kept::load;
//! use pulsetree::relay::Id;
//! let mut world = Engine::new(Options::default());
//! world.put_lines("put cpu 1600000000 1 host=a", 1.6e12);
//! let mut image = Vec::new();
//! let how = Freeze { max_bytes: 1 << 20, labels: &[], id: Some(Id([7; 16])), now: 1.6e12, mono: 0.0 };
//! world.save(how, &mut |part| image.extend(part))?;
//! let mut again = Engine::new(Options::default());
//! load(&mut again, &image)?;
//! again.loaded(false, 1.6e12)?;
//! assert_eq!(again.stats().points, 1);
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

use crate::engine::Engine;
use crate::error::Result;
use crate::http::{self, Request};
use crate::image::Entry;
use crate::socket;

/// Takes the next bytes of what was kept into a world that was just made: see [`Engine::load`].
///
/// # Errors
/// `corrupt`; the world is then to be dropped.
#[inline]
pub fn load(engine: &mut Engine, bytes: &[u8]) -> Result<()> {
    engine.load(bytes, &mut apply)
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
