//! Deltas: what this world sends, and what it is sent.

use super::convert::array;
use super::{Thrown, attempt, pairs, with};
use js_sys::{Array, Uint8Array};
use pulsetree::engine::{self, Freeze};
use pulsetree::relay::Id;
use wasm_bindgen::prelude::*;

/// Whether the world has an id to send under, so that `takeDelta` needs none.
#[wasm_bindgen(js_name = hasId)]
#[must_use]
pub fn has_id(world: u32) -> bool {
    with(world, |engine| engine.has_id()).unwrap_or_default()
}

/// Throws for labels that no delta may write into its label sets.
#[wasm_bindgen(js_name = checkLabels)]
pub fn check_labels(world: u32, labels: Vec<String>) -> Thrown<()> {
    attempt(world, |_| engine::check_labels(&pairs(&labels)))
}

/// `[sender, sequence, bytes]` of the head of the queue, or undefined where there is nothing. With `freeze`, an empty queue
/// is filled first with what was recorded since; the first time that needs an `id` of 16 random bytes.
#[wasm_bindgen(js_name = takeDelta)]
pub fn take_delta(
    world: u32,
    max_bytes: f64,
    labels: Vec<String>,
    id: &[u8],
    now: f64,
    mono: f64,
    freeze: bool,
) -> Thrown<Option<Array>> {
    let given = attempt(world, |engine| {
        let labels = &pairs(&labels);
        if !freeze {
            return engine.queued(labels, now);
        }
        let id = id.first_chunk().map(|id| Id(*id));
        engine.take_delta(Freeze { max_bytes: max_bytes as usize, labels, id, now, mono })
    })?;
    Ok(given.map(|delta| {
        let bytes = Uint8Array::from(&*delta.bytes);
        array([delta.sender.hex().into(), (delta.sequence as f64).into(), bytes.into()])
    }))
}

/// Lets a delta go that its receiver has.
#[wasm_bindgen]
pub fn acknowledge(world: u32, sequence: f64, sender: &str) -> Thrown<()> {
    attempt(world, |engine| engine.acknowledge(whole(sequence), sender))
}

/// Lets a delta go that its receiver refuses for good.
#[wasm_bindgen(js_name = dropDelta)]
pub fn drop_delta(world: u32, sequence: f64, sender: &str) -> Thrown<()> {
    attempt(world, |engine| engine.drop_delta(whole(sequence), sender))
}

/// 0, which no delta has, for what is no whole number.
fn whole(sequence: f64) -> u64 {
    if sequence.fract() == 0.0 { sequence as u64 } else { 0 }
}

/// Adds another world's delta: `{sender, sequence, applied, conflicts}`.
#[cfg(feature = "query")]
#[wasm_bindgen]
pub fn merge(world: u32, bytes: &[u8], labels: Vec<String>, now: f64) -> Thrown<JsValue> {
    let merged = attempt(world, |engine| engine.merge(bytes, &pairs(&labels), now))?;
    super::convert::answer(&merged)
}
