//! What is known of each engine behind.

use crate::blocks::allocated;
use crate::error::Result;
use crate::export::{Body, Sent};
use crate::expose::common_labels;
use crate::feed::Cursor;
use crate::image::EngineHead;
use crate::labels::Map;
use crate::order::sort_by;
use std::collections::VecDeque;

/// Engines that nobody writes to and that are not forgotten yet.
pub(in crate::engine) const MOST_IDLE: usize = 8;
/// How long one is not forgotten to which nobody writes, in ms; only while the world is there.
const IDLE: f64 = 3_600_000.0;

/// The engines behind.
#[derive(Default)]
pub(in crate::engine) struct Exporters {
    pub open: Map<u32, Exporter>,
    pub next: u32,
    /// Bodies that an engine refused for good, ever.
    pub dropped_writes: u64,
}

/// One of them.
pub(in crate::engine) struct Exporter {
    pub name: Name,
    pub target: Target,
    pub cursor: Cursor,
    /// When the last tick was, in ms.
    pub last: i64,
    pub queue: VecDeque<Body>,
    /// The label set of the tree that the next tick begins with, and whether it goes on where the last one ended.
    pub passed: usize,
    pub goes_on: bool,
    /// Since when nobody has written to it, in ms; of a world that is being loaded, for how long. `None` while somebody does.
    pub idle: Option<f64>,
}

/// What it is known by after a restart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::engine) struct Name {
    pub otlp: bool,
    /// The CRC-32C of where it is.
    pub place: u32,
    /// Names ascending.
    pub labels: Vec<(String, String)>,
}

/// What an engine is spoken to in.
pub(in crate::engine) enum Target {
    RemoteWrite {
        /// See [`crate::expose::common_labels`].
        common: String,
        sent: Sent,
        ended: Ended,
    },
    Otlp {
        /// When counting began, in ms; 0 if that is unknown, until the first tick.
        began: i64,
    },
}

/// Makes a tick the beginning where that is unknown. OpenTelemetry has it so that a series whose first point begins at its
/// own time is counted from there on, whatever was counted before.
pub(in crate::engine) const fn begin(began: &mut i64, tick: i64) {
    if *began == 0 {
        *began = tick;
    }
}

/// Labels of series that ended since the last tick.
#[derive(Default)]
pub(in crate::engine) struct Ended {
    labels: Vec<Vec<u8>>,
    bytes: usize,
}

impl Ended {
    /// Adds those of one, unless they would take more bytes than `most`.
    pub fn push(&mut self, labels: Vec<u8>, most: usize) {
        let bytes = allocated(labels.capacity()) + 2 * size_of::<Vec<u8>>();
        if self.bytes + bytes <= most {
            self.bytes += bytes;
            self.labels.push(labels);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.labels.iter().map(Vec::as_slice)
    }
}

impl Name {
    pub fn new(otlp: bool, place: u32, labels: &[(&str, &str)]) -> Self {
        let mut labels: Vec<_> = labels.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        sort_by(&mut labels, |a: &(String, String), b| a.0.cmp(&b.0));
        Self { otlp, place, labels }
    }

    pub fn labels(&self) -> Vec<(&str, &str)> {
        self.labels.iter().map(|(name, value)| (&**name, &**value)).collect()
    }
}

impl Target {
    /// Remote write with these labels on every series, of which nothing was sent.
    ///
    /// # Errors
    /// `invalid_argument` for a label's name.
    pub fn remote_write(labels: &[(&str, &str)]) -> Result<Self> {
        Ok(Self::RemoteWrite { common: common_labels(labels)?, sent: Sent::default(), ended: Ended::default() })
    }
}

impl Exporters {
    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.open.allocation_size() + self.open.values().map(Exporter::bytes).sum::<usize>()
    }

    /// Whether some engine is told of series that end.
    pub fn follow_ends(&self) -> bool {
        self.open.values().any(|exporter| matches!(exporter.target, Target::RemoteWrite { .. }))
    }

    /// One of this name that nobody writes to.
    pub fn idle(&self, name: &Name) -> Option<u32> {
        let same = self.open.iter().filter(|(_, exporter)| exporter.idle.is_some() && exporter.name == *name);
        same.map(|(number, _)| *number).min()
    }

    /// One that is to be forgotten, as nobody has written to it for too long or there are more such than `most`.
    pub fn forgotten(&self, most: usize, now: f64) -> Option<u32> {
        let idle = self.open.iter().filter_map(|(number, exporter)| Some((exporter.idle?, *number)));
        let (count, oldest) = idle.fold((0, (f64::INFINITY, 0)), |(count, oldest), other| {
            (count + 1, if other.0 < oldest.0 { other } else { oldest })
        });
        (count > most || now - oldest.0 > IDLE).then_some(oldest.1)
    }
}

impl Exporter {
    pub fn new(name: Name, target: Target, cursor: Cursor) -> Self {
        Self { name, target, cursor, last: 0, queue: VecDeque::new(), passed: 0, goes_on: false, idle: None }
    }

    /// Bytes of the bodies that wait.
    pub fn queued(&self) -> usize {
        self.queue.iter().map(|body| allocated(body.bytes.capacity())).sum()
    }

    pub fn bytes(&self) -> usize {
        let labels = self.name.labels.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        let target = match &self.target {
            Target::RemoteWrite { common, sent, ended } => common.capacity() + sent.bytes() + ended.bytes,
            Target::Otlp { .. } => 0,
        };
        self.queued() + labels + target
    }

    /// What an image and a journal say of it; `idle` in ms.
    pub fn head(&self, number: u32, idle: f64) -> EngineHead<'_> {
        let Name { otlp, place, .. } = self.name;
        let began = if let Target::Otlp { began } = self.target { began } else { 0 };
        EngineHead { number, otlp, place, labels: self.name.labels(), began, last: self.last, idle }
    }
}
