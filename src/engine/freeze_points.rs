//! Freezing: hits in full and points, of the feed and of what there was before the first freeze.

use super::Engine;
use super::hit::Routes;
use crate::feed::{Arrival, Cursor, Hit, Origin, Point};
use crate::hits::{Hits, Toll};
use crate::image::{Cutter, RecorderSource, Way};
#[cfg(feature = "query")]
use crate::labels::Handle;
use crate::order::sort_by;
use crate::store::Store;

impl Engine {
    /// Writes what waits in the feed, until all takes `most` bytes.
    pub(super) fn write_feed(&mut self, cursor: Cursor, most: usize, cutter: &mut Cutter<'_>) {
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
    /// points and half as many hits at most. Returns how many it left out.
    pub(super) fn write_first(&self, most: usize, cutter: &mut Cutter<'_>) -> u64 {
        let Self { store, hits, routes, .. } = self;
        let mut left_out = hits.each_visit(most / 2, &mut |recorder, target, caller, time_us| {
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
            left_out += store.count(slot, i64::MIN, cut.saturating_sub(1));
            store.scan(slot, cut, i64::MAX, &mut |times, values| {
                for (time, value) in times.iter().zip(values) {
                    match &road {
                        None => write_point(store, Point { series, time: *time, value: *value }, cutter),
                        Some(road) => road.write(*time, *value, cutter),
                    }
                }
            });
        }
        left_out as u64
    }
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

pub(super) fn source_of(hits: &Hits, recorder: u32) -> RecorderSource<'_> {
    RecorderSource { number: recorder, id: hits.id(recorder), options: hits.options(recorder) }
}

pub(super) fn way_of(hits: &Hits, recorder: u32, target: u32, caller: Option<u32>) -> Way<'_> {
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
