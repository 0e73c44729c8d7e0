//! Heroic's API over HTTP: scripts of the specification's cases, canonical filters, refusals, generated requests.

#[path = "heroic/naive.rs"]
mod naive;

use pulsetree::dialect::heroic::{BucketStrategy, Cut, filter, filter_of, printed, sample};
use pulsetree::engine::{Engine, Options, QueryLimit};
use pulsetree::http::{Reply, Request, serve};
use pulsetree::json::{self, Entry, Value};
use pulsetree::query::area;
use pulsetree::query::stage::Function;
use pulsetree_kernels::{Points, Tallied, Tally};

const NOW: f64 = 1_600_000_100_000.0;

fn post(engine: &mut Engine, path: &str, body: &str) -> Reply {
    serve(engine, Request { method: "POST", path, body, ..Request::default() }, NOW, 0.0)
}

fn items<'a>(value: &'a Value<'a>) -> &'a [Value<'a>] {
    match value {
        Value::Array(items) => items,
        other => panic!("{other} is no list"),
    }
}

fn fields<'a>(value: &'a Value<'a>) -> &'a [Entry<'a>] {
    match value {
        Value::Object(fields) => fields,
        other => panic!("{other} is no object"),
    }
}

fn at<'a>(value: &'a Value<'a>, path: &str) -> &'a Value<'a> {
    path.split('.').fold(value, |value, key| value.get(key).unwrap_or_else(|| panic!("{value} has no {key}")))
}

/// The points with the base added to their times.
fn later(points: &Value<'_>, base: f64) -> Vec<(f64, Option<f64>)> {
    let point = |pair: &Value<'_>| (items(pair)[0].as_number().unwrap() + base, items(pair)[1].as_number());
    items(points).iter().map(point).collect()
}

fn loaded(case: &Value<'_>) -> Engine {
    let mut engine = Engine::new(Options::default());
    let base = at(case, "base").as_number().unwrap();
    for series in items(at(case, "series")) {
        let tags: Vec<(&str, &str)> =
            fields(at(series, "tags")).iter().map(|(key, value)| (key.as_ref(), value.as_str().unwrap())).collect();
        for (time, value) in later(at(series, "points"), base) {
            engine.put(at(series, "metric").as_str().unwrap(), &tags, time, value.unwrap(), NOW).unwrap();
        }
    }
    engine
}

/// The request, its range moved by the base.
fn moved<'a>(request: &'a Value<'a>, base: f64) -> Value<'a> {
    let Value::Object(mut entries) = request.clone() else { panic!("no object") };
    for (name, value) in &mut entries {
        if let ("range", Value::Object(range)) = (name.as_ref(), value) {
            for (_, bound) in range {
                if let Value::Number(time) = bound {
                    *time += base;
                }
            }
        }
    }
    Value::Object(entries)
}

fn near(a: &[(f64, Option<f64>)], b: &[(f64, Option<f64>)]) -> bool {
    let same = |x: f64, y: f64| (x - y).abs() <= 1e-9 * x.abs().max(y.abs()).max(1.0);
    a.len() == b.len()
        && a.iter().zip(b).all(|(a, b)| {
            a.0 == b.0
                && match (a.1, b.1) {
                    (Some(x), Some(y)) => same(x, y),
                    (x, y) => x == y,
                }
        })
}

#[test]
fn cases_of_the_specification() {
    let cases = json::parse(include_str!("data/heroic.json")).unwrap();
    assert!(items(&cases).len() > 80);
    for case in items(&cases) {
        let (id, base) = (at(case, "id").as_str().unwrap(), at(case, "base").as_number().unwrap());
        let reply = post(&mut loaded(case), "/metrics", &moved(at(case, "request"), base).to_string());
        assert_eq!(reply.status, 200, "{id}: {}", reply.body);
        let answer = json::parse(&reply.body).unwrap();
        let (got, want) = (items(at(&answer, "result")), items(at(case, "values")));
        assert_eq!(got.len(), want.len(), "{id}: {}", reply.body);
        for (got, want) in got.iter().zip(want) {
            assert_eq!(at(got, "tags"), &items(want)[0], "{id}");
            let (values, wanted) = (later(at(got, "values"), 0.0), later(&items(want)[1], base));
            assert!(near(&values, &wanted), "{id}\n got {values:?}\nwant {wanted:?}");
        }
        if let Some(keys) = case.get("keys") {
            let got = Value::Array(got.iter().map(|group| at(group, "key").clone()).collect());
            assert_eq!(&got, keys, "{id}");
        }
        if let Some(range) = case.get("range") {
            let bounds = ["start", "end"].map(|name| at(&answer, "range").get(name).and_then(Value::as_number));
            let wanted = [0, 1].map(|at| items(range)[at].as_number().map(|time| time + base));
            assert_eq!(bounds, wanted, "{id}");
        }
        for (name, path) in [
            ("sampleSize", "statistics.aggregator.sampleSize"),
            ("outOfBounds", "statistics.aggregator.outOfBounds"),
            ("successful", "statistics.row.successful"),
            ("cancelled", "statistics.row.cancelled"),
        ] {
            if let Some(wanted) = case.get(name) {
                assert_eq!(at(&answer, path), wanted, "{id} {name}");
            }
        }
    }
}

#[test]
fn refusals() {
    let cases = json::parse(include_str!("data/heroic-bad.json")).unwrap();
    let mut engine = Engine::new(Options::default());
    for case in items(&cases) {
        let request = at(case, "request");
        let reply = post(&mut engine, "/metrics", &request.to_string());
        let body = json::parse(&reply.body).unwrap();
        assert_eq!(Some(f64::from(reply.status)), at(case, "status").as_number(), "{request} {body}");
        assert_eq!(fields(&body).len(), 1, "{body}");
        let message = at(&body, "message").as_str().unwrap();
        for word in items(at(case, "words")) {
            assert!(message.contains(word.as_str().unwrap()), "{request}: {message} lacks {word}");
        }
    }
    for (body, position) in [("", 0), ("{", 1), ("[]x", 2), ("{\"key\":\"m\"", 10), ("{\"kéy\":\"😀\",}", 12)] {
        for path in ["/metrics", "/tags", "/write", "/query/metrics"] {
            if path == "/query/metrics" && !body.starts_with('{') {
                continue;
            }
            let reply = post(&mut engine, path, body);
            let message = format!(r#"{{"message":"position {position}: JSON: "#);
            assert!(reply.status == 400 && reply.body.starts_with(&message), "{path} {body}: {}", reply.body);
        }
    }
    let reply = serve(
        &mut engine,
        Request { method: "POST", path: "/metrics", query: "a=1", body: "{}", ..Request::default() },
        NOW,
        0.0,
    );
    assert_eq!((reply.status, reply.body.contains("\\\"a\\\"")), (400, true), "{}", reply.body);
}

#[test]
fn metadata_and_writes() {
    let data = json::parse(include_str!("data/heroic-metadata.json")).unwrap();
    let mut engine = Engine::new(Options::default());
    let path = |case: &Value<'_>| format!("/{}", at(case, "kind").as_str().unwrap());
    for case in items(at(&data, "bad")) {
        let reply = post(&mut engine, &path(case), &at(case, "request").to_string());
        assert_eq!(Some(f64::from(reply.status)), at(case, "status").as_number(), "{case} {}", reply.body);
        assert!(
            reply.body.starts_with("{\"message\":") && reply.body.contains(at(case, "word").as_str().unwrap()),
            "{case} {}",
            reply.body
        );
    }
    assert_eq!(engine.stats().points, 0);
    for series in items(at(&data, "series")) {
        let [key, tags] = items(series) else { panic!("{series}") };
        let body = format!(r#"{{"timeSerie":{{"key":{key},"tags":{tags}}},"data":[[{NOW},1],[{},null]]}}"#, NOW - 1.0);
        let reply = post(&mut engine, "/write", &body);
        assert_eq!((reply.status, reply.body.as_str()), (200, r#"{"size":0}"#));
    }
    assert_eq!(engine.stats().points, 12);
    for case in items(at(&data, "cases")) {
        let reply = post(&mut engine, &path(case), &at(case, "request").to_string());
        assert_eq!(json::parse(&reply.body).unwrap(), *at(case, "answer"), "{case}");
    }
}

fn hql_loaded(data: &Value<'_>) -> Engine {
    let mut engine = Engine::new(Options::default());
    let base = at(data, "base").as_number().unwrap();
    for series in items(at(data, "series")) {
        let [key, tags, points] = items(series) else { panic!("{series}") };
        let tags: Vec<(&str, &str)> =
            fields(tags).iter().map(|(key, value)| (key.as_ref(), value.as_str().unwrap())).collect();
        for (time, value) in later(points, base) {
            engine.put(key.as_str().unwrap(), &tags, time, value.unwrap(), NOW).unwrap();
        }
    }
    engine
}

#[test]
fn texts_in_the_query_language() {
    let data = json::parse(include_str!("data/heroic-hql.json")).unwrap();
    let base = at(&data, "base").as_number().unwrap();
    let mut engine = hql_loaded(&data);
    for case in items(at(&data, "cases")) {
        let (id, text) = (at(case, "id").as_str().unwrap(), at(case, "text").as_str().unwrap());
        let reply = post(&mut engine, "/query/metrics", text);
        assert_eq!(reply.status, 200, "{id}: {}", reply.body);
        let body = format!(r#"{{"query":{}}}"#, at(case, "text"));
        assert_eq!(post(&mut engine, "/query/metrics", &body).body, reply.body, "{id}");
        let again = printed(text, NOW as i64).unwrap();
        assert_eq!(printed(&again, 0).unwrap(), again, "{id}");
        assert_eq!(post(&mut engine, "/query/metrics", &again).body, reply.body, "{id}: {again}");
        let answer = json::parse(&reply.body).unwrap();
        let got = items(at(&answer, "result"));
        if let Value::Array(groups) = at(case, "groups") {
            assert_eq!(got.len(), groups.len(), "{id}: {}", reply.body);
            for (got, want) in got.iter().zip(groups) {
                assert_eq!(at(got, "tags"), &items(want)[0], "{id}");
                assert_eq!(later(at(got, "values"), 0.0), later(&items(want)[1], base), "{id}");
            }
        }
        for (name, told) in [
            ("cadence", at(&got[0], "cadence")),
            ("tagCounts", at(&got[0], "tagCounts")),
            ("commonTags", at(&answer, "commonTags")),
            ("sampleSize", at(&answer, "preAggregationSampleSize")),
        ] {
            case.get(name).into_iter().for_each(|wanted| assert_eq!(told, wanted, "{id} {name}"));
        }
    }
    for text in items(at(&data, "cases")).iter().map(|case| at(case, "text").as_str().unwrap()) {
        for (cut, _) in text.char_indices() {
            let status = post(&mut engine, "/query/metrics", &text[..cut]).status;
            assert!([200, 400, 422, 500].contains(&status), "{}", &text[..cut]);
        }
    }
}

#[test]
fn values_that_are_no_numbers_are_points() {
    let mut engine = Engine::new(Options::default());
    let base = NOW - 80_000.0;
    for (time, value) in [(1.0, 5.0), (8.0, f64::NAN), (9.0, f64::INFINITY), (11.0, 7.0), (12.0, f64::NAN)] {
        engine.put("m", &[], base + time, value, NOW).unwrap();
    }
    let sum = r#"{"type":"sum","sampling":{"unit":"milliseconds","value":10,"extent":5}}"#;
    let quantile = sum.replace("sum", "quantile");
    for (aggregators, strategy, values, [sampled, outside]) in [
        // in no window: those at 8 and 9
        (sum, "start", "[[0,5],[10,7]]", [3, 2]),
        (&quantile, "start", "[[0,5],[10,7]]", [3, 2]),
        // stamped at their ends: [0, 5) and [10, 15)
        (sum, "legacy", "[[5,5],[15,7]]", [3, 2]),
        ("", "start", "[[1,5],[8,null],[9,null],[11,7],[12,null]]", [5, 0]),
        ("", "legacy", "[[1,5],[8,null],[9,null],[11,7],[12,null]]", [5, 0]),
    ] {
        let request = format!(
            r#"{{"key":"m","range":{{"type":"absolute","start":{base},"end":{}}},"aggregators":[{aggregators}],"options":{{"bucketStrategy":"{strategy}"}}}}"#,
            base + 20.0
        );
        let reply = post(&mut engine, "/metrics", &request);
        let answer = json::parse(&reply.body).unwrap();
        let told = ["sampleSize", "outOfBounds"].map(|name| at(&answer, "statistics.aggregator").get(name).cloned());
        assert_eq!(told, [sampled, outside].map(|count| Some(Value::Number(f64::from(count)))), "{request}: {answer}");
        let wanted = json::parse(values).unwrap();
        assert_eq!(later(at(&items(at(&answer, "result"))[0], "values"), 0.0), later(&wanted, base), "{request}");
    }
}

/// Whether points of a series lie evenly, and what its values are.
type Shape = (fn(i64) -> i64, fn(i64) -> f64);

/// Enough points that most are sealed: even and uneven, whole and not, one without a number.
const SHAPES: [Shape; 4] = [
    (|n| n * 250, |n| (n % 97) as f64),
    (|n| n * 250 + n * n % 50, |n| (n % 1009) as f64 / 8.0 - 60.0),
    (|n| n * 1000 + 7, |n| if n % 5 == 0 { 1e9 } else { -0.25 }),
    (|n| n * 250, |n| if n == 1500 { f64::NAN } else { 2.0 }),
];

#[test]
fn windows_over_sealed_points_hold_what_lies_in_them() {
    let start = NOW - 4_000_000.0;
    for shapes in [&SHAPES[..1], &SHAPES[1..2], &SHAPES[..3], &SHAPES[3..], &SHAPES[..]] {
        let mut engine = Engine::new(Options::default());
        let mut points = Vec::new();
        for (host, (time, value)) in shapes.iter().enumerate() {
            for n in 0..4000 {
                let (time, value) = (start + time(n) as f64, value(n));
                engine.put("m", &[("h", &host.to_string())], time, value, NOW).unwrap();
                points.extend((!value.is_nan()).then_some((time, value)));
            }
        }
        for (function, strategy, size) in ["sum", "count", "min", "max", "average"].iter().flat_map(|function| {
            ["end", "start"]
                .into_iter()
                .flat_map(move |strategy| [999.0, 1000.0, 60_000.0].map(|size| (function, strategy, size)))
        }) {
            let (from, to) = (start + 1003.0, start + 3_000_333.0);
            let request = format!(
                r#"{{"key":"m","range":{{"type":"absolute","start":{from},"end":{to}}},"aggregators":[{{"type":"{function}","size":{size}}}],"options":{{"bucketStrategy":"{strategy}"}}}}"#
            );
            let reply = post(&mut engine, "/metrics", &request);
            let answer = json::parse(&reply.body).unwrap();
            let got = later(at(&items(at(&answer, "result"))[0], "values"), 0.0);
            let shift = f64::from(u8::from(strategy == "end"));
            let mut windows = vec![Vec::new(); ((to - from) / size) as usize];
            for (time, value) in &points {
                let window = (time - shift - from).div_euclid(size);
                if window >= 0.0 && (window as usize) < windows.len() {
                    windows[window as usize].push(*value);
                }
            }
            let value = |values: &[f64]| match *function {
                "count" => values.len() as f64,
                "sum" => values.iter().sum(),
                "min" => values.iter().copied().fold(f64::INFINITY, f64::min),
                "max" => values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
                _ => values.iter().sum::<f64>() / values.len() as f64,
            };
            let wanted: Vec<_> = (0..windows.len())
                .filter(|window| *function == "count" || !windows[*window].is_empty())
                .map(|window| (from + (window as f64 + shift) * size, Some(value(&windows[window]))))
                .collect();
            assert!(near(&got, &wanted), "{request}\n got {got:?}\nwant {wanted:?}");
        }
    }
}

#[test]
fn what_stands_after_where() {
    let data = json::parse(include_str!("data/heroic-hql.json")).unwrap();
    let mut engine = hql_loaded(&data);
    for case in items(at(&data, "filters")) {
        let [text, wanted] = items(case) else { panic!("{case}") };
        let text = format!("* from points(1d) where {}", text.as_str().unwrap());
        for text in [printed(&text, 0).unwrap(), text] {
            let reply = post(&mut engine, "/query/metrics", &text);
            let answer = json::parse(&reply.body).unwrap();
            let found = items(at(&answer, "result")).iter().map(|group| at(group, "tags.diff").clone()).collect();
            assert_eq!(&Value::Array(found), wanted, "{text}");
        }
    }
}

#[test]
fn texts_are_printed_with_as_few_parentheses_as_they_need() {
    for (text, wanted) in [
        ("( sum ( 10ms ) )", "sum(10ms)"),
        ("a by (b) by * | (c | d)", "a by b by * | (c | d)"),
        ("1 + 2 * (3 - 4) - (5 - 6) / 2", "1 + 2 * (3 - 4) - (5 - 6) / 2"),
        ("(1 * 2) * 3 + (4 + 5)", "(1 * 2) * 3 + (4 + 5)"),
        ("- ( - 5s )", "-(-5s)"),
        ("(a by b) by (c | d)", "(a by b) by (c | d)"),
        ("{a, \"b c\", \"d\"} ", "[a, \"b c\", \"d\"]"),
        (
            "sum(extent = 1m) from points({1970-01-02}, {00:01}) where a = b and (c = d or !+e)",
            "sum(extent=1m) from points({1970-01-02 00:00:00.000}, {1970-01-01 00:01:00.000}) where a = b and (c = d or !+e)",
        ),
        ("let $a = 1h + 1; # x\n$a;", "let $a = 1h + 1; $a"),
        (r#""\b\t\n\f\r\'\"\\\u00e9\ud83d\ude00""#, r#""\u0008\t\n\u000c\r'\"\\é😀""#),
    ] {
        assert_eq!(printed(text, 0).unwrap(), wanted, "{text}");
        assert_eq!(printed(wanted, 0).unwrap(), wanted);
    }
}

#[test]
fn what_is_wrong_with_a_text_is_told_with_its_place() {
    let data = json::parse(include_str!("data/heroic-hql.json")).unwrap();
    let mut engine = hql_loaded(&data);
    for case in items(at(&data, "bad")) {
        let text = at(case, "text").as_str().unwrap();
        let reply = post(&mut engine, "/query/metrics", text);
        let body = json::parse(&reply.body).unwrap();
        assert_eq!(reply.status, 400, "{text}: {body}");
        assert!(at(&body, "message").as_str().unwrap().contains(at(case, "word").as_str().unwrap()), "{text}: {body}");
        for name in ["line", "col", "lineEnd", "colEnd"] {
            let wanted = at(case, name);
            assert!(*wanted == Value::Null || at(&body, name) == wanted, "{text}: {name} of {body}");
        }
        assert_eq!(at(&body, "type").as_str(), Some("parse-error"));
    }
    for (body, status, word) in [
        ("sum(1m)", 500, "Range must be present"),
        (r#"{"query":"sum(1m)"}"#, 500, "Range must be present"),
        (r#"{"query":"sum(1m)","key":"m"}"#, 400, "key is not a field"),
        (r#"{"range":{}}"#, 500, "query is missing"),
        (r#"{"query":"sum(1m)","range":{"type":"absolute","start":1}}"#, 500, "range.end"),
        (
            r#"{"query":"sum(1m)","range":{"type":"relative"},"options":{"bucketStrategy":"legacy"}}"#,
            500,
            "bucketStrategy",
        ),
        ("sum(1ms) from points(1d)", 422, "buckets"),
    ] {
        let reply = post(&mut engine, "/query/metrics", body);
        assert!(reply.status == status && reply.body.contains(word), "{body}: {} {}", reply.status, reply.body);
    }
    let beside = r#"{"query":"sum(1h)","range":{"type":"relative","unit":"hours"},"options":{"seriesLimit":1,"bucketStrategy":"start"}}"#;
    let reply = post(&mut engine, "/query/metrics", beside);
    let answer = json::parse(&reply.body).unwrap();
    assert_eq!(at(&answer, "limits"), &Value::Array(vec![Value::String("SERIES".into())]));
    assert_eq!(items(at(&answer, "result")).len(), 1);
    let own = r#"{"query":"* from points(5, 7)","range":{"type":"relative","unit":"hours"}}"#;
    let reply = post(&mut engine, "/query/metrics", own);
    assert!(reply.body.contains(r#""range":{"start":5,"end":7}"#), "{}", reply.body);
    let beside = r#"{"query":"sum(40ms) from points where diff = a","range":{"type":"absolute","start":1600000020000,"end":1600000020040}}"#;
    let reply = post(&mut engine, "/query/metrics", beside);
    assert!(reply.body.contains(r#""values":[[1600000020040,3]]"#), "{}", reply.body);
}

#[test]
fn texts_that_grow_are_refused() {
    let mut engine = Engine::new(Options::default());
    let doubled = |first: &str| (0..60).fold(format!("let $a = {first};"), |text, _| text + "let $a = $a + $a;") + "$a";
    let listed = format!("let $a = [{0}]; let $b = [{1}]; $b", ["x"; 900].join(","), ["$a"; 900].join(","));
    let lets = "let $a = 1;".repeat(200) + "sum";
    let nested = format!("sum{}", " by a".repeat(300));
    let pipes = (0..50).fold("let $a = sum | max;".to_owned(), |text, _| text + "let $a = $a | $a;") + "$a";
    let regexps = format!("* where {}", ["a ~ b"; 1500].join(" or "));
    for text in [doubled("[x]"), doubled("xyz"), listed, lets, nested, pipes, regexps, "x".repeat(70_000)] {
        let reply = post(&mut engine, "/query/metrics", &text);
        assert!(reply.status == 400 && reply.body.contains("expected at most"), "{}", reply.body);
    }
    let filter = format!(r#"{{"filter":["and",["q","{}"]]}}"#, ["a ~ b"; 1500].join(" or "));
    assert_eq!(post(&mut engine, "/metrics", &filter).status, 422);
    let deep = format!(r#"{{"filter":{}["true"]{}}}"#, r#"["not","#.repeat(120), "]".repeat(120));
    assert_eq!(post(&mut engine, "/metrics", &deep).status, 200);
}

#[test]
fn texts_may_grow_so_far_and_no_further() {
    let mut engine = Engine::new(Options::default());
    let half = format!("let $a = [{}];", ["x"; 500].join(","));
    let lets = "let $a = 1; let $b = sum where true;".repeat(50);
    let groups = format!("sum{}", " by a".repeat(99));
    for (text, more) in [
        (format!("{half} let $b = $a + $a; sum"), format!("{half} let $b = $a + $a + [x]; sum")),
        (format!("{lets} sum"), format!("{lets} let $c = 1; sum")),
        (groups.clone(), format!("{groups} by b")),
    ] {
        let [reply, refused] = [text, more].map(|text| post(&mut engine, "/query/metrics", &text));
        assert!(reply.body.contains("Range must be present"), "{}", reply.body);
        assert!(refused.status == 400 && refused.body.contains("expected at most"), "{}", refused.body);
    }
}

#[test]
fn the_bucket_function() {
    let cut = Cut { start: 1000, end: 3000, strategy: BucketStrategy::Legacy };
    for (id, extent, points, wanted, inside) in [
        ("H1", 1000, [(1000, 50.0), (1000, 50.0), (2000, 50.0)], [(2000, 100.0), (3000, 50.0)], 3),
        ("H2", 500, [(1000, 50.0), (2499, 50.0), (2500, 50.0)], [(2000, f64::NAN), (3000, 50.0)], 1),
    ] {
        let sample = sample(Function::Sum, (1000, extent), cut).unwrap();
        let (mut tallies, mut count) = (vec![Tally::EMPTY; sample.windows.count], 0);
        let (times, values): (Vec<i64>, Vec<f64>) = points.into_iter().unzip();
        sample.windows.each(&times, &mut |window, range| {
            count += range.len();
            tallies[window].add(Tallied::Sum, &values[range]);
        });
        let got: Vec<(i64, f64)> = tallies
            .iter()
            .enumerate()
            .map(|(at, t)| (sample.windows.start(at) + sample.stamp, if t.count > 0.0 { t.sum } else { f64::NAN }))
            .collect();
        assert_eq!(format!("{got:?}"), format!("{:?}", wanted.to_vec()), "{id}");
        assert_eq!(count, inside, "{id}");
    }
}

#[test]
fn areas_of_segments() {
    for (points, wanted) in [
        ([(2, 4.0), (4, 4.0)], 8.0),
        ([(3, 2.0), (5, 0.0)], 2.0),
        ([(2, 2.0), (7, 4.0)], 15.0),
        ([(3, 2.0), (6, -1.0)], 1.5),
        ([(3, -2.0), (6, 1.0)], -1.5),
        ([(2, -4.0), (4, -4.0)], -8.0),
    ] {
        let (times, values) = points.into_iter().unzip();
        assert_eq!(area(&Points { times, values }), wanted, "{points:?}");
    }
}

#[test]
fn canonical_filters() {
    for line in include_str!("data/heroic-filters.txt").lines().filter(|line| !line.starts_with('#')) {
        let (given, canonical) = line.split_once(" ⇒ ").unwrap();
        let read = filter(&json::parse(given).unwrap()).unwrap();
        let made = read.clone().simplified();
        assert_eq!(made.to_string(), canonical, "{given}");
        assert_eq!(made.clone().simplified(), made, "{given} twice");
        assert_eq!(filter_of(&read.to_string()).unwrap().simplified(), made, "{read}");
        assert_eq!(filter_of(canonical).unwrap(), made, "{canonical} read again");
        let as_text = format!(r#"["q",{}]"#, Value::String(canonical.into()));
        assert_eq!(filter(&json::parse(&as_text).unwrap()).unwrap(), made);
    }
}

#[test]
fn the_work_of_a_request_is_bounded() {
    let query_limit = QueryLimit { work: 1000, answer_bytes: Some(2000) };
    let mut engine = Engine::new(Options { query_limit, ..Options::default() });
    for time in 0..400 {
        engine.put("m", &[], f64::from(time), 1.0, NOW).unwrap();
    }
    let ask = |engine: &mut Engine, rest: &str| {
        let body = format!(r#"{{"key":"m","range":{{"type":"absolute","start":0,"end":400}}{rest}}}"#);
        let reply = post(engine, "/metrics", &body);
        (reply.status, reply.body)
    };
    let sum = r#","aggregators":[{"type":"sum","size":100}]"#;
    assert_eq!(ask(&mut engine, sum).0, 200);
    let (status, body) = ask(&mut engine, r#","aggregators":[{"type":"sum","size":100,"extent":400}]"#);
    assert!(status == 422 && body.contains("queryLimit.work"), "{body}");
    let wide = r#","aggregators":[{"type":"sum","size":10},{"type":"sum","size":5,"extent":"1d"}]"#;
    let (status, body) = ask(&mut engine, wide);
    assert!(status == 422 && body.contains("queryLimit.work"), "{body}");
    let (status, body) = ask(&mut engine, "");
    assert!(status == 422 && body.contains("queryLimit.answerBytes"), "{body}");
}
