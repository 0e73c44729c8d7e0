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
    let size = value.abs();
    if value.is_finite() && size != 0.0 && !(1e-4..1e6).contains(&size) {
        let sign = if value < 0.0 { "-" } else { "" };
        return format!("{sign}{}", scientific(&print_number(size)));
    }
    let mut out = String::new();
    write_value(value, &mut out);
    if value.is_finite() && size == size.trunc() {
        out.push_str(".0");
    }
    out
}

/// A positive number, given as JavaScript prints it, as d₁.d₂…dₖe±nn. Not by std's `{:e}`: of two shortest texts that are
/// as near, as for 1097718834198879.25, it takes the odd one, and the rest of the page the even one.
fn scientific(printed: &str) -> String {
    let (mantissa, power) = printed.split_once('e').unwrap_or((printed, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, fraction].concat();
    let digits = all.trim_start_matches('0');
    let first = whole.len() as i32 - 1 - (all.len() - digits.len()) as i32;
    let exponent = first + power.parse::<i32>().unwrap_or(0);
    let (leading, rest) = digits.trim_end_matches('0').split_at_checked(1).unwrap_or_default();
    let point = if rest.is_empty() { "" } else { "." };
    format!("{leading}{point}{rest}e{exponent:+03}")
}
