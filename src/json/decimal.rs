//! Decimal text to the nearest double: exact, and without the ten kilobytes of tables that the library's parser carries.

use std::cmp::Ordering;

/// Powers of ten that are exact doubles.
const EXACT: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];
/// Significant digits that decide the nearest double; of more it matters only whether any is not zero.
const MOST_DIGITS: usize = 770;
/// Decimal exponents past which a number is zero or infinite whatever its digits.
const LEAST_EXPONENT: i64 = -345;
const MOST_EXPONENT: i64 = 310;
/// The exponents of doubles: the least normal one and the greatest.
const LEAST_NORMAL: i64 = -1022;
const GREATEST: i64 = 1023;

/// The double nearest to a decimal number such as `-1.5e3`, ties to even; past the greatest it is infinite.
/// `None` for anything else: no spaces, no words, at least one digit.
#[must_use]
pub fn parse_number(text: &str) -> Option<f64> {
    let (negative, rest) = signed(text.as_bytes());
    let mut exponent = 0;
    let mut mantissa = rest;
    if let Some(at) = rest.iter().position(|byte| byte | 0x20 == b'e') {
        exponent = parse_exponent(rest.get(at + 1..)?)?;
        mantissa = rest.get(..at)?;
    }
    let magnitude = Digits::read(mantissa)?.times_power(exponent);
    Some(if negative { -magnitude } else { magnitude })
}

/// Whether a minus leads, and what follows the sign.
const fn signed(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    }
}

fn parse_exponent(text: &[u8]) -> Option<i64> {
    let (negative, digits) = signed(text);
    let mut exponent = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        exponent = (exponent * 10 + i64::from(digit - b'0')).min(1_000_000);
    }
    if digits.is_empty() { None } else { Some(if negative { -exponent } else { exponent }) }
}

/// The significant digits of a number and the power of ten of the last.
struct Digits {
    digits: Vec<u8>,
    power: i64,
}

impl Digits {
    fn read(mantissa: &[u8]) -> Option<Self> {
        let mut read = Self { digits: Vec::new(), power: 0 };
        let (mut any, mut point, mut sticky) = (false, false, false);
        for byte in mantissa {
            match byte {
                b'.' if !point => point = true,
                b'0'..=b'9' => {
                    any = true;
                    read.power -= i64::from(point);
                    if read.digits.len() == MOST_DIGITS {
                        sticky |= *byte != b'0';
                        read.power += 1;
                    } else if *byte != b'0' || !read.digits.is_empty() {
                        read.digits.push(byte - b'0');
                    }
                }
                _ => return None,
            }
        }
        if sticky {
            read.digits.push(1);
            read.power -= 1;
        }
        any.then_some(read)
    }

    fn times_power(self, exponent: i64) -> f64 {
        let power = self.power + exponent;
        let top = power + self.digits.len() as i64;
        if self.digits.is_empty() || top < LEAST_EXPONENT {
            return 0.0;
        }
        if top > MOST_EXPONENT {
            return f64::INFINITY;
        }
        let exact = EXACT.get(power.unsigned_abs() as usize);
        if let (0..=15, Some(scale)) = (self.digits.len(), exact) {
            let whole = self.digits.iter().fold(0.0, |sum, digit| sum * 10.0 + f64::from(*digit));
            return if power < 0 { whole / scale } else { whole * scale };
        }
        let (mut above, mut below) = (Big::default(), Big(vec![1]));
        self.digits.iter().for_each(|digit| above.times_plus(10, u32::from(*digit)));
        let scaled = if power < 0 { &mut below } else { &mut above };
        (0..power.unsigned_abs()).for_each(|_| scaled.times_plus(10, 0));
        quotient(above, below)
    }
}

/// The double nearest to above ÷ below: 64 bits of it by long division, then rounded.
fn quotient(mut above: Big, mut below: Big) -> f64 {
    let mut exponent = above.bits() - below.bits();
    if exponent >= 0 {
        below.shift(exponent as usize)
    } else {
        above.shift(exponent.unsigned_abs() as usize)
    }
    if above.order(&below) == Ordering::Less {
        above.shift(1);
        exponent -= 1;
    }
    let mut bits = 0u64;
    for _ in 0..u64::BITS {
        bits <<= 1;
        if above.order(&below) != Ordering::Less {
            above.minus(&below);
            bits |= 1;
        }
        above.shift(1);
    }
    round(bits, exponent, above.bits() > 0)
}

/// The double nearest to `bits` · 2^(exponent − 63) and a little more if `sticky`; the top bit is set.
fn round(bits: u64, exponent: i64, sticky: bool) -> f64 {
    if exponent > GREATEST {
        return f64::INFINITY;
    }
    let short = (LEAST_NORMAL - exponent).max(0);
    if short > 53 {
        return 0.0;
    }
    let dropped = 11 + short as u32;
    let (kept, half) = (bits.checked_shr(dropped).unwrap_or(0), 1u64 << (dropped - 1));
    let rest = bits & ((half - 1) | half);
    let up = rest > half || (rest == half && (sticky || kept & 1 == 1));
    let base = if short > 0 { 0 } else { (exponent - LEAST_NORMAL) as u64 } << 52;
    f64::from_bits(base + kept + u64::from(up))
}

/// A whole number of any size, 32 bits at a time, the lowest first.
#[derive(Default)]
struct Big(Vec<u32>);

impl Big {
    fn times_plus(&mut self, factor: u32, more: u32) {
        let mut carry = u64::from(more);
        for word in &mut self.0 {
            carry += u64::from(*word) * u64::from(factor);
            *word = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn shift(&mut self, bits: usize) {
        for _ in 0..bits / 31 {
            self.times_plus(1 << 31, 0);
        }
        self.times_plus(1 << (bits % 31), 0);
    }

    fn bits(&self) -> i64 {
        self.0.last().map_or(0, |top| self.0.len() as i64 * 32 - i64::from(top.leading_zeros()))
    }

    fn order(&self, other: &Self) -> Ordering {
        let mut order = self.0.len().cmp(&other.0.len());
        if order.is_eq() {
            for (word, theirs) in self.0.iter().zip(&other.0) {
                order = word.cmp(theirs).then(order);
            }
        }
        order
    }

    /// Takes away a number that is not greater.
    fn minus(&mut self, other: &Self) {
        let mut borrow = 0i64;
        let mut theirs = other.0.iter();
        for word in &mut self.0 {
            let difference = i64::from(*word) - theirs.next().map_or(0, |word| i64::from(*word)) - borrow;
            *word = difference as u32;
            borrow = i64::from(difference < 0);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}
