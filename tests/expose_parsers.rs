//! Both formats through the parsers of PyPI's `prometheus_client`, where a Python that has it is found.

mod tree_support;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use pulsetree::expose::{Dialect, write};
use pulsetree::hits::{Hits, RecorderOptions};
use pulsetree::json;
use pulsetree::tree::{Kind, Tree};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tree_support::{World, world};

const HOSTILE: [&str; 12] = [
    "",
    "plain",
    "\"",
    "\\",
    "\n",
    "'",
    "\u{1F600}",
    "\u{FFFD}",
    "a\\\"b\nc",
    "{a=\"b\"} 1",
    "# EOF",
    "\t \u{85}\u{2028}",
];

/// `PULSETREE_PYTHON`, else the virtual environment that the test set-up makes.
fn python() -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let candidates =
        [std::env::var_os("PULSETREE_PYTHON").map(PathBuf::from), Some(here.join("target/venv/bin/python"))];
    candidates.into_iter().flatten().find(|python| {
        let mut check = Command::new(python);
        check.args(["-c", "import prometheus_client"]).stderr(Stdio::null());
        check.status().is_ok_and(|status| status.success())
    })
}

/// One line of the script's input for each format.
fn documents(name: &str, w: &mut World, hits: &Hits, labels: &[(&str, &str)], out: &mut String) {
    w.tree.settle();
    for dialect in [Dialect::Prometheus, Dialect::OpenMetrics] {
        let text = write(dialect, &w.tree, hits, labels, w.now, w.mono).unwrap();
        let samples = text.lines().filter(|line| !line.starts_with('#')).count();
        let name = format!("{name}, {dialect:?}");
        out.push_str("{\"name\":");
        out.push_str(&json::to_string(&name));
        out.push_str(&format!(",\"openmetrics\":{},\"samples\":{samples},\"text\":", dialect == Dialect::OpenMetrics));
        out.push_str(&json::to_string(&text));
        out.push_str("}\n");
    }
}

/// Every type with options, by name.
const METRICS: [(&str, Kind, &str); 16] = [
    ("a.int", Kind::Int, r#"{"help":"quote \" backslash \\ newline \n end","unit":"s"}"#),
    ("a.float", Kind::Float, r#"{"timestamps":true}"#),
    ("a.counter", Kind::Counter, r#"{"countCalls":true,"unit":"bytes","help":"h"}"#),
    ("a.counted_total", Kind::Counter, r#"{"timestamps":true,"labels":{"static":"\"\n"}}"#),
    ("a.cps", Kind::Cps, r#"{"timeUnitVectors":[0.5,60]}"#),
    ("a.percentile", Kind::Percentile, r#"{"quantiles":[0.99,0,1],"unit":"s"}"#),
    ("a.summary", Kind::Summary, r#"{"quantiles":[0,0.5,1],"timestamps":true}"#),
    ("a.plain_summary", Kind::Summary, r#"{"countCalls":false}"#),
    ("a.histogram", Kind::Histogram, r#"{"buckets":[0.00001,0.5,1,100000,1000000,1e21],"unit":"s","help":"x"}"#),
    ("a.signed", Kind::Histogram, r#"{"buckets":[-1,0,1],"timestamps":true}"#),
    ("link", Kind::Linkfail, r#"{"help":"x","timestamps":true}"#),
    ("text", Kind::String, "{}"),
    ("nothing", Kind::Empty, "{}"),
    ("up", Kind::Uptime, r#"{"unit":"seconds"}"#),
    ("called", Kind::Callable, r#"{"labels":{"k":"v"}}"#),
    ("secret", Kind::Counter, r#"{"internal":true}"#),
];

fn full_tree(values: &[f64], labels: &[&str]) -> World {
    let mut w = World { tree: Tree::new(20_000), ..world() };
    for (name, kind, options) in METRICS {
        let id = w.metric(name, kind, options);
        if kind == Kind::Callable {
            w.tree.set_callable(id, values.first().copied());
        } else if kind == Kind::String {
            w.text(id, "text", &[]);
        } else if kind.records() {
            for value in values {
                w.put(id, *value, &[]);
                for label in labels {
                    w.put(id, *value, &[("k", label), ("address", "x")]);
                }
            }
        }
    }
    w
}

fn hostile_hits() -> Hits {
    let mut hits = Hits::new();
    for id in ["a", "9 \u{1F600}"] {
        let recorder = hits.recorder(id, RecorderOptions::default()).unwrap();
        for name in HOSTILE.into_iter().filter(|name| !name.is_empty()) {
            let target = hits.target(recorder, name, None).unwrap();
            hits.hit(recorder, target, None, 1);
        }
    }
    hits
}

/// Trees drawn at random from types, options, values and label sets.
fn random_trees(count: usize, out: &mut String) {
    let value = prop_oneof![
        any::<f64>(),
        prop::sample::select(vec![0.0, 1.0, -1.0, 1e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
        (0_u32..100).prop_map(f64::from),
    ];
    let label = prop_oneof![any::<String>(), prop::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned)];
    let recording = (0..METRICS.len(), value, label, 0..4_usize);
    let strategy = prop::collection::vec(recording, 0..60);
    let mut runner = TestRunner::deterministic();
    for n in 0..count {
        let recordings = strategy.new_tree(&mut runner).unwrap().current();
        let mut w = world();
        for (at, value, label, names) in recordings {
            let (name, kind, options) = METRICS[at];
            let id = w.metric(name, kind, options);
            let labels = [("k", label.as_str()), ("static", "x"), ("_z9", "\"")];
            if kind.records() {
                w.put(id, value, &labels[..names.min(3)]);
            }
        }
        documents(&format!("random {n}"), &mut w, &Hits::new(), &[("instance", "\"\\\n"), ("k", "common")], out);
    }
}

#[test]
fn prometheus_client_takes_every_page() {
    let Some(python) = python() else {
        println!("skipped: no Python with prometheus_client (PULSETREE_PYTHON or target/venv)");
        return;
    };
    let mut input = String::new();
    documents("empty tree", &mut world(), &Hits::new(), &[], &mut input);
    documents("nothing recorded", &mut full_tree(&[], &[]), &hostile_hits(), &[], &mut input);
    let values = [0.25, -0.5, 2.0, f64::NAN, f64::INFINITY, 1e-9, 1e300];
    documents("every type", &mut full_tree(&values, &HOSTILE), &hostile_hits(), &[], &mut input);
    documents(
        "common labels",
        &mut full_tree(&values, &HOSTILE),
        &hostile_hits(),
        &[("k", "c"), ("i", "\"\n")],
        &mut input,
    );
    let mut many = World { tree: Tree::new(20_000), ..world() };
    let id = many.metric("many", Kind::Counter, "{}");
    for n in 0..10_000 {
        many.put(id, 1.0, &[("n", &n.to_string())]);
    }
    documents("10 000 label sets", &mut many, &Hits::new(), &[], &mut input);
    random_trees(60, &mut input);

    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/parse_exposition.py");
    let mut child =
        Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python runs");
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let refused = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && refused.is_empty(), "{refused}");
}
