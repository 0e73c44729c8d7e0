//! The metric tree's calls.

use super::convert::{array, from_js, to_js};
use super::{Engine, OrThrow, Thrown, handle, packed, pairs};
use crate::error::Error;
use crate::expose::tree_json;
use crate::labels::Handle;
use crate::tree::{Kind, Level, Options};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Engine {
    /// The metric at a name, made if it is missing: `[id, generation, kind, own level, effective level, timestamps]`.
    pub fn metric(
        &mut self,
        name: &str,
        kind: Option<String>,
        level: Option<String>,
        options: &JsValue,
        mono: f64,
    ) -> Thrown<Vec<u32>> {
        self.make_metric(name, kind.as_deref(), level.as_deref(), options, mono).or_throw()
    }

    /// The same of a metric that is there, or undefined.
    #[wasm_bindgen(js_name = findMetric)]
    #[must_use]
    pub fn find_metric(&self, name: &str) -> Option<Vec<u32>> {
        self.whole.tree().find(name).map(|metric| self.described(metric))
    }

    /// `[id, effective level, …]` of the metrics whose effective level changed since last asked.
    #[wasm_bindgen(js_name = levelChanges)]
    pub fn level_changes(&mut self) -> Vec<u32> {
        self.whole.take_level_changes().into_iter().flat_map(|(id, level)| [id, level as u32]).collect()
    }

    /// Changes a metric's own level; ask `levelChanges` after.
    #[wasm_bindgen(js_name = switchLevel)]
    pub fn switch_level(&mut self, id: u32, generation: u32, level: &str) -> Thrown<()> {
        let switched = level_named(level).and_then(|level| self.whole.switch_level(handle(id, generation), level));
        switched.or_throw()
    }

    /// The handle of a label set's cell.
    pub fn resolve(&mut self, id: u32, generation: u32, labels: Vec<String>) -> Thrown<f64> {
        self.whole.resolve(handle(id, generation), &pairs(&labels)).map(packed).or_throw()
    }

    /// Whether a cell is its metric's overflow cell.
    #[wasm_bindgen(js_name = isOverflow)]
    #[must_use]
    pub fn is_overflow(&self, slot: u32, generation: u32) -> bool {
        self.whole.tree().is_overflow(handle(slot, generation))
    }

    /// 0 recorded, 1 stale, 2 refused, 3 went offline, 4 went online.
    pub fn record(&mut self, slot: u32, generation: u32, value: f64, now: f64) -> u32 {
        self.whole.record(handle(slot, generation), value, now) as u32
    }

    /// Adds to a gauge's value: statuses as of `record`.
    #[wasm_bindgen(js_name = addTo)]
    pub fn add_to(&mut self, slot: u32, generation: u32, delta: f64, now: f64) -> u32 {
        self.whole.add(handle(slot, generation), delta, now) as u32
    }

    /// Records a text: statuses as of `record`.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, slot: u32, generation: u32, text: &str, now: f64) -> u32 {
        self.whole.set_text(handle(slot, generation), text, now) as u32
    }

    /// Throws why a metric refuses a value.
    pub fn refusal(&self, id: u32, generation: u32, value: f64) -> Thrown<()> {
        Err(self.whole.tree().refusal(handle(id, generation), value)).or_throw()
    }

    /// Forgets one label set.
    #[wasm_bindgen(js_name = removeSet)]
    pub fn remove_set(&mut self, id: u32, generation: u32, labels: Vec<String>) -> Thrown<bool> {
        self.whole.remove(handle(id, generation), Some(&pairs(&labels))).or_throw()
    }

    /// Forgets every value.
    #[wasm_bindgen(js_name = removeSets)]
    pub fn remove_sets(&mut self, id: u32, generation: u32) -> Thrown<bool> {
        self.whole.remove(handle(id, generation), None).or_throw()
    }

    /// Drops a metric and all under it.
    #[wasm_bindgen(js_name = removeMetric)]
    pub fn remove_metric(&mut self, name: &str) -> bool {
        self.whole.remove_metric(name)
    }

    /// Forgets what the callables gave before; every export begins so.
    #[wasm_bindgen(js_name = beginExport)]
    pub fn begin_export(&mut self) {
        self.whole.begin_export();
    }

    /// What a callable gave; `ok` false if it threw.
    #[wasm_bindgen(js_name = setCallable)]
    pub fn set_callable(&mut self, id: u32, generation: u32, value: f64, ok: bool) {
        self.whole.set_callable(handle(id, generation), ok.then_some(value));
    }

    /// A metric and all under it as nested objects.
    #[wasm_bindgen(js_name = treeJson)]
    pub fn tree_json(&self, id: u32, generation: u32, now: f64, mono: f64) -> Thrown<JsValue> {
        self.whole.tree_json(handle(id, generation), now, mono).map(|tree| to_js(&tree)).or_throw()
    }

    /// The tree and the hit counters as text, `labels` on every sample.
    pub fn prometheus(&mut self, openmetrics: bool, labels: Vec<String>, now: f64, mono: f64) -> Thrown<String> {
        self.whole.expose(openmetrics, &pairs(&labels), now, mono).or_throw()
    }

    /// `[body, content type]`.
    pub fn exposition(
        &mut self,
        accept: Option<String>,
        labels: Vec<String>,
        now: f64,
        mono: f64,
    ) -> Thrown<js_sys::Array> {
        let (body, content_type) = self.whole.exposition(accept.as_deref(), &pairs(&labels), now, mono).or_throw()?;
        Ok(array([JsValue::from_str(&body), JsValue::from_str(content_type)]))
    }

    /// Appends every current value to the store; the number of points.
    pub fn sample(&mut self, now: f64, mono: f64) -> f64 {
        self.whole.sample(now, mono) as f64
    }
}

impl Engine {
    fn make_metric(
        &mut self,
        name: &str,
        kind: Option<&str>,
        level: Option<&str>,
        options: &JsValue,
        mono: f64,
    ) -> Result<Vec<u32>, Error> {
        let kind = kind.map(Kind::named).transpose()?;
        let level = level.map(level_named).transpose()?;
        let there = self.whole.tree().find(name).and_then(|metric| self.whole.tree().info(metric));
        let options_of = kind.or(there.map(|info| info.kind)).unwrap_or(Kind::Base);
        let options = Options::from_value(options_of, &from_js(options)?)?;
        let metric = self.whole.get_metric(name, kind, level, options, mono)?;
        Ok(self.described(metric))
    }

    fn described(&self, metric: Handle) -> Vec<u32> {
        let info = self.whole.tree().info(metric);
        let rest =
            info.map(|info| [info.kind as u32, info.level as u32, info.effective as u32, info.timestamps.into()]);
        [metric.slot, metric.generation].into_iter().chain(rest.into_iter().flatten()).collect()
    }
}

fn level_named(name: &str) -> Result<Level, Error> {
    Level::named(name)
}

/// Adds labels to every leaf; see [`tree_json::annotate`].
#[wasm_bindgen]
pub fn annotate(tree: &JsValue, labels: Vec<String>) -> Thrown<JsValue> {
    from_js(tree).map(|tree| to_js(&tree_json::annotate(&tree, &pairs(&labels)))).or_throw()
}

/// Merges two trees; see [`tree_json::update`].
#[wasm_bindgen]
pub fn update(first: &JsValue, second: &JsValue) -> Thrown<JsValue> {
    let merged = from_js(first).and_then(|first| tree_json::update(&first, &from_js(second)?));
    merged.map(|tree| to_js(&tree)).or_throw()
}

/// Any tree as text; see [`tree_json::json_to_prometheus`].
#[wasm_bindgen(js_name = jsonToPrometheus)]
pub fn json_to_prometheus(tree: &JsValue, openmetrics: bool, labels: Vec<String>) -> Thrown<String> {
    let mut text = String::new();
    let written =
        from_js(tree).and_then(|tree| tree_json::json_to_prometheus(&tree, openmetrics, &pairs(&labels), &mut text));
    written.map(|()| text).or_throw()
}
