//! The nodes of the tree: one per metric, containers included.

use super::chain::{Chain, Ends, Links, NONE};
use super::settings::Settings;
use super::slab::Slab;
use super::{Kind, Level, Options};
use crate::labels::Map;
use std::rc::Rc;

/// One metric.
pub(super) struct Node {
    /// Full dotted name.
    pub name: Rc<str>,
    pub parent: u32,
    pub siblings: Links,
    /// In the order they were made.
    pub children: Ends,
    pub kind: Kind,
    /// Whether the kind was asked for; a container made on the way may still become a value.
    pub explicit: bool,
    /// As set.
    pub level: Level,
    /// The level in force.
    pub effective: Level,
    /// In the tree's list of changes.
    pub level_changed: bool,
    pub settings: Box<Settings>,
    /// What it is exported as; "" for containers.
    pub family: Box<str>,
    /// Its cells, first seen first.
    pub cells: Ends,
    /// Label sets that count against the limit.
    pub sets: usize,
    /// Its cells in label order after `settle`; a removed one leaves [`NONE`].
    pub order: Vec<u32>,
    pub holes: usize,
    /// In the tree's list of metrics whose order is to be settled.
    pub unsettled: bool,
    /// Hashes of the label sets that were refused.
    pub refused: Map<u64, ()>,
    pub live: Live,
}

/// A value that is read at export instead of recorded.
#[derive(Clone, Copy)]
pub(super) enum Live {
    /// Not this metric's.
    No,
    /// What a callable said last; `None` if it threw or was not asked yet.
    Callable(Option<f64>),
    /// The monotonic reading when an uptime was made.
    Uptime(f64),
}

impl Live {
    pub const fn of(kind: Kind, mono_ms: f64) -> Self {
        match kind {
            Kind::Callable => Self::Callable(None),
            Kind::Uptime => Self::Uptime(mono_ms),
            _ => Self::No,
        }
    }
}

impl Node {
    /// A container without children whose level in force is `effective`.
    pub fn container(name: &Rc<str>, parent: u32, effective: Level) -> Self {
        Self {
            name: Rc::clone(name),
            parent,
            siblings: Links::ALONE,
            children: Ends::EMPTY,
            kind: Kind::Base,
            explicit: false,
            level: Level::Inherit,
            effective,
            level_changed: false,
            settings: Box::new(Settings::new(Kind::Base, &Options::default())),
            family: Box::default(),
            cells: Ends::EMPTY,
            sets: 0,
            order: Vec::new(),
            holes: 0,
            unsettled: false,
            refused: Map::default(),
            live: Live::No,
        }
    }

    /// The last part of the name.
    pub fn part(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or_default()
    }

    /// A childless container that nobody asked for by type.
    pub fn may_become(&self, kind: Kind) -> bool {
        self.kind == Kind::Base && kind != Kind::Base && !self.explicit && self.children.is_empty()
    }

    /// Bytes held outside the slot, cells left out.
    pub fn bytes(&self) -> usize {
        // The name stands once for its node, its entry in the table of names and its entries in that of claims.
        self.name.len() + NAME_COST + self.settings.bytes() + self.family.len()
    }

    pub fn take_place(&mut self, slot: u32) -> u32 {
        self.order.push(slot);
        (self.order.len() - 1) as u32
    }

    pub fn leave_place(&mut self, place: u32) {
        if let Some(entry) = self.order.get_mut(place as usize) {
            *entry = NONE;
            self.holes += 1;
        }
    }
}

/// The name's allocation and its entry in the table of names.
const NAME_COST: usize = 64;

impl Chain for Slab<Node> {
    fn links(&mut self, slot: u32) -> Option<&mut Links> {
        self.get_mut(slot).map(|node| &mut node.siblings)
    }
}
