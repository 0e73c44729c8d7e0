//! Doubles that are short decimals, as whole numbers: 12.34 is 1234 hundredths.
//!
//! A double is a decimal of so many places if the whole number, divided by the power of ten, is that double again, bit for
//! bit: the division of two exact doubles is rounded once, so the double nearest to a decimal always is.

use super::MAX;

/// Powers of ten, all exact.
const TENS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// Most places.
pub const MOST_PLACES: u8 = TENS.len() as u8 - 1;

/// Added to a double below 2⁵¹, it leaves the nearest whole number in the low bits: 1.5 · 2⁵².
const ROUNDING: f64 = 6_755_399_441_055_744.0;

/// Half of the whole numbers that there may be.
const HALF: i64 = 1 << 51;

/// Places that are looked at to guess what a column is like, and bits that a double costs which stands apart.
const SAMPLES: usize = 32;
const APART: usize = 80;

/// 10 to the places.
pub fn ten_to(places: u8) -> f64 {
    TENS.get(usize::from(places)).copied().unwrap_or(1.0)
}

/// The nearest whole number of a double times a power of ten, and zero if it is exact.
#[inline(always)]
fn scaled(value: f64, ten: f64) -> (i64, u64) {
    let rounded = value * ten + ROUNDING;
    let whole = rounded.to_bits().wrapping_sub(ROUNDING.to_bits()) as i64;
    let back = (rounded - ROUNDING) / ten;
    (whole, (back.to_bits() ^ value.to_bits()) | (whole.wrapping_add(HALF) as u64) >> 52)
}

/// The double that a whole number of `1 / ten` is.
#[inline(always)]
fn unscaled(whole: i64, ten: f64) -> f64 {
    (f64::from_bits((whole as u64).wrapping_add(ROUNDING.to_bits())) - ROUNDING) / ten
}

/// The places that most values have, by a sample; `None` where many have no end.
pub fn places(values: &[f64]) -> Option<u8> {
    let mut by_places = [0; TENS.len()];
    let (mut endless, mut seen) = (0, 0);
    for &value in values.iter().step_by((values.len() / SAMPLES).max(1)) {
        seen += 1;
        let exact = |ten: &f64| scaled(value, *ten).1 == 0;
        match TENS.iter().position(exact).and_then(|places| by_places.get_mut(places)) {
            Some(count) => *count += 1,
            None if value.is_finite() => endless += 1,
            None => {}
        }
        if endless > SAMPLES / 8 && endless * 4 > seen {
            return None;
        }
    }
    // each place more costs a digit of all, each value of more places stands apart
    let (mut best, mut least, mut longer) = (0, usize::MAX, 0);
    for (places, count) in by_places.iter().enumerate().rev() {
        let cost = seen * places * 10 / 3 + longer * APART;
        if cost <= least {
            (best, least) = (places as u8, cost);
        }
        longer += count;
    }
    Some(best)
}

/// Makes whole numbers of values, and lists those that are none, which get the number before them.
pub fn scale(values: &[f64], places: u8, out: &mut [i64]) -> Vec<(usize, u64)> {
    let ten = ten_to(places);
    let mut wrong = 0;
    for (to, value) in out.iter_mut().zip(values) {
        let (whole, differing) = scaled(*value, ten);
        *to = whole;
        wrong |= differing;
    }
    if wrong == 0 { Vec::new() } else { set_apart(values, ten, out) }
}

#[cold]
fn set_apart(values: &[f64], ten: f64, out: &mut [i64]) -> Vec<(usize, u64)> {
    let is_exact = |value: &f64| scaled(*value, ten).1 == 0;
    let mut before = values.iter().zip(&*out).find(|(value, _)| is_exact(value)).map_or(0, |(_, whole)| *whole);
    let mut apart = Vec::new();
    for (place, (to, value)) in out.iter_mut().zip(values).enumerate() {
        if is_exact(value) {
            before = *to;
        } else {
            *to = before;
            apart.push((place, value.to_bits()));
        }
    }
    apart
}

/// The values of whole numbers.
pub fn unscale(numbers: &[i64], places: u8, out: &mut [f64]) {
    let ten = ten_to(places);
    for (to, whole) in out.iter_mut().zip(numbers) {
        *to = unscaled(*whole, ten);
    }
}

/// Whether all are whole numbers that values can be made of.
pub fn are_in_range(numbers: &[i64]) -> bool {
    debug_assert!(numbers.len() <= MAX);
    numbers.iter().all(|whole| (-HALF..HALF).contains(whole))
}
