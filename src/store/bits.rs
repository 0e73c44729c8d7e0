//! Sets of numbers, for questions to the index.

/// A set of small numbers.
#[derive(Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// Adds a number; true if it is new.
    #[expect(clippy::indexing_slicing, reason = "made just before")]
    pub fn insert(&mut self, id: u32) -> bool {
        let (at, bit) = (id as usize / 64, 1 << (id % 64));
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        let new = self.0[at] & bit == 0;
        self.0[at] |= bit;
        new
    }

    pub fn has(&self, id: u32) -> bool {
        self.0.get(id as usize / 64).is_some_and(|word| word & (1 << (id % 64)) != 0)
    }
}
