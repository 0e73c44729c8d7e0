//! Requests in, replies out: the route table, every refusal with its status, good points beside bad ones.

use pulsetree::engine::{Engine, Options};
use pulsetree::hits::RecorderOptions;
use pulsetree::http::{Matched, ROUTES, Reply, Request, find, serve, url};
use pulsetree::image::{Cutter, DeltaHead, RecorderSource, Way};
use pulsetree::json::Value;
use pulsetree::relay::Id;

const NOW: f64 = 1_600_000_100_000.0;
/// What the host measured of each answer.
const TOOK: f64 = 11.6;

fn ask(engine: &mut Engine, line: &str, body: &str) -> Reply {
    let (method, rest) = line.split_once(' ').unwrap();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut reply = serve(engine, Request { method, path, query, body, ..Request::default() }, NOW, 0.0);
    reply.took(TOOK);
    reply
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
    let version = format!(r#"{{"version":"{}"}}"#, pulsetree::VERSION);
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
        // flags in the URL of a POST, where Grafana writes them
        (
            "POST /api/query?arrays=true&ms&show_query=false",
            r#"{"start":1600000000,"queries":[{"aggregator":"sum","metric":"mem"}]}"#,
            200,
            r#"[{"metric":"mem","tags":{},"aggregatedTags":[],"aggregateTags":[],"dps":[[1600000020000,7]]}]"#,
        ),
        ("GET /api/query?start=1600000000&m=sum:none", "", 200, "[]"),
        ("GET /api/suggest?type=metrics&q=c", "", 200, r#"["cpu"]"#),
        ("POST /api/suggest", r#"{"type":"tagv","tag":"host","max":1}"#, 200, r#"["a"]"#),
        ("GET /version", "", 200, pulsetree::VERSION),
        ("POST /version", "", 200, pulsetree::VERSION),
        ("POST /version", r#"{"operation":"version"}"#, 200, pulsetree::VERSION),
        (
            "POST /api/put",
            r#"{"metric":"m","timestamp":1600000020,"value":1,"tags":[{"key":"k","value":"v"}]}"#,
            204,
            "",
        ),
        ("POST /api/put", "[]", 204, ""),
        (
            "POST /api/put?sync&sync_timeout=1000",
            r#"{"metric":"m","timestamp":"1600000020","value":"1","tags":["k=v","k=v"]}"#,
            204,
            "",
        ),
        (
            "POST /api/put?summary",
            r#"{"metric":"m","timestamp":1600000020,"value":1,"tags":["k=v"]}"#,
            200,
            r#"{"success":1,"failed":0}"#,
        ),
        (
            "POST /api/put?summary=true&details",
            r#"{"metric":"m","timestamp":1600000020,"value":1,"tags":["k=v"]}"#,
            200,
            r#"{"success":1,"failed":0,"errors":[]}"#,
        ),
        (
            "GET /api/search/lookup?m=cpu{host=*}",
            "",
            200,
            r#"{"type":"LOOKUP","metric":"cpu","tags":{"host":"*"},"limit":25,"totalResults":2,"results":[{"metric":null,"tags":{"host":"a"},"tsuid":null},{"metric":null,"tags":{"host":"b"},"tsuid":null}],"time":12}"#,
        ),
        (
            "POST /api/search/lookup",
            r#"{"operation":"lookup","metric":"c*","tags":[{"key":"host","value":"*"}],"limit":"0"}"#,
            200,
            r#"{"type":"LOOKUP","metric":"c*","tags":{"host":"*"},"limit":0,"totalResults":2,"results":[],"time":12}"#,
        ),
        (
            "POST /api/search/lookup",
            r#"{"metric":",\"time\":0,","tags":{"a":"\"time\":0,","time":"0"},"limit":0}"#,
            200,
            r#"{"type":"LOOKUP","metric":",\"time\":0,","tags":{"a":"\"time\":0,","time":"0"},"limit":0,"totalResults":0,"results":[],"time":12}"#,
        ),
        (
            "POST /api/metrics",
            r#"{"operation":"metrics"}"#,
            200,
            r#"{"metrics":[{"metric":"cpu","tags":[{"key":"host","value":"a"}]},{"metric":"cpu","tags":[{"key":"host","value":"b"}]},{"metric":"mem","tags":[]},{"metric":"m","tags":[{"key":"k","value":"v"}]}]}"#,
        ),
        ("POST /api/version", "", 200, &version),
        ("GET /api/config", "", 200, "{}"),
        ("GET /tree", "", 200, "{}"),
        // its bytes are the host's to send
        ("GET /image", "", 200, ""),
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
        ("GET /tree?indent=2", "", 400, "invalid_argument", "indent"),
        ("GET /image?x=1", "", 400, "invalid_argument", "x"),
        ("POST /tree", "", 405, "method_not_allowed", "POST"),
        ("GET /hits/Unknown/aggregate", "", 404, "not_found", "Unknown"),
        ("POST /api/put?wat=1", "[]", 400, "invalid_argument", "wat"),
        ("POST /api/put?details=2", "[]", 400, "invalid_argument", "details"),
        ("POST /api/put?sync_timeout=x", "[]", 400, "invalid_argument", "sync_timeout"),
        ("GET /api/search/lookup", "", 400, "invalid_argument", "m is missing"),
        ("GET /api/search/lookup?m=cpu{host", "", 400, "parse_error", "cpu{host"),
        ("GET /api/search/lookup?m=cpu{host}", "", 400, "parse_error", "cpu{host}"),
        ("GET /api/search/lookup?m=cpu&limit=-1", "", 400, "invalid_argument", "limit"),
        ("GET /api/search/lookup?m=cpu&type=x", "", 400, "invalid_argument", "type"),
        ("GET /api/search/lookup?m=cpu{host=a,host=b}", "", 400, "invalid_argument", "tags.host"),
        ("GET /api/search/lookup?m=cpu{host=regexp(()}", "", 400, "invalid_argument", "tags.host"),
        ("POST /api/search/lookup", "{}", 400, "invalid_argument", "metric"),
        ("POST /api/search/lookup", r#"{"metric":"m","wat":1}"#, 400, "invalid_argument", "wat"),
        ("POST /api/search/lookup", r#"{"metric":"m","limit":1.5}"#, 400, "invalid_argument", "limit"),
        ("POST /api/search/lookup", r#"{"metric":"m","tags":{"host":"fly(a)"}}"#, 400, "invalid_argument", "tags.host"),
        ("GET /api/aggregators?x=1", "", 400, "invalid_argument", "x"),
        ("POST /api/aggregators", r#"{"x":1}"#, 400, "invalid_argument", "x"),
        ("POST /api/metrics", r#"{"operation":"query"}"#, 400, "invalid_argument", "operation"),
        ("POST /api/config", "", 405, "method_not_allowed", "POST"),
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
        ("GET /api/query?start=1h-ago&m=cpu", "", 400, "parse_error", "queries[0]"),
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
        // what would not count is refused
        ("POST /api/query?start=1", r#"{"start":1,"queries":[]}"#, 400, "invalid_argument", "start is not a parameter"),
        ("POST /api/query?arrays=2", r#"{"start":1,"queries":[]}"#, 400, "invalid_argument", "arrays"),
        ("POST /api/query?ms&ms", r#"{"start":1,"queries":[]}"#, 400, "invalid_argument", "ms is given twice"),
        (
            "POST /api/query?arrays",
            r#"{"start":1,"queries":[],"arrays":false}"#,
            400,
            "invalid_argument",
            "arrays is given twice",
        ),
        ("POST /api/suggest?type=tagk", r#"{"type":"metrics"}"#, 400, "invalid_argument", "type"),
        ("POST /api/search/lookup?m=mem", r#"{"metric":"cpu"}"#, 400, "invalid_argument", r#"parameter is \"m\""#),
        ("GET /api/search/lookup?m=cpu&m=mem", "", 400, "invalid_argument", "m is given twice"),
        ("POST /api/put?sync&sync", "[]", 400, "invalid_argument", "sync is given twice"),
        ("POST /version", r#"{"x":1}"#, 400, "invalid_argument", "x is not a field"),
        ("GET /version?x=1", "", 400, "invalid_argument", "x"),
        ("POST /hits/Test?target=b", r#"{"target":"a"}"#, 400, "invalid_argument", "target"),
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
    for (line, named) in [
        ("GET /hits/Seen/live?data=all", "all"),
        ("GET /hits/Seen/live?dat=aggregate", "dat"),
        ("GET /hits/Seen/live?data=aggregate&data=time_series", "data is given twice"),
        ("GET /hits/Seen/aggregate?layer=a", "layer"),
    ] {
        let reply = ask(&mut engine, line, "");
        assert!(reply.status == 400 && reply.body.contains(named), "{line}: {}", reply.body);
    }
    assert_eq!(ask(&mut engine, "GET /api/suggest?type=metrics&q=c", "").body, r#"["cpu"]"#, "it goes on working");
}

#[test]
fn allow_lists_the_methods_of_the_path() {
    let mut engine = filled();
    let allow = |reply: Reply| reply.headers.into_iter().find(|(name, _)| *name == "allow").map(|(_, value)| value);
    assert_eq!(allow(ask(&mut engine, "PUT /api/query", "")).as_deref(), Some("GET, HEAD, POST"));
    assert_eq!(allow(ask(&mut engine, "POST /tree", "")).as_deref(), Some("GET, HEAD"));
    assert_eq!(allow(ask(&mut engine, "GET /hits/a", "")).as_deref(), Some("POST"));
    assert_eq!(allow(ask(&mut engine, "HEAD /api/put", "")).as_deref(), Some("POST"));
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
    for time in ["NaN", "1e999", "-1"] {
        let body = format!(r#"[{{"target":"a"}},{{"target":"a","time":{time}}}]"#);
        let hits = ask(&mut engine, "POST /hits/Odd", &body).body;
        assert!(hits.starts_with(r#"{"success":1,"failed":1,"errors":[{"index":1,"#), "{hits}");
        assert!(hits.contains("time is"), "{hits}");
    }
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

/// `m`, and the pairs that are found, `key=value` each, and how many there are.
const LOOKUPS: &[(&str, &str, usize)] = &[
    // of the upstream's own tests
    ("sys.cpu.idle{tag3=*}", "tag3=value3", 1),
    ("sys.cpu.idle{tag3=stupid}", "", 0),
    ("sys.cpu.idle{tag3=*,tag4=*}", "tag3=value3 tag4=value4", 2),
    ("sys.cpu.idle{tag1=*}", "", 0),
    ("sys.cpu{tag3=*,tag3=*}", "tag3=value3", 1),
    // literal keys narrow, open ones are listed
    ("net{host=a,dev=*}", "dev=eth0 dev=lo", 2),
    ("net{host=b,dev=*}", "dev=eth0", 1),
    ("net{host=a}", "host=a", 1),
    ("net{host=a|b}", "host=a host=b", 2),
    ("net{host=a,dev=lo}", "dev=lo host=a", 2),
    ("net{dev=e*}", "dev=eth0", 1),
    ("net{dev=regexp(0$)}", "dev=eth0", 1),
    ("net{dev=not_literal_or(lo)}", "dev=eth0", 1),
    // what is left out is anything
    ("net{host=}", "host=a host=b", 2),
    ("net{=lo}", "dev=lo host=a", 2),
    // no tags: every pair
    ("net", "dev=eth0 dev=lo host=a host=b", 4),
    ("bare", "", 0),
    // prefixes, where no metric has the name
    ("sys.cpu", "tag3=value3 tag4=value4", 2),
    ("sys.cpu*", "tag3=value3 tag4=value4", 2),
    ("nothing", "", 0),
    ("*{tag3=*}", "tag3=value3", 1),
];

#[test]
fn lookups_list_the_tags_of_the_series_that_match() {
    let mut engine = Engine::new(Options::default());
    let lines = [
        "sys.cpu.idle 1600000020 1 tag3=value3 tag4=value4",
        "sys.cpu.user 1600000020 1 tag3=value3",
        "net 1600000020 1 host=a dev=eth0",
        "net 1600000020 1 host=a dev=lo",
        "net 1600000020 1 host=b dev=eth0",
        "network 1600000020 1 other=1",
        "bare 1600000020 1",
    ];
    assert_eq!(engine.put_lines(&lines.map(|line| format!("put {line}")).join("\n"), NOW).failed, 0);
    // a name that no series with points has is a prefix
    engine.series("sys.cpu", &[], NOW).unwrap();
    for (m, expected, total) in LOOKUPS {
        let reply = ask(&mut engine, &format!("GET /api/search/lookup?m={m}"), "");
        assert_eq!(reply.status, 200, "{m}: {}", reply.body);
        let answer = pulsetree::json::parse(&reply.body).unwrap();
        let pairs = |tags: &Value<'_>| {
            let Value::Object(entries) = tags else { panic!("{m}") };
            entries
                .iter()
                .map(|(key, value)| format!("{key}={}", value.as_str().unwrap()))
                .collect::<Vec<_>>()
                .join(",")
        };
        let Some(Value::Array(results)) = answer.get("results") else { panic!("{m}") };
        let found: Vec<_> = results.iter().map(|result| pairs(result.get("tags").unwrap())).collect();
        assert_eq!(found.join(" "), *expected, "{m}");
        assert_eq!(answer.get("totalResults").unwrap().as_number(), Some(*total as f64), "{m}");
        // the limit cuts what is listed, not what is counted
        let one = ask(&mut engine, &format!("GET /api/search/lookup?limit=1&m={m}"), "").body;
        assert!(one.contains(&format!("\"totalResults\":{total}")), "{one}");
        assert_eq!(one.matches("\"tsuid\"").count(), (*total).min(1), "{one}");
    }
}

#[test]
fn metrics_are_a_page_for_those_who_rank_html_first() {
    let mut engine = Engine::new(Options::default());
    engine.put_lines("put <a&b> 1600000020 1 host=<script> dev=lo", NOW);
    let exposition = ask(&mut engine, "GET /metrics", "");
    assert!(exposition.headers.contains(&("vary", "accept".to_owned())));
    for (accept, html) in [
        (None, false),
        (Some(""), false),
        (Some("*/*"), false),
        (Some("application/json"), false),
        (Some("text/html"), true),
        (Some("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"), true),
        (Some("application/json, text/html;q=0.9"), false),
        (Some("application/json;q=0.1, TEXT/HTML;q=0.9"), true),
        (Some("text/*;q=0.5, application/json;q=0.4"), true),
        (Some("text/html;q=nonsense"), false),
        (Some("text/html;q=0"), false),
    ] {
        let request = Request { method: "GET", path: "/api/metrics", accept, ..Request::default() };
        let reply = serve(&mut engine, request, NOW, 0.0);
        assert_eq!(reply.status, 200);
        assert_eq!(reply.body.starts_with("<!DOCTYPE html>"), html, "{accept:?} {}", reply.body);
        assert!(reply.headers.contains(&("vary", "accept".to_owned())));
        if html {
            let row = "<td>&lt;a&amp;b&gt;</td><td>dev=lo host=&lt;script&gt;</td>";
            assert!(reply.body.contains(row), "{}", reply.body);
        }
    }
}

#[test]
fn one_who_is_told_to_wait_is_told_once_how_long() {
    let post = |engine: &mut Engine, sender: u16, now: f64| {
        let id = Id(u128::from(sender).to_be_bytes());
        let head = DeltaHead { sender: id, sequence: 1, frozen: now, hops: 0 };
        let mut cutter = Cutter::new(head, &[], 1 << 20, &[]);
        let options = RecorderOptions { history_limit: Some(1), record: Some(false), prometheus: Some(false) };
        let way = Way { target: "/", layer: None, caller: None };
        cutter.hits(RecorderSource { number: 0, id: "site", options }, way, 1, 1);
        let bytes = &*cutter.finish().concat();
        serve(engine, Request { method: "POST", path: "/merge", bytes, ..Request::default() }, now, 0.0)
    };
    let mut crowded = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    for sender in 0..2048 {
        assert_eq!(post(&mut crowded, sender, NOW + f64::from(sender)).status, 200);
    }
    let mut full = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    let recorder = full.recorder("site", RecorderOptions::default()).unwrap();
    for length in [2000, 20, 1] {
        let mut names = (0..).map(|number| format!("{number:0length$}"));
        while full.caller(recorder, &names.next().unwrap()).is_ok() {}
    }
    for (engine, seconds) in [(&mut crowded, 7198), (&mut full, 60)] {
        let mut replies = (5000..).map(|sender| post(engine, sender, NOW + 2500.0));
        let reply = replies.find(|reply| reply.status != 200).unwrap();
        assert_eq!(reply.status, 503, "{}", reply.body);
        assert!(reply.headers.contains(&("retry-after", seconds.to_string())), "{:?}", reply.headers);
        assert!(reply.body.contains(&format!("expected it to try again in {seconds} s")), "{}", reply.body);
    }
}

#[test]
fn a_list_of_series_longer_than_the_memory_limit_is_refused() {
    let mut engine = Engine::new(Options { memory_limit: 1 << 20, ..Options::default() });
    let long = "v".repeat(8000);
    for host in 0..200 {
        engine.put("m", &[("host", &host.to_string()), ("long", &long)], NOW, 1.0, NOW).unwrap();
    }
    let reply = ask(&mut engine, "GET /api/metrics", "");
    assert_eq!(reply.status, 422, "{}", reply.body);
    assert!(reply.body.contains("limit_exceeded") && reply.body.contains("use lookup"), "{}", reply.body);
}

#[test]
fn queries_carry_what_clients_ask_for() {
    let mut engine = filled();
    let body = r#"{"start":"1600000000","end":"","timezone":"","arrays":"true","showQuery":true,"globalAnnotations":true,
        "noAnnotations":false,"padding":false,"useCalendar":false,"options":null,"showSummary":false,"showStats":"","delete":false,
        "queries":[{"aggregator":"sum","metric":"mem","downsample":"","index":7,"percentiles":[],"gexp":""},
        {"aggregator":"sum","metric":"cpu","rate":"true","explicitTags":"true","rateOptions":{"counter":"true","counterMax":"100"},
        "filters":[{"type":"literal_or","tagk":"host","filter":"a","group_by":true}]}]}"#;
    let reply = ask(&mut engine, "POST /api/query", body);
    let expected = concat!(
        r#"[{"metric":"mem","tags":{},"aggregatedTags":[],"aggregateTags":[],"#,
        r#""query":{"aggregator":"sum","metric":"mem","index":0},"annotations":[],"globalAnnotations":[],"dps":[[1600000020,7]]},"#,
        r#"{"metric":"cpu","tags":{"host":"a"},"aggregatedTags":[],"aggregateTags":[],"#,
        r#""query":{"aggregator":"sum","metric":"cpu","rate":true,"rateOptions":{"counter":true,"counterMax":100},"#,
        r#""filters":[{"type":"literal_or","tagk":"host","filter":"a","group_by":true}],"explicitTags":true,"index":1},"#,
        r#""annotations":[],"globalAnnotations":[],"dps":[[1600000080,0.03333333333333333]]}]"#,
    );
    assert_eq!((reply.status, reply.body.as_str()), (200, expected));
    let get = "GET /api/query?start=1600000000&end=&tz=&arrays&show_query&padding=false&m=sum:cpu{}{host=a|x,host=wildcard(*)}";
    let reply = ask(&mut engine, get, "");
    let expected = concat!(
        r#"[{"metric":"cpu","tags":{"host":"a"},"aggregatedTags":[],"aggregateTags":[],"query":{"aggregator":"sum","metric":"cpu","#,
        r#""tags":{},"filters":[{"type":"literal_or","tagk":"host","filter":"a|x"},{"type":"wildcard","tagk":"host","filter":"*"}],"#,
        r#""index":0},"dps":[[1600000020,1],[1600000080,3]]}]"#,
    );
    assert_eq!((reply.status, reply.body.as_str()), (200, expected));
    for (field, named) in [
        (r#""padding":true"#, "padding is true"),
        (r#""showSummary":true"#, "showSummary is true"),
        (r#""showStats":"true""#, "showStats is \"true\""),
        (r#""delete":true"#, "delete is true"),
        (r#""options":{"a":1}"#, "options is an object"),
        (r#""arrays":"yes""#, "arrays is \"yes\""),
        (r#""queries":[{"aggregator":"sum","metric":"m","percentiles":[99]}]"#, "queries[0].percentiles is an array"),
        (r#""queries":[{"aggregator":"sum","metric":"m","gexp":"x"}]"#, "queries[0].gexp is \"x\""),
    ] {
        let body = format!(r#"{{"start":1,"queries":[{{"aggregator":"sum","metric":"m"}}],{field}}}"#);
        let reply = ask(&mut engine, "POST /api/query", &body);
        let message = reply.body.replace("\\\"", "\"");
        assert!(reply.status == 400 && message.contains(named), "{field}: {}", reply.body);
    }
}

#[test]
fn points_past_the_retention_are_hidden_before_they_are_dropped() {
    let mut engine = Engine::new(Options { retention: Some(10_000), ..Options::default() });
    engine.put("m", &[], NOW - 10_000.0, 1.0, NOW).unwrap();
    engine.put("m", &[], NOW, 2.0, NOW).unwrap();
    let query = format!("start=0&end={}&m=sum:m", NOW + 60_000.0);
    let mut answer = |now| {
        let request = Request { method: "GET", path: "/api/query", query: &query, ..Request::default() };
        serve(&mut engine, request, now, 0.0).body
    };
    let seconds = |ms: f64| (ms / 1000.0) as i64;
    let (first, last) = (seconds(NOW - 10_000.0), seconds(NOW));
    assert!(answer(NOW).contains(&format!(r#"{{"{first}":1,"{last}":2}}"#)));
    assert!(answer(NOW + 1.0).contains(&format!(r#"{{"{last}":2}}"#)));
    assert_eq!(engine.stats().dropped_points, 0);
}
