//! Labels, handles, removal, limits and memory of the metric tree.

mod tree_support;

use pulsetree::error::Code;
use pulsetree::tree::{Kind, Level, Outcome, Tree};
use tree_support::{code, world};

#[test]
fn label_names_follow_the_rule() {
    let mut w = world();
    let kinds = [Kind::Int, Kind::Histogram, Kind::Percentile, Kind::Summary, Kind::Cps];
    for (at, kind) in kinds.into_iter().enumerate() {
        let id = w.metric(&format!("m{at}"), kind, "{}");
        for name in ["a", "_a", "A9", "le", "quantile", "period", "", "_", "_timestamp", "__a", "a-b", "9a", "a:b", "ä"]
        {
            let own = matches!(
                (kind, name),
                (Kind::Histogram, "le") | (Kind::Percentile | Kind::Summary, "quantile") | (Kind::Cps, "period")
            );
            let fits = ["a", "_a", "A9", "le", "quantile", "period"].contains(&name) && !own;
            assert_eq!(w.tree.resolve(id, &[(name, "x")]).is_ok(), fits, "{kind:?} {name}");
        }
    }
    for kind in [Kind::Base, Kind::Callable, Kind::Uptime] {
        let id = w.metric(kind.name(), kind, "{}");
        assert_eq!(code(w.tree.resolve(id, &[])), Code::InvalidArgument, "{kind:?} takes no recordings");
    }
}

#[test]
fn label_order_is_irrelevant_and_call_labels_win() {
    let mut w = world();
    let id = w.metric("m", Kind::Counter, r#"{"labels":{"host":"h","k":"static"}}"#);
    let one = w.tree.resolve(id, &[("b", "1"), ("a", "2")]).unwrap();
    assert_eq!(w.tree.resolve(id, &[("a", "2"), ("b", "1")]).unwrap(), one);
    assert_eq!(w.tree.resolve(id, &[("a", "2"), ("b", "1"), ("k", "static")]).unwrap(), one);
    assert_ne!(w.tree.resolve(id, &[("a", "2"), ("b", "1"), ("k", "own")]).unwrap(), one);
    w.put(id, 1.0, &[("k", "own")]);
    assert!(w.root().contains(r#"{"host":"h","k":"own","_":1}"#), "bug 4: {}", w.root());
}

#[test]
fn handles_die_with_what_they_stood_for() {
    let mut w = world();
    let id = w.metric("m", Kind::Counter, "{}");
    let cell = w.tree.resolve(id, &[("k", "1")]).unwrap();
    w.tree.record(cell, 5.0, 0.0);
    assert_eq!(w.tree.remove(id, Some(&[("k", "1")])), Ok(true));
    assert_eq!(w.tree.remove(id, Some(&[("k", "1")])), Ok(false));
    assert_eq!(w.tree.record(cell, 1.0, 0.0), Outcome::Stale);
    let other = w.tree.resolve(id, &[("k", "2")]).unwrap();
    assert_eq!(other.slot, cell.slot, "the slot is used again");
    assert_eq!(w.tree.record(cell, 1.0, 0.0), Outcome::Stale, "never into another's slot");
    let again = w.tree.resolve(id, &[("k", "1")]).unwrap();
    w.tree.record(again, 1.0, 0.0);
    assert_eq!(w.json(id), r#"{"_":[{"k":"1","_":1}],"sum":{"_":1}}"#, "anew, from 0");

    assert!(w.tree.remove_metric("m"));
    assert!(!w.tree.remove_metric("m"));
    assert_eq!(w.tree.record(again, 1.0, 0.0), Outcome::Stale);
    let reborn = w.metric("m", Kind::Counter, "{}");
    assert_eq!(reborn.slot, id.slot);
    for refused in [
        code(w.tree.resolve(id, &[])),
        code(w.tree.switch_level(id, Level::Debug)),
        code(w.tree.remove(id, None)),
        code(w.tree.to_json(id, 0.0, 0.0)),
        w.tree.refusal(id, 1.0).code,
    ] {
        assert_eq!(refused, Code::NoSuchMetric);
    }
    assert_eq!(w.tree.info(id), None);
    assert_eq!(w.tree.add(again, 1.0, 0.0), Outcome::Stale);
    assert_eq!(w.tree.set_text(again, "", 0.0), Outcome::Stale);
}

#[test]
fn removing_takes_everything_below() {
    let mut w = world();
    let old = w.metric("a.b.c", Kind::Int, "{}");
    w.put(old, 1.0, &[("k", "1")]);
    w.metric("a.d", Kind::Int, "{}");
    w.metric("e", Kind::Int, "{}");
    assert!(w.tree.remove_metric("a.b"));
    assert_eq!(w.root(), r#"{"a":{"d":{"_":null}},"e":{"_":null}}"#, "bug 7: no ghost");
    assert!(!w.prometheus().contains("a_b_c"));
    assert!(w.tree.remove_metric(""));
    assert_eq!((w.root().as_str(), w.tree.metric_count()), ("{}", 1));
    assert!(!w.tree.remove_metric(""));
    w.metric("a_b_c", Kind::Int, "{}");
}

#[test]
fn remove_forgets_one_set_or_all() {
    let mut w = world();
    let id = w.metric("m", Kind::Int, r#"{"labels":{"s":"1"}}"#);
    assert_eq!(w.tree.remove(id, None), Ok(false));
    for labels in [&[][..], &[("k", "1")], &[("k", "2")]] {
        w.put(id, 1.0, labels);
    }
    assert_eq!(w.tree.remove(id, Some(&[])), Ok(true));
    assert_eq!(w.tree.remove(id, Some(&[("k", "1"), ("s", "1")])), Ok(true), "its own label may be named");
    assert_eq!(w.json(id), r#"[{"k":"2","s":"1","_":1}]"#);
    assert_eq!(w.tree.remove(id, None), Ok(true));
    assert_eq!(w.json(id), r#"{"s":"1","_":null}"#);
    assert_eq!(code(w.tree.remove(id, Some(&[("a-b", "")]))), Code::InvalidArgument);
}

#[test]
fn past_the_limit_sets_overflow_and_are_counted() {
    let mut w = tree_support::World { tree: Tree::new(2), ..world() };
    let id = w.metric("m", Kind::Counter, r#"{"labels":{"s":"1"}}"#);
    for n in 0..10 {
        for _ in 0..2 {
            w.put(id, 1.0, &[("n", &n.to_string())]);
        }
    }
    w.put(id, 1.0, &[]);
    assert_eq!(w.tree.dropped_series(), 8);
    let text = w.prometheus();
    let lines = ["m_total{n=\"0\",s=\"1\"} 2", "m_total{n=\"1\",s=\"1\"} 2", "m_total{overflow=\"true\",s=\"1\"} 16"];
    for line in lines.into_iter().chain(["m_total{s=\"1\"} 1"]) {
        assert!(text.contains(line), "{line}: {text}");
    }
    let overflow = w.tree.resolve(id, &[("n", "9")]).unwrap();
    assert!(w.tree.is_overflow(overflow));
    assert_eq!(w.tree.remove(id, Some(&[("n", "0")])), Ok(true));
    let fits = w.tree.resolve(id, &[("n", "77")]).unwrap();
    assert!(!w.tree.is_overflow(fits), "a set that was removed makes room");
    w.tree.set_full(true);
    let known = w.tree.resolve(id, &[("n", "77")]).unwrap();
    assert_eq!(known, fits);
    w.tree.remove(id, None).unwrap();
    let cell = w.tree.resolve(id, &[("n", "5")]).unwrap();
    assert!(w.tree.is_overflow(cell), "no memory: every new set");
}

#[test]
fn a_refused_value_takes_no_place() {
    let mut w = tree_support::World { tree: Tree::new(1), ..world() };
    let id = w.metric("m", Kind::Int, "{}");
    let (empty, k) = (w.tree.bytes(), |value| [("k", value)]);
    for value in ["a", "b", "c"] {
        let cell = w.tree.resolve(id, &k(value)).unwrap();
        assert_eq!(w.tree.record(cell, f64::NAN, 0.0), Outcome::Refused);
        w.tree.drop_unset(cell);
        w.tree.drop_unset(cell);
        assert_eq!(w.tree.record(cell, 1.0, 0.0), Outcome::Stale);
    }
    assert!(w.tree.bytes() <= empty + 1000, "{} of {empty}", w.tree.bytes());
    let cell = w.tree.resolve(id, &k("d")).unwrap();
    assert!(!w.tree.is_overflow(cell));
    assert_eq!(w.tree.record(cell, 1.0, 0.0), Outcome::Ok);
    assert_eq!(w.tree.record(cell, f64::NAN, 0.0), Outcome::Refused);
    w.tree.drop_unset(cell);
    assert_eq!(w.json(id), r#"[{"k":"d","_":1}]"#, "what was recorded stays");
    assert_eq!(w.tree.dropped_series(), 0);
}

#[test]
fn refused_sets_are_counted_exactly_and_in_bounded_memory() {
    let mut w = tree_support::World { tree: Tree::new(0), ..world() };
    let id = w.metric("m", Kind::Counter, "{}");
    for n in 0..70_000 {
        w.put(id, 1.0, &[("n", &n.to_string())]);
        if n == 65_535 {
            assert_eq!(w.tree.dropped_series(), 65_536);
        }
    }
    assert_eq!(w.tree.dropped_series(), 65_536);
    assert!(w.tree.bytes() < 2_000_000);
}

#[test]
fn memory_is_given_back() {
    let mut w = tree_support::World { tree: Tree::new(200_000), ..world() };
    let id = w.metric("m", Kind::Counter, "{}");
    let empty = w.tree.bytes();
    let mut strings = 0;
    for n in 0..100_000 {
        let n = n.to_string();
        strings += 3 * n.len() + "methodpathservice".len();
        w.put(id, 1.0, &[("service", &n), ("method", &n), ("path", &n)]);
    }
    let each = (w.tree.bytes() - empty - strings) / 100_000;
    assert!(each <= 200, "{each} bytes a set");
    w.tree.settle();
    w.tree.remove(id, None).unwrap();
    assert!(w.tree.bytes() < empty + 20_000, "{} of {empty}", w.tree.bytes());
    for n in 0..50_000 {
        w.put(id, 1.0, &[("n", &n.to_string())]);
        w.tree.remove(id, Some(&[("n", &n.to_string())])).unwrap();
    }
    assert!(w.tree.bytes() < empty + 20_000);
}
