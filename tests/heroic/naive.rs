//! Heroic's rules as they are written, one point and one window at a time; and random requests against them.

use super::{at, items, later, post};
use proptest::prelude::*;
use pulsetree::dialect::heroic::{Filter, filter_of};
use pulsetree::engine::{Engine, Options};
use pulsetree::json;
use std::collections::BTreeMap;

type Tags = BTreeMap<&'static str, &'static str>;
type Points = Vec<(i64, f64)>;

const HOSTS: [&str; 3] = ["a", "ab", "b"];
const RACKS: [&str; 2] = ["1", "x y"];
const FUNCTIONS: [&str; 9] = ["sum", "average", "min", "max", "sum2", "count", "stddev", "quantile", "ratePerSecond"];

#[derive(Clone, Debug)]
struct Asked {
    strategy: &'static str,
    range: (i64, i64),
    group_by: Vec<&'static str>,
    stages: Vec<(&'static str, i64, i64)>,
}

fn asked() -> impl Strategy<Value = Asked> {
    let stage = (prop::sample::select(&FUNCTIONS[..]), 1..40_i64, 1..60_i64);
    let group_by = prop::sample::subsequence(vec!["host", "rack"], 0..=2);
    let strategy = prop::sample::select(vec!["legacy", "end", "start"]);
    (strategy, 0..100_i64, 40..200_i64, group_by, prop::collection::vec(stage, 1..3)).prop_map(
        |(strategy, start, length, group_by, stages)| Asked {
            strategy,
            range: (start, start + length),
            group_by,
            stages,
        },
    )
}

/// Series of distinct tags, at most one point a millisecond each.
fn series() -> impl Strategy<Value = Vec<(Tags, BTreeMap<i64, i32>)>> {
    let tags = (prop::option::of(prop::sample::select(&HOSTS[..])), prop::option::of(prop::sample::select(&RACKS[..])));
    let points = prop::collection::btree_map(0..260_i64, -9..9, 0..40);
    prop::collection::btree_map(tags, points, 1..6).prop_map(|all| {
        let named = |(host, rack): (Option<&'static str>, Option<&'static str>)| {
            host.map(|host| ("host", host)).into_iter().chain(rack.map(|rack| ("rack", rack))).collect()
        };
        all.into_iter().map(|(tags, points)| (named(tags), points)).collect()
    })
}

fn value(function: &str, inside: &Points) -> f64 {
    let values: Vec<f64> = inside.iter().map(|(_, value)| *value).collect();
    let (count, sum) = (values.len() as f64, values.iter().sum::<f64>());
    if function == "count" {
        return count;
    }
    if values.is_empty() {
        return f64::NAN;
    }
    match function {
        "sum" => sum,
        "average" => sum / count,
        "min" => values.iter().copied().fold(f64::INFINITY, f64::min),
        "max" => values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        "sum2" => values.iter().map(|value| value * value).sum(),
        "stddev" => (values.iter().map(|value| (value - sum / count).powi(2)).sum::<f64>() / count).sqrt(),
        "quantile" => {
            let mut sorted = values;
            sorted.sort_by(f64::total_cmp);
            sorted[sorted.len().div_ceil(2) - 1]
        }
        _ => {
            let span = inside.last().unwrap().0 - inside[0].0;
            let risen: f64 = inside.windows(2).map(|pair| (pair[1].1 - pair[0].1).max(0.0)).sum();
            if span == 0 { f64::NAN } else { risen * 1000.0 / span as f64 }
        }
    }
}

/// Where a point lies of the window that belongs to a stamp.
fn is_inside(strategy: &str, stamp: i64, extent: i64, time: i64) -> bool {
    match strategy {
        "legacy" => stamp - extent <= time && time < stamp,
        "end" => stamp - extent < time && time <= stamp,
        _ => stamp <= time && time < stamp + extent,
    }
}

struct Expected {
    range: (i64, i64),
    groups: Vec<(Vec<Option<&'static str>>, Points)>,
    samples: usize,
    out_of_bounds: usize,
    series: usize,
}

fn expected(asked: &Asked, series: &[(Tags, BTreeMap<i64, i32>)]) -> Expected {
    let (mut start, mut end) = asked.range;
    let (_, size, extent) = asked.stages[0];
    if asked.strategy == "legacy" {
        let floor = |time: i64| time / extent * extent / size * size;
        (start, end) = ((floor(start) - extent).max(0), floor(end));
    }
    let stamps = |size: i64| -> Vec<i64> {
        let first = if asked.strategy == "start" { 0 } else { 1 };
        (0..(end - start) / size).map(|at| start + size * (at + first)).collect()
    };
    let within = |time: i64, extent: i64, stamps: &[i64]| {
        stamps.iter().any(|stamp| is_inside(asked.strategy, *stamp, extent, time))
    };
    let first = stamps(size);
    // from the first window's start to the last one's end
    let hull = |time: i64| match (first.first(), first.last()) {
        (Some(low), Some(high)) => match asked.strategy {
            "legacy" => low - extent <= time && time < *high,
            "end" => low - extent < time && time <= *high,
            _ => *low <= time && time < high + extent,
        },
        _ => false,
    };
    let mut groups: BTreeMap<Vec<Option<&str>>, Points> = BTreeMap::new();
    let (mut read, mut out_of_bounds, mut count) = (0, 0, 0);
    for (tags, points) in series {
        let points: Points = points.iter().filter(|(time, _)| hull(**time)).map(|(t, v)| (*t, f64::from(*v))).collect();
        if points.is_empty() {
            continue;
        }
        count += 1;
        read += points.len();
        out_of_bounds += points.iter().filter(|(time, _)| !within(*time, extent, &first)).count();
        groups.entry(asked.group_by.iter().map(|key| tags.get(key).copied()).collect()).or_default().extend(points);
    }
    for points in groups.values_mut() {
        points.sort_by_key(|(time, _)| *time);
        for (function, size, extent) in &asked.stages {
            let one = |stamp: i64| {
                let inside = points
                    .iter()
                    .filter(|(time, value)| !value.is_nan() && is_inside(asked.strategy, stamp, *extent, *time));
                (stamp, value(function, &inside.copied().collect()))
            };
            let made: Points = stamps(*size).into_iter().map(one).collect();
            *points = made.into_iter().filter(|(_, value)| asked.strategy == "legacy" || !value.is_nan()).collect();
        }
    }
    Expected {
        range: (start, end),
        groups: groups.into_iter().collect(),
        samples: read - out_of_bounds,
        out_of_bounds,
        series: count,
    }
}

fn engine_of(series: &[(Tags, BTreeMap<i64, i32>)]) -> Engine {
    let mut engine = Engine::new(Options::default());
    for (tags, points) in series {
        let tags: Vec<(&str, &str)> = tags.iter().map(|(key, value)| (*key, *value)).collect();
        for (time, value) in points {
            engine.put("m", &tags, *time as f64, f64::from(*value), 0.0).unwrap();
        }
    }
    engine
}

fn filters() -> impl Strategy<Value = Filter> {
    let key = || prop::sample::select(vec!["host", "rack", "and"]).prop_map(str::to_owned);
    let value = || prop::sample::select(vec!["a", "ab", "b", "1", "x y", "", "\"\\\n", "or"]).prop_map(str::to_owned);
    let pattern = prop::sample::select(vec!["a.*", "[ab]+", "x y|1"]).prop_map(str::to_owned);
    let leaf = prop_oneof![
        Just(Filter::True),
        Just(Filter::False),
        prop::sample::select(vec!["m", "k"]).prop_map(|key| Filter::Key(key.to_owned())),
        key().prop_map(Filter::Has),
        (key(), value()).prop_map(|(key, value)| Filter::Equals(key, value)),
        (key(), value()).prop_map(|(key, value)| Filter::StartsWith(key, value)),
        (key(), pattern).prop_map(|(key, pattern)| Filter::Regex(key, pattern)),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Filter::Not(Box::new(inner))),
            prop::collection::vec(inner.clone(), 0..4).prop_map(Filter::And),
            prop::collection::vec(inner, 0..4).prop_map(Filter::Or),
        ]
    })
}

fn passes(filter: &Filter, tags: &Tags) -> bool {
    let tag = |key: &String| tags.get(key.as_str()).copied();
    match filter {
        Filter::True => true,
        Filter::False => false,
        Filter::Key(key) => key == "m",
        Filter::Has(key) => tag(key).is_some(),
        Filter::Equals(key, value) => tag(key) == Some(value),
        Filter::StartsWith(key, value) => tag(key).is_some_and(|found| found.starts_with(value.as_str())),
        Filter::Regex(key, pattern) => tag(key).is_some_and(|found| match pattern.as_str() {
            "a.*" => found.starts_with('a'),
            "[ab]+" => !found.is_empty() && found.chars().all(|c| c == 'a' || c == 'b'),
            _ => found == "x y" || found == "1",
        }),
        Filter::Not(inner) => !passes(inner, tags),
        Filter::And(terms) => terms.iter().all(|term| passes(term, tags)),
        Filter::Or(terms) => terms.iter().any(|term| passes(term, tags)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn random_requests(asked in asked(), series in series()) {
        let stages: Vec<String> = asked.stages.iter()
            .map(|(function, size, extent)| format!(r#"{{"type":"{function}","size":{size},"extent":"{extent}ms"}}"#))
            .collect();
        let (start, end) = asked.range;
        let body = format!(
            r#"{{"key":"m","groupBy":{:?},"range":{{"type":"absolute","start":{start},"end":{end}}},"aggregators":[{}],"options":{{"bucketStrategy":"{}"}}}}"#,
            asked.group_by, stages.join(","), asked.strategy,
        );
        let reply = post(&mut engine_of(&series), "/metrics", &body);
        prop_assert_eq!(reply.status, 200, "{}", reply.body);
        let answer = json::parse(&reply.body).unwrap();
        let wanted = expected(&asked, &series);
        let number = |path: &str| at(&answer, path).as_number().unwrap();
        prop_assert_eq!((number("range.start"), number("range.end")), (wanted.range.0 as f64, wanted.range.1 as f64));
        prop_assert_eq!(number("statistics.aggregator.sampleSize"), wanted.samples as f64, "{}", body);
        prop_assert_eq!(number("statistics.aggregator.outOfBounds"), wanted.out_of_bounds as f64, "{}", body);
        prop_assert_eq!(number("statistics.row.successful"), wanted.series as f64);
        let got = items(at(&answer, "result"));
        prop_assert_eq!(got.len(), wanted.groups.len());
        for (got, (by, points)) in got.iter().zip(&wanted.groups) {
            for (key, value) in asked.group_by.iter().zip(by) {
                prop_assert_eq!(at(got, "tags").get(key).unwrap().as_str(), *value);
            }
            let points: Vec<(f64, Option<f64>)> =
                points.iter().map(|(time, value)| (*time as f64, value.is_finite().then_some(*value))).collect();
            let values = later(at(got, "values"), 0.0);
            prop_assert!(super::near(&values, &points), "{}\n got {:?}\nwant {:?}", body, values, points);
        }
    }

    #[test]
    fn random_filters(filter in filters(), series in series()) {
        let canonical = filter.clone().simplified();
        prop_assert_eq!(canonical.clone().simplified(), canonical.clone());
        for printed in [&filter, &canonical] {
            prop_assert_eq!(filter_of(&printed.to_string()).unwrap().simplified(), canonical.clone(), "{}", printed);
        }
        prop_assert_eq!(filter_of(&canonical.to_string()).unwrap(), canonical.clone(), "{}", canonical);
        for (tags, _) in &series {
            prop_assert_eq!(passes(&canonical, tags), passes(&filter, tags), "{} {} {:?}", filter, canonical, tags);
        }
        let wanted = series.iter().filter(|(tags, points)| !points.is_empty() && passes(&filter, tags)).count();
        let text = pulsetree::json::Value::String(filter.to_string().into());
        let reply = post(&mut engine_of(&series), "/timeseries", &format!(r#"{{"filter":["q",{text}]}}"#));
        let answer = json::parse(&reply.body).unwrap();
        prop_assert_eq!(at(&answer, "sampleSize").as_number(), Some(wanted as f64), "{}: {}", filter, reply.body);
    }

    #[test]
    fn no_text_breaks_the_parser(text in "[a-z0-9 (){}\\[\\],;|+*/=^~!\"\\\\#$:.\\-]{0,60}") {
        let reply = post(&mut Engine::new(Options::default()), "/query/metrics", &text);
        prop_assert!([200, 400, 422, 500].contains(&reply.status));
    }
}
