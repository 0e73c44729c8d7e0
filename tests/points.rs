//! What travels of the store: every point that was put, in order, to each cursor.

use pulsetree::engine::{Engine, Options};
use pulsetree::hits::RecorderOptions;
use pulsetree::tree::{self, Kind};

const NOW: f64 = 1_600_000_100_000.0;

fn next(engine: &mut Engine, cursor: u32, max: usize) -> Vec<(String, i64, f64)> {
    let mut points = Vec::new();
    engine.next_points(cursor, &mut |store, point| {
        let takes = points.len() < max;
        points.extend(takes.then(|| (store.metric(point.series.slot).to_owned(), point.time, point.value)));
        takes
    });
    points
}

#[test]
fn what_is_put_travels_and_what_is_made_does_not() {
    let mut engine = Engine::new(Options::default());
    engine.put("before", &[], NOW, 1.0, NOW).unwrap();
    let cursor = engine.open_points().unwrap();
    engine.put("one", &[], NOW, 1.0, NOW).unwrap();
    let many = engine.series("many", &[("k", "v")], NOW).unwrap();
    engine.append_many(many, &[NOW, NOW + 1.0], &[2.0, 3.0], NOW).unwrap();
    engine.append(many, NOW, 4.0, NOW);
    engine.put_lines("put line 1600000000 5\nput line 1600000001 6", NOW);
    let gauge = engine.get_metric("gauge", Some(Kind::Float), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(gauge, &[]).unwrap();
    engine.record(cell, 7.0, NOW);
    assert_eq!(engine.sample(NOW, NOW, 0.0).unwrap(), 1);
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    let target = engine.target(recorder, "/", None).unwrap();
    engine.hit(recorder, target, None, NOW, NOW);
    let stored = NOW as i64;
    let expected = [
        ("one", stored, 1.0),
        ("many", stored, 2.0),
        ("many", stored + 1, 3.0),
        ("many", stored, 4.0),
        ("line", 1_600_000_000_000, 5.0),
        ("line", 1_600_000_001_000, 6.0),
    ];
    let expected = expected.map(|(metric, time, value)| (metric.to_owned(), time, value));
    assert_eq!(next(&mut engine, cursor, 2), expected[..2]);
    assert_eq!(next(&mut engine, cursor, 9), expected[2..]);
    assert_eq!((next(&mut engine, cursor, 9), engine.unsent_points()), (vec![], 0));
    engine.close_points(cursor, true);
    engine.put("after", &[], NOW, 1.0, NOW).unwrap();
    assert_eq!(next(&mut engine, cursor, 9), []);
}

#[test]
fn the_feed_holds_an_eighth_of_the_memory_and_counts_what_it_drops() {
    let mut engine = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    let (before, cursor) = (engine.bytes(), engine.open_points().unwrap());
    assert!(engine.bytes() > before, "a cursor counts");
    for n in 0..20_000 {
        engine.put("m", &[], NOW + f64::from(n), 1.0, NOW).unwrap();
    }
    let kept = next(&mut engine, cursor, usize::MAX);
    assert_eq!(kept.len() as u64 + engine.unsent_points(), 20_000);
    assert!((2000..=(1 << 17) / 32).contains(&kept.len()), "{}", kept.len());
    assert_eq!(kept.last().map(|point| point.1), Some(NOW as i64 + 19_999));
}
