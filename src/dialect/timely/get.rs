//! A query in a URL: `start`, `end`, and one `m` per sub-query.

use super::request::{NOT_OFFERED, Query, utc};
use super::sub::{RateOptions, add_filter, downsample, exact_keys, tsuid};
use super::{element, invalid, missing, refused};
use crate::error::{Error, Result};
use crate::json::parse_number;
use crate::matcher::Matcher;
use crate::query::Plan;
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
        let Some(start) = start else { return Err(missing("start", "", "a time, such as 1h-ago")) };
        if !any {
            return Err(missing("m", "", GRAMMAR));
        }
        let mut query = Self::between(start, end, ms, show_tsuids)?;
        for by_ids in [false, true] {
            for (at, pair) in pairs.iter().enumerate() {
                let (name, value) = pair;
                if (name == if by_ids { "tsuid" } else { "m" }) && !pairs.iter().take(at).any(|before| before == pair) {
                    let place = element("queries", query.plans.len());
                    if by_ids { query.add_ids(value, &place)? } else { query.add_m(value, &place)? }
                }
            }
        }
        Ok(query)
    }

    /// `aggregator:{part:}metric[{tags}[{filters}]]`: the first braces filter and group, the second filter.
    fn add_m(&mut self, text: &str, place: &str) -> Result<()> {
        let bad = |part: &str, expected: &str| Err(refused(place, ".m", part, expected));
        let (aggregator, Some(mut rest)) = cut(text, b':') else { return bad(text, GRAMMAR) };
        let plan = self.add(place, aggregator)?;
        let mut explicit = false;
        while let (part, Some(after)) = cut(rest, b':') {
            rest = after;
            if part == "explicit_tags" {
                explicit = true;
            } else if part.starts_with("rate") && plan.rate.is_none() {
                let Some(options) = rate_options(part) else { return bad(text, GRAMMAR) };
                plan.set_rate(options.rate(&[place, ".rate"].concat())?);
            } else if part.as_bytes().first().is_some_and(u8::is_ascii_digit) && plan.downsample.is_none() {
                plan.downsample = Some(downsample(place, part)?);
            } else {
                return bad(part, "rate, a downsample such as 1m-avg, or explicit_tags, each once");
            }
        }
        let (metric, braces) = rest.split_at_checked(rest.find('{').unwrap_or(rest.len())).unwrap_or_default();
        let Some(lists) = two_lists(braces).filter(|_| !metric.is_empty()) else { return bad(text, GRAMMAR) };
        for (list, group_by) in [(lists.0, true), (lists.1, false)] {
            if !add_tags(plan, list, place, group_by)? {
                return bad(text, GRAMMAR);
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
        let mut rest = Some(ids);
        while let Some(id) = next(&mut rest) {
            list.push(tsuid(place, ".tsuid", id)?);
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
    while let Some(pair) = next(&mut rest) {
        match pair.split_once('=') {
            Some((key, value)) if !key.is_empty() => {
                add_filter(plan, key, Matcher::timely(&[place, ".tags.", key].concat(), value)?, group_by);
            }
            _ if pair.is_empty() => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// `rate` or `rate{counter[,max[,reset]]}`, where the first word may also be `dropcounter`, or else mean no counter.
fn rate_options(part: &str) -> Option<RateOptions> {
    let inner = match part.strip_prefix("rate")? {
        "" => "",
        braces => braces.strip_prefix('{')?.strip_suffix('}')?,
    };
    let mut rest = Some(inner);
    let mut options = RateOptions::default();
    match next(&mut rest)? {
        "" | "true" | "false" => {}
        kind => {
            options.counter = kind.ends_with("counter").then_some(true)?;
            options.drop_resets = kind == "dropcounter";
        }
    }
    for number in [&mut options.counter_max, &mut options.reset_value] {
        match next(&mut rest) {
            None | Some("") => {}
            Some(text) => *number = parse_number(text)?,
        }
    }
    if rest.is_some() { None } else { Some(options) }
}

/// The next of what commas separate.
fn next<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    let (head, tail) = cut((*rest)?, b',');
    *rest = tail;
    Some(head)
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
fn two_lists(text: &str) -> Option<(&str, &str)> {
    let (first, rest) = braced(text)?;
    let (second, rest) = braced(rest)?;
    rest.is_empty().then_some((first, second))
}

/// The contents of `{…}` and what follows; all is empty where nothing is.
fn braced(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return Some(("", ""));
    }
    let (inner, rest) = cut(text, b'}');
    Some((inner.strip_prefix('{')?, rest?))
}
