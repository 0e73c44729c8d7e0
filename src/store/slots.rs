//! Where series live: numbered slots that are used again, each time with a new generation.

use super::column::Column;
use crate::blocks::{Blocks, allocated, push, vec_bytes};
use crate::labels::{GENERATIONS, Handle, Symbol};

/// One series: what identifies it, and its points.
pub struct Series {
    pub metric: Symbol,
    /// Ids of tags (pairs of key and value), by key in code-unit order.
    pub tags: Box<[u32]>,
    /// Its place in the order of first writes; 0 until it has had a point.
    pub order: u64,
    pub column: Column,
}

impl Series {
    /// Bytes, without its points and without what the index holds of it.
    pub fn bytes(&self) -> usize {
        series_bytes(self.tags.len())
    }
}

/// Bytes of a series with so many tags.
const fn series_bytes(tags: usize) -> usize {
    allocated(size_of::<Series>()) + allocated(tags * size_of::<u32>())
}

#[derive(Default)]
struct Slot {
    /// How often this slot was freed.
    generation: u32,
    /// Boxed, so that a freed slot is small.
    series: Option<Box<Series>>,
}

/// All slots.
#[derive(Default)]
pub struct Slots {
    slots: Blocks<Slot>,
    free: Vec<u32>,
    live: usize,
    series_bytes: usize,
}

impl Slots {
    #[inline]
    pub fn get(&self, slot: u32) -> Option<&Series> {
        self.slots.get(slot as usize)?.series.as_deref()
    }

    #[inline]
    pub fn get_mut(&mut self, slot: u32) -> Option<&mut Series> {
        self.slots.get_mut(slot as usize)?.series.as_deref_mut()
    }

    /// The series a handle was given out for, if it still lives.
    #[inline]
    pub fn held(&mut self, handle: Handle) -> Option<&mut Series> {
        let slot = self.slots.get_mut(handle.slot as usize)?;
        if slot.generation == handle.generation { slot.series.as_deref_mut() } else { None }
    }

    pub fn handle(&self, slot: u32) -> Option<Handle> {
        let found = self.slots.get(slot as usize)?;
        found.series.as_ref().map(|_| Handle { slot, generation: found.generation })
    }

    pub fn insert(&mut self, series: Series) -> Handle {
        self.live += 1;
        self.series_bytes += series.bytes();
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot::default());
            (self.slots.len() - 1) as u32
        });
        let series = Some(Box::new(series));
        let generation = self.slots.get_mut(slot as usize).map_or(0, |to| {
            to.series = series;
            to.generation
        });
        Handle { slot, generation }
    }

    /// Frees a slot; one that has been through all generations is not used again.
    pub fn remove(&mut self, slot: u32) -> Option<Box<Series>> {
        let freed = self.slots.get_mut(slot as usize)?;
        let series = freed.series.take()?;
        freed.generation += 1;
        if freed.generation < GENERATIONS {
            push(&mut self.free, slot);
        }
        self.live -= 1;
        self.series_bytes -= series.bytes();
        Some(series)
    }

    /// The slots that hold a series.
    pub fn taken(&self) -> impl Iterator<Item = u32> {
        self.slots.iter().zip(0..).filter(|(slot, _)| slot.series.is_some()).map(|(_, number)| number)
    }

    /// Number of series.
    pub fn live(&self) -> usize {
        self.live
    }

    /// The most that a series with so many tags may take on top, in bytes.
    pub fn growth(&self, tags: usize) -> usize {
        let slots = if self.free.is_empty() { self.slots.growth() } else { 0 };
        slots + series_bytes(tags)
    }

    /// Bytes held, without points.
    pub fn bytes(&self) -> usize {
        self.slots.bytes() + vec_bytes(&self.free) + self.series_bytes
    }
}

#[cfg(debug_assertions)]
impl Slots {
    /// The first broken invariant.
    pub fn validate(&self) -> Result<(), String> {
        let series: Vec<_> = self.slots.iter().filter_map(|slot| slot.series.as_deref()).collect();
        let bytes: usize = series.iter().map(|series| series.bytes()).sum();
        let retired = self.slots.iter().filter(|slot| slot.generation >= GENERATIONS).count();
        let all = series.len() + self.free.len() + retired;
        match (series.len() == self.live, bytes == self.series_bytes, all == self.slots.len()) {
            (true, true, true) => Ok(()),
            counts => Err(format!("slots: live, bytes, free are right: {counts:?}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series() -> Series {
        Series { metric: 0, tags: Box::default(), order: 0, column: Column::default() }
    }

    #[test]
    fn a_slot_is_retired_after_its_last_generation() {
        let mut slots = Slots::default();
        for generation in 0..GENERATIONS {
            assert_eq!(slots.insert(series()), Handle { slot: 0, generation });
            assert!(slots.remove(0).is_some() && slots.remove(0).is_none());
        }
        assert_eq!(slots.insert(series()), Handle { slot: 1, generation: 0 });
        assert!(slots.held(Handle { slot: 0, generation: GENERATIONS }).is_none());
    }
}
