//! Engines behind: a tick makes bodies, which are handed out one by one until they are settled.

use super::{Thrown, attempt, pairs, with};
use js_sys::Uint8Array;
use pulsetree::export::{OTLP_HEADERS, REMOTE_WRITE_HEADERS};
use wasm_bindgen::prelude::*;

/// An engine that is written to, by OTLP where `otlp`; `began` in ms is when counting began, 0 if that is unknown.
#[wasm_bindgen(js_name = openEngine)]
pub fn open_engine(world: u32, otlp: bool, labels: Vec<String>, began: f64) -> Thrown<u32> {
    attempt(world, |engine| match otlp {
        true => engine.open_otlp(&pairs(&labels), began),
        false => engine.open_remote_write(&pairs(&labels)),
    })
}

/// What its bodies are posted with: `[name, value, …]`.
#[wasm_bindgen(js_name = engineHeaders)]
#[must_use]
pub fn engine_headers(otlp: bool) -> Vec<String> {
    let headers: &[(&str, &str)] = if otlp { &OTLP_HEADERS } else { &REMOTE_WRITE_HEADERS };
    headers.iter().flat_map(|(name, value)| [(*name).to_owned(), (*value).to_owned()]).collect()
}

/// Makes bodies of what there is to send, unless some wait.
#[wasm_bindgen(js_name = engineTick)]
pub fn engine_tick(world: u32, number: u32, now: f64, mono: f64) -> Thrown<()> {
    attempt(world, |engine| engine.export_tick(number, now, mono))
}

/// The body to send next, the very same until it is settled.
#[wasm_bindgen(js_name = engineBody)]
#[must_use]
pub fn engine_body(world: u32, number: u32) -> Option<Uint8Array> {
    with(world, |engine| engine.export_body(number).map(|body| Uint8Array::from(&*body.bytes))).flatten()
}

/// Lets go of the body that was to be sent next: it was taken, or refused for good.
#[wasm_bindgen(js_name = engineSettled)]
pub fn engine_settled(world: u32, number: u32, taken: bool) {
    with(world, |engine| engine.export_settled(number, taken));
}

/// Lets go of an engine, with all that waits.
#[wasm_bindgen(js_name = closeEngine)]
pub fn close_engine(world: u32, number: u32) {
    with(world, |engine| engine.close_exporter(number));
}
