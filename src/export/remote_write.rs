//! Prometheus remote write 1.0: `WriteRequest { repeated TimeSeries timeseries = 1 }`, in the block format of snappy.

use super::batch::{Batch, Item};
use super::direct::{Direct, Packer};
use super::labels::{self, Pair};
use super::named::{NAME, Named};
use super::part::Part;
use super::sent::Sent;
use super::{BODY_BYTES, Body};
use crate::expose::{Dialect, Head, Sample, Scope, Sink, walk, walk_metrics};
use crate::feed::Point;
use crate::hits::Hits;
use crate::image::LastSent;
use crate::labels::{Map, hash_of};
use crate::store::Store;
use crate::time::rounded;
use crate::tree::{Family, Tree};
use pulsetree_kernels::{WireSample, push_label, push_series};

/// The NaN that says of a series that it has ended (Prometheus: `value.StaleNaN`).
pub const STALE: u64 = 0x7ff0_0000_0000_0002;

/// One tick's samples, gathered: those at times of their own, and of series that have such, in a batch; all else is made
/// bodies of as it comes, which takes a third of the time.
pub struct RemoteWrite<'a> {
    batch: Batch,
    direct: Direct,
    packer: Packer,
    sent: &'a mut Sent,
    /// Labels of series that ended, by their hashes, as far as there is none such.
    ended: Map<u64, &'a [u8]>,
    /// See [`crate::expose::common_labels`].
    common: &'a str,
    /// When the tick is, in ms.
    now: i64,
}

impl<'a> RemoteWrite<'a> {
    /// An empty tick after what was `sent`; its labels are on every series that does not have them itself. `now` in ms.
    #[must_use]
    pub fn new(common: &'a str, sent: &'a mut Sent, now: i64) -> Self {
        let (batch, direct, packer) = (Batch::default(), Direct::new(now), Packer::new());
        Self { batch, direct, packer, sent, ended: Map::default(), common, now }
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.batch.bytes() + self.direct.bytes()
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

    /// Says of series that they have ended, but for those that there are after all; before the tree is taken.
    pub fn add_ended(&mut self, ended: impl Iterator<Item = &'a [u8]>) {
        self.ended.extend(ended.map(|labels| (hash_of(labels), labels)));
    }

    /// Takes the current values of the tree and of the hits that are in a part, after all points. `now_ms` is the clock for
    /// cps, `mono_ms` the monotonic one. The tree must be settled. Returns the label set that the next part begins with, 0 where
    /// none is left.
    pub fn add_tree(&mut self, tree: &Tree, hits: &Hits, (now_ms, mono_ms): (f64, f64), part: Part) -> usize {
        let scope = Scope { common: self.common, dialect: Dialect::Prometheus, now_ms, mono_ms };
        let named = Named::new(self.common);
        let mut current = Current { tick: self, named, part };
        walk(tree, hits, &scope, &mut current);
        current.part.rest()
    }

    /// Takes a sample of the tree, at a time of its own or at the tick's.
    fn add(&mut self, labels: &[u8], own_time: Option<i64>, value: f64) {
        let mut is_alone = own_time.is_none();
        if is_alone && !(self.batch.is_empty() && self.sent.is_empty() && self.ended.is_empty()) {
            let key = hash_of(labels);
            self.ended.remove(&key);
            is_alone = !self.batch.has(key, labels) && self.sent.of(key).is_none();
        }
        if is_alone {
            return self.direct.push(labels, value, &mut self.packer);
        }
        let series = self.batch.shared(|out| out.extend_from_slice(labels));
        self.batch.add(series, own_time.unwrap_or(self.now), value, own_time.is_some());
    }

    fn add_stale(&mut self) {
        if self.ended.is_empty() {
            return;
        }
        let there = self.batch.keys();
        for (_, labels) in std::mem::take(&mut self.ended).into_iter().filter(|(key, _)| !there.contains(key)) {
            let series = self.batch.shared(|out| out.extend_from_slice(labels));
            self.batch.add(series, self.now, f64::from_bits(STALE), false);
        }
    }

    /// The bodies in the order in which they are to be sent; what they hold was sent then, and what that changes of it is
    /// appended to `noted`, where that is given.
    #[must_use]
    pub fn bodies(mut self, noted: Option<&mut Vec<LastSent>>) -> Vec<Body> {
        self.add_stale();
        let Self { batch, direct, packer, sent, now, .. } = self;
        let changed = noted.as_ref().map(|_| batch.keys());
        let mut bodies = Bodies { made: Vec::new(), packer, direct: Some(direct), held: None };
        let mut samples = Vec::new();
        batch.cut(sent, now, &mut |batch, items, in_order| {
            let mut request = Vec::with_capacity(BODY_BYTES.min(64 * items.len()));
            for of_series in items.chunk_by(|a, b| a.series == b.series) {
                let Some(first) = of_series.first() else { continue };
                samples.clear();
                for Item { time, value, .. } in of_series {
                    let mut sample = WireSample::at(*time);
                    sample.set(*value);
                    samples.extend_from_slice(sample.bytes());
                }
                push_series(batch.labels(first.series), &samples, &mut request);
            }
            let is_past = in_order && items.first().is_some_and(|item| item.time <= now);
            bodies.add(request, items.len(), in_order, is_past);
        });
        bodies.end_past();
        if let (Some(noted), Some(keys)) = (noted, changed) {
            noted.extend(keys.iter().filter_map(|key| sent.of(*key)));
        }
        bodies.made
    }
}

/// Bodies on their way into the order in which they are sent: what is in order up to the tick, the tick, all else.
struct Bodies {
    made: Vec<Body>,
    packer: Packer,
    direct: Option<Direct>,
    /// The last one up to the tick, and its samples.
    held: Option<(Vec<u8>, usize)>,
}

impl Bodies {
    fn add(&mut self, request: Vec<u8>, samples: usize, in_order: bool, is_past: bool) {
        if is_past {
            let before = self.held.replace((request, samples));
            self.make(before, true);
        } else {
            self.end_past();
            self.make(Some((request, samples)), in_order);
        }
    }

    /// The tick's own come now; what is little goes along with the last before them.
    fn end_past(&mut self) {
        let Some(Direct { wire, samples, full, .. }) = self.direct.take() else { return };
        let mut held = self.held.take();
        if let Some((request, count)) = &mut held
            && full.is_empty()
            && request.len() + wire.len() <= BODY_BYTES
        {
            request.extend_from_slice(&wire);
            *count += samples;
            return self.make(held, true);
        }
        self.make(held, true);
        self.made.extend(full.into_iter().map(|(bytes, samples)| Body { bytes, samples, in_order: true }));
        self.make((samples > 0).then_some((wire, samples)), true);
    }

    fn make(&mut self, request: Option<(Vec<u8>, usize)>, in_order: bool) {
        let Some((request, samples)) = request else { return };
        self.made.push(Body { bytes: self.packer.pack(&request), samples, in_order });
    }
}

/// Hands out the labels of each series that the metrics asked for are exported as, to be told as ended by
/// [`RemoteWrite::add_ended`] once they are gone; of one label set where `set` is given.
pub fn each_series(
    tree: &Tree,
    only: impl Fn(&Family<'_>) -> bool,
    set: Option<&str>,
    common: &str,
    out: &mut dyn FnMut(Vec<u8>),
) {
    let scope = Scope { common, dialect: Dialect::Prometheus, now_ms: 0.0, mono_ms: 0.0 };
    let mut named = Named::new(common);
    let mut samples = Samples(|sample: Sample<'_>, _| {
        if set.is_none_or(|set| set == sample.set) {
            out(named.write(&sample).to_vec());
        }
    });
    walk_metrics(tree, only, &scope, &mut samples);
}

/// Takes samples into a tick.
struct Current<'a, 'b> {
    tick: &'b mut RemoteWrite<'a>,
    named: Named<'a>,
    part: Part,
}

impl Sink for Current<'_, '_> {
    fn open(&mut self, _: &Head<'_>) {}

    fn sample(&mut self, sample: Sample<'_>, value: f64) {
        let Self { tick, named, part } = self;
        if part.takes() {
            tick.add(named.write(&sample), sample.time.and_then(rounded), ordinary(value));
        } else if !tick.ended.is_empty() {
            tick.ended.remove(&hash_of(named.write(&sample)));
        }
    }

    fn end_set(&mut self) {
        self.part.end_set(self.tick.bytes());
    }
}

/// Takes samples one by one, whatever their families.
struct Samples<F>(F);

impl<F: FnMut(Sample<'_>, f64)> Sink for Samples<F> {
    fn open(&mut self, _: &Head<'_>) {}

    fn sample(&mut self, sample: Sample<'_>, value: f64) {
        self.0(sample, value);
    }
}

/// Any NaN as the one that says no more than that.
const fn ordinary(value: f64) -> f64 {
    if value.is_nan() { f64::NAN } else { value }
}

/// Appends labels as they are on the wire.
fn write(pairs: &[Pair<'_>], out: &mut Vec<u8>) {
    pairs.iter().for_each(|(name, value)| push_label(name, value, out));
}
