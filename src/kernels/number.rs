//! Numbers as text: read where that is quick, printed as JavaScript does (ECMAScript, Number::toString).

/// Below it every whole number is exact.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

/// Powers of ten that are exact, for as many decimals as a short text may have.
const TENS: [f64; 17] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];

/// The double nearest to a short decimal such as `-12.5`: a whole number and a power of ten that are both exact, whose
/// quotient is rounded once. `None` for any other text, which may be a number all the same.
#[must_use]
pub fn short_decimal(text: &[u8]) -> Option<f64> {
    let (negative, unsigned) = text.strip_prefix(b"-").map_or((false, text), |rest| (true, rest));
    if unsigned.len() >= TENS.len() {
        return None;
    }
    let (mut number, mut whole_digits) = (0_u64, unsigned.len());
    for (at, byte) in unsigned.iter().enumerate() {
        match byte {
            b'0'..=b'9' => number = number * 10 + u64::from(byte - b'0'),
            b'.' if whole_digits == unsigned.len() => whole_digits = at,
            _ => return None,
        }
    }
    let decimals = match unsigned.len() - whole_digits {
        0 => 0,
        with_point => with_point - 1,
    };
    let is_point_inside = whole_digits > 0 && (decimals > 0 || whole_digits == unsigned.len());
    if number as f64 >= EXACT || !is_point_inside {
        return None;
    }
    let size = number as f64 / TENS.get(decimals)?;
    Some(if negative { -size } else { size })
}

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
