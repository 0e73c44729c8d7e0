//! Numbers as JavaScript prints them (ECMAScript, Number::toString).

/// Hands a finite number on as `String(number)` prints it.
pub fn with_finite<R>(number: f64, then: impl FnOnce(&str) -> R) -> R {
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
