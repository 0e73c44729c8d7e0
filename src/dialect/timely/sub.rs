//! One sub-query, whichever of JSON and `m=` it was written in.

use crate::error::{Error, Result};
use crate::json::parse_number;
use crate::labels::code_unit_order;
use crate::matcher::{Matcher, TagFilter};
use crate::query::aggregate::{self, Aggregator, Missing, NONE};
use crate::query::{Downsample, Falling, Grouping, Interval, Plan, Rate};
use crate::time::parse_span;

/// Where counters roll over unless the query says: 2⁶³ − 1.
const COUNTER_MAX: f64 = i64::MAX as f64;

/// A sub-query as it is read, part by part.
pub struct Sub {
    pub aggregator: Aggregator,
    pub metric: Option<String>,
    pub tsuids: Option<Vec<String>>,
    pub downsample: Option<Downsample>,
    pub rate: Option<Rate>,
    pub interpolate: Option<Missing>,
    pub explicit_tags: bool,
    filters: Vec<TagFilter>,
    keys: Vec<String>,
}

/// How a counter is described.
#[derive(Default)]
pub struct RateOptions {
    pub counter: bool,
    pub drop_resets: bool,
    pub counter_max: Option<f64>,
    pub reset_value: Option<f64>,
}

impl Sub {
    /// # Errors
    /// `invalid_argument` for an unknown aggregator.
    pub fn new(place: &str, aggregator: &str) -> Result<Self> {
        let aggregator = named(&[place, ".aggregator"].concat(), aggregator)?;
        Ok(Self {
            aggregator,
            metric: None,
            tsuids: None,
            downsample: None,
            rate: None,
            interpolate: None,
            explicit_tags: false,
            filters: Vec::new(),
            keys: Vec::new(),
        })
    }

    /// A filter; with `group_by` also one result per value. A tag that must be absent has no values to group by.
    pub fn filter(&mut self, key: &str, matcher: Matcher, group_by: bool) {
        let grouping = group_by && !matches!(matcher, Matcher::Absent);
        if grouping && let Err(at) = self.keys.binary_search_by(|known| code_unit_order(known, key)) {
            self.keys.insert(at, key.to_owned());
        }
        self.filters.push(TagFilter { key: key.to_owned(), matcher });
    }

    /// The question asked of `[start, end]`. A rated series holds its rate until the next unless the query says else.
    pub fn into_plan(self, start: i64, end: i64) -> Plan {
        let held = if self.rate.is_some() { Missing::Previous } else { self.aggregator.missing };
        let exact_keys = self.explicit_tags.then(|| self.named_keys());
        Plan {
            metric: self.metric,
            tsuids: self.tsuids,
            filters: self.filters,
            exact_keys,
            grouping: if self.aggregator.name == NONE { Grouping::Each } else { Grouping::By(self.keys) },
            start,
            end,
            floor: 0,
            downsample: self.downsample,
            rate: self.rate,
            reduce: self.aggregator.reduce,
            missing: self.interpolate.unwrap_or(held),
            with_tsuids: false,
        }
    }

    /// The keys that filters name, each once, those aside that must be absent.
    fn named_keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for filter in self.filters.iter().filter(|f| !matches!(f.matcher, Matcher::Absent)) {
            if !keys.contains(&filter.key) {
                keys.push(filter.key.clone());
            }
        }
        keys
    }
}

fn named(argument: &str, name: &str) -> Result<Aggregator> {
    aggregate::find(name).ok_or_else(|| Error::invalid(argument, name, &one_of_aggregators(true)))
}

fn one_of_aggregators(none: bool) -> String {
    let names = aggregate::AGGREGATORS.iter().map(|a| a.name).filter(|name| none || *name != NONE);
    ["one of ", &names.collect::<Vec<_>>().join(", ")].concat()
}

/// `<count><unit>-<aggregator>[-<fill>]`, or `0all` for the interval.
///
/// # Errors
/// `invalid_argument` naming `argument`.
pub fn downsample(argument: &str, text: &str) -> Result<Downsample> {
    let refused = |expected: &str| Error::invalid(argument, text, expected);
    let mut parts = text.splitn(3, '-');
    let (Some(interval), Some(aggregator), fill) = (parts.next(), parts.next(), parts.next()) else {
        return Err(refused("an interval and an aggregator, such as 1m-avg"));
    };
    let interval = match parse_span(interval) {
        Some(width) => Interval::Every(width),
        None if interval == "0all" => Interval::Whole,
        None => return Err(refused("an interval of at least 1 in ms, s, m, h, d, w, n or y, or 0all, such as 1m-avg")),
    };
    let aggregator = aggregate::find(aggregator).filter(|a| a.name != NONE);
    let Some(aggregator) = aggregator else { return Err(refused(&one_of_aggregators(false))) };
    let fill = match fill {
        None | Some("none") => None,
        Some("nan" | "null") => Some(f64::NAN),
        Some("zero") => Some(0.0),
        Some(number) => {
            let number = parse_number(number).filter(|n| n.is_finite() && n.is_sign_positive());
            Some(number.ok_or_else(|| refused("a fill that is none, nan, null, zero or a number not below 0"))?)
        }
    };
    Ok(Downsample { interval, reduce: aggregator.reduce, fill })
}

impl RateOptions {
    /// # Errors
    /// `invalid_argument` naming `place.counterMax` or `place.resetValue` where one is negative or no number.
    pub fn rate(&self, place: &str) -> Result<Rate> {
        let checked = |name: &str, value: Option<f64>, default: f64| {
            let number = value.unwrap_or(default);
            if number >= 0.0 {
                return Ok(number);
            }
            Err(Error::invalid(&[place, name].concat(), &crate::json::print_number(number), "a number not below 0"))
        };
        let counter_max = checked(".counterMax", self.counter_max, COUNTER_MAX)?;
        let reset_value = checked(".resetValue", self.reset_value, 0.0)?;
        let falling = match (self.counter, self.drop_resets) {
            (false, _) => Falling::Falls,
            (true, false) => Falling::RollsOver(counter_max),
            (true, true) => Falling::Restarts,
        };
        Ok(Rate { falling, reset_value })
    }
}

/// # Errors
/// `invalid_argument` naming `argument`.
pub fn interpolate(argument: &str, text: &str) -> Result<Missing> {
    Ok(match text {
        "none" => Missing::Skip,
        "linear" => Missing::Linear,
        "previous" => Missing::Previous,
        "zero" => Missing::Zero,
        _ => return Err(Error::invalid(argument, text, "one of none, linear, previous, zero")),
    })
}

/// Refuses an id that is not hexadecimal: three bytes for the metric and six for each tag.
///
/// # Errors
/// `invalid_argument` naming `argument`.
pub fn tsuid(argument: &str, text: &str) -> Result<String> {
    if text.len() % 12 == 6 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(text.to_owned());
    }
    Err(Error::invalid(argument, text, "a series' id: 6 hexadecimal digits, and 12 more for each tag"))
}
