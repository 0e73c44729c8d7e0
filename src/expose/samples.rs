//! The samples of one family.

use super::families::{Page, Source};
use super::text::{Dialect, Head, Lines, Type};
use crate::hits::Hits;
use crate::json::print_number;
use crate::labels::sort_ids;
use crate::tree::labelset::push_pair;
use crate::tree::{Data, Family, Histogram, SetView, TOTAL, Window, quantile};
use std::cmp::Ordering;

/// Writes a family's head and samples; nothing at all if it has none.
pub(super) fn write_page(page: &Page<'_>, dialect: &dyn Dialect, lines: &mut Lines) {
    let start = lines.out.len();
    let (unit, help) = match &page.source {
        Source::Metric(family) => (family.unit(), family.help()),
        Source::Calls(family) | Source::Link(family, _) => ("", family.help()),
        Source::Hits(..) => ("", ""),
    };
    dialect.head(&Head { name: &page.name, kind: page.kind, unit, help }, &mut lines.out);
    let head = lines.out.len();
    match &page.source {
        Source::Metric(family) => write_metric(page, family, dialect, lines),
        Source::Calls(family) => write_numbers(page, family, &|data| Some(calls(data)), dialect, lines),
        Source::Link(family, part) => write_numbers(page, family, &|data| reading(data, *part), dialect, lines),
        Source::Hits(hits, recorder) => write_hits(page, hits, *recorder, lines),
    }
    if lines.out.len() == head {
        lines.out.truncate(start);
    }
}

fn calls(data: &Data) -> f64 {
    if let Data::Counted(both) = data { both.last().copied().unwrap_or(0.0) } else { 0.0 }
}

fn reading(data: &Data, part: usize) -> Option<f64> {
    if let Data::Linkfail(link) = data { link.readings().get(part).copied() } else { None }
}

fn number(data: &Data) -> Option<f64> {
    match data {
        Data::Float(value) | Data::Int(value) | Data::Counter(value) => Some(*value),
        Data::Counted(both) => both.first().copied(),
        _ => None,
    }
}

fn write_metric(page: &Page<'_>, family: &Family<'_>, dialect: &dyn Dialect, lines: &mut Lines) {
    match page.kind {
        Type::Histogram => write_histogram(page, family, dialect, lines),
        Type::Summary | Type::Quantiles => write_quantiles(page, family, dialect, lines),
        Type::Gauge if !family.steps().is_empty() => write_clicks(page, family, dialect, lines),
        Type::Gauge | Type::Counter => write_numbers(page, family, &number, dialect, lines),
    }
}

/// The name of the samples of a gauge or counter.
fn sample_name(page: &Page<'_>) -> String {
    [page.name.as_str(), if page.kind == Type::Counter { TOTAL } else { "" }].concat()
}

/// ` ` and the time, if the metric shows it.
fn time_of(set: &SetView<'_>, dialect: &dyn Dialect) -> String {
    let mut text = String::new();
    if let Some(time) = set.time.filter(|time| time.abs() < 1e15) {
        text.push(' ');
        dialect.time(time, &mut text);
    }
    text
}

/// Bytes of a line beyond its name, guessed.
const LINE: usize = 48;

fn write_numbers(
    page: &Page<'_>,
    family: &Family<'_>,
    of: &dyn Fn(&Data) -> Option<f64>,
    dialect: &dyn Dialect,
    lines: &mut Lines,
) {
    let name = sample_name(page);
    lines.out.reserve(family.set_count() * (name.len() + LINE));
    family.each(lines.mono_ms, &mut |set| {
        if let Some(value) = of(set.data) {
            lines.sample(&name, set.set, None, value, &time_of(set, dialect));
        }
    });
}

fn write_clicks(page: &Page<'_>, family: &Family<'_>, dialect: &dyn Dialect, lines: &mut Lines) {
    let periods: Vec<(f64, String)> = family.steps().iter().map(|period| (*period, print_number(*period))).collect();
    family.each(lines.mono_ms, &mut |set| {
        let Data::Clicks(clicks) = set.data else { return };
        let time = time_of(set, dialect);
        for (period, text) in &periods {
            let value = clicks.count(*period, lines.now_ms);
            lines.sample(&page.name, set.set, Some(("period", text)), value, &time);
        }
    });
}

fn write_quantiles(page: &Page<'_>, family: &Family<'_>, dialect: &dyn Dialect, lines: &mut Lines) {
    let mut steps = family.steps().to_vec();
    crate::labels::sort_numbers(&mut steps);
    let steps: Vec<(f64, String)> = steps.into_iter().map(|q| (q, dialect.step(q))).collect();
    let (sum, count) = ([&page.name, "_sum"].concat(), [&page.name, "_count"].concat());
    let strict = dialect.is_strict() && page.kind == Type::Summary;
    family.each(lines.mono_ms, &mut |set| {
        let Data::Window(window) = set.data else { return };
        let time = time_of(set, dialect);
        for (value, text) in quantiles(window, &steps) {
            if !strict || value >= 0.0 {
                lines.sample(&page.name, set.set, Some(("quantile", text)), value, &time);
            }
        }
        if family.counts_calls() {
            if !strict || window.sum() >= 0.0 {
                lines.sample(&sum, set.set, None, window.sum(), &time);
            }
            lines.sample(&count, set.set, None, window.count(), &time);
        }
    });
}

fn quantiles<'a>(window: &Window, steps: &'a [(f64, String)]) -> impl Iterator<Item = (f64, &'a str)> {
    let sorted = window.sorted();
    steps.iter().map(move |(q, text)| (quantile(&sorted, *q), text.as_str()))
}

fn write_histogram(page: &Page<'_>, family: &Family<'_>, dialect: &dyn Dialect, lines: &mut Lines) {
    let bounds = family.steps().iter().copied().chain([f64::INFINITY]);
    let bounds: Vec<String> = bounds.map(|bound| dialect.step(bound)).collect();
    let [bucket, sum, count] = ["_bucket", "_sum", "_count"].map(|suffix| [&page.name, suffix].concat());
    family.each(lines.mono_ms, &mut |set| {
        let Data::Histogram(histogram) = set.data else { return };
        let time = time_of(set, dialect);
        for ((_, value), bound) in histogram.cumulative().zip(&bounds) {
            lines.sample(&bucket, set.set, Some(("le", bound)), value, &time);
        }
        if !dialect.is_strict() || may_sum(histogram) {
            lines.sample(&sum, set.set, None, histogram.sum(), &time);
            lines.sample(&count, set.set, None, histogram.count(), &time);
        }
    });
}

/// In OpenMetrics a histogram of negative values has neither sum nor count: the sum would not only grow.
fn may_sum(histogram: &Histogram) -> bool {
    histogram.sum() >= 0.0 && !histogram.has_negative_bound()
}

/// A target's hits on all layers, targets ascending.
fn write_hits(page: &Page<'_>, hits: &Hits, recorder: u32, lines: &mut Lines) {
    let totals: Vec<(&str, f64)> = hits.totals(recorder).map(|total| (total.target, total.hits as f64)).collect();
    let mut order: Vec<u32> = (0..totals.len() as u32).collect();
    let target = |at: u32| totals.get(at as usize);
    sort_ids(&mut order, &mut |a, b| match (target(a), target(b)) {
        (Some(a), Some(b)) => a.0.cmp(b.0),
        _ => Ordering::Equal,
    });
    let name = sample_name(page);
    let mut sorted = order.into_iter().filter_map(target).peekable();
    while let Some((target, hits)) = sorted.next() {
        let mut total = *hits;
        while let Some((_, more)) = sorted.next_if(|next| next.0 == *target) {
            total += more;
        }
        let mut set = String::new();
        push_pair("target", target, &mut set);
        lines.sample(&name, &set, None, total, "");
    }
}
