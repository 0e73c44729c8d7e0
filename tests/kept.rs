//! A journal: what was asked for after an image is applied again, in order, each once; what is torn at the end is cut off.

#[path = "export/decoded.rs"]
mod decoded;
#[path = "kept/engines.rs"]
mod engines;

use pulsetree::engine::{Engine, Found, Freeze, Options};
use pulsetree::error::{Code, Result};
use pulsetree::expose::Dialect;
use pulsetree::http::{Request, serve};
use pulsetree::relay::Id;
use pulsetree::tree::{self, Kind};
use pulsetree::{kept, socket};

const NOW: f64 = 1_600_000_000_000.0;

/// A sender's id of one byte.
fn how(id: u8) -> Freeze<'static> {
    Freeze { max_bytes: 1 << 20, labels: &[], id: Some(Id([id; 16])), now: NOW, mono: 0.0 }
}

fn image(engine: &mut Engine) -> Vec<u8> {
    let mut bytes = Vec::new();
    engine.save(how(1), &mut |part| bytes.extend(part)).unwrap();
    bytes
}

fn kept_engine(options: Options) -> Engine {
    let mut engine = Engine::new(options);
    engine.keep(NOW);
    engine
}

fn post(engine: &mut Engine, path: &str, body: &str, now: f64) -> u16 {
    serve(engine, Request { method: "POST", path, body, ..Request::default() }, now, 0.0).status
}

fn put(engine: &mut Engine, second: u32, value: f64) -> u16 {
    let time = 1_600_000_000 + second;
    let body = format!(r#"{{"metric":"m","timestamp":{time},"value":{value},"tags":{{"h":"a"}}}}"#);
    post(engine, "/api/put", &body, NOW + f64::from(second))
}

fn opened(pieces: &[&[u8]], options: Options) -> Result<(Engine, Found)> {
    let mut engine = Engine::new(options);
    for piece in pieces.iter().flat_map(|piece| piece.chunks(100)) {
        kept::load(&mut engine, piece)?;
    }
    let found = engine.loaded(true, NOW)?;
    Ok((engine, found))
}

fn is_corrupt<T>(result: Result<T>) -> bool {
    result.err().is_some_and(|error| error.code == Code::Corrupt)
}

fn points(engine: &Engine) -> Vec<(i64, f64)> {
    let mut points = Vec::new();
    for slot in engine.store().written() {
        engine.store().scan(slot, i64::MIN, i64::MAX, &mut |times, values| {
            points.extend(times.iter().copied().zip(values.iter().copied()));
        });
    }
    points
}

/// Something of each way in; returns the image before it and the frames after it.
fn journalled() -> (Engine, Vec<u8>, Vec<Vec<u8>>) {
    let mut engine = kept_engine(Options::default());
    assert_eq!(put(&mut engine, 0, 0.5), 204);
    let before = image(&mut engine);
    let mut frames = vec![engine.take_entries().unwrap()];
    assert_eq!(put(&mut engine, 1, 1.5), 204);
    assert_eq!(post(&mut engine, "/hits/site", r#"{"target":"/","caller":"c"}"#, NOW + 1.0), 204);
    frames.push(engine.take_entries().unwrap());
    let message =
        r#"{"operation":"put","metric":"m","timestamp":1600000002,"value":2.5,"tags":[{"key":"h","value":"a"}]}"#;
    assert_eq!(socket::message(&mut engine, message, NOW + 2.0), socket::Frame::Silence);
    assert_eq!(
        post(&mut engine, "/write", r#"{"timeSerie":{"key":"k","tags":{"h":"b"}},"data":[[1600000003000,4]]}"#, NOW),
        200
    );
    frames.push(engine.take_entries().unwrap());
    assert_eq!(put(&mut engine, 4, 4.5), 204);
    frames.push(engine.take_entries().unwrap());
    assert_eq!(engine.take_entries(), None);
    (engine, before, frames)
}

#[test]
fn what_was_asked_for_after_the_image_is_applied_once() {
    let (engine, before, frames) = journalled();
    let (copy, found) = opened(&[&before, &frames.concat()], Options::default()).unwrap();
    assert_eq!((found.entry, found.torn, copy.stats().torn_entries), (engine.last_entry(), false, 0));
    assert_eq!(points(&copy), points(&engine));
    assert_eq!(copy.stats().hits, 1);
    // entries that the image holds are passed over
    let mut engine = engine;
    let after = image(&mut engine);
    let (again, found) = opened(&[&after, &frames.concat()], Options::default()).unwrap();
    assert_eq!((again.stats().hits, found.entry), (1, engine.last_entry()));
    assert_eq!(points(&again), points(&engine));
}

#[test]
fn reading_and_refusals_are_no_entries() {
    let mut engine = kept_engine(Options::default());
    engine.take_entries();
    let last = engine.last_entry();
    for (path, body) in [("/api/put", "{"), ("/api/query", "{}"), ("/hits/x", "[")] {
        assert!(post(&mut engine, path, body, NOW) >= 400);
    }
    serve(&mut engine, Request { method: "GET", path: "/metrics", ..Request::default() }, NOW, 0.0);
    socket::message(&mut engine, r#"{"operation":"suggest","type":"metrics"}"#, NOW);
    assert_eq!(engine.last_entry(), last);
    assert_eq!(engine.take_entries(), None);
    // an engine that nobody keeps makes none at all
    let mut free = Engine::new(Options::default());
    assert_eq!(put(&mut free, 0, 1.0), 204);
    assert_eq!((free.last_entry(), free.take_entries()), (0, None));
}

#[test]
fn the_last_frame_may_be_torn_and_no_other() {
    let (_, before, frames) = journalled();
    let whole = frames[..2].concat();
    let last = &frames[2];
    let count = points(&opened(&[&before, &whole], Options::default()).unwrap().0).len();
    for end in 1..last.len() {
        let (engine, found) = opened(&[&before, &whole, &last[..end]], Options::default()).unwrap();
        assert!(found.torn && points(&engine).len() == count, "cut at {end}");
        assert_eq!(engine.stats().torn_entries, 1);
        assert!(is_corrupt(opened(&[&before, &whole, &last[..end], &frames[3]], Options::default())), "cut at {end}");
    }
    for bit in 0..last.len() * 8 {
        let mut changed = last.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let (engine, found) = opened(&[&before, &whole, &changed], Options::default()).unwrap();
        assert!(found.torn && points(&engine).len() == count, "bit {bit}");
        assert!(is_corrupt(opened(&[&before, &whole, &changed, &frames[3]], Options::default())), "bit {bit}");
    }
    // a delta stands whole in an entry that is torn behind it
    let mut sender = Engine::new(Options::default());
    sender.put_lines("put m 1600000005 1 h=b", NOW);
    let delta = sender.take_delta(how(9)).unwrap().unwrap();
    let (mut engine, _) = opened(&[&before, &whole], Options::default()).unwrap();
    engine.keep(NOW);
    engine.merge(&delta.bytes, &[], NOW).unwrap();
    assert_eq!(put(&mut engine, 6, 1.0), 204);
    let last = engine.take_entries().unwrap();
    for end in 1..last.len() {
        let (engine, found) = opened(&[&before, &whole, &last[..end]], Options::default()).unwrap();
        assert!(found.torn && points(&engine).len() == count, "cut at {end}");
    }
    let zeroes = vec![0; 4096];
    assert!(opened(&[&before, &whole, &zeroes], Options::default()).unwrap().1.torn);
}

#[test]
fn holes_and_frames_without_an_image_are_corrupt() {
    let (_, before, frames) = journalled();
    assert!(is_corrupt(opened(&[&before, &frames[0], &frames[2]], Options::default())), "a frame is missing");
    assert!(is_corrupt(opened(&[&frames.concat()], Options::default())));
    assert!(is_corrupt(opened(&[&before[1..], &frames.concat()], Options::default())));
    let mut flipped = before.clone();
    flipped[0] ^= 1;
    assert!(is_corrupt(opened(&[&flipped], Options::default())), "an image is never taken for a torn entry");
    assert!(opened(&[], Options::default()).is_ok(), "nothing was kept");
    let mut engine = Engine::new(Options::default());
    kept::load(&mut engine, &[before, frames.concat()].concat()).unwrap();
    assert!(is_corrupt(engine.loaded(false, NOW)), "an image alone was asked for");
}

#[test]
fn entries_are_applied_under_the_limits_they_ran_under() {
    let mut engine = kept_engine(Options { store_series_limit: 1, retention: Some(10_000), ..Options::default() });
    let before = image(&mut engine);
    put(&mut engine, 0, 1.0);
    assert_eq!(post(&mut engine, "/api/put", r#"{"metric":"n","timestamp":1600000000,"value":1}"#, NOW), 400);
    let frames = engine.take_entries().unwrap();
    let roomy = Options { retention: None, ..Options::default() };
    let (mut copy, _) = opened(&[&before, &frames], roomy).unwrap();
    assert_eq!(copy.stats().series, 1, "the second was refused then");
    assert_eq!(post(&mut copy, "/api/put", r#"{"metric":"n","timestamp":1,"value":1}"#, NOW), 204, "and is not now");
}

#[test]
fn writes_that_nobody_stores_are_refused_before_they_are_applied() {
    let mut engine = kept_engine(Options { memory_limit: 1 << 20, ..Options::default() });
    let before = engine.bytes();
    let mut status = 204;
    let mut second = 0;
    while status == 204 {
        second += 1;
        status = put(&mut engine, second, 1.0);
        assert!(second < 10_000);
    }
    assert_eq!(status, 503);
    assert!(engine.bytes() - before > 1 << 17, "they count against the memory");
    let stored = points(&engine).len();
    assert_eq!(engine.may_write(0, NOW).unwrap_err().code, Code::Unavailable);
    assert_eq!(points(&engine).len(), stored);
    let message = r#"{"operation":"put","metric":"m","timestamp":1,"value":1}"#;
    assert!(matches!(socket::message(&mut engine, message, NOW), socket::Frame::Close(1008, _)));
    engine.take_entries().unwrap();
    assert_eq!(put(&mut engine, 0, 1.0), 503, "taken is not stored");
    engine.entries_stored(engine.last_entry());
    assert_eq!(put(&mut engine, 0, 1.0), 204);
}

/// An entry is asked for before it is made: points give way to it, and what never gives way does not.
#[test]
fn a_write_that_is_too_long_to_be_kept_is_refused() {
    let limit = 1 << 20;
    let mut engine = kept_engine(Options { memory_limit: limit, ..Options::default() });
    let padded = |bytes: usize| {
        let body = r#"{"metric":"m","timestamp":1600000000,"value":1,"tags":{"h":"a"}}"#;
        format!("{}{body}", " ".repeat(bytes))
    };
    for (bytes, status) in [(limit / 4, 204), (10, 503), (2 * limit, 503)] {
        assert_eq!(post(&mut engine, "/api/put", &padded(bytes), NOW), status, "{bytes}");
        assert!(engine.bytes() <= limit / 100 * 105);
    }
    engine.take_entries();
    engine.entries_stored(engine.last_entry());
    assert_eq!(post(&mut engine, "/api/put", &padded(2 * limit), NOW), 422);
    let refused = engine.may_write(2 * limit, NOW).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert_eq!(
        refused.message,
        "a write of 2097152 bytes does not fit, as an entry of the journal, into the memoryLimit, which is 1048576"
    );
    assert_eq!(post(&mut engine, "/api/put", &padded(10), NOW), 204);
    // a delta is for its sender to keep
    let long = "x".repeat(8000);
    let mut sender = Engine::new(Options::default());
    let metric = sender.get_metric("c", Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
    for at in 0..300 {
        let cell = sender.resolve(metric, &[("of", &format!("{at}{long}"))]).unwrap();
        sender.record(cell, 1.0, NOW);
    }
    let delta = sender.take_delta(Freeze { max_bytes: 4 * limit, ..how(5) }).unwrap().unwrap();
    assert!(delta.bytes.len() > 2 * limit);
    assert_eq!(engine.merge(&delta.bytes, &[], NOW).unwrap_err().code, Code::Unavailable);
    // where nobody keeps it there is no entry to make
    let mut free = Engine::new(Options { memory_limit: limit, ..Options::default() });
    assert_eq!(post(&mut free, "/api/put", &padded(2 * limit), NOW), 204);
}

/// What a write says is held beside the points that it brings, which may take what was asked for.
#[test]
fn entries_of_writes_to_a_full_world_keep_to_the_memory() {
    let limit = 1 << 20;
    let mut engine = kept_engine(Options { memory_limit: limit, ..Options::default() });
    let series = engine.series("before", &[], NOW).unwrap();
    let mut second = 0;
    while engine.stats().dropped_points == 0 {
        second += 1;
        engine.append(series, NOW + f64::from(second), f64::from(second).sin(), NOW);
    }
    for round in 0..300 {
        let count = [1, 30, 1500][round % 3];
        let mut points = Vec::new();
        for _ in 0..count {
            second += 1;
            let (time, value) = (1_600_000_000 + second, f64::from(second).sin());
            points.push(format!(
                r#"{{"metric":"m","timestamp":{time},"value":{value},"tags":{{"h":"{}"}}}}"#,
                second % 500
            ));
        }
        let status = post(&mut engine, "/api/put", &format!("[{}]", points.join(",")), NOW);
        assert!(engine.bytes() <= limit / 100 * 105, "round {round}: {} bytes are held", engine.bytes());
        if status == 503 {
            engine.take_entries();
            engine.entries_stored(engine.last_entry());
        }
    }
}

#[test]
fn what_only_an_image_holds_is_told() {
    let mut engine = Engine::new(Options::default());
    assert!(!engine.is_touched());
    engine.touch();
    assert!(engine.is_touched());
    let bytes = image(&mut engine);
    assert!(engine.is_touched(), "whoever asked for it need not store it");
    engine.keep_image();
    assert!(!engine.is_touched());
    assert!(!opened(&[&bytes], Options::default()).unwrap().0.is_touched());
}

fn counted(engine: &mut Engine, value: f64) {
    let metric = engine.get_metric("c", Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
    let cell = engine.resolve(metric, &[]).unwrap();
    engine.record(cell, value, NOW);
}

fn delta_of(id: u8, value: f64) -> Vec<u8> {
    let mut sender = Engine::new(Options::default());
    counted(&mut sender, value);
    sender.take_delta(how(id)).unwrap().unwrap().bytes.to_vec()
}

fn total(engine: &mut Engine) -> f64 {
    let text = engine.expose(Dialect::Prometheus, &[], NOW, 0.0).unwrap();
    text.lines().filter_map(|line| line.strip_prefix("c_total ")).map(|sum| sum.parse::<f64>().unwrap()).sum()
}

#[test]
fn merges_and_freezes_are_entries() {
    let mut tier = kept_engine(Options::default());
    let before = image(&mut tier);
    let first = delta_of(10, 1.0);
    assert!(tier.merge(&first, &[("colo", "ams")], NOW).unwrap().applied);
    counted(&mut tier, 100.0); // by call: in no entry but in the freeze
    tier.entries_stored(tier.last_entry());
    assert_eq!(tier.take_delta(how(1)).unwrap(), None, "its freeze is not stored yet");
    let frames = tier.take_entries().unwrap();
    tier.entries_stored(tier.last_entry());
    let head = tier.take_delta(how(1)).unwrap().unwrap();
    assert!(tier.merge(&delta_of(11, 2.0), &[], NOW).unwrap().applied);
    let later = tier.take_entries().unwrap();
    let mut root = Engine::new(Options::default());
    root.merge(&head.bytes, &[], NOW).unwrap();
    // it crashes before the root's answer came
    let (mut again, _) = opened(&[&before, &frames, &later], Options::default()).unwrap();
    assert!(!again.merge(&first, &[], NOW).unwrap().applied, "a merge is known");
    let mut sent = Vec::new();
    while let Some(delta) = again.take_delta(how(2)).unwrap() {
        sent.push((delta.sender.0[0], delta.sequence, root.merge(&delta.bytes, &[], NOW).unwrap().applied));
        again.acknowledge(delta.sequence, &delta.sender.hex()).unwrap();
    }
    assert_eq!(sent, [(1, 1, false), (2, 1, true)], "the very same delta, and what came after it");
    let text = root.expose(Dialect::Prometheus, &[], NOW, 0.0).unwrap();
    assert!(text.contains("c_total{colo=\"ams\"} 1\n"), "{text}");
    assert_eq!(total(&mut root), 102.0);
}

/// A restart must not take back what somebody was given.
#[test]
fn nothing_is_given_out_before_it_is_stored_that_somebody_asked() {
    let mut engine = kept_engine(Options::default());
    let metric = engine.get_metric("c", Some(Kind::Counter), None, tree::Options::default(), 1.0).unwrap();
    let cell = engine.resolve(metric, &[]).unwrap();
    engine.record(cell, 1.0, NOW);
    image(&mut engine);
    engine.entries_stored(engine.last_entry());
    assert_eq!(engine.queued(&[], NOW).unwrap(), None);
    engine.entries_stored(engine.last_entry());
    assert!(engine.queued(&[], NOW).unwrap().is_some());
}
