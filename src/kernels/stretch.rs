//! Values of neighbouring points, as doubles or as the whole numbers that a chunk holds them as.
//!
//! Whole numbers are added and compared as they are; only what comes of a bucket is made a double.

use super::known::Known;
use super::reduce::{Reduce, mean};
use super::scratch::{Scratch, Sums};
use std::ops::Range;

/// What a bucket is made of.
pub(crate) trait Stretch: Copy {
    fn len(self) -> usize;

    /// Those before a place, and the others.
    fn split(self, at: usize) -> (Self, Self);

    /// What is known of them, as much as a reduction needs.
    fn known(self, reduce: Reduce) -> Known;

    /// Appends them as doubles.
    fn append(self, out: &mut Vec<f64>);

    /// Appends what a reduction makes of every so many.
    fn each(self, size: usize, reduce: Reduce, scratch: &mut Scratch, out: &mut Vec<f64>);
}

impl Stretch for &[f64] {
    fn len(self) -> usize {
        <[f64]>::len(self)
    }

    fn split(self, at: usize) -> (Self, Self) {
        self.split_at(at.min(self.len()))
    }

    fn known(self, reduce: Reduce) -> Known {
        Known::of(self, reduce)
    }

    fn append(self, out: &mut Vec<f64>) {
        out.extend_from_slice(self);
    }

    #[inline(never)]
    fn each(self, size: usize, reduce: Reduce, scratch: &mut Scratch, out: &mut Vec<f64>) {
        let all = self.chunks_exact(size);
        match reduce {
            // the commonest, without a call for each
            Reduce::Avg => out.extend(all.map(mean)),
            _ => out.extend(all.map(|values| reduce.apply(values, &mut scratch.sorted))),
        }
    }
}

/// Below it whole numbers are exact as doubles.
const EXACT: i64 = 1 << f64::MANTISSA_DIGITS;

/// A whole number as a chunk holds it.
pub(crate) trait Number: Copy + Into<i64> + Ord {
    /// The sums of every so many numbers below `limit`, if there is a quick way.
    fn sums<'a>(numbers: &'a [Self], size: usize, limit: i64, sums: &'a mut Sums) -> Option<&'a [u32]>;
}

impl Number for i64 {
    fn sums<'a>(_: &'a [Self], _: usize, _: i64, _: &'a mut Sums) -> Option<&'a [u32]> {
        None
    }
}

impl Number for u32 {
    /// Twos and fours first: these are added as vectors, which what is left is too short for.
    #[inline(never)]
    fn sums<'a>(numbers: &'a [Self], size: usize, limit: i64, sums: &'a mut Sums) -> Option<&'a [u32]> {
        if limit.saturating_mul(size as i64) > i64::from(Self::MAX) {
            return None;
        }
        let Sums { parts, whole } = sums;
        let (numbers, size) = match size {
            size if size % 4 == 0 => (add_up(numbers.as_chunks::<4>().0, parts), size / 4),
            size if size % 2 == 0 => (add_up(numbers.as_chunks::<2>().0, parts), size / 2),
            size => (numbers, size),
        };
        Some(match size {
            1 => numbers,
            2 => add_up(numbers.as_chunks::<2>().0, whole),
            3 => add_up(numbers.as_chunks::<3>().0, whole),
            _ => {
                whole.clear();
                whole.extend(numbers.chunks_exact(size).map(|few| few.iter().sum::<u32>()));
                whole
            }
        })
    }
}

fn add_up<'a, const N: usize>(groups: &[[u32; N]], out: &'a mut Vec<u32>) -> &'a [u32] {
    out.clear();
    out.extend(groups.iter().map(|group| group.iter().sum::<u32>()));
    out
}

/// Whole numbers, each a double times ten to some places.
#[derive(Clone, Copy)]
pub(crate) struct Scaled<'a, N> {
    pub numbers: &'a [N],
    /// What each is counted from, and how many zero bits were left out at its end.
    pub base: i64,
    pub shift: u32,
    /// Ten to the places.
    pub ten: f64,
    /// What the numbers are below.
    pub limit: i64,
}

impl<N: Number> Scaled<'_, N> {
    /// Those at some places.
    pub fn part(self, range: &Range<usize>) -> Self {
        Self { numbers: self.numbers.get(range.clone()).unwrap_or_default(), ..self }
    }

    #[inline(always)]
    fn value(&self, number: N) -> f64 {
        self.base.wrapping_add(number.into() << self.shift) as f64 / self.ten
    }

    /// Σ of so many, times ten to the places. What wraps on the way comes out right, as there are no more than 2¹⁰ of less
    /// than 2⁵².
    #[inline(always)]
    fn total(&self, numbers: &[N]) -> f64 {
        let sum = numbers.iter().fold(0_i64, |sum, number| sum.wrapping_add((*number).into()));
        self.base.wrapping_mul(numbers.len() as i64).wrapping_add(sum << self.shift) as f64
    }

    /// Appends the sum of every so many, divided.
    fn totals(&self, size: usize, by: f64, sums: &mut Sums, out: &mut Vec<f64>) {
        let most = self.limit.checked_shl(self.shift).filter(|most| most >> self.shift == self.limit);
        let most = most.and_then(|most| most.checked_add(self.base.checked_abs()?)?.checked_mul(size as i64));
        let is_exact = most.is_some_and(|most| most < EXACT);
        let (unit, base) = ((1_u64 << self.shift) as f64, self.base.wrapping_mul(size as i64) as f64);
        let sums = if is_exact { N::sums(self.numbers, size, self.limit, sums) } else { None };
        match sums {
            Some(sums) => out.extend(sums.iter().map(|sum| (f64::from(*sum) * unit + base) / by)),
            None => out.extend(self.numbers.chunks_exact(size).map(|numbers| self.total(numbers) / by)),
        }
    }

    #[inline(always)]
    fn pick(&self, number: Option<N>) -> f64 {
        number.map_or(f64::NAN, |number| self.value(number))
    }
}

impl<N: Number> Stretch for Scaled<'_, N> {
    fn len(self) -> usize {
        self.numbers.len()
    }

    fn split(self, at: usize) -> (Self, Self) {
        let (head, tail) = self.numbers.split_at(at.min(self.numbers.len()));
        (Self { numbers: head, ..self }, Self { numbers: tail, ..self })
    }

    fn known(self, reduce: Reduce) -> Known {
        let numbers = self.numbers;
        let (first, last) = (self.pick(numbers.first().copied()), self.pick(numbers.last().copied()));
        let known = Known { points: numbers.len(), count: numbers.len() as f64, first, last, ..Known::NOTHING };
        match reduce {
            Reduce::Sum | Reduce::Avg => Known { sum: self.total(numbers) / self.ten, ..known },
            Reduce::Min => Known { min: self.pick(numbers.iter().copied().min()), ..known },
            Reduce::Max => Known { max: self.pick(numbers.iter().copied().max()), ..known },
            _ => known,
        }
    }

    fn append(self, out: &mut Vec<f64>) {
        out.extend(self.numbers.iter().map(|number| self.value(*number)));
    }

    #[inline(never)]
    fn each(self, size: usize, reduce: Reduce, scratch: &mut Scratch, out: &mut Vec<f64>) {
        let all = self.numbers.chunks_exact(size);
        match reduce {
            Reduce::Sum => self.totals(size, self.ten, &mut scratch.sums, out),
            Reduce::Avg => self.totals(size, self.ten * size as f64, &mut scratch.sums, out),
            Reduce::Min => out.extend(all.map(|numbers| self.pick(numbers.iter().copied().min()))),
            Reduce::Max => out.extend(all.map(|numbers| self.pick(numbers.iter().copied().max()))),
            _ => out.extend(all.map(|numbers| Self { numbers, ..self }.known(reduce).reduced(reduce))),
        }
    }
}
