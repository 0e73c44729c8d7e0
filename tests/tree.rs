//! Names, types, options and levels of the metric tree.

mod tree_support;

use pulsetree::error::Code;
use pulsetree::json::Value;
use pulsetree::tree::{Kind, Level, Options, Tree};
use tree_support::{code, options, world};

#[test]
fn names_follow_the_rule() {
    for name in ["", "a", "a.b.c", "A9_:x", "_a", ":", "a._b", "constructor"] {
        assert!(world().try_metric(name, Kind::Base, "{}").is_ok(), "{name}");
    }
    let deep = vec!["a"; 101].join(".");
    for name in ["a..b", "1a", "a-b", "a.__proto__", "_", "a._", "__a", ".", "a.", ".a", "ä", "a b", "a\n", &deep] {
        assert_eq!(code(world().try_metric(name, Kind::Int, "{}")), Code::InvalidName, "{name}");
    }
    let mut w = world();
    assert_ne!(w.metric("a", Kind::Int, "{}"), w.metric("A", Kind::Int, "{}"), "names are case-sensitive");
}

#[test]
fn one_name_is_one_metric() {
    let mut w = world();
    let first = w.metric("a.b", Kind::Int, "{}");
    assert_eq!(w.metric("a.b", Kind::Int, "{}"), first);
    assert_eq!(w.tree.get_metric("a.b", None, None, Options::default(), 0.0).unwrap(), first, "no type: what is there");
    assert_eq!(w.tree.find("a.b"), Some(first));
    assert_eq!(w.tree.find("a.c"), None);
    let container = w.tree.get_metric("x.y", None, None, Options::default(), 0.0).unwrap();
    assert_eq!(w.tree.info(container).unwrap().kind, Kind::Base);
    assert_eq!(w.tree.info(w.tree.find("x").unwrap()).unwrap().name, "x");
    assert_eq!(w.tree.metric_count(), 5, "with the root");
}

#[test]
fn refused_registrations_change_nothing() {
    let mut w = world();
    w.metric("a.b", Kind::Int, "{}");
    w.metric("h", Kind::Histogram, "{}");
    let (before, bytes) = (w.root(), w.tree.bytes());
    assert_eq!(code(w.try_metric("a.b", Kind::Float, "{}")), Code::TypeConflict);
    assert_eq!(code(w.try_metric("a", Kind::Int, "{}")), Code::TypeConflict, "a holds children");
    assert_eq!(code(w.try_metric("", Kind::Int, "{}")), Code::TypeConflict);
    assert_eq!(code(w.try_metric("a.b.c", Kind::Int, "{}")), Code::NotAContainer);
    assert_eq!(code(w.try_metric("a.b.c.d", Kind::Base, "{}")), Code::NotAContainer);
    assert_eq!(code(w.try_metric("new.way.h_count", Kind::Int, r#"{"buckets":[1]}"#)), Code::InvalidArgument);
    assert_eq!(code(w.try_metric("h_count", Kind::Int, "{}")), Code::TypeConflict);
    assert_eq!((w.root(), w.tree.bytes()), (before, bytes));
    assert_eq!(w.tree.find("new"), None);
    assert_eq!(w.tree.find("a.b.c"), None, "bug 6: no orphan under a value");
}

#[test]
fn a_container_nobody_asked_for_may_become_a_value() {
    let mut w = world();
    let id = w.tree.get_metric("a", None, None, Options::default(), 0.0).unwrap();
    assert_eq!(w.metric("a", Kind::Int, "{}"), id);
    assert_eq!(w.tree.info(id).unwrap().kind, Kind::Int);
    w.metric("b", Kind::Base, "{}");
    assert_eq!(code(w.try_metric("b", Kind::Int, "{}")), Code::TypeConflict, "asked for as base");
    w.metric("c.d", Kind::Int, "{}");
    w.tree.remove_metric("c.d");
    w.metric("c", Kind::Counter, "{}");
    let id = w.tree.get_metric("e", None, None, Options::default(), 0.0).unwrap();
    assert_eq!(code(w.try_metric("e", Kind::Int, r#"{"lastCalls":3}"#)), Code::InvalidArgument);
    assert_eq!(w.tree.info(id).unwrap().kind, Kind::Base);
}

#[test]
fn two_metrics_never_write_one_name() {
    let none = "{}";
    let calls = r#"{"countCalls":true}"#;
    let unit = r#"{"unit":"seconds"}"#;
    let clashes = [
        ("a.b", Kind::Int, none, "a_b", Kind::Int, none),
        ("x", Kind::Counter, none, "x_total", Kind::Int, none),
        ("x", Kind::Counter, none, "x_created", Kind::Float, none),
        ("x", Kind::Counter, none, "x_total", Kind::Counter, none),
        ("h", Kind::Histogram, none, "h_count", Kind::Int, none),
        ("h", Kind::Histogram, none, "h_bucket", Kind::Int, none),
        ("h", Kind::Histogram, none, "h_sum", Kind::Int, none),
        ("h", Kind::Histogram, none, "h_created", Kind::Int, none),
        ("p", Kind::Percentile, none, "p_count", Kind::Int, none),
        ("p", Kind::Percentile, none, "p_sum", Kind::Int, none),
        ("s", Kind::Summary, none, "s_sum", Kind::Uptime, none),
        ("s", Kind::Summary, none, "s_created", Kind::Cps, none),
        ("l", Kind::Linkfail, none, "l_status", Kind::Int, none),
        ("l", Kind::Linkfail, none, "l_consecutive_successes", Kind::Int, none),
        ("x", Kind::Counter, calls, "x_calls", Kind::Counter, none),
        ("x", Kind::Int, unit, "x_seconds", Kind::Int, none),
        ("x_seconds", Kind::Int, unit, "x", Kind::Float, unit),
        ("x", Kind::Counter, unit, "x_seconds_total", Kind::Int, none),
    ];
    for (first, kind, how, second, other, other_how) in clashes {
        for (a, ak, ao, b, bk, bo) in
            [(first, kind, how, second, other, other_how), (second, other, other_how, first, kind, how)]
        {
            let mut w = world();
            w.metric(a, ak, ao);
            let error = w.try_metric(b, bk, bo).unwrap_err();
            assert_eq!(error.code, Code::TypeConflict, "{a} then {b}");
            assert!(error.message.contains(&format!("\"{a}\"")) && error.message.contains(&format!("\"{b}\"")));
            assert!(w.tree.remove_metric(a));
            assert!(w.try_metric(b, bk, bo).is_ok(), "the names are free again");
        }
    }
    let mut w = world();
    for (name, kind) in [("a.b", Kind::String), ("a_b", Kind::Int), ("a_b_x", Kind::Empty), ("a_b.x", Kind::Int)] {
        let made = w.try_metric(name, kind, "{}");
        assert_eq!(made.is_ok(), name != "a_b.x", "{name}: strings, empties and containers write no name");
    }
}

#[test]
fn exposition_names_can_be_reserved() {
    let mut w = world();
    w.metric("web.hits", Kind::Int, "{}");
    let error = w.tree.claim("web_hits_total", "hits web").unwrap_err();
    assert_eq!(error.code, Code::TypeConflict);
    assert!(error.message.contains("web.hits") && error.message.contains("hits web"));
    w.tree.claim("app_hits_total", "hits app").unwrap();
    w.tree.claim("app_hits_total", "hits app").unwrap();
    assert_eq!(code(w.tree.claim("app_hits_total", "hits app!")), Code::TypeConflict);
    assert_eq!(code(w.try_metric("app.hits", Kind::Counter, "{}")), Code::TypeConflict);
    w.tree.release_claim("app_hits_total");
    w.metric("app.hits", Kind::Counter, "{}");
    let before = w.tree.bytes();
    for _ in 0..3 {
        w.tree.claim("again_hits_total", "hits again").unwrap();
        assert!(w.tree.bytes() > before);
        w.tree.release_claim("again_hits_total");
        assert_eq!(w.tree.bytes(), before, "names take no memory once they are given back");
    }
}

#[test]
fn options_belong_to_types_and_have_bounds() {
    let table = [
        (Kind::Int, r#"{"buckets":[1]}"#, "buckets"),
        (Kind::Base, r#"{"lastCalls":1}"#, "lastCalls"),
        (Kind::Counter, r#"{"quantiles":[0.5]}"#, "quantiles"),
        (Kind::Cps, r#"{"countCalls":true}"#, "countCalls"),
        (Kind::Float, r#"{"aggregateChildren":true}"#, "aggregateChildren"),
        (Kind::Histogram, r#"{"timeUnitVectors":[1]}"#, "timeUnitVectors"),
        (Kind::Summary, r#"{"failuresToOffline":1}"#, "failuresToOffline"),
        (Kind::Percentile, r#"{"successesToOnline":1}"#, "successesToOnline"),
        (Kind::Percentile, r#"{"nonsense":1}"#, "nonsense"),
        (Kind::Histogram, r#"{"buckets":[]}"#, "buckets"),
        (Kind::Histogram, r#"{"buckets":[2,1]}"#, "buckets"),
        (Kind::Histogram, r#"{"buckets":[1,1]}"#, "buckets"),
        (Kind::Histogram, r#"{"buckets":["1"]}"#, "buckets"),
        (Kind::Percentile, r#"{"quantiles":[1.5]}"#, "quantiles"),
        (Kind::Percentile, r#"{"quantiles":[-0.1]}"#, "quantiles"),
        (Kind::Percentile, r#"{"quantiles":[]}"#, "quantiles"),
        (Kind::Summary, r#"{"quantiles":[0.5,0.5]}"#, "quantiles"),
        (Kind::Summary, r#"{"lastCalls":0}"#, "lastCalls"),
        (Kind::Summary, r#"{"lastCalls":1.5}"#, "lastCalls"),
        (Kind::Cps, r#"{"timeUnitVectors":[0]}"#, "timeUnitVectors"),
        (Kind::Linkfail, r#"{"failuresToOffline":0}"#, "failuresToOffline"),
        (Kind::Int, r#"{"labels":{"a-b":1}}"#, "a-b"),
        (Kind::Int, r#"{"labels":{"a":null}}"#, "labels.a"),
        (Kind::Int, r#"{"labels":[]}"#, "labels"),
        (Kind::Histogram, r#"{"labels":{"le":"1"}}"#, "le"),
        (Kind::Int, r#"{"help":1}"#, "help"),
        (Kind::Int, r#"{"internal":"yes"}"#, "internal"),
    ];
    for (kind, text, named) in table {
        let error = options(kind, text).unwrap_err();
        assert_eq!(error.code, Code::InvalidArgument, "{text}");
        assert!(error.message.contains(named), "{text}: {error}");
    }
    for bounds in [vec![], vec![f64::INFINITY], vec![f64::NAN], vec![1.0, f64::NAN], vec![f64::NEG_INFINITY, 1.0]] {
        let bounds = Value::Array(bounds.into_iter().map(Value::Number).collect());
        let options = Options::from_value(Kind::Histogram, &Value::Object(vec![("buckets".into(), bounds)]));
        assert_eq!(code(options), Code::InvalidArgument);
    }
}

#[test]
fn a_long_list_of_options_is_looked_through_at_once() {
    const MANY: u32 = 1_000_000;
    for (kind, name) in [(Kind::Percentile, "quantiles"), (Kind::Cps, "timeUnitVectors")] {
        // the largest first, so that nothing is in order
        let mut steps: Vec<f64> = (1..=MANY).rev().map(|step| f64::from(step) / f64::from(MANY)).collect();
        let made = |steps: &[f64]| {
            let steps = Value::Array(steps.iter().copied().map(Value::Number).collect());
            Options::from_value(kind, &Value::Object(vec![(name.into(), steps)]))
        };
        assert!(made(&steps).is_ok(), "{name}");
        steps.push(1.0);
        let refused = made(&steps).unwrap_err();
        assert_eq!(refused.code, Code::InvalidArgument);
        let start = format!("options.{name} is [1,0.999999,");
        assert!(refused.message.starts_with(&start) && refused.message.contains("…; expected a list"), "{refused}");
        assert!(refused.message.len() < 200, "{refused}");
    }
    let zeros = options(Kind::Percentile, r#"{"quantiles":[0,0.5,-0]}"#).unwrap_err();
    assert_eq!(
        zeros.message,
        "options.quantiles is [0,0.5,0]; expected a list of distinct numbers from 0 to 1, at least one"
    );
}

#[test]
fn an_existing_metric_keeps_its_options() {
    let table = [
        (Kind::Histogram, r#"{"buckets":[1,2]}"#, r#"{"buckets":[1,3]}"#),
        (Kind::Percentile, r#"{"quantiles":[0.5]}"#, r#"{"quantiles":[0.9]}"#),
        (Kind::Int, r#"{"labels":{"a":"1","b":2}}"#, r#"{"labels":{"a":"2"}}"#),
        (Kind::Cps, r#"{"timeUnitVectors":[1,2]}"#, r#"{"timeUnitVectors":[1]}"#),
        (Kind::Counter, r#"{"countCalls":true}"#, r#"{"countCalls":false}"#),
        (Kind::Int, r#"{"internal":true}"#, r#"{"internal":false}"#),
    ];
    for (kind, mine, other) in table {
        let mut w = world();
        let id = w.metric("m", kind, mine);
        assert_eq!(w.metric("m", kind, mine), id, "{mine}");
        assert_eq!(w.metric("m", kind, "{}"), id, "{mine}");
        assert_eq!(code(w.try_metric("m", kind, other)), Code::TypeConflict, "{mine} {other}");
    }
    let mut w = world();
    w.metric("h", Kind::Histogram, "{}");
    w.metric("h", Kind::Histogram, r#"{"buckets":[0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5,10]}"#);
}

#[test]
fn help_may_change_and_a_unit_until_it_was_exported() {
    let mut w = world();
    let id = w.metric("m", Kind::Int, r#"{"help":"old","unit":"s"}"#);
    w.put(id, 1.0, &[]);
    assert_eq!(w.metric("m", Kind::Int, r#"{"help":"new","unit":"ms"}"#), id);
    assert_eq!(w.prometheus(), "# HELP m_ms new\n# TYPE m_ms gauge\nm_ms 1\n");
    assert_eq!(w.metric("m", Kind::Int, r#"{"help":"newest","unit":"ms"}"#), id);
    let late = w.try_metric("m", Kind::Int, r#"{"help":"lost","unit":"s"}"#);
    assert_eq!(code(late), Code::TypeConflict);
    assert_eq!(w.prometheus(), "# HELP m_ms newest\n# TYPE m_ms gauge\nm_ms 1\n", "a refused call changes nothing");
    // the name it had is free again, the one it took is taken
    w.metric("m_s", Kind::Int, "{}");
    let other = w.metric("n", Kind::Int, "{}");
    assert_eq!(code(w.try_metric("m_ms", Kind::Int, "{}")), Code::TypeConflict);
    w.metric("n_s", Kind::Int, "{}");
    assert_eq!(code(w.try_metric("n", Kind::Int, r#"{"unit":"s"}"#)), Code::TypeConflict);
    assert_eq!(w.metric("n", Kind::Int, r#"{"unit":"min"}"#), other);
}

#[test]
fn a_label_without_a_value_is_no_label() {
    let mut w = world();
    let id = w.metric("m", Kind::Int, r#"{"labels":{"own":"1","none":""}}"#);
    w.put(id, 5.0, &[("a", "")]);
    assert_eq!(w.json(id), r#"{"own":"1","_":5}"#);
    w.put(id, 7.0, &[]);
    w.put(id, 8.0, &[("own", "")]);
    assert_eq!(w.json(id), r#"{"own":"1","_":8}"#, "it leaves the metric's own label of the name in force");
    w.put(id, 9.0, &[("a", ""), ("b", "x")]);
    assert_eq!(w.json(id), r#"[{"own":"1","_":8},{"b":"x","own":"1","_":9}]"#);
    assert_eq!(w.points(), ["m{own=1} 8", "m{b=x,own=1} 9"]);
    assert!(w.tree.remove(id, Some(&[("b", "x"), ("c", "")])).unwrap());
    let link = w.metric("l", Kind::Linkfail, "{}");
    w.put(link, 1.0, &[("address", "")]);
    assert!(w.prometheus().contains("l_status 1\n"));

    let mut limited = Tree::new(1);
    let id = limited.get_metric("m", Some(Kind::Int), None, Options::default(), 0.0).unwrap();
    let plain = limited.resolve(id, &[]).unwrap();
    assert_eq!(limited.resolve(id, &[("a", "")]).unwrap(), plain, "it counts against no limit");
}

#[test]
fn levels_gate_recording() {
    use Level::{Debug, Disabled, Inherit, Runtime};
    // own level, parent's level, whether runtime and debug record
    let matrix = [
        (Inherit, Inherit, true, false),
        (Inherit, Disabled, false, false),
        (Inherit, Runtime, true, false),
        (Inherit, Debug, true, true),
        (Disabled, Debug, false, false),
        (Runtime, Debug, true, false),
        (Runtime, Disabled, true, false),
        (Debug, Disabled, true, true),
        (Debug, Inherit, true, true),
    ];
    for (own, above, runtime, debug) in matrix {
        let mut w = world();
        let parent = w.level("p", Kind::Base, above);
        let id = w.level("p.m", Kind::Int, own);
        w.call(id, false, 1.0);
        assert_eq!(w.json(id) == r#"{"_":1}"#, runtime, "{own:?} under {above:?}");
        w.call(id, true, 2.0);
        assert_eq!(w.json(id) == r#"{"_":2}"#, debug, "{own:?} under {above:?}");
        w.tree.switch_level(parent, Disabled).unwrap();
        w.tree.switch_level(id, Disabled).unwrap();
        assert_eq!(w.json(id) != r#"{"_":null}"#, runtime || debug, "what was recorded stays visible");
    }
}

#[test]
fn levels_of_the_specification() {
    let mut w = world();
    let float = w.level("f", Kind::Float, Level::Debug);
    w.call(float, false, 2.0);
    w.call(float, true, 1.0);
    assert_eq!(w.json(float), r#"{"_":1}"#);
    let int = w.metric("i", Kind::Int, "{}");
    w.call(int, false, 3.0);
    w.call(int, true, 2.0);
    assert_eq!(w.json(int), r#"{"_":3}"#);
    let child = w.level("parent.f", Kind::Float, Level::Inherit);
    w.call(child, false, 2.0);
    let parent = w.tree.find("parent").unwrap();
    w.tree.switch_level(parent, Level::Runtime).unwrap();
    w.call(child, true, 3.0);
    assert_eq!(w.json(child), r#"{"_":2}"#);

    let mut w = world();
    w.level("a.b.c", Kind::Int, Level::Debug);
    let level = |w: &tree_support::World, name: &str| w.tree.info(w.tree.find(name).unwrap()).unwrap().level;
    let levels = ["", "a", "a.b", "a.b.c"].map(|name| level(&w, name));
    assert_eq!(levels, [Level::Runtime, Level::Debug, Level::Debug, Level::Debug]);
    w.level("a.b.d", Kind::Int, Level::Disabled);
    assert_eq!(level(&w, "a.b"), Level::Debug, "existing containers keep theirs");
    w.level("a.b.c", Kind::Int, Level::Inherit);
    assert_eq!(level(&w, "a.b.c"), Level::Inherit);
    w.metric("a.b.c", Kind::Int, "{}");
    assert_eq!(level(&w, "a.b.d"), Level::Disabled, "no level given: kept");
    w.level("", Kind::Base, Level::Inherit);
    assert_eq!(level(&w, ""), Level::Runtime, "the root is never inherit");
}

#[test]
fn level_changes_are_told_once() {
    let mut w = world();
    let a = w.metric("a", Kind::Base, "{}");
    let b = w.metric("a.b", Kind::Int, "{}");
    let c = w.level("a.c", Kind::Int, Level::Disabled);
    assert_eq!(w.tree.take_level_changes(), []);
    w.tree.switch_level(a, Level::Debug).unwrap();
    let mut changes = w.tree.take_level_changes();
    changes.sort_by_key(|change| change.0);
    assert_eq!(changes, [(a.slot, Level::Debug), (b.slot, Level::Debug)]);
    assert_eq!(w.tree.take_level_changes(), []);
    w.tree.switch_level(c, Level::Debug).unwrap();
    w.tree.switch_level(c, Level::Runtime).unwrap();
    w.tree.switch_level(b, Level::Disabled).unwrap();
    w.tree.remove_metric("a.b");
    assert_eq!(w.tree.take_level_changes(), [(c.slot, Level::Runtime)]);
}
