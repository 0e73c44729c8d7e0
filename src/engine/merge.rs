//! Deltas of other worlds: each applied once, whole, whatever of it does not fit named.

use super::delta::check_labels;
use super::hit::Edge;
use super::put::{Appended, BYTES_PER_SEEN, MAX_ERRORS};
use super::{Engine, Result};
use crate::error::{Code, Error, Refusal};
use crate::feed::{self, Arrival, Class, Origin, Point};
use crate::hits::{Hit, Increment, Toll};
use crate::image::{DeltaHead, Entry, Item, Items, Way, WayTags, read_delta};
use crate::json::print_number;
use crate::labels::{Handle, Map, add_missing};
use crate::relay::{Id, MOST_HOPS, Verdict};
use crate::tree::{Change, Kind, MetricId, Options, with_labels};
use serde::Serialize;

/// What became of a delta.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Merged {
    /// Whose it is, as 32 hexadecimal digits.
    pub sender: String,
    /// Its number.
    pub sequence: u64,
    /// False for one that was there already.
    pub applied: bool,
    /// Metrics left out, and why; all else is applied.
    pub conflicts: Vec<Conflict>,
}

/// A metric that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// Its name.
    pub metric: String,
    /// The kind of refusal.
    pub code: Code,
    /// What is here instead.
    pub message: String,
}

/// What the next items are of; `None` where it was left out.
#[derive(Default)]
struct Target<'a> {
    name: &'a str,
    metric: Option<MetricId>,
    recorder: Option<u32>,
    series: Option<Handle>,
    /// Of the series, by which it is made again.
    tags: Vec<(&'a str, &'a str)>,
    labelled: Labelled<'a>,
}

/// Hits that come with more labels count without them: a delta says those once, and they are gone through for each edge.
const MOST_LABELS: usize = 256;

/// The labels that the next hits of the store come with.
#[derive(Default)]
struct Labelled<'a> {
    labels: Vec<(&'a str, &'a str)>,
    /// What was found for them so far, by the edges' numbers; `None` where there was no room.
    series: Map<u32, Option<Handle>>,
}

impl Engine {
    /// Adds another world's delta, once, however often it comes; `labels` go to every label set and series that does not
    /// have them.
    ///
    /// # Errors
    /// `corrupt`, `too_old` (its sender may have been forgotten since it was applied), `invalid_argument` for bad labels or
    /// what went through too many worlds, `unavailable` where there is no room for one more sender or for one more entry of the journal. Nothing is changed.
    pub fn merge<'a>(&mut self, bytes: &'a [u8], labels: &[(&'a str, &'a str)], now: f64) -> Result<Merged> {
        // its sender keeps it until there is room, and would let it go for good were it refused as too long
        self.may_write(bytes.len(), now).map_err(|error| Error::new(Code::Unavailable, &*error.message))?;
        let (head, items) = read_delta(bytes)?;
        let claims = items.claimed();
        check_labels(labels)?;
        if head.hops > MOST_HOPS {
            let message = format!("the delta was merged on more than {MOST_HOPS} times; expected no circle of worlds");
            return Err(Error::new(Code::InvalidArgument, message));
        }
        let mut merged =
            Merged { sender: head.sender.hex(), sequence: head.sequence, applied: false, conflicts: Vec::new() };
        let mut senders = claims.iter().chain([&head.sender]);
        if senders.any(|id| self.outbox.is_own(*id)) || !self.hear(head, &claims, now)? {
            return Ok(merged);
        }
        merged.applied = true;
        self.relayed.hops = self.relayed.hops.max(head.hops + 1);
        self.apply(items, labels, now, &mut merged.conflicts);
        self.keep_within(now);
        self.note(&Entry::Merge(bytes, labels.to_vec()), now);
        Ok(merged)
    }

    /// Whether a delta is to be applied.
    fn hear(&mut self, head: DeltaHead, claims: &[Id], now: f64) -> Result<bool> {
        let strangers = self.senders.strangers(head.sender, claims);
        if strangers > 0 && !self.has_room(self.senders.growth(strangers), now) {
            return Err(no_room(LATER));
        }
        match self.senders.hear(head.sender, head.sequence, claims, head.frozen, now) {
            Verdict::New { gap } => self.relayed.gaps += u64::from(gap),
            Verdict::Known => return Ok(false),
            Verdict::Full(ms) => return Err(no_room(ms)),
            Verdict::TooOld => {
                self.relayed.refused_deltas += 1;
                let (frozen, sender) = (print_number(head.frozen), head.sender.hex());
                let message = format!("frozen is {frozen}; expected one after {sender} may have been forgotten");
                return Err(Error::new(Code::TooOld, message));
            }
        }
        Ok(true)
    }

    fn apply<'a>(&mut self, items: Items<'a>, labels: &[(&'a str, &'a str)], now: f64, conflicts: &mut Vec<Conflict>) {
        let mut target = Target::default();
        add_missing(&mut target.labelled.labels, labels);
        for item in items {
            let done = match item {
                Item::Claims(_) => Ok(()),
                Item::Metric(name, kind, options) => {
                    target.name = name;
                    let metric = self.merge_metric(name, kind, &options, now);
                    metric.map(|metric| target.metric = Some(metric)).inspect_err(|_| target.metric = None)
                }
                Item::Set(set, change) => match target.metric {
                    Some(metric) => self.merge_set(metric, set, &change, labels, now),
                    None => Ok(()),
                },
                Item::Recorder(id, options) => {
                    target.name = id;
                    let recorder = self.recorder_of_others(id, options);
                    recorder.map(|recorder| target.recorder = Some(recorder)).inspect_err(|_| target.recorder = None)
                }
                Item::Hits(way, hits, first_us) => self.merge_hits(target.recorder, way, hits, first_us, now).map(drop),
                Item::Visit(way, time_us) => self.merge_visit(target.recorder, way, time_us, now),
                Item::Labels(mut tags) => {
                    add_missing(&mut tags, labels);
                    target.labelled = Labelled { labels: tags, ..Labelled::default() };
                    Ok(())
                }
                Item::Toll(way, toll) => self.merge_toll(target.recorder, way, &mut target.labelled, toll, now),
                Item::Series(metric, mut tags) => {
                    target.name = metric;
                    add_missing(&mut tags, labels);
                    target.tags = tags;
                    self.merge_series(&mut target, now)
                }
                Item::Point(time, value) => self.merge_point(&mut target, time as f64, value, now),
            };
            if let Err(error) = done {
                name_conflict(target.name, error, conflicts);
            }
        }
    }

    fn merge_metric(&mut self, name: &str, kind: Kind, options: &Options, now: f64) -> Result<MetricId> {
        if self.tree.find(name).is_none() {
            self.room_for_names(self.tree.metric_growth(name, kind, options), now)?;
        }
        self.tree.merge_metric(name, kind, options)
    }

    fn merge_set(
        &mut self,
        metric: MetricId,
        set: &str,
        change: &Change<'_>,
        labels: &[(&str, &str)],
        now: f64,
    ) -> Result<()> {
        let labelled = (!labels.is_empty()).then(|| with_labels(set, labels));
        let set = labelled.as_deref().unwrap_or(set);
        if self.tree.is_read_here(metric, set) {
            return Ok(());
        }
        let cell = match self.tree.find_set(metric, set) {
            Some(cell) => cell,
            None => {
                let full = !self.has_room(self.tree.set_growth(metric, set), now);
                self.tree.set_full(full);
                self.tree.add_set(metric, set.to_owned())?
            }
        };
        let growth = self.tree.change_growth(cell, change);
        let has_room = match change {
            Change::Text(..) if growth > 0 => self.room_for_names(growth, now).map(|()| true)?,
            _ => growth == 0 || self.has_room(growth, now),
        };
        self.tree.merge(cell, change, now, has_room);
        Ok(())
    }

    /// Counts hits; with 0 it only finds the edge.
    fn merge_hits(
        &mut self,
        recorder: Option<u32>,
        way: Way<'_>,
        hits: u64,
        first_us: i64,
        now: f64,
    ) -> Result<Option<(Hit, u32, Option<u32>)>> {
        let Some(recorder) = recorder else { return Ok(None) };
        let target = self.target(recorder, way.target, way.layer)?;
        let caller = way.caller.map(|caller| self.caller(recorder, caller)).transpose()?;
        if !self.hits.knows_edge(recorder, target, caller) {
            self.room_for_names(self.hits.growth(recorder, &[]), now)?;
        }
        let hit = self.hits.merge(recorder, Increment { target, caller, hits, first_us });
        Ok(hit.map(|hit| (hit, target, caller)))
    }

    /// Keeps a hit in full, and tells those who follow.
    fn merge_visit(&mut self, recorder: Option<u32>, way: Way<'_>, time_us: i64, now: f64) -> Result<()> {
        let found = self.merge_hits(recorder, way, 0, time_us, now)?;
        let (Some((_, target, caller)), Some(recorder)) = (found, recorder) else { return Ok(()) };
        if let Some(total) = self.hits.merge_visit(recorder, target, caller, time_us) {
            let origin = Origin::Elsewhere;
            let hit = feed::Hit { origin, recorder, target, caller: caller.into(), time_us, total };
            self.feed.put(Some(recorder), Arrival::Hit(hit), Class::Hit);
        }
        self.keep_within(now);
        Ok(())
    }

    /// Counts hits of one ms in the store.
    fn merge_toll(
        &mut self,
        recorder: Option<u32>,
        way: Way<'_>,
        labelled: &mut Labelled<'_>,
        toll: Toll,
        now: f64,
    ) -> Result<()> {
        let found = self.merge_hits(recorder, way, 0, i64::MAX, now)?;
        let (Some((hit, target, caller)), Some(recorder)) = (found, recorder) else { return Ok(()) };
        let Some(instant) = self.instant(toll.time as f64, now).filter(|_| hit.recorded) else { return Ok(()) };
        let value = toll.hits as f64;
        if !labelled.labels.is_empty()
            && let Some(series) = self.labelled_series(recorder, way, hit.edge, labelled, now)
        {
            self.store.add(series, instant, value);
            self.feed.put(None, Arrival::Toll(Point { series, time: instant, value }), Class::Hit);
            self.tell_of_sum_in(series, instant);
            self.keep_within(now);
            return Ok(());
        }
        self.count_in_store(Edge { recorder, target, caller, number: hit.edge }, instant, value, now);
        let (origin, caller, time_us) = (Origin::Summed, caller.into(), toll.time * 1000);
        let arrival = feed::Hit { origin, recorder, target, caller, time_us, total: toll.hits };
        self.feed.put(None, Arrival::Hit(arrival), Class::Hit);
        self.tell_of_sum(hit.edge, instant);
        self.keep_within(now);
        Ok(())
    }

    /// The series that counts hits which came with labels; `None` where there is no room for it, or there are too many.
    fn labelled_series(
        &mut self,
        recorder: u32,
        way: Way<'_>,
        edge: u32,
        labelled: &mut Labelled<'_>,
        now: f64,
    ) -> Option<Handle> {
        if labelled.labels.len() > MOST_LABELS {
            return None;
        }
        let is_held =
            |found: &Option<Handle>| found.is_none_or(|series| self.store.handle(series.slot) == Some(series));
        if let Some(found) = labelled.series.get(&edge).filter(|found| is_held(found)) {
            return *found;
        }
        let mut tags = vec![("target", way.target)];
        tags.extend(way.caller.map(|caller| ("caller", caller)));
        tags.extend(way.layer.map(|layer| ("layer", layer)));
        add_missing(&mut tags, &labelled.labels);
        let id = self.hits.id(recorder).to_owned();
        let has_room = self.has_room(self.routes.growth(), now);
        let series = has_room.then(|| self.series(&id, &tags, now).ok()).flatten();
        if let Some(series) = series {
            let tells = WayTags { caller: way.caller.is_some(), layer: way.layer.is_some() };
            self.routes.set_labelled(series, tells, &self.store);
        }
        if labelled.series.len() < self.memory_limit() / BYTES_PER_SEEN {
            labelled.series.insert(edge, series);
        }
        series
    }

    fn merge_series(&mut self, target: &mut Target<'_>, now: f64) -> Result<()> {
        target.series = None;
        target.series = Some(self.series(target.name, &target.tags, now)?);
        Ok(())
    }

    /// Puts a point; one that is the oldest where the memory is full gives way, as any, and is counted as gone.
    fn merge_point(&mut self, target: &mut Target<'_>, time: f64, value: f64, now: f64) -> Result<()> {
        while let Some(series) = target.series {
            match self.append(series, time, value, now) {
                Appended::Stored | Appended::GaveWay => break,
                Appended::Refused => return self.check_point("timestamp", time, now).map(drop),
                // those before it were the oldest, and the series went with them
                Appended::Stale => self.merge_series(target, now)?,
            }
        }
        Ok(())
    }
}

/// In how many ms one may try again where nothing tells.
const LATER: f64 = 60_000.0;

#[cold]
fn no_room(ms: f64) -> Error {
    let seconds = (ms / 1000.0).ceil().max(1.0) as u64;
    Error::no_room("there is no room for one more sender", seconds)
}

/// Names a metric that was left out, once.
#[cold]
fn name_conflict(metric: &str, error: Error, conflicts: &mut Vec<Conflict>) {
    if conflicts.len() < MAX_ERRORS && !conflicts.iter().rev().take(1).any(|before| before.metric == metric) {
        let Refusal { code, message, .. } = error.into();
        conflicts.push(Conflict { metric: metric.to_owned(), code, message });
    }
}
