//! Random points and questions: milliseconds apart, and hours and days apart for the calendar.

use super::dates::{DAY, HOUR, Interval, Zone};
use super::naive::Series;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use pulsetree::query::aggregate::AGGREGATORS;

const QUARTER: i64 = HOUR / 4;

/// How far times are apart, and how time is cut at that distance.
#[derive(Clone, Copy)]
struct Scale {
    unit: i64,
    /// How far a time may lie off a whole unit, in ms.
    off: i64,
    /// Many points lie so many units apart, or some units later: series share instants, and buckets begin there.
    apart: i64,
    later: i64,
    /// The last day since 1970 that times are counted from.
    last_day: i64,
    /// The farthest that a point may lie away, in units.
    far: i64,
    intervals: &'static [&'static str],
}

const MILLISECONDS: Scale = Scale {
    unit: 1,
    off: 0,
    apart: 50,
    later: 0,
    last_day: 0,
    far: 4_000_000_000,
    intervals: &["7ms", "50ms", "100ms", "1s", "1h", "0all"],
};
/// A month of the calendar, quarter by quarter.
const QUARTERS: Scale = Scale {
    unit: QUARTER,
    off: 1,
    apart: 96,
    later: 5,
    last_day: 24_000,
    far: 1_000_000,
    intervals: &["90mc", "6hc", "8hc", "12hc", "24hc", "1dc", "2dc", "3dc", "1wc", "2wc", "1nc", "1d"],
};
/// Eight years of it, day by day.
const DAYS: Scale = Scale {
    unit: DAY,
    off: 1,
    apart: 50,
    later: 0,
    last_day: 20_000,
    far: 30_000,
    intervals: &["12hc", "1dc", "5dc", "1wc", "3wc", "1nc", "2nc", "3nc", "5nc", "1yc", "2yc", "3yc", "7d"],
};

/// Series, what is asked of them, and the clocks that the calendar goes by.
#[derive(Clone, Debug)]
pub struct Case {
    pub world: Vec<Series>,
    pub questions: Vec<Question>,
    pub zone: Zone,
}

/// One sub-query over a range.
#[derive(Clone, Debug)]
pub struct Question {
    start: i64,
    end: i64,
    pub floor: Option<i64>,
    /// The interval where it is one of the calendar.
    pub dates: Option<Interval>,
    fields: Vec<String>,
}

impl Question {
    pub fn json(&self) -> String {
        let Self { start, end, fields, .. } = self;
        let fields = fields.join(",");
        format!(r#"{{"start":"{start}ms","end":"{end}ms","timezone":"Some/Where","queries":[{{{fields}}}]}}"#)
    }
}

/// Half of them by the calendar.
pub fn case() -> impl Strategy<Value = Case> {
    prop_oneof![2 => at(MILLISECONDS), 1 => at(QUARTERS), 1 => at(DAYS)]
}

fn at(scale: Scale) -> impl Strategy<Value = Case> {
    let day = prop_oneof![1 => Just(0), 4 => 0..=scale.last_day];
    let parts = (day, world(scale), vec(question(scale), 1..4), zone(scale));
    parts.prop_map(|(day, mut world, mut questions, mut zone)| {
        let since = |time: i64| (day * DAY + time).max(0);
        for series in &mut world {
            series.points = std::mem::take(&mut series.points).into_iter().map(|(t, v)| (since(t), v)).collect();
        }
        for question in &mut questions {
            (question.start, question.end) = (since(question.start), since(question.end));
            question.floor = question.floor.map(since);
        }
        zone.changes.iter_mut().for_each(|change| change.0 += day * DAY);
        Case { world, questions, zone }
    })
}

/// So many units, and hardly more or less.
fn times(scale: Scale, units: impl Strategy<Value = i64>) -> impl Strategy<Value = i64> {
    (units, -scale.off..=scale.off).prop_map(move |(units, off)| units * scale.unit + off)
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        20 => (-20..100_i32).prop_map(f64::from),
        5 => (-100..100_i32).prop_map(|v| f64::from(v) / 8.0),
        1 => select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
    ]
}

/// Up to six series; their tags differ, their points lie within 3000 units, or one far away.
fn world(scale: Scale) -> impl Strategy<Value = Vec<Series>> {
    let shared = (0..3000 / scale.apart, 0..=scale.later).prop_map(move |(t, later)| t * scale.apart + later);
    let units = prop_oneof![30 => 0..3000_i64, 20 => shared, 1 => 0..scale.far];
    let host = option::weighted(0.8, select(vec!["a", "b", "\u{1F600}", "\u{FFFD}"]));
    let dc = option::weighted(0.5, select(vec!["x", "y"]));
    let series = (host, dc, btree_map(times(scale, units), value(), 1..25));
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

fn question(scale: Scale) -> impl Strategy<Value = Question> {
    let names: Vec<&'static str> = AGGREGATORS.iter().map(|a| a.name).collect();
    let real: Vec<&'static str> = names.iter().copied().filter(|n| *n != "none").collect();
    let fill = select(vec!["", "", "", "-none", "-nan", "-zero", "-2.5"]);
    let downsample = (select(scale.intervals), select(real), fill);
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
    let length = prop_oneof![times(scale, 0..3000_i64), Just(0)];
    let start = prop_oneof![4 => 0..3500_i64, 1 => 0..100_i64];
    let range = (times(scale, start), length, option::weighted(0.1, times(scale, 0..3000_i64)));
    (select(names), options, range).prop_map(|(aggregator, (downsample, rate, tags, interpolate), range)| {
        let mut fields = vec![format!(r#""aggregator":"{aggregator}","metric":"m""#)];
        fields.extend(downsample.map(|(interval, how, fill)| format!(r#""downsample":"{interval}-{how}{fill}""#)));
        fields.extend(rate.map(str::to_owned));
        fields.extend(tags.map(str::to_owned));
        fields.extend(interpolate);
        let dates = downsample.and_then(|(interval, ..)| interval.strip_suffix('c')).map(Interval::of);
        let (start, length, floor) = range;
        Question { start, end: start + length.max(0), floor, dates, fields }
    })
}

/// Clocks as zones have them: whole hours and quarters off, summer and winter, set at any time of the day and often about
/// midnight; now and then a day is lost.
fn zone(scale: Scale) -> impl Strategy<Value = Zone> {
    const LOST: i64 = 96;
    let quarters = prop_oneof![2 => Just(0), 2 => (-11..=13_i64).prop_map(|hours| hours * 4), 1 => -44..=52_i64];
    let set = (0..96_i64, select(vec![4, 4, 2, -4, LOST]));
    let about_midnight = (0..5_i64, select(vec![4, -4, -2, LOST]));
    let days = -20..3200 * scale.unit / DAY;
    let changes = btree_map(days, prop_oneof![set, about_midnight], 0..12);
    (quarters, changes).prop_map(|(first, changes)| {
        let mut standard = first;
        let mut is_summer = false;
        let change = |(day, (local, set)): (i64, (i64, i64))| {
            let at = day * DAY + (local - standard) * QUARTER;
            let is_lost = set == LOST && standard < -LOST / 3;
            standard += if is_lost { LOST } else { 0 };
            is_summer = !is_summer && set != LOST;
            (at, (standard + if is_summer { set } else { 0 }) * QUARTER)
        };
        let mut changes: Vec<_> = changes.into_iter().map(change).collect();
        changes.sort_unstable();
        changes.dedup_by_key(|change| change.0);
        Zone { first: first * QUARTER, changes }
    })
}
