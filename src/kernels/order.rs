//! Sorting by one compiled sort.
//!
//! The standard sort is compiled anew for every type and comparison, in seven kilobytes each: thirty of them were 84 of
//! the module's 545 KB. Here it sorts numbers, by a comparison that is called, and what is numbered moves after. That
//! costs a call more per comparison; where sorting is what the time goes into, `slice::sort_by` is called itself.

use std::cmp::Ordering;

/// Sorts numbers by a comparison; those that it calls equal ascend.
#[inline(never)]
pub fn sort_ids(ids: &mut [u32], compare: &mut dyn FnMut(u32, u32) -> Ordering) {
    ids.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
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

/// So few texts are sorted one by one.
const FEW_TEXTS: usize = 16;

/// Sorts numbered texts by their bytes: a hundred thousand that begin alike in a third of the time that comparing them takes.
/// From one byte in which texts differ to the next, each time the texts of one byte together.
pub fn sort_texts(items: &mut [(&str, u32)]) {
    let mut moved = items.to_vec();
    let mut todo = vec![(0, items.len(), 0)];
    while let Some((start, end, depth)) = todo.pop() {
        let (Some(part), Some(room)) = (items.get_mut(start..end), moved.get_mut(start..end)) else { continue };
        let depth = depth + shared(part, depth);
        if part.len() <= FEW_TEXTS {
            insert_sorted(part, depth);
            continue;
        }
        room.copy_from_slice(part);
        let ends = spread(room, part, depth);
        // those that end here are alike
        for pair in ends.windows(2) {
            if let [from, to] = *pair
                && to - from > 1
            {
                todo.push((start + from, start + to, depth + 1));
            }
        }
    }
}

fn after<'a>(item: &(&'a str, u32), depth: usize) -> &'a [u8] {
    item.0.as_bytes().get(depth..).unwrap_or_default()
}

/// How many bytes from a depth on all texts have alike.
fn shared(part: &[(&str, u32)], depth: usize) -> usize {
    let Some((first, rest)) = part.split_first() else { return 0 };
    let mut first = after(first, depth);
    for item in rest {
        let alike = super::common_prefix(first, after(item, depth));
        first = first.get(..alike).unwrap_or_default();
    }
    first.len()
}

/// Puts texts in order of the byte at a depth, those without one first; gives where each byte's texts end.
fn spread<'a>(from: &[(&'a str, u32)], to: &mut [(&'a str, u32)], depth: usize) -> [usize; 257] {
    let byte = |item: &(&str, u32)| item.0.as_bytes().get(depth).map_or(0, |byte| usize::from(*byte) + 1);
    let mut places = [0; 258];
    for item in from {
        if let Some(count) = places.get_mut(byte(item) + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for place in &mut places {
        sum += *place;
        *place = sum;
    }
    for item in from {
        if let Some(place) = places.get_mut(byte(item)) {
            if let Some(slot) = to.get_mut(*place) {
                *slot = *item;
            }
            *place += 1;
        }
    }
    std::array::from_fn(|byte| places.get(byte).copied().unwrap_or_default())
}

fn insert_sorted(part: &mut [(&str, u32)], depth: usize) {
    for end in 1..part.len() {
        let mut at = end;
        while let Some([before, this]) = part.get(at.wrapping_sub(1)..).and_then(<[_]>::first_chunk)
            && after(this, depth) < after(before, depth)
        {
            part.swap(at - 1, at);
            at -= 1;
        }
    }
}
