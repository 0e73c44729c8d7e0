//! The metric tree: named metrics of thirteen kinds, each holding a value per label set.
//!
//! A metric is a *node*, a label set of it a *cell*; both are given out as handles that tell when what they stood for
//! is gone. Recording takes a handle and numbers; times are arguments. Levels are kept here but asked by the caller
//! ([`Tree::take_level_changes`]), so that a refused call costs nothing. What is read is never changed by reading it:
//! [`Tree::settle`] is the one write that precedes an export.
//!
//! ```
//! use pulsetree::tree::{Kind, Options, Tree};
//! let mut tree = Tree::new(2000);
//! let requests = tree.get_metric("web.requests", Some(Kind::Counter), None, Options::default(), 0.0)?;
//! let cell = tree.resolve(requests, &[("path", "/")])?;
//! tree.record(cell, 1.0, 0.0);
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

mod cells;
mod chain;
mod claims;
mod cps;
mod histogram;
mod json;
mod kind;
pub mod labelset;
mod level;
mod linkfail;
#[cfg(feature = "query")]
mod merge;
mod names;
mod node;
mod option_name;
mod options;
mod record;
mod register;
mod resolve;
mod sample;
mod sent;
mod settings;
mod settle;
mod slab;
#[cfg(feature = "query")]
mod state;
mod unfrozen;
mod view;
mod window;

pub use cells::Data;
pub use cps::Clicks;
pub use histogram::Histogram;
pub use kind::Kind;
pub use labelset::{escape_label, unescape};
pub use level::Level;
pub use linkfail::Linkfail;
#[cfg(feature = "query")]
pub use merge::{fits, is_set};
pub use names::{TOTAL, check_label, check_name, is_label, mangle, own_label};
pub use option_name::OptionName;
pub use options::{Labels, Merge, Options};
pub use record::{Growth, Outcome};
#[cfg(feature = "query")]
pub use state::{CellState, DataState, MetricState, TreeState};
pub use unfrozen::{Change, Source, Unfrozen, with_labels};
pub use view::{Family, SetView};
pub use window::{Window, quantile};

use crate::blocks::{Blocks, vec_bytes};
use crate::error::{Code, Error, Result};
use crate::labels::{Handle, hash_of};
use cells::Cells;
use chain::NONE;
use claims::Claims;
use hashbrown::HashTable;
use node::{Live, Node};
use sent::Sent;
use slab::Slab;

/// A metric: its slot is the id, its generation below [`crate::labels::GENERATIONS`].
pub type MetricId = Handle;

/// What a handle's metric is.
#[derive(Clone, Debug, PartialEq)]
pub struct Info {
    /// Full dotted name.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// As set.
    pub level: Level,
    /// After `Inherit` is resolved.
    pub effective: Level,
    /// Whether its recordings need the wall clock for their time.
    pub timestamps: bool,
}

/// The metrics of one Pulsetree.
pub struct Tree {
    nodes: Slab<Node>,
    cells: Cells,
    /// By the cells' slots, as far as any was frozen or merged; of all of them where the tree `tracks`.
    sent: Blocks<Sent>,
    /// Whether something was ever frozen.
    tracks: bool,
    /// Metrics by the hash of their names.
    names: HashTable<u32>,
    claims: Claims,
    level_changes: Vec<u32>,
    unsettled: Vec<u32>,
    /// The first monotonic reading that was not 0.
    first_reading: std::cell::Cell<f64>,
    /// Label sets a metric may have.
    limit: usize,
    /// No new label sets at all.
    full: bool,
    dropped: u64,
    export_errors: u64,
    /// Exports so far.
    exports: u64,
    /// Bytes held outside the slots.
    bytes: usize,
    /// Refused label sets that are remembered, and how many may be.
    refused: usize,
    most_refused: usize,
}

impl Tree {
    pub(crate) const ROOT: u32 = 0;

    /// A tree with its root; each metric may have `series_limit` label sets.
    #[must_use]
    pub fn new(series_limit: usize) -> Self {
        let mut tree = Self {
            nodes: Slab::new(),
            cells: Cells::new(),
            sent: Blocks::new(),
            tracks: false,
            names: HashTable::new(),
            claims: Claims::default(),
            level_changes: Vec::new(),
            unsettled: Vec::new(),
            first_reading: std::cell::Cell::new(0.0),
            limit: series_limit,
            full: false,
            dropped: 0,
            export_errors: 0,
            exports: 0,
            bytes: 0,
            refused: 0,
            most_refused: resolve::MOST_REFUSED,
        };
        let root = tree.add_container("", NONE, Level::Runtime);
        if let Some(root) = tree.nodes.get_mut(root) {
            root.explicit = true;
        }
        tree
    }

    /// The metric of that name, if there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<MetricId> {
        self.nodes.handle(self.id_of(name)?)
    }

    fn id_of(&self, name: &str) -> Option<u32> {
        self.names.find(hash_of(name), |id| self.nodes.get(*id).is_some_and(|node| *node.path == *name)).copied()
    }

    /// What a handle's metric is; `None` if it was removed.
    #[must_use]
    pub fn info(&self, metric: MetricId) -> Option<Info> {
        let node = self.nodes.get(self.nodes.check(metric)?)?;
        Some(Info {
            name: (*node.path).to_owned(),
            kind: node.kind,
            level: node.level,
            effective: node.effective,
            timestamps: node.settings.timestamps,
        })
    }

    /// A metric's type and options, each that the type has with the value in force; `None` if it was removed.
    #[must_use]
    pub fn definition(&self, metric: MetricId) -> Option<(Kind, Options)> {
        let node = self.nodes.get(self.nodes.check(metric)?)?;
        Some((node.kind, node.settings.options(node.kind)))
    }

    /// Takes what a callable said for the export that begins; `None` if it threw: it is left out and counted. Nothing
    /// happens if the metric is gone or no callable.
    pub fn set_callable(&mut self, metric: MetricId, value: Option<f64>) {
        let slot = self.nodes.check(metric);
        if let Some(node) = slot.and_then(|id| self.nodes.get_mut(id))
            && let Live::Callable(said) = &mut node.live
        {
            *said = value;
            self.export_errors += u64::from(value.is_none());
        }
    }

    /// Begins a round of [`Tree::set_callable`]: its errors are counted from 0.
    pub const fn begin_export(&mut self) {
        self.export_errors = 0;
    }

    /// The monotonic reading that an uptime counts from: when it was made, or, if the clock stood at 0 then, the first
    /// reading that does not (an edge runtime's clock may stand still while a module loads).
    fn started(&self, made: f64, mono_ms: f64) -> f64 {
        if made != 0.0 {
            return made;
        }
        self.note_monotonic(mono_ms);
        self.first_reading.get()
    }

    /// In seconds.
    fn uptime(&self, made: f64, mono_ms: f64) -> f64 {
        (mono_ms - self.started(made, mono_ms)) / 1000.0
    }

    fn note_monotonic(&self, mono_ms: f64) {
        if self.first_reading.get() == 0.0 {
            self.first_reading.set(mono_ms);
        }
    }

    /// Each metric may have so many label sets from now on; those that are there stay.
    #[cfg(feature = "query")]
    pub const fn set_series_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Remembers refused label sets, each of which is counted once, in no more than so many bytes.
    pub fn remember_refused_within(&mut self, bytes: usize) {
        self.most_refused = resolve::MOST_REFUSED.min(bytes / resolve::REFUSED_COST);
    }

    /// While the memory is full, every new label set is one past the limit.
    pub const fn set_full(&mut self, full: bool) {
        self.full = full;
    }

    /// The metrics, the root and other containers included.
    #[must_use]
    pub const fn metric_count(&self) -> usize {
        self.nodes.len()
    }

    /// Label sets refused because of the limit: exact up to 65 536 a metric.
    #[must_use]
    pub const fn dropped_series(&self) -> u64 {
        self.dropped
    }

    /// Callables that threw since the last [`Tree::begin_export`].
    #[must_use]
    pub const fn export_errors(&self) -> u64 {
        self.export_errors
    }

    /// Bytes held, as the allocator takes them.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let lists = vec_bytes(&self.level_changes) + vec_bytes(&self.unsettled) + self.names.allocation_size();
        self.bytes + lists + self.nodes.bytes() + self.cells.bytes() + self.sent.bytes() + self.claims.bytes()
    }

    /// The id behind a handle.
    fn alive(&self, metric: MetricId) -> Result<u32> {
        let gone = || Error::new(Code::NoSuchMetric, "the metric was removed; get it again by its name");
        self.nodes.check(metric).ok_or_else(gone)
    }

    fn alive_handle(&self, id: u32) -> Result<MetricId> {
        self.nodes.handle(id).ok_or_else(|| Error::new(Code::Internal, "a metric without a slot"))
    }
}
