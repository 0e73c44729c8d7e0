//! The hits' calls.

use super::{Thrown, attempt, attempt_change, change, with};
use pulsetree::engine::{HitOutcome, HitsView};
use pulsetree::error::Error;
use pulsetree::hits::RecorderOptions;
use wasm_bindgen::prelude::*;

/// What the face passes for "no caller".
const NO_CALLER: u32 = u32::MAX;
/// Numbers per hit in [`read_hits`].
const FIELDS: usize = 4;

/// The recorder of an id, made if it is missing.
#[wasm_bindgen]
pub fn recorder(
    world: u32,
    id: &str,
    history_limit: Option<f64>,
    record: Option<bool>,
    prometheus: Option<bool>,
) -> Thrown<u32> {
    let history_limit = history_limit.map(|limit| limit as usize);
    attempt_change(world, |engine| engine.recorder(id, RecorderOptions { history_limit, record, prometheus }))
}

/// The recorder of an id, if there is one.
#[wasm_bindgen(js_name = findRecorder)]
#[must_use]
pub fn find_recorder(world: u32, id: &str) -> Option<u32> {
    with(world, |engine| engine.hits().find(id)).flatten()
}

/// A target's index, to hit it by.
#[wasm_bindgen]
pub fn target(world: u32, recorder: u32, name: &str, layer: Option<String>) -> Thrown<u32> {
    attempt(world, |engine| engine.target(recorder, name, layer.as_deref()))
}

/// A caller's index.
#[wasm_bindgen]
pub fn caller(world: u32, recorder: u32, name: &str) -> Thrown<u32> {
    attempt(world, |engine| engine.caller(recorder, name))
}

/// 0 counted, 1 counted and readers are to be woken (ask `wakes`), 2 refused (ask `pointRefusal`), 3 names fill the memory.
/// Time in ms, kept to the microsecond.
#[wasm_bindgen]
#[must_use]
#[inline(always)]
#[allow(unused_attributes, reason = "meant for the function, not for the export that wraps it")]
pub fn hit(world: u32, recorder: u32, target: u32, caller: u32, time: f64, now: f64) -> u32 {
    let caller = (caller != NO_CALLER).then_some(caller);
    change(world, |engine| engine.hit(recorder, target, caller, time, now)).unwrap_or(HitOutcome::Refused) as u32
}

/// A reader of every hit from now on, with at most `buffer` undelivered.
#[wasm_bindgen(js_name = openReader)]
pub fn open_reader(world: u32, recorder: u32, buffer: f64) -> Thrown<u32> {
    attempt(world, |engine| engine.open_reader(recorder, buffer as usize))
}

/// `[target, caller (−1: none), time in µs, total after it, …]`, `max` hits at most.
#[wasm_bindgen(js_name = readHits)]
pub fn read_hits(world: u32, reader: u32, max: u32) -> Thrown<Vec<f64>> {
    attempt(world, |engine| {
        let mut numbers = Vec::with_capacity(FIELDS * (max as usize).min(engine.pending(reader)));
        engine.read_hits(reader, max as usize, &mut |hit| {
            let caller = hit.caller.number().map_or(-1.0, f64::from);
            numbers.extend([f64::from(hit.target), caller, hit.time_us as f64, hit.total as f64]);
        })?;
        Ok(numbers)
    })
}

/// Lets go of a reader.
#[wasm_bindgen(js_name = closeReader)]
pub fn close_reader(world: u32, reader: u32) {
    with(world, |engine| engine.close_reader(reader));
}

/// Readers that have something to read since last asked.
#[wasm_bindgen]
#[must_use]
pub fn wakes(world: u32) -> Vec<u32> {
    with(world, pulsetree::engine::Engine::take_wakes).unwrap_or_default()
}

/// A target's name by its index.
#[wasm_bindgen(js_name = targetName)]
pub fn target_name(world: u32, recorder: u32, target: u32) -> Thrown<String> {
    attempt(world, |engine| Ok(engine.hits().target_name(recorder, target).to_owned()))
}

/// A target's layer, undefined for the default one.
#[wasm_bindgen(js_name = targetLayer)]
pub fn target_layer(world: u32, recorder: u32, target: u32) -> Thrown<Option<String>> {
    attempt(world, |engine| Ok(engine.hits().target_layer(recorder, target).map(str::to_owned)))
}

/// A caller's name by its index.
#[wasm_bindgen(js_name = callerName)]
pub fn caller_name(world: u32, recorder: u32, caller: u32) -> Thrown<String> {
    attempt(world, |engine| Ok(engine.hits().caller_name(recorder, caller).to_owned()))
}

/// `aggregate`, `time_series` or `graph` as JSON text.
#[wasm_bindgen(js_name = hitsJson)]
pub fn hits_json(world: u32, recorder: u32, view: &str) -> Thrown<String> {
    attempt(world, |engine| {
        let view = match view {
            "aggregate" => HitsView::Aggregate,
            "time_series" => HitsView::TimeSeries,
            "graph" => HitsView::Graph,
            other => return Err(Error::invalid("view", other, "one of aggregate, time_series, graph")),
        };
        engine.hits_json(recorder, view)
    })
}
