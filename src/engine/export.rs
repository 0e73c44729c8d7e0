//! Engines behind: what one tick sends to each, and what of it still waits to be taken.
//!
//! A tick takes the points put since the last one through a cursor of the feed, then every current value of the tree, and
//! makes bodies of them at once. They wait in a queue, the very same bytes until they are taken or refused for good; while
//! one waits there is no other tick, and points wait in the feed.

use super::{Engine, Result};
use crate::blocks::allocated;
use crate::export::{Body, Otlp, RemoteWrite, Sent, each_series};
use crate::expose::common_labels;
use crate::feed::{Cursor, Point};
use crate::labels::{Handle, Map, check_text};
use crate::time::rounded;
use crate::tree::Family;
use std::collections::VecDeque;

/// Points that are read from the feed before the memory is looked at again.
const STEP: usize = 4096;
/// Bytes that a point takes while a tick makes bodies of it.
const POINT_BYTES: usize = 64;
/// A tick may take this part of the memory limit even where all is full.
const LEAST_ROOM: usize = 16;

/// The engines behind.
#[derive(Default)]
pub(super) struct Exporters {
    open: Map<u32, Exporter>,
    next: u32,
    dropped_writes: u64,
}

struct Exporter {
    target: Target,
    cursor: Cursor,
    /// When the last tick was, in ms.
    last: i64,
    queue: VecDeque<Body>,
}

/// What an engine is spoken to in.
enum Target {
    RemoteWrite {
        /// See [`common_labels`].
        common: String,
        sent: Sent,
        /// Labels of series that ended since the last tick.
        ended: Vec<Vec<u8>>,
    },
    Otlp {
        resource: Vec<(String, String)>,
        /// When counting began, in ms; 0 if that is unknown.
        began: i64,
    },
}

impl Exporters {
    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.open.allocation_size() + self.open.values().map(Exporter::bytes).sum::<usize>()
    }

    /// Bodies that an engine refused for good, ever.
    pub const fn dropped_writes(&self) -> u64 {
        self.dropped_writes
    }

    /// Whether some engine is told of series that end.
    pub fn follow_ends(&self) -> bool {
        self.open.values().any(|exporter| matches!(exporter.target, Target::RemoteWrite { .. }))
    }
}

impl Exporter {
    fn bytes(&self) -> usize {
        let queued: usize = self.queue.iter().map(|body| allocated(body.bytes.capacity())).sum();
        let target = match &self.target {
            Target::RemoteWrite { common, sent, ended } => {
                let ended = ended.iter().map(|labels| allocated(labels.capacity()) + size_of::<Vec<u8>>());
                common.capacity() + sent.bytes() + ended.sum::<usize>()
            }
            Target::Otlp { resource, .. } => resource.iter().map(|(name, value)| name.len() + value.len()).sum(),
        };
        queued + target
    }
}

impl Engine {
    /// An engine that is written to by Prometheus remote write; `labels` are on every series that does not have them itself.
    ///
    /// # Errors
    /// `invalid_argument` for a label's name, `limit_exceeded` where too many engines are written to.
    pub fn open_remote_write(&mut self, labels: &[(&str, &str)]) -> Result<u32> {
        let common = common_labels(labels)?;
        self.open_exporter(Target::RemoteWrite { common, sent: Sent::default(), ended: Vec::new() })
    }

    /// An engine that is written to by OTLP/HTTP JSON; `resource` are its attributes, and counting `began` then, in ms.
    ///
    /// # Errors
    /// `invalid_argument` for an attribute without a name or value, `limit_exceeded` where too many engines are written to.
    pub fn open_otlp(&mut self, resource: &[(&str, &str)], began: f64) -> Result<u32> {
        for (name, value) in resource {
            check_text("options.labels: a name", name)?;
            check_text("options.labels: a value", value)?;
        }
        let resource = resource.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.open_exporter(Target::Otlp { resource, began: rounded(began).unwrap_or(0) })
    }

    fn open_exporter(&mut self, target: Target) -> Result<u32> {
        let cursor = self.open_points()?;
        let number = self.exporters.next;
        self.exporters.next += 1;
        self.exporters.open.insert(number, Exporter { target, cursor, last: 0, queue: VecDeque::new() });
        Ok(number)
    }

    /// Lets go of an engine, with all that waits.
    pub fn close_exporter(&mut self, number: u32) {
        if let Some(exporter) = self.exporters.open.remove(&number) {
            self.close_points(exporter.cursor);
        }
    }

    /// Makes bodies of what there is to send at `now`, in ms, unless some wait. Callables must have been read before
    /// (see [`Engine::set_callable`]). A tick at the instant of the last, or before it, is one millisecond after it.
    ///
    /// # Errors
    /// `invalid_argument` for a `now` that is no instant.
    pub fn export_tick(&mut self, number: u32, now: f64, mono: f64) -> Result<()> {
        let instant = crate::time::whole_ms("now", now)?;
        let Some(mut exporter) = self.exporters.open.remove(&number) else { return Ok(()) };
        if exporter.queue.is_empty() {
            exporter.last = instant.max(exporter.last.saturating_add(1));
            self.tree.settle();
            self.fill(&mut exporter, now, mono);
        }
        self.exporters.open.insert(number, exporter);
        Ok(())
    }

    /// The body that is to be sent next, the very same until it is settled.
    #[must_use]
    pub fn export_body(&self, number: u32) -> Option<&Body> {
        self.exporters.open.get(&number)?.queue.front()
    }

    /// Lets go of the body that was to be sent next: it was `taken`, or refused for good.
    pub fn export_settled(&mut self, number: u32, taken: bool) {
        let Some(exporter) = self.exporters.open.get_mut(&number) else { return };
        let gone = exporter.queue.pop_front();
        self.exporters.dropped_writes += u64::from(gone.is_some() && !taken);
    }

    /// Where more points wait than there is room for at once, they come in rounds, the tree with the last.
    fn fill(&mut self, exporter: &mut Exporter, now: f64, mono: f64) {
        loop {
            let room = self.budget.memory_limit().saturating_sub(self.bytes() + exporter.bytes());
            let most = room.max(self.budget.memory_limit() / LEAST_ROOM);
            let is_last = match &mut exporter.target {
                Target::RemoteWrite { common, sent, ended } => {
                    let mut tick = RemoteWrite::new(common, exporter.last);
                    let is_last = self.gather(exporter.cursor, most, &mut tick);
                    if is_last {
                        tick.add_tree(&self.tree, &self.hits, now, mono);
                        tick.add_stale(std::mem::take(ended).iter().map(Vec::as_slice));
                    }
                    exporter.queue.extend(tick.bodies(sent));
                    is_last
                }
                Target::Otlp { resource, began } => {
                    let resource: Vec<(&str, &str)> =
                        resource.iter().map(|(name, value)| (&**name, &**value)).collect();
                    let mut tick = Otlp::new(&resource, *began, exporter.last);
                    let mut points = Vec::new();
                    let taken = self.points(exporter.cursor, most / POINT_BYTES, &mut points);
                    tick.add_points(&self.store, &mut points);
                    let is_last = taken < most / POINT_BYTES;
                    if is_last {
                        tick.add_tree(&self.tree, &self.hits, now, mono);
                    }
                    exporter.queue.extend(tick.bodies());
                    is_last
                }
            };
            if is_last {
                return;
            }
        }
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

    /// Appends the next `most` points that wait; returns how many.
    fn points(&mut self, cursor: Cursor, most: usize, out: &mut Vec<Point>) -> usize {
        self.next_points(cursor, &mut |_, point| {
            let takes = out.len() < most;
            if takes {
                out.push(*point);
            }
            takes
        })
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

    fn end_series(&mut self, only: impl Fn(&Family<'_>) -> bool, set: Option<&str>) {
        self.tree.settle();
        for exporter in self.exporters.open.values_mut() {
            if let Target::RemoteWrite { common, ended, .. } = &mut exporter.target {
                each_series(&self.tree, &only, set, common, &mut |labels| ended.push(labels));
            }
        }
    }
}
