//! The metric tree's calls.

use super::convert::{array, from_js, to_js};
use super::{OrThrow, Thrown, attempt, attempt_change, change, handle, packed, pairs, parted, with};
use pulsetree::engine::Engine;
use pulsetree::error::Result;
use pulsetree::expose::{Dialect, tree_json};
use pulsetree::json::Value;
use pulsetree::labels::Handle;
use pulsetree::tree::{Kind, Level, Options, Outcome};
use wasm_bindgen::prelude::*;

/// The metric at a name, made if it is missing: `[id, generation, kind, own level, effective level, timestamps]`.
#[wasm_bindgen]
pub fn metric(
    world: u32,
    name: &str,
    kind: Option<String>,
    level: Option<String>,
    options: &JsValue,
    mono: f64,
) -> Thrown<Vec<u32>> {
    let options = from_js(options).or_throw()?;
    attempt_change(world, |engine| make_metric(engine, name, kind.as_deref(), level.as_deref(), &options, mono))
}

fn make_metric(
    engine: &mut Engine,
    name: &str,
    kind: Option<&str>,
    level: Option<&str>,
    options: &Value<'_>,
    mono: f64,
) -> Result<Vec<u32>> {
    let kind = kind.map(Kind::named).transpose()?;
    let level = level.map(Level::named).transpose()?;
    let there = engine.tree().find(name).and_then(|metric| engine.tree().info(metric));
    let options_of = kind.or(there.map(|info| info.kind)).unwrap_or(Kind::Base);
    let options = Options::from_value(options_of, options)?;
    let metric = engine.get_metric(name, kind, level, options, mono)?;
    Ok(described(engine, metric))
}

fn described(engine: &Engine, metric: Handle) -> Vec<u32> {
    let mut described = vec![metric.slot, metric.generation];
    if let Some(info) = engine.tree().info(metric) {
        described.extend([info.kind as u32, info.level as u32, info.effective as u32, info.timestamps.into()]);
    }
    described
}

/// The same of a metric that is there, or undefined.
#[wasm_bindgen(js_name = findMetric)]
pub fn find_metric(world: u32, name: &str) -> Thrown<Option<Vec<u32>>> {
    attempt(world, |engine| Ok(engine.tree().find(name).map(|metric| described(engine, metric))))
}

/// `[id, effective level, …]` of the metrics whose effective level changed since last asked.
#[wasm_bindgen(js_name = levelChanges)]
pub fn level_changes(world: u32) -> Thrown<Vec<u32>> {
    attempt(world, |engine| {
        let mut changes = Vec::new();
        for (id, level) in engine.take_level_changes() {
            changes.extend([id, level as u32]);
        }
        Ok(changes)
    })
}

/// Changes a metric's own level; ask `levelChanges` after.
#[wasm_bindgen(js_name = switchLevel)]
pub fn switch_level(world: u32, id: u32, generation: u32, level: &str) -> Thrown<()> {
    attempt_change(world, |engine| engine.switch_level(handle(id, generation), Level::named(level)?))
}

/// The handle of a label set's cell, its labels joined; where it is the cell of those past the limit, −1 less the handle.
/// NaN where it is refused: what may throw comes back as an array, which takes as long as all the rest.
#[wasm_bindgen]
#[must_use]
pub fn resolve(world: u32, id: u32, generation: u32, labels: &str) -> f64 {
    with(world, |engine| {
        let cell = engine.resolve(handle(id, generation), &parted(labels)).ok()?;
        Some(if engine.tree().is_overflow(cell) { -1.0 - packed(cell) } else { packed(cell) })
    })
    .flatten()
    .unwrap_or(f64::NAN)
}

/// Throws why `resolve` refuses labels.
#[wasm_bindgen(js_name = refuseLabels)]
pub fn refuse_labels(world: u32, id: u32, generation: u32, labels: &str) -> Thrown<()> {
    attempt(world, |engine| engine.resolve(handle(id, generation), &parted(labels)).map(|_| ()))
}

/// 0 recorded, 1 stale, 2 refused, 3 went offline, 4 went online, 5 the memory is full.
#[wasm_bindgen]
#[must_use]
#[inline(always)]
#[allow(unused_attributes, reason = "meant for the function, not for the export that wraps it")]
pub fn record(world: u32, slot: u32, generation: u32, value: f64, now: f64) -> u32 {
    change(world, |engine| engine.record(handle(slot, generation), value, now)).unwrap_or(Outcome::Stale) as u32
}

/// Adds to a gauge's value: statuses as of `record`.
#[wasm_bindgen(js_name = addTo)]
#[must_use]
#[inline(always)]
#[allow(unused_attributes, reason = "meant for the function, not for the export that wraps it")]
pub fn add_to(world: u32, slot: u32, generation: u32, delta: f64, now: f64) -> u32 {
    change(world, |engine| engine.add(handle(slot, generation), delta, now)).unwrap_or(Outcome::Stale) as u32
}

/// Records a text: statuses as of `record`.
#[wasm_bindgen(js_name = setText)]
#[must_use]
pub fn set_text(world: u32, slot: u32, generation: u32, text: &str, now: f64) -> u32 {
    change(world, |engine| engine.set_text(handle(slot, generation), text, now)).unwrap_or(Outcome::Stale) as u32
}

/// Throws why a metric refuses a value.
#[wasm_bindgen]
pub fn refusal(world: u32, id: u32, generation: u32, value: f64) -> Thrown<()> {
    attempt(world, |engine| Err(engine.tree().refusal(handle(id, generation), value)))
}

/// Throws if a metric refuses a value whatever the label set.
#[wasm_bindgen(js_name = checkValue)]
pub fn check_value(world: u32, id: u32, generation: u32, value: f64) -> Thrown<()> {
    attempt(world, |engine| engine.tree().check_value(handle(id, generation), value))
}

/// Throws if a metric refuses labels; makes no set of them.
#[wasm_bindgen(js_name = checkSet)]
pub fn check_set(world: u32, id: u32, generation: u32, labels: &str) -> Thrown<()> {
    attempt(world, |engine| engine.tree().text_of_set(handle(id, generation), &parted(labels)).map(|_| ()))
}

/// Forgets one label set.
#[wasm_bindgen(js_name = removeSet)]
pub fn remove_set(world: u32, id: u32, generation: u32, labels: Vec<String>) -> Thrown<bool> {
    attempt_change(world, |engine| engine.remove(handle(id, generation), Some(&pairs(&labels))))
}

/// Forgets every value.
#[wasm_bindgen(js_name = removeSets)]
pub fn remove_sets(world: u32, id: u32, generation: u32) -> Thrown<bool> {
    attempt_change(world, |engine| engine.remove(handle(id, generation), None))
}

/// Drops a metric and all under it.
#[wasm_bindgen(js_name = removeMetric)]
pub fn remove_metric(world: u32, name: &str) -> Thrown<bool> {
    attempt_change(world, |engine| Ok(engine.remove_metric(name)))
}

/// Forgets what the callables gave before; every export begins so.
#[wasm_bindgen(js_name = beginExport)]
pub fn begin_export(world: u32) {
    with(world, Engine::begin_export);
}

/// What a callable gave; `ok` false if it threw.
#[wasm_bindgen(js_name = setCallable)]
pub fn set_callable(world: u32, id: u32, generation: u32, value: f64, ok: bool) {
    with(world, |engine| engine.set_callable(handle(id, generation), ok.then_some(value)));
}

/// A metric and all under it as nested objects.
#[wasm_bindgen(js_name = treeJson)]
pub fn tree_json(world: u32, id: u32, generation: u32, now: f64, mono: f64) -> Thrown<JsValue> {
    let tree = attempt(world, |engine| engine.tree_json(handle(id, generation), now, mono))?;
    to_js(&tree).or_throw()
}

const fn dialect(openmetrics: bool) -> Dialect {
    if openmetrics { Dialect::OpenMetrics } else { Dialect::Prometheus }
}

/// The tree and the hit counters as text, `labels` on every sample.
#[wasm_bindgen]
pub fn prometheus(world: u32, openmetrics: bool, labels: Vec<String>, now: f64, mono: f64) -> Thrown<String> {
    attempt(world, |engine| engine.expose(dialect(openmetrics), &pairs(&labels), now, mono))
}

/// `[body, content type]`.
#[wasm_bindgen]
pub fn exposition(
    world: u32,
    accept: Option<String>,
    labels: Vec<String>,
    now: f64,
    mono: f64,
) -> Thrown<js_sys::Array> {
    let exposed = attempt(world, |engine| engine.exposition(accept.as_deref(), &pairs(&labels), now, mono));
    exposed.map(|(body, content_type)| array([JsValue::from_str(&body), JsValue::from_str(content_type)]))
}

/// Appends every current value to the store at `time`; the number of points.
#[wasm_bindgen]
pub fn sample(world: u32, time: f64, now: f64, mono: f64) -> Thrown<f64> {
    attempt_change(world, |engine| Ok(engine.sample(time, now, mono)? as f64))
}

/// Adds labels to every leaf; see [`tree_json::annotate`].
#[wasm_bindgen]
pub fn annotate(tree: &JsValue, labels: Vec<String>) -> Thrown<JsValue> {
    let tree = from_js(tree).or_throw()?;
    tree_json::annotate(&tree, &pairs(&labels)).and_then(|tree| to_js(&tree)).or_throw()
}

/// Merges two trees; see [`tree_json::update`].
#[wasm_bindgen]
pub fn update(first: &JsValue, second: &JsValue) -> Thrown<JsValue> {
    let (first, second) = (from_js(first).or_throw()?, from_js(second).or_throw()?);
    tree_json::update(&first, &second).and_then(|tree| to_js(&tree)).or_throw()
}

/// Any tree as text; see [`tree_json::json_to_prometheus`].
#[wasm_bindgen(js_name = jsonToPrometheus)]
pub fn json_to_prometheus(tree: &JsValue, openmetrics: bool, labels: Vec<String>) -> Thrown<String> {
    let tree = from_js(tree).or_throw()?;
    let mut text = String::new();
    tree_json::json_to_prometheus(&tree, dialect(openmetrics), &pairs(&labels), &mut text).map(|()| text).or_throw()
}
