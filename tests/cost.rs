//! What one request may cost: each case of an attack is refused by name, quickly, before its memory is taken.

use pulsetree::engine::{Engine, Options, QueryLimit};
use pulsetree::error::Code;
use pulsetree::http::{Reply, Request, serve};
use pulsetree::socket::{Frame, message};
use pulsetree::tree::{self, Kind};
use std::time::{Duration, Instant};

/// An instant in seconds and in milliseconds.
const SECOND: i64 = 1_356_998_400;
const NOW: f64 = 1_356_998_400_000.0;

/// An engine with `series` series of metric `a`, one point each, and the limits given.
fn engine(series: usize, query_limit: QueryLimit) -> Engine {
    let mut engine = Engine::new(Options { query_limit, ..Options::default() });
    for host in 0..series {
        engine.put("a", &[("h", &host.to_string())], NOW, 1.0, NOW).unwrap();
    }
    engine
}

fn post(engine: &mut Engine, path: &str, body: &str) -> Reply {
    serve(engine, Request { method: "POST", path, body, ..Request::default() }, NOW, 0.0)
}

fn get(engine: &mut Engine, path: &str, query: &str) -> Reply {
    serve(engine, Request { method: "GET", path, query, ..Request::default() }, NOW, 0.0)
}

/// A query's body with these sub-queries, over 100 seconds.
fn body(queries: &str) -> String {
    format!(r#"{{"start":{SECOND},"end":{},"queries":[{queries}]}}"#, SECOND + 100)
}

/// Far less than what is attacked would take, and far more than it does, on a machine that is busy.
fn soon(started: Instant) {
    assert!(started.elapsed() < Duration::from_secs(60), "took {:?}", started.elapsed());
}

/// The request is refused for what is named, in bounded time, over HTTP and over a WebSocket.
fn refused(engine: &mut Engine, path: &str, text: &str, named: &str) {
    let started = Instant::now();
    let reply = post(engine, path, text);
    assert_eq!(reply.status, 422, "{}", reply.body);
    assert!(reply.body.contains("limit_exceeded") && reply.body.contains(named), "{}", reply.body);
    let operation = path.rsplit('/').next().unwrap();
    let asked = text.replacen('{', &format!(r#"{{"operation":"{operation}","#), 1);
    let Frame::Close(1008, reason) = message(engine, &asked, NOW) else { panic!("{asked} was answered") };
    assert!(reason.starts_with("limit_exceeded") && reason.contains(named), "{reason}");
    soon(started);
}

#[test]
fn a_thousand_fills_of_one_point_take_more_than_an_answer_may() {
    let mut engine = engine(1, QueryLimit::default());
    let fill = r#"{"aggregator":"sum","metric":"a","downsample":"1ms-sum-zero"}"#;
    refused(&mut engine, "/api/query", &body(&vec![fill; 1000].join(",")), "queryLimit.answerBytes, which is 67108864");
    assert_eq!(post(&mut engine, "/api/query", &body(fill)).status, 200);
}

#[test]
fn a_fill_of_too_many_buckets_is_refused_by_the_place_of_its_sub_query() {
    let mut engine = engine(1, QueryLimit::default());
    let queries = r#"{"aggregator":"sum","metric":"a"},{"aggregator":"sum","metric":"a","downsample":"1ms-sum-zero"}"#;
    let text = format!(r#"{{"start":{SECOND},"end":{},"queries":[{queries}]}}"#, SECOND + 101);
    let named = "queries[1]: downsample with a fill makes 101000 buckets per series; expected at most 100000";
    refused(&mut engine, "/api/query", &text, named);
}

#[test]
fn a_fill_for_each_of_a_thousand_series_takes_more_than_an_answer_may() {
    let mut engine = engine(1000, QueryLimit::default());
    let query = r#"{"aggregator":"sum","metric":"a","downsample":"1ms-sum-zero","tags":{"h":"*"}}"#;
    refused(&mut engine, "/api/query", &body(query), "queryLimit.answerBytes");
    let reply =
        get(&mut engine, "/api/query", &format!("start={SECOND}&end={}&m=sum:1ms-sum-zero:a{{h=*}}", SECOND + 100));
    assert!(reply.status == 422 && reply.body.contains("queryLimit.answerBytes"), "{}", reply.body);
}

#[test]
fn a_rated_fill_holds_no_more_than_the_memory_limit() {
    let mut engine = engine(1000, QueryLimit::default());
    let query = r#"{"aggregator":"sum","metric":"a","downsample":"1ms-sum-zero","rate":true}"#;
    refused(&mut engine, "/api/query", &body(query), "memoryLimit, 67108864");
}

#[test]
fn values_made_are_work() {
    let mut engine = engine(1000, QueryLimit { work: 5_000_000, answer_bytes: None });
    let fill = r#"{"aggregator":"sum","metric":"a","downsample":"1ms-sum-zero"}"#;
    refused(&mut engine, "/api/query", &body(fill), "queryLimit.work, which is 5000000");
    // interpolation: each of many series that live through all of the range makes a value at each stamp of the others
    for host in 0..1000 {
        for time in [0.0, 10_000.0 + f64::from(host), 90_000.0] {
            engine.put("b", &[("h", &host.to_string())], NOW + time, 1.0, NOW).unwrap();
        }
    }
    let merged = r#"{"aggregator":"sum","metric":"b"}"#;
    assert_eq!(post(&mut engine, "/api/query", &body(merged)).status, 200);
    refused(&mut engine, "/api/query", &body(&[merged; 12].join(",")), "queryLimit.work");
}

#[test]
fn points_read_are_work_over_all_sub_queries() {
    let mut engine = engine(0, QueryLimit { work: 100_000, answer_bytes: None });
    for time in 0..10_000 {
        engine.put("a", &[], NOW + f64::from(time), 1.0, NOW).unwrap();
    }
    let one = r#"{"aggregator":"sum","metric":"a","downsample":"1s-avg"}"#;
    assert_eq!(post(&mut engine, "/api/query", &body(&[one; 9].join(","))).status, 200);
    refused(&mut engine, "/api/query", &body(&[one; 11].join(",")), "queryLimit.work");
}

#[test]
fn values_that_pass_from_stage_to_stage_are_work() {
    let mut engine = engine(0, QueryLimit { work: 1_000_000, answer_bytes: None });
    for time in 0..10_000 {
        engine.put("a", &[("h", "x")], NOW + f64::from(time), 1.0, NOW).unwrap();
    }
    let mut asked = |stage: &str, count: usize| {
        let range = format!(r#"{{"type":"absolute","start":{NOW},"end":{}}}"#, NOW + 10_000.0);
        let stages = vec![stage; count].join(",");
        post(&mut engine, "/metrics", &format!(r#"{{"key":"a","range":{range},"aggregators":[{stages}]}}"#))
    };
    for stage in [
        r#"{"type":"notNegative"}"#,
        r#"{"type":"topk","k":1}"#,
        r#"{"type":"group","of":["h"],"each":{"type":"empty"}}"#,
    ] {
        assert_eq!(asked(stage, 90).status, 200, "{stage}");
    }
    for stage in [r#"{"type":"notNegative"}"#, r#"{"type":"topk","k":1}"#] {
        let reply = asked(stage, 300);
        assert!(reply.status == 422 && reply.body.contains("queryLimit.work"), "{stage}: {}", reply.body);
    }
}

#[test]
fn a_value_of_the_language_is_bounded_before_it_is_made() {
    let mut engine = engine(0, QueryLimit::default());
    let doubled: String =
        ('b'..='g').zip('a'..='f').map(|(next, last)| format!("let ${next} = ${last} + ${last}; ")).collect();
    for (text, many) in [
        (
            format!("let $a = \"{}\"; {doubled} let $z = {}; sum", "x".repeat(1000), vec!["$g"; 15_000].join("+")),
            "parts",
        ),
        (
            format!("let $a = \"{}\"; {doubled} let $z = [{}]; sum", "x".repeat(900), vec!["$g"; 15_000].join(",")),
            "parts",
        ),
        (vec!["sum"; 15_000].join("|"), "parts"),
        (format!("sum by {}", "{".repeat(65_000)), "deep"),
    ] {
        let started = Instant::now();
        let reply = post(&mut engine, "/query/metrics", &text);
        assert!(reply.status == 400 && reply.body.contains(many), "{}", reply.body);
        soon(started);
    }
}

#[test]
fn text_counts_as_the_answer_does() {
    let limit = QueryLimit { answer_bytes: Some(20_000), ..QueryLimit::default() };
    let mut engine = engine(0, limit);
    for time in 0..1000 {
        engine.put("a", &[], NOW + f64::from(time), 0.1, NOW).unwrap();
    }
    // 16 000 bytes of points, 21 000 of text
    let raw = format!(
        r#"{{"start":{SECOND},"end":{},"msResolution":true,"queries":[{{"aggregator":"sum","metric":"a"}}]}}"#,
        SECOND + 1
    );
    refused(&mut engine, "/api/query", &raw, "queryLimit.answerBytes, which is 20000");
    assert_eq!(post(&mut engine, "/api/query", &raw.replace(r#""msResolution":true,"#, "")).status, 200);
}

/// `count` series of metric `a` whose tag `h` is long.
fn long_values(count: usize, length: usize, limit: QueryLimit) -> Engine {
    let mut engine = Engine::new(Options { memory_limit: 256 << 20, query_limit: limit, ..Options::default() });
    for host in 0..count {
        let value = format!("{}{host}", "a".repeat(length));
        engine.put("a", &[("h", &value)], NOW, 1.0, NOW).unwrap();
    }
    engine
}

fn filtered(kind: &str, filter: &str) -> String {
    body(&format!(
        r#"{{"aggregator":"sum","metric":"a","filters":[{{"type":"{kind}","tagk":"h","filter":"{filter}"}}]}}"#
    ))
}

#[test]
fn expressions_cost_their_size_times_the_value() {
    let mut engine = long_values(50, 8000, QueryLimit { work: 20_000_000, answer_bytes: None });
    let reply = post(&mut engine, "/api/query", &filtered("regexp", "(?:a?){3000}z"));
    assert!(reply.status == 400 && reply.body.contains("a regular expression"), "{}", reply.body);
    refused(&mut engine, "/api/query", &filtered("regexp", "(?:a?){300}[0-9]+$"), "queryLimit.work");
    let of_tag = r#"{"metric":"a","tags":{"h":"regexp((?:a?){300}z)"}}"#;
    let of_any_tag = r#"{"metric":"a","tags":{"*":"regexp((?:a?){300}z)"}}"#;
    refused(&mut engine, "/api/search/lookup", of_tag, "queryLimit.work");
    refused(&mut engine, "/api/search/lookup", of_any_tag, "queryLimit.work");
}

#[test]
fn a_glob_takes_time_linear_in_value_and_pattern() {
    let mut engine = long_values(1000, 8000, QueryLimit::default());
    let hard = format!("*{}b*a*", "a".repeat(4000));
    let started = Instant::now();
    assert_eq!(post(&mut engine, "/api/query", &many_filters("wildcard", &hard, 100)).body, "[]");
    soon(started);
}

/// A query with `count` filters of one kind.
fn many_filters(kind: &str, filter: &str, count: usize) -> String {
    let filter = format!(r#"{{"type":"{kind}","tagk":"h","filter":"{filter}"}}"#);
    body(&format!(r#"{{"aggregator":"sum","metric":"a","filters":[{}]}}"#, vec![filter; count].join(",")))
}

#[test]
fn a_million_alternatives_are_looked_up_not_tried() {
    let mut engine = engine(3000, QueryLimit::default());
    let alternatives: Vec<String> = (0..1_000_000).map(|n| format!("x{n}")).collect();
    let started = Instant::now();
    let reply = post(&mut engine, "/api/query", &filtered("not_literal_or", &alternatives.join("|")));
    assert_eq!((reply.status, reply.body.contains("\"dps\"")), (200, true));
    soon(started);
}

#[test]
fn a_thousand_filters_on_many_series_are_work() {
    let mut engine = engine(20_000, QueryLimit { work: 1_000_000, answer_bytes: None });
    refused(&mut engine, "/api/query", &many_filters("not_iliteral_or", "0|1|2", 1000), "queryLimit.work");
}

#[test]
fn names_are_work_and_answer() {
    let few = QueryLimit { work: 500, answer_bytes: None };
    let mut engine = engine(1000, few);
    refused(&mut engine, "/api/search/lookup", r#"{"metric":"a","tags":{"h":"*"}}"#, "queryLimit.work");
    refused(&mut engine, "/api/suggest", r#"{"type":"tagv"}"#, "queryLimit.work");
    let short = QueryLimit { answer_bytes: Some(1000), ..QueryLimit::default() };
    let mut engine = self::engine(1000, short);
    refused(
        &mut engine,
        "/api/search/lookup",
        r#"{"metric":"a","tags":{"h":"*"},"limit":500}"#,
        "queryLimit.answerBytes",
    );
    refused(&mut engine, "/api/suggest", r#"{"type":"tagv","max":500}"#, "queryLimit.answerBytes");
    let listed = get(&mut engine, "/api/metrics", "");
    assert!(listed.status == 422 && listed.body.contains("queryLimit.answerBytes, 1000"), "{}", listed.body);
    let many = r#"{"aggregator":"none","metric":"a"}"#;
    refused(&mut engine, "/api/query", &body(many), "queryLimit.answerBytes");
}

#[test]
fn a_history_with_long_names_is_refused_before_it_is_text() {
    let mut engine = engine(0, QueryLimit::default());
    let recorder = engine.recorder("site", Default::default()).unwrap();
    let target = engine.target(recorder, "/", None).unwrap();
    let caller = engine.caller(recorder, &"c".repeat(8000)).unwrap();
    for k in 0..10_000 {
        engine.hit(recorder, target, Some(caller), NOW + f64::from(k), NOW);
    }
    let reply = get(&mut engine, "/hits/site/time_series", "");
    assert!(reply.status == 422 && reply.body.contains("queryLimit.answerBytes"), "{}", reply.body);
    assert_eq!(get(&mut engine, "/hits/site/aggregate", "").status, 200);
}

#[test]
fn a_body_without_a_good_point_takes_linear_time() {
    let mut engine = engine(0, QueryLimit::default());
    let started = Instant::now();
    let reply = post(&mut engine, "/api/put", &format!("[{}0]", "0,".repeat(700_000)));
    assert!(reply.status == 400 && reply.body.starts_with(r#"{"success":0,"failed":700001,"#), "{}", &reply.body[..80]);
    soon(started);
}

#[test]
fn a_tree_of_more_than_a_gibibyte_is_refused_before_it_is_made() {
    let mut engine = Engine::new(Options { memory_limit: 64 << 20, series_limit: 10_000, ..Options::default() });
    let steps: Vec<f64> = (1..=100).map(|step| f64::from(step) / 101.0).collect();
    let options = tree::Options { quantiles: Some(steps), ..tree::Options::default() };
    let metric = engine.get_metric("seconds", Some(Kind::Percentile), None, options, 0.0).unwrap();
    for set in 0..1400 {
        let path = format!("{set}{}", "/".repeat(8000));
        let cell = engine.resolve(metric, &[("path", &path)]).unwrap();
        engine.record(cell, 1.0, NOW);
    }
    // 11 MB of labels, each with a hundred quantiles
    let root = engine.tree().find("").unwrap();
    let started = Instant::now();
    let refused = engine.tree_json(root, NOW, 0.0).unwrap_err();
    assert_eq!(refused.code, Code::LimitExceeded);
    assert!(refused.message.contains("more than 1 GiB as JSON"), "{}", refused.message);
    soon(started);
    let less = engine.get_metric("other", Some(Kind::Counter), None, tree::Options::default(), 0.0).unwrap();
    assert!(engine.tree_json(less, NOW, 0.0).is_ok(), "a part of it is given");
}

#[test]
fn a_page_of_metrics_longer_than_a_string_is_refused() {
    let mut engine = Engine::new(Options { memory_limit: 128 << 20, series_limit: 10_000, ..Options::default() });
    let metric = engine.get_metric("seconds", Some(Kind::Histogram), None, tree::Options::default(), 0.0).unwrap();
    for set in 0..5000 {
        let path = format!("{set}{}", "/".repeat(8000));
        let cell = engine.resolve(metric, &[("path", &path)]).unwrap();
        engine.record(cell, 1.0, NOW);
    }
    // 70 MB of labels, 14 lines of each
    let reply = get(&mut engine, "/metrics", "");
    assert!(reply.status == 422 && reply.body.contains("longer than a string"), "{}", reply.status);
    engine.remove_metric("seconds");
    assert_eq!(get(&mut engine, "/metrics", "").status, 200);
}
