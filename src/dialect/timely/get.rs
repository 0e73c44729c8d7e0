//! A query in a URL: `start`, `end`, and one `m` per sub-query.

use super::request::{NOT_OFFERED, Query, missing, place, utc};
use super::sub::{RateOptions, Sub, downsample, tsuid};
use crate::error::{Code, Error, Result};
use crate::json::parse_number;
use crate::matcher::Matcher;
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
        let (mut start, mut end, mut ms, mut show_tsuids) = (None, None, false, false);
        let (mut metrics, mut ids): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        for (name, value) in pairs {
            match name.as_str() {
                "start" => start = Some(parse_time(name, value, now)?),
                "end" => end = Some(parse_time(name, value, now)?),
                "m" if !metrics.contains(&value.as_str()) => metrics.push(value),
                "tsuid" if !ids.contains(&value.as_str()) => ids.push(value),
                "m" | "tsuid" => {}
                "ms" | "msResolution" => ms = flag(name, value)?,
                "showTSUIDs" | "show_tsuids" => show_tsuids = flag(name, value)?,
                "timezone" | "tz" => utc(name, value)?,
                _ => not_offered(name, value)?,
            }
        }
        let start = start.ok_or_else(|| missing("start", "a time, such as 1h-ago"))?;
        if metrics.is_empty() && ids.is_empty() {
            return Err(missing("m", GRAMMAR));
        }
        let mut subs = Vec::with_capacity(metrics.len() + ids.len());
        for m in metrics {
            subs.push(sub_query(m, &place(subs.len()))?);
        }
        for tsuid in ids {
            subs.push(by_ids(tsuid, &place(subs.len()))?);
        }
        Self::new(subs, (start, end.unwrap_or(now)), ms, show_tsuids)
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
    let plain = |name: &str| name.bytes().filter(|b| *b != b'_').map(|b| b.to_ascii_lowercase()).collect::<Vec<_>>();
    if !NOT_OFFERED.iter().any(|known| plain(known) == plain(name)) {
        let known = "start, end, m, tsuid, ms, msResolution, showTSUIDs, timezone";
        return Err(Error::new(Code::InvalidArgument, [name, " is not a parameter; expected one of ", known].concat()));
    }
    if flag(name, value)? { Err(Error::invalid(name, value, "false: it is not offered")) } else { Ok(()) }
}

/// `aggregator:{part:}metric[{tags}[{filters}]]`: the first braces filter and group, the second filter.
fn sub_query(text: &str, place: &str) -> Result<Sub> {
    let argument = [place, ".m"].concat();
    let refused = || Error::invalid(&argument, text, GRAMMAR);
    let parts = split(text, ':');
    let [aggregator, middle @ .., last] = parts.as_slice() else { return Err(refused()) };
    if middle.len() > 3 {
        return Err(refused());
    }
    let mut sub = Sub::new(place, aggregator)?;
    for part in middle {
        if *part == "explicit_tags" {
            sub.explicit_tags = true;
        } else if part.starts_with("rate") && sub.rate.is_none() {
            sub.rate = Some(rate(part, place).unwrap_or_else(|| Err(refused()))?);
        } else if part.starts_with(|c: char| c.is_ascii_digit()) && sub.downsample.is_none() {
            sub.downsample = Some(downsample(&[place, ".downsample"].concat(), part)?);
        } else {
            return Err(Error::invalid(
                &argument,
                part,
                "rate, a downsample such as 1m-avg, or explicit_tags, each once",
            ));
        }
    }
    let (metric, braces) = last.split_at(last.find('{').unwrap_or(last.len()));
    let groups = split_braces(braces).filter(|groups| groups.len() <= 2 && !metric.is_empty()).ok_or_else(refused)?;
    for (group_by, list) in [true, false].into_iter().zip(groups) {
        for pair in split(list, ',').into_iter().filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').filter(|(key, _)| !key.is_empty()).ok_or_else(refused)?;
            sub.filter(key, Matcher::timely(&[place, ".tags.", key].concat(), value)?, group_by);
        }
    }
    sub.metric = Some(metric.to_owned());
    Ok(sub)
}

/// `[aggregator:]id,id,…`
fn by_ids(text: &str, place: &str) -> Result<Sub> {
    let (aggregator, ids) = text.split_once(':').unwrap_or(("sum", text));
    let mut sub = Sub::new(place, aggregator)?;
    let argument = [place, ".tsuid"].concat();
    sub.tsuids = Some(ids.split(',').map(|id| tsuid(&argument, id)).collect::<Result<_>>()?);
    Ok(sub)
}

/// `rate` or `rate{counter[,max[,reset]]}`, where the first word may also be `dropcounter`, or else mean no counter.
fn rate(part: &str, place: &str) -> Option<Result<crate::query::Rate>> {
    let inner = match part.strip_prefix("rate")? {
        "" => "",
        braces => braces.strip_prefix('{')?.strip_suffix('}')?,
    };
    let mut words = inner.split(',');
    let kind = words.next().unwrap_or_default();
    let mut number = || match words.next() {
        None | Some("") => Some(None),
        Some(text) => parse_number(text).map(Some),
    };
    let (counter_max, reset_value) = (number()?, number()?);
    let known = matches!(kind, "" | "true" | "false") || kind.ends_with("counter");
    let options = RateOptions {
        counter: kind.ends_with("counter"),
        drop_resets: kind == "dropcounter",
        counter_max,
        reset_value,
    };
    (known && words.next().is_none()).then(|| options.rate(&[place, ".rate"].concat()))
}

/// Splits where no brace or parenthesis is open: an expression may hold the separator.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0_usize;
    let outside = |c: char| {
        match c {
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c == separator
    };
    text.split(outside).collect()
}

/// The contents of `{…}{…}`; none if a brace stays open or text stands outside.
fn split_braces(text: &str) -> Option<Vec<&str>> {
    let mut depth = 0_usize;
    let closing = |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c == '}'
    };
    let mut groups: Vec<&str> = text.split(closing).collect();
    let rest = groups.pop()?;
    let inner: Option<Vec<&str>> = groups.into_iter().map(|group| group.strip_prefix('{')).collect();
    inner.filter(|_| rest.is_empty())
}
