//! The samples of one family, handed to whoever writes them.

use super::dialect::{Dialect, Type};
use super::families::{Page, Source};
use super::join::{Joins, Total};
use crate::hits::Hits;
use crate::json::print_number;
use crate::order::sort_by;
use crate::tree::labelset::{compare, push_pair};
use crate::tree::{Data, Family, mangle, own_label, quantile};

/// What the counter of a hit recorder says of itself.
const HITS_HELP: &str = "Hits of each target.";

/// What every sample of a walk depends on.
pub struct Scope<'a> {
    /// Labels for every sample as the text of a set: see [`super::common_labels`].
    pub common: &'a str,
    /// How families are named and what they leave out.
    pub dialect: Dialect,
    /// The wall clock in ms, for cps.
    pub now_ms: f64,
    /// The monotonic one, for uptime.
    pub mono_ms: f64,
}

/// What stands above a family's samples.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// The family, as its head names it.
    pub name: &'a str,
    /// What its samples end with beyond it, but for those of a histogram or summary.
    pub suffix: &'static str,
    /// Its type.
    pub kind: Type,
    /// "" is none.
    pub unit: &'a str,
    /// "" is none.
    pub help: &'a str,
    /// Whether a summary has count and sum.
    pub counts_calls: bool,
    /// About how many samples it has.
    pub samples: usize,
}

/// A bound, quantile or window, and its text as a label's value.
pub struct Step {
    /// The number.
    pub value: f64,
    /// As the dialect writes it.
    pub text: String,
}

/// One sample but for its value.
#[derive(Clone, Copy)]
pub struct Sample<'a> {
    /// The family.
    pub name: &'a str,
    /// What the sample's name has beyond the family's.
    pub suffix: &'static str,
    /// The labels of the set, without the common ones: see [`crate::tree::labelset`].
    pub set: &'a str,
    /// The label that the family's type writes, which wins over a common one of its name; "" if it writes none.
    pub own: &'static str,
    /// That label's value, where this sample has it.
    pub step: Option<&'a Step>,
    /// In ms, if it is shown.
    pub time: Option<f64>,
}

/// Who writes what a walk shows: families in the order of their names, the samples of each set one after another.
pub trait Sink {
    /// A family begins; it may turn out to have no sample.
    fn open(&mut self, head: &Head<'_>);
    /// Its next sample.
    fn sample(&mut self, sample: Sample<'_>, value: f64);
    /// A label set has no more samples.
    fn end_set(&mut self) {}
    /// The family has no more label sets.
    fn close(&mut self) {}
}

/// Shows a family.
pub(super) fn show_page(page: &Page<'_>, scope: &Scope<'_>, sink: &mut dyn Sink) {
    let suffix = scope.dialect.suffixes(page.kind).1;
    let mut head = Head {
        name: &page.name,
        suffix,
        kind: page.kind,
        unit: page.unit,
        help: HITS_HELP,
        counts_calls: false,
        samples: 0,
    };
    match &page.source {
        Source::Metric(family, place) => {
            let steps = steps(page.kind, family, scope.dialect);
            head.help = family.help();
            head.counts_calls = family.counts_calls();
            head.samples = family.set_count() * (steps.len() + 1);
            sink.open(&head);
            show_metric(&head, (family, *place), &steps, scope, sink);
        }
        Source::Hits(hits, recorders) => {
            sink.open(&head);
            show_hits(&head, hits, recorders, sink);
        }
    }
    sink.close();
}

fn show_metric(
    head: &Head<'_>,
    (family, place): (&Family<'_>, usize),
    steps: &[Step],
    scope: &Scope<'_>,
    sink: &mut dyn Sink,
) {
    let own = own_label(family.kind()).unwrap_or_default();
    let joins = Joins::of(family, scope.common, own, scope.mono_ms);
    let strict = scope.dialect == Dialect::OpenMetrics;
    family.each(scope.mono_ms, &mut |set| {
        if joins.is_silent(set.set) {
            return;
        }
        let sample = Sample { name: head.name, suffix: head.suffix, set: set.set, own, step: None, time: set.time };
        let total = joins.total(set.set);
        match set.data {
            Data::Float(value) | Data::Int(value) => sink.sample(sample, *value),
            Data::Counter(sum) => sink.sample(sample, total.map_or(*sum, |total| total.numbers[0])),
            Data::Counted(numbers) => show_place(&total.map_or(**numbers, |total| total.numbers), place, sample, sink),
            Data::Linkfail(link) => show_place(&link.readings(), place, sample, sink),
            Data::Clicks(clicks) => {
                for step in steps {
                    sink.sample(Sample { step: Some(step), ..sample }, clicks.count(step.value, scope.now_ms));
                }
            }
            Data::Window(window) => {
                // a summary of OpenMetrics has no negative quantile and no negative sum
                let strict = strict && head.kind == Type::Summary;
                show_quantiles(&window.sorted(), steps, strict, sample, sink);
                if family.counts_calls() {
                    let (count, sum) = total.map_or((window.count(), window.sum()), |total| (total.count, total.sum));
                    show_sum(sample, Some(sum).filter(|sum| !strict || *sum >= 0.0), count, sink);
                }
            }
            Data::Histogram(histogram) => {
                let negative = histogram.has_negative_bound();
                if let Some(Total { count, sum, buckets, .. }) = total {
                    show_buckets(buckets.iter().copied().zip(steps), sample, sink);
                    show_histogram_sum((*count, *sum), strict, negative, sample, sink);
                } else {
                    show_buckets(histogram.cumulative().map(|(_, count)| count).zip(steps), sample, sink);
                    show_histogram_sum((histogram.count(), histogram.sum()), strict, negative, sample, sink);
                }
            }
            Data::Unset | Data::Nothing | Data::Text(_) => return,
        }
        sink.end_set();
    });
}

/// The steps of a family, in the order of its samples, each with its text.
fn steps(kind: Type, family: &Family<'_>, dialect: Dialect) -> Vec<Step> {
    let mut steps = family.steps().to_vec();
    match kind {
        Type::Histogram => steps.push(f64::INFINITY),
        Type::Summary | Type::Quantiles => steps.sort_unstable_by(f64::total_cmp),
        Type::Counter | Type::Gauge => {}
    }
    let text = |step| if kind == Type::Gauge { print_number(step) } else { dialect.step(step) };
    steps.into_iter().map(|value| Step { value, text: text(value) }).collect()
}

/// Quantiles of nothing are NaN.
fn show_quantiles(sorted: &[f64], steps: &[Step], strict: bool, sample: Sample<'_>, sink: &mut dyn Sink) {
    for step in steps {
        let value = if sorted.is_empty() { f64::NAN } else { quantile(sorted, step.value) };
        if !strict || value.is_nan() || value >= 0.0 {
            sink.sample(Sample { suffix: "", step: Some(step), ..sample }, value);
        }
    }
}

fn show_buckets<'a>(buckets: impl Iterator<Item = (f64, &'a Step)>, sample: Sample<'_>, sink: &mut dyn Sink) {
    for (value, step) in buckets {
        sink.sample(Sample { suffix: "_bucket", step: Some(step), ..sample }, value);
    }
}

/// In OpenMetrics a histogram of negative values has neither a sum, which would not only grow, nor a count.
fn show_histogram_sum((count, sum): (f64, f64), strict: bool, negative: bool, sample: Sample<'_>, sink: &mut dyn Sink) {
    if !strict || (sum >= 0.0 && !negative) {
        show_sum(sample, Some(sum), count, sink);
    }
}

fn show_place(numbers: &[f64], place: usize, sample: Sample<'_>, sink: &mut dyn Sink) {
    if let Some(value) = numbers.get(place) {
        sink.sample(sample, *value);
    }
}

fn show_sum(sample: Sample<'_>, sum: Option<f64>, count: f64, sink: &mut dyn Sink) {
    if let Some(sum) = sum {
        sink.sample(Sample { suffix: "_sum", ..sample }, sum);
    }
    sink.sample(Sample { suffix: "_count", ..sample }, count);
}

/// The hits of each target on all layers, of all recorders of the family, label sets ascending; one whose id is not the
/// family's name carries it.
fn show_hits(head: &Head<'_>, hits: &Hits, recorders: &[u32], sink: &mut dyn Sink) {
    let mut totals: Vec<(String, u64)> = Vec::new();
    for &recorder in recorders {
        let id = hits.id(recorder);
        let mut labels = String::new();
        if mangle(id) != id {
            push_pair("id", id, &mut labels);
        }
        totals.extend(hits.totals(recorder).map(|total| {
            let mut set = labels.clone();
            push_pair("target", total.target, &mut set);
            (set, total.hits)
        }));
    }
    sort_by(&mut totals, |(a, _), (b, _)| compare(a, b));
    for layers in totals.chunk_by(|(set, _), (other, _)| set == other) {
        let Some((set, _)) = layers.first() else { continue };
        let sum: u64 = layers.iter().map(|(_, hits)| hits).sum();
        let sample = Sample { name: head.name, suffix: head.suffix, set, own: "", step: None, time: None };
        sink.sample(sample, sum as f64);
        sink.end_set();
    }
}
