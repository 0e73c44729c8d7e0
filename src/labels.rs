//! Names, values and sorted label sets, interned: a string is held once and is a number everywhere else.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

/// A slot that may be freed and used again: the generation tells an old holder from the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle {
    /// Index of the slot.
    pub slot: u32,
    /// How often the slot had been freed when this handle was given out.
    pub generation: u32,
}

/// A hash map with this crate's hasher: no randomness is read, as none exists below `js`.
pub type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mixer>>;

/// Multiply-and-fold hashing, eight bytes at a time.
#[derive(Clone, Copy, Default)]
pub struct Mixer(u64);

const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;

impl Mixer {
    fn mix(&mut self, word: u64) {
        let wide = u128::from(self.0 ^ word) * u128::from(PRIME);
        self.0 = (wide as u64) ^ ((wide >> 64) as u64) ^ PRIME;
    }
}

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        self.mix(u64::from_le_bytes(last) ^ ((bytes.len() as u64) << 56));
    }
    fn write_u8(&mut self, n: u8) {
        self.mix(u64::from(n));
    }
    fn write_u32(&mut self, n: u32) {
        self.mix(u64::from(n));
    }
    fn write_u64(&mut self, n: u64) {
        self.mix(n);
    }
    fn write_usize(&mut self, n: usize) {
        self.mix(n as u64);
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// The number of an interned string.
pub type Symbol = u32;

/// Bytes an interned string costs beyond its text: the shared allocation's header, the table's and the list's entry.
const SYMBOL_COST: usize = 80;

/// Strings by number and numbers by string, counted: a string goes when its last holder lets go.
#[derive(Default)]
pub struct Interner {
    numbers: Map<Rc<str>, Symbol>,
    entries: Vec<(Option<Rc<str>>, u32)>,
    free: Vec<Symbol>,
    bytes: usize,
}

impl Interner {
    /// The string's number, made if it is new; the caller holds it until [`Interner::release`].
    pub fn acquire(&mut self, text: &str) -> Symbol {
        if let Some(&symbol) = self.numbers.get(text) {
            self.retain(symbol);
            return symbol;
        }
        let shared: Rc<str> = Rc::from(text);
        let entry = (Some(Rc::clone(&shared)), 1);
        let symbol = match self.free.pop() {
            Some(symbol) => {
                if let Some(slot) = self.entries.get_mut(symbol as usize) {
                    *slot = entry;
                }
                symbol
            }
            None => {
                self.entries.push(entry);
                (self.entries.len() - 1) as Symbol
            }
        };
        self.numbers.insert(shared, symbol);
        self.bytes += text.len() + SYMBOL_COST;
        symbol
    }

    /// One more holder of a symbol that is held already.
    pub fn retain(&mut self, symbol: Symbol) {
        if let Some((_, holders)) = self.entries.get_mut(symbol as usize) {
            *holders += 1;
        }
    }

    /// One holder fewer; the last one frees the string and its number.
    pub fn release(&mut self, symbol: Symbol) {
        let Some((text, holders)) = self.entries.get_mut(symbol as usize) else { return };
        *holders = holders.saturating_sub(1);
        if *holders == 0
            && let Some(text) = text.take()
        {
            self.bytes -= text.len() + SYMBOL_COST;
            self.numbers.remove(&text);
            self.free.push(symbol);
        }
    }

    /// The number of a string that is held, if it is.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Symbol> {
        self.numbers.get(text).copied()
    }

    /// The string of a number; empty for a number that nobody holds.
    #[must_use]
    pub fn text(&self, symbol: Symbol) -> &str {
        self.entries.get(symbol as usize).and_then(|(text, _)| text.as_deref()).unwrap_or_default()
    }

    /// Bytes held.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.bytes
    }
}

/// Order by UTF-16 code units, as JavaScript sorts strings; differs from byte order beyond the basic plane.
#[must_use]
pub fn code_unit_order(a: &str, b: &str) -> Ordering {
    let unit = |c: char| if c > '\u{FFFF}' { 0xD800 } else { c as u32 };
    let mut pairs = a.chars().zip(b.chars()).filter(|(x, y)| x != y);
    match pairs.next() {
        None => a.len().cmp(&b.len()),
        Some((x, y)) if x > '\u{FFFF}' && y > '\u{FFFF}' => x.cmp(&y),
        Some((x, y)) => unit(x).cmp(&unit(y)),
    }
}

/// Sorts ids by an order given at run time; ids that are equal in it keep their order.
pub fn sort_ids(ids: &mut [u32], order: &mut dyn FnMut(u32, u32) -> Ordering) {
    merge_sort(ids, &mut |a, b| order(a, b) == Ordering::Greater);
}

/// Sorts values ascending, NaN last.
pub fn sort_numbers(values: &mut [f64]) {
    merge_sort(values, &mut |a, b| a.total_cmp(&b) == Ordering::Greater);
}

/// How long the runs are that insertion makes before they are merged.
const RUN: usize = 8;

/// A bottom-up merge sort, linear where the items are in order: a twentieth of what the library's costs in wasm.
fn merge_sort<T: Copy>(items: &mut [T], after: &mut dyn FnMut(T, T) -> bool) {
    items.chunks_mut(RUN).for_each(|run| insertion_sort(run, after));
    let mut left = Vec::new();
    let mut width = RUN;
    while width < items.len() {
        items.chunks_mut(width * 2).for_each(|pair| merge(pair, width, &mut left, after));
        width *= 2;
    }
}

fn insertion_sort<T: Copy>(run: &mut [T], after: &mut dyn FnMut(T, T) -> bool) {
    for end in 1..run.len() {
        for at in (1..=end).rev() {
            match run.get(at - 1..=at) {
                Some(&[a, b]) if after(a, b) => run.swap(at - 1, at),
                _ => break,
            }
        }
    }
}

/// Merges the sorted first `middle` items with the sorted rest.
fn merge<T: Copy>(items: &mut [T], middle: usize, left: &mut Vec<T>, after: &mut dyn FnMut(T, T) -> bool) {
    let Some((head, tail)) = items.split_at_mut_checked(middle) else { return };
    match (head.last(), tail.first()) {
        (Some(last), Some(first)) if after(*last, *first) => {}
        _ => return,
    }
    left.clear();
    left.extend_from_slice(head);
    let (mut from_left, mut from_right) = (left.iter().copied().peekable(), middle);
    for to in 0..items.len() {
        let Some(&a) = from_left.peek() else { return };
        let next = match items.get(from_right) {
            Some(&b) if after(a, b) => {
                from_right += 1;
                b
            }
            _ => {
                from_left.next();
                a
            }
        };
        if let Some(slot) = items.get_mut(to) {
            *slot = next;
        }
    }
}
