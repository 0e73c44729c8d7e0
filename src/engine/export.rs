//! Engines behind: what one tick sends to each, and what of it still waits to be taken.
//!
//! A tick takes the points put since the last one through a cursor of the feed, then every current value of the tree, and
//! makes bodies of them at once. They wait in a queue, the very same bytes until they are taken or refused for good; while
//! one waits there is no other tick, and points wait in the feed. Where the world is kept, all of that is. Where there is no
//! memory for all of it at once, a tick takes a part, and the next goes on there as soon as that is settled.

use super::exporters::{Exporter, MOST_IDLE, Name, Target, begin};
use super::freeze::{BESIDE, STORED};
use super::{Engine, Result};
use crate::export::{Body, Otlp, Part, RemoteWrite, each_series};
use crate::feed::{Cursor, Point};
use crate::image::{Entry, LastSent};
use crate::labels::{Handle, check_text};
use crate::time::rounded;
use crate::tree::{Family, Tree};
use pulsetree_kernels::crc32c;

/// Points that are read from the feed before the memory is looked at again.
const STEP: usize = 4096;
/// Bytes that a point takes in a body of OTLP, and while that is made, and those that each of its tags takes beside its text.
const POINT_BYTES: usize = 128;
const TAG_BYTES: usize = 48;
/// A tick may take this part of the memory limit even where all is full: compressed it is far less.
const LEAST_ROOM: usize = 16;
/// Of what is free a tick takes this part.
const ROOM_SHARE: usize = 2;
/// Labels of series that ended may hold this part of the memory limit: those past it end with no marker.
const ENDED_SHARE: usize = 64;

/// An engine behind, as the app calls it.
#[derive(Clone, Copy, Debug)]
pub struct Behind<'a> {
    /// Where it is.
    pub url: &'a str,
    /// On every series that does not have them itself; over OTLP the attributes of the resource.
    pub labels: &'a [(&'a str, &'a str)],
}

impl Behind<'_> {
    fn name(&self, otlp: bool) -> Name {
        Name::new(otlp, crc32c(self.url.as_bytes()), self.labels)
    }
}

impl Engine {
    /// An engine that is written to by Prometheus remote write. One that a world that is kept wrote to before, of the same
    /// URL and labels, goes on where that ended.
    ///
    /// # Errors
    /// `invalid_argument` for a label's name, `limit_exceeded` where too many engines are written to.
    pub fn open_remote_write(&mut self, behind: Behind<'_>, now: f64) -> Result<u32> {
        self.open_exporter(behind.name(false), Target::remote_write(behind.labels)?, now)
    }

    /// An engine that is written to by OTLP/HTTP JSON, likewise; what it is told counts since
    /// [`Engine::count_since`].
    ///
    /// # Errors
    /// `invalid_argument` for an attribute without a name or value, `limit_exceeded` where too many engines are written to.
    pub fn open_otlp(&mut self, behind: Behind<'_>, now: f64) -> Result<u32> {
        for (name, value) in behind.labels {
            check_text("options.labels: a name", name)?;
            check_text("options.labels: a value", value)?;
        }
        self.open_exporter(behind.name(true), Target::Otlp { began: self.began }, now)
    }

    /// Tells when counting began, in ms; 0 where nobody knows. A world that is loaded goes on with that of its image.
    pub fn count_since(&mut self, began: f64) {
        self.began = rounded(began).unwrap_or(0);
    }

    fn open_exporter(&mut self, name: Name, target: Target, now: f64) -> Result<u32> {
        if let Some(number) = self.exporters.idle(&name)
            && let Some(exporter) = self.exporters.open.get_mut(&number)
        {
            exporter.idle = None;
            (exporter.passed, exporter.goes_on) = (0, false);
            return Ok(number);
        }
        self.forget_exporters(MOST_IDLE, now);
        let cursor = self.open_points()?;
        let number = self.exporters.next;
        self.exporters.next += 1;
        let exporter = Exporter::new(name, target, cursor);
        self.note_exporter(number, &exporter, now);
        self.exporters.open.insert(number, exporter);
        Ok(number)
    }

    /// Lets go of an engine. Where the world is kept, what waits for it does so for an hour, or until it is opened again.
    pub fn close_exporter(&mut self, number: u32, now: f64) {
        if !self.is_kept() {
            self.remove_exporter(number);
        } else if let Some(exporter) = self.exporters.open.get_mut(&number) {
            exporter.idle.get_or_insert(now);
        }
    }

    /// Lets go of an engine with all that waits.
    pub(super) fn remove_exporter(&mut self, number: u32) {
        if let Some(exporter) = self.exporters.open.remove(&number) {
            self.close_points(exporter.cursor, true);
        }
    }

    /// Lets go of those that nobody has written to for long, and of the first of more than `most`.
    pub(super) fn forget_exporters(&mut self, most: usize, now: f64) {
        while let Some(number) = self.exporters.forgotten(most, now) {
            self.remove_exporter(number);
        }
    }

    /// Makes bodies of what there is to send at `now`, in ms, or of as much as there is room for, unless some wait. Callables must
    /// have been read before (see [`Engine::set_callable`]). A tick at the instant of the last, or before it, is one millisecond after it.
    ///
    /// Where the world is kept nothing of it may be sent before it is stored: as an entry, if all else is stored that is
    /// none (`by_entry`), or with an image.
    ///
    /// # Errors
    /// `invalid_argument` for a `now` that is no instant.
    pub fn export_tick(&mut self, number: u32, now: f64, mono: f64, by_entry: bool) -> Result<()> {
        let instant = crate::time::whole_ms("now", now)?;
        self.forget_exporters(MOST_IDLE, now);
        let Some(mut exporter) = self.exporters.open.remove(&number) else { return Ok(()) };
        if exporter.queue.is_empty() {
            exporter.last = instant.max(exporter.last.saturating_add(1));
            self.tree.settle();
            let (sent, has_all_points) = self.fill(&mut exporter, now, mono);
            // an entry tells that no point waits any more
            self.note_tick(number, &exporter, sent, now, by_entry && has_all_points);
        }
        self.exporters.open.insert(number, exporter);
        self.look(now);
        Ok(())
    }

    /// The body that is to be sent next, the very same until it is settled.
    #[must_use]
    pub fn export_body(&self, number: u32) -> Option<&Body> {
        self.exporters.open.get(&number)?.queue.front()
    }

    /// Lets go of the body that was to be sent next: it was `taken`, or refused for good. Whether there is to be another tick
    /// at once, as that was the last of one for which there was no room at once.
    pub fn export_settled(&mut self, number: u32, taken: bool, now: f64) -> bool {
        if self.settle_body(number, taken) {
            self.note(&Entry::Settled(number, taken), now);
        }
        self.exporters.open.get(&number).is_some_and(|exporter| exporter.goes_on && exporter.queue.is_empty())
    }

    /// The same, as an entry tells; whether there was a body.
    pub(super) fn settle_body(&mut self, number: u32, taken: bool) -> bool {
        let exporter = self.exporters.open.get_mut(&number);
        let gone = exporter.is_some_and(|exporter| exporter.queue.pop_front().is_some());
        self.exporters.dropped_writes += u64::from(gone && !taken);
        gone
    }

    /// Makes bodies of what there is room for. Returns what a kept world has to know of what was sent, and whether no point
    /// waits any more.
    fn fill(&mut self, exporter: &mut Exporter, now: f64, mono: f64) -> (Vec<LastSent>, bool) {
        let mut noted = Vec::new();
        loop {
            let has_all_points = self.fill_part(exporter, &mut noted, now, mono);
            exporter.goes_on = !has_all_points || exporter.passed > 0;
            // points take far less in a body of remote write than while it is made, and what was sent already makes none
            if !exporter.goes_on || exporter.queued() >= self.memory_limit() / LEAST_ROOM {
                return (noted, has_all_points);
            }
        }
    }

    /// The points that wait first, then the tree, whose rest is the next tick's; whether those were all points.
    fn fill_part(&mut self, exporter: &mut Exporter, noted: &mut Vec<LastSent>, now: f64, mono: f64) -> bool {
        let (held, least, clocks) = (exporter.bytes(), self.memory_limit() / LEAST_ROOM, (now, mono));
        let most = self.room_for_tick(held).max(least);
        match &mut exporter.target {
            Target::RemoteWrite { common, sent, ended } => {
                let gone;
                let mut tick = RemoteWrite::new(common, sent, exporter.last);
                let is_last = self.gather(exporter.cursor, most, &mut tick);
                if is_last {
                    gone = std::mem::take(ended);
                    tick.add_ended(gone.iter());
                    let points = tick.bytes();
                    let most = points + self.room_for_tick(held + points).max(least);
                    let part = Part::new(exporter.passed, most);
                    exporter.passed = tick.add_tree(&self.tree, &self.hits, clocks, part);
                }
                exporter.queue.extend(tick.bodies(self.is_kept().then_some(noted)));
                is_last
            }
            Target::Otlp { began } => {
                begin(began, exporter.last);
                let mut tick = Otlp::new(&exporter.name.labels(), *began, exporter.last);
                let (mut points, is_last) = self.points(exporter.cursor, most);
                tick.add_points(&self.store, &mut points);
                drop(points);
                if is_last {
                    let points = tick.bytes();
                    let most = points + self.make_room_for_tick(held + points, now);
                    let part = Part::new(exporter.passed, most);
                    exporter.passed = tick.add_tree(&self.tree, &self.hits, clocks, part);
                }
                exporter.queue.extend(tick.bodies());
                is_last
            }
        }
    }

    /// How many bytes a tick may take, beside so many, without that anything gives way.
    fn room_for_tick(&self, beside: usize) -> usize {
        let room = self.budget.limit().saturating_sub(self.bytes() + beside) / ROOM_SHARE;
        if self.is_kept() { room / STORED } else { room }
    }

    /// The same, where a little gives way.
    fn make_room_for_tick(&mut self, beside: usize, now: f64) -> usize {
        let (limit, least) = (self.memory_limit(), self.memory_limit() / LEAST_ROOM);
        if self.room_for_tick(beside) < least / ROOM_SHARE / STORED {
            self.has_room(beside + least, now);
        }
        self.room_for_tick(beside).max(limit / BESIDE)
    }

    /// Hands the points that wait to a tick, while it takes no more bytes than `most`; whether that were all.
    fn gather(&mut self, cursor: Cursor, most: usize, tick: &mut RemoteWrite<'_>) -> bool {
        while tick.bytes() < most {
            let mut left = STEP;
            let taken = self.next_points(cursor, &mut |store, point| {
                let takes = left > 0;
                if takes {
                    left -= 1;
                    tick.add_point(store, point);
                }
                takes
            });
            if taken < STEP {
                return true;
            }
        }
        false
    }

    /// The next points that wait, while they take no more bytes than `most`; whether those are all.
    fn points(&mut self, cursor: Cursor, most: usize) -> (Vec<Point>, bool) {
        let (mut points, mut bytes, mut is_last) = (Vec::new(), 0, true);
        self.next_points(cursor, &mut |store, point| {
            is_last = bytes < most;
            if is_last {
                let tags = store.tags(point.series.slot);
                bytes += POINT_BYTES + tags.map(|(key, value)| TAG_BYTES + key.len() + value.len()).sum::<usize>();
                points.push(*point);
            }
            is_last
        });
        (points, is_last)
    }

    /// Notes that series of a metric end, of one label set where it is given; to be called before they do.
    pub(super) fn end_sets(&mut self, metric: Handle, labels: Option<&[(&str, &str)]>) {
        if !self.exporters.follow_ends() {
            return;
        }
        let Some(info) = self.tree.info(metric) else { return };
        let set = labels.map(|labels| self.tree.text_of_set(metric, labels)).transpose();
        if let Ok(set) = set {
            self.end_series(|family| family.metric() == info.name, set.as_deref());
        }
    }

    /// Notes that the series of a metric and all under it end; to be called before they do.
    pub(super) fn end_metrics(&mut self, name: &str) {
        if self.exporters.follow_ends() {
            let is_under =
                |path: &str| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            self.end_series(|family| name.is_empty() || is_under(family.metric()), None);
        }
    }

    /// Notes that the series of what gives way end, by its names; to be called before it does.
    pub(super) fn end_giving_way(&mut self, going: impl Fn(&Tree) -> Vec<&str>) {
        if self.exporters.follow_ends() {
            let going: Vec<String> = going(&self.tree).into_iter().map(str::to_owned).collect();
            going.iter().for_each(|name| self.end_metrics(name));
        }
    }

    fn end_series(&mut self, only: impl Fn(&Family<'_>) -> bool, set: Option<&str>) {
        self.tree.settle();
        let most = self.budget.memory_limit() / ENDED_SHARE;
        for exporter in self.exporters.open.values_mut() {
            if let Target::RemoteWrite { common, ended, .. } = &mut exporter.target {
                each_series(&self.tree, &only, set, common, &mut |labels| ended.push(labels, most));
            }
        }
    }
}
