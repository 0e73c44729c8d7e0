//! Intervals of the calendar, in zones whose clocks are set.

use proptest::prelude::*;
use pulsetree::calendar::{Calendar, Zone};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The bucket of an interval's text around an instant.
fn around(text: &str, time: i64, zone: &Zone) -> (i64, i64) {
    Calendar::parse(text).expect(text).around(time, zone)
}

#[test]
fn units_are_counted_from_1970_and_weeks_from_its_first_sunday() {
    let utc = Zone::default();
    for (text, time, bucket) in [
        ("1d", DAY - 1, (0, DAY)),
        ("3d", 4 * DAY, (3 * DAY, 6 * DAY)),
        ("1w", 0, (-4 * DAY, 3 * DAY)),
        ("1w", 3 * DAY, (3 * DAY, 10 * DAY)),
        ("2w", 9 * DAY, (3 * DAY, 17 * DAY)),
        ("1n", 40 * DAY, (31 * DAY, 59 * DAY)),
        ("3n", 40 * DAY, (0, 90 * DAY)),
        ("1y", 400 * DAY, (365 * DAY, 730 * DAY)),
        ("4y", 0, (0, 1461 * DAY)),
        ("1y", -1, (-365 * DAY, 0)),
        ("8h", 9 * HOUR, (8 * HOUR, 16 * HOUR)),
        ("250ms", 1100, (1000, 1250)),
    ] {
        assert_eq!(around(text, time, &utc), bucket, "{text} around {time}");
    }
}

#[test]
fn what_is_no_interval_of_the_calendar() {
    for text in
        ["", "1", "d", "0d", "-1d", "1q", "1D", "5h", "7m", "7s", "25h", "11ms", "1.5d", "99999999999999999999d"]
    {
        assert_eq!(Calendar::parse(text), None, "{text}");
    }
    for text in ["1h", "24h", "1440m", "90m", "1s", "1ms", "86400000ms", "365d", "53w", "106751991167d", "292471208y"] {
        assert!(Calendar::parse(text).is_some(), "{text}");
    }
}

#[test]
fn days_are_as_long_as_the_clocks_make_them() {
    // at local 02:00 of the second day clocks go forward, at local 03:00 of the fifth back
    let zone = Zone::new(HOUR, vec![(DAY + HOUR, 2 * HOUR), (4 * DAY + HOUR, HOUR)]);
    assert_eq!(around("1d", DAY, &zone), (DAY - HOUR, 2 * DAY - 2 * HOUR), "23 hours");
    assert_eq!(around("1d", 4 * DAY, &zone), (4 * DAY - 2 * HOUR, 5 * DAY - HOUR), "25 hours");
    assert_eq!(
        around("12h", 2 * DAY - 3 * HOUR, &zone),
        (DAY + 11 * HOUR, 2 * DAY - 2 * HOUR),
        "the short rest of a day"
    );
    assert_eq!(around("12h", 5 * DAY - 2 * HOUR, &zone), (5 * DAY - 2 * HOUR, 5 * DAY - HOUR), "the 25th hour");
}

#[test]
fn midnights_that_are_skipped_repeated_or_lost_with_their_day() {
    let skipped = Zone::new(0, vec![(DAY, HOUR)]);
    assert_eq!(around("1d", DAY, &skipped), (DAY, 2 * DAY - HOUR), "begins at one");
    // a minute after midnight it is a minute past eleven again
    let repeated = Zone::new(0, vec![(DAY + MINUTE, -HOUR)]);
    for time in [DAY, DAY + MINUTE, DAY + 30 * MINUTE, DAY + 2 * HOUR] {
        assert_eq!(around("1d", time, &repeated), (DAY, 2 * DAY + HOUR), "{time}");
    }
    let lost = Zone::new(-10 * HOUR, vec![(DAY + 10 * HOUR, 14 * HOUR)]);
    assert_eq!(around("1d", DAY + 10 * HOUR - 1, &lost), (10 * HOUR, DAY + 10 * HOUR));
    assert_eq!(
        around("1d", DAY + 10 * HOUR, &lost),
        (DAY + 10 * HOUR, 3 * DAY - 14 * HOUR),
        "the day after the lost one"
    );
}

fn zones() -> impl Strategy<Value = Zone> {
    let change = (1_i64..400, -14_i64..=14).prop_map(|(days, quarters)| (days * DAY, quarters * 15 * MINUTE));
    (-14_i64..=14, prop::collection::vec(change, 0..6)).prop_map(|(first, mut changes)| {
        changes.sort_unstable();
        changes.dedup_by_key(|change| change.0);
        Zone::new(first * HOUR, changes)
    })
}

proptest! {
    #[test]
    fn buckets_hold_their_instant_and_follow_each_other(
        zone in zones(),
        time in -4_000 * DAY..20_000 * DAY,
        text in prop::sample::select(vec!["1ms", "1s", "15m", "1h", "6h", "1d", "2d", "7d", "1w", "3w", "1n", "5n", "1y", "9y"]),
    ) {
        let (start, end) = around(text, time, &zone);
        prop_assert!(start <= time && time < end, "{text}: {start} {time} {end}");
        prop_assert_eq!(around(text, start, &zone), (start, end));
        prop_assert_eq!(around(text, end - 1, &zone), (start, end));
        prop_assert_eq!(around(text, end, &zone).0, end);
    }
}
