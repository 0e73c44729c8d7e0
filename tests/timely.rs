//! The Timeseries API's language: queries in JSON and in URLs, points in JSON and in lines, suggestions, answers.

use pulsetree::calendar::{Calendar, Zone};
use pulsetree::dialect::line;
use pulsetree::dialect::timely::loose::Count;
use pulsetree::dialect::timely::{LookupRequest, Query, SuggestRequest, Wanted, What, answer, put};
use pulsetree::error::{Code, Error};
use pulsetree::json::{self, Value};
use pulsetree::matcher::Matcher;
use pulsetree::query::aggregate::{Missing, Reduce};
use pulsetree::query::{Aggregate, Downsample, Falling, Group, Grouping, Interval, Plan, Rate};
use pulsetree::store::Kind;
use std::rc::Rc;

#[path = "timely/printed.rs"]
mod printed;

const NOW: i64 = 1_468_954_529_000;

fn parsed(text: &str) -> Value<'static> {
    json::parse(text).expect(text).into_owned()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

/// The one plan of an `m`.
fn plan(m: &str) -> Plan {
    Query::from_get(&pairs(&[("start", "0"), ("m", m)]), NOW).expect(m).plans(&Rc::default()).expect("plans").remove(0)
}

/// The one plan of a sub-query in JSON.
fn json_plan(sub: &str) -> Plan {
    let query = parsed(&[r#"{"start":0,"queries":["#, sub, "]}"].concat());
    Query::from_value(&query, NOW).expect(sub).plans(&Rc::default()).expect("plans").remove(0)
}

fn aggregate(plan: &Plan) -> &Aggregate {
    plan.aggregate().expect("how series become one")
}

fn keys(plan: &Plan) -> Vec<&str> {
    match &plan.grouping {
        Grouping::By(keys) => keys.iter().map(String::as_str).collect(),
        Grouping::Each => vec!["each"],
        other => panic!("{other:?}"),
    }
}

/// Keys and the only literal of each filter.
fn filters(plan: &Plan) -> Vec<(&str, String)> {
    let sorted = |values: &pulsetree::labels::Set<String>| {
        let mut values: Vec<String> = values.iter().cloned().collect();
        values.sort();
        values
    };
    let shown = |m: &Matcher| m.exact().map_or_else(|| format!("{m:?}"), |values| sorted(values).join("|"));
    plan.series.filters.iter().map(|f| (f.key.as_str(), shown(&f.matcher))).collect()
}

fn refused(error: Error, begins: &str, source: &str) {
    assert_eq!(error.code, Code::InvalidArgument, "{source}");
    assert!(error.message.starts_with(begins), "{source}\n{}\nshould begin {begins}", error.message);
}

#[test]
fn the_seeds_query_in_a_url() {
    let m = "sum:rate{false,100,0}:sys.cpu.user{host=*}{rack=r1|r2}";
    let tsuid = "sum:000001000002000042,000001000002000043";
    let query = [("start", "1356998400"), ("end", "1356998460"), ("m", m), ("tsuid", tsuid)];
    let plans = Query::from_get(&pairs(&query), NOW).expect("a query").plans(&Rc::default()).expect("plans");
    assert_eq!(plans.len(), 2);
    assert_eq!((plans[0].start, plans[0].end), (1_356_998_400_000, 1_356_998_460_000));
    assert_eq!(plans[0].series.metric.as_deref(), Some("sys.cpu.user"));
    assert_eq!(aggregate(&plans[0]).rate, Some(Rate { falling: Falling::Falls, reset_value: 0.0 }));
    assert_eq!(aggregate(&plans[0]).downsample, None);
    assert_eq!(keys(&plans[0]), ["host"]);
    assert_eq!(filters(&plans[0]), [("host", "Present".to_owned()), ("rack", "r1|r2".to_owned())]);
    assert_eq!(plans[1].series.tsuids.as_deref().map(<[String]>::len), Some(2));
    assert_eq!(plans[1].series.metric, None);
}

#[test]
fn the_seeds_query_in_json() {
    let query = parsed(
        r#"{"start":1356998400,"end":1356998460,"queries":[
            {"aggregator":"sum","metric":"sys.cpu.user","rate":"true",
             "rateOptions":{"counter":false,"counterMax":100,"resetValue":0},"downsample":"1m-max",
             "tags":{"host":"*","rack":"r1"},
             "filters":[{"type":"wildcard","tagk":"host","filter":"*","groupBy":true},
                        {"type":"literal_or","tagk":"rack","filter":"r1|r2","groupBy":false}]},
            {"aggregator":"sum","tsuids":["000001000002000042","000001000002000043"]}],
            "noAnnotations":false,"showQuery":false,"delete":false,"msResolution":true,"timezone":"UTC"}"#,
    );
    let plans = Query::from_value(&query, NOW).expect("a query").plans(&Rc::default()).expect("plans");
    assert_eq!((plans[0].start, plans[0].end), (1_356_998_400_000, 1_356_998_460_000));
    let minute = Interval::Every(60_000);
    assert_eq!(aggregate(&plans[0]).downsample, Some(Downsample { interval: minute, reduce: Reduce::Max, fill: None }));
    assert!(aggregate(&plans[0]).rate.is_some());
    assert_eq!(keys(&plans[0]), ["host", "rack"]);
    assert_eq!(plans[0].series.filters.len(), 4);
    assert_eq!(plans[1].series.tsuids.as_deref().map(<[String]>::len), Some(2));
}

#[test]
fn what_a_metric_in_a_url_may_say() {
    assert_eq!(plan("sum:m").series.metric.as_deref(), Some("m"));
    assert_eq!(keys(&plan("sum:m")), [""; 0]);
    assert_eq!(keys(&plan("none:m{host=*}")), ["each"]);
    assert_eq!(keys(&plan("sum:m{b=*,a=x}{c=y}")), ["a", "b"]);
    assert_eq!(filters(&plan("sum:m{}{c=y}")), [("c", "y".to_owned())]);
    assert_eq!(filters(&plan("sum:m{a=b=c}")), [("a", "b=c".to_owned())]);
    assert_eq!(filters(&plan("sum:m{a=literal_or(x,y:z)}")), [("a", "x,y:z".to_owned())]);
    let regexp = plan("sum:m{a=regexp(^w{1,2}:[ab]$),b=x}");
    assert!(
        regexp.series.filters[0].matcher.matches(Some("ww:a"))
            && !regexp.series.filters[0].matcher.matches(Some("www:a"))
    );
    assert_eq!(regexp.series.filters[1].key, "b");
    let both = plan("avg:1m-sum:rate:m");
    assert_eq!(aggregate(&both), aggregate(&plan("avg:rate:1m-sum:m")));
    assert_eq!(plan("sum:explicit_tags:m{b=x,a=*}{a=y}").series.exact_keys, Some(vec!["b".to_owned(), "a".to_owned()]));
    let counters = [
        ("rate", Falling::Falls, 0.0),
        ("rate{}", Falling::Falls, 0.0),
        ("rate{true}", Falling::Falls, 0.0),
        ("rate{counter}", Falling::RollsOver(9_223_372_036_854_775_807.0), 0.0),
        ("rate{counter,,}", Falling::RollsOver(9_223_372_036_854_775_807.0), 0.0),
        ("rate{counter,100,7.5}", Falling::RollsOver(100.0), 7.5),
        ("rate{dropcounter,100}", Falling::Restarts, 0.0),
    ];
    for (part, falling, reset_value) in counters {
        assert_eq!(aggregate(&plan(&format!("sum:{part}:m"))).rate, Some(Rate { falling, reset_value }), "{part}");
    }
}

#[test]
fn o33_downsamples() {
    let minutes = Interval::Every(900_000);
    let fifteen = aggregate(&plan("sum:15m-avg-nan:m")).downsample.expect("a downsample");
    assert_eq!((fifteen.interval, fifteen.reduce, fifteen.fill.map(f64::is_nan)), (minutes, Reduce::Avg, Some(true)));
    let cases = [
        ("1ms-sum", Interval::Every(1), None),
        ("2s-sum-none", Interval::Every(2000), None),
        ("1h-sum-zero", Interval::Every(3_600_000), Some(0.0)),
        ("1d-sum-0", Interval::Every(86_400_000), Some(0.0)),
        ("1w-sum-2.5", Interval::Every(604_800_000), Some(2.5)),
        ("1n-sum-1e-3", Interval::Every(2_592_000_000), Some(0.001)),
        ("1y-sum", Interval::Every(31_536_000_000), None),
        ("0all-sum", Interval::Whole, None),
        ("1dc-sum", Interval::Calendar(Calendar::parse("1d").expect("a day")), None),
        ("12hc-sum-zero", Interval::Calendar(Calendar::parse("12h").expect("half a day")), Some(0.0)),
    ];
    for (text, interval, fill) in cases {
        let sum = Downsample { interval, reduce: Reduce::Sum, fill };
        assert_eq!(
            aggregate(&json_plan(&format!(r#"{{"aggregator":"sum","metric":"m","downsample":"{text}"}}"#))).downsample,
            Some(sum)
        );
    }
    let bad = [
        "1m",
        "1-avg",
        "0m-avg",
        "-60m-avg",
        "1j-avg",
        "1m-hurp",
        "10m-avg-max",
        "1m-none",
        " ",
        "1m-AVG",
        "1m-sum--1",
        "1m-sum-inf",
        "1m-sum-",
        "1all-sum",
        "1m-sum-zero-1",
        "99999999999999999999m-sum",
    ];
    for text in bad {
        let query =
            parsed(&format!(r#"{{"start":0,"queries":[{{"aggregator":"sum","metric":"m","downsample":"{text}"}}]}}"#));
        let error = Query::from_value(&query, NOW).expect_err(text);
        refused(error, &format!("queries[0].downsample is \"{text}\"; expected "), text);
    }
}

#[test]
fn interpolation_is_the_aggregators_own_unless_told() {
    let missing = |rest: &str| aggregate(&json_plan(&format!(r#"{{"metric":"m","aggregator":{rest}}}"#))).missing;
    assert_eq!(missing(r#""sum""#), Missing::Linear);
    assert_eq!(missing(r#""zimsum""#), Missing::Zero);
    assert_eq!(missing(r#""mimmax""#), Missing::Skip);
    assert_eq!(missing(r#""sum","rate":true"#), Missing::Previous);
    assert_eq!(missing(r#""sum","rate":true,"interpolate":"linear""#), Missing::Linear);
    assert_eq!(missing(r#""sum","interpolate":"none""#), Missing::Skip);
    assert_eq!(missing(r#""sum","interpolate":"zero""#), Missing::Zero);
    assert_eq!(missing(r#""sum","interpolate":"previous""#), Missing::Previous);
}

/// Requests, and how their refusals begin.
const BAD_REQUESTS: &[(&str, &str)] = &[
    ("[]", "the request is an array; expected an object"),
    (r#"{"queries":[]}"#, "start is missing"),
    (r#"{"start":"-5","queries":[]}"#, "start is \"-5\"; expected a time that is not negative"),
    (r#"{"start":-5,"queries":[]}"#, "start is -5; expected a time"),
    (r#"{"start":true,"queries":[]}"#, "start is true; expected a time"),
    (r#"{"start":0,"end":"soon","queries":[]}"#, "end is \"soon\"; expected a time"),
    (r#"{"start":0}"#, "queries is missing"),
    (r#"{"start":0,"queries":{}}"#, "queries is an object; expected an array"),
    (r#"{"start":0,"queries":[]}"#, "queries is empty"),
    (
        r#"{"start":20,"end":10,"queries":[{"aggregator":"sum","metric":"m"}]}"#,
        "end is 10000; expected a time not before start",
    ),
    (
        r#"{"start":0,"queries":[{"aggregator":"sum","metric":"m"}],"foo":1}"#,
        "foo is not a field; expected one of start",
    ),
    (r#"{"start":0,"queries":[],"msResolution":1}"#, "msResolution is 1; expected true or false"),
    (r#"{"start":0,"queries":[],"showSummary":true}"#, "showSummary is true; expected false"),
    (r#"{"start":0,"queries":[],"delete":true}"#, "delete is true; expected false"),
];

/// The same of a second sub-query.
const BAD_SUB_QUERIES: &[(&str, &str)] = &[
    ("7", "queries[1] is 7; expected an object"),
    ("{}", "queries[1].aggregator is missing"),
    (r#"{"aggregator":"hurp","metric":"m"}"#, "queries[1].aggregator is \"hurp\"; expected one of sum, min, max"),
    (r#"{"aggregator":"sum"}"#, "queries[1].metric is missing; expected a metric's name, or tsuids"),
    (r#"{"aggregator":"sum","tsuids":[]}"#, "queries[1].metric is missing; expected a metric's name, or tsuids"),
    (r#"{"aggregator":"sum","metric":""}"#, "queries[1].metric is \"\"; expected a metric's name"),
    (r#"{"aggregator":"sum","tsuids":["00"]}"#, "queries[1].tsuids[0] is \"00\"; expected a series' id"),
    (r#"{"aggregator":"sum","tsuids":["000001000002"]}"#, "queries[1].tsuids[0] is \"000001000002\"; expected a"),
    (r#"{"aggregator":"sum","tsuids":["00000g"]}"#, "queries[1].tsuids[0] is \"00000g\""),
    (r#"{"aggregator":"sum","tsuids":[7]}"#, "queries[1].tsuids[0] is 7; expected a string"),
];

/// The same of one more field in it.
const BAD_FIELDS: &[(&str, &str)] = &[
    (r#""foo":1"#, "queries[1].foo is not a field; expected one of aggregator, metric"),
    (r#""rate":"yes""#, "queries[1].rate is \"yes\"; expected true or false"),
    (r#""rateOptions":{"counter":true}"#, "queries[1].rateOptions is an object; expected none without rate: true"),
    (r#""rate":true,"rateOptions":{"interval":"1s"}"#, "queries[1].rateOptions.interval is not a field"),
    (
        r#""rate":true,"rateOptions":{"counterMax":-1}"#,
        "queries[1].rateOptions.counterMax is -1; expected a number not below 0",
    ),
    (r#""downsample":"1m-avg--0""#, "queries[1].downsample is \"1m-avg--0\"; expected a fill that is none, nan"),
    (r#""downsample":7"#, "queries[1].downsample is 7; expected a string"),
    (r#""tags":["a=b"]"#, "queries[1].tags is an array; expected an object"),
    (r#""tags":"a=b""#, "queries[1].tags is \"a=b\"; expected an object"),
    (r#""rate":true,"rateOptions":"counter""#, "queries[1].rateOptions is \"counter\"; expected an object"),
    (r#""tags":{"host":[]}"#, "queries[1].tags.host is an array; expected a string, number or boolean"),
    (r#""tags":{"host":null}"#, "queries[1].tags.host is null; expected a string"),
    (r#""tags":{"host":"regexp([)"}"#, "queries[1].tags.host is \"[\"; expected a regular expression"),
    (r#""filters":[{"type":"like","tagk":"a","filter":"b"}]"#, "queries[1].filters[0].type is \"like\""),
    (r#""filters":[{"type":"regexp","filter":"b"}]"#, "queries[1].filters[0].tagk is missing"),
    (r#""filters":[{"type":"regexp","tagk":"a","filter":"b","x":1}]"#, "queries[1].filters[0].x is not a field"),
    (r#""filters":[{"type":"not_key","tagk":"a","filter":"b"}]"#, "queries[1].filters[0].filter is \"b\""),
    (r#""explicitTags":"x""#, "queries[1].explicitTags is \"x\"; expected true or false"),
    (r#""interpolate":"cubic""#, "queries[1].interpolate is \"cubic\"; expected one of none, linear"),
];

#[test]
fn bad_requests_in_json_are_named() {
    let with = |sub: &str| format!(r#"{{"start":0,"queries":[{{"aggregator":"sum","metric":"m"}},{sub}]}}"#);
    let requests = BAD_REQUESTS.iter().map(|(text, begins)| ((*text).to_owned(), begins));
    let subs = BAD_SUB_QUERIES.iter().map(|(sub, begins)| (with(sub), begins));
    let fields = BAD_FIELDS
        .iter()
        .map(|(field, begins)| (with(&format!(r#"{{"aggregator":"sum","metric":"m",{field}}}"#)), begins));
    for (text, begins) in requests.chain(subs).chain(fields) {
        let query = Query::from_value(&parsed(&text), NOW);
        refused(query.and_then(|query| query.plans(&Rc::default())).expect_err(&text), begins, &text);
    }
}

#[test]
fn a_request_has_at_most_a_thousand_sub_queries_and_filters() {
    let sub = |filters: usize| {
        let filters = vec![r#"{"type":"literal_or","tagk":"k","filter":"a"}"#; filters].join(",");
        format!(r#"{{"aggregator":"sum","metric":"m","tags":{{"k":"a"}},"filters":[{filters}]}}"#)
    };
    let plain = r#"{"aggregator":"sum","metric":"m"}"#.to_owned();
    let ask = |subs: Vec<String>| {
        Query::from_value(&parsed(&format!(r#"{{"start":0,"queries":[{}]}}"#, subs.join(","))), NOW).err()
    };
    for (subs, refused) in [
        (vec![plain.clone(); 1000], None),
        (vec![plain; 1001], Some("a request of 1001 queries; expected at most 1000")),
        (vec![sub(999)], None),
        (vec![sub(1000)], Some("a request of 1001 filters; expected at most 1000")),
        (vec![sub(499), sub(500)], Some("a request of 1001 filters; expected at most 1000")),
    ] {
        let error = ask(subs).map(|e| (e.code, e.message.clone()));
        assert_eq!(error, refused.map(|message| (pulsetree::error::Code::LimitExceeded, message.to_owned())));
    }
}

#[test]
fn bad_requests_in_a_url_are_named() {
    let m = |m| vec![("start", "0"), ("m", "sum:m"), ("m", m)];
    let cases = [
        (vec![("m", "sum:m")], "start is missing"),
        (vec![("start", "0")], "m is missing"),
        (vec![("start", "never"), ("m", "sum:m")], "start is \"never\""),
        (vec![("start", "20"), ("end", "10"), ("m", "sum:m")], "end is 10000"),
        (vec![("start", "0"), ("m", "sum:m"), ("foo", "1")], "foo is not a parameter; expected one of start"),
        (vec![("start", "0"), ("start", "5"), ("m", "sum:m")], "start is given twice; expected it once"),
        (vec![("start", "0"), ("m", "sum:m"), ("end", "5"), ("end", "")], "end is given twice"),
        (vec![("ms", "true"), ("start", "0"), ("m", "sum:m"), ("ms", "false")], "ms is given twice"),
        (vec![("ms", "true"), ("start", "0"), ("m", "sum:m"), ("m_s", "false")], "m_s is given twice"),
        (vec![("tz", "Asia/Kabul"), ("start", "0"), ("m", "sum:m"), ("timezone", "UTC")], "timezone is given twice"),
        (vec![("start", "0"), ("m", "sum:m"), ("ms", "7")], "ms is \"7\"; expected true or false"),
        (vec![("start", "0"), ("m", "sum:m"), ("show_summary", "true")], "show_summary is true; expected false"),
        (
            vec![("start", "0"), ("m", "sum:7hc-sum:m")],
            "queries[0].downsample is \"7hc-sum\"; expected an interval of the calendar",
        ),
        (
            vec![("start", "0"), ("m", "sum:0dc-sum:m")],
            "queries[0].downsample is \"0dc-sum\"; expected an interval of the calendar",
        ),
        (
            vec![("start", "0"), ("m", "sum:1c-sum:m")],
            "queries[0].downsample is \"1c-sum\"; expected an interval of the calendar",
        ),
        (
            vec![("start", "0"), ("m", "sum:7h-sum:m"), ("useCalendar", "true")],
            "queries[0].downsample is \"7h-sum\"; expected an interval of",
        ),
        (vec![("start", "0"), ("tsuid", "sum:00")], "queries[0].tsuids[0] is \"00\""),
        (m("hurp:m"), "queries[1].aggregator is \"hurp\""),
        (m("sum:1m-hurp:m"), "queries[1].downsample is \"1m-hurp\""),
        (m("sum:rate{counter,-1}:m"), "queries[1].rateOptions.counterMax is -1; expected"),
        (m("sum:m{host=}"), "queries[1].tags.host is \"\""),
    ];
    for (query, begins) in cases {
        let plans = Query::from_get(&pairs(&query), NOW).and_then(|asked| asked.plans(&Rc::default()));
        refused(plans.expect_err(&format!("{query:?}")), begins, &format!("{query:?}"));
    }
}

#[test]
fn an_m_that_is_none_names_where_it_breaks() {
    // where it breaks stands behind a ^
    let cases = [
        ("m^", "\"m\"; expected aggregator:[rate"),
        ("^", "\"\"; expected aggregator:"),
        ("sum:^", "\"sum:\"; expected aggregator:"),
        ("sum:^{host=*}", "\"sum:{host=*}\""),
        ("sum:1m-avg:rate:explicit_tags:^x:m", "\"x\"; expected rate, a downsample such as 1m-avg, or explicit_tags"),
        ("sum:^huh:m", "\"huh\"; expected rate, a downsample"),
        ("sum:1m-avg:^5m-avg:m", "\"5m-avg\"; expected rate"),
        ("sum:rate:^rate:m", "\"rate\"; expected rate"),
        ("sum:rate^{:m", "\"sum:rate{:m\""),
        ("sum:1m-avg:^rates:m", "\"sum:1m-avg:rates:m\""),
        ("sum:^rate{counter,1,2,3}:m", "\"sum:rate"),
        ("sum:^rate{counter,x}:m", "\"sum:rate"),
        ("sum:^rate{perhaps}:m", "\"sum:rate"),
        ("sum:m^{host=*", "\"sum:m{host=*\""),
        ("sum:m{host=*}^}", "\"sum:m"),
        ("sum:m{host=*}^x", "\"sum:m"),
        ("sum:m{a=b}^{c=d", "\"sum:m"),
        ("sum:m{a=b}{c=d}^{e=f}", "\"sum:m"),
        ("sum:m{^host}", "\"sum:m"),
        ("sum:m{a=b,^host,c=d}", "\"sum:m"),
        ("sum:m{a=b}{c=d,^host}", "\"sum:m"),
        ("sum:m{a=b,^=x}", "\"sum:m"),
        // a position is one of UTF-16, of the decoded text
        ("sum:mé💧{^host}", "\"sum:mé💧"),
    ];
    for (text, begins) in cases {
        let (before, after) = text.split_once('^').unwrap();
        let (text, position) = (format!("{before}{after}"), before.encode_utf16().count() as u32);
        let query = [("start", "0"), ("m", "sum:m"), ("m", &text)];
        let error = Query::from_get(&pairs(&query), NOW).expect_err(&text);
        assert_eq!((error.code, error.position), (Code::ParseError, Some(position)), "{text}");
        assert!(error.message.starts_with(&format!("queries[1].m is {begins}")), "{}", error.message);
    }
    for text in ["m^{", "m{a=b}^x", "m{a=b,^c}", "{^c}"] {
        let (before, after) = text.split_once('^').unwrap();
        let m = format!("{before}{after}");
        let error = LookupRequest::from_get(&pairs(&[("m", &m)])).expect_err(&m);
        assert_eq!((error.code, error.position), (Code::ParseError, Some(before.len() as u32)), "{m}");
        assert!(error.message.starts_with(&format!("m is {m:?}; expected metric{{")), "{}", error.message);
    }
}

#[test]
fn a_repeated_sub_query_in_a_url_counts_once() {
    let query = [("start", "1h-ago"), ("m", "sum:a"), ("m", "sum:b"), ("m", "sum:a"), ("no_annotations", "false")];
    let plans = Query::from_get(&pairs(&query), NOW).expect("a query").plans(&Rc::default()).expect("plans");
    assert_eq!(plans.len(), 2);
    assert_eq!((plans[0].start, plans[0].end), (NOW - 3_600_000, NOW));
}

#[test]
fn answers_as_the_seed_prints_them() {
    let group = Group {
        metric: "sys.\"cpu\"".to_owned(),
        tags: vec![("tag1".to_owned(), "value1".to_owned()), ("tag2".to_owned(), "é\n".to_owned())],
        aggregated: vec!["host".to_owned()],
        tsuids: vec!["000001".to_owned()],
        times: vec![1_468_954_529_000, 1_468_954_529_999, 1_468_954_530_000, 1_468_954_531_000],
        values: vec![1.0, 2.5, f64::NAN, -1e21],
    };
    let print = |flags: &[(&str, &str)]| {
        let query = [&[("start", "0"), ("m", "sum:m")], flags].concat();
        let query = Query::from_get(&pairs(&query), NOW).expect("a query");
        pulsetree::json::to_string(&answer(
            &query,
            &[vec![group.clone()], Vec::new(), vec![Group { tags: Vec::new(), ..group.clone() }]],
        ))
    };
    let head = r#""metric":"sys.\"cpu\"","tags":{"tag1":"value1","tag2":"é\n"},"aggregatedTags":["host"],"aggregateTags":["host"]"#;
    let bare = head.replace(r#"{"tag1":"value1","tag2":"é\n"}"#, "{}");
    let seconds = r#""dps":{"1468954529":2.5,"1468954530":null,"1468954531":-1e+21}"#;
    let ms = r#""dps":{"1468954529000":1,"1468954529999":2.5,"1468954530000":null,"1468954531000":-1e+21}"#;
    assert_eq!(print(&[]), format!("[{{{head},{seconds}}},{{{bare},{seconds}}}]"));
    assert_eq!(print(&[("ms", "")]), format!("[{{{head},{ms}}},{{{bare},{ms}}}]"));
    let ids = r#""tsuids":["000001"]"#;
    assert_eq!(print(&[("show_tsuids", "true")]), format!("[{{{head},{ids},{seconds}}},{{{bare},{ids},{seconds}}}]"));
}

/// Each point's metric, whole milliseconds, value and tags, or why it is refused.
type Read = Result<(String, i64, f64, Vec<(String, String)>), Error>;

fn points(text: &str) -> Vec<Read> {
    let body = json::parse_with_literals(text).expect(text);
    let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
    let read = |point: put::Point<'_>| {
        Ok((point.metric.to_owned(), point.ms()?, point.value.0, point.pairs().into_iter().map(owned).collect()))
    };
    put::points(&body).expect(text).map(|point| point.map_err(put::refusal).and_then(read)).collect()
}

#[test]
fn points_in_json() {
    let tags = vec![("tag1".to_owned(), "value1".to_owned()), ("tag2".to_owned(), "a=b".to_owned())];
    let expected = ("sys.cpu.user".to_owned(), 1_234_567_890_000, 1.0, tags);
    let one = |tags: &str, time: &str, value: &str| {
        format!(r#"{{"metric":"sys.cpu.user","timestamp":{time},"value":{value},"tags":{tags}}}"#)
    };
    let alike = [
        one(r#"[{"key":"tag1","value":"value1"},{"key":"tag2","value":"a=b"}]"#, "1234567890", "1.0"),
        one(r#"["tag1=value1","tag2=a=b"]"#, "1234567890000", r#""1.0""#),
        one(r#"{"tag1":"value1","tag2":"a=b"}"#, "1234567890000.4", r#""1e0""#),
    ];
    for text in &alike {
        assert_eq!(points(text), [Ok(expected.clone())], "{text}");
    }
    let all = points(&format!("[{}]", alike.join(",")));
    assert_eq!(all, [Ok(expected.clone()), Ok(expected.clone()), Ok(expected)]);
    let bare = points(r#"{"metric":"m","timestamp":0,"value":-0.5,"tags":null}"#);
    assert_eq!(bare, [Ok(("m".to_owned(), 0, -0.5, vec![]))]);
}

#[test]
fn numbers_and_booleans_are_texts_of_tags() {
    let tags = r#"{"status":200,"share":0.5,"ok":true,"bad":false}"#;
    let read =
        points(&format!(r#"{{"metric":"m","timestamp":0,"value":1,"tags":{tags}}}"#)).remove(0).expect("a point");
    let tags: Vec<_> = read.3.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(tags, [("status", "200"), ("share", "0.5"), ("ok", "true"), ("bad", "false")]);
    let list = r#"[{"key":"status","value":200}]"#;
    let read =
        points(&format!(r#"{{"metric":"m","timestamp":0,"value":1,"tags":{list}}}"#)).remove(0).expect("a point");
    assert_eq!(read.3, [("status".to_owned(), "200".to_owned())]);
    assert_eq!(
        filters(&json_plan(r#"{"aggregator":"sum","metric":"m","tags":{"status":200}}"#)),
        [("status", "200".to_owned())]
    );
}

#[test]
fn literals_are_stored_as_what_they_say() {
    let one = |value: &str| format!(r#"{{"metric":"m","timestamp":0,"value":{value}}}"#);
    let read = points(&format!("[{}]", ["NaN", "Infinity", "-Infinity", "-0", "1e400", "2"].map(one).join(",")));
    let values: Vec<f64> = [0, 1, 2, 3, 5].into_iter().map(|i| read[i].as_ref().expect("a point").2).collect();
    assert!(values[0].is_nan());
    assert_eq!(&values[1..], [f64::INFINITY, f64::NEG_INFINITY, 0.0, 2.0]);
    assert!(values[3].is_sign_negative(), "−0 stays −0");
    let refused = read[4].as_ref().expect_err("out of range");
    assert_eq!(refused.message, "value is \"1e400\"; expected a number");
}

#[test]
fn bad_points_in_json_fail_alone() {
    let cases = [
        ("7", "the point is 7; expected an object"),
        (r#"{"timestamp":1,"value":1}"#, "metric is missing"),
        (r#"{"metric":5,"timestamp":1,"value":1}"#, "metric is 5; expected a string"),
        (r#"{"metric":"m","value":1}"#, "timestamp is missing"),
        (r#"{"metric":"m","timestamp":"","value":1}"#, "timestamp is \"\"; expected a number"),
        (r#"{"metric":"m","timestamp":-1,"value":1}"#, "timestamp is -1; expected milliseconds"),
        (r#"{"metric":"m","timestamp":10000000000000,"value":1}"#, "timestamp is 10000000000000; expected"),
        (r#"{"metric":"m","timestamp":1}"#, "value is missing; expected a number"),
        (r#"{"metric":"m","timestamp":1,"value":""}"#, "value is \"\"; expected a number"),
        (r#"{"metric":"m","timestamp":1,"value":"one"}"#, "value is \"one\"; expected a number"),
        (r#"{"metric":"m","timestamp":1,"value":true}"#, "value is true; expected a number"),
        (r#"{"metric":"m","timestamp":1,"value":1,"tags":"a=b"}"#, "tags is \"a=b\"; expected an object or an array"),
        (
            r#"{"metric":"m","timestamp":1,"value":1,"tags":{"a":null}}"#,
            "tags.a is null; expected a string, number or boolean",
        ),
        (r#"{"metric":"m","timestamp":1,"value":1,"tags":{"a":[1]}}"#, "tags.a is an array; expected a string"),
        (r#"{"metric":"m","timestamp":1,"value":1,"tags":[7]}"#, "tags[0] is 7; expected {key, value} or key=value"),
        (r#"{"metric":"m","timestamp":NaN,"value":1}"#, "timestamp is NaN; expected milliseconds"),
        (r#"{"metric":"m","timestamp":1e999,"value":1}"#, "timestamp is \"1e999\"; expected a number"),
        (r#"{"metric":"m","timestamp":1,"value":1,"tags":["a"]}"#, "tags[0] is \"a\"; expected key=value"),
        (r#"{"metric":"m","timestamp":1,"value":1,"tags":[{"key":"a"}]}"#, "tags[0].value is missing; expected"),
        (r#"{"metric":"m","timestamp":1,"value":1,"foo":1}"#, "foo is not a field; expected one of metric"),
    ];
    let good = r#"{"metric":"m","timestamp":1,"value":1}"#;
    for (text, begins) in cases {
        let mut points = points(&format!("[{good},{text},{good}]")).into_iter();
        assert!(points.next().expect("three").is_ok());
        refused(points.next().expect("three").expect_err(text), begins, text);
        assert!(points.next().expect("three").is_ok());
    }
    let whole = put::points(&Value::Number(7.0)).err().expect("7");
    refused(whole, "the body is 7; expected a point or an array", "7");
}

#[test]
fn lines() {
    let line = |text| {
        let line = line::cut(text)?;
        Ok((line.metric, line.point()?, line.pairs()?))
    };
    let tags = vec![("tag1", "value1"), ("tag2", "a=b")];
    let full = line("put sys.cpu.user 1234567890 1.5 tag1=value1 tag2=a=b");
    assert_eq!(full, Ok(("sys.cpu.user", (1_234_567_890_000.0, 1.5), tags)));
    assert_eq!(line("  put   m  1234567890123   -1e3  "), Ok(("m", (1_234_567_890_123.0, -1000.0), Vec::new())));
    assert_eq!(line("put m 1355961603.4 0"), Ok(("m", (1_355_961_603_400.0, 0.0), Vec::new())));
    assert!(line("put m 0 NaN").is_ok_and(|(_, (_, value), _)| value.is_nan()));
    let bad = [
        ("", "the line's first word is \"\"; expected put"),
        ("get m 1 1", "the line's first word is \"get\"; expected put"),
        ("put", "metric is missing; expected put <metric> <timestamp> <value>"),
        ("put m", "timestamp is missing"),
        ("put m 1", "value is missing"),
        ("put m soon 1", "timestamp is \"soon\"; expected a number"),
        ("put m -1 1", "timestamp is -1; expected milliseconds"),
        ("put m NaN 1", "timestamp is NaN"),
        ("put m 1 one", "value is \"one\"; expected a number"),
        ("put m 1 1 host", "tag is \"host\"; expected key=value"),
        ("put m 1 1 a=b =x", "tag is \"=x\"; expected key=value"),
        ("put m 1 1 host=", "tag is \"host=\"; expected key=value"),
    ];
    for (text, begins) in bad {
        refused(line(text).expect_err(text), begins, text);
    }
}

#[test]
fn suggestions() {
    let full = SuggestRequest {
        what: What::TagV,
        q: Some("a".to_owned()),
        max: Some(Count(3)),
        metric: Some("m".to_owned()),
        tag: Some("host".to_owned()),
    };
    let json = parsed(r#"{"type":"tagv","q":"a","max":3,"metric":"m","tag":"host"}"#);
    assert_eq!(SuggestRequest::from_value(&json), Ok(full.clone()));
    let get = [("type", "tagv"), ("q", "a"), ("max", "3"), ("metric", "m"), ("tag", "host")];
    assert_eq!(SuggestRequest::from_get(&pairs(&get)), Ok(full));
    let least = SuggestRequest::from_value(&parsed(r#"{"type":"metrics"}"#)).expect("a request");
    assert_eq!(
        (least.kind(), least.q.as_deref(), least.limit(), least.metric, least.tag),
        (Kind::Metric, None, 25, None, None)
    );
    let bad = [
        ("{}", "type is missing"),
        (r#"{"type":"tags"}"#, "type is \"tags\"; expected one of metrics, tagk, tagv"),
        (r#"{"type":"metrics","max":-1}"#, "max is -1; expected a whole number"),
        (r#"{"type":"metrics","max":1.5}"#, "max is 1.5; expected a whole number"),
        (r#"{"type":"metrics","max":"all"}"#, "max is \"all\"; expected a whole number"),
        (r#"{"type":"metrics","metric":"m"}"#, "metric is given; expected none"),
        (r#"{"type":"tagk","tag":"host"}"#, "tag is given; expected none"),
        (r#"{"type":"metrics","foo":1}"#, "foo is not a field; expected one of type, q, max"),
    ];
    for (text, begins) in bad {
        refused(SuggestRequest::from_value(&parsed(text)).expect_err(text), begins, text);
    }
}

#[test]
fn the_clocks_that_are_asked_for_begin_with_the_day_that_hours_are_counted_in() {
    const DAY: i64 = 86_400_000;
    for (downsample, beside) in [("90mc-sum", 2 * DAY), ("1dc-sum", 2 * DAY), ("1wc-sum", 14 * DAY), ("1d-sum", 0)] {
        let text = format!(
            r#"{{"start":{NOW},"end":{NOW},"timezone":"America/Denver",
            "queries":[{{"aggregator":"sum","metric":"m","downsample":"{downsample}"}}]}}"#
        );
        let query = Query::from_value(&parsed(&text), NOW).unwrap();
        let (_, from, to) = query.zone(|| None).unwrap();
        assert_eq!((NOW - from, to - NOW), (beside, beside), "{downsample}");
    }
}

#[test]
fn what_stands_for_nothing_is_none() {
    let told = |sub: &str| format!("{:?}", json_plan(sub));
    let bare = told(r#"{"aggregator":"sum","metric":"m","rate":true}"#);
    for nothing in ["null", "\"\"", "[]", "{}"] {
        let sub =
            format!(r#"{{"aggregator":"sum","metric":"m","rate":true,"tags":{nothing},"rateOptions":{nothing}}}"#);
        assert_eq!(told(&sub), bare, "{sub}");
        let point = format!(r#"{{"metric":"m","timestamp":1,"value":1,"tags":{nothing}}}"#);
        let value = parsed(&point);
        let read = put::points(&value).expect("points").next().expect("a point").expect(&point);
        assert!(read.pairs().is_empty(), "{point}");
    }
    for nothing in ["null", "[]"] {
        let sub = format!(r#"{{"aggregator":"sum","metric":"m","rate":true,"tsuids":{nothing},"filters":{nothing}}}"#);
        assert_eq!(told(&sub), bare, "{sub}");
    }
    let sub = r#"{"aggregator":"sum","metric":"m","rate":true,"tags":{"host":"","rack":""}}"#;
    assert_eq!(told(sub), bare, "tags without a value");
    let one = told(r#"{"aggregator":"sum","metric":"m","explicitTags":true,"tags":{"host":"a"}}"#);
    let beside = r#"{"aggregator":"sum","metric":"m","explicitTags":true,"tags":{"host":"a","rack":""}}"#;
    assert_eq!(told(beside), one, "one beside another");
    let add = parsed(r#"{"subscriptionId":"s","metric":"m","tags":{"host":""}}"#);
    let wanted = Wanted::of(&json::from_value(&add, "").unwrap()).unwrap();
    assert!(wanted.filters.is_empty());
}

#[test]
fn dates_are_what_the_clocks_of_the_zone_show() {
    const HOUR: i64 = 3_600_000;
    const DAY: i64 = 24 * HOUR;
    // two hours ahead of UTC, three from 02:00 of the second day on, and two again from 03:00 of the fifth
    let zone = Rc::new(Zone::new(2 * HOUR, vec![(DAY, 3 * HOUR), (4 * DAY, 2 * HOUR)]));
    let ranges = [
        ("\"1970/01/01-05:00\"", "\"1970/01/02\"", 3 * HOUR, DAY - 2 * HOUR),
        // as clocks go forward and back: just after, within what is skipped, within what is shown twice
        ("\"1970/01/02 03:00\"", "\"1970/01/02 04:30:10\"", DAY, DAY + HOUR + 30 * 60_000 + 10_000),
        ("\"1970/01/02-02:30\"", "\"1970/01/05-02:30\"", DAY, 4 * DAY - 30 * 60_000),
        ("\"1970/01/01\"", "\"1970/01/05 03:00\"", 0, 4 * DAY + HOUR),
        // whatever is no date is an instant anywhere
        ("0", "\"1970/01/01-02:00\"", 0, 0),
        ("\"1970/01/01 02:00\"", "\"now\"", 0, NOW),
        ("\"3600\"", "\"7200000000ms\"", HOUR, 2000 * HOUR),
    ];
    for (start, end, from, to) in ranges {
        let text = format!(
            r#"{{"start":{start},"end":{end},"timezone":"Far/Away","queries":[{{"aggregator":"sum","metric":"m"}}]}}"#
        );
        let query = Query::from_value(&parsed(&text), NOW).expect(&text);
        let plan = query.plans(&zone).expect(&text).remove(0);
        assert_eq!((plan.start, plan.end), (from, to), "{text}");
        let (name, first, last) = query.zone(|| None).expect("a zone");
        assert!(name == "Far/Away" && first <= from && to <= last, "{text}: {first} {last}");
    }
    let text = r#"{"start":"1970/01/02 02:59","end":"86399999ms","queries":[{"aggregator":"sum","metric":"m"}]}"#;
    let query = Query::from_value(&parsed(text), NOW).expect(text);
    refused(query.plans(&zone).expect_err(text), "end is 86399999; expected a time not before start", text);
}
