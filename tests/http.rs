//! Requests in, replies out: the route table, every refusal with its status, good points beside bad ones.

use pulsetree::engine::{Engine, Options};
use pulsetree::http::{Matched, ROUTES, Reply, Request, find, serve, url};

const NOW: f64 = 1_600_000_100_000.0;

fn ask(engine: &mut Engine, line: &str, body: &str) -> Reply {
    let (method, rest) = line.split_once(' ').unwrap();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    serve(engine, Request { method, path, query, accept: None, body }, NOW, 0.0)
}

fn filled() -> Engine {
    let mut engine = Engine::new(Options::default());
    let summary = engine.put_lines(
        "put cpu 1600000020 1 host=a\nput cpu 1600000080 3 host=a\nput cpu 1600000020 10 host=b\nput mem 1600000020 7",
        NOW,
    );
    assert_eq!((summary.success, summary.failed), (4, 0));
    engine
}

#[test]
fn every_route_answers() {
    let cases: &[(&str, &str, u16, &str)] = &[
        (
            "GET /api/query?start=1600000000&m=sum:cpu{host=a}",
            "",
            200,
            r#"[{"metric":"cpu","tags":{"host":"a"},"aggregatedTags":[],"aggregateTags":[],"dps":{"1600000020":1,"1600000080":3}}]"#,
        ),
        (
            "POST /api/query",
            r#"{"operation":"query","start":1600000000,"queries":[{"aggregator":"sum","metric":"mem"}]}"#,
            200,
            r#"[{"metric":"mem","tags":{},"aggregatedTags":[],"aggregateTags":[],"dps":{"1600000020":7}}]"#,
        ),
        ("GET /api/query?start=1600000000&m=sum:none", "", 200, "[]"),
        ("GET /api/suggest?type=metrics&q=c", "", 200, r#"["cpu"]"#),
        ("POST /api/suggest", r#"{"type":"tagv","tag":"host","max":1}"#, 200, r#"["a"]"#),
        ("GET /version", "", 200, pulsetree::VERSION),
        ("POST /version", "", 200, pulsetree::VERSION),
        (
            "POST /api/put",
            r#"{"metric":"m","timestamp":1600000020,"value":1,"tags":[{"key":"k","value":"v"}]}"#,
            200,
            r#"{"success":1,"failed":0,"errors":[]}"#,
        ),
        ("POST /hits/Test", r#"{"target":"Home"}"#, 204, ""),
        (
            "POST /hits/Test",
            r#"[{"target":"Home","caller":null},{"target":"Blog","caller":"Home","time":1600000020}]"#,
            204,
            "",
        ),
    ];
    let mut engine = filled();
    for (line, body, status, expected) in cases {
        let reply = ask(&mut engine, line, body);
        assert_eq!((reply.status, reply.body.as_str()), (*status, *expected), "{line} {body}");
    }
    let aggregate = ask(&mut engine, "GET /hits/Test/aggregate", "");
    assert_eq!(aggregate.body, r#"{"message":[{"hits":2,"id":"Home"},{"hits":1,"id":"Blog"}],"response":200}"#);
    let graph = ask(&mut engine, "GET /hits/Test/graph", "").body;
    assert!(graph.contains(r#"{"caller":"Home","target":"Blog","hits":1}"#), "{graph}");
    let series = ask(&mut engine, "GET /hits/Test/time_series", "").body;
    assert!(series.contains(r#""callers":[{"caller":"Home","time":"2020-09-13 12:27:00.000000"}]"#), "{series}");
    let metrics = ask(&mut engine, "GET /metrics", "");
    assert!(metrics.body.contains("Test_hits_total{target=\"Home\"} 2\n"), "{}", metrics.body);
    assert!(metrics.headers.contains(&("content-type", "text/plain; version=0.0.4; charset=utf-8".into())));
    assert_eq!(ask(&mut engine, "GET /hits/Test/live?data=aggregate", "").status, 200);
    assert_eq!(ask(&mut engine, "GET /hits/Later/live", "").status, 200, "one that will be hit");
    assert_eq!(ask(&mut engine, "GET /hits/Later/aggregate", "").status, 404, "asking makes no recorder");
}

#[test]
fn every_refusal_has_its_status_code_and_names_what_was_wrong() {
    let cases: &[(&str, &str, u16, &str, &str)] = &[
        ("GET /nowhere", "", 404, "not_found", "/nowhere"),
        ("GET /hits/a/b/aggregate", "", 404, "not_found", "/hits/a/b/aggregate"),
        ("GET /hits/Unknown/aggregate", "", 404, "not_found", "Unknown"),
        ("GET /api/put", "", 405, "method_not_allowed", "GET"),
        ("DELETE /api/query", "", 405, "method_not_allowed", "DELETE"),
        ("POST /api/put", "{\"metric\":", 400, "parse_error", ""),
        ("POST /api/put", "3", 400, "invalid_argument", "3"),
        ("POST /api/query", "[", 400, "parse_error", ""),
        ("POST /api/query", "{}", 400, "invalid_argument", "start"),
        ("POST /api/query", r#"{"start":1,"queries":[]}"#, 400, "invalid_argument", "queries"),
        (
            "POST /api/query",
            r#"{"start":1,"end":0,"queries":[{"aggregator":"sum","metric":"m"}]}"#,
            400,
            "invalid_argument",
            "end",
        ),
        (
            "POST /api/query",
            r#"{"start":1,"queries":[{"aggregator":"sum","metric":"m","foo":1}]}"#,
            400,
            "invalid_argument",
            "foo",
        ),
        (
            "POST /api/query",
            r#"{"start":1,"bar":1,"queries":[{"aggregator":"sum","metric":"m"}]}"#,
            400,
            "invalid_argument",
            "bar",
        ),
        (
            "POST /api/query",
            r#"{"start":1,"queries":[{"aggregator":"sum","metric":"m"},{"aggregator":"sun","metric":"m"}]}"#,
            400,
            "invalid_argument",
            "queries[1]",
        ),
        ("POST /api/query", r#"{"operation":"put","start":1,"queries":[]}"#, 400, "invalid_argument", "operation"),
        ("GET /api/query?m=sum:cpu", "", 400, "invalid_argument", "start"),
        ("GET /api/query?start=1h-ago", "", 400, "invalid_argument", "m"),
        ("GET /api/query?start=1h-ago&m=cpu", "", 400, "invalid_argument", "queries[0]"),
        ("GET /api/query?start=1h-ago&m=sum:cpu&what=1", "", 400, "invalid_argument", "what"),
        ("GET /api/suggest", "", 400, "invalid_argument", "type"),
        ("GET /api/suggest?type=metric", "", 400, "invalid_argument", "metric"),
        ("GET /api/suggest?type=metrics&max=x", "", 400, "invalid_argument", "max"),
        ("POST /hits/Test", r#"{"target":""}"#, 400, "invalid_argument", "target"),
        ("POST /hits/Test", r#"{"target":"a","caller":""}"#, 400, "invalid_argument", "caller"),
        ("POST /hits/Test", r#"{"target":"a","caller":3}"#, 400, "invalid_argument", "caller"),
        ("POST /hits/Test", r#"{"target":"a","time":"x"}"#, 400, "invalid_argument", "time"),
        ("POST /hits/Test", r#"{"target":"a","when":1}"#, 400, "invalid_argument", "when"),
        ("POST /hits/Test", "", 400, "parse_error", ""),
    ];
    let mut engine = filled();
    for (line, body, status, code, named) in cases {
        let reply = ask(&mut engine, line, body);
        assert_eq!(reply.status, *status, "{line} {body}: {}", reply.body);
        assert!(reply.body.starts_with(&format!(r#"{{"error":{{"code":{status},"message":""#)), "{}", reply.body);
        assert!(reply.body.contains(&format!(r#""details":"{code}""#)), "{line} {body}: {}", reply.body);
        assert!(reply.body.contains(named), "{line} {body}: {} does not name {named}", reply.body);
    }
    ask(&mut engine, "POST /hits/Seen", r#"{"target":"a"}"#);
    for (line, named) in [("GET /hits/Seen/live?data=all", "all"), ("GET /hits/Seen/live?dat=aggregate", "dat")] {
        let reply = ask(&mut engine, line, "");
        assert!(reply.status == 400 && reply.body.contains(named), "{line}: {}", reply.body);
    }
    assert_eq!(ask(&mut engine, "GET /api/suggest?type=metrics&q=c", "").body, r#"["cpu"]"#, "it goes on working");
}

#[test]
fn allow_lists_the_methods_of_the_path() {
    let mut engine = filled();
    let allow = |reply: Reply| reply.headers.into_iter().find(|(name, _)| *name == "allow").map(|(_, value)| value);
    assert_eq!(allow(ask(&mut engine, "PUT /api/query", "")).as_deref(), Some("GET, POST"));
    assert_eq!(allow(ask(&mut engine, "GET /hits/a", "")).as_deref(), Some("POST"));
}

#[test]
fn a_bad_element_costs_only_itself() {
    let mut engine = filled();
    let points = r#"[{"metric":"m","timestamp":1600000020,"value":1},
        {"metric":"","timestamp":1600000020,"value":1},
        {"metric":"m","timestamp":-1,"value":1},
        {"metric":"m","timestamp":1600000021,"value":"x"},
        {"metric":"m","timestamp":1600000021,"value":1,"extra":true},
        {"metric":"m","timestamp":1600000022,"value":"2.5"}]"#;
    let reply = ask(&mut engine, "POST /api/put", points);
    assert_eq!(reply.status, 400);
    assert!(reply.body.starts_with(r#"{"success":2,"failed":4,"errors":[{"index":1,"#), "{}", reply.body);
    for named in [
        r#""index":2"#,
        r#""index":3"#,
        r#""index":4"#,
        "extra is not a field; expected one of metric, timestamp, value, tags\"",
        "timestamp",
        "value",
    ] {
        assert!(reply.body.contains(named), "{} does not name {named}", reply.body);
    }
    let stored = ask(&mut engine, "GET /api/query?start=1600000000&m=sum:m", "").body;
    assert!(stored.contains(r#""dps":{"1600000020":1,"1600000022":2.5}"#), "{stored}");
    let hits = ask(&mut engine, "POST /hits/Test", r#"[{"target":"a"},{"target":""},{"target":"b"}]"#);
    assert_eq!(hits.status, 400);
    assert!(hits.body.starts_with(r#"{"success":2,"failed":1,"errors":[{"index":1,"code":"invalid_argument""#));
    assert_eq!(engine.stats().hits, 2);
}

#[test]
fn paths_and_queries_are_decoded() {
    for (text, decoded) in [
        ("a%20b", "a b"),
        ("%C3%A9", "é"),
        ("%zz", "%zz"),
        ("%", "%"),
        ("%e", "%e"),
        ("%ff", "\u{FFFD}"),
        ("a+b", "a+b"),
    ] {
        assert_eq!(url::decode(text), decoded, "{text}");
    }
    let pairs = url::pairs("m=sum:a%7Bb=c%7D&x=+1&flag&&y=");
    let expected = [("m", "sum:a{b=c}"), ("x", " 1"), ("flag", ""), ("y", "")];
    assert_eq!(pairs, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
    assert!(matches!(find("POST", "/hits/a%2Fb"), Matched::Route(_, Some(id)) if id == "a/b"));
    assert!(matches!(find("HEAD", "/metrics"), Matched::Route(..)));
    assert!(ROUTES.iter().all(|route| route.path.starts_with('/')));
}
