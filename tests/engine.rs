//! The whole within its budget: the oldest goes first, counts never, the good beside the bad.

use proptest::prelude::*;
use pulsetree::engine::{Appended, Engine, HitOutcome, HitsView, Options};
use pulsetree::error::Code;
use pulsetree::expose::Dialect;
use pulsetree::hits::RecorderOptions;
use pulsetree::labels::Handle;
use pulsetree::tree::{self, Kind, Outcome};

const NOW: f64 = 1_600_000_100_000.0;

fn limited(memory_limit: usize) -> Engine {
    Engine::new(Options { memory_limit, ..Options::default() })
}

/// The series of a metric; more slots than this no test makes.
fn slots(engine: &Engine, metric: &str) -> Vec<u32> {
    (0..100).filter(|slot| engine.store().order(*slot).is_some() && engine.store().metric(*slot) == metric).collect()
}

fn times(engine: &Engine) -> Vec<i64> {
    let mut times = Vec::new();
    for slot in slots(engine, "m") {
        engine.store().scan(slot, i64::MIN, i64::MAX, &mut |stamps, _| times.extend_from_slice(stamps));
    }
    times.sort_unstable();
    times
}

#[test]
fn the_oldest_points_go_first_and_are_counted() {
    let mut engine = limited(400_000);
    let total = 100_000u32;
    for k in 0..total {
        let host = ["a", "b", "c"][k as usize % 3];
        engine.put("m", &[("host", host)], NOW + f64::from(k), 1.0, NOW).unwrap();
        assert!(engine.bytes() <= 400_000 + 16_384, "{}", engine.bytes());
    }
    let kept = times(&engine);
    let stats = engine.stats();
    assert!(kept.len() > 10_000, "{} points were kept", kept.len());
    assert_eq!(stats.points, kept.len() as u64);
    assert_eq!(stats.points + stats.dropped_points, u64::from(total));
    let expected: Vec<i64> = (0..total).map(|k| NOW as i64 + i64::from(k)).skip(total as usize - kept.len()).collect();
    assert_eq!(kept, expected, "what is left is the newest");
}

#[test]
fn points_past_the_retention_are_refused_and_dropped() {
    let mut engine = Engine::new(Options { retention: Some(10_000), ..Options::default() });
    engine.put("m", &[], NOW - 10_000.0, 1.0, NOW).unwrap();
    let refused = engine.put("m", &[], NOW - 10_001.0, 1.0, NOW).unwrap_err();
    assert_eq!(refused.code, Code::TooOld);
    assert!(refused.message.contains("1600000089999"), "{}", refused.message);
    let series = engine.series("m", &[], NOW).unwrap();
    assert_eq!(engine.append(series, NOW - 10_001.0, 1.0, NOW), Appended::Refused);
    engine.put("m", &[], NOW, 2.0, NOW).unwrap();
    engine.put("other", &[], NOW + 5000.0, 3.0, NOW + 5000.0).unwrap();
    assert_eq!(engine.stats().dropped_points, 1);
}

#[test]
fn names_that_fill_the_memory_are_refused() {
    let mut engine = limited(100_000);
    let mut refused = None;
    for k in 0..10_000 {
        let tag = format!("value-{k}");
        if let Err(error) = engine.series("m", &[("k", &tag)], NOW) {
            refused = Some(error);
            break;
        }
    }
    assert_eq!(refused.map(|error| error.code), Some(Code::LimitExceeded));
    assert!(engine.bytes() <= 110_000);
    assert!(engine.stats().dropped_series >= 1);
}

#[test]
fn too_old_points_are_named_as_numbers() {
    let mut engine = Engine::new(Options { retention: Some(1000), ..Options::default() });
    let refused = engine.put("m", &[], NOW - 5000.0, 1.0, NOW).unwrap_err();
    assert_eq!(refused.code, Code::TooOld);
    assert_eq!(refused.message, "timestamp is 1600000095000; expected an instant within the retention");
}

#[test]
fn hits_at_one_instant_add_up_and_history_gives_way_before_counts() {
    let mut engine = limited(2_000_000);
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    let target = engine.target(recorder, "Home", None).unwrap();
    for k in 0..300_000 {
        assert_ne!(engine.hit(recorder, target, None, NOW + f64::from(k / 3), NOW), HitOutcome::Refused);
    }
    assert!(engine.bytes() <= 2_000_000 + 16_384);
    let aggregate = engine.hits_json(recorder, HitsView::Aggregate).unwrap();
    assert_eq!(aggregate, r#"{"message":[{"hits":300000,"id":"Home"}],"response":200}"#);
    let mut newest = Vec::new();
    for slot in slots(&engine, "site") {
        engine.store().scan(slot, 0, i64::MAX, &mut |_, values| newest.extend_from_slice(values));
    }
    assert!(newest.len() > 1000 && newest.iter().all(|hits| *hits == 3.0));
}

#[test]
fn a_point_that_gives_way_at_once_is_refused() {
    let mut engine = limited(1 << 20);
    let mut time = NOW;
    while engine.stats().dropped_points == 0 {
        time += 1.0;
        engine.put("m", &[], time, time.sin(), NOW).unwrap();
    }
    // as many older ones as there is room for, then one too many
    let mut older = (1..).map(|age| NOW - f64::from(age));
    let refused = older.find_map(|time| engine.put("m", &[], time, time.sin(), NOW).err()).unwrap();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert!(refused.message.contains("points fill the memoryLimit, which is 1048576"), "{}", refused.message);
    let series = engine.series("m", &[], NOW).unwrap();
    let outcomes: Vec<Appended> =
        older.by_ref().take(20_000).map(|time| engine.append(series, time, time.sin(), NOW)).collect();
    assert!(outcomes.contains(&Appended::GaveWay) && outcomes.contains(&Appended::Stored));
    let times: Vec<f64> = older.by_ref().take(100_000).collect();
    let before = engine.stats();
    let values: Vec<f64> = times.iter().map(|time| time.sin()).collect();
    let stored = engine.append_many(series, &times, &values, NOW).unwrap();
    let after = engine.stats();
    assert!(stored < times.len(), "{stored}");
    assert!(after.points <= before.points + stored as u64);
    let lines = format!("put m {} 1\nput m {} 1", (time + 1.0) / 1000.0, 1.0);
    assert!(engine.put_lines(&lines, NOW).success >= 1);
}

#[test]
fn points_that_give_way_take_none_with_them_that_follow_in_the_same_call() {
    let mut engine = limited(1 << 20);
    let many = |first: f64, count: u32| -> Vec<f64> { (0..count).map(|k| first + f64::from(k)).collect() };
    let write = |engine: &mut Engine, metric: &str, times: &[f64]| {
        let mut rest = times;
        loop {
            let series = engine.series(metric, &[("host", "a")], NOW).unwrap();
            let values: Vec<f64> = rest.iter().map(|time| time.sin()).collect();
            match engine.append_many(series, rest, &values, NOW) {
                Ok(stored) => return stored,
                Err(gone) => rest = &rest[gone..],
            }
        }
    };
    write(&mut engine, "full", &many(NOW, 200_000));
    let mut times = many(1000.0, 100_000);
    times.extend(many(NOW + 300_000.0, 3000));
    let before = engine.stats();
    let stored = write(&mut engine, "m", &times);
    let after = engine.stats();
    assert!((3000..times.len()).contains(&stored), "{stored} were stored");
    assert_eq!(after.points + after.dropped_points - before.points - before.dropped_points, times.len() as u64);
    let newest: Vec<i64> = times[100_000..].iter().map(|time| *time as i64).collect();
    assert!(self::times(&engine).ends_with(&newest), "the newest are there");
    assert!(engine.store().find("m", &[("host", "a")]).is_some());
}

#[test]
fn no_point_gives_way_to_the_log_of_hits() {
    let mut engine = limited(4 << 20);
    for k in 0..200_000 {
        engine.put("m", &[], NOW + f64::from(k), 1.0, NOW).unwrap();
    }
    let recorder =
        engine.recorder("site", RecorderOptions { record: Some(false), history_limit: Some(1), ..Default::default() });
    let recorder = recorder.unwrap();
    let target = engine.target(recorder, "/", None).unwrap();
    engine.hit(recorder, target, None, NOW, NOW);
    let before = engine.stats();
    let readers: Vec<u32> = (0..50).map(|_| engine.open_reader(recorder, usize::MAX).unwrap()).collect();
    let mut most = 0;
    for k in 0..80_000 {
        engine.hit(recorder, target, None, NOW + f64::from(k), NOW);
        most = most.max(engine.bytes());
    }
    let after = engine.stats();
    assert_eq!((after.points, after.dropped_points), (before.points, before.dropped_points));
    assert!(most <= (4 << 20) * 21 / 20, "{most}");
    for reader in readers {
        let read = engine.read_hits(reader, 9, &mut |_| panic!("a hit was kept"));
        assert_eq!(read.map_err(|error| error.code), Err(Code::LimitExceeded));
    }
}

/// The metric of that name, with one label set, of which the values are the quantiles that are asked for.
fn window(engine: &mut Engine) -> Handle {
    let options = tree::Options {
        last_calls: Some(f64::from(1 << 29)),
        quantiles: Some(vec![0.0, 0.5, 1.0]),
        ..tree::Options::default()
    };
    let metric = engine.get_metric("w", Some(Kind::Summary), None, options, 0.0).unwrap();
    engine.resolve(metric, &[]).unwrap()
}

/// The least, the middle and the greatest value of the window, then its sum and its count.
fn window_told(engine: &mut Engine) -> [f64; 5] {
    let text = engine.expose(Dialect::Prometheus, &[], NOW, 0.0).unwrap();
    let values = text.lines().filter(|line| line.starts_with('w')).map(|line| line.rsplit_once(' ').unwrap().1);
    let values: Vec<f64> = values.map(|value| value.parse().unwrap()).collect();
    values.try_into().unwrap()
}

#[test]
fn a_window_keeps_the_newest_that_there_is_room_for() {
    let mut engine = limited(1 << 20);
    let names = engine.get_metric("s", Some(Kind::String), None, tree::Options::default(), 0.0).unwrap();
    for n in 0..500 {
        let cell = engine.resolve(names, &[("n", &n.to_string())]).unwrap();
        assert_eq!(engine.set_text(cell, &"x".repeat(1000), NOW), Outcome::Ok);
    }
    let cell = window(&mut engine);
    let record = |engine: &mut Engine, range: std::ops::Range<u32>| {
        let next = f64::from(range.end);
        for n in range {
            assert_eq!(engine.record(cell, f64::from(n), NOW), Outcome::Ok);
        }
        let [least, middle, greatest, sum, count] = window_told(engine);
        assert_eq!((greatest + 1.0, sum, count), (next, next * (next - 1.0) / 2.0, next));
        assert_eq!(middle * 2.0, least + greatest, "no gap");
        assert!(engine.bytes() <= (1 << 20) * 105 / 100, "{}", engine.bytes());
        greatest - least + 1.0
    };
    let few = record(&mut engine, 0..200_000);
    assert!((10_000.0..66_000.0).contains(&few), "{few}");
    engine.remove_metric("s");
    let more = record(&mut engine, 200_000..400_000);
    assert!(more > few * 1.4, "{more}");
}

#[test]
fn a_click_for_which_there_is_no_room_is_refused() {
    let mut engine = limited(1 << 20);
    let options = tree::Options { time_unit_vectors: Some(vec![1.0]), ..tree::Options::default() };
    let metric = engine.get_metric("c", Some(Kind::Cps), None, options, 0.0).unwrap();
    let cells: Vec<Handle> = (0..1000).map(|n| engine.resolve(metric, &[("n", &n.to_string())]).unwrap()).collect();
    let click = |engine: &mut Engine, second: u32| {
        let now = NOW + 1000.0 * f64::from(second);
        let outcomes: Vec<Outcome> =
            (0..500).flat_map(|_| cells.clone()).map(|cell| engine.record(cell, 1.0, now)).collect();
        assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Ok | Outcome::Full)));
        let counted = outcomes.iter().filter(|outcome| **outcome == Outcome::Ok).count();
        let text = engine.expose(Dialect::Prometheus, &[], now, 0.0).unwrap();
        let told: f64 = text.lines().filter_map(|line| line.rsplit_once("} ")?.1.parse::<f64>().ok()).sum();
        assert_eq!(told, counted as f64);
        assert!(engine.bytes() <= (1 << 20) * 105 / 100, "{}", engine.bytes());
        counted
    };
    let first = click(&mut engine, 0);
    assert!((50_000..130_000).contains(&first), "{first}");
    // what went leaves its place
    assert!(click(&mut engine, 10) >= first * 9 / 10);
}

#[test]
fn a_click_counts_where_others_have_just_gone() {
    // seconds from the start, and clicks at each
    let schedules: [&[(f64, usize)]; 3] = [
        &[(0.0, 1), (1.0, 1), (5.0, 1)],
        &[(0.0, 6000), (1.0, 1), (3.0, 6000), (4.5, 1)],
        // all that were kept one by one are there yet, and of those in groups none
        &[(0.0, 2), (0.5, 4160), (1.2, 1)],
    ];
    for schedule in schedules {
        let mut engine = Engine::new(Options::default());
        let options = tree::Options { time_unit_vectors: Some(vec![1.0]), ..tree::Options::default() };
        let metric = engine.get_metric("c", Some(Kind::Cps), None, options, 0.0).unwrap();
        let cell = engine.resolve(metric, &[]).unwrap();
        for (second, clicks) in schedule {
            for _ in 0..*clicks {
                assert_eq!(engine.record(cell, 1.0, NOW + 1000.0 * second), Outcome::Ok, "{schedule:?} at {second}");
            }
        }
        let last = schedule.last().unwrap().0;
        let within: usize = schedule.iter().filter(|(second, _)| *second > last - 1.0).map(|(_, clicks)| clicks).sum();
        let text = engine.expose(Dialect::Prometheus, &[], NOW + 1000.0 * last, 0.0).unwrap();
        assert_eq!(text, format!("# TYPE c gauge\nc{{period=\"1\"}} {within}\n"), "{schedule:?}");
    }
}

#[test]
fn a_summary_counts_all_refusals_and_names_the_first() {
    for lines in [999, 1000, 1001] {
        let summary = Engine::new(Options::default()).put_lines(&"get\n".repeat(lines), NOW);
        assert_eq!((summary.failed, summary.errors.len()), (lines, lines.min(1000)));
    }
}

#[test]
fn lines_are_told_apart() {
    let mut engine = Engine::new(Options::default());
    let text = "put a 1600000000 1\n\nput a 1600000001 x\r\nput a 1600000002 2 k=v=w\nput\nget a\nput a 1600000003";
    let summary = engine.put_lines(text, NOW);
    assert_eq!((summary.success, summary.failed), (2, 4));
    let indexes: Vec<usize> = summary.errors.iter().map(|failure| failure.index).collect();
    assert_eq!(indexes, [2, 4, 5, 6]);
    assert!(
        pulsetree::json::to_string(&summary).starts_with(r#"{"success":2,"failed":4,"errors":[{"index":2,"code":"#)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is put in whatever order: what is left is never older than what was dropped, and none is lost uncounted.
    #[test]
    fn eviction_takes_the_oldest(stamps in prop::collection::vec((0u32..20_000, 0u8..5), 2000..6000)) {
        let mut engine = limited(40_000);
        let mut stored = std::collections::BTreeSet::new();
        for (stamp, host) in &stamps {
            let (host_name, time) = (host.to_string(), f64::from(*stamp));
            // a double of its own, so that sealing does not make room for all
            let outcome = engine.put("m", &[("host", &host_name)], time, time.sin(), NOW);
            let series = engine.store().find("m", &[("host", &host_name)]);
            let found = series.and_then(|series| engine.store().value_at(series.slot, i64::from(*stamp)));
            match outcome {
                Ok(()) => prop_assert_eq!(found, Some(time.sin())),
                Err(refused) => {
                    prop_assert_eq!((refused.code, found), (Code::LimitExceeded, None));
                    let first = series.and_then(|series| engine.store().first_time(series.slot));
                    prop_assert!(first.is_none_or(|first| first > i64::from(*stamp)), "only the oldest gives way at once");
                }
            }
            stored.insert((*stamp, *host));
        }
        let stats = engine.stats();
        prop_assert!(stats.bytes <= 40_000 + 4096);
        prop_assert!(stats.points <= stored.len() as u64);
        let kept = times(&engine);
        prop_assert_eq!(kept.len() as u64, stats.points);
        prop_assert!(stats.points + stats.dropped_points >= stored.len() as u64);
        let newest: Vec<i64> = stored.iter().map(|(stamp, _)| i64::from(*stamp)).collect();
        prop_assert_eq!(kept.last(), newest.last());
    }
}

#[test]
fn recorders_whose_ids_come_to_one_name_are_one_family() {
    let ids = ["首页", "博客", "site.a", "site-a", "site_a"];
    let text = |order: &mut dyn Iterator<Item = &&str>| {
        let mut engine = Engine::new(Options::default());
        for id in order {
            let recorder = engine.recorder(id, RecorderOptions::default()).unwrap();
            let target = engine.target(recorder, "Home", None).unwrap();
            engine.hit(recorder, target, None, 1000.0, 1000.0);
        }
        engine.expose(Dialect::Prometheus, &[], 1000.0, 1000.0).unwrap()
    };
    let expected = concat!(
        "# HELP ___hits_total Hits of each target.\n# TYPE ___hits_total counter\n",
        "___hits_total{id=\"博客\",target=\"Home\"} 1\n___hits_total{id=\"首页\",target=\"Home\"} 1\n",
        "# HELP site_a_hits_total Hits of each target.\n# TYPE site_a_hits_total counter\n",
        "site_a_hits_total{id=\"site-a\",target=\"Home\"} 1\nsite_a_hits_total{id=\"site.a\",target=\"Home\"} 1\n",
        "site_a_hits_total{target=\"Home\"} 1\n",
    );
    assert_eq!(text(&mut ids.iter()), expected);
    assert_eq!(text(&mut ids.iter().rev()), expected, "no order of making shows");
}
