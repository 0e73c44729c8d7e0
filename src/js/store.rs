//! The store's calls.

use super::convert::{from_js, to_js};
use super::{Engine, OrThrow, Thrown, handle, packed, pairs};
use crate::dialect::timely::{Query, SuggestRequest};
use crate::engine::Appended;
use crate::json::Value;
use crate::query::Group;
use crate::time;
use js_sys::{Array, Float64Array, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Engine {
    /// The handle of a series, made if it is missing.
    pub fn series(&mut self, metric: &str, tags: Vec<String>, now: f64) -> Thrown<f64> {
        self.whole.series(metric, &pairs(&tags), now).map(packed).or_throw()
    }

    /// 0 stored, 1 stale, 2 refused (ask `pointRefusal`).
    pub fn append(&mut self, slot: u32, generation: u32, time: f64, value: f64, now: f64) -> u32 {
        self.whole.append(handle(slot, generation), time, value, now) as u32
    }

    /// How many of the points were stored, or −1 for a stale handle.
    #[wasm_bindgen(js_name = appendMany)]
    pub fn append_many(&mut self, slot: u32, generation: u32, times: &[f64], values: &[f64], now: f64) -> f64 {
        self.whole.append_many(handle(slot, generation), times, values, now).map_or(-1.0, |stored| stored as f64)
    }

    /// Points of many series side by side: each one's status as `append` gives it; nothing when all are stored.
    /// With `wire`, times of ten digits or fewer are seconds.
    #[wasm_bindgen(js_name = putColumns)]
    pub fn put_columns(
        &mut self,
        slots: &[u32],
        generations: &[u32],
        times: &[f64],
        values: &[f64],
        wire: bool,
        now: f64,
    ) -> Vec<u8> {
        let mut statuses = Vec::new();
        let points = slots.iter().zip(generations).zip(times.iter().zip(values));
        for (index, ((slot, generation), (time, value))) in points.enumerate() {
            let time = if wire { time::wire_ms(*time).map_or(f64::NAN, |ms| ms as f64) } else { *time };
            let outcome = self.whole.append(handle(*slot, *generation), time, *value, now);
            if outcome != Appended::Stored && statuses.is_empty() {
                statuses.resize(slots.len(), 0);
            }
            if let Some(status) = statuses.get_mut(index) {
                *status = outcome as u8;
            }
        }
        statuses
    }

    /// Throws why a point is refused, if it is.
    #[wasm_bindgen(js_name = pointRefusal)]
    pub fn point_refusal(&self, time: f64, wire: bool, now: f64) -> Thrown<()> {
        let whole = if wire { time::wire_ms(time).map(|ms| ms as f64) } else { Ok(time) };
        whole.and_then(|time| self.whole.check_point(time, now)).map(|_| ()).or_throw()
    }

    /// The summary as JSON text.
    #[wasm_bindgen(js_name = putLines)]
    pub fn put_lines(&mut self, text: &str, now: f64) -> String {
        self.whole.put_lines(text, now).to_json()
    }

    /// Names that begin with a prefix, sorted.
    pub fn suggest(&self, request: &JsValue) -> Thrown<Vec<String>> {
        let request = from_js(request).and_then(|request| SuggestRequest::from_value(&request));
        request.map(|request| self.whole.suggest(&request)).or_throw()
    }

    /// The answer as JSON text.
    pub fn query(&self, request: &JsValue, now: f64) -> Thrown<String> {
        self.parsed(request, now).and_then(|query| self.whole.query_json(&query, now)).or_throw()
    }

    /// The answer as columns.
    #[wasm_bindgen(js_name = queryColumns)]
    pub fn query_columns(&self, request: &JsValue, now: f64) -> Thrown<Array> {
        let groups = self.parsed(request, now).and_then(|query| self.whole.query(&query, now)).or_throw()?;
        Ok(groups.iter().flatten().map(columns).collect())
    }
}

impl Engine {
    fn parsed(&self, request: &JsValue, now: f64) -> crate::error::Result<Query> {
        Query::from_value(&from_js(request)?, now as i64)
    }
}

fn columns(group: &Group) -> JsValue {
    let tags = group.tags.iter().map(|(key, value)| (key.clone(), Value::String(value.clone()))).collect();
    let aggregated = group.aggregated.iter().cloned().map(Value::String).collect();
    let times: Vec<f64> = group.times.iter().map(|time| *time as f64).collect();
    let fields: [(&str, JsValue); 5] = [
        ("metric", JsValue::from_str(&group.metric)),
        ("tags", to_js(&Value::Object(tags))),
        ("aggregatedTags", to_js(&Value::Array(aggregated))),
        ("timestamps", Float64Array::from(times.as_slice()).into()),
        ("values", Float64Array::from(group.values.as_slice()).into()),
    ];
    let made = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&made, &JsValue::from_str(name), &value);
    }
    made.into()
}
