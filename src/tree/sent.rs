//! What each label set held when it was last frozen: beside the values, so that a recording never looks at it.

use super::cells::{Cell, Data};
use super::chain::NONE;
use super::node::Node;
use super::settings::Settings;
use super::{Kind, Tree};
use crate::blocks::allocated;
use std::ops::Range;

/// Of one cell, as of the last freeze.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Sent {
    /// All that is there is new; nothing was merged.
    #[default]
    Nothing,
    /// A sum; of a value of which the later one wins, the latest time of those that were merged.
    One(f64),
    /// Several sums: see [`Summed`].
    Many(Box<[f64]>),
}

impl Sent {
    pub fn one(&self) -> f64 {
        if let Self::One(sum) = self { *sum } else { 0.0 }
    }

    /// The latest time of a value that was merged.
    pub fn merged(&self) -> Option<f64> {
        if let Self::One(time) = self { Some(*time) } else { None }
    }

    pub fn many(&self) -> &[f64] {
        if let Self::Many(sums) = self { sums } else { &[] }
    }

    pub fn bytes(&self) -> usize {
        match self {
            Self::Many(sums) => allocated(size_of_val(&**sums)),
            _ => 0,
        }
    }
}

/// Values of which several sums are sent.
pub(super) enum Summed {
    /// Sum and calls.
    Calls,
    /// The counts of so many buckets, and the sum.
    Buckets(usize),
    /// A window's count, sum, and by how much the first is more than the values that it was given.
    Window,
}

impl Summed {
    /// What the values of a metric are, where they have several sums.
    fn of(kind: Kind, settings: &Settings) -> Option<Self> {
        match kind {
            Kind::Counter if settings.count_calls => Some(Self::Calls),
            Kind::Histogram => Some(Self::Buckets(settings.steps.len() + 1)),
            Kind::Percentile | Kind::Summary => Some(Self::Window),
            _ => None,
        }
    }

    /// How many sums.
    const fn count(&self) -> usize {
        match self {
            Self::Calls => 2,
            Self::Buckets(buckets) => *buckets + 1,
            Self::Window => 3,
        }
    }

    /// Sums of nothing.
    pub fn zeros(&self) -> Box<[f64]> {
        vec![0.0; self.count()].into()
    }

    /// Bytes of the sums.
    pub const fn bytes(&self) -> usize {
        allocated(self.count() * size_of::<f64>())
    }
}

/// The sums of a value that has several, as [`Summed`] says.
fn sums(data: &Data) -> Option<Box<[f64]>> {
    match data {
        Data::Counted(both) => Some(Box::new(**both)),
        Data::Histogram(histogram) => Some(histogram.counts().iter().copied().chain([histogram.sum()]).collect()),
        Data::Window(window) => Some(Box::new([window.count(), window.sum(), 0.0])),
        _ => None,
    }
}

/// A cell that is frozen holds its time less this, so that a recording, which sets the time, is all there is to do. Whole
/// milliseconds of 70 000 years around 1970 stay exact.
const FROZEN: f64 = (1u64 << 52) as f64;

impl Cell {
    /// Whether nothing was recorded since it was last frozen.
    pub fn is_frozen(&self) -> bool {
        self.time < -FROZEN / 2.0
    }

    /// When it was last recorded, in ms since the epoch.
    pub fn at(&self) -> f64 {
        if self.is_frozen() { self.time + FROZEN } else { self.time }
    }

    pub fn freeze(&mut self, time: f64) {
        self.time = time - FROZEN;
    }

    /// Whether there is something to freeze.
    pub fn is_fresh(&self) -> bool {
        !self.is_frozen() && !matches!(self.data, Data::Unset | Data::Nothing | Data::Clicks(_))
    }

    /// The time of a value of which the later one wins: its own, that of the world it came from, or else the freeze's.
    pub fn time_of(&self, sent: &Sent, settings: &Settings, now_ms: f64) -> f64 {
        let is_known = settings.timestamps || sent.merged() == Some(self.time);
        if is_known { self.at() } else { now_ms }
    }
}

const NOTHING: &Sent = &Sent::Nothing;

impl Tree {
    pub(super) fn sent(&self, slot: u32) -> &Sent {
        self.sent.get(slot as usize).unwrap_or(NOTHING)
    }

    /// Gives a cell and those before it their places.
    pub(super) fn track(&mut self, slot: u32) {
        while self.sent.len() <= slot as usize {
            self.sent.push(Sent::Nothing);
        }
    }

    /// Gives a new cell its place and its sums room, where something was frozen before: then a freeze takes no memory for it.
    pub(super) fn track_new(&mut self, id: u32, slot: u32) {
        if let Some(node) = self.nodes.get(id).filter(|_| self.tracks) {
            let summed = Summed::of(node.kind, &node.settings);
            self.set_sent(slot, summed.map_or(Sent::Nothing, |summed| Sent::Many(summed.zeros())));
        }
    }

    /// The most that [`Tree::track_new`] may take on top, in bytes.
    pub(super) fn tracking_growth(&self, node: &Node) -> usize {
        let sums = Summed::of(node.kind, &node.settings).map_or(0, |summed| summed.bytes());
        if self.tracks { self.sent.growth() + sums } else { 0 }
    }

    pub(super) fn set_sent(&mut self, slot: u32, sent: Sent) {
        self.track(slot);
        if let Some(place) = self.sent.get_mut(slot as usize) {
            self.bytes = self.bytes + sent.bytes() - place.bytes();
            *place = sent;
        }
    }

    /// Forgets what was sent of a cell that is gone.
    pub(super) fn forget_sent(&mut self, slot: u32) {
        if (slot as usize) < self.sent.len() {
            self.set_sent(slot, Sent::Nothing);
        }
    }

    /// The most that the places of all cells may take on top for the first freeze, in bytes.
    #[must_use]
    pub fn sent_growth(&self) -> usize {
        let mut bytes = 0;
        self.each_cell(&mut |_, slot, _| bytes += if slot as usize >= self.sent.len() { size_of::<Sent>() } else { 0 });
        bytes
    }

    /// Calls `f` with how many bytes each thing that [`Tree::unfrozen`] gives takes at most, with what is remembered of it.
    pub fn frozen_sizes(&self, f: &mut dyn FnMut(usize)) {
        let mut before = None;
        self.each_cell(&mut |id, _, cell| {
            if !cell.is_fresh() {
                return;
            }
            if before != Some(id)
                && let Some(node) = self.nodes.get(id)
            {
                f(node.settings.bytes() + node.path.len() + NUMBERS);
                before = Some(id);
            }
            f(2 * cell.data.bytes() + cell.set.len() + NUMBERS);
        });
    }

    fn track_all(&mut self) {
        self.tracks = true;
        let mut last = None;
        self.each_cell(&mut |_, slot, _| last = last.max(Some(slot)));
        if let Some(last) = last {
            self.track(last);
        }
    }

    fn each_cell(&self, f: &mut dyn FnMut(u32, u32, &Cell)) {
        self.each_id(&mut |id| {
            let mut slot = self.nodes.get(id).map_or(NONE, |node| node.cells.first);
            while let Some(cell) = self.cells.get(slot) {
                f(id, slot, cell);
                slot = cell.links.after;
            }
        });
    }

    /// Takes what was recorded as frozen at `now_ms`, of the label sets with these places in the tree: what
    /// [`Tree::unfrozen`] gives of them from here on came after. With what is read, where that is so, too.
    pub fn set_frozen(&mut self, places: Range<usize>, now_ms: f64, with_live: bool, mono_ms: f64) {
        self.track_all();
        let mut ids = Vec::new();
        self.each_id(&mut |id| ids.push(id));
        let mut passed = 0;
        for id in ids {
            let mut slot = self.nodes.get(id).map_or(NONE, |node| node.cells.first);
            while let Some(after) = self.cells.get(slot).map(|cell| cell.links.after) {
                if places.contains(&passed) {
                    self.freeze_cell(id, slot, now_ms);
                }
                passed += 1;
                slot = after;
            }
            if with_live {
                let value = self.nodes.get(id).and_then(|node| self.live_value(node, mono_ms));
                if let (Some(value), Some(node)) = (value, self.nodes.get_mut(id)) {
                    node.live_sent = Some(value);
                }
            }
        }
    }

    /// Takes all that is there as sent, as it is in what was kept: an image holds nothing that is not frozen.
    pub fn set_loaded(&mut self) {
        self.track_all();
        let mut ids = Vec::new();
        self.each_id(&mut |id| ids.push(id));
        for id in ids {
            let mut slot = self.nodes.get(id).map_or(NONE, |node| node.cells.first);
            while let Some(cell) = self.cells.get_mut(slot) {
                let (after, time) = (cell.links.after, cell.at());
                cell.time = time;
                self.freeze_cell(id, slot, time);
                slot = after;
            }
        }
    }

    /// Takes all that is there as not frozen. Of values of which the later one wins, the time at which they were frozen stays
    /// theirs, as that of those that were merged does.
    pub fn set_unfrozen(&mut self) {
        self.tracks = false;
        let mut ids = Vec::new();
        self.each_id(&mut |id| ids.push(id));
        for id in ids {
            let Some(node) = self.nodes.get_mut(id) else { continue };
            node.live_sent = None;
            // where nothing was ever frozen, as in a large image that was just read, sums are as they are to be
            let sums = matches!(node.kind, Kind::Counter | Kind::Histogram | Kind::Percentile | Kind::Summary);
            if sums && self.sent.is_empty() {
                continue;
            }
            let (adds, mut slot) = (node.settings.adds, node.cells.first);
            while let Some(cell) = self.cells.get_mut(slot) {
                let (after, at) = (cell.links.after, cell.at());
                cell.time = at;
                let later_wins = match cell.data {
                    Data::Float(_) | Data::Int(_) => !adds,
                    Data::Text(_) | Data::Linkfail(_) => true,
                    _ => false,
                };
                if !later_wins {
                    self.forget_sent(slot);
                } else if at.is_normal() {
                    self.set_sent(slot, Sent::One(at));
                }
                slot = after;
            }
        }
        while self.sent.last().is_some_and(|sent| *sent == Sent::Nothing) {
            self.sent.pop();
        }
    }

    fn freeze_cell(&mut self, id: u32, slot: u32, now_ms: f64) {
        let (Some(node), Some(cell)) = (self.nodes.get(id), self.cells.get(slot)) else { return };
        if !cell.is_fresh() {
            return;
        }
        let adds = node.settings.adds;
        let (sent, time) = match &cell.data {
            Data::Counter(sum) => (Some(Sent::One(*sum)), cell.time),
            Data::Int(value) | Data::Float(value) if adds => {
                (value.is_finite().then_some(Sent::One(*value)), cell.time)
            }
            Data::Float(_) | Data::Int(_) | Data::Text(_) | Data::Linkfail(_) => {
                (None, cell.time_of(self.sent(slot), &node.settings, now_ms))
            }
            data => (sums(data).map(Sent::Many), cell.time),
        };
        if let Some(sent) = sent {
            self.set_sent(slot, sent);
        }
        if let Some(cell) = self.cells.get_mut(slot) {
            cell.freeze(time);
        }
    }
}

/// Numbers, and what is said of them, beside a label set.
const NUMBERS: usize = 48;
