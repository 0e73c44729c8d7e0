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

impl Engine {
    /// Puts everything recorded since the last freeze into the queue; nothing where nothing was.
    ///
    /// # Errors
    /// As [`Engine::take_delta`].
    pub fn freeze(&mut self, how: Freeze<'_>) -> Result<()> {
        check_labels(how.labels)?;
        let first = self.cursor.is_none();
        let claims = if first { self.claims() } else { Vec::new() };
        if !self.has_id() {
            let id = how.id.ok_or_else(no_id)?;
            self.outbox.begin(id);
        }
        let growth = self.tree.frozen_growth() + self.hits.frozen_growth() + self.points_growth();
        if growth > 0 && !self.has_room(growth, how.now) {
            return Err(self.no_room_beside("what was recorded, as bytes,"));
        }
        let cursor = match self.cursor {
            Some(cursor) => cursor,
            None => self.open_cursor(true)?,
        };
        self.cursor = Some(cursor);
        let sender = self.outbox.id().unwrap_or(Id([0; 16]));
        let head = DeltaHead { sender, sequence: self.outbox.next(), frozen: how.now, hops: self.relayed.hops };
        let mut cutter = Cutter::new(head, &claims, how.max_bytes, how.labels);
        let with_live = self.write_counts(cursor, how, &mut cutter);
        if first {
            self.write_first(&mut cutter);
        }
        self.write_feed(cursor, &mut cutter);
        if cutter.is_empty() {
            return Ok(());
        }
        #[cfg_attr(not(feature = "query"), expect(unused_variables, reason = "only the whole is kept"))]
        let made = cutter.finish().into_iter().map(|delta| self.outbox.push(delta, !how.labels.is_empty())).count();
        self.set_frozen(how.now, with_live, how.mono);
        #[cfg(feature = "query")]
        self.note_freeze(made, how.now);
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
    pub(super) fn set_frozen(&mut self, now: f64, with_live: bool, mono: f64) {
        self.tree.set_frozen(now, with_live, mono);
        self.hits.set_frozen();
        self.relayed.hops = 0;
        self.relayed.frozen = now;
    }

    /// The most that points and hits in full may take of a delta, in bytes.
    pub(super) fn points_growth(&self) -> usize {
        match self.cursor {
            Some(cursor) if !self.feed.is_behind(cursor) => 0,
            Some(_) => self.feed.log_bytes(),
            None => self.first_items().min(self.store.point_count() as usize) * ITEM,
        }
    }

    /// How many points of the store the first freeze takes at most.
    const fn first_items(&self) -> usize {
        self.memory_limit() / FIRST_SHARE / ITEM
    }

    /// Writes what the tree and the recorders counted; whether also what is read.
    fn write_counts(&self, cursor: Cursor, how: Freeze<'_>, cutter: &mut Cutter<'_>) -> bool {
        self.tree.unfrozen(how.now, &mut |source, set, change| cutter.change(source, set, &change));
        self.hits.unfrozen(&mut |recorder, increment| {
            let way = way_of(&self.hits, recorder, increment.target, increment.caller);
            cutter.hits(source_of(&self.hits, recorder), way, increment.hits, increment.first_us);
        });
        let passed = (how.now - self.relayed.frozen).abs() >= LIVE_EVERY;
        let with_live = passed || !cutter.is_empty() || self.feed.is_behind(cursor);
        if with_live {
            self.tree.unfrozen_live(how.now, how.mono, &mut |source, set, change| cutter.change(source, set, &change));
        }
        with_live
    }

    /// Writes what waits in the feed.
    fn write_feed(&mut self, cursor: Cursor, cutter: &mut Cutter<'_>) {
        let Self { feed, store, hits, .. } = self;
        #[cfg(feature = "query")]
        let routes = &self.routes;
        let mut gone = 0;
        feed.advance(cursor, &mut |arrival| {
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

    /// Writes the newest of what the store and the histories hold, before there was a cursor.
    fn write_first(&self, cutter: &mut Cutter<'_>) {
        let most = self.first_items();
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
