//! Numbers as the text formats want them.

use crate::json::{print_number, write_finite};

/// Appends a sample's value: as JavaScript prints it, but `NaN`, `+Inf`, `-Inf`.
pub fn write_value(value: f64, out: &mut String) {
    if value.is_finite() {
        write_finite(value, out);
    } else if value.is_nan() {
        out.push_str("NaN");
    } else {
        out.push_str(if value > 0.0 { "+Inf" } else { "-Inf" });
    }
}

/// A canonical number of OpenMetrics: Go's shortest `%g`, with `.0` when it is whole; exponents from 1e+06 up and below
/// 1e-04, of two digits at least.
#[must_use]
pub fn canonical(value: f64) -> String {
    let mut out = String::new();
    let size = value.abs();
    if value.is_finite() && size != 0.0 && !(1e-4..1e6).contains(&size) {
        if value < 0.0 {
            out.push('-');
        }
        push_scientific(&print_number(size), &mut out);
        return out;
    }
    write_value(value, &mut out);
    if value.is_finite() && size == size.trunc() {
        out.push_str(".0");
    }
    out
}

/// Writes a positive number, given as JavaScript prints it, as d₁.d₂…dₖe±nn.
fn push_scientific(printed: &str, out: &mut String) {
    let (mantissa, power) = printed.split_once('e').unwrap_or((printed, ""));
    let mut exponent = power.bytes().skip(1).fold(0, |sum, digit| sum * 10 + i32::from(digit) - i32::from(b'0'));
    if power.starts_with('-') {
        exponent = -exponent;
    }
    let (start, mut whole, mut digits) = (out.len(), true, 0);
    exponent -= 1;
    for byte in mantissa.bytes() {
        if byte == b'.' {
            whole = false;
        } else if byte == b'0' && digits == 0 {
            exponent -= i32::from(!whole);
        } else {
            exponent += i32::from(whole);
            if digits == 1 {
                out.push('.');
            }
            digits += 1;
            out.push(char::from(byte));
        }
    }
    while out.len() > start + 1 && matches!(out.as_bytes().last(), Some(b'0' | b'.')) {
        out.pop();
    }
    let size = exponent.unsigned_abs();
    let sign = if exponent < 0 { '-' } else { '+' };
    out.push_str(&format!("e{sign}{size:02}"));
}
