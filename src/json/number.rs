//! Numbers as JavaScript prints them (ECMAScript, Number::toString).

/// Below this, every integer is exact and prints without an exponent.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Appends a number as `JSON.stringify` writes it: NaN and the infinities are `null`.
pub fn write_number(number: f64, out: &mut String) {
    if number.is_finite() { write_finite(number, out) } else { out.push_str("null") }
}

/// A number as `String(number)` prints it.
#[must_use]
pub fn print_number(number: f64) -> String {
    let mut out = String::new();
    match number {
        _ if number.is_finite() => write_finite(number, &mut out),
        _ if number.is_nan() => out.push_str("NaN"),
        _ if number > 0.0 => out.push_str("Infinity"),
        _ => out.push_str("-Infinity"),
    }
    out
}

/// Appends a whole number in decimal.
pub fn write_integer(number: u64, out: &mut String) {
    let mut digits = [0_u8; 20];
    let mut rest = number;
    let mut written = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
        written += 1;
        if rest == 0 {
            break;
        }
    }
    let text = digits.get(digits.len() - written..).unwrap_or_default();
    out.push_str(core::str::from_utf8(text).unwrap_or_default());
}

fn write_finite(number: f64, out: &mut String) {
    if number < 0.0 {
        out.push('-');
    }
    let size = number.abs();
    if size < EXACT && size == size.trunc() {
        write_integer(size as u64, out);
    } else {
        write_shortest(size, out);
    }
}

/// Writes a positive number from its shortest digits d₁…dₖ and the n of the standard: the value is 0.d₁…dₖ × 10ⁿ.
fn write_shortest(number: f64, out: &mut String) {
    let mut buffer = zmij::Buffer::new();
    let shortest = buffer.format_finite(number);
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((shortest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = String::with_capacity(24);
    digits.push_str(whole);
    digits.push_str(fraction);
    let significant = digits.trim_start_matches('0');
    let leading = digits.len() - significant.len();
    let significant = significant.trim_end_matches('0');
    place(significant, whole.len() as i32 + small_integer(exponent) - leading as i32, out);
}

/// An exponent as zmij writes it: at most three digits and a minus.
fn small_integer(text: &str) -> i32 {
    let digits = text.trim_start_matches(['-', '+']);
    let size = digits.bytes().fold(0, |sum, digit| sum * 10 + i32::from(digit.wrapping_sub(b'0')));
    if text.starts_with('-') { -size } else { size }
}

fn place(digits: &str, n: i32, out: &mut String) {
    let count = digits.len() as i32;
    match n {
        n if count <= n && n <= 21 => {
            out.push_str(digits);
            zeros(n - count, out);
        }
        1..=21 => {
            let (whole, fraction) = digits.split_at_checked(n as usize).unwrap_or_default();
            out.extend([whole, ".", fraction]);
        }
        -5..=0 => {
            out.push_str("0.");
            zeros(-n, out);
            out.push_str(digits);
        }
        _ => {
            let (first, rest) = digits.split_at_checked(1).unwrap_or_default();
            let point = if rest.is_empty() { "" } else { "." };
            out.extend([first, point, rest, if n > 0 { "e+" } else { "e-" }]);
            write_integer(u64::from((n - 1).unsigned_abs()), out);
        }
    }
}

fn zeros(count: i32, out: &mut String) {
    (0..count).for_each(|_| out.push('0'));
}
