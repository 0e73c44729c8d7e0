//! Images: a world that was saved and one started from its bytes are the same, and stay so; other bytes change nothing.

#[path = "images/world.rs"]
mod world;

use proptest::prelude::*;
use pulsetree::engine::{Behind, Engine, Freeze, HitsView, Options};
use pulsetree::error::{Code, Result};
use pulsetree::expose::Dialect;
use pulsetree::hits::{HitsState, RecorderOptions};
use pulsetree::image::{
    BodyState, Cutter, DeltaHead, EngineHead, EngineState, Form, Head, LastSent, Parts, Record, RecorderSource,
    SeriesState, WaitingPoint, Way, Writer,
};
use pulsetree::kept;
use pulsetree::relay::{Frozen, Id};
use pulsetree::time::MAX_TIME;
use pulsetree::tree::{self, CellState, DataState, Kind, Level, MetricState, TreeState};
use pulsetree_kernels::Chunk;
use std::borrow::Cow;
use world::{Step, World, steps};

const NOW: f64 = world::START;

/// A sender's id of one byte.
fn how(id: u8) -> Freeze<'static> {
    Freeze { max_bytes: 1 << 20, labels: &[], id: Some(Id([id; 16])), now: NOW, mono: 5.0 }
}

fn saved_as(id: u8, engine: &mut Engine) -> Vec<u8> {
    let mut bytes = Vec::new();
    engine.save(how(id), &mut |part| bytes.extend(part)).unwrap();
    bytes
}

fn saved(engine: &mut Engine) -> Vec<u8> {
    saved_as(1, engine)
}

/// A world from bytes, given in pieces of a length.
fn started(bytes: &[u8], piece: usize, options: Options) -> Result<Engine> {
    let mut engine = Engine::new(options);
    for piece in bytes.chunks(piece.max(1)) {
        kept::load(&mut engine, piece)?;
    }
    engine.loaded(false, NOW)?;
    Ok(engine)
}

fn is_corrupt(result: Result<Engine>) -> bool {
    result.err().is_some_and(|error| error.code == Code::Corrupt)
}

fn after(steps: &[Step]) -> World {
    let mut world = World::new(Engine::new(world::options()));
    steps.iter().for_each(|step| {
        world.take(step);
    });
    world
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_world_started_from_an_image_is_the_same_and_stays_so(
        before in prop::collection::vec(steps(), 0..60),
        later in prop::collection::vec(steps(), 0..30),
        piece in 1..2000_usize,
    ) {
        let mut world = after(&before);
        let bytes = saved(&mut world.engine);
        let mut copy = world.twin(started(&bytes, piece, world::options()).unwrap());
        let again = saved_as(2, &mut copy.engine);
        prop_assert_eq!(again.len(), bytes.len(), "an image of the copy is the same");
        prop_assert_eq!(world.seen(), copy.seen());
        // what is of an image gives way to what is asked for otherwise: tested on its own
        for step in later.iter().filter(|step| !matches!(step, Step::Metric(..) | Step::Recorder(..))) {
            prop_assert_eq!(world.take(step), copy.take(step), "{:?}", step);
        }
        prop_assert_eq!(world.seen(), copy.seen());
    }

    #[test]
    fn an_image_that_was_changed_is_corrupt(before in prop::collection::vec(steps(), 0..60), places in prop::collection::vec(any::<usize>(), 50)) {
        let bytes = saved(&mut after(&before).engine);
        for place in places {
            let bit = place % (bytes.len() * 8);
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(is_corrupt(started(&changed, 1 << 20, world::options())));
            prop_assert!(is_corrupt(started(&bytes[..bit / 8], 1 << 20, world::options())));
        }
    }
}

/// A world with something of everything.
fn full_world() -> Engine {
    let mut engine = Engine::new(Options { series_limit: 3, ..Options::default() });
    for kind in Kind::ALL {
        let name = format!("app.{}", kind.name());
        let metric = engine.get_metric(&name, Some(kind), None, tree::Options::default(), 1.0).unwrap();
        for (at, path) in ["/", "/a\"\\\n", "/b", "/past the limit"].into_iter().enumerate().filter(|_| kind.records())
        {
            let Ok(cell) = engine.resolve(metric, &[("path", path), ("address", "a")]) else { continue };
            let value = if kind == Kind::Linkfail { (at % 2) as f64 } else { at as f64 + 0.25 };
            engine.record(cell, value, NOW + at as f64);
            engine.set_text(cell, path, NOW);
        }
    }
    let recorder = engine.recorder("site", RecorderOptions::default()).unwrap();
    let target = engine.target(recorder, "/home", Some("web")).unwrap();
    let caller = engine.caller(recorder, "/start").unwrap();
    engine.hit(recorder, target, Some(caller), NOW + 0.125, NOW);
    engine.hit(recorder, target, None, NOW - 3.0, NOW);
    for at in 0..50_u32 {
        engine.put("cpu", &[("host", "a"), ("é", "ü")], NOW + f64::from(at * at), f64::from(at) / 3.0, NOW).unwrap();
    }
    // hits of another world, with a label
    let mut other = Engine::new(Options::default());
    let recorder = other.recorder("site", RecorderOptions::default()).unwrap();
    let target = other.target(recorder, "/home", Some("web")).unwrap();
    let caller = other.caller(recorder, "/start").unwrap();
    other.hit(recorder, target, Some(caller), NOW, NOW);
    let delta = other.take_delta(how(7)).unwrap().unwrap();
    engine.merge(&delta.bytes, &[("colo", "ams")], NOW).unwrap();
    engine
}

#[test]
fn a_small_image_cut_anywhere_or_with_any_bit_flipped_is_corrupt() {
    let bytes = saved(&mut full_world());
    assert!(bytes.len() <= 8192, "{} bytes", bytes.len());
    for end in 0..bytes.len() {
        assert!(is_corrupt(started(&bytes[..end], 1 << 20, Options::default())), "cut at {end}");
    }
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(is_corrupt(started(&changed, 1 << 20, Options::default())), "bit {bit}");
    }
    assert!(is_corrupt(started(&[bytes.clone(), vec![0]].concat(), 1 << 20, Options::default())));
    assert!(is_corrupt(started(&[bytes.clone(), bytes].concat(), 1 << 20, Options::default())));
}

#[test]
fn parts_of_two_images_do_not_fit() {
    let large = |value: f64| {
        let mut engine = Engine::new(Options::default());
        for at in 0..200_000 {
            engine.put("m", &[], NOW + f64::from(at), value * f64::from(at).sin(), NOW).unwrap();
        }
        let mut parts = Vec::new();
        engine.save(how(1), &mut |part| parts.push(part)).unwrap();
        assert!(parts.len() > 1 && parts.iter().all(|part| part.len() < 1_200_000), "in pieces of about 1 MiB");
        parts
    };
    let (one, other) = (large(1.5), large(1.7));
    assert!(started(&one.concat(), 1000, Options::default()).is_ok());
    let mixed = [&one[0], &other[1..].concat()].map(|part| &part[..]).concat();
    assert!(is_corrupt(started(&mixed, 1 << 20, Options::default())));
    assert!(is_corrupt(started(&one[1..].concat(), 1 << 20, Options::default())));
    assert!(is_corrupt(started(&one[0], 1 << 20, Options::default())));
}

/// An image of records.
fn image(records: &[Record<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut emit = |part: Vec<u8>| bytes.extend(part);
    let mut parts = Parts::new(&mut emit);
    records.iter().for_each(|record| parts.push(record));
    parts.finish();
    bytes
}

#[test]
fn records_that_do_not_fit_are_corrupt() {
    let head = Record::Head(Head::default());
    let points = Record::Points(vec![1].into(), vec![1.0].into());
    assert!(started(&image(std::slice::from_ref(&head)), 100, Options::default()).is_ok());
    for records in [vec![], vec![head.clone(), points], vec![head, Record::End]] {
        assert!(is_corrupt(started(&image(&records), 100, Options::default())));
    }
    // a whole envelope of a record that nobody knows, and of a delta
    let mut unknown = Writer::envelope(Form::Image);
    unknown.u32(0);
    unknown.u8(250);
    assert!(is_corrupt(started(&unknown.seal(), 100, Options::default())));
    assert!(is_corrupt(started(&Writer::envelope(Form::Delta).seal(), 100, Options::default())));
    assert!(is_corrupt(started(b"{}", 100, Options::default())));
    assert!(is_corrupt(started(&[], 100, Options::default())));
}

#[test]
fn label_sets_that_a_metric_cannot_have_are_corrupt() {
    let cell = |set, data| Record::Tree(TreeState::Cell(CellState { set, time: 0.0, data }));
    let started_of = |kind, options: &tree::Options, cells: &[Record<'_>]| {
        let (name, level, options) = ("m", Level::Inherit, options.clone());
        let (explicit, plain, exported, refused) = (true, true, false, vec![]);
        let metric = MetricState { name, kind, options, level, explicit, plain, exported, refused };
        let before = [Record::Head(Head::default()), Record::Tree(TreeState::Metric(Box::new(metric)))];
        started(&image(&[&before, cells].concat()), 100, Options::default())
    };
    let [a, b] = ["a=\"1\"", "b=\"1\""];
    let (plain, calls) = (tree::Options::default(), tree::Options { count_calls: Some(true), ..Default::default() });
    for (kind, options, data, other) in [
        (Kind::Counter, &plain, DataState::Counter(1.0), DataState::Int(1.0)),
        (Kind::Int, &plain, DataState::Int(1.0), DataState::Float(1.0)),
        (Kind::Float, &plain, DataState::Float(1.0), DataState::Counter(1.0)),
        (Kind::Counter, &calls, DataState::Counted([1.0, 1.0]), DataState::Counter(1.0)),
        (Kind::String, &plain, DataState::Text("x"), DataState::Float(1.0)),
    ] {
        let two = [cell(a, data.clone()), cell(b, data.clone())];
        let engine = started_of(kind, options, &two).unwrap();
        let metric = engine.tree().find("m").unwrap();
        assert!([a, b].iter().all(|set| engine.tree().find_set(metric, set).is_some()));
        for bad in [cell(a, data.clone()), cell("c=1", data.clone()), cell("c=\"1\"", other)] {
            let cells = [&two[..], std::slice::from_ref(&bad)].concat();
            assert!(is_corrupt(started_of(kind, options, &cells)), "{kind:?}: {bad:?}");
        }
        assert!(is_corrupt(started(&image(&[Record::Head(Head::default()), cell(a, data)]), 100, Options::default())));
    }
}

#[test]
fn targets_with_fewer_hits_than_their_callers_are_corrupt() {
    const MOST: u64 = (1 << 53) - 1;
    let started_of = |targets: &[(&str, u64)], edges: &[(u32, u32, u64)]| {
        let options = RecorderOptions { history_limit: Some(9), record: Some(true), prometheus: Some(false) };
        let mut states = vec![HitsState::Recorder("site", options), HitsState::Caller("a"), HitsState::Caller("b")];
        states.extend(targets.iter().map(|(name, hits)| HitsState::Target(name, None, *hits, 1, false)));
        states.extend(edges.iter().map(|&(caller, target, hits)| HitsState::Edge { caller, target, hits }));
        let records: Vec<_> = states.into_iter().map(Record::Hits).collect();
        started(&image(&[&[Record::Head(Head::default())], &*records].concat()), 100, Options::default())
    };
    for (edges, adds_up) in [
        (&[(0, 0, 2), (1, 0, 1)][..], true),
        (&[(0, 0, 3), (1, 0, 0), (1, 1, 7)], true),
        (&[(0, 0, 4)], false),
        (&[(0, 0, 2), (1, 0, 2)], false),
        (&[(0, 0, 3), (0, 1, 7), (1, 1, 1)], false),
        (&[(0, 0, MOST), (1, 0, MOST)], false),
    ] {
        let made = started_of(&[("/", 3), ("/x", 7)], edges);
        assert_eq!(!is_corrupt(made), adds_up, "{edges:?}");
    }
    let mut engine = started_of(&[("/", 3)], &[(0, 0, 2), (1, 0, 1)]).unwrap();
    engine.take_delta(how(3)).unwrap();
}

#[test]
fn a_world_that_is_sent_more_hits_than_an_image_holds_is_saved_and_read() {
    let mut engine = Engine::new(Options::default());
    let options = RecorderOptions { history_limit: Some(9), record: Some(true), prometheus: Some(false) };
    for sequence in 1..=3 {
        let head = DeltaHead { sender: Id([7; 16]), sequence, frozen: NOW, hops: 0 };
        let mut cutter = Cutter::new(head, &[], 1 << 20, &[]);
        for caller in [None, Some("a"), Some("b")] {
            let way = Way { target: "/", layer: None, caller };
            cutter.hits(RecorderSource { number: 0, id: "site", options }, way, 1 << 53, 1);
        }
        assert_eq!(engine.merge(&cutter.finish()[0], &[], NOW).unwrap().conflicts, []);
    }
    let (recorder, target) = (engine.recorder("site", options).unwrap(), engine.target(0, "/", None).unwrap());
    engine.hit(recorder, target, None, NOW, NOW);
    let mut copy = started(&saved(&mut engine), 100, Options::default()).unwrap();
    assert_eq!(
        copy.hits_json(recorder, HitsView::Graph).unwrap(),
        engine.hits_json(recorder, HitsView::Graph).unwrap()
    );
    engine.take_delta(how(8)).unwrap();
    copy.take_delta(how(9)).unwrap();
}

#[test]
fn what_does_not_fit_of_engines_is_named() {
    let head = |number, otlp| {
        let (place, labels, began, last, idle) = (0, vec![], 0, 0, 0.0);
        EngineState::Head(EngineHead { number, otlp, place, labels, began, last, idle })
    };
    let point = WaitingPoint { series: 0, time: 0, value: 0.0 };
    let body = EngineState::Body(BodyState { bytes: b"x".into(), samples: 1, in_order: true });
    let sent = EngineState::Sent(vec![LastSent { series: 1, time: 0, value: 0 }].into());
    let started_of = |states: Vec<EngineState<'_>>| {
        let records: Vec<_> = states.into_iter().map(Record::Engine).collect();
        started(&image(&[&[Record::Head(Head::default())], &*records].concat()), 100, Options::default())
    };
    for (states, expected) in [
        (vec![head(u32::MAX, false)], "an engine's number below 2^31"),
        (vec![head(1 << 31, true)], "an engine's number below 2^31"),
        (vec![body], "an engine before what waits for it"),
        (vec![head(1, true), sent], "what is remembered of remote write"),
        (vec![head(1, true), EngineState::Points(vec![point].into())], "a series before its points"),
    ] {
        let error = started_of(states).err().unwrap();
        assert!(error.code == Code::Corrupt && error.message.contains(expected), "{}", error.message);
    }
    let mut engine = started_of(vec![head((1 << 31) - 1, false)]).unwrap();
    let behind = Behind { url: "http://there/", labels: &[] };
    let numbers = [(); 2].map(|()| engine.open_remote_write(behind, NOW).unwrap());
    assert_eq!(numbers, [1 << 31, (1 << 31) + 1]);
}

#[test]
fn points_at_times_that_are_no_instants_are_corrupt() {
    let started_of = |points: Record<'_>| {
        let series = Record::Series(SeriesState { metric: "m", tags: vec![], sampled: false, hits: None });
        started(&image(&[Record::Head(Head::default()), series, points]), 100, Options::default())
    };
    for (times, fits) in [
        ([0, MAX_TIME], true),
        ([-1, 0], false),
        ([0, MAX_TIME + 1], false),
        ([i64::MIN, i64::MAX], false),
        ([i64::MAX - 1, i64::MAX], false),
    ] {
        let values = [1.0, 2.0];
        let points = Record::Points(times.to_vec().into(), values.to_vec().into());
        let chunk = Record::Chunk(Cow::Owned(Chunk::seal(&times, &values)));
        for record in [points, chunk] {
            assert_eq!(is_corrupt(started_of(record)), !fits, "{times:?}");
        }
    }
}

#[test]
fn limits_of_the_new_world_hold_and_the_oldest_points_go_first() {
    let mut engine = Engine::new(Options::default());
    for at in 0..400_000 {
        engine.put("m", &[], NOW + f64::from(at) * 7.0, f64::from(at).sqrt(), NOW).unwrap();
    }
    for at in 0..10 {
        engine.put("n", &[("k", &format!("{at}"))], NOW + 4e6, 1.0, NOW).unwrap();
    }
    let small = Options { memory_limit: 1 << 20, store_series_limit: 5, ..Options::default() };
    let copy = started(&saved(&mut engine), 1 << 20, small).unwrap();
    assert!(copy.bytes() <= 1 << 20, "{} bytes", copy.bytes());
    let stats = copy.stats();
    assert_eq!(stats.points + stats.dropped_points, 400_010);
    assert_eq!(stats.series, 11, "what is there stays, past the limit of series too");
    let slot = copy.store().find("m", &[]).unwrap().slot;
    assert_eq!(copy.store().last_time(slot), Some(NOW as i64 + 399_999 * 7));
    let retained = Options { retention: Some(1000), ..Options::default() };
    assert_eq!(
        started(&saved(&mut engine), 1 << 20, retained).unwrap().stats().dropped_points,
        0,
        "NOW is before them all"
    );
}

#[test]
fn callables_and_uptimes_are_silent_until_they_are_asked_for() {
    let mut engine = Engine::new(Options::default());
    for (name, kind) in [("load", Kind::Callable), ("up", Kind::Uptime)] {
        let metric = engine.get_metric(name, Some(kind), None, tree::Options::default(), 1000.0).unwrap();
        engine.set_callable(metric, Some(3.0));
    }
    let exposed = |engine: &mut Engine| engine.expose(Dialect::Prometheus, &[], NOW, 3000.0).unwrap();
    assert!(exposed(&mut engine).contains("load 3") && exposed(&mut engine).contains("up 2"));
    let mut copy = started(&saved(&mut engine), 1 << 20, Options::default()).unwrap();
    let text = exposed(&mut copy);
    assert!(!text.contains("\nload ") && !text.contains("\nup "), "{text}");
    let load = copy.get_metric("load", Some(Kind::Callable), None, tree::Options::default(), 2000.0).unwrap();
    copy.get_metric("up", Some(Kind::Uptime), None, tree::Options::default(), 2000.0).unwrap();
    copy.set_callable(load, Some(4.0));
    assert!(exposed(&mut copy).contains("load 4") && exposed(&mut copy).contains("up 1"));
}

#[test]
fn sealed_points_are_kept_as_they_are() {
    // so little memory that the points are not frozen, too
    let mut engine = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    let series = engine.series("m", &[], NOW).unwrap();
    let times: Vec<f64> = (0..10_000).map(|at| NOW + f64::from(at) * 10.0).collect();
    let values: Vec<f64> = (0..10_000).map(|at| f64::from(at % 100) / 10.0).collect();
    engine.append_many(series, &times, &values, NOW).unwrap();
    engine.put("m", &[], NOW + 5.0, f64::NAN, NOW).unwrap();
    engine.put("m", &[], NOW - 5.0, -0.0, NOW).unwrap();
    let bytes = saved(&mut engine);
    assert!(bytes.len() < 20_000, "{} bytes", bytes.len());
    let mut copy = started(&bytes, 777, Options { memory_limit: 1 << 20, ..Options::default() }).unwrap();
    let points = |engine: &Engine| {
        let mut points = Vec::new();
        engine.store().scan(engine.store().find("m", &[]).unwrap().slot, i64::MIN, i64::MAX, &mut |times, values| {
            points.extend(times.iter().zip(values).map(|(time, value)| (*time, value.to_bits())));
        });
        points
    };
    assert_eq!(points(&copy), points(&engine));
    assert_eq!(copy.stats().points, 10_002);
    assert!(saved(&mut copy).len() < 20_000);
    copy.put("m", &[], NOW + 15.0, 7.0, NOW).unwrap();
    copy.put("m", &[], NOW + 2e5, 7.0, NOW).unwrap();
    assert_eq!(copy.stats().points, 10_004);
}

fn counted(engine: &mut Engine, name: &str, value: f64) {
    let metric = engine.get_metric(name, Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(metric, &[]).unwrap();
    engine.record(cell, value, NOW);
}

/// The deltas that a world sends, each merged by a receiver: id, number, whether it was applied.
fn sent(engine: &mut Engine, id: u8, receiver: &mut Engine) -> Vec<(u8, u64, bool)> {
    let mut sent = Vec::new();
    while let Some(delta) = engine.take_delta(how(id)).unwrap() {
        let merged = receiver.merge(&delta.bytes, &[], NOW).unwrap();
        sent.push((delta.sender.0[0], delta.sequence, merged.applied));
        engine.acknowledge(delta.sequence, &delta.sender.hex()).unwrap();
    }
    sent
}

fn total(engine: &mut Engine) -> String {
    let text = engine.expose(Dialect::Prometheus, &[], NOW, 5.0).unwrap();
    text.lines().filter(|line| line.starts_with("c_total ")).collect()
}

#[test]
fn what_was_frozen_is_sent_again_and_what_comes_later_under_a_new_id() {
    let mut engine = Engine::new(Options::default());
    counted(&mut engine, "c", 5.0);
    engine.take_delta(how(1)).unwrap().unwrap();
    counted(&mut engine, "c", 3.0);
    let bytes = saved(&mut engine);
    let mut receiver = Engine::new(Options::default());
    let mut copy = started(&bytes, 99, Options::default()).unwrap();
    counted(&mut copy, "c", 2.0);
    assert_eq!(sent(&mut copy, 2, &mut receiver), [(1, 1, true), (1, 2, true), (2, 1, true)]);
    assert_eq!(total(&mut receiver), "c_total 10");
    // another from the same image, and the world itself, add nothing but what is theirs
    let mut other = started(&bytes, 99, Options::default()).unwrap();
    counted(&mut other, "c", 7.0);
    assert_eq!(sent(&mut other, 3, &mut receiver), [(1, 1, false), (1, 2, false), (3, 1, true)]);
    counted(&mut engine, "c", 1.0);
    assert_eq!(sent(&mut engine, 1, &mut receiver), [(1, 1, false), (1, 2, false), (1, 3, true)]);
    assert_eq!(total(&mut receiver), "c_total 18");
    let own = engine.take_delta(how(1)).unwrap();
    assert_eq!(own, None);
    assert!(
        !copy
            .merge(&started(&bytes, 99, Options::default()).unwrap().queued(&[], NOW).unwrap().unwrap().bytes, &[], NOW)
            .unwrap()
            .applied
    );
}

#[test]
fn an_image_of_a_world_that_never_sent_is_frozen_too() {
    let mut engine = Engine::new(Options::default());
    counted(&mut engine, "c", 5.0);
    engine.put("m", &[], NOW, 1.0, NOW).unwrap();
    let bytes = saved(&mut engine);
    let mut receiver = Engine::new(Options::default());
    for id in [7, 8] {
        let mut copy = started(&bytes, 99, Options::default()).unwrap();
        counted(&mut copy, "c", 1.0);
        copy.put("m", &[], NOW + 1.0, 1.0, NOW).unwrap();
        assert_eq!(sent(&mut copy, id, &mut receiver), [(1, 1, id == 7), (id, 1, true)]);
    }
    assert_eq!(total(&mut receiver), "c_total 7");
    assert_eq!(receiver.stats().points, 2);
}

#[test]
fn a_receiver_goes_on_from_its_image() {
    let (mut receiver, mut senders) = (Engine::new(Options::default()), Vec::new());
    for id in 1..=8 {
        let mut sender = Engine::new(Options::default());
        counted(&mut sender, "c", f64::from(id));
        senders.push((id, sender));
    }
    for (id, sender) in &mut senders[..4] {
        assert_eq!(sent(sender, *id, &mut receiver), [(*id, 1, true)]);
    }
    let bytes = saved_as(100, &mut receiver);
    let unacknowledged: Vec<_> = senders[4..]
        .iter_mut()
        .map(|(id, sender)| {
            let delta = sender.take_delta(how(*id)).unwrap().unwrap();
            assert!(receiver.merge(&delta.bytes, &[], NOW).unwrap().applied);
            delta
        })
        .collect();
    let mut copy = started(&bytes, 99, Options::default()).unwrap();
    // 5 and 6 retry; 7 and 8 had been told, and go on
    for delta in &unacknowledged[..2] {
        assert!(copy.merge(&delta.bytes, &[], NOW).unwrap().applied);
    }
    for (delta, (id, sender)) in unacknowledged[2..].iter().zip(&mut senders[6..]) {
        sender.acknowledge(delta.sequence, &delta.sender.hex()).unwrap();
        counted(sender, "c", 100.0);
        assert_eq!(sent(sender, *id, &mut copy), [(*id, 2, true)]);
    }
    for (id, sender) in &mut senders[..4] {
        counted(sender, "c", 10.0);
        assert_eq!(sent(sender, *id, &mut copy), [(*id, 2, true)]);
    }
    assert_eq!(total(&mut copy), format!("c_total {}", 1 + 2 + 3 + 4 + 5 + 6 + 200 + 40));
    assert_eq!(copy.stats().gaps, 2);
}

/// Of a freeze that takes several deltas the counts come first: where those are lost, times and sums of hits came that
/// nobody counted.
#[test]
fn hits_of_which_only_times_and_sums_came_are_kept_and_counted_once_they_are_hit() {
    let views = [HitsView::Aggregate, HitsView::TimeSeries, HitsView::Graph];
    let seen = |engine: &Engine| views.map(|view| engine.hits_json(0, view).unwrap());
    let hit = |engine: &mut Engine, number: u32| {
        let site = engine.recorder("site", RecorderOptions::default()).unwrap();
        let target =
            engine.target(site, &format!("/page/{number}"), Some("web").filter(|_| number.is_multiple_of(3))).unwrap();
        let caller = number.is_multiple_of(2).then(|| engine.caller(site, &format!("from-{number}")).unwrap());
        engine.hit(site, target, caller, NOW + f64::from(number), NOW);
    };
    for only_last in [false, true] {
        let (mut sender, mut receiver) = (Engine::new(Options::default()), Engine::new(Options::default()));
        (0..60).for_each(|number| hit(&mut sender, number));
        sender.freeze(Freeze { max_bytes: 600, ..how(1) }).unwrap();
        let deltas: Vec<Frozen> = sender.outbox().queue().cloned().collect();
        let counted = deltas.len() / 2;
        // the counts of the first half are lost, or all of them
        for delta in &deltas[if only_last { deltas.len() - 1 } else { counted / 2 }..] {
            assert!(receiver.merge(&delta.bytes, &[], NOW).unwrap().applied);
        }
        assert!(receiver.stats().points > receiver.stats().hits);
        let bytes = saved_as(2, &mut receiver);
        let mut again = started(&bytes, 99, Options::default()).unwrap();
        assert_eq!(seen(&again), seen(&receiver));
        assert_eq!(again.stats().hits, receiver.stats().hits);
        assert_eq!(
            saved_as(2, &mut started(&saved_as(2, &mut again), 99, Options::default()).unwrap()),
            saved_as(2, &mut again)
        );
        for engine in [&mut receiver, &mut again] {
            (0..60).rev().for_each(|number| hit(engine, number));
        }
        assert_eq!(seen(&again), seen(&receiver));
        assert_eq!(again.stats().points, receiver.stats().points);
        let graph: serde_json::Value = serde_json::from_str(&seen(&again)[2]).unwrap();
        assert_eq!((graph["nodes"].as_array().unwrap().len(), graph["edges"].as_array().unwrap().len()), (60, 30));
    }
}

#[test]
fn a_metric_of_an_image_gives_way_to_one_that_is_asked_for_otherwise() {
    let mut engine = Engine::new(Options::default());
    counted(&mut engine, "c", 5.0);
    let mut copy = started(&saved(&mut engine), 99, Options::default()).unwrap();
    let made = copy.get_metric("c", Some(Kind::Int), None, tree::Options::default(), 0.0).unwrap();
    assert_eq!(copy.tree().info(made).unwrap().kind, Kind::Int);
    assert!(copy.get_metric("c", Some(Kind::Counter), None, tree::Options::default(), 0.0).is_err());
}

/// All that an image says, as text.
fn told(engine: &mut Engine) -> String {
    let mut text = engine.expose(Dialect::OpenMetrics, &[], NOW, 5.0).unwrap();
    for slot in engine.store().written() {
        engine.store().scan(slot, i64::MIN, i64::MAX, &mut |times, values| text += &format!("{times:?} {values:?}\n"));
    }
    let recorder = engine.hits().find("site").unwrap();
    text += &engine.hits_json(recorder, HitsView::TimeSeries).unwrap();
    let queued = engine.queued(&[], NOW).unwrap().unwrap();
    text + &format!("\n{} {} {} bytes\n", queued.sender.hex(), queued.sequence, queued.bytes.len())
}

#[test]
fn an_image_of_each_version_is_read() {
    let images: [(&[u8], &str); 3] = [
        (include_bytes!("data/image-1.bin"), include_str!("data/image-1.txt")),
        (include_bytes!("data/image-2.bin"), include_str!("data/image-2.txt")),
        (include_bytes!("data/image-3.bin"), include_str!("data/image-3.txt")),
    ];
    assert_eq!(images.len(), usize::from(Form::Image.version()));
    for (version, (image, text)) in (1..).zip(images) {
        assert_eq!(image[4], version);
        let mut engine = started(image, 1 << 20, Options::default()).unwrap();
        assert_eq!(told(&mut engine), text, "version {version}");
    }
}

#[test]
#[ignore = "writes what is committed, once a version"]
fn write_image() {
    let bytes = saved(&mut full_world());
    let text = told(&mut started(&bytes, 1 << 20, Options::default()).unwrap());
    let version = Form::Image.version();
    std::fs::write(format!("tests/data/image-{version}.bin"), bytes).unwrap();
    std::fs::write(format!("tests/data/image-{version}.txt"), text).unwrap();
}
