//! A query's request to plans: what each field means, and which values are refused.

use super::invalid;
use super::loose::{Count, Flag};
use super::request::{Filter, Instant, Interpolate, RateOptions, Request, SubQuery};
use super::tags::{TagMap, tag_filter};
use crate::calendar::{Calendar, Zone};
use crate::error::{Code, Error, Result};
use crate::json::{Value, parse, parse_number, print_number, to_string};
use crate::labels::code_unit_order;
use crate::matcher::{Matcher, TagFilter};
use crate::query::aggregate::{self, Aggregator, Missing, NONE};
use crate::query::stage::Stage;
use crate::query::{Aggregate, Downsample, Falling, Grouping, Interval, Plan, Rate, Selection};
use crate::time::{DAY, INSTANT, MAX_TIME, is_date, parse_span, parse_time, rounded, wire};
use std::rc::Rc;

/// Sub-queries, and filters over all of them, that one request may have.
pub(super) const MOST: usize = 1000;

/// A query of the Timeseries API: its sub-queries as plans, and how the answer is to be printed.
#[derive(Clone, Debug)]
pub struct Query {
    pub(super) plans: Vec<Plan>,
    start: Bound,
    end: Bound,
    /// Keys of `dps` in milliseconds, not seconds.
    pub(super) ms: bool,
    /// Results carry the ids of their series.
    pub(super) show_tsuids: bool,
    /// `dps` are pairs in a list.
    pub(super) arrays: bool,
    /// Results carry the annotations of all series, of which there are none.
    pub(super) global_annotations: bool,
    /// What results carry as their sub-query, by its place.
    pub(super) asked: Option<Vec<Value<'static>>>,
    /// Whose calendar; `None`: that of UTC.
    zone: Option<String>,
}

/// A bound of the range.
#[derive(Clone, Copy, Debug)]
struct Bound {
    /// In ms since the epoch.
    ms: i64,
    /// Of a date: what the zone's clocks show, not yet an instant.
    is_date: bool,
}

impl Query {
    /// Reads the request's JSON; `now` in milliseconds.
    ///
    /// # Errors
    /// `invalid_argument` naming the field by its path, unknown fields included.
    pub fn from_value(request: &Value<'_>, now: i64) -> Result<Self> {
        Self::from_post(request, &[], now)
    }

    /// Lowers a request; `now` in milliseconds.
    ///
    /// # Errors
    /// `invalid_argument` naming the field by its path; `limit_exceeded` past 1000 sub-queries or 1000 filters.
    pub fn of(request: &Request<'_>, now: i64) -> Result<Self> {
        let start = Bound::of("start", request.start, now)?;
        let end = request.end.map_or(Ok(Bound { ms: now, is_date: false }), |end| Bound::of("end", end, now))?;
        if request.queries.is_empty() {
            return Err(invalid("queries is empty; expected at least one sub-query".to_owned()));
        }
        within_counts(request)?;
        let plan = |(i, sub): (usize, &SubQuery<'_>)| plan(sub, &format!("queries[{i}]"), is_set(request.use_calendar));
        let plans = request.queries.iter().enumerate().map(plan).collect::<Result<_>>()?;
        Ok(Self {
            plans,
            start,
            end,
            ms: is_set(request.ms_resolution),
            show_tsuids: is_set(request.show_tsuids),
            arrays: is_set(request.arrays),
            global_annotations: is_set(request.global_annotations),
            zone: request.timezone.filter(|zone| !UTC.contains(zone)).map(str::to_owned),
            asked: if is_set(request.show_query) { Some(asked(&request.queries)?) } else { None },
        })
    }

    /// The sub-queries, in order; the calendar is that of `zone`, and dates are what its clocks show.
    ///
    /// # Errors
    /// `invalid_argument` for a range that ends before it starts.
    pub fn plans(&self, zone: &Rc<Zone>) -> Result<Vec<Plan>> {
        let (start, end) = (self.start.instant(zone), self.end.instant(zone));
        if end < start {
            return Err(invalid(format!("end is {end}; expected a time not before start, which is {start}")));
        }
        let in_zone = |aggregate: &Aggregate| Aggregate { zone: Rc::clone(zone), ..aggregate.clone() };
        let stages = |plan: &Plan| plan.aggregate().map(in_zone).map(Stage::Aggregate).into_iter().collect();
        Ok(self.plans.iter().map(|plan| Plan { start, end, stages: stages(plan), ..plan.clone() }).collect())
    }

    /// Whether results carry the ids of their series.
    #[must_use]
    pub const fn show_tsuids(&self) -> bool {
        self.show_tsuids
    }

    /// The zone whose clocks must be known, if that is not UTC, and from when to when, in ms: the query's range, and with
    /// intervals of the calendar that of all points, which `held` tells, as buckets beside the range count in
    /// interpolation and rates.
    pub fn zone(&self, held: impl FnOnce() -> Option<(i64, i64)>) -> Option<(&str, i64, i64)> {
        let name = self.zone.as_deref()?;
        let (start, end) = (self.start.ms, self.end.ms);
        let least = self.plans.iter().filter_map(|plan| match plan.aggregate()?.downsample?.interval {
            Interval::Calendar(calendar) => Some(calendar.least()),
            Interval::Every(_) | Interval::Whole => None,
        });
        let longest = least.max();
        let (first, last) = longest.and_then(|_| held()).unwrap_or((start, end));
        let dated = (self.start.is_date || self.end.is_date).then_some(DAY);
        // The longest of its kind is not twice as long as the shortest, hours are counted from their day's midnight, and no
        // clock is two days from UTC; further than times go nobody has to know.
        let beside = longest.map(|longest| longest.max(DAY)).or(dated).unwrap_or(0).saturating_mul(2).min(MAX_TIME);
        Some((name, start.min(first).saturating_sub(beside), end.max(last).saturating_add(beside)))
    }
}

/// Refuses more sub-queries or filters than [`MOST`], before any filter is compiled.
fn within_counts(request: &Request<'_>) -> Result<()> {
    let filters = |sub: &SubQuery<'_>| {
        let tags = sub.tags.as_ref().map_or(0, |tags| tags.0.len());
        tags + sub.narrowing.0.len() + sub.filters.as_ref().map_or(0, Vec::len)
    };
    let counts = [("queries", request.queries.len()), ("filters", request.queries.iter().map(filters).sum())];
    match counts.into_iter().find(|(_, count)| *count > MOST) {
        None => Ok(()),
        Some((what, count)) => {
            let message = format!("a request of {count} {what}; expected at most {MOST}");
            Err(Error::new(Code::LimitExceeded, message))
        }
    }
}

fn is_set(flag: Option<Flag>) -> bool {
    flag == Some(Flag(true))
}

/// The sub-queries as they were understood, each with its place as `index`.
fn asked(queries: &[SubQuery<'_>]) -> Result<Vec<Value<'static>>> {
    let shown = |(sub, place): (&SubQuery<'_>, u64)| {
        parse(&to_string(&SubQuery { index: Some(Count(place)), ..sub.clone() })).map(Value::into_owned)
    };
    queries.iter().zip(0..).map(shown).collect()
}

impl Bound {
    fn of(name: &str, instant: Instant<'_>, now: i64) -> Result<Self> {
        match instant {
            Instant::Text(text) => Ok(Self { ms: parse_time(name, text, now)?, is_date: is_date(text) }),
            Instant::Number(number) => rounded(wire(number))
                .map(|ms| Self { ms, is_date: false })
                .ok_or_else(|| invalid(format!("{name} is {}; expected {INSTANT}", print_number(number)))),
        }
    }

    fn instant(self, zone: &Zone) -> i64 {
        if self.is_date { zone.instant(self.ms).clamp(0, MAX_TIME) } else { self.ms }
    }
}

/// The zones whose clocks need not be asked for.
const UTC: [&str; 3] = ["UTC", "GMT", "Etc/UTC"];

/// The plan of a sub-query that messages call `place`, but for its range.
fn plan(sub: &SubQuery<'_>, place: &str, calendar: bool) -> Result<Plan> {
    let Aggregator { name, reduce, missing } = aggregate::find(sub.aggregator)
        .ok_or_else(|| Error::invalid(&format!("{place}.aggregator"), sub.aggregator, &one_of_aggregators(|_| true)))?;
    let rate = rate(sub, place)?;
    let (metric, tsuids) = (metric(sub, place)?, tsuids(sub, place)?);
    let aggregate = Aggregate {
        downsample: sub.downsample.map(|text| downsample(place, text, calendar)).transpose()?,
        zone: Rc::default(),
        rate,
        reduce,
        // a rated series holds its rate until the next, unless the query says else
        missing: sub.interpolate.map_or(if rate.is_some() { Missing::Previous } else { missing }, Missing::from),
    };
    let filters = filters(sub, place)?;
    let grouping = if name == NONE { Grouping::Each } else { Grouping::By(group_keys(&filters)) };
    let filters: Vec<TagFilter> = filters.into_iter().map(|(filter, _)| filter).collect();
    let exact_keys = is_set(sub.explicit_tags).then(|| exact_keys(&filters));
    Ok(Plan {
        series: Selection { metric, tsuids, filters: Rc::new(filters), exact_keys, test: None },
        grouping,
        start: 0,
        end: 0,
        finite: false,
        most_series: None,
        stages: vec![Stage::Aggregate(aggregate)],
    })
}

fn metric(sub: &SubQuery<'_>, place: &str) -> Result<Option<String>> {
    match sub.metric {
        Some("") => Err(Error::invalid(&format!("{place}.metric"), "", "a metric's name")),
        None if ids(sub).is_none() => {
            Err(invalid(format!("{place}.metric is missing; expected a metric's name, or tsuids")))
        }
        metric => Ok(metric.map(str::to_owned)),
    }
}

/// An empty list is none, as OpenTSDB takes it.
fn ids<'a>(sub: &'a SubQuery<'_>) -> Option<&'a Vec<&'a str>> {
    sub.tsuids.as_ref().filter(|ids| !ids.is_empty())
}

/// Ids are hexadecimal: three bytes for the metric and six for each tag.
fn tsuids(sub: &SubQuery<'_>, place: &str) -> Result<Option<Vec<String>>> {
    let Some(ids) = ids(sub) else { return Ok(None) };
    let check = |(i, id): (usize, &&str)| {
        if id.len() % 12 == 6 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok((*id).to_owned());
        }
        let expected = "a series' id: 6 hexadecimal digits, and 12 more for each tag";
        Err(Error::invalid(&format!("{place}.tsuids[{i}]"), id, expected))
    };
    ids.iter().enumerate().map(check).collect::<Result<_>>().map(Some)
}

/// Every filter, and whether its key groups.
fn filters(sub: &SubQuery<'_>, place: &str) -> Result<Vec<(TagFilter, bool)>> {
    let tags = sub.tags.iter().map(|tags| (tags, true)).chain([(&sub.narrowing, false)]);
    let mut filters = Vec::new();
    for (TagMap(tags), group_by) in tags {
        for tag in tags {
            filters.push((tag_filter(&format!("{place}.tags"), tag)?, group_by));
        }
    }
    for (i, filter) in sub.filters.iter().flatten().enumerate() {
        let Filter { r#type, tagk, filter, group_by, grouped } = filter;
        let matcher = Matcher::of_type(&format!("{place}.filters[{i}]"), r#type, filter.unwrap_or_default())?;
        filters.push((TagFilter { key: (*tagk).to_owned(), matcher }, is_set(*group_by) || is_set(*grouped)));
    }
    Ok(filters)
}

/// The keys that group, each once, in code-unit order. A tag that must be absent has no values to group by.
fn group_keys(filters: &[(TagFilter, bool)]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for (TagFilter { key, matcher }, group_by) in filters {
        let place = keys.binary_search_by(|known| code_unit_order(known, key));
        if let (Err(place), true, false) = (place, *group_by, matches!(matcher, Matcher::Absent)) {
            keys.insert(place, key.clone());
        }
    }
    keys
}

/// The keys that filters name, each once, those aside that must be absent.
fn exact_keys(filters: &[TagFilter]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for filter in filters {
        if !matches!(filter.matcher, Matcher::Absent) && !keys.contains(&filter.key) {
            keys.push(filter.key.clone());
        }
    }
    keys
}

fn one_of_aggregators(wanted: impl Fn(&str) -> bool) -> String {
    let names: Vec<&str> = aggregate::AGGREGATORS.iter().map(|known| known.name).filter(|name| wanted(name)).collect();
    format!("one of {}", names.join(", "))
}

/// What an interval is expected to be.
const INTERVAL: &str = "an interval of at least 1 in ms, s, m, h, d, w, n or y, or 0all, such as 1m-avg";

/// What an interval of the calendar is expected to be.
const CALENDAR: &str =
    "an interval of the calendar of at least 1 in d, w, n or y, or of as many ms, s, m or h as divide a day";

/// `<count><unit>[c]-<aggregator>[-<fill>]`, or `0all` for the interval; `calendar`: as if with `c`.
fn downsample(place: &str, text: &str, calendar: bool) -> Result<Downsample> {
    let refused = |expected: &str| Error::invalid(&format!("{place}.downsample"), text, expected);
    let (interval, rest) =
        text.split_once('-').ok_or_else(|| refused("an interval and an aggregator, such as 1m-avg"))?;
    let named = interval.strip_suffix('c');
    let interval = match named.or_else(|| calendar.then_some(interval)) {
        _ if interval == "0all" => Interval::Whole,
        Some(span) => Interval::Calendar(Calendar::parse(span).ok_or_else(|| refused(CALENDAR))?),
        None => Interval::Every(parse_span(interval).ok_or_else(|| refused(INTERVAL))?),
    };
    let (name, fill) = rest.split_once('-').unwrap_or((rest, "none"));
    let aggregator = aggregate::find(name)
        .filter(|found| found.name != NONE)
        .ok_or_else(|| refused(&one_of_aggregators(|name| name != NONE)))?;
    let fill = match fill {
        "none" => None,
        "nan" | "null" => Some(f64::NAN),
        "zero" => Some(0.0),
        number => match parse_number(number) {
            Some(number) if number.is_finite() && number.is_sign_positive() => Some(number),
            _ => return Err(refused("a fill that is none, nan, null, zero or a number not below 0")),
        },
    };
    Ok(Downsample { interval, reduce: aggregator.reduce, fill })
}

fn rate(sub: &SubQuery<'_>, place: &str) -> Result<Option<Rate>> {
    if sub.rate != Some(Flag(true)) {
        return match sub.rate_options {
            Some(_) => Err(invalid(format!("{place}.rateOptions is an object; expected none without rate: true"))),
            None => Ok(None),
        };
    }
    let options = sub.rate_options.unwrap_or_default();
    let RateOptions { counter, counter_max, reset_value, drop_resets } = options;
    let (counter_max, reset_value) = (counter_max.map(|max| max.0), reset_value.map(|most| most.0));
    for (name, number) in [("counterMax", counter_max), ("resetValue", reset_value)] {
        if let Some(number) = number.filter(|number| number.is_nan() || *number < 0.0) {
            let number = print_number(number);
            return Err(invalid(format!("{place}.rateOptions.{name} is {number}; expected a number not below 0")));
        }
    }
    let falling = match (is_set(counter), is_set(drop_resets)) {
        (true, true) => Falling::Restarts,
        (true, false) => Falling::RollsOver(counter_max.unwrap_or(i64::MAX as f64)),
        (false, _) => Falling::Falls,
    };
    Ok(Some(Rate { falling, reset_value: reset_value.unwrap_or(0.0) }))
}

impl From<Interpolate> for Missing {
    fn from(wanted: Interpolate) -> Self {
        match wanted {
            Interpolate::None => Self::Skip,
            Interpolate::Linear => Self::Linear,
            Interpolate::Previous => Self::Previous,
            Interpolate::Zero => Self::Zero,
        }
    }
}
