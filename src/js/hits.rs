//! The hits' calls.

use super::{Engine, OrThrow, Thrown};
use crate::engine::HitsView;
use crate::error::Error;
use crate::hits::RecorderOptions;
use wasm_bindgen::prelude::*;

/// What the face passes for "no caller".
const NO_CALLER: u32 = u32::MAX;
/// Numbers per hit in [`Engine::read_hits`].
const FIELDS: usize = 4;

#[wasm_bindgen]
impl Engine {
    /// The recorder of an id, made if it is missing.
    pub fn recorder(
        &mut self,
        id: &str,
        history_limit: Option<f64>,
        record: Option<bool>,
        prometheus: Option<bool>,
    ) -> Thrown<u32> {
        let history_limit = history_limit.map(|limit| limit as usize);
        self.whole.recorder(id, RecorderOptions { history_limit, record, prometheus }).or_throw()
    }

    /// A target's index, to hit it by.
    pub fn target(&mut self, recorder: u32, name: &str, layer: Option<String>) -> Thrown<u32> {
        self.whole.target(recorder, name, layer.as_deref()).or_throw()
    }

    /// A caller's index.
    pub fn caller(&mut self, recorder: u32, name: &str) -> Thrown<u32> {
        self.whole.caller(recorder, name).or_throw()
    }

    /// 0 counted, 1 counted and readers are to be woken (ask `wakes`), 2 refused (ask `pointRefusal`).
    /// Time in ms, kept to the microsecond.
    pub fn hit(&mut self, recorder: u32, target: u32, caller: u32, time: f64, now: f64) -> u32 {
        let caller = (caller != NO_CALLER).then_some(caller);
        self.whole.hit(recorder, target, caller, time, now) as u32
    }

    /// A reader of every hit from now on, that keeps at most `buffer` undelivered.
    #[wasm_bindgen(js_name = openReader)]
    pub fn open_reader(&mut self, recorder: u32, buffer: f64) -> u32 {
        self.whole.open_reader(recorder, buffer as usize)
    }

    /// `[target, caller (−1: none), time in µs, total after it, …]`, `max` hits at most.
    #[wasm_bindgen(js_name = readHits)]
    pub fn read_hits(&mut self, reader: u32, max: u32) -> Thrown<Vec<f64>> {
        let mut numbers = Vec::with_capacity(FIELDS * (max as usize).min(self.whole.pending(reader)));
        let read = self.whole.read_hits(reader, max as usize, &mut |hit| {
            let caller = hit.caller.map_or(-1.0, f64::from);
            numbers.extend([f64::from(hit.target), caller, hit.time_us as f64, hit.total as f64]);
        });
        read.map(|_| numbers).or_throw()
    }

    /// Lets go of a reader.
    #[wasm_bindgen(js_name = closeReader)]
    pub fn close_reader(&mut self, reader: u32) {
        self.whole.close_reader(reader);
    }

    /// Readers that have something to read since last asked.
    pub fn wakes(&mut self) -> Vec<u32> {
        self.whole.take_wakes()
    }

    /// A target's name by its index.
    #[wasm_bindgen(js_name = targetName)]
    #[must_use]
    pub fn target_name(&self, recorder: u32, target: u32) -> String {
        self.whole.hits().target_name(recorder, target).to_owned()
    }

    /// A target's layer, undefined for the default one.
    #[wasm_bindgen(js_name = targetLayer)]
    #[must_use]
    pub fn target_layer(&self, recorder: u32, target: u32) -> Option<String> {
        self.whole.hits().target_layer(recorder, target).map(str::to_owned)
    }

    /// A caller's name by its index.
    #[wasm_bindgen(js_name = callerName)]
    #[must_use]
    pub fn caller_name(&self, recorder: u32, caller: u32) -> String {
        self.whole.hits().caller_name(recorder, caller).to_owned()
    }

    /// `aggregate`, `time_series` or `graph` as JSON text.
    #[wasm_bindgen(js_name = hitsJson)]
    pub fn hits_json(&self, recorder: u32, view: &str) -> Thrown<String> {
        let view = match view {
            "aggregate" => Ok(HitsView::Aggregate),
            "time_series" => Ok(HitsView::TimeSeries),
            "graph" => Ok(HitsView::Graph),
            other => Err(Error::invalid("view", other, "one of aggregate, time_series, graph")),
        };
        view.map(|view| self.whole.hits_json(recorder, view)).or_throw()
    }
}
