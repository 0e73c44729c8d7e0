//! Instants in milliseconds since the Unix epoch, spans, and the calendar in UTC. Nothing here reads a clock.

use crate::error::{Code, Error, Result};
use crate::json::{self, print_number};

/// The latest instant that can be stored, in milliseconds.
pub const MAX_TIME: i64 = 9_999_999_999_999;

/// The first number that is milliseconds on the wire: below it, with ten digits or fewer, numbers are seconds.
const FIRST_WIRE_MS: f64 = 1e10;

const DAY: i64 = 86_400_000;

/// A caller's instant in milliseconds, rounded to the nearest whole one.
///
/// # Errors
/// `invalid_argument` for NaN, a negative number or one past [`MAX_TIME`].
pub fn whole_ms(time: f64) -> Result<i64> {
    rounded(time).ok_or_else(|| refused(time))
}

/// A number on the wire as milliseconds: with ten digits or fewer before the point it is in seconds.
///
/// # Errors
/// As [`whole_ms`].
pub fn wire_ms(time: f64) -> Result<i64> {
    rounded(if time.abs() < FIRST_WIRE_MS { time * 1000.0 } else { time }).ok_or_else(|| refused(time))
}

fn rounded(time: f64) -> Option<i64> {
    let rounded = time.round();
    (time >= 0.0 && rounded <= MAX_TIME as f64).then_some(rounded as i64)
}

fn refused(time: f64) -> Error {
    let message = ["timestamp is ", &print_number(time), "; expected milliseconds from 0 to 9999999999999"].concat();
    Error::new(Code::InvalidArgument, message)
}

/// An instant as a query names it, in milliseconds.
///
/// `now`; `1h-ago`; `2012/12/20`, followed by ` 12:42` or `-12:42:42` if wanted (UTC); `123ms`; `1355961603.4` (ten
/// digits or fewer: seconds, more: milliseconds). One that would lie before the epoch is the epoch.
///
/// # Errors
/// `invalid_argument` naming `argument`.
pub fn parse_time(argument: &str, text: &str, now: i64) -> Result<i64> {
    if text.starts_with('-') {
        return Err(Error::invalid(argument, text, "a time that is not negative"));
    }
    let parsed = if text == "now" {
        Some(now)
    } else if let Some(span) = text.strip_suffix("-ago") {
        parse_span(span).map(|ms| now.saturating_sub(ms).max(0))
    } else if text.contains('/') {
        parse_date(text)
    } else if let Some(digits) = text.strip_suffix("ms") {
        digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
    } else {
        parse_number(text)
    };
    parsed.filter(|ms| *ms <= MAX_TIME).ok_or_else(|| {
        Error::invalid(argument, text, "a time: 1468954529, 1468954529000, now, 1h-ago or 2016/07/20-03:15:29")
    })
}

fn parse_number(text: &str) -> Option<i64> {
    let numeric =
        text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.starts_with(|c: char| c.is_ascii_digit());
    if numeric { wire_ms(json::parse_number(text)?).ok() } else { None }
}

/// Milliseconds of `<count><unit>`; units ms, s, m, h, d, w, n (30 days), y (365 days); the count is at least 1.
#[must_use]
pub fn parse_span(text: &str) -> Option<i64> {
    let (count, unit) = text.split_at_checked(text.bytes().take_while(u8::is_ascii_digit).count())?;
    let unit = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => DAY,
        "w" => 7 * DAY,
        "n" => 30 * DAY,
        "y" => 365 * DAY,
        _ => return None,
    };
    count.parse::<i64>().ok()?.checked_mul(unit).filter(|ms| *ms > 0)
}

/// `YYYY/MM/DD`, `YYYY/MM/DD[ -]HH:MM`, `YYYY/MM/DD[ -]HH:MM:SS`.
fn parse_date(text: &str) -> Option<i64> {
    let (date, clock) = match text.split_once(['-', ' ']) {
        Some((date, clock)) => (date, Some(clock)),
        None => (text, None),
    };
    let mut parts = date.split('/');
    let year = digits(parts.next()?, 4)?;
    let month = digits(parts.next()?, 2).filter(|m| (1..=12).contains(m))?;
    let day = digits(parts.next()?, 2).filter(|d| (1..=days_in_month(year, month)).contains(d))?;
    let seconds = match clock {
        Some(clock) => parse_clock(clock)?,
        None => 0,
    };
    let instant = days_from_civil(year, month, day) * DAY + seconds * 1000;
    (parts.next().is_none() && instant >= 0).then_some(instant)
}

/// Seconds of `HH:MM` or `HH:MM:SS`.
fn parse_clock(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let hour = digits(parts.next()?, 2).filter(|h| *h < 24)?;
    let minute = digits(parts.next()?, 2).filter(|m| *m < 60)?;
    let second = match parts.next() {
        Some(second) => digits(second, 2).filter(|s| *s < 60)?,
        None => 0,
    };
    parts.next().is_none().then_some(hour * 3600 + minute * 60 + second)
}

fn digits(text: &str, most: usize) -> Option<i64> {
    let fits = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

/// The start of the interval of `width` milliseconds, counted from the epoch, that holds `time`.
#[must_use]
pub const fn align(time: i64, width: i64) -> i64 {
    time - time.rem_euclid(width)
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
const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // Months from March have 31,30,31,30,31 days, twice, then 31: 153 days in five.
    year * 365 + leap_days + (153 * month + 2) / 5 + day - 1 - EPOCH_FROM_MARCH_0
}

/// Year, month and day of a day since the epoch.
const fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH_FROM_MARCH_0;
    let (era, of_era) = (days.div_euclid(DAYS_PER_400_YEARS), days.rem_euclid(DAYS_PER_400_YEARS));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (carry, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    (era * 400 + year + carry, month, day)
}

/// An instant in microseconds as `YYYY-MM-DD HH:MM:SS.ffffff`, UTC.
#[must_use]
pub fn print_micros(us: i64) -> String {
    let (day, of_day) = (us.div_euclid(DAY * 1000), us.rem_euclid(DAY * 1000));
    let (year, month, date) = civil_from_days(day);
    let seconds = of_day / 1_000_000;
    let mut out = String::with_capacity(26);
    let parts = [
        (year, 4, '-'),
        (month, 2, '-'),
        (date, 2, ' '),
        (seconds / 3600, 2, ':'),
        (seconds / 60 % 60, 2, ':'),
        (seconds % 60, 2, '.'),
    ];
    for (number, width, after) in parts {
        push_digits(number, width, &mut out);
        out.push(after);
    }
    push_digits(of_day % 1_000_000, 6, &mut out);
    out
}

/// The last `width` digits of a number, zeros in front.
fn push_digits(number: i64, width: u32, out: &mut String) {
    for place in (0..width).rev() {
        let digit = number / 10_i64.pow(place) % 10;
        out.push(char::from(b'0' + digit.unsigned_abs() as u8));
    }
}
