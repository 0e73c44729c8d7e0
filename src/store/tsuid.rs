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
        for tag in series.tags.iter().filter_map(|&id| self.index.tag(id)) {
            write_id(tag.key, &mut text);
            write_id(tag.value, &mut text);
        }
        text
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
        let tags: Option<Vec<u32>> =
            pairs.iter().map(|[key, value]| self.index.tag_of(read_id(key)?, read_id(value)?)).collect();
        let slot = self.index.locate(&self.slots, read_id(metric)?, &tags?)?;
        self.order(slot).map(|_| slot)
    }
}

/// Ids count from 1, symbols from 0.
fn write_id(symbol: u32, text: &mut String) {
    let id = symbol + 1;
    let digits = (0..DIGITS).rev().filter_map(|at| char::from_digit(id >> (4 * at) & 15, 16));
    text.extend(digits);
}

fn read_id(digits: &[u8; DIGITS]) -> Option<u32> {
    let add = |id, &digit: &u8| Some(id * 16 + char::from(digit).to_digit(16)?);
    digits.iter().try_fold(0u32, add)?.checked_sub(1)
}
