//! Instants, spans and the calendar.

use pulsetree::error::Code;
use pulsetree::time::{MAX_TIME, align, parse_span, parse_time, print_micros, whole_ms, wire_ms};

const NOW: i64 = 1_468_954_529_000;

#[test]
fn instants_a_query_may_name() {
    let hour = 3_600_000;
    let cases = [
        ("now", NOW),
        ("1h-ago", NOW - hour),
        ("250ms-ago", NOW - 250),
        ("3s-ago", NOW - 3000),
        ("5m-ago", NOW - 300_000),
        ("2d-ago", NOW - 48 * hour),
        ("1w-ago", NOW - 7 * 24 * hour),
        ("1n-ago", NOW - 30 * 24 * hour),
        ("1y-ago", NOW - 365 * 24 * hour),
        ("99y-ago", 0),
        ("0", 0),
        ("1355961600", 1_355_961_600_000),
        ("13559616000", 13_559_616_000),
        ("1355961600000", 1_355_961_600_000),
        ("1355961603.4", 1_355_961_603_400),
        ("1355961603.418", 1_355_961_603_418),
        ("123123ms", 123_123),
        ("2012/12/20", 1_355_961_600_000),
        ("2012/12/20 12:42", 1_356_007_320_000),
        ("2012/12/20 12:42:42", 1_356_007_362_000),
        ("2012/12/20-12:42:42", 1_356_007_362_000),
        ("2016/07/20-03:15:29", 1_468_984_529_000),
        ("2016/02/29", 1_456_704_000_000),
        ("9999999999999", MAX_TIME),
    ];
    for (text, expected) in cases {
        assert_eq!(parse_time("start", text, NOW), Ok(expected), "{text}");
    }
}

#[test]
fn instants_refused() {
    let bad = [
        "",
        "-5",
        "-1h-ago",
        "h-ago",
        "0h-ago",
        "1j-ago",
        "1.5h-ago",
        "ago",
        "yesterday",
        "1e9",
        "1.2.3",
        ".5",
        "ms",
        "1.5ms",
        "10000000000000",
        "2012/13/01",
        "2012/02/30",
        "2015/02/29",
        "1900/01/01",
        "2012/12/20-24:00",
        "2012/12/20-12",
        "2012/12/20-12:60",
        "2012/12/20-12:00:60",
        "2012/12/20-12:00:00:00",
        "2012/12/20/1",
        "2012/1a/20",
        "99999999999999999999ms",
        "99999999999999999999y-ago",
        "1y",
    ];
    for text in bad {
        let error = parse_time("end", text, NOW).expect_err(text);
        assert_eq!(error.code, Code::InvalidArgument);
        assert!(error.message.starts_with(&format!("end is \"{text}\"; expected a time")), "{}", error.message);
    }
}

#[test]
fn numbers_as_instants() {
    let cases = [(0.0, 0), (-0.0, 0), (1.4, 1), (1.5, 2), (9_999_999_999_999.4, MAX_TIME)];
    for (time, expected) in cases {
        assert_eq!(whole_ms("t", time), Ok(expected), "{time}");
    }
    let wire = [
        (9_999_999_999.0, 9_999_999_999_000),
        (10_000_000_000.0, 10_000_000_000),
        (1_355_961_603.4, 1_355_961_603_400),
    ];
    for (time, expected) in wire {
        assert_eq!(wire_ms("t", time), Ok(expected), "{time}");
    }
    for bad in [f64::NAN, -1.0, -0.4, f64::INFINITY, f64::NEG_INFINITY, 1e13] {
        assert_eq!(whole_ms("t", bad).map_err(|e| e.code), Err(Code::InvalidArgument), "{bad}");
        assert!(wire_ms("t", bad).is_err(), "{bad}");
    }
}

#[test]
fn spans_and_alignment() {
    let spans =
        [("1ms", Some(1)), ("15m", Some(900_000)), ("2w", Some(1_209_600_000)), ("0m", None), ("m", None), ("1", None)];
    for (text, expected) in spans {
        assert_eq!(parse_span(text), expected, "{text}");
    }
    assert_eq!([align(0, 7), align(6, 7), align(7, 7), align(-1, 7)], [0, 0, 7, -7]);
}

#[test]
fn instants_printed() {
    let cases = [
        (0, "1970-01-01 00:00:00.000000"),
        (1_468_984_529_000_001, "2016-07-20 03:15:29.000001"),
        (951_782_400_000_000, "2000-02-29 00:00:00.000000"),
        (4_107_542_399_999_999, "2100-02-28 23:59:59.999999"),
        (-1, "1969-12-31 23:59:59.999999"),
    ];
    for (us, expected) in cases {
        assert_eq!(print_micros(us), expected);
    }
}

#[test]
fn every_day_of_four_centuries_is_printed_as_it_is_read() {
    let mut last = String::new();
    for day in 0..115_740 {
        let date = print_micros(day * 86_400_000_000)[..10].to_owned();
        assert!(date > last, "{date} follows {last}");
        assert_eq!(parse_time("start", &date.replace('-', "/"), NOW), Ok(day * 86_400_000));
        last = date;
    }
}
