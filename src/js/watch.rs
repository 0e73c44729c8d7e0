//! How long a call takes.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Milliseconds that are never set back. What a page has put in its place may throw.
    #[wasm_bindgen(catch, js_namespace = performance)]
    fn now() -> Result<f64, JsValue>;
}

/// What was passed since it was started, by the runtime's own clock: a world's `clock` is its user's, who may stop it, and
/// is asked before a call. Where the runtime tells no time, none passes.
pub(super) struct Watch(f64);

impl Watch {
    pub(super) fn start() -> Self {
        Self(ticks())
    }

    /// Never read while a world is borrowed, as a clock is JavaScript.
    pub(super) fn ms(&self) -> f64 {
        ticks() - self.0
    }
}

/// Not inlined, as what catches is long.
#[inline(never)]
fn ticks() -> f64 {
    now().unwrap_or_default()
}
