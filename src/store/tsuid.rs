//! Series ids of OpenTSDB: numbers per kind of name, from 1 in order of first write, three bytes each, as hexadecimal.

use super::Store;

/// Hexadecimal digits of one id.
const DIGITS: usize = 6;

impl Store {
    /// A series' id: its metric, then key and value of each tag, by key in code-unit order. Empty for a free slot.
    #[must_use]
    pub fn tsuid(&self, slot: u32) -> String {
        let mut text = String::new();
        let Some(series) = self.slots.get(slot) else { return text };
        write_id(series.metric, &mut text);
        for &id in &series.tags {
            let Some(tag) = self.index.tag(id) else { continue };
            write_id(tag.key, &mut text);
            write_id(tag.value, &mut text);
        }
        text
    }

    /// The length of the id of a series with so many tags.
    #[must_use]
    pub const fn tsuid_bytes(tags: usize) -> usize {
        DIGITS * (1 + 2 * tags)
    }

    /// The series with points that [`Store::tsuid`] gives this id, in either case of its letters.
    #[must_use]
    pub fn find_tsuid(&self, tsuid: &str) -> Option<u32> {
        let (ids, rest) = tsuid.as_bytes().as_chunks::<DIGITS>();
        let (metric, tags) = ids.split_first()?;
        let (pairs, odd) = tags.as_chunks::<2>();
        if !rest.is_empty() || !odd.is_empty() {
            return None;
        }
        let metric = read_id(metric)?;
        let mut tags = Vec::with_capacity(pairs.len());
        for [key, value] in pairs {
            tags.push(self.index.tag_of(read_id(key)?, read_id(value)?)?);
        }
        let slot = self.index.locate(&self.slots, metric, &tags)?;
        self.order(slot).map(|_| slot)
    }
}

/// Ids count from 1, symbols from 0.
fn write_id(symbol: u32, text: &mut String) {
    for at in (0..DIGITS).rev() {
        text.push(char::from_digit((symbol + 1) >> (4 * at) & 15, 16).unwrap_or_default());
    }
}

fn read_id(digits: &[u8; DIGITS]) -> Option<u32> {
    let mut id = 0;
    for &digit in digits {
        id = id * 16 + char::from(digit).to_digit(16)?;
    }
    id.checked_sub(1)
}
