//! The samples of one family.

use super::dialect::{Dialect, Type};
use super::families::{Page, Source};
use super::join::{Joins, Total};
use super::text::{Lines, Sample};
use crate::hits::Hits;
use crate::json::print_number;
use crate::order::sort_by;
use crate::tree::labelset::{compare, push_pair};
use crate::tree::{Data, Family, mangle, own_label, quantile};

/// Bytes of a line beyond its name, guessed.
const LINE: usize = 48;

/// The step of a sample that has none.
const PLAIN: &str = "";

/// What the counter of a hit recorder says of itself.
const HITS_HELP: &str = "Hits of each target.";

/// Writes a family's head and samples; nothing at all if it has none.
pub(super) fn write_page(page: &Page<'_>, lines: &mut Lines) {
    let start = lines.out.len();
    let help = match &page.source {
        Source::Metric(family, _) => family.help(),
        Source::Hits(..) => HITS_HELP,
    };
    lines.dialect.head(&page.name, page.kind, page.unit, help, &mut lines.out);
    let head = lines.out.len();
    match &page.source {
        Source::Metric(family, place) => write_metric(page, family, *place, lines),
        Source::Hits(hits, recorders) => write_hits(page, hits, recorders, lines),
    }
    if lines.out.len() == head {
        lines.out.truncate(start);
    }
}

fn write_metric(page: &Page<'_>, family: &Family<'_>, place: usize, lines: &mut Lines) {
    let steps = steps(page.kind, family, lines.dialect);
    lines.reserve(family.set_count() * (steps.len() + 1) * (page.name.len() + LINE));
    let suffix = lines.dialect.suffixes(page.kind).1;
    let plain_head = format!("{}{suffix}{{", page.name);
    let own = own_label(family.kind()).unwrap_or_default();
    let joins = Joins::of(family, &lines.common, own, lines.mono_ms);
    family.each(lines.mono_ms, &mut |set| {
        if joins.is_silent(set.set) {
            return;
        }
        let sample = Sample { name: &page.name, set: set.set, own, time: set.time };
        let total = joins.total(set.set);
        match set.data {
            Data::Float(value) | Data::Int(value) => lines.plain(&plain_head, sample, suffix, *value),
            Data::Counter(sum) => {
                lines.plain(&plain_head, sample, suffix, total.map_or(*sum, |total| total.numbers[0]));
            }
            Data::Counted(numbers) => {
                write_place(&total.map_or(**numbers, |total| total.numbers), place, sample, suffix, lines);
            }
            Data::Linkfail(link) => write_place(&link.readings(), place, sample, suffix, lines),
            Data::Clicks(clicks) => {
                for (period, text) in &steps {
                    lines.sample(sample, "", text, clicks.count(*period, lines.now_ms));
                }
            }
            Data::Window(window) => {
                write_quantiles(&window.sorted(), &steps, page.kind, sample, lines);
                if family.counts_calls() {
                    let (count, sum) = total.map_or((window.count(), window.sum()), |total| (total.count, total.sum));
                    let sum = Some(sum).filter(|sum| !strict(lines, page.kind) || *sum >= 0.0);
                    write_sum(sample, sum, count, lines);
                }
            }
            Data::Histogram(histogram) => {
                let negative = histogram.has_negative_bound();
                if let Some(Total { count, sum, buckets, .. }) = total {
                    let buckets = buckets.iter().copied().zip(&steps);
                    write_histogram(buckets, (*count, *sum), negative, sample, lines);
                } else {
                    let buckets = histogram.cumulative().map(|(_, count)| count).zip(&steps);
                    write_histogram(buckets, (histogram.count(), histogram.sum()), negative, sample, lines);
                }
            }
            Data::Unset | Data::Nothing | Data::Text(_) => {}
        }
    });
}

/// The steps of a family, in the order of its samples, each with its text.
fn steps(kind: Type, family: &Family<'_>, dialect: Dialect) -> Vec<(f64, String)> {
    let mut steps = family.steps().to_vec();
    match kind {
        Type::Histogram => steps.push(f64::INFINITY),
        Type::Summary | Type::Quantiles => steps.sort_unstable_by(f64::total_cmp),
        Type::Counter | Type::Gauge => {}
    }
    let text = |step| if kind == Type::Gauge { print_number(step) } else { dialect.step(step) };
    steps.into_iter().map(|step| (step, text(step))).collect()
}

/// A summary of OpenMetrics has no negative quantile and no negative sum.
fn strict(lines: &Lines, kind: Type) -> bool {
    lines.dialect == Dialect::OpenMetrics && kind == Type::Summary
}

/// Quantiles of nothing are NaN.
fn write_quantiles(sorted: &[f64], steps: &[(f64, String)], kind: Type, sample: Sample<'_>, lines: &mut Lines) {
    for (step, text) in steps {
        let value = if sorted.is_empty() { f64::NAN } else { quantile(sorted, *step) };
        if !strict(lines, kind) || value.is_nan() || value >= 0.0 {
            lines.sample(sample, "", text, value);
        }
    }
}

/// In OpenMetrics a histogram of negative values has neither a sum, which would not only grow, nor a count.
fn write_histogram<'a>(
    buckets: impl Iterator<Item = (f64, &'a (f64, String))>,
    (count, sum): (f64, f64),
    negative: bool,
    sample: Sample<'_>,
    lines: &mut Lines,
) {
    for (value, (_, bound)) in buckets {
        lines.sample(sample, "_bucket", bound, value);
    }
    if lines.dialect == Dialect::Prometheus || (sum >= 0.0 && !negative) {
        write_sum(sample, Some(sum), count, lines);
    }
}

fn write_place(numbers: &[f64], place: usize, sample: Sample<'_>, suffix: &str, lines: &mut Lines) {
    if let Some(value) = numbers.get(place) {
        lines.sample(sample, suffix, PLAIN, *value);
    }
}

fn write_sum(sample: Sample<'_>, sum: Option<f64>, count: f64, lines: &mut Lines) {
    if let Some(sum) = sum {
        lines.sample(sample, "_sum", PLAIN, sum);
    }
    lines.sample(sample, "_count", PLAIN, count);
}

/// The hits of each target on all layers, of all recorders of the family, label sets ascending; one whose id is not the
/// family's name carries it.
fn write_hits(page: &Page<'_>, hits: &Hits, recorders: &[u32], lines: &mut Lines) {
    let mut totals: Vec<(String, u64)> = Vec::new();
    for &recorder in recorders {
        let id = hits.id(recorder);
        let mut head = String::new();
        if mangle(id) != id {
            push_pair("id", id, &mut head);
        }
        totals.extend(hits.totals(recorder).map(|total| {
            let mut set = head.clone();
            push_pair("target", total.target, &mut set);
            (set, total.hits)
        }));
    }
    sort_by(&mut totals, |(a, _), (b, _)| compare(a, b));
    let suffix = lines.dialect.suffixes(page.kind).1;
    for layers in totals.chunk_by(|(set, _), (other, _)| set == other) {
        let Some((set, _)) = layers.first() else { continue };
        let sum: u64 = layers.iter().map(|(_, hits)| hits).sum();
        lines.sample(Sample { name: &page.name, set, own: "", time: None }, suffix, PLAIN, sum as f64);
    }
}
