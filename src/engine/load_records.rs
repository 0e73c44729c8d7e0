//! The records of an image, each of which fills a part of the world.

use super::export_kept::LoadedEngines;
use super::hit::Edge;
use super::{Engine, Result};
use crate::error::{Code, Error};
use crate::hits::HitsState;
use crate::image::{Head, Record, SeriesState, corrupt};
use crate::labels::Handle;
use crate::relay::{Frozen, Heard, Id};
use crate::tree::{CellState, TreeState};

/// No number counts so far.
const MOST: u64 = 1 << 53;

/// What is known of the records that came so far.
#[derive(Default)]
pub(super) struct Records {
    /// Whether the last one came.
    pub ended: bool,
    /// What they began with.
    head: Option<Head>,
    /// The metric and the series that records are of.
    metric: Option<Handle>,
    series: Option<Handle>,
    /// The ids that were frozen under, the queue, and who was heard.
    ids: Vec<(Id, u64)>,
    queue: Vec<Frozen>,
    senders: Vec<(Id, Heard)>,
    horizon: Option<f64>,
    engines: LoadedEngines,
}

/// What is refused of a record is that it does not fit what came before it, unless more is known.
fn misplaced(error: Error) -> Error {
    if error.code == Code::Corrupt { error } else { corrupt("a record that fits those before it") }
}

/// A number that was counted up to.
fn counted(number: u64) -> Result<u64> {
    if number < MOST { Ok(number) } else { Err(corrupt("a number below 2^53")) }
}

fn fitting(stored: bool) -> Result<()> {
    if stored { Ok(()) } else { Err(corrupt("points of the series before, after those that it has")) }
}

impl Engine {
    /// Takes the next record of an image.
    ///
    /// # Errors
    /// `corrupt` for one that does not fit those before it.
    pub(super) fn load_record(&mut self, records: &mut Records, record: Record<'_>) -> Result<()> {
        match record {
            Record::End => {
                let head = records.head.ok_or_else(|| corrupt("a head"))?;
                if !self.hits.adds_up() {
                    return Err(corrupt("targets with no fewer hits than their callers"));
                }
                records.ended = true;
                self.load_relay(records, head.unfrozen);
                self.set_options(head.limits.over(self.budget.options));
                self.load_routes();
            }
            Record::Own(id, last) => records.ids.push((id, counted(last)?)),
            Record::Queued(sender, sequence, bytes) => {
                records.queue.push(Frozen { sender, sequence: counted(sequence)?, bytes: bytes.into() });
            }
            Record::Sender(id, heard) => records.senders.push((id, Heard { last: counted(heard.last)?, ..heard })),
            Record::Horizon(time) => records.horizon = Some(time),
            Record::Engine(state) => return self.load_engine(&mut records.engines, &state).map_err(misplaced),
            Record::Head(head) => {
                counted(head.entry)?;
                self.load_head(records, &head);
            }
            Record::Tree(state) => return self.load_tree(records, &state).map_err(misplaced),
            Record::Hits(state) => return self.load_hits(&state).map_err(misplaced),
            Record::Series(state) => records.series = Some(self.load_series(&state).map_err(misplaced)?),
            Record::Points(times, values) => {
                let stored = records.series.is_some_and(|series| self.store.append_many(series, &times, &values));
                return fitting(stored);
            }
            Record::Chunk(chunk) => {
                let chunk = chunk.into_owned();
                return fitting(records.series.is_some_and(|series| self.store.push_chunk(series, chunk)));
            }
        }
        Ok(())
    }

    fn load_head(&mut self, records: &mut Records, head: &Head) {
        records.head = Some(*head);
        // what is there already is not asked whether it may come
        self.store.set_series_limit(usize::MAX);
        self.tree.set_dropped_series(head.dropped_sets);
        self.budget.dropped_series = head.dropped_series;
        self.budget.dropped_points = head.dropped_points;
        self.journal.last = head.entry;
        // unless a record tells
        self.began = 0;
        [self.relayed.gaps, self.relayed.refused_deltas, self.relayed.dropped_deltas, _] = head.relayed;
        let [.., unsent] = head.relayed;
        self.feed.count_lost(None, unsent);
        self.relayed.asked = head.asked;
        self.relayed.hops = head.hops;
    }

    /// What was ever frozen is in the queue or was sent, and so is all that an image holds beside it, unless it says that
    /// nothing is. A world that was asked and had nothing goes on from there, too.
    fn load_relay(&mut self, records: &mut Records, unfrozen: bool) {
        let frozen = (self.relayed.asked || !records.ids.is_empty()) && !unfrozen;
        self.outbox.restore(std::mem::take(&mut records.ids), std::mem::take(&mut records.queue));
        let horizon = records.horizon.unwrap_or(f64::NEG_INFINITY);
        self.senders.restore(std::mem::take(&mut records.senders).into_iter(), horizon);
        if unfrozen {
            self.tree.set_unfrozen();
        }
        if frozen {
            self.tree.set_loaded();
            self.hits.set_frozen(0..usize::MAX);
            self.cursor = self.add_cursor(true).ok();
        }
    }

    /// The series that count the hits of each edge.
    fn load_routes(&mut self) {
        let mut edges = Vec::new();
        self.hits
            .each_edge(&mut |recorder, target, caller, number| edges.push(Edge { recorder, target, caller, number }));
        edges.into_iter().for_each(|edge| self.route(edge));
    }

    fn load_tree(&mut self, records: &mut Records, state: &TreeState<'_>) -> Result<()> {
        match state {
            TreeState::Metric(metric) => records.metric = Some(self.tree.set_metric(metric)?),
            TreeState::Cell(cell) => {
                let metric = records.metric.ok_or_else(|| corrupt("a metric before its label sets"))?;
                self.tree.set_cell(metric, cell)?;
            }
        }
        Ok(())
    }

    /// Takes a label set that holds a number where nothing has to be refused; `false` where nothing was done.
    #[inline]
    pub(super) fn load_number(&mut self, records: &Records, cell: &CellState<'_>) -> bool {
        records.metric.is_some_and(|metric| self.tree.set_number(metric, cell))
    }

    fn load_hits(&mut self, state: &HitsState<'_>) -> Result<()> {
        if let HitsState::Recorder(id, options) = state
            && options.prometheus == Some(true)
        {
            self.claim_hits(id)?;
        }
        self.hits.set_state(state)
    }

    /// A series that was not there, whatever the limit.
    fn load_series(&mut self, state: &SeriesState<'_>) -> Result<Handle> {
        if self.store.find(state.metric, &state.tags).is_some() {
            return Err(corrupt("each series once"));
        }
        let series = self.store.intern(state.metric, &state.tags)?;
        if state.sampled {
            self.sampled.insert(series, &self.store);
        }
        if let Some(way) = state.hits {
            self.routes.set_labelled(series, way, &self.store);
        }
        Ok(series)
    }
}
