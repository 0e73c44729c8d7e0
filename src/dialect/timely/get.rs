//! A query in a URL: `start`, `end`, and one `m` per sub-query.

use super::request::{NOT_OFFERED, Query, missing, utc};
use super::sub::{RateOptions, add_filter, downsample, exact_keys, tsuid};
use super::{element, invalid};
use crate::error::{Error, Result};
use crate::json::parse_number;
use crate::matcher::Matcher;
use crate::query::{Plan, Rate};
use crate::time::parse_time;

/// What an `m` is.
const GRAMMAR: &str = "aggregator:[rate{…}:][1m-avg:][explicit_tags:]metric{tag=value,…}{filter=value,…}";

impl Query {
    /// Reads the decoded pairs of a URL's query; `now` in milliseconds.
    ///
    /// `m` and `tsuid` may come several times; one that repeats another is left out. Flags such as `ms` need no value.
    ///
    /// # Errors
    /// `invalid_argument` naming the parameter, unknown ones included.
    pub fn from_get(pairs: &[(String, String)], now: i64) -> Result<Self> {
        let (mut start, mut end, mut ms, mut show_tsuids, mut any) = (None, now, false, false, false);
        for (name, value) in pairs {
            match name.as_str() {
                "start" => start = Some(parse_time(name, value, now)?),
                "end" => end = parse_time(name, value, now)?,
                "m" | "tsuid" => any = true,
                "ms" | "msResolution" => ms = flag(name, value)?,
                "showTSUIDs" | "show_tsuids" => show_tsuids = flag(name, value)?,
                "timezone" | "tz" => utc(name, value)?,
                _ => not_offered(name, value)?,
            }
        }
        let Some(start) = start else { return Err(missing("start", "a time, such as 1h-ago")) };
        if !any {
            return Err(missing("m", GRAMMAR));
        }
        let mut query = Self::between(start, end, ms, show_tsuids)?;
        for kind in ["m", "tsuid"] {
            for (at, pair) in pairs.iter().enumerate() {
                if pair.0 == kind && !pairs.iter().take(at).any(|before| before == pair) {
                    let place = element("queries", query.plans.len());
                    if kind == "m" { query.add_m(&pair.1, &place)? } else { query.add_ids(&pair.1, &place)? }
                }
            }
        }
        Ok(query)
    }

    /// `aggregator:{part:}metric[{tags}[{filters}]]`: the first braces filter and group, the second filter.
    fn add_m(&mut self, text: &str, place: &str) -> Result<()> {
        let argument = [place, ".m"].concat();
        let refused = || Error::invalid(&argument, text, GRAMMAR);
        let (aggregator, Some(mut rest)) = cut(text, b':') else { return Err(refused()) };
        let plan = self.add(place, aggregator)?;
        let mut explicit = false;
        while let (part, Some(after)) = cut(rest, b':') {
            rest = after;
            if part == "explicit_tags" {
                explicit = true;
            } else if part.starts_with("rate") && plan.rate.is_none() {
                plan.set_rate(rate(part, place).unwrap_or_else(|| Err(refused()))?);
            } else if part.starts_with(|c: char| c.is_ascii_digit()) && plan.downsample.is_none() {
                plan.downsample = Some(downsample(&[place, ".downsample"].concat(), part)?);
            } else {
                let expected = "rate, a downsample such as 1m-avg, or explicit_tags, each once";
                return Err(Error::invalid(&argument, part, expected));
            }
        }
        let (metric, braces) = rest.split_at_checked(rest.find('{').unwrap_or(rest.len())).unwrap_or_default();
        let Some(lists) = two_lists(braces).filter(|_| !metric.is_empty()) else { return Err(refused()) };
        for (at, list) in lists.into_iter().enumerate() {
            if !add_tags(plan, list, place, at == 0)? {
                return Err(refused());
            }
        }
        plan.metric = Some(metric.to_owned());
        plan.exact_keys = explicit.then(|| exact_keys(plan));
        Ok(())
    }

    /// `[aggregator:]id,id,…`
    fn add_ids(&mut self, text: &str, place: &str) -> Result<()> {
        let (aggregator, ids) = text.split_once(':').unwrap_or(("sum", text));
        let list = self.add(place, aggregator)?.tsuids.insert(Vec::new());
        for id in ids.split(',') {
            list.push(tsuid(&[place, ".tsuid"].concat(), id)?);
        }
        Ok(())
    }
}

fn flag(name: &str, value: &str) -> Result<bool> {
    match value {
        "" | "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Error::invalid(name, value, "true or false")),
    }
}

fn not_offered(name: &str, value: &str) -> Result<()> {
    if !NOT_OFFERED.iter().any(|known| spells(name, known)) {
        let known = " is not a parameter; expected one of start, end, m, tsuid, ms, msResolution, showTSUIDs, timezone";
        return Err(invalid(&[name, known]));
    }
    if flag(name, value)? { Err(Error::invalid(name, value, "false: it is not offered")) } else { Ok(()) }
}

/// Whether a name is the known one, underscores and case aside.
fn spells(name: &str, known: &str) -> bool {
    let mut known = known.bytes();
    for byte in name.bytes() {
        if byte != b'_' && !known.next().is_some_and(|other| other.eq_ignore_ascii_case(&byte)) {
            return false;
        }
    }
    known.next().is_none()
}

/// Adds the filters of `key=value,…`; false where one is none.
fn add_tags(plan: &mut Plan, list: &str, place: &str, group_by: bool) -> Result<bool> {
    let mut rest = Some(list);
    while let Some(list) = rest {
        let (pair, after) = cut(list, b',');
        rest = after;
        if pair.is_empty() {
            continue;
        }
        let Some((key, value)) = pair.split_once('=').filter(|(key, _)| !key.is_empty()) else { return Ok(false) };
        add_filter(plan, key, Matcher::timely(&[place, ".tags.", key].concat(), value)?, group_by);
    }
    Ok(true)
}

/// `rate` or `rate{counter[,max[,reset]]}`, where the first word may also be `dropcounter`, or else mean no counter.
fn rate(part: &str, place: &str) -> Option<Result<Rate>> {
    let inner = match part.strip_prefix("rate")? {
        "" => "",
        braces => braces.strip_prefix('{')?.strip_suffix('}')?,
    };
    let mut words = inner.split(',');
    let mut options = RateOptions::default();
    match words.next()? {
        "" | "true" | "false" => {}
        kind => {
            options.counter = kind.ends_with("counter").then_some(true)?;
            options.drop_resets = kind == "dropcounter";
        }
    }
    for number in [&mut options.counter_max, &mut options.reset_value] {
        if let Some(text) = words.next().filter(|text| !text.is_empty()) {
            *number = parse_number(text)?;
        }
    }
    if words.next().is_some() { None } else { Some(options.rate(&[place, ".rate"].concat())) }
}

/// The text before the first separator where no brace or parenthesis is open, and the text after it: an expression may
/// hold the separator. A closing brace is a separator too, and then parentheses do not count.
fn cut(text: &str, separator: u8) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'(' if separator != b'}' => depth += 1,
            b')' if separator != b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && byte == separator {
            return (text.get(..at).unwrap_or_default(), text.get(at + 1..));
        }
    }
    (text, None)
}

/// The contents of `{…}{…}`, empty where there are none; `None` if a brace stays open or text stands outside.
fn two_lists(text: &str) -> Option<[&str; 2]> {
    let (mut lists, mut rest) = ([""; 2], text);
    for list in &mut lists {
        if !rest.is_empty() {
            let (inner, after) = cut(rest, b'}');
            (*list, rest) = (inner.strip_prefix('{')?, after?);
        }
    }
    rest.is_empty().then_some(lists)
}
