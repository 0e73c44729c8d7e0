//! Freezing: everything recorded since the last time, written into deltas; and taking back what nobody was given.

use super::delta::check_labels;
use super::hit::Routes;
use super::{Engine, Result};
use crate::error::Error;
use crate::feed::{Arrival, Cursor, Hit, Origin, Point};
use crate::hits::{Hits, Toll};
#[cfg(feature = "query")]
use crate::image::read_delta;
use crate::image::{Cutter, DeltaHead, RecorderSource, Way};
#[cfg(feature = "query")]
use crate::labels::Handle;
use crate::order::sort_by;
use crate::relay::Id;
use crate::store::Store;

/// What is read and not recorded is a reason to freeze only when so many ms have passed since the last freeze.
const LIVE_EVERY: f64 = 1000.0;
/// Bytes that an item of the feed takes at most in a delta, its names aside.
const ITEM: usize = 32;
/// A delta's share that points of the store, of the first freeze, may take of the memory limit.
const FIRST_SHARE: usize = super::LOG_SHARE;
/// Bytes that each delta takes in the queue beside its items.
const DELTA: usize = 160;
/// What is frozen may hold this fraction of the limit even where all is full: counts never give way, and leave no other way.
const BESIDE: usize = 64;
/// For a freeze by parts no more gives way than makes room for this fraction of the limit.
const PART_SHARE: usize = 8;

/// How a freeze is made, where one is.
#[derive(Clone, Copy, Debug)]
pub struct Freeze<'a> {
    /// Bytes of a delta; one that holds a single item may be longer.
    pub max_bytes: usize,
    /// Labels for every label set and series that does not have them.
    pub labels: &'a [(&'a str, &'a str)],
    /// What this world is called from its first freeze on, drawn at random; not looked at after.
    pub id: Option<Id>,
    /// Wall clock, in ms.
    pub now: f64,
    /// The clock that never goes back, in ms.
    pub mono: f64,
}

/// How far the freezes by parts have come: label sets of the tree and ways of hits that are passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Passed {
    sets: usize,
    ways: usize,
}

/// All that there is.
const ALL: Passed = Passed { sets: usize::MAX, ways: usize::MAX };

impl Engine {
    /// Puts everything recorded since the last freeze into the queue; nothing where nothing was.
    ///
    /// # Errors
    /// `invalid_argument` for bad labels or a first freeze without an id, `limit_exceeded` where there is no memory for the
    /// bytes; nothing is frozen then.
    pub fn freeze(&mut self, how: Freeze<'_>) -> Result<()> {
        self.begin_freeze(how)?;
        let growth = self.frozen_growth(how);
        if !self.has_room_beside(growth, how.now) {
            return Err(self.no_room_beside("what was recorded, as bytes,"));
        }
        self.relayed.passed = Passed::default();
        self.write_frozen(how, usize::MAX)
    }

    /// The same, and where there is no memory for everything, for as much as there is: the next one goes on from there.
    ///
    /// # Errors
    /// As [`Engine::freeze`], where there is none at all; where a journal, which says of a freeze that it was of everything,
    /// or a claim, which does so too, is held to that, already where there is none for everything.
    pub(super) fn freeze_some(&mut self, how: Freeze<'_>) -> Result<()> {
        self.begin_freeze(how)?;
        let growth = self.frozen_growth(how);
        let mut room = self.room_beside();
        let part = growth.min(self.memory_limit() / PART_SHARE);
        if part > room && self.has_room(part, how.now) {
            room = part.max(self.room_beside());
        }
        let most = room.saturating_sub(self.sent_growth());
        if growth <= room || most == 0 || self.is_frozen_whole() {
            return self.freeze(how);
        }
        self.write_frozen(Freeze { max_bytes: how.max_bytes.min(most), ..how }, most)
    }

    fn begin_freeze(&mut self, how: Freeze<'_>) -> Result<()> {
        check_labels(how.labels)?;
        if !self.has_id() {
            self.outbox.begin(how.id.ok_or_else(no_id)?);
        }
        Ok(())
    }

    /// Whether a freeze has to be one of everything.
    fn is_frozen_whole(&self) -> bool {
        #[cfg(feature = "query")]
        let is_kept = self.is_kept();
        #[cfg(not(feature = "query"))]
        let is_kept = false;
        is_kept || self.cursor.is_none() && !self.claims().is_empty()
    }

    /// Writes what is not frozen yet, from where the last part ended, until it takes `most` bytes.
    fn write_frozen(&mut self, how: Freeze<'_>, most: usize) -> Result<()> {
        let first = self.cursor.is_none();
        let claims = if first { self.claims() } else { Vec::new() };
        let cursor = match self.cursor {
            Some(cursor) => cursor,
            None => self.add_cursor(true)?,
        };
        self.cursor = Some(cursor);
        let sender = self.outbox.id().unwrap_or(Id([0; 16]));
        let head = DeltaHead { sender, sequence: self.outbox.next(), frozen: how.now, hops: self.relayed.hops };
        let mut cutter = Cutter::new(head, &claims, how.max_bytes, how.labels);
        let from = self.relayed.passed;
        let to = self.write_counts(from, most, how, &mut cutter);
        let counted = !cutter.is_empty();
        let with_live = to == ALL && self.write_live(cursor, how, &mut cutter);
        if first {
            self.write_first(self.first_items().min(most / PART_SHARE / ITEM), &mut cutter);
        }
        if to == ALL {
            self.write_feed(cursor, most, &mut cutter);
        }
        // what goes on in the feed all the time is not to keep counts waiting
        let is_done = to == ALL && !(counted && self.feed.is_behind(cursor));
        self.relayed.passed = if is_done { Passed::default() } else { to };
        if !cutter.is_empty() {
            self.relayed.hops = if from == Passed::default() && is_done { 0 } else { self.relayed.hops };
            self.relayed.frozen = if to == ALL { how.now } else { self.relayed.frozen };
            #[cfg_attr(not(feature = "query"), expect(unused_variables, reason = "only the whole is kept"))]
            let made = cutter.finish().into_iter().map(|delta| self.outbox.push(delta, !how.labels.is_empty())).count();
            #[cfg(feature = "query")]
            self.note_freeze(made, how.now);
        }
        self.tree.set_frozen(from.sets..to.sets, how.now, with_live, how.mono);
        self.hits.set_frozen(from.ways..to.ways);
        // now there is a log to leave room for, and a queue
        self.look(how.now);
        Ok(())
    }

    /// The ids under which older copies of this world may have sent what it never froze, or took back.
    fn claims(&self) -> Vec<Id> {
        let (ids, current) = (self.outbox.ids().map(|(id, _)| id), self.outbox.id());
        ids.filter(|id| Some(*id) != current).collect()
    }

    /// Takes back what was frozen, none of which was ever given out. What is recorded here goes to those who ask first,
    /// this world or one that is started from an image of it, and to nobody twice: see [`Senders::hear`].
    ///
    /// [`Senders::hear`]: crate::relay::Senders::hear
    #[cfg(feature = "query")]
    pub(super) fn thaw(&mut self, how: Freeze<'_>) -> Result<()> {
        if self.outbox.ids().next().is_none() {
            self.outbox.reserve(how.id.ok_or_else(no_id)?);
        }
        if let Some(cursor) = self.cursor.take() {
            let heads = self.outbox.queue().filter_map(|frozen| read_delta(&frozen.bytes).ok());
            self.relayed.hops = heads.map(|(head, _)| head.hops).fold(self.relayed.hops, u8::max);
            self.close_points(cursor, false);
            self.tree.set_unfrozen();
            self.hits.set_unfrozen();
        }
        self.outbox.take_back();
        Ok(())
    }

    /// Takes all that was recorded as frozen.
    #[cfg(feature = "query")]
    pub(super) fn set_frozen(&mut self, now: f64) {
        self.tree.set_frozen(0..usize::MAX, now, true, 0.0);
        self.hits.set_frozen(0..usize::MAX);
        self.relayed.hops = 0;
        self.relayed.frozen = now;
    }

    /// The most that a freeze of everything may take on top, in bytes.
    pub(super) fn frozen_growth(&self, how: Freeze<'_>) -> usize {
        let labels: usize = how.labels.iter().map(|(name, value)| name.len() + value.len() + ITEM).sum();
        let mut bytes = self.points_growth();
        let mut add = |item: usize| bytes += item + labels + ITEM;
        self.tree.frozen_sizes(&mut add);
        self.hits.frozen_sizes(&mut add);
        let deltas = bytes.div_ceil(how.max_bytes.max(ITEM));
        bytes + deltas * DELTA + self.sent_growth()
    }

    /// The most that what is remembered of a freeze may take on top, in bytes.
    fn sent_growth(&self) -> usize {
        self.tree.sent_growth() + self.hits.sent_growth()
    }

    /// How many bytes may be frozen without that anything gives way: what is free, and a little where all is full.
    fn room_beside(&self) -> usize {
        let limit = self.budget.limit();
        let free = limit.saturating_sub(self.bytes());
        free.max((limit / BESIDE).saturating_sub(self.outbox.bytes()))
    }

    /// Whether there is room for so much that waits to be sent, which may be a little more than the limit.
    pub(super) fn has_room_beside(&mut self, growth: usize, now: f64) -> bool {
        growth <= self.room_beside() || self.has_room(growth, now)
    }

    /// The most that points and hits in full may take of a delta, in bytes.
    fn points_growth(&self) -> usize {
        match self.cursor {
            Some(cursor) if !self.feed.is_behind(cursor) => 0,
            Some(_) => self.feed.log_bytes(),
            None => {
                let most = self.first_items();
                (most.min(self.store.point_count() as usize) + (most / 2).min(self.hits.visits())) * ITEM
            }
        }
    }

    /// How many points of the store the first freeze takes at most, and half as many hits in full.
    const fn first_items(&self) -> usize {
        self.memory_limit() / FIRST_SHARE / ITEM
    }

    /// Writes what the tree and the recorders counted, until all takes `most` bytes; how far that is.
    fn write_counts(&self, from: Passed, most: usize, how: Freeze<'_>, cutter: &mut Cutter<'_>) -> Passed {
        let mut remembered = 0;
        let sets = self.tree.unfrozen(from.sets, how.now, &mut |source, set, change| {
            cutter.change(source, set, &change);
            remembered += change.sent_bytes();
            cutter.bytes() + remembered < most
        });
        let most = most.saturating_sub(remembered);
        if cutter.bytes() >= most {
            return Passed { sets, ..from };
        }
        let ways = self.hits.unfrozen(from.ways, &mut |recorder, increment| {
            let way = way_of(&self.hits, recorder, increment.target, increment.caller);
            cutter.hits(source_of(&self.hits, recorder), way, increment.hits, increment.first_us);
            cutter.bytes() < most
        });
        if cutter.bytes() >= most { Passed { sets: ALL.sets, ways } } else { ALL }
    }

    /// Writes what is read and not recorded, where that is due; whether it is.
    fn write_live(&self, cursor: Cursor, how: Freeze<'_>, cutter: &mut Cutter<'_>) -> bool {
        let passed = (how.now - self.relayed.frozen).abs() >= LIVE_EVERY;
        let is_due = passed || !cutter.is_empty() || self.feed.is_behind(cursor);
        if is_due {
            self.tree.unfrozen_live(how.now, how.mono, &mut |source, set, change| {
                cutter.change(source, set, &change);
                true
            });
        }
        is_due
    }

    /// Writes what waits in the feed, until all takes `most` bytes.
    fn write_feed(&mut self, cursor: Cursor, most: usize, cutter: &mut Cutter<'_>) {
        let Self { feed, store, hits, .. } = self;
        #[cfg(feature = "query")]
        let routes = &self.routes;
        let mut gone = 0;
        feed.advance(cursor, &mut |arrival| {
            if cutter.bytes() >= most {
                return false;
            }
            match arrival {
                Arrival::Point(point) if store.handle(point.series.slot) == Some(point.series) => {
                    write_point(store, *point, cutter);
                }
                Arrival::Point(_) => gone += 1,
                Arrival::Hit(hit) => write_hit(hits, *hit, cutter),
                #[cfg(feature = "query")]
                Arrival::Toll(Point { series, time, value }) => match labelled_road(store, hits, routes, *series) {
                    Some(road) => road.write(*time, *value, cutter),
                    None => gone += 1,
                },
            }
            true
        });
        feed.count_lost(Some(cursor), gone);
    }

    /// Writes the newest of what the store and the histories hold, before there was a cursor: about `most`
    /// points and half as many hits at most.
    fn write_first(&self, most: usize, cutter: &mut Cutter<'_>) {
        let Self { store, hits, routes, .. } = self;
        hits.each_visit(most / 2, &mut |recorder, target, caller, time_us| {
            cutter.visit(source_of(hits, recorder), way_of(hits, recorder, target, caller), time_us);
        });
        let cut = newest(store, most);
        let edges = edges_of(hits, routes);
        for slot in store.written() {
            let Some(series) = store.handle(slot) else { continue };
            let edge = edges.binary_search_by_key(&slot, |(slot, _)| *slot).ok().and_then(|place| edges.get(place));
            let road = match edge {
                Some((_, (recorder, target, caller))) => Some(Road {
                    of: source_of(hits, *recorder),
                    way: way_of(hits, *recorder, *target, *caller),
                    labels: Vec::new(),
                }),
                #[cfg(feature = "query")]
                None => labelled_road(store, hits, routes, series),
                #[cfg(not(feature = "query"))]
                None => None,
            };
            if road.is_none() && self.sampled.has(series) {
                continue;
            }
            store.scan(slot, cut, i64::MAX, &mut |times, values| {
                for (time, value) in times.iter().zip(values) {
                    match &road {
                        None => write_point(store, Point { series, time: *time, value: *value }, cutter),
                        Some(road) => road.write(*time, *value, cutter),
                    }
                }
            });
        }
    }
}

#[cold]
fn no_id() -> Error {
    Error::invalid("sender", "", "an id to send under, at the first freeze")
}

/// A hit in full, and what the store counts of it.
fn write_hit(hits: &Hits, hit: Hit, cutter: &mut Cutter<'_>) {
    let source = source_of(hits, hit.recorder);
    let way = way_of(hits, hit.recorder, hit.target, hit.caller.number());
    if hit.origin != Origin::Summed {
        cutter.visit(source, way, hit.time_us);
    }
    let time = (hit.time_us + 500).div_euclid(1000);
    match hit.origin {
        Origin::Here if hits.records(hit.recorder) => cutter.toll(source, way, &[], Toll { time, hits: 1 }),
        Origin::Summed => cutter.toll(source, way, &[], Toll { time, hits: hit.total }),
        _ => {}
    }
}

fn write_point(store: &Store, Point { series, time, value }: Point, cutter: &mut Cutter<'_>) {
    cutter.point(series, store.metric(series.slot), &|| store.tags(series.slot).collect(), time, value);
}

fn source_of(hits: &Hits, recorder: u32) -> RecorderSource<'_> {
    RecorderSource { number: recorder, id: hits.id(recorder), options: hits.options(recorder) }
}

fn way_of(hits: &Hits, recorder: u32, target: u32, caller: Option<u32>) -> Way<'_> {
    Way {
        target: hits.target_name(recorder, target),
        layer: hits.target_layer(recorder, target),
        caller: caller.map(|caller| hits.caller_name(recorder, caller)),
    }
}

/// The way of the hits that a series counts, and the labels that they came with.
struct Road<'a> {
    of: RecorderSource<'a>,
    way: Way<'a>,
    labels: Vec<(&'a str, &'a str)>,
}

impl Road<'_> {
    fn write(&self, time: i64, hits: f64, cutter: &mut Cutter<'_>) {
        cutter.toll(self.of, self.way, &self.labels, Toll { time, hits: hits as u64 });
    }
}

/// What the tags of a series tell that counts hits which came with labels.
#[cfg(feature = "query")]
fn labelled_road<'a>(store: &'a Store, hits: &'a Hits, routes: &Routes, series: Handle) -> Option<Road<'a>> {
    let tells = routes.labelled(series).filter(|_| store.handle(series.slot) == Some(series))?;
    let recorder = hits.find(store.metric(series.slot))?;
    let mut way = Way { target: "", layer: None, caller: None };
    let mut labels = Vec::new();
    for (key, value) in store.tags(series.slot) {
        match key {
            "target" => way.target = value,
            "caller" if tells.caller => way.caller = Some(value),
            "layer" if tells.layer => way.layer = Some(value),
            _ => labels.push((key, value)),
        }
    }
    Some(Road { of: source_of(hits, recorder), way, labels })
}

/// Series' slots, ascending, with recorder, target and caller.
type Edges = Vec<(u32, (u32, u32, Option<u32>))>;

/// The edges whose hits a series counts, by its slot.
fn edges_of(hits: &Hits, routes: &Routes) -> Edges {
    let mut edges = Edges::default();
    hits.each_edge(&mut |recorder, target, caller, edge| {
        if let Some(series) = routes.of(edge) {
            edges.push((series.slot, (recorder, target, caller)));
        }
    });
    sort_by(&mut edges, |(a, _), (b, _)| a.cmp(b));
    edges
}

/// The instant from which on the store holds no more than so many points, or little more; found by halving.
fn newest(store: &Store, most: usize) -> i64 {
    let (Some(oldest), Some(newest)) = (store.oldest(), store.newest()) else { return i64::MIN };
    if store.point_count() <= most as u64 {
        return i64::MIN;
    }
    let count = |from: i64| store.written().map(|slot| store.count(slot, from, i64::MAX)).sum::<usize>();
    // from the newest backwards, so that little is read where much is held
    let (mut fits, mut step) = (newest.saturating_add(1), 1);
    while fits > oldest && count(fits.saturating_sub(step)) <= most {
        fits = fits.saturating_sub(step);
        step = step.saturating_mul(2);
    }
    let mut too_many = fits.saturating_sub(step);
    while too_many + 1 < fits {
        let middle = too_many + (fits - too_many) / 2;
        if count(middle) <= most {
            fits = middle;
        } else {
            too_many = middle;
        }
    }
    fits
}
