//! Numbers as JavaScript prints them (ECMAScript, Number::toString).

/// Below this, every integer is exact and prints without an exponent.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The double nearest to a decimal number such as `-1.5e3`, ties to even; past the greatest it is infinite.
/// `None` for anything else: no spaces, no words, at least one digit.
#[must_use]
pub fn parse_number(text: &str) -> Option<f64> {
    // the library also reads `inf`, `nan` and `infinity`, in any case
    let decimal = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    if decimal { text.parse().ok() } else { None }
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

/// Appends a finite number as `String(number)` prints it.
pub fn write_finite(number: f64, out: &mut String) {
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
    let mut bytes = buffer.format_finite(number).bytes();
    let (mut digits, mut count, mut significant) = ([0_u8; 24], 0, 0);
    let (mut n, mut fraction) = (0, false);
    for byte in bytes.by_ref() {
        match byte {
            b'.' => fraction = true,
            b'e' => break,
            b'0' if count == 0 => n -= i32::from(fraction),
            digit => {
                n += i32::from(!fraction);
                if let Some(slot) = digits.get_mut(count) {
                    *slot = digit;
                }
                count += 1;
                if digit != b'0' {
                    significant = count;
                }
            }
        }
    }
    let (mut exponent, mut sign) = (0, 1);
    for byte in bytes {
        match byte {
            b'-' => sign = -1,
            b'+' => {}
            digit => exponent = exponent * 10 + i32::from(digit.wrapping_sub(b'0')),
        }
    }
    let digits = digits.get(..significant).unwrap_or_default();
    place(core::str::from_utf8(digits).unwrap_or_default(), n + sign * exponent, out);
}

fn place(digits: &str, n: i32, out: &mut String) {
    let count = digits.len() as i32;
    let whole = match n {
        1..=21 => n.min(count),
        -5..=0 => {
            out.push_str("0.");
            zeros(-n, out);
            return out.push_str(digits);
        }
        _ => 1,
    };
    let (head, tail) = digits.split_at_checked(whole as usize).unwrap_or_default();
    out.push_str(head);
    if !tail.is_empty() {
        out.push('.');
        out.push_str(tail);
    }
    if let 1..=21 = n {
        return zeros(n - count, out);
    }
    out.push_str(if n > 0 { "e+" } else { "e-" });
    write_integer(u64::from((n - 1).unsigned_abs()), out);
}

fn zeros(count: i32, out: &mut String) {
    for _ in 0..count {
        out.push('0');
    }
}
