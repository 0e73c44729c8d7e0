//! Names, values and sorted label sets, interned: a string is held once and is a number everywhere else.

mod table;

pub use table::{Map, Table};

use std::cmp::Ordering;
use std::hash::Hasher;

/// A slot that may be freed and used again: the generation tells an old holder from the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle {
    /// Index of the slot.
    pub slot: u32,
    /// How often the slot had been freed when this handle was given out.
    pub generation: u32,
}

/// Multiply-and-fold hashing, eight bytes at a time: no randomness is read, as none exists below `js`.
#[derive(Clone, Copy, Default)]
pub struct Mixer(u64);

const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;

impl Mixer {
    fn mix(&mut self, word: u64) {
        let wide = u128::from(self.0 ^ word) * u128::from(PRIME);
        self.0 = (wide as u64) ^ ((wide >> 64) as u64) ^ PRIME;
    }

    /// The hash in 32 bits, as [`Table`] takes it.
    #[must_use]
    pub const fn short(self) -> u32 {
        (self.0 ^ (self.0 >> 32)) as u32
    }
}

impl Hasher for Mixer {
    #[inline(never)]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let last = rest.iter().fold(bytes.len() as u64, |last, byte| last << 8 | u64::from(*byte));
        self.mix(last);
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

/// The 32-bit hash of a text.
#[must_use]
pub fn hash_text(text: &str) -> u32 {
    let mut mixer = Mixer::default();
    mixer.write(text.as_bytes());
    mixer.short()
}

/// Longest name, key, value, target or caller, in bytes of UTF-8 (Timeseries API: "any non-empty Unicode text up to 8192
/// bytes").
pub const TEXT_LIMIT: usize = 8192;

/// The number of an interned string.
pub type Symbol = u32;

/// Bytes an interned string costs beyond its text: its allocation's header, the table's and the list's entry.
const SYMBOL_COST: usize = 56;

/// Strings by number and numbers by string, counted: a string goes when its last holder lets go.
#[derive(Default)]
pub struct Interner {
    numbers: Table,
    /// Text and holders; empty and 0 for a number that is free.
    entries: Vec<(Box<str>, u32)>,
    free: Vec<Symbol>,
    bytes: usize,
}

impl Interner {
    /// The string's number, made if it is new; the caller holds it until [`Interner::release`].
    #[inline(never)]
    pub fn acquire(&mut self, text: &str) -> Symbol {
        if let Some(symbol) = self.find(text) {
            self.retain(symbol);
            return symbol;
        }
        let entry = (text.into(), 1);
        let symbol = self.free.pop().unwrap_or(self.entries.len() as Symbol);
        match self.entries.get_mut(symbol as usize) {
            Some(free) => *free = entry,
            None => self.entries.push(entry),
        }
        self.numbers.insert(hash_text(text), symbol);
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
    #[inline(never)]
    pub fn release(&mut self, symbol: Symbol) {
        let Some((text, holders)) = self.entries.get_mut(symbol as usize) else { return };
        if *holders != 1 {
            *holders = holders.saturating_sub(1);
            return;
        }
        *holders = 0;
        self.bytes -= text.len() + SYMBOL_COST;
        self.numbers.remove(hash_text(text), symbol);
        *text = Box::default();
        self.free.push(symbol);
    }

    /// The number of a string that is held, if it is.
    #[inline(never)]
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Symbol> {
        self.numbers.find(hash_text(text), &mut |symbol| self.text(symbol) == text)
    }

    /// The string of a number; empty for a number that nobody holds.
    #[must_use]
    pub fn text(&self, symbol: Symbol) -> &str {
        self.entries.get(symbol as usize).map_or("", |(text, _)| text)
    }

    /// Bytes held.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.bytes
    }
}

/// Order by UTF-16 code units, as JavaScript sorts strings; differs from byte order beyond the basic plane.
#[inline(never)]
#[must_use]
pub fn code_unit_order(a: &str, b: &str) -> Ordering {
    // The first byte that differs decides in UTF-8; only U+E000 to U+FFFF (0xEE, 0xEF) come after surrogates (0xF0 on).
    let rank = |byte: u8| match byte {
        0xEE | 0xEF => byte + 5,
        0xF0.. => byte - 2,
        _ => byte,
    };
    let at = common_prefix(a.as_bytes(), b.as_bytes());
    match (a.as_bytes().get(at), b.as_bytes().get(at)) {
        (Some(&a), Some(&b)) => rank(a).cmp(&rank(b)),
        _ => a.len().cmp(&b.len()),
    }
}

/// How many bytes two texts begin with alike; eight at a time, as sorting spends its time here.
#[must_use]
pub fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let mut alike = 0;
    for (x, y) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        let different = u64::from_le_bytes(*x) ^ u64::from_le_bytes(*y);
        if different != 0 {
            return alike + (different.trailing_zeros() / 8) as usize;
        }
        alike += 8;
    }
    let rest = (a.get(alike..).unwrap_or_default(), b.get(alike..).unwrap_or_default());
    alike + rest.0.iter().zip(rest.1).take_while(|(x, y)| x == y).count()
}

/// Sorts ids by an order given at run time; ids that are equal in it keep their order.
pub fn sort_ids(ids: &mut [u32], order: &mut dyn FnMut(u32, u32) -> Ordering) {
    // As doubles, which hold every id, so that one machine-code body sorts both.
    let mut numbers: Vec<f64> = ids.iter().map(|id| f64::from(*id)).collect();
    merge_sort(&mut numbers, &mut |a, b| order(a as u32, b as u32) == Ordering::Greater);
    for (id, number) in ids.iter_mut().zip(numbers) {
        *id = number as u32;
    }
}

/// Sorts values ascending, NaN last.
pub fn sort_numbers(values: &mut [f64]) {
    merge_sort(values, &mut |a, b| a.total_cmp(&b) == Ordering::Greater);
}

/// How long the runs are that insertion makes before they are merged.
const RUN: usize = 8;

/// A bottom-up merge sort, linear where the items are in order: a twentieth of what the library's costs in wasm.
#[inline(never)]
fn merge_sort(items: &mut [f64], after: &mut dyn FnMut(f64, f64) -> bool) {
    items.chunks_mut(RUN).for_each(|run| insertion_sort(run, after));
    let mut left = Vec::new();
    let mut width = RUN;
    while width < items.len() {
        items.chunks_mut(width * 2).for_each(|pair| merge(pair, width, &mut left, after));
        width *= 2;
    }
}

fn insertion_sort(run: &mut [f64], after: &mut dyn FnMut(f64, f64) -> bool) {
    for end in 1..run.len() {
        for at in (1..=end).rev() {
            match run.get_mut(at - 1..=at) {
                Some([a, b]) if after(*a, *b) => std::mem::swap(a, b),
                _ => break,
            }
        }
    }
}

/// Merges the sorted first `middle` items with the sorted rest.
fn merge(items: &mut [f64], middle: usize, left: &mut Vec<f64>, after: &mut dyn FnMut(f64, f64) -> bool) {
    let Some((head, tail)) = items.split_at_mut_checked(middle) else { return };
    match (head.last(), tail.first()) {
        (Some(last), Some(first)) if after(*last, *first) => {}
        _ => return,
    }
    left.clear();
    left.extend_from_slice(head);
    let (mut to, mut from_right) = (0, middle);
    for &a in &*left {
        while let Some(&b) = items.get(from_right)
            && after(a, b)
        {
            set(items, to, b);
            (to, from_right) = (to + 1, from_right + 1);
        }
        set(items, to, a);
        to += 1;
    }
}

fn set(items: &mut [f64], at: usize, item: f64) {
    if let Some(slot) = items.get_mut(at) {
        *slot = item;
    }
}
