//! A column of doubles: the one place that decides how it is held.

use super::super::stretch::Scaled;
use super::MAX;
use super::decimal;
use super::ints::{Ints, Plan};
use super::words::{Places, place_words, take_u32};

/// How a column of doubles is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One double, over and over: nothing but it is held.
    Constant,
    /// The bits of the doubles as whole numbers.
    Bits,
    /// Decimals of so many places as whole numbers; doubles that are none stand apart.
    Decimal(u8),
}

/// Values of a chunk in the form that takes the least to make.
pub(crate) enum Numbers<'a> {
    Doubles(&'a [f64]),
    Near(Scaled<'a, u32>),
    Whole(Scaled<'a, i64>),
}

/// A column about to be written.
pub struct Planned<'a> {
    pub kind: Kind,
    plan: Option<Plan<'a>>,
    /// Doubles that stand apart: places and bits.
    apart: Vec<(usize, u64)>,
}

impl<'a> Planned<'a> {
    /// Decides how values are held; `numbers` is scratch of their length.
    pub fn new(values: &[f64], numbers: &'a mut [i64]) -> Self {
        if is_constant(values) {
            return Self { kind: Kind::Constant, plan: None, apart: Vec::new() };
        }
        if let Some(places) = decimal::places(values) {
            let apart = decimal::scale(values, places, numbers);
            // each costs more than its bits
            if apart.len() * 8 <= values.len() {
                return Self { kind: Kind::Decimal(places), plan: Some(Plan::new(numbers)), apart };
            }
        }
        for (to, value) in numbers.iter_mut().zip(values) {
            *to = value.to_bits() as i64;
        }
        Self { kind: Kind::Bits, plan: Some(Plan::new(numbers)), apart: Vec::new() }
    }

    /// How many words it will be.
    pub fn words(&self) -> usize {
        self.plan.as_ref().map_or(0, |plan| 1 + plan.words() + place_words(self.apart.len()))
    }

    /// Appends the column.
    pub fn write(&self, words: &mut Vec<u32>) {
        let Some(plan) = &self.plan else { return };
        words.push(self.apart.len() as u32);
        plan.write(words);
        Places::put(words, self.apart.iter().copied());
    }
}

fn is_constant(values: &[f64]) -> bool {
    let Some((first, rest)) = values.split_first() else { return true };
    let is_first = |value: &f64| value.to_bits() == first.to_bits();
    // most columns differ at once
    rest.iter().all(is_first)
}

/// A column that was written, but for a constant one.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    kind: Kind,
    count: usize,
    ints: Ints<'a>,
    apart: Places<'a>,
}

impl<'a> Values<'a> {
    /// Reads a column of `count` values from the front; `None` where the words are not one.
    pub fn take(words: &mut &'a [u32], kind: Kind, count: usize) -> Option<Self> {
        let apart = Some(take_u32(words)? as usize).filter(|apart| *apart <= count)?;
        let ints = Ints::take(words, count)?;
        Some(Self { kind, count, ints, apart: Places::take(words, apart)? })
    }

    /// As [`Values::read`]; false if it says something that reading it cannot make a value of.
    pub fn read_checked(&self, out: &mut [f64]) -> bool {
        let mut numbers = [0; MAX];
        let Some(numbers) = numbers.get_mut(..out.len()) else { return false };
        self.ints.read(numbers);
        let in_range = matches!(self.kind, Kind::Bits) || decimal::are_in_range(numbers);
        self.values_of(numbers, out);
        in_range && self.ints.is_valid() && self.apart.are_within(self.count)
    }

    /// Whether all are whole numbers, each at a small distance from one.
    pub fn is_near(&self) -> bool {
        self.is_whole() && self.ints.near().is_some()
    }

    /// Whether all are whole numbers.
    pub const fn is_whole(&self) -> bool {
        matches!(self.kind, Kind::Decimal(_)) && self.apart.is_empty()
    }

    fn ten(&self) -> f64 {
        if let Kind::Decimal(places) = self.kind { decimal::ten_to(places) } else { 1.0 }
    }

    /// Shows those that are near, which are read to the front of `distances`.
    #[inline(never)]
    pub fn with_near(&self, distances: &mut Vec<u32>, show: &mut dyn FnMut(Numbers<'_>)) {
        if distances.len() < self.count {
            distances.resize(MAX, 0);
        }
        let (Some(numbers), Some((base, shift, width))) = (distances.get_mut(..self.count), self.ints.near()) else {
            return;
        };
        self.ints.read_distances(numbers);
        show(Numbers::Near(Scaled { numbers, base, shift, ten: self.ten(), limit: 1 << width }));
    }

    /// Shows those that are whole.
    #[inline(never)]
    pub fn with_whole(&self, show: &mut dyn FnMut(Numbers<'_>)) {
        let mut numbers = [0; MAX];
        let Some(numbers) = numbers.get_mut(..self.count) else { return };
        self.ints.read(numbers);
        show(Numbers::Whole(Scaled { numbers, base: 0, shift: 0, ten: self.ten(), limit: i64::MAX }));
    }

    /// Reads all values; `out` has room for just them.
    pub fn read(&self, out: &mut [f64]) {
        let mut numbers = [0; MAX];
        let Some(numbers) = numbers.get_mut(..out.len()) else { return };
        self.ints.read(numbers);
        self.values_of(numbers, out);
    }

    #[inline]
    fn values_of(&self, numbers: &[i64], out: &mut [f64]) {
        if let Kind::Decimal(places) = self.kind {
            decimal::unscale(numbers, places, out);
        } else {
            for (to, bits) in out.iter_mut().zip(numbers) {
                *to = f64::from_bits(*bits as u64);
            }
        }
        for (place, bits) in self.apart.iter() {
            if let Some(to) = out.get_mut(place) {
                *to = f64::from_bits(bits);
            }
        }
    }
}
