//! The rules of the Timeseries API, read literally and without regard to cost.

use super::dates::{Interval as Dates, Zone};
use pulsetree::query::aggregate::{Missing, Rank, Reduce};
use pulsetree::query::{Aggregate, Falling, Group, Grouping, Interval, Plan};
use pulsetree::store::Store;
use std::collections::BTreeMap;

pub type Column = BTreeMap<i64, f64>;

/// One series: its tags and its points.
#[derive(Clone, Debug)]
pub struct Series {
    pub tags: BTreeMap<&'static str, String>,
    pub points: Column,
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

/// A plan, and what it was lowered from where that is an interval of the calendar.
pub struct Asked<'a> {
    pub plan: &'a Plan,
    /// Points before this are not seen.
    pub floor: i64,
    pub dates: Option<(Dates, &'a Zone)>,
}

impl Asked<'_> {
    fn aggregate(&self) -> &Aggregate {
        self.plan.aggregate().expect("a question of the Timeseries API")
    }

    /// The bucket that holds an instant.
    fn bucket(&self, time: i64) -> (i64, i64) {
        match (self.aggregate().downsample.map(|d| d.interval), self.dates) {
            (Some(Interval::Every(width)), _) => (time / width * width, time / width * width + width),
            (Some(Interval::Calendar(_)), Some((dates, zone))) => dates.bucket(time, zone),
            // the whole, which no point after it is asked of
            _ if time < self.plan.end => (self.plan.start, self.plan.end),
            _ => (time, i64::MAX),
        }
    }
}

pub fn answer(asked: &Asked<'_>, world: &[Series]) -> Vec<Answer> {
    let plan = asked.plan;
    let mut groups: BTreeMap<Vec<Vec<u16>>, Vec<&Series>> = BTreeMap::new();
    let units = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    for series in world.iter().filter(|s| selected(asked, s)) {
        let key: Option<Vec<Vec<u16>>> = match &plan.grouping {
            Grouping::Each => Some(series.tags.iter().flat_map(|(k, v)| [units(k), units(v)]).collect()),
            Grouping::By(keys) => keys.iter().map(|k| series.tags.get(k.as_str()).map(|v| units(v))).collect(),
            Grouping::ByAny(_) | Grouping::Apart => panic!("no question of the Timeseries API"),
        };
        if let Some(key) = key {
            groups.entry(key).or_default().push(series);
        }
    }
    groups.values().filter_map(|series| group(asked, series)).collect()
}

fn selected(asked: &Asked<'_>, series: &Series) -> bool {
    let plan = asked.plan;
    let pass =
        plan.series.filters.iter().all(|f| f.matcher.matches(series.tags.get(f.key.as_str()).map(String::as_str)));
    let exact = plan.series.exact_keys.as_ref().is_none_or(|keys| {
        keys.len() == series.tags.len() && keys.iter().all(|k| series.tags.contains_key(k.as_str()))
    });
    pass && exact && takes_part(asked, series)
}

fn takes_part(asked: &Asked<'_>, series: &Series) -> bool {
    let plan = asked.plan;
    let bucket = asked.bucket(plan.start).0;
    series.points.keys().any(|t| bucket <= *t && *t <= plan.end && asked.floor <= *t)
}

fn group(asked: &Asked<'_>, series: &[&Series]) -> Option<Answer> {
    let (plan, aggregate) = (asked.plan, asked.aggregate());
    let fill = aggregate.downsample.and_then(|d| d.fill);
    let comes_out = |t: i64| plan.start <= t && if fill.is_some() { t < plan.end } else { t <= plan.end };
    let grid = fill.map(|_| grid(asked)).unwrap_or_default();
    let mut columns: Vec<Column> = Vec::new();
    for one in series {
        let mut column = downsampled(asked, one.points.range(asked.floor..).map(|(t, v)| (*t, *v)).collect());
        if let Some(fill) = fill {
            grid.iter().for_each(|t| _ = column.entry(*t).or_insert(fill));
        }
        columns.push(if aggregate.rate.is_some() { rated(aggregate, &column) } else { column });
    }
    let mut stamps: Vec<i64> = columns.iter().flat_map(|c| c.keys().copied()).filter(|t| comes_out(*t)).collect();
    stamps.sort_unstable();
    stamps.dedup();
    let mut points = Vec::new();
    for t in stamps {
        let values: Vec<f64> = columns.iter().filter_map(|c| contribution(aggregate, c, t)).collect();
        if !values.is_empty() {
            points.push((t, reduce(aggregate.reduce, &values)));
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

fn grid(asked: &Asked<'_>) -> Vec<i64> {
    let Plan { start, end, .. } = *asked.plan;
    let mut stamps = Vec::new();
    let mut bucket = asked.bucket(start);
    while bucket.0 < end {
        stamps.extend(Some(bucket.0).filter(|stamp| start <= *stamp));
        bucket = asked.bucket(bucket.1);
    }
    stamps
}

fn downsampled(asked: &Asked<'_>, points: Column) -> Column {
    let plan = asked.plan;
    let Some(downsample) = asked.aggregate().downsample else { return points };
    let mut buckets: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for (time, value) in points {
        if downsample.interval != Interval::Whole || plan.start <= time && time < plan.end {
            buckets.entry(asked.bucket(time).0).or_default().push(value);
        }
    }
    buckets.into_iter().map(|(stamp, values)| (stamp, reduce(downsample.reduce, &values))).collect()
}

fn rated(aggregate: &Aggregate, column: &Column) -> Column {
    let rate = aggregate.rate.expect("a rate");
    let mut out = Column::new();
    let numbers: Vec<(&i64, &f64)> = column.iter().filter(|(_, value)| !value.is_nan()).collect();
    for (&(t0, v0), &(t1, v1)) in numbers.iter().zip(numbers.iter().skip(1)) {
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

fn contribution(aggregate: &Aggregate, column: &Column, t: i64) -> Option<f64> {
    if let Some(value) = column.get(&t) {
        return Some(*value);
    }
    let (t0, v0) = column.range(..t).next_back()?;
    let (t1, v1) = column.range(t..).next()?;
    match aggregate.missing {
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
