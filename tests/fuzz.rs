//! Mutated requests at every entry that takes text: none may panic, and every refusal is one that names itself.
//!
//! `cargo test --test fuzz -- --ignored` runs for `FUZZ_SECONDS` (20 unless given), from a seed that it prints and that
//! `FUZZ_SEED` sets. Debug assertions and overflow checks are on, as in every test.

use pulsetree::calendar::Zone;
use pulsetree::engine::{Behind, Engine, Freeze, Options};
use pulsetree::error::{Code, Error, NeedsZone};
use pulsetree::expose::{Dialect, negotiate, tree_json};
use pulsetree::http::{Request, serve};
use pulsetree::image::{Form, Writer, open};
use pulsetree::json;
use pulsetree::kept;
use pulsetree::relay::Id;
use pulsetree::socket::{Frame, asked, message};
use pulsetree::tree::{self, Kind};
use std::env::var;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

const NOW: f64 = 1_600_000_100_000.0;
/// Executions that one engine sees before the next one takes over.
const ROUND: usize = 400;

/// An entry and what it is given.
struct Seed {
    entry: &'static str,
    /// Of `http`: method and path. Of `options`: the kind.
    head: &'static str,
    text: String,
}

fn seeds() -> Vec<Seed> {
    let lines = include_str!("data/fuzz.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(seed).collect()
}

fn seed(line: &'static str) -> Seed {
    let (entry, rest) = line.split_once(' ').unwrap();
    let (head, text) = match entry {
        "http" => {
            let path = rest.find(' ').unwrap() + 1;
            rest[path..].find([' ', '?']).map_or((rest, ""), |at| rest.split_at(path + at))
        }
        "options" => rest.split_once(' ').unwrap(),
        _ => ("", rest),
    };
    Seed { entry, head, text: text.trim_start_matches(' ').replace('⏎', "\n") }
}

fn engine() -> Engine {
    let mut engine = Engine::new(Options { memory_limit: 4 << 20, series_limit: 50, ..Options::default() });
    let lines = "put cpu 1600000020 1 host=a rack=1\nput cpu 1600000080 3 host=b rack=2\nput mem 1600000020 7";
    assert_eq!(engine.put_lines(lines, NOW).failed, 0);
    let hit = json::parse(r#"{"target":"Home"}"#).unwrap();
    assert_eq!(engine.hit_json("site", &hit, NOW).unwrap().failed, 0);
    engine
}

/// Clocks for a zone of any name: set twice, near what is asked for.
fn clocks(zone: &NeedsZone) -> Zone {
    let (first, second) = (zone.from.midpoint(zone.to), zone.to);
    Zone::new(zone.name.len() as i64 * 900_000, vec![(first, -3_600_000), (second, 50_400_000)])
}

/// Gives a text to an entry; the code of the refusal, if it is one.
fn give(engine: &mut Engine, Seed { entry, head, .. }: &Seed, text: &str) -> Result<(), String> {
    let typed = |error: Error| {
        assert!(!error.message.is_empty() && error.code != Code::Internal, "{error}");
        error.code.name().to_owned()
    };
    match *entry {
        "http" => {
            let (method, path) = head.split_once(' ').unwrap();
            let request = Request { method, path, ..Request::default() };
            let request = match text.strip_prefix('?') {
                Some(query) => Request { query, ..request },
                None => Request { body: text, ..request },
            };
            let mut reply = serve(engine, request, NOW, 0.0);
            if let Some(zone) = &reply.zone {
                engine.learn_zone(&zone.name, zone.from, zone.to, clocks(zone));
                reply = serve(engine, request, NOW, 0.0);
            }
            if reply.status < 400 {
                return Ok(());
            }
            // Heroic's API answers 500 to what means nothing, and says so
            let heroic = reply.status == 500 && reply.body.starts_with(r#"{"message":"#);
            assert!(reply.status < 500 || heroic, "{}: {}", reply.status, reply.body);
            let body = json::parse(&reply.body).unwrap();
            let code = body.get("error").and_then(|error| error.get("details")).and_then(json::Value::as_str);
            let told = body.get("failed").or_else(|| body.get("message")).is_some();
            assert!(told || code.and_then(Code::named).is_some(), "{}", reply.body);
            Err(format!("{} {}", reply.status, reply.body))
        }
        "socket" => {
            let _ = asked(text);
            let mut frame = message(engine, text, NOW);
            if let Frame::NeedsZone(zone) = &frame {
                engine.learn_zone(&zone.name, zone.from, zone.to, clocks(zone));
                frame = message(engine, text, NOW);
            }
            if let Frame::Add(followed) = &frame {
                let page = engine.read_subscription(followed.number, NOW);
                engine.unsubscribe(followed.number);
                page.map_err(typed)?;
            }
            match frame {
                Frame::Close(1008, reason) if reason.split(':').next().and_then(Code::named).is_some() => Err(reason),
                Frame::Close(code, reason) => panic!("closed with {code} {reason}"),
                _ => Ok(()),
            }
        }
        "lines" => {
            let summary = engine.put_lines(text, NOW);
            let errors = summary.errors.into_iter().map(|failure| Error::new(failure.code, failure.message));
            errors.for_each(|error| drop(typed(error)));
            Ok(())
        }
        "tree" => {
            let tree = json::parse(text).map_err(typed)?;
            let annotated = tree_json::annotate(&tree, &[("instance", "1")]).map_err(typed)?;
            tree_json::update(&tree, &annotated).map_err(typed)?;
            let dialect = if text.len().is_multiple_of(2) { Dialect::OpenMetrics } else { Dialect::Prometheus };
            tree_json::json_to_prometheus(&tree, dialect, &[], &mut String::new()).map_err(typed)
        }
        "options" => {
            let kind = Kind::named(head).unwrap();
            let options = tree::Options::from_value(kind, &json::parse(text).map_err(typed)?).map_err(typed)?;
            engine.get_metric(&format!("m.{head}"), Some(kind), None, options, 0.0).map(drop).map_err(typed)
        }
        "accept" => {
            let _ = negotiate(Some(text));
            Ok(())
        }
        other => panic!("{other} is no entry"),
    }
}

#[test]
fn every_seed_is_answered() {
    for seed in seeds() {
        let answered = give(&mut engine(), &seed, &seed.text);
        assert_eq!(answered, Ok(()), "{} {} {}", seed.entry, seed.head, seed.text);
    }
}

/// What is put in between or in place of something.
const TOKENS: &[&str] = &[
    "",
    "0",
    "-0",
    "-1",
    "1e308",
    "1e400",
    "-1e-400",
    "9007199254740993",
    "99999999999999",
    "18446744073709551616",
    "0.1",
    ".",
    "e",
    "null",
    "true",
    "NaN",
    "-Infinity",
    "\"\"",
    "[]",
    "{}",
    "[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":",
    "]",
    "}",
    "\"",
    "\\",
    "\\ud800",
    "\\u0000",
    "\u{1F600}",
    "\u{E000}",
    "\u{FFFD}",
    "é",
    "\0",
    "\r\n",
    "\t",
    " ",
    ",",
    ":",
    "=",
    "|",
    "*",
    "?",
    "(",
    ")",
    "{",
    "%",
    "%41",
    "%ff",
    "+",
    "&",
    "#",
    "__proto__",
    "_",
    "le",
    "overflow",
    "regexp(",
    "(a?){900}a",
    "(((((((((((",
    "[^\\w]",
    "\\pL",
    "1ms-sum-zero",
    "0all-avg",
    "1n-count",
    "1y-max-nan",
    "9999999999h-ago",
    "1h-ago",
    "now",
    "2020/02/30",
    "rate{counter,,,}",
    "none",
    "sum",
    "p999",
    "tsuids",
    "queries",
    "\"queries\":[{},{}],",
    "\"tags\":null,",
    "000001000001000001",
];

/// A small generator (SplitMix64), so that a run is made again from its seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

/// One change: a stretch goes, comes twice, is swapped for a token or for a stretch of another seed, or a byte changes.
fn mutate(text: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    let from = random.below(text.len() + 1);
    let to = (from + random.below(12)).min(text.len());
    match random.below(6) {
        0 => drop(text.drain(from..to)),
        1 => {
            let again = text[from..to].repeat(1 + random.below(3));
            text.splice(from..from, again);
        }
        2 | 3 => drop(text.splice(from..to, TOKENS[random.below(TOKENS.len())].bytes())),
        4 => {
            let start = random.below(other.len() + 1);
            let end = (start + random.below(40)).min(other.len());
            text.splice(from..to, other[start..end].iter().copied());
        }
        _ => text[from..to].iter_mut().for_each(|byte| *byte ^= 1 << random.below(8)),
    }
}

#[test]
#[ignore = "takes the time it is given"]
fn no_mutation_panics() {
    let number = |name: &str| var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let seconds = number("FUZZ_SECONDS").unwrap_or(20);
    let seed = number("FUZZ_SEED").unwrap_or_else(|| std::process::id().into());
    println!("FUZZ_SEED={seed} FUZZ_SECONDS={seconds}");
    let (seeds, mut random, mut done) = (seeds(), Random(seed), 0_u64);
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end {
        let mut engine = engine();
        for _ in 0..ROUND {
            let seed = &seeds[random.below(seeds.len())];
            let mut bytes = seed.text.clone().into_bytes();
            for _ in 0..=random.below(6) {
                let other = seeds[random.below(seeds.len())].text.as_bytes();
                mutate(&mut bytes, other, &mut random);
            }
            let text = String::from_utf8_lossy(&bytes);
            let given = catch_unwind(AssertUnwindSafe(|| give(&mut engine, seed, &text)));
            assert!(given.is_ok(), "{} {} panicked on {text:?}", seed.entry, seed.head);
            done += 1;
        }
    }
    println!("{done} executions");
    assert!(done > 0, "nothing ran");
}

/// Bytes as they are written, changed behind the first so many of their content, and sealed again.
fn resealed(form: Form, bytes: &[u8], kept: usize, random: &mut Random) -> Vec<u8> {
    let mut content = open(form, bytes).unwrap().rest().to_vec();
    let mut changed = content.split_off(kept);
    let other = changed.clone();
    for _ in 0..=random.below(4) {
        mutate(&mut changed, &other, random);
    }
    let mut out = Writer::envelope(form);
    out.raw(&content);
    out.raw(&changed);
    out.seal()
}

/// A world from the bytes, asked and saved once more if there is one.
fn start(bytes: &[u8], how: Freeze<'_>) {
    let mut engine = Engine::new(Options { memory_limit: 4 << 20, ..Options::default() });
    let loaded = kept::load(&mut engine, bytes).and_then(|()| engine.loaded(true, NOW));
    match loaded {
        Err(error) => assert_eq!(error.code, Code::Corrupt, "{error}"),
        Ok(_) => {
            engine.expose(Dialect::OpenMetrics, &[], NOW, 0.0).unwrap();
            engine.put("m", &[], NOW, 1.0, NOW).unwrap();
            let request =
                Request { method: "GET", path: "/api/query", query: "start=1&m=sum:cpu", ..Request::default() };
            serve(&mut engine, request, NOW, 0.0);
            let behind = Behind { url: "http://there/", labels: &[] };
            let exporter = engine.open_remote_write(behind, NOW).unwrap();
            engine.export_settled(exporter, true, NOW);
            engine.export_tick(exporter, NOW, 0.0, true).unwrap();
            let _ = engine.save(how, &mut |_| ());
            while let Ok(Some(delta)) = engine.take_delta(Freeze { labels: &[("z", "\"")], ..how }) {
                engine.acknowledge(delta.sequence, &delta.sender.hex()).unwrap();
            }
        }
    }
}

#[test]
#[ignore = "takes the time it is given"]
fn no_mutated_image_or_delta_panics() {
    let number = |name: &str| var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let seed = number("FUZZ_SEED").unwrap_or_else(|| std::process::id().into());
    println!("FUZZ_SEED={seed}");
    let how = Freeze { max_bytes: 1 << 20, labels: &[], id: Some(Id([1; 16])), now: NOW, mono: 0.0 };
    let (mut world, mut random) = (engine(), Random(seed));
    let metric = world.get_metric("a.b", Some(Kind::Histogram), None, tree::Options::default(), 0.0).unwrap();
    let cell = world.resolve(metric, &[("k", "v")]).unwrap();
    world.record(cell, 0.2, NOW);
    let exporter = world.open_remote_write(Behind { url: "http://there/", labels: &[] }, NOW).unwrap();
    world.open_otlp(Behind { url: "http://there/", labels: &[("a", "b")] }, NOW).unwrap();
    world.put("cpu", &[("host", "a")], NOW, 1.0, NOW).unwrap();
    world.export_tick(exporter, NOW, 0.0, true).unwrap();
    world.put("cpu", &[("host", "a")], NOW + 1.0, 1.0, NOW).unwrap();
    world.remove(metric, None).unwrap();
    let labelled = Freeze { labels: &[("z", "1")], id: Some(Id([2; 16])), ..how };
    let sent = engine().take_delta(labelled).unwrap().unwrap();
    world.merge(&sent.bytes, &[], NOW).unwrap();
    let mut image = Vec::new();
    world.save(how, &mut |part| image.extend(part)).unwrap();
    world.keep(NOW);
    let body = r#"{"metric":"cpu","timestamp":1600000021,"value":2,"tags":{"host":"a"}}"#;
    let put = Request { method: "POST", path: "/api/put", body, ..Request::default() };
    assert_eq!(serve(&mut world, put, NOW, 0.0).status, 204);
    while world.export_body(exporter).is_some() {
        world.export_settled(exporter, true, NOW);
    }
    world.export_tick(exporter, NOW, 0.0, true).unwrap();
    assert_eq!(world.queued(labelled.labels, NOW).unwrap(), None, "that it was asked for is not stored");
    let entries = world.take_entries().unwrap();
    world.entries_stored(world.last_entry());
    let delta = world.queued(labelled.labels, NOW).unwrap().unwrap().bytes.to_vec();
    let end = Instant::now() + Duration::from_secs(number("FUZZ_SECONDS").unwrap_or(20));
    while Instant::now() < end {
        let changed = [
            resealed(Form::Image, &image, 4, &mut random),
            [image.clone(), resealed(Form::Journal, &entries, 1, &mut random)].concat(),
        ];
        for bytes in changed {
            let started = catch_unwind(AssertUnwindSafe(|| start(&bytes, how)));
            assert!(started.is_ok(), "an image panicked: {bytes:?}");
        }
        let bytes = resealed(Form::Delta, &delta, 0, &mut random);
        let merged = catch_unwind(AssertUnwindSafe(|| engine().merge(&bytes, &[], NOW).is_ok()));
        assert!(merged.is_ok(), "a delta panicked: {bytes:?}");
    }
}
