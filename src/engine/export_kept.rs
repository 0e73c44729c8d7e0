//! Engines behind of a world that is kept: each is an entry when it is opened, so is each tick with its bodies, and each
//! body that was settled; an image holds them, and the points that they were not given.

use super::exporters::{Ended, Exporter, Name, Target, begin};
use super::{Engine, Result};
use crate::blocks::push;
use crate::export::{Body, Sent};
use crate::feed::{Arrival, Class, Cursor, Point, Unread};
use crate::image::{
    AllEngines, BodyState, EngineHead, EngineState, Entry, LastSent, Parts, Record, WaitingPoint, corrupt,
};
use crate::labels::{Handle, Map};
use std::borrow::Cow;

/// So many points, or series, are one record of an image.
const MANY: usize = 4096;
/// Engines are numbered below it, so that there is a next number.
const MOST: u32 = 1 << 31;

fn state_of(body: &Body) -> BodyState<'_> {
    BodyState { bytes: Cow::Borrowed(&body.bytes), samples: body.samples as u64, in_order: body.in_order }
}

fn body_of(state: &BodyState<'_>) -> Body {
    let samples = usize::try_from(state.samples).unwrap_or(usize::MAX);
    Body { bytes: state.bytes.to_vec(), samples, in_order: state.in_order }
}

impl Engine {
    pub(super) fn note_exporter(&mut self, number: u32, exporter: &Exporter, now: f64) {
        self.note(&Entry::Engine(exporter.head(number, 0.0)), now);
    }

    /// Without `by_entry`, or where there is no room for another copy, only an image will hold the bodies.
    pub(super) fn note_tick(
        &mut self,
        number: u32,
        exporter: &Exporter,
        sent: Vec<LastSent>,
        now: f64,
        by_entry: bool,
    ) {
        if !self.is_kept() || exporter.queue.is_empty() {
            return;
        }
        let held = self.bytes() + exporter.bytes();
        let entry: usize = exporter.queue.iter().map(|body| body.bytes.len()).sum();
        if !by_entry || self.is_touched() || held + entry > self.memory_limit() {
            return self.touch();
        }
        let bodies = exporter.queue.iter().map(state_of).collect();
        self.note(&Entry::Tick(number, exporter.last, bodies, Cow::Owned(sent)), now);
    }

    /// What waits for engines, each of them where it goes on.
    pub(super) fn save_exporters(&self, now: f64, parts: &mut Parts<'_>) {
        let dropped_writes = self.exporters.dropped_writes;
        parts.push(&Record::Engine(EngineState::All(AllEngines { began: self.began, dropped_writes })));
        let cursors: Vec<Cursor> = self.exporters.open.values().map(|exporter| exporter.cursor).collect();
        let mut waiting = Waiting { parts, places: Map::default(), points: Vec::new() };
        self.feed.each_unread(&cursors, &mut |unread| match unread {
            Unread::Cursor(cursor) => {
                waiting.flush();
                let mut all = self.exporters.open.iter();
                if let Some((number, exporter)) = all.find(|(_, exporter)| exporter.cursor == cursor) {
                    save_exporter(*number, exporter, now, waiting.parts);
                }
            }
            Unread::Item(Arrival::Point(point)) if self.store.handle(point.series.slot) == Some(point.series) => {
                waiting.push(self, point);
            }
            Unread::Item(_) => {}
        });
        waiting.flush();
    }

    pub(super) fn load_engine(&mut self, loaded: &mut LoadedEngines, state: &EngineState<'_>) -> Result<()> {
        match state {
            EngineState::Head(head) => {
                self.load_head_of(head)?;
                loaded.number = Some(head.number);
            }
            EngineState::Series(metric, tags) => {
                let series = self.store.find(metric, tags).map_or_else(|| self.store.intern(metric, tags), Ok)?;
                loaded.series.push(series);
            }
            EngineState::All(AllEngines { began, dropped_writes }) => {
                self.began = *began;
                self.exporters.dropped_writes = *dropped_writes;
            }
            EngineState::Points(points) => return self.load_waiting(&loaded.series, points),
            EngineState::Body(body) => self.loaded_engine(loaded)?.queue.push_back(body_of(body)),
            EngineState::Sent(last) => {
                let (sent, _) = self.loaded_engine(loaded)?.remembered()?;
                sent.restore(last, i64::MIN);
            }
            EngineState::Ended(labels) => {
                let (_, ended) = self.loaded_engine(loaded)?.remembered()?;
                ended.push(labels.to_vec(), usize::MAX);
            }
        }
        Ok(())
    }

    /// An engine that nobody writes to yet.
    fn load_head_of(&mut self, head: &EngineHead<'_>) -> Result<()> {
        if head.number >= MOST {
            return Err(corrupt("an engine's number below 2^31"));
        }
        let target = match head.otlp {
            true => Target::Otlp { began: head.began },
            false => Target::remote_write(&head.labels)?,
        };
        let name = Name::new(head.otlp, head.place, &head.labels);
        self.remove_exporter(head.number);
        let mut exporter = Exporter::new(name, target, self.add_cursor(false)?);
        exporter.last = head.last;
        exporter.idle = Some(head.idle.max(0.0));
        self.exporters.next = self.exporters.next.max(head.number + 1);
        self.exporters.open.insert(head.number, exporter);
        Ok(())
    }

    fn loaded_engine(&mut self, loaded: &LoadedEngines) -> Result<&mut Exporter> {
        let exporter = loaded.number.and_then(|number| self.exporters.open.get_mut(&number));
        exporter.ok_or_else(|| corrupt("an engine before what waits for it"))
    }

    fn load_waiting(&mut self, series: &[Handle], points: &[WaitingPoint]) -> Result<()> {
        for point in points {
            let series = series.get(point.series as usize).ok_or_else(|| corrupt("a series before its points"))?;
            let point = Point { series: *series, time: point.time, value: point.value };
            self.feed.put(None, Arrival::Point(point), Class::Point);
        }
        Ok(())
    }

    pub(super) fn load_opened(&mut self, head: &EngineHead<'_>) {
        // too many of them were refused then, too
        let _ = self.load_head_of(head);
    }

    pub(super) fn load_tick(&mut self, number: u32, instant: i64, bodies: &[BodyState<'_>], last: &[LastSent]) {
        let Some(exporter) = self.exporters.open.get_mut(&number) else { return };
        exporter.last = instant;
        exporter.queue.extend(bodies.iter().map(body_of));
        match &mut exporter.target {
            Target::RemoteWrite { sent, ended, .. } => {
                *ended = Ended::default();
                sent.restore(last, instant);
            }
            Target::Otlp { began } => begin(began, instant),
        }
        self.feed.advance(exporter.cursor, &mut |_| true);
    }

    /// Ends the loading at `now`: an image alone tells how much was written, but whoever it is of goes on with that.
    pub(super) fn load_exporters_end(&mut self, keeps: bool, now: f64) {
        if !keeps {
            let numbers: Vec<u32> = self.exporters.open.keys().copied().collect();
            return numbers.into_iter().for_each(|number| self.remove_exporter(number));
        }
        for exporter in self.exporters.open.values_mut() {
            exporter.idle = exporter.idle.map(|idle| now - idle);
        }
        // all are idle, however many are to be opened again
        self.forget_exporters(usize::MAX, now);
    }
}

impl Exporter {
    /// What remote write alone has to remember.
    fn remembered(&mut self) -> Result<(&mut Sent, &mut Ended)> {
        match &mut self.target {
            Target::RemoteWrite { sent, ended, .. } => Ok((sent, ended)),
            Target::Otlp { .. } => Err(corrupt("what is remembered of remote write")),
        }
    }
}

fn save_exporter(number: u32, exporter: &Exporter, now: f64, parts: &mut Parts<'_>) {
    let mut save = |state| parts.push(&Record::Engine(state));
    let idle = exporter.idle.map_or(0.0, |since| (now - since).max(0.0));
    save(EngineState::Head(exporter.head(number, idle)));
    if let Target::RemoteWrite { sent, ended, .. } = &exporter.target {
        let mut next = sent.iter().peekable();
        while next.peek().is_some() {
            save(EngineState::Sent(Cow::Owned(next.by_ref().take(MANY).collect())));
        }
        ended.iter().for_each(|labels| save(EngineState::Ended(labels)));
    }
    exporter.queue.iter().for_each(|body| save(EngineState::Body(state_of(body))));
}

/// What is known of engines while a world is loaded.
#[derive(Default)]
pub(super) struct LoadedEngines {
    /// The one that records are of.
    number: Option<u32>,
    /// Of which points wait, by their places.
    series: Vec<Handle>,
}

/// Points that wait, on their way into an image.
struct Waiting<'a, 'b> {
    parts: &'a mut Parts<'b>,
    /// The places of the series met so far, by their slots.
    places: Map<u32, u32>,
    points: Vec<WaitingPoint>,
}

impl Waiting<'_, '_> {
    fn push(&mut self, engine: &Engine, point: &Point) {
        let slot = point.series.slot;
        let next = self.places.len() as u32;
        let series = *self.places.entry(slot).or_insert(next);
        if series == next {
            let tags = engine.store.tags(slot).collect();
            self.parts.push(&Record::Engine(EngineState::Series(engine.store.metric(slot), tags)));
        }
        push(&mut self.points, WaitingPoint { series, time: point.time, value: point.value });
        if self.points.len() >= MANY {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if !self.points.is_empty() {
            self.parts.push(&Record::Engine(EngineState::Points(Cow::Borrowed(&self.points))));
            self.points.clear();
        }
    }
}
