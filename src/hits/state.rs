//! The hits as plain data, to be kept and set again. Targets, callers and edges are told by place: the targets of a
//! recorder in order of their first hit, then those that no hit was counted for yet, as the counts of a merged hit may come
//! after its time and its place in the store; its callers and edges in order of making.

use super::history::NO_CALLER;
use super::recorder::Recorder;
use super::{Hits, RecorderOptions};
use crate::error::{Error, Result};

/// A piece of the hits.
#[derive(Clone, Debug, PartialEq)]
pub enum HitsState<'a> {
    /// A recorder: its id and every option. What follows is of it.
    Recorder(&'a str, RecorderOptions),
    /// A caller.
    Caller(&'a str),
    /// A target: name, layer, hits, the time of the first in µs, and whether one came from no caller.
    Target(&'a str, Option<&'a str>, u64, i64, bool),
    /// Hits of a target by a caller.
    Edge {
        /// The caller's place.
        caller: u32,
        /// The target's place.
        target: u32,
        /// How many.
        hits: u64,
    },
    /// The next hits of a target that are kept in full, in order of recording: times in µs, and the callers' places.
    Visits(u32, Vec<(i64, Option<u32>)>),
}

/// Nothing was hit so often.
const MOST: u64 = 1 << 53;

/// Hits told in one piece.
const TOGETHER: usize = 1024;

impl Hits {
    /// Calls `f` with every recorder, and after each with its callers, targets, edges and history.
    pub fn each_state(&self, f: &mut dyn FnMut(HitsState<'_>)) {
        for recorder in self.recorders.iter() {
            let settings = recorder.settings;
            let options = RecorderOptions {
                history_limit: Some(settings.history_limit),
                record: Some(settings.record),
                prometheus: Some(settings.prometheus),
            };
            f(HitsState::Recorder(self.names.text(recorder.id), options));
            recorder.callers.iter().for_each(|name| f(HitsState::Caller(self.names.text(*name))));
            self.each_target(recorder, f);
        }
    }

    #[expect(clippy::indexing_slicing, reason = "a recorder's targets have a place each, and edges lead to them")]
    fn each_target(&self, recorder: &Recorder, f: &mut dyn FnMut(HitsState<'_>)) {
        let told = || {
            let hit = recorder.order.iter().filter_map(|&at| Some((at, recorder.targets.get(at as usize)?)));
            hit.chain((0..).zip(recorder.targets.iter()).filter(|(_, target)| target.hits == 0))
        };
        let mut places = vec![0_u32; recorder.targets.len()];
        for (place, (target, held)) in (0..).zip(told()) {
            f(HitsState::Target(
                self.names.text(held.name),
                self.layer_name(held.layer),
                held.hits,
                held.first_us,
                held.plain_edge().is_some(),
            ));
            places[target as usize] = place;
        }
        for edge in recorder.edges.iter() {
            let target = places[edge.target as usize];
            f(HitsState::Edge { caller: edge.caller, target, hits: edge.hits });
        }
        for (place, (_, held)) in (0..).zip(told()) {
            let mut visits = held
                .history
                .halves()
                .into_iter()
                .flatten()
                .map(|visit| (visit.time_us(), Some(visit.caller).filter(|caller| *caller != NO_CALLER)));
            for _ in 0..held.history.len().div_ceil(TOGETHER) {
                f(HitsState::Visits(place, visits.by_ref().take(TOGETHER).collect()));
            }
        }
    }

    /// Takes a piece that was kept, of the recorder made last; pieces come in the order in which they were told, and
    /// memory is not asked for.
    ///
    /// # Errors
    /// `invalid_argument` or `type_conflict` for what does not fit what came before.
    pub fn set_state(&mut self, state: &HitsState<'_>) -> Result<()> {
        let Some(last) = self.recorders.len().checked_sub(1).map(|last| last as u32) else {
            return self.set_recorder(state);
        };
        match state {
            HitsState::Recorder(..) => self.set_recorder(state),
            HitsState::Caller(name) => {
                let fits = self.find_caller(last, name).is_none();
                self.caller(last, name).map(|_| ()).and_then(|()| fitting(fits))
            }
            HitsState::Target(name, layer, hits, first_us, is_plain) => {
                let fits = self.find_target(last, name, *layer).is_none() && *hits < MOST;
                let target = self.target(last, name, *layer)?;
                self.hit_count = self.hit_count.saturating_add(*hits);
                let plain = is_plain.then_some(self.next_edge);
                self.next_edge += u32::from(*is_plain);
                self.grown(last, |recorder| fits && recorder.set_target(target, *hits, *first_us, plain))
            }
            HitsState::Edge { caller, target, hits } => {
                let number = self.next_edge;
                self.next_edge += 1;
                self.grown(last, |recorder| *hits < MOST && recorder.set_edge(*caller, *target, number, *hits))
            }
            HitsState::Visits(target, visits) => {
                let kept = self.recorders.get_mut(last as usize).and_then(|to| to.set_visits(*target, visits));
                self.visits += kept.unwrap_or(0);
                fitting(kept.is_some())
            }
        }
    }

    fn set_recorder(&mut self, state: &HitsState<'_>) -> Result<()> {
        let HitsState::Recorder(id, options) = state else { return fitting(false) };
        let fits = self.find(id).is_none();
        self.recorder_of_others(id, *options).map(|_| ()).and_then(|()| fitting(fits))
    }

    /// Changes a recorder and counts what that cost.
    fn grown(&mut self, recorder: u32, change: impl FnOnce(&mut Recorder) -> bool) -> Result<()> {
        let Some(recorder) = self.recorders.get_mut(recorder as usize) else { return fitting(false) };
        let before = recorder.bytes();
        let fits = change(recorder);
        self.table_bytes += recorder.bytes() - before;
        fitting(fits)
    }
}

fn fitting(fits: bool) -> Result<()> {
    if fits { Ok(()) } else { Err(Error::invalid("hits", "a piece of them", "one that fits what came before")) }
}
