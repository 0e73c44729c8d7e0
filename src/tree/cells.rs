//! The cells that hold values: one per label set of a metric, found by (metric, label set) or by handle.

use super::Kind;
use super::chain::{Chain, Links};
use super::cps::Clicks;
use super::histogram::Histogram;
use super::linkfail::Linkfail;
use super::settings::Settings;
use super::slab::Slab;
use super::window::Window;
use crate::labels::{Handle, Mixer};
use std::hash::Hasher;

/// What one label set of a metric holds.
pub enum Data {
    /// Nothing yet.
    Unset,
    /// Nothing ever: what an `empty` was told.
    Nothing,
    /// A float, callable or uptime.
    Float(f64),
    /// An int.
    Int(f64),
    /// A counter.
    Counter(f64),
    /// A counter with `countCalls`: the sum and the number of calls.
    Counted(Box<[f64; 2]>),
    /// A string.
    Text(Box<str>),
    /// A cps.
    Clicks(Box<Clicks>),
    /// A percentile or summary.
    Window(Box<Window>),
    /// A histogram.
    Histogram(Box<Histogram>),
    /// A linkfail.
    Linkfail(Box<Linkfail>),
}

/// What the allocator and a box's content cost beyond what the content says of itself.
const BOX: usize = 8;

impl Data {
    /// What a metric shows, and its first recording starts from, before there is any.
    pub(super) fn initial(kind: Kind, settings: &Settings) -> Self {
        match kind {
            Kind::Counter if settings.count_calls => Self::Counted(Box::default()),
            Kind::Counter => Self::Counter(0.0),
            Kind::Cps => Self::Clicks(Box::new(Clicks::new(&settings.steps))),
            Kind::Percentile | Kind::Summary => Self::Window(Box::new(Window::new(settings.last_calls))),
            Kind::Histogram => Self::Histogram(Box::new(Histogram::new(&settings.steps))),
            Kind::Empty => Self::Nothing,
            _ => Self::Unset,
        }
    }

    /// What the first recording starts from where nothing is shown before it.
    pub(super) fn blank(kind: Kind, settings: &Settings) -> Self {
        match kind {
            Kind::Int => Self::Int(0.0),
            Kind::Float => Self::Float(0.0),
            Kind::String => Self::Text(Box::default()),
            Kind::Linkfail => {
                let link = Linkfail::new(settings.failures_to_offline, settings.successes_to_online);
                Self::Linkfail(Box::new(link))
            }
            other => Self::initial(other, settings),
        }
    }

    /// Bytes held outside the cell.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Unset | Self::Nothing | Self::Float(_) | Self::Int(_) | Self::Counter(_) => 0,
            Self::Counted(_) => size_of::<[f64; 2]>() + BOX,
            Self::Text(text) => text.len() + BOX,
            Self::Clicks(clicks) => clicks.bytes() + size_of::<Clicks>() + BOX,
            Self::Window(window) => window.bytes() + size_of::<Window>() + BOX,
            Self::Histogram(histogram) => histogram.bytes() + size_of::<Histogram>() + 2 * BOX,
            Self::Linkfail(_) => size_of::<Linkfail>() + BOX,
        }
    }
}

/// One label set of one metric.
pub(super) struct Cell {
    pub metric: u32,
    /// Its place in the metric's label order.
    pub place: u32,
    /// Its neighbours in the metric's first-seen order.
    pub links: Links,
    /// The label set's text: see `labelset`.
    pub set: Box<str>,
    /// When it was last recorded, in ms since the epoch.
    pub time: f64,
    pub data: Data,
}

/// Every cell of a tree.
pub(super) struct Cells {
    slab: Slab<Cell>,
    /// Slots by the hash of (metric, label set): open addressing, linear probing.
    table: Vec<u32>,
}

const FREE: u32 = u32::MAX;
const SMALLEST_TABLE: usize = 16;

/// The hash of a label set of a metric.
pub(super) fn hash_of(metric: u32, set: &str) -> u64 {
    let mut hasher = Mixer::default();
    hasher.write_u32(metric);
    hasher.write(set.as_bytes());
    hasher.finish()
}

impl Cells {
    pub const fn new() -> Self {
        Self { slab: Slab::new(), table: Vec::new() }
    }

    #[inline]
    pub fn at(&mut self, handle: Handle) -> Option<&mut Cell> {
        self.slab.at(handle)
    }

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
        let mut at = self.home(metric, set);
        loop {
            let slot = *self.table.get(at).filter(|slot| **slot != FREE)?;
            if self.slab.get(slot).is_some_and(|cell| cell.metric == metric && *cell.set == *set) {
                return self.slab.handle(slot);
            }
            at = self.after(at);
        }
    }

    /// Adds a cell for a label set that has none.
    pub fn insert(&mut self, cell: Cell) -> Handle {
        if (self.slab.len() + 1) * 4 > self.table.len() * 3 {
            self.resize((self.table.len() * 2).max(SMALLEST_TABLE));
        }
        let handle = self.slab.insert(cell);
        self.enter(handle.slot);
        handle
    }

    /// Frees a cell; its handles are stale from here on.
    pub fn remove(&mut self, slot: u32) -> Option<Cell> {
        self.leave(slot);
        let cell = self.slab.remove(slot);
        if self.table.len() > SMALLEST_TABLE && self.slab.len() * 8 < self.table.len() {
            self.resize(self.table.len() / 4);
        }
        cell
    }

    /// Where the probing for a label set begins.
    fn home(&self, metric: u32, set: &str) -> usize {
        hash_of(metric, set) as usize & self.table.len().wrapping_sub(1)
    }

    fn after(&self, at: usize) -> usize {
        (at + 1) & self.table.len().wrapping_sub(1)
    }

    fn home_of(&self, slot: u32) -> Option<usize> {
        self.slab.get(slot).map(|cell| self.home(cell.metric, &cell.set))
    }

    fn enter(&mut self, slot: u32) {
        let Some(mut at) = self.home_of(slot) else { return };
        while self.table.get(at).is_some_and(|entry| *entry != FREE) {
            at = self.after(at);
        }
        if let Some(entry) = self.table.get_mut(at) {
            *entry = slot;
        }
    }

    /// Takes a slot out; later entries move up, so that no probe stops too early.
    fn leave(&mut self, slot: u32) {
        let Some(mut hole) = self.home_of(slot) else { return };
        while let Some(entry) = self.table.get(hole).filter(|entry| **entry != slot) {
            if *entry == FREE {
                return;
            }
            hole = self.after(hole);
        }
        let mut at = self.after(hole);
        while let Some(entry) = self.table.get(at).copied().filter(|entry| *entry != FREE) {
            let mask = self.table.len() - 1;
            let home = self.home_of(entry).unwrap_or(at);
            if at.wrapping_sub(home) & mask >= at.wrapping_sub(hole) & mask {
                self.put(hole, entry);
                hole = at;
            }
            at = self.after(at);
        }
        self.put(hole, FREE);
    }

    fn put(&mut self, at: usize, slot: u32) {
        if let Some(entry) = self.table.get_mut(at) {
            *entry = slot;
        }
    }

    fn resize(&mut self, size: usize) {
        let old = std::mem::replace(&mut self.table, vec![FREE; size]);
        old.into_iter().filter(|slot| *slot != FREE).for_each(|slot| self.enter(slot));
    }

    pub const fn bytes(&self) -> usize {
        self.slab.bytes() + self.table.capacity() * size_of::<u32>()
    }
}

impl Chain for Cells {
    fn links(&mut self, slot: u32) -> Option<&mut Links> {
        self.slab.get_mut(slot).map(|cell| &mut cell.links)
    }
}
