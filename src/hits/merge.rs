//! What was counted since the last freeze, and what another world counted.

use super::history::NO_CALLER;
use super::recorder::Recorder;
use super::{Hit, Hits, RecorderOptions};
use crate::blocks::{allocated, push, vec_bytes, vec_growth};
use std::ops::Range;

/// Hits within one ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Toll {
    /// The instant in ms.
    pub time: i64,
    /// How many.
    pub hits: u64,
}

/// Hits on one way since the last freeze.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Increment {
    /// The target within the recorder.
    pub target: u32,
    /// The caller within the recorder.
    pub caller: Option<u32>,
    /// How many.
    pub hits: u64,
    /// When the target was hit first, in µs.
    pub first_us: i64,
}

/// What was counted when last frozen, by the places of targets and edges; what is beyond was not there.
#[derive(Default)]
pub(super) struct Sent {
    /// Whether something was ever frozen: then each target and edge has its place here from when it is made, so that
    /// a freeze takes no memory for it.
    tracks: bool,
    targets: Vec<u64>,
    edges: Vec<u64>,
}

impl Sent {
    pub fn bytes(&self) -> usize {
        vec_bytes(&self.targets) + vec_bytes(&self.edges)
    }

    pub fn target_growth(&self) -> usize {
        if self.tracks { vec_growth(&self.targets) } else { 0 }
    }

    pub fn edge_growth(&self) -> usize {
        if self.tracks { vec_growth(&self.edges) } else { 0 }
    }

    /// Told of a new target.
    pub fn add_target(&mut self) {
        if self.tracks {
            push(&mut self.targets, 0);
        }
    }

    /// Told of a new edge.
    pub fn add_edge(&mut self) {
        if self.tracks {
            push(&mut self.edges, 0);
        }
    }

    /// Whether something was ever frozen, for a new recorder.
    pub fn new(tracks: bool) -> Self {
        Self { tracks, ..Self::default() }
    }

    /// Gives all there are their places, and takes no more memory than that.
    fn track(&mut self, targets: usize, edges: usize) {
        self.tracks = true;
        for (counts, all) in [(&mut self.targets, targets), (&mut self.edges, edges)] {
            counts.reserve_exact(all.saturating_sub(counts.len()));
            counts.resize(all.max(counts.len()), 0);
        }
    }
}

fn at(counts: &[u64], place: usize) -> u64 {
    counts.get(place).copied().unwrap_or(0)
}

impl Recorder {
    /// How many ways there are: every edge, then every target without a caller.
    fn ways(&self) -> usize {
        self.edges.len() + self.targets.len()
    }

    /// Calls `f` with what is not frozen, for as long as it wants more: on every way but the first `from`. Returns how
    /// many there were up to where it ended.
    fn each_unfrozen(&self, from: usize, f: &mut dyn FnMut(Increment) -> bool) -> usize {
        let sent = &self.sent;
        let mut by_caller = vec![0; self.targets.len()];
        let first = |target: u32| self.targets.get(target as usize).map_or(0, |target| target.first_us);
        let (mut passed, mut goes_on) = (0, true);
        for (place, edge) in self.edges.iter().enumerate() {
            let hits = edge.hits - at(&sent.edges, place);
            if let Some(of_target) = by_caller.get_mut(edge.target as usize) {
                *of_target += hits;
            }
            if goes_on {
                passed += 1;
                if passed > from && hits > 0 {
                    let (target, caller) = (edge.target, Some(edge.caller));
                    goes_on = f(Increment { target, caller, hits, first_us: first(target) });
                }
            }
        }
        for (place, target) in self.targets.iter().enumerate() {
            if !goes_on {
                break;
            }
            passed += 1;
            let hits = target.hits - at(&sent.targets, place) - at(&by_caller, place);
            if passed > from && hits > 0 {
                goes_on = f(Increment { target: place as u32, caller: None, hits, first_us: target.first_us });
            }
        }
        passed
    }

    /// The most that [`Recorder::set_frozen`] may take on top, in bytes, while the counts move from the old memory.
    fn sent_growth(&self) -> usize {
        let growth =
            |sent: &Vec<u64>, all: usize| if all > sent.capacity() { allocated(all * size_of::<u64>()) } else { 0 };
        growth(&self.sent.targets, self.targets.len()) + growth(&self.sent.edges, self.edges.len())
    }

    /// Takes what was counted on the ways at these places as frozen.
    fn set_frozen(&mut self, places: &Range<usize>) {
        let Self { targets, edges, sent, .. } = self;
        sent.track(targets.len(), edges.len());
        let mut waiting = vec![0; targets.len()];
        for (place, (edge, sent_of_edge)) in edges.iter().zip(&mut sent.edges).enumerate() {
            let (hits, target) = (edge.hits - *sent_of_edge, edge.target as usize);
            let is_frozen = places.contains(&place);
            let of_target = if is_frozen { sent.targets.get_mut(target) } else { waiting.get_mut(target) };
            if let Some(of_target) = of_target {
                *of_target += hits;
            }
            *sent_of_edge += if is_frozen { hits } else { 0 };
        }
        let all = targets.iter().zip(&mut sent.targets).zip(waiting);
        for (place, ((target, sent), waiting)) in all.enumerate() {
            if places.contains(&(edges.len() + place)) {
                *sent = target.hits - waiting;
            }
        }
    }
}

impl Hits {
    /// Whether no target has fewer hits than its callers counted, which what is not frozen is told by.
    #[cfg(feature = "query")]
    #[must_use]
    pub fn adds_up(&self) -> bool {
        self.recorders.iter().all(|recorder| {
            let mut by_caller = vec![0_u64; recorder.targets.len()];
            for edge in recorder.edges.iter() {
                if let Some(of_target) = by_caller.get_mut(edge.target as usize) {
                    *of_target = of_target.saturating_add(edge.hits);
                }
            }
            recorder.targets.iter().zip(by_caller).all(|(target, by_caller)| by_caller <= target.hits)
        })
    }

    /// Calls `f` with what was counted since it was last taken as frozen, by recorder, target and caller, for as long as it
    /// wants more: on every way but the first `from`. Returns how many there were up to where it ended.
    pub fn unfrozen(&self, from: usize, f: &mut dyn FnMut(u32, Increment) -> bool) -> usize {
        let (mut passed, mut goes_on) = (0, true);
        for (recorder, number) in self.recorders.iter().zip(0..) {
            if goes_on {
                let from = from.saturating_sub(passed);
                passed += recorder.each_unfrozen(from, &mut |increment| {
                    goes_on = f(number, increment);
                    goes_on
                });
            }
        }
        passed
    }

    /// Takes what was counted on the ways at these places as frozen.
    pub fn set_frozen(&mut self, places: Range<usize>) {
        let mut passed = 0;
        for recorder in self.recorders.iter_mut() {
            let (before, ways) = (recorder.bytes(), recorder.ways());
            recorder.set_frozen(&(places.start.saturating_sub(passed)..places.end.saturating_sub(passed)));
            self.table_bytes = self.table_bytes + recorder.bytes() - before;
            passed += ways;
        }
        self.tracks = true;
    }

    /// Takes all that was counted as not frozen.
    pub fn set_unfrozen(&mut self) {
        for recorder in self.recorders.iter_mut() {
            self.table_bytes -= std::mem::take(&mut recorder.sent).bytes();
        }
        self.tracks = false;
    }

    /// The most that [`Hits::set_frozen`] may take on top, in bytes.
    #[must_use]
    pub fn sent_growth(&self) -> usize {
        self.recorders.iter().map(Recorder::sent_growth).sum()
    }

    /// Calls `f` with how many bytes the names of each thing that [`Hits::unfrozen`] gives take at most.
    pub fn frozen_sizes(&self, f: &mut dyn FnMut(usize)) {
        self.unfrozen(0, &mut |recorder, Increment { target, caller, .. }| {
            let caller = caller.map_or(0, |caller| self.caller_name(recorder, caller).len());
            let layer = self.target_layer(recorder, target).map_or(0, str::len);
            f(self.target_name(recorder, target).len() + layer + caller);
            true
        });
    }

    /// The options of a recorder, all of them.
    #[must_use]
    pub fn options(&self, recorder: u32) -> RecorderOptions {
        self.get(recorder).map_or_else(RecorderOptions::default, |recorder| RecorderOptions {
            history_limit: Some(recorder.settings.history_limit),
            record: Some(recorder.settings.record),
            prometheus: Some(recorder.settings.prometheus),
        })
    }

    /// Counts hits that another world counted, of which none is kept in full; with 0 it only tells the edge. `None` for a
    /// recorder, target or caller that is not there.
    pub fn merge(&mut self, recorder: u32, increment: Increment) -> Option<Hit> {
        let Increment { target, caller, hits, first_us } = increment;
        let owner = self.recorders.get_mut(recorder as usize)?;
        let counted = owner.add(target, caller.unwrap_or(NO_CALLER), hits, first_us, self.next_edge)?;
        self.hit_count = self.hit_count.saturating_add(hits);
        self.next_edge += u32::from(counted.edge == self.next_edge);
        self.table_bytes += counted.bytes;
        Some(Hit { total: counted.total, edge: counted.edge, recorded: owner.settings.record })
    }

    /// Keeps a hit in full that is counted already, in order of time; tells the target's hits.
    pub fn merge_visit(&mut self, recorder: u32, target: u32, caller: Option<u32>, time_us: i64) -> Option<u64> {
        let owner = self.recorders.get_mut(recorder as usize)?;
        let limit = owner.settings.history_limit;
        let target = owner.targets.get_mut(target as usize)?;
        self.visits += target.history.insert(time_us, caller.unwrap_or(NO_CALLER), limit);
        Some(target.hits)
    }

    /// The newest hits that are kept in full, at most `most`, which all targets share alike where there are more: recorder,
    /// target, caller and time in µs. Returns how many are left out.
    pub fn each_visit(&self, most: usize, f: &mut dyn FnMut(u32, u32, Option<u32>, i64)) -> usize {
        let targets: usize = self.recorders.iter().map(|recorder| recorder.targets.len()).sum();
        let most = if self.visits <= most { most } else { most / targets.max(1) };
        let mut left_out = 0;
        for (recorder, number) in self.recorders.iter().zip(0..) {
            for (target, place) in recorder.targets.iter().zip(0..) {
                let skipped = target.history.len().saturating_sub(most);
                left_out += skipped;
                for visit in target.history.sample(skipped, 1) {
                    f(number, place, (visit.caller != NO_CALLER).then_some(visit.caller), visit.time_us());
                }
            }
        }
        left_out
    }

    /// Every edge that was walked: recorder, target, caller and the edge's number.
    pub fn each_edge(&self, f: &mut dyn FnMut(u32, u32, Option<u32>, u32)) {
        for (recorder, number) in self.recorders.iter().zip(0..) {
            for edge in recorder.edges.iter() {
                f(number, edge.target, Some(edge.caller), edge.number);
            }
            for (target, place) in recorder.targets.iter().zip(0..) {
                if let Some(edge) = target.plain_edge() {
                    f(number, place, None, edge);
                }
            }
        }
    }
}
