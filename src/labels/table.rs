//! A hash table of numbers whose keys live elsewhere, and one whose keys are numbers: one machine-code body each.

use super::Mixer;
use std::hash::Hasher;

/// Marks a cell that holds nothing; no id reaches it.
const EMPTY: u32 = u32::MAX;
const LEAST: usize = 16;

/// Ids by 32-bit hash, by linear probing; the caller says which of two ids with one hash is meant.
#[derive(Default)]
pub struct Table {
    /// (hash, id); the length is zero or a power of two, and at least a quarter of the cells is empty.
    cells: Vec<(u32, u32)>,
    len: usize,
}

impl Table {
    /// The id with this hash that `is` the one meant.
    #[inline(never)]
    pub fn find(&self, hash: u32, is: &mut dyn FnMut(u32) -> bool) -> Option<u32> {
        let mask = self.cells.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            let &(seen, id) = self.cells.get(at)?;
            if id == EMPTY {
                return None;
            }
            if seen == hash && is(id) {
                return Some(id);
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds an id that is not in the table.
    #[inline(never)]
    pub fn insert(&mut self, hash: u32, id: u32) {
        if (self.len + 1) * 4 > self.cells.len() * 3 {
            self.resize((self.cells.len() * 2).max(LEAST));
        }
        self.place(hash, id);
        self.len += 1;
    }

    /// Takes an id out, if it is there.
    #[inline(never)]
    pub fn remove(&mut self, hash: u32, id: u32) {
        let Some(mask) = self.cells.len().checked_sub(1) else { return };
        let mut hole = hash as usize & mask;
        while self.cell(hole).1 != id {
            if self.cell(hole).1 == EMPTY {
                return;
            }
            hole = (hole + 1) & mask;
        }
        let mut at = hole;
        loop {
            at = (at + 1) & mask;
            let (hash, id) = self.cell(at);
            if id == EMPTY {
                break;
            }
            // A later cell may fill the hole only if its own home is not between the two.
            if (at.wrapping_sub(hash as usize) & mask) >= (at.wrapping_sub(hole) & mask) {
                self.set(hole, (hash, id));
                hole = at;
            }
        }
        self.set(hole, (0, EMPTY));
        self.len -= 1;
    }

    /// Gives memory back after many removals.
    pub fn shrink(&mut self) {
        let wanted = if self.len == 0 { 0 } else { (self.len * 2).next_power_of_two().max(LEAST) };
        if wanted * 4 <= self.cells.len() {
            self.resize(wanted);
        }
    }

    /// Number of ids.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Bytes held.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.cells.capacity() * size_of::<(u32, u32)>()
    }

    #[inline(never)]
    fn resize(&mut self, cells: usize) {
        for (hash, id) in std::mem::replace(&mut self.cells, vec![(0, EMPTY); cells]) {
            if id != EMPTY {
                self.place(hash, id);
            }
        }
    }

    #[inline(never)]
    fn place(&mut self, hash: u32, id: u32) {
        let mask = self.cells.len().saturating_sub(1);
        let mut at = hash as usize & mask;
        while self.cell(at).1 != EMPTY {
            at = (at + 1) & mask;
        }
        self.set(at, (hash, id));
    }

    fn cell(&self, at: usize) -> (u32, u32) {
        self.cells.get(at).copied().unwrap_or((0, EMPTY))
    }

    fn set(&mut self, at: usize, cell: (u32, u32)) {
        if let Some(to) = self.cells.get_mut(at) {
            *to = cell;
        }
    }
}

/// Values by numbers; what is in stays in.
#[derive(Default)]
pub struct Map<K, V> {
    table: Table,
    entries: Vec<(K, V)>,
}

impl<K: Copy + Eq + Into<u64>, V> Map<K, V> {
    /// The value of a key.
    #[inline(never)]
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        let is = &mut |at: u32| self.entries.get(at as usize).is_some_and(|entry| entry.0 == *key);
        let at = self.table.find(hash_number((*key).into()), is)?;
        self.entries.get(at as usize).map(|entry| &entry.1)
    }

    /// Adds a key that is not there yet.
    #[inline(never)]
    pub fn insert(&mut self, key: K, value: V) {
        self.table.insert(hash_number(key.into()), self.entries.len() as u32);
        self.entries.push((key, value));
    }

    /// Bytes held.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.table.bytes() + self.entries.capacity() * size_of::<(K, V)>()
    }
}

fn hash_number(key: u64) -> u32 {
    let mut mixer = Mixer::default();
    mixer.write_u64(key);
    mixer.short()
}
