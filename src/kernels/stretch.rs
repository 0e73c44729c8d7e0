//! Values of neighbouring points, as doubles or as the whole numbers that a chunk holds them as.
//!
//! Whole numbers are added and compared as they are; only what comes of a bucket is made a double.

use super::known::Known;
use super::reduce::Reduce;
use std::ops::Range;

/// What a bucket is made of.
pub(crate) trait Stretch: Copy {
    fn len(self) -> usize;

    /// Those before a place, and the others.
    fn split(self, at: usize) -> (Self, Self);

    /// What is known of them.
    fn known(self) -> Known;

    /// Appends them as doubles.
    fn append(self, out: &mut Vec<f64>);

    /// Appends what a reduction makes of every so many.
    fn each(self, size: usize, reduce: Reduce, scratch: &mut Vec<f64>, out: &mut Vec<f64>);
}

impl Stretch for &[f64] {
    fn len(self) -> usize {
        <[f64]>::len(self)
    }

    fn split(self, at: usize) -> (Self, Self) {
        self.split_at(at.min(self.len()))
    }

    fn known(self) -> Known {
        Known::of(self)
    }

    fn append(self, out: &mut Vec<f64>) {
        out.extend_from_slice(self);
    }

    #[inline(never)]
    fn each(self, size: usize, reduce: Reduce, scratch: &mut Vec<f64>, out: &mut Vec<f64>) {
        out.extend(self.chunks_exact(size).map(|values| reduce.apply(values, scratch)));
    }
}

/// Most values of one stretch: a chunk's.
const MOST: usize = super::CHUNK;

/// Below it whole numbers are exact as doubles.
const EXACT: i64 = 1 << f64::MANTISSA_DIGITS;

/// A whole number as a chunk holds it.
pub(crate) trait Number: Copy + Into<i64> + Ord {
    /// Shows the sums of every so many numbers below `limit`, and is true, if there is a quick way.
    fn sums(numbers: &[Self], size: usize, limit: i64, show: &mut dyn FnMut(&[u32])) -> bool;
}

impl Number for i64 {
    fn sums(_: &[Self], _: usize, _: i64, _: &mut dyn FnMut(&[u32])) -> bool {
        false
    }
}

impl Number for u32 {
    /// Twos and fours first: these are added as vectors, which what is left is too short for.
    #[inline(never)]
    fn sums(numbers: &[Self], size: usize, limit: i64, show: &mut dyn FnMut(&[u32])) -> bool {
        if limit.saturating_mul(size as i64) > i64::from(Self::MAX) {
            return false;
        }
        let (mut parts, mut sums) = ([0; MOST / 2], [0; MOST / 3]);
        let (numbers, size) = match size {
            size if size % 4 == 0 => (add_up(numbers.as_chunks::<4>().0, &mut parts), size / 4),
            size if size % 2 == 0 => (add_up(numbers.as_chunks::<2>().0, &mut parts), size / 2),
            size => (numbers, size),
        };
        show(match size {
            1 => numbers,
            2 => add_up(numbers.as_chunks::<2>().0, &mut sums),
            3 => add_up(numbers.as_chunks::<3>().0, &mut sums),
            _ => {
                let few = numbers.chunks_exact(size);
                let count = few.len();
                sums.iter_mut().zip(few).for_each(|(to, few)| *to = few.iter().sum());
                sums.get(..count).unwrap_or_default()
            }
        });
        true
    }
}

fn add_up<'a, const N: usize>(groups: &[[u32; N]], out: &'a mut [u32]) -> &'a [u32] {
    out.iter_mut().zip(groups).for_each(|(to, group)| *to = group.iter().sum());
    out.get(..groups.len()).unwrap_or_default()
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
    fn totals(&self, size: usize, by: f64, out: &mut Vec<f64>) {
        let most = self.limit.checked_shl(self.shift).filter(|most| most >> self.shift == self.limit);
        let most = most.and_then(|most| most.checked_add(self.base.checked_abs()?)?.checked_mul(size as i64));
        let is_exact = most.is_some_and(|most| most < EXACT);
        let (unit, base) = ((1_u64 << self.shift) as f64, self.base.wrapping_mul(size as i64) as f64);
        let mut quick = |sums: &[u32]| out.extend(sums.iter().map(|sum| (f64::from(*sum) * unit + base) / by));
        if !is_exact || !N::sums(self.numbers, size, self.limit, &mut quick) {
            out.extend(self.numbers.chunks_exact(size).map(|numbers| self.total(numbers) / by));
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

    fn known(self) -> Known {
        let numbers = self.numbers;
        Known {
            points: numbers.len(),
            count: numbers.len() as f64,
            sum: self.total(numbers) / self.ten,
            min: self.pick(numbers.iter().copied().min()),
            max: self.pick(numbers.iter().copied().max()),
            first: self.pick(numbers.first().copied()),
            last: self.pick(numbers.last().copied()),
        }
    }

    fn append(self, out: &mut Vec<f64>) {
        out.extend(self.numbers.iter().map(|number| self.value(*number)));
    }

    #[inline(never)]
    fn each(self, size: usize, reduce: Reduce, _: &mut Vec<f64>, out: &mut Vec<f64>) {
        let all = self.numbers.chunks_exact(size);
        match reduce {
            Reduce::Sum => self.totals(size, self.ten, out),
            Reduce::Avg => self.totals(size, self.ten * size as f64, out),
            Reduce::Min => out.extend(all.map(|numbers| self.pick(numbers.iter().copied().min()))),
            Reduce::Max => out.extend(all.map(|numbers| self.pick(numbers.iter().copied().max()))),
            _ => out.extend(all.map(|numbers| Self { numbers, ..self }.known().reduced(reduce))),
        }
    }
}
