//! Numbers as JavaScript reads and prints them (ECMAScript, Number::toString).

use std::fmt::Write;

pub(super) use pulsetree_kernels::with_finite;

/// Below this, every integer is exact and prints without an exponent.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The double nearest to a decimal number such as `-1.5e3`, ties to even; past the greatest it is infinite.
/// `None` for anything else: no spaces, no words, at least one digit.
#[must_use]
pub fn parse_number(text: &str) -> Option<f64> {
    if let Some(number) = pulsetree_kernels::short_decimal(text.as_bytes()) {
        return Some(number);
    }
    let decimal = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    if decimal { lexical_core::parse(text.as_bytes()).ok() } else { None }
}

/// A number as `String(number)` prints it.
#[must_use]
pub fn print_number(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    let mut out = String::new();
    write_finite(number, &mut out);
    out
}

/// Appends a finite number as `String(number)` prints it.
pub fn write_finite(number: f64, out: &mut String) {
    with_finite(number, |text| out.push_str(text));
}

/// Appends a whole number in decimal.
pub fn write_integer(number: u64, out: &mut String) {
    // a String takes all that is written
    let _ = write!(out, "{number}");
}

/// Whether a number is whole, not negative and exact, so that it prints as its digits.
#[must_use]
pub fn is_counted(number: f64) -> bool {
    (0.0..EXACT).contains(&number) && number == number.trunc()
}
