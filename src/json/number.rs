//! Numbers as JavaScript reads and prints them (ECMAScript, Number::toString).

/// Below this, every integer is exact and prints without an exponent.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The double nearest to a decimal number such as `-1.5e3`, ties to even; past the greatest it is infinite.
/// `None` for anything else: no spaces, no words, at least one digit.
#[must_use]
pub fn parse_number(text: &str) -> Option<f64> {
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

/// Hands a finite number on as `String(number)` prints it.
pub(super) fn with_finite<R>(number: f64, then: impl FnOnce(&str) -> R) -> R {
    if number == 0.0 {
        return then("0");
    }
    let mut buffer = zmij::Buffer::new();
    let shortest = buffer.format_finite(number);
    // the library's form is JavaScript's but for `.0` and for where exponents begin; here neither has one
    if (1e-4..1e15).contains(&number.abs()) {
        return then(shortest.strip_suffix(".0").unwrap_or(shortest));
    }
    match shortest.split_once('e') {
        None => then(shortest.strip_suffix(".0").unwrap_or(shortest)),
        Some((mantissa, exponent)) => then(&placed(mantissa, exponent)),
    }
}

/// A number with an exponent, which JavaScript prints in full where the point lies within 21 digits or 6 zeros.
fn placed(mantissa: &str, exponent: &str) -> String {
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = if fraction == "0" { "" } else { fraction };
    let digits = format!("{whole}{fraction}");
    let exponent: i32 = exponent.parse().unwrap_or(0);
    // the library writes an exponent from 1e16 on, where every digit is before the point
    match exponent {
        -6..0 => format!("{sign}0.{digits:0>width$}", width = digits.len() + exponent.unsigned_abs() as usize - 1),
        0..21 => format!("{sign}{digits:0<width$}", width = exponent as usize + 1),
        _ if fraction.is_empty() => format!("{sign}{whole}e{exponent:+}"),
        _ => format!("{sign}{whole}.{fraction}e{exponent:+}"),
    }
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
