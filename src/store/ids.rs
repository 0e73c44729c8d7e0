//! Lists of numbers: what the index is made of.

use crate::blocks::{push, vec_bytes, vec_growth};
use std::ops::Deref;

/// A list of ids in order of arrival. Ids go in batches: each is counted by [`List::mark`], then one
/// [`List::sweep`] takes all of them out, so that freeing many costs one pass, not one pass each.
#[derive(Default)]
pub struct List {
    ids: Vec<u32>,
    leaving: u32,
}

impl Deref for List {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.ids
    }
}

impl List {
    /// Adds an id and its bytes to `held`.
    pub fn push(&mut self, id: u32, held: &mut usize) {
        let before = self.bytes();
        push(&mut self.ids, id);
        *held = *held + self.bytes() - before;
    }

    /// The most that the next id may take on top, in bytes.
    pub fn growth(&self) -> usize {
        vec_growth(&self.ids)
    }

    /// Counts an id that will leave; true for the first since the last sweep.
    pub fn mark(&mut self) -> bool {
        self.leaving += 1;
        self.leaving == 1
    }

    /// Keeps the ids that `stays` accepts; takes what that gives back from `held`.
    pub fn sweep(&mut self, held: &mut usize, stays: impl Fn(u32) -> bool) {
        let before = self.bytes();
        self.leaving = 0;
        self.ids.retain(|id| stays(*id));
        if self.ids.len() * 2 < self.ids.capacity() {
            self.ids.shrink_to_fit();
        }
        *held = *held + self.bytes() - before;
    }

    pub fn bytes(&self) -> usize {
        vec_bytes(&self.ids)
    }
}
