//! The samples of one family.

use super::dialect::{Dialect, Type};
use super::families::{Page, Source};
use super::text::{Lines, Sample};
use crate::hits::Hits;
use crate::json::print_number;
use crate::tree::labelset::push_pair;
use crate::tree::{Data, Family, SetView, own_label, quantile};

/// Bytes of a line beyond its name, guessed.
const LINE: usize = 48;

/// The step of a sample that has none.
const PLAIN: &str = "";

/// Writes a family's head and samples; nothing at all if it has none.
pub(super) fn write_page(page: &Page<'_>, lines: &mut Lines) {
    let start = lines.out.len();
    let help = if let Source::Metric(family, _) = &page.source { family.help() } else { "" };
    lines.dialect.head(&page.name, page.kind, page.unit, help, &mut lines.out);
    let head = lines.out.len();
    match page.source {
        Source::Metric(family, _) => {
            let steps = steps(page.kind, &family, lines.dialect);
            lines.out.reserve(family.set_count() * (steps.len() + 1) * (page.name.len() + LINE));
            let plain_head = [&page.name, lines.dialect.suffixes(page.kind).1, "{"].concat();
            family.each(lines.mono_ms, &mut |set| match set.data {
                Data::Float(value) | Data::Int(value) | Data::Counter(value) => {
                    lines.plain(&plain_head, sample_of(page, set), lines.dialect.suffixes(page.kind).1, *value);
                }
                _ => write_set(page, &steps, set, lines),
            });
        }
        Source::Hits(hits, recorder) => write_hits(page, hits, recorder, lines),
    }
    if lines.out.len() == head {
        lines.out.truncate(start);
    }
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

fn sample_of<'a>(page: &'a Page<'_>, set: &SetView<'a>) -> Sample<'a> {
    let own = match page.source {
        Source::Metric(family, _) => own_label(family.kind()).unwrap_or_default(),
        Source::Hits(..) => "",
    };
    Sample { name: &page.name, set: set.set, own, time: set.time }
}

/// Writes the samples of a label set whose type has several, or none.
fn write_set(page: &Page<'_>, steps: &[(f64, String)], set: &SetView<'_>, lines: &mut Lines) {
    let Source::Metric(family, place) = page.source else { return };
    let sample = sample_of(page, set);
    let suffix = lines.dialect.suffixes(page.kind).1;
    let strict = lines.dialect == Dialect::OpenMetrics;
    match set.data {
        Data::Counted(numbers) => write_place(&**numbers, place, sample, suffix, lines),
        Data::Linkfail(link) => write_place(&link.readings(), place, sample, suffix, lines),
        Data::Clicks(clicks) => {
            for (period, text) in steps {
                lines.sample(sample, "", text, clicks.count(*period, lines.now_ms));
            }
        }
        Data::Window(window) => {
            // A summary of OpenMetrics has no negative quantile and no negative sum.
            let strict = strict && page.kind == Type::Summary;
            let sorted = window.sorted();
            for (step, text) in steps {
                let value = quantile(&sorted, *step);
                if !strict || value >= 0.0 {
                    lines.sample(sample, "", text, value);
                }
            }
            if family.counts_calls() {
                let sum = Some(window.sum()).filter(|sum| !strict || *sum >= 0.0);
                write_sum(sample, sum, window.count(), lines);
            }
        }
        Data::Histogram(histogram) => {
            for ((_, value), (_, bound)) in histogram.cumulative().zip(steps) {
                lines.sample(sample, "_bucket", bound, value);
            }
            // Nor has a histogram of negative values a sum, which would not only grow, or a count.
            if !strict || (histogram.sum() >= 0.0 && !histogram.has_negative_bound()) {
                write_sum(sample, Some(histogram.sum()), histogram.count(), lines);
            }
        }
        _ => {}
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

/// A target's hits on all layers, targets ascending.
fn write_hits(page: &Page<'_>, hits: &Hits, recorder: u32, lines: &mut Lines) {
    let mut totals: Vec<(&str, u64)> = hits.totals(recorder).map(|total| (total.target, total.hits)).collect();
    totals.sort_by_key(|(target, _)| *target);
    let suffix = lines.dialect.suffixes(page.kind).1;
    for layers in totals.chunk_by(|(target, _), (other, _)| target == other) {
        let Some((target, _)) = layers.first() else { continue };
        let mut set = String::new();
        push_pair("target", target, &mut set);
        let sum: u64 = layers.iter().map(|(_, hits)| hits).sum();
        lines.sample(Sample { name: &page.name, set: &set, own: "", time: None }, suffix, PLAIN, sum as f64);
    }
}
