//! Hits: counted by the recorder, counted in the store, told to live readers.

#[cfg(feature = "query")]
use super::told::{is_held, packed};
use super::{Engine, Result};
use crate::blocks::Blocks;
use crate::error::Error;
use crate::feed::{self, Arrival, Class, Origin, READER_BYTES};
use crate::hits::{Hit, Hits, RecorderOptions};
#[cfg(feature = "query")]
use crate::image::WayTags;
use crate::labels::{Handle, check_text};
#[cfg(feature = "query")]
use crate::labels::{Map, map_growth};
#[cfg(feature = "query")]
use crate::store::Store;

/// From a caller, or from none, to a target.
#[derive(Clone, Copy)]
pub(super) struct Edge {
    pub recorder: u32,
    pub target: u32,
    pub caller: Option<u32>,
    /// Its number among those of all recorders.
    pub number: u32,
}

/// The store's series of each edge (recorder, caller, target), by the edge's number; and those of hits that came with
/// labels, of which the tags tell both.
#[derive(Default)]
pub(super) struct Routes {
    series: Blocks<Option<Handle>>,
    #[cfg(feature = "query")]
    labelled: Map<u64, WayTags>,
}

impl Routes {
    pub(super) fn bytes(&self) -> usize {
        #[cfg(feature = "query")]
        let labelled = self.labelled.allocation_size();
        #[cfg(not(feature = "query"))]
        let labelled = 0;
        self.series.bytes() + labelled
    }

    #[inline]
    pub(super) fn of(&self, edge: u32) -> Option<Handle> {
        self.series.get(edge as usize).copied().flatten()
    }

    fn set(&mut self, edge: u32, series: Handle) {
        while self.series.len() <= edge as usize {
            self.series.push(None);
        }
        if let Some(route) = self.series.get_mut(edge as usize) {
            *route = Some(series);
        }
    }
}

#[cfg(feature = "query")]
impl Routes {
    /// Which tags of a series tell the way of its hits, where they came with labels.
    pub(super) fn labelled(&self, series: Handle) -> Option<WayTags> {
        self.labelled.get(&packed(series)).copied()
    }

    pub(super) fn set_labelled(&mut self, series: Handle, way: WayTags, store: &Store) {
        self.labelled.insert(packed(series), way);
        if self.labelled.len() > 2 * store.series_count() {
            self.labelled.retain(|series, _| is_held(*series, store));
        }
    }

    /// The most that one more series may take on top, in bytes.
    pub(super) fn growth(&self) -> usize {
        map_growth(&self.labelled, 1)
    }
}

/// What became of a hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitOutcome {
    /// Counted; nobody waits for it.
    Counted,
    /// Counted, and live readers are to be woken (see [`Engine::take_wakes`]).
    Wakes,
    /// [`Engine::check_point`] says why.
    Refused,
    /// Names fill the memory, so that who hit what for the first time cannot be counted.
    Full,
}

/// Which snapshot of a recorder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitsView {
    /// Every target with its count.
    Aggregate,
    /// Every target with its callers and their times.
    TimeSeries,
    /// Targets, and who called whom how often.
    Graph,
}

/// What a live reader is sent of each hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveData {
    /// A node with that one hit.
    TimeSeries,
    /// The target and its new total.
    Aggregate,
}

impl LiveData {
    /// The kind of data of a name; empty is the default.
    ///
    /// # Errors
    /// `invalid_argument` for any other name.
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "" | "time_series" => Ok(Self::TimeSeries),
            "aggregate" => Ok(Self::Aggregate),
            _ => Err(Error::invalid("data", name, "time_series or aggregate")),
        }
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TimeSeries => "time_series",
            Self::Aggregate => "aggregate",
        }
    }
}

impl Engine {
    /// The recorder of an id that the app asks for, made if it is missing. One that is known only from a merge, an image or
    /// a request takes the options that are given.
    ///
    /// # Errors
    /// `invalid_argument` for an empty id, `type_conflict` for options that differ from what was asked for before or for an
    /// exposition name that is taken, `limit_exceeded` where names fill the memory.
    pub fn recorder(&mut self, id: &str, options: RecorderOptions) -> Result<u32> {
        #[cfg(feature = "query")]
        if options.prometheus.unwrap_or(true) && self.hits.find(id).is_none() {
            self.room_for_recorder(id)?;
            self.make_way_for_hits(id);
        }
        let recorder = self.recorder_of_others(id, options)?;
        let was_shown = self.hits.options(recorder).prometheus == Some(true);
        if options.prometheus == Some(true) && !was_shown && !self.hits.is_asked(recorder) {
            #[cfg(feature = "query")]
            self.make_way_for_hits(id);
            self.claim_hits(id)?;
        }
        self.hits.recorder(id, options)?;
        if options.prometheus == Some(false) && was_shown {
            self.release_hits(id);
        }
        Ok(recorder)
    }

    /// The recorder of an id, as it is, or made with these options.
    ///
    /// # Errors
    /// Those of [`Engine::recorder`], where it is made.
    pub(super) fn recorder_of_others(&mut self, id: &str, options: RecorderOptions) -> Result<u32> {
        if let Some(recorder) = self.hits.find(id) {
            return Ok(recorder);
        }
        self.room_for_recorder(id)?;
        if options.prometheus.unwrap_or(true) {
            self.claim_hits(id)?;
        }
        self.hits.recorder_of_others(id, options)
    }

    fn room_for_recorder(&mut self, id: &str) -> Result<()> {
        check_text("id", id)?;
        self.room_for_names(self.hits.recorder_growth(id) + self.tree.claim_growth(id), 0.0)
    }

    /// What is known only from a merge or an image, and would write the name that a recorder of the app is exported by, goes.
    #[cfg(feature = "query")]
    fn make_way_for_hits(&mut self, id: &str) {
        let family = crate::expose::hits_family(id);
        self.end_giving_way(|tree| tree.giving_way_to_claim(&family));
        self.tree.give_way_to_claim(&family);
    }

    /// Reserves the name that a recorder's totals are exported by.
    pub(super) fn claim_hits(&mut self, id: &str) -> Result<()> {
        let family = crate::expose::hits_family(id);
        self.tree.claim(&family, &format!("hits {family}"))
    }

    /// Gives the name back, unless another recorder's totals are exported by it.
    fn release_hits(&mut self, id: &str) {
        let family = crate::expose::hits_family(id);
        if !self.hits.exported().any(|(other, _)| crate::expose::hits_family(other) == family) {
            self.tree.release_claim(&family);
        }
    }

    /// A target of a recorder, to hit it by; it shows once it is hit.
    ///
    /// # Errors
    /// `invalid_argument` for an empty or too long name, `limit_exceeded` where names fill the memory.
    #[inline(never)]
    pub fn target(&mut self, recorder: u32, name: &str, layer: Option<&str>) -> Result<u32> {
        check_text("target", name)?;
        layer.map_or(Ok(()), |layer| check_text("layer", layer))?;
        if self.hits.find_target(recorder, name, layer).is_none() {
            self.room_for_names(self.hits.growth(recorder, &[name, layer.unwrap_or_default()]), 0.0)?;
        }
        self.hits.target(recorder, name, layer)
    }

    /// A caller of a recorder.
    ///
    /// # Errors
    /// As [`Engine::target`].
    pub fn caller(&mut self, recorder: u32, name: &str) -> Result<u32> {
        check_text("caller", name)?;
        if self.hits.find_caller(recorder, name).is_none() {
            self.room_for_names(self.hits.growth(recorder, &[name]), 0.0)?;
        }
        self.hits.caller(recorder, name)
    }

    /// Counts one hit at `time` (ms, fractions kept to the microsecond).
    #[inline]
    pub fn hit(&mut self, recorder: u32, target: u32, caller: Option<u32>, time: f64, now: f64) -> HitOutcome {
        let Some(instant) = self.instant(time, now) else { return HitOutcome::Refused };
        let time_us = (time * 1000.0 + 0.5) as i64;
        let counted = match self.hits.try_hit(recorder, target, caller, time_us) {
            Some(Ok(counted)) => counted,
            Some(Err(growth)) => match self.hit_with(growth, recorder, target, caller, time_us, now) {
                Some(counted) => counted,
                None => return HitOutcome::Full,
            },
            None => return HitOutcome::Refused,
        };
        if counted.recorded {
            let edge = Edge { recorder, target, caller, number: counted.edge };
            self.count_in_store(edge, instant, 1.0, now);
        }
        // What is told is put together where someone reads: it passes through memory.
        let wakes = !self.feed.is_unread()
            && self.tell_of_hit(
                feed::Hit {
                    origin: Origin::Here,
                    recorder,
                    target,
                    caller: caller.into(),
                    time_us,
                    total: counted.total,
                },
                counted.edge,
                instant,
            );
        self.keep_within(now);
        if wakes { HitOutcome::Wakes } else { HitOutcome::Counted }
    }

    /// Counts a hit that takes memory; `None` where there is none for a new pair of caller and target.
    #[cold]
    #[inline(never)]
    fn hit_with(
        &mut self,
        growth: usize,
        recorder: u32,
        target: u32,
        caller: Option<u32>,
        time_us: i64,
        now: f64,
    ) -> Option<Hit> {
        if !self.has_room(growth, now) && !self.hits.knows_edge(recorder, target, caller) {
            return None;
        }
        self.hits.hit(recorder, target, caller, time_us)
    }

    /// Tells those who read the recorder, and those who follow points of the sum that a hit has made.
    #[inline(never)]
    fn tell_of_hit(&mut self, hit: feed::Hit, edge: u32, instant: i64) -> bool {
        let wakes = self.feed.put(Some(hit.recorder), Arrival::Hit(hit), Class::Hit);
        self.tell_of_sum(edge, instant) | wakes
    }

    /// Tells those who follow points of the sum of an edge's hits in one ms.
    pub(super) fn tell_of_sum(&mut self, edge: u32, instant: i64) -> bool {
        let route = self.routes.of(edge);
        route.is_some_and(|series| self.tell_of_sum_in(series, instant))
    }

    pub(super) fn tell_of_sum_in(&mut self, series: Handle, instant: i64) -> bool {
        if self.topics.is_empty() {
            return false;
        }
        let sum = self.store.value_at(series.slot, instant).unwrap_or_default();
        self.tell_followers(series, instant, sum)
    }

    /// Adds hits of one ms to the store's series of their edge.
    #[inline]
    pub(super) fn count_in_store(&mut self, edge: Edge, instant: i64, hits: f64, now: f64) {
        let known = self.routes.of(edge.number);
        if !known.is_some_and(|series| self.store.add(series, instant, hits)) {
            self.count_in_new_series(edge, instant, hits, now);
        }
    }

    #[cold]
    #[inline(never)]
    fn count_in_new_series(&mut self, edge: Edge, instant: i64, hits: f64, now: f64) {
        let id = self.hits.id(edge.recorder).to_owned();
        let names = names_of(&self.hits, edge);
        let tags: Vec<_> = names.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let series = self.series(&id, &tags, now).or_else(|_| self.store.intern_overflow(&id));
        if let Ok(series) = series {
            self.store.add(series, instant, hits);
            self.routes.set(edge.number, series);
        }
    }

    /// Finds the series of an edge again, where there is one.
    #[cfg(feature = "query")]
    pub(super) fn route(&mut self, edge: Edge) {
        let names = names_of(&self.hits, edge);
        let tags: Vec<_> = names.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let series = self.store.find(self.hits.id(edge.recorder), &tags);
        if let Some(series) = series.filter(|_| self.hits.records(edge.recorder)) {
            self.routes.set(edge.number, series);
        }
    }

    /// A recorder's snapshot as JSON text.
    ///
    /// # Errors
    /// `limit_exceeded` where the text would be longer than an answer may: a long name is written with each hit.
    pub fn hits_json(&self, recorder: u32, view: HitsView) -> Result<String> {
        let budget = self.budget.of_request();
        match view {
            HitsView::Aggregate => budget.text(&self.hits.aggregate(recorder)),
            HitsView::TimeSeries => budget.text(&self.hits.time_series(recorder)),
            HitsView::Graph => budget.text(&self.hits.graph(recorder)),
        }
    }

    /// A reader of a recorder's hits from now on, with at most `limit` undelivered.
    ///
    /// # Errors
    /// `limit_exceeded` where too many are open.
    pub fn open_reader(&mut self, recorder: u32, limit: usize) -> Result<u32> {
        self.room_for_names(READER_BYTES, 0.0)?;
        let reader = self.feed.open(recorder, limit)?;
        // from now on there is a log to leave room for
        self.look(0.0);
        Ok(reader)
    }

    /// Hands a reader's next hits out, `max` at most; returns how many.
    ///
    /// # Errors
    /// `limit_exceeded` for a reader that fell too far behind.
    pub fn read_hits(&mut self, reader: u32, max: usize, out: &mut dyn FnMut(&feed::Hit)) -> Result<usize> {
        self.feed.read(reader, max, &mut |arrival| {
            if let Arrival::Hit(hit) = arrival {
                out(hit);
            }
        })
    }

    /// How many hits a reader has not been given yet.
    #[must_use]
    pub fn pending(&self, reader: u32) -> usize {
        self.feed.pending(reader)
    }

    /// Lets go of a reader.
    pub fn close_reader(&mut self, reader: u32) {
        self.feed.close(reader);
    }

    /// Readers that have something to read since last asked.
    pub fn take_wakes(&mut self) -> Vec<u32> {
        self.feed.take_wakes()
    }
}

/// The tags of the series that counts the hits of an edge.
fn names_of(hits: &Hits, Edge { recorder, target, caller, .. }: Edge) -> Vec<(&'static str, String)> {
    let mut names = vec![("target", hits.target_name(recorder, target).to_owned())];
    if let Some(caller) = caller {
        names.push(("caller", hits.caller_name(recorder, caller).to_owned()));
    }
    if let Some(layer) = hits.target_layer(recorder, target) {
        names.push(("layer", layer.to_owned()));
    }
    names
}
