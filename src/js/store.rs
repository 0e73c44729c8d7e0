//! Writing to the store.

use super::convert::answer;
use super::{OrThrow, Thrown, attempt, attempt_change, change, handle, packed, parted, reach};
use pulsetree::engine::{Appended, Engine};
use pulsetree::time;
use wasm_bindgen::prelude::*;

/// The handle of a series, its tags joined, of which those without a value are none; made if it is missing.
#[wasm_bindgen]
pub fn series(world: u32, metric: &str, tags: &str, now: f64) -> Thrown<f64> {
    let mut tags = parted(tags);
    tags.retain(|(_, value)| !value.is_empty());
    attempt(world, |engine| engine.series(metric, &tags, now).map(packed))
}

/// The handle of the series of a point at a time as the wire has it, made if it is missing and the point will be taken.
/// Why it is refused is thrown where that is `told`, as an error costs a stack; else it is −1.
#[wasm_bindgen(js_name = seriesOfPoint)]
pub fn series_of_point(world: u32, metric: &str, tags: &str, time: f64, now: f64, told: bool) -> Thrown<f64> {
    let made = reach(world, |engine| {
        engine.check_point("timestamp", time::wire_ms("timestamp", time)? as f64, now)?;
        engine.series(metric, &parted(tags), now).map(packed)
    });
    if told { made.or_throw() } else { Ok(made.unwrap_or(-1.0)) }
}

/// 0 stored, 1 stale, 2 refused (ask `pointRefusal`), 3 it gave way at once.
#[wasm_bindgen]
#[must_use]
#[inline(always)]
#[allow(unused_attributes, reason = "meant for the function, not for the export that wraps it")]
pub fn append(world: u32, slot: u32, generation: u32, time: f64, value: f64, now: f64) -> u32 {
    change(world, |engine| engine.append(handle(slot, generation), time, value, now)).unwrap_or(Appended::Stale) as u32
}

/// How many of the points were stored; for a series that has gone, −1 − how many went with it.
#[wasm_bindgen(js_name = appendMany)]
pub fn append_many(world: u32, slot: u32, generation: u32, times: &[f64], values: &[f64], now: f64) -> Thrown<f64> {
    attempt_change(world, |engine| {
        let stored = engine.append_many(handle(slot, generation), times, values, now);
        Ok(stored.map_or_else(|gone| -1.0 - gone as f64, |stored| stored as f64))
    })
}

/// Points of many series side by side: each one's status as `append` gives it; nothing when all are stored.
/// With `wire`, times of ten digits or fewer are seconds.
#[wasm_bindgen(js_name = putColumns)]
pub fn put_columns(
    world: u32,
    slots: &[u32],
    generations: &[u32],
    times: &[f64],
    values: &[f64],
    wire: bool,
    now: f64,
) -> Thrown<Vec<u8>> {
    attempt_change(world, |engine| {
        let mut statuses = Vec::new();
        let points = slots.iter().zip(generations).zip(times.iter().zip(values));
        for (index, ((slot, generation), (time, value))) in points.enumerate() {
            let outcome = put_one(engine, handle(*slot, *generation), *time, *value, wire, now);
            if outcome != Appended::Stored && statuses.is_empty() {
                statuses.resize(slots.len(), 0);
            }
            if let Some(status) = statuses.get_mut(index) {
                *status = outcome as u8;
            }
        }
        Ok(statuses)
    })
}

fn put_one(
    engine: &mut Engine,
    series: pulsetree::labels::Handle,
    time: f64,
    value: f64,
    wire: bool,
    now: f64,
) -> Appended {
    let time = if wire { time::wire(time) } else { time };
    engine.append(series, time, value, now)
}

/// Throws why a point at a time, which the caller calls `argument`, is refused, if it is.
#[wasm_bindgen(js_name = pointRefusal)]
pub fn point_refusal(world: u32, argument: &str, time: f64, wire: bool, now: f64) -> Thrown<()> {
    attempt(world, |engine| {
        let time = if wire { time::wire_ms(argument, time)? as f64 } else { time };
        engine.check_point(argument, time, now).map(|_| ())
    })
}

/// The summary.
#[wasm_bindgen(js_name = putLines)]
pub fn put_lines(world: u32, text: &str, now: f64) -> Thrown<JsValue> {
    answer(&attempt_change(world, |engine| Ok(engine.put_lines(text, now)))?)
}
