//! Columns of points as JSON text.

use super::digits::{EIGHT_DIGITS, ascii, digits, significant};
use super::number::{EXACT, with_finite};

/// Points of which the text is made at once.
const BLOCK: usize = 256;

/// More bytes than a point's text has, with what is written behind its end: a key of 20, a value of 25, signs between.
const LONGEST: usize = 64;

/// A number is tried with so many decimals: below it, that makes fewer than 16 digits.
const FEW_DIGITS: f64 = 1e7;

/// The text of points, block by block: whole numbers as keys, values as JavaScript prints them, NaN and the infinities as
/// `null`.
#[derive(Debug)]
pub struct PointsText<'a> {
    times: &'a [i64],
    values: &'a [f64],
    /// Milliseconds that a key counts, of whose points the last is shown; without it every point is, by its own.
    unit: Option<i64>,
    keys: Keys,
    out: Out,
}

/// The digits that keys have in common, as those of a column mostly do.
#[derive(Debug)]
struct Keys {
    /// The least key with these digits, at least [`EIGHT_DIGITS`].
    base: i64,
    /// All digits of a key but the last eight.
    head: [u8; 8],
    /// How many.
    length: usize,
}

/// Room for a block's text.
#[derive(Debug)]
struct Out {
    bytes: Vec<u8>,
    length: usize,
}

impl<'a> PointsText<'a> {
    /// Every point, by its millisecond.
    #[must_use]
    pub fn all(times: &'a [i64], values: &'a [f64]) -> Self {
        let room = times.len().min(BLOCK) * LONGEST;
        let out = Out { bytes: vec![0; room], length: 0 };
        Self { times, values, unit: None, keys: Keys::with_head(1), out }
    }

    /// Of points at ascending times the last of each key, which counts `unit` milliseconds.
    #[must_use]
    pub fn by_key(times: &'a [i64], values: &'a [f64], unit: i64) -> Self {
        Self { unit: Some(unit), ..Self::all(times, values) }
    }

    /// The next block as entries of an object, `v₀,"k₁":v₁,…`: its first key, and the text from that key's value on.
    pub fn next_entries(&mut self) -> Option<(i64, &[u8])> {
        self.out.length = 0;
        let (first, value) = self.next_point()?;
        self.out.value(value);
        for _ in 1..BLOCK {
            let Some((key, value)) = self.next_point() else { break };
            self.out.piece(*b",\"", 2);
            self.keys.write(key, &mut self.out);
            self.out.piece(*b"\":", 2);
            self.out.value(value);
        }
        Some((first, self.out.text()))
    }

    /// The next block as elements of a list, `[k₀,v₀],[k₁,v₁],…`.
    pub fn next_pairs(&mut self) -> Option<&[u8]> {
        self.out.length = 0;
        for _ in 0..BLOCK {
            let Some((key, value)) = self.next_point() else { break };
            self.out.piece(*b",[", 2);
            self.keys.write(key, &mut self.out);
            self.out.piece(*b",", 1);
            self.out.value(value);
            self.out.piece(*b"]", 1);
        }
        self.out.text().get(1..)
    }

    /// Key and value of the next point that is shown.
    #[inline(always)]
    fn next_point(&mut self) -> Option<(i64, f64)> {
        loop {
            let ((time, times), (value, values)) = (self.times.split_first()?, self.values.split_first()?);
            (self.times, self.values) = (times, values);
            let Some(unit) = self.unit else { return Some((*time, *value)) };
            // a division takes as long as all the digits
            let key = |time: &i64| if unit == 1 { *time } else { *time / unit };
            if times.first().is_none_or(|next| key(next) != key(time)) {
                return Some((key(time), *value));
            }
        }
    }
}

impl Keys {
    /// Keys that are `head`, at least 1, and eight digits.
    fn with_head(head: u32) -> Self {
        let (head_text, length) = significant(head);
        Self { base: i64::from(head) * EIGHT_DIGITS, head: head_text, length }
    }

    #[inline(always)]
    fn write(&mut self, key: i64, out: &mut Out) {
        if !(self.base..self.base + EIGHT_DIGITS).contains(&key) {
            match key / EIGHT_DIGITS {
                head @ 1..EIGHT_DIGITS => *self = Self::with_head(head as u32),
                _ => return out.extend(key.to_string().as_bytes()),
            }
        }
        out.piece(self.head, self.length);
        out.piece(ascii(digits((key - self.base) as u32)), 8);
    }
}

impl Out {
    fn text(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Appends the first `counts` bytes of a piece: one store of a size known beforehand, where a copy of so many bytes
    /// would be a call.
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "a block has room for LONGEST bytes of each of its points")]
    fn piece<const N: usize>(&mut self, piece: [u8; N], counts: usize) {
        self.bytes[self.length..][..N].copy_from_slice(&piece);
        self.length += counts;
    }

    #[expect(clippy::indexing_slicing, reason = "as in piece")]
    fn extend(&mut self, text: &[u8]) {
        self.bytes[self.length..][..text.len()].copy_from_slice(text);
        self.length += text.len();
    }

    /// Values with few decimals are most, and need no search for the shortest digits.
    #[inline(always)]
    fn value(&mut self, value: f64) {
        let size = value.abs();
        let (whole, decimals) = if size < FEW_DIGITS {
            // numbers of fewer than 16 digits are different doubles, so the one that is this double is the shortest
            let scaled = (size * EIGHT_DIGITS as f64 + 0.5) as i64;
            let whole = size as i64;
            let is_decimal = scaled as f64 / EIGHT_DIGITS as f64 == size;
            // below a millionth JavaScript writes an exponent
            if !is_decimal || (1..100).contains(&scaled) {
                return self.any(value);
            }
            (whole, scaled - whole * EIGHT_DIGITS)
        } else if size < EXACT && size == size.trunc() {
            (size as i64, 0)
        } else {
            return self.any(value);
        };
        if value < 0.0 {
            self.piece(*b"-", 1);
        }
        self.whole(whole);
        if decimals > 0 {
            self.piece(*b".", 1);
            let digits = digits(decimals as u32);
            self.piece(ascii(digits), 8 - digits.leading_zeros() as usize / 8);
        }
    }

    /// A whole number of at most 16 digits.
    #[inline(always)]
    fn whole(&mut self, number: i64) {
        let head = number / EIGHT_DIGITS;
        let (text, length) = significant(if head > 0 { head } else { number } as u32);
        self.piece(text, length);
        if head > 0 {
            self.piece(ascii(digits((number % EIGHT_DIGITS) as u32)), 8);
        }
    }

    #[cold]
    fn any(&mut self, value: f64) {
        if value.is_finite() {
            with_finite(value, |text| self.extend(text.as_bytes()));
        } else {
            self.extend(b"null");
        }
    }
}
