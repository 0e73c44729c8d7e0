//! The edge to JavaScript: convert, one call, convert. The only place that names `wasm_bindgen` and `js_sys`.
//!
//! Plain functions over a table of worlds, not a class: a class costs every call a reference count and half a
//! kilobyte of wasm. Names and label sets cross once and become handles; recordings cross as numbers. A handle crosses
//! packed in one double, `slot + generation · 2³²`: generations stay below 2²¹. Labels cross as flat arrays
//! `[key, value, …]`. What a caller hands in is converted before its world is borrowed, so that no JavaScript (a getter,
//! an error's constructor) ever runs while one is.

#![cfg(target_arch = "wasm32")]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod convert;
mod delta;
#[cfg(feature = "query")]
mod export;
mod hits;
#[cfg(feature = "query")]
mod http;
#[cfg(feature = "query")]
mod image;
mod memory;
#[cfg(feature = "query")]
mod query;
mod store;
mod tree;
#[cfg(feature = "query")]
mod watch;
mod worlds;

pub use delta::*;
#[cfg(feature = "query")]
pub use export::*;
pub use hits::*;
#[cfg(feature = "query")]
pub use http::*;
#[cfg(feature = "query")]
pub use image::*;
pub use memory::*;
#[cfg(feature = "query")]
pub use query::*;
pub use store::*;
pub use tree::*;
pub use worlds::*;

#[cfg(feature = "query")]
use watch::Watch;

use pulsetree::error::{Error, NeedsZone};
use pulsetree::labels::Handle;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static MAKE_ERROR: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Takes the function `(code, message, position) → Error` that makes what failing calls throw.
#[wasm_bindgen]
pub fn install(make: js_sys::Function) {
    MAKE_ERROR.with_borrow_mut(|slot| *slot = Some(make));
}

/// What a failing call throws: the installed function's error, or the message where none is installed.
#[cold]
#[inline(never)]
fn thrown(error: &Error) -> JsValue {
    if let Some(zone) = &error.zone {
        return needed(zone);
    }
    let message = JsValue::from_str(&error.message);
    let Some(make) = MAKE_ERROR.with_borrow(Option::clone) else { return message };
    let position = error.position.map_or(JsValue::UNDEFINED, JsValue::from);
    let made = make.call3(&JsValue::NULL, &JsValue::from_str(error.code.name()), &message, &position);
    made.unwrap_or(message)
}

/// What a call throws that needs the clocks of a zone first: `[name, from, to]`, in ms.
fn needed(zone: &NeedsZone) -> JsValue {
    let times = [zone.from, zone.to].map(|time| JsValue::from_f64(time as f64));
    std::iter::once(JsValue::from_str(&zone.name)).chain(times).collect::<js_sys::Array>().into()
}

/// What a call gives, or throws.
pub type Thrown<T> = Result<T, JsValue>;

/// Turns a refusal into what JavaScript catches.
trait OrThrow<T> {
    fn or_throw(self) -> Thrown<T>;
}

impl<T> OrThrow<T> for pulsetree::error::Result<T> {
    fn or_throw(self) -> Thrown<T> {
        self.map_err(|error| thrown(&error))
    }
}

const GENERATION: f64 = 4_294_967_296.0;

fn packed(handle: Handle) -> f64 {
    f64::from(handle.slot) + f64::from(handle.generation) * GENERATION
}

const fn handle(slot: u32, generation: u32) -> Handle {
    Handle { slot, generation }
}

/// Keys and values that the face's `joined` made one text of: a character that is in none of them, then all with it in
/// between. One string crosses in a third of the time of six.
fn parted(joined: &str) -> Vec<(&str, &str)> {
    let mut chars = joined.chars();
    let Some(separator) = chars.next() else { return Vec::new() };
    // of one character in brackets, as texts are short: the search for it alone takes twice as long to begin
    let mut texts = chars.as_str().split([separator]);
    let mut pairs = Vec::new();
    while let (Some(key), Some(value)) = (texts.next(), texts.next()) {
        pairs.push((key, value));
    }
    pairs
}

/// A flat array `[key, value, …]` as pairs.
fn pairs(flat: &[String]) -> Vec<(&str, &str)> {
    let (pairs, _) = flat.as_chunks::<2>();
    pairs.iter().map(|[key, value]| (key.as_str(), value.as_str())).collect()
}
