//! What a tick takes of the memory.

use super::{NOW, behind, decode};
use pulsetree::engine::{Engine, Options};
use pulsetree::json;
use pulsetree::tree::{Kind, Options as MetricOptions};
use std::collections::BTreeSet;

const LIMIT: usize = 1 << 20;

/// A world whose label sets take this part of its memory, and how many they are.
fn filled(part: f64) -> (Engine, usize) {
    let mut engine = Engine::new(Options { memory_limit: LIMIT, series_limit: 1 << 30, ..Options::default() });
    let metric = engine.get_metric("c", Some(Kind::Counter), None, MetricOptions::default(), 0.0).unwrap();
    let mut sets = 0;
    while (engine.bytes() as f64) < part * LIMIT as f64 {
        let (path, method) = (format!("/{sets}"), "GET");
        let cell = engine.resolve(metric, &[("path", &path), ("method", method)]).unwrap();
        engine.record(cell, 1.0, NOW);
        sets += 1;
    }
    (engine, sets)
}

/// The paths that a body has counted.
fn paths(body: &[u8], otlp: bool) -> Vec<String> {
    if !otlp {
        let path = |labels: &Vec<(String, String)>| labels.iter().find(|(name, _)| name == "path").unwrap().1.clone();
        return decode(body).series.iter().map(|(labels, _)| path(labels)).collect();
    }
    let text = std::str::from_utf8(body).unwrap();
    json::parse(text).unwrap();
    text.split("\"stringValue\":\"/").skip(1).map(|rest| format!("/{}", rest.split('"').next().unwrap())).collect()
}

#[test]
fn a_tick_keeps_to_the_memory_and_goes_on_with_the_rest() {
    for (otlp, part) in [(false, 0.5), (false, 0.97), (true, 0.2), (true, 0.5), (true, 0.97)] {
        let (mut engine, sets) = filled(part);
        let exporter = match otlp {
            true => engine.open_otlp(behind(&[]), NOW).unwrap(),
            false => engine.open_remote_write(behind(&[]), NOW).unwrap(),
        };
        let (mut met, mut ticks, mut goes_on) = (BTreeSet::new(), 0, true);
        while goes_on {
            engine.export_tick(exporter, NOW, 0.0, true).unwrap();
            ticks += 1;
            assert!(engine.bytes() <= LIMIT / 100 * 105, "{otlp} {part}: {} bytes", engine.bytes());
            assert!(engine.export_body(exporter).is_some());
            while let Some(body) = engine.export_body(exporter) {
                met.extend(paths(&body.bytes, otlp));
                goes_on = engine.export_settled(exporter, true, NOW);
            }
        }
        assert_eq!(met.len(), sets);
        assert_eq!(ticks > 1, otlp && part > 0.4, "{otlp} {part}: {ticks} ticks");
        // the next begins anew
        engine.export_tick(exporter, NOW + 1e4, 0.0, true).unwrap();
        assert_eq!(paths(&engine.export_body(exporter).unwrap().bytes, otlp).first(), met.first());
    }
}

#[test]
fn an_engine_that_is_away_takes_a_little_of_the_points() {
    let (mut engine, _) = filled(0.4);
    let series = engine.series("m", &[], NOW).unwrap();
    for at in 0..300_000 {
        engine.append(series, NOW + f64::from(at), f64::from(at).sin(), NOW);
    }
    let exporter = engine.open_otlp(behind(&[]), NOW).unwrap();
    let before = engine.stats().points;
    engine.export_tick(exporter, NOW, 0.0, true).unwrap();
    engine.append(series, NOW + 5e5, 1.0, NOW);
    assert!(engine.stats().points > before / 4 * 3, "{} of {before}", engine.stats().points);
}

#[test]
fn what_ended_ends_and_what_is_left_for_the_next_tick_does_not() {
    let (mut engine, sets) = filled(0.8);
    let exporter = engine.open_remote_write(behind(&[]), NOW).unwrap();
    let metric = engine.get_metric("c", Some(Kind::Counter), None, MetricOptions::default(), 0.0).unwrap();
    let last = format!("/{}", sets - 1);
    for path in ["/0", last.as_str()] {
        let labels = [("path", path), ("method", "GET")];
        engine.remove(metric, Some(&labels)).unwrap();
    }
    // which comes back
    let cell = engine.resolve(metric, &[("path", last.as_str()), ("method", "GET")]).unwrap();
    engine.record(cell, 1.0, NOW);
    let (mut ended, mut goes_on) = (Vec::new(), true);
    while goes_on {
        engine.export_tick(exporter, NOW, 0.0, true).unwrap();
        while let Some(body) = engine.export_body(exporter) {
            let request = decode(&body.bytes);
            let is_stale = |samples: &[(i64, f64)]| samples.iter().any(|(_, value)| value.to_bits() == super::STALE);
            ended.extend(
                request.series.iter().filter(|(_, samples)| is_stale(samples)).map(|(labels, _)| labels.clone()),
            );
            goes_on = engine.export_settled(exporter, true, NOW);
        }
    }
    assert_eq!(ended.len(), 1, "{ended:?} {last}");
    assert!(ended[0].iter().any(|(name, value)| name == "path" && value == "/0"), "{ended:?}");
}
