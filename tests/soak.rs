//! Many points through a small memory, late ones and duplicates among them: what is left in the end are the newest that fit.
//!
//! `SOAK_POINTS` says how many; `npm run soak` sends 200 million through 64 MiB.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use pulsetree::engine::{Appended, Engine, Options};
use pulsetree::labels::Handle;

/// Most points of a chunk.
const CHUNK: usize = 1024;
const START: i64 = 1_600_000_000_000;
const STEP: i64 = 10_000;
const NOW: f64 = 1.7e12;
/// How many steps late a point comes at most.
const LATEST: u64 = 300;

/// A number that only the series and the step decide.
fn chance(series: usize, step: u64) -> u64 {
    let mixed = (step ^ (series as u64) << 40).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ mixed >> 29
}

/// A gauge of two decimals.
fn value(series: usize, step: u64) -> f64 {
    (chance(series, step) % 2000) as f64 / 100.0
}

fn time(step: u64) -> i64 {
    START + step as i64 * STEP
}

fn append(engine: &mut Engine, handles: &[Handle], series: usize, step: u64, value: f64) {
    let outcome = engine.append(handles[series], time(step) as f64, value, NOW);
    assert_eq!(outcome, Appended::Stored, "step {step} of series {series}");
}

/// Writes `steps` points of each series in order of time, but for one in ten that comes late and one in fifty that is
/// written wrong before.
fn write(engine: &mut Engine, handles: &[Handle], steps: u64) {
    let limit = engine.memory_limit();
    let mut late: Vec<Vec<(usize, u64)>> = vec![Vec::new(); LATEST as usize + 1];
    for step in 0..steps + LATEST {
        for series in (0..handles.len()).filter(|_| step < steps) {
            let chance = chance(series, step);
            if chance.is_multiple_of(50) {
                append(engine, handles, series, step, -1.0);
            }
            if chance.is_multiple_of(10) {
                let due = step + 1 + chance / 10 % LATEST;
                late[(due % (LATEST + 1)) as usize].push((series, step));
            } else {
                append(engine, handles, series, step, value(series, step));
            }
        }
        for (series, step) in std::mem::take(&mut late[(step % (LATEST + 1)) as usize]) {
            append(engine, handles, series, step, value(series, step));
        }
        if step % 1024 == 0 {
            assert!(engine.bytes() <= limit * 21 / 20, "{} bytes are held", engine.bytes());
        }
    }
}

/// The first step that is left of a series: all after it must be there, each with its last value.
fn first_left(engine: &Engine, handle: Handle, series: usize, steps: u64) -> u64 {
    let first = ((engine.store().first_time(handle.slot).unwrap() - START) / STEP) as u64;
    let mut next = first;
    engine.store().scan(handle.slot, 0, i64::MAX, &mut |times, values| {
        for (found, kept) in times.iter().zip(values) {
            assert_eq!((*found, *kept), (time(next), value(series, next)));
            next += 1;
        }
    });
    assert_eq!(next, steps);
    first
}

fn soak(points: u64, limit: usize, count: usize) {
    let mut engine = Engine::new(Options { memory_limit: limit, ..Options::default() });
    let handles: Vec<Handle> =
        (0..count).map(|at| engine.series("load", &[("core", &at.to_string())], NOW).unwrap()).collect();
    let steps = points / count as u64;
    write(&mut engine, &handles, steps);
    let stats = engine.stats();
    assert_eq!(stats.points + stats.dropped_points, steps * count as u64, "every point is there or counted");
    assert!(stats.dropped_points > 0 && stats.bytes > limit * 3 / 4, "{} bytes of {limit} are used", stats.bytes);
    let first: Vec<u64> =
        handles.iter().enumerate().map(|(at, handle)| first_left(&engine, *handle, at, steps)).collect();
    let newest = *first.iter().max().unwrap();
    for first in first {
        assert!(newest - first <= CHUNK as u64, "{} older points than another series has are left", newest - first);
    }
    #[cfg(debug_assertions)]
    engine.store().validate().unwrap();
}

#[test]
fn the_newest_points_that_fit_are_left() {
    match std::env::var("SOAK_POINTS").map(|points| points.parse()) {
        Ok(points) => soak(points.expect("SOAK_POINTS: a number"), 64 << 20, 500),
        Err(_) => soak(2_000_000, 1 << 20, 10),
    }
}
