//! The store: names, points and what goes; its questions and its random histories have files of their own.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "store/model.rs"]
mod model;
#[path = "store/questions.rs"]
mod questions;

use pulsetree::error::{Code, Result};
use pulsetree::labels::{Handle, TEXT_LIMIT};
use pulsetree::matcher::{Matcher, TagFilter};
use pulsetree::store::{Kind, Store};
use std::collections::BTreeSet;

type Tags<'a> = &'a [(&'a str, &'a str)];
type Points = [(i64, f64)];

/// Stores one series' points in the order given.
/// Charges nothing.
fn free(_: u64) -> Result<()> {
    Ok(())
}

fn put(store: &mut Store, metric: &str, tags: Tags<'_>, points: &Points) -> Handle {
    let handle = store.intern(metric, tags).unwrap();
    points.iter().for_each(|&(time, value)| assert!(store.append(handle, time, value)));
    handle
}

fn points(store: &Store, slot: u32, from: i64, to: i64) -> Vec<(i64, f64)> {
    let mut all = Vec::new();
    store.scan(slot, from, to, &mut |times, values| {
        assert_eq!(times.len(), values.len());
        assert!(!times.is_empty() && times.len() <= 1024);
        all.extend(times.iter().copied().zip(values.iter().copied()));
    });
    all
}

fn all_points(store: &Store, slot: u32) -> Vec<(i64, f64)> {
    points(store, slot, i64::MIN, i64::MAX)
}

fn filter(key: &str, matcher: Matcher) -> TagFilter {
    TagFilter { key: key.to_owned(), matcher }
}

fn valid(store: &Store) {
    #[cfg(debug_assertions)]
    store.validate().unwrap();
    let slots = store.select(None, &[], &mut free).unwrap();
    let ids: BTreeSet<String> = slots.iter().map(|slot| store.tsuid(*slot)).collect();
    assert_eq!(ids.len(), slots.len(), "ids of series are unique");
    for slot in slots {
        assert_eq!(store.find_tsuid(&store.tsuid(slot)), Some(slot));
    }
}

// ---------------------------------------------------------------- names

#[test]
fn a_series_is_its_metric_and_its_tags_in_any_order() {
    let mut store = Store::new(10);
    let first = store.intern("m", &[("b", "2"), ("a", "1")]).unwrap();
    assert_eq!(store.intern("m", &[("a", "1"), ("b", "2")]), Ok(first));
    assert_eq!(store.find("m", &[("b", "2"), ("a", "1")]), Some(first));
    for (metric, tags) in [("m", &[("a", "1")][..]), ("m", &[("a", "2"), ("b", "1")]), ("n", &[("a", "1"), ("b", "2")])]
    {
        assert_eq!(store.find(metric, tags), None);
        assert_ne!(store.intern(metric, tags), Ok(first));
    }
    assert_eq!(store.metric(first.slot), "m");
    assert_eq!(store.tags(first.slot).collect::<Vec<_>>(), [("a", "1"), ("b", "2")]);
    assert_eq!(store.tag(first.slot, "b"), Some("2"));
    assert_eq!(store.tag(first.slot, "c"), None);
    valid(&store);
}

#[test]
fn tags_are_in_code_unit_order() {
    let mut store = Store::new(10);
    let handle = store.intern("m", &[("\u{FFFD}", "1"), ("\u{1F600}", "2"), ("z", "3"), ("é", "4")]).unwrap();
    let keys: Vec<_> = store.tags(handle.slot).map(|(key, _)| key).collect();
    assert_eq!(keys, ["z", "é", "\u{1F600}", "\u{FFFD}"]);
}

#[test]
fn bad_names_are_refused_and_change_nothing() {
    let (long, longest) = ("x".repeat(TEXT_LIMIT + 1), "x".repeat(TEXT_LIMIT));
    let cases: &[(&str, Tags<'_>, &str)] = &[
        ("", &[], "metric is \"\"; expected text of 1 to 8192 bytes"),
        (&long, &[], "metric is \"xxx"),
        ("m", &[("", "v")], "tags: a key is \"\""),
        ("m", &[("a", "1"), (&long, "v")], "tags: a key is \"xxx"),
        ("m", &[("host", "")], "tags: the value of \"host\" is \"\""),
        ("m", &[("host", &long)], "tags: the value of \"host\" is \"xxx"),
        ("m", &[("a", "1"), ("b", "2"), ("a", "1")], "tags: a key is \"a\"; expected each key once"),
    ];
    let mut store = Store::new(10);
    store.intern("m", &[("a", "1"), ("b", "2")]).unwrap();
    let bytes = store.bytes();
    for (metric, tags, message) in cases {
        let error = store.intern(metric, tags).unwrap_err();
        assert_eq!(error.code, Code::InvalidArgument);
        assert!(error.message.starts_with(message), "{}", error.message);
        assert!(error.message.len() < 300, "{}", error.message);
    }
    assert_eq!(store.bytes(), bytes);
    assert!(store.intern(&longest, &[(&longest, &longest)]).is_ok());
    valid(&store);
}

#[test]
fn the_limit_counts_every_series() {
    let mut store = Store::new(2);
    let first = store.intern("a", &[]).unwrap();
    store.intern("b", &[]).unwrap();
    let error = store.intern("c", &[]).unwrap_err();
    assert_eq!(error.code, Code::LimitExceeded);
    assert!(error.message.contains("\"c\"") && error.message.contains('2'), "{}", error.message);
    assert_eq!(store.intern("a", &[]), Ok(first));
    let overflow = store.intern_overflow("c").unwrap();
    assert_eq!(store.intern_overflow("c"), Ok(overflow));
    assert_eq!(store.tags(overflow.slot).collect::<Vec<_>>(), [("overflow", "true")]);
    assert_eq!(store.intern_overflow("").unwrap_err().code, Code::InvalidArgument);
    store.append(overflow, 1, 1.0);
    store.append(first, 1, 1.0);
    store.drop_before(2);
    assert!(store.intern("c", &[]).is_ok());
}

#[test]
fn tsuids_number_each_kind_from_one() {
    let mut store = Store::new(50);
    let first = put(&mut store, "sys.cpu", &[("host", "a"), ("dc", "x")], &[(1, 1.0)]).slot;
    let second = put(&mut store, "sys.mem", &[("host", "x")], &[(1, 1.0)]).slot;
    assert_eq!(store.tsuid(first), "000001000001000001000002000002");
    assert_eq!(store.tsuid(second), "000002000002000001");
    assert_eq!(store.find_tsuid("000002000002000001"), Some(second));
    for unknown in
        ["", "000002", "000003000002000001", "00000200000200000", "00000+", "000000", "00000g", "000002000002"]
    {
        assert_eq!(store.find_tsuid(unknown), None, "{unknown}");
    }
    let hex: Vec<_> = (0..26).map(|n| put(&mut store, "m", &[("n", &n.to_string())], &[(1, 1.0)]).slot).collect();
    assert_eq!(store.tsuid(hex[25]), "000003000003".to_owned() + "00001c");
    assert_eq!(store.find_tsuid("00000300000300001C"), Some(hex[25]));
    let unwritten = store.intern("m", &[]).unwrap();
    assert_eq!(store.find_tsuid(&store.tsuid(unwritten.slot)), None);
}

// ---------------------------------------------------------------- points

#[test]
fn writes_land_in_order_of_time() {
    let cases: &[(&Points, &Points)] = &[
        (&[], &[]),
        (&[(5, 1.0)], &[(5, 1.0)]),
        (&[(0, 1.0), (9_999_999_999_999, 2.0)], &[(0, 1.0), (9_999_999_999_999, 2.0)]),
        (&[(5, 1.0), (5, 2.0)], &[(5, 2.0)]),
        (&[(5, 1.0), (7, 3.0), (5, 2.0)], &[(5, 2.0), (7, 3.0)]),
        (&[(7, 1.0), (5, 2.0), (6, 3.0)], &[(5, 2.0), (6, 3.0), (7, 1.0)]),
        (&[(1, f64::INFINITY), (2, -0.0)], &[(1, f64::INFINITY), (2, -0.0)]),
    ];
    for (written, expected) in cases {
        let mut store = Store::new(1);
        let handle = put(&mut store, "m", &[], written);
        assert_eq!(all_points(&store, handle.slot), *expected);
        assert_eq!(store.point_count(), expected.len() as u64);
        assert_eq!(store.oldest(), expected.first().map(|point| point.0));
        assert_eq!(store.newest(), expected.last().map(|point| point.0));
        valid(&store);
    }
}

#[test]
fn add_sums_at_one_time() {
    let mut store = Store::new(1);
    let handle = store.intern("m", &[]).unwrap();
    for time in [5, 5, 9, 5, 9, 2, 2] {
        assert!(store.add(handle, time, 1.5));
    }
    assert!(store.append(handle, 2, 7.0));
    assert_eq!(all_points(&store, handle.slot), [(2, 7.0), (5, 4.5), (9, 3.0)]);
    valid(&store);
}

/// Orders of writing `count` distinct times, each worst for some shape of runs.
fn orders(count: i64) -> Vec<(&'static str, Vec<i64>)> {
    let step = (1..).find(|step| gcd(count, *step) == 1 && step * step > count).unwrap();
    let into_gap = |up: bool| {
        let (low, high) = (0..count / 3, count - count / 3..count);
        let mut gap: Vec<i64> = (count / 3..count - count / 3).collect();
        if !up {
            gap.reverse();
        }
        low.chain(high).chain(gap).collect::<Vec<i64>>()
    };
    vec![
        ("ascending", (0..count).collect()),
        ("descending", (0..count).rev().collect()),
        ("scattered", (0..count).map(|n| n * step % count).collect()),
        ("every other one, then the rest", (0..count).step_by(2).chain((1..count).step_by(2)).collect()),
        (
            "from the middle outwards",
            (0..count).map(|n| count / 2 + if n % 2 == 0 { n / 2 } else { -1 - n / 2 }).collect(),
        ),
        ("upwards into a gap", into_gap(true)),
        ("downwards into a gap", into_gap(false)),
    ]
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[test]
fn every_order_of_writing_gives_the_same_series() {
    let count = 6000;
    let expected: Vec<_> = (0..count).map(|time| (time, time as f64)).collect();
    for (name, times) in orders(count) {
        let mut store = Store::new(1);
        let handle = put(&mut store, "m", &[], &times.iter().map(|&time| (time, time as f64)).collect::<Vec<_>>());
        assert!(all_points(&store, handle.slot) == expected, "{name}");
        assert_eq!(store.point_count(), count as u64, "{name}");
        valid(&store);
        assert!(store.bytes() < 40 * count as usize, "{name}: {} bytes", store.bytes());
        times.iter().for_each(|&time| assert!(store.add(handle, time, 1.0)));
        assert!(all_points(&store, handle.slot).iter().all(|&(time, value)| value == time as f64 + 1.0), "{name}");
        assert_eq!(store.drop_before(count), count as u64, "{name}");
        assert_eq!(store.point_count(), 0);
        valid(&store);
    }
}

#[test]
fn bulk_writes_equal_single_ones() {
    for (name, times) in orders(3000) {
        let values: Vec<f64> = times.iter().map(|&time| time as f64 / 2.0).collect();
        for block in [1, 7, 512, 3000] {
            let mut store = Store::new(1);
            let handle = store.intern("m", &[]).unwrap();
            for (times, values) in times.chunks(block).zip(values.chunks(block)) {
                assert!(store.append_many(handle, times, values));
            }
            valid(&store);
            assert_eq!((store.oldest(), store.newest(), store.point_count()), (Some(0), Some(2999), 3000));
            assert!(all_points(&store, handle.slot).iter().map(|point| point.0).eq(0..3000), "{name} by {block}");
        }
    }
    let mut store = Store::new(1);
    let handle = store.intern("m", &[]).unwrap();
    assert!(store.append_many(handle, &[], &[]));
    assert_eq!((store.series_count(), store.oldest()), (0, None));
    assert!(store.append_many(handle, &[3, 3, 1, 9], &[1.0, 2.0, 3.0]));
    assert_eq!(all_points(&store, handle.slot), [(1, 3.0), (3, 2.0)]);
    assert_eq!(store.newest(), Some(3));
}

#[test]
fn a_scan_keeps_to_its_range() {
    let mut store = Store::new(1);
    let handle = store.intern("m", &[]).unwrap();
    (0..2000).for_each(|n| assert!(store.append(handle, n * 10, n as f64)));
    let cases = [
        (0, 0),
        (1, 9),
        (5, 15),
        (0, 19_990),
        (-5, 30_000),
        (5110, 5120),
        (5120, 5120),
        (19_990, 19_990),
        (20_000, 30_000),
        (50, 40),
    ];
    for (from, to) in cases {
        let expected: Vec<_> = (0..2000).map(|n| (n * 10, n as f64)).filter(|p| from <= p.0 && p.0 <= to).collect();
        assert_eq!(points(&store, handle.slot, from, to), expected, "{from}..={to}");
    }
    assert_eq!((store.first_time(handle.slot), store.last_time(handle.slot)), (Some(0), Some(19_990)));
    assert_eq!(
        (store.first_time(99), store.last_time(99), store.metric(99), store.tag(99, "a")),
        (None, None, "", None)
    );
}

// ---------------------------------------------------------------- what goes

#[test]
fn the_next_time_is_found_wherever_the_one_asked_for_lies() {
    let mut store = Store::new(10);
    let mut all: Vec<(i64, f64)> = (0..2000).map(|n| (n * 20, 0.0)).collect();
    // a late point opens its run
    all.push((30, 0.0));
    let slot = put(&mut store, "m", &[], &all).slot;
    all.sort_unstable_by_key(|(time, _)| *time);
    for time in (-10..=40_010).step_by(5) {
        let next = all.get(all.partition_point(|(at, _)| *at < time)).map(|(at, _)| *at);
        assert_eq!(store.next_time(slot, time), next, "{time}");
    }
}

#[test]
fn dropping_frees_series_left_empty_and_their_handles() {
    let mut store = Store::new(10);
    let old = put(&mut store, "m", &[("host", "a")], &[(1, 1.0), (2, 2.0)]);
    let both = put(&mut store, "m", &[("host", "b")], &[(1, 1.0), (5, 5.0)]);
    let unwritten = store.intern("m", &[("host", "c")]).unwrap();
    assert_eq!(store.drop_before(1), 0);
    assert_eq!(store.drop_before(5), 3);
    assert_eq!((store.series_count(), store.point_count(), store.oldest()), (1, 1, Some(5)));
    assert_eq!((store.find("m", &[("host", "a")]), store.handle(old.slot)), (None, None));
    assert!(!store.append(old, 9, 1.0) && !store.add(old, 9, 1.0) && !store.append_many(old, &[9], &[1.0]));
    assert_eq!(store.select(Some("m"), &[], &mut free).unwrap(), [both.slot]);
    assert_eq!(store.suggest(Kind::TagValue, "", 9, None, None, &mut free).unwrap(), ["b"]);
    let next = put(&mut store, "n", &[], &[(9, 1.0)]);
    assert_eq!((next.slot, next.generation), (old.slot, old.generation + 1));
    assert!(!store.append(old, 10, 1.0));
    assert!(store.append(unwritten, 6, 1.0));
    assert_eq!(store.select(None, &[], &mut free).unwrap(), [both.slot, next.slot, unwritten.slot]);
    valid(&store);
}

#[test]
fn dropping_gives_the_memory_back() {
    for series in [10, 1000] {
        let mut store = Store::new(2000);
        let fill = |store: &mut Store, from: i64| {
            for n in 0..series {
                let (host, one) = (format!("host{from}-{n}"), format!("{}", n % 7));
                let handle = store.intern(&format!("m{}", n % 3), &[("host", &host), ("one", &one)]).unwrap();
                (0..100).for_each(|time| assert!(store.append(handle, from + time, 1.0)));
            }
        };
        fill(&mut store, 0);
        let full = store.bytes();
        let expected = store.bytes_before(100);
        assert!(expected * 10 > full * 7 && expected <= full, "{expected} of {full}");
        assert_eq!(store.drop_before(100), series as u64 * 100);
        assert!(store.bytes() <= 64 * series, "{} bytes left of {full}", store.bytes());
        for round in 1..20 {
            fill(&mut store, round * 1000);
            assert_eq!(store.drop_before(round * 1000), if round == 1 { 0 } else { series as u64 * 100 });
            assert!(store.bytes() < full * 5 / 2, "{} bytes in round {round}, {full} at first", store.bytes());
        }
        valid(&store);
        store.drop_before(i64::MAX);
        assert_eq!((store.series_count(), store.point_count(), store.bytes_before(i64::MAX)), (0, 0, 0));
        valid(&store);
    }
}

#[test]
fn what_a_drop_will_free_is_known_before() {
    let mut store = Store::new(100);
    for n in 0..50 {
        let handle = store.intern("m", &[("n", &n.to_string())]).unwrap();
        (0..2000).for_each(|time| assert!(store.append(handle, n * 100 + time, 1.0)));
    }
    let mut last = 0;
    for time in (0..8000).step_by(500) {
        let estimate = store.bytes_before(time);
        assert!(estimate >= last);
        last = estimate;
    }
    for time in (0..8000).step_by(500) {
        let (estimate, before) = (store.bytes_before(time), store.bytes());
        store.drop_before(time);
        let freed = before - store.bytes();
        assert!(estimate.abs_diff(freed) <= freed / 5 + 20_000, "{time}: {estimate} expected, {freed} freed");
    }
}
