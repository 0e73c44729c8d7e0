//! Names, values and sorted label sets, interned: a string is held once and is a number everywhere else.
//!
//! ```
//! use pulsetree::labels::Interner;
//! let mut names = Interner::default();
//! let (first, again) = (names.acquire("host"), names.acquire("host"));
//! assert_eq!((first, names.text(again)), (again, "host"));
//! ```

use crate::blocks::{Blocks, allocated, push, table_growth};
use crate::error::{Error, Result};
use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash};

pub use pulsetree_kernels::common_prefix;

/// A map that reads no randomness, as none exists below `js`; its bytes can be told.
pub type Map<K, V> = hashbrown::HashMap<K, V, FxBuildHasher>;
/// A set of the same kind.
pub type Set<K> = hashbrown::HashSet<K, FxBuildHasher>;

/// The hash that [`Map`] and [`Set`] use, for tables whose keys live elsewhere.
#[must_use]
pub fn hash_of(key: impl Hash) -> u64 {
    FxBuildHasher.hash_one(key)
}

/// Gives a table's memory back after many removals; `hash` is that of its entries.
pub fn shrink<T>(table: &mut HashTable<T>, hash: impl Fn(&T) -> u64) {
    if table.len() < table.capacity() / 4 {
        table.shrink_to(table.len() * 2, hash);
    }
}

/// The most that the next entries of a table may take on top, in bytes.
#[must_use]
pub fn growth_of<T>(table: &HashTable<T>, entries: usize) -> usize {
    table_growth(table.len() + entries, table.capacity(), table.allocation_size())
}

/// The most that the next entries of a map may take on top, in bytes.
#[must_use]
pub fn map_growth<K: Eq + Hash, V>(map: &Map<K, V>, entries: usize) -> usize {
    table_growth(map.len() + entries, map.capacity(), map.allocation_size())
}

/// A slot that may be freed and used again: the generation tells an old holder from the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle {
    /// Index of the slot.
    pub slot: u32,
    /// How often the slot had been freed when this handle was given out.
    pub generation: u32,
}

/// Generations stay below this, so that JavaScript packs slot and generation into one double of 53 bits; then the slot is
/// retired.
pub const GENERATIONS: u32 = 1 << 21;

/// Longest name, key, value, target or caller, in bytes of UTF-8 (Timeseries API: "any non-empty Unicode text up to 8192
/// bytes").
pub const TEXT_LIMIT: usize = 8192;

/// Refuses what is no name, key, value, target or caller.
///
/// # Errors
/// `invalid_argument` naming `argument` for a text that is empty or longer than [`TEXT_LIMIT`].
#[inline(never)]
pub fn check_text(argument: &str, text: &str) -> Result<()> {
    if (1..=TEXT_LIMIT).contains(&text.len()) {
        return Ok(());
    }
    Err(Error::invalid(argument, text, "non-empty text of at most 8192 bytes in UTF-8"))
}

/// Adds to labels or tags those of other names; one without a value is none.
pub fn add_missing<'a>(labels: &mut Vec<(&'a str, &'a str)>, more: &[(&'a str, &'a str)]) {
    let own = labels.len();
    for (name, value) in more {
        if !value.is_empty() && !labels.iter().take(own).any(|(before, _)| before == name) {
            labels.push((name, value));
        }
    }
}

/// The number of an interned string.
pub type Symbol = u32;

/// More strings than most calls bring.
const MANY: usize = 16;

/// Strings by number and numbers by string, counted: a string goes when its last holder lets go.
#[derive(Default)]
pub struct Interner {
    /// By the hash of their texts.
    numbers: HashTable<Symbol>,
    /// Text and holders; empty and 0 for a number that is free.
    entries: Blocks<(Box<str>, u32)>,
    free: Vec<Symbol>,
    bytes: usize,
}

impl Interner {
    /// The string's number, made if it is new; the caller holds it until [`Interner::release`].
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
        let Self { numbers, entries, .. } = self;
        let text_of = |symbol: &Symbol| entries.get(*symbol as usize).map_or("", |(text, _)| text);
        numbers.insert_unique(hash_of(text), symbol, |symbol| hash_of(text_of(symbol)));
        self.bytes += allocated(text.len());
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
        if *holders != 1 {
            *holders = holders.saturating_sub(1);
            return;
        }
        *holders = 0;
        self.bytes -= allocated(text.len());
        if let Ok(entry) = self.numbers.find_entry(hash_of(&**text), |number| *number == symbol) {
            entry.remove();
        }
        *text = Box::default();
        push(&mut self.free, symbol);
        shrink(&mut self.numbers, |symbol| hash_of(self.entries.get(*symbol as usize).map_or("", |(text, _)| text)));
    }

    /// The number of a string that is held, if it is.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Symbol> {
        self.numbers.find(hash_of(text), |symbol| self.text(*symbol) == text).copied()
    }

    /// The string of a number; empty for a number that nobody holds.
    #[must_use]
    pub fn text(&self, symbol: Symbol) -> &str {
        self.entries.get(symbol as usize).map_or("", |(text, _)| text)
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let free = self.free.capacity() * size_of::<Symbol>();
        self.bytes + self.entries.bytes() + self.numbers.allocation_size() + free
    }

    /// The most that [`Interner::acquire`] may take on top, in bytes; of a string that is held, nothing.
    #[must_use]
    pub fn growth(&self, text: &str) -> usize {
        if self.find(text).is_some() {
            return 0;
        }
        let entries = if self.free.is_empty() { self.entries.growth() } else { 0 };
        allocated(text.len()) + entries + growth_of(&self.numbers, MANY)
    }
}

/// Order by UTF-16 code units, as JavaScript sorts strings; differs from byte order beyond the basic plane.
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
