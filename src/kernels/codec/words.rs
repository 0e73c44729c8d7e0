//! Wider numbers as words of 32 bits, in which a chunk is held: the low word first.

/// Reads words from the front.
pub fn take<'a>(words: &mut &'a [u32], count: usize) -> Option<&'a [u32]> {
    let (taken, rest) = words.split_at_checked(count)?;
    *words = rest;
    Some(taken)
}

/// Reads one word from the front.
pub fn take_u32(words: &mut &[u32]) -> Option<u32> {
    take(words, 1)?.first().copied()
}

/// Reads a number of 64 bits from the front.
pub fn take_u64(words: &mut &[u32]) -> Option<u64> {
    match take(words, 2)? {
        [low, high] => Some(u64::from(*low) | u64::from(*high) << 32),
        _ => None,
    }
}

/// Writes a number of 64 bits.
pub fn put_u64(words: &mut Vec<u32>, number: u64) {
    words.extend([number as u32, (number >> 32) as u32]);
}

/// The words of [`Places`].
pub const fn place_words(count: usize) -> usize {
    2 * count + count.div_ceil(2)
}

/// Numbers of 64 bits, each with the place in a column where it belongs: places ascend.
#[derive(Clone, Copy)]
pub struct Places<'a> {
    numbers: &'a [u32],
    places: &'a [u32],
}

impl<'a> Places<'a> {
    /// Reads so many from the front.
    pub fn take(words: &mut &'a [u32], count: usize) -> Option<Self> {
        Some(Self { numbers: take(words, 2 * count)?, places: take(words, count.div_ceil(2))? })
    }

    /// Writes them.
    pub fn put(words: &mut Vec<u32>, items: impl Iterator<Item = (usize, u64)> + Clone) {
        items.clone().for_each(|(_, number)| put_u64(words, number));
        let mut items = items;
        while let Some((place, _)) = items.next() {
            let next = items.next().map_or(0, |(place, _)| place);
            words.push(place as u32 | (next as u32) << 16);
        }
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.places.is_empty()
    }

    /// Place and number of each.
    pub fn iter(self) -> impl Iterator<Item = (usize, u64)> + Clone {
        let (pairs, _) = self.numbers.as_chunks();
        let numbers = pairs.iter().map(|[low, high]| u64::from(*low) | u64::from(*high) << 32);
        let places = self.places.iter().flat_map(|two| [two & 0xffff, two >> 16]);
        places.map(|place| place as usize).zip(numbers)
    }

    /// Whether they are in a column of so many, in order.
    pub fn are_within(self, count: usize) -> bool {
        let places = || self.iter().map(|(place, _)| place);
        places().is_sorted_by(|a, b| a < b) && places().last().is_none_or(|last| last < count)
    }
}
