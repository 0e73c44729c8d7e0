//! Slots that are freed and used again, each use told from the last by its generation.

use crate::blocks::{Blocks, push, vec_bytes};
use crate::labels::{GENERATIONS, Handle};
use crate::order::sort_ids;

/// A slot this old is not given back: the slots made in its place would begin where it ended.
const TRIMMED: u32 = GENERATIONS / 2;
/// A slab of fewer slots is never made smaller.
const SMALL: usize = 64;

struct Slot<T> {
    value: Option<T>,
    generation: u32,
}

/// A growing list of slots; free ones are reused, free ones at the end are given back.
pub(super) struct Slab<T> {
    slots: Blocks<Slot<T>>,
    free: Vec<u32>,
    /// Where the generations of a new slot begin: above every one that was given back.
    floor: u32,
    live: usize,
    /// With fewer live slots than this it is worth looking for slots to give back.
    trim_below: usize,
}

impl<T> Slab<T> {
    pub const fn new() -> Self {
        Self { slots: Blocks::new(), free: Vec::new(), floor: 0, live: 0, trim_below: 0 }
    }

    pub fn insert(&mut self, value: T) -> Handle {
        self.live += 1;
        self.trim_below = self.trim_below.max(self.live / 4);
        if let Some(slot) = self.free.pop()
            && let Some(entry) = self.slots.get_mut(slot as usize)
        {
            entry.value = Some(value);
            return Handle { slot, generation: entry.generation };
        }
        self.slots.push(Slot { value: Some(value), generation: self.floor });
        Handle { slot: (self.slots.len() - 1) as u32, generation: self.floor }
    }

    pub fn remove(&mut self, slot: u32) -> Option<T> {
        let entry = self.slots.get_mut(slot as usize)?;
        let value = entry.value.take()?;
        entry.generation += 1;
        if entry.generation < GENERATIONS {
            push(&mut self.free, slot);
        }
        self.live -= 1;
        if (self.live < self.trim_below || self.live == 0) && self.slots.len() > SMALL {
            self.trim();
        }
        Some(value)
    }

    /// Gives back the free slots at the end; lower slots are used first from here on.
    fn trim(&mut self) {
        while let Some(Slot { value: None, generation }) = self.slots.last()
            && *generation <= TRIMMED
        {
            self.floor = self.floor.max(*generation);
            self.slots.pop();
        }
        let end = self.slots.len();
        self.free.retain(|slot| (*slot as usize) < end);
        // the lowest last: it is used first
        sort_ids(&mut self.free, &mut |a, b| b.cmp(&a));
        self.free.shrink_to_fit();
        self.trim_below = self.live / 2;
    }

    /// As [`Slab::at`] where that is one step, as it is for the first slots; elsewhere `None`.
    #[inline]
    pub fn near(&mut self, handle: Handle) -> Option<&mut T> {
        let entry = self.slots.near_mut(handle.slot as usize)?;
        if entry.generation == handle.generation { entry.value.as_mut() } else { None }
    }

    /// The value a handle was given for, unless it is gone.
    pub fn at(&mut self, handle: Handle) -> Option<&mut T> {
        let entry = self.slots.get_mut(handle.slot as usize)?;
        if entry.generation == handle.generation { entry.value.as_mut() } else { None }
    }

    pub fn get(&self, slot: u32) -> Option<&T> {
        self.slots.get(slot as usize)?.value.as_ref()
    }

    pub fn get_mut(&mut self, slot: u32) -> Option<&mut T> {
        self.slots.get_mut(slot as usize)?.value.as_mut()
    }

    /// The handle of the value that lives in a slot now.
    pub fn handle(&self, slot: u32) -> Option<Handle> {
        let entry = self.slots.get(slot as usize)?;
        entry.value.as_ref()?;
        Some(Handle { slot, generation: entry.generation })
    }

    /// The slot, if the handle is still good.
    pub fn check(&self, handle: Handle) -> Option<u32> {
        (self.handle(handle.slot)? == handle).then_some(handle.slot)
    }

    pub const fn len(&self) -> usize {
        self.live
    }

    pub fn bytes(&self) -> usize {
        self.slots.bytes() + vec_bytes(&self.free)
    }

    /// The most that the next value may take on top, in bytes.
    pub fn growth(&self) -> usize {
        if self.free.is_empty() { self.slots.growth() } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::{GENERATIONS, Slab};

    #[test]
    fn a_slot_is_retired_before_its_generation_outgrows_a_double() {
        let mut slab = Slab::new();
        let first = slab.insert(());
        for _ in 1..GENERATIONS {
            slab.remove(first.slot);
            let next = slab.insert(());
            assert!(next.slot == first.slot && next.generation < GENERATIONS);
        }
        slab.remove(first.slot);
        assert_ne!(slab.insert(()).slot, first.slot);
    }

    #[test]
    fn slots_given_back_come_again_with_new_generations() {
        let mut slab = Slab::new();
        let old: Vec<_> = (0..1000).map(|_| slab.insert(())).collect();
        let full = slab.bytes();
        for handle in &old {
            slab.remove(handle.slot);
        }
        assert!(slab.bytes() < full / 10);
        for _ in 0..1000 {
            slab.insert(());
        }
        assert!(old.iter().all(|handle| slab.at(*handle).is_none()));
    }
}
