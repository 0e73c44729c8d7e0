//! The nodes of the tree: one per metric, containers included.

use super::chain::{Chain, Ends, Links, NONE};
use super::labelset::{pairs, text_of};
use super::settings::Settings;
use super::slab::Slab;
use super::{Kind, Level, Options};
use crate::blocks::{allocated, vec_bytes};
use crate::labels::Set;

/// One metric.
pub(super) struct Node {
    /// Full dotted name.
    pub path: Box<str>,
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
    /// How many exports there had been when it got its kind.
    pub exports_before: u64,
    /// With every default filled in.
    pub settings: Settings,
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
    /// The hashes of the label sets that were refused.
    pub refused: Set<u64>,
    pub live: Live,
    /// What `live` read at the last freeze.
    pub live_sent: Option<f64>,
    /// Known only from a merge or an image: gives way to whoever asks for it by type.
    #[cfg(feature = "query")]
    pub merged: bool,
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
    /// Of a callable or uptime that was kept and not asked for since: it shows nothing.
    #[cfg(feature = "query")]
    Silent,
}

impl Live {
    pub const fn of(kind: Kind, mono_ms: f64) -> Self {
        match kind {
            Kind::Callable => Self::Callable(None),
            Kind::Uptime => Self::Uptime(mono_ms),
            _ => Self::No,
        }
    }

    /// Of a metric that was kept.
    #[cfg(feature = "query")]
    pub const fn of_kept(kind: Kind) -> Self {
        match kind {
            Kind::Callable | Kind::Uptime => Self::Silent,
            _ => Self::No,
        }
    }

    /// As it is once asked for.
    #[cfg(feature = "query")]
    pub const fn woken(self, kind: Kind, mono_ms: f64) -> Self {
        if matches!(self, Self::Silent) { Self::of(kind, mono_ms) } else { self }
    }
}

impl Node {
    /// A container without children whose level in force is `effective`.
    pub fn container(name: &str, parent: u32, level: Level, effective: Level) -> Self {
        Self {
            path: name.into(),
            parent,
            siblings: Links::ALONE,
            children: Ends::EMPTY,
            kind: Kind::Base,
            explicit: false,
            level,
            effective,
            level_changed: false,
            exports_before: 0,
            settings: Settings::of(Kind::Base, &Options::default()),
            family: Box::default(),
            cells: Ends::EMPTY,
            sets: 0,
            order: Vec::new(),
            holes: 0,
            unsettled: false,
            refused: Set::default(),
            live: Live::No,
            live_sent: None,
            #[cfg(feature = "query")]
            merged: false,
        }
    }

    /// The last part of the name.
    pub fn part(&self) -> &str {
        split(&self.path).1
    }

    /// A childless container that nobody asked for by type.
    pub fn may_become(&self, kind: Kind) -> bool {
        self.kind == Kind::Base && kind != Kind::Base && !self.explicit && self.children.is_empty()
    }

    /// Bytes held outside the slot, cells left out.
    pub fn bytes(&self) -> usize {
        allocated(self.path.len())
            + allocated(self.family.len())
            + self.settings.bytes()
            + vec_bytes(&self.order)
            + self.refused.allocation_size()
    }

    /// The text of the metric's own labels and those of a call.
    pub fn set_of(&self, labels: &[(&str, &str)]) -> String {
        let own: Vec<(&str, &str)> = pairs(&self.settings.own_set).collect();
        text_of(&own, labels)
    }

    /// The label set of what is past the limit.
    pub fn overflow(&self) -> String {
        self.set_of(&[("overflow", "true")])
    }

    /// Whether a label set is that of what is past the limit; most are told by what they lack.
    #[inline]
    pub fn is_overflow(&self, set: &str) -> bool {
        match &*self.settings.own_set {
            "" => set == OVERFLOW,
            _ => self.is_own_overflow(set),
        }
    }

    #[inline(never)]
    fn is_own_overflow(&self, set: &str) -> bool {
        set.contains(OVERFLOW) && set == self.overflow()
    }

    /// Whether a label set counts against the limit.
    #[inline]
    pub fn counts(&self, set: &str) -> bool {
        set != self.settings.own_set && !self.is_overflow(set)
    }

    /// The label order, its holes left out.
    pub fn live_order(&self) -> impl Iterator<Item = u32> {
        self.order.iter().copied().filter(|slot| *slot != NONE)
    }

    pub fn leave_place(&mut self, place: u32) {
        if let Some(entry) = self.order.get_mut(place as usize) {
            *entry = NONE;
            self.holes += 1;
        }
    }
}

/// The text of an overflow where a metric has no labels of its own; with those, it is in it.
const OVERFLOW: &str = "overflow=\"true\"";

/// What stands before a name's last dot ("" if there is none) and after it.
pub(super) fn split(name: &str) -> (&str, &str) {
    let dot = name.bytes().rposition(|byte| byte == b'.');
    let part = name.get(dot.map_or(0, |dot| dot + 1)..);
    (name.get(..dot.unwrap_or(0)).unwrap_or_default(), part.unwrap_or_default())
}

impl Chain for Slab<Node> {
    fn links(&mut self, slot: u32) -> Option<&mut Links> {
        self.get_mut(slot).map(|node| &mut node.siblings)
    }
}
