//! The least of many numbers, by a comparison of what they stand for.

use crate::order::sort_ids;
use std::cmp::Ordering;

/// Compares two numbers.
pub type Compare<'a> = dyn FnMut(u32, u32) -> Ordering + 'a;

/// The least `max` of all numbers that are offered: never more than twice as many are kept.
pub struct Least {
    max: usize,
    /// The first `max` are in order once more were offered.
    kept: Vec<u32>,
    is_cut: bool,
}

impl Least {
    pub const fn new(max: usize) -> Self {
        Self { max, kept: Vec::new(), is_cut: false }
    }

    pub fn offer(&mut self, id: u32, compare: &mut Compare<'_>) {
        let last = self.max.checked_sub(1).and_then(|last| self.kept.get(last)).filter(|_| self.is_cut);
        // of many only the first few are sorted again and again
        if last.is_some_and(|last| compare(id, *last).is_ge()) {
            return;
        }
        self.kept.push(id);
        if self.kept.len() / 2 > self.max {
            self.cut(compare);
        }
    }

    fn cut(&mut self, compare: &mut Compare<'_>) {
        sort_ids(&mut self.kept, compare);
        self.kept.truncate(self.max);
        self.is_cut = true;
    }

    /// The least in order.
    pub fn finish(mut self, compare: &mut Compare<'_>) -> Vec<u32> {
        self.cut(compare);
        self.kept
    }
}
