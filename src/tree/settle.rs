//! The label order of each metric's cells: new ones are sorted in before an export, removed ones closed up.

use super::Tree;
use super::labelset::compare;
use crate::blocks::vec_bytes;
use crate::order::{sort_by, sort_texts};

/// The numbers of two lists of label sets, each in order, in the order of both.
fn merged(settled: &[(&str, u32)], new: &[(&str, u32)]) -> Vec<u32> {
    let mut all = Vec::with_capacity(settled.len() + new.len());
    let (mut settled, mut new) = (settled.iter().peekable(), new.iter().peekable());
    let next = || match (settled.peek(), new.peek()) {
        (Some((a, _)), Some((b, _))) if compare(a, b).is_gt() => new.next(),
        (Some(_), _) => settled.next(),
        (None, _) => new.next(),
    };
    all.extend(std::iter::from_fn(next).map(|(_, slot)| *slot));
    all
}

/// Holes that are worth closing up.
const FEW: usize = 16;

impl Tree {
    /// Sorts new label sets into the order kept for exports: the one write that precedes them.
    pub fn settle(&mut self) {
        self.exports += 1;
        for id in std::mem::take(&mut self.unsettled) {
            let Some(node) = self.nodes.get_mut(id) else { continue };
            if !std::mem::take(&mut node.unsettled) {
                continue;
            }
            let mut sets: Vec<(&str, u32)> = Vec::with_capacity(node.order.len());
            sets.extend(node.live_order().filter_map(|slot| Some((&*self.cells.get(slot)?.set, slot))));
            // What was settled before is one ascending run; what is new is put in order of bytes first, and that is most
            // often the labels' order.
            let ascends = |pair: &&[(&str, u32)]| matches!(pair, [(a, _), (b, _)] if compare(a, b).is_le());
            let settled = sets.windows(2).take_while(ascends).count();
            let (settled, new) = sets.split_at_mut(settled);
            sort_texts(new);
            sort_by(new, |(a, _), (b, _)| compare(a, b));
            let order = merged(settled, new);
            self.put_order(id, order);
        }
    }

    /// Closes up the holes that removed cells left, once they outnumber the cells.
    pub(super) fn close_holes(&mut self, id: u32) {
        let Some(node) = self.nodes.get_mut(id) else { return };
        if node.holes > FEW + node.order.len() / 2 || node.holes == node.order.len() {
            let order = node.live_order().collect();
            self.put_order(id, order);
        }
    }

    fn put_order(&mut self, id: u32, order: Vec<u32>) {
        for (place, slot) in order.iter().enumerate() {
            if let Some(cell) = self.cells.get_mut(*slot) {
                cell.place = place as u32;
            }
        }
        if let Some(node) = self.nodes.get_mut(id) {
            self.bytes = self.bytes + vec_bytes(&order) - vec_bytes(&node.order);
            node.order = order;
            node.holes = 0;
        }
    }
}
