//! Types that live by a clock or a peer, and points of all types: callable, uptime, linkfail, cps, `sample`.

mod tree_support;

use pulsetree::labels::Handle;
use pulsetree::tree::{Kind, Outcome};
use tree_support::{Labels, World, world};

const NONE: Labels<'static> = &[];
const K: Labels<'static> = &[("k", "v")];

#[test]
fn callables_are_read_at_export() {
    let mut w = world();
    let id = w.metric("c", Kind::Callable, r#"{"labels":{"k":"v"}}"#);
    let other = w.metric("other", Kind::Int, "{}");
    w.put(other, 1.0, NONE);
    w.tree.begin_export();
    w.tree.set_callable(id, Some(2.5));
    assert_eq!(w.root(), r#"{"c":{"k":"v","_":2.5},"other":{"_":1}}"#);
    w.tree.begin_export();
    w.tree.set_callable(id, None);
    assert_eq!(w.root(), r#"{"other":{"_":1}}"#, "bug 5: one that throws is left out, the rest exported");
    assert_eq!(w.prometheus(), "# TYPE other gauge\nother 1\n");
    assert_eq!(w.tree.export_errors(), 1);
    w.tree.begin_export();
    assert_eq!(w.tree.export_errors(), 0);
    w.tree.set_callable(other, Some(5.0));
    w.tree.remove_metric("c");
    w.tree.set_callable(id, None);
    assert_eq!((w.tree.export_errors(), w.json(other).as_str()), (0, r#"{"_":1}"#));
}

#[test]
fn uptime_counts_from_the_first_reading_that_is_not_zero() {
    let mut w = World { mono: 5000.0, ..world() };
    let id = w.metric("up", Kind::Uptime, "{}");
    w.mono = 7500.0;
    assert_eq!(w.json(id), r#"{"_":2.5}"#);

    let mut w = World { mono: 0.0, ..world() };
    let id = w.metric("up", Kind::Uptime, "{}");
    assert_eq!(w.json(id), r#"{"_":0}"#);
    w.mono = 4000.0;
    w.metric("other", Kind::Int, "{}");
    w.mono = 5000.0;
    assert_eq!(w.json(id), r#"{"_":1}"#);
    assert_eq!(w.prometheus(), "# TYPE up gauge\nup 1\n");
}

fn link(w: &mut World, id: Handle, up: bool, address: &str) -> Outcome {
    w.put(id, f64::from(u8::from(up)), &[("address", address)])
}

#[test]
fn linkfail_tells_each_address_apart() {
    let mut w = world();
    let id = w.metric("l", Kind::Linkfail, r#"{"failuresToOffline":2,"successesToOnline":2}"#);
    let steps = [(false, Outcome::Ok, 1), (false, Outcome::WentOffline, 0), (true, Outcome::Ok, 0)];
    for (up, outcome, status) in steps.into_iter().chain([(true, Outcome::WentOnline, 1), (true, Outcome::Ok, 1)]) {
        assert_eq!(link(&mut w, id, up, "a"), outcome);
        assert!(w.json(id).starts_with(&format!(r#"{{"status":[{{"address":"a","_":{status}}}"#)), "{}", w.json(id));
    }
    link(&mut w, id, false, "b");
    assert_eq!(link(&mut w, id, true, "a"), Outcome::Ok);
    assert_eq!(link(&mut w, id, false, "b"), Outcome::WentOffline, "bug 9: addresses do not share their counts");
    let text = w.prometheus();
    assert!(text.contains("l_status{address=\"a\"} 1\nl_status{address=\"b\"} 0\n"), "bug 9: {text}");
    assert!(text.contains("l_consecutive_successes{address=\"a\"} 4"), "{text}");
}

#[test]
fn sample_gives_one_point_per_number() {
    let mut w = world();
    let all = [
        ("i", Kind::Int, r#"{"labels":{"s":"1"}}"#, vec!["i{k=v,s=1} 1"]),
        ("f", Kind::Float, "{}", vec!["f{k=v} 1"]),
        ("c.n", Kind::Counter, r#"{"countCalls":true,"unit":"x"}"#, vec!["c.n{k=v} 1"]),
        ("cps", Kind::Cps, r#"{"timeUnitVectors":[1,60]}"#, vec!["cps{k=v,period=1} 1", "cps{k=v,period=60} 1"]),
        ("p", Kind::Percentile, r#"{"quantiles":[0.5]}"#, vec!["p{k=v,quantile=0.5} 1"]),
        ("s", Kind::Summary, r#"{"quantiles":[1]}"#, vec!["s{k=v,quantile=1} 1", "s.sum{k=v} 1", "s.count{k=v} 1"]),
        (
            "h",
            Kind::Histogram,
            r#"{"buckets":[0.5]}"#,
            vec!["h.bucket{k=v,le=0.5} 0", "h.bucket{k=v,le=+Inf} 1", "h.sum{k=v} 1", "h.count{k=v} 1"],
        ),
        (
            "l",
            Kind::Linkfail,
            "{}",
            vec!["l.status{k=v} 1", "l.consecutive_failures{k=v} 0", "l.consecutive_successes{k=v} 1"],
        ),
        ("e", Kind::Empty, "{}", vec![]),
    ];
    let handles: Vec<Handle> = all.iter().map(|(name, kind, options, _)| w.metric(name, *kind, options)).collect();
    w.metric("text", Kind::String, "{}");
    let callable = w.metric("call", Kind::Callable, "{}");
    assert_eq!(w.points(), Vec::<String>::new(), "never set: nothing");
    for id in handles {
        w.put(id, 1.0, K);
    }
    w.tree.set_callable(callable, Some(7.0));
    let mut expected: Vec<&str> = all.iter().flat_map(|row| row.3.iter().copied()).collect();
    expected.push("call{} 7");
    assert_eq!(w.points(), expected);
}

#[test]
fn clicks_are_counted_per_window() {
    let mut w = world();
    let id = w.metric("c", Kind::Cps, r#"{"timeUnitVectors":[1,2]}"#);
    let json = |a: u32, b: u32| format!(r#"[{{"period":1,"_":{a}}},{{"period":2,"_":{b}}}]"#);
    w.put(id, 0.0, NONE);
    assert_eq!(w.json(id), json(1, 1));
    w.put(id, 0.0, NONE);
    assert_eq!(w.json(id), json(2, 2));
    w.now += 1200.0;
    assert_eq!(w.json(id), json(0, 2));
    w.now += 800.0;
    assert_eq!(w.json(id), json(0, 0));
    w.now -= 1_000_000.0;
    w.put(id, 0.0, NONE);
    assert_eq!(w.json(id), json(3, 3), "a clock that goes back: no time has passed since the last click");
    w.now += 1000.0;
    assert_eq!(w.json(id), json(0, 3), "and it runs on from there");
}

/// Clicks at times of `step(n)` ms apart; at every check all windows are compared with a full list.
fn clicks_against_a_list(count: usize, step: &dyn Fn(usize) -> f64) {
    let windows = [1.0, 60.0, 600.0];
    let mut w = world();
    let id = w.metric("c", Kind::Cps, r#"{"timeUnitVectors":[1,60,600]}"#);
    let cell = w.tree.resolve(id, NONE).unwrap();
    let empty = w.tree.bytes();
    let mut all = Vec::new();
    for n in 0..count {
        w.now += step(n);
        w.tree.record(cell, 0.0, w.now);
        all.push(w.now);
        if n % 1009 == 0 || n + 1 == count {
            compare(&w, &all, &windows);
        }
    }
    assert!(w.tree.bytes() - empty <= 65_536, "{} bytes", w.tree.bytes() - empty);
    for _ in 0..700 {
        w.now += 1000.0;
        compare(&w, &all, &windows);
    }
}

fn compare(w: &World, all: &[f64], windows: &[f64]) {
    let mut at = 0;
    let exact: Vec<f64> = windows
        .iter()
        .map(|window| (all.len() - all.partition_point(|time| *time <= w.now - window * 1000.0)) as f64)
        .collect();
    let longest = *exact.last().unwrap();
    w.tree.sample(w.now, 1.0, &mut |_, _, counted| {
        let exact = exact[at];
        at += 1;
        let error = (counted - exact).abs();
        assert!(error <= exact * 0.01 && (longest > 4096.0 || error == 0.0), "{counted} for {exact} of {longest}");
    });
}

#[test]
fn clicks_stay_within_one_percent_in_bounded_memory() {
    clicks_against_a_list(4096, &|_| 1.0);
    clicks_against_a_list(200_000, &|_| 0.0);
    clicks_against_a_list(200_000, &|_| 1.0);
    clicks_against_a_list(100_000, &|n| if n % 10_000 == 0 { 30_000.0 } else { 0.01 });
    clicks_against_a_list(60_000, &|n| if n % 4097 == 0 { 600_001.0 } else { 10.0 });
}
