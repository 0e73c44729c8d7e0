//! A query: the JSON of POST, WebSocket and JavaScript.

use super::sub::{RateOptions, Sub, downsample, interpolate, tsuid};
use crate::error::{Code, Error, Result};
use crate::json::{Fields, Value, described};
use crate::matcher::Matcher;
use crate::query::{Plan, Rate};
use crate::time::{parse_time, wire_ms};

/// A query of the Timeseries API: its sub-queries as plans, and how the answer is to be printed.
#[derive(Clone, Debug)]
pub struct Query {
    pub(super) plans: Vec<Plan>,
    /// Keys of `dps` in milliseconds, not seconds.
    pub(super) ms: bool,
    /// Results carry the ids of their series.
    pub(super) show_tsuids: bool,
}

/// What OpenTSDB's clients send along and this store has not: taken when it asks for nothing.
pub(super) const NOT_OFFERED: [&str; 6] =
    ["noAnnotations", "globalAnnotations", "showSummary", "showQuery", "showStats", "delete"];

/// What a `start` or `end` may be.
const INSTANT: &str = "a time: 1468954529, 1468954529000, now, 1h-ago or 2016/07/20-03:15:29";

impl Query {
    /// Reads the request's JSON; `now` in milliseconds.
    ///
    /// # Errors
    /// `invalid_argument` naming the field by its path, unknown fields included.
    pub fn from_value(request: &Value, now: i64) -> Result<Self> {
        let mut fields = Fields::of(request, "")?;
        let start = instant(&mut fields, "start", now)?;
        let start = start.ok_or_else(|| missing("start", INSTANT))?;
        let end = instant(&mut fields, "end", now)?.unwrap_or(now);
        let queries = fields.required_array("queries")?;
        let ms = fields.boolean("msResolution")?.unwrap_or(false);
        let show_tsuids = fields.boolean("showTSUIDs")?.unwrap_or(false);
        if let Some(zone) = fields.string("timezone")? {
            utc("timezone", zone)?;
        }
        for name in NOT_OFFERED {
            if fields.boolean(name)? == Some(true) {
                return Err(fields.bad(name, &Value::Bool(true), "false: it is not offered"));
            }
        }
        fields.finish()?;
        let subs: Result<Vec<Sub>> = queries.iter().enumerate().map(|(i, query)| sub_query(query, &place(i))).collect();
        Self::new(subs?, (start, end), ms, show_tsuids)
    }

    /// # Errors
    /// `invalid_argument` where `end` lies before `start`, or there is no sub-query.
    pub(super) fn new(subs: Vec<Sub>, (start, end): (i64, i64), ms: bool, show_tsuids: bool) -> Result<Self> {
        if end < start {
            let (start, end) = (start.to_string(), end.to_string());
            return Err(invalid(&["end is ", &end, "; expected a time not before start, which is ", &start].concat()));
        }
        if subs.is_empty() {
            return Err(invalid("queries is empty; expected at least one sub-query"));
        }
        let plan = |sub: Sub| Plan { with_tsuids: show_tsuids, ..sub.into_plan(start, end) };
        Ok(Self { plans: subs.into_iter().map(plan).collect(), ms, show_tsuids })
    }

    /// The sub-queries, in order. Points before `floor`, in milliseconds, are not seen.
    #[must_use]
    pub fn plans(&self, floor: i64) -> Vec<Plan> {
        self.plans.iter().map(|plan| Plan { floor, ..plan.clone() }).collect()
    }
}

/// Where a sub-query stands, as messages name it.
pub(super) fn place(index: usize) -> String {
    ["queries[", &index.to_string(), "]"].concat()
}

fn invalid(message: &str) -> Error {
    Error::new(Code::InvalidArgument, message)
}

pub(super) fn missing(path: &str, expected: &str) -> Error {
    invalid(&[path, " is missing; expected ", expected].concat())
}

/// Days and weeks are those of UTC.
pub(super) fn utc(argument: &str, zone: &str) -> Result<()> {
    match zone {
        "UTC" | "GMT" | "Etc/UTC" => Ok(()),
        _ => Err(Error::invalid(argument, zone, "UTC")),
    }
}

fn instant<'a>(fields: &mut Fields<'a>, name: &'a str, now: i64) -> Result<Option<i64>> {
    match fields.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => parse_time(name, text, now).map(Some),
        Some(value @ Value::Number(number)) => wire_ms(*number).map(Some).map_err(|_| fields.bad(name, value, INSTANT)),
        Some(value) => Err(fields.bad(name, value, INSTANT)),
    }
}

fn sub_query(query: &Value, place: &str) -> Result<Sub> {
    let mut fields = Fields::of(query, place)?;
    let mut sub = Sub::new(place, fields.required_string("aggregator")?)?;
    sub.metric = fields.string("metric")?.map(str::to_owned);
    sub.tsuids = tsuids(&mut fields)?;
    match sub.metric.as_deref() {
        Some("") => return Err(Error::invalid(&fields.path("metric"), "", "a metric's name")),
        None if sub.tsuids.is_none() => return Err(missing(&fields.path("metric"), "a metric's name, or tsuids")),
        _ => {}
    }
    sub.rate = rate(&mut fields)?;
    sub.downsample =
        fields.string("downsample")?.map(|text| downsample(&fields.path("downsample"), text)).transpose()?;
    match fields.get("tags") {
        None => {}
        Some(Value::Object(tags)) => add_tags(&mut sub, tags, &fields.path("tags"))?,
        Some(other) => return Err(fields.bad("tags", other, "an object")),
    }
    for (i, filter) in fields.array("filters")?.unwrap_or_default().iter().enumerate() {
        add_filter(&mut sub, filter, &[&fields.path("filters"), "[", &i.to_string(), "]"].concat())?;
    }
    sub.explicit_tags = fields.boolean("explicitTags")?.unwrap_or(false);
    sub.interpolate =
        fields.string("interpolate")?.map(|text| interpolate(&fields.path("interpolate"), text)).transpose()?;
    fields.finish()?;
    Ok(sub)
}

fn tsuids(fields: &mut Fields<'_>) -> Result<Option<Vec<String>>> {
    let Some(ids) = fields.array("tsuids")? else { return Ok(None) };
    let path = fields.path("tsuids");
    let text = |id: &Value| match id.as_str() {
        Some(text) => tsuid(&path, text),
        None => Err(invalid(&[&path, " holds something else than strings; expected series' ids"].concat())),
    };
    ids.iter().map(text).collect::<Result<_>>().map(Some)
}

fn add_tags(sub: &mut Sub, tags: &[(String, Value)], place: &str) -> Result<()> {
    for (key, value) in tags {
        let path = [place, ".", key].concat();
        let Some(text) = value.as_str() else {
            return Err(invalid(&[&path, " is ", &described(value), "; expected a string"].concat()));
        };
        sub.filter(key, Matcher::timely(&path, text)?, true);
    }
    Ok(())
}

fn add_filter(sub: &mut Sub, filter: &Value, place: &str) -> Result<()> {
    let mut fields = Fields::of(filter, place)?;
    let (kind, key) = (fields.required_string("type")?, fields.required_string("tagk")?);
    let expression = fields.string("filter")?.unwrap_or_default();
    let group_by = fields.boolean("groupBy")?.unwrap_or(false);
    fields.finish()?;
    sub.filter(key, Matcher::of_type(place, kind, expression)?, group_by);
    Ok(())
}

fn rate(fields: &mut Fields<'_>) -> Result<Option<Rate>> {
    let wanted = match fields.get("rate") {
        None | Some(Value::Bool(false)) => false,
        Some(Value::Bool(true)) => true,
        Some(Value::String(text)) if text == "true" || text == "false" => text == "true",
        Some(value) => return Err(fields.bad("rate", value, "true or false")),
    };
    let place = fields.path("rateOptions");
    let mut options = RateOptions::default();
    if let Some(mut given) = fields.object("rateOptions")? {
        options.counter = given.boolean("counter")?.unwrap_or(false);
        options.drop_resets = given.boolean("dropResets")?.unwrap_or(false);
        options.counter_max = given.number("counterMax")?;
        options.reset_value = given.number("resetValue")?;
        given.finish()?;
        if !wanted {
            return Err(invalid(&[&place, " is an object; expected none without rate: true"].concat()));
        }
    }
    let rate = options.rate(&place)?;
    Ok(wanted.then_some(rate))
}
