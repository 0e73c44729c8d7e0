//! Labels for a delta that was frozen before they were known.

use super::delta::{Cutter, RecorderSource};
use super::delta_items::{Item, read_delta};
use crate::error::Result;
use crate::hits::RecorderOptions;
use crate::labels::{Handle, add_missing};
use crate::tree::{Kind, Options, Source, with_labels};

/// Bytes that a label takes at most beside its name and value.
const AROUND: usize = 8;
/// How much longer the numbers in an item may come to be: a length, and those of up to three names.
const LONGER: usize = 4;

/// What the next items are of, each with how many were named so far: that tells it from the one before.
#[derive(Default)]
struct Current<'a> {
    metric: (u32, &'a str, Option<(Kind, Options)>),
    recorder: (u32, &'a str, RecorderOptions),
    series: (u32, &'a str, Vec<(&'a str, &'a str)>),
    labels: Vec<(&'a str, &'a str)>,
}

/// The most that [`add_labels`] makes of a delta, in bytes; `None` where all of it has them.
///
/// # Errors
/// `corrupt`.
pub fn labelled_bytes(bytes: &[u8], labels: &[(&str, &str)]) -> Result<Option<usize>> {
    let (_, items) = read_delta(bytes)?;
    let missing = |own: &[(&str, &str)]| {
        let mut all = own.to_vec();
        add_missing(&mut all, labels);
        all.iter().skip(own.len()).map(|(name, value)| name.len() + value.len() + AROUND).sum::<usize>()
    };
    // names that stand before make the numbers of those behind them longer
    let (mut more, mut longer, mut said) = (0, 0, false);
    for item in items {
        match item {
            Item::Set(set, _) => more += with_labels(set, labels).len() - set.len(),
            Item::Series(_, tags) => (more, longer) = (more + missing(&tags), longer + AROUND + 2 * tags.len()),
            Item::Labels(own) => {
                (more, longer, said) = (more + missing(&own), longer + AROUND + 2 * own.len(), true);
            }
            Item::Toll(..) if !said => (more, said) = (more + missing(&[]), true),
            _ => {}
        }
        longer += LONGER;
    }
    Ok((more > 0).then(|| bytes.len() + more + longer))
}

/// The delta of the same sender, number, time and hops, however long it comes to be, with labels for every label set and
/// series that does not have them: what [`Cutter`] would have made, had it been given them. With what it made itself, all of
/// it is as it was.
///
/// # Errors
/// `corrupt`.
pub fn add_labels(bytes: &[u8], labels: &[(&str, &str)]) -> Result<Vec<u8>> {
    let (head, items) = read_delta(bytes)?;
    let claims = items.claimed();
    let mut cutter = Cutter::new(head, &claims, usize::MAX, labels);
    let mut current = Current::default();
    items.for_each(|item| current.write(item, &mut cutter));
    Ok(cutter.finish().pop().unwrap_or_else(|| bytes.to_vec()))
}

impl<'a> Current<'a> {
    fn write(&mut self, item: Item<'a>, cutter: &mut Cutter<'_>) {
        match item {
            Item::Claims(_) => {}
            Item::Metric(name, kind, options) => self.metric = (self.metric.0 + 1, name, Some((kind, options))),
            Item::Set(set, change) => {
                if let (id, name, Some((kind, options))) = &self.metric {
                    cutter.change(Source { id: *id, name, kind: *kind, options }, set, &change);
                }
            }
            Item::Recorder(id, options) => self.recorder = (self.recorder.0 + 1, id, options),
            Item::Hits(way, hits, first_us) => cutter.hits(self.recorder(), way, hits, first_us),
            Item::Visit(way, time_us) => cutter.visit(self.recorder(), way, time_us),
            Item::Labels(labels) => self.labels = labels,
            Item::Toll(way, toll) => cutter.toll(self.recorder(), way, &self.labels, toll),
            Item::Series(metric, tags) => self.series = (self.series.0 + 1, metric, tags),
            Item::Point(time, value) => {
                let (slot, metric, tags) = &self.series;
                let series = Handle { slot: *slot, generation: 0 };
                cutter.point(series, metric, &|| tags.clone(), time, value);
            }
        }
    }

    const fn recorder(&self) -> RecorderSource<'a> {
        let (number, id, options) = self.recorder;
        RecorderSource { number, id, options }
    }
}
