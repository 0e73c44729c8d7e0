//! Instants in milliseconds since the Unix epoch, spans, and the calendar in UTC. Nothing here reads a clock.
//!
//! ```
//! use pulsetree::time::{parse_span, parse_time, wire_ms};
//! assert_eq!(parse_time("start", "1h-ago", 3_600_000)?, 0);
//! assert_eq!(wire_ms("timestamp", 1_356_998_400.0)?, 1_356_998_400_000);
//! assert_eq!(parse_span("5m"), Some(300_000));
//! # Ok::<(), pulsetree::error::Error>(())
//! ```

pub use pulsetree_kernels::align;

use crate::error::{Code, Error, Result};
use crate::json::{parse_number, print_number};

/// The latest instant that can be stored, in milliseconds.
pub const MAX_TIME: i64 = 9_999_999_999_999;

/// The first number that is milliseconds on the wire: below it, with ten digits or fewer, numbers are seconds.
const FIRST_WIRE_MS: f64 = 1e10;

/// A day of 24 hours, in ms.
pub(crate) const DAY: i64 = 86_400_000;

/// What [`parse_time`] reads, as messages say it.
pub const INSTANT: &str = "a time: 1468954529, 1468954529000, now, 1h-ago or 2016/07/20-03:15:29";

/// A caller's instant in milliseconds, rounded to the nearest whole one.
///
/// # Errors
/// `invalid_argument` naming `argument` for NaN, a negative number or one past [`MAX_TIME`].
pub fn whole_ms(argument: &str, time: f64) -> Result<i64> {
    rounded(time).ok_or_else(|| refused(argument, time))
}

/// A number on the wire as milliseconds: with ten digits or fewer before the point it is in seconds.
///
/// # Errors
/// As [`whole_ms`].
pub fn wire_ms(argument: &str, time: f64) -> Result<i64> {
    rounded(wire(time)).ok_or_else(|| refused(argument, time))
}

/// As [`wire_ms`], fractions kept and nothing checked.
#[must_use]
pub fn wire(time: f64) -> f64 {
    if time.abs() < FIRST_WIRE_MS { time * 1000.0 } else { time }
}

/// As [`whole_ms`], for those who need not say why not.
#[inline]
#[must_use]
pub fn rounded(time: f64) -> Option<i64> {
    let rounded = (time + 0.5).floor();
    (time >= 0.0 && rounded <= MAX_TIME as f64).then_some(rounded as i64)
}

fn refused(argument: &str, time: f64) -> Error {
    let time = print_number(time);
    Error::new(Code::InvalidArgument, format!("{argument} is {time}; expected milliseconds from 0 to {MAX_TIME}"))
}

/// An instant as a query names it, in milliseconds.
///
/// `now`; `1h-ago`; `2012/12/20`, followed by ` 12:42` or `-12:42:42` if wanted (UTC; see [`is_date`]); `123ms`;
/// `1355961603.4` (ten digits or fewer: seconds, more: milliseconds). One that would lie before the epoch is the epoch.
///
/// # Errors
/// `invalid_argument` naming `argument`.
pub fn parse_time(argument: &str, text: &str, now: i64) -> Result<i64> {
    if text.starts_with('-') {
        return Err(Error::invalid(argument, text, "a time that is not negative"));
    }
    match instant(text, now) {
        Some(ms) if ms <= MAX_TIME => Ok(ms),
        _ => Err(Error::invalid(argument, text, INSTANT)),
    }
}

/// Whether what [`parse_time`] reads is a date, which means another instant in each time zone.
#[must_use]
pub fn is_date(text: &str) -> bool {
    text.contains('/')
}

fn instant(text: &str, now: i64) -> Option<i64> {
    if text == "now" {
        Some(now)
    } else if let Some(span) = text.strip_suffix("-ago") {
        Some(now.saturating_sub(parse_span(span)?).max(0))
    } else if is_date(text) {
        parse_date(text)
    } else if let Some(digits) = text.strip_suffix("ms") {
        whole(digits)
    } else if text.starts_with('.') || text.bytes().any(|b| b != b'.' && !b.is_ascii_digit()) {
        None
    } else {
        rounded(wire(parse_number(text)?))
    }
}

/// How many milliseconds each unit of a span has.
const UNITS: [(&str, i64); 8] = [
    ("ms", 1),
    ("s", 1000),
    ("m", 60_000),
    ("h", 3_600_000),
    ("d", DAY),
    ("w", 7 * DAY),
    ("n", 30 * DAY),
    ("y", 365 * DAY),
];

/// Milliseconds of `<count><unit>`; units ms, s, m, h, d, w, n (30 days), y (365 days); the count is at least 1.
#[must_use]
pub fn parse_span(text: &str) -> Option<i64> {
    counted_unit(text).map(|(count, _, ms)| count * ms)
}

/// `<count><unit>`: the count, at least 1, the unit's name, and its ms; their product fits 64 bits.
pub(crate) fn counted_unit(text: &str) -> Option<(i64, &'static str, i64)> {
    let (count, unit) = text.split_at_checked(text.bytes().take_while(u8::is_ascii_digit).count())?;
    let count = whole(count)?;
    let (name, ms) = UNITS.iter().find(|(name, _)| *name == unit)?;
    (count > 0 && count <= i64::MAX / ms).then_some((count, *name, *ms))
}

/// `YYYY/MM/DD`, `YYYY/MM/DD[ -]HH:MM`, `YYYY/MM/DD[ -]HH:MM:SS`.
fn parse_date(text: &str) -> Option<i64> {
    let (date, clock) = match text.bytes().position(|b| b == b'-' || b == b' ') {
        Some(at) => (text.get(..at)?, parts(text.get(at + 1..)?, b':')?),
        None => (text, (2, [0; 3])),
    };
    let (3, [year, month, day]) = parts(date, b'/')? else { return None };
    let (2.., [hour, minute, second]) = clock else { return None };
    let valid = (1..=12).contains(&month)
        && (1..=days_in_month(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    let instant = days_from_civil(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
    (valid && instant >= 0).then_some(instant)
}

/// Up to three numbers between separators, and how many; the first of a date has up to four digits, all others two.
fn parts(text: &str, separator: u8) -> Option<(usize, [i64; 3])> {
    let (mut count, mut parts) = (0, [0; 3]);
    for digits in text.split(char::from(separator)) {
        let most = if count == 0 && separator == b'/' { 4 } else { 2 };
        if digits.len() > most {
            return None;
        }
        *parts.get_mut(count)? = whole(digits)?;
        count += 1;
    }
    Some((count, parts))
}

/// A number of digits alone that is not too great for 64 bits.
fn whole(digits: &str) -> Option<i64> {
    let mut number = 0;
    for byte in digits.bytes() {
        if !byte.is_ascii_digit() || number >= i64::MAX / 10 {
            return None;
        }
        number = number * 10 + i64::from(byte - b'0');
    }
    (!digits.is_empty()).then_some(number)
}

const fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1 March of year 0 to 1 January 1970.
const EPOCH_FROM_MARCH_0: i64 = 719_468;
const DAYS_PER_400_YEARS: i64 = 146_097;

/// Days since the epoch of a date of the Gregorian calendar; the year is counted from March, so a leap day is its last.
pub(crate) const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // Months from March have 31,30,31,30,31 days, twice, then 31: 153 days in five.
    year * 365 + leap_days + (153 * month + 2) / 5 + day - 1 - EPOCH_FROM_MARCH_0
}

/// Year, month and day of a day since the epoch.
pub(crate) const fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH_FROM_MARCH_0;
    let (era, of_era) = (days.div_euclid(DAYS_PER_400_YEARS), days.rem_euclid(DAYS_PER_400_YEARS));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (carry, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    (era * 400 + year + carry, month, day)
}

/// An instant in milliseconds as `YYYY-MM-DD HH:MM:SS.fff`, UTC.
#[must_use]
pub fn print_instant(ms: i64) -> String {
    let mut text = print_micros(ms.saturating_mul(1000));
    text.truncate(text.len() - 3);
    text
}

/// An instant in microseconds as `YYYY-MM-DD HH:MM:SS.ffffff`, UTC.
#[must_use]
pub fn print_micros(us: i64) -> String {
    let (day, of_day) = (us.div_euclid(DAY * 1000), us.rem_euclid(DAY * 1000));
    let (year, month, date) = civil_from_days(day);
    let (seconds, micros) = (of_day / 1_000_000, of_day % 1_000_000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{date:02} {hour:02}:{minute:02}:{second:02}.{micros:06}")
}
