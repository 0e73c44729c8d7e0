//! Engines behind of a kept world: what waits for them outlives any crash, and no counter goes back.

use super::decoded::decode;
use super::{NOW, how, opened, post};
use proptest::prelude::*;
use pulsetree::engine::{Behind, Engine, Options};
use pulsetree::kept::load;
use pulsetree::tree::{self, Kind};
use std::collections::{BTreeMap, BTreeSet};

const THERE: Behind<'_> = Behind { url: "http://there/?token=s3cret", labels: &[("job", "x")] };

/// What a storage holds.
#[derive(Clone, Default)]
struct Stored {
    image: Vec<u8>,
    frames: Vec<u8>,
}

/// What is to be stored before anything is sent.
#[derive(Clone, Copy, PartialEq)]
enum Unstored {
    Nothing,
    Entries,
    All,
}

/// A world that is kept as `pulsetree/keep` keeps it, and written to one engine as the face does.
struct Kept {
    engine: Engine,
    exporter: u32,
    stored: Stored,
    unstored: Unstored,
    /// The body that is to be sent may have been taken already.
    again: bool,
    made: bool,
    said: Ledger,
    /// What of it is stored, and points of requests that are not.
    kept: Ledger,
    pending: Vec<((u8, i64), f64)>,
}

/// What was put and counted.
#[derive(Clone, Default)]
struct Ledger {
    points: BTreeMap<(u8, i64), f64>,
    count: f64,
}

impl Kept {
    fn open(stored: Stored, ledger: Ledger, now: f64) -> Self {
        let (mut engine, _) = opened(&[&stored.image, &stored.frames], Options::default()).unwrap();
        engine.keep(now);
        let exporter = engine.open_remote_write(THERE, now).unwrap();
        let (unstored, again, made, pending) = (Unstored::Nothing, true, false, Vec::new());
        let mut kept =
            Self { engine, exporter, stored, unstored, again, made, said: ledger.clone(), kept: ledger, pending };
        if kept.stored.image.is_empty() {
            kept.image(now);
        }
        kept
    }

    fn image(&mut self, now: f64) {
        let mut image = Vec::new();
        self.engine.take_entries();
        self.engine.save(pulsetree::engine::Freeze { now, ..how(1) }, &mut |part| image.extend(part)).unwrap();
        self.engine.keep_image();
        self.stored = Stored { image, frames: Vec::new() };
        self.engine.entries_stored(self.engine.last_entry());
        self.kept = self.said.clone();
        self.pending.clear();
    }

    fn append(&mut self) {
        self.kept.points.extend(self.pending.drain(..));
        self.stored.frames.extend(self.engine.take_entries().unwrap_or_default());
        self.engine.entries_stored(self.engine.last_entry());
    }

    fn flush(&mut self, now: f64) {
        if self.engine.is_touched() { self.image(now) } else { self.append() }
    }

    fn tick(&mut self, now: f64) {
        if self.engine.export_body(self.exporter).is_none() {
            self.engine.export_tick(self.exporter, now, 0.0, true).unwrap();
            (self.unstored, self.made, self.again) = (Unstored::All, true, false);
        }
    }

    fn store(&mut self, now: f64) {
        match self.unstored {
            Unstored::All => self.flush(now),
            Unstored::Entries => self.append(),
            Unstored::Nothing => {}
        }
        self.unstored = Unstored::Nothing;
    }

    fn settled(&mut self, now: f64) {
        self.engine.export_settled(self.exporter, true, now);
        self.again = !self.made;
        if self.unstored == Unstored::Nothing {
            self.unstored = Unstored::Entries;
        }
    }

    fn count(&mut self, value: f64) {
        let metric = self.engine.get_metric("c", Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
        let cell = self.engine.resolve(metric, &[]).unwrap();
        self.engine.record(cell, value, NOW);
        self.engine.touch();
        self.said.count += value;
    }

    fn put_by_call(&mut self, series: u8, time: i64, value: u8) {
        self.engine.put("m", &[("h", &series.to_string())], time as f64, f64::from(value), time as f64).unwrap();
        self.engine.touch();
        self.said.points.insert((series, time), f64::from(value));
    }

    fn put(&mut self, series: u8, time: i64, value: u8) {
        let body = format!(r#"{{"metric":"m","timestamp":{time},"value":{value},"tags":{{"h":"{series}"}}}}"#);
        assert_eq!(post(&mut self.engine, "/api/put", &body, time as f64), 204);
        self.said.points.insert((series, time), f64::from(value));
        self.pending.push(((series, time), f64::from(value)));
    }
}

/// Takes a body that is in order whole or not at all, and any other.
#[derive(Default)]
struct Receiver {
    taken: BTreeSet<Vec<u8>>,
    samples: BTreeMap<String, BTreeMap<i64, f64>>,
    /// How often a sample came, in bodies that were not there before.
    arrived: BTreeMap<(String, i64), usize>,
}

impl Receiver {
    /// Takes a body; checks that it says nothing that may not be said.
    fn write(&mut self, bytes: &[u8], in_order: bool, again: bool) {
        if !self.taken.insert(bytes.to_vec()) {
            assert!(again, "it was taken before, and that was known");
            return;
        }
        for (series, time, bits) in decode(bytes).samples() {
            let known = self.samples.entry(series.clone()).or_default();
            let last = known.last_key_value().map(|(time, value)| (*time, *value));
            assert!(!in_order || last.is_none_or(|last| last.0 < time), "{series} at {time} is out of order: {last:?}");
            let value = f64::from_bits(bits);
            let is_counter = series.starts_with("c_total");
            assert!(!is_counter || last.is_none_or(|last| last.1 <= value), "{series} went back: {last:?}, {value}");
            known.insert(time, value);
            *self.arrived.entry((series, time)).or_default() += 1;
        }
    }
}

/// A put by request or by call, a count by call, and what may happen at any time.
#[derive(Clone, Copy, Debug)]
enum Step {
    Put(u8, i64, u8),
    Call(u8, i64, u8),
    Count(u8),
    Tick,
    Store,
    Image,
    /// The body is taken, and the answer arrives.
    Take,
    /// The body is taken, and the answer is lost.
    TakeUnheard,
    Crash,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let ago = prop_oneof![3 => 0i64..10, 1 => 0i64..100_000];
    let step = prop_oneof![
        6 => (0u8..3, ago.clone(), 0u8..4).prop_map(|(series, ago, value)| Step::Put(series, ago, value)),
        2 => (0u8..3, ago, 0u8..4).prop_map(|(series, ago, value)| Step::Call(series, ago, value)),
        2 => (1u8..9).prop_map(Step::Count),
        3 => Just(Step::Tick),
        2 => Just(Step::Store),
        1 => Just(Step::Image),
        4 => Just(Step::Take),
        2 => Just(Step::TakeUnheard),
        2 => Just(Step::Crash),
    ];
    proptest::collection::vec(step, 1..80)
}

fn name_of(series: u8) -> String {
    format!(r#"m{{h="{series}",job="x"}}"#)
}

fn run(steps: &[Step]) {
    let (mut now, mut receiver) = (NOW as i64, Receiver::default());
    let mut puts: BTreeMap<(String, i64), usize> = BTreeMap::new();
    let mut kept = Kept::open(Stored::default(), Ledger::default(), now as f64);
    let last = [Step::Image, Step::Tick, Step::Take, Step::Take, Step::Take, Step::Take, Step::Crash];
    let ends = [last.as_slice(); 6].concat();
    for step in steps.iter().chain(&ends) {
        now += 1000;
        let at = now as f64;
        if let Step::Put(series, ago, _) | Step::Call(series, ago, _) = *step {
            *puts.entry((name_of(series), now - ago)).or_default() += 1;
        }
        match *step {
            Step::Put(series, ago, value) => kept.put(series, now - ago, value),
            Step::Call(series, ago, value) => kept.put_by_call(series, now - ago, value),
            Step::Count(value) => kept.count(f64::from(value)),
            Step::Tick => kept.tick(at),
            Step::Store => kept.flush(at),
            Step::Image => kept.image(at),
            Step::Take | Step::TakeUnheard => {
                kept.store(at);
                if let Some(body) = kept.engine.export_body(kept.exporter).cloned() {
                    receiver.write(&body.bytes, body.in_order, kept.again);
                    kept.again = true;
                    if matches!(step, Step::Take) {
                        kept.settled(at);
                    }
                }
            }
            Step::Crash => kept = Kept::open(kept.stored, kept.kept, at),
        }
    }
    let stored = kept.kept;
    for ((series, time), value) in &stored.points {
        let name = name_of(*series);
        let there = receiver.samples.get(&name).and_then(|samples| samples.get(time));
        assert_eq!(there, Some(value), "{name} at {time}");
    }
    let counted = receiver.samples.get(r#"c_total{job="x"}"#).and_then(|samples| samples.last_key_value());
    assert_eq!(counted.map_or(0.0, |(_, value)| *value), stored.count);
    for (sample, count) in receiver.arrived.iter().filter(|((series, _), _)| series.starts_with('m')) {
        assert!(puts.get(sample).is_some_and(|puts| count <= puts), "{sample:?} came more often than it was put");
    }
    let known: usize =
        receiver.samples.iter().filter(|(name, _)| name.starts_with('m')).map(|(_, all)| all.len()).sum();
    assert!(known <= stored.points.len(), "a point arrived that was never stored");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn whatever_crashes_nothing_is_lost_or_set_back(steps in steps()) {
        run(&steps);
    }
}

/// The bodies that wait for an engine, in order.
fn waiting(engine: &mut Engine, exporter: u32) -> Vec<Vec<u8>> {
    let bodies = std::iter::from_fn(|| {
        let body = engine.export_body(exporter)?.bytes.clone();
        engine.export_settled(exporter, true, NOW);
        Some(body)
    });
    bodies.collect()
}

fn restarted(kept: &Kept) -> Engine {
    opened(&[&kept.stored.image, &kept.stored.frames], Options::default()).unwrap().0
}

#[test]
fn an_engine_is_known_by_what_it_is() {
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    kept.put(1, NOW as i64, 1);
    kept.tick(NOW);
    kept.flush(NOW);
    let other_labels = Behind { labels: &[("job", "y")], ..THERE };
    let elsewhere = Behind { url: "http://there/", ..THERE };
    for (label, behind) in [("labels", other_labels), ("url", elsewhere)] {
        let mut engine = restarted(&kept);
        let exporter = engine.open_remote_write(behind, NOW).unwrap();
        assert!(waiting(&mut engine, exporter).is_empty(), "{label}");
    }
    let mut engine = restarted(&kept);
    let otlp = engine.open_otlp(THERE, NOW).unwrap();
    assert!(waiting(&mut engine, otlp).is_empty(), "another protocol");
    let exporter = engine.open_remote_write(THERE, NOW).unwrap();
    let again = engine.open_remote_write(THERE, NOW).unwrap();
    assert!(waiting(&mut engine, again).is_empty(), "it is another's");
    assert_eq!(waiting(&mut engine, exporter), waiting(&mut kept.engine, kept.exporter));
    let bytes = [kept.stored.image, kept.stored.frames].concat();
    assert!(!bytes.windows(6).any(|part| part == b"s3cret"), "a secret of the URL is not stored");
}

/// When a tick of an engine over OTLP says that counting began, and when it was, in ms.
fn started(engine: &mut Engine, url: &str, now: f64) -> (f64, f64) {
    let exporter = engine.open_otlp(Behind { url, ..THERE }, now).unwrap();
    engine.export_tick(exporter, now, 0.0, true).unwrap();
    let body = String::from_utf8(waiting(engine, exporter).remove(0)).unwrap();
    let time = |name: &str| {
        let text = body.split(name).nth(1).unwrap().trim_start_matches("\":\"").split('"').next().unwrap();
        (text.parse::<i64>().unwrap() / 1_000_000) as f64
    };
    (time("startTimeUnixNano"), time("\"timeUnixNano"))
}

#[test]
fn otlp_counts_since_the_world_began_that_an_image_is_of() {
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    kept.engine.count_since(NOW - 5.0);
    assert_eq!(kept.engine.open_otlp(THERE, NOW), Ok(1));
    kept.count(1.0);
    kept.image(NOW);
    for url in [THERE.url, "http://new/"] {
        let mut engine = Engine::new(Options::default());
        engine.count_since(NOW + 1e6);
        load(&mut engine, &kept.stored.image).unwrap();
        engine.loaded(true, NOW + 1e6).unwrap();
        assert_eq!(started(&mut engine, url, NOW + 1e6), (NOW - 5.0, NOW + 1e6), "{url}");
    }
}

#[test]
fn otlp_counts_since_its_first_tick_where_nobody_knows() {
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    kept.count(1.0);
    kept.image(NOW);
    assert_eq!(started(&mut kept.engine, THERE.url, NOW + 10.0), (NOW + 10.0, NOW + 10.0));
    // as an entry has it, and an image
    kept.append();
    for _ in 0..2 {
        let mut engine = restarted(&kept);
        assert_eq!(started(&mut engine, THERE.url, NOW + 20.0), (NOW + 10.0, NOW + 20.0));
        assert_eq!(started(&mut engine, "http://new/", NOW + 20.0), (NOW + 20.0, NOW + 20.0));
        kept.image(NOW + 15.0);
    }
}

#[test]
fn what_was_refused_for_good_stays_counted() {
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    let refused = |kept: &mut Kept, at: f64| {
        kept.count(1.0);
        kept.tick(at);
        kept.store(at);
        kept.engine.export_settled(kept.exporter, false, at);
    };
    refused(&mut kept, NOW + 1.0);
    kept.image(NOW + 2.0);
    refused(&mut kept, NOW + 3.0);
    kept.append();
    assert_eq!(kept.engine.stats().dropped_writes, 2);
    let mut again = restarted(&kept);
    assert_eq!(again.stats().dropped_writes, 2);
    let exporter = again.open_remote_write(THERE, NOW + 4.0).unwrap();
    assert!(waiting(&mut again, exporter).is_empty(), "and is not sent again");
}

#[test]
fn an_engine_that_nobody_writes_to_is_forgotten() {
    let hour = 3_600_000.0;
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    kept.put(1, NOW as i64, 1);
    kept.tick(NOW);
    kept.engine.close_exporter(kept.exporter, NOW);
    kept.put(1, NOW as i64 + 1, 1);
    kept.image(NOW + 0.5 * hour);
    // the time in which there is no world does not count
    let reopened = |kept: &Kept, after: f64| {
        let mut engine = restarted(kept);
        engine.keep(NOW);
        let mut image = Vec::new();
        let now = NOW + after;
        engine.save(pulsetree::engine::Freeze { now, ..how(1) }, &mut |part| image.extend(part)).unwrap();
        let mut engine = opened(&[&image], Options::default()).unwrap().0;
        let exporter = engine.open_remote_write(THERE, now).unwrap();
        waiting(&mut engine, exporter).len()
    };
    assert_eq!((reopened(&kept, 0.4 * hour), reopened(&kept, 0.6 * hour)), (1, 0));
    // nor may there be many
    for at in 0..9 {
        let url = format!("http://{at}/");
        let other = kept.engine.open_remote_write(Behind { url: &url, ..THERE }, NOW).unwrap();
        kept.engine.close_exporter(other, NOW + f64::from(at));
    }
    let exporter = kept.engine.open_remote_write(Behind { url: "http://last/", ..THERE }, NOW).unwrap();
    kept.engine.export_tick(exporter, NOW, 0.0, true).unwrap();
    let before = kept.engine.open_remote_write(THERE, NOW).unwrap();
    assert!(waiting(&mut kept.engine, before).is_empty(), "the one that waited longest is gone");
}

#[test]
fn however_many_engines_are_written_to_each_goes_on_after_a_restart() {
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    let urls = (0..20).map(|at| format!("http://{at}/")).collect::<Vec<_>>();
    let opened = |engine: &mut Engine| -> Vec<u32> {
        urls.iter().map(|url| engine.open_remote_write(Behind { url, ..THERE }, NOW).unwrap()).collect()
    };
    let numbers = opened(&mut kept.engine);
    kept.put(1, NOW as i64, 1);
    numbers.iter().for_each(|number| kept.engine.export_tick(*number, NOW, 0.0, true).unwrap());
    kept.append();
    for has_image in [false, true] {
        let mut engine = restarted(&kept);
        engine.keep(NOW);
        if has_image {
            // as where the journal's end was torn
            kept.engine = engine;
            kept.image(NOW);
            engine = restarted(&kept);
        }
        for number in opened(&mut engine) {
            assert_eq!(waiting(&mut engine, number).len(), 1, "{number}");
        }
    }
}

#[test]
fn an_image_alone_tells_nothing_to_engines() {
    let mut kept = Kept::open(Stored::default(), Ledger::default(), NOW);
    kept.put(1, NOW as i64, 1);
    kept.tick(NOW);
    kept.put(1, NOW as i64 + 1, 1);
    kept.image(NOW);
    let mut engine = Engine::new(Options::default());
    load(&mut engine, &kept.stored.image).unwrap();
    engine.loaded(false, NOW).unwrap();
    let exporter = engine.open_remote_write(THERE, NOW).unwrap();
    assert!(waiting(&mut engine, exporter).is_empty());
    engine.export_tick(exporter, NOW, 0.0, true).unwrap();
    assert!(waiting(&mut engine, exporter).is_empty(), "whoever goes on with it sends it");
}
