//! The rules of the Timeseries API, read literally and without regard to cost, and random questions to try them on.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use pulsetree::query::aggregate::{AGGREGATORS, Missing, Rank, Reduce};
use pulsetree::query::{Falling, Group, Grouping, Interval, Plan};
use pulsetree::store::Store;
use std::collections::BTreeMap;

type Column = BTreeMap<i64, f64>;

/// One series: its tags and its points.
#[derive(Clone, Debug)]
pub struct Series {
    tags: BTreeMap<&'static str, String>,
    points: Column,
}

/// Tags, aggregated keys and points of one group.
pub type Answer = (Vec<(String, String)>, Vec<String>, Vec<(i64, f64)>);

pub fn of_group(group: &Group) -> Answer {
    let points = group.times.iter().copied().zip(group.values.iter().copied()).collect();
    (group.tags.clone(), group.aggregated.clone(), points)
}

pub fn alike(a: &[Answer], b: &[Answer]) -> bool {
    let near = |x: f64, y: f64| x == y || x.is_nan() && y.is_nan() || (x - y).abs() <= 1e-7 + 1e-9 * x.abs();
    let points = |a: &[(i64, f64)], b: &[(i64, f64)]| {
        a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.0 == y.0 && near(x.1, y.1))
    };
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.0 == y.0 && x.1 == y.1 && points(&x.2, &y.2))
}

pub fn store(world: &[Series]) -> Store {
    let mut store = Store::new(1000);
    for series in world {
        let tags: Vec<(&str, &str)> = series.tags.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let handle = store.intern("m", &tags).expect("a series");
        series.points.iter().for_each(|(time, value)| assert!(store.append(handle, *time, *value)));
    }
    store
}

pub fn answer(plan: &Plan, world: &[Series]) -> Vec<Answer> {
    let mut groups: BTreeMap<Vec<Vec<u16>>, Vec<&Series>> = BTreeMap::new();
    let units = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    for series in world.iter().filter(|s| selected(plan, s)) {
        let key: Option<Vec<Vec<u16>>> = match &plan.grouping {
            Grouping::Each => Some(series.tags.iter().flat_map(|(k, v)| [units(k), units(v)]).collect()),
            Grouping::By(keys) => keys.iter().map(|k| series.tags.get(k.as_str()).map(|v| units(v))).collect(),
        };
        if let Some(key) = key {
            groups.entry(key).or_default().push(series);
        }
    }
    groups.values().filter_map(|series| group(plan, series)).collect()
}

fn selected(plan: &Plan, series: &Series) -> bool {
    let pass =
        plan.series.filters.iter().all(|f| f.matcher.matches(series.tags.get(f.key.as_str()).map(String::as_str)));
    let exact = plan.series.exact_keys.as_ref().is_none_or(|keys| {
        keys.len() == series.tags.len() && keys.iter().all(|k| series.tags.contains_key(k.as_str()))
    });
    pass && exact && takes_part(plan, series)
}

fn takes_part(plan: &Plan, series: &Series) -> bool {
    let bucket = match plan.downsample.map(|d| d.interval) {
        Some(Interval::Every(width)) => plan.start / width * width,
        _ => plan.start,
    };
    series.points.keys().any(|t| bucket <= *t && *t <= plan.end && plan.floor <= *t)
}

fn group(plan: &Plan, series: &[&Series]) -> Option<Answer> {
    let fill = plan.downsample.and_then(|d| d.fill);
    let comes_out = |t: i64| plan.start <= t && if fill.is_some() { t < plan.end } else { t <= plan.end };
    let mut columns: Vec<Column> = Vec::new();
    for one in series {
        let mut column = downsampled(plan, one.points.range(plan.floor..).map(|(t, v)| (*t, *v)).collect());
        if let Some(fill) = fill {
            grid(plan).into_iter().for_each(|t| _ = column.entry(t).or_insert(fill));
        }
        columns.push(if plan.rate.is_some() { rated(plan, &column) } else { column });
    }
    let mut stamps: Vec<i64> = columns.iter().flat_map(|c| c.keys().copied()).filter(|t| comes_out(*t)).collect();
    stamps.sort_unstable();
    stamps.dedup();
    let mut points = Vec::new();
    for t in stamps {
        let values: Vec<f64> = columns.iter().filter_map(|c| contribution(plan, c, t)).collect();
        if !values.is_empty() {
            points.push((t, reduce(plan.reduce, &values)));
        }
    }
    let (tags, aggregated) = tags(series);
    (!points.is_empty()).then_some((tags, aggregated, points))
}

fn tags(series: &[&Series]) -> (Vec<(String, String)>, Vec<String>) {
    let keys: std::collections::BTreeSet<&str> = series.iter().flat_map(|s| s.tags.keys().copied()).collect();
    let (mut tags, mut aggregated) = (Vec::new(), Vec::new());
    for key in keys {
        let first = series[0].tags.get(key);
        match first {
            Some(value) if series.iter().all(|s| s.tags.get(key) == first) => {
                tags.push((key.to_owned(), value.clone()))
            }
            _ => aggregated.push(key.to_owned()),
        }
    }
    (tags, aggregated)
}

fn grid(plan: &Plan) -> Vec<i64> {
    match plan.downsample.map(|d| d.interval) {
        Some(Interval::Every(width)) => (plan.start..plan.end).filter(|t| t % width == 0).collect(),
        _ if plan.start < plan.end => vec![plan.start],
        _ => Vec::new(),
    }
}

fn downsampled(plan: &Plan, points: Column) -> Column {
    let Some(downsample) = plan.downsample else { return points };
    let mut buckets: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for (time, value) in points {
        match downsample.interval {
            Interval::Every(width) => buckets.entry(time / width * width).or_default().push(value),
            Interval::Whole if plan.start <= time && time < plan.end => {
                buckets.entry(plan.start).or_default().push(value)
            }
            Interval::Whole => {}
            Interval::Calendar(_) => unreachable!("random questions have no calendar: tests/calendar.rs"),
        }
    }
    buckets.into_iter().map(|(stamp, values)| (stamp, reduce(downsample.reduce, &values))).collect()
}

fn rated(plan: &Plan, column: &Column) -> Column {
    let rate = plan.rate.expect("a rate");
    let mut out = Column::new();
    for ((t0, v0), (t1, v1)) in column.iter().zip(column.iter().skip(1)) {
        let seconds = (t1 - t0) as f64 / 1000.0;
        let simple = (v1 - v0) / seconds;
        match rate.falling {
            Falling::RollsOver(max) if v1 - v0 < 0.0 => {
                let r = (max - v0 + v1) / seconds;
                out.insert(*t1, if rate.reset_value > 0.0 && r > rate.reset_value { 0.0 } else { r });
            }
            Falling::Restarts if v1 - v0 < 0.0 => {}
            _ => _ = out.insert(*t1, simple),
        }
    }
    out
}

fn contribution(plan: &Plan, column: &Column, t: i64) -> Option<f64> {
    if let Some(value) = column.get(&t) {
        return Some(*value);
    }
    let (t0, v0) = column.range(..t).next_back()?;
    let (t1, v1) = column.range(t..).next()?;
    match plan.missing {
        Missing::Skip => None,
        Missing::Zero => Some(0.0),
        Missing::Previous => Some(*v0),
        Missing::Linear => Some(v0 + (v1 - v0) * ((t - t0) as f64) / ((t1 - t0) as f64)),
    }
}

fn reduce(how: Reduce, all: &[f64]) -> f64 {
    let values: Vec<f64> = all.iter().copied().filter(|v| !v.is_nan()).collect();
    let n = values.len();
    let total: f64 = values.iter().sum();
    let mut sorted = values.clone();
    sorted.sort_by(f64::total_cmp);
    match how {
        Reduce::Count => n as f64,
        Reduce::Mult => all.iter().product(),
        Reduce::First => all[0],
        Reduce::Last => all[all.len() - 1],
        Reduce::Diff => all[all.len() - 1] - all[0],
        _ if n == 0 => f64::NAN,
        Reduce::Sum => total,
        Reduce::Avg => total / n as f64,
        Reduce::Min => sorted[0],
        Reduce::Max => sorted[n - 1],
        Reduce::Median => sorted[n / 2],
        Reduce::SquareSum => values.iter().map(|v| v * v).sum(),
        Reduce::Dev => (values.iter().map(|v| (v - total / n as f64).powi(2)).sum::<f64>() / n as f64).sqrt(),
        Reduce::Quantile(rank, q) => quantile(rank, q, &sorted),
    }
}

fn quantile(rank: Rank, q: f64, sorted: &[f64]) -> f64 {
    let n = sorted.len();
    let position = match rank {
        Rank::Weibull => q * (n as f64 + 1.0),
        Rank::R3 => (n as f64 * q).round_ties_even(),
        Rank::R7 => 1.0 + (n as f64 - 1.0) * q,
        Rank::Nearest => (n as f64 * q).ceil(),
    };
    if position < 1.0 {
        return sorted[0];
    }
    if position >= n as f64 {
        return sorted[n - 1];
    }
    let below = position as usize;
    let part = position - below as f64;
    if part == 0.0 { sorted[below - 1] } else { sorted[below - 1] + part * (sorted[below] - sorted[below - 1]) }
}

/// One sub-query over a range.
#[derive(Clone, Debug)]
pub struct Question {
    start: i64,
    length: i64,
    pub floor: i64,
    fields: Vec<String>,
}

impl Question {
    pub fn json(&self) -> String {
        let (start, end) = (self.start, self.start + self.length);
        format!(r#"{{"start":"{start}ms","end":"{end}ms","queries":[{{{}}}]}}"#, self.fields.join(","))
    }
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        20 => (-20..100_i32).prop_map(f64::from),
        5 => (-100..100_i32).prop_map(|v| f64::from(v) / 8.0),
        1 => select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
    ]
}

/// Up to six series; their tags differ, their points lie within 3 s, or one far away.
pub fn world() -> impl Strategy<Value = Vec<Series>> {
    let time = prop_oneof![30 => 0..3000_i64, 20 => (0..60_i64).prop_map(|t| t * 50), 1 => 0..4_000_000_000_i64];
    let host = option::weighted(0.8, select(vec!["a", "b", "\u{1F600}", "\u{FFFD}"]));
    let dc = option::weighted(0.5, select(vec!["x", "y"]));
    let series = (host, dc, btree_map(time, value(), 1..25));
    vec(series, 1..7).prop_map(|all| {
        let mut seen = Vec::new();
        let with_tags = all.into_iter().map(|(host, dc, points)| {
            let tags = [("host", host), ("dc", dc)];
            Series { tags: tags.into_iter().filter_map(|(k, v)| Some((k, v?.to_owned()))).collect(), points }
        });
        with_tags
            .filter(|s| {
                !seen.contains(&s.tags) && {
                    seen.push(s.tags.clone());
                    true
                }
            })
            .collect()
    })
}

pub fn question() -> impl Strategy<Value = Question> {
    let names: Vec<&'static str> = AGGREGATORS.iter().map(|a| a.name).collect();
    let real: Vec<&'static str> = names.iter().copied().filter(|n| *n != "none").collect();
    let fill = select(vec!["", "", "", "-none", "-nan", "-zero", "-2.5"]);
    let downsample = (select(vec!["7ms", "50ms", "100ms", "1s", "1h", "0all"]), select(real), fill)
        .prop_map(|(interval, aggregator, fill)| format!(r#""downsample":"{interval}-{aggregator}{fill}""#));
    let rate = select(vec![
        r#""rate":true"#,
        r#""rate":"true","rateOptions":{"counter":true,"counterMax":100,"resetValue":500}"#,
        r#""rate":true,"rateOptions":{"counter":true,"dropResets":true}"#,
    ]);
    let tags = select(vec![
        r#""tags":{"host":"*"}"#,
        r#""tags":{"host":"*","dc":"*"}"#,
        r#""tags":{"dc":"x"},"filters":[{"type":"not_literal_or","tagk":"host","filter":"a"}]"#,
        r#""filters":[{"type":"wildcard","tagk":"dc","filter":"*","groupBy":true}],"explicitTags":true"#,
    ]);
    let interpolate =
        select(vec!["none", "linear", "previous", "zero"]).prop_map(|i| format!(r#""interpolate":"{i}""#));
    let options =
        (option::of(downsample), option::weighted(0.3, rate), option::of(tags), option::weighted(0.3, interpolate));
    let range = (0..3500_i64, prop_oneof![0..3000_i64, Just(0)], option::weighted(0.1, 0..3000_i64));
    (select(names), options, range).prop_map(|(aggregator, (downsample, rate, tags, interpolate), range)| {
        let mut fields = vec![format!(r#""aggregator":"{aggregator}","metric":"m""#)];
        fields.extend(downsample);
        fields.extend(rate.map(str::to_owned));
        fields.extend(tags.map(str::to_owned));
        fields.extend(interpolate);
        Question { start: range.0, length: range.1, floor: range.2.unwrap_or(0), fields }
    })
}
