//! A query in a URL: `start`, `end`, and one `m` per sub-query.

use super::invalid;
use super::loose::{Double, Flag};
use super::lower::Query;
use super::request::{Instant, RateOptions, Request, SubQuery};
use super::tags::{Tag, TagMap};
use crate::error::{Error, Result, shown};
use crate::json::{Printed, Value, from_value, parse_number};
use std::borrow::Cow;

/// What an `m` is.
const GRAMMAR: &str = "aggregator:[rate{…}:][1m-avg:][explicit_tags:]metric{tag=value,…}{filter=value,…}";
/// What a URL may say of a query in any case, as messages name it.
const FLAGS: &str = "ms, msResolution, arrays, showQuery, showTSUIDs, globalAnnotations, useCalendar";

impl Query {
    /// Reads the decoded pairs of a URL's query; `now` in milliseconds.
    ///
    /// `m` and `tsuid` may come several times; one that repeats another is left out. Flags such as `ms` need no value.
    ///
    /// # Errors
    /// `parse_error` for an `m` that is none, with its position in that; `invalid_argument` naming the parameter, unknown
    /// ones and those given twice included.
    pub fn from_get(pairs: &[(String, String)], now: i64) -> Result<Self> {
        let mut request = Request::default();
        let mut start = None;
        for (at, (name, value)) in pairs.iter().enumerate() {
            match name.as_str() {
                "m" | "tsuid" => continue,
                "start" => start = Some(Instant::Text(value)),
                "end" => request.end = Some(Instant::Text(value)).filter(|_| !value.is_empty()),
                "timezone" | "tz" if request.timezone.is_some() => return Err(twice(name)),
                "timezone" | "tz" => request.timezone = Some(value.as_str()).filter(|zone| !zone.is_empty()),
                _ if set_flag(&mut request, name, value)? => {}
                _ => return Err(unknown(name, &format!("start, end, m, tsuid, timezone, {FLAGS}"))),
            }
            once(pairs, at)?;
        }
        request.start = start.ok_or_else(|| invalid("start is missing; expected a time, such as 1h-ago".to_owned()))?;
        for value in distinct(pairs, "m") {
            let place = format!("queries[{}].m", request.queries.len());
            request.queries.push(metric_query(value, &place)?);
        }
        request.queries.extend(distinct(pairs, "tsuid").map(ids_query));
        if request.queries.is_empty() {
            return Err(invalid(format!("m is missing; expected {GRAMMAR}")));
        }
        Self::of(&request, now)
    }

    /// Reads a request's JSON; flags such as `arrays` may stand in the URL that it is posted to, whose decoded pairs
    /// these are, where Grafana writes them.
    ///
    /// # Errors
    /// Those of [`Query::from_value`]; `invalid_argument` for any other parameter.
    pub fn from_post(body: &Value<'_>, pairs: &[(String, String)], now: i64) -> Result<Self> {
        let mut request = from_value(body, "")?;
        for (at, (name, value)) in pairs.iter().enumerate() {
            if !set_flag(&mut request, name, value)? {
                return Err(unknown(name, FLAGS));
            }
            once(pairs, at)?;
        }
        Self::of(&request, now)
    }
}

/// Refuses a parameter that came before: one of its values would not count.
pub(super) fn once(pairs: &[(String, String)], at: usize) -> Result<()> {
    let Some(((name, _), before)) = pairs.get(..=at).and_then(<[_]>::split_last) else { return Ok(()) };
    if before.iter().all(|(other, _)| other != name) {
        return Ok(());
    }
    Err(twice(name))
}

fn twice(name: &str) -> Error {
    invalid(format!("{name} is given twice; expected it once"))
}

/// The refusal of a parameter that is none of `known`.
pub(super) fn unknown(name: &str, known: &str) -> Error {
    invalid(format!("{name} is not a parameter; expected one of {known}"))
}

/// The values of one name, each once.
fn distinct<'a>(pairs: &'a [(String, String)], wanted: &'a str) -> impl Iterator<Item = &'a str> {
    let first = move |(at, pair): &(usize, &(String, String))| {
        pair.0 == wanted && !pairs.iter().take(*at).any(|before| before == *pair)
    };
    pairs.iter().enumerate().filter(first).map(|(_, (_, value))| value.as_str())
}

/// Sets the flag of a name, underscores and case aside; false where it is none.
fn set_flag(request: &mut Request<'_>, name: &str, value: &str) -> Result<bool> {
    let known = match name.replace('_', "").to_ascii_lowercase().as_str() {
        "ms" | "msresolution" => &mut request.ms_resolution,
        "showtsuids" => &mut request.show_tsuids,
        "arrays" => &mut request.arrays,
        "noannotations" => &mut request.no_annotations,
        "globalannotations" => &mut request.global_annotations,
        "showquery" => &mut request.show_query,
        "usecalendar" => &mut request.use_calendar,
        "padding" | "showsummary" | "showstats" | "delete" if !flag(name, value)? => return Ok(true),
        "padding" | "showsummary" | "showstats" | "delete" => {
            return Err(invalid(format!("{name} is true; expected false or nothing: it is not offered")));
        }
        _ => return Ok(false),
    };
    // of two spellings, or of the URL and the body, one would not count
    if known.replace(Flag(flag(name, value)?)).is_some() {
        return Err(twice(name));
    }
    Ok(true)
}

pub(super) fn flag(name: &str, value: &str) -> Result<bool> {
    match value {
        "" | "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Error::invalid(name, value, "true or false")),
    }
}

/// `aggregator:{part:}metric[{tags}[{filters}]]`: the first braces filter and group, the second filter.
fn metric_query<'a>(text: &'a str, place: &str) -> Result<SubQuery<'a>> {
    let bad = |at: &str| broken(place, text, text, at, GRAMMAR);
    let (aggregator, Some(mut rest)) = cut(text, b':') else { return Err(bad(text.get(text.len()..).unwrap_or(text))) };
    let mut sub = SubQuery { aggregator, ..SubQuery::default() };
    while let (part, Some(after)) = cut(rest, b':') {
        rest = after;
        if part == "explicit_tags" {
            sub.explicit_tags = Some(Flag(true));
        } else if part.starts_with("rate") && sub.rate.is_none() {
            sub.rate = Some(Flag(true));
            sub.rate_options = Some(rate_options(part).ok_or_else(|| bad(part))?);
        } else if part.starts_with(|first: char| first.is_ascii_digit()) && sub.downsample.is_none() {
            sub.downsample = Some(part);
        } else {
            let expected = "rate, a downsample such as 1m-avg, or explicit_tags, each once";
            return Err(broken(place, text, part, part, expected));
        }
    }
    let (metric, braces) = rest.split_at_checked(rest.find('{').unwrap_or(rest.len())).unwrap_or_default();
    if metric.is_empty() {
        return Err(bad(rest));
    }
    let (tags, narrowing) = two_lists(braces).map_err(bad)?;
    sub.metric = Some(metric);
    sub.tags = Some(TagMap(pairs_of(tags, true).map_err(bad)?));
    sub.narrowing = TagMap(pairs_of(narrowing, true).map_err(bad)?);
    Ok(sub)
}

/// `parse_error` of a parameter's text, at a part of it that breaks its grammar.
pub(super) fn broken(place: &str, text: &str, told: &str, at: &str, expected: &str) -> Error {
    let before = at.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let units = text.get(..before).unwrap_or(text).encode_utf16().count();
    let message = format!("{place} is {}; expected {expected}", shown(told));
    Error::parse(message, u32::try_from(units).unwrap_or(u32::MAX))
}

/// `[aggregator:]id,id,…`
fn ids_query(text: &str) -> SubQuery<'_> {
    let (aggregator, ids) = text.split_once(':').unwrap_or(("sum", text));
    SubQuery { aggregator, tsuids: Some(ids.split(',').collect()), ..SubQuery::default() }
}

/// What stands on both sides of each `=` of `key=value,…`; the first that has none, or lacks a key that it needs, where there is one.
pub(super) fn pairs_of(list: &str, needs_key: bool) -> std::result::Result<Vec<Tag<'_>>, &str> {
    let text = |text| Printed(Cow::Borrowed(text));
    let pairs = elements(list).filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| match pair.split_once('=') {
            Some((key, value)) if !(needs_key && key.is_empty()) => Ok((text(key), text(value))),
            _ => Err(pair),
        })
        .collect()
}

/// `rate` or `rate{counter[,max[,reset]]}`, where the first word may also be `dropcounter`, or else mean no counter.
fn rate_options(part: &str) -> Option<RateOptions> {
    let inner = match part.strip_prefix("rate")? {
        "" => "",
        braces => braces.strip_prefix('{')?.strip_suffix('}')?,
    };
    let mut words = elements(inner);
    let mut options = RateOptions::default();
    match words.next()? {
        "" | "true" | "false" => {}
        kind => {
            options.counter = Some(Flag(kind.ends_with("counter").then_some(true)?));
            options.drop_resets = Some(Flag(kind == "dropcounter"));
        }
    }
    for number in [&mut options.counter_max, &mut options.reset_value] {
        *number = match words.next() {
            None | Some("") => None,
            Some(text) => Some(Double(parse_number(text)?)),
        };
    }
    words.next().is_none().then_some(options)
}

/// What commas separate, where no brace or parenthesis is open; at least one.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (head, tail) = cut(rest?, b',');
        rest = tail;
        Some(head)
    })
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

/// The contents of `{…}{…}`, empty where there are none; a brace that stays open, or text outside, where there is some.
fn two_lists(text: &str) -> std::result::Result<(&str, &str), &str> {
    let (first, rest) = braced(text)?;
    let (second, rest) = braced(rest)?;
    if rest.is_empty() { Ok((first, second)) } else { Err(rest) }
}

/// The contents of `{…}` and what follows, both empty where nothing is; all of a text that does not begin so.
pub(super) fn braced(text: &str) -> std::result::Result<(&str, &str), &str> {
    if text.is_empty() {
        return Ok((text, text));
    }
    let (inner, rest) = cut(text, b'}');
    inner.strip_prefix('{').zip(rest).ok_or(text)
}
