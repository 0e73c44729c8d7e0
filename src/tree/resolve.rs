//! From a metric and labels to the cell that holds their value, and back to nothing.

use super::cells::{Cell, Data};
use super::chain::{Links, NONE, append, prepend, unlink};
use super::names::check_label;
use super::{MetricId, Tree};
use crate::blocks::{allocated, push, vec_bytes, vec_growth};
use crate::error::{Error, Result};
use crate::labels::{Handle, hash_of};

/// Refused label sets told apart.
pub(super) const MOST_REFUSED: usize = 65_536;
/// The most that remembering one costs, in a table that has just grown.
pub(super) const REFUSED_COST: usize = 20;

impl Tree {
    /// The cell of a label set, made if it is missing; `[]` is the unlabelled value. Labels win over the metric's own of
    /// the same name. Past the limit of label sets it is the cell of `{overflow:"true"}`.
    ///
    /// # Errors
    /// `no_such_metric` for a stale handle; `invalid_argument` for a label's name, or a metric that takes no recordings.
    pub fn resolve(&mut self, metric: MetricId, labels: &[(&str, &str)]) -> Result<Handle> {
        let set = self.text_of_set(metric, labels)?;
        match self.find_set(metric, &set) {
            Some(cell) => Ok(cell),
            None => self.add_set(metric, set),
        }
    }

    /// The cell of a label set's text, if it is there.
    #[must_use]
    pub fn find_set(&self, metric: MetricId, set: &str) -> Option<Handle> {
        self.cells.find(self.nodes.check(metric)?, set)
    }

    /// A cell for the text of a label set that has none; past the limit of label sets the cell of `{overflow:"true"}`.
    ///
    /// # Errors
    /// `no_such_metric` for a stale handle.
    pub fn add_set(&mut self, metric: MetricId, set: String) -> Result<Handle> {
        self.alive(metric).map(|id| self.place(id, set))
    }

    fn place(&mut self, id: u32, set: String) -> Handle {
        let Some(node) = self.nodes.get_mut(id) else { return self.add_cell(id, set) };
        let counts = node.counts(&set);
        if !counts || (node.sets < self.limit && !self.full) {
            node.sets += usize::from(counts);
            return self.add_cell(id, set);
        }
        let before = node.refused.allocation_size();
        if self.refused < self.most_refused && node.refused.insert(hash_of(&*set)) {
            self.refused += 1;
            self.dropped += 1;
            self.bytes += node.refused.allocation_size() - before;
        }
        let overflow = node.overflow();
        self.cells.find(id, &overflow).unwrap_or_else(|| self.add_cell(id, overflow))
    }

    /// The most that a new label set of a metric and its first value may take on top, in bytes.
    #[must_use]
    pub fn growth(&self, metric: MetricId, set: &str) -> usize {
        let Some(node) = self.nodes.check(metric).and_then(|id| self.nodes.get(id)) else { return 0 };
        let data = Data::growth(node.kind, &node.settings);
        allocated(set.len())
            + self.cells.growth()
            + self.tracking_growth(node)
            + vec_growth(&node.order)
            + vec_growth(&self.unsettled)
            + data
    }

    /// Whether a cell is the one for label sets past the limit.
    #[must_use]
    pub fn is_overflow(&self, cell: Handle) -> bool {
        let cell = self.cells.check(cell).and_then(|slot| self.cells.get(slot));
        let node = cell.and_then(|cell| self.nodes.get(cell.metric));
        node.zip(cell).is_some_and(|(node, cell)| node.is_overflow(&cell.set))
    }

    /// The text of a label set of a metric.
    fn set_of(&self, id: u32, labels: &[(&str, &str)]) -> Result<String> {
        let Some(node) = self.nodes.get(id) else { return Ok(String::new()) };
        if !node.kind.records() {
            return Err(Error::invalid("type", node.kind.name(), "a type that takes recordings"));
        }
        if node.kind == super::Kind::Empty {
            return Ok(node.settings.own_set.clone());
        }
        for (name, value) in labels {
            check_label(node.kind, name, value)?;
        }
        Ok(node.set_of(labels))
    }

    fn add_cell(&mut self, id: u32, set: String) -> Handle {
        let cell = self.cell_of(id, set, 0.0, Data::Unset);
        let handle = self.cells.insert(cell);
        self.enter(id, handle.slot);
        handle
    }

    /// A cell that is not among the others yet.
    #[inline]
    pub(super) fn cell_of(&self, id: u32, set: String, time: f64, data: Data) -> Cell {
        let place = self.nodes.get(id).map_or(NONE, |node| node.order.len() as u32);
        Cell { metric: id, place, links: Links::ALONE, set: set.into_boxed_str(), time, data }
    }

    /// Makes a cell one of its metric's.
    #[inline]
    pub(super) fn enter(&mut self, id: u32, slot: u32) {
        let (Some(node), Some(cell)) = (self.nodes.get_mut(id), self.cells.get(slot)) else { return };
        let order = vec_bytes(&node.order);
        push(&mut node.order, slot);
        self.bytes += cell.bytes() + vec_bytes(&node.order) - order;
        // What was never recorded stands before what was: the last cell tells whether there is any.
        node.cells = if matches!(cell.data, Data::Unset) {
            prepend(&mut self.cells, node.cells, slot)
        } else {
            append(&mut self.cells, node.cells, slot)
        };
        if !std::mem::replace(&mut node.unsettled, true) {
            push(&mut self.unsettled, id);
        }
        self.track_new(id, slot);
    }

    /// The text of the label set that labels come to; see [`super::labelset`].
    ///
    /// # Errors
    /// As [`Tree::resolve`].
    pub fn text_of_set(&self, metric: MetricId, labels: &[(&str, &str)]) -> Result<String> {
        self.set_of(self.alive(metric)?, labels)
    }

    /// Forgets one label set (`[]`: the unlabelled value), or with `None` every value; whether there was one.
    ///
    /// # Errors
    /// As [`Tree::resolve`].
    pub fn remove(&mut self, metric: MetricId, labels: Option<&[(&str, &str)]>) -> Result<bool> {
        let id = self.alive(metric)?;
        let Some(labels) = labels else { return Ok(self.remove_cells(id)) };
        let set = self.set_of(id, labels)?;
        let found = self.cells.find(id, &set).map(|handle| self.remove_cell(handle.slot));
        Ok(found.unwrap_or(false))
    }

    /// Forgets every value of a metric; whether one had been recorded.
    pub(super) fn remove_cells(&mut self, id: u32) -> bool {
        let mut any = false;
        while let Some(slot) = self.nodes.get(id).map(|node| node.cells.first).filter(|slot| *slot != NONE) {
            any |= self.remove_cell(slot);
        }
        any
    }

    /// Frees a cell that was never recorded, as one is that was made for a value that its metric refused: its label set
    /// takes no place then. Its handle is stale from here on; any other cell is left as it is.
    pub fn drop_unset(&mut self, cell: Handle) {
        if self.cells.at(cell).is_some_and(|cell| matches!(cell.data, Data::Unset)) {
            self.remove_cell(cell.slot);
        }
    }

    /// Forgets a cell; whether it had been recorded.
    fn remove_cell(&mut self, slot: u32) -> bool {
        let Some(id) = self.cells.get(slot).map(|cell| cell.metric) else { return false };
        let Some(node) = self.nodes.get_mut(id) else { return false };
        node.cells = unlink(&mut self.cells, node.cells, slot);
        let Some(cell) = self.cells.remove(slot) else { return false };
        self.bytes -= cell.bytes();
        node.sets -= usize::from(node.counts(&cell.set));
        node.leave_place(cell.place);
        self.close_holes(id);
        self.forget_sent(slot);
        !matches!(cell.data, Data::Unset)
    }
}
