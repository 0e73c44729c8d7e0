//! Engines behind: a tick makes bodies, which are handed out one by one until they are settled.

use super::{Thrown, attempt, pairs, with};
use js_sys::Uint8Array;
use pulsetree::engine::Behind;
use pulsetree::export::{OTLP_HEADERS, REMOTE_WRITE_HEADERS};
use wasm_bindgen::prelude::*;

/// An engine that is written to, by OTLP where `otlp`.
#[wasm_bindgen(js_name = openEngine)]
pub fn open_engine(world: u32, otlp: bool, url: &str, labels: Vec<String>, now: f64) -> Thrown<u32> {
    let labels = pairs(&labels);
    let behind = Behind { url, labels: &labels };
    attempt(world, |engine| match otlp {
        true => engine.open_otlp(behind, now),
        false => engine.open_remote_write(behind, now),
    })
}

/// What its bodies are posted with: `[name, value, …]`.
#[wasm_bindgen(js_name = engineHeaders)]
#[must_use]
pub fn engine_headers(otlp: bool) -> Vec<String> {
    let headers: &[(&str, &str)] = if otlp { &OTLP_HEADERS } else { &REMOTE_WRITE_HEADERS };
    headers.iter().flat_map(|(name, value)| [(*name).to_owned(), (*value).to_owned()]).collect()
}

/// Makes bodies of what there is to send, unless some wait; where the world is kept they are to be stored first, by an
/// entry if nothing else is to be but by an entry.
#[wasm_bindgen(js_name = engineTick)]
pub fn engine_tick(world: u32, number: u32, now: f64, mono: f64, by_entry: bool) -> Thrown<()> {
    attempt(world, |engine| engine.export_tick(number, now, mono, by_entry))
}

/// The body to send next, the very same until it is settled.
#[wasm_bindgen(js_name = engineBody)]
#[must_use]
pub fn engine_body(world: u32, number: u32) -> Option<Uint8Array> {
    with(world, |engine| engine.export_body(number).map(|body| Uint8Array::from(&*body.bytes))).flatten()
}

/// Whether all its samples are newer than what was sent of their series before.
#[wasm_bindgen(js_name = engineBodyInOrder)]
#[must_use]
pub fn engine_body_in_order(world: u32, number: u32) -> bool {
    with(world, |engine| engine.export_body(number).is_some_and(|body| body.in_order)).unwrap_or_default()
}

/// Lets go of the body that was to be sent next: it was taken, or refused for good. Whether the next tick is to be at once.
#[wasm_bindgen(js_name = engineSettled)]
#[must_use]
pub fn engine_settled(world: u32, number: u32, taken: bool, now: f64) -> bool {
    with(world, |engine| engine.export_settled(number, taken, now)).unwrap_or_default()
}

/// Lets go of an engine: what waits goes with it, unless the world is kept.
#[wasm_bindgen(js_name = closeEngine)]
pub fn close_engine(world: u32, number: u32, now: f64) {
    with(world, |engine| engine.close_exporter(number, now));
}
