//! Numbers as JavaScript reads and prints them (ECMAScript, Number::toString).

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
    write_between(b"", number, b"", out);
}

/// Appends a whole number in decimal between two short ASCII texts (24 bytes in all are kept), as one piece: what a line
/// of output costs is how many pieces it is made of.
pub fn write_between(before: &[u8], number: u64, after: &[u8], out: &mut String) {
    let mut bytes = [0_u8; 24];
    let mut free = bytes.iter_mut().rev();
    after.iter().rev().zip(&mut free).for_each(|(from, to)| *to = *from);
    let mut rest = number;
    for to in &mut free {
        *to = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    before.iter().rev().zip(&mut free).for_each(|(from, to)| *to = *from);
    let unused = free.len();
    out.push_str(core::str::from_utf8(bytes.get(unused..).unwrap_or_default()).unwrap_or_default());
}

/// Whether a number is whole, not negative and exact, so that it prints as [`write_between`] writes it.
#[must_use]
pub fn is_counted(number: f64) -> bool {
    (0.0..EXACT).contains(&number) && number == number.trunc()
}
