//! Trees as JSON: annotated, merged, written as text.

use proptest::prelude::*;
use pulsetree::error::Code;
use pulsetree::expose::Dialect;
use pulsetree::expose::tree_json::{annotate, json_to_prometheus, update};
use pulsetree::json::{self, Entry, Value};

fn tree(text: &str) -> Value<'static> {
    json::parse(text).unwrap_or_else(|error| panic!("{text}: {error}")).into_owned()
}

fn written(value: &Value<'_>) -> String {
    json::to_string(value)
}

fn exposed(text: &str, dialect: Dialect, labels: &[(&str, &str)]) -> String {
    let mut out = String::new();
    json_to_prometheus(&tree(text), dialect, labels, &mut out).unwrap();
    out
}

#[test]
fn labels_come_to_every_leaf() {
    let table = [
        (
            r#"{"root":{"metric":[{"period":1,"_":25},{"period":2,"_":50}]}}"#,
            r#"{"root":{"metric":[{"period":1,"key":"value","_":25},{"period":2,"key":"value","_":50}]}}"#,
        ),
        (r#"{"_":null,"_timestamp":5}"#, r#"{"key":"value","_":null,"_timestamp":5}"#),
        (r#"{"key":"own","_":1}"#, r#"{"key":"value","_":1}"#),
        (r#"{"a":{},"b":[]}"#, r#"{"a":{},"b":[]}"#),
        (r#"{"key":{"_":1}}"#, r#"{"key":{"key":"value","_":1}}"#),
        (
            r#"{"_":[{"quantile":0.5,"_":2}],"count":{"_":4},"total":{"_":10}}"#,
            concat!(
                r#"{"_":[{"quantile":0.5,"key":"value","_":2}],"count":{"key":"value","_":4},"#,
                r#""total":{"key":"value","_":10}}"#
            ),
        ),
        (
            r#"[{"k":"v","_":[{"le":1,"_":2}],"count":{"_":2}}]"#,
            concat!(
                r#"[{"k":"v","key":"value","_":[{"le":1,"key":"value","_":2}],"#,
                r#""count":{"key":"value","_":2}}]"#
            ),
        ),
    ];
    for (given, expected) in table {
        assert_eq!(written(&annotate(&tree(given), &[("key", "value")]).unwrap()), expected);
    }
    let both = annotate(&tree(r#"{"b":"x","_":1}"#), &[("a", "1"), ("b", "2")]).unwrap();
    assert_eq!(written(&both), r#"{"b":"2","a":"1","_":1}"#);
    for name in ["_", "_timestamp", "__x", "a-b", ""] {
        let refused = annotate(&tree(r#"{"a":{"_":1}}"#), &[("k", "v"), (name, "5")]).unwrap_err();
        assert_eq!(refused.code, Code::InvalidArgument, "{name}");
        assert!(refused.message.contains(&format!("{name:?}")), "{}", refused.message);
    }
}

#[test]
fn two_trees_become_one() {
    let table = [
        // Vectors of the specification.
        (
            r#"[{"period":1,"_":25},{"period":2,"_":50}]"#,
            r#"[{"period":1,"_":20}]"#,
            r#"[{"period":1,"_":20},{"period":2,"_":50}]"#,
        ),
        (r#"[{"k":1,"_":1}]"#, r#"[{"k":2,"_":2}]"#, r#"[{"k":1,"_":1},{"k":2,"_":2}]"#),
        // Objects: union, the second wins, null never overrides.
        (r#"{"a":{"_":1},"b":{"_":2}}"#, r#"{"b":{"_":3},"c":{"_":4}}"#, r#"{"a":{"_":1},"b":{"_":3},"c":{"_":4}}"#),
        (r#"{"_":1}"#, r#"{"_":null}"#, r#"{"_":1}"#),
        (r#"{"_":null}"#, r#"{"_":1}"#, r#"{"_":1}"#),
        (r#"{"_":1}"#, r#"{"_":"text"}"#, r#"{"_":"text"}"#),
        (r#"{"_":1,"_timestamp":5}"#, r#"{"_":null,"_timestamp":6}"#, r#"{"_":1,"_timestamp":5}"#),
        (r#"{"_":1,"_timestamp":5}"#, r#"{"_":2,"_timestamp":6}"#, r#"{"_":2,"_timestamp":6}"#),
        (r#"{"a":null}"#, r#"{"a":{"_":1}}"#, r#"{"a":{"_":1}}"#),
        (r#"{"a":{"_":1}}"#, r#"{"a":null}"#, r#"{"a":{"_":1}}"#),
        ("{}", r#"{"a":[]}"#, r#"{"a":[]}"#),
        // Lists: by labels in any order, times aside, new ones appended.
        (
            r#"[{"a":"1","b":"2","_":1,"_timestamp":7}]"#,
            r#"[{"b":"2","a":"1","_":2,"_timestamp":8},{"a":"1","_":3}]"#,
            r#"[{"a":"1","b":"2","_":2,"_timestamp":8},{"a":"1","_":3}]"#,
        ),
        (r#"[{"a":"1","_":1}]"#, r#"[{"a":"1","_":null}]"#, r#"[{"a":"1","_":1}]"#),
        (r#"[{"a":"1","_":1}]"#, r#"[{"a":1,"_":2}]"#, r#"[{"a":"1","_":1},{"a":1,"_":2}]"#),
        ("[]", r#"[{"_":1},{"_":2}]"#, r#"[{"_":2}]"#),
        (
            r#"[{"k":"v","_":[{"le":1,"_":1},{"le":"+Inf","_":2}],"count":{"_":2}}]"#,
            r#"[{"k":"v","_":[{"le":1,"_":3},{"le":"+Inf","_":5}],"count":{"_":5}}]"#,
            r#"[{"k":"v","_":[{"le":1,"_":3},{"le":"+Inf","_":5}],"count":{"_":5}}]"#,
        ),
        // A leaf and a list, directly.
        (r#"{"_":1}"#, r#"[{"k":"v","_":2}]"#, r#"[{"_":1},{"k":"v","_":2}]"#),
        (r#"{"_":null}"#, r#"[{"k":"v","_":2}]"#, r#"[{"k":"v","_":2}]"#),
        (r#"{"k":"v","_":1}"#, r#"[{"k":"v","_":2}]"#, r#"[{"k":"v","_":2}]"#),
        (r#"[{"k":"v","_":2}]"#, r#"{"_":1}"#, r#"[{"k":"v","_":2},{"_":1}]"#),
        (r#"[{"k":"v","_":2}]"#, r#"{"k":"v","_":1}"#, r#"[{"k":"v","_":1}]"#),
        (r#"[{"k":"v","_":2}]"#, r#"{"_":null}"#, r#"[{"k":"v","_":2}]"#),
        // A leaf and a list under `_`.
        (r#"{"_":1}"#, r#"{"_":[{"k":"v","_":2}]}"#, r#"{"_":[{"_":1},{"k":"v","_":2}],"sum":{"_":3}}"#),
        (r#"{"_":1}"#, r#"{"_":[{"k":"v","_":2}],"sum":{"_":2}}"#, r#"{"_":[{"_":1},{"k":"v","_":2}],"sum":{"_":3}}"#),
        (
            r#"{"_":[{"k":"v","_":2}],"sum":{"i":"x","_":2}}"#,
            r#"{"_":1}"#,
            r#"{"_":[{"k":"v","_":2},{"_":1}],"sum":{"i":"x","_":3}}"#,
        ),
        (r#"{"_":null}"#, r#"{"_":[{"k":"v","_":2}],"sum":{"_":9}}"#, r#"{"_":[{"k":"v","_":2}],"sum":{"_":9}}"#),
        (
            r#"{"_":1,"count":{"_":5}}"#,
            r#"{"_":[{"k":"v","_":2}],"sum":{"_":2},"count":{"_":[{"k":"v","_":1}],"sum":{"_":1}}}"#,
            concat!(
                r#"{"_":[{"_":1},{"k":"v","_":2}],"#,
                r#""count":{"_":[{"_":5},{"k":"v","_":1}],"sum":{"_":6}},"sum":{"_":3}}"#
            ),
        ),
        (r#"{"_":1}"#, r#"{"_":[{"quantile":0.5,"_":2}]}"#, r#"{"_":[{"_":1},{"quantile":0.5,"_":2}]}"#),
    ];
    for (first, second, expected) in table {
        let [first, second, expected] = [first, second, expected].map(tree);
        let merged = update(&first, &second).unwrap();
        assert!(same(&merged, &expected), "{} and {}: {}", written(&first), written(&second), written(&merged));
    }
}

/// Equality that disregards the order of keys.
fn same(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, value)| b.iter().any(|(other, known)| key == other && same(value, known)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (a, b) => a == b,
    }
}

#[test]
fn what_has_no_common_shape_is_refused_by_path() {
    let table = [
        (r#"{"a":{"b":[]}}"#, r#"{"a":{"b":{"c":{"_":1}}}}"#, "a.b is array in one tree and object in the other"),
        (r#"{"a":{"b":{}}}"#, r#"{"a":{"b":[]}}"#, "a.b is object in one tree and array in the other"),
        (r#"{"a":1}"#, r#"{"a":{"_":1}}"#, "a is number in one tree and object in the other"),
        (r#"{"a":{"_":1}}"#, r#"{"a":"x"}"#, "a is object in one tree and string in the other"),
        (r#"{"a":[]}"#, r#"{"a":true}"#, "a is array in one tree and boolean in the other"),
        (r#"{"a":{"_":[]}}"#, r#"{"a":{"_":{"b":{"_":1}}}}"#, "a._ is array in one tree and object in the other"),
        (r#"{"a":[1]}"#, r#"{"a":[]}"#, "a is number in one tree and object in the other"),
        ("[]", "{}", "the root is array in one tree and object in the other"),
    ];
    for (first, second, message) in table {
        let error = update(&tree(first), &tree(second)).unwrap_err();
        assert_eq!(error.code, Code::TypeConflict);
        assert_eq!(error.message, format!("{message}; expected one shape"));
    }
}

#[test]
fn merging_large_trees_takes_no_quadratic_step() {
    const SIZE: usize = 40_000;
    let leaf = |label: usize, value: usize| tree(&format!(r#"{{"k":"{label}","_":{value}}}"#));
    let list = |from: usize, value: usize| Value::Array((from..from + SIZE).map(|n| leaf(n, value)).collect());
    let Ok(Value::Array(merged)) = update(&list(0, 1), &list(SIZE / 2, 2)) else { panic!("a list") };
    assert_eq!(merged.len(), SIZE + SIZE / 2);
    assert_eq!((&merged[0], &merged[SIZE / 2], &merged[SIZE]), (&leaf(0, 1), &leaf(SIZE / 2, 2), &leaf(SIZE, 2)));
    let object = |from: usize, value: usize| {
        Value::Object((from..from + SIZE).map(|n| (format!("m{n}").into(), leaf(0, value))).collect())
    };
    let Ok(Value::Object(merged)) = update(&object(0, 1), &object(SIZE / 2, 2)) else { panic!("an object") };
    assert_eq!(merged.len(), SIZE + SIZE / 2);
    assert_eq!((&merged[0].1, &merged[SIZE / 2].1), (&leaf(0, 1), &leaf(0, 2)));
    assert_eq!(merged[SIZE + SIZE / 2 - 1].0, format!("m{}", SIZE + SIZE / 2 - 1));
}

#[test]
fn any_tree_becomes_text() {
    let table = [
        ("{}", ""),
        (
            r#"{"root":{"metric":[{"k":2,"m":"\"","_":3},{"k":4,"_":6}]}}"#,
            "root_metric{k=\"2\",m=\"\\\"\"} 3\nroot_metric{k=\"4\"} 6\n",
        ),
        (r#"{"root":{"_":[{"k":2,"_":3}],"sum":{"_":4}}}"#, "root{k=\"2\"} 3\nroot_sum 4\n"),
        (r#"{"b":{"_":1},"a":{"_":2.5},"s":{"_":"text"},"n":{"_":null}}"#, "a 2.5\nb 1\n"),
        (r#"{"a":[{"z":"1","b":"\\\n","_":1}]}"#, "a{b=\"\\\\\\n\",z=\"1\"} 1\n"),
        (r#"{"a":{"flag":true,"off":false,"gone":null,"_":1}}"#, "a{flag=\"true\",off=\"false\"} 1\n"),
        (r#"{"a b":{"1-x":[{"k-1":"v","é:":"w","_":1}]}}"#, "a_b_1_x{__=\"w\",k_1=\"v\"} 1\n"),
        (r#"{"1a":{"_":1}}"#, "_a 1\n"),
        (r#"{"a":{"_":1,"_timestamp":1500}}"#, "a 1 1500\n"),
        (r#"{"a":{"_":1,"_timestamp":1e21}}"#, "a 1\n"),
        (r#"{"a":{"_":1,"_timestamp":-1500}}"#, "a 1 -1500\n"),
        (
            r#"{"link":[{"address":"x","status":{"_":1}},{"address":"y","status":{"address":"z","_":0}}]}"#,
            "link_status{address=\"x\"} 1\nlink_status{address=\"z\"} 0\n",
        ),
        (
            r#"{"h":[{"k":"v","_":[{"le":1,"_":1},{"le":"+Inf","_":2}],"count":{"_":2},"sum":{"_":9}}]}"#,
            "h{k=\"v\",le=\"1\"} 1\nh{k=\"v\",le=\"+Inf\"} 2\nh_count{k=\"v\"} 2\nh_sum{k=\"v\"} 9\n",
        ),
        // Names that mean one family stay together; of one label set the last value counts.
        (r#"{"a":{"b":{"_":1}},"a_a":{"_":2},"a_b":{"k":"v","_":3}}"#, "a_a 2\na_b 1\na_b{k=\"v\"} 3\n"),
        (r#"{"a":[{"k":2,"_":1},{"k":"2","_":4}]}"#, "a{k=\"2\"} 4\n"),
    ];
    for (given, expected) in table {
        assert_eq!(exposed(given, Dialect::Prometheus, &[]), expected, "{given}");
        assert_eq!(exposed(given, Dialect::Prometheus, &[]), expected, "the same export twice");
    }
}

#[test]
fn openmetrics_names_every_family_unknown_and_ends() {
    let given = r#"{"h":[{"quantile":1,"_":2,"_timestamp":1500},{"quantile":0.5,"_":1}],"a":{"le":"1","_":3}}"#;
    let expected = concat!(
        "# TYPE a unknown\na{le=\"1\"} 3\n",
        "# TYPE h unknown\nh{quantile=\"1.0\"} 2 1.500\nh{quantile=\"0.5\"} 1\n# EOF\n"
    );
    assert_eq!(exposed(given, Dialect::OpenMetrics, &[]), expected);
    assert_eq!(exposed("{}", Dialect::OpenMetrics, &[]), "# EOF\n");
    assert!(exposed(given, Dialect::Prometheus, &[]).contains("quantile=\"1\"} 2 1500\n"));
}

#[test]
fn labels_of_the_call_yield_to_a_samples_own() {
    let given = r#"{"a":[{"_":1},{"instance":"own","_":2}]}"#;
    let expected = "a{instance=\"call\",zone=\"z\"} 1\na{instance=\"own\",zone=\"z\"} 2\n";
    assert_eq!(exposed(given, Dialect::Prometheus, &[("zone", "z"), ("instance", "call")]), expected);
}

#[test]
fn what_json_lacks_is_written_as_prometheus_reads_it() {
    let leaf = |value: f64| Value::Object(vec![("_".into(), Value::Number(value))]);
    let values = [("a", f64::NAN), ("b", f64::INFINITY), ("c", f64::NEG_INFINITY), ("d", 1e21), ("e", -0.0)];
    let tree = Value::Object(values.map(|(name, value)| (name.into(), leaf(value))).into());
    let mut out = String::new();
    json_to_prometheus(&tree, Dialect::Prometheus, &[], &mut out).unwrap();
    assert_eq!(out, "a NaN\nb +Inf\nc -Inf\nd 1e+21\ne 0\n");
}

#[test]
fn bad_labels_and_nameless_values_are_refused() {
    let refused = |text: &str, labels: &[(&str, &str)]| {
        json_to_prometheus(&tree(text), Dialect::Prometheus, labels, &mut String::new()).unwrap_err()
    };
    for name in ["", "1a", "a-b", "a:b", "__a", "_"] {
        let error = refused("{}", &[(name, "x")]);
        assert!(error.code == Code::InvalidArgument && error.message.starts_with("label name is"), "{error}");
    }
    assert_eq!(refused(r#"{"_":1}"#, &[]).code, Code::InvalidArgument);
    assert_eq!(refused(r#"{"":[{"_":1}]}"#, &[]).code, Code::InvalidArgument);
}

#[test]
fn text_of_a_large_tree_takes_no_quadratic_step() {
    let leaves = (0..40_000).map(|n| tree(&format!(r#"{{"k":"{n}","_":{n}}}"#))).collect();
    let tree = Value::Object(vec![("a".into(), Value::Array(leaves))]);
    let mut out = String::new();
    json_to_prometheus(&tree, Dialect::Prometheus, &[], &mut out).unwrap();
    assert_eq!(out.lines().count(), 40_000);
    assert_eq!(out.lines().last(), Some("a{k=\"39999\"} 39999"));
}

/// A list of leaves with few labels, so that many match.
fn leaves() -> impl Strategy<Value = Vec<(u8, u8, Option<u8>)>> {
    prop::collection::vec((0..3_u8, 0..3_u8, prop::option::of(0..9_u8)), 0..12)
}

fn list(leaves: &[(u8, u8, Option<u8>)], swapped: bool) -> Value<'static> {
    let leaf = |&(a, b, value): &(u8, u8, Option<u8>)| {
        let mut labels: Vec<String> =
            [("a", a), ("b", b)].iter().filter(|(_, n)| *n > 0).map(|(name, n)| format!(r#""{name}":"{n}""#)).collect();
        if swapped {
            labels.reverse();
        }
        labels.push(value.map_or(r#""_":null"#.into(), |value| format!(r#""_":{value}"#)));
        format!("{{{}}}", labels.join(","))
    };
    tree(&format!("[{}]", leaves.iter().map(leaf).collect::<Vec<_>>().join(",")))
}

/// A tree of containers, leaves and lists, each name of one shape.
fn trees() -> impl Strategy<Value = Value<'static>> {
    let leaf = prop::option::of(0..9_u8).prop_map(|value| list(&[(1, 0, value)], false));
    let lists = leaves().prop_map(|leaves| list(&leaves, false));
    prop::collection::vec((0..4_u8, leaf, lists), 0..4).prop_map(|entries| {
        let mut named: Vec<Entry<'static>> = Vec::new();
        for (n, leaf, list) in entries {
            let name = format!("m{n}");
            if named.iter().all(|(known, _)| *known != name) {
                let leaf = if let Value::Array(mut leaf) = leaf { leaf.remove(0) } else { leaf };
                let inner = vec![("leaf".into(), leaf), ("list".into(), list)];
                named.push((name.into(), Value::Object(inner)));
            }
        }
        Value::Object(named)
    })
}

proptest! {
    #[test]
    fn lists_merge_as_a_search_through_them_would(first in leaves(), second in leaves(), swapped in any::<bool>()) {
        let mut expected = first.clone();
        for &(a, b, value) in &second {
            match expected.iter_mut().find(|known| (known.0, known.1) == (a, b)) {
                Some(known) => known.2 = value.or(known.2),
                None => expected.push((a, b, value)),
            }
        }
        let merged = update(&list(&first, false), &list(&second, swapped)).unwrap();
        prop_assert!(same(&merged, &list(&expected, false)), "{}", written(&merged));
    }

    #[test]
    fn a_tree_merged_with_nothing_or_itself_is_itself(given in trees()) {
        let empty = Value::Object(Vec::new());
        prop_assert_eq!(&update(&given, &empty).unwrap(), &given);
        prop_assert_eq!(&update(&empty, &given).unwrap(), &given);
        let once = update(&given, &given).unwrap();
        prop_assert_eq!(&update(&once, &given).unwrap(), &update(&once, &once).unwrap());
    }

    #[test]
    fn labels_set_twice_are_the_labels_set_last(given in trees()) {
        let labelled = annotate(&given, &[("a", "x"), ("c", "y")]).unwrap();
        prop_assert_eq!(&annotate(&labelled, &[("a", "x"), ("c", "y")]).unwrap(), &labelled);
        let text = |tree: &Value<'_>| {
            let mut out = String::new();
            json_to_prometheus(tree, Dialect::OpenMetrics, &[], &mut out).unwrap();
            out
        };
        prop_assert!(text(&labelled).lines().all(|line| line.starts_with('#') || line.contains("a=\"x\"")));
        prop_assert_eq!(text(&annotate(&given, &[]).unwrap()), text(&given));
    }
}
