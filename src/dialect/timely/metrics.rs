//! Every series' metric and tags: the API's `metrics` operation, as JSON or as a table to look at.

use super::pair::{Pair, pairs};
use crate::json::{List, to_string_within};
use crate::store::Store;
use serde::Serialize;

/// `{"metrics":[{"metric":…,"tags":[{"key":…,"value":…}]}]}`
#[derive(Serialize)]
struct Metrics<List> {
    /// Every series with points, in order of first write.
    metrics: List,
}

/// One series.
#[derive(Serialize)]
struct Series<'a> {
    /// The metric's name.
    metric: &'a str,
    /// By key.
    tags: Vec<Pair<'a>>,
}

/// The series with points, in order of first write, as JSON text; `None` where it is longer than `limit`.
#[must_use]
pub fn json(store: &Store, limit: usize) -> Option<String> {
    let series = |(metric, tags)| Series { metric, tags: pairs(tags) };
    to_string_within(&Metrics { metrics: List(|| store.each_series().map(series)) }, limit)
}

/// The same as an HTML page: a table of metrics and their tags as `key=value`.
#[must_use]
pub fn html(store: &Store, limit: usize) -> Option<String> {
    let mut page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Metrics</title></head><body><table>\
         <tr><th>Metric</th><th>Tags</th></tr>"
        .to_owned();
    for (metric, tags) in store.each_series() {
        page.push_str("<tr><td>");
        escape(metric, &mut page);
        page.push_str("</td><td>");
        for (at, (key, value)) in tags.enumerate() {
            page.push_str(if at == 0 { "" } else { " " });
            escape(key, &mut page);
            page.push('=');
            escape(value, &mut page);
        }
        page.push_str("</td></tr>\n");
        if page.len() > limit {
            return None;
        }
    }
    page.push_str("</table></body></html>\n");
    Some(page)
}

fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
}

/// Whether an `Accept` header ranks HTML above JSON: by the best range that names each (RFC 9110).
#[must_use]
pub fn prefers_html(accept: Option<&str>) -> bool {
    let accept = accept.unwrap_or_default();
    quality(accept, ["text/html", "text/*"]) > quality(accept, ["application/json", "application/*"])
}

/// The quality of a type by its own range, else by that of its kind, else by that of everything.
fn quality(accept: &str, [own, kind]: [&str; 2]) -> f64 {
    let of = |wanted: &str| {
        accept.split(',').find_map(|range| {
            let mut parts = range.split(';').map(str::trim_ascii);
            let media = parts.next()?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), crate::json::parse_number);
            media.eq_ignore_ascii_case(wanted).then_some(weight?)
        })
    };
    of(own).or_else(|| of(kind)).or_else(|| of("*/*")).unwrap_or(0.0)
}
