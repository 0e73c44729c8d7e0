//! Numbers as the text formats want them.

use crate::json::{print_number, write_number};

/// Appends a sample's value: as JavaScript prints it, but `NaN`, `+Inf`, `-Inf`.
pub fn write_value(value: f64, out: &mut String) {
    if value.is_finite() {
        write_number(value, out);
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
    if value.is_infinite() || value.is_nan() || value == 0.0 {
        write_value(value, &mut out);
        if value == 0.0 {
            out.push_str(".0");
        }
        return out;
    }
    let (digits, exponent) = digits_of(value.abs());
    if value < 0.0 {
        out.push('-');
    }
    if (-4..6).contains(&exponent) {
        push_plain(&digits, exponent, &mut out);
    } else {
        let (first, rest) = digits.split_at_checked(1).unwrap_or_default();
        let point = if rest.is_empty() { "" } else { "." };
        let padding = if exponent.abs() < 10 { "0" } else { "" };
        let sign = if exponent < 0 { "e-" } else { "e+" };
        out.extend([first, point, rest, sign, padding, &print_number(f64::from(exponent.abs()))]);
    }
    out
}

/// The shortest digits d₁…dₖ of a positive number, and e such that it is d₁.d₂…dₖ × 10ᵉ.
fn digits_of(value: f64) -> (String, i32) {
    let text = print_number(value);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.trim_start_matches('+').parse().unwrap_or(0);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, fraction].concat();
    let significant = all.trim_start_matches('0');
    let leading = (all.len() - significant.len()) as i32;
    (significant.trim_end_matches('0').to_owned(), exponent + whole.len() as i32 - leading - 1)
}

fn push_plain(digits: &str, exponent: i32, out: &mut String) {
    if exponent < 0 {
        out.push_str("0.");
        (1..-exponent).for_each(|_| out.push('0'));
        return out.push_str(digits);
    }
    let whole = exponent as usize + 1;
    out.push_str(digits.get(..whole).unwrap_or(digits));
    (digits.len()..whole).for_each(|_| out.push('0'));
    out.push('.');
    out.push_str(digits.get(whole..).filter(|rest| !rest.is_empty()).unwrap_or("0"));
}
