//! What arrived, by ascending number; the oldest goes by whole blocks.

use super::Class;
use std::collections::VecDeque;

/// Arrivals in a block.
const BLOCK: usize = 64;

/// One arrival.
pub(super) struct Entry<T> {
    pub item: T,
    /// How many numbers on the next arrival of its topic is; 0 while there is none.
    pub next: u32,
    /// Which cursors it is for as well.
    pub travels: Option<Class>,
}

/// The log: numbers are never given out again.
pub(super) struct Log<T> {
    /// All full but the last.
    blocks: VecDeque<Vec<Entry<T>>>,
    /// Number of the first arrival that is there.
    first: u64,
    /// How many entries of each class have gone from the front.
    travelled: Travelled,
}

/// How many entries there were of each class.
pub(super) type Travelled = [u64; 2];

fn count<T>(entries: &[Entry<T>], travelled: &mut Travelled) {
    for class in entries.iter().filter_map(|entry| entry.travels) {
        if let Some(count) = travelled.get_mut(class as usize) {
            *count += 1;
        }
    }
}

impl<T> Log<T> {
    pub const fn new() -> Self {
        Self { blocks: VecDeque::new(), first: 0, travelled: [0; 2] }
    }

    /// Number of the first arrival that is there.
    pub const fn first(&self) -> u64 {
        self.first
    }

    /// How many entries of each class have gone from the front.
    pub const fn travelled(&self) -> Travelled {
        self.travelled
    }

    /// How many entries of each class there were; linear in those that are there.
    pub fn travelled_before_end(&self) -> Travelled {
        let mut travelled = self.travelled;
        self.blocks.iter().for_each(|block| count(block, &mut travelled));
        travelled
    }

    /// Number of the next arrival.
    pub fn end(&self) -> u64 {
        let last = self.blocks.back().map_or(0, Vec::len);
        self.first + (self.blocks.len().saturating_sub(1) * BLOCK + last) as u64
    }

    /// Appends an arrival; returns its number.
    pub fn push(&mut self, item: T, travels: Option<Class>) -> u64 {
        let number = self.end();
        let entry = Entry { item, next: 0, travels };
        match self.blocks.back_mut() {
            Some(last) if last.len() < BLOCK => last.push(entry),
            _ => {
                let mut block = Vec::with_capacity(BLOCK);
                block.push(entry);
                self.blocks.push_back(block);
            }
        }
        number
    }

    pub fn get(&self, number: u64) -> Option<&Entry<T>> {
        let place = number.checked_sub(self.first)? as usize;
        self.blocks.get(place / BLOCK)?.get(place % BLOCK)
    }

    pub fn get_mut(&mut self, number: u64) -> Option<&mut Entry<T>> {
        let place = number.checked_sub(self.first)? as usize;
        self.blocks.get_mut(place / BLOCK)?.get_mut(place % BLOCK)
    }

    /// Drops the oldest until no more bytes are held, but for the newest block.
    pub fn keep_within(&mut self, bytes: usize) {
        while self.bytes() > bytes && self.blocks.len() > 1 {
            self.drop_front();
        }
    }

    /// Drops what nobody needs: the full blocks before a number.
    pub fn drop_before(&mut self, number: u64) {
        while number >= self.first + BLOCK as u64 {
            self.drop_front();
        }
        if self.blocks.len() < self.blocks.capacity() / 4 {
            self.blocks.shrink_to(self.blocks.len() * 2);
        }
    }

    /// Gives all memory back.
    pub fn clear(&mut self) {
        while !self.blocks.is_empty() {
            self.drop_front();
        }
        self.blocks = VecDeque::new();
    }

    fn drop_front(&mut self) {
        if let Some(block) = self.blocks.pop_front() {
            self.first += block.len() as u64;
            count(&block, &mut self.travelled);
        }
    }

    pub fn bytes(&self) -> usize {
        self.blocks.len() * BLOCK * size_of::<Entry<T>>() + self.blocks.capacity() * size_of::<Vec<Entry<T>>>()
    }
}
