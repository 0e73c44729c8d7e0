//! Spans of time as Heroic writes them.

use crate::json::{Fit, Misfit, Value, fit};
use crate::time::{DAY, MAX_TIME};
use serde::Deserialize;

/// What a number counts, as requests name it, and its nanoseconds.
const UNITS: [(&str, f64); 8] = [
    ("nanoseconds", 1.0),
    ("microseconds", 1e3),
    ("milliseconds", 1e6),
    ("seconds", 1e9),
    ("minutes", 60e9),
    ("hours", 3600e9),
    ("days", 1e6 * DAY as f64),
    ("weeks", 7e6 * DAY as f64),
];

/// The endings of durations as texts.
pub const ENDINGS: [(&str, i64); 7] =
    [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("H", 3_600_000), ("d", DAY), ("w", 7 * DAY)];

/// What a duration is, as messages say it.
const DURATION: &str = "a duration: a number, a text such as 5m, or {duration, unit}";

/// A duration as an object.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Span<'a> {
    /// How many.
    duration: Option<f64>,
    /// Of what: one of [`UNITS`], in any case; milliseconds by default.
    unit: Option<&'a str>,
}

/// The milliseconds of `value` units, rounded down; the unit is named in any case.
///
/// # Errors
/// For a unit that nobody knows, and for a span that no range is as long as.
pub fn of_unit(value: f64, unit: &str) -> Fit<i64> {
    let Some((_, nanoseconds)) = UNITS.iter().find(|(name, _)| unit.eq_ignore_ascii_case(name)) else {
        let names = UNITS.map(|(name, _)| name).join(", ");
        return Err(Misfit::refused(&Value::String(unit.into()), format!("one of {names}")).under("unit"));
    };
    let ms = (value * nanoseconds / 1e6).floor();
    // also what is no number
    if ms.abs() <= MAX_TIME as f64 { Ok(ms as i64) } else { Err(too_long(value)) }
}

fn too_long(value: f64) -> Misfit {
    Misfit::refused(&Value::Number(value), format!("a duration of at most {MAX_TIME} ms"))
}

/// The milliseconds of a duration; a number is in `unit`, or in milliseconds.
///
/// # Errors
/// For what is no duration.
pub fn duration(value: &Value<'_>, unit: Option<&str>) -> Fit<i64> {
    match value {
        Value::Number(number) => of_unit(*number, unit.unwrap_or("milliseconds")),
        Value::String(text) => of_text(text).ok_or_else(|| Misfit::refused(value, DURATION)),
        Value::Object(_) => {
            let Span { duration, unit } = fit(value)?;
            let duration = duration.ok_or_else(|| Misfit::missing("a number").under("duration"))?;
            of_unit(duration, unit.unwrap_or("milliseconds"))
        }
        _ => Err(Misfit::refused(value, DURATION)),
    }
}

/// The milliseconds of a text such as `5m`.
fn of_text(text: &str) -> Option<i64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, ending) = text.split_at_checked(digits)?;
    let unit = match ending {
        "" => 1,
        _ => ENDINGS.iter().find(|(name, _)| *name == ending)?.1,
    };
    number.parse::<i64>().ok()?.checked_mul(unit).filter(|ms| *ms <= MAX_TIME)
}

/// The sizes that a range is cut into where none is given, in milliseconds.
const SIZES: [i64; 26] = {
    const S: i64 = 1000;
    const M: i64 = 60 * S;
    const H: i64 = 60 * M;
    [
        1,
        5,
        10,
        50,
        100,
        250,
        500,
        S,
        5 * S,
        10 * S,
        15 * S,
        30 * S,
        M,
        5 * M,
        10 * M,
        15 * M,
        30 * M,
        H,
        3 * H,
        6 * H,
        12 * H,
        DAY,
        2 * DAY,
        3 * DAY,
        7 * DAY,
        14 * DAY,
    ]
};

/// The size for a range where none is given: the largest of a list that is smaller than a 240th of it.
#[must_use]
pub fn default_size(range: i64) -> i64 {
    let nominal = range / 240;
    SIZES.into_iter().rfind(|size| *size < nominal).unwrap_or(nominal.max(1))
}
