//! Whole numbers as decimal digits, eight at a time.

/// Numbers are written in groups of eight digits.
pub const EIGHT_DIGITS: i64 = 100_000_000;

/// The digits of a number below [`EIGHT_DIGITS`], a byte each, the first lowest: halves, quarters and eighths of the number
/// are had side by side in one word, a multiplication and a shift for each division.
#[inline(always)]
pub const fn digits(number: u32) -> u64 {
    let halves = (number / 10_000) as u64 | ((number % 10_000) as u64) << 32;
    let hundreds = ((halves * 10_486) >> 20) & 0x7f_0000_007f;
    let quarters = hundreds | (halves - 100 * hundreds) << 16;
    let tens = ((quarters * 103) >> 10) & 0x000f_000f_000f_000f;
    tens | (quarters - 10 * tens) << 8
}

/// Digits as text.
#[inline(always)]
pub const fn ascii(digits: u64) -> [u8; 8] {
    (digits | 0x3030_3030_3030_3030).to_le_bytes()
}

/// A number below [`EIGHT_DIGITS`] without leading zeros, and how many digits that are.
#[inline(always)]
pub fn significant(number: u32) -> ([u8; 8], usize) {
    let digits = digits(number);
    let zeros = (digits.trailing_zeros() / 8).min(7);
    // the zeros that come in from above are behind the end
    (ascii(digits >> (8 * zeros)), 8 - zeros as usize)
}
