//! Prometheus remote write 1.0: `WriteRequest { repeated TimeSeries timeseries = 1 }`, in the block format of snappy.

use super::batch::{Batch, Item};
use super::labels::{self, Pair};
use super::protobuf::{BYTES, FIXED64, VARINT, bytes_size, push_bytes, push_key, push_varint, varint_size};
use super::sent::Sent;
use super::{BODY_BYTES, Body};
use crate::expose::{Dialect, Head, Sample, Scope, Sink, walk, walk_metrics};
use crate::feed::Point;
use crate::hits::Hits;
use crate::image::LastSent;
use crate::labels::hash_of;
use crate::store::Store;
use crate::time::rounded;
use crate::tree::{Family, Tree};
use std::borrow::Cow;

/// The NaN that says of a series that it has ended (Prometheus: `value.StaleNaN`).
pub const STALE: u64 = 0x7ff0_0000_0000_0002;

/// What the name of a series is a label of.
const NAME: &str = "__name__";

/// One tick's samples, gathered.
#[derive(Debug)]
pub struct RemoteWrite<'a> {
    batch: Batch,
    /// See [`crate::expose::common_labels`].
    common: &'a str,
    /// When the tick is, in ms.
    now: i64,
}

impl<'a> RemoteWrite<'a> {
    /// An empty tick; its labels are on every series that does not have them itself. `now` in ms.
    #[must_use]
    pub fn new(common: &'a str, now: i64) -> Self {
        Self { batch: Batch::default(), common, now }
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.batch.bytes()
    }

    /// Takes a point of the store; of several at one instant the last counts.
    pub fn add_point(&mut self, store: &Store, point: &Point) {
        let slot = point.series.slot;
        let series = self.batch.met(point.series).unwrap_or_else(|| {
            self.batch.stored(point.series, |out| {
                let mut pairs = labels::of_series(store, slot, self.common);
                labels::insert(NAME, labels::metric(store.metric(slot)), &mut pairs);
                write(&pairs, out);
            })
        });
        self.batch.add(series, point.time, ordinary(point.value), true);
    }

    /// Takes every current value of the tree and of the hits, after all points. `now_ms` is the clock for cps, `mono_ms`
    /// the monotonic one. The tree must be settled.
    pub fn add_tree(&mut self, tree: &Tree, hits: &Hits, now_ms: f64, mono_ms: f64) {
        let Self { batch, common, now } = self;
        let scope = Scope { common, dialect: Dialect::Prometheus, now_ms, mono_ms };
        let mut samples = Samples(|sample: Sample<'_>, value| {
            let own_time = sample.time.and_then(rounded);
            let write = |out: &mut Vec<u8>| write(&named(&sample, common), out);
            let series = if own_time.is_some() { batch.shared(write) } else { batch.single(write) };
            batch.add(series, own_time.unwrap_or(*now), ordinary(value), own_time.is_some());
        });
        walk(tree, hits, &scope, &mut samples);
    }

    /// Says of series that they have ended, but for those that there are after all.
    pub fn add_stale<'b>(&mut self, ended: impl Iterator<Item = &'b [u8]>) {
        let there = self.batch.keys();
        for labels in ended {
            if !there.contains(&hash_of(labels)) {
                let series = self.batch.single(|out| out.extend_from_slice(labels));
                self.batch.add(series, self.now, f64::from_bits(STALE), false);
            }
        }
    }

    /// The bodies in the order in which they are to be sent; what they hold was `sent` then, and what that changes of it
    /// is appended to `noted`, where that is given.
    #[must_use]
    pub fn bodies(self, sent: &mut Sent, noted: Option<&mut Vec<LastSent>>) -> Vec<Body> {
        let mut bodies = Vec::new();
        let mut request = Vec::with_capacity(BODY_BYTES.min(64 * self.batch.sample_count()));
        let changed = noted.as_ref().map(|_| self.batch.keys());
        self.batch.cut(sent, self.now, &mut |batch, items, in_order| {
            request.clear();
            for of_series in items.chunk_by(|a, b| a.series == b.series) {
                push_series(batch, of_series, &mut request);
            }
            // refused only past 4 GiB
            let mut bytes = snap::raw::Encoder::new().compress_vec(&request).unwrap_or_default();
            bytes.shrink_to_fit();
            bodies.push(Body { bytes, samples: items.len(), in_order });
        });
        if let (Some(noted), Some(keys)) = (noted, changed) {
            noted.extend(keys.iter().filter_map(|key| sent.of(*key)));
        }
        bodies
    }
}

/// Hands out the labels of each series that the metrics asked for are exported as, to be told as ended by
/// [`RemoteWrite::add_stale`] once they are gone; of one label set where `set` is given.
pub fn each_series(
    tree: &Tree,
    only: impl Fn(&Family<'_>) -> bool,
    set: Option<&str>,
    common: &str,
    out: &mut dyn FnMut(Vec<u8>),
) {
    let scope = Scope { common, dialect: Dialect::Prometheus, now_ms: 0.0, mono_ms: 0.0 };
    let mut samples = Samples(|sample: Sample<'_>, _| {
        if set.is_none_or(|set| set == sample.set) {
            let mut labels = Vec::new();
            write(&named(&sample, common), &mut labels);
            out(labels);
        }
    });
    walk_metrics(tree, only, &scope, &mut samples);
}

/// Takes samples one by one, whatever their families.
struct Samples<F>(F);

impl<F: FnMut(Sample<'_>, f64)> Sink for Samples<F> {
    fn open(&mut self, _: &Head<'_>) {}

    fn sample(&mut self, sample: Sample<'_>, value: f64) {
        self.0(sample, value);
    }
}

/// The labels of a sample, its name among them.
fn named<'a>(sample: &Sample<'a>, common: &'a str) -> Vec<Pair<'a>> {
    let mut pairs = labels::of_sample(sample, common);
    let name = match sample.suffix {
        "" => Cow::Borrowed(sample.name),
        suffix => Cow::Owned([sample.name, suffix].concat()),
    };
    labels::insert(NAME, name, &mut pairs);
    pairs
}

/// Any NaN as the one that says no more than that.
const fn ordinary(value: f64) -> f64 {
    if value.is_nan() { f64::NAN } else { value }
}

/// Appends labels as `TimeSeries` has them: `repeated Label labels = 1`, of `string name = 1, value = 2`.
fn write(pairs: &[Pair<'_>], out: &mut Vec<u8>) {
    for (name, value) in pairs {
        push_key(1, BYTES, out);
        push_varint((bytes_size(name.len()) + bytes_size(value.len())) as u64, out);
        push_bytes(1, name.as_bytes(), out);
        push_bytes(2, value.as_bytes(), out);
    }
}

/// Appends a `TimeSeries`: its labels and `repeated Sample samples = 2`, of `double value = 1; int64 timestamp = 2`.
fn push_series(batch: &Batch, items: &[Item], out: &mut Vec<u8>) {
    let Some(first) = items.first() else { return };
    let labels = batch.labels(first.series);
    let sample_size = |item: &Item| 1 + 8 + 1 + varint_size(item.time as u64);
    let samples: usize = items.iter().map(|item| bytes_size(sample_size(item))).sum();
    push_key(1, BYTES, out);
    push_varint((labels.len() + samples) as u64, out);
    out.extend_from_slice(labels);
    for item in items {
        push_key(2, BYTES, out);
        push_varint(sample_size(item) as u64, out);
        push_key(1, FIXED64, out);
        out.extend_from_slice(&item.value.to_le_bytes());
        push_key(2, VARINT, out);
        push_varint(item.time as u64, out);
    }
}
