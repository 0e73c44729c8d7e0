//! The whole: owns the tree, the hits, the store and the feed, and keeps them within one memory budget.
//!
//! Nothing here reads a clock: `now` (wall) and `mono` (never going back), both in milliseconds, are arguments.
//!
//! ```
//! use pulsetree::engine::{Engine, Options};
//! let mut engine = Engine::new(Options::default());
//! let summary = engine.put_lines("put cpu 1600000000 1 host=a\nput cpu", 1.6e12);
//! assert_eq!((summary.success, summary.failed), (1, 1));
//! assert_eq!(engine.stats().points, 1);
//! ```

#[cfg(feature = "query")]
mod body;
mod budget;
mod delta;
#[cfg(feature = "query")]
mod export;
#[cfg(feature = "query")]
mod export_kept;
#[cfg(feature = "query")]
mod exporters;
mod expose;
mod freeze;
mod freeze_points;
mod held;
#[cfg(feature = "query")]
mod heroic;
mod hit;
#[cfg(feature = "query")]
mod journal;
#[cfg(feature = "query")]
mod load;
#[cfg(feature = "query")]
mod load_records;
#[cfg(feature = "query")]
mod merge;
mod options;
mod pool;
mod put;
#[cfg(feature = "query")]
mod query;
mod sample;
#[cfg(feature = "query")]
mod save;
#[cfg(feature = "query")]
mod subscribe;
mod told;
mod tree;
#[cfg(feature = "query")]
mod zones;

use crate::error::Result;
use crate::feed::{Arrival, Cursor, Feed};
use crate::hits::Hits;
use crate::relay::Outbox;
#[cfg(feature = "query")]
use crate::relay::Senders;
use crate::store::Store;
use crate::tree::Tree;
use budget::Budget;
use delta::Relayed;
use hit::Routes;
use serde::Serialize;
#[cfg(feature = "query")]
use subscribe::Subscriptions;
use told::{Sampled, Topics};

pub use delta::check_labels;
#[cfg(feature = "query")]
pub use export::Behind;
pub use freeze::Freeze;
pub use hit::{HitOutcome, HitsView, LiveData};
#[cfg(feature = "query")]
pub use load::{Apply, Found};
#[cfg(feature = "query")]
pub use merge::{Conflict, Merged};
pub use options::{Options, QueryLimit};
pub use pool::Pool;
pub use put::{Appended, Failure, MAX_ERRORS, Summary};
#[cfg(feature = "query")]
pub use query::Listing;
#[cfg(feature = "query")]
pub use subscribe::Page;

/// What is held and what gave way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// Metrics in the tree, containers included.
    pub metrics: usize,
    /// Series with points in the store.
    pub series: usize,
    /// Points in the store.
    pub points: u64,
    /// Hits ever counted.
    pub hits: u64,
    /// Bytes held against the memory limit.
    pub bytes: usize,
    /// Label sets and series refused for a limit.
    pub dropped_series: u64,
    /// Points dropped for age or for room.
    pub dropped_points: u64,
    /// Callables that failed at the last export.
    pub export_errors: u64,
    /// Bodies that an engine behind refused for good, before a restart too.
    pub dropped_writes: u64,
    /// Ends of the journal that the world was started from that were torn, and cut off: 1 at most.
    pub torn_entries: u64,
    /// Deltas that came after a hole in their sender's numbers.
    pub gaps: u64,
    /// Deltas refused because they may have been applied before their sender was forgotten.
    pub refused_deltas: u64,
    /// Deltas that their receiver refused for good.
    pub dropped_deltas: u64,
    /// Points, and hits in full, that left the feed before they were sent.
    pub unsent_points: u64,
}

/// The part of the memory limit that the table of senders may hold.
#[cfg(feature = "query")]
const SENDERS_SHARE: usize = 8;
/// The part of the memory limit that the log of hits and its readers may hold.
const LOG_SHARE: usize = 8;
/// The part of the memory limit in which refused label sets are told apart, so that each is counted once.
const REFUSED_SHARE: usize = 64;

/// One world of metrics, hits and series.
pub struct Engine {
    tree: Tree,
    hits: Hits,
    store: Store,
    feed: Feed<Arrival>,
    topics: Topics,
    routes: Routes,
    sampled: Sampled,
    outbox: Outbox,
    #[cfg(feature = "query")]
    senders: Senders,
    /// What was put and hit since the last freeze; open from the first on.
    cursor: Option<Cursor>,
    relayed: Relayed,
    budget: Budget,
    #[cfg(feature = "query")]
    zones: zones::Zones,
    #[cfg(feature = "query")]
    subscriptions: Subscriptions,
    /// While the world is loaded from what was kept.
    #[cfg(feature = "query")]
    loading: Option<Box<load::Loading>>,
    #[cfg(feature = "query")]
    journal: journal::Journal,
    /// When counting began, in ms; 0 if that is unknown.
    #[cfg(feature = "query")]
    began: i64,
    /// Whether something changed that only an image will hold.
    #[cfg(feature = "query")]
    touched: bool,
    #[cfg(feature = "query")]
    exporters: exporters::Exporters,
}

impl Engine {
    /// An empty engine within `options`, and alone.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self::within(options, &Pool::default())
    }

    /// An empty engine within `options`, beside others of the same pool.
    #[must_use]
    pub fn within(options: Options, pool: &Pool) -> Self {
        let mut tree = Tree::new(options.series_limit);
        tree.remember_refused_within(options.memory_limit / REFUSED_SHARE);
        Self {
            tree,
            hits: Hits::new(),
            store: Store::new(options.store_series_limit),
            feed: Feed::new(options.memory_limit / LOG_SHARE),
            topics: Topics::default(),
            routes: Routes::default(),
            sampled: Sampled::default(),
            outbox: Outbox::default(),
            #[cfg(feature = "query")]
            senders: Senders::new(options.memory_limit / SENDERS_SHARE, options.sender_ttl),
            cursor: None,
            relayed: Relayed::default(),
            budget: Budget::new(options, pool),
            #[cfg(feature = "query")]
            zones: zones::Zones::default(),
            #[cfg(feature = "query")]
            subscriptions: Subscriptions::default(),
            #[cfg(feature = "query")]
            loading: None,
            #[cfg(feature = "query")]
            journal: journal::Journal::default(),
            #[cfg(feature = "query")]
            began: 0,
            #[cfg(feature = "query")]
            touched: false,
            #[cfg(feature = "query")]
            exporters: exporters::Exporters::default(),
        }
    }

    /// What is held now.
    #[must_use]
    pub fn stats(&self) -> Stats {
        Stats {
            metrics: self.tree.metric_count(),
            series: self.store.series_count(),
            points: self.store.point_count(),
            hits: self.hits.hit_count(),
            bytes: self.bytes(),
            dropped_series: self.tree.dropped_series() + self.budget.dropped_series,
            dropped_points: self.budget.dropped_points,
            export_errors: self.tree.export_errors(),
            #[cfg(feature = "query")]
            dropped_writes: self.exporters.dropped_writes,
            #[cfg(feature = "query")]
            torn_entries: self.journal.torn,
            #[cfg(not(feature = "query"))]
            dropped_writes: 0,
            #[cfg(not(feature = "query"))]
            torn_entries: 0,
            gaps: self.relayed.gaps,
            refused_deltas: self.relayed.refused_deltas,
            dropped_deltas: self.relayed.dropped_deltas,
            unsent_points: self.unsent_points(),
        }
    }

    /// Bytes that may be held.
    #[must_use]
    pub const fn memory_limit(&self) -> usize {
        self.budget.memory_limit()
    }

    /// Whether points grow too old.
    #[must_use]
    pub const fn forgets(&self) -> bool {
        self.budget.options.retention.is_some()
    }

    /// The metric tree, to read.
    #[must_use]
    pub const fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The hits, to read.
    #[must_use]
    pub const fn hits(&self) -> &Hits {
        &self.hits
    }

    /// The store, to read.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }
}
