//! What each type of metric holds and shows: the vectors of the specification, and its edges.

mod tree_support;

use pulsetree::error::Code;
use pulsetree::tree::{Growth, Kind, Outcome};
use tree_support::{Labels, code, options, world};

/// (type, options, recordings, JSON)
type Vector<'a> = (Kind, &'a str, &'a [(f64, Labels<'a>)], &'a str);

const NONE: Labels<'static> = &[];
const K: Labels<'static> = &[("k", "v")];

#[test]
fn vectors() {
    let table: &[Vector<'_>] = &[
        (Kind::Int, "{}", &[], r#"{"_":null}"#),
        (Kind::Int, r#"{"labels":{"k":2}}"#, &[(3.0, NONE)], r#"{"k":"2","_":3}"#),
        (
            Kind::Int,
            "{}",
            &[(2.0, &[("label", "value")]), (3.0, &[("label", "key")])],
            r#"[{"label":"value","_":2},{"label":"key","_":3}]"#,
        ),
        (Kind::Int, "{}", &[(-3.9, NONE)], r#"{"_":-3}"#),
        (Kind::Int, "{}", &[(-0.5, NONE)], r#"{"_":0}"#),
        (Kind::Float, "{}", &[(2.5, NONE)], r#"{"_":2.5}"#),
        (Kind::Counter, "{}", &[], r#"{"_":0}"#),
        (Kind::Counter, "{}", &[(2.0, NONE), (0.5, NONE)], r#"{"_":2.5}"#),
        (Kind::Counter, r#"{"countCalls":true}"#, &[(2.0, NONE), (0.5, NONE)], r#"{"_":2.5,"count":{"_":2}}"#),
        (
            Kind::Counter,
            "{}",
            &[(1.0, &[("service", "user")]), (2.0, &[("service", "session")]), (1.0, &[("service", "user")])],
            r#"{"_":[{"service":"user","_":2},{"service":"session","_":2}],"sum":{"_":4}}"#,
        ),
        (
            Kind::Counter,
            r#"{"countCalls":true}"#,
            &[(1.0, &[("service", "user")]), (2.0, &[("service", "session")]), (1.0, &[("service", "user")])],
            concat!(
                r#"{"_":[{"service":"user","_":2},{"service":"session","_":2}],"sum":{"_":4},"#,
                r#""count":{"_":[{"service":"user","_":2},{"service":"session","_":1}],"sum":{"_":3}}}"#
            ),
        ),
        (Kind::Counter, r#"{"aggregateChildren":false}"#, &[(1.0, K)], r#"{"_":[{"k":"v","_":1}]}"#),
        (Kind::Counter, "{}", &[(1.0, K), (2.0, NONE)], r#"{"_":[{"k":"v","_":1},{"_":2}],"sum":{"_":3}}"#),
        (
            Kind::Counter,
            r#"{"labels":{"s":"1"}}"#,
            &[(1.0, K)],
            r#"{"_":[{"k":"v","s":"1","_":1}],"sum":{"s":"1","_":1}}"#,
        ),
        (Kind::Percentile, "{}", &[], r#"[{"quantile":0.5,"_":0},{"quantile":0.95,"_":0}]"#),
        (
            Kind::Percentile,
            "{}",
            &[(1.0, NONE), (2.0, NONE), (3.0, NONE), (4.0, NONE)],
            r#"[{"quantile":0.5,"_":2.5},{"quantile":0.95,"_":3.8499999999999996}]"#,
        ),
        (
            Kind::Percentile,
            r#"{"quantiles":[0.5],"labels":{"s":"1"}}"#,
            &[(1.0, NONE)],
            r#"[{"s":"1","quantile":0.5,"_":1}]"#,
        ),
        (
            Kind::Percentile,
            r#"{"quantiles":[0.5]}"#,
            &[(1.0, K), (3.0, NONE)],
            r#"{"_":[{"k":"v","quantile":0.5,"_":1},{"quantile":0.5,"_":3}],"sum":[{"quantile":0.5,"_":2}]}"#,
        ),
        (
            Kind::Summary,
            "{}",
            &[(1.0, NONE), (2.0, NONE), (3.0, NONE), (4.0, NONE)],
            concat!(
                r#"{"_":[{"quantile":0.5,"_":2.5},{"quantile":0.95,"_":3.8499999999999996}],"#,
                r#""count":{"_":4},"total":{"_":10}}"#
            ),
        ),
        (
            Kind::Summary,
            r#"{"countCalls":false}"#,
            &[(1.0, NONE)],
            r#"[{"quantile":0.5,"_":1},{"quantile":0.95,"_":1}]"#,
        ),
        (
            Kind::Summary,
            r#"{"quantiles":[0.5]}"#,
            &[(10.0, &[("label", "value")]), (20.0, &[("label", "wtf")])],
            concat!(
                r#"{"_":[{"label":"value","quantile":0.5,"_":10},{"label":"wtf","quantile":0.5,"_":20}],"#,
                r#""sum":[{"quantile":0.5,"_":15}],"count":{"_":2},"total":{"_":30}}"#
            ),
        ),
        (
            Kind::Histogram,
            r#"{"buckets":[0.1,1]}"#,
            &[(0.1, NONE), (0.5, NONE), (7.0, NONE)],
            r#"{"_":[{"le":0.1,"_":1},{"le":1,"_":2},{"le":"+Inf","_":3}],"count":{"_":3},"sum":{"_":7.6}}"#,
        ),
        (
            Kind::Histogram,
            r#"{"buckets":[1]}"#,
            &[(2.0, K)],
            r#"[{"k":"v","_":[{"le":1,"_":0},{"le":"+Inf","_":1}],"count":{"_":1},"sum":{"_":2}}]"#,
        ),
        (Kind::Cps, "{}", &[], r#"[{"period":1,"_":0}]"#),
        (
            Kind::Cps,
            "{}",
            &[(0.0, &[("key", "value")])],
            r#"{"_":[{"key":"value","period":1,"_":1}],"sum":[{"period":1,"_":1}]}"#,
        ),
        (Kind::Cps, r#"{"aggregateChildren":false}"#, &[(0.0, K)], r#"{"_":[{"k":"v","period":1,"_":1}]}"#),
        (Kind::Empty, "{}", &[(f64::NAN, &[("a-b", "")])], "{}"),
        (
            Kind::Linkfail,
            "{}",
            &[],
            r#"{"status":{"_":null},"consecutive_failures":{"_":null},"consecutive_successes":{"_":null}}"#,
        ),
        (
            Kind::Linkfail,
            r#"{"failuresToOffline":1}"#,
            &[(0.0, &[("address", "a")]), (1.0, &[("address", "b")])],
            concat!(
                r#"{"status":[{"address":"a","_":0},{"address":"b","_":1}],"#,
                r#""consecutive_failures":[{"address":"a","_":1},{"address":"b","_":0}],"#,
                r#""consecutive_successes":[{"address":"a","_":0},{"address":"b","_":1}]}"#
            ),
        ),
    ];
    for (kind, options, recordings, expected) in table {
        let mut w = world();
        let id = w.metric("m", *kind, options);
        for (value, labels) in *recordings {
            assert!(!matches!(w.put(id, *value, labels), Outcome::Refused | Outcome::Stale));
        }
        assert_eq!(w.json(id), *expected, "{kind:?} {options}");
    }
}

#[test]
fn leaves_nest_by_name() {
    let mut w = world();
    let id = w.metric("a.b", Kind::Int, "{}");
    w.put(id, 3.0, NONE);
    assert_eq!(w.root(), r#"{"a":{"b":{"_":3}}}"#);
    w.metric("a.c.d", Kind::Empty, "{}");
    assert_eq!(w.root(), r#"{"a":{"b":{"_":3},"c":{}}}"#);
}

#[test]
fn quantiles_look_back_on_the_last_calls() {
    let mut w = world();
    let id = w.metric("p", Kind::Percentile, r#"{"lastCalls":3,"quantiles":[0,0.25,0.5,1]}"#);
    for n in 1..=10 {
        w.put(id, f64::from(n), NONE);
    }
    let values = [(0.0, 8.0), (0.25, 8.5), (0.5, 9.0), (1.0, 10.0)];
    let expected: Vec<String> = values.iter().map(|(q, v)| format!(r#"{{"quantile":{q},"_":{v}}}"#)).collect();
    assert_eq!(w.json(id), format!("[{}]", expected.join(",")));
    let id = w.metric("q", Kind::Percentile, "{}");
    for _ in 0..9 {
        w.put(id, 10.0, NONE);
    }
    w.put(id, 15.0, NONE);
    assert_eq!(w.json(id), r#"[{"quantile":0.5,"_":10},{"quantile":0.95,"_":12.749999999999995}]"#);
}

#[test]
fn strings_hold_the_last_text() {
    let mut w = world();
    let id = w.metric("s", Kind::String, "{}");
    assert_eq!(w.json(id), r#"{"_":null}"#);
    w.text(id, "first", NONE);
    w.text(id, "v", NONE);
    assert_eq!(w.json(id), r#"{"_":"v"}"#);
    w.text(id, "w", K);
    assert_eq!(w.json(id), r#"[{"_":"v"},{"k":"v","_":"w"}]"#);
    assert_eq!(w.put(id, 1.0, NONE), Outcome::Refused);
    let int = w.metric("i", Kind::Int, "{}");
    assert_eq!(w.text(int, "1", NONE), Outcome::Refused);
    let empty = w.metric("e", Kind::Empty, "{}");
    assert_eq!(w.text(empty, "1", NONE), Outcome::Ok);
}

#[test]
fn bad_values_change_nothing() {
    let table: &[(Kind, &[f64])] = &[
        (Kind::Int, &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
        (Kind::Counter, &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -1e-300]),
        (Kind::Percentile, &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
        (Kind::Summary, &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
        (Kind::Histogram, &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
        (Kind::Linkfail, &[f64::NAN, 2.0, -1.0]),
    ];
    for (kind, values) in table {
        let mut w = world();
        let id = w.metric("m", *kind, "{}");
        for round in 0..2 {
            w.tree.resolve(id, K).unwrap();
            let (before, text, bytes) = (w.json(id), w.prometheus(), w.tree.bytes());
            for value in *values {
                assert_eq!(w.put(id, *value, K), Outcome::Refused, "{kind:?} {value}");
                let error = w.tree.refusal(id, *value);
                assert_eq!(error.code, Code::InvalidArgument);
                assert!(error.message.contains("the value of m"), "{error}");
            }
            assert_eq!((w.json(id), w.prometheus(), w.tree.bytes()), (before, text, bytes), "{kind:?} {round}");
            w.put(id, 1.0, K);
        }
    }
    let mut w = world();
    let float = w.metric("f", Kind::Float, "{}");
    assert_eq!(w.put(float, f64::NAN, NONE), Outcome::Ok);
    assert_eq!(w.json(float), r#"{"_":null}"#, "NaN has no JSON");
}

#[test]
fn gauges_add() {
    let mut w = world();
    for (name, kind, expected) in [("i", Kind::Int, "1"), ("f", Kind::Float, "1.75")] {
        let id = w.metric(name, kind, "{}");
        let cell = w.tree.resolve(id, NONE).unwrap();
        assert_eq!(w.tree.add(cell, 2.5, 0.0), Outcome::Ok, "0 if there is none");
        assert_eq!(w.tree.add(cell, -0.75, 0.0), Outcome::Ok);
        assert_eq!(w.json(id), format!(r#"{{"_":{expected}}}"#));
    }
    for kind in [Kind::Counter, Kind::Percentile, Kind::String] {
        let id = w.metric(kind.name(), kind, "{}");
        let cell = w.tree.resolve(id, NONE).unwrap();
        for _ in 0..2 {
            assert_eq!(w.tree.add(cell, 1.0, 0.0), Outcome::Refused);
            w.tree.record(cell, 1.0, 0.0);
        }
    }
}

#[test]
fn a_click_that_is_refused_leaves_the_time_of_the_last() {
    let mut w = world();
    let id = w.metric("m", Kind::Cps, r#"{"timestamps":true}"#);
    let cell = w.tree.resolve(id, NONE).unwrap();
    let clicks = (0..100).take_while(|_| w.tree.record_as(cell, 1.0, w.now, Growth::Refused) == Outcome::Ok).count();
    assert!((1..100).contains(&clicks));
    w.now += 500.0;
    assert_eq!(w.tree.record_as(cell, 1.0, w.now, Growth::Refused), Outcome::Full);
    assert_eq!(w.json(id), format!(r#"[{{"period":1,"_":{clicks},"_timestamp":1000000}}]"#));
}

#[test]
fn timestamps_stand_beside_values() {
    let table = [
        (Kind::Int, r#"{"_":1,"_timestamp":1000000}"#),
        (Kind::Counter, r#"{"_":1,"_timestamp":1000000}"#),
        (
            Kind::Percentile,
            r#"[{"quantile":0.5,"_":1,"_timestamp":1000000},{"quantile":0.95,"_":1,"_timestamp":1000000}]"#,
        ),
        (Kind::Cps, r#"[{"period":1,"_":1,"_timestamp":1000000}]"#),
    ];
    for (kind, expected) in table {
        let mut w = world();
        let id = w.metric("m", kind, r#"{"timestamps":true}"#);
        w.put(id, 1.0, NONE);
        assert_eq!(w.json(id), expected);
        assert_eq!(w.put(id, f64::NAN, NONE) == Outcome::Ok, kind == Kind::Cps);
        assert!(w.tree.info(id).unwrap().timestamps);
    }
}

#[test]
fn internal_metrics_are_left_out() {
    let mut w = world();
    let id = w.metric("secret", Kind::Counter, r#"{"internal":true}"#);
    w.put(id, 1.0, NONE);
    w.put(id, 1.0, K);
    let internal = options(Kind::Base, r#"{"internal":true}"#).unwrap();
    let below = w.tree.get_metric("box", None, None, internal, 0.0);
    assert!(below.is_ok());
    let inner = w.metric("box.inner", Kind::Int, "{}");
    w.put(inner, 1.0, NONE);
    assert_eq!((w.root().as_str(), w.prometheus().as_str(), w.points()), ("{}", "", vec![]), "bug 4");
    assert_eq!(w.json(inner), r#"{"_":1}"#, "unless asked for by name");
}

#[test]
fn sets_appear_in_the_order_they_were_first_recorded() {
    let mut w = world();
    let id = w.metric("m", Kind::Counter, "{}");
    let bound = w.tree.resolve(id, &[("k", "bound first")]).unwrap();
    w.put(id, 1.0, &[("k", "b")]);
    w.put(id, 1.0, &[("k", "a")]);
    assert!(!w.root().contains("bound"), "a set that was only resolved is not shown");
    w.tree.record(bound, 1.0, 0.0);
    w.put(id, 1.0, &[("k", "b")]);
    let sets = r#"[{"k":"b","_":2},{"k":"a","_":1},{"k":"bound first","_":1}]"#;
    assert_eq!(w.json(id), format!(r#"{{"_":{sets},"sum":{{"_":4}}}}"#));
}

#[test]
fn a_value_metric_refuses_to_be_resolved_by_bad_labels() {
    let mut w = world();
    let id = w.metric("m", Kind::Int, "{}");
    assert_eq!(code(w.tree.resolve(id, &[("le", "1"), ("a b", "1")])), Code::InvalidArgument);
    assert_eq!(w.json(id), r#"{"_":null}"#);
}

#[test]
fn names_and_labels_have_a_length() {
    let (fits, too_long) = ("x".repeat(8192), "x".repeat(8193));
    let mut world = world();
    assert_eq!(code(world.try_metric(&too_long, Kind::Base, "{}")), Code::InvalidName);
    let metric = world.metric("m", Kind::Counter, "{}");
    assert!(world.tree.resolve(metric, &[("k", &fits)]).is_ok());
    for labels in [[("k", too_long.as_str())], [(too_long.as_str(), "v")]] {
        assert_eq!(code(world.tree.resolve(metric, &labels)), Code::InvalidArgument);
    }
}
