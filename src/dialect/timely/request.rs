//! A query: the JSON of POST, WebSocket and JavaScript.

use super::sub::{RateOptions, add_filter, downsample, exact_keys, interpolate, tsuid};
use super::{element, invalid, missing, refused};
use crate::error::{Error, Result};
use crate::json::{Fields, Value, described, print_number};
use crate::matcher::Matcher;
use crate::query::Plan;
use crate::time::{INSTANT, parse_time, rounded, wire};

/// A query of the Timeseries API: its sub-queries as plans, and how the answer is to be printed.
#[derive(Clone, Debug)]
pub struct Query {
    pub(super) plans: Vec<Plan>,
    /// First and last instant, in milliseconds.
    pub(super) start: i64,
    pub(super) end: i64,
    /// Keys of `dps` in milliseconds, not seconds.
    pub(super) ms: bool,
    /// Results carry the ids of their series.
    pub(super) show_tsuids: bool,
}

/// What OpenTSDB's clients send along and this store has not: taken when it asks for nothing.
pub(super) const NOT_OFFERED: [&str; 6] =
    ["noAnnotations", "globalAnnotations", "showSummary", "showQuery", "showStats", "delete"];

impl Query {
    /// Reads the request's JSON; `now` in milliseconds.
    ///
    /// # Errors
    /// `invalid_argument` naming the field by its path, unknown fields included.
    pub fn from_value(request: &Value, now: i64) -> Result<Self> {
        let mut fields = Fields::of(request, "")?;
        let Some(start) = instant(&mut fields, "start", now)? else { return Err(missing("start", "", INSTANT)) };
        let end = instant(&mut fields, "end", now)?.unwrap_or(now);
        let queries = fields.required_array("queries")?;
        let ms = fields.boolean("msResolution")?.unwrap_or(false);
        let show_tsuids = fields.boolean("showTSUIDs")?.unwrap_or(false);
        utc("timezone", fields.string("timezone")?.unwrap_or("UTC"))?;
        for name in NOT_OFFERED {
            if fields.boolean(name)? == Some(true) {
                return Err(invalid(&[name, " is true; expected false: it is not offered"]));
            }
        }
        fields.finish()?;
        if queries.is_empty() {
            return Err(invalid(&["queries is empty; expected at least one sub-query"]));
        }
        let mut query = Self::between(start, end, ms, show_tsuids)?;
        for (i, sub) in queries.iter().enumerate() {
            query.add_sub(sub, &element("queries", i))?;
        }
        Ok(query)
    }

    /// A query without sub-queries.
    ///
    /// # Errors
    /// `invalid_argument` where `end` lies before `start`.
    pub(super) fn between(start: i64, end: i64, ms: bool, show_tsuids: bool) -> Result<Self> {
        if end < start {
            let (start, end) = (print_number(start as f64), print_number(end as f64));
            return Err(invalid(&["end is ", &end, "; expected a time not before start, which is ", &start]));
        }
        Ok(Self { plans: Vec::new(), start, end, ms, show_tsuids })
    }

    /// The sub-queries, in order. Points before `floor`, in milliseconds, are not seen.
    #[must_use]
    pub fn plans(&self, floor: i64) -> Vec<Plan> {
        let mut plans = self.plans.clone();
        for plan in &mut plans {
            plan.floor = floor;
        }
        plans
    }

    fn add_sub(&mut self, sub: &Value, place: &str) -> Result<()> {
        let mut fields = Fields::of(sub, place)?;
        let plan = self.add(place, fields.required_string("aggregator")?)?;
        let metric = fields.string("metric")?;
        if let Some(ids) = fields.array("tsuids")? {
            read_tsuids(plan.tsuids.insert(Vec::new()), ids, place)?;
        }
        match metric {
            Some("") => return Err(refused(place, ".metric", "", "a metric's name")),
            Some(metric) => plan.metric = Some(metric.to_owned()),
            None if plan.tsuids.is_some() => {}
            None => return Err(missing(place, ".metric", "a metric's name, or tsuids")),
        }
        read_rate(plan, &mut fields, place)?;
        if let Some(text) = fields.string("downsample")? {
            plan.downsample = Some(downsample(place, text)?);
        }
        match fields.get("tags") {
            None => {}
            Some(Value::Object(tags)) => read_tags(plan, tags, place)?,
            Some(other) => return Err(fields.bad("tags", other, "an object")),
        }
        for (i, filter) in fields.array("filters")?.unwrap_or_default().iter().enumerate() {
            read_filter(plan, filter, &element(&[place, ".filters"].concat(), i))?;
        }
        if fields.boolean("explicitTags")? == Some(true) {
            plan.exact_keys = Some(exact_keys(plan));
        }
        if let Some(text) = fields.string("interpolate")? {
            plan.missing = interpolate(place, text)?;
        }
        fields.finish()
    }
}

/// Days and weeks are those of UTC.
pub(super) fn utc(argument: &str, zone: &str) -> Result<()> {
    match zone {
        "UTC" | "GMT" | "Etc/UTC" => Ok(()),
        _ => Err(Error::invalid(argument, zone, "UTC")),
    }
}

fn instant<'a>(fields: &mut Fields<'a>, name: &'a str, now: i64) -> Result<Option<i64>> {
    let Some(value) = fields.get(name) else { return Ok(None) };
    match value {
        Value::String(text) => return parse_time(name, text, now).map(Some),
        Value::Number(number) => {
            if let Some(ms) = rounded(wire(*number)) {
                return Ok(Some(ms));
            }
        }
        _ => {}
    }
    Err(fields.bad(name, value, INSTANT))
}

fn read_tsuids(list: &mut Vec<String>, ids: &[Value], place: &str) -> Result<()> {
    for id in ids {
        let Value::String(text) = id else {
            return Err(invalid(&[place, ".tsuids holds something else than strings; expected series' ids"]));
        };
        list.push(tsuid(place, ".tsuids", text)?);
    }
    Ok(())
}

fn read_tags(plan: &mut Plan, tags: &[(String, Value)], place: &str) -> Result<()> {
    for (key, value) in tags {
        let path = [place, ".tags.", key].concat();
        let Value::String(text) = value else {
            return Err(invalid(&[&path, " is ", &described(value), "; expected a string"]));
        };
        add_filter(plan, key, Matcher::timely(&path, text)?, true);
    }
    Ok(())
}

fn read_filter(plan: &mut Plan, filter: &Value, place: &str) -> Result<()> {
    let mut fields = Fields::of(filter, place)?;
    let (kind, key) = (fields.required_string("type")?, fields.required_string("tagk")?);
    let expression = fields.string("filter")?.unwrap_or_default();
    let group_by = fields.boolean("groupBy")?.unwrap_or(false);
    fields.finish()?;
    add_filter(plan, key, Matcher::of_type(place, kind, expression)?, group_by);
    Ok(())
}

fn read_rate(plan: &mut Plan, fields: &mut Fields<'_>, place: &str) -> Result<()> {
    let wanted = match fields.get("rate") {
        None | Some(Value::Bool(false)) => false,
        Some(Value::Bool(true)) => true,
        Some(Value::String(text)) if text == "true" || text == "false" => text == "true",
        Some(value) => return Err(fields.bad("rate", value, "true or false")),
    };
    let mut options = RateOptions::default();
    if let Some(mut given) = fields.object("rateOptions")? {
        options.counter = given.boolean("counter")?.unwrap_or(false);
        options.drop_resets = given.boolean("dropResets")?.unwrap_or(false);
        options.counter_max = given.number("counterMax")?.unwrap_or(options.counter_max);
        options.reset_value = given.number("resetValue")?.unwrap_or(options.reset_value);
        given.finish()?;
        if !wanted {
            return Err(invalid(&[place, ".rateOptions is an object; expected none without rate: true"]));
        }
    }
    if wanted {
        plan.set_rate(options.rate(&[place, ".rateOptions"].concat())?);
    }
    Ok(())
}
