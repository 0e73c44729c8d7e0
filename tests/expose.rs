//! Both text formats: what each type writes, escaping, order, common labels, negotiation.

mod tree_support;

use pulsetree::error::Code;
use pulsetree::expose::{Dialect, Format, canonical, hits_family, mangle, negotiate, write};
use pulsetree::hits::{Hits, RecorderOptions};
use pulsetree::tree::{Kind, Tree};
use tree_support::{Labels, World, code, world};

const NONE: Labels<'static> = &[];
const K: Labels<'static> = &[("k", "v")];

/// (type, options, recordings, text 0.0.4, OpenMetrics)
type Golden<'a> = (Kind, &'a str, &'a [(f64, Labels<'a>)], &'a str, &'a str);

const GOLDENS: &[Golden<'_>] = &[
    (Kind::Base, "{}", &[], "", ""),
    (Kind::String, "{}", &[], "", ""),
    (Kind::Empty, "{}", &[(1.0, NONE)], "", ""),
    (Kind::Int, "{}", &[], "", ""),
    (Kind::Int, "{}", &[(3.0, K)], "# TYPE a_m gauge\na_m{k=\"v\"} 3\n", "# TYPE a_m gauge\na_m{k=\"v\"} 3\n"),
    (
        Kind::Float,
        r#"{"help":"a \\ \"b\"\nc","unit":"m/s"}"#,
        &[(f64::NAN, NONE), (f64::INFINITY, K), (f64::NEG_INFINITY, &[("k", "w")])],
        concat!(
            "# HELP a_m_m_s a \\\\ \"b\"\\nc\n# TYPE a_m_m_s gauge\n",
            "a_m_m_s NaN\na_m_m_s{k=\"v\"} +Inf\na_m_m_s{k=\"w\"} -Inf\n"
        ),
        concat!(
            "# TYPE a_m_m_s gauge\n# UNIT a_m_m_s m_s\n# HELP a_m_m_s a \\\\ \\\"b\\\"\\nc\n",
            "a_m_m_s NaN\na_m_m_s{k=\"v\"} +Inf\na_m_m_s{k=\"w\"} -Inf\n"
        ),
    ),
    (Kind::Counter, "{}", &[], "# TYPE a_m_total counter\na_m_total 0\n", "# TYPE a_m counter\na_m_total 0\n"),
    (
        Kind::Counter,
        r#"{"countCalls":true,"unit":"bytes","help":"h"}"#,
        &[(2.5, NONE), (1e21, NONE)],
        concat!(
            "# HELP a_m_bytes_calls_total h\n# TYPE a_m_bytes_calls_total counter\na_m_bytes_calls_total 2\n",
            "# HELP a_m_bytes_total h\n# TYPE a_m_bytes_total counter\na_m_bytes_total 1e+21\n"
        ),
        concat!(
            "# TYPE a_m_bytes counter\n# UNIT a_m_bytes bytes\n# HELP a_m_bytes h\na_m_bytes_total 1e+21\n",
            "# TYPE a_m_bytes_calls counter\n# HELP a_m_bytes_calls h\na_m_bytes_calls_total 2\n"
        ),
    ),
    (
        Kind::Cps,
        r#"{"timeUnitVectors":[1,60]}"#,
        &[(0.0, NONE)],
        "# TYPE a_m gauge\na_m{period=\"1\"} 1\na_m{period=\"60\"} 1\n",
        "# TYPE a_m gauge\na_m{period=\"1\"} 1\na_m{period=\"60\"} 1\n",
    ),
    (
        Kind::Percentile,
        r#"{"quantiles":[1,0.5]}"#,
        &[(-2.0, K)],
        "# TYPE a_m summary\na_m{k=\"v\",quantile=\"0.5\"} -2\na_m{k=\"v\",quantile=\"1\"} -2\n",
        "# TYPE a_m gauge\na_m{k=\"v\",quantile=\"0.5\"} -2\na_m{k=\"v\",quantile=\"1.0\"} -2\n",
    ),
    (
        Kind::Summary,
        r#"{"quantiles":[0,1]}"#,
        &[(-2.0, NONE), (1.0, NONE)],
        "# TYPE a_m summary\na_m{quantile=\"0\"} -2\na_m{quantile=\"1\"} 1\na_m_sum -1\na_m_count 2\n",
        "# TYPE a_m summary\na_m{quantile=\"1.0\"} 1\na_m_count 2\n",
    ),
    (
        Kind::Summary,
        r#"{"quantiles":[0.5],"countCalls":false}"#,
        &[(-2.0, NONE)],
        "# TYPE a_m summary\na_m{quantile=\"0.5\"} -2\n",
        "",
    ),
    (
        Kind::Histogram,
        r#"{"buckets":[0.5,1000000]}"#,
        &[(0.5, NONE), (7.0, NONE)],
        concat!(
            "# TYPE a_m histogram\na_m_bucket{le=\"0.5\"} 1\na_m_bucket{le=\"1000000\"} 2\na_m_bucket{le=\"+Inf\"} 2\n",
            "a_m_sum 7.5\na_m_count 2\n"
        ),
        concat!(
            "# TYPE a_m histogram\na_m_bucket{le=\"0.5\"} 1\na_m_bucket{le=\"1e+06\"} 2\na_m_bucket{le=\"+Inf\"} 2\n",
            "a_m_sum 7.5\na_m_count 2\n"
        ),
    ),
    (
        Kind::Histogram,
        r#"{"buckets":[-1,1]}"#,
        &[(2.0, NONE)],
        concat!(
            "# TYPE a_m histogram\na_m_bucket{le=\"-1\"} 0\na_m_bucket{le=\"1\"} 0\na_m_bucket{le=\"+Inf\"} 1\n",
            "a_m_sum 2\na_m_count 1\n"
        ),
        "# TYPE a_m histogram\na_m_bucket{le=\"-1.0\"} 0\na_m_bucket{le=\"1.0\"} 0\na_m_bucket{le=\"+Inf\"} 1\n",
    ),
    (
        Kind::Histogram,
        r#"{"buckets":[1]}"#,
        &[(-2.0, NONE)],
        "# TYPE a_m histogram\na_m_bucket{le=\"1\"} 1\na_m_bucket{le=\"+Inf\"} 1\na_m_sum -2\na_m_count 1\n",
        "# TYPE a_m histogram\na_m_bucket{le=\"1.0\"} 1\na_m_bucket{le=\"+Inf\"} 1\n",
    ),
    (
        Kind::Linkfail,
        r#"{"help":"h"}"#,
        &[(0.0, &[("address", "x")])],
        concat!(
            "# HELP a_m_consecutive_failures h\n# TYPE a_m_consecutive_failures gauge\n",
            "a_m_consecutive_failures{address=\"x\"} 1\n",
            "# HELP a_m_consecutive_successes h\n# TYPE a_m_consecutive_successes gauge\n",
            "a_m_consecutive_successes{address=\"x\"} 0\n",
            "# HELP a_m_status h\n# TYPE a_m_status gauge\na_m_status{address=\"x\"} 1\n"
        ),
        concat!(
            "# TYPE a_m_consecutive_failures gauge\n# HELP a_m_consecutive_failures h\n",
            "a_m_consecutive_failures{address=\"x\"} 1\n",
            "# TYPE a_m_consecutive_successes gauge\n# HELP a_m_consecutive_successes h\n",
            "a_m_consecutive_successes{address=\"x\"} 0\n",
            "# TYPE a_m_status gauge\n# HELP a_m_status h\na_m_status{address=\"x\"} 1\n"
        ),
    ),
];

#[test]
fn goldens() {
    for (kind, options, recordings, text, open) in GOLDENS {
        let mut w = world();
        let id = w.metric("a.m", *kind, options);
        for (value, labels) in *recordings {
            w.put(id, *value, labels);
        }
        assert_eq!(w.prometheus(), *text, "{kind:?} {options}");
        assert_eq!(w.openmetrics(), [open, "# EOF\n"].concat(), "{kind:?} {options}");
        assert_eq!(w.prometheus(), *text, "bug 2: the same text twice");
    }
}

#[test]
fn hostile_label_values_are_escaped_and_nothing_else() {
    let mut w = world();
    let id = w.metric("m", Kind::Int, "{}");
    for (at, value) in ["\"", "\\", "\n", "'", "\u{1F600}", "", "a\\nb", "{}=,", "\u{FFFD}", "\r"].iter().enumerate() {
        w.put(id, at as f64, &[("k", value)]);
    }
    let expected = [
        ("", "5"),
        ("\\n", "2"),
        ("\r", "9"),
        ("\\\"", "0"),
        ("'", "3"),
        ("\\\\", "1"),
        ("a\\\\nb", "6"),
        ("{}=,", "7"),
        ("\u{FFFD}", "8"),
        ("\u{1F600}", "4"),
    ];
    let line = |(label, value): &(&str, &str)| match *label {
        "" => format!("m {value}\n"),
        label => format!("m{{k=\"{label}\"}} {value}\n"),
    };
    let lines: String = expected.iter().map(line).collect();
    assert_eq!(w.prometheus(), format!("# TYPE m gauge\n{lines}"), "bug 1");
    assert_eq!(w.openmetrics(), format!("# TYPE m gauge\n{lines}# EOF\n"), "bug 1");
}

#[test]
fn families_come_in_name_order_and_sets_in_label_order() {
    let mut w = world();
    for name in ["z", "b.c", "x_total", "a.b", "w"] {
        let id = w.metric(name, Kind::Counter, "{}");
        for labels in [&[("k", "b")][..], &[("k", "a")], &[], &[("j", "z")], &[("k", "a"), ("l", "a")]] {
            w.put(id, 1.0, labels);
        }
    }
    let text = w.prometheus();
    let families: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")).collect();
    assert_eq!(
        families,
        ["a_b_total counter", "b_c_total counter", "w_total counter", "x_total counter", "z_total counter"]
    );
    let sets: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("w_total")).collect();
    assert_eq!(sets, [" 1", "{j=\"z\"} 1", "{k=\"a\"} 1", "{k=\"a\",l=\"a\"} 1", "{k=\"b\"} 1"]);
}

#[test]
fn lines_are_whole_whatever_the_length_of_their_parts() {
    let numbers = [
        (0.0, "0"),
        (7.0, "7"),
        (12_345_678.0, "12345678"),
        (99_999_999.0, "99999999"),
        (100_000_000.0, "100000000"),
        (900_000_000_000_001.0, "900000000000001"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992"),
        (-3.0, "-3"),
        (0.1, "0.1"),
        (-1.234_567_890_123_456_7e-300, "-1.2345678901234568e-300"),
        (f64::NAN, "NaN"),
    ];
    for name in (1..40).map(|length| "m".repeat(length)) {
        let mut w = world();
        let id = w.metric(&name, Kind::Float, "{}");
        let mut expected = format!("# TYPE {name} gauge\n");
        for (length, (number, text)) in (1..40).zip(numbers.into_iter().cycle()) {
            let value = "é".repeat(length);
            w.put(id, number, &[("k", &value)]);
            expected.push_str(&format!("{name}{{k=\"{value}\"}} {text}\n"));
        }
        assert_eq!(w.prometheus(), expected);
    }
}

#[test]
fn timestamps_are_ms_in_text_and_seconds_in_openmetrics() {
    let mut w = World { now: 1_700_000_000_123.4, ..world() };
    let id = w.metric("m", Kind::Int, r#"{"timestamps":true}"#);
    w.put(id, 1.0, NONE);
    w.now = -1_500.0;
    w.put(id, 2.0, K);
    w.now = 1_999.5;
    w.put(id, 3.0, &[("k", "w")]);
    let text = "# TYPE m gauge\nm 1 1700000000123\nm{k=\"v\"} 2 -1500\nm{k=\"w\"} 3 2000\n";
    assert_eq!(w.prometheus(), text);
    let text = "# TYPE m gauge\nm 1 1700000000.123\nm{k=\"v\"} 2 -1.500\nm{k=\"w\"} 3 2.000\n# EOF\n";
    assert_eq!(w.openmetrics(), text);
}

fn with_labels(w: &mut World, labels: Labels<'_>) -> pulsetree::error::Result<String> {
    w.tree.settle();
    write(Dialect::Prometheus, &w.tree, &Hits::new(), labels, w.now, w.mono)
}

#[test]
fn common_labels_go_on_every_sample_and_lose_to_its_own() {
    let mut w = world();
    let id = w.metric("m", Kind::Percentile, r#"{"quantiles":[0.5]}"#);
    w.put(id, 1.0, NONE);
    w.put(id, 1.0, &[("b", "own")]);
    let labels = [("c", "\""), ("a", "1"), ("b", "2"), ("quantile", "no")];
    let expected = concat!(
        "# TYPE m summary\n",
        "m{a=\"1\",b=\"2\",c=\"\\\"\",quantile=\"0.5\"} 1\n",
        "m{a=\"1\",b=\"own\",c=\"\\\"\",quantile=\"0.5\"} 1\n"
    );
    assert_eq!(with_labels(&mut w, &labels).unwrap(), expected);
    let id = w.metric("h", Kind::Histogram, r#"{"buckets":[1]}"#);
    w.put(id, 1.0, NONE);
    let text = with_labels(&mut w, &[("le", "no"), ("a", "1")]).unwrap();
    assert!(text.contains("h_sum{a=\"1\"} 1\nh_count{a=\"1\"} 1\n"), "on every sample of the family: {text}");
    let text = with_labels(&mut w, &[("le", "no")]).unwrap();
    assert!(text.contains("h_sum 1\nh_count 1\n"), "without empty braces: {text}");
    for name in ["a-b", "", "_", "__x", "1a"] {
        assert_eq!(code(with_labels(&mut w, &[(name, "x")])), Code::InvalidArgument, "{name}");
    }
}

#[test]
fn hit_recorders_are_counters() {
    let mut hits = Hits::new();
    for (id, prometheus) in [("My site", true), ("9", true), ("hidden", false)] {
        let options = RecorderOptions { prometheus: Some(prometheus), ..RecorderOptions::default() };
        let recorder = hits.recorder(id, options).unwrap();
        for (target, layer, count) in [("b", None, 2), ("a\"", None, 1), ("b", Some("api"), 3)] {
            let target = hits.target(recorder, target, layer).unwrap();
            for time in 0..count {
                hits.hit(recorder, target, None, time);
            }
        }
    }
    assert_eq!(hits_family("My site"), "My_site_hits_total");
    let mut w = world();
    let id = w.metric("M", Kind::Int, "{}");
    w.put(id, 1.0, NONE);
    let text = write(Dialect::Prometheus, &w.tree, &hits, &[], 0.0, 0.0).unwrap();
    let expected = concat!(
        "# TYPE M gauge\nM 1\n",
        "# HELP My_site_hits_total Hits of each target.\n# TYPE My_site_hits_total counter\n",
        "My_site_hits_total{id=\"My site\",target=\"a\\\"\"} 1\nMy_site_hits_total{id=\"My site\",target=\"b\"} 5\n",
        "# HELP __hits_total Hits of each target.\n# TYPE __hits_total counter\n",
        "__hits_total{id=\"9\",target=\"a\\\"\"} 1\n__hits_total{id=\"9\",target=\"b\"} 5\n",
    );
    assert_eq!(text, expected);
}

#[test]
fn names_are_mangled_to_the_legacy_set() {
    let table = [("a.b", "a_b"), ("a:b_9", "a:b_9"), ("9a", "_a"), ("a b/ä", "a_b__"), ("\u{1F600}", "_"), ("", "")];
    for (name, expected) in table {
        assert_eq!(mangle(name), expected, "{name}");
    }
}

#[test]
fn canonical_numbers_are_go_s() {
    let table = [
        (0.0, "0.0"),
        (1.0, "1.0"),
        (0.1, "0.1"),
        (-2.5, "-2.5"),
        (100_000.0, "100000.0"),
        (999_999.5, "999999.5"),
        (1e6, "1e+06"),
        (1_234_567.0, "1.234567e+06"),
        (1e-4, "0.0001"),
        (1e-5, "1e-05"),
        (0.000_012_5, "1.25e-05"),
        (1e100, "1e+100"),
        (1.5e-300, "1.5e-300"),
        (f64::INFINITY, "+Inf"),
        (f64::NEG_INFINITY, "-Inf"),
        (12_345.678, "12345.678"),
        (10.0, "10.0"),
        (1e21, "1e+21"),
        (1_097_718_834_198_879.3, "1.0977188341988792e+15"),
    ];
    for (value, expected) in table {
        assert_eq!(canonical(value), expected);
    }
}

#[test]
fn accept_is_negotiated() {
    use Format::{OpenMetrics, OpenMetricsUnderscores, Prometheus};
    let prometheus3 = "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,\
        application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,\
        text/plain;version=0.0.4;q=0.3,*/*;q=0.2";
    let prometheus2 = "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,\
        text/plain;version=0.0.4;q=0.5,*/*;q=0.1";
    let table = [
        (None, Prometheus),
        (Some(""), Prometheus),
        (Some("*/*"), Prometheus),
        (Some("text/html,*/*;q=0.8"), Prometheus),
        (Some(prometheus3), OpenMetricsUnderscores),
        (Some(prometheus2), OpenMetrics),
        (Some("application/openmetrics-text"), OpenMetrics),
        (Some("Application/OpenMetrics-Text; Version=\"1.0.0\"; Q=0.5"), OpenMetrics),
        (Some("application/openmetrics-text;q=0.5, text/plain;q=0.9"), Prometheus),
        (Some("application/openmetrics-text, text/plain"), Prometheus),
        (Some("application/openmetrics-text;q=5, text/plain"), Prometheus),
        (Some("application/openmetrics-text;q=0.5, text/plain;q=0.4"), OpenMetrics),
        (Some("application/openmetrics-text;q=0.5, */*;q=0.4"), OpenMetrics),
        (Some("application/openmetrics-text;q=0, */*"), Prometheus),
        (Some("application/openmetrics-text;version=2.0.0"), Prometheus),
        (Some("application/openmetrics-text;q=nonsense"), Prometheus),
        (Some("application/*"), OpenMetrics),
        (Some("image/png"), Prometheus),
        (Some(";;,=,;q"), Prometheus),
    ];
    for (accept, expected) in table {
        assert_eq!(negotiate(accept), expected, "{accept:?}");
    }
    assert_eq!(Prometheus.content_type(), "text/plain; version=0.0.4; charset=utf-8");
    assert_eq!(OpenMetrics.content_type(), "application/openmetrics-text; version=1.0.0; charset=utf-8");
    assert!(OpenMetricsUnderscores.content_type().ends_with("; escaping=underscores"));
}

/// Seconds that so many label sets take to be recorded, written and written again without one.
fn seconds_of(count: u32) -> f64 {
    let mut w = World { tree: Tree::new(200_000), ..world() };
    let id = w.metric("m", Kind::Counter, "{}");
    let start = std::time::Instant::now();
    for n in 0..count {
        w.put(id, f64::from(n), &[("n", &n.to_string()), ("path", "/"), ("service", "user")]);
    }
    let lines = w.prometheus().lines().count();
    w.tree.remove(id, Some(&[("n", "5"), ("path", "/"), ("service", "user")])).unwrap();
    assert_eq!((lines, w.prometheus().lines().count()), (count as usize + 1, count as usize));
    start.elapsed().as_secs_f64()
}

#[test]
fn many_label_sets_are_written_in_linear_time() {
    // a machine that has other things to do may be slow once, not each time
    let is_linear = (0..5).any(|_| seconds_of(100_000) < seconds_of(10_000) * 40.0);
    assert!(is_linear, "bug 10");
}

/// (type, options, recordings, labels of the call, lines without metadata)
type Joined<'a> = (Kind, &'a str, &'a [(f64, Labels<'a>)], Labels<'a>, &'a str);

const I: Labels<'static> = &[("i", "x")];
const J: Labels<'static> = &[("j", "y")];
const BOTH: Labels<'static> = &[("i", "x"), ("j", "y")];

#[test]
fn every_line_stands_once_whatever_the_labels_of_the_call() {
    let table: &[Joined<'_>] = &[
        (Kind::Counter, "{}", &[(1.0, NONE), (2.0, I)], I, "m_total{i=\"x\"} 3\n"),
        (Kind::Counter, "{}", &[(1.0, NONE), (2.0, &[("i", "z")])], I, "m_total{i=\"x\"} 1\nm_total{i=\"z\"} 2\n"),
        (Kind::Counter, "{}", &[(1.0, NONE), (2.0, I), (4.0, J), (8.0, BOTH)], BOTH, "m_total{i=\"x\",j=\"y\"} 15\n"),
        (
            Kind::Counter,
            r#"{"countCalls":true}"#,
            &[(1.0, NONE), (2.0, I)],
            I,
            "m_calls_total{i=\"x\"} 2\nm_total{i=\"x\"} 3\n",
        ),
        (Kind::Int, "{}", &[(1.0, NONE), (2.0, I)], I, "m{i=\"x\"} 2\n"),
        (Kind::Int, "{}", &[(2.0, I), (1.0, NONE)], I, "m{i=\"x\"} 2\n"),
        (Kind::Int, "{}", &[(1.0, BOTH), (2.0, J)], I, "m{i=\"x\",j=\"y\"} 1\n"),
        (Kind::Int, "{}", &[(1.0, I), (2.0, J)], BOTH, "m{i=\"x\",j=\"y\"} 2\n"),
        (Kind::Cps, "{}", &[(1.0, NONE), (1.0, NONE), (1.0, I)], I, "m{i=\"x\",period=\"1\"} 1\n"),
        (Kind::Percentile, r#"{"quantiles":[1]}"#, &[(9.0, NONE), (2.0, I)], I, "m{i=\"x\",quantile=\"1\"} 2\n"),
        (
            Kind::Summary,
            r#"{"quantiles":[1]}"#,
            &[(9.0, NONE), (2.0, I)],
            I,
            "m{i=\"x\",quantile=\"1\"} 2\nm_sum{i=\"x\"} 11\nm_count{i=\"x\"} 2\n",
        ),
        (
            Kind::Histogram,
            r#"{"buckets":[1]}"#,
            &[(0.5, NONE), (2.0, I)],
            I,
            "m_bucket{i=\"x\",le=\"1\"} 1\nm_bucket{i=\"x\",le=\"+Inf\"} 2\nm_sum{i=\"x\"} 2.5\nm_count{i=\"x\"} 2\n",
        ),
    ];
    for (kind, options, recordings, common, expected) in table {
        let mut w = world();
        let id = w.metric("m", *kind, options);
        for (value, labels) in *recordings {
            w.put(id, *value, labels);
        }
        w.tree.settle();
        let text = write(Dialect::Prometheus, &w.tree, &Hits::new(), common, w.now, w.mono).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(lines.join("\n") + "\n", *expected, "{kind:?} {recordings:?}");
    }
}

#[test]
fn quantiles_of_nothing_are_nan_in_text_alone() {
    for kind in [Kind::Summary, Kind::Percentile] {
        let mut w = world();
        let id = w.metric("m", kind, r#"{"quantiles":[0.5]}"#);
        assert!(w.prometheus().contains("m{quantile=\"0.5\"} NaN\n"), "{}", w.prometheus());
        assert!(w.openmetrics().contains("m{quantile=\"0.5\"} NaN\n"), "{}", w.openmetrics());
        assert!(w.json(id).contains(r#"{"quantile":0.5,"_":0}"#), "{}", w.json(id));
        assert!(w.points().is_empty());
    }
}
