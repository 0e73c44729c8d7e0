//! Questions to the store.

use super::convert::{from_js, to_js};
use super::{OrThrow, Thrown, Watch, attempt, with};
use js_sys::{Array, Float64Array, Object, Reflect};
use pulsetree::calendar::Zone;
use pulsetree::dialect::heroic::{HqlQuery, Kind, MetadataQuery, MetricsQuery};
use pulsetree::dialect::timely::{self, LookupRequest, Query, SuggestRequest};
use pulsetree::engine::Listing;
use pulsetree::error::Result;
use pulsetree::json::Value;
use pulsetree::query::{Group, Points};
use wasm_bindgen::prelude::*;

/// Names that begin with a prefix, sorted.
#[wasm_bindgen]
pub fn suggest(world: u32, request: &JsValue) -> Thrown<Vec<String>> {
    let request = from_js(request).or_throw()?;
    attempt(world, |engine| {
        let names = engine.suggest(&SuggestRequest::from_value(&request)?)?;
        Ok(names.into_iter().map(str::to_owned).collect())
    })
}

/// The tags of series, as JSON text.
#[wasm_bindgen]
pub fn lookup(world: u32, request: &JsValue) -> Thrown<String> {
    let watch = Watch::start();
    let request = from_js(request).or_throw()?;
    let text = attempt(world, |engine| engine.lookup(&LookupRequest::from_value(&request)?))?;
    Ok(text.after(watch.ms()))
}

/// The aggregators' names, as JSON text.
#[wasm_bindgen]
#[must_use]
pub fn aggregators() -> String {
    timely::aggregators()
}

/// Every series' metric and tags, as JSON text.
#[wasm_bindgen(js_name = listMetrics)]
pub fn list_metrics(world: u32) -> Thrown<String> {
    attempt(world, |engine| engine.list_metrics(Listing::Json))
}

/// The answer as JSON text.
#[wasm_bindgen]
pub fn query(world: u32, request: &JsValue, now: f64) -> Thrown<String> {
    let request = from_js(request).or_throw()?;
    attempt(world, |engine| engine.query_json(&Query::from_value(&request, now as i64)?, now))
}

/// The answer to a Heroic query: JSON text without the points, then each group's times and values.
#[wasm_bindgen(js_name = queryMetrics)]
pub fn query_metrics(world: u32, request: &JsValue, now: f64) -> Thrown<Array> {
    let request = from_js(request).or_throw()?;
    attempt(world, |engine| engine.metrics_columns(&MetricsQuery::from_value(&request, now as i64)?, now)).map(parts)
}

/// The answer to a query in Heroic's language: JSON text without the points, then each group's times and values.
#[wasm_bindgen(js_name = queryHql)]
pub fn query_hql(world: u32, text: &str, now: f64) -> Thrown<Array> {
    attempt(world, |engine| engine.hql_columns(&HqlQuery::of_text(text, now as i64)?, now)).map(parts)
}

/// A text and the columns that belong to it: of 100 000 points they take a tenth of the time that they take as text.
fn parts((text, points): (String, Vec<Points>)) -> Array {
    let made = Array::of1(&JsValue::from_str(&text));
    for Points { times, values } in points {
        let (times, values) = (float_times(times), Float64Array::from(values.as_slice()));
        made.push(&times);
        made.push(&values);
    }
    made
}

/// Where the times lie, which is collected into: a second copy of all would be as large as the answer.
fn float_times(times: Vec<i64>) -> Float64Array {
    let times: Vec<f64> = times.into_iter().map(|time| time as f64).collect();
    Float64Array::from(times.as_slice())
}

/// The tags, keys or series that there are, as JSON text.
#[wasm_bindgen(js_name = heroicMetadata)]
pub fn heroic_metadata(world: u32, kind: &str, request: &JsValue) -> Thrown<String> {
    let request = from_js(request).or_throw()?;
    attempt(world, |engine| engine.metadata_json(&MetadataQuery::from_value(Kind::named(kind)?, &request)?))
}

/// The answer as columns.
#[wasm_bindgen(js_name = queryColumns)]
pub fn query_columns(world: u32, request: &JsValue, now: f64) -> Thrown<Array> {
    let request = from_js(request).or_throw()?;
    let answers = attempt(world, |engine| engine.query(&Query::from_value(&request, now as i64)?, now))?;
    let made = Array::new();
    for group in answers.into_iter().flatten() {
        made.push(&columns(group).or_throw()?);
    }
    Ok(made)
}

fn columns(group: Group) -> Result<JsValue> {
    let tags = group.tags.into_iter().map(|(key, value)| (key.into(), Value::String(value.into()))).collect();
    let aggregated = group.aggregated.into_iter().map(|key| Value::String(key.into())).collect();
    let fields: [(&str, JsValue); 5] = [
        ("metric", JsValue::from_str(&group.metric)),
        ("tags", to_js(&Value::Object(tags))?),
        ("aggregatedTags", to_js(&Value::Array(aggregated))?),
        ("timestamps", float_times(group.times).into()),
        ("values", Float64Array::from(group.values.as_slice()).into()),
    ];
    let made = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&made, &JsValue::from_str(name), &value);
    }
    Ok(made.into())
}

/// Takes the clocks of a zone over a range, for the calendars of queries: `clocks` is the local time less UTC at first,
/// then each change's time and what the difference is from then on; all in ms.
#[wasm_bindgen(js_name = learnZone)]
pub fn learn_zone(world: u32, name: &str, from: f64, to: f64, clocks: &[f64]) {
    let ms: Vec<i64> = clocks.iter().map(|ms| *ms as i64).collect();
    let Some((first, changes)) = ms.split_first() else { return };
    let changes = changes.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect();
    let zone = Zone::new(*first, changes);
    with(world, |engine| engine.learn_zone(name, from as i64, to as i64, zone));
}
