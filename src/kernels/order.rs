//! Sorting by one compiled sort.
//!
//! The standard sort is compiled anew for every type and comparison, in seven kilobytes each: thirty of them were 84 of
//! the module's 545 KB. Here it sorts numbers, by a comparison that is called, and what is numbered moves after. That
//! costs a call more per comparison; where sorting is what the time goes into, `slice::sort_by` is called itself.

use std::cmp::Ordering;

/// Sorts numbers by a comparison; equals keep their order.
#[inline(never)]
pub fn sort_ids(ids: &mut [u32], compare: &mut dyn FnMut(u32, u32) -> Ordering) {
    ids.sort_by(|a, b| compare(*a, *b));
}

/// Sorts by a comparison; equals keep their order. At most 2³² items, which 32 bits of memory do not hold.
#[expect(clippy::indexing_slicing, reason = "the order is a permutation of the items' places")]
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    if items.is_sorted_by(|a, b| compare(a, b).is_le()) {
        return;
    }
    let mut order: Vec<u32> = (0..items.len() as u32).collect();
    sort_ids(&mut order, &mut |a, b| compare(&items[a as usize], &items[b as usize]));
    put_in(order, items);
}

/// Moves to each place the item that stands where the permutation says, along its cycles.
#[expect(clippy::indexing_slicing, reason = "the order is a permutation of the items' places")]
fn put_in<T>(mut order: Vec<u32>, items: &mut [T]) {
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at as u32) as usize;
            if from == start || from == at {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}
