//! What was counted since the last freeze, and what another world counted.

use super::history::NO_CALLER;
use super::recorder::Recorder;
use super::{Hit, Hits, RecorderOptions};

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
    targets: Vec<u64>,
    edges: Vec<u64>,
}

impl Sent {
    pub fn bytes(&self) -> usize {
        (self.targets.capacity() + self.edges.capacity()) * size_of::<u64>()
    }
}

fn at(counts: &[u64], place: usize) -> u64 {
    counts.get(place).copied().unwrap_or(0)
}

impl Recorder {
    fn each_unfrozen(&self, f: &mut dyn FnMut(Increment)) {
        let sent = &self.sent;
        let mut by_caller = vec![0; self.targets.len()];
        let first = |target: u32| self.targets.get(target as usize).map_or(0, |target| target.first_us);
        for (place, edge) in self.edges.iter().enumerate() {
            let hits = edge.hits - at(&sent.edges, place);
            if let Some(of_target) = by_caller.get_mut(edge.target as usize) {
                *of_target += hits;
            }
            if hits > 0 {
                let (target, caller) = (edge.target, Some(edge.caller));
                f(Increment { target, caller, hits, first_us: first(target) });
            }
        }
        for (place, target) in self.targets.iter().enumerate() {
            let hits = target.hits - at(&sent.targets, place) - at(&by_caller, place);
            if hits > 0 {
                f(Increment { target: place as u32, caller: None, hits, first_us: target.first_us });
            }
        }
    }

    fn set_frozen(&mut self) {
        let targets = self.targets.iter().map(|target| target.hits).collect();
        let edges = self.edges.iter().map(|edge| edge.hits).collect();
        self.sent = Sent { targets, edges };
    }
}

impl Hits {
    /// Calls `f` with what was counted since it was last taken as frozen, by recorder, target and caller.
    pub fn unfrozen(&self, f: &mut dyn FnMut(u32, Increment)) {
        for (recorder, number) in self.recorders.iter().zip(0..) {
            recorder.each_unfrozen(&mut |increment| f(number, increment));
        }
    }

    /// Takes all that was counted as frozen.
    pub fn set_frozen(&mut self) {
        for recorder in self.recorders.iter_mut() {
            let before = recorder.bytes();
            recorder.set_frozen();
            self.table_bytes = self.table_bytes + recorder.bytes() - before;
        }
    }

    /// Takes all that was counted as not frozen.
    pub fn set_unfrozen(&mut self) {
        for recorder in self.recorders.iter_mut() {
            self.table_bytes -= std::mem::take(&mut recorder.sent).bytes();
        }
    }

    /// The most that [`Hits::set_frozen`] may take on top, in bytes.
    #[must_use]
    pub fn frozen_growth(&self) -> usize {
        let numbers: usize = self.recorders.iter().map(|recorder| recorder.targets.len() + recorder.edges.len()).sum();
        numbers * size_of::<u64>()
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

    /// The newest hits of every target that are kept in full, at most `most` of each: recorder, target, caller and time
    /// in µs.
    pub fn each_visit(&self, most: usize, f: &mut dyn FnMut(u32, u32, Option<u32>, i64)) {
        for (recorder, number) in self.recorders.iter().zip(0..) {
            for (target, place) in recorder.targets.iter().zip(0..) {
                let skipped = target.history.len().saturating_sub(most);
                for visit in target.history.sample(skipped, 1) {
                    f(number, place, (visit.caller != NO_CALLER).then_some(visit.caller), visit.time_us());
                }
            }
        }
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
