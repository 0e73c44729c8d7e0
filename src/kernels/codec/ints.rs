//! A column of whole numbers in as few bits as they need.
//!
//! Numbers, or their differences, or those of these, are held as the distance from the least of them (frame of reference),
//! all in one width; the few that are far out stand apart with their places. All arithmetic wraps, so every number is kept
//! whatever it is.

use super::bits::{Row, pack_16, pack_32, pack_64, rows_of, unpack_16, unpack_32, unpack_64};
use super::words::{Places, place_words, put_u64, take, take_u32, take_u64};

/// How often differences may be taken.
const MOST_ORDER: usize = 2;

/// Places that are looked at to guess what a column is like.
const SAMPLES: usize = 32;

/// Bits that an outlier costs.
const OUTLIER: usize = 80;

/// How a column is held.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Form {
    /// Differences are taken so often; as many numbers at the front are held as they are, then as their differences.
    order: usize,
    /// Bits that are zero at the end of every distance, and are left out.
    shift: u32,
    /// Bits of each distance.
    width: u32,
    /// What distances are counted from.
    base: i64,
    /// Numbers that stand apart.
    outliers: usize,
}

impl Form {
    /// Words of a column of so many numbers.
    fn words(&self, count: usize) -> usize {
        3 + 2 * self.order + 4 * rows_of(count - self.order, self.width) + place_words(self.outliers)
    }
}

/// A column about to be written.
pub struct Plan<'a> {
    form: Form,
    /// Differences of the form's order.
    numbers: &'a [i64],
}

impl<'a> Plan<'a> {
    /// Decides the form; the numbers are made into differences.
    pub fn new(numbers: &'a mut [i64]) -> Self {
        let order = best_order(numbers);
        for done in 0..order {
            let (heads, rest) = numbers.split_at_mut(done + 1);
            let mut before = heads.last().copied().unwrap_or_default();
            for number in rest {
                let this = *number;
                *number = this.wrapping_sub(before);
                before = this;
            }
        }
        let form = Form { order, ..frame(numbers.get(order..).unwrap_or_default()) };
        Self { form, numbers }
    }

    /// How many words it will be.
    pub fn words(&self) -> usize {
        self.form.words(self.numbers.len())
    }

    /// Appends the column.
    pub fn write(&self, words: &mut Vec<u32>) {
        let Form { order, shift, width, base, outliers } = self.form;
        let Some((heads, rest)) = self.numbers.split_at_checked(order) else { return };
        words.push(order as u32 | shift << 2 | width << 8 | (outliers as u32) << 16);
        put_u64(words, base as u64);
        heads.iter().for_each(|head| put_u64(words, *head as u64));
        let distances = rest.iter().map(|number| number.wrapping_sub(base) as u64 >> shift);
        match width {
            0 => {}
            1..=16 => pack_16(distances.clone().map(|distance| distance as u16), width, words),
            17..=32 => pack_32(distances.clone().map(|distance| distance as u32), width, words),
            _ => pack_64(distances.clone(), width, words),
        }
        if outliers > 0 {
            let apart = rest.iter().enumerate().filter(|(_, number)| !is_near(**number, &self.form));
            Places::put(words, apart.map(|(place, number)| (place, *number as u64)));
        }
    }
}

/// Whether a number's distance fits the width.
fn is_near(number: i64, form: &Form) -> bool {
    let distance = number.wrapping_sub(form.base) as u64 >> form.shift;
    form.width >= u64::BITS || distance >> form.width == 0
}

/// Bits of the greatest distance between two numbers.
const fn bits_between(min: i64, max: i64) -> u32 {
    u64::BITS - (max.wrapping_sub(min) as u64).leading_zeros()
}

fn range(numbers: impl Iterator<Item = i64>) -> (i64, i64) {
    numbers.fold((i64::MAX, i64::MIN), |(min, max), number| (min.min(number), max.max(number)))
}

/// How often differences are to be taken, by a sample. They have to save a fifth, as to read a number then takes all before it.
fn best_order(numbers: &[i64]) -> usize {
    let step = (numbers.len() / SAMPLES).max(1);
    let windows = || numbers.windows(3).step_by(step);
    let difference = |a: i64, b: i64| b.wrapping_sub(a);
    let of = |f: &dyn Fn(i64, i64, i64) -> i64| {
        let (min, max) = range(windows().map(|window| match window {
            [a, b, c] => f(*a, *b, *c),
            _ => 0,
        }));
        bits_between(min, max)
    };
    if numbers.len() <= MOST_ORDER {
        return 0;
    }
    let widths = [
        of(&|a, _, _| a),
        of(&|a, b, _| difference(a, b)),
        of(&|a, b, c| difference(difference(a, b), difference(b, c))),
    ];
    let (mut best, mut order) = (widths[0], 0);
    for (at, width) in widths.into_iter().enumerate() {
        if width * 5 < best * 4 {
            (best, order) = (width, at);
        }
    }
    order
}

/// Base, shift and width of numbers, and how many stand apart.
fn frame(numbers: &[i64]) -> Form {
    let Some(&first) = numbers.first() else { return Form { order: 0, shift: 0, width: 0, base: 0, outliers: 0 } };
    let (mut min, mut max, mut differing) = (first, first, 0);
    for &number in numbers {
        min = min.min(number);
        max = max.max(number);
        differing |= number ^ first;
    }
    // the lowest bit in which numbers differ is the lowest bit of their difference
    let shift = if differing == 0 { 0 } else { differing.trailing_zeros() };
    let whole = Form { order: 0, shift, width: bits_between(min, max) - shift, base: min, outliers: 0 };
    let step = (numbers.len() / SAMPLES).max(1);
    let (low, high) = range(numbers.iter().copied().step_by(step));
    let is_spread = bits_between(low, high) + 2 >= bits_between(min, max);
    if is_spread { whole } else { clipped(numbers, low.wrapping_add(high.wrapping_sub(low) / 2), whole) }
}

/// The form with the least bits if numbers far from the middle of most stand apart.
fn clipped(numbers: &[i64], middle: i64, whole: Form) -> Form {
    let mut by_bits = [0_usize; u64::BITS as usize + 1];
    let away = |number: i64| u64::BITS - number.abs_diff(middle).leading_zeros();
    for &number in numbers {
        if let Some(count) = by_bits.get_mut(away(number) as usize) {
            *count += 1;
        }
    }
    let (mut apart, mut bits, mut least) = (0, u64::BITS, usize::MAX);
    for (width, count) in by_bits.iter().enumerate().rev() {
        let cost = numbers.len() * (width + 1) + apart * OUTLIER;
        if cost < least {
            (bits, least) = (width as u32, cost);
        }
        apart += count;
    }
    let (min, max) = range(numbers.iter().copied().filter(|number| away(*number) <= bits));
    if min > max {
        return whole;
    }
    let form = Form { width: bits_between(min, max).saturating_sub(whole.shift), base: min, ..whole };
    let outliers = numbers.iter().filter(|number| !is_near(**number, &form)).count();
    let form = Form { outliers, ..form };
    if form.words(numbers.len()) < whole.words(numbers.len()) { form } else { whole }
}

/// A column that was written.
#[derive(Clone, Copy)]
pub struct Ints<'a> {
    form: Form,
    count: usize,
    heads: [i64; MOST_ORDER],
    rows: &'a [Row],
    outliers: Places<'a>,
}

impl<'a> Ints<'a> {
    /// Reads a column of `count` numbers from the front; `None` where the words are not one.
    pub fn take(words: &mut &'a [u32], count: usize) -> Option<Self> {
        let head = take_u32(words)?;
        let (order, outliers) = ((head & 3) as usize, (head >> 16) as usize);
        let form =
            Form { order, shift: head >> 2 & 63, width: head >> 8 & 127, base: take_u64(words)? as i64, outliers };
        let packed = count.checked_sub(order)?;
        let mut heads = [0; MOST_ORDER];
        for at in 0..order {
            *heads.get_mut(at)? = take_u64(words)? as i64;
        }
        if form.shift + form.width > u64::BITS || head >> 15 & 1 != 0 {
            return None;
        }
        let (rows, _) = take(words, 4 * rows_of(packed, form.width))?.as_chunks();
        Some(Self { form, count, heads, rows, outliers: Places::take(words, outliers)? })
    }

    /// Whether its outliers are places of the column, which is all that reading it relies on.
    pub fn is_valid(&self) -> bool {
        self.outliers.are_within(self.count - self.form.order)
    }

    /// Reads all numbers; `out` has room for just them.
    pub fn read(&self, out: &mut [i64]) {
        let order = self.form.order;
        let Some((heads, rest)) = out.split_at_mut_checked(order) else { return };
        heads.iter_mut().zip(self.heads).for_each(|(to, head)| *to = head);
        self.read_differences(rest);
        for done in (0..order).rev() {
            let mut before = out.get(done).copied().unwrap_or_default();
            for number in out.iter_mut().skip(done + 1) {
                before = number.wrapping_add(before);
                *number = before;
            }
        }
    }

    /// Base, shift and width of numbers that are small distances from it and no differences.
    pub fn near(&self) -> Option<(i64, u32, u32)> {
        let Form { order, shift, width, base, .. } = self.form;
        (order == 0 && width <= 32 && self.outliers.is_empty()).then_some((base, shift, width))
    }

    /// Reads the distances of numbers that are near.
    pub fn read_distances(&self, out: &mut [u32]) {
        match self.form.width {
            0 => out.fill(0),
            width @ 1..=16 => unpack_16(self.rows, width, out),
            width => unpack_32(self.rows, width, out),
        }
    }

    fn read_differences(&self, out: &mut [i64]) {
        let Form { shift, width, base, .. } = self.form;
        match width {
            0 => out.fill(base),
            1..=32 => {
                let mut distances = [0_u32; super::MAX];
                let Some(distances) = distances.get_mut(..out.len()) else { return };
                self.read_distances(distances);
                for (to, distance) in out.iter_mut().zip(distances) {
                    *to = base.wrapping_add((u64::from(*distance) << shift) as i64);
                }
            }
            _ => {
                let mut distances = [0_u64; super::MAX];
                let Some(distances) = distances.get_mut(..out.len()) else { return };
                unpack_64(self.rows, width, distances);
                for (to, distance) in out.iter_mut().zip(distances) {
                    *to = base.wrapping_add((*distance << shift) as i64);
                }
            }
        }
        for (place, number) in self.outliers.iter() {
            if let Some(to) = out.get_mut(place) {
                *to = number as i64;
            }
        }
    }
}
