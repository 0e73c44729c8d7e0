//! Deltas: what was recorded since the last freeze, cut into pieces of a size, each of which stands alone.

use super::definition::write_definition;
use super::envelope::Form;
use super::writer::Writer;
use crate::hits::{RecorderOptions, Toll};
use crate::labels::{Handle, Interner, Symbol, add_missing};
use crate::relay::Id;
use crate::tree::{Change, Source, with_labels};

/// What stands before the items of a delta.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeltaHead {
    /// Who sends it.
    pub sender: Id,
    /// Its number: 1, 2, 3 … of that sender.
    pub sequence: u64,
    /// When it was frozen, in ms since the epoch.
    pub frozen: f64,
    /// How often what it holds was merged on already, at most.
    pub hops: u8,
}

pub(super) const METRIC: u8 = 1;
pub(super) const COUNT: u8 = 2;
pub(super) const CALLS: u8 = 3;
pub(super) const ADDED: u8 = 4;
pub(super) const BUCKETS: u8 = 5;
pub(super) const WINDOW: u8 = 6;
pub(super) const NUMBER: u8 = 7;
pub(super) const TEXT: u8 = 8;
pub(super) const LINK: u8 = 9;
pub(super) const RECORDER: u8 = 10;
pub(super) const HITS: u8 = 11;
pub(super) const VISIT: u8 = 12;
pub(super) const TOLL: u8 = 13;
pub(super) const SERIES: u8 = 14;
pub(super) const POINT: u8 = 15;
pub(super) const CLAIMS: u8 = 16;
pub(super) const LABELS: u8 = 17;

/// The version of a delta that has [`CLAIMS`] or [`LABELS`].
const SECOND: u8 = 2;

/// A recorder of which hits are written.
#[derive(Clone, Copy, Debug)]
pub struct RecorderSource<'a> {
    /// Its number: of two sources with one, all else is the same.
    pub number: u32,
    /// Its id.
    pub id: &'a str,
    /// Its options, all of them given.
    pub options: RecorderOptions,
}

/// Which way hits went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way<'a> {
    /// The target.
    pub target: &'a str,
    /// Its layer, unless that is the default.
    pub layer: Option<&'a str>,
    /// The caller, if there was one.
    pub caller: Option<&'a str>,
}

/// Writes deltas, one after the other.
pub struct Cutter<'a> {
    head: DeltaHead,
    claims: &'a [Id],
    max_bytes: usize,
    labels: &'a [(&'a str, &'a str)],
    /// The one being written, once it holds an item.
    piece: Piece,
    items: usize,
    done: Vec<Vec<u8>>,
    done_bytes: usize,
}

/// One delta as far as it is written. A text is written once and referred to by its number after.
struct Piece {
    out: Writer,
    texts: Interner,
    metric: Option<u32>,
    recorder: Option<u32>,
    series: Option<Handle>,
    /// Those of the tolls before.
    labels: Vec<(Symbol, Symbol)>,
    /// Of the point before, in ms, and of the hit before, in µs.
    time: i64,
    time_us: i64,
}

/// Bytes of the check at the end.
const CHECK: usize = 4;

impl<'a> Cutter<'a> {
    /// The first delta is of that head, the next have the numbers after it. None is longer than `max_bytes`, unless it
    /// holds a single item; `labels` are added to every label set and series that does not have them. What is written may
    /// have been sent under the ids that are claimed, too.
    #[must_use]
    pub fn new(head: DeltaHead, claims: &'a [Id], max_bytes: usize, labels: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            head,
            claims,
            max_bytes,
            labels,
            piece: Piece::new(head, claims),
            items: 0,
            done: Vec::new(),
            done_bytes: 0,
        }
    }

    /// Whether nothing was written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.items == 0 && self.done.is_empty()
    }

    /// Bytes written so far.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.done_bytes + if self.items > 0 { self.piece.out.len() } else { 0 }
    }

    /// The deltas.
    #[must_use]
    pub fn finish(mut self) -> Vec<Vec<u8>> {
        if self.items > 0 {
            self.cut();
        }
        self.done
    }

    fn cut(&mut self) {
        self.head.sequence += 1;
        let piece = core::mem::replace(&mut self.piece, Piece::new(self.head, self.claims));
        let delta = piece.out.seal();
        self.done_bytes += delta.len();
        self.done.push(delta);
        self.items = 0;
    }

    /// Writes an item; where it does not fit any more, into the next delta.
    fn item(&mut self, write: &dyn Fn(&mut Piece)) {
        let before = self.piece.out.place();
        write(&mut self.piece);
        if self.items > 0 && self.piece.out.len() + CHECK > self.max_bytes {
            self.piece.out.back_to(before);
            self.cut();
            write(&mut self.piece);
        }
        self.items += 1;
    }

    /// What a label set of a metric was told.
    pub fn change(&mut self, source: Source<'_>, set: &str, change: &Change<'_>) {
        let labelled = (!self.labels.is_empty()).then(|| with_labels(set, self.labels));
        let set = labelled.as_deref().unwrap_or(set);
        self.item(&|piece| {
            piece.metric(source);
            piece.change(set, change);
        });
    }

    /// Hits of a target from a caller or none, and the time of the target's first.
    pub fn hits(&mut self, of: RecorderSource<'_>, way: Way<'_>, hits: u64, first_us: i64) {
        self.item(&|piece| {
            piece.way(HITS, of, way);
            piece.out.varint(hits);
            piece.out.zigzag(first_us);
        });
    }

    /// One hit, to be kept in full.
    pub fn visit(&mut self, of: RecorderSource<'_>, way: Way<'_>, time_us: i64) {
        self.item(&|piece| {
            piece.way(VISIT, of, way);
            piece.time_us(time_us);
        });
    }

    /// Hits within one ms, as the store counts them, and the labels that they came with.
    pub fn toll(&mut self, of: RecorderSource<'_>, way: Way<'_>, labels: &[(&str, &str)], toll: Toll) {
        let more = self.labels;
        self.item(&|piece| {
            if !(labels.is_empty() && more.is_empty() && piece.labels.is_empty()) {
                piece.labels(labels, more);
            }
            piece.way(TOLL, of, way);
            piece.time_us(toll.time * 1000);
            piece.out.varint(toll.hits);
        });
    }

    /// A point of a series, of which `series` is the handle.
    pub fn point<'b>(
        &mut self,
        series: Handle,
        metric: &str,
        tags: &dyn Fn() -> Vec<(&'b str, &'b str)>,
        time: i64,
        value: f64,
    ) {
        let labels = self.labels;
        self.item(&|piece| {
            if piece.series != Some(series) {
                let mut tags = tags();
                add_missing(&mut tags, labels);
                piece.series(series, metric, &tags);
            }
            piece.out.u8(POINT);
            piece.out.zigzag(time.wrapping_sub(piece.time));
            piece.time = time;
            piece.out.number(value);
        });
    }
}

impl Piece {
    fn new(head: DeltaHead, claims: &[Id]) -> Self {
        let mut out = Writer::envelope(Form::Delta);
        out.raw(&head.sender.0);
        out.varint(head.sequence);
        out.f64(head.frozen);
        out.u8(head.hops);
        if !claims.is_empty() {
            out.needs(SECOND);
            out.u8(CLAIMS);
            out.varint(claims.len() as u64);
            claims.iter().for_each(|Id(id)| out.raw(id));
        }
        let (texts, labels) = (Interner::default(), Vec::new());
        Self { out, texts, metric: None, recorder: None, series: None, labels, time: 0, time_us: 0 }
    }

    /// 0 and a new text, or the number of one that stands before.
    fn text(&mut self, text: &str) -> Symbol {
        if let Some(number) = self.texts.find(text) {
            self.out.varint(u64::from(number) + 1);
            return number;
        }
        self.out.varint(0);
        self.out.text(text);
        self.texts.acquire(text)
    }

    /// Nothing is 0, a text 1 and itself.
    fn maybe(&mut self, text: Option<&str>) {
        self.out.u8(u8::from(text.is_some()));
        if let Some(text) = text {
            self.text(text);
        }
    }

    /// A time, as what has passed since the one before.
    fn time_us(&mut self, time_us: i64) {
        self.out.zigzag(time_us.wrapping_sub(self.time_us));
        self.time_us = time_us;
    }

    fn metric(&mut self, source: Source<'_>) {
        if self.metric == Some(source.id) {
            return;
        }
        self.metric = Some(source.id);
        self.out.u8(METRIC);
        self.text(source.name);
        write_definition(source.kind, source.options, &mut self.out);
    }

    fn change(&mut self, set: &str, change: &Change<'_>) {
        let tag = match change {
            Change::Count(_) => COUNT,
            Change::Calls(_) => CALLS,
            Change::Added(_) => ADDED,
            Change::Buckets(..) => BUCKETS,
            Change::Window(..) => WINDOW,
            Change::Number(..) => NUMBER,
            Change::Text(..) => TEXT,
            Change::Link(..) => LINK,
        };
        self.out.u8(tag);
        self.out.text(set);
        let out = &mut self.out;
        match change {
            Change::Count(more) | Change::Added(more) => out.number(*more),
            Change::Calls(more) => more.iter().for_each(|more| out.number(*more)),
            Change::Buckets(more, sum) => more.iter().chain([sum]).for_each(|more| out.number(*more)),
            Change::Window(values, more) => {
                out.varint(values.len() as u64);
                values.iter().chain(more).for_each(|number| out.number(*number));
            }
            Change::Number(value, time) => {
                out.number(*value);
                out.f64(*time);
            }
            Change::Text(text, time) => {
                out.text(text);
                out.f64(*time);
            }
            Change::Link(readings, time) => {
                readings.iter().for_each(|reading| out.number(*reading));
                out.f64(*time);
            }
        }
    }

    fn way(&mut self, tag: u8, of: RecorderSource<'_>, way: Way<'_>) {
        if self.recorder != Some(of.number) {
            self.recorder = Some(of.number);
            self.out.u8(RECORDER);
            self.text(of.id);
            let is = |flag: Option<bool>| u8::from(flag == Some(true));
            self.out.u8(is(of.options.record) | is(of.options.prometheus) << 1);
            self.out.varint(of.options.history_limit.unwrap_or_default() as u64);
        }
        self.out.u8(tag);
        self.text(way.target);
        self.maybe(way.layer);
        self.maybe(way.caller);
    }

    /// The labels of the next tolls and more of other names, where they are not those of the tolls before.
    #[inline(never)]
    fn labels(&mut self, labels: &[(&str, &str)], more: &[(&str, &str)]) {
        let mut labels = labels.to_vec();
        add_missing(&mut labels, more);
        let Self { texts, labels: before, .. } = self;
        let is_of = |((name, value), (a, b)): (&(&str, &str), &(Symbol, Symbol))| {
            texts.text(*a) == *name && texts.text(*b) == *value
        };
        if labels.len() != before.len() || !labels.iter().zip(&*before).all(is_of) {
            self.out.needs(SECOND);
            self.out.u8(LABELS);
            self.labels = self.names(&labels);
        }
    }

    fn names(&mut self, pairs: &[(&str, &str)]) -> Vec<(Symbol, Symbol)> {
        self.out.varint(pairs.len() as u64);
        pairs.iter().map(|(name, value)| (self.text(name), self.text(value))).collect()
    }

    fn series(&mut self, series: Handle, metric: &str, tags: &[(&str, &str)]) {
        self.series = Some(series);
        self.out.u8(SERIES);
        self.text(metric);
        self.names(tags);
    }
}
