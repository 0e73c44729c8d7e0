//! What engines behind are sent: names, cutting, late points, ends of series; OTLP's shape.

#[path = "export/decoded.rs"]
mod decoded;
#[path = "export/labels.rs"]
mod labels;
#[path = "export/model.rs"]
mod model;
#[path = "export/room.rs"]
mod room;

use decoded::{Request, decode};
use pulsetree::engine::{Behind, Engine, Freeze, Options};
use pulsetree::error::Code;
use pulsetree::export::{BODY_BYTES, STALE};
use pulsetree::expose::Dialect;
use pulsetree::hits::RecorderOptions;
use pulsetree::json::{self, Value};
use pulsetree::relay::Id;
use pulsetree::tree::{Kind, Options as MetricOptions};
use std::collections::BTreeMap;

const NOW: f64 = 1.7e12;

/// An engine behind with these labels.
fn behind<'a>(labels: &'a [(&'a str, &'a str)]) -> Behind<'a> {
    Behind { url: "http://there/", labels }
}

struct World {
    engine: Engine,
    exporter: u32,
}

fn world(labels: &[(&str, &str)]) -> World {
    let mut engine = Engine::new(Options::default());
    let exporter = engine.open_remote_write(behind(labels), NOW).unwrap();
    World { engine, exporter }
}

impl World {
    fn record(&mut self, name: &str, kind: Kind, options: &str, values: &[(f64, &[(&str, &str)])]) {
        let options = MetricOptions::from_value(kind, &json::parse(options).unwrap()).unwrap();
        let metric = self.engine.get_metric(name, Some(kind), None, options, 1.0).unwrap();
        for (value, labels) in values {
            let cell = self.engine.resolve(metric, labels).unwrap();
            self.engine.record(cell, *value, NOW - 5.0);
        }
    }

    /// The bodies of one tick, all taken.
    fn tick(&mut self, now: f64) -> Vec<Vec<u8>> {
        self.engine.export_tick(self.exporter, now, 1.0, true).unwrap();
        let mut bodies = Vec::new();
        while let Some(body) = self.engine.export_body(self.exporter) {
            bodies.push(body.bytes.clone());
            self.engine.export_settled(self.exporter, true, now);
        }
        bodies
    }

    /// What they say.
    fn requests(&mut self, now: f64) -> Vec<Request> {
        self.tick(now).iter().map(|body| decode(body)).collect()
    }

    fn only(&mut self, now: f64) -> Request {
        let mut requests = self.requests(now);
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }

    fn put(&mut self, metric: &str, tags: &[(&str, &str)], time: f64, value: f64) {
        self.engine.put(metric, tags, time, value, NOW).unwrap();
    }
}

/// One of everything.
fn full(world: &mut World) {
    world.record("web.requests", Kind::Counter, r#"{"countCalls":true}"#, &[(2.0, &[("path", "/")]), (3.0, &[])]);
    world.record("web.load", Kind::Int, "{}", &[(-1.0, &[("Zone", "a\"b\\c\nd"), ("zone", "é")])]);
    world.record(
        "web.seconds",
        Kind::Histogram,
        r#"{"buckets":[0.5,1]}"#,
        &[(0.2, &[]), (9.0, &[]), (0.7, &[("le_", "x")])],
    );
    world.record("web.size", Kind::Summary, r#"{"unit":"bytes","quantiles":[0.5]}"#, &[(5.0, &[]), (7.0, &[])]);
    world.record("web.quantiles", Kind::Percentile, "{}", &[]);
    world.record("web.cps", Kind::Cps, r#"{"timeUnitVectors":[1,60]}"#, &[(0.0, &[])]);
    world.record("link", Kind::Linkfail, "{}", &[(0.0, &[("address", "10.0.0.1")])]);
    world.record("hidden", Kind::Counter, r#"{"internal":true}"#, &[(1.0, &[])]);
    let site = world.engine.recorder("site.a", RecorderOptions::default()).unwrap();
    let target = world.engine.target(site, "/", None).unwrap();
    world.engine.hit(site, target, None, NOW, NOW);
}

/// Every line of an exposition as a sample's series and value.
fn exposed(text: &str) -> BTreeMap<String, f64> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let sample = |line: &str| {
        let (series, value) = line.rsplit_once(' ').unwrap();
        let series = if series.ends_with('}') { series.to_owned() } else { format!("{series}{{}}") };
        (series, value.replace("Inf", "inf").parse().unwrap())
    };
    lines.map(sample).collect()
}

#[test]
fn the_tree_is_written_as_the_exposition_names_it() {
    let common: &[(&str, &str)] = &[("zone", "eu"), ("job", "x"), ("le", "never")];
    for labels in [&[][..], common] {
        let mut world = world(labels);
        full(&mut world);
        let expected = exposed(&world.engine.expose(Dialect::Prometheus, labels, NOW, 1.0).unwrap());
        let request = world.only(NOW);
        let mut written = BTreeMap::new();
        for (labels, samples) in &request.series {
            let names: Vec<&String> = labels.iter().map(|(name, _)| name).collect();
            assert!(names.is_sorted() && labels.iter().all(|(_, value)| !value.is_empty()), "{labels:?}");
            let name = &labels.iter().find(|(name, _)| name == "__name__").unwrap().1;
            // the text formats write a type's own label last
            let own = |name: &str| matches!(name, "le" | "quantile" | "period");
            let (own, plain): (Vec<_>, Vec<_>) =
                labels.iter().filter(|(name, _)| name != "__name__").partition(|(name, _)| own(name));
            let escaped = |(name, value): &(String, String)| {
                format!("{name}=\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
            };
            // a common label "le" of a family that is no histogram is none of the type's own
            let mut pairs: Vec<String> = plain.into_iter().map(escaped).collect();
            for label in own {
                let sorted = label.1 == "never";
                pairs.push(escaped(label));
                if sorted {
                    pairs.sort();
                }
            }
            let [(time, value)] = samples[..] else { panic!("{samples:?}") };
            assert_eq!(time, NOW as i64);
            assert!(written.insert(format!("{name}{{{}}}", pairs.join(",")), value).is_none());
        }
        assert_eq!(format!("{written:?}"), format!("{expected:?}"));
        assert!(written.len() > 25);
    }
}

#[test]
fn names_of_the_store_become_legal() {
    for (metric, tags, expected) in [
        ("sys.cpu.user", &[("host", "a")][..], r#"sys_cpu_user{host="a"}"#),
        ("9lives:x", &[("0", "v")], r#"_lives:x{_="v"}"#),
        ("温度", &[("dc.name", "a"), ("dc:name", "b"), ("dc_name", "c")], r#"__{dc_name="a;b;c"}"#),
        ("m", &[("__name__", "x"), ("_", "y"), ("a-b", "z")], r#"m{a_b="z",key_="y",key__name__="x"}"#),
        ("m", &[("job", "own")], r#"m{job="own"}"#),
    ] {
        let mut world = world(&[]);
        world.put(metric, tags, NOW, 1.0);
        let expected = expected.replace(r#"{_="v"}"#, r#"{key_="v"}"#);
        assert_eq!(world.only(NOW).samples(), [(expected, NOW as i64, 1f64.to_bits())], "{metric} {tags:?}");
    }
    let mut world = world(&[("job", "common"), ("Dc", "x")]);
    world.put("m", &[("job", "own")], NOW, 1.0);
    assert_eq!(world.only(NOW).samples()[0].0, r#"m{Dc="x",job="own"}"#);
}

#[test]
fn labels_are_checked() {
    let mut engine = Engine::new(Options::default());
    assert_eq!(engine.open_remote_write(behind(&[("a.b", "c")]), NOW).unwrap_err().code, Code::InvalidArgument);
    assert_eq!(engine.open_otlp(behind(&[("", "c")]), NOW).unwrap_err().code, Code::InvalidArgument);
    assert!(engine.open_otlp(behind(&[("service.name", "c")]), NOW).is_ok());
}

#[test]
fn a_body_is_the_same_until_it_is_settled() {
    let mut world = world(&[]);
    world.record("c", Kind::Counter, "{}", &[(1.0, &[])]);
    world.engine.export_tick(world.exporter, NOW, 1.0, true).unwrap();
    let before = world.engine.export_body(world.exporter).cloned();
    world.record("c", Kind::Counter, "{}", &[(1.0, &[])]);
    world.put("p", &[], NOW, 1.0);
    world.engine.export_tick(world.exporter, NOW + 1e4, 1.0, true).unwrap();
    assert_eq!(world.engine.export_body(world.exporter).cloned(), before);
    world.engine.export_settled(world.exporter, false, NOW);
    assert_eq!(world.engine.stats().dropped_writes, 1);
    assert_eq!(world.engine.export_body(world.exporter), None);
    world.engine.export_settled(world.exporter, false, NOW);
    assert_eq!(world.engine.stats().dropped_writes, 1);
    assert_eq!(world.only(NOW + 2e4).samples().len(), 2);
}

#[test]
fn ticks_never_stand_still() {
    let mut world = world(&[]);
    world.record("c", Kind::Counter, "{}", &[(1.0, &[])]);
    let times = [NOW, NOW, NOW - 1e6, NOW + 10.0].map(|now| world.only(now).samples()[0].1 - NOW as i64);
    assert_eq!(times, [0, 1, 2, 10]);
}

#[test]
fn what_was_there_before_and_what_sampling_wrote_is_not_sent() {
    let mut engine = Engine::new(Options::default());
    engine.put("before", &[], NOW, 1.0, NOW).unwrap();
    let exporter = engine.open_remote_write(behind(&[]), NOW).unwrap();
    let mut world = World { engine, exporter };
    world.record("c", Kind::Counter, "{}", &[(1.0, &[])]);
    world.engine.sample(NOW, NOW, 1.0).unwrap();
    assert_eq!(world.only(NOW).samples(), [("c_total{}".to_owned(), NOW as i64, 1f64.to_bits())]);
    world.engine.close_exporter(world.exporter, NOW);
    assert!(world.tick(NOW).is_empty());
}

#[test]
fn a_time_of_its_own_is_sent_once() {
    let mut world = world(&[]);
    world.record("g", Kind::Int, r#"{"timestamps":true}"#, &[(1.0, &[])]);
    let sample = |value: f64| vec![("g{}".to_owned(), NOW as i64 - 5, value.to_bits())];
    assert_eq!(world.only(NOW).samples(), sample(1.0));
    assert!(world.requests(NOW + 1e4).is_empty());
    world.record("g", Kind::Int, "{}", &[(2.0, &[])]);
    assert_eq!(world.only(NOW + 2e4).samples(), sample(2.0));
}

#[test]
fn what_is_put_again_as_it_was_before_is_sent_again() {
    let mut world = world(&[]);
    for (value, ms) in [(1.0, 0.0), (2.0, 1.0), (1.0, 2.0)] {
        world.put("m", &[], NOW - 5.0, value);
        assert_eq!(world.only(NOW + ms).samples(), [("m{}".to_owned(), NOW as i64 - 5, value.to_bits())]);
    }
}

#[test]
fn ends_of_series_hold_little_memory() {
    let mut engine = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    let exporter = engine.open_remote_write(behind(&[]), NOW).unwrap();
    let mut world = World { engine, exporter };
    let long = "x".repeat(2000);
    let values: Vec<String> = (0..20).map(|n| format!("{n}{long}")).collect();
    values.iter().for_each(|value| world.record("c", Kind::Counter, "{}", &[(1.0, &[("l", value)])]));
    assert_eq!(world.only(NOW).samples().len(), 20);
    assert!(world.engine.remove_metric("c"));
    let ended = world.only(NOW + 1.0).samples().len();
    assert!((4..=8).contains(&ended), "{ended} of 2 KB within a 64th of the memory limit");
}

#[test]
fn series_that_end_are_told_once_with_the_stale_marker() {
    let mut world = world(&[("job", "x")]);
    let stale = |request: &Request| {
        let ended = |sample: &decoded::Sample| (sample.2 == STALE).then(|| sample.0.clone());
        request.samples().iter().filter_map(ended).collect::<Vec<_>>()
    };
    world.record("web.c", Kind::Counter, r#"{"labels":{"own":"o"}}"#, &[(1.0, &[("a", "1")]), (1.0, &[("a", "2")])]);
    world.record("web.h", Kind::Histogram, r#"{"buckets":[1]}"#, &[(1.0, &[])]);
    assert!(stale(&world.only(NOW)).is_empty());
    let metric = world.engine.tree().find("web.c").unwrap();
    assert!(world.engine.remove(metric, Some(&[("a", "1")])).unwrap());
    let request = world.only(NOW + 1.0);
    assert_eq!(stale(&request), [r#"web_c_total{a="1",job="x",own="o"}"#]);
    assert!(stale(&world.only(NOW + 2.0)).is_empty());
    // one that is there again by then has not ended
    world.engine.remove(metric, None).unwrap();
    world.record("web.c", Kind::Counter, "{}", &[(1.0, &[("a", "2")])]);
    assert!(stale(&world.only(NOW + 3.0)).is_empty());
    assert!(world.engine.remove_metric("web"));
    let ended = stale(&world.only(NOW + 4.0));
    assert_eq!(ended.len(), 5, "{ended:?}");
}

#[test]
fn series_end_of_what_gives_way_to_a_metric_that_is_asked_for() {
    let mut page = world(&[]);
    page.record("web.h", Kind::Histogram, r#"{"buckets":[1]}"#, &[(0.5, &[])]);
    page.record("web.c", Kind::Counter, "{}", &[(1.0, &[("a", "1")])]);
    let how = Freeze { max_bytes: 1 << 20, labels: &[], id: Some(Id([7; 16])), now: NOW, mono: 1.0 };
    let delta = page.engine.take_delta(how).unwrap().unwrap();
    let mut world = world(&[]);
    world.engine.merge(&delta.bytes, &[], NOW).unwrap();
    let ended = |request: &Request| {
        let ended = |sample: &decoded::Sample| (sample.2 == STALE).then(|| sample.0.clone());
        request.samples().iter().filter_map(ended).collect::<Vec<_>>()
    };
    assert!(ended(&world.only(NOW)).is_empty());
    // what it is already goes on, what is refused changes nothing
    world.record("web.c", Kind::Counter, "{}", &[]);
    let refused = world.engine.get_metric("web.c.d", Some(Kind::Int), None, MetricOptions::default(), 1.0);
    assert_eq!(refused.unwrap_err().code, Code::NotAContainer);
    assert!(ended(&world.only(NOW + 1.0)).is_empty());
    world.record("web.h", Kind::Histogram, r#"{"buckets":[2]}"#, &[(0.5, &[])]);
    assert_eq!(ended(&world.only(NOW + 2.0)), [r#"web_h_bucket{le="1"}"#], "the others are there again");
    assert!(ended(&world.only(NOW + 3.0)).is_empty());
}

#[test]
fn bodies_are_cut_by_size_and_by_time() {
    let mut world = world(&[]);
    for at in 0..60_000 {
        // series by series, each over all the time
        let host = format!("host-{}", at / 20_000);
        world.put("m", &[("host", &host)], NOW - 20_000.0 + f64::from(at % 20_000), f64::from(at));
    }
    let bodies = world.tick(NOW);
    let mut last = i64::MIN;
    let mut count = 0;
    for body in &bodies {
        let size = snap::raw::decompress_len(body).unwrap();
        assert!(size <= BODY_BYTES + 200, "{size}");
        let times: Vec<i64> = decode(body).samples().iter().map(|sample| sample.1).collect();
        assert!(*times.iter().min().unwrap() >= last);
        last = *times.iter().max().unwrap();
        count += times.len();
    }
    assert_eq!((bodies.len(), count), (2, 60_000));
}

#[test]
fn a_small_memory_sends_in_rounds_and_counts_what_waits() {
    let mut engine = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    let exporter = engine.open_remote_write(behind(&[]), NOW).unwrap();
    let series = engine.series("m", &[], NOW).unwrap();
    for at in 0..3000 {
        engine.append(series, NOW + f64::from(at), f64::from(at).sin(), NOW);
    }
    let mut world = World { engine, exporter };
    world.engine.export_tick(exporter, NOW, 1.0, true).unwrap();
    let body = world.engine.export_body(exporter).unwrap().bytes.len();
    let (before, mut sent) = (world.engine.bytes(), 0);
    while let Some(body) = world.engine.export_body(exporter) {
        sent += decode(&body.bytes).samples().len();
        world.engine.export_settled(exporter, true, NOW);
    }
    assert_eq!(sent as u64 + world.engine.unsent_points(), 3000);
    assert!(world.engine.bytes() + body <= before);
}

fn field<'a>(value: &'a Value<'a>, path: &[&str]) -> &'a Value<'a> {
    path.iter().fold(value, |value, key| match (value, key.parse::<usize>()) {
        (Value::Array(items), Ok(at)) => &items[at],
        _ => value.get(key).unwrap_or_else(|| panic!("{key} of {value}")),
    })
}

/// The metrics of OTLP bodies by their names, each with how it is spelt after the name.
fn otlp(world: &mut World, resource: &[(&str, &str)], now: f64) -> BTreeMap<String, String> {
    world.engine.count_since(NOW - 1e6);
    world.exporter = world.engine.open_otlp(behind(resource), NOW).unwrap();
    world.put("sys.cpu", &[("dc.name", "a")], NOW, f64::NAN);
    let mut metrics = BTreeMap::new();
    for body in world.tick(now) {
        let body = String::from_utf8(body).unwrap();
        let body = json::parse(&body).unwrap();
        let all = field(&body, &["resourceMetrics", "0", "scopeMetrics", "0", "metrics"]);
        let Value::Array(all) = all else { panic!("{all}") };
        for metric in all {
            let name = field(metric, &["name"]).as_str().unwrap().to_owned();
            let rest = metric.to_string().replacen(&format!("\"name\":{name:?},"), "", 1);
            assert!(metrics.insert(name, rest).is_none());
        }
    }
    metrics
}

#[test]
fn otlp_says_it_in_its_own_words() {
    let mut world = world(&[]);
    full(&mut world);
    let metrics = otlp(&mut world, &[("service.name", "x\"y")], NOW);
    let at = r#""timeUnixNano":"1700000000000000000""#;
    let since = format!(r#""startTimeUnixNano":"1699999000000000000",{at}"#);
    let expected = [
        (
            "link_consecutive_failures",
            format!(
                r#"{{"gauge":{{"dataPoints":[{{"attributes":[{{"key":"address","value":{{"stringValue":"10.0.0.1"}}}}],{at},"asDouble":1}}]}}}}"#
            ),
        ),
        (
            "sys_cpu",
            format!(
                r#"{{"gauge":{{"dataPoints":[{{"attributes":[{{"key":"dc_name","value":{{"stringValue":"a"}}}}],{at},"asDouble":"NaN"}}]}}}}"#
            ),
        ),
        (
            "site_a_hits",
            format!(
                r#"{{"description":"Hits of each target.","sum":{{"aggregationTemporality":2,"isMonotonic":true,"dataPoints":[{{"attributes":[{{"key":"id","value":{{"stringValue":"site.a"}}}},{{"key":"target","value":{{"stringValue":"/"}}}}],{since},"asDouble":1}}]}}}}"#
            ),
        ),
        (
            "web_size_bytes",
            format!(
                r#"{{"unit":"bytes","summary":{{"dataPoints":[{{"attributes":[],{since},"count":"2","sum":12,"quantileValues":[{{"quantile":0.5,"value":6}}]}}]}}}}"#
            ),
        ),
        (
            "web_requests_calls",
            format!(
                r#"{{"sum":{{"aggregationTemporality":2,"isMonotonic":true,"dataPoints":[{{"attributes":[],{since},"asDouble":1}},{{"attributes":[{{"key":"path","value":{{"stringValue":"/"}}}}],{since},"asDouble":1}}]}}}}"#
            ),
        ),
        (
            "web_seconds",
            format!(
                r#"{{"histogram":{{"aggregationTemporality":2,"dataPoints":[{{"attributes":[],{since},"count":"2","sum":9.2,"explicitBounds":[0.5,1],"bucketCounts":["1","0","1"]}},{{"attributes":[{{"key":"le_","value":{{"stringValue":"x"}}}}],{since},"count":"1","sum":0.7,"explicitBounds":[0.5,1],"bucketCounts":["0","1","0"]}}]}}}}"#
            ),
        ),
    ];
    for (name, spelt) in expected {
        assert_eq!(metrics.get(name), Some(&spelt), "{name}");
    }
    assert!(
        metrics["web_quantiles"]
            .starts_with(r#"{"gauge":{"dataPoints":[{"attributes":[{"key":"quantile","value":{"stringValue":"0.5"}}"#)
    );
    assert!(!metrics.contains_key("hidden"));
}

#[test]
fn otlp_has_no_time_zero_and_no_beginning_after_a_sample() {
    let mut world = world(&[]);
    world.record("c", Kind::Counter, r#"{"timestamps":true}"#, &[(1.0, &[])]);
    world.engine.count_since(NOW);
    world.exporter = world.engine.open_otlp(behind(&[]), NOW).unwrap();
    [0.0, 1.0].into_iter().for_each(|time| world.put("m", &[], time, time));
    let bodies: String = world.tick(NOW).into_iter().map(|body| String::from_utf8(body).unwrap()).collect();
    let times: Vec<&str> = bodies.split("UnixNano\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    // of the point; of the counter, which was recorded before counting began
    assert_eq!(times, ["1000000", "1699999999995000000", "1699999999995000000"], "{bodies}");
}

#[test]
fn otlp_cuts_at_any_point() {
    let mut world = world(&[]);
    world.exporter = world.engine.open_otlp(behind(&[]), NOW).unwrap();
    let sets: Vec<String> = (0..2000).map(|at| format!("{at}-{}", "x".repeat(1000))).collect();
    for set in &sets {
        world.record("a", Kind::Counter, "{}", &[(1.0, &[("k", set)])]);
        world.record("b", Kind::Histogram, "{}", &[(1.0, &[("k", set)])]);
    }
    let bodies = world.tick(NOW);
    let mut seen = BTreeMap::new();
    for body in &bodies {
        assert!(body.len() < BODY_BYTES + 3000);
        let text = String::from_utf8(body.clone()).unwrap();
        // nobody knows when counting began
        assert!(text.contains(r#""startTimeUnixNano":"1700000000000000000","timeUnixNano":"1700000000000000000""#));
        let body = json::parse(&text).unwrap();
        let Value::Array(metrics) = field(&body, &["resourceMetrics", "0", "scopeMetrics", "0", "metrics"]) else {
            panic!()
        };
        for metric in metrics {
            let name = field(metric, &["name"]).as_str().unwrap().to_owned();
            let kind = if name == "a" { "sum" } else { "histogram" };
            let Value::Array(points) = field(metric, &[kind, "dataPoints"]) else { panic!() };
            assert!(!points.is_empty());
            *seen.entry(name).or_insert(0) += points.len();
        }
    }
    assert!(bodies.len() > 3);
    assert_eq!(seen, BTreeMap::from([("a".to_owned(), 2000), ("b".to_owned(), 2000)]));
}
