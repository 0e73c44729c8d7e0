//! One sub-query, whichever of JSON and `m=` it was written in.

use super::{Query, refused};
use crate::error::Result;
use crate::json::{parse_number, print_number};
use crate::labels::code_unit_order;
use crate::matcher::{Matcher, TagFilter};
use crate::query::aggregate::{self, Aggregator, Missing, NONE};
use crate::query::{Downsample, Falling, Grouping, Interval, Plan, Rate};
use crate::time::parse_span;
use std::cmp::Ordering;
use std::rc::Rc;

/// How a counter is described.
pub struct RateOptions {
    pub counter: bool,
    pub drop_resets: bool,
    pub counter_max: f64,
    pub reset_value: f64,
}

impl Default for RateOptions {
    /// A counter rolls over at 2⁶³ − 1 unless the query says where.
    fn default() -> Self {
        Self { counter: false, drop_resets: false, counter_max: i64::MAX as f64, reset_value: 0.0 }
    }
}

impl Query {
    /// A new sub-query, to be filled in place.
    ///
    /// # Errors
    /// `invalid_argument` for an unknown aggregator.
    pub(super) fn add(&mut self, place: &str, aggregator: &str) -> Result<&mut Plan> {
        let Some(found) = aggregate::find(aggregator) else {
            return Err(refused(place, ".aggregator", aggregator, &one_of_aggregators(true)));
        };
        let Aggregator { name, reduce, missing } = found;
        Ok(self.plans.push_mut(Plan {
            metric: None,
            tsuids: None,
            filters: Rc::default(),
            exact_keys: None,
            grouping: if name == NONE { Grouping::Each } else { Grouping::By(Vec::new()) },
            start: self.start,
            end: self.end,
            floor: 0,
            downsample: None,
            rate: None,
            reduce,
            missing,
            with_tsuids: self.show_tsuids,
        }))
    }
}

impl Plan {
    /// A rated series holds its rate until the next, unless the query goes on to say else.
    pub(super) const fn set_rate(&mut self, rate: Rate) {
        self.rate = Some(rate);
        self.missing = Missing::Previous;
    }
}

/// A filter; with `group_by` also one result per value. A tag that must be absent has no values to group by.
pub fn add_filter(plan: &mut Plan, key: &str, matcher: Matcher, group_by: bool) {
    if let Grouping::By(keys) = &mut plan.grouping
        && group_by
        && !matches!(matcher, Matcher::Absent)
    {
        let at = keys.iter().take_while(|known| code_unit_order(known, key) == Ordering::Less).count();
        if keys.get(at).is_none_or(|known| known != key) {
            keys.insert(at, key.to_owned());
        }
    }
    // Nobody else holds the filters of a plan under way.
    if let Some(filters) = Rc::get_mut(&mut plan.filters) {
        filters.push(TagFilter { key: key.to_owned(), matcher });
    }
}

/// The keys that filters name, each once, those aside that must be absent.
pub fn exact_keys(plan: &Plan) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for filter in plan.filters.iter() {
        if !matches!(filter.matcher, Matcher::Absent) && !keys.contains(&filter.key) {
            keys.push(filter.key.clone());
        }
    }
    keys
}

fn one_of_aggregators(none: bool) -> String {
    let (mut text, mut before) = (String::new(), "one of ");
    for aggregator in &aggregate::AGGREGATORS {
        if none || aggregator.name != NONE {
            text.push_str(before);
            text.push_str(aggregator.name);
            before = ", ";
        }
    }
    text
}

/// `<count><unit>-<aggregator>[-<fill>]`, or `0all` for the interval.
///
/// # Errors
/// `invalid_argument` naming `place.downsample`.
pub fn downsample(place: &str, text: &str) -> Result<Downsample> {
    let refused = |expected: &str| Err(refused(place, ".downsample", text, expected));
    let Some((interval, rest)) = text.split_once('-') else {
        return refused("an interval and an aggregator, such as 1m-avg");
    };
    let interval = match parse_span(interval) {
        Some(width) => Interval::Every(width),
        None if interval == "0all" => Interval::Whole,
        None => return refused("an interval of at least 1 in ms, s, m, h, d, w, n or y, or 0all, such as 1m-avg"),
    };
    let (name, fill) = rest.split_once('-').unwrap_or((rest, "none"));
    let aggregator = match aggregate::find(name) {
        Some(found) if name != NONE => found,
        _ => return refused(&one_of_aggregators(false)),
    };
    let fill = match fill {
        "none" => None,
        "nan" | "null" => Some(f64::NAN),
        "zero" => Some(0.0),
        number => match parse_number(number) {
            Some(number) if number.is_finite() && number.is_sign_positive() => Some(number),
            _ => return refused("a fill that is none, nan, null, zero or a number not below 0"),
        },
    };
    Ok(Downsample { interval, reduce: aggregator.reduce, fill })
}

impl RateOptions {
    /// # Errors
    /// `invalid_argument` naming `place.counterMax` or `place.resetValue` where one is negative or no number.
    pub fn rate(&self, place: &str) -> Result<Rate> {
        for (name, number) in [(".counterMax", self.counter_max), (".resetValue", self.reset_value)] {
            if number.is_nan() || number < 0.0 {
                return Err(refused(place, name, &print_number(number), "a number not below 0"));
            }
        }
        let falling = match (self.counter, self.drop_resets) {
            (false, _) => Falling::Falls,
            (true, false) => Falling::RollsOver(self.counter_max),
            (true, true) => Falling::Restarts,
        };
        Ok(Rate { falling, reset_value: self.reset_value })
    }
}

/// # Errors
/// `invalid_argument` naming `place.interpolate`.
pub fn interpolate(place: &str, text: &str) -> Result<Missing> {
    Ok(match text {
        "none" => Missing::Skip,
        "linear" => Missing::Linear,
        "previous" => Missing::Previous,
        "zero" => Missing::Zero,
        _ => return Err(refused(place, ".interpolate", text, "one of none, linear, previous, zero")),
    })
}

/// Refuses an id that is not hexadecimal: three bytes for the metric and six for each tag.
///
/// # Errors
/// `invalid_argument` naming the field of `place`.
pub fn tsuid(place: &str, field: &str, text: &str) -> Result<String> {
    if text.len() % 12 == 6 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(text.to_owned());
    }
    Err(refused(place, field, text, "a series' id: 6 hexadecimal digits, and 12 more for each tag"))
}
