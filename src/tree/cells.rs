//! The cells that hold values: one per label set of a metric, found by (metric, label set) or by handle.

use super::Kind;
use super::chain::{Chain, Links, NONE};
use super::cps::Clicks;
use super::histogram::Histogram;
use super::linkfail::Linkfail;
use super::settings::Settings;
use super::slab::Slab;
use super::window::Window;
use crate::blocks::allocated;
use crate::labels::{Handle, growth_of, hash_of, shrink};
use hashbrown::HashTable;

/// What one label set of a metric holds. Those that are recorded most come first, where a few
/// comparisons tell them apart: 6.4 ns a recording, not 6.7.
pub enum Data {
    /// A float, callable or uptime.
    Float(f64),
    /// A counter.
    Counter(f64),
    /// An int.
    Int(f64),
    /// A histogram.
    Histogram(Box<Histogram>),
    /// Nothing yet.
    Unset,
    /// Nothing ever: what an `empty` was told.
    Nothing,
    /// A counter with `countCalls`: the sum and the number of calls.
    Counted(Box<[f64; 2]>),
    /// A string.
    Text(Box<str>),
    /// A cps.
    Clicks(Box<Clicks>),
    /// A percentile or summary.
    Window(Box<Window>),
    /// A linkfail.
    Linkfail(Box<Linkfail>),
}

impl Data {
    /// What the first recording of a metric starts from; [`Data::Unset`] if it takes none.
    pub(super) fn new(kind: Kind, settings: &Settings) -> Self {
        match kind {
            Kind::Int => Self::Int(0.0),
            Kind::Float => Self::Float(0.0),
            Kind::String => Self::Text(Box::default()),
            Kind::Counter if settings.count_calls => Self::Counted(Box::default()),
            Kind::Counter => Self::Counter(0.0),
            Kind::Cps => Self::Clicks(Box::new(Clicks::new(&settings.steps))),
            Kind::Percentile | Kind::Summary => Self::Window(Box::new(Window::new(settings.last_calls))),
            Kind::Histogram => Self::Histogram(Box::new(Histogram::new(&settings.steps))),
            Kind::Linkfail => {
                Self::Linkfail(Box::new(Linkfail::new(settings.failures_to_offline, settings.successes_to_online)))
            }
            Kind::Empty => Self::Nothing,
            Kind::Base | Kind::Callable | Kind::Uptime => Self::Unset,
        }
    }

    /// The most that [`Data::new`] holds outside the cell, in bytes; texts and clicks come on top.
    pub(super) fn growth(kind: Kind, settings: &Settings) -> usize {
        match kind {
            Kind::Counter if settings.count_calls => boxed::<[f64; 2]>(),
            Kind::Cps => boxed::<Clicks>(),
            Kind::Percentile | Kind::Summary => Window::least_bytes(settings.last_calls) + boxed::<Window>(),
            Kind::Histogram => allocated((settings.steps.len() + 1) * size_of::<f64>()) + boxed::<Histogram>(),
            Kind::Linkfail => boxed::<Linkfail>(),
            _ => 0,
        }
    }

    /// Bytes held outside the cell.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Unset | Self::Nothing | Self::Float(_) | Self::Int(_) | Self::Counter(_) => 0,
            Self::Counted(_) => boxed::<[f64; 2]>(),
            Self::Text(text) => allocated(text.len()),
            Self::Clicks(clicks) => clicks.bytes() + boxed::<Clicks>(),
            Self::Window(window) => window.bytes() + boxed::<Window>(),
            Self::Histogram(histogram) => histogram.bytes() + boxed::<Histogram>(),
            Self::Linkfail(_) => boxed::<Linkfail>(),
        }
    }

    /// The most that the next recording of a number may take on top, in bytes.
    pub(super) fn recording_growth(&self) -> usize {
        match self {
            Self::Clicks(clicks) => clicks.growth(),
            Self::Window(window) => window.growth(1),
            _ => 0,
        }
    }
}

const fn boxed<T>() -> usize {
    allocated(size_of::<T>())
}

/// Nobody asks before a metric gets the cell of those past the limit: so many have a place in the table.
const UNASKED: usize = 16;

/// One label set of one metric.
pub(super) struct Cell {
    pub metric: u32,
    /// Its place in the metric's label order.
    pub place: u32,
    /// Its neighbours in the metric's first-seen order.
    pub links: Links,
    /// The label set's text: see `labelset`.
    pub set: Box<str>,
    /// When it was last recorded, in ms since the epoch, as [`Cell::at`] reads it.
    pub time: f64,
    pub data: Data,
}

impl Cell {
    /// Bytes held outside the slot.
    #[inline]
    pub fn bytes(&self) -> usize {
        allocated(self.set.len()) + self.data.bytes()
    }
}

/// Every cell of a tree.
pub(super) struct Cells {
    slab: Slab<Cell>,
    /// By metric and label set.
    table: HashTable<Entry>,
}

/// A cell's entry in the table, with its hash: a table that grows looks at no cell.
struct Entry {
    hash: u32,
    slot: u32,
}

impl Entry {
    /// The hash as the table takes it, which looks at both ends.
    #[inline]
    fn hash(&self) -> u64 {
        u64::from(self.hash) << 32 | u64::from(self.hash)
    }

    /// What the cell of a metric's label set is found by.
    #[inline]
    fn of(metric: u32, set: &str, slot: u32) -> Self {
        Self { hash: hash_of((metric, set)) as u32, slot }
    }
}

impl Cells {
    pub fn new() -> Self {
        Self { slab: Slab::new(), table: HashTable::new() }
    }

    /// As [`Cells::at`] for most cells; `None` tells nothing.
    #[inline]
    pub fn near(&mut self, handle: Handle) -> Option<&mut Cell> {
        self.slab.near(handle)
    }

    pub fn at(&mut self, handle: Handle) -> Option<&mut Cell> {
        self.slab.at(handle)
    }

    #[inline]
    pub fn get(&self, slot: u32) -> Option<&Cell> {
        self.slab.get(slot)
    }

    pub fn get_mut(&mut self, slot: u32) -> Option<&mut Cell> {
        self.slab.get_mut(slot)
    }

    pub fn check(&self, handle: Handle) -> Option<u32> {
        self.slab.check(handle)
    }

    pub fn find(&self, metric: u32, set: &str) -> Option<Handle> {
        self.find_entry(&Entry::of(metric, set, NONE), metric, set)
    }

    #[inline]
    fn find_entry(&self, wanted: &Entry, metric: u32, set: &str) -> Option<Handle> {
        let is_set = |slot| self.slab.get(slot).is_some_and(|cell| cell.metric == metric && *cell.set == *set);
        let found = self.table.find(wanted.hash(), |entry| entry.hash == wanted.hash && is_set(entry.slot))?;
        self.slab.handle(found.slot)
    }

    /// Adds a cell for a label set that has none.
    pub fn insert(&mut self, cell: Cell) -> Handle {
        let entry = Entry::of(cell.metric, &cell.set, NONE);
        self.insert_entry(entry, cell)
    }

    /// Adds a cell, unless its label set has one.
    #[cfg(feature = "query")]
    #[inline]
    pub fn insert_new(&mut self, cell: Cell) -> Option<Handle> {
        let entry = Entry::of(cell.metric, &cell.set, NONE);
        let is_new = self.find_entry(&entry, cell.metric, &cell.set).is_none();
        is_new.then(|| self.insert_entry(entry, cell))
    }

    fn insert_entry(&mut self, entry: Entry, cell: Cell) -> Handle {
        let handle = self.slab.insert(cell);
        self.table.insert_unique(entry.hash(), Entry { slot: handle.slot, ..entry }, Entry::hash);
        handle
    }

    /// Frees a cell; its handles are stale from here on.
    pub fn remove(&mut self, slot: u32) -> Option<Cell> {
        let cell = self.slab.remove(slot)?;
        let entry = Entry::of(cell.metric, &cell.set, slot);
        if let Ok(found) = self.table.find_entry(entry.hash(), |other| other.slot == slot) {
            found.remove();
        }
        shrink(&mut self.table, Entry::hash);
        Some(cell)
    }

    #[cfg(feature = "query")]
    pub const fn len(&self) -> usize {
        self.slab.len()
    }

    pub fn bytes(&self) -> usize {
        self.slab.bytes() + self.table.allocation_size()
    }

    /// The most that the next cell may take on top, in bytes.
    pub fn growth(&self) -> usize {
        self.slab.growth() + growth_of(&self.table, 1 + UNASKED)
    }
}

impl Chain for Cells {
    #[inline]
    fn links(&mut self, slot: u32) -> Option<&mut Links> {
        self.slab.get_mut(slot).map(|cell| &mut cell.links)
    }
}
